"""The lists that are made by SQL and not from whole records."""

import msgspec
from sqlalchemy import Select, func, select
from sqlalchemy import text as sql_text
from sqlalchemy.orm import Session

from exemplar_desktop.domain.assessment import Judgement
from exemplar_desktop.domain.nominee import NomineeKind
from exemplar_desktop.store.rows import (
    AssessmentEvidenceRow,
    AssessmentRow,
    EvidenceRow,
    NominationRow,
    NomineeRow,
    visible,
)
from exemplar_desktop.vietnamese.text import fold


class NominationLine(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a year's list: who it is, and how far the judging is."""

    nomination_id: str
    nominee_id: str
    number: int
    kind: NomineeKind
    name: str
    position: str
    department: str
    member_count: int | None
    judged: int
    """Criteria that were judged, met or not."""
    met: int
    evidence_count: int
    """Different pieces of evidence under all criteria."""


def nomination_lines(
    session: Session, year: int, text: str, kind: NomineeKind | None, limit: int | None, offset: int
) -> list[NominationLine]:
    """Return the lines of a year that match, in the order of names."""
    # The page is cut first, so that the counts are made for its lines only.
    page = _matching(year, text, kind).order_by(NomineeRow.sort_key, NominationRow.id).limit(limit).offset(offset).subquery()
    counted = (
        select(
            func.count(),
            func.count().filter(AssessmentRow.judgement == Judgement.MET.value),
        )
        .where(AssessmentRow.deleted_at.is_(None), AssessmentRow.judgement != Judgement.NOT_JUDGED.value)
        .where(AssessmentRow.nomination_id == page.c.nomination_id)
    )
    judged, met = (counted.with_only_columns(column).scalar_subquery() for column in counted.selected_columns)
    evidence = (
        select(func.count(EvidenceRow.id.distinct()))
        .where(AssessmentRow.deleted_at.is_(None), EvidenceRow.deleted_at.is_(None))
        .where(AssessmentRow.nomination_id == page.c.nomination_id)
        .where(AssessmentEvidenceRow.assessment_id == AssessmentRow.id, AssessmentEvidenceRow.evidence_id == EvidenceRow.id)
        .scalar_subquery()
    )
    query = select(page, judged.label("judged"), met.label("met"), evidence.label("evidence_count"))
    query = query.order_by(page.c.sort_key, page.c.nomination_id)
    return [msgspec.convert(dict(line), NominationLine) for line in session.execute(query).mappings()]


def count_nominations(session: Session, year: int, text: str, kind: NomineeKind | None) -> int:
    """Return how many nominations of a year match."""
    return session.scalar(_matching(year, text, kind).with_only_columns(func.count())) or 0


def evidence_uses(session: Session, evidence_id: str) -> tuple[tuple[str, str], ...]:
    """Return nomination id and criterion of every assessment that is not hidden and rests on a piece of evidence."""
    query = (
        select(AssessmentRow.nomination_id, AssessmentRow.criterion)
        .join(AssessmentEvidenceRow, AssessmentEvidenceRow.assessment_id == AssessmentRow.id)
        .where(AssessmentEvidenceRow.evidence_id == evidence_id, visible(AssessmentRow))
        .order_by(AssessmentRow.created_at, sql_text("assessments.rowid"))
    )
    return tuple((nomination, criterion) for nomination, criterion in session.execute(query))


def _matching(year: int, text: str, kind: NomineeKind | None) -> Select[tuple[str, str, int, str, str, str, str, int | None, str]]:
    query = (
        select(
            NominationRow.id.label("nomination_id"),
            NominationRow.nominee_id,
            NomineeRow.number,
            NomineeRow.kind,
            NomineeRow.name,
            NominationRow.position,
            NominationRow.department,
            NominationRow.member_count,
            NomineeRow.sort_key,
        )
        .join(NomineeRow, NomineeRow.id == NominationRow.nominee_id)
        .where(NominationRow.year == year, NominationRow.deleted_at.is_(None), NomineeRow.deleted_at.is_(None))
    )
    if kind is not None:
        query = query.where(NomineeRow.kind == kind.value)
    folded = fold(text)
    return query.where(NomineeRow.folded.contains(folded, autoescape=True)) if folded else query
