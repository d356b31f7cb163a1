"""Keeps the unit's records in one SQLite database; every save is one durable transaction."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, func, select, text
from sqlalchemy.orm import Session

from exemplar_desktop.disk import disk_faults, first_missing, is_there
from exemplar_desktop.domain.nominee import NomineeKind
from exemplar_desktop.domain.record import AnyRecord, Record
from exemplar_desktop.errors import FolderGone, NoUnit
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.store import listing
from exemplar_desktop.store.changes import Applied, Change
from exemplar_desktop.store.database import engine_for, faults
from exemplar_desktop.store.lock import FolderLock, Use, hold
from exemplar_desktop.store.nomination_index import NominationLine
from exemplar_desktop.store.reading import holds, read
from exemplar_desktop.store.revisions import DATABASE_NAME, head
from exemplar_desktop.store.rows import ROWS, AnnualReportRow, NomineeRow, SubmissionPackageRow, visible
from exemplar_desktop.store.schema import create_schema, found_revision
from exemplar_desktop.store.writing import Noted, apply, mark, portions, put, rows_of


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
        with self._changing() as (session, noted):
            for portion in portions(session, noted, records, step):
                put(session, portion, noted)

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
        given_way = 0
        with self._changing() as (session, noted):
            for portion in portions(session, noted, changes, step):
                rows = rows_of(session, [(type(change.record), change.record.id) for change in portion])
                for change in portion:
                    given_way += apply(session, change, rows.get(change.record.id), noted)
        return Applied(tuple(noted.changes), given_way)

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
        with self._changing() as (session, noted):
            for portion in portions(session, noted, records, step):
                rows = rows_of(session, [(type(record), record.id) for record in portion])
                for record in portion:
                    mark(session, rows.get(record.id), type(record), noted, deleted=True)

    def restore(self, kind: type[Record], *ids: str, step: Step = silent) -> None:
        """Show deleted records again, with all that was hidden by their deletion, in one transaction.

        One whose place is taken by now (a criterion has one assessment) stays deleted.
        """
        with self._changing() as (session, noted):
            for portion in portions(session, noted, ids, step):
                rows = rows_of(session, [(kind, id) for id in portion])
                for id in portion:
                    mark(session, rows.get(id), kind, noted, deleted=False)

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
    def _changing(self) -> Iterator[tuple[Session, Noted]]:
        """Give a session to write `portions` by, which tell the history, and notes: they reach who records once all is on the disk."""
        noted = Noted()
        with self._session(self._writing) as session:
            yield session, noted
        recorded: list[Change] | None = getattr(self._local, "changes", None)
        if recorded is not None:
            recorded += noted.changes

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
