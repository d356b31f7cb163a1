"""Which of two states of one store goes on from which: a store's identity, and the line of the PCs that it was handed to."""

from datetime import datetime
from enum import StrEnum
from uuid import uuid4

import msgspec

from exemplar_desktop.domain.record import new_id


def new_mark() -> str:
    """Return a fresh mark of a generation: two PCs that go on by themselves never make the same one."""
    return uuid4().hex[:12]


class Identity(msgspec.Struct, frozen=True, kw_only=True):
    """Which store this is, and whose turn it is: ``line`` has one mark a generation, from the set-up on."""

    store_id: str = msgspec.field(default_factory=new_id)
    line: tuple[str, ...] = msgspec.field(default_factory=lambda: (new_mark(),))
    handed_over_at: datetime | None = None
    """When it was sealed for another PC; from then on this one is not the one to work in."""

    @property
    def generation(self) -> int:
        """The number of the hand-over, from 1."""
        return len(self.line)


class Relation(StrEnum):
    """How another state stands to this one."""

    SAME = "same"
    NEWER = "newer"
    """It goes on from this one."""
    OLDER = "older"
    """This one goes on from it."""
    DIVERGED = "diverged"
    """Both went on from a common past, each without the other."""
    STRANGER = "stranger"
    """It is another unit's store."""


def relation(mine: Identity, other: Identity) -> Relation:
    """Return how ``other`` stands to ``mine``, by the marks alone: clocks may be wrong."""
    if mine.store_id != other.store_id:
        return Relation.STRANGER
    common = min(len(mine.line), len(other.line))
    if mine.line[:common] != other.line[:common]:
        return Relation.DIVERGED
    if len(mine.line) == len(other.line):
        return Relation.SAME
    return Relation.NEWER if len(other.line) > common else Relation.OLDER


def next_generation(identity: Identity) -> Identity:
    """Return the identity of whoever goes on from here: the receiver of a hand-over, or this PC that takes it back."""
    return msgspec.structs.replace(identity, line=(*identity.line, new_mark()), handed_over_at=None)


class Sighting(msgspec.Struct, frozen=True, kw_only=True):
    """The newest state of one store that was opened on this PC."""

    identity: Identity
    folder: str
    last_change: datetime | None = None


class Standing(StrEnum):
    """Whether a state may be worked in, as far as this PC knows."""

    CURRENT = "current"
    HANDED_OVER = "handed_over"
    SUPERSEDED = "superseded"
    """A newer state was opened here, or this state was handed over from here."""
    DIVERGED = "diverged"


def standing(identity: Identity, seen: Sighting | None) -> Standing:
    """Return how a state that is being opened stands to what was seen on this PC before."""
    if identity.handed_over_at is not None:
        return Standing.HANDED_OVER
    if seen is None:
        return Standing.CURRENT
    match relation(seen.identity, identity):
        case Relation.OLDER:
            return Standing.SUPERSEDED
        case Relation.SAME if seen.identity.handed_over_at is not None:
            return Standing.SUPERSEDED
        case Relation.DIVERGED:
            return Standing.DIVERGED
        case _:
            return Standing.CURRENT


def is_newer(mine: Sighting, other: Sighting) -> bool | None:
    """Return whether ``other``, which went its own way, is ahead: by generation, then by the last change; None where neither is."""
    first, second = _reached(mine), _reached(other)
    return None if first == second else second > first


def _reached(state: Sighting) -> tuple[int, float]:
    return state.identity.generation, state.last_change.timestamp() if state.last_change else 0.0
