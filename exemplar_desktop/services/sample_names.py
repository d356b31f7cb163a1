"""Invented people and activities for the sample unit; any likeness to real ones is chance."""

FAMILY_NAMES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hòang", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Dương", "Đinh")
MIDDLE_NAMES = {"female": ("Thị", "Thu", "Ngọc", "Hải", "Minh", "Thanh"), "male": ("Văn", "Đức", "Quang", "Minh", "Hữu", "Xuân")}
GIVEN_NAMES = {
    "female": ("Đào", "Hòa", "Yến", "Ánh", "Quỳnh", "Thủy", "Ngân", "Uyên", "Ý", "Phượng", "Ỷ", "Châu"),
    "male": ("Ân", "Đạt", "Hải", "Quân", "Sỹ", "Tuấn", "Ước", "Khôi", "Bảo", "Ơn", "Giang", "Phúc"),
}
SUBJECTS = ("Ngữ văn", "Toán", "Tiếng Anh", "Vật lý", "Hoá học", "Sinh học", "Lịch sử", "Địa lý", "Tin học", "Giáo dục thể chất")
STAFF_PLACES = ("Thư viện", "Y tế", "Kế toán", "Thiết bị thí nghiệm", "Văn thư")
COLLECTIVES = ("Tổ Toán - Tin", "Tổ Ngữ văn", "Tổ Ngoại ngữ", "Câu lạc bộ Khoa học kỹ thuật", "Tổ Văn phòng", "Tổ Khoa học xã hội")
MANAGER_POSITIONS = ("Phó hiệu trưởng", "Tổ trưởng chuyên môn", "Phó tổ trưởng chuyên môn")

ACHIEVEMENTS = {
    "collective": "Xây dựng kho học liệu số dùng chung với 240 bài giảng; tổ chức 06 chuyên đề cấp cụm, được các trường bạn áp dụng.",
    "manager": "Đổi mới quản lý hồ sơ chuyên môn trên môi trường số, giảm một nửa thời gian họp; tổ chức dạy học bù miễn phí cho học sinh khó khăn.",
    "teacher": "Sáng kiến “Lớp học đọc sách mười phút” giúp học sinh cả khối tiến bộ về kỹ năng đọc, viết; bồi dưỡng học sinh đạt giải cấp thành phố.",
    "staff": "Sắp xếp lại kho theo mã màu, lập sổ mượn điện tử; thời gian phục vụ mỗi lượt giảm từ mười phút còn ba phút.",
    "student": "Vượt khó vươn lên học giỏi ba năm liền; chủ nhiệm nhóm tình nguyện “Áo ấm mùa đông” của trường.",
}
REASONS = (
    "Hội đồng đối chiếu hồ sơ, minh chứng kèm theo và ý kiến của tập thể.",
    "Được xếp loại hoàn thành xuất sắc nhiệm vụ; có xác nhận của tổ chuyên môn.",
    "Sản phẩm đang được sử dụng trong đơn vị, có số liệu so sánh trước và sau.",
)
EVIDENCE_TITLES = (
    "Quyết định công nhận sáng kiến cấp cơ sở",
    "Phiếu lấy ý kiến của tập thể",
    "Báo cáo kết quả thực hiện sáng kiến",
    "Giấy khen của Hiệu trưởng",
    "Biên bản họp tổ chuyên môn",
)

PROSE = {
    "situation": "Trường có 36 lớp với 1.512 học sinh, 86 cán bộ quản lý, giáo viên và nhân viên. Đội ngũ đoàn kết, 100% đạt chuẩn trình độ "
    "đào tạo.\nKhó khăn: một bộ phận học sinh ở xa trường; công tác tuyên truyền trước đây chủ yếu bằng văn bản, chưa có nhiều hình thức mới.",
    "awareness": "Cấp ủy, Ban Giám hiệu đã quán triệt Kế hoạch tới toàn thể cán bộ, giáo viên, nhân viên và học sinh; phát động phong trào thi đua "
    "“Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập”.\nCông đoàn và Đoàn Thanh niên vận động đoàn viên giới thiệu nhân tố mới theo từng tháng.",
    "nurture": "Nhà trường bố trí giờ dạy hợp lý, hỗ trợ kinh phí in tài liệu và mời chuyên gia góp ý cho các nhân tố mới; phân công người theo dõi, giúp đỡ.",
    "dissemination": "Gương điển hình được giới thiệu trong giờ chào cờ, trên trang thông tin điện tử của trường và tại hội nghị của cụm thi đua.",
    "honour": "Nhà trường khen thưởng kịp thời các tập thể, cá nhân ngay sau khi có thành tích; lựa chọn hồ sơ tiêu biểu để đề nghị cấp trên xem xét.",
    "inspection": "Hội đồng Thi đua - Khen thưởng phân công từng thành viên theo dõi các tổ, kiểm tra hai lần trong năm học.",
    "capacity": "Đơn vị phân công 01 phó hiệu trưởng phụ trách và 01 văn thư làm công tác thi đua, khen thưởng; cả hai đã dự tập huấn của ngành.",
    "assessment": "Ưu điểm: việc phát hiện và nhân rộng điển hình đi vào nền nếp, có minh chứng cụ thể.\n"
    "Hạn chế: số điển hình là nhân viên còn ít; việc lưu minh chứng của những năm trước chưa đầy đủ.",
    "directions": "Tiếp tục phát hiện nhân tố mới qua từng phong trào; mỗi tổ chuyên môn giới thiệu ít nhất 01 điển hình; "
    "đa dạng hóa hình thức tuyên truyền.",
}
ACTIVITIES = (
    ("Giới thiệu gương điển hình trong giờ chào cờ đầu tuần", "Nói chuyện trực tiếp", "Sân trường", "unit", 1512),
    ("Tọa đàm “Người giáo viên đổi mới, sáng tạo”", "Tọa đàm", "Hội trường nhà trường", "trade_union", 86),
    ("Chuyên mục “Gương sáng quanh em”", "Bài viết, hình ảnh", "Trang thông tin điện tử của trường", "youth_union", 2300),
)
