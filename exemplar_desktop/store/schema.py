"""Which version of the tables a database has, and how a new one gets them; Alembic is needed for neither."""

from contextlib import closing
from pathlib import Path

from sqlalchemy import Engine

from exemplar_desktop.errors import FolderNotWritable, StoreForeign, StoreNewer
from exemplar_desktop.store.database import connect, faults
from exemplar_desktop.store.rows import Base

APPLICATION_ID = 0x45584D50
"""SQLite's mark of whose database a file is ("EXMP"); written by migration 0001 too."""

REVISIONS = ("0001", "0002")
"""Every version there was, in order; the last is what `rows` describes."""

HEAD = REVISIONS[-1]

_SQLITE_START = b"SQLite format 3\0"


def found_revision(path: Path) -> str | None:
    """Return the version of an existing database, None where it has no tables yet (its making was cut short).

    Raises StoreNewer, StoreForeign, StoreLocked, FolderNotWritable. Nothing is changed.
    """
    with faults(path), closing(connect(path)) as connection:
        _refuse_other_files(path)
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
        if not tables:
            return None
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        if application != APPLICATION_ID or "alembic_version" not in tables:
            raise StoreForeign(path)
        found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if found is None:
        raise StoreForeign(path)
    revision = str(found[0])
    if revision not in REVISIONS:
        raise StoreNewer(path, revision, HEAD)
    return revision


def _refuse_other_files(path: Path) -> None:
    """Raise StoreForeign for content that is none of SQLite's, which takes a very short file for an empty database."""
    try:
        with path.open("rb") as file:
            start = file.read(len(_SQLITE_START))
    except OSError as error:
        raise FolderNotWritable(path.parent) from error
    if start not in (b"", _SQLITE_START):
        raise StoreForeign(path)


def create_schema(engine: Engine) -> None:
    """Make the tables of the newest version in an empty database, in one transaction."""
    with engine.execution_options(begin="BEGIN IMMEDIATE").begin() as connection:
        Base.metadata.create_all(connection)
        connection.exec_driver_sql(
            "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
        )
        connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (HEAD,))
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
