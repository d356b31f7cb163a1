"""Gives evidence out again as ordinary files, so that other programs can open it."""

import re
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

from exemplar_desktop.disk import disk_faults
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.errors import EvidenceDamaged
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.submission.naming import RESERVED

_READ_ONLY = 0o444
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_LONGEST_NAME = 200
"""Bytes of a name without its ending: the folder above and the program that opens it need room too."""
_LONGEST_ENDING = 12


def storable_name(name: str) -> str:
    """Return a file name as every system takes it: no device of Windows, no sign that it forbids, not longer than 255 bytes."""
    plain = _FORBIDDEN.sub("_", Path(name).name).rstrip(". ") or "tep"
    stem, dot, ending = plain.rpartition(".")
    if not stem or len(ending) > _LONGEST_ENDING:
        stem, dot, ending = plain, "", ""
    if stem.partition(".")[0].strip().upper() in RESERVED:
        stem = f"_{stem}"
    stem = stem.encode()[: _LONGEST_NAME - len(ending.encode())].decode(errors="ignore").rstrip(". ")
    return f"{stem}{dot}{ending}"


def copy_out(desk: Desk, evidence: Evidence, folder: Path, step: Step = silent) -> Path:
    """Copy the first file of a piece of evidence into a folder under its own name, read-only, and return the copy.

    The kept file has no ending and must not be changed by an editor. Raises EvidenceDamaged, DiskFull, FolderNotWritable.
    """
    file = evidence.files[0]
    if not desk.files.is_sound(file):
        raise EvidenceDamaged(evidence.title, file.name)
    step("copy_file", 0.5)
    return copy_to_read(folder, file.sha256, storable_name(file.name), partial(shutil.copyfile, desk.files.path(file.sha256)))


def copy_to_read(folder: Path, sha256: str, name: str, write: Callable[[Path], object]) -> Path:
    """Return a read-only file under a folder, written by ``write`` where it is not there yet; raises DiskFull, FolderNotWritable.

    Each content, by its hash, has a folder: two files of the same name do not meet, a second opening finds the first copy.
    """
    target = folder / sha256[:12] / name
    if not target.exists():
        with disk_faults(folder):
            target.parent.mkdir(parents=True, exist_ok=True)
            write(target)
            target.chmod(_READ_ONLY)
    return target
