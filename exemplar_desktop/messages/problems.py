"""Sentences that stand beside a field with a wrong or missing input."""

problems: dict[str, str] = {
    "required": "Mục này cần được điền.",
    "too_long": "Mục này dài {length} ký tự, vượt mức cho phép. Thầy/cô rút gọn lại.",
    "date_wrong": "Ngày cần viết đủ ngày/tháng/năm, ví dụ 18/10/2024.",
    "year_wrong": "Năm cần viết đủ bốn chữ số, ví dụ 2024.",
    "number_wrong": "Mục này cần một số, ví dụ 12.",
    "term_reversed": "Ngày kết thúc ở trước ngày bắt đầu.",
    "head_terms_overlap": "Trùng nhiệm kỳ với {other}, cũng là người đứng đầu. Thầy/cô ghi ngày thôi giữ chức vụ của người trước.",
    "head_term_gap": "Chưa có người đứng đầu từ ngày {day} đến ngày {last_day} (sau {other}).",
    "name_terms_overlap": "Trùng thời gian với tên gọi “{other}”. Thầy/cô ghi ngày kết thúc của tên cũ.",
    "name_term_gap": "Chưa có tên gọi từ ngày {day} đến ngày {last_day} (sau “{other}”).",
    "wrong": "Nội dung chưa đúng. Thầy/cô kiểm tra lại.",
}
