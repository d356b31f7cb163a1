"""Opens SQLite the way this program needs it, and turns SQLite's complaints into the world's faults."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

import msgspec
from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from exemplar_desktop.disk import first_missing, is_there
from exemplar_desktop.errors import DiskFull, FileUnreadable, FolderGone, FolderNotWritable, StoreForeign, StoreLocked, UserError

BUSY_SECONDS = 2.0
"""How long another process's lock is waited for."""

_FAULTS: dict[int, type[UserError]] = {
    sqlite3.SQLITE_BUSY: StoreLocked,
    sqlite3.SQLITE_LOCKED: StoreLocked,
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_READONLY: FolderNotWritable,
    sqlite3.SQLITE_CANTOPEN: FolderNotWritable,
    sqlite3.SQLITE_PERM: FolderNotWritable,
    sqlite3.SQLITE_CORRUPT: StoreForeign,
    sqlite3.SQLITE_NOTADB: StoreForeign,
    sqlite3.SQLITE_IOERR: FileUnreadable,
    # Extended codes of writing: this is how a full quota, a file as large as the system allows, or a full disk under the
    # shared memory of the log comes out.
    sqlite3.SQLITE_IOERR_WRITE: DiskFull,
    sqlite3.SQLITE_IOERR_FSYNC: DiskFull,
    sqlite3.SQLITE_IOERR_DIR_FSYNC: DiskFull,
    sqlite3.SQLITE_IOERR_TRUNCATE: DiskFull,
    sqlite3.SQLITE_IOERR_SHMSIZE: DiskFull,
}

_FAULTS_OF_THE_GONE = (FolderNotWritable, FileUnreadable, DiskFull)
"""How SQLite reports a file that is not there any more."""


@contextmanager
def faults(path: Path) -> Iterator[None]:
    """Raise StoreLocked, DiskFull, FolderGone, FolderNotWritable, StoreForeign or FileUnreadable in place of SQLite's error."""
    try:
        yield
    except (sqlite3.Error, DBAPIError) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        code = getattr(cause, "sqlite_errorcode", -1)
        fault = _FAULTS.get(code) or _FAULTS.get(code & 0xFF)  # the low byte is the primary code
        if fault is None:
            raise
        if fault in _FAULTS_OF_THE_GONE and not is_there(path):
            raise FolderGone(first_missing(path.parent)) from error
        raise fault(path.parent if fault is FolderNotWritable else path) from error


def connect(path: Path) -> sqlite3.Connection:
    """Return a plain connection to a database that is there, without implicit transactions."""
    return sqlite3.connect(f"{_address(path)}?mode=rw", timeout=BUSY_SECONDS, isolation_level=None, uri=True)


def engine_for(path: Path, foreign_keys: bool = True) -> Engine:
    """Return an engine on a database: WAL, every commit durable; transactions begin as the option ``begin`` says.

    ``foreign_keys=False`` is for migrations, which replace tables; each use then has a connection of its own.
    """
    engine = create_engine(
        # Without this mode, SQLite would make an empty database where a stick was mounted before.
        URL.create("sqlite", database=_address(path), query={"mode": "rw", "uri": "true"}),
        connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False},
        json_serializer=lambda value: msgspec.json.encode(value).decode(),
        json_deserializer=msgspec.json.decode,
        **({} if foreign_keys else {"poolclass": NullPool}),
    )

    @event.listens_for(engine, "connect")
    def set_up(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # the driver would begin transactions late, and none before CREATE TABLE
        for pragma in ("journal_mode = WAL", "synchronous = FULL", f"foreign_keys = {int(foreign_keys)}"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))

    return engine


def _address(path: Path) -> str:
    """Return a path as SQLite's kind of address: the part of a server is never apart from the path."""
    plain = quote(os.fsencode(path.absolute().as_posix()), safe="/:")
    return f"file://{plain}" if plain.startswith("/") else f"file:///{plain}"
