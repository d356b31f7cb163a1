"""Who goes on from one year into the next: a short line each, found by SQL so that thousands of files need not be loaded."""

import sqlite3

import msgspec

from exemplar_desktop.domain.nominee import NomineeKind

_OPEN_MEASURES = """SELECT count(*) FROM support_measures s
    WHERE s.nomination_id = n.id AND s.ended_on IS NULL AND s.deleted_at IS NULL"""
_GOING = f"""SELECT n.id, p.name, p.kind, n.position, n.department, ({_OPEN_MEASURES})
    FROM nominations n JOIN nominees p ON p.id = n.nominee_id
    WHERE n.year = ? AND n.closed_on IS NULL AND n.deleted_at IS NULL AND p.deleted_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM nominations t WHERE t.nominee_id = n.nominee_id AND t.year = ? AND t.deleted_at IS NULL)
    ORDER BY p.sort_key, n.id"""


class GoingLine(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """An exemplar of one year whose file is open and who has no file in the next."""

    nomination_id: str
    """Of the year before."""
    name: str
    kind: NomineeKind
    position: str
    department: str
    measures: int
    """Measures of support that were not completed."""


def going_lines(connection: sqlite3.Connection, before: int, year: int) -> tuple[GoingLine, ...]:
    """Return who goes on from a year into another one, in the order of names; whoever has a file there, open or closed, is left out."""
    return tuple(msgspec.convert(row, GoingLine) for row in connection.execute(_GOING, (before, year)))
