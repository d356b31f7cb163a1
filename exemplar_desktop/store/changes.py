"""What saving, deleting and restoring did, as plain data, so that it can be taken back field by field."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec

from exemplar_desktop.domain.record import Record


class Change(msgspec.Struct, frozen=True):
    """One record before and after; None where it was, or is, not there (never stored, or deleted)."""

    before: Record | None
    after: Record | None

    @property
    def record(self) -> Record:
        """The record itself, in the latest state that is known."""
        record = self.after or self.before
        if record is None:
            raise ValueError("a change is about a record")
        return record

    @property
    def fields(self) -> tuple[str, ...]:
        """Names of the fields that differ, of mappings with the key (``prose.results``); none where the record came or went."""
        if self.before is None or self.after is None:
            return ()
        return tuple(_differences(self.before, self.after))


class Applied(msgspec.Struct, frozen=True):
    """What applying changes did, and how many of their parts had to give way to something newer."""

    changes: tuple[Change, ...]
    given_way: int


def inverse(changes: Sequence[Change]) -> tuple[Change, ...]:
    """Return the changes that take back ``changes``."""
    return tuple(Change(change.after, change.before) for change in reversed(changes))


def carried_over(change: Change, current: Record) -> tuple[Record, int]:
    """Return ``current`` with what ``change`` did to each field, and the number of fields that are something newer by now.

    Lists of ids take additions and removals one by one, mappings key by key; any other field is only set where it still
    holds what the change found.
    """
    if change.before is None or change.after is None:
        raise ValueError("only a changed record has fields to carry over")
    values: dict[str, Any] = {}
    given_way = 0
    for name in change.before.__struct_fields__:
        old, new, now = (getattr(record, name) for record in (change.before, change.after, current))
        if old == new or now == new:
            continue
        if now == old:
            values[name] = new
        elif isinstance(now, Mapping):
            values[name], lost = _merged_keys(old, new, now)
            given_way += lost
        elif isinstance(now, tuple):
            values[name] = _merged_list(old, new, now)
        else:
            given_way += 1
    return msgspec.structs.replace(current, **values), given_way


def _differences(before: Record, after: Record) -> Iterable[str]:
    for name in before.__struct_fields__:
        old, new = getattr(before, name), getattr(after, name)
        if old == new:
            continue
        if isinstance(old, Mapping):
            yield from (f"{name}.{key}" for key in sorted({*old, *new}) if old.get(key) != new.get(key))
        else:
            yield name


def _merged_keys(old: Mapping[str, Any], new: Mapping[str, Any], now: Mapping[str, Any]) -> tuple[dict[str, Any], int]:
    merged, lost = dict(now), 0
    for key in {*old, *new}:
        if old.get(key) == new.get(key) or now.get(key) == new.get(key):
            continue
        if now.get(key) != old.get(key):
            lost += 1
        elif key in new:
            merged[key] = new[key]
        else:
            del merged[key]
    return merged, lost


def _merged_list(old: tuple[Any, ...], new: tuple[Any, ...], now: tuple[Any, ...]) -> tuple[Any, ...]:
    kept = [each for each in now if each in new or each not in old]
    for place, each in enumerate(new):
        if each not in old and each not in kept:
            kept.insert(place, each)
    return tuple(kept)
