"""What the history tells: who did what to which record when, and of a changed field what stood there before and after."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from exemplar_desktop.domain.record import Record

LONG_TEXT, LONG_LIST = 200, 20
"""Signs and items above which only what differs of a value is kept, so that a text saved at every rest does not fill the disk."""


class Verb(StrEnum):
    """What was done to a record."""

    CREATED = "created"
    CHANGED = "changed"
    DELETED = "deleted"
    RESTORED = "restored"


class FieldChange(msgspec.Struct, frozen=True, array_like=True):
    """What stood in a field before and after, in JSON's types; of a long value only what differs."""

    field: str
    """Its name; of a mapping with the key (``prose.results``)."""
    before: Any
    """None also where the mapping had no such key."""
    after: Any
    head: int = 0
    """So many signs, or items, before the part that is kept are the same."""
    tail: int = 0

    @property
    def is_part(self) -> bool:
        """Whether only what differs was kept."""
        return bool(self.head or self.tail)


class HistoryEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that was done to one record; numbers only grow."""

    number: int
    moment: Annotated[datetime, Meta(tz=True)]
    who: str
    """The account of the operating system."""
    verb: Verb
    record_type: str
    """The name of the domain's type (``Nominee``)."""
    record_id: str
    fields: tuple[FieldChange, ...] = ()


def owners_of(record: Record) -> list[str]:
    """Return the ids of the records that one is part of, and is hidden with."""
    return [getattr(record, name) for name in ("nomination_id", "nominee_id", "meeting_id") if getattr(record, name, "")]


def field_changes(before: Record, after: Record) -> tuple[FieldChange, ...]:
    """Return what differs between two states of a record, mappings key by key."""
    found: list[FieldChange] = []
    for name in before.__struct_fields__:
        old, new = getattr(before, name), getattr(after, name)
        if old == new:
            continue
        if isinstance(old, Mapping) and isinstance(new, Mapping):
            keys = [key for key in sorted({*old, *new}) if old.get(key) != new.get(key)]
            found += [_shortened(f"{name}.{key}", old.get(key), new.get(key)) for key in keys]
        else:
            found.append(_shortened(name, as_kept(old), as_kept(new)))
    return tuple(found)


def as_kept(value: Any) -> Any:
    """Return a field's value in JSON's types, as the history keeps it: lists for tuples, texts for dates."""
    return msgspec.json.decode(msgspec.json.encode(value))


def taken_back(value: Any, change: FieldChange) -> Any:
    """Return what a field held before a change, given what it held after it; raises LookupError where it held something else."""
    if not change.is_part:
        if value != change.after:
            raise LookupError(change.field)
        return change.before
    end = len(value) - change.tail if isinstance(value, str | list) else 0
    if end < change.head or value[change.head : end] != change.after:
        raise LookupError(change.field)
    return value[: change.head] + change.before + value[end:]


def joined(older: FieldChange, newer: FieldChange) -> FieldChange | None:
    """Return two changes of one field, the second right after the first, as one; None where a part between them was not kept."""
    try:
        if not newer.is_part:
            return _shortened(older.field, taken_back(newer.before, older), newer.after)
        if not older.is_part:
            backwards = msgspec.structs.replace(newer, before=newer.after, after=newer.before)
            return _shortened(older.field, older.before, taken_back(older.after, backwards))
    except LookupError:
        return None
    # What is known of the value between the two: what the first left, and what the second found.
    (first, one), (second, other) = (older.head, older.after), (newer.head, newer.before)
    if first > second + len(other) or second > first + len(one):
        return None
    head, tail = min(first, second), min(older.tail, newer.tail)
    if first <= second:
        between = one[: second - first] + other + one[second - first + len(other) :]
    else:
        between = other[: first - second] + one + other[first - second + len(one) :]
    before = between[: first - head] + older.before + between[first - head + len(one) :]
    after = between[: second - head] + newer.after + between[second - head + len(other) :]
    return FieldChange(older.field, before, after, head, tail)


def _shortened(field: str, before: Any, after: Any) -> FieldChange:
    """Return a change; of two long texts or lists without what they have in common at both ends, whole words where it is text."""
    is_text = isinstance(before, str) and isinstance(after, str)
    if not is_text and not (isinstance(before, list) and isinstance(after, list)):
        return FieldChange(field, before, after)
    if max(len(before), len(after)) <= (LONG_TEXT if is_text else LONG_LIST):
        return FieldChange(field, before, after)
    head = _common(before, after)
    while is_text and head and not before[head - 1].isspace():
        head -= 1
    tail = _common(before[head:][::-1], after[head:][::-1])
    while is_text and tail and not before[len(before) - tail].isspace():
        tail -= 1
    return FieldChange(field, before[head : len(before) - tail], after[head : len(after) - tail], head, tail)


def _common(one: Any, other: Any) -> int:
    """Return how many signs or items at the beginning are the same."""
    return next((place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
