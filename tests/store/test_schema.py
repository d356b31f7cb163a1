"""The migrations lead to exactly the tables that the rows describe."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from exemplar_desktop.progress import silent
from exemplar_desktop.store.database import engine_for
from exemplar_desktop.store.migration import alembic_config, migrate
from exemplar_desktop.store.revisions import DATABASE_NAME, head, revisions
from exemplar_desktop.store.rows import METADATA
from exemplar_desktop.store.store import Store
from tests.old_files import make_v1

Shape = dict[str, object]


def migrated(folder: Path) -> Path:
    folder.mkdir()
    path = folder / DATABASE_NAME
    make_v1.make(path)
    migrate(path, silent)
    return path


def shape(path: Path) -> Shape:
    """Return what SQLite knows of every table, without regard to the order of columns and indexes."""
    with closing(sqlite3.connect(path)) as database:

        def pragma(name: str, of: str) -> list[tuple[Any, ...]]:
            return list(database.execute(f"SELECT * FROM pragma_{name}(?)", (of,)))

        found: Shape = {"application": database.execute("PRAGMA application_id").fetchone()}
        for (table,) in list(database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")):
            indexes = {
                (name, unique, origin, partial, tuple(column for _, _, column in pragma("index_info", name)))
                for _, name, unique, origin, partial in pragma("index_list", table)
            }
            (sql,) = database.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()
            # Defaults do not count: a migration needs one to fill a new column, saving never uses it.
            columns = {(name, kind, needed, key) for _, name, kind, needed, _default, key in pragma("table_info", table)}
            keys = {key[2:] for key in pragma("foreign_key_list", table)}
            found[table] = (columns, keys, sql.count("DEFERRABLE INITIALLY DEFERRED"), indexes)
        partial = "SELECT name, substr(sql, instr(sql, 'WHERE')) FROM sqlite_master WHERE type = 'index' AND sql LIKE '%WHERE%'"
        found["conditions"] = sorted(database.execute(partial))
        found["triggers"] = sorted(database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
    return found


def test_alembic_finds_no_difference_to_the_rows(tmp_path: Path) -> None:
    engine = engine_for(migrated(tmp_path / "a"), foreign_keys=False)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []
    engine.dispose()


def test_new_store_has_the_same_tables_as_a_migrated_one(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "new", create=True)
    store.close()
    new, old = shape(store.path), shape(migrated(tmp_path / "old"))
    assert new == old
    assert new["triggers"]
    assert len(new) == len(METADATA.tables) + 4  # Alembic's table, and three entries of `shape`


def test_known_versions_are_the_scripts(tmp_path: Path) -> None:
    scripts = ScriptDirectory.from_config(alembic_config())
    assert tuple(script.revision for script in scripts.walk_revisions())[::-1] == revisions()
    assert scripts.get_current_head() == head()
