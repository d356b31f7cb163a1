"""Reads what lies in other years about a few nominees, without reading these years whole."""

import sqlite3

import msgspec
from sqlalchemy import Row, select

from exemplar_desktop.domain.career import FOLLOWED_LEVELS, ToFollow
from exemplar_desktop.domain.council import CouncilMeeting, Decision
from exemplar_desktop.store.nomination_index import structs
from exemplar_desktop.store.reading import holds
from exemplar_desktop.store.rows import DisseminationNominationRow
from exemplar_desktop.store.store import Store
from exemplar_desktop.store.year_rows import CouncilMeetingRow, DecisionRow

_DECIDED = (DecisionRow.nomination_id, DecisionRow.votes_for, DecisionRow.votes_against, DecisionRow.votes_spoiled)
_DECISION = (*_DECIDED, DecisionRow.written_for, DecisionRow.outcome, DecisionRow.reason)
# Of each nominee the latest recognition: SQLite takes the other columns from the row that the maximum stands in.
_TO_FOLLOW = """WITH recognised(nominee_id, form, level, year) AS (
        SELECT a.nominee_id, a.form, a.level, a.year FROM awards a JOIN nominees p ON p.id = a.nominee_id
        WHERE a.level IN (SELECT value FROM json_each(:levels)) AND a.deleted_at IS NULL AND p.deleted_at IS NULL AND a.year < :year
        UNION ALL
        SELECT n.nominee_id, a.form, a.level, n.year FROM referrals a JOIN nominations n ON n.id = a.nomination_id
        JOIN nominees p ON p.id = n.nominee_id
        WHERE a.state = 'granted' AND a.deleted_at IS NULL AND n.deleted_at IS NULL AND p.deleted_at IS NULL AND n.year < :year),
    latest AS (SELECT nominee_id, form, level, max(year) AS year FROM recognised GROUP BY nominee_id)
    SELECT p.id AS nominee_id, p.number, p.name, p.kind, l.form, l.level, l.year, n.id AS nomination_id
    FROM latest l JOIN nominees p ON p.id = l.nominee_id
    LEFT JOIN nominations n ON n.nominee_id = p.id AND n.year = :year AND n.deleted_at IS NULL
    WHERE NOT EXISTS (SELECT 1 FROM support_measures s WHERE s.nomination_id = n.id AND s.deleted_at IS NULL)
    AND (SELECT f.closed_on FROM nominations f WHERE f.nominee_id = p.id AND f.year <= :year AND f.deleted_at IS NULL
        ORDER BY f.year DESC LIMIT 1) IS NULL
    AND (:only IS NULL OR p.id = :only)
    ORDER BY p.sort_key, p.id"""


def meetings_about(store: Store, nomination_ids: tuple[str, ...]) -> tuple[CouncilMeeting, ...]:
    """Return the meetings that decided about these nominations, each with the decisions about them and no others."""
    about = (CouncilMeetingRow.id, CouncilMeetingRow.year, CouncilMeetingRow.title, CouncilMeetingRow.held_on)
    query = (
        select(*about, *_DECISION)
        .join(DecisionRow, DecisionRow.meeting_id == CouncilMeetingRow.id)
        .where(holds(DecisionRow.nomination_id, nomination_ids), CouncilMeetingRow.deleted_at.is_(None))
        .order_by(CouncilMeetingRow.created_at, CouncilMeetingRow.id, DecisionRow.position)
    )
    found: dict[str, tuple[Row[tuple[object, ...]], list[Decision]]] = {}
    with store.reading() as session:
        for line in session.execute(query):
            values = dict(zip((column.key for column in _DECISION), line[len(about) :], strict=True))
            found.setdefault(line.id, (line, []))[1].append(msgspec.convert(values, Decision))
    return tuple(
        CouncilMeeting(id=id, year=line.year, title=line.title, held_on=line.held_on, decisions=tuple(decisions))
        for id, (line, decisions) in found.items()
    )


def disseminations_about(store: Store, nomination_ids: tuple[str, ...]) -> tuple[str, ...]:
    """Return the ids of the activities that name any of these nominations."""
    query = select(DisseminationNominationRow.dissemination_id).distinct()
    with store.reading() as session:
        return tuple(session.scalars(query.where(holds(DisseminationNominationRow.nomination_id, nomination_ids))))


def to_follow(connection: sqlite3.Connection, year: int, nominee_id: str | None = None) -> tuple[ToFollow, ...]:
    """Return who was recognised before a year and is not followed up in it, in the order of names; only of one nominee where given.

    Recognised is who has an award of the levels of `FOLLOWED_LEVELS`, or a referral that was granted. Whoever is not put forward
    any more since the latest file is left out.
    """
    levels = msgspec.json.encode(FOLLOWED_LEVELS).decode()
    cursor = connection.execute(_TO_FOLLOW, {"year": year, "levels": levels, "only": nominee_id})
    return tuple(structs(cursor, ToFollow))
