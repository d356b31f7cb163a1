"""How exemplars were made known: activities of the unit, the trade union or the youth union (plan II.3, II.1.3, IV)."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from msgspec import Meta

from exemplar_desktop.domain.record import INTERNAL, Count, Line, Record, RequiredLine, Text


class Organiser(StrEnum):
    """Who held the activity."""

    UNIT = "unit"
    TRADE_UNION = "trade_union"
    YOUTH_UNION = "youth_union"
    DEPARTMENT = "department"
    OTHER = "other"


UNIONS = (Organiser.TRADE_UNION, Organiser.YOUTH_UNION)
"""Whose activities the plan asks for beside the unit's own (plan II.1.3)."""


class Dissemination(Record, frozen=True, kw_only=True):
    """One activity that made exemplars known; the exemplars it names count as spread (plan IV.2)."""

    year: Annotated[int, Meta(title="Năm báo cáo")]
    title: Annotated[RequiredLine, Meta(title="Tên hoạt động")]
    happened_on: Annotated[date | None, Meta(title="Ngày thực hiện")] = None
    form: Annotated[Line, Meta(title="Hình thức")] = ""
    channel: Annotated[Line, Meta(title="Kênh tuyên truyền")] = ""
    organiser: Annotated[Organiser, Meta(title="Đơn vị tổ chức")] = Organiser.UNIT
    reach: Annotated[Count | None, Meta(title="Số người tiếp cận")] = None
    link: Annotated[Annotated[str, Meta(max_length=2000)], Meta(title="Đường dẫn")] = ""
    cluster_conference: Annotated[bool, Meta(title="Hội nghị giao lưu của cụm thi đua")] = False
    """The conference that the Department holds by cluster before 31 August; a unit takes part (plan IV.1)."""
    note: Annotated[Text, Meta(title="Ghi chú", extra=INTERNAL)] = ""
    nomination_ids: tuple[str, ...] = ()
    evidence_ids: tuple[str, ...] = ()
