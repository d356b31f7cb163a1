"""Why a programme file is refused."""

programme_faults: dict[str, str] = {
    "not_utf8": "tệp không phải văn bản UTF-8",
    "not_toml": "sai cú pháp TOML ({detail})",
    "wrong_value": "giá trị không hợp lệ ({detail})",
    "twice": "“{detail}” xuất hiện hai lần",
    "ends_before_it_begins": "năm báo cáo {detail} kết thúc trước khi bắt đầu",
    "days_between_years": "năm báo cáo {detail} không nối tiếp ngay sau năm trước, có ngày không thuộc năm nào hoặc thuộc hai năm",
    "kind_without_criterion": "chưa có tiêu chuẩn riêng nào cho đối tượng “{detail}”",
    "collective_follows_itself": "tiêu chuẩn {detail} không thể lấy theo kết quả của tập thể",
    "no_such_day": "“{detail}” không phải là ngày có trong năm (cần dạng tháng-ngày, ví dụ 10-30)",
    "no_results_section": 'đề cương báo cáo chưa có mục kết quả (content = "results")',
}
