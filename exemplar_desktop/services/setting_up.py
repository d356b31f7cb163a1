"""Sets a unit up: its folder and store, its first facts, its programme; and the sample unit to look around in."""

import shutil
from datetime import datetime
from pathlib import Path

from exemplar_desktop.disk import disk_faults, sync_folder, write_synced
from exemplar_desktop.domain.programme import current_year
from exemplar_desktop.domain.unit import Signatory, Unit
from exemplar_desktop.errors import FolderInUse, StoreLocked, UserError
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.services.desk import Desk, open_desk, unit_of
from exemplar_desktop.services.desk_key import make_key_where_kept
from exemplar_desktop.services.programmes import PROGRAMME_FILE, load_programme
from exemplar_desktop.store.lock import Use

SAMPLE_ENDING = "-don-vi-mau"
"""Ends the name of the folder of a sample unit, which lies beside the real one's."""
_UNFINISHED = ".part"


def set_up_unit(folder: Path, unit: Unit, signatory: Signatory, step: Step = silent) -> Desk:
    """Make the store of a unit with its first signatory, and its key where the system keeps the passphrase; return the open desk.

    Raises what `open_desk` raises, and DiskFull, FolderNotWritable.
    """
    desk = open_desk(folder, create=True, step=step, use=Use.WINDOW)
    try:
        desk.store.save(unit, signatory)
        make_key_where_kept(desk)
    except BaseException:
        desk.store.close()
        raise
    return desk


def use_programme(folder: Path, path: Path | None) -> None:
    """Let a unit carry out the programme of a file from now on (None: the shipped one).

    The file is copied into the unit's folder, whole or not at all; the one used before is kept beside it. Raises
    ProgrammeRefused and FileUnreadable before anything is changed, FolderNotWritable, DiskFull.
    """
    own = folder / PROGRAMME_FILE
    content = b""
    if path is not None:
        load_programme(path)
        content = path.read_bytes()
    with disk_faults(folder):
        before = own.with_suffix(".before.toml")
        if path is None:
            own.replace(before)
        else:
            temporary = own.with_suffix(_UNFINISHED)
            try:
                write_synced(temporary, content)
                if own.exists():
                    shutil.copyfile(own, before)
                temporary.replace(own)
            finally:
                temporary.unlink(missing_ok=True)
        sync_folder(folder)


def sample_folder(folder: Path) -> Path:
    """Return where the sample unit lies that belongs to a unit's folder: beside it, never inside."""
    return folder.with_name(folder.name + SAMPLE_ENDING)


def is_sample(folder: Path) -> bool:
    """Return whether a unit's folder holds a sample unit."""
    return folder.parent.name.endswith(SAMPLE_ENDING)


def open_sample(folder: Path, now: datetime, step: Step = silent) -> Desk:
    """Return the desk of the sample unit that belongs to a unit's folder; it is made where it is not there or not whole.

    Nothing in the unit's own folder is touched. Raises FolderInUse, StoreLocked, FolderNotWritable, DiskFull,
    and Cancelled, which leave nothing.
    """
    from exemplar_desktop.services.demo import DATA_FOLDER, DemoOrder, make_sample_desk

    place = sample_folder(folder)
    try:
        desk = open_desk(place / DATA_FOLDER, step=step, use=Use.WINDOW)
        if unit_of(desk) is not None:
            return desk
        desk.store.close()
    except (FolderInUse, StoreLocked):
        raise
    except UserError:
        pass  # not made yet, or damaged: made anew
    unfinished = place.with_name(place.name + _UNFINISHED)
    try:
        with disk_faults(place.parent):
            year = current_year(load_programme(), now.date())
            make_sample_desk(unfinished, DemoOrder(), year, now, step).store.close()
            step("make_sample", 1.0)
            shutil.rmtree(place, ignore_errors=True)
            unfinished.replace(place)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    return open_desk(place / DATA_FOLDER, step=step, use=Use.WINDOW)
