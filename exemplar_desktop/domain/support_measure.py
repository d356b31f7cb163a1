"""What is done so that a new factor grows into an exemplar, and an exemplar stays one (plan II.2)."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from msgspec import Meta

from exemplar_desktop.domain.record import INTERNAL, Line, Record, Reference, RequiredLine, Text


class SupportKind(StrEnum):
    """Help of plan II.2.1 (material, moral, professional, remedies of weaknesses), and following up those of II.2.2."""

    MATERIAL = "material"
    MORAL = "moral"
    PROFESSIONAL = "professional"
    REMEDY = "remedy"
    FOLLOW_UP = "follow_up"
    """Following those whom the Ministry or the locality has recognised before."""


class SupportMeasure(Record, frozen=True, kw_only=True):
    """One measure for one nomination: who does what until when, and what came of it."""

    nomination_id: Reference
    kind: Annotated[SupportKind, Meta(title="Loại biện pháp")] = SupportKind.PROFESSIONAL
    title: Annotated[RequiredLine, Meta(title="Biện pháp")]
    responsible: Annotated[Line, Meta(title="Người phụ trách")] = ""
    begun_on: Annotated[date | None, Meta(title="Ngày bắt đầu")] = None
    due_on: Annotated[date | None, Meta(title="Hạn hoàn thành")] = None
    ended_on: Annotated[date | None, Meta(title="Ngày hoàn thành")] = None
    outcome: Annotated[Text, Meta(title="Kết quả")] = ""
    note: Annotated[Text, Meta(title="Ghi chú", extra=INTERNAL)] = ""
    evidence_ids: tuple[str, ...] = ()
