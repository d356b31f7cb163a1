"""Copies of a unit's folder: what one of them holds, and which of them stay as time goes on."""

from collections.abc import Callable, Hashable, Iterable
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import PurePosixPath
from typing import Annotated

import msgspec
from msgspec import Meta

from exemplar_desktop.domain.lineage import Identity
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME

DAYS, WEEKS, MONTHS = 7, 4, 12
"""How many days, weeks and months, each with the last copy of it, are kept."""
DELIBERATE_FOR = timedelta(days=365)
"""How long a copy stays that a person asked for, or that holds what a restore replaced."""

Sha256 = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]


class Reason(StrEnum):
    """Why a copy was made."""

    AUTOMATIC = "automatic"
    ASKED = "asked"
    REPLACED = "replaced"
    """It holds what a restore, or a state from another PC, took the place of."""


class KeptFile(msgspec.Struct, frozen=True, kw_only=True):
    """One file of a unit's folder: its path below it (with slashes), its content's hash and size, when it was changed."""

    path: str
    sha256: Sha256
    size: Annotated[int, Meta(ge=0)]
    changed_ns: int = 0


class Summary(msgspec.Struct, frozen=True, kw_only=True):
    """What a database holds, read from it when it was tested."""

    revision: str
    identity: Identity
    unit: str = ""
    nominees: int = 0
    evidence: int = 0
    last_change: datetime | None = None


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """What a copy, or a state on its way to another PC, holds."""

    format: Annotated[int, Meta(ge=1, le=1)] = 1
    moment: Annotated[datetime, Meta(tz=True)]
    reason: Reason
    summary: Summary
    database: KeptFile
    files: tuple[KeptFile, ...] = ()
    """Everything beside the database."""
    lost: tuple[str, ...] = ()
    """Hashes of evidence that the database names and no sound file has."""

    @property
    def size(self) -> int:
        """Bytes of everything in it; what copies share is counted in each."""
        return self.database.size + sum(file.size for file in self.files)


def is_safe_path(path: str) -> bool:
    """Return whether a path of a manifest stays below the folder it is laid into, on every system."""
    parts = PurePosixPath(path).parts
    clean = bool(parts) and path == "/".join(parts) and "\\" not in path and ":" not in path and "\0" not in path
    return clean and all(part not in ("..", ".", "/") for part in parts)


def kept(moments: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Return the moments of the copies that stay: all of today, the last of each of 7 days, 4 weeks and 12 months.

    Only days, weeks and months that have a copy count, so that a summer without work takes nothing away; a moment in the future (the
    clock was put back) stays and takes no place. The newest always stays.
    """
    known = sorted(set(moments), reverse=True)
    past = [moment for moment in known if moment <= now]
    stays = {moment for moment in known if moment > now or _day(moment) == _day(now)}
    for count, span in ((DAYS, _day), (WEEKS, _week), (MONTHS, _month)):
        stays |= set(_last_of_each(past, span)[:count])
    return frozenset(stays)


def to_keep(copies: Iterable[Manifest], now: datetime) -> frozenset[datetime]:
    """Return the moments of the copies that stay, those made on purpose for a year."""
    every = tuple(copies)
    deliberate = {copy.moment for copy in every if copy.reason is not Reason.AUTOMATIC and now - copy.moment <= DELIBERATE_FOR}
    return kept((copy.moment for copy in every if copy.reason is not Reason.REPLACED), now) | deliberate


def _last_of_each(moments: list[datetime], span: Callable[[datetime], Hashable]) -> list[datetime]:
    """Return the newest moment of each span, the newest first; ``moments`` are ordered so."""
    newest: dict[Hashable, datetime] = {}
    for moment in moments:
        newest.setdefault(span(moment), moment)
    return list(newest.values())


def _day(moment: datetime) -> date:
    return moment.astimezone(VIETNAM_TIME).date()


def _week(moment: datetime) -> tuple[int, int]:
    year, week, _ = _day(moment).isocalendar()
    return year, week


def _month(moment: datetime) -> tuple[int, int]:
    day = _day(moment)
    return day.year, day.month
