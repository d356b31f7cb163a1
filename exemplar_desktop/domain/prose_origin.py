"""What the texts of a year's report were edited from, and what the facts say otherwise since."""

import re
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

from exemplar_desktop.domain.record import Record

_NEXT_PART = re.compile(r"(?<=[.!?])\s+(?=\W*[A-ZÀ-ỸĐ])|(?<=;)\s+(?![^()]*\))")
"""Between two sentences, and between two things that a sentence lists."""


class ProseOrigin(Record, frozen=True, kw_only=True):
    """The drafts that a year's edited texts stand in place of: the unit's own affair, which no package bears.

    A record of its own, because `AnnualReport` goes into `data.json` whole.
    """

    year: int
    drafts: dict[str, str] = {}
    """Key of an outline section -> what the facts said when its text was begun; older texts and those without a draft have none."""


class SectionState(StrEnum):
    """How a section's text stands to what the facts say of it."""

    EMPTY = "empty"
    DRAFTED = "drafted"
    """Nobody has written it: the report says what the facts say."""
    WRITTEN = "written"
    CHANGED = "changed"
    """Written, and the facts say otherwise than when it was begun."""


class DraftChange(NamedTuple):
    """The sentences, or things that they list, which a later draft has more, and those that it has no more."""

    new: tuple[str, ...]
    gone: tuple[str, ...]


def section_state(text: str, draft: str, origin: str | None) -> SectionState:
    """Return how a text stands to the draft of now; ``origin`` is the draft that it was edited from, None where none is known."""
    if not text.strip():
        return SectionState.DRAFTED if draft else SectionState.EMPTY
    if origin is None or same_text(origin, draft) or same_text(text, draft):
        return SectionState.WRITTEN
    return SectionState.CHANGED


def draft_change(before: str, after: str) -> DraftChange:
    """Return what a draft says otherwise than an earlier one, sentence by sentence, in their order; both empty where nothing."""
    old, now = _parts(before), _parts(after)
    new: list[str] = []
    gone: list[str] = []
    for kind, old_from, old_to, from_, to in SequenceMatcher(None, old, now, autojunk=False).get_opcodes():
        if kind != "equal":
            gone += old[old_from:old_to]
            new += now[from_:to]
    # What only changed its place is not news.
    return DraftChange(tuple(s for s in new if s not in gone), tuple(s for s in gone if s not in new))


def same_text(one: str, other: str) -> bool:
    """Return whether two texts say the same line by line, whatever their spaces and empty lines."""
    return _lines(one) == _lines(other)


def _lines(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


def _parts(text: str) -> list[str]:
    return [part.rstrip(";") for line in _lines(text) for part in _NEXT_PART.split(line.removeprefix("- "))]
