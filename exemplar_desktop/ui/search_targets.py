"""The pages, and the fields of the settings, that can be found by their words; and the pages of what is found in the store."""

from exemplar_desktop.domain.finding import Finding, lead
from exemplar_desktop.domain.record import titles
from exemplar_desktop.domain.unit import Unit, UnitPeriod
from exemplar_desktop.store.record_search import FoundKind
from exemplar_desktop.ui.language import tr
from exemplar_desktop.vietnamese.text import fold

MOST = 5
PAGES = {
    "overview": ("Tổng quan", "Chỉ tiêu, thời hạn, việc cần làm"),
    "nominees": ("Điển hình", "Tập thể, cá nhân, tiêu chuẩn và đánh giá"),
    "evidence": ("Minh chứng", "Tất cả tài liệu, hình ảnh, sản phẩm"),
    "council": ("Hội đồng", "Cuộc họp xét chọn, công khai kết quả, thành viên Hội đồng"),
    "awards": ("Khen thưởng", "Khen thưởng, hồ sơ trình cấp trên"),
    "disseminations": ("Tuyên truyền", "Hoạt động phổ biến, nhân rộng, phong trào thi đua"),
    "inspections": ("Kiểm tra, giám sát", "Kiểm tra, giám sát, đội ngũ phụ trách"),
    "report": ("Báo cáo và gửi", "Soạn, xem trước, ký, xuất và gửi báo cáo"),
    "history": ("Lịch sử", "Ai đã sửa gì, lúc nào, trước và sau khi sửa"),
    "setup": ("Thiết lập", "Đơn vị, người ký, con dấu, chữ ký"),
}
KINDS = {
    FoundKind.MEETING: ("council", "Cuộc họp xét chọn"),
    FoundKind.NOTICE: ("council", "Công khai kết quả"),
    FoundKind.MEMBER: ("council", "Thành viên Hội đồng"),
    FoundKind.AWARD: ("awards", "Khen thưởng"),
    FoundKind.REFERRAL: ("awards", "Trình cấp trên khen thưởng"),
    FoundKind.DISSEMINATION: ("disseminations", "Hoạt động tuyên truyền"),
    FoundKind.MOVEMENT: ("disseminations", "Phong trào thi đua"),
    FoundKind.INSPECTION: ("inspections", "Kiểm tra, giám sát"),
    FoundKind.CAPACITY: ("inspections", "Đội ngũ phụ trách"),
}
"""What was found -> its page, and what it is called there."""

Target = tuple[str, str, tuple[Finding, None]]


def matching_targets(text: str) -> list[Target]:
    """Return (title, where it is, what leads there) of the pages and fields that hold every word, without regard to marks."""
    words = fold(text).split()
    return [target for target in _targets() if all(word in fold(f"{target[0]} {target[1]}") for word in words)][:MOST]


def _targets() -> list[Target]:
    pages = [_target(tr(title), tr(about), page, "") for page, (title, about) in PAGES.items()]
    setup = tr(PAGES["setup"][0])
    fields = {**titles(UnitPeriod), **titles(Unit)}
    # The list of names over time is a card of its own, and the days of a name mean nothing by themselves.
    shown = {name: title for name, title in fields.items() if name not in ("periods", "valid_from", "valid_until")}
    return pages + [_target(tr(title), setup, "setup", name) for name, title in shown.items()]


def _target(title: str, about: str, page: str, field: str) -> Target:
    return title, about, (lead(page, field=field), None)
