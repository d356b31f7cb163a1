"""Where a piece of evidence, or another one with the same content, has served before (Law 06/2022/QH15, Art. 5.2.c)."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from enum import StrEnum
from itertools import takewhile

import msgspec

from exemplar_desktop.domain.finding import Finding, Severity


class Purpose(StrEnum):
    """What a piece served for."""

    CRITERION = "criterion"
    AWARD = "award"
    REFERRAL = "referral"


class Served(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One use of a content."""

    key: str
    """The content: SHA-256 of a file, or the id of a piece without files."""
    piece: str
    title: str
    purpose: Purpose
    record: str
    """Id of the assessment, the award or the referral."""
    what: str
    """The criterion's reference, or the form of the award."""
    year: int
    nominee_id: str
    who: str
    collective_id: str | None = None
    """The collective that the nominee leads in that year."""
    led_to: str | None = None
    """The award that a referral led to."""
    at: str
    """When the record was made: ISO 8601, UTC."""


CODES = {Purpose.CRITERION: "evidence_of_criterion", Purpose.AWARD: "evidence_of_award", Purpose.REFERRAL: "evidence_of_referral"}
"""Codes of the findings, by what the first use was."""


def used_before(uses: Sequence[Served], own: Collection[str]) -> Iterator[tuple[Served, Served]]:
    """Yield each use by the records ``own`` that is not the first, with the first one that it repeats, in the order of the uses.

    A piece with several files is spoken of once for each record.
    """
    by_key: dict[str, list[Served]] = defaultdict(list)
    for use in sorted(uses, key=_order):
        by_key[use.key].append(use)
    said: set[tuple[str, str]] = set()
    for use in uses:
        if use.record in own and (use.record, use.piece) not in said:
            # From the first use on: whatever is shared by many is soon found.
            before = takewhile(lambda other: _order(other) < _order(use), by_key[use.key])  # noqa: B023 - used up before the next turn
            first = next((other for other in before if _repeats(use, other)), None)
            if first is not None:
                said.add((use.record, use.piece))
                yield use, first


def as_finding(use: Served, first: Served) -> Finding:
    """Return what is said of a use that repeats another one."""
    values: dict[str, str | int] = {"name": use.who, "title": use.title, "what": first.what, "who": first.who, "year": first.year}
    if use.purpose is Purpose.CRITERION:
        return Finding(code=CODES[first.purpose], severity=Severity.ADVICE, nominee=use.nominee_id, field=use.what, values=values)
    return Finding(
        code=CODES[first.purpose], severity=Severity.ADVICE, page="awards", record=use.record, field="evidence_ids", values=values
    )


def reuse_findings(uses: Sequence[Served], own: Collection[str]) -> Iterator[Finding]:
    """Yield what is to be pointed out, without repeating it.

    A nominee's piece is named once, however many criteria rest on it; a paper that many nominees share is named at the second of them.
    """
    said: set[tuple[str, ...]] = set()
    for use, first in used_before(uses, own):
        honour = use.record if use.purpose is not Purpose.CRITERION else ""
        shared = use.nominee_id != first.nominee_id and not honour
        key = (use.key, first.nominee_id) if shared else (use.key, use.nominee_id, honour)
        if key not in said:
            said.add(key)
            yield as_finding(use, first)


def _repeats(use: Served, other: Served) -> bool:
    """Return whether a use repeats another one.

    Evidence under several criteria of one file, of a collective and its head, and of a referral and the award that it led to, is no
    repetition; neither is evidence of a criterion that also stands by the award of the same nominee.
    """
    if use.record == other.record:
        return False
    if use.nominee_id != other.nominee_id:
        return use.collective_id != other.nominee_id and other.collective_id != use.nominee_id
    if use.purpose is Purpose.CRITERION and other.purpose is Purpose.CRITERION:
        return use.year != other.year
    if Purpose.CRITERION in (use.purpose, other.purpose):
        return False
    return use.led_to != other.record and other.led_to != use.record


def _order(use: Served) -> tuple[int, str, str, str, str]:
    return use.year, use.at, use.who, use.what, use.record
