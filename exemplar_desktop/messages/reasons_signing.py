"""Why a signature is judged as it is: integrity, identity and revocation, for the officer who receives the package."""

reasons_signing: dict[str, str] = {
    # Integrity of a signature over the package's list of files.
    "signature_broken": "{file}: không đọc được chữ ký số, tệp bị hỏng hoặc bị sửa.",
    "signature_not_detached": "{file}: chữ ký số không đúng dạng của gói báo cáo.",
    "signature_count": "{file}: phải có đúng một chữ ký số trong tệp.",
    "signature_extra": "{file}: chữ ký số mang theo nội dung không được ký (chứng thư lạ, danh sách thu hồi hoặc thuộc tính thêm vào).",
    "signature_wrong": "{file}: chữ ký số không khớp với nội dung, nội dung hoặc chữ ký đã bị thay đổi.",
    "signing_certificate_missing": "{file}: chữ ký số không gắn với chứng thư số của người ký.",
    "digest_weak": "{file}: chữ ký số dùng thuật toán băm không còn an toàn (như SHA-1, MD5).",
    "key_weak": "{file}: khóa ký số quá ngắn, không còn an toàn (cần RSA từ 2048 bit trở lên).",
    # Integrity of the report and its own signatures.
    "pdf_unreadable": "{file}: không đọc được báo cáo, tệp bị hỏng hoặc bị sửa.",
    "pdf_encrypted": "{file}: báo cáo bị khóa bằng mật khẩu nên không kiểm tra được.",
    "pdf_unsigned": "{file}: báo cáo không có chữ ký số.",
    "pdf_signature_missing": "{file}: báo cáo thiếu chữ ký số ở ô “{field}”.",
    "pdf_signature_count": "{file}: báo cáo có {found} chữ ký số, trong khi gói kê khai {expected} người ký.",
    "pdf_field_unexpected": "{file}: báo cáo có ô lạ “{field}”, không phải ô ký của báo cáo này.",
    "pdf_signing_order": "{file}: các chữ ký số không theo đúng thứ tự (người đứng đầu ký trước, con dấu của đơn vị sau).",
    "pdf_signature_kind": "{file}: chữ ký số ở ô “{field}” không đúng loại quy định.",
    "pdf_gap": "{file}: phần dành cho chữ ký số “{field}” chứa nội dung khác.",
    "pdf_altered": "{file}: nội dung báo cáo đã bị thay đổi so với khi ký ở ô “{field}”.",
    "pdf_changed": "{file}: báo cáo đã được sửa sau khi ký ở ô “{field}”.",
    "pdf_not_covered": "{file}: có phần được thêm vào sau chữ ký số cuối cùng “{field}”.",
    # Identity.
    "signers_same": "{file}: “{name}” dùng một khóa để ký cả phần của người đứng đầu và phần của đơn vị.",
    "pinned_head_absent": "Gói không có chữ ký số của người đứng đầu, trong khi đơn vị {unit} đã có khóa được xác nhận cho chữ ký này.",
    "pinned_seal_absent": "Gói không có chữ ký số của đơn vị (con dấu), trong khi đơn vị {unit} đã có khóa được xác nhận cho chữ ký này.",
    "paper_to_confirm": "Báo cáo được ký tay trên giấy: cần có người đối chiếu với bản quét “{file}” "
    "(mã số liệu trên bản in bắt đầu bằng {data}) rồi xác nhận.",
    "paper_of_known_desk": "Báo cáo được ký tay trên giấy, gói đến từ bàn làm việc đã xác nhận; "
    "chữ ký và con dấu xem trên bản quét “{file}” (mã số liệu trên bản in bắt đầu bằng {data}).",
    "other_name": "Chứng thư số của “{name}” ghi tên đơn vị là “{organisation}”, khác tên trong gói; khóa này đã có người xác nhận.",
    "signers_differ": "{file}: báo cáo được “{name}” ký bằng khóa khác với khóa ký của gói.",
    "signer_trusted": "Chữ ký của “{name}” đúng với khóa đã xác nhận của đơn vị {unit}.",
    "pin_missing": "Chưa có ai xác nhận khóa ký của “{name}” là của đơn vị {unit}; cần đối chiếu rồi xác nhận.",
    "pin_differs": "Khóa ký của “{name}” khác với khóa đã xác nhận của đơn vị {unit}.",
    "no_ca_list": "Chưa có danh sách cơ quan cấp chứng thư số để kiểm tra chứng thư của “{name}”.",
    "other_unit": "Chứng thư số của “{name}” được cấp cho “{organisation}”, không phải đơn vị gửi báo cáo.",
    "ca_unknown": "Chứng thư số của “{name}” không do cơ quan nào trong danh sách tin cậy cấp.",
    "ca_expired": "Chứng thư của cơ quan cấp chứng thư số cho “{name}” không có hiệu lực tại thời điểm nhận.",
    "chain_broken": "Chứng thư số của “{name}” không được cấp hợp lệ từ cơ quan trong danh sách tin cậy.",
    "certificate_weak": "Chứng thư số của “{name}”, hoặc của cơ quan cấp, dùng thuật toán không còn an toàn.",
    "certificate_expired": "Chứng thư số của “{name}” đã hết hạn tại thời điểm nhận.",
    "certificate_not_yet_valid": "Chứng thư số của “{name}” chưa có hiệu lực tại thời điểm nhận.",
    "certificate_wrong_usage": "Chứng thư số của “{name}” không được cấp để ký văn bản.",
    # Revocation.
    "crl_good": "Chứng thư số của “{name}” không bị thu hồi, theo danh sách thu hồi ngày {day}.",
    "certificate_revoked": "Chứng thư số của “{name}” đã bị thu hồi từ ngày {day}.",
    "crl_missing": "Chưa xác định được chứng thư số của “{name}” có bị thu hồi không: chưa có danh sách thu hồi của cơ quan cấp.",
    "crl_too_old": "Chưa xác định được chứng thư số của “{name}” có bị thu hồi không: danh sách thu hồi chỉ dùng được đến ngày {last_day}.",
    "crl_forged": "Chưa xác định được chứng thư số của “{name}” có bị thu hồi không: danh sách thu hồi không do cơ quan cấp ký.",
    "revocation_not_checked": "Chưa kiểm tra được chứng thư số của “{name}” có bị thu hồi không, vì chưa xác định được cơ quan cấp.",
    "unit_key": "Gói được ký bằng khóa bàn làm việc của đơn vị: khóa chỉ chứng tỏ các gói đến từ cùng một bàn làm việc, "
    "không phải chứng thư số nên không có danh sách thu hồi.",
}
