"""Gives evidence out again as ordinary files, so that other programs can open it."""

import shutil
from pathlib import Path

from exemplar_desktop.disk import disk_faults
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.errors import EvidenceDamaged
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.services.desk import Desk

READ_ONLY = 0o444


def copy_out(desk: Desk, evidence: Evidence, folder: Path, step: Step = silent) -> Path:
    """Copy the first file of a piece of evidence into a folder under its own name, read-only, and return the copy.

    The kept file has no ending and must not be changed by an editor. Raises EvidenceDamaged, DiskFull, FolderNotWritable.
    """
    file = evidence.files[0]
    if not desk.files.is_sound(file):
        raise EvidenceDamaged(evidence.title, file.name)
    step("copy_file", 0.5)
    # One folder per content: two files of the same name do not meet, a second opening finds the first copy.
    target = folder / file.sha256[:12] / Path(file.name).name
    if not target.exists():
        with disk_faults(folder):
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(desk.files.path(file.sha256), target)
            target.chmod(READ_ONLY)
    return target
