"""Keeps a unit's folder for one program at a time by a lock of the operating system, which ends with its process, however that ends."""

import os
import platform
import sys
import threading
from contextlib import suppress
from datetime import datetime
from enum import StrEnum
from functools import cache
from getpass import getuser
from pathlib import Path

import msgspec

from exemplar_desktop.disk import disk_faults
from exemplar_desktop.errors import FolderInUse
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME

LOCK_NAME = "exemplar.lock"
"""The file in a unit's folder that is locked; it stays when the lock is gone, and by itself means nothing."""
# Windows forbids others to read what is locked: the locked byte lies far behind the words.
_LOCKED_BYTE = 1 << 30
_LONGEST_WORDS = 4096
_FOR_EVERYBODY = 0o666


class Use(StrEnum):
    """What a folder is held for; `messages.words` has the words."""

    WINDOW = "window"
    EXPORT = "export"
    UPGRADE = "upgrade"
    SAMPLE = "sample"
    RESTORE = "restore"
    MOVE = "move"


class Holder(msgspec.Struct, frozen=True):
    """Who holds a folder, since when (Vietnam's time), and what for; empty where that could not be read."""

    use: str = ""
    user: str = ""
    machine: str = ""
    since: datetime | None = None


class FolderLock:
    """One hold on a folder; `release` it, or end the process."""

    def __init__(self, key: Path) -> None:
        """Take the key under which the process counts its holds; use `hold`."""
        self._key = key
        self._held = True

    def release(self) -> None:
        """Let others have the folder, once nobody in this process holds it any more; a second time does nothing."""
        with _COUNTING:
            if self._held:
                self._held = False
                _let_go(self._key)


def hold(folder: Path, use: Use) -> FolderLock:
    """Hold a unit's folder, which must exist, against every other process, of whichever user; within one process it can be held twice.

    Raises FolderInUse, FolderNotWritable, FolderGone, DiskFull. A file system that knows no locks is held without one: the database's own
    locks then are all there is.
    """
    key = folder.resolve()
    with _COUNTING:
        if key not in _HELD:
            _HELD[key] = _Hold(_locked(folder, use))
        _HELD[key].count += 1
    return FolderLock(key)


def demand_free(folder: Path, use: Use) -> None:
    """Raise FolderInUse where another process holds the folder; a folder that is not there is free."""
    if (folder / LOCK_NAME).exists():
        hold(folder, use).release()


class _Hold:
    def __init__(self, file: int) -> None:
        self.file = file
        self.count = 0


# A lock belongs to the process, and so does the count of its holds: a folder is opened anew before it is closed.
_HELD: dict[Path, _Hold] = {}
_COUNTING = threading.Lock()


def _let_go(key: Path) -> None:
    held = _HELD[key]
    held.count -= 1
    if held.count == 0:
        del _HELD[key]
        with suppress(OSError):
            os.ftruncate(held.file, 0)
        os.close(held.file)


def _locked(folder: Path, use: Use) -> int:
    """Return the open file that is locked now."""
    path = folder / LOCK_NAME
    while True:
        with disk_faults(folder):
            file = _opened(path)
        if not _lock(file):
            holder = _read_holder(file)
            os.close(file)
            raise FolderInUse(folder, holder.use, holder.user, holder.machine, holder.since)
        if _is_still(file, path):
            _write_holder(file, use)
            return file
        os.close(file)  # the folder was made anew meanwhile


def _opened(path: Path) -> int:
    try:
        file = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), _FOR_EVERYBODY)
    except PermissionError:
        # Another user's file: it can be locked all the same.
        return os.open(path, os.O_RDONLY)
    if hasattr(os, "fchmod"):
        with suppress(OSError):
            os.fchmod(file, _FOR_EVERYBODY)
    return file


def _is_still(file: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(file), path.stat())
    except OSError:
        return False


if sys.platform == "win32":
    import errno
    import msvcrt

    def _lock(file: int) -> bool:
        """Lock the file; False where another process has locked it."""
        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            return error.errno not in (errno.EACCES, errno.EDEADLK)
        return True

else:
    import fcntl

    def _lock(file: int) -> bool:
        """Lock the file; False where another process has locked it."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True  # this file system knows no locks
        return True


@cache
def account() -> str:
    """Return the account of the operating system that this program runs under; empty where the system does not tell."""
    try:
        return getuser()
    except (KeyError, OSError, ImportError):
        return ""


def _write_holder(file: int, use: Use) -> None:
    """Say who holds the folder, for those who come later; that it cannot be said harms nobody."""
    holder = Holder(str(use), account(), platform.node(), datetime.now(VIETNAM_TIME).replace(microsecond=0))
    with suppress(OSError):
        os.ftruncate(file, 0)
        os.lseek(file, 0, os.SEEK_SET)
        os.write(file, msgspec.json.encode(holder))


def _read_holder(file: int) -> Holder:
    try:
        os.lseek(file, 0, os.SEEK_SET)
        return msgspec.json.decode(os.read(file, _LONGEST_WORDS), type=Holder)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return Holder()
