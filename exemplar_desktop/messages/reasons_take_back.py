"""Why a report signed with another tool is not taken back, and what was added to one that is, for the principal."""

from collections.abc import Callable

from exemplar_desktop.domain.taken_back import Added, AddedKind, TakeBackRefusal, TakenBack

_AGAIN = "Thầy/cô hãy xuất lại báo cáo và ký trên chính tệp đó"
_UNTOUCHED = f"{_AGAIN}, không sửa nội dung"
_STAMPING = "Thầy/cô hãy đặt dấu, chữ ký và chữ thêm vào đúng chỗ dành sẵn hoặc chỗ giấy trắng rồi ký lại"

reasons_take_back: dict[str, str] = {
    "not_a_pdf": "Không đọc được tệp này, tệp không phải PDF hoặc đã hỏng. Thầy/cô hãy chọn lại tệp đã ký.",
    "too_large": "Tệp này quá lớn (trên 64 MB). Thầy/cô hãy chọn đúng tệp báo cáo đã ký.",
    "encrypted": "Tệp này bị khóa bằng mật khẩu. Thầy/cô hãy ký lại mà không đặt mật khẩu.",
    "not_signed": "Tệp này chưa có chữ ký số. Thầy/cô hãy ký số rồi đưa tệp vào lại.",
    "signature_broken": "Chữ ký số trong tệp này không đúng hoặc đã hỏng. Thầy/cô hãy ký lại.",
    "signature_weak": "Chữ ký số trong tệp này dùng thuật toán không còn an toàn. Thầy/cô hãy ký lại bằng chứng thư số khác.",
    "too_many_signatures": "Tệp này có nhiều chữ ký hơn người đứng đầu và con dấu của đơn vị. Thầy/cô hãy ký lại, mỗi bên một lần.",
    "changed_after_signing": f"Tệp này đã bị sửa sau khi ký. {_UNTOUCHED}; số và ngày cần được ghi trước khi đóng dấu.",
    "page_changed": f"Nội dung trang {{page}} khác với báo cáo đã xuất. {_UNTOUCHED}.",
    "page_moved": f"Các trang không còn theo thứ tự cũ, bắt đầu từ trang {{page}}. {_UNTOUCHED}.",
    "page_added": f"Tệp này có thêm trang, bắt đầu từ trang {{page}}. {_AGAIN}, không ghép thêm trang.",
    "page_missing": f"Tệp này thiếu trang, bắt đầu từ trang {{page}}. {_AGAIN}, giữ đủ các trang.",
    "re_rendered": f"Các trang đã bị in hoặc xuất lại thành tệp khác, không còn là báo cáo đã xuất. {_AGAIN}, không in lại ra PDF.",
    "text_covered": f"Có phần thêm vào che chữ của báo cáo ở trang {{page}}. {_STAMPING}.",
    "beside_text": f"Có phần thêm vào nằm sát chữ của báo cáo ở trang {{page}}, dễ đọc lẫn với nội dung. {_STAMPING}.",
    "has_script": f"Tệp này có mã lệnh chạy kèm. {_UNTOUCHED}.",
    "has_action": f"Tệp này có thao tác tự chạy hoặc liên kết được thêm vào. {_UNTOUCHED}.",
    "has_file": f"Tệp này có tệp khác đính kèm bên trong. {_AGAIN}, không đính kèm tệp.",
    "has_layers": f"Tệp này có lớp nội dung có thể ẩn hoặc hiện. {_UNTOUCHED}.",
    "has_foreign_part": f"Tệp này có thành phần lạ không thuộc báo cáo. {_UNTOUCHED}.",
    "annotation_foreign": f"Trang {{page}} có ghi chú, liên kết hoặc nút bấm được thêm vào. {_UNTOUCHED}.",
    "addition_hidden": f"Trang {{page}} có phần thêm vào lúc ẩn lúc hiện. {_STAMPING}.",
    "addition_unreadable": f"Trang {{page}} có phần thêm vào mà chương trình không kiểm tra được. {_STAMPING}.",
    "appearance_missing": "Ô đã điền có thể hiện khác nhau trên mỗi máy. Thầy/cô hãy điền bằng công cụ khác rồi ký lại.",
    "value_differs": "Ô “{field}” ở trang {page} hiện một giá trị nhưng chứa giá trị khác. Thầy/cô hãy điền lại ô này rồi ký lại.",
}

KINDS = {
    AddedKind.SIGNATURE: "chữ ký số",
    AddedKind.FIELD: "ô đã điền",
    AddedKind.STAMP: "con dấu hoặc ghi chú",
    AddedKind.DRAWN: "chữ hoặc hình đóng thêm",
}
PLACES = {"so-ky-hieu": "chỗ ghi số", "ngay-thang": "chỗ ghi ngày", "chu-ky": "chỗ ký", "con-dau": "chỗ đóng dấu"}
OUTSIDE, UNSEEN = "ngoài các chỗ dành sẵn", "không hiện trên trang"
LINE = "Trang {page}: {what}, {where}."
LINE_WITH_TEXT = "Trang {page}: {what}, {where} (“{text}”)."
_LONGEST = 80


def say_refusal(refusal: TakeBackRefusal) -> str:
    """Return why the document is not taken back, with the next step."""
    return reasons_take_back[refusal.code].format(page=refusal.page, field=refusal.field)


def say_added(found: TakenBack, translate: Callable[[str], str] = str) -> tuple[str, ...]:
    """Return one line for each thing that was added, in the order of the pages; ``translate`` gets the Vietnamese templates."""
    return tuple(_line(added, translate) for added in found.added)


def _line(added: Added, translate: Callable[[str], str]) -> str:
    where = PLACES.get(added.place, OUTSIDE) if added.right > added.left else UNSEEN
    text = added.text if len(added.text) <= _LONGEST else f"{added.text[: _LONGEST - 1]}…"
    values = {"page": str(added.page + 1), "what": translate(KINDS[added.kind]), "where": translate(where), "text": text}
    return translate(LINE_WITH_TEXT if text else LINE).format_map(values)
