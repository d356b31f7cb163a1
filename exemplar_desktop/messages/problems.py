"""Sentences that stand beside a field with a wrong or missing input."""

problems: dict[str, str] = {
    "required": "Mục này cần được điền.",
    "too_long": "Mục này dài {length} ký tự, vượt mức cho phép. Thầy/cô rút gọn lại.",
    "date_wrong": "Ngày cần viết đủ ngày/tháng/năm, ví dụ 18/10/2024.",
    "number_wrong": "Mục này cần một số, ví dụ 12.",
    "wrong": "Nội dung chưa đúng. Thầy/cô kiểm tra lại.",
}
