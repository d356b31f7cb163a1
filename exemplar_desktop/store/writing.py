"""What saving, deleting, restoring and applying do to rows inside one transaction, and what is noted of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Table, insert, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from exemplar_desktop.domain.history import FieldChange, Verb, field_changes
from exemplar_desktop.domain.record import AnyRecord, Record
from exemplar_desktop.progress import Step
from exemplar_desktop.store.changes import Change, carried_over
from exemplar_desktop.store.history_row import HistoryRow
from exemplar_desktop.store.lock import account
from exemplar_desktop.store.row import Row
from exemplar_desktop.store.rows import ROWS

_ROWS_AT_ONCE = 500

Thing = TypeVar("Thing")


@dataclass
class Noted:
    """What one transaction does: as changes for whoever records, and as rows of the history."""

    now: datetime = field(default_factory=lambda: datetime.now(UTC))
    changes: list[Change] = field(default_factory=list)
    _rows: list[dict[str, Any]] = field(default_factory=list)

    def created(self, record: Record) -> None:
        """Note a record that was not stored before."""
        self.changes.append(Change(None, record))
        self._note(Verb.CREATED, record)

    def changed(self, before: Record, after: Record, hidden: bool = False) -> None:
        """Note what differs; of a ``hidden`` record nobody can take it back, but it was done."""
        if before == after:
            return
        if not hidden:
            self.changes.append(Change(before, after))
        self._note(Verb.CHANGED, after, field_changes(before, after))

    def marked(self, record: Record, deleted: bool) -> None:
        """Note a record that was hidden or is shown again."""
        self.changes.append(Change(record, None) if deleted else Change(None, record))
        self._note(Verb.DELETED if deleted else Verb.RESTORED, record)

    def write_history(self, session: Session) -> None:
        """Write the rows of the history that wait, all at once."""
        if self._rows:
            session.execute(insert(_HISTORY), self._rows)
            self._rows.clear()

    def _note(self, verb: Verb, record: Record, fields: tuple[FieldChange, ...] = ()) -> None:
        row = {"moment": self.now, "who": account(), "verb": verb.value, "record_type": type(record).__name__, "record_id": record.id}
        self._rows.append({**row, "fields": fields})


_HISTORY: Table = HistoryRow.__table__  # type: ignore[assignment]


def portions(session: Session, noted: Noted, things: Sequence[Thing], step: Step) -> Iterator[Sequence[Thing]]:
    """Give things in portions; after each, what was done to it goes to the database and its history, and out of the session.

    Thousands of rows in one session slow each other down.
    """
    for start in range(0, len(things), _ROWS_AT_ONCE):
        step("write_records", start / len(things))
        yield things[start : start + _ROWS_AT_ONCE]
        session.flush()
        session.expunge_all()
        noted.write_history(session)


def rows_of(session: Session, keys: Sequence[tuple[type[Record], str]]) -> dict[str, Row]:
    """Return the rows there are for types and ids, by id: one query for each type."""
    rows: dict[str, Row] = {}
    for kind in {kind for kind, _ in keys}:
        query = select(ROWS[kind]).where(ROWS[kind].id.in_([id for of_kind, id in keys if of_kind is kind]))
        rows.update((row.id, row) for row in session.scalars(query))
    return rows


def put(session: Session, records: Sequence[Record], noted: Noted) -> None:
    """Insert or update records; one that is deleted stays deleted."""
    rows = rows_of(session, [(type(record), record.id) for record in records])
    for record in records:
        row = rows.get(record.id)
        if row is None:
            row = rows[record.id] = ROWS[type(record)](created_at=noted.now, **_values(record))
            session.add(row)
            row.changed_at = noted.now
            row.derive()
            noted.created(record)
        else:
            noted.changed(_image(row, type(record)), record, hidden=row.deleted_at is not None)
            _overwrite(row, record, noted.now)


def mark(session: Session, row: Row | None, kind: type[Record], noted: Noted, deleted: bool) -> bool:
    """Hide or show a record; False where it cannot be shown because another stands in its place by now."""
    if row is None or (row.deleted_at is not None) == deleted:
        return True
    if deleted:
        row.deleted_at = noted.now
    else:
        try:
            with session.begin_nested():
                row.deleted_at = None
        except IntegrityError:
            return False
    noted.marked(_image(row, kind), deleted)
    return True


def apply(session: Session, change: Change, row: Row | None, noted: Noted) -> int:
    """Make one change and note it; return how many parts of it gave way to something newer."""
    kind = type(change.record)
    if change.before is None or change.after is None:
        return int(not mark(session, row, kind, noted, deleted=change.after is None))
    if row is None or row.deleted_at is not None:
        return 1
    current = _image(row, kind)
    record, given_way = carried_over(change, current)
    if record != current:
        _overwrite(row, record, noted.now)
        noted.changed(current, record)
    return given_way


def _values(record: Record) -> dict[str, Any]:
    values: dict[str, Any] = msgspec.to_builtins(record, builtin_types=(date, datetime))
    msgspec.convert(values, type(record))  # what could not be read back is a bug, and never comes to be on the disk
    return values


def _overwrite(row: Row, record: Record, now: datetime) -> None:
    for name, value in _values(record).items():
        setattr(row, name, value)
    row.changed_at = now
    row.derive()


def _image(row: Row, kind: type[AnyRecord]) -> AnyRecord:
    return msgspec.convert(row, kind, from_attributes=True)
