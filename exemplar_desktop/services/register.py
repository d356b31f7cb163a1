"""The register of what was sent: every package that was made, with the exact file that is kept, and whether it is still that file."""

import hashlib
import os
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from pathlib import Path
from tempfile import NamedTemporaryFile

from exemplar_desktop.disk import disk_faults, sync_folder, write_whole
from exemplar_desktop.domain.submission import Route, SubmissionPackage
from exemplar_desktop.domain.verdict import Verdict
from exemplar_desktop.errors import FileUnreadable, SentFileAltered
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.services.desk import SENT_FOLDER, Desk
from exemplar_desktop.services.evidence_copies import copy_to_read
from exemplar_desktop.services.history import changes_since
from exemplar_desktop.services.verify import verify
from exemplar_desktop.submission.naming import REPORT, SCAN

_BLOCK = 1024 * 1024


class SentState(StrEnum):
    """How the kept file stands to its entry in the register."""

    UNCHECKED = "unchecked"
    """There, of the right size; its content was not looked at."""
    WHOLE = "whole"
    MISSING = "missing"
    ALTERED = "altered"


@dataclass(frozen=True)
class SentFile:
    """One entry of the register and the file that belongs to it."""

    record: SubmissionPackage
    path: Path
    state: SentState
    later: int | None = None
    """How many changes there were since of what its report is made of; None where that is not known, or not looked at yet."""


def sent_files(desk: Desk, year: int | None = None) -> tuple[SentFile, ...]:
    """Return the register, the newest first (of one year, or of all); contents are not read yet, so this is quick."""
    records = desk.store.all(SubmissionPackage) if year is None else desk.store.all(SubmissionPackage, year=year)
    return tuple(_entry(desk.folder / SENT_FOLDER / record.file_name, record) for record in reversed(records))


def counted(desk: Desk, entries: tuple[SentFile, ...]) -> tuple[SentFile, ...]:
    """Return the entries with how many changes there were since."""
    return tuple(replace(one, later=changes_since(desk, one.record)) for one in entries)


def checked(entries: tuple[SentFile, ...], step: Step = silent) -> tuple[SentFile, ...]:
    """Return the entries with every file held against its hash; a file of hundreds of megabytes takes its time."""
    total = sum(one.record.size for one in entries) or 1
    done = 0
    made = []
    for one in entries:
        first = done / total
        share = one.record.size / total

        def within(part: float, first: float = first, share: float = share) -> None:
            step("check_sent", first + share * part)

        made.append(_checked(one, within))
        done += one.record.size
    return tuple(made)


def save_copy(entry: SentFile, target: Path, step: Step = silent) -> None:
    """Copy the kept file to ``target``; what is there already is replaced, once the copy is whole.

    Raises FileUnreadable, DiskFull, FolderNotWritable; nothing half-made is left, also on cancel.
    """
    if target.exists() and entry.path.exists() and target.samefile(entry.path):
        return
    try:
        source = entry.path.open("rb")
    except OSError as error:
        raise FileUnreadable(entry.path) from error
    with source, disk_faults(target.parent):
        with NamedTemporaryFile(dir=target.parent, prefix=".", suffix=".part", delete=False) as copy:
            part = Path(copy.name)
            try:
                for done, block in enumerate(iter(lambda: source.read(_BLOCK), b"")):
                    step("copy_file", min(1.0, done * _BLOCK / max(1, entry.record.size)))
                    copy.write(block)
                copy.flush()
                os.fsync(copy.fileno())
            except BaseException:
                copy.close()
                part.unlink(missing_ok=True)
                raise
        try:
            part.replace(target)
        except OSError:
            part.unlink(missing_ok=True)
            raise
        sync_folder(target.parent)


def take_out_report(entry: SentFile, folder: Path, step: Step = silent) -> Path:
    """Copy the report out of the kept package into a folder, read-only, and return the copy: the scan where it was signed in ink.

    Only of exactly the file that was sent: raises SentFileAltered where it is another, FileUnreadable where it is gone, DiskFull,
    FolderNotWritable, Cancelled.
    """
    (now,) = checked((replace(entry, state=SentState.UNCHECKED),), step)
    if now.state is SentState.MISSING:
        raise FileUnreadable(entry.path)
    if now.state is SentState.ALTERED:
        raise SentFileAltered(entry.path)
    try:
        with zipfile.ZipFile(entry.path) as package:
            content = package.read(SCAN if entry.record.route is Route.PAPER else REPORT)
    except (OSError, KeyError, zipfile.BadZipFile) as error:
        raise FileUnreadable(entry.path) from error
    return copy_to_read(folder, entry.record.sha256, f"{Path(entry.record.file_name).stem}.pdf", partial(write_whole, content=content))


def verify_again(entry: SentFile, step: Step = silent) -> Verdict:
    """Judge the kept file as the receiver would, its certificates at the time it was made; raises FileUnreadable."""
    from exemplar_desktop.signing.trust import load_trust

    return verify(entry.path, load_trust((), (), None), entry.record.created, step)


def _entry(path: Path, record: SubmissionPackage) -> SentFile:
    try:
        size = path.stat().st_size
    except OSError:
        return SentFile(record, path, SentState.MISSING)
    return SentFile(record, path, SentState.UNCHECKED if size == record.size else SentState.ALTERED)


def _checked(entry: SentFile, within: Callable[[float], None]) -> SentFile:
    if entry.state is not SentState.UNCHECKED:
        return entry
    digest = hashlib.sha256()
    try:
        with entry.path.open("rb") as file:
            for done, block in enumerate(iter(lambda: file.read(_BLOCK), b"")):
                within(min(1.0, done * _BLOCK / entry.record.size))
                digest.update(block)
    except OSError:
        return replace(entry, state=SentState.MISSING)
    same = digest.hexdigest() == entry.record.sha256
    return replace(entry, state=SentState.WHOLE if same else SentState.ALTERED)
