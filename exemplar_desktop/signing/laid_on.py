"""Reads what is laid on the pages - signature fields, filled fields, stamps - and refuses what may look otherwise than it is drawn here.

Imports pyHanko: import this module late.
"""

from dataclasses import dataclass
from typing import Any

from pyhanko.pdf_utils import generic

from exemplar_desktop.domain.taken_back import AddedKind
from exemplar_desktop.signing.hidden_parts import Unfolding
from exemplar_desktop.signing.same_pages import Page, Unlike, raw_items, resolved, same, unpacked

_KINDS = {"/Stamp": AddedKind.STAMP, "/FreeText": AddedKind.STAMP}
_FIELDS = {"/Sig": AddedKind.SIGNATURE, "/Tx": AddedKind.FIELD}
_SOMETIMES_SEEN = 1 | 2 | 32 | 256
"""Annotation flags: invisible, hidden, not on the screen, not on the screen for a while."""
_MOST_ON_A_PAGE = 200


@dataclass(frozen=True, kw_only=True)
class LaidOn:
    """One annotation that the original has not: corners in points, the field's name and value."""

    kind: AddedKind
    box: tuple[float, float, float, float]
    field: str
    value: str
    signed: bool

    @property
    def is_visible(self) -> bool:
        """Say whether there is any room to be seen in."""
        return self.box[2] - self.box[0] > 0.5 and self.box[3] - self.box[1] > 0.5


def laid_on(original: Page, returned: Page, number: int, unfolding: Unfolding) -> list[LaidOn]:
    """Return what is laid on a page (counted from 1) besides the original's own empty fields; raises Unlike."""
    known = _annotations(original)
    found = []
    annotations = _annotations(returned)
    if len(annotations) > _MOST_ON_A_PAGE:
        raise Unlike("addition_unreadable", number)
    for annotation in annotations:
        if not isinstance(annotation, generic.DictionaryObject):
            raise Unlike("addition_unreadable", number)
        if not any(_unchanged(one, annotation) for one in known):
            found.append(_read(annotation, number, unfolding))
    return [one for one in found if one]


def _annotations(page: Page) -> list[Any]:
    listed = page.get("/Annots")
    return [resolved(listed.raw_get(place)) for place in range(len(listed))] if isinstance(listed, generic.ArrayObject) else []


def _unchanged(one: Any, other: Any) -> bool:
    """Say whether a field is still as the report gave it out; its page, which it names too, is compared for itself."""
    ours, theirs = ({key: value for key, value in raw_items(each) if key not in ("/P", "/Type")} for each in (one, other))
    return ours.keys() == theirs.keys() and all(same(ours[key], theirs[key]) for key in ours)


def _read(annotation: Any, number: int, unfolding: Unfolding) -> "LaidOn | None":
    kind, name, value, signed = _nature(annotation, number)
    if kind is None:
        return None
    read = LaidOn(kind=kind, box=_box(annotation, number), field=name, value=value, signed=signed)
    shown = _entry(annotation, "/AP")
    if not read.is_visible:
        return read
    flags = _entry(annotation, "/F") or 0
    if not isinstance(flags, int) or flags & _SOMETIMES_SEEN or "/BM" in annotation:
        raise Unlike("addition_hidden", number, name)
    if shown is None:
        if kind is AddedKind.SIGNATURE or (kind is AddedKind.FIELD and not value):
            return read
        raise Unlike("appearance_missing", number, name)
    _check_appearance(shown, number, name, unfolding)
    return read


def _check_appearance(shown: Any, number: int, name: str, unfolding: Unfolding) -> None:
    """Make sure that it always looks the same: one appearance, not another one under the pointer or when pressed."""
    normal = _entry(shown, "/N")
    if {key for key, _value in raw_items(shown)} != {"/N"} or not isinstance(normal, generic.StreamObject):
        raise Unlike("addition_hidden", number, name)
    unfolding.add(unpacked(normal), _entry(normal, "/Resources"))


def _nature(annotation: Any, number: int) -> tuple[AddedKind | None, str, str, bool]:
    """Return the kind, and of a field the name, the value as text, and whether it is signed."""
    subtype = str(_entry(annotation, "/Subtype"))
    if subtype == "/Popup" and _entry(annotation, "/AP") is None:
        return None, "", "", False
    if subtype in _KINDS:
        return _KINDS[subtype], "", "", False
    chain = _chain(annotation)
    kind = _FIELDS.get(str(_inherited(chain, "/FT")))
    name = ".".join(str(part) for part in (_entry(one, "/T") for one in reversed(chain)) if part is not None)
    if subtype != "/Widget" or kind is None:
        raise Unlike("annotation_foreign", number, name)
    value = _inherited(chain, "/V")
    if kind is AddedKind.SIGNATURE:
        return kind, name, "", value is not None
    if value is not None and not isinstance(value, generic.TextStringObject | generic.ByteStringObject):
        raise Unlike("annotation_foreign", number, name)
    return kind, name, _text(value), False


def _text(value: Any) -> str:
    if value is None:
        return ""
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _chain(annotation: Any) -> list[Any]:
    chain = [annotation]
    while len(chain) < 10 and isinstance(above := _entry(chain[-1], "/Parent"), generic.DictionaryObject):
        chain.append(above)
    return chain


def _inherited(chain: list[Any], key: str) -> Any:
    return next((value for one in chain if (value := _entry(one, key)) is not None), None)


def _entry(thing: Any, key: str) -> Any:
    return resolved(thing.raw_get(key)) if isinstance(thing, generic.DictionaryObject) and key in thing else None


def _box(annotation: Any, number: int) -> tuple[float, float, float, float]:
    sides = _entry(annotation, "/Rect")
    try:
        x0, y0, x1, y1 = (float(resolved(sides.raw_get(place))) for place in range(4))
    except (AttributeError, IndexError, TypeError, ValueError):
        raise Unlike("addition_unreadable", number) from None
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)
