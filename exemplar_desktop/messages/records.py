"""What records and their fields are called: in the names of steps, in the history."""

from functools import cache

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.assessment import Assessment
from exemplar_desktop.domain.award import Award, Referral
from exemplar_desktop.domain.consent import Consent
from exemplar_desktop.domain.council import CouncilMeeting, CouncilMember, PublicNotice
from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.inspection import Capacity, Inspection
from exemplar_desktop.domain.movement import Movement
from exemplar_desktop.domain.nominee import Nomination, Nominee
from exemplar_desktop.domain.prose_origin import ProseOrigin
from exemplar_desktop.domain.record import Record, titles
from exemplar_desktop.domain.submission import SubmissionPackage
from exemplar_desktop.domain.support_measure import SupportMeasure
from exemplar_desktop.domain.unit import Signatory, Unit
from exemplar_desktop.messages.words import Translate

KINDS: dict[type[Record], str] = {
    Unit: "Đơn vị",
    Signatory: "Người ký",
    Nominee: "Điển hình",
    Nomination: "Hồ sơ năm {year}",
    Assessment: "Tiêu chuẩn {criterion}",
    Evidence: "Minh chứng",
    Dissemination: "Hoạt động tuyên truyền",
    AnnualReport: "Báo cáo năm {year}",
    ProseOrigin: "Bản soạn sẵn năm {year}",
    SubmissionPackage: "Gói báo cáo",
    Movement: "Phong trào thi đua",
    SupportMeasure: "Biện pháp bồi dưỡng",
    CouncilMember: "Thành viên Hội đồng",
    CouncilMeeting: "Cuộc họp xét chọn",
    PublicNotice: "Công khai kết quả",
    Award: "Khen thưởng",
    Referral: "Trình cấp trên khen thưởng",
    Inspection: "Kiểm tra, giám sát",
    Capacity: "Đội ngũ phụ trách",
    Consent: "Đồng ý công bố",
}
"""What a record of a type is, with what tells it from others where it has no name."""
_UNTITLED = {
    "nominee_id": "Điển hình",
    "nomination_id": "Hồ sơ",
    "nomination_ids": "Điển hình được nêu",
    "collective_id": "Tập thể do cá nhân lãnh đạo, quản lý",
    "movement_id": "Phong trào thi đua",
    "meeting_id": "Cuộc họp xét chọn",
    "award_id": "Khen thưởng",
    "signatory_id": "Người ký",
    "evidence_ids": "Minh chứng",
    "present_ids": "Thành viên dự họp",
    "absent_ids": "Thành viên vắng mặt",
    "inspector_ids": "Thành viên kiểm tra",
    "seal_image": "Ảnh con dấu",
    "signature_image": "Ảnh chữ ký",
}
"""Fields that lead to other records or to pictures, and so have no title of their own in documents."""
EDITED, ATTACHED, DETACHED = "Sửa “{field}”", "Gắn minh chứng", "Bỏ minh chứng"


_NAMING = ("name", "title", "form", "place", "guardian", "file_name")
"""Fields that may hold what a record is called; the first that is there counts."""


def own_name(record: Record) -> str:
    """Return what a record itself is called; empty where it is known by what it belongs to."""
    return next((named for field in _NAMING if (named := getattr(record, field, ""))), "")


def kind_name(record: Record, translate: Translate = str) -> str:
    """Return what a record is: "Minh chứng", "Hồ sơ năm 2024"."""
    year, criterion = getattr(record, "year", ""), getattr(record, "criterion", "")
    return translate(KINDS[type(record)]).format(year=year, criterion=criterion)


@cache
def field_title(kind: type[Record], field: str) -> str:
    """Return what a field is called, of a mapping whatever the key; empty where people never see it."""
    plain = field.partition(".")[0]
    return titles(kind).get(plain) or _UNTITLED.get(plain, "")


def edited(kind: type[Record], field: str, fewer: bool, translate: Translate = str) -> str:
    """Return what a change of one field is called; ``fewer``: a list lost something. Empty where people never see the field."""
    if field == "evidence_ids":
        return translate(DETACHED if fewer else ATTACHED)
    title = field_title(kind, field)
    return translate(EDITED).format(field=translate(title)) if title else ""
