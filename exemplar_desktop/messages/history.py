"""How the history is told: what was done, to which record, and a field's value as people read it."""

import re
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Any

import msgspec

from exemplar_desktop.domain.evidence import StoredFile
from exemplar_desktop.domain.history import FieldChange, HistoryEntry, Verb, owners_of
from exemplar_desktop.domain.nominee import Nomination
from exemplar_desktop.domain.record import Record, titles
from exemplar_desktop.messages.records import edited, field_title, kind_name, own_name
from exemplar_desktop.messages.words import Translate, word
from exemplar_desktop.vietnamese.dates import file_size, short_date

VERBS = {Verb.CREATED: "Thêm", Verb.CHANGED: "Sửa", Verb.DELETED: "Xóa", Verb.RESTORED: "Khôi phục"}
NOTHING, YES, NO, PICTURE, MORE, OF_YEAR = "(trống)", "Có", "Không", "Ảnh {mark}", "{what} và {count} mục khác", "{name}, năm {year}"
SOMEBODY, GONE = "(không rõ)", "Mục đã mất"
_HASH = re.compile("[0-9a-f]{64}")

Names = Mapping[str, str]
"""What stands for an id, a key of the outline or of the programme's alternatives."""


def doing(entry: HistoryEntry, kind: type[Record], names: Names, translate: Translate = str) -> str:
    """Return what was done: "Thêm", "Sửa “Thành tích”", "Gắn minh chứng"."""
    seen = [change for change in entry.fields if field_title(kind, change.field)]
    if not seen:
        return translate(VERBS[entry.verb])
    section = names.get(seen[0].field.partition(".")[2])
    first = f"{translate(VERBS[entry.verb])} “{section}”" if section else edited(kind, seen[0].field, _is_fewer(seen[0]), translate)
    return first if len(seen) == 1 else translate(MORE).format(what=first, count=len(seen) - 1)


def about(record: Record, known: Mapping[str, Record], translate: Translate = str) -> str:
    """Return which record it is, and whose: "Minh chứng “Quyết định”", "Hồ sơ năm 2024 · Nguyễn Thị Hoa"."""
    name = own_name(record)
    kind = kind_name(record, translate)
    owner = _whose(record, known)
    return f"{kind} “{name}”" + (f" · {owner}" if owner else "") if name else " · ".join(filter(None, (kind, owner)))


def names_of(known: Mapping[str, Record], translate: Translate = str) -> dict[str, str]:
    """Return how values name records, by their ids."""
    return {id: _mention(record, known, translate) for id, record in known.items()}


def shown(value: Any, kind: type[Record], change: FieldChange, names: Names, translate: Translate = str) -> str:
    """Return a value of a changed field, or the part of it that was kept, as people read it."""
    field = next(info for info in msgspec.structs.fields(kind) if info.name == change.field.partition(".")[0])
    typed = value if isinstance(value, str) and (change.is_part or "." in change.field) else _typed(value, field.type)
    return _words(typed, names, translate) or translate(NOTHING)


def _typed(value: Any, field_type: Any) -> Any:
    try:
        return msgspec.convert(value, field_type)
    except msgspec.ValidationError:
        return value  # of an earlier version of the program, which knew other values


def _words(value: Any, names: Names, translate: Translate) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return translate(YES if value else NO)
    if isinstance(value, date):
        return short_date(value)
    if isinstance(value, StrEnum):
        return translate(word(value))
    if isinstance(value, StoredFile):
        return f"{value.name} ({file_size(value.size)})"
    if isinstance(value, msgspec.Struct):
        return _struct_words(value, names, translate)
    if isinstance(value, tuple | list):
        return "\n".join(_words(each, names, translate) for each in value)
    if isinstance(value, str) and _HASH.fullmatch(value):
        return translate(PICTURE).format(mark=value[:8])
    return names.get(value, value) if isinstance(value, str) else str(value)


def _struct_words(value: msgspec.Struct, names: Names, translate: Translate) -> str:
    """Return a row of a table inside a record: what it is about, then what is filled in."""
    whom = names.get(getattr(value, "nomination_id", ""), "")
    called = titles(type(value))
    filled = {field: _words(getattr(value, field), names, translate) for field in called}
    parts = "; ".join(f"{translate(called[field])}: {words}" for field, words in filled.items() if words)
    return " – ".join(filter(None, (whom, parts)))


def _whose(record: Record, known: Mapping[str, Record]) -> str:
    """Return whom a record is about, or which meeting a notice makes known."""
    owners = [known[id] for id in owners_of(record) if id in known]
    return own_name(owners[0]) or _whose(owners[0], known) if owners else ""


def _mention(record: Record, known: Mapping[str, Record], translate: Translate) -> str:
    if isinstance(record, Nomination):
        return translate(OF_YEAR).format(name=_whose(record, known), year=record.year)
    return own_name(record) or kind_name(record, translate)


def _is_fewer(change: FieldChange) -> bool:
    return isinstance(change.before, list) and isinstance(change.after, list) and len(change.before) > len(change.after)
