"""Why a key may not sign; each follows "Không ký được bằng {path}:"."""

key_faults: dict[str, str] = {
    "no_key": "tệp không chứa khóa bí mật",
    "no_certificate": "tệp không chứa chứng thư số",
    "weak_key": "khóa của “{detail}” quá ngắn (cần RSA từ 2048 bit trở lên), thầy/cô xin cấp lại chứng thư số",
    "weak_digest": "chứng thư số của “{detail}” được cấp bằng thuật toán không còn an toàn, thầy/cô xin cấp lại chứng thư số",
    "wrong_usage": "chứng thư số của “{detail}” không được cấp để ký văn bản",
    "expired": "chứng thư số của “{detail}” đã hết hạn, thầy/cô gia hạn rồi ký lại",
    "not_yet_valid": "chứng thư số của “{detail}” chưa đến ngày có hiệu lực, thầy/cô xem lại ngày giờ của máy",
}
