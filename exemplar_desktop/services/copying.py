"""Copies of the unit's folder: made by themselves or on request, on this PC and in a second place, thinned out, found again."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from exemplar_desktop.disk import disk_faults, is_there
from exemplar_desktop.domain.copies import Reason
from exemplar_desktop.errors import CopyNotFound, CopyPlaceGone, DiskFull, FolderGone, FolderNotWritable, StoreForeign, UserError
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.settings import read_settings
from exemplar_desktop.store.copies import COPIES, Copy, check_copy, find_copies, make_copy, thin
from exemplar_desktop.store.identity import read_identity
from exemplar_desktop.store.revisions import DATABASE_NAME

_SECOND_NAME = "ban-sao-"
"""Begins the name of the folder that one store has in a second place: several units may share a stick."""
_STORE_LETTERS = 8


@dataclass(frozen=True)
class Copied:
    """What came of copying: the copies made now (none where nothing changed), and why a place has none."""

    made: tuple[Copy, ...]
    faults: tuple[UserError, ...]


def copy_unit(folder: Path, now: datetime, reason: Reason, second: Path | None = None, step: Step = silent) -> Copied:
    """Copy a unit's folder to ``copies/`` and to the second place, and thin both out; a fault of one place keeps no other from its copy.

    Raises NoUnit, StoreForeign, StoreLocked, FileUnreadable: then there is nothing sound to copy.
    """
    made: list[Copy] = []
    faults: list[UserError] = []
    for chosen in (None, second) if second else (None,):
        try:
            place = folder / COPIES if chosen is None else second_place(folder, chosen)
            copy = make_copy(folder, place, reason, now, step)
            if copy:
                made.append(copy)
                thin(place, now)
        except (DiskFull, FolderGone, FolderNotWritable, CopyPlaceGone) as error:
            faults.append(CopyPlaceGone(chosen) if chosen and isinstance(error, FolderGone) else error)
    return Copied(tuple(made), tuple(faults))


def chosen_place(folder: Path) -> Path | None:
    """Return the second place for copies that was chosen for a unit, None where none was."""
    chosen = read_settings(folder).copies_place
    return Path(chosen) if chosen else None


def choose_second(folder: Path, chosen: Path) -> Path:
    """Make the folder of this store in a second place, so that a stick is known again, and return it.

    Raises CopyPlaceGone where the place itself is not there, FolderNotWritable, DiskFull.
    """
    if not is_there(chosen):
        raise CopyPlaceGone(chosen)
    place = _second_of(folder, chosen)
    with disk_faults(chosen):
        place.mkdir(exist_ok=True)
    return place


def second_place(folder: Path, chosen: Path) -> Path:
    """Return the folder of this store in a second place; raises CopyPlaceGone where it is not there.

    It is never made here: where the stick is out, its folder may still be there, on the PC's own disk.
    """
    place = _second_of(folder, chosen)
    if not is_there(place):
        raise CopyPlaceGone(chosen)
    return place


@dataclass(frozen=True)
class TestedCopy:
    """A copy that was opened for a test, and why it cannot be restored (None: it can)."""

    copy: Copy
    fault: UserError | None


def tested_copies_in(place: Path, step: Step = silent) -> tuple[TestedCopy, ...]:
    """Return what `copies_in` does, each database opened and looked through, and whether the files are there that it needs.

    Raises CopyNotFound, Cancelled. Restoring holds every content against its hash besides.
    """
    found = copies_in(place)
    tested = []
    for turn, copy in enumerate(found):
        step("check_copy", turn / len(found))
        fault: UserError | None = None
        try:
            check_copy(copy, thorough=False)
        except UserError as error:
            fault = error
        tested.append(TestedCopy(copy, fault))
    return tuple(tested)


def copies_of(folder: Path, second: Path | None = None) -> tuple[Copy, ...]:
    """Return the copies on this PC and in the second place, the newest first, each moment once."""
    found = {copy.manifest.moment: copy for place in _places(folder, second) for copy in reversed(find_copies(place))}
    return tuple(found[moment] for moment in sorted(found, reverse=True))


def copies_in(place: Path) -> tuple[Copy, ...]:
    """Return the copies in a folder that a person points at: a place for copies, one with folders of stores, or a unit's folder."""
    inner = [place, place / COPIES]
    try:
        inner += sorted(place.glob(f"{_SECOND_NAME}*"))
    except OSError as error:
        raise CopyNotFound(place) from error
    found = [copy for each in inner for copy in find_copies(each)]
    if not found:
        raise CopyNotFound(place)
    return tuple(sorted(found, key=lambda copy: copy.manifest.moment, reverse=True))


def _places(folder: Path, second: Path | None) -> list[Path]:
    places = [folder / COPIES]
    if second is not None:
        try:
            places.insert(0, second_place(folder, second))
        except UserError:
            # Without the database the store is not known: then whatever lies there is shown.
            places = [*sorted(second.glob(f"{_SECOND_NAME}*")), *places]
    return places


def _second_of(folder: Path, chosen: Path) -> Path:
    identity = read_identity(folder / DATABASE_NAME)
    if identity is None:
        raise StoreForeign(folder / DATABASE_NAME)
    return chosen / f"{_SECOND_NAME}{identity.store_id[:_STORE_LETTERS]}"
