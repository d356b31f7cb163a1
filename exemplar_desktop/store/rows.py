"""The tables: one SQLAlchemy row class per domain type, with the same field names, so that no code lists fields twice."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Select, func, select
from sqlalchemy.orm import Mapped, column_property, mapped_column

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.assessment import Assessment
from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.prose_origin import ProseOrigin
from exemplar_desktop.domain.record import Record
from exemplar_desktop.domain.submission import SubmissionPackage
from exemplar_desktop.domain.unit import Signatory, Unit
from exemplar_desktop.store.history_row import HistoryRow
from exemplar_desktop.store.row import Base, Row, ids, linked, links, one, reference
from exemplar_desktop.store.year_rows import (
    YEAR_ROWS,
    AwardRow,
    ConsentRow,
    CouncilMeetingRow,
    PublicNoticeRow,
    ReferralRow,
    SupportMeasureRow,
)
from exemplar_desktop.vietnamese.names import person_key, text_key
from exemplar_desktop.vietnamese.text import fold


class UnitRow(Row):
    """`Unit`; one that is not deleted."""

    __tablename__ = "units"

    code: Mapped[str]
    cluster: Mapped[str]
    campuses: Mapped[list[Any]]
    periods: Mapped[list[Any]]
    seal_image: Mapped[str]
    single: Mapped[int]

    __table_args__ = (one("ix_units_single", "single"),)

    def derive(self) -> None:
        """Every unit bears the same value, so that no second one fits in."""
        self.single = 1


class SignatoryRow(Row):
    """`Signatory`."""

    __tablename__ = "signatories"

    name: Mapped[str]
    position: Mapped[str]
    authority: Mapped[str]
    authority_of: Mapped[str]
    valid_from: Mapped[date | None]
    valid_until: Mapped[date | None]
    signature_image: Mapped[str]


class NomineeRow(Row):
    """`Nominee`, with its place in the order of names and its text for search."""

    __tablename__ = "nominees"

    number: Mapped[int] = mapped_column(unique=True)
    kind: Mapped[str]
    name: Mapped[str]
    given_name: Mapped[str]
    birth_date: Mapped[date | None]
    gender: Mapped[str]
    note: Mapped[str]
    sort_key: Mapped[str] = mapped_column(index=True)
    folded: Mapped[str]

    def derive(self) -> None:
        """Collectives are ordered as texts from the first word on, persons by their given name."""
        is_person = self.kind != NomineeKind.COLLECTIVE
        self.sort_key = person_key(self.name, self.given_name) if is_person else text_key(self.name)
        self.folded = fold(self.name)


class NominationRow(Row):
    """`Nomination`; one that is not deleted per nominee and year."""

    __tablename__ = "nominations"

    nominee_id: Mapped[str] = reference("nominees.id", index=True)
    year: Mapped[int] = mapped_column(index=True)
    position: Mapped[str]
    department: Mapped[str]
    campus: Mapped[str]
    member_count: Mapped[int | None]
    collective_id: Mapped[str | None] = reference("nominees.id")
    discovered_on: Mapped[date | None]
    discovered_through: Mapped[str]
    movement_id: Mapped[str | None] = reference("movements.id", index=True)
    achievement: Mapped[str]
    closed_on: Mapped[date | None]
    closed_reason: Mapped[str]

    __table_args__ = (one("ix_nominations_pair", "nominee_id", "year"),)


class EvidenceFileRow(Base):
    """`StoredFile`, one of the files of a piece of evidence."""

    __tablename__ = "evidence_files"

    evidence_id: Mapped[str] = reference("evidence.id", primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    sha256: Mapped[str] = mapped_column(index=True)
    name: Mapped[str]
    size: Mapped[int]
    media_type: Mapped[str]


def _write_files(row: Any, files: Iterable[dict[str, Any]]) -> None:
    row.file_rows = [EvidenceFileRow(position=place, **each) for place, each in enumerate(files)]


class EvidenceRow(Row):
    """`Evidence`, with its text for search."""

    __tablename__ = "evidence"

    title: Mapped[str]
    link: Mapped[str]
    issuer: Mapped[str]
    issued_on: Mapped[date | None]
    send_along: Mapped[bool]
    note: Mapped[str]
    folded: Mapped[str]
    file_rows: Mapped[list[EvidenceFileRow]] = links("EvidenceFileRow")
    files = linked(lambda row: tuple(row.file_rows), _write_files, EvidenceFileRow)

    def derive(self) -> None:
        """Evidence is found by its title and by who issued it."""
        self.folded = fold(f"{self.title} {self.issuer}")


def _hidden_evidence(key: Any) -> Any:
    return select(func.count()).where(EvidenceRow.id == key, EvidenceRow.deleted_at.is_not(None)).scalar_subquery()


class AssessmentEvidenceRow(Base):
    """A piece of evidence of an assessment."""

    __tablename__ = "assessment_evidence"

    assessment_id: Mapped[str] = reference("assessments.id", primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    evidence_id: Mapped[str] = reference("evidence.id", index=True)
    hidden: Mapped[int] = column_property(_hidden_evidence(evidence_id))


class AssessmentRow(Row):
    """`Assessment`; one that is not deleted per nomination and criterion."""

    __tablename__ = "assessments"

    nomination_id: Mapped[str] = reference("nominations.id")
    criterion: Mapped[str]
    judgement: Mapped[str]
    reason: Mapped[str]
    alternatives: Mapped[list[Any]]
    evidence_links: Mapped[list[AssessmentEvidenceRow]] = links("AssessmentEvidenceRow")
    evidence_ids = ids("evidence_links", AssessmentEvidenceRow, "evidence_id")

    __table_args__ = (one("ix_assessments_pair", "nomination_id", "criterion"),)


class DisseminationEvidenceRow(Base):
    """A piece of evidence of a dissemination."""

    __tablename__ = "dissemination_evidence"

    dissemination_id: Mapped[str] = reference("disseminations.id", primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    evidence_id: Mapped[str] = reference("evidence.id", index=True)
    hidden: Mapped[int] = column_property(_hidden_evidence(evidence_id))


class DisseminationNominationRow(Base):
    """A nomination that a dissemination names."""

    __tablename__ = "dissemination_nominations"

    dissemination_id: Mapped[str] = reference("disseminations.id", primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    nomination_id: Mapped[str] = reference("nominations.id", index=True)
    hidden: Mapped[int] = column_property(
        select(func.count())
        .where(NominationRow.id == nomination_id, NominationRow.nominee_id == NomineeRow.id)
        .where(NominationRow.deleted_at.is_not(None) | NomineeRow.deleted_at.is_not(None))
        .scalar_subquery()
    )


class DisseminationRow(Row):
    """`Dissemination`."""

    __tablename__ = "disseminations"

    year: Mapped[int] = mapped_column(index=True)
    title: Mapped[str]
    happened_on: Mapped[date | None]
    form: Mapped[str]
    channel: Mapped[str]
    organiser: Mapped[str]
    reach: Mapped[int | None]
    link: Mapped[str]
    cluster_conference: Mapped[bool]
    note: Mapped[str]
    nomination_links: Mapped[list[DisseminationNominationRow]] = links("DisseminationNominationRow")
    evidence_links: Mapped[list[DisseminationEvidenceRow]] = links("DisseminationEvidenceRow")
    nomination_ids = ids("nomination_links", DisseminationNominationRow, "nomination_id")
    evidence_ids = ids("evidence_links", DisseminationEvidenceRow, "evidence_id")


class AnnualReportRow(Row):
    """`AnnualReport`; one that is not deleted per year."""

    __tablename__ = "annual_reports"

    year: Mapped[int] = mapped_column(index=True)
    number: Mapped[int | None]
    issued_on: Mapped[date | None]
    signatory_id: Mapped[str | None] = reference("signatories.id")
    prose: Mapped[dict[str, Any]]
    correction: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))

    __table_args__ = (one("ix_annual_reports_one", "year"),)


class ProseOriginRow(Row):
    """`ProseOrigin`; one that is not deleted per year."""

    __tablename__ = "prose_origins"

    year: Mapped[int]
    drafts: Mapped[dict[str, Any]]

    __table_args__ = (one("ix_prose_origins_one", "year"),)


class SubmissionPackageRow(Row):
    """`SubmissionPackage`."""

    __tablename__ = "submission_packages"

    year: Mapped[int] = mapped_column(index=True)
    set_id: Mapped[str]
    part: Mapped[int]
    parts: Mapped[int]
    replaces: Mapped[str | None]
    route: Mapped[str]
    number: Mapped[int]
    issued_on: Mapped[date]
    created: Mapped[datetime]
    file_name: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str]
    symbol: Mapped[str]
    correction: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    made_from: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))


class IdentityRow(Base):
    """`domain.lineage.Identity`, the one row that says which store this is; `store.identity` reads and writes it."""

    __tablename__ = "identity"

    store_id: Mapped[str] = mapped_column(primary_key=True)
    line: Mapped[list[Any]]
    handed_over_at: Mapped[datetime | None]


ROWS: dict[type[Record], type[Row]] = {
    Unit: UnitRow,
    Signatory: SignatoryRow,
    Nominee: NomineeRow,
    Nomination: NominationRow,
    Assessment: AssessmentRow,
    Evidence: EvidenceRow,
    Dissemination: DisseminationRow,
    AnnualReport: AnnualReportRow,
    ProseOrigin: ProseOriginRow,
    SubmissionPackage: SubmissionPackageRow,
    **YEAR_ROWS,
}
"""Domain type -> its row."""

METADATA = HistoryRow.metadata
"""All tables, each known once this module is imported."""

OWNERS: dict[type[Row], tuple[Any, type[Row]]] = {
    NominationRow: (NominationRow.nominee_id, NomineeRow),
    AssessmentRow: (AssessmentRow.nomination_id, NominationRow),
    SupportMeasureRow: (SupportMeasureRow.nomination_id, NominationRow),
    ReferralRow: (ReferralRow.nomination_id, NominationRow),
    AwardRow: (AwardRow.nominee_id, NomineeRow),
    ConsentRow: (ConsentRow.nominee_id, NomineeRow),
    PublicNoticeRow: (PublicNoticeRow.meeting_id, CouncilMeetingRow),
}
"""Rows that are part of another row, and are hidden while it is deleted."""


def visible(kind: type[Row]) -> Any:
    """Return the condition that a row, and the row it is part of, is not deleted."""
    if kind not in OWNERS:
        return kind.deleted_at.is_(None)
    key, owner = OWNERS[kind]
    owned: Select[Any] = select(owner.id).where(owner.id == key, visible(owner))
    return kind.deleted_at.is_(None) & owned.exists()
