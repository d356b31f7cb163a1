"""The lists that are made by SQL and not from whole records."""

import sqlite3

from sqlalchemy import select
from sqlalchemy import text as sql_text
from sqlalchemy.orm import Session

from exemplar_desktop.domain.nominee import NomineeKind
from exemplar_desktop.store.nomination_index import NominationLine, read_index, read_lines
from exemplar_desktop.store.rows import AssessmentEvidenceRow, AssessmentRow, visible
from exemplar_desktop.vietnamese.text import fold


def nomination_lines(
    session: Session, year: int, text: str, kind: NomineeKind | None, limit: int | None, offset: int
) -> list[NominationLine]:
    """Return the lines of a year that match, in the order of names."""
    end = None if limit is None else offset + limit
    return read_lines(_connection(session), _matching(session, year, text, kind)[offset:end])


def count_nominations(session: Session, year: int, text: str, kind: NomineeKind | None) -> int:
    """Return how many nominations of a year match."""
    return len(_matching(session, year, text, kind))


def evidence_uses(session: Session, evidence_id: str) -> tuple[tuple[str, str], ...]:
    """Return nomination id and criterion of every assessment that is not hidden and rests on a piece of evidence."""
    query = (
        select(AssessmentRow.nomination_id, AssessmentRow.criterion)
        .join(AssessmentEvidenceRow, AssessmentEvidenceRow.assessment_id == AssessmentRow.id)
        .where(AssessmentEvidenceRow.evidence_id == evidence_id, visible(AssessmentRow))
        .order_by(AssessmentRow.created_at, sql_text("assessments.rowid"))
    )
    return tuple((nomination, criterion) for nomination, criterion in session.execute(query))


def _matching(session: Session, year: int, text: str, kind: NomineeKind | None) -> list[str]:
    index, wanted = read_index(_connection(session), year), fold(text)
    columns = zip(index.nomination_ids, index.folded, index.kinds, strict=True)
    return [id for id, folded, of_kind in columns if wanted in folded and kind in (None, of_kind)]


def _connection(session: Session) -> sqlite3.Connection:
    """Return the driver's connection, so that the same SQL serves with and without SQLAlchemy."""
    connection = session.connection().connection.driver_connection
    if not isinstance(connection, sqlite3.Connection):
        raise TypeError(connection)
    return connection
