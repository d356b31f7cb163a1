"""How exemplars are honoured, and what is asked of higher levels for them (plan II.4)."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from msgspec import Meta

from exemplar_desktop.domain.record import INTERNAL, Line, Record, Reference, RequiredLine, Text, Year


class AwardKind(StrEnum):
    """On what occasion an award is given (plan II.4.1)."""

    REGULAR = "regular"
    THEMATIC = "thematic"
    UNSCHEDULED = "unscheduled"


class AwardLevel(StrEnum):
    """Who gives it, from the unit up to the state."""

    UNIT = "unit"
    COMMUNE = "commune"
    DISTRICT = "district"
    DEPARTMENT = "department"
    CITY = "city"
    MINISTRY = "ministry"
    STATE = "state"
    OTHER = "other"


class Award(Record, frozen=True, kw_only=True):
    """One award of a nominee; earlier ones are entered like those of the year."""

    nominee_id: Reference
    year: Annotated[Year, Meta(title="Năm báo cáo")]
    """The year that it counts for; earlier awards may be of years that no programme has."""
    form: Annotated[RequiredLine, Meta(title="Hình thức, danh hiệu")]
    level: Annotated[AwardLevel, Meta(title="Cấp khen thưởng")] = AwardLevel.UNIT
    kind: Annotated[AwardKind, Meta(title="Loại hình khen thưởng")] = AwardKind.REGULAR
    decision_number: Annotated[Line, Meta(title="Số quyết định")] = ""
    decided_on: Annotated[date | None, Meta(title="Ngày quyết định")] = None
    issuer: Annotated[Line, Meta(title="Cơ quan quyết định")] = ""
    achievement: Annotated[Text, Meta(title="Thành tích được khen")] = ""
    initiative: Annotated[Line, Meta(title="Sáng kiến làm căn cứ")] = ""
    """One initiative serves once (Law 06/2022/QH15, Art. 5.2.c)."""
    note: Annotated[Text, Meta(title="Ghi chú", extra=INTERNAL)] = ""
    evidence_ids: tuple[str, ...] = ()


class ReferralState(StrEnum):
    """How far a request to a higher level has come."""

    DRAFTED = "drafted"
    SENT = "sent"
    GRANTED = "granted"
    REFUSED = "refused"


class Referral(Record, frozen=True, kw_only=True):
    """An award that was asked of a higher level for a nomination."""

    nomination_id: Reference
    form: Annotated[RequiredLine, Meta(title="Hình thức, danh hiệu đề nghị")]
    level: Annotated[AwardLevel, Meta(title="Cấp được đề nghị")] = AwardLevel.DEPARTMENT
    kind: Annotated[AwardKind, Meta(title="Loại hình khen thưởng")] = AwardKind.REGULAR
    state: Annotated[ReferralState, Meta(title="Tình trạng hồ sơ")] = ReferralState.DRAFTED
    document_number: Annotated[Line, Meta(title="Số tờ trình")] = ""
    sent_on: Annotated[date | None, Meta(title="Ngày gửi")] = None
    answered_on: Annotated[date | None, Meta(title="Ngày có kết quả")] = None
    reason: Annotated[Text, Meta(title="Lý do, kết quả")] = ""
    initiative: Annotated[Line, Meta(title="Sáng kiến làm căn cứ")] = ""
    award_id: str | None = None
    """The award that was granted."""
    note: Annotated[Text, Meta(title="Ghi chú", extra=INTERNAL)] = ""
    evidence_ids: tuple[str, ...] = ()
