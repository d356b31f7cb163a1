"""Reads where contents have served: from pieces of evidence to every criterion, award and referral that rests on the same bytes."""

import sqlite3
from collections.abc import Iterable

import msgspec

from exemplar_desktop.domain.reuse import Served
from exemplar_desktop.store.nomination_index import structs

# The criteria of a file that was closed prove nothing any more; awards and referrals stay.
# What is shared by thousands of pieces is read once for each of them, and never as pairs.
_CONTENT = """content(key, piece) AS MATERIALIZED (
        SELECT sha256, evidence_id FROM evidence_files
        WHERE sha256 IN (SELECT f.sha256 FROM wanted JOIN evidence_files f ON f.evidence_id = wanted.id)
        UNION SELECT id, id FROM wanted WHERE NOT EXISTS (SELECT 1 FROM evidence_files f WHERE f.evidence_id = wanted.id))"""
_USED = "FROM content c JOIN evidence e ON e.id = c.piece AND e.deleted_at IS NULL"
_USES = f"""SELECT c.key, c.piece, e.title, 'criterion' AS purpose, a.id AS record, a.criterion AS what, n.year, n.nominee_id,
        p.name AS who, n.collective_id, NULL AS led_to, a.created_at AS at
    {_USED} JOIN assessment_evidence l ON l.evidence_id = c.piece JOIN assessments a ON a.id = l.assessment_id
    JOIN nominations n ON n.id = a.nomination_id JOIN nominees p ON p.id = n.nominee_id
    WHERE a.deleted_at IS NULL AND n.deleted_at IS NULL AND n.closed_on IS NULL AND p.deleted_at IS NULL
    UNION ALL
    SELECT c.key, c.piece, e.title, 'award', a.id, a.form, a.year, a.nominee_id, p.name, n.collective_id, NULL, a.created_at
    {_USED} JOIN record_evidence l ON l.evidence_id = c.piece JOIN awards a ON a.id = l.owner_id JOIN nominees p ON p.id = a.nominee_id
    LEFT JOIN nominations n ON n.nominee_id = a.nominee_id AND n.year = a.year AND n.deleted_at IS NULL
    WHERE a.deleted_at IS NULL AND p.deleted_at IS NULL
    UNION ALL
    SELECT c.key, c.piece, e.title, 'referral', a.id, a.form, n.year, n.nominee_id, p.name, n.collective_id, a.award_id, a.created_at
    {_USED} JOIN record_evidence l ON l.evidence_id = c.piece JOIN referrals a ON a.id = l.owner_id
    JOIN nominations n ON n.id = a.nomination_id JOIN nominees p ON p.id = n.nominee_id
    WHERE a.deleted_at IS NULL AND n.deleted_at IS NULL AND p.deleted_at IS NULL
    ORDER BY who, nominee_id, purpose, what"""
_OF_PIECES = f"WITH wanted(id) AS (SELECT value FROM json_each(:pieces)), {_CONTENT} {_USES}"
_OF_YEAR = f"""WITH wanted(id) AS (
        SELECT l.evidence_id FROM assessment_evidence l JOIN assessments a ON a.id = l.assessment_id
        JOIN nominations n ON n.id = a.nomination_id WHERE n.year = :year
        UNION SELECT l.evidence_id FROM record_evidence l JOIN awards a ON a.id = l.owner_id WHERE a.year = :year
        UNION SELECT l.evidence_id FROM record_evidence l JOIN referrals r ON r.id = l.owner_id
        JOIN nominations n ON n.id = r.nomination_id WHERE n.year = :year), {_CONTENT} {_USES}"""


def uses_of_pieces(connection: sqlite3.Connection, pieces: Iterable[str]) -> list[Served]:
    """Return every use of the contents of these pieces, in any year."""
    return _read(connection, _OF_PIECES, {"pieces": msgspec.json.encode(list(pieces)).decode()})


def uses_of_year(connection: sqlite3.Connection, year: int) -> list[Served]:
    """Return every use, in any year, of the contents that a year's criteria, awards and referrals rest on."""
    return _read(connection, _OF_YEAR, {"year": year})


def _read(connection: sqlite3.Connection, query: str, values: dict[str, str | int]) -> list[Served]:
    return list(structs(connection.execute(query, values), Served))
