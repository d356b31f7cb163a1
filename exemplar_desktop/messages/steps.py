"""What slow work says it is doing."""

steps: dict[str, str] = {
    "collect": "Đang tập hợp số liệu",
    "compose": "Đang soạn báo cáo",
    "render_pdf": "Đang lập bản báo cáo PDF",
    "render_workbook": "Đang lập bảng số liệu Excel",
    "sign_pdf": "Đang ký báo cáo",
    "prepare_evidence": "Đang chuẩn bị minh chứng",
    "write_package": "Đang đóng gói",
    "check_package": "Đang kiểm tra lại gói",
    "keep_package": "Đang lưu bản đã gửi",
    "copy_file": "Đang sao chép tệp",
    "copy_store": "Đang sao lưu dữ liệu",
    "migrate_store": "Đang chuyển dữ liệu sang phiên bản mới",
    "write_records": "Đang ghi các hồ sơ",
    "make_sample": "Đang tạo đơn vị mẫu",
    "check_files": "Đang kiểm tra các tệp",
    "verify_package": "Đang kiểm tra gói báo cáo",
    "check_sent": "Đang đối chiếu các gói đã lập",
}
