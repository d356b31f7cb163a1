"""Contents that copies share: each kept once under its SHA-256, written beside the originals and never linked to them.

A hard link (or a shared block of the file system) would cost no room, but then one damaged block, or a program that writes into the
original, would take the copy with it. So a content is read, written and read again once, and shared between all copies only.
"""

import hashlib
import os
import shutil
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

from exemplar_desktop.disk import disk_faults, sync_folder
from exemplar_desktop.errors import FileUnreadable

CHUNK = 1024 * 1024
UNFINISHED = ".part"
DAY_SECONDS = 24 * 60 * 60
Told = Callable[[int], None]
"""Called with the number of bytes that were dealt with since the last call; may raise `Cancelled`."""


def path_of(pool: Path, sha256: str) -> Path:
    """Return where a content lies in a pool, or would lie."""
    return pool / sha256[:2] / sha256


def has(pool: Path, sha256: str, size: int) -> bool:
    """Return whether a content is there with its size; whether it still has its hash, `digest_of` tells."""
    with suppress(OSError):
        return path_of(pool, sha256).stat().st_size == size
    return False


def digest_of(path: Path, told: Told = lambda _count: None) -> tuple[str, int]:
    """Return SHA-256 and size of a file, read in portions; raises FileUnreadable."""
    digest, size = hashlib.sha256(), 0
    try:
        with path.open("rb") as file:
            while chunk := file.read(CHUNK):
                digest.update(chunk)
                size += len(chunk)
                told(len(chunk))
    except OSError as error:
        raise FileUnreadable(path) from error
    return digest.hexdigest(), size


def write_through(source: BinaryIO, target: Path, told: Told = lambda _count: None, limit: int | None = None) -> tuple[str, int]:
    """Write a stream (or its next ``limit`` bytes) to a new file and to the disk itself; return SHA-256 and size.

    An OSError of the target is the caller's to name.
    """
    digest, size = hashlib.sha256(), 0
    with target.open("wb") as file:
        while chunk := source.read(CHUNK if limit is None else min(CHUNK, limit - size)):
            digest.update(chunk)
            size += len(chunk)
            file.write(chunk)
            told(len(chunk))
        file.flush()
        os.fsync(file.fileno())
    return digest.hexdigest(), size


def take(source: Path, pool: Path, told: Told = lambda _count: None) -> tuple[str, int]:
    """Copy a file's content into a pool and return the SHA-256 and size it has there, read back from what was written.

    Raises FileUnreadable, DiskFull, FolderNotWritable; on these and on `Cancelled` nothing half-made is left.
    """
    try:
        content = source.open("rb")
    except OSError as error:
        raise FileUnreadable(source) from error
    temporary = pool / f"{uuid4().hex}{UNFINISHED}"
    try:
        with content, disk_faults(pool):
            pool.mkdir(parents=True, exist_ok=True)
            written = write_through(content, temporary, told)
        if digest_of(temporary) != written:
            raise FileUnreadable(temporary)
        with disk_faults(pool):
            put_in_place(temporary, path_of(pool, written[0]))
        return written
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def put_in_place(temporary: Path, target: Path) -> None:
    """Give a written file its name, and bring the name to the disk."""
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary.replace(target)
    sync_folder(target.parent)


def drop_unused(pool: Path, used: Collection[str]) -> None:
    """Remove contents that no copy uses any more, and what killed processes left; what is not a day old may belong to a copy being made."""
    for path in _files(pool):
        with suppress(OSError):
            if path.name not in used and time.time() - path.stat().st_mtime > DAY_SECONDS:
                path.unlink()


def _files(pool: Path) -> Iterator[Path]:
    if pool.is_dir():
        yield from pool.glob(f"*{UNFINISHED}")
        yield from pool.glob("[0-9a-f][0-9a-f]/*")


def remove_tree(folder: Path) -> None:
    """Remove a folder under another name, so that no half of it is ever taken for the whole."""
    going = folder if folder.name.endswith(UNFINISHED) else folder.with_name(f"{folder.name}{UNFINISHED}")
    with suppress(OSError):
        if going != folder:
            folder.replace(going)
        shutil.rmtree(going, ignore_errors=True)
