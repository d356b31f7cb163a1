"""Reads the history, and the records that its entries are about, also those that are deleted."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Select, and_, func, or_, select, text
from sqlalchemy.orm import Session

from exemplar_desktop.domain.history import HistoryEntry, owners_of
from exemplar_desktop.domain.prose_origin import ProseOrigin
from exemplar_desktop.domain.record import Record
from exemplar_desktop.domain.submission import SubmissionPackage
from exemplar_desktop.store.history_row import HistoryRow
from exemplar_desktop.store.reading import holds, read
from exemplar_desktop.store.row import Row
from exemplar_desktop.store.rows import OWNERS, ROWS, NominationRow, NomineeRow
from exemplar_desktop.store.store import Store
from exemplar_desktop.store.year_rows import AwardRow

_UNSEEN = (ProseOrigin.__name__,)
"""Noted beside what people do, and never by them."""
_HEADING = """record_type = 'AnnualReport' AND NOT EXISTS (SELECT 1 FROM json_each(history.fields) AS f
    WHERE json_extract(f.value, '$[0]') NOT IN ('number', 'issued_on', 'correction'))"""
"""What an export itself writes into the report: its number, its day, what it replaces."""


@dataclass(frozen=True)
class Asked:
    """Which entries are wanted; what is left as it is asks nothing."""

    records: tuple[str, ...] | None = None
    """Ids of the records."""
    since: datetime | None = None
    until: datetime | None = None
    """The first moment that is too late."""
    after: int = 0
    """The number of an entry; only later ones."""
    year: int | None = None
    """Only what the report of this year is made of: its facts, and what is the same in all years; not its own number and date."""


def history_entries(store: Store, asked: Asked, before: int | None, limit: int) -> list[HistoryEntry]:
    """Return the newest entries, those with a number under ``before``, the newest first."""
    query = select(HistoryRow.__table__).where(*_conditions(asked)).order_by(HistoryRow.number.desc()).limit(limit)
    if before is not None:
        query = query.where(HistoryRow.number < before)
    with store.reading() as session:
        return [msgspec.convert(dict(line), HistoryEntry) for line in session.execute(query).mappings()]


def count_entries(store: Store, asked: Asked) -> int:
    """Return how many entries there are."""
    with store.reading() as session:
        return session.scalar(select(func.count()).select_from(HistoryRow).where(*_conditions(asked))) or 0


def last_number(store: Store) -> int:
    """Return the number of the last entry, 0 where nothing was done yet."""
    with store.reading() as session:
        return session.scalar(select(func.max(HistoryRow.number))) or 0


def with_parts(store: Store, ids: tuple[str, ...]) -> tuple[str, ...]:
    """Return the ids of records and of all that is part of them, also of what is deleted: of a nominee files, judgements, measures."""
    found, level = list(ids), list(ids)
    with store.reading() as session:
        while level:
            owners = tuple(level)
            level = [id for row, (key, _owner) in OWNERS.items() for id in session.scalars(select(row.id).where(holds(key, owners)))]
            found += level
    return tuple(found)


def records_about(store: Store, ids: Iterable[str]) -> tuple[dict[str, Record], frozenset[str]]:
    """Return records by their ids and those that they are part of, and which of all these are deleted."""
    known: dict[str, Record] = {}
    hidden: set[str] = set()
    wanted = set(ids)
    with store.reading() as session:
        while wanted:
            found = {record.id: record for kind in ROWS for record in read(session, kind, holds(ROWS[kind].id, tuple(wanted)))}
            hidden.update(_hidden(session, {type(record) for record in found.values()}, tuple(found)))
            known |= found
            wanted = {id for record in found.values() for id in owners_of(record)} - known.keys()
    return known, frozenset(hidden)


def _hidden(session: Session, kinds: set[type[Record]], ids: tuple[str, ...]) -> Iterable[str]:
    for kind in kinds:
        row = ROWS[kind]
        yield from session.scalars(select(row.id).where(holds(row.id, ids), row.deleted_at.is_not(None)))


def _conditions(asked: Asked) -> list[Any]:
    conditions: list[Any] = [HistoryRow.record_type.not_in(_UNSEEN), HistoryRow.number > asked.after]
    if asked.records is not None:
        conditions.append(holds(HistoryRow.record_id, asked.records))
    if asked.since is not None:
        conditions.append(HistoryRow.moment >= asked.since)
    if asked.until is not None:
        conditions.append(HistoryRow.moment < asked.until)
    if asked.year is not None:
        conditions += [_in_report_of(asked.year), text(f"NOT ({_HEADING})")]
    return conditions


def _in_report_of(year: int) -> Any:
    """Return the condition that an entry is about a record that the report of a year may speak of."""
    of_year = []
    for kind, row in ROWS.items():
        if kind is SubmissionPackage:
            continue
        ids = _ids_of_year(row, year)
        is_of_kind = HistoryRow.record_type == kind.__name__
        of_year.append(is_of_kind if ids is None else and_(is_of_kind, HistoryRow.record_id.in_(ids)))
    return or_(*of_year)


def _ids_of_year(row: type[Row], year: int) -> Select[Any] | None:
    """Return what selects the ids of a year's rows; None where they belong to no year."""
    if row is NomineeRow:
        # Whoever has a file or an award of the year, and the collective that a file names.
        of_year = (NominationRow.nominee_id, NominationRow.collective_id, AwardRow.nominee_id)
        return select(row.id).where(or_(*(row.id.in_(select(key).where(key.class_.year == year)) for key in of_year)))
    if hasattr(row, "year"):
        return select(row.id).where(row.year == year)
    if row not in OWNERS:
        return None
    key, owner = OWNERS[row]
    owners = _ids_of_year(owner, year)
    return None if owners is None else select(row.id).where(key.in_(owners))
