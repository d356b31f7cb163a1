"""Counts of one reporting year, made by SQL so that ten thousand files need not be loaded for a few figures."""

import msgspec
from sqlalchemy import func, select, union

from exemplar_desktop.domain.nominee import NomineeKind
from exemplar_desktop.store.rows import (
    AssessmentEvidenceRow,
    AssessmentRow,
    DisseminationEvidenceRow,
    DisseminationRow,
    EvidenceRow,
    NominationRow,
    NomineeRow,
)
from exemplar_desktop.store.store import Store


class YearCounts(msgspec.Struct, frozen=True, kw_only=True):
    """How much a year holds; files that were closed are no exemplars and do not count."""

    kinds: dict[NomineeKind, int]
    """Open nominations by the kind of nominee; every kind is there."""
    evidence: int
    """Different pieces of evidence under the criteria of the year's open files and under its activities."""
    disseminations: int

    @property
    def nominations(self) -> int:
        """Open nominations of the year."""
        return sum(self.kinds.values())

    @property
    def is_empty(self) -> bool:
        """Whether the year holds nothing."""
        return not (self.nominations or self.evidence or self.disseminations)


def year_counts(store: Store, year: int) -> YearCounts:
    """Return the counts of a reporting year, all zero where it holds nothing; what was deleted does not count."""
    is_open = (NominationRow.year == year, NominationRow.closed_on.is_(None), NominationRow.deleted_at.is_(None))
    is_held = (DisseminationRow.year == year, DisseminationRow.deleted_at.is_(None))
    kinds = (
        select(NomineeRow.kind, func.count())
        .join(NominationRow, NominationRow.nominee_id == NomineeRow.id)
        .where(*is_open, NomineeRow.deleted_at.is_(None))
        .group_by(NomineeRow.kind)
    )
    judged_by = (
        select(AssessmentEvidenceRow.evidence_id)
        .join(AssessmentRow, AssessmentRow.id == AssessmentEvidenceRow.assessment_id)
        .join(NominationRow, NominationRow.id == AssessmentRow.nomination_id)
        .join(NomineeRow, NomineeRow.id == NominationRow.nominee_id)
        .where(*is_open, AssessmentRow.deleted_at.is_(None), NomineeRow.deleted_at.is_(None))
    )
    shown_by = (
        select(DisseminationEvidenceRow.evidence_id)
        .join(DisseminationRow, DisseminationRow.id == DisseminationEvidenceRow.dissemination_id)
        .where(*is_held)
    )
    # UNION keeps each piece once, however often it is used.
    used = union(judged_by, shown_by).subquery()
    evidence = select(func.count()).select_from(used).join(EvidenceRow, EvidenceRow.id == used.c.evidence_id)
    with store.reading() as session:
        found = {NomineeKind(kind): count for kind, count in session.execute(kinds)}
        return YearCounts(
            kinds={kind: found.get(kind, 0) for kind in NomineeKind},
            evidence=session.scalar(evidence.where(EvidenceRow.deleted_at.is_(None))) or 0,
            disseminations=session.scalar(select(func.count()).select_from(DisseminationRow).where(*is_held)) or 0,
        )
