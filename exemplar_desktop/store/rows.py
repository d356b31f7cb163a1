"""The tables: one SQLAlchemy row class per domain type, with the same field names, so that no code lists fields twice."""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, Dialect, ForeignKey, Index, Select, Text, TypeDecorator, func, select, text
from sqlalchemy.orm import DeclarativeBase, Mapped, column_property, mapped_column, relationship

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.assessment import Assessment
from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.record import Record
from exemplar_desktop.domain.submission import SubmissionPackage
from exemplar_desktop.domain.unit import Signatory, Unit
from exemplar_desktop.vietnamese.names import person_key, text_key
from exemplar_desktop.vietnamese.text import fold


class Moment(TypeDecorator[datetime]):
    """A moment as ISO 8601 text with its offset (SQLite's own type would lose the offset)."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Return the text that is stored."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Return the moment that was stored."""
        return None if value is None else datetime.fromisoformat(value)


class Base(DeclarativeBase):
    """Collects the tables of this program."""

    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text,
        datetime: Moment,
        list[Any]: JSON,
        dict[str, Any]: JSON,
    }


class Row(Base):
    """What every record's row has; times are UTC."""

    __abstract__ = True

    id: Mapped[str] = mapped_column(primary_key=True)
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    deleted_at: Mapped[datetime | None]

    def derive(self) -> None:
        """Fill the columns that follow from other columns; called after every change."""


def _reference(target: str, **options: Any) -> Any:
    # Deferred: rows that refer to each other may be saved in any order within one transaction.
    return mapped_column(ForeignKey(target, deferrable=True, initially="DEFERRED"), **options)


class Links(property):
    """A field that lies in a link table of its own: where a reader finds it without the mapper.

    The first column of the table's primary key is the owner's id; ``key`` is the column shown, none stands for the whole row.
    """

    link: type[Base]
    key: str


def _linked(read: Callable[[Any], Any], write: Callable[[Any, Any], None], link: type[Base], key: str = "") -> Links:
    links = Links(read, write)
    links.link, links.key = link, key
    return links


def _ids(relation: str, link: type[Base], key: str) -> Links:
    """Return a property that shows the rows of a link table as a tuple of ids, in order.

    Links to deleted records are not shown, but are kept when the list is written, so that restoring brings them back.
    """

    def read(row: Row) -> tuple[str, ...]:
        return tuple(getattr(each, key) for each in getattr(row, relation) if not each.hidden)

    def write(row: Row, ids: Iterable[str]) -> None:
        shown = tuple(ids)
        if shown == read(row):
            return
        hidden = [getattr(each, key) for each in getattr(row, relation) if each.hidden]
        kept = [*shown, *(each for each in hidden if each not in shown)]
        setattr(row, relation, [link(**{key: each, "position": place}) for place, each in enumerate(kept)])

    return _linked(read, write, link, key)


def _links(link: str) -> Any:
    return relationship(link, cascade="all, delete-orphan", lazy="selectin", order_by=f"{link}.position")


def _one(name: str, *columns: str) -> Index:
    """Return an index that lets no second row with the same values stand while the first is not deleted."""
    return Index(name, *columns, unique=True, sqlite_where=text("deleted_at IS NULL"))


class UnitRow(Row):
    """`Unit`; one that is not deleted."""

    __tablename__ = "units"

    code: Mapped[str]
    cluster: Mapped[str]
    campuses: Mapped[list[Any]]
    periods: Mapped[list[Any]]
    seal_image: Mapped[str]
    single: Mapped[int]

    __table_args__ = (_one("ix_units_single", "single"),)

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

    nominee_id: Mapped[str] = _reference("nominees.id", index=True)
    year: Mapped[int] = mapped_column(index=True)
    position: Mapped[str]
    department: Mapped[str]
    campus: Mapped[str]
    member_count: Mapped[int | None]
    collective_id: Mapped[str | None] = _reference("nominees.id")
    discovered_on: Mapped[date | None]
    discovered_through: Mapped[str]
    achievement: Mapped[str]
    closed_on: Mapped[date | None]
    closed_reason: Mapped[str]

    __table_args__ = (_one("ix_nominations_pair", "nominee_id", "year"),)


class EvidenceFileRow(Base):
    """`StoredFile`, one of the files of a piece of evidence."""

    __tablename__ = "evidence_files"

    evidence_id: Mapped[str] = _reference("evidence.id", primary_key=True)
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
    file_rows: Mapped[list[EvidenceFileRow]] = _links("EvidenceFileRow")
    files = _linked(lambda row: tuple(row.file_rows), _write_files, EvidenceFileRow)

    def derive(self) -> None:
        """Evidence is found by its title and by who issued it."""
        self.folded = fold(f"{self.title} {self.issuer}")


def _hidden_evidence(key: Any) -> Any:
    return select(func.count()).where(EvidenceRow.id == key, EvidenceRow.deleted_at.is_not(None)).scalar_subquery()


class AssessmentEvidenceRow(Base):
    """A piece of evidence of an assessment."""

    __tablename__ = "assessment_evidence"

    assessment_id: Mapped[str] = _reference("assessments.id", primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    evidence_id: Mapped[str] = _reference("evidence.id", index=True)
    hidden: Mapped[int] = column_property(_hidden_evidence(evidence_id))


class AssessmentRow(Row):
    """`Assessment`; one that is not deleted per nomination and criterion."""

    __tablename__ = "assessments"

    nomination_id: Mapped[str] = _reference("nominations.id")
    criterion: Mapped[str]
    judgement: Mapped[str]
    reason: Mapped[str]
    alternatives: Mapped[list[Any]]
    evidence_links: Mapped[list[AssessmentEvidenceRow]] = _links("AssessmentEvidenceRow")
    evidence_ids = _ids("evidence_links", AssessmentEvidenceRow, "evidence_id")

    __table_args__ = (_one("ix_assessments_pair", "nomination_id", "criterion"),)


class DisseminationEvidenceRow(Base):
    """A piece of evidence of a dissemination."""

    __tablename__ = "dissemination_evidence"

    dissemination_id: Mapped[str] = _reference("disseminations.id", primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    evidence_id: Mapped[str] = _reference("evidence.id", index=True)
    hidden: Mapped[int] = column_property(_hidden_evidence(evidence_id))


class DisseminationNominationRow(Base):
    """A nomination that a dissemination names."""

    __tablename__ = "dissemination_nominations"

    dissemination_id: Mapped[str] = _reference("disseminations.id", primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    nomination_id: Mapped[str] = _reference("nominations.id", index=True)
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
    nomination_links: Mapped[list[DisseminationNominationRow]] = _links("DisseminationNominationRow")
    evidence_links: Mapped[list[DisseminationEvidenceRow]] = _links("DisseminationEvidenceRow")
    nomination_ids = _ids("nomination_links", DisseminationNominationRow, "nomination_id")
    evidence_ids = _ids("evidence_links", DisseminationEvidenceRow, "evidence_id")


class AnnualReportRow(Row):
    """`AnnualReport`; one that is not deleted per year."""

    __tablename__ = "annual_reports"

    year: Mapped[int] = mapped_column(index=True)
    number: Mapped[int | None]
    issued_on: Mapped[date | None]
    signatory_id: Mapped[str | None] = _reference("signatories.id")
    prose: Mapped[dict[str, Any]]
    correction: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))

    __table_args__ = (_one("ix_annual_reports_one", "year"),)


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
    SubmissionPackage: SubmissionPackageRow,
}
"""Domain type -> its row."""

OWNERS: dict[type[Row], tuple[Any, type[Row]]] = {
    NominationRow: (NominationRow.nominee_id, NomineeRow),
    AssessmentRow: (AssessmentRow.nomination_id, NominationRow),
}
"""Rows that are part of another row, and are hidden while it is deleted."""


def visible(kind: type[Row]) -> Any:
    """Return the condition that a row, and the row it is part of, is not deleted."""
    if kind not in OWNERS:
        return kind.deleted_at.is_(None)
    key, owner = OWNERS[kind]
    owned: Select[Any] = select(owner.id).where(owner.id == key, visible(owner))
    return kind.deleted_at.is_(None) & owned.exists()
