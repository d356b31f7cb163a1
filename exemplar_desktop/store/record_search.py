"""Looks for what fills the years besides nominees and evidence: meetings, notices, members, awards, activities and the like."""

from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path

import msgspec

from exemplar_desktop.store.nomination_index import reader
from exemplar_desktop.vietnamese.text import fold


class FoundKind(StrEnum):
    """What was found; a page of records shows each."""

    MEETING = "meeting"
    NOTICE = "notice"
    MEMBER = "member"
    AWARD = "award"
    REFERRAL = "referral"
    DISSEMINATION = "dissemination"
    MOVEMENT = "movement"
    INSPECTION = "inspection"
    CAPACITY = "capacity"


class RecordHit(msgspec.Struct, frozen=True, array_like=True):
    """A record that was found, with a year in whose list it stands."""

    record_id: str
    kind: FoundKind
    name: str
    whose: str
    """Whom an award is about, which meeting a notice makes known; else empty."""
    detail: str
    """A number or position that tells it from others of the same name."""
    day: date | None
    year: int


# Of the years that a thing with two days touches: the one that is open, else the latest.
_TOUCHED = """(SELECT json_extract(y.value, '$[0]') AS touched FROM json_each(:years) y
    WHERE coalesce({first} <= json_extract(y.value, '$[2]'), 1) AND coalesce({last} >= json_extract(y.value, '$[1]'), 1)
    ORDER BY touched = :year DESC, touched DESC LIMIT 1)"""
_PARTS = (
    "SELECT id, 'meeting' AS kind, title AS name, '' AS whose, minutes_number AS detail, held_on AS day, year, deleted_at"
    " FROM council_meetings",
    "SELECT t.id, 'notice', t.place, m.title, '', t.posted_on, m.year, coalesce(t.deleted_at, m.deleted_at)"
    " FROM public_notices t JOIN council_meetings m ON m.id = t.meeting_id",
    "SELECT id, 'member', name, '', position, NULL, :year, deleted_at FROM council_members",
    "SELECT a.id, 'award', a.form, p.name, a.decision_number, a.decided_on, a.year, coalesce(a.deleted_at, p.deleted_at)"
    " FROM awards a JOIN nominees p ON p.id = a.nominee_id",
    "SELECT r.id, 'referral', r.form, p.name, r.document_number, r.sent_on, n.year, coalesce(r.deleted_at, n.deleted_at, p.deleted_at)"
    " FROM referrals r JOIN nominations n ON n.id = r.nomination_id JOIN nominees p ON p.id = n.nominee_id",
    "SELECT id, 'dissemination', title, '', '', happened_on, year, deleted_at FROM disseminations",
    f"SELECT id, 'movement', name, '', '', begun_on, {_TOUCHED.format(first='begun_on', last='ended_on')}, deleted_at FROM movements",
    "SELECT id, 'inspection', title, '', '', inspected_on, year, deleted_at FROM inspections",
    f"SELECT id, 'capacity', name, '', position, NULL, {_TOUCHED.format(first='valid_from', last='valid_until')}, deleted_at"
    " FROM capacities",
)
_FOUND = f"""SELECT id, kind, name, whose, detail, day, year FROM ({" UNION ALL ".join(_PARTS)})
    WHERE deleted_at IS NULL AND year IN (SELECT json_extract(value, '$[0]') FROM json_each(:years))
    AND rank(name, whose, detail) IS NOT NULL
    ORDER BY rank(name, whose, detail), year = :year DESC, year DESC, day DESC, name LIMIT :limit"""

Span = tuple[int, date, date]
"""A year's number, its first and its last day."""


def find_records(path: Path, words: Sequence[str], year: int, years: Sequence[Span], limit: int) -> list[RecordHit]:
    """Return records of these years that hold every (folded) word, those with a word that begins so first, then those of ``year``.

    A record is found by its own name, by whom it is about and by its number.
    """
    values = {"years": msgspec.json.encode(years).decode(), "year": year, "limit": limit}
    with reader(path) as connection:
        connection.create_function("rank", 3, _ranking(words), deterministic=True)
        return [msgspec.convert(row, RecordHit) for row in connection.execute(_FOUND, values)]


def _ranking(words: Sequence[str]) -> Callable[..., int | None]:
    """Return what gives 0 where a word begins with the first one asked for, 1 where all are held otherwise, else None."""

    # SQL asks twice of what is found: to choose it, and to put it in order.
    @cache
    def rank(*texts: str) -> int | None:
        folded = fold(" ".join(texts))
        if not all(word in folded for word in words):
            return None
        return 0 if f" {words[0]}" in f" {folded}" else 1

    return rank
