"""Which version of the tables a database has, and how a new one gets them; Alembic is needed for neither."""

from contextlib import closing
from pathlib import Path

from sqlalchemy import Engine, insert

from exemplar_desktop.domain.lineage import Identity
from exemplar_desktop.errors import StoreForeign, StoreNewer
from exemplar_desktop.store.database import connect, faults
from exemplar_desktop.store.revisions import head, revisions
from exemplar_desktop.store.rows import METADATA, IdentityRow

APPLICATION_ID = 0x45584D50
"""SQLite's mark of whose database a file is ("EXMP"); written by migration 0001 too."""

_SMALLEST = 512
"""Bytes of the smallest database; SQLite takes a file shorter than its header for an empty one."""


def found_revision(path: Path) -> str | None:
    """Return the version of an existing database, None where it has no tables yet (its making was cut short).

    Raises StoreNewer, StoreForeign, StoreLocked, FolderNotWritable. Nothing is changed.
    """
    with faults(path), closing(connect(path)) as connection:
        # By its size alone: opening and closing the file here would drop the locks that this process holds on it.
        if 0 < path.stat().st_size < _SMALLEST:
            raise StoreForeign(path)
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
    if revision not in revisions():
        raise StoreNewer(path, revision, head())
    return revision


def create_schema(engine: Engine) -> None:
    """Make the tables of the newest version in an empty database, in one transaction."""
    with engine.execution_options(begin="BEGIN IMMEDIATE").begin() as connection:
        METADATA.create_all(connection)
        connection.exec_driver_sql(
            "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
        )
        connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (head(),))
        identity = Identity()
        connection.execute(insert(IdentityRow).values(store_id=identity.store_id, line=list(identity.line)))
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
