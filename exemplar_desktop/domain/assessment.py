"""How a nomination stands against one criterion, and by which evidence."""

from enum import StrEnum
from typing import Annotated

from msgspec import Meta

from exemplar_desktop.domain.record import Record, Text


class Judgement(StrEnum):
    """What was found for one criterion."""

    NOT_JUDGED = "not_judged"
    MET = "met"
    NOT_MET = "not_met"


class Assessment(Record, frozen=True, kw_only=True):
    """Nomination x criterion: the judgement, why, and by which evidence; at most one per pair."""

    nomination_id: str
    criterion: Annotated[str, Meta(title="Tiêu chuẩn")]
    """The criterion's reference, ``III.2.2.b.4``."""
    judgement: Annotated[Judgement, Meta(title="Đánh giá")] = Judgement.NOT_JUDGED
    reason: Annotated[Text, Meta(title="Căn cứ đánh giá")] = ""
    alternatives: Annotated[tuple[str, ...], Meta(title="Thành tích được tính")] = ()
    """Keys of the criterion's alternatives that are met (plan III.2.2.d.2: any one is enough)."""
    evidence_ids: tuple[str, ...] = ()
