"""Reads and writes which store a database is, and tests a database whole without opening the unit."""

import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

import msgspec

from exemplar_desktop.domain.copies import Summary
from exemplar_desktop.domain.lineage import Identity
from exemplar_desktop.errors import StoreForeign
from exemplar_desktop.store.database import connect, faults
from exemplar_desktop.store.rows import ROWS
from exemplar_desktop.store.schema import found_revision

_UNIT = "SELECT periods FROM units WHERE deleted_at IS NULL LIMIT 1"


def read_identity(path: Path) -> Identity | None:
    """Return a database's identity, None where it is of a version that had none; raises what `database.faults` raises."""
    with faults(path), closing(connect(path)) as database:
        return _identity(database)


def write_identity(path: Path, identity: Identity) -> None:
    """Write a database's identity, durably, in one transaction; raises what `database.faults` raises."""
    at = identity.handed_over_at
    values = (identity.store_id, msgspec.json.encode(identity.line).decode(), at.isoformat() if at else None)
    with faults(path), closing(connect(path)) as database:
        database.execute("PRAGMA synchronous = FULL")
        database.execute("BEGIN IMMEDIATE")
        if database.execute("SELECT 1 FROM sqlite_master WHERE name = 'identity'").fetchone():
            database.execute("DELETE FROM identity")
            database.execute("INSERT INTO identity (store_id, line, handed_over_at) VALUES (?, ?, ?)", values)
        database.execute("COMMIT")


def last_change(path: Path) -> datetime | None:
    """Return when a record was changed last; None in an empty store."""
    with faults(path), closing(connect(path)) as database:
        return _last_change(database)


def examine(path: Path) -> Summary:
    """Read a database from end to end and return what it holds.

    Raises StoreForeign where a page, an index or a reference is broken or it is none of ours, StoreNewer, FileUnreadable.
    """
    revision = found_revision(path)
    if revision is None:
        raise StoreForeign(path)
    with faults(path), closing(connect(path)) as database:
        if database.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
            raise StoreForeign(path)
        if database.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise StoreForeign(path)
        count = {table: database.execute(f"SELECT count(*) FROM {table} WHERE deleted_at IS NULL").fetchone()[0] for table in _COUNTED}
        return Summary(
            revision=revision,
            identity=_identity(database) or Identity(store_id="", line=()),
            unit=_unit(database),
            nominees=count["nominees"],
            evidence=count["evidence"],
            last_change=_last_change(database),
        )


def named_hashes(path: Path) -> frozenset[str]:
    """Return the hash of every content that a database names: evidence, also deleted, and pictures of seal and signatures."""
    with faults(path), closing(connect(path)) as database:
        tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        # Version 1 had one file a piece of evidence, in a column of its own.
        evidence = "evidence_files" if "evidence_files" in tables else "evidence"
        query = f"SELECT sha256 FROM {evidence} UNION SELECT seal_image FROM units UNION SELECT signature_image FROM signatories"
        return frozenset(sha256 for (sha256,) in database.execute(query) if sha256)


_COUNTED = ("nominees", "evidence")


def _identity(database: sqlite3.Connection) -> Identity | None:
    if not database.execute("SELECT 1 FROM sqlite_master WHERE name = 'identity'").fetchone():
        return None
    row = database.execute("SELECT store_id, line, handed_over_at FROM identity").fetchone()
    if row is None:
        return None
    at = datetime.fromisoformat(row[2]) if row[2] else None
    return Identity(store_id=row[0], line=msgspec.json.decode(row[1], type=tuple[str, ...]), handed_over_at=at)


def _unit(database: sqlite3.Connection) -> str:
    row = database.execute(_UNIT).fetchone()
    with suppress(msgspec.DecodeError, LookupError, TypeError):
        return str(msgspec.json.decode(row[0])[-1]["name"])
    return ""


def _last_change(database: sqlite3.Connection) -> datetime | None:
    tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    known = [row.__tablename__ for row in ROWS.values() if row.__tablename__ in tables]
    moments = [database.execute(f"SELECT max(changed_at) FROM {table}").fetchone()[0] for table in known]
    return max((datetime.fromisoformat(moment) for moment in moments if moment), default=None)
