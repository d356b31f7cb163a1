"""The year's list in two steps: a light index of everything, and full lines for the few that are looked at.

Only the standard library's sqlite3 is used, so that the list is up before the heavier libraries are, and so that a long
list is read on a connection of its own, beside whatever else is being saved.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import msgspec

from exemplar_desktop.domain.nominee import NomineeKind
from exemplar_desktop.domain.record import AnyStruct
from exemplar_desktop.domain.stage import Stage
from exemplar_desktop.store.revisions import head

_BUSY_SECONDS = 2.0
NOT_DELETED = "n.deleted_at IS NULL AND p.deleted_at IS NULL"
_DECIDED = """EXISTS (SELECT 1 FROM decisions x JOIN council_meetings m ON m.id = x.meeting_id
    WHERE x.nomination_id = n.id AND m.year = n.year AND m.deleted_at IS NULL"""
# What proves a stage, and the furthest that is proved names it; the rule is `domain.stage.stage_facts`.
PROVED = {
    Stage.NURTURED: "EXISTS (SELECT 1 FROM support_measures s WHERE s.nomination_id = n.id AND s.deleted_at IS NULL)",
    Stage.CONSIDERED: f"{_DECIDED})",
    Stage.RECOGNISED: f"{_DECIDED} AND x.outcome = 'recognised')",
    Stage.HONOURED: "EXISTS (SELECT 1 FROM awards w WHERE w.nominee_id = n.nominee_id AND w.year = n.year AND w.deleted_at IS NULL)",
    Stage.SPREAD: """EXISTS (SELECT 1 FROM dissemination_nominations l JOIN disseminations d ON d.id = l.dissemination_id
        WHERE l.nomination_id = n.id AND d.year = n.year AND d.deleted_at IS NULL)""",
    Stage.REFERRED: "EXISTS (SELECT 1 FROM referrals r WHERE r.nomination_id = n.id AND r.state <> 'drafted' AND r.deleted_at IS NULL)",
}
STAGE = f"""CASE {" ".join(f"WHEN {proof} THEN '{stage}'" for stage, proof in reversed(PROVED.items()))} ELSE '{Stage.DISCOVERED}' END"""
_CHANGED = """max(n.changed_at, p.changed_at, coalesce((SELECT max(a.changed_at) FROM assessments a
    WHERE a.nomination_id = n.id AND a.deleted_at IS NULL), ''))"""
JOINED = "FROM nominations n JOIN nominees p ON p.id = n.nominee_id"
_INDEX = f"""SELECT n.id, n.nominee_id, p.folded, p.kind, {STAGE}, n.closed_on IS NOT NULL, {_CHANGED}
    {JOINED} WHERE n.year = ? AND {NOT_DELETED} ORDER BY p.sort_key, n.id"""
_COUNTS = f"SELECT {STAGE} AS stage, count(*) {JOINED} WHERE n.year = ? AND n.closed_on IS NULL AND {NOT_DELETED} GROUP BY stage"
_LINES = f"""SELECT n.id AS nomination_id, n.nominee_id, p.number, p.kind, p.name, n.position, n.department, n.member_count,
    {STAGE} AS stage, n.closed_on IS NOT NULL AS closed, {_CHANGED} AS changed_at
    FROM json_each(?) wanted JOIN nominations n ON n.id = wanted.value JOIN nominees p ON p.id = n.nominee_id WHERE {NOT_DELETED}"""


class NominationLine(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One line of a year's list."""

    nomination_id: str
    nominee_id: str
    number: int
    kind: NomineeKind
    name: str
    position: str
    department: str
    member_count: int | None
    stage: Stage
    closed: bool
    """The unit does not put the nominee forward any more."""
    changed_at: str
    """Moment of the last change of the nominee, the nomination or a judgement: ISO 8601, UTC."""


class NominationIndex(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that a list is searched, filtered and sorted by: columns of equal length, in the order of names."""

    nomination_ids: tuple[str, ...] = ()
    nominee_ids: tuple[str, ...] = ()
    folded: tuple[str, ...] = ()
    """Names as search sees them."""
    kinds: tuple[NomineeKind, ...] = ()
    stages: tuple[Stage, ...] = ()
    closed: tuple[bool, ...] = ()
    by_change: tuple[int, ...] = ()
    """Places in the other columns, the latest change first."""


@contextmanager
def reader(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a connection of one's own that only reads; raises what `Store` raises for the same fault."""
    try:
        with closing(sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None)) as connection:
            connection.execute("PRAGMA query_only = 1")
            yield connection
    except sqlite3.Error as error:
        from exemplar_desktop.store.database import faults  # imports SQLAlchemy

        with faults(path):
            raise error


def structs(cursor: sqlite3.Cursor, kind: type[AnyStruct], strict: bool = True) -> Iterator[AnyStruct]:
    """Yield the rows of a query as structs whose fields its columns are called by; not ``strict``: SQLite's 0 and 1 are truths, too."""
    names = [column[0] for column in cursor.description]
    return (msgspec.convert(dict(zip(names, row, strict=True)), kind, strict=strict) for row in cursor)


def read_early(path: Path, year: int) -> NominationIndex:
    """Return a year's index before the store is opened; an empty one where it cannot be read as it is: opening it says why."""
    # Writable, for the log of a program that was killed may still have to be read in; a store that is not there is not made.
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=_BUSY_SECONDS)) as connection:
            connection.execute("PRAGMA query_only = 1")
            found = connection.execute("SELECT version_num FROM alembic_version").fetchall()
            return read_index(connection, year) if found == [(head(),)] else NominationIndex()
    except sqlite3.Error:
        return NominationIndex()


def count_entries(connection: sqlite3.Connection, year: int) -> int:
    """Return about how long the index of a year is: what was deleted counts too."""
    (count,) = connection.execute("SELECT count(*) FROM nominations WHERE year = ?", (year,)).fetchone()
    return int(count)


def count_stages(connection: sqlite3.Connection, year: int) -> dict[Stage, int]:
    """Return how many open nominations of a year have come how far; every stage is there."""
    counts = dict(connection.execute(_COUNTS, (year,)))
    return {stage: counts.get(stage, 0) for stage in Stage}


def read_index(connection: sqlite3.Connection, year: int) -> NominationIndex:
    """Return the index of a year's nominations that are not deleted."""
    rows = connection.execute(_INDEX, (year,)).fetchall()
    if not rows:
        return NominationIndex()
    ids, nominees, folded, kinds, stages, closed, changed = zip(*rows, strict=True)
    known_kinds = {str(kind): kind for kind in NomineeKind}
    known_stages = {str(stage): stage for stage in Stage}
    return NominationIndex(
        nomination_ids=ids,
        nominee_ids=nominees,
        folded=folded,
        kinds=tuple(map(known_kinds.__getitem__, kinds)),
        stages=tuple(map(known_stages.__getitem__, stages)),
        closed=tuple(map(bool, closed)),
        by_change=tuple(sorted(range(len(rows)), key=changed.__getitem__, reverse=True)),
    )


def read_lines(connection: sqlite3.Connection, nomination_ids: Sequence[str]) -> list[NominationLine]:
    """Return the lines of these nominations, in this order; those that are gone are left out."""
    cursor = connection.execute(_LINES, (msgspec.json.encode(nomination_ids).decode(),))
    lines = {line.nomination_id: line for line in structs(cursor, NominationLine, strict=False)}
    return [lines[i] for i in nomination_ids if i in lines]
