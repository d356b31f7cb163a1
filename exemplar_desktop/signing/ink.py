"""Looks at a page as a reader does: what was added must leave every letter of the original to be read as it was.

Imports pypdfium2 and Pillow: import this module late.
"""

import ctypes
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import hypot
from typing import TYPE_CHECKING

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from exemplar_desktop.domain.submission import FieldPlace

if TYPE_CHECKING:
    import pypdfium2

Box = tuple[float, float, float, float]
"""Left, bottom, right, top in points."""

_SCALE = 1.5
_LONGEST, _LONGEST_IN_ALL = 3.0, 20.0
"""Seconds after which drawing a page, and drawing all pages of a document, is given up."""
_MOST_LETTERS = 20_000
"""On a page; the fullest page of a report has some four thousand."""
_LARGEST = 2_000.0
"""Points: no page of a report is longer."""
_SEEN = 24
"""Of 255: a smaller difference is the edge of a letter that falls a little differently."""
_INK, _STILL_INK = 150, 185
_SOLID = 0.6
"""The share of a patch of 5 pt that is drawn over where it is no pen's stroke or seal's ring."""
_REACH = (14, 5)
"""Pixels beside and above a letter that belong to it: what stands there is read together with it."""
_ROOM = {"so-ky-hieu": (14, 6), "ngay-thang": (14, 6), "chu-ky": (60, 40), "con-dau": (60, 40)}
"""Points around a place in which a tool's stamp may touch printed text, but not hide it."""


@dataclass(frozen=True)
class Letter:
    """A letter to be read on a page, and where."""

    text: str
    box: Box


@dataclass(frozen=True, kw_only=True)
class Look:
    """How one page looks: its picture in colours and its letters."""

    picture: Image.Image
    letters: tuple[Letter, ...]
    height: float
    left: float
    bottom: float

    def pixels(self, box: Box) -> tuple[int, int, int, int]:
        """Return where a box in points lies in the picture."""
        left, bottom, right, top = box
        x0, x1 = (round((side - self.left) * _SCALE) for side in (left, right))
        y0, y1 = (round((self.height - (side - self.bottom)) * _SCALE) for side in (top, bottom))
        return max(0, x0), max(0, y0), min(self.picture.width, x1), min(self.picture.height, y1)

    def points(self, box: tuple[int, int, int, int]) -> Box:
        """Return the box in points of a part of the picture."""
        x0, y0, x1, y1 = box
        up = self.bottom + self.height
        return self.left + x0 / _SCALE, up - y1 / _SCALE, self.left + x1 / _SCALE, up - y0 / _SCALE


class Viewer:
    """A document opened for looking at it; close it after use (`with`)."""

    def __init__(self, pdf: bytes) -> None:
        """Open; raises pypdfium2.PdfiumError where the bytes are no document."""
        import pypdfium2

        self._document: pypdfium2.PdfDocument = pypdfium2.PdfDocument(pdf)
        self._document.init_forms()
        self._until = time.monotonic() + _LONGEST_IN_ALL

    def __enter__(self) -> "Viewer":
        """Return itself."""
        return self

    def __exit__(self, *_error: object) -> None:
        """Close the document."""
        self._document.close()

    def look(self, number: int, annotations: bool) -> Look | None:
        """Return how a page (from 0) looks with or without what is laid on it; None where it cannot be drawn in time.

        With annotations they become part of the page in memory: look without them first.
        """
        page = self._document[number]
        if annotations:
            page.flatten()
            page = self._document[number]
        width, height = page.get_size()
        if not (1 <= width <= _LARGEST and 1 <= height <= _LARGEST):
            return None
        picture, letters = _draw(page, width, height, min(self._until, time.monotonic() + _LONGEST)), _letters(page)
        left, bottom, _right, _top = page.get_bbox()
        return Look(picture=picture, letters=letters, height=height, left=left, bottom=bottom) if picture and letters is not None else None

    def text(self, number: int) -> str:
        """Return what another program than the one that compared the pages reads on a page (from 0)."""
        page = self._document[number]
        text = page.get_textpage()
        try:
            return str(text.get_text_range())
        finally:
            text.close()
            page.close()

    def __len__(self) -> int:
        """Return how many pages there are."""
        return len(self._document)


def _draw(page: "pypdfium2.PdfPage", width: float, height: float, until: float) -> Image.Image | None:
    import pypdfium2
    from pypdfium2 import raw

    size = round(width * _SCALE), round(height * _SCALE)
    bitmap = pypdfium2.PdfBitmap.new_native(*size, raw.FPDFBitmap_BGRx)
    bitmap.fill_rect((255, 255, 255, 255), 0, 0, *size)
    pause = raw.IFSDK_PAUSE(version=1, user=None)
    pause.NeedToPauseNow = type(pause.NeedToPauseNow)(lambda _pause: int(time.monotonic() > until))
    state = raw.FPDF_RenderPageBitmap_Start(bitmap, page, 0, 0, *size, 0, raw.FPDF_REVERSE_BYTE_ORDER, ctypes.byref(pause))
    raw.FPDF_RenderPage_Close(page)
    if state != raw.FPDF_RENDER_DONE:
        return None
    return Image.frombuffer("RGBX", size, bytes(bitmap.buffer), "raw", "RGBX", bitmap.stride, 1).convert("RGB")


def _letters(page: "pypdfium2.PdfPage") -> tuple[Letter, ...] | None:
    from pypdfium2 import raw

    text = page.get_textpage()
    if text.count_chars() > _MOST_LETTERS:
        return None
    found = []
    for place in range(text.count_chars()):
        code = raw.FPDFText_GetUnicode(text, place)
        # The library puts in spaces and line ends of its own; a blank is no letter.
        if code > 32 and code != 0xA0 and not raw.FPDFText_IsGenerated(text, place):
            found.append(Letter(chr(code) if code <= 0x10FFFF else "\ufffd", text.get_charbox(place)))
    text.close()
    return tuple(found)


def added_letters(before: Look, after: Look) -> list[Letter]:
    """Return the letters of a page that were not there before and can be seen: not those cut off, or drawn in no colour."""
    changed = _changed(before, after)
    known: dict[tuple[object, ...], int] = {}
    for letter in before.letters:
        known[_key(letter)] = known.get(_key(letter), 0) + 1
    added = []
    for letter in after.letters:
        if known.get(_key(letter), 0):
            known[_key(letter)] -= 1
        elif _is_seen(letter, changed, after):
            added.append(letter)
    return added


def _key(letter: Letter) -> tuple[object, ...]:
    return letter.text, *(round(side, 1) for side in letter.box)


def text_of(letters: Iterable[Letter]) -> str:
    """Return letters as text: lines from above, letters from the left, a blank where there is a gap."""
    lines: list[list[Letter]] = []
    for letter in sorted(letters, key=lambda one: -one.box[1]):
        middle = (letter.box[1] + letter.box[3]) / 2
        for line in lines:
            if min(one.box[1] for one in line) - 2 <= middle <= max(one.box[3] for one in line) + 2:
                line.append(letter)
                break
        else:
            lines.append([letter])
    return " ".join(_line_text(sorted(line, key=lambda one: one.box[0])) for line in lines)


def text_as_drawn(letters: Sequence[Letter]) -> str:
    """Return letters as text in the order in which they were drawn: for stamps that lie one on the other."""
    lines: list[list[Letter]] = []
    for letter in letters:
        last = lines[-1][-1].box if lines else None
        if last and letter.box[0] >= last[0] and min(letter.box[3], last[3]) > max(letter.box[1], last[1]) - 3:
            lines[-1].append(letter)
        else:
            lines.append([letter])
    return " ".join(_line_text(line) for line in lines)


def _line_text(line: Sequence[Letter]) -> str:
    text = line[0].text
    for before, letter in pairwise(line):
        height = max(before.box[3] - before.box[1], letter.box[3] - letter.box[1], 6.0)
        text += (" " if letter.box[0] - before.box[2] > 0.22 * height else "") + letter.text
    return text


def within(box: Box, place: Box, room: tuple[float, float] = (0, 0)) -> bool:
    """Say whether the middle of a box lies in a place, with some room around it."""
    across, up = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return place[0] - room[0] <= across <= place[2] + room[0] and place[1] - room[1] <= up <= place[3] + room[1]


def nearest_place(box: Box, places: Sequence[FieldPlace]) -> str:
    """Return the name of the place in or near which a box lies, of several the one whose middle is nearest; "" where there is none."""
    across, up = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    for exact in (True, False):
        near = [place for place in places if within(box, corners(place), (0, 0) if exact else _ROOM.get(place.name, (0, 0)))]
        if near:
            return min(near, key=lambda one: hypot((one.left + one.right) / 2 - across, (one.bottom + one.top) / 2 - up)).name
    return ""


def corners(place: FieldPlace) -> Box:
    """Return a place as a box."""
    return place.left, place.bottom, place.right, place.top


def changed_box(before: Look, after: Look, inside: Box | None = None) -> Box | None:
    """Return around what a page looks different, in a part of it or anywhere; None where it looks the same."""
    changed = _changed(before, after)
    if inside:
        part = after.pixels(inside)
        kept = Image.new("L", changed.size, 0)
        if part[0] < part[2] and part[1] < part[3]:
            kept.paste(changed.crop(part), part)
        changed = kept
    found = changed.getbbox()
    return after.points(found) if found else None


def _changed(before: Look, after: Look) -> Image.Image:
    red, green, blue = ImageChops.difference(before.picture, after.picture).split()
    return _mask(ImageChops.lighter(ImageChops.lighter(red, green), blue), _SEEN)


def judge_look(before: Look, after: Look, places: Sequence[FieldPlace]) -> str:
    """Return "" where every letter of the original can still be read as it was, else the code of a refusal.

    In the places themselves anything may stand. Around them a stamp may touch the text, but every stroke of the text stays dark, and
    nothing solid lies on it. Everywhere else nothing may be added on a letter or right beside it.
    """
    if before.picture.size != after.picture.size:
        return "page_changed"
    changed = _changed(before, after)
    ink = _mask(ImageChops.invert(before.picture.convert("L")), 255 - _INK)
    faded = _mask(after.picture.convert("L"), _STILL_INK)
    _blank(changed, [after.pixels(_grown(corners(place), (1.5, 1.5))) for place in places])
    if not changed.getbbox():
        return ""
    if ImageChops.darker(ImageChops.darker(changed, ink), faded).getbbox():
        return "text_covered"
    near = _spread(ink, _REACH)
    solid = _mask(changed.filter(ImageFilter.BoxBlur(3)), round(255 * _SOLID))
    if ImageChops.darker(solid, _spread(ink, (2, 2))).getbbox():
        return "text_covered"
    _blank(changed, [after.pixels(_grown(corners(place), _ROOM.get(place.name, (0, 0)))) for place in places])
    return "beside_text" if ImageChops.darker(changed, near).getbbox() else ""


def _is_seen(letter: Letter, changed: Image.Image, after: Look) -> bool:
    x0, y0, x1, y1 = after.pixels(_grown(letter.box, (0.7, 0.7)))
    return x0 < x1 and y0 < y1 and changed.crop((x0, y0, x1, y1)).getbbox() is not None


def _grown(box: Box, room: tuple[float, float]) -> Box:
    return box[0] - room[0], box[1] - room[1], box[2] + room[0], box[3] + room[1]


def _mask(picture: Image.Image, least: int) -> Image.Image:
    return picture.point([255 if value >= least else 0 for value in range(256)])


def _spread(mask: Image.Image, reach: tuple[int, int]) -> Image.Image:
    across = _mask(mask.filter(ImageFilter.BoxBlur((reach[0], 0))), 1)
    return _mask(across.filter(ImageFilter.BoxBlur((0, reach[1]))), 1)


def _blank(mask: Image.Image, boxes: Iterable[tuple[int, int, int, int]]) -> None:
    draw = ImageDraw.Draw(mask)
    for x0, y0, x1, y1 in boxes:
        if x0 < x1 and y0 < y1:
            draw.rectangle((x0, y0, x1 - 1, y1 - 1), fill=0)
