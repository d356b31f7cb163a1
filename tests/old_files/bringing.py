"""Brings a store that lies in one file to a later version, for the kept stores of old versions."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from alembic import command
from sqlalchemy import Connection

from exemplar_desktop.store.database import connect, engine_for
from exemplar_desktop.store.migration import alembic_config


@contextmanager
def brought(path: Path, revision: str) -> Iterator[Connection]:
    """Give the store at this version, to write by what that version wrote; it is one file again in the end."""
    engine = engine_for(path, foreign_keys=False)
    with engine.execution_options(begin="BEGIN IMMEDIATE").begin() as connection:
        config = alembic_config()
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        yield connection
    engine.dispose()
    with closing(connect(path)) as database:
        database.execute("PRAGMA journal_mode = DELETE")  # one file, without -wal and -shm beside it
