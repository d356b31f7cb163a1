"""Brings an older store up to date by Alembic: a copy first, then everything in one transaction."""

from contextlib import closing
from datetime import datetime
from pathlib import Path

from alembic import command
from alembic.config import Config

from exemplar_desktop.errors import FolderNotWritable, StoreForeign
from exemplar_desktop.progress import Step
from exemplar_desktop.store.database import connect, engine_for, faults
from exemplar_desktop.store.disk import sync_folder
from exemplar_desktop.store.schema import HEAD, found_revision

COPIES = "copies"
_PAGES_PER_STEP = 500
_UNFINISHED = ".part"


def migrate(path: Path, step: Step, target: str = HEAD) -> Path | None:
    """Bring a store to a version; return the copy made before, None where another process was faster.

    Raises StoreLocked, StoreForeign, StoreNewer, DiskFull, FolderNotWritable; the store is then as it was.
    """
    engine = engine_for(path, foreign_keys=False)
    try:
        # The lock comes before the copy: nothing can be written between copying and migrating.
        with faults(path), engine.execution_options(begin="BEGIN IMMEDIATE").begin() as connection:
            revision = found_revision(path)
            if revision == target:
                return None
            copy = _copy(path, f"{path.stem}-{revision}-{datetime.now():%Y%m%d-%H%M%S-%f}{path.suffix}", step)
            step("migrate_store", 0.0)
            config = alembic_config()
            config.attributes["connection"] = connection
            command.upgrade(config, target)
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
    try:
        folder.mkdir(exist_ok=True)
        for left in folder.glob(f"*{_UNFINISHED}*"):  # of a process that was killed; this one holds the lock
            left.unlink()
    except OSError as error:
        raise FolderNotWritable(folder) from error
    temporary = folder / f"{name}{_UNFINISHED}"
    try:
        with faults(temporary), closing(connect(path)) as source, closing(connect(temporary)) as target:

            def progress(_status: int, remaining: int, total: int) -> None:
                step("copy_store", 1.0 - remaining / max(total, 1))

            source.backup(target, pages=_PAGES_PER_STEP, progress=progress)
        try:
            copy = temporary.replace(folder / name)
            sync_folder(folder)
        except OSError as error:
            raise FolderNotWritable(folder) from error
        return copy
    finally:
        temporary.unlink(missing_ok=True)
