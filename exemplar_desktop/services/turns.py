"""Whose turn it is: a state that was handed to another PC, or that is older than one seen here, is not worked in by mistake."""

from datetime import datetime
from pathlib import Path

import msgspec

from exemplar_desktop.domain.lineage import Identity, Sighting, Standing, is_newer, next_generation, standing
from exemplar_desktop.errors import StoreDiverged, StoreHandedOver, StoreSuperseded, UserError
from exemplar_desktop.store.identity import last_change, read_identity, write_identity
from exemplar_desktop.store.lock import Use, hold
from exemplar_desktop.store.revisions import DATABASE_NAME
from exemplar_desktop.store.sightings import note, seen_before


def admit(folder: Path) -> None:
    """Remember the state in a unit's folder as the newest of its store; refuse one that is known not to be.

    Raises StoreHandedOver, StoreSuperseded, StoreDiverged; `keep_here` is the way on.
    """
    identity = read_identity(folder / DATABASE_NAME)
    if identity is None:
        return
    seen = seen_before(identity.store_id)
    here = _sighting(folder, identity)
    verdict = standing(identity, seen)
    if verdict is Standing.HANDED_OVER and identity.handed_over_at is not None:
        raise StoreHandedOver(folder, identity.handed_over_at, identity.generation)
    if seen is not None and verdict is Standing.SUPERSEDED:
        raise StoreSuperseded(folder, identity.generation, seen.identity.generation, seen.folder)
    if seen is not None and verdict is Standing.DIVERGED:
        raise _diverged(folder, here, _as_it_is_now(seen))
    if seen != here:
        note(here)


def keep_here(folder: Path) -> Identity:
    """Go on in this folder whatever was handed over or seen: a generation of its own, by which the other state is recognised as diverged.

    Returns the new identity; raises FolderInUse, StoreLocked, StoreForeign, DiskFull, FolderNotWritable.
    """
    path = folder / DATABASE_NAME
    lock = hold(folder, Use.MOVE)
    try:
        identity = next_generation(read_identity(path) or Identity())
        write_identity(path, identity)
    finally:
        lock.release()
    note(_sighting(folder, identity))
    return identity


def hand_over(folder: Path, at: datetime) -> None:
    """Mark the state in a folder as handed to another PC, in the folder and in this user's memory."""
    path = folder / DATABASE_NAME
    identity = read_identity(path)
    if identity is None:
        return
    identity = msgspec.structs.replace(identity, handed_over_at=at)
    write_identity(path, identity)
    note(_sighting(folder, identity))


def take_mark_back(folder: Path, identity: Identity) -> None:
    """Undo `hand_over` where the sealed file did not come to be after all."""
    write_identity(folder / DATABASE_NAME, identity)
    note(_sighting(folder, identity))


def _sighting(folder: Path, identity: Identity) -> Sighting:
    """Return the state in a folder as it is to be remembered."""
    return Sighting(identity=identity, folder=str(folder.resolve()), last_change=last_change(folder / DATABASE_NAME))


def _as_it_is_now(seen: Sighting) -> Sighting:
    """Return what was seen with its latest change, where it still lies there and can be read."""
    path = Path(seen.folder) / DATABASE_NAME
    try:
        if path.exists() and read_identity(path) == seen.identity:
            return msgspec.structs.replace(seen, last_change=last_change(path))
    except (UserError, OSError):
        return seen
    return seen


def _diverged(folder: Path, here: Sighting, seen: Sighting) -> StoreDiverged:
    return StoreDiverged(
        folder,
        here.identity.generation,
        here.last_change,
        seen.folder,
        seen.identity.generation,
        seen.last_change,
        is_newer(here, seen),
    )
