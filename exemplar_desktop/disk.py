"""What the system says when a disk does not take what is written, as the world's faults."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from exemplar_desktop.errors import DiskFull, FileInTheWay, FolderGone, FolderNotWritable, UserError

_FULL = frozenset([errno.ENOSPC, errno.EDQUOT, errno.EFBIG])
_GONE = frozenset([errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.EIO, errno.ESTALE, errno.ENOTCONN])
# Path not found, device not ready, network path not found, network resource gone, network name deleted or not found, no such device.
_GONE_ON_WINDOWS = frozenset([3, 21, 53, 55, 64, 67, 433, 1167])


@contextmanager
def disk_faults(folder: Path) -> Iterator[None]:
    """Turn any fault of writing below ``folder`` into DiskFull, FolderGone or FolderNotWritable (FileInTheWay where that is why)."""
    try:
        yield
    except OSError as error:
        raise _fault(error, folder) from error


def is_there(path: Path) -> bool:
    """Return whether a file or folder is there; a stick that was pulled out is not, whatever the system says of it."""
    try:
        path.stat()
    except OSError:
        return False
    return True


def first_missing(path: Path) -> Path:
    """Return the outermost folder on the way to ``path`` that is not there; ``path`` itself where only it is missing."""
    return next((each for each in reversed(path.parents) if not is_there(each)), path)


def _fault(error: OSError, folder: Path) -> UserError:
    if error.errno in _FULL:
        return DiskFull(folder)
    for path in (folder, *folder.parents):
        if os.path.isfile(path):  # noqa: PTH113 - Path.is_file raises for names that are too long
            return FileInTheWay(path)
    is_of_the_gone = error.errno in _GONE or getattr(error, "winerror", None) in _GONE_ON_WINDOWS
    return FolderGone(first_missing(folder)) if is_of_the_gone and not is_there(folder) else FolderNotWritable(folder)


def write_synced(path: Path, content: bytes) -> None:
    """Write a file and bring its content to the disk itself."""
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def write_whole(target: Path, content: bytes) -> None:
    """Write a file that is either there whole and on the disk, or not at all; what was there before is replaced.

    Raises DiskFull, FolderGone, FolderNotWritable.
    """
    part = target.parent / f".{uuid4().hex}.part"
    with disk_faults(target.parent):
        try:
            write_synced(part, content)
            part.replace(target)
        except BaseException:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise
        sync_folder(target.parent)


def sync_file(path: Path) -> None:
    """Bring the content of a file that another has written to the disk itself."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Bring new names in a folder to the disk, where the system can do that for a folder (Windows cannot)."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
