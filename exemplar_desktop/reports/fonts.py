"""The documents' typeface in four styles: Times New Roman where the system has it whole, else Liberation Serif."""

import unicodedata
from functools import cache
from pathlib import Path
from typing import NamedTuple

from exemplar_desktop.paths import resource
from exemplar_desktop.vietnamese.text import clean

MISSING_GLYPH = "□"
STYLES = ("regular", "bold", "italic", "bold_italic")
_SYSTEM = tuple(Path("C:/Windows/Fonts") / f"times{suffix}.ttf" for suffix in ("", "bd", "i", "bi"))
_SHIPPED = ("Regular", "Bold", "Italic", "BoldItalic")
_TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")


class Faces(NamedTuple):
    """The names under which the four styles are known to reportlab, and the letters that all of them have."""

    regular: str
    bold: str
    italic: str
    bold_italic: str
    letters: frozenset[str]


def vietnamese_letters() -> frozenset[str]:
    """Return every letter of Vietnamese in NFC, small and capital."""
    small = {unicodedata.normalize("NFC", vowel + tone) for vowel in "aăâeêioôơuưy" for tone in _TONES} | {"đ"}
    return frozenset(small | {letter.upper() for letter in small})


@cache
def faces() -> Faces:
    """Return the typeface, registered with reportlab once in a process."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    files = _SYSTEM if all(path.exists() for path in _SYSTEM) else _shipped()
    letters = _common_letters(files)
    if not vietnamese_letters() | {MISSING_GLYPH} <= letters:
        files = _shipped()
        letters = _common_letters(files)
    regular, bold, italic, bold_italic = (f"Report-{style}" for style in STYLES)
    for name, path in zip((regular, bold, italic, bold_italic), files, strict=True):
        pdfmetrics.registerFont(TTFont(name, str(path)))
    return Faces(regular, bold, italic, bold_italic, letters)


def printable(text: str) -> str:
    """Return the text cleaned, with every letter that the typeface lacks shown as □."""
    # Nearly every text is clean already, and these two tests are much faster than looking at each letter.
    if not (text.isprintable() and unicodedata.is_normalized("NFC", text)):
        text = clean(text).replace("\t", " ")
    unknown = set(text) - faces().letters - {"\n"}
    return text.translate(dict.fromkeys(map(ord, unknown), MISSING_GLYPH)) if unknown else text


def shipped_font(style: str) -> Path:
    """Return the path of a shipped font file by its style, one of `STYLES`."""
    return resource(f"fonts/LiberationSerif-{_SHIPPED[STYLES.index(style)]}.ttf")


def _shipped() -> tuple[Path, ...]:
    return tuple(shipped_font(style) for style in STYLES)


def _common_letters(files: tuple[Path, ...]) -> frozenset[str]:
    from reportlab.pdfbase.ttfonts import TTFontFile

    coverage = [frozenset(map(chr, TTFontFile(str(path), charInfo=1).charToGlyph)) for path in files]
    return frozenset.intersection(*coverage)
