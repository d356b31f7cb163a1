"""What every stored fact has in common: an identity, checked fields, and their Vietnamese titles."""

from datetime import date
from functools import cache
from typing import Annotated, Any, TypeVar, get_args
from uuid import uuid4

import msgspec
from msgspec import Meta

from exemplar_desktop.errors import Problem
from exemplar_desktop.vietnamese.text import clean, clean_line

LONGEST_LINE = 300
Line = Annotated[str, Meta(max_length=LONGEST_LINE)]
RequiredLine = Annotated[str, Meta(min_length=1, max_length=LONGEST_LINE)]
Text = Annotated[str, Meta(max_length=20_000, extra_json_schema={"format": "multiline"})]
Reference = Annotated[str, Meta(min_length=1, max_length=100)]
"""The id of a record without which this one says nothing."""
Year = Annotated[int, Meta(ge=1945, le=2200)]
Count = Annotated[int, Meta(ge=0, le=1_000_000)]


INTERNAL = {"internal": True}
"""``Meta(title=..., extra=INTERNAL)`` marks a field that is the unit's own affair: it is in no document and never leaves the unit."""


def new_id() -> str:
    """Return a fresh identity (32 hexadecimal digits)."""
    return uuid4().hex


class Record(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A stored fact; subclasses are the domain's types, their `Meta` titles the words people see."""

    id: str = msgspec.field(default_factory=new_id)


AnyRecord = TypeVar("AnyRecord", bound=Record)
AnyStruct = TypeVar("AnyStruct", bound=msgspec.Struct)


def titles(kind: type[msgspec.Struct]) -> dict[str, str]:
    """Return field name -> Vietnamese title for every titled field of a type, in their order.

    The one place words come from: workbook headers, document tables and the JSON Schema all use it.
    """
    schema = msgspec.json.schema(kind)
    properties = schema["$defs"][kind.__name__]["properties"]
    return {name: spec["title"] for name, spec in properties.items() if "title" in spec}


@cache
def internal_fields(kind: type[msgspec.Struct]) -> frozenset[str]:
    """Return the names of the fields that are marked as the unit's own affair."""
    return frozenset(info.name for info in msgspec.structs.fields(kind) if any((m.extra or {}).get("internal") for m in _metas(info.type)))


def checked(kind: type[AnyStruct], values: dict[str, Any]) -> AnyStruct | list[Problem]:
    """Return a ``kind`` made of cleaned values, or one problem per field that is missing or wrong.

    Text is brought to NFC without hidden characters; single-line fields lose their line breaks.
    """
    problems: list[Problem] = []
    clean_values: dict[str, Any] = {}
    for info in msgspec.structs.fields(kind):
        if info.name not in values:
            if info.required:
                problems.append(Problem(info.name, "required"))
            continue
        value = _cleaned(values[info.name], _is_multiline(info.type))
        problem = _problem(info.name, value, info.type)
        if problem:
            problems.append(problem)
        clean_values[info.name] = value
    return problems or msgspec.convert(clean_values, kind)


def plain_types(field_type: Any) -> set[Any]:
    """Return the types that a field's annotation is made of, without what is said about them: ``{date, NoneType}``."""
    parts = [part for part in get_args(field_type) if not isinstance(part, Meta)]
    return set().union(*(plain_types(part) for part in parts)) if parts else {field_type}


def _cleaned(value: Any, multiline: bool) -> Any:
    """Return a text cleaned, and so every text of a list or of a table of texts."""
    if isinstance(value, str):
        return clean(value) if multiline else clean_line(value)
    if isinstance(value, tuple | list):
        return type(value)(_cleaned(item, multiline) for item in value)
    if isinstance(value, dict):
        return {key: _cleaned(item, multiline) for key, item in value.items()}
    return value


def _is_multiline(field_type: Any) -> bool:
    """Return whether a field's texts, or the texts that it is made of, have lines."""
    if any((m.extra_json_schema or {}).get("format") == "multiline" for m in _metas(field_type)):
        return True
    return any(_is_multiline(part) for part in get_args(field_type) if not isinstance(part, Meta | str))


def _metas(field_type: Any) -> list[Meta]:
    return [m for m in getattr(field_type, "__metadata__", ()) if isinstance(m, Meta)]


def _texts(value: Any) -> list[str]:
    items = value.values() if isinstance(value, dict) else value if isinstance(value, tuple | list) else (value,)
    return [item for item in items if isinstance(item, str)]


def _problem(name: str, value: Any, field_type: Any) -> Problem | None:
    try:
        msgspec.convert(value, field_type)
    except msgspec.ValidationError:
        if value is None or value == "":
            return Problem(name, "required")
        longest = max(map(len, _texts(value)), default=0)
        if longest > LONGEST_LINE:
            return Problem(name, "too_long", {"length": longest})
        plain = plain_types(field_type)
        if name == "year":
            return Problem(name, "year_wrong")
        return Problem(name, "date_wrong" if date in plain else "number_wrong" if int in plain else "wrong")
    return None
