"""Puts a whole state in the place of another: prepared beside it, decided by one rename, finished at the next start if cut short.

Before the rename the folder holds the old state (and a heap that is thrown away), after it the new one: whatever is still to be moved
is moved by whoever opens the folder next, before anything is read.
"""

import shutil
from contextlib import closing, suppress
from pathlib import Path

import msgspec

from exemplar_desktop.disk import disk_faults, sync_folder, write_synced
from exemplar_desktop.errors import StoreLocked
from exemplar_desktop.store.contents import UNFINISHED, remove_tree
from exemplar_desktop.store.database import connect, faults
from exemplar_desktop.store.revisions import DATABASE_NAME

STAGE = "restoring"
FILES = "files"
_PLAN = "plan.json"
_LOG_ENDINGS = ("-wal", "-shm", "-journal")


class Plan(msgspec.Struct, frozen=True):
    """What happens to the former state beside being replaced."""

    aside: str = ""
    """Where its database goes, below the folder, with what belongs to it; empty: it is replaced."""
    remove: tuple[str, ...] = ()
    """Files that go; each was copied before."""


def prepare(folder: Path) -> Path:
    """Return an empty place below which the files of the new state are laid, at their paths; raises FolderNotWritable, DiskFull."""
    stage = folder / f"{STAGE}{UNFINISHED}"
    with disk_faults(folder):
        shutil.rmtree(stage, ignore_errors=True)
        (stage / FILES).mkdir(parents=True)
    return stage / FILES


def give_up(folder: Path) -> None:
    """Throw away what was prepared; does nothing once it was decided."""
    remove_tree(folder / f"{STAGE}{UNFINISHED}")


def decide(folder: Path, plan: Plan) -> None:
    """Let the prepared state be the one that counts; its files must be on the disk already."""
    stage = folder / f"{STAGE}{UNFINISHED}"
    with disk_faults(folder):
        write_synced(stage / _PLAN, msgspec.json.encode(plan))
        for inner in (*stage.rglob("*"), stage):
            if inner.is_dir():
                sync_folder(inner)
        stage.replace(folder / STAGE)
        sync_folder(folder)


def finish(folder: Path) -> bool:
    """Move what was decided into its place, as often as it takes; return whether there was anything to do.

    Raises FolderNotWritable where another program holds a file: the next start goes on.
    """
    stage = folder / STAGE
    if not (stage / _PLAN).is_file():
        return False
    with disk_faults(folder):
        plan = msgspec.json.decode((stage / _PLAN).read_bytes(), type=Plan)
        files = stage / FILES
        if (files / DATABASE_NAME).exists():
            _clear_database(folder, plan.aside)
            (files / DATABASE_NAME).replace(folder / DATABASE_NAME)
            sync_folder(folder)
        for path in sorted(path for path in files.rglob("*") if path.is_file()):
            target = folder / path.relative_to(files)
            target.parent.mkdir(parents=True, exist_ok=True)
            path.replace(target)
            sync_folder(target.parent)
        for name in plan.remove:
            (folder / name).unlink(missing_ok=True)
        shutil.rmtree(folder / f"{STAGE}{UNFINISHED}", ignore_errors=True)
    remove_tree(stage)
    return True


def settle(path: Path) -> None:
    """Bring a sound database and its log into one file; raises StoreLocked where anybody has it open."""
    with faults(path), closing(connect(path)) as database:
        if database.execute("PRAGMA journal_mode = DELETE").fetchone() != ("delete",):
            raise StoreLocked(path)


def _clear_database(folder: Path, aside: str) -> None:
    """Put the former database and its log aside, or remove the log: beside another database it would be read as its own."""
    for ending in ("", *_LOG_ENDINGS):
        path = folder / f"{DATABASE_NAME}{ending}"
        if aside:
            (folder / aside).mkdir(parents=True, exist_ok=True)
            with suppress(FileNotFoundError):
                path.replace(folder / aside / path.name)
        elif ending:
            path.unlink(missing_ok=True)
