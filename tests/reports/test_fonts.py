"""The shipped typeface is whole, unmodified and found."""

import pytest
from reportlab.pdfbase.ttfonts import TTFontFile

from exemplar_desktop.paths import resource
from exemplar_desktop.reports.fonts import STYLES, printable, shipped_font, vietnamese_letters


@pytest.mark.parametrize("style", STYLES)
def test_shipped_font_is_version_2_1_5_with_every_vietnamese_letter(style: str) -> None:
    font = TTFontFile(str(shipped_font(style)), charInfo=1)
    assert "Version 2.1.5".encode("utf-16-be") in shipped_font(style).read_bytes()
    assert not vietnamese_letters() - set(map(chr, font.charToGlyph))


def test_letters_of_vietnamese_are_134_beyond_the_plain_ones() -> None:
    assert len([letter for letter in vietnamese_letters() if not letter.isascii()]) == 134


def test_fonts_come_with_their_licence() -> None:
    assert "SIL OPEN FONT LICENSE Version 1.1" in resource("fonts/OFL.txt").read_text(encoding="utf-8")


def test_missing_resource_is_refused() -> None:
    with pytest.raises(FileNotFoundError):
        resource("fonts/none.ttf")


@pytest.mark.parametrize(
    ("text", "shown"),
    [("Hoà", "Hoà"), ("Hoa\u0300", "Hoà"), ("a\u202eb", "ab"), ("✓ xong", "□ xong"), ("a\tb", "a b"), ("a\nb", "a\nb")],
)
def test_printable_text_has_only_letters_of_the_typeface(text: str, shown: str) -> None:
    assert printable(text) == shown
