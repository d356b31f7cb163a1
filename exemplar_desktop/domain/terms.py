"""Terms that overlap, leave days without anyone, or end before they begin: of those who head the unit, and of its names."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from exemplar_desktop.domain.unit import Authority, Signatory, UnitPeriod
from exemplar_desktop.errors import Problem

HEADS = (Authority.HEAD, Authority.ACTING)
"""Who heads the unit alone; several deputies may hold office beside each other."""


class TermFault(StrEnum):
    """What is wrong with a term."""

    REVERSED = "term_reversed"
    OVERLAP = "terms_overlap"
    GAP = "term_gap"


class TermDoubt(NamedTuple):
    """A fault of the term at ``place`` (in the list that was given), the place of the one it collides with, and the days it is about."""

    fault: TermFault
    place: int
    other: int
    first: date | None
    last: date | None

    @property
    def field(self) -> str:
        """The field beside which it is said."""
        return "valid_until" if self.fault is TermFault.REVERSED else "valid_from"


def head_doubts(signatories: Sequence[Signatory]) -> tuple[TermDoubt, ...]:
    """Return what is wrong with the terms of those who head the unit, and every term that ends before it begins."""
    everyone = [(s.valid_from, s.valid_until) for s in signatories]
    heads = [i for i, s in enumerate(signatories) if s.authority in HEADS]
    return (*_reversed(everyone), *_collisions(everyone, heads))


def name_doubts(periods: Sequence[UnitPeriod]) -> tuple[TermDoubt, ...]:
    """Return what is wrong with the unit's names over time."""
    spans = [(p.valid_from, p.valid_until) for p in periods]
    return (*_reversed(spans), *_collisions(spans, list(range(len(spans)))))


def head_problems(signatories: Sequence[Signatory], place: int) -> tuple[Problem, ...]:
    """Return what stands beside the dates of one signatory."""
    return _problems(head_doubts(signatories), place, [s.name for s in signatories], "head")


def name_problems(periods: Sequence[UnitPeriod], place: int) -> tuple[Problem, ...]:
    """Return what stands beside the dates of one name of the unit."""
    return _problems(name_doubts(periods), place, [p.name for p in periods], "name")


def _problems(doubts: Sequence[TermDoubt], place: int, names: Sequence[str], whose: str) -> tuple[Problem, ...]:
    found: dict[str, Problem] = {}
    for doubt in doubts:
        if doubt.fault is TermFault.REVERSED and doubt.place == place:
            found.setdefault(doubt.field, Problem(doubt.field, doubt.fault.value))
        elif doubt.fault is TermFault.OVERLAP and place in (doubt.place, doubt.other):
            # The earlier term is the one to be ended.
            field, other = ("valid_from", doubt.other) if place == doubt.place else ("valid_until", doubt.place)
            found.setdefault(field, Problem(field, f"{whose}_{doubt.fault}", {"other": names[other]}))
        elif doubt.fault is TermFault.GAP and doubt.place == place and doubt.first and doubt.last:
            days = {"day": doubt.first.isoformat(), "last_day": doubt.last.isoformat(), "other": names[doubt.other]}
            found.setdefault(doubt.field, Problem(doubt.field, f"{whose}_{doubt.fault}", {**days}))
    return tuple(found.values())


_Span = tuple[date | None, date | None]


def _reversed(spans: Sequence[_Span]) -> Iterator[TermDoubt]:
    for i, (first, last) in enumerate(spans):
        if first and last and last < first:
            yield TermDoubt(TermFault.REVERSED, i, i, first, last)


def _collisions(spans: Sequence[_Span], places: list[int]) -> Iterator[TermDoubt]:
    """Yield overlaps and gaps of terms that follow each other, each at the later one."""
    sound = [i for i in places if not _ends_early(spans[i])]
    in_order = sorted(sound, key=lambda i: (spans[i][0] or date.min, spans[i][1] or date.max))
    latest: int | None = None
    for i in in_order:
        if latest is not None:
            begins, ended = spans[i][0] or date.min, spans[latest][1] or date.max
            if begins <= ended:
                last = min(ended, spans[i][1] or date.max)
                yield TermDoubt(TermFault.OVERLAP, i, latest, spans[i][0], None if last == date.max else last)
            elif begins - ended > timedelta(days=1):
                yield TermDoubt(TermFault.GAP, i, latest, ended + timedelta(days=1), begins - timedelta(days=1))
        if latest is None or (spans[i][1] or date.max) > (spans[latest][1] or date.max):
            latest = i


def _ends_early(span: _Span) -> bool:
    first, last = span
    return first is not None and last is not None and last < first
