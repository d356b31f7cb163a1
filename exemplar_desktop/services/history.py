"""The history as people read it: page by page, of the unit or of one record; and what stood in a field before."""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import msgspec

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.history import FieldChange, HistoryEntry, Verb, as_kept, joined, owners_of, taken_back
from exemplar_desktop.domain.nominee import Nominee
from exemplar_desktop.domain.record import Record
from exemplar_desktop.domain.submission import MadeFrom, SubmissionPackage
from exemplar_desktop.messages.history import GONE, about, doing, names_of, shown
from exemplar_desktop.messages.records import field_title, own_name
from exemplar_desktop.messages.words import Translate
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.store.history import Asked, count_entries, history_entries, last_number, records_about, with_parts
from exemplar_desktop.store.rows import ROWS
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME
from exemplar_desktop.vietnamese.text import fold

PAGE = 200
"""Lines of one page."""
_READ_AT_ONCE = 500
_ONE_SITTING = timedelta(minutes=10)
"""Edits of one field that follow each other within this time are one line: a long text is saved at every rest."""
_KINDS = {kind.__name__: kind for kind in ROWS}
_FIXED = {(Nominee, "kind"), (AnnualReport, "number"), (AnnualReport, "issued_on"), (AnnualReport, "correction")}
"""What other facts rest on, or what has left the unit: no old value of it is put back."""


@dataclass(frozen=True)
class ShownChange:
    """A changed field as people read it; ``is_part``: of a long text only what differs is shown."""

    field: str
    title: str
    before: str
    after: str
    is_part: bool


@dataclass(frozen=True)
class HistoryLine:
    """One thing that somebody did; edits of one field in one sitting are one line."""

    number: int
    """Of the last entry that it stands for; ``first`` is the number of the first one."""
    first: int
    moment: datetime
    """When the last of it was done; ``begun`` is when the first was."""
    begun: datetime
    who: str
    verb: Verb
    record_type: str
    record_id: str
    what: str
    about: str
    changes: tuple[ShownChange, ...]
    is_deleted: bool
    """Whether the record itself is deleted now."""
    is_gone: bool
    """Whether it cannot be seen now: it is deleted itself, or what it is part of is."""


@dataclass(frozen=True)
class HistoryPage:
    """Lines, the newest first; ``older`` is where the next page begins, None where this is the last one."""

    lines: tuple[HistoryLine, ...]
    older: int | None


def asked_of(
    desk: Desk,
    records: tuple[str, ...] = (),
    first_day: date | None = None,
    last_day: date | None = None,
    made_from: tuple[int, int] | None = None,
) -> Asked:
    """Return what is asked: of records with all that is part of them (none: of the unit), between two days in Vietnam, both included.

    ``made_from`` is the year of a report and the number of the entry that it was made from.
    """
    year, after = made_from or (None, 0)
    return Asked(
        records=with_parts(desk.store, records) if records else None,
        since=_midnight(first_day) if first_day else None,
        until=_midnight(last_day) + timedelta(days=1) if last_day else None,
        after=after,
        year=year,
    )


def _midnight(day: date) -> datetime:
    # Moments are kept in UTC and compared as texts.
    return datetime.combine(day, time.min, VIETNAM_TIME).astimezone(UTC)


def history_page(
    desk: Desk, asked: Asked, words: str = "", before: int | None = None, translate: Translate = str, step: Step = silent
) -> HistoryPage:
    """Return the newest lines of what is asked, those before an entry; every one of ``words`` stands in what is shown of a line.

    A search reads on until a page is full, so it may take seconds in a long history.
    """
    wanted = fold(words).split()
    found: list[HistoryLine] = []
    while True:
        step("read_history", len(found) / PAGE)
        entries = history_entries(desk.store, asked, before, _READ_AT_ONCE)
        for line in _lines(desk, _sittings(entries), translate):
            if len(found) == PAGE:
                return HistoryPage(tuple(found), found[-1].first)
            if all(word in _searched(line) for word in wanted):
                found.append(line)
        if len(entries) < _READ_AT_ONCE:
            return HistoryPage(tuple(found), None)
        before = entries[-1].number


def record_called(desk: Desk, record_id: str, translate: Translate = str) -> str:
    """Return what a record is called, also where it is deleted; empty where there is none."""
    known, _hidden = records_about(desk.store, (record_id,))
    return about(known[record_id], known, translate) if record_id in known else ""


def record_of(desk: Desk, line: HistoryLine) -> Record | None:
    """Return the record of a line as it is now, also where it is deleted."""
    return records_about(desk.store, (line.record_id,))[0].get(line.record_id)


def records_called(desk: Desk, name: str) -> tuple[Record, ...]:
    """Return the records with an id or, without regard to marks, a name; also those that are deleted."""
    every = (record for kind in ROWS for record in (*desk.store.all(kind), *desk.store.deleted(kind)))
    found = [record for record in every if name == record.id or fold(own_name(record)) == fold(name)]
    return tuple(found) or tuple(records_about(desk.store, (name,))[0].values())[:1]


def state_now(desk: Desk, now: datetime) -> MadeFrom:
    """Return which state of the data is read from now on."""
    return MadeFrom(number=last_number(desk.store), at=now.replace(microsecond=0))


def changes_since(desk: Desk, package: SubmissionPackage) -> int | None:
    """Return how many entries there are since about what a package's report is made of; None where its state is not known."""
    made = package.made_from
    return None if made is None else count_entries(desk.store, Asked(after=made.number, year=package.year))


def may_be_given_back(line: HistoryLine, field: str) -> bool:
    """Return whether an old value may be put back in this field at all."""
    kind = _KINDS.get(line.record_type, SubmissionPackage)
    return line.verb is Verb.CHANGED and not line.is_gone and kind is not SubmissionPackage and (kind, field) not in _FIXED


def given_back(desk: Desk, line: HistoryLine, field: str) -> Record | None:
    """Return the record as it is now, but a field as it was before a line of the history; None where that cannot be told or done."""
    kind = _KINDS.get(line.record_type)
    current = desk.store.get(kind, line.record_id) if kind else None
    if kind is None or current is None or not may_be_given_back(line, field):
        return None
    values: dict[str, Any] = as_kept(current)
    name, _dot, key = field.partition(".")
    later = history_entries(desk.store, Asked(records=(line.record_id,), after=line.first - 1), None, -1)
    try:
        before = _walked_back(values[name].get(key) if key else values[name], [c for e in later for c in e.fields if c.field == field])
        if not key:
            values[name] = before
        elif before is None:
            values[name].pop(key, None)
        else:
            values[name][key] = before
        return msgspec.convert(values, kind)
    except (LookupError, msgspec.ValidationError):
        return None


def _walked_back(value: Any, changes: Sequence[FieldChange]) -> Any:
    """Return what a field held before the oldest of its changes, the newest first; raises LookupError where they do not lead there.

    What is deleted falls out of lists without a change of theirs: what was kept whole is then known all the same.
    """
    try:
        for change in changes:
            value = taken_back(value, change)
    except LookupError:
        if changes[-1].is_part:
            raise
        return changes[-1].before
    return value


def _sittings(entries: Sequence[HistoryEntry]) -> Iterator[tuple[HistoryEntry, HistoryEntry]]:
    """Yield entries, those of one sitting joined, each with the first entry that it stands for."""
    newest: HistoryEntry | None = None
    first: HistoryEntry | None = None
    for entry in entries:
        whole = _joined(entry, first, newest) if first and newest else None
        if whole is None and newest and first:
            yield newest, first
        newest, first = whole or entry, entry
    if newest and first:
        yield newest, first


def _joined(older: HistoryEntry, first: HistoryEntry, newest: HistoryEntry) -> HistoryEntry | None:
    """Return an entry with the one before it as one; None where they are not edits of the same fields in one sitting.

    What took a field back to what it held is not joined either: the line would say that it was changed into itself.
    """
    alike = (older.verb, older.record_id, older.who) == (Verb.CHANGED, newest.record_id, newest.who) and newest.verb is Verb.CHANGED
    if not alike or first.moment - older.moment > _ONE_SITTING or [c.field for c in older.fields] != [c.field for c in newest.fields]:
        return None
    fields = tuple(
        whole for a, b in zip(older.fields, newest.fields, strict=True) if (whole := joined(a, b)) and whole.before != whole.after
    )
    return msgspec.structs.replace(newest, fields=fields) if len(fields) == len(newest.fields) else None


def _lines(desk: Desk, entries: Iterator[tuple[HistoryEntry, HistoryEntry]], translate: Translate) -> Iterator[HistoryLine]:
    pairs = tuple(entries)
    known, hidden = records_about(desk.store, {id for entry, _first in pairs for id in _ids(entry)})
    programme = desk.programme
    names = {a.key: a.text for c in programme.criteria for a in c.alternatives} | {one.key: one.title for one in programme.outline}
    names |= names_of(known, translate)
    for entry, first in pairs:
        kind, record = _KINDS.get(entry.record_type), known.get(entry.record_id)
        yield HistoryLine(
            number=entry.number,
            first=first.number,
            moment=entry.moment.astimezone(VIETNAM_TIME),
            begun=first.moment.astimezone(VIETNAM_TIME),
            who=entry.who,
            verb=entry.verb,
            record_type=entry.record_type,
            record_id=entry.record_id,
            what=doing(entry, kind, names, translate) if kind else "",
            about=about(record, known, translate) if record else translate(GONE),
            changes=tuple(_shown_changes(entry, kind, names, translate)) if kind else (),
            is_deleted=entry.record_id in hidden,
            is_gone=_is_gone(entry.record_id, known, hidden),
        )


def _is_gone(record_id: str, known: Mapping[str, Record], hidden: Set[str]) -> bool:
    record = known.get(record_id)
    return record is None or record_id in hidden or any(_is_gone(owner, known, hidden) for owner in owners_of(record))


def _shown_changes(entry: HistoryEntry, kind: type[Record], names: dict[str, str], translate: Translate) -> Iterator[ShownChange]:
    for change in entry.fields:
        title = names.get(change.field.partition(".")[2]) or translate(field_title(kind, change.field))
        if title:
            before, after = (shown(value, kind, change, names, translate) for value in (change.before, change.after))
            yield ShownChange(change.field, title, before, after, change.is_part)


def _ids(entry: HistoryEntry) -> Iterator[str]:
    """Yield the ids of the record and, inside the values of fields, of whatever it leads to."""
    yield entry.record_id
    for value in (value for change in entry.fields for value in (change.before, change.after) if _leads_on(change.field)):
        for each in value if isinstance(value, list) else [value]:
            yield from (id for id in (each.values() if isinstance(each, dict) else [each]) if isinstance(id, str))


def _leads_on(field: str) -> bool:
    return field.endswith(("_id", "_ids")) or field == "decisions"


def _searched(line: HistoryLine) -> str:
    values = (text for change in line.changes for text in (change.title, change.before, change.after))
    return fold(" ".join((line.what, line.about, line.who, *values)))
