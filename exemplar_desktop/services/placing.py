"""Puts packages in their places and into the register at once: all of it, or nothing, and also where the program is killed meanwhile."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec

from exemplar_desktop.disk import disk_faults, sync_folder, write_whole
from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.submission import SubmissionPackage
from exemplar_desktop.services.desk import PLACING_FILE, SENT_FOLDER, Desk
from exemplar_desktop.services.numbering import issued


class Placement(msgspec.Struct, frozen=True):
    """What is about to be placed: files under temporary names with the names they are to have, and what the store is to keep."""

    moves: tuple[tuple[str, str], ...]
    """Both as paths from the unit's folder, or whole where they lie elsewhere."""
    report: AnnualReport
    records: tuple[SubmissionPackage, ...]


class Placing:
    """Files that lie under temporary names until every one of them is whole and sound."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._moves: list[tuple[Path, Path]] = []
        self._placed: list[Path] = []

    def add(self, temporary: Path, final: Path) -> None:
        """Note a file before it is written; nothing may lie at ``final``."""
        self._moves.append((temporary, final))

    def settle(self, report: AnnualReport, records: Sequence[SubmissionPackage]) -> None:
        """Give every file its name and record what was made.

        It is written down first: killed from here on, the next opening of the unit brings it to its end. Raises DiskFull, FolderGone,
        FolderNotWritable and what `Store.save` raises.
        """
        begun = Placement(tuple((self._told(before), self._told(after)) for before, after in self._moves), report, tuple(records))
        write_whole(self._note, msgspec.json.encode(begun))
        for temporary, final in self._moves:
            with disk_faults(final.parent):
                temporary.replace(final)
            self._placed.append(final)
        for folder in {final.parent for final in self._placed}:
            sync_folder(folder)
        self._desk.store.save(issued(self._desk, report), *records)
        with suppress(OSError):
            self._note.unlink()

    def drop(self) -> None:
        """Take away whatever was written."""
        _remove(*(temporary for temporary, _ in self._moves), *self._placed, self._note)

    @property
    def _note(self) -> Path:
        return self._desk.folder / PLACING_FILE

    def _told(self, path: Path) -> str:
        folder = self._desk.folder
        return str(path.relative_to(folder) if path.is_relative_to(folder) else path.absolute())


@contextmanager
def all_or_nothing(desk: Desk) -> Iterator[Placing]:
    """Give a `Placing`; after any error or cancel, everything in it is taken away again. Raises what `finish_placing` raises."""
    finish_placing(desk)
    placing = Placing(desk)
    try:
        yield placing
    except BaseException:
        placing.drop()
        raise


def finish_placing(desk: Desk) -> None:
    """Bring to its end what was being placed when the program was killed; where a kept copy is lost, nothing of it stays.

    Raises what `Store.save` raises; then the next time goes on with it.
    """
    note = desk.folder / PLACING_FILE
    try:
        begun = msgspec.json.decode(note.read_bytes(), type=Placement)
    except (OSError, msgspec.DecodeError):
        return
    recorded = {record.id for record in desk.store.all(SubmissionPackage, id=tuple(record.id for record in begun.records))}
    if any(record.id not in recorded for record in begun.records):
        moves = [(desk.folder / before, desk.folder / after) for before, after in begun.moves]
        for before, after in moves:
            # A stick that is gone keeps the register from nothing: it has the copy in the unit's folder.
            with suppress(OSError):
                if before.exists():
                    before.replace(after)
        sent = desk.folder / SENT_FOLDER
        if all((sent / record.file_name).exists() for record in begun.records):
            sync_folder(sent)
            desk.store.save(issued(desk, begun.report), *begun.records)
        else:
            _remove(*(path for move in moves for path in move))
    _remove(note)


def _remove(*paths: Path) -> None:
    for path in paths:
        with suppress(OSError):
            path.unlink(missing_ok=True)
