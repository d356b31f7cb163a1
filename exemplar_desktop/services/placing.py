"""Puts several files in their places at once: all of them, or none."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from exemplar_desktop.disk import disk_faults, sync_folder


class Placing:
    """Files that lie under temporary names until every one of them is whole and sound."""

    def __init__(self) -> None:
        self._moves: list[tuple[Path, Path]] = []
        self._placed: list[Path] = []

    def add(self, temporary: Path, final: Path) -> None:
        """Note a file before it is written; nothing may lie at ``final``."""
        self._moves.append((temporary, final))

    def settle(self) -> None:
        """Give every file its name; raises DiskFull, FolderNotWritable."""
        for temporary, final in self._moves:
            with disk_faults(final.parent):
                temporary.replace(final)
            self._placed.append(final)
        for folder in {final.parent for final in self._placed}:
            sync_folder(folder)

    def drop(self) -> None:
        """Take away whatever was written."""
        for path in (*(temporary for temporary, _ in self._moves), *self._placed):
            with suppress(OSError):
                path.unlink(missing_ok=True)


@contextmanager
def all_or_nothing() -> Iterator[Placing]:
    """Give a `Placing`; after any error or cancel, everything in it is taken away again."""
    placing = Placing()
    try:
        yield placing
    except BaseException:
        placing.drop()
        raise
