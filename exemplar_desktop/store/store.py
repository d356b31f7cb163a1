"""Keeps the unit's records in one SQLite database; every save is one durable transaction."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Engine, func, select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from exemplar_desktop.disk import disk_faults, first_missing, is_there
from exemplar_desktop.domain.nominee import NomineeKind
from exemplar_desktop.domain.record import AnyRecord, Record
from exemplar_desktop.errors import FolderGone, NoUnit
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.store import listing
from exemplar_desktop.store.changes import Applied, Change, carried_over
from exemplar_desktop.store.database import engine_for, faults
from exemplar_desktop.store.lock import FolderLock, Use, hold
from exemplar_desktop.store.nomination_index import NominationLine
from exemplar_desktop.store.reading import holds, read
from exemplar_desktop.store.revisions import DATABASE_NAME, head
from exemplar_desktop.store.row import Row
from exemplar_desktop.store.rows import ROWS, AnnualReportRow, NomineeRow, SubmissionPackageRow, visible
from exemplar_desktop.store.schema import create_schema, found_revision

_ROWS_AT_ONCE = 500

Thing = TypeVar("Thing")


class Store:
    """The records of one unit; may be used from several threads: one writes at a time, readers see what was whole.

    Any operation may raise StoreLocked, DiskFull, FolderGone, FolderNotWritable, StoreForeign (damaged) or FileUnreadable.
    """

    def __init__(self, path: Path, engine: Engine, lock: FolderLock | None = None) -> None:
        """Take an open engine whose schema is current, and a lock to release at the end; use `Store.open`."""
        self.path = path
        self._lock = lock
        self._engine = engine
        self._writing = engine.execution_options(begin="BEGIN IMMEDIATE")
        self._writer = threading.Lock()
        self._free = threading.Condition()
        self._readers = 0
        self._local = threading.local()

    @classmethod
    def open(cls, folder: Path, create: bool = False, step: Step = silent, use: Use | None = None) -> "Store":
        """Open the store of a unit's folder, bringing an older one up to date (after copying it to ``copies/``).

        Whoever goes on to write says by ``use`` what for, and holds the folder until `close`; without it one may read beside whoever
        holds it. Raises NoUnit (nothing there and not ``create``), FolderInUse, StoreNewer, StoreForeign, StoreLocked, FolderNotWritable.
        """
        path = folder / DATABASE_NAME
        if create:
            with disk_faults(folder):
                folder.mkdir(parents=True, exist_ok=True)
        elif not path.exists():
            raise NoUnit(folder)
        lock = hold(folder, use) if use else None
        try:
            return cls(path, _opened(path, create, step), lock)
        except BaseException:
            if lock:
                lock.release()
            raise

    def close(self) -> None:
        """Close the database file once nobody writes or reads any more, and let others have the folder."""
        with self._writer, self._free:
            self._free.wait_for(lambda: self._readers == 0)
            self._engine.dispose()
        if self._lock:
            self._lock.release()

    def save(self, *records: Record, step: Step = silent) -> None:
        """Insert or update records of any types by their ids, all or none; on return they are on the disk.

        A record that is deleted stays deleted. References must lead to records that are stored or saved along.
        """
        now = datetime.now(UTC)
        with self._noting() as noted, self._session(self._writing) as session:
            for portion in _portions(session, records, step):
                _put(session, portion, now, noted)

    def try_writing(self) -> None:
        """Write something that is there already, as durably as `save` does: raises what saving would raise."""
        with self._session(self._writing) as session:
            session.execute(text("UPDATE alembic_version SET version_num = version_num"))

    @contextmanager
    def recording(self) -> Iterator[list[Change]]:
        """Collect what this thread changes inside the block: only what came to be on the disk, and only what differs."""
        outer: list[Change] | None = getattr(self._local, "changes", None)
        changes: list[Change] = []
        self._local.changes = changes
        try:
            yield changes
        finally:
            self._local.changes = outer
            if outer is not None:
                outer += changes

    def apply(self, changes: Sequence[Change], step: Step = silent) -> Applied:
        """Make changes again (or take them back, given their `inverse`) in one transaction; what is newer than they are stays.

        Only the fields that a change differs in are touched; a record that it added is shown, one that it removed hidden.
        """
        now = datetime.now(UTC)
        done: list[Change] = []
        given_way = 0
        with self._session(self._writing) as session:
            for portion in _portions(session, changes, step):
                rows = _rows(session, [(type(change.record), change.record.id) for change in portion])
                for change in portion:
                    given_way += _apply(session, change, rows.get(change.record.id), now, done)
        return Applied(tuple(done), given_way)

    def get(self, kind: type[AnyRecord], id: str) -> AnyRecord | None:
        """Return one record; None where there is none or it is deleted."""
        return next(iter(self.all(kind, id=id)), None)

    def all(self, kind: type[AnyRecord], /, **equal: Any) -> tuple[AnyRecord, ...]:
        """Return the records of a type whose fields equal the values: nominees in the order of names, others as created.

        A tuple stands for any of its values, however many they are.
        """
        row = ROWS[kind]
        return self._read(kind, visible(row), *(holds(getattr(row, name), value) for name, value in equal.items()))

    def deleted(self, kind: type[AnyRecord]) -> tuple[AnyRecord, ...]:
        """Return the records of a type that were themselves deleted."""
        return self._read(kind, ROWS[kind].deleted_at.is_not(None))

    def delete(self, *records: Record, step: Step = silent) -> None:
        """Hide records until they are restored, all or none.

        A nominee's nominations and a nomination's assessments are hidden while it is; nothing is written to them. Lists
        of ids (evidence, nominations) leave deleted records out and show them again when they are restored.
        """
        now = datetime.now(UTC)
        with self._noting() as noted, self._session(self._writing) as session:
            for portion in _portions(session, records, step):
                rows = _rows(session, [(type(record), record.id) for record in portion])
                for record in portion:
                    _mark(rows.get(record.id), type(record), now, session, noted)

    def restore(self, kind: type[Record], *ids: str, step: Step = silent) -> None:
        """Show deleted records again, with all that was hidden by their deletion, in one transaction.

        One whose place is taken by now (a criterion has one assessment) stays deleted.
        """
        with self._noting() as noted, self._session(self._writing) as session:
            for portion in _portions(session, ids, step):
                rows = _rows(session, [(kind, id) for id in portion])
                for id in portion:
                    _mark(rows.get(id), kind, None, session, noted)

    def next_nominee_number(self) -> int:
        """Return a number that no nominee has or had."""
        with self._session() as session:
            return 1 + (session.scalar(select(func.max(NomineeRow.number))) or 0)

    def next_report_number(self, calendar_year: int) -> int:
        """Return the next number of a calendar year (Decree 30, Art. 15: numbers run from 1 January to 31 December)."""
        first, last = date(calendar_year, 1, 1), date(calendar_year, 12, 31)
        with self._session() as session:
            return 1 + max(
                session.scalar(select(func.max(row.number)).where(row.issued_on.between(first, last))) or 0
                for row in (AnnualReportRow, SubmissionPackageRow)
            )

    def nomination_lines(
        self, year: int, text: str = "", kind: NomineeKind | None = None, limit: int | None = None, offset: int = 0
    ) -> list[NominationLine]:
        """Return a year's list in the order of names; ``text`` is looked for in the names without regard to marks."""
        with self._session() as session:
            return listing.nomination_lines(session, year, text, kind, limit, offset)

    def count_nominations(self, year: int, text: str = "", kind: NomineeKind | None = None) -> int:
        """Return how many lines `nomination_lines` has without a limit."""
        with self._session() as session:
            return listing.count_nominations(session, year, text, kind)

    def evidence_uses(self, evidence_id: str) -> tuple[tuple[str, str], ...]:
        """Return nomination id and criterion of every assessment that rests on a piece of evidence."""
        with self._session() as session:
            return listing.evidence_uses(session, evidence_id)

    def _read(self, kind: type[AnyRecord], *conditions: Any) -> tuple[AnyRecord, ...]:
        with self._session() as session:
            return read(session, kind, *conditions)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Give a session to read by, for the other modules of this package; nothing else happens in the store meanwhile."""
        with self._session() as session:
            yield session

    @contextmanager
    def _noting(self) -> Iterator[list[Change] | None]:
        """Give a list for what changes, where someone records; it reaches them once all is on the disk."""
        recorded: list[Change] | None = getattr(self._local, "changes", None)
        noted: list[Change] | None = None if recorded is None else []
        yield noted
        if recorded is not None and noted is not None:
            recorded += noted

    @contextmanager
    def _session(self, engine: Engine | None = None) -> Iterator[Session]:
        # A folder that was renamed or unmounted can still be written to by who has it open: it would be written to unseen.
        if engine and not is_there(self.path):
            raise FolderGone(first_missing(self.path.parent))
        with self._alone() if engine else self._beside(), faults(self.path), Session(engine or self._engine) as session, session.begin():
            yield session

    @contextmanager
    def _alone(self) -> Iterator[None]:
        with self._writer:
            yield

    @contextmanager
    def _beside(self) -> Iterator[None]:
        """Read beside a writer and other readers: a window never waits until a long reading elsewhere is through."""
        with self._free:
            self._readers += 1
        try:
            yield
        finally:
            with self._free:
                self._readers -= 1
                self._free.notify_all()


def _opened(path: Path, create: bool, step: Step) -> Engine:
    """Return an engine on a database whose schema is current by then."""
    revision = found_revision(path) if path.exists() else None
    if revision is None and not create:
        raise NoUnit(path.parent)
    if revision is None:
        with disk_faults(path.parent):
            path.touch()
    elif revision != head():
        from exemplar_desktop.store.migration import migrate  # Alembic takes half a second to import

        upgrading = hold(path.parent, Use.UPGRADE)
        try:
            migrate(path, step)
        finally:
            upgrading.release()
    engine = engine_for(path)
    try:
        with faults(path):
            if revision is None:
                create_schema(engine)
            engine.connect().close()
    except BaseException:
        engine.dispose()
        raise
    return engine


def _portions(session: Session, things: Sequence[Thing], step: Step) -> Iterator[Sequence[Thing]]:
    """Give things in portions; after each, what was done to it goes to the database and out of the session.

    Thousands of rows in one session slow each other down.
    """
    for start in range(0, len(things), _ROWS_AT_ONCE):
        step("write_records", start / len(things))
        yield things[start : start + _ROWS_AT_ONCE]
        session.flush()
        session.expunge_all()


def _rows(session: Session, keys: Sequence[tuple[type[Record], str]]) -> dict[str, Row]:
    """Return the rows there are for types and ids, by id: one query for each type."""
    rows: dict[str, Row] = {}
    for kind in {kind for kind, _ in keys}:
        query = select(ROWS[kind]).where(ROWS[kind].id.in_([id for of_kind, id in keys if of_kind is kind]))
        rows.update((row.id, row) for row in session.scalars(query))
    return rows


def _put(session: Session, records: Sequence[Record], now: datetime, noted: list[Change] | None) -> None:
    rows = _rows(session, [(type(record), record.id) for record in records])
    for record in records:
        row = rows.get(record.id)
        if noted is not None and (row is None or row.deleted_at is None):
            _note(noted, None if row is None else _image(row, type(record)), record)
        if row is None:
            row = rows[record.id] = ROWS[type(record)](created_at=now, **_values(record))
            session.add(row)
            row.changed_at = now
            row.derive()
        else:
            _overwrite(row, record, now)


def _values(record: Record) -> dict[str, Any]:
    values: dict[str, Any] = msgspec.to_builtins(record, builtin_types=(date, datetime))
    msgspec.convert(values, type(record))  # what could not be read back is a bug, and never comes to be on the disk
    return values


def _overwrite(row: Row, record: Record, now: datetime) -> None:
    for name, value in _values(record).items():
        setattr(row, name, value)
    row.changed_at = now
    row.derive()


def _mark(row: Row | None, kind: type[Record], deleted_at: datetime | None, session: Session, noted: list[Change] | None) -> bool:
    """Hide or show a record; False where it cannot be shown because another stands in its place by now."""
    if row is None or (row.deleted_at is None) == (deleted_at is None):
        return True
    if deleted_at is not None:
        row.deleted_at = deleted_at
    else:
        try:
            with session.begin_nested():
                row.deleted_at = None
        except IntegrityError:
            return False
    if noted is not None:
        image = _image(row, kind)
        noted.append(Change(image, None) if deleted_at else Change(None, image))
    return True


def _apply(session: Session, change: Change, row: Row | None, now: datetime, done: list[Change]) -> int:
    """Make one change and note it; return how many parts of it gave way."""
    kind = type(change.record)
    if change.before is None or change.after is None:
        return int(not _mark(row, kind, now if change.after is None else None, session, done))
    if row is None or row.deleted_at is not None:
        return 1
    current = _image(row, kind)
    record, given_way = carried_over(change, current)
    if record != current:
        _overwrite(row, record, now)
        done.append(Change(current, record))
    return given_way


def _note(noted: list[Change], before: Record | None, after: Record) -> None:
    if before != after:
        noted.append(Change(before, after))


def _image(row: Row, kind: type[AnyRecord]) -> AnyRecord:
    return msgspec.convert(row, kind, from_attributes=True)
