"""Makes copies of a unit's folder: each a database that was tested and a manifest of everything beside it; contents are shared.

A place for copies holds ``<moment>/exemplar.sqlite3``, ``<moment>/manifest.json`` and ``contents/ab/abcd...``.
"""

from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import msgspec

from exemplar_desktop.disk import disk_faults, sync_file, sync_folder, write_synced
from exemplar_desktop.domain.copies import KeptFile, Manifest, Reason, is_safe_path, to_keep
from exemplar_desktop.errors import CopyDamaged, FileUnreadable, NoUnit
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.settings import FILE as SETTINGS_FILE
from exemplar_desktop.store import contents
from exemplar_desktop.store.contents import UNFINISHED
from exemplar_desktop.store.database import connect, faults
from exemplar_desktop.store.identity import examine, named_hashes
from exemplar_desktop.store.revisions import DATABASE_NAME
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME

COPIES = "copies"
CONTENTS = "contents"
MANIFEST = "manifest.json"
EVIDENCE = "evidence"
STAGES = ("restoring", "restoring.part")
"""Folders of `store.switch`, which hold a state that is about to be put in place."""
_PAGES_PER_STEP = 500
_NO_PART_OF_THE_UNIT = frozenset([COPIES, *STAGES, "crash.log", "crash.log.1", "exemplar.lock", "placing.json"])


@dataclass(frozen=True)
class Copy:
    """A whole copy that was found in a place."""

    folder: Path
    manifest: Manifest

    @property
    def database(self) -> Path:
        """Its database."""
        return self.folder / DATABASE_NAME

    def content(self, file: KeptFile) -> Path:
        """Return where the content of one of its files lies."""
        return contents.path_of(self.folder.parent / CONTENTS, file.sha256)


def find_copies(place: Path) -> tuple[Copy, ...]:
    """Return the copies in a place, the newest first; what is no copy, or one of a newer program, is left out."""
    found = (_read(folder) for folder in _folders(place))
    return tuple(sorted((copy for copy in found if copy), key=lambda copy: copy.manifest.moment, reverse=True))


def make_copy(folder: Path, place: Path, reason: Reason, now: datetime, step: Step = silent) -> Copy | None:
    """Copy a unit's folder into a place; None where nothing changed since the newest copy there and nobody asked for one.

    The database may be in use. Raises NoUnit, StoreForeign (the database itself is damaged), StoreLocked, DiskFull, FolderNotWritable,
    FileUnreadable; on these and on `Cancelled` no half copy is left.
    """
    if not (folder / DATABASE_NAME).exists():
        raise NoUnit(folder)
    before = next(iter(find_copies(place)), None)
    moment = _free_moment(place, now)
    unfinished = place / f"{_name(moment)}{UNFINISHED}"
    try:
        with disk_faults(place):
            unfinished.mkdir(parents=True)
        copied = unfinished / DATABASE_NAME
        database = copy_database(folder / DATABASE_NAME, copied, step)
        summary = examine(copied)
        files, lost = _take_files(folder, place / CONTENTS, named_hashes(copied), before, step)
        manifest = Manifest(moment=moment, reason=reason, summary=summary, database=database, files=files, lost=lost)
        if reason is Reason.AUTOMATIC and before and _same_content(before.manifest, manifest):
            return None
        return _finish(unfinished, place / _name(moment), manifest)
    finally:
        contents.remove_tree(unfinished)


def check_copy(copy: Copy, step: Step = silent, thorough: bool = True) -> None:
    """Read a copy from end to end (``thorough``: every content against its hash); raises CopyDamaged, FileUnreadable."""
    manifest = copy.manifest
    step("check_copy", 0.0)
    if contents.digest_of(copy.database) != (manifest.database.sha256, manifest.database.size):
        raise CopyDamaged(copy.folder, DATABASE_NAME)
    examine(copy.database)
    told = counted(step, "check_copy", manifest.size)
    for file in manifest.files:
        path = copy.content(file)
        if not contents.has(copy.folder.parent / CONTENTS, file.sha256, file.size):
            raise CopyDamaged(copy.folder, file.path)
        if thorough and contents.digest_of(path, told) != (file.sha256, file.size):
            raise CopyDamaged(copy.folder, file.path)
    step("check_copy", 1.0)


def thin(place: Path, now: datetime) -> int:
    """Remove the copies of a place that need not stay, then contents that none uses; return how many copies went."""
    copies = find_copies(place)
    stay = to_keep((copy.manifest for copy in copies), now)
    going = [copy for copy in copies if copy.manifest.moment not in stay]
    for copy in going:
        contents.remove_tree(copy.folder)
    for left in place.glob(f"*{UNFINISHED}"):
        with suppress(OSError):
            if now.timestamp() - left.stat().st_mtime > contents.DAY_SECONDS:
                contents.remove_tree(left)
    if all(_read(folder) for folder in _folders(place)):
        # A copy that cannot be read may still use any content: then all of them stay.
        used = {file.sha256 for copy in find_copies(place) for file in copy.manifest.files}
        contents.drop_unused(place / CONTENTS, used)
    return len(going)


def copy_database(source: Path, target: Path, step: Step = silent) -> KeptFile:
    """Copy a database that may be in use into one single file on the disk, by SQLite's own call; raises what `faults` raises."""
    with disk_faults(target.parent):
        target.touch()
    with faults(source), closing(connect(source)) as database, closing(connect(target)) as copied:
        # One reading throughout: who saves meanwhile does not make the copy begin anew.
        database.execute("BEGIN")
        database.execute("SELECT count(*) FROM sqlite_master").fetchone()
        database.backup(
            copied,
            pages=_PAGES_PER_STEP,
            progress=lambda _status, remaining, total: step("copy_store", 1.0 - remaining / max(total, 1)),
        )
        database.execute("COMMIT")
        copied.execute("PRAGMA journal_mode = DELETE")  # one file, readable from a medium that cannot be written to
    sha256, size = contents.digest_of(target)
    return KeptFile(path=DATABASE_NAME, sha256=sha256, size=size)


def unit_files(folder: Path, with_settings: bool = False) -> Iterator[tuple[str, Path]]:
    """Yield path below the folder (with slashes) and file of everything that belongs to the unit beside its database, ordered."""
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        first = parts[0]
        database = len(parts) == 1 and first.startswith(DATABASE_NAME)
        foreign = first in _NO_PART_OF_THE_UNIT or first.startswith(".") or path.name.endswith(UNFINISHED)
        if database or foreign or (parts == (SETTINGS_FILE,) and not with_settings) or path.is_symlink() or not path.is_file():
            continue
        if is_safe_path("/".join(parts)):
            yield "/".join(parts), path


def evidence_hash(path: str) -> str | None:
    """Return the hash that a path promises for its content: evidence files are named by theirs."""
    parts = path.split("/")
    is_evidence = len(parts) == 3 and parts[0] == EVIDENCE and len(parts[2]) == 64
    return parts[2] if is_evidence else None


def counted(step: Step, code: str, total: int) -> Callable[[int], None]:
    """Return a function that adds up bytes and tells their share of the total."""
    done = 0

    def told(count: int) -> None:
        nonlocal done
        done += count
        step(code, min(1.0, done / max(1, total)))

    return told


def _take_files(
    folder: Path, pool: Path, named: frozenset[str], before: Copy | None, step: Step
) -> tuple[tuple[KeptFile, ...], tuple[str, ...]]:
    """Bring everything beside the database into the pool; return what there is, and the hashes that are named and nowhere whole."""
    known = {file.path: file for file in before.manifest.files} if before else {}
    found = list(unit_files(folder))
    told = counted(step, "copy_files", sum(_size(path) for _, path in found))
    files = [kept for name, path in found if (kept := _take(name, path, pool, known.get(name), told))]
    lost = []
    for sha256 in sorted(named - {file.sha256 for file in files}):
        former = next((file for file in known.values() if evidence_hash(file.path) == sha256), None)
        if former and contents.has(pool, sha256, former.size):
            files.append(former)  # damaged or gone in the folder, still whole in the copies
        else:
            lost.append(sha256)
    return tuple(sorted(files, key=lambda file: file.path)), tuple(lost)


def _take(name: str, path: Path, pool: Path, known: KeptFile | None, told: Callable[[int], None]) -> KeptFile | None:
    """Bring one file into the pool where it is not there yet; None where it vanished, or is evidence that lost its content."""
    try:
        facts = path.stat()
    except OSError:
        return None
    promised = evidence_hash(name)
    unchanged = known is not None and (known.size, known.changed_ns) == (facts.st_size, facts.st_mtime_ns)
    sha256 = promised or (known.sha256 if known and unchanged else None)
    if sha256 and contents.has(pool, sha256, facts.st_size):
        told(facts.st_size)
        return KeptFile(path=name, sha256=sha256, size=facts.st_size, changed_ns=facts.st_mtime_ns)
    sha256, size = contents.take(path, pool, told)
    if promised and sha256 != promised:
        return None
    return KeptFile(path=name, sha256=sha256, size=size, changed_ns=facts.st_mtime_ns)


def _finish(unfinished: Path, folder: Path, manifest: Manifest) -> Copy:
    """Write the manifest, see that all it names is there, and give the copy its name."""
    for file in manifest.files:
        if not contents.has(folder.parent / CONTENTS, file.sha256, file.size):
            raise FileUnreadable(contents.path_of(folder.parent / CONTENTS, file.sha256))
    with disk_faults(folder.parent):
        write_synced(unfinished / MANIFEST, msgspec.json.format(msgspec.json.encode(manifest)))
        sync_file(unfinished / DATABASE_NAME)
        sync_folder(unfinished)
        unfinished.replace(folder)
        sync_folder(folder.parent)
    return Copy(folder, manifest)


def _name(moment: datetime) -> str:
    return f"{moment.astimezone(VIETNAM_TIME):%Y%m%d-%H%M%S-%f}"


def _free_moment(place: Path, now: datetime) -> datetime:
    """Return now, or the next moment that no copy has: moments tell copies apart."""
    while (place / _name(now)).exists():
        now += timedelta(microseconds=1)
    return now


def _same_content(one: Manifest, other: Manifest) -> bool:
    def shown(manifest: Manifest) -> set[tuple[str, str]]:
        return {(file.path, file.sha256) for file in manifest.files}

    return one.database.sha256 == other.database.sha256 and shown(one) == shown(other)


def _folders(place: Path) -> list[Path]:
    try:
        return [path for path in place.iterdir() if not path.name.endswith(UNFINISHED) and (path / MANIFEST).is_file()]
    except OSError:
        return []


def _read(folder: Path) -> Copy | None:
    try:
        manifest = msgspec.json.decode((folder / MANIFEST).read_bytes(), type=Manifest)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return None
    safe = all(is_safe_path(file.path) for file in manifest.files)
    return Copy(folder, manifest) if safe and (folder / DATABASE_NAME).is_file() else None


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
