"""The council of emulation and reward (Hội đồng Thi đua - Khen thưởng): who sits on it, when it met, what it decided (plan II.5, I.2.4)."""

from datetime import date
from enum import StrEnum
from typing import Annotated

import msgspec
from msgspec import Meta

from exemplar_desktop.domain.record import INTERNAL, Count, Line, Record, Reference, RequiredLine, Text


class CouncilRole(StrEnum):
    """What a member is on the council."""

    CHAIR = "chair"
    VICE_CHAIR = "vice_chair"
    STANDING = "standing"
    SECRETARY = "secretary"
    MEMBER = "member"


class CouncilMember(Record, frozen=True, kw_only=True):
    """One person on the council between two days, with what the person inspects (plan II.5)."""

    name: Annotated[RequiredLine, Meta(title="Họ và tên thành viên")]
    position: Annotated[Line, Meta(title="Chức vụ tại đơn vị")] = ""
    role: Annotated[CouncilRole, Meta(title="Chức danh trong Hội đồng")] = CouncilRole.MEMBER
    duties: Annotated[Text, Meta(title="Nhiệm vụ được phân công")] = ""
    decision_number: Annotated[Line, Meta(title="Quyết định thành lập, kiện toàn")] = ""
    valid_from: Annotated[date | None, Meta(title="Từ ngày")] = None
    valid_until: Annotated[date | None, Meta(title="Đến ngày")] = None


class Outcome(StrEnum):
    """What the council decided about a nomination."""

    RECOGNISED = "recognised"
    POSTPONED = "postponed"
    REJECTED = "rejected"


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """The council's votes on one nomination, and what was decided."""

    nomination_id: str
    votes_for: Annotated[Count | None, Meta(title="Số phiếu đồng ý")] = None
    votes_against: Annotated[Count | None, Meta(title="Số phiếu không đồng ý")] = None
    votes_spoiled: Annotated[Count, Meta(title="Số phiếu không hợp lệ, không có ý kiến")] = 0
    written_for: Annotated[Count, Meta(title="Ý kiến đồng ý bằng văn bản")] = 0
    """Of members who were absent; they count where the programme's rule lets them."""
    outcome: Annotated[Outcome, Meta(title="Kết quả xét chọn")] = Outcome.RECOGNISED
    reason: Annotated[Text, Meta(title="Lý do")] = ""


class CouncilMeeting(Record, frozen=True, kw_only=True):
    """One meeting with its decisions; a member stands in one of the two lists, or was not asked."""

    year: Annotated[int, Meta(title="Năm báo cáo")]
    title: Annotated[RequiredLine, Meta(title="Nội dung cuộc họp")]
    held_on: Annotated[date | None, Meta(title="Ngày họp")] = None
    begun_at: Annotated[Line, Meta(title="Giờ bắt đầu")] = ""
    """As the minutes say it: ``7 giờ 30``."""
    ended_at: Annotated[Line, Meta(title="Giờ kết thúc")] = ""
    place: Annotated[Line, Meta(title="Địa điểm")] = ""
    minutes_number: Annotated[Line, Meta(title="Số biên bản")] = ""
    agenda: Annotated[Text, Meta(title="Chương trình họp")] = ""
    conclusion: Annotated[Text, Meta(title="Kết luận")] = ""
    note: Annotated[Text, Meta(title="Ghi chú", extra=INTERNAL)] = ""
    present_ids: tuple[str, ...] = ()
    absent_ids: tuple[str, ...] = ()
    decisions: Annotated[tuple[Decision, ...], Meta(title="Kết quả xét chọn")] = ()
    evidence_ids: tuple[str, ...] = ()


class Objection(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody objected to a posted result, and how it ended."""

    content: Annotated[RequiredLine, Meta(title="Nội dung ý kiến")]
    raised_by: Annotated[Line, Meta(title="Người có ý kiến")] = ""
    raised_on: Annotated[date | None, Meta(title="Ngày nhận")] = None
    settled_on: Annotated[date | None, Meta(title="Ngày giải quyết")] = None
    outcome: Annotated[Line, Meta(title="Kết quả giải quyết")] = ""


class PublicNotice(Record, frozen=True, kw_only=True):
    """Where and from when to when the result of a meeting was posted, and what was objected (plan I.2.4)."""

    meeting_id: Reference
    number: Annotated[Line, Meta(title="Số thông báo")] = ""
    place: Annotated[RequiredLine, Meta(title="Nơi công khai")]
    posted_on: Annotated[date | None, Meta(title="Ngày niêm yết")] = None
    taken_down_on: Annotated[date | None, Meta(title="Ngày kết thúc niêm yết")] = None
    objections: Annotated[tuple[Objection, ...], Meta(title="Ý kiến phản ánh")] = ()
    note: Annotated[Text, Meta(title="Ghi chú", extra=INTERNAL)] = ""
    evidence_ids: tuple[str, ...] = ()
