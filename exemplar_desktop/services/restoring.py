"""Puts a copy in the place of the present state, sound or damaged; what it replaces is kept, and nothing lies half-way at any moment."""

import shutil
from datetime import datetime
from pathlib import Path

from exemplar_desktop.disk import disk_faults
from exemplar_desktop.domain.copies import KeptFile, Reason
from exemplar_desktop.domain.lineage import Identity
from exemplar_desktop.errors import CopyDamaged, FileUnreadable, StoreForeign
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.store import contents, switch
from exemplar_desktop.store.copies import COPIES, Copy, check_copy, counted, evidence_hash, make_copy
from exemplar_desktop.store.identity import examine, read_identity, write_identity
from exemplar_desktop.store.lock import Use, hold
from exemplar_desktop.store.revisions import DATABASE_NAME
from exemplar_desktop.store.sightings import seen_before

_DAMAGED = "hong-"
"""Begins the name of the folder in ``copies/`` that keeps a damaged database."""


def restore(folder: Path, copy: Copy, now: datetime, step: Step = silent) -> Copy | None:
    """Let the database and the files of a copy be the present ones; return the copy of what they replaced.

    None: there was nothing, or nothing sound.

    Files that came later stay: evidence and what was sent are never taken away. A damaged database is kept under ``copies/``. The store
    must not be open. Raises CopyDamaged, FolderInUse, StoreLocked, StoreNewer, DiskFull, FolderNotWritable; the old state then stays.
    """
    check_copy(copy, step, thorough=False)
    with disk_faults(folder):
        folder.mkdir(parents=True, exist_ok=True)
    lock = hold(folder, Use.RESTORE)
    try:
        replaced, aside = keep_present(folder, now, step)
        _stage(folder, copy, step, replaced is not None)
        switch.decide(folder, switch.Plan(aside))
        switch.finish(folder)
        return replaced
    finally:
        switch.give_up(folder)
        lock.release()


def keep_present(folder: Path, now: datetime, step: Step = silent) -> tuple[Copy | None, str]:
    """Copy the present state before it is replaced; return the copy, and where below the folder a damaged database is to go.

    Raises StoreLocked where the database is open, and what `make_copy` raises.
    """
    path = folder / DATABASE_NAME
    if not path.exists() or path.stat().st_size == 0:
        return None, ""
    try:
        examine(path)
    except (StoreForeign, FileUnreadable):
        return None, f"{COPIES}/{_DAMAGED}{now:%Y%m%d-%H%M%S}"
    switch.settle(path)
    return make_copy(folder, folder / COPIES, Reason.REPLACED, now, step), ""


def _stage(folder: Path, copy: Copy, step: Step, was_sound: bool) -> None:
    """Lay out what the copy has and the folder has not, each content held against its hash."""
    files = switch.prepare(folder)
    told = counted(step, "restore", copy.manifest.size)
    _lay(copy.database, copy.manifest.database, files, copy, told)
    for file in copy.manifest.files:
        target = folder / file.path
        # Beside a damaged database the other files of the folder are newer than the copy's, and nothing speaks against them.
        trusted = not was_sound and evidence_hash(file.path) is None and target.is_file()
        if trusted or _is_there(target, file):
            told(file.size)
            continue
        _lay(copy.content(file), file, files, copy, told)
    write_identity(files / DATABASE_NAME, _whose_turn(folder, copy.manifest.summary.identity))
    examine(files / DATABASE_NAME)


def _lay(source: Path, file: KeptFile, files: Path, copy: Copy, told: contents.Told) -> None:
    target = files / file.path
    try:
        content = source.open("rb")
    except OSError as error:
        raise CopyDamaged(copy.folder, file.path) from error
    with content, disk_faults(files):
        target.parent.mkdir(parents=True, exist_ok=True)
        written = contents.write_through(content, target, told)
    if written != (file.sha256, file.size):
        raise CopyDamaged(copy.folder, file.path)


def _is_there(target: Path, file: KeptFile) -> bool:
    try:
        return target.stat().st_size == file.size and contents.digest_of(target) == (file.sha256, file.size)
    except (OSError, FileUnreadable):
        return False


def _whose_turn(folder: Path, of_copy: Identity) -> Identity:
    """Return the identity for the restored state: restoring brings facts back, and changes nothing in whose turn it is."""
    known = [of_copy]
    seen = seen_before(of_copy.store_id)
    if seen and Path(seen.folder) == folder.resolve():
        known.append(seen.identity)
    try:
        present = read_identity(folder / DATABASE_NAME) if (folder / DATABASE_NAME).exists() else None
    except (StoreForeign, FileUnreadable):
        present = None
    if present and present.store_id == of_copy.store_id:
        return present
    return max(known, key=lambda identity: len(identity.line))


def free_for(folder: Path, size: int) -> bool:
    """Return whether the disk of a folder has room for so many bytes; where the system does not say, it has."""
    try:
        place = next(each for each in (folder, *folder.parents) if each.exists())
        return shutil.disk_usage(place).free >= size
    except (OSError, StopIteration):
        return True
