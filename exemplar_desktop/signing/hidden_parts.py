"""Refuses what a signed report has no use for: scripts and other actions, enclosed files, layers, drawing that cannot be bounded.

Imports pyHanko: import this module late.
"""

import re
from collections.abc import Iterator
from typing import Any

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.reader import PdfFileReader

from exemplar_desktop.signing.same_pages import Unlike, filters, raw_items, resolved, same, unpacked

_MOST_OBJECTS = 50_000
_ACTIVE = {"/JS": "script", "/AA": "action", "/OpenAction": "action", "/A": "action", "/PA": "action", "/Next": "", "/XFA": "action"}
_ENCLOSED = ("/EF", "/EmbeddedFiles", "/AF", "/Collection", "/RichMediaContent")
_LAYERED = ("/OC", "/OCGs", "/OCProperties")
_BY_KEY = {
    **{key: f"has_{what}" for key, what in _ACTIVE.items() if what},
    **dict.fromkeys(_ENCLOSED, "has_file"),
    **dict.fromkeys(_LAYERED, "has_layers"),
}
_BY_TYPE = {"/Action": "has_action", "/Filespec": "has_file", "/EmbeddedFile": "has_file", "/OCG": "has_layers", "/OCMD": "has_layers"}
_CATALOGUE = frozenset(
    [
        "/Type",
        "/Pages",
        "/AcroForm",
        "/DSS",
        "/Extensions",
        "/Perms",
        "/Version",
        "/Metadata",
        "/Lang",
        "/MarkInfo",
        "/ViewerPreferences",
        "/PageMode",
        "/PageLayout",
        "/OutputIntents",
        "/Names",
        "/Dests",
        "/PageLabels",
        "/Outlines",
        "/PieceInfo",
    ]
)
_MOST_USES, _MOST_BYTES = 2_000, 4 * 1024 * 1024
"""How often additions of one page may draw a form or picture, and how many bytes of operators they may be, unfolded."""
_MOST_PIXELS = 60_000_000
"""In all pictures that the additions of one page draw; a seal scanned at 600 dots an inch has one million."""
_TOKEN = re.compile(
    rb"%[^\r\n]*|\((?:[^()\\]|\\.)*\)|<<|>>|<[0-9A-Fa-f\s\x00]*>|/[^\s\x00/<>\[\](){}%]*|[\[\]]|[^\s\x00/<>\[\](){}%]+|[\s\x00]+|(?P<odd>.)",
    re.DOTALL,
)
_ESCAPED = re.compile(rb"#([0-9A-Fa-f]{2})")
_UNBOUNDED = (b"sh", b"BI")
"""Operators that fill whatever is in reach, or bring data of their own."""
_PICTURES = (
    "/FlateDecode",
    "/Fl",
    "/DCTDecode",
    "/DCT",
    "/CCITTFaxDecode",
    "/CCF",
    "/ASCII85Decode",
    "/A85",
    "/RunLengthDecode",
    "/LZWDecode",
)
_STATE = frozenset(["/Type", "/ca", "/CA", "/LW", "/LC", "/LJ", "/ML", "/D", "/BM", "/SMask", "/AIS", "/SA", "/Font", "/TK"])


def check_hidden(original: PdfFileReader, returned: PdfFileReader) -> None:
    """Raise Unlike where the returned document carries what acts, what is enclosed, or what may be shown or not."""
    for key, value in raw_items(returned.root):
        if key in _BY_KEY:
            raise Unlike(_BY_KEY[key])
        if key not in _CATALOGUE and key not in original.root:
            raise Unlike("has_foreign_part")
        if key == "/OutputIntents" and not same(original.root.raw_get(key) if key in original.root else None, value):
            raise Unlike("has_foreign_part")
    for thing in _everything(returned.root):
        for key, _value in raw_items(thing):
            if key in _BY_KEY:
                raise Unlike(_BY_KEY[key])
        kind = resolved(thing.raw_get("/Type")) if "/Type" in thing else None
        if str(kind) in _BY_TYPE:
            raise Unlike(_BY_TYPE[str(kind)])


def _everything(root: Any) -> Iterator[Any]:
    """Yield every dictionary that can be reached."""
    todo, seen = [root], {}
    while todo:
        thing = resolved(todo.pop())
        if not isinstance(thing, generic.DictionaryObject | generic.ArrayObject) or id(thing) in seen:
            continue
        seen[id(thing)] = thing  # held, so that no other object can get its id
        if len(seen) > _MOST_OBJECTS:
            raise Unlike("not_a_pdf")
        if isinstance(thing, generic.DictionaryObject):
            yield thing
            todo.extend(value for _key, value in raw_items(thing))
        else:
            todo.extend(thing.raw_get(place) for place in range(len(thing)))


class Unfolding:
    """Counts what the additions of one page draw in the end, forms within forms, and refuses what is without measure.

    So drawing them takes bounded time, and nothing is drawn in ways that programs show differently.
    """

    def __init__(self, page: int) -> None:
        self.page = page
        self.uses = self.size = self.pixels = 0

    def add(self, content: bytes, resources: Any, depth: int = 0) -> None:
        """Count a content with the resources it draws from; raises Unlike."""
        self.size += len(content)
        if depth > 8 or self.size > _MOST_BYTES:
            raise Unlike("addition_unreadable", self.page)
        used = self._used(content)
        self.uses += len(used)
        if self.uses > _MOST_USES:
            raise Unlike("addition_unreadable", self.page)
        self._check_resources(resources)
        drawn = dict(raw_items(self._kind(resources, "/XObject")))
        for name in used:
            self._draw(resolved(drawn.get(name)), resources, depth)

    def _used(self, content: bytes) -> list[str]:
        """Return the names that a content draws, in order."""
        names, before = [], b""
        for found in _TOKEN.finditer(content):
            token = found.group()
            if found["odd"] or token in _UNBOUNDED or (token == b"Do" and before[:1] != b"/"):
                raise Unlike("addition_unreadable", self.page)
            if token == b"Do":
                names.append(_ESCAPED.sub(lambda code: bytes([int(code[1], 16)]), before).decode("latin-1"))
            if token.strip(b" \t\r\n\f\x00") and token[:1] != b"%":
                before = token
        return names

    def _kind(self, resources: Any, kind: str) -> Any:
        return resolved(resources.raw_get(kind)) if isinstance(resources, generic.DictionaryObject) and kind in resources else None

    def _check_resources(self, resources: Any) -> None:
        states = [resolved(state) for _name, state in raw_items(self._kind(resources, "/ExtGState"))]
        fonts = [resolved(font) for _name, font in raw_items(self._kind(resources, "/Font"))]
        strange = any({key for key, _value in raw_items(state)} - _STATE for state in states)
        if strange or raw_items(self._kind(resources, "/Pattern")) or any(self._entry(font, "/Subtype") == "/Type3" for font in fonts):
            raise Unlike("addition_unreadable", self.page)
        masks = [resolved(value) for state in states for key, value in raw_items(state) if key == "/SMask"]
        if any(isinstance(mask, generic.DictionaryObject) for mask in masks):
            raise Unlike("addition_unreadable", self.page)

    def _entry(self, thing: Any, key: str) -> str:
        return str(resolved(thing.raw_get(key))) if isinstance(thing, generic.DictionaryObject) and key in thing else ""

    def _draw(self, thing: Any, around: Any, depth: int) -> None:
        if not isinstance(thing, generic.StreamObject):
            raise Unlike("addition_unreadable", self.page)
        kind = self._entry(thing, "/Subtype")
        if kind == "/Form":
            self.add(unpacked(thing), resolved(thing.raw_get("/Resources")) if "/Resources" in thing else around, depth + 1)
        elif kind == "/Image":
            self._check_picture(thing)
        else:
            raise Unlike("addition_unreadable", self.page)

    def _check_picture(self, picture: Any) -> None:
        sides = [resolved(picture.raw_get(key)) if key in picture else 0 for key in ("/Width", "/Height")]
        odd = "/Alternates" in picture or "/OPI" in picture or any(name not in _PICTURES for name in filters(picture))
        if odd or not all(isinstance(side, int) and side >= 0 for side in sides):
            raise Unlike("addition_unreadable", self.page)
        self.pixels += sides[0] * sides[1]
        if self.pixels > _MOST_PIXELS:
            raise Unlike("addition_unreadable", self.page)
        for key in ("/SMask", "/Mask"):
            mask = resolved(picture.raw_get(key)) if key in picture else None
            if isinstance(mask, generic.StreamObject):
                if "/SMask" in mask or "/Mask" in mask:
                    raise Unlike("addition_unreadable", self.page)
                self._check_picture(mask)
