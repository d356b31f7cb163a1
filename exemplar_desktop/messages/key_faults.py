"""Why a key may not sign (each follows "Không ký được bằng {path}:"), and what is odd about one that may."""

key_faults: dict[str, str] = {
    "no_key": "tệp không chứa khóa bí mật",
    "no_certificate": "tệp không chứa chứng thư số",
    "weak_key": "khóa của “{detail}” quá ngắn (cần RSA từ 2048 bit trở lên), thầy/cô xin cấp lại chứng thư số",
    "weak_digest": "chứng thư số của “{detail}” được cấp bằng thuật toán không còn an toàn, thầy/cô xin cấp lại chứng thư số",
    "wrong_usage": "chứng thư số của “{detail}” không được cấp để ký văn bản",
    "expired": "chứng thư số của “{detail}” đã hết hạn, thầy/cô gia hạn rồi ký lại",
    "not_yet_valid": "chứng thư số của “{detail}” chưa đến ngày có hiệu lực, thầy/cô xem lại ngày giờ của máy",
    "same_key": "khóa này đã dùng để ký cho người đứng đầu, thầy/cô chọn tệp khóa riêng của đơn vị",
    "swapped": "hai tệp khóa bị đổi chỗ (tệp của người ký mang tên đơn vị “{detail}”), thầy/cô đổi lại hai tệp",
}

key_warnings: dict[str, str] = {
    "head_other_unit": "Chứng thư số của người ký ({name}) ghi “{organisation}”, không phải tên của đơn vị. Nơi nhận có thể từ chối gói.",
    "head_other_person": "Chứng thư số mang tên {name}, còn người ký báo cáo là {signer}.",
    "head_self_signed": "Chứng thư số của người ký ({name}) do chính khóa này tự cấp. Nơi nhận sẽ không xác nhận được người ký.",
    "seal_other_unit": "Chứng thư số của đơn vị ({name}) ghi “{organisation}”, không phải tên của đơn vị. Nơi nhận có thể từ chối gói.",
    "seal_of_person": "Tệp khóa của đơn vị mang tên một cá nhân ({name}), không phải tên đơn vị.",
    "seal_self_signed": "Chứng thư số của đơn vị ({name}) do chính khóa này tự cấp. Nơi nhận sẽ không xác nhận được con dấu.",
}
"""Each may sign; the user should know."""
