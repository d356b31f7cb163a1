"""Carries a unit to another PC: one sealed file with everything, made whole or not at all, opened whole or not at all.

Inside the seal: the length of the manifest (8 bytes), the manifest (JSON), the database, then each file in the order of the manifest.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

import msgspec

from exemplar_desktop.disk import disk_faults, sync_folder
from exemplar_desktop.domain.copies import KeptFile, Manifest, Reason, is_safe_path
from exemplar_desktop.domain.lineage import Relation, Sighting, next_generation, relation
from exemplar_desktop.errors import (
    DiskFull,
    FileExists,
    FileUnreadable,
    NoUnit,
    PassphraseTooShort,
    SealedUnreadable,
    StateNotNewer,
    StoreAlreadyThere,
    StoreForeign,
    StoreLocked,
)
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.services.restoring import free_for, keep_present
from exemplar_desktop.services.turns import admit, hand_over, take_mark_back
from exemplar_desktop.store import contents, switch
from exemplar_desktop.store.contents import CHUNK, UNFINISHED, digest_of, remove_tree
from exemplar_desktop.store.copies import COPIES, copy_database, counted, evidence_hash, unit_files
from exemplar_desktop.store.identity import examine, last_change, named_hashes, write_identity
from exemplar_desktop.store.lock import Use, hold
from exemplar_desktop.store.revisions import DATABASE_NAME
from exemplar_desktop.store.sightings import note

LEAST_LETTERS = 8
"""Letters a new passphrase must have."""
ENDING = ".dhtt"
"""How a sealed file is named."""
_LONGEST_MANIFEST = 64 * 1024 * 1024
_LENGTH = 8


def sealed_name(now: datetime) -> str:
    """Return a file name for a sealed file: ``chuyen-may_2024-10-25_0941.dhtt``; the unit's name stays inside the seal."""
    return f"chuyen-may_{now:%Y-%m-%d_%H%M}{ENDING}"


def move_out(folder: Path, target: Path, passphrase: str, now: datetime, step: Step = silent) -> Manifest:
    """Seal everything of a unit into one file and mark this PC's state as handed over; return what the file holds.

    Nobody may write to the store meanwhile. Raises PassphraseTooShort, FileExists, NoUnit, FolderInUse, StoreHandedOver and the like,
    StoreLocked (something was saved meanwhile), FileUnreadable, DiskFull, FolderNotWritable; then, and on `Cancelled`, nothing changed.
    """
    if len(passphrase) < LEAST_LETTERS:
        raise PassphraseTooShort(LEAST_LETTERS)
    if target.exists():
        raise FileExists(target)
    if not (folder / DATABASE_NAME).exists():
        raise NoUnit(folder)
    lock = hold(folder, Use.MOVE)
    scratch = folder / COPIES / f"chuyen-{now:%Y%m%d-%H%M%S-%f}{UNFINISHED}"
    unfinished = target.with_name(target.name + UNFINISHED)
    try:
        admit(folder)
        with disk_faults(folder):
            scratch.mkdir(parents=True)
        manifest = _survey(folder, scratch, now, step)
        with disk_faults(target.parent):
            _seal(folder, scratch, manifest, unfinished, passphrase, step)
        with open_sealed(unfinished, passphrase) as (found, read):
            if found != manifest:
                raise SealedUnreadable(unfinished)
            _read_all(unfinished, found, read, counted(step, "check_sealed", manifest.size))
        if copy_database(folder / DATABASE_NAME, scratch / "again.sqlite3", step).sha256 != manifest.database.sha256:
            raise StoreLocked(folder / DATABASE_NAME)
        step("check_sealed", 1.0)
        # The mark comes first: cut off between the two, the person takes the mark back; the other way round two PCs would go on.
        hand_over(folder, now)
        try:
            with disk_faults(target.parent):
                unfinished.replace(target)
                sync_folder(target.parent)
        except BaseException:
            take_mark_back(folder, manifest.summary.identity)
            raise
        return manifest
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        remove_tree(scratch)
        lock.release()


def move_in(file: Path, folder: Path, passphrase: str, now: datetime, replace: bool = False, step: Step = silent) -> Manifest:
    """Open a sealed file into a unit's folder as its next generation; return what came.

    Where a store lies there already, ``replace`` says that this is meant: it is kept as a copy (a damaged one as it is). The store must
    not be open. Raises SealedUnreadable, SealedShut, StoreAlreadyThere, StateNotNewer, StoreNewer, FolderInUse, StoreLocked,
    DiskFull, FolderNotWritable; then, and on `Cancelled`, nothing changed.
    """
    with open_sealed(file, passphrase) as (manifest, read):
        here = _present(folder)
        if not replace:
            _demand_room(folder, here, manifest)
        if not free_for(folder, manifest.size):
            raise DiskFull(folder)
        with disk_faults(folder):
            folder.mkdir(parents=True, exist_ok=True)
        lock = hold(folder, Use.MOVE)
        try:
            files = switch.prepare(folder)
            with disk_faults(folder):
                _read_all(file, manifest, read, counted(step, "move_in", manifest.size), files)
            identity = next_generation(manifest.summary.identity)
            write_identity(files / DATABASE_NAME, identity)
            examine(files / DATABASE_NAME)
            replaced, aside = keep_present(folder, now, step)
            gone: tuple[str, ...] = ()
            if here and replaced and here.identity.store_id != identity.store_id:
                gone = tuple({f.path for f in replaced.manifest.files} - {f.path for f in manifest.files})
            switch.decide(folder, switch.Plan(aside, gone))
            switch.finish(folder)
            note(Sighting(identity=identity, folder=str(folder.resolve()), last_change=manifest.summary.last_change))
            return manifest
        finally:
            switch.give_up(folder)
            lock.release()


@contextmanager
def open_sealed(file: Path, passphrase: str) -> Iterator[tuple[Manifest, Callable[[int], bytes]]]:
    """Give the manifest of a sealed file and a way to read what follows; raises SealedUnreadable, SealedShut, FileUnreadable."""
    from exemplar_desktop.signing.sealed import SealedReader

    try:
        source = file.open("rb")
    except OSError as error:
        raise FileUnreadable(file) from error
    with source:
        reader = SealedReader(source, file, passphrase)
        length = int.from_bytes(reader.read(_LENGTH), "big")
        if not 0 < length <= _LONGEST_MANIFEST:
            raise SealedUnreadable(file)
        try:
            manifest = msgspec.json.decode(reader.read(length), type=Manifest)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise SealedUnreadable(file) from error
        paths = [each.path for each in manifest.files]
        if manifest.database.path != DATABASE_NAME or not all(map(is_safe_path, paths)) or len({p.casefold() for p in paths}) != len(paths):
            raise SealedUnreadable(file)
        yield manifest, reader.read


def _survey(folder: Path, scratch: Path, now: datetime, step: Step) -> Manifest:
    """Copy the database aside and say what there is to seal; evidence that lost its content is named as lost, and stays behind."""
    database = copy_database(folder / DATABASE_NAME, scratch / DATABASE_NAME, step)
    summary = examine(scratch / DATABASE_NAME)
    found = list(unit_files(folder, with_settings=True))
    told = counted(step, "check_files", sum(path.stat().st_size for _, path in found))
    files = []
    for name, path in found:
        sha256, size = digest_of(path, told)
        if evidence_hash(name) in (None, sha256):
            files.append(KeptFile(path=name, sha256=sha256, size=size))
    lost = named_hashes(scratch / DATABASE_NAME) - {file.sha256 for file in files}
    return Manifest(moment=now, reason=Reason.ASKED, summary=summary, database=database, files=tuple(files), lost=tuple(sorted(lost)))


def _seal(folder: Path, scratch: Path, manifest: Manifest, target: Path, passphrase: str, step: Step) -> None:
    from exemplar_desktop.signing.sealed import SealedWriter

    told = counted(step, "seal", manifest.size)
    header = msgspec.json.encode(manifest)
    with target.open("wb") as file:
        writer = SealedWriter(file, passphrase)
        writer.write(len(header).to_bytes(_LENGTH, "big") + header)
        for each in (manifest.database, *manifest.files):
            source = scratch / DATABASE_NAME if each is manifest.database else folder / each.path
            with _reading(source) as content:
                while chunk := content.read(CHUNK):
                    writer.write(chunk)
                    told(len(chunk))
        writer.close()
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def _reading(path: Path) -> Iterator[BinaryIO]:
    try:
        file = path.open("rb")
    except OSError as error:
        raise FileUnreadable(path) from error
    with file:
        yield file


def _read_all(file: Path, manifest: Manifest, read: Callable[[int], bytes], told: contents.Told, files: Path | None = None) -> None:
    """Read every content, held against its hash, and lay it below ``files`` where given; raises SealedUnreadable."""
    for each in (manifest.database, *manifest.files):
        source = _Portion(read, each.size)
        if files is None:
            written = source.digest(told)
        else:
            target = files / each.path
            target.parent.mkdir(parents=True, exist_ok=True)
            written = contents.write_through(source, target, told)  # type: ignore[arg-type]
        if written != (each.sha256, each.size):
            raise SealedUnreadable(file)
    if read(1):
        raise SealedUnreadable(file)


class _Portion:
    """The next bytes of a stream, as a file that ends after them."""

    def __init__(self, read: Callable[[int], bytes], size: int) -> None:
        self._read, self._left = read, size

    def read(self, size: int) -> bytes:
        content = self._read(min(size, self._left)) if self._left else b""
        self._left -= len(content)
        return content

    def digest(self, told: contents.Told) -> tuple[str, int]:
        import hashlib

        digest, size = hashlib.sha256(), 0
        while chunk := self.read(CHUNK):
            digest.update(chunk)
            size += len(chunk)
            told(len(chunk))
        return digest.hexdigest(), size


def _present(folder: Path) -> Sighting | None:
    """Return the state that lies in a folder; None where there is none, or none that can be read."""
    path = folder / DATABASE_NAME
    if not path.exists():
        return None
    try:
        return Sighting(identity=examine(path).identity, folder=str(folder), last_change=last_change(path))
    except (StoreForeign, FileUnreadable):
        return None


def _demand_room(folder: Path, here: Sighting | None, coming: Manifest) -> None:
    if here is None:
        if (folder / DATABASE_NAME).exists():
            raise StoreAlreadyThere(folder)
        return
    other = coming.summary
    if relation(here.identity, other.identity) in (Relation.OLDER, Relation.DIVERGED):
        raise StateNotNewer(folder, here.identity.generation, here.last_change, other.identity.generation + 1, other.last_change)
    raise StoreAlreadyThere(folder)
