"""Which of a unit's reports of a year is in force, and which are replaced: the same answer in whatever order they arrive."""

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum

import msgspec

from exemplar_desktop.domain.verdict import BottomLine, Verdict


class Conflict(StrEnum):
    """Why the packages of a unit and a year do not say which report is in force, or not all that they say can be seen."""

    TWO_REPLACE_ONE = "two_replace_one"
    """Two reports say of the same one that they replace it."""
    CYCLE = "cycle"
    """Reports that replace each other in a circle, or one that replaces itself."""
    SEVERAL = "several"
    """Reports of which none says that it replaces the other."""
    REPLACED_MISSING = "replaced_missing"
    """The replaced report is not at hand; the replacing one is in force all the same."""
    REPLACED_ELSEWHERE = "replaced_elsewhere"
    """The replaced report is another unit's or another year's."""
    WEAKER = "weaker"
    """A report whose signer is not confirmed says that it replaces one that is accepted: it does not until it is confirmed."""
    PARTS_DIFFER = "parts_differ"
    """The parts of one set do not agree on what they replace."""


class Contradiction(msgspec.Struct, frozen=True, kw_only=True):
    """One conflict and the sets that it is about, the replaced one last."""

    code: Conflict
    sets: tuple[str, ...]


class Replacement(msgspec.Struct, frozen=True, kw_only=True):
    """A set that is replaced, and by which."""

    set: str
    by: str


class Succession(msgspec.Struct, frozen=True, kw_only=True):
    """What the packages of one unit and year together say; sets are told by their ids."""

    unit_code: str
    year: int
    in_force: str | None
    """The set that counts; None where a conflict leaves that open, a person then decides between ``candidates``."""
    candidates: tuple[str, ...]
    """The sets that no other one validly replaces; exactly one where there is no conflict about it."""
    replaced: tuple[Replacement, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()


class _Set(msgspec.Struct, frozen=True, kw_only=True):
    """The parts of one set at hand, as one."""

    id: str
    replaces: tuple[str, ...]
    accepted: bool


def successions(verdicts: Iterable[Verdict]) -> tuple[Succession, ...]:
    """Return what these packages say, one answer per unit and year, ordered by them; refused packages say nothing.

    Source: product, step 10 (a correction replaces the report it names). A report that is replaced stays replaced although the one
    that replaces it is itself replaced: in a chain the last one is in force.
    """
    groups: dict[tuple[str, int], dict[str, list[Verdict]]] = {}
    for one in verdicts:
        if one.year is not None and one.set and one.bottom_line is not BottomLine.REFUSED:
            groups.setdefault((one.unit_code, one.year), {}).setdefault(one.set, []).append(one)
    homes: dict[str, set[tuple[str, int]]] = {}
    for key, sets in groups.items():
        for id in sets:
            homes.setdefault(id, set()).add(key)
    return tuple(_succession(key, {id: _as_one(id, parts) for id, parts in sorted(groups[key].items())}, homes) for key in sorted(groups))


def _as_one(id: str, parts: list[Verdict]) -> _Set:
    named = sorted({part.replaces or "" for part in parts})
    accepted = all(part.bottom_line is BottomLine.ACCEPTED for part in parts)
    return _Set(id=id, replaces=tuple(named), accepted=accepted)


def _succession(key: tuple[str, int], sets: Mapping[str, _Set], homes: Mapping[str, set[tuple[str, int]]]) -> Succession:
    found: list[Contradiction] = []
    replaced_by: dict[str, list[str]] = {}
    for one in sets.values():
        found += _doubts(one, key, sets, homes)
        if _counts(one, sets):
            replaced_by.setdefault(one.replaces[0], []).append(one.id)
    for id, by in sorted(replaced_by.items()):
        if len(by) > 1:
            found.append(Contradiction(code=Conflict.TWO_REPLACE_ONE, sets=(*by, id)))
    found += (Contradiction(code=Conflict.CYCLE, sets=circle) for circle in _circles(replaced_by, sets))
    candidates = tuple(id for id in sets if id not in replaced_by)
    forked = any(one.code is Conflict.TWO_REPLACE_ONE for one in found)
    if len(candidates) > 1 and not forked:
        # One that is held back because nobody has confirmed it leaves no doubt about the confirmed one.
        weaker = {one.sets[0] for one in found if one.code is Conflict.WEAKER}
        open_ones = tuple(id for id in candidates if id not in weaker)
        if len(open_ones) > 1:
            found.append(Contradiction(code=Conflict.SEVERAL, sets=open_ones))
        candidates = open_ones or candidates
    return Succession(
        unit_code=key[0],
        year=key[1],
        in_force=candidates[0] if len(candidates) == 1 and not any(one.code is Conflict.CYCLE for one in found) else None,
        candidates=candidates,
        replaced=tuple(Replacement(set=id, by=by) for id, each in sorted(replaced_by.items()) if id in sets for by in each),
        contradictions=tuple(found),
    )


def _doubts(
    one: _Set, key: tuple[str, int], sets: Mapping[str, _Set], homes: Mapping[str, set[tuple[str, int]]]
) -> Iterator[Contradiction]:
    if len(one.replaces) > 1:
        yield Contradiction(code=Conflict.PARTS_DIFFER, sets=(one.id, *filter(None, one.replaces)))
        return
    (former,) = one.replaces
    if not former or former == one.id:
        return  # The first report, or a circle of one, which is found as such.
    if former not in sets:
        code = Conflict.REPLACED_ELSEWHERE if homes.get(former, set()) - {key} else Conflict.REPLACED_MISSING
        yield Contradiction(code=code, sets=(one.id, former))
    elif not _counts(one, sets):
        yield Contradiction(code=Conflict.WEAKER, sets=(one.id, former))


def _counts(one: _Set, sets: Mapping[str, _Set]) -> bool:
    """Return whether what a set says of another counts: nobody who is not confirmed takes a confirmed report out of force."""
    if len(one.replaces) != 1 or not one.replaces[0]:
        return False
    former = sets.get(one.replaces[0])
    return former is None or one.accepted or not former.accepted


def _circles(replaced_by: Mapping[str, list[str]], sets: Mapping[str, _Set]) -> Iterator[tuple[str, ...]]:
    """Yield each circle once, from its smallest id on, in the order of replacing."""
    follows = {by: id for id, each in replaced_by.items() for by in each}
    for start in sets:
        path = [start]
        while (following := follows.get(path[-1])) is not None and following not in path:
            path.append(following)
        if following == start and start == min(path):
            yield tuple(path)
