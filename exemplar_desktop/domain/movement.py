"""The campaigns of emulation (phong trào thi đua) through which exemplars are discovered (plan II.1)."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Annotated

from msgspec import Meta

from exemplar_desktop.domain.nominee import Nomination
from exemplar_desktop.domain.programme import ReportingYear
from exemplar_desktop.domain.record import INTERNAL, Count, Line, Record, RequiredLine, Text


class Launcher(StrEnum):
    """Who launched a campaign; the unions are asked for campaigns of their own (plan II.1.3)."""

    UNIT = "unit"
    TRADE_UNION = "trade_union"
    YOUTH_UNION = "youth_union"
    SECTOR = "sector"
    STATE = "state"


class Movement(Record, frozen=True, kw_only=True):
    """One campaign; it counts for every reporting year that it touches."""

    name: Annotated[RequiredLine, Meta(title="Tên phong trào")]
    launched_by: Annotated[Launcher, Meta(title="Cấp phát động")] = Launcher.UNIT
    begun_on: Annotated[date | None, Meta(title="Ngày phát động")] = None
    ended_on: Annotated[date | None, Meta(title="Ngày kết thúc")] = None
    participants: Annotated[Line, Meta(title="Đối tượng tham gia")] = ""
    participant_count: Annotated[Count | None, Meta(title="Số người tham gia")] = None
    outcome: Annotated[Text, Meta(title="Kết quả")] = ""
    note: Annotated[Text, Meta(title="Ghi chú", extra=INTERNAL)] = ""
    evidence_ids: tuple[str, ...] = ()


def found_through(nomination: Nomination, names: Mapping[str, str]) -> str:
    """Return how a nominee was discovered: the name of the recorded campaign (``names`` by id), else what was written."""
    return names.get(nomination.movement_id or "", nomination.discovered_through)


def found_this_year(nomination: Nomination, span: ReportingYear) -> bool:
    """Return whether a nominee was discovered in a reporting year: who goes on from an earlier one was found then."""
    return nomination.discovered_on is None or nomination.discovered_on >= span.first_day
