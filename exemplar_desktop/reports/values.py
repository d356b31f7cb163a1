"""Turns the values of any domain record into cells, so that a new titled field shows without a change here."""

from datetime import date
from enum import StrEnum

import msgspec

from exemplar_desktop.domain.record import internal_fields, plain_types, titles
from exemplar_desktop.messages.words import word
from exemplar_desktop.reports.content import Align, Cell, Column

_MEDIA = {"application/pdf": "PDF", "application/zip": "tệp nén", "application/x-rar-compressed": "tệp nén", "application/rtf": "Word"}
_FAMILIES = {"image": "ảnh", "video": "video", "audio": "âm thanh", "text": "văn bản"}
# Office's media types are long and many; each names what it is.
_PARTS = (
    *(("wordprocessing", "Word"), ("msword", "Word"), ("spreadsheet", "Excel"), ("ms-excel", "Excel")),
    *(("presentation", "PowerPoint"), ("powerpoint", "PowerPoint"), ("opendocument.text", "Word"), ("compressed", "tệp nén")),
)


def shown(value: object) -> Cell:
    """Return a field's value as a cell: enum members as their Vietnamese word, bool as Có/Không, lists joined."""
    if isinstance(value, StrEnum):
        return word(value)
    if isinstance(value, bool):
        return "Có" if value else "Không"
    if value is None or isinstance(value, str | int | date):
        return value
    if isinstance(value, tuple | list):
        return "; ".join(str(shown(v)) for v in value)
    return str(value)


def columns(kind: type[msgspec.Struct], leave_out: frozenset[str] = frozenset()) -> dict[str, Column]:
    """Return field name -> column for every titled field of a type that is not the unit's own affair, in their order."""
    leave_out |= internal_fields(kind)
    right = {f.name for f in msgspec.structs.fields(kind) if int in plain_types(f.type)}
    return {
        name: Column(title=title, align=Align.RIGHT if name in right else Align.LEFT)
        for name, title in titles(kind).items()
        if name not in leave_out
    }


def media_word(media_type: str) -> str:
    """Return what people call a file of this media type: ``PDF``, ``ảnh``, ``video``."""
    family = media_type.partition("/")[0]
    return _MEDIA.get(media_type) or _FAMILIES.get(family) or next((said for part, said in _PARTS if part in media_type), "tệp khác")
