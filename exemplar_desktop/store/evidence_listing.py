"""The list of the unit's evidence, made by SQL in pages: what it is, where it is used, and what stands out."""

from collections import defaultdict
from collections.abc import Iterable
from enum import StrEnum
from typing import Any

import msgspec
from sqlalchemy import CTE, BindParameter, CompoundSelect, Select, bindparam, exists, func, literal, null, select, text, union, union_all
from sqlalchemy.orm import aliased

from exemplar_desktop.store.rows import (
    AssessmentEvidenceRow,
    AssessmentRow,
    DisseminationEvidenceRow,
    DisseminationRow,
    EvidenceFileRow,
    EvidenceRow,
    NominationRow,
    NomineeRow,
    visible,
)
from exemplar_desktop.store.store import Store
from exemplar_desktop.store.year_rows import (
    AwardRow,
    ConsentRow,
    CouncilMeetingRow,
    InspectionRow,
    MovementRow,
    PublicNoticeRow,
    RecordEvidenceRow,
    ReferralRow,
    SupportMeasureRow,
)
from exemplar_desktop.vietnamese.text import fold

LARGE = 20 * 1024 * 1024
"""Bytes from which a piece of evidence is called large: more than most mailboxes take."""

_NOT_HIDDEN = (AssessmentRow.deleted_at.is_(None), NominationRow.deleted_at.is_(None), NomineeRow.deleted_at.is_(None))


class EvidenceFilter(StrEnum):
    """What a list of evidence is narrowed to."""

    ALL = "all"
    UNUSED = "unused"
    LARGE = "large"
    DUPLICATE = "duplicate"
    LINK = "link"
    STAYING = "staying"
    DAMAGED = "damaged"


class EvidenceOrder(StrEnum):
    """In which order the list stands."""

    NEWEST = "newest"
    TITLE = "title"
    SIZE = "size"


class EvidenceLine(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the list; sizes in bytes, the first file stands for its picture."""

    id: str
    title: str
    issuer: str
    link: str
    send_along: bool
    files: int
    size: int
    sha256: str
    name: str
    media_type: str


class EvidenceUse(msgspec.Struct, frozen=True, kw_only=True):
    """One place where a piece is used: a criterion of a nominee, or another record."""

    evidence_id: str
    year: int | None
    """None for what belongs to no single year, as a campaign."""
    nominee_id: str = ""
    criterion: str = ""
    page: str = "nominees"
    """Where the record is shown."""
    record_id: str = ""
    """The record, where it is no criterion."""
    name: str
    """Of the nominee, or of the record."""


class EvidenceTotals(msgspec.Struct, frozen=True, kw_only=True):
    """How much there is; each content counts once in the sizes (bytes)."""

    counts: dict[EvidenceFilter, int]
    size: int
    travelling: int
    """Files that would go with a year's report."""
    travelling_size: int


class EvidenceQuery(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked for: a filter, words found without regard to marks, an order, and the contents known to be damaged."""

    filter: EvidenceFilter = EvidenceFilter.ALL
    text: str = ""
    order: EvidenceOrder = EvidenceOrder.NEWEST
    damaged: tuple[str, ...] = ()
    """SHA-256 of contents that are missing or damaged, as looked up in the folder."""


def evidence_lines(store: Store, query: EvidenceQuery, limit: int, offset: int = 0) -> list[EvidenceLine]:
    """Return one page of the list."""
    size, files = _of_files(func.coalesce(func.sum(EvidenceFileRow.size), 0)), _of_files(func.count())
    page = _matching(select(EvidenceRow.id, size.label("size"), files.label("files")), query)
    page = page.order_by(*_order(query.order, size), EvidenceRow.id).limit(limit).offset(offset)
    with store.reading() as session:
        found = session.execute(page).all()
        wanted = [line.id for line in found]
        rows = {row.id: row for row in session.scalars(select(EvidenceRow).where(EvidenceRow.id.in_(wanted)))}
        return [_line(rows[line.id], line.size, line.files) for line in found]


def same_content(store: Store, evidence_id: str, limit: int) -> tuple[int, list[tuple[str, str]]]:
    """Return how many other pieces hold a file of this piece too, and id and title of the first of them."""
    mine = select(EvidenceFileRow.sha256).where(EvidenceFileRow.evidence_id == evidence_id)
    theirs = select(EvidenceFileRow.evidence_id).where(EvidenceFileRow.sha256.in_(mine), EvidenceFileRow.evidence_id != evidence_id)
    found = select(EvidenceRow.id, EvidenceRow.title).where(EvidenceRow.id.in_(theirs), EvidenceRow.deleted_at.is_(None))
    with store.reading() as session:
        count = session.scalar(found.with_only_columns(func.count())) or 0
        first = session.execute(found.order_by(EvidenceRow.created_at, EvidenceRow.id).limit(limit))
        return count, [(id_, title) for id_, title in first]


def count_evidence(store: Store, query: EvidenceQuery) -> int:
    """Return how many lines `evidence_lines` has in all its pages."""
    with store.reading() as session:
        return session.scalar(_matching(select(func.count()).select_from(EvidenceRow), query)) or 0


def evidence_totals(store: Store, year: int, text: str = "", damaged: tuple[str, ...] = ()) -> EvidenceTotals:
    """Return the number of pieces under every filter that match the text, and how much the folder and a year's report hold."""
    counted = {name: EvidenceQuery(filter=name, text=text, damaged=damaged) for name in EvidenceFilter}
    contents = select(EvidenceFileRow.sha256, func.max(EvidenceFileRow.size).label("size")).group_by(EvidenceFileRow.sha256)
    shown = contents.join(EvidenceRow, EvidenceRow.id == EvidenceFileRow.evidence_id).where(EvidenceRow.deleted_at.is_(None))
    used = _used(year)
    going = shown.where(EvidenceRow.send_along, EvidenceRow.id.in_(select(used.c.id)))
    whole, travelling = shown.subquery(), going.subquery()
    with store.reading() as session:
        size = session.scalar(select(func.sum(whole.c.size))) or 0
        files, files_size = session.execute(select(func.count(), func.sum(travelling.c.size))).one()
        counts = {
            name: session.scalar(_matching(select(func.count()).select_from(EvidenceRow), query)) or 0 for name, query in counted.items()
        }
    return EvidenceTotals(counts=counts, size=size, travelling=files, travelling_size=files_size or 0)


def evidence_uses(store: Store, ids: Iterable[str]) -> dict[str, tuple[EvidenceUse, ...]]:
    """Return where each of these pieces is used, the newest year first; a piece that is used nowhere is left out."""
    wanted = tuple(ids)
    judged = (
        select(AssessmentEvidenceRow.evidence_id, NominationRow.year, NomineeRow.id, AssessmentRow.criterion, NomineeRow.name)
        .join(AssessmentRow, AssessmentRow.id == AssessmentEvidenceRow.assessment_id)
        .join(NominationRow, NominationRow.id == AssessmentRow.nomination_id)
        .join(NomineeRow, NomineeRow.id == NominationRow.nominee_id)
        .where(_is_one_of(AssessmentEvidenceRow.evidence_id, wanted), *_NOT_HIDDEN)
        .order_by(NominationRow.year.desc(), NomineeRow.sort_key, AssessmentRow.criterion)
    )
    shown = (
        select(DisseminationEvidenceRow.evidence_id, DisseminationRow.year, DisseminationRow.id, DisseminationRow.title)
        .join(DisseminationRow, DisseminationRow.id == DisseminationEvidenceRow.dissemination_id)
        .where(_is_one_of(DisseminationEvidenceRow.evidence_id, wanted), DisseminationRow.deleted_at.is_(None))
        .order_by(DisseminationRow.year.desc(), DisseminationRow.title)
    )
    uses: dict[str, list[EvidenceUse]] = defaultdict(list)
    with store.reading() as session:
        for piece, year, nominee, criterion, name in session.execute(judged):
            uses[piece].append(EvidenceUse(evidence_id=piece, year=year, nominee_id=nominee, criterion=criterion, name=name))
        for piece, year, activity, title in session.execute(shown):
            uses[piece].append(EvidenceUse(evidence_id=piece, year=year, page="disseminations", record_id=activity, name=title))
        for piece, year, nominee, record, name, page in session.execute(_other_uses(wanted)):
            found = EvidenceUse(evidence_id=piece, year=year, nominee_id=nominee or "", page=page, record_id=record, name=name)
            uses[piece].append(found)
    return {piece: tuple(found) for piece, found in uses.items()}


def kept_contents(store: Store) -> list[tuple[str, int]]:
    """Return SHA-256 and size in bytes of every content that a piece of evidence rests on."""
    query = select(EvidenceFileRow.sha256, func.max(EvidenceFileRow.size)).group_by(EvidenceFileRow.sha256)
    query = query.join(EvidenceRow, EvidenceRow.id == EvidenceFileRow.evidence_id).where(EvidenceRow.deleted_at.is_(None))
    with store.reading() as session:
        return [(sha256, size) for sha256, size in session.execute(query)]


def unused_ids(store: Store) -> tuple[str, ...]:
    """Return the ids of the pieces that nothing rests on."""
    with store.reading() as session:
        return tuple(session.scalars(_matching(select(EvidenceRow.id), EvidenceQuery(filter=EvidenceFilter.UNUSED))))


def _matching(query: Select[Any], asked: EvidenceQuery) -> Select[Any]:
    query = query.where(EvidenceRow.deleted_at.is_(None))
    if folded := fold(asked.text):
        query = query.where(EvidenceRow.folded.contains(folded, autoescape=True))
    return query if asked.filter is EvidenceFilter.ALL else query.where(_condition(asked))


def _condition(asked: EvidenceQuery) -> Any:
    mine = exists().where(EvidenceFileRow.evidence_id == EvidenceRow.id)
    if asked.filter is EvidenceFilter.UNUSED:
        return EvidenceRow.id.not_in(select(_used().c.id))
    if asked.filter is EvidenceFilter.LARGE:
        return _of_files(func.sum(EvidenceFileRow.size)) > LARGE
    if asked.filter is EvidenceFilter.LINK:
        return EvidenceRow.link != ""
    if asked.filter is EvidenceFilter.STAYING:
        return EvidenceRow.send_along.is_(False) & mine
    if asked.filter is EvidenceFilter.DAMAGED:
        return mine.where(_is_one_of(EvidenceFileRow.sha256, asked.damaged))
    other, other_file = aliased(EvidenceRow), aliased(EvidenceFileRow)
    twice = exists().where(other_file.sha256 == EvidenceFileRow.sha256, other_file.evidence_id != EvidenceRow.id)
    return mine.where(twice.where(other.id == other_file.evidence_id, other.deleted_at.is_(None)).correlate(EvidenceRow, EvidenceFileRow))


def _used(year: int | None = None) -> CTE:
    """Return the ids of all pieces that something visible rests on, in one year's report or ever."""
    judged = (
        select(AssessmentEvidenceRow.evidence_id.label("id"))
        .join(AssessmentRow, AssessmentRow.id == AssessmentEvidenceRow.assessment_id)
        .join(NominationRow, NominationRow.id == AssessmentRow.nomination_id)
        .join(NomineeRow, NomineeRow.id == NominationRow.nominee_id)
        .where(*_NOT_HIDDEN)
    )
    shown = (
        select(DisseminationEvidenceRow.evidence_id.label("id"))
        .join(DisseminationRow, DisseminationRow.id == DisseminationEvidenceRow.dissemination_id)
        .where(DisseminationRow.deleted_at.is_(None))
    )
    if year is not None:
        judged = judged.where(NominationRow.year == year)
        shown = shown.where(DisseminationRow.year == year)
    others = _other_places(year).subquery()
    return union(judged, shown, select(others.c.evidence_id.label("id"))).cte("used")


def _other_uses(wanted: tuple[str, ...]) -> Select[Any]:
    others = _other_places().subquery()
    return select(others).where(_is_one_of(others.c.evidence_id, wanted)).order_by(others.c.year.desc(), others.c.name)


def _other_places(year: int | None = None) -> CompoundSelect[Any]:
    """Return evidence, year, nominee, record, name and page of every visible record besides assessments and disseminations."""
    # Asked for one by one: whether a record is visible is a question about the same tables.
    measured, referred = NominationRow.id == SupportMeasureRow.nomination_id, NominationRow.id == ReferralRow.nomination_id
    whose = _of(NominationRow.nominee_id, measured)
    posted = CouncilMeetingRow.id == PublicNoticeRow.meeting_id
    places = []
    for row, name, of_year, nominee, page in (
        (MovementRow, MovementRow.name, null(), null(), "disseminations"),
        (
            SupportMeasureRow,
            SupportMeasureRow.title,
            _of(NominationRow.year, measured),
            whose,
            "nominees",
        ),
        (CouncilMeetingRow, CouncilMeetingRow.title, CouncilMeetingRow.year, null(), "council"),
        (PublicNoticeRow, PublicNoticeRow.place, _of(CouncilMeetingRow.year, posted), null(), "council"),
        (AwardRow, AwardRow.form, AwardRow.year, null(), "awards"),
        (ReferralRow, ReferralRow.form, _of(NominationRow.year, referred), null(), "awards"),
        (InspectionRow, InspectionRow.title, InspectionRow.year, null(), "inspections"),
        (ConsentRow, ConsentRow.guardian, null(), ConsentRow.nominee_id, "nominees"),
    ):
        said = (of_year.label("year"), nominee.label("nominee"), row.id.label("record"), name.label("name"), literal(page).label("page"))
        query = select(RecordEvidenceRow.evidence_id, *said).join(row, row.id == RecordEvidenceRow.owner_id).where(visible(row))
        # What belongs to no year is in every year's report, but a consent, whose papers stay at the unit.
        places.append(query if year is None else query.where((of_year == year) | (of_year.is_(None) & (row is not ConsentRow))))
    return union_all(*places)


def _of(column: Any, condition: Any) -> Any:
    return select(column).where(condition).scalar_subquery()


def _of_files(figure: Any) -> Any:
    return select(figure).where(EvidenceFileRow.evidence_id == EvidenceRow.id).correlate(EvidenceRow).scalar_subquery()


def _order(order: EvidenceOrder, size: Any) -> tuple[Any, ...]:
    if order is EvidenceOrder.TITLE:
        return (EvidenceRow.folded, EvidenceRow.title)
    if order is EvidenceOrder.SIZE:
        return (size.desc(), EvidenceRow.folded)
    return (EvidenceRow.created_at.desc(), text("evidence.rowid DESC"))


def _is_one_of(column: Any, values: tuple[str, ...]) -> Any:
    # One parameter as JSON: SQLite takes only so many parameters in a statement.
    many: BindParameter[str] = bindparam("many", msgspec.json.encode(values).decode(), unique=True)
    return column.in_(text("SELECT value FROM json_each(:many)").bindparams(many))


def _line(row: EvidenceRow, size: int, files: int) -> EvidenceLine:
    first = row.file_rows[0] if row.file_rows else None
    return EvidenceLine(
        id=row.id,
        title=row.title,
        issuer=row.issuer,
        link=row.link,
        send_along=row.send_along,
        files=files,
        size=size,
        sha256=first.sha256 if first else "",
        name=first.name if first else "",
        media_type=first.media_type if first else "",
    )
