"""Keeps the unit's records in one SQLite database; every save is one durable transaction."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Engine, bindparam, func, select, text
from sqlalchemy.orm import Session

from exemplar_desktop.domain.nominee import NomineeKind
from exemplar_desktop.domain.record import AnyRecord, Record
from exemplar_desktop.errors import FolderNotWritable, NoUnit
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.store import listing
from exemplar_desktop.store.database import DATABASE_NAME, engine_for, faults
from exemplar_desktop.store.listing import NominationLine
from exemplar_desktop.store.rows import ROWS, AnnualReportRow, NomineeRow, Row, SubmissionPackageRow, visible
from exemplar_desktop.store.schema import create_schema, found_revision, head

_ROWS_AT_ONCE = 500


class Store:
    """The records of one unit; may be used from several threads, one operation at a time.

    Any operation may raise StoreLocked, DiskFull, FolderNotWritable, StoreForeign (damaged) or FileUnreadable.
    """

    def __init__(self, path: Path, engine: Engine) -> None:
        """Take an open engine whose schema is current; use `Store.open`."""
        self.path = path
        self._engine = engine
        self._writing = engine.execution_options(begin="BEGIN IMMEDIATE")
        self._lock = threading.Lock()

    @classmethod
    def open(cls, folder: Path, create: bool = False, step: Step = silent) -> "Store":
        """Open the store of a unit's folder, bringing an older one up to date (after copying it to ``copies/``).

        Raises NoUnit (nothing there and not ``create``), StoreNewer, StoreForeign, StoreLocked, FolderNotWritable.
        """
        path = folder / DATABASE_NAME
        revision = found_revision(path) if path.exists() else None
        if revision is None:
            if not create:
                raise NoUnit(folder)
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise FolderNotWritable(folder) from error
        elif revision != head():
            from exemplar_desktop.store.migration import migrate  # Alembic takes half a second to import

            migrate(path, step)
        engine = engine_for(path)
        try:
            with faults(path):
                if revision is None:
                    create_schema(engine)
                engine.connect().close()
        except BaseException:
            engine.dispose()
            raise
        return cls(path, engine)

    def close(self) -> None:
        """Close the database file."""
        with self._lock:
            self._engine.dispose()

    def save(self, *records: Record) -> None:
        """Insert or update records of any types by their ids, all or none; on return they are on the disk.

        A record that is deleted stays deleted. References must lead to records that are stored or saved along.
        """
        now = datetime.now(UTC)
        with self._session(self._writing) as session:
            for start in range(0, len(records), _ROWS_AT_ONCE):
                _put(session, records[start : start + _ROWS_AT_ONCE], now)
                session.flush()
                session.expunge_all()  # thousands of rows in one session slow each other down

    def get(self, kind: type[AnyRecord], id: str) -> AnyRecord | None:
        """Return one record; None where there is none or it is deleted."""
        return next(iter(self.all(kind, id=id)), None)

    def all(self, kind: type[AnyRecord], /, **equal: Any) -> tuple[AnyRecord, ...]:
        """Return the records of a type whose fields equal the values: nominees in the order of names, others as created.

        A tuple stands for any of its values, however many they are.
        """
        row = ROWS[kind]
        return self._read(kind, visible(row), *(_holds(getattr(row, name), value) for name, value in equal.items()))

    def deleted(self, kind: type[AnyRecord]) -> tuple[AnyRecord, ...]:
        """Return the records of a type that were themselves deleted."""
        return self._read(kind, ROWS[kind].deleted_at.is_not(None))

    def delete(self, record: Record) -> None:
        """Hide a record until it is restored.

        A nominee's nominations and a nomination's assessments are hidden while it is; nothing is written to them. Lists
        of ids (evidence, nominations) leave deleted records out and show them again when they are restored.
        """
        self._mark(type(record), record.id, datetime.now(UTC))

    def restore(self, kind: type[Record], id: str) -> None:
        """Show a deleted record again, with all that was hidden by its deletion."""
        self._mark(kind, id, None)

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
        row = ROWS[kind]
        # Records saved together have one moment; the row number keeps the order in which they were given.
        order = (NomineeRow.sort_key,) if row is NomineeRow else (row.created_at,)
        query = select(row).where(*conditions).order_by(*order, text(f"{row.__tablename__}.rowid"))
        with self._session() as session:
            return tuple(msgspec.convert(found, kind, from_attributes=True) for found in session.scalars(query))

    def _mark(self, kind: type[Record], id: str, deleted_at: datetime | None) -> None:
        with self._session(self._writing) as session:
            row = session.get(ROWS[kind], id)
            if row is not None:
                row.deleted_at = deleted_at

    @contextmanager
    def _session(self, engine: Engine | None = None) -> Iterator[Session]:
        with self._lock, faults(self.path), Session(engine or self._engine) as session, session.begin():
            yield session


def _holds(column: Any, value: Any) -> Any:
    if not isinstance(value, tuple):
        return column == value
    # One parameter as JSON: SQLite takes only so many parameters in a statement.
    values = text("SELECT value FROM json_each(:many)").bindparams(bindparam("many", msgspec.json.encode(value).decode(), unique=True))
    return column.in_(values)


def _put(session: Session, records: Sequence[Record], now: datetime) -> None:
    rows: dict[str, Row] = {}
    for kind in {type(record) for record in records}:
        query = select(ROWS[kind]).where(ROWS[kind].id.in_([record.id for record in records if type(record) is kind]))
        rows.update((row.id, row) for row in session.scalars(query))
    for record in records:
        values = msgspec.to_builtins(record, builtin_types=(date, datetime))
        row = rows.get(record.id)
        if row is None:
            row = rows[record.id] = ROWS[type(record)](created_at=now, **values)
            session.add(row)
        else:
            for name, value in values.items():
                setattr(row, name, value)
        row.changed_at = now
        row.derive()
