"""Which entries of a long list are shown: narrowed key by key, filtered, counted and ordered, without asking the store."""

from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import product
from operator import add
from typing import Any

from exemplar_desktop.domain.finding import Finding, Severity
from exemplar_desktop.domain.nominee import NomineeKind
from exemplar_desktop.domain.stage import Stage
from exemplar_desktop.store.nomination_index import NominationIndex

CLOSED = "closed"
"""Stands beside the stages: the nominee is not put forward any more."""
STATES: tuple[str, ...] = (*Stage, CLOSED)
NARROWED = "narrowed"
"""Code of what leads to the list, narrowed."""


class Sort(StrEnum):
    """The orders of the list; within equals the order of names."""

    NAME = "name"
    KIND = "kind"
    STAGE = "stage"
    CHANGED = "changed"


@dataclass(frozen=True)
class Filters:
    """What is asked of an entry, besides the text; None and False ask nothing."""

    kind: NomineeKind | None = None
    state: str | None = None
    gaps: bool = False

    def takes(self, group: tuple[NomineeKind, str, bool]) -> bool:
        """Return whether an entry of this group is shown."""
        kind, state, gaps = group
        return self.kind in (None, kind) and self.state in (None, state) and (gaps or not self.gaps)


def asking(filters: Filters) -> Finding:
    """Return what leads to the list of exemplars, narrowed like this."""
    values: dict[str, str | int] = {name: value for name, value in (("kind", filters.kind), ("state", filters.state)) if value}
    return Finding(code=NARROWED, severity=Severity.ADVICE, values=values)


def asked_by(finding: Finding) -> Filters:
    """Return the filters that a finding made by `asking` leads to."""
    kind, state = (str(finding.values.get(name, "")) for name in ("kind", "state"))
    return Filters(NomineeKind(kind) if kind else None, state or None)


@dataclass(frozen=True)
class Tally:
    """How many entries each filter would show if it alone were chosen anew, the other filters and the text staying."""

    total: int
    kinds: dict[NomineeKind, int]
    states: dict[str, int]
    gaps: int


# Every entry belongs to one of these few groups; an entry's group is one byte, so that counting and filtering are quick.
_GROUPS = tuple(product(NomineeKind, STATES, (False, True)))
# Kind, stage and whether it is closed -> the group of those of whom nothing is missing; the group after it is of the others.
_COMPLETE = {
    (kind, stage, closed): _GROUPS.index((kind, CLOSED if closed else stage, False))
    for kind, stage, closed in product(NomineeKind, Stage, (False, True))
}


class Narrowing:
    """The entries of an index that match what is typed and chosen."""

    def __init__(self, index: NominationIndex, missing: Set[str] = frozenset()) -> None:
        self.index = index
        self._orders: dict[Sort, Sequence[int]] = {Sort.NAME: range(len(index.folded)), Sort.CHANGED: index.by_change}
        self._steps: list[tuple[str, Sequence[int]]] = []
        self._sort = Sort.NAME
        # No Python code for each entry: of 100,000 it would stop the window for a tenth of a second.
        self._complete = bytes(map(_COMPLETE.__getitem__, zip(index.kinds, index.stages, index.closed, strict=True)))
        self._groups = b""
        self.mark_missing(missing)

    def mark_missing(self, missing: Set[str]) -> None:
        """Take the ids of the nominees of whom something is missing."""
        self._groups = bytes(map(add, self._complete, map(missing.__contains__, self.index.nominee_ids)))

    def matching(self, folded: str, sort: Sort) -> Sequence[int]:
        """Return the places of the entries whose name holds a folded text, in an order.

        What was found for a shorter text is searched further, and kept for when the longer one is taken back.
        """
        if sort is not self._sort or not self._steps:
            self._sort, self._steps = sort, [("", self._order(sort))]
        while self._steps[-1][0] not in folded:
            self._steps.pop()
        shorter, places = self._steps[-1]
        if folded != shorter:
            names = self.index.folded
            places = [place for place in places if folded in names[place]]
            self._steps.append((folded, places))
        return places

    def filtered(self, places: Sequence[int], filters: Filters) -> Sequence[int]:
        """Return the places that the filters leave."""
        if filters == Filters():
            return places
        taken = frozenset(code for code, group in enumerate(_GROUPS) if filters.takes(group))
        groups = self._groups
        return [place for place in places if groups[place] in taken]

    def tally(self, places: Sequence[int], filters: Filters) -> Tally:
        """Count the places by every filter."""
        found = [(_GROUPS[code], count) for code, count in Counter(map(self._groups.__getitem__, places)).items()]

        def count(**asked: Any) -> int:
            wanted = replace(filters, **asked)
            return sum(many for group, many in found if wanted.takes(group))

        return Tally(
            total=count(kind=None),
            kinds={kind: count(kind=kind) for kind in NomineeKind},
            states={state: count(state=state) for state in STATES},
            gaps=count(gaps=True),
        )

    def namesakes(self, folded: str) -> list[str]:
        """Return the nominations whose whole name is this folded text."""
        return [id for id, name in zip(self.index.nomination_ids, self.index.folded, strict=True) if name == folded]

    def _order(self, sort: Sort) -> Sequence[int]:
        """Return all places in an order, made when it is first asked for."""
        if sort not in self._orders:
            rank = _rank_of_kind if sort is Sort.KIND else _rank_of_state
            ranks = bytes(rank(_GROUPS[code]) for code in range(len(_GROUPS)))
            self._orders[sort] = sorted(range(len(self._groups)), key=self._groups.translate(ranks.ljust(256, b"\0")).__getitem__)
        return self._orders[sort]


def _rank_of_kind(group: tuple[NomineeKind, str, bool]) -> int:
    return list(NomineeKind).index(group[0])


def _rank_of_state(group: tuple[NomineeKind, str, bool]) -> int:
    """The furthest stage comes first, what is closed last."""
    return len(STATES) if group[1] == CLOSED else len(Stage) - STATES.index(group[1])
