"""Puts packages in their places and into the register at once: all of it, or nothing, and also where the program is killed meanwhile.

What is about to be placed is written down first. The next opening of the unit brings it to its end, as long as the store is the one that
it was written for: a note says nothing to a state that was restored, nor to another unit's.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec

from exemplar_desktop.disk import disk_faults, sync_folder, write_whole
from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.lineage import Identity, Relation, relation
from exemplar_desktop.domain.submission import SubmissionPackage
from exemplar_desktop.services.desk import PLACING_FILE, SENT_FOLDER, Desk
from exemplar_desktop.services.numbering import issued
from exemplar_desktop.submission.naming import unfinished


class Placement(msgspec.Struct, frozen=True):
    """What is about to be placed: plain names of files that lie whole under their unfinished ones, and what the store is to keep."""

    identity: Identity
    number: int
    """The last entry of the store's history."""
    out: str
    names: tuple[str, ...]
    """In ``out``; the kept copies bear the names of the records."""
    report: AnnualReport
    records: tuple[SubmissionPackage, ...]


class Placing:
    """Files that lie under temporary names until every one of them is whole and sound."""

    def __init__(self, desk: Desk, out: Path) -> None:
        """Take the folder that packages are to lie in; `settle` places their copies in the unit's folder, too."""
        self._desk = desk
        self._out = out
        self._files: list[Path] = []
        self._records: tuple[SubmissionPackage, ...] = ()

    def add(self, final: Path) -> Path:
        """Note a file before it is written and return where it is to lie until then; nothing may lie at ``final``."""
        self._files.append(final)
        return unfinished(final)

    def settle(self, report: AnnualReport, records: Sequence[SubmissionPackage]) -> None:
        """Give every file its name and record what was made.

        Raises DiskFull, FolderGone, FolderNotWritable and what `Store.save` raises.
        """
        self._records = tuple(records)
        names = tuple(final.name for final in self._files if final.parent == self._out)
        begun = Placement(*_state(self._desk), str(self._out.absolute()), names, report, self._records)
        write_whole(_note(self._desk), msgspec.json.encode(begun))
        for final in self._files:
            with disk_faults(final.parent):
                unfinished(final).replace(final)
        for folder in {final.parent for final in self._files}:
            sync_folder(folder)
        self._desk.store.save(issued(self._desk, report), *records)
        _remove(_note(self._desk))

    def drop(self) -> None:
        """Take away whatever was written, where it was not recorded before the fault came."""
        # First, or a kill would let the next opening record what is being taken away.
        _remove(_note(self._desk))
        if not _recorded(self._desk, self._records):
            _remove(*(path for final in self._files for path in (unfinished(final), final)))


@contextmanager
def all_or_nothing(desk: Desk, out: Path) -> Iterator[Placing]:
    """Give a `Placing`; after any error or cancel, everything in it is taken away again. Raises what `finish_placing` raises."""
    finish_placing(desk)
    placing = Placing(desk, out)
    try:
        yield placing
    except BaseException:
        placing.drop()
        raise


def finish_placing(desk: Desk) -> None:
    """Bring to its end what was being placed when the program was killed; nothing but names that were about to be given is changed.

    Raises FolderNotWritable, DiskFull and what `Store.save` raises; the next time then goes on with it.
    """
    begun = _begun(desk)
    if begun is not None and not _recorded(desk, begun.records):
        sent = desk.folder / SENT_FOLDER
        with disk_faults(sent):
            kept = [_named(sent / record.file_name) for record in begun.records]
        if all(kept):
            # A stick that is gone keeps the register from nothing: it has the copy in the unit's folder.
            with suppress(OSError):
                for name in begun.names:
                    _named(Path(begun.out) / name)
            sync_folder(sent)
            desk.store.save(issued(desk, begun.report), *begun.records)
    _remove(_note(desk))


def _begun(desk: Desk) -> Placement | None:
    """Return what was written down; None where nothing was, or where it says nothing to this store."""
    try:
        begun = msgspec.json.decode(_note(desk).read_bytes(), type=Placement)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return None
    here, number = _state(desk)
    names = (*begun.names, *(record.file_name for record in begun.records))
    is_ours = relation(here, begun.identity) is Relation.SAME and begun.number <= number
    return begun if is_ours and all(Path(name).name == name not in ("", "..") for name in names) else None


def _state(desk: Desk) -> tuple[Identity, int]:
    from exemplar_desktop.store.history import last_number
    from exemplar_desktop.store.identity import read_identity

    return read_identity(desk.store.path) or Identity(store_id="", line=()), last_number(desk.store)


def _recorded(desk: Desk, records: Sequence[SubmissionPackage]) -> bool:
    ids = tuple(record.id for record in records)
    return bool(ids) and len(desk.store.all(SubmissionPackage, id=ids)) == len(ids)


def _named(final: Path) -> bool:
    """Give an unfinished file its name; whether a file of this name is there now."""
    if unfinished(final).exists():
        unfinished(final).replace(final)
    return final.exists()


def _note(desk: Desk) -> Path:
    return desk.folder / PLACING_FILE


def _remove(*paths: Path) -> None:
    for path in paths:
        with suppress(OSError):
            path.unlink(missing_ok=True)
