"""Brings an older store up to date by Alembic: a copy first, then everything in one transaction."""

from contextlib import closing
from datetime import datetime
from pathlib import Path

from alembic import command
from alembic.config import Config

from exemplar_desktop.disk import disk_faults, sync_folder
from exemplar_desktop.errors import StoreForeign
from exemplar_desktop.progress import Step
from exemplar_desktop.store.database import connect, engine_for, faults
from exemplar_desktop.store.revisions import head
from exemplar_desktop.store.schema import found_revision

COPIES = "copies"
_PAGES_PER_STEP = 500
_UNFINISHED = ".part"


def migrate(path: Path, step: Step) -> Path | None:
    """Bring a store to the newest version; return the copy made before, None where another process was faster.

    Raises StoreLocked, StoreForeign, StoreNewer, DiskFull, FolderNotWritable; the store is then as it was.
    """
    engine = engine_for(path, foreign_keys=False)
    try:
        # The lock comes before the copy: nothing can be written between copying and migrating.
        with faults(path), engine.execution_options(begin="BEGIN IMMEDIATE").begin() as connection:
            revision = found_revision(path)
            if revision == head():
                return None
            copy = _copy(path, f"{path.stem}-{revision}-{datetime.now():%Y%m%d-%H%M%S-%f}{path.suffix}", step)
            step("migrate_store", 0.0)
            config = alembic_config()
            config.attributes["connection"] = connection
            command.upgrade(config, head())
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise StoreForeign(path)
            step("migrate_store", 1.0)
            return copy
    finally:
        engine.dispose()


def alembic_config() -> Config:
    """Return the configuration; the scripts lie beside this module as source files (a frozen build must carry them so)."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    return config


def _copy(path: Path, name: str, step: Step) -> Path:
    """Copy a database that is in use into ``copies/``, under a temporary name until it is whole and on the disk."""
    folder = path.parent / COPIES
    temporary = folder / f"{name}{_UNFINISHED}"
    with disk_faults(folder):
        folder.mkdir(exist_ok=True)
        for left in folder.glob(f"*{_UNFINISHED}*"):  # of a process that was killed; this one holds the lock
            left.unlink()
        temporary.touch()
    try:
        with faults(temporary), closing(connect(path)) as source, closing(connect(temporary)) as target:
            source.backup(
                target,
                pages=_PAGES_PER_STEP,
                progress=lambda _status, remaining, total: step("copy_store", 1.0 - remaining / max(total, 1)),
            )
        with disk_faults(folder):
            copy = temporary.replace(folder / name)
            sync_folder(folder)
        return copy
    finally:
        temporary.unlink(missing_ok=True)
