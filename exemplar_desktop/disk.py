"""What the system says when a disk does not take what is written, as the world's faults."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from exemplar_desktop.errors import DiskFull, FolderNotWritable

_FULL = frozenset([errno.ENOSPC, errno.EDQUOT, errno.EFBIG])


@contextmanager
def disk_faults(folder: Path) -> Iterator[None]:
    """Turn any fault of writing below ``folder`` into DiskFull or FolderNotWritable."""
    try:
        yield
    except OSError as error:
        raise (DiskFull(folder) if error.errno in _FULL else FolderNotWritable(folder)) from error


def sync_folder(folder: Path) -> None:
    """Bring new names in a folder to the disk, where the system can do that for a folder (Windows cannot)."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
