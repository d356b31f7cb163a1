"""Compares two documents page by page below what was added; imports pyHanko: import this module late.

The original's content must stand unchanged, byte for byte once unpacked, at the beginning of each page, with nothing before it but ``q``.
Every font, picture and colour space that it names must be the same, down to the bytes of the font's program and its map to Unicode. What
follows the content is drawn over it and is judged by what is seen (`signing.ink`).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.reader import PdfFileReader

_INHERITED = ("/Resources", "/MediaBox", "/CropBox", "/Rotate")
_MOST_PAGES = 2_000
_MOST_COMPARED = 200_000
"""Objects looked at in one comparison; a report of 200 exemplars has some hundred."""
_OPENING = re.compile(rb"(?:[\s\x00]*q(?=[\s\x00]))*[\s\x00]*")
_BLANK = b" \t\r\n\f\x00"
_STORED_ANEW = ("/Length", "/Filter", "/DecodeParms", "/DL")
_UNPACKED = ("/FlateDecode", "/Fl", "/LZWDecode", "/ASCII85Decode", "/A85", "/ASCIIHexDecode", "/AHx", "/RunLengthDecode")


class Unlike(Exception):
    """The documents are not the same: ``code`` is the code of a refusal, the page is counted from 1."""

    def __init__(self, code: str, page: int = 0, field: str = "") -> None:
        super().__init__(code)
        self.code, self.page, self.field = code, page, field


@dataclass(frozen=True, kw_only=True)
class Page:
    """A page with what it inherits, and its content unpacked."""

    entries: dict[str, Any]
    content: bytes

    def get(self, key: str) -> Any:
        """Return an entry with references followed; None where it is missing or null."""
        return resolved(self.entries.get(key))


def resolved(value: Any) -> Any:
    """Follow references; null is None."""
    for _step in range(20):
        if not isinstance(value, generic.IndirectObject):
            break
        value = value.get_object()  # type: ignore[no-untyped-call]
    return None if isinstance(value, generic.NullObject) else value


def raw_items(value: Any) -> list[tuple[str, Any]]:
    """Return the entries of a dictionary, references not followed."""
    return [(str(key), value.raw_get(key)) for key in value] if isinstance(value, generic.DictionaryObject) else []


def pages(reader: PdfFileReader) -> list[Page]:
    """Return the pages in reading order; raises Unlike where the tree is no tree."""
    return list(_walk(resolved(reader.root.raw_get("/Pages")), {}, {}, 0))


def _walk(node: Any, above: dict[str, Any], seen: dict[int, Any], depth: int) -> Iterator[Page]:
    if not isinstance(node, generic.DictionaryObject) or id(node) in seen or depth > 40 or len(seen) > 2 * _MOST_PAGES:
        raise Unlike("not_a_pdf")
    seen[id(node)] = node  # held, so that no other object can get its id
    entries = dict(raw_items(node))
    inherited = {**above, **{key: entries[key] for key in _INHERITED if key in entries}}
    kids = resolved(entries.get("/Kids"))
    if kids is None:
        yield Page(entries={**inherited, **entries}, content=_content(resolved(entries.get("/Contents"))))
        return
    for place in range(len(kids)):
        yield from _walk(resolved(kids.raw_get(place)), inherited, seen, depth + 1)


def _content(contents: Any) -> bytes:
    if contents is None:
        return b""
    streams = (
        [resolved(contents.raw_get(place)) for place in range(len(contents))] if isinstance(contents, generic.ArrayObject) else [contents]
    )
    if not all(isinstance(stream, generic.StreamObject) for stream in streams):
        raise Unlike("not_a_pdf")
    return b"\n".join(unpacked(stream) for stream in streams)


def unpacked(stream: Any) -> bytes:
    """Return a stream's bytes unpacked; some tools store an empty one as packed without packing it."""
    content: bytes = stream.data if stream.encoded_data else b""
    return content


def drawn_after(original: bytes, returned: bytes) -> bytes | None:
    """Return what a page draws after the original's content; None where that content does not stand unchanged at the beginning."""
    base = original.strip(_BLANK)
    opening = _OPENING.match(returned)
    # The original may begin with ``q`` itself: look for it after each of the opening ones.
    starts = [place for place in range(opening.end() + 1) if returned.startswith(base, place)] if opening else []
    for start in starts:
        rest = returned[start + len(base) :]
        if not rest[:1].strip(_BLANK) and not returned[:start].strip(_BLANK + b"q"):
            return rest.strip(_BLANK)
    return None


def compare_pages(original: list[Page], returned: list[Page]) -> list[bytes]:
    """Return what was drawn after each page's content; raises Unlike at the first page that is not the original's."""
    rests = [drawn_after(one.content, other.content) for one, other in zip(original, returned, strict=False)]
    if all(rest is None for rest in rests) and not any(_known(page, original) for page in returned):
        raise Unlike("re_rendered")
    _check_order(original, returned, rests)
    found = []
    for number, (one, other, rest) in enumerate(zip(original, returned, rests, strict=True), start=1):
        if rest is None:
            raise Unlike("page_changed", number)
        _check_frame(one, other, number)
        _check_resources(one.get("/Resources"), other.get("/Resources"), number)
        found.append(rest)
    return found


def _known(page: Page, original: list[Page]) -> bool:
    return any(drawn_after(one.content, page.content) is not None for one in original)


def _check_order(original: list[Page], returned: list[Page], rests: list[bytes | None]) -> None:
    """Say what happened to the pages where they do not stand one for one."""
    first = next((place for place, rest in enumerate(rests) if rest is None), min(len(original), len(returned)))
    if len(returned) > len(original):
        raise Unlike("page_added", first + 1)
    if len(returned) < len(original):
        raise Unlike("page_missing", first + 1)
    if first < len(original) and _known(returned[first], original):
        raise Unlike("page_moved", first + 1)


def _check_frame(one: Page, other: Page, number: int) -> None:
    """Make sure that the same part of the page is shown, upright as it was."""
    for key, absent in (("/MediaBox", None), ("/CropBox", "/MediaBox"), ("/Rotate", 0), ("/UserUnit", 1), ("/Group", None)):
        values = []
        for page in (one, other):
            value = page.get(key)
            if value is None:
                value = page.get(absent) if isinstance(absent, str) else absent
            values.append(value)
        if not same(*values):
            raise Unlike("page_changed", number)


def _raw(thing: Any, key: str) -> Any:
    return thing.raw_get(key) if isinstance(thing, generic.DictionaryObject) and key in thing else None


def _check_resources(one: Any, other: Any, number: int) -> None:
    """Make sure that everything the original's content may name is what it was; more may be there, but nothing that acts unnamed."""
    colours, before = (resolved(_raw(resources, "/ColorSpace")) for resources in (other, one))
    # A default colour space would give every black letter of the page another colour.
    if {name for name, _space in raw_items(colours) if name.startswith("/Default")} - {name for name, _space in raw_items(before)}:
        raise Unlike("page_changed", number)
    for kind, value in raw_items(one):
        if kind == "/ProcSet":
            continue
        theirs = resolved(_raw(other, kind))
        for name, thing in raw_items(resolved(value)):
            if not isinstance(theirs, generic.DictionaryObject) or name not in theirs or not same(thing, theirs.raw_get(name)):
                raise Unlike("page_changed", number)


def same(one: Any, other: Any) -> bool:
    """Say whether two objects mean the same, however they are numbered, packed or shared; raises Unlike where there is no end to them."""
    todo = [(one, other)]
    seen: dict[tuple[int, int], Any] = {}  # holds the objects, so that no other can get their ids
    while todo:
        left, right = (resolved(value) for value in todo.pop())
        if left is right or (id(left), id(right)) in seen:
            continue
        if isinstance(left, generic.DictionaryObject | generic.ArrayObject):
            seen[id(left), id(right)] = left, right
        if len(seen) > _MOST_COMPARED:
            raise Unlike("not_a_pdf")
        parts = _parts(left, right)
        if parts is None:
            return False
        todo.extend(parts)
    return True


def _parts(left: Any, right: Any) -> list[tuple[Any, Any]] | None:
    """Return what is still to be compared of two objects; None where they differ already."""
    if isinstance(left, generic.StreamObject) or isinstance(right, generic.StreamObject):
        return _stream_parts(left, right)
    if isinstance(left, generic.DictionaryObject):
        return _dictionary_parts(left, right, ()) if isinstance(right, generic.DictionaryObject) else None
    if isinstance(left, generic.ArrayObject):
        if not isinstance(right, generic.ArrayObject) or len(left) != len(right):
            return None
        return [(left.raw_get(place), right.raw_get(place)) for place in range(len(left))]
    return [] if _plain(left) == _plain(right) else None


def _stream_parts(left: Any, right: Any) -> list[tuple[Any, Any]] | None:
    if not (isinstance(left, generic.StreamObject) and isinstance(right, generic.StreamObject)):
        return None
    if _unpackable(left) and _unpackable(right):
        return _dictionary_parts(left, right, _STORED_ANEW) if unpacked(left) == unpacked(right) else None
    return _dictionary_parts(left, right, ("/Length",)) if left.encoded_data == right.encoded_data else None


def _unpackable(stream: Any) -> bool:
    return all(name in _UNPACKED for name in filters(stream))


def filters(stream: Any) -> list[str]:
    """Return the names of what a stream is packed with, outermost first; none where it is plain."""
    named = resolved(stream.raw_get("/Filter")) if "/Filter" in stream else None
    if named is None:
        return []
    return [str(name) for name in named] if isinstance(named, generic.ArrayObject) else [str(named)]


def _dictionary_parts(left: Any, right: Any, apart: tuple[str, ...]) -> list[tuple[Any, Any]] | None:
    ours, theirs = ({key: value for key, value in raw_items(one) if key not in apart} for one in (left, right))
    return [(ours[key], theirs[key]) for key in ours] if ours.keys() == theirs.keys() else None


def _plain(value: Any) -> tuple[str, object]:
    """Return a simple value so that equal ones are equal: 722 and 722.0, a string however it is written."""
    if isinstance(value, generic.BooleanObject):
        return "truth", bool(value)
    if isinstance(value, generic.NameObject):
        return "name", str(value)
    if isinstance(value, generic.TextStringObject | generic.ByteStringObject):
        return "string", value.original_bytes
    if isinstance(value, int | float | Decimal):
        return "number", Decimal(str(value))
    return type(value).__name__, value
