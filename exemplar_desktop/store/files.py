"""Keeps evidence files in the unit's folder under the SHA-256 of their content, each content once."""

import hashlib
import mimetypes
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

from exemplar_desktop.disk import disk_faults, sync_folder
from exemplar_desktop.domain.evidence import MAX_FILE_SIZE, StoredFile
from exemplar_desktop.errors import FileChanging, FileEmpty, FileTooLarge, FileUnreadable
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.vietnamese.text import clean_line

_CHUNK = 1024 * 1024
_UNFINISHED = ".part"
_DAY_SECONDS = 24 * 60 * 60
_LONGEST_NAME = 300

# Python's own table lacks what offices use most, and the system's table differs from machine to machine.
_OFFICE_TYPES = {
    ".doc": "application/msword",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".heic": "image/heic",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".ppt": "application/vnd.ms-powerpoint",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".rar": "application/vnd.rar",
    ".webp": "image/webp",
    ".xls": "application/vnd.ms-excel",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


class EvidenceFiles:
    """The files below ``evidence/`` of a unit's folder; ``limit`` is the largest size of one in bytes."""

    def __init__(self, folder: Path, limit: int = MAX_FILE_SIZE) -> None:
        """Take the unit's folder; nothing is made there before the first file."""
        self.folder = folder / "evidence"
        self.limit = limit

    def add(self, source: Path, step: Step = silent) -> StoredFile:
        """Copy a file in, streamed, and return what is kept; on any error or cancel nothing is left behind.

        Raises FileUnreadable, FileChanging, FileEmpty, FileTooLarge, DiskFull, FolderGone, FolderNotWritable.
        """
        with _reading(source):
            if not source.is_file():  # opening a pipe would wait for ever
                raise FileUnreadable(source)
            content = source.open("rb")
        with content:
            before = os.fstat(content.fileno())
            size = before.st_size
            self._check_size(source, size)
            step("copy_file", 0.0)

            def chunks() -> Iterator[bytes]:
                done = 0
                while chunk := _next_chunk(source, content):
                    done += len(chunk)
                    self._check_size(source, done)
                    yield chunk
                    step("copy_file", min(done / size, 1.0))
                # Cut off, or being written to: half of one file and half of another is no evidence.
                if done != size or os.fstat(content.fileno()).st_mtime_ns != before.st_mtime_ns:
                    raise FileChanging(source)

            return self._keep(chunks(), source.name)

    def add_bytes(self, content: bytes, name: str) -> StoredFile:
        """Keep content that is in memory under a file name; raises FileEmpty, FileTooLarge, DiskFull, FolderNotWritable."""
        self._check_size(Path(name), len(content))
        return self._keep(iter((content,)), name)

    def path(self, sha256: str) -> Path:
        """Return where a content lies, or would lie."""
        return self.folder / sha256[:2] / sha256

    def read(self, sha256: str) -> bytes:
        """Return a kept content whole (for pictures); raises FileUnreadable."""
        path = self.path(sha256)
        with _reading(path):
            return path.read_bytes()

    def is_sound(self, file: StoredFile) -> bool:
        """Return whether a file is there and still has its size and hash."""
        path = self.path(file.sha256)
        try:
            if path.stat().st_size != file.size:
                return False
            with path.open("rb") as content:
                return hashlib.file_digest(content, "sha256").hexdigest() == file.sha256
        except OSError:
            return False

    def _check_size(self, source: Path, size: int) -> None:
        if size == 0:
            raise FileEmpty(source)
        if size > self.limit:
            raise FileTooLarge(source, size, self.limit)

    def _keep(self, chunks: Iterator[bytes], name: str) -> StoredFile:
        temporary = self.folder / f"{uuid4().hex}{_UNFINISHED}"
        try:
            with disk_faults(self.folder):
                self._make_ready()
                target = temporary.open("wb")
            with target:
                digest, size = _copy(chunks, target, self.folder)
            stored = StoredFile(sha256=digest, name=_clean_name(name), size=size, media_type=_media_type(name))
            if not self.is_sound(stored):  # not kept yet, or damaged since
                with disk_faults(self.folder):
                    _put_in_place(temporary, self.path(digest))
            return stored
        finally:
            with disk_faults(self.folder):
                temporary.unlink(missing_ok=True)

    def _make_ready(self) -> None:
        """Make the folder, and remove what a killed process left (a day old: another process may be copying now)."""
        self.folder.mkdir(exist_ok=True)
        for left in self.folder.glob(f"*{_UNFINISHED}"):
            if time.time() - left.stat().st_mtime > _DAY_SECONDS:
                left.unlink(missing_ok=True)


def _copy(chunks: Iterator[bytes], target: BinaryIO, folder: Path) -> tuple[str, int]:
    """Write the chunks to the disk itself; return their SHA-256 and size."""
    digest, size = hashlib.sha256(), 0
    for chunk in chunks:
        digest.update(chunk)
        size += len(chunk)
        with disk_faults(folder):
            target.write(chunk)
    with disk_faults(folder):
        target.flush()
        os.fsync(target.fileno())
    return digest.hexdigest(), size


def _put_in_place(temporary: Path, target: Path) -> None:
    target.parent.mkdir(exist_ok=True)
    temporary.replace(target)
    for folder in (target.parent, target.parent.parent):
        sync_folder(folder)


def _next_chunk(source: Path, content: BinaryIO) -> bytes:
    with _reading(source):
        return content.read(_CHUNK)


@contextmanager
def _reading(source: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise FileUnreadable(source) from error


def _clean_name(name: str) -> str:
    """Return a file name as one clean NFC line; a too long one loses its beginning, never its ending."""
    return clean_line(Path(name).name)[-_LONGEST_NAME:].strip() or "tep"


def _media_type(name: str) -> str:
    known = mimetypes.MimeTypes()
    for ending, media_type in _OFFICE_TYPES.items():
        known.add_type(media_type, ending)
    return known.guess_type(_clean_name(name))[0] or "application/octet-stream"
