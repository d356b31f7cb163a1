"""What people do with the unit's evidence: bring it in from files and the clipboard, and look whether it is still whole."""

import hashlib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from exemplar_desktop.domain.evidence import Evidence, StoredFile
from exemplar_desktop.errors import FolderGiven, PictureTooLarge, ShortcutGiven
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.store.evidence_listing import kept_contents
from exemplar_desktop.vietnamese.text import clean_line

MOST_PIXELS = 50_000_000
_CHUNK = 1024 * 1024
_SHORTCUTS = frozenset([".lnk", ".url", ".desktop", ".webloc"])
_PICTURES = ("image/jpeg", "image/png")

Picture = tuple[int, int, bytes]
"""Width, height and the bytes of a picture: four a pixel, red, green, blue, opacity."""


def keep_file(desk: Desk, path: Path, step: Step = silent) -> Evidence:
    """Copy a file into the unit's folder and return it as evidence that is not stored yet.

    Raises FolderGiven, ShortcutGiven, FileChanging, FileTooLarge, FileEmpty, FileUnreadable, DiskFull, FolderNotWritable;
    Cancelled leaves nothing behind.
    """
    if path.is_dir():
        raise FolderGiven(path)
    if path.suffix.casefold() in _SHORTCUTS:
        raise ShortcutGiven(path)
    return Evidence(title=clean_line(path.stem)[:300] or "Minh chứng", files=(desk.files.add(path, step),))


def keep_picture(desk: Desk, picture: Picture, at: datetime, step: Step = silent) -> Evidence:
    """Keep a picture from the clipboard as a PNG named for the moment, and return it as evidence that is not stored yet.

    Raises PictureTooLarge, FileTooLarge, DiskFull, FolderNotWritable.
    """
    from exemplar_desktop.submission.photos import Pixels, png

    width, height, _ = picture
    if width * height > MOST_PIXELS:
        raise PictureTooLarge(width, height)
    title = f"Ảnh dán ngày {at:%d-%m-%Y} lúc {at:%H.%M.%S}"
    content = png(Pixels(*picture))
    step("copy_file", 0.5)
    return Evidence(title=title, files=(desk.files.add_bytes(content, f"{title}.png"),))


def small_picture(desk: Desk, file: StoredFile, side: int) -> Picture | None:
    """Return a JPEG or PNG made as small as ``side`` pixels; None for every other file and where it cannot be drawn safely."""
    from exemplar_desktop.submission.photos import thumbnail

    return thumbnail(desk.files.path(file.sha256), side) if file.media_type in _PICTURES else None


def missing_contents(desk: Desk, step: Step = silent) -> tuple[str, ...]:
    """Return the SHA-256 of every evidence file that is not there, or has another size."""
    return _failing(desk, lambda path, _sha256, size: path.stat().st_size == size, step)


def damaged_contents(desk: Desk, step: Step = silent) -> tuple[str, ...]:
    """Read every evidence file and return the SHA-256 of those that are missing or no longer what was kept."""

    def is_whole(path: Path, sha256: str, size: int) -> bool:
        if path.stat().st_size != size:
            return False
        digest = hashlib.sha256()
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
                step("", 0.0)
        return digest.hexdigest() == sha256

    return _failing(desk, is_whole, step)


def _failing(desk: Desk, is_whole: Callable[[Path, str, int], bool], step: Step) -> tuple[str, ...]:
    contents = kept_contents(desk.store)
    failing = []
    done, whole = 0, sum(size for _, size in contents) or 1
    for sha256, size in contents:
        step("check_files", done / whole)
        done += size
        try:
            sound = is_whole(desk.files.path(sha256), sha256, size)
        except OSError:
            sound = False
        if not sound:
            failing.append(sha256)
    return tuple(failing)
