"""Lays empty named fields for number, date, signature and seal into a report that an outside tool will fill and sign."""

from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pikepdf.pdfa
from pikepdf import Array, Dictionary, Name, Pdf, String

from exemplar_desktop.domain.submission import FieldPlace
from exemplar_desktop.reports.content import ReportContent
from exemplar_desktop.reports.fonts import Faces, faces, vietnamese_letters
from exemplar_desktop.reports.page_parts import open_span
from exemplar_desktop.reports.pdf import RenderedReport, render_pdf

NUMBER, DAY = "so-ky-hieu", "ngay-thang"
_SAID = {NUMBER: "Số văn bản", DAY: "Ngày, tháng, năm", "chu-ky": "Chữ ký số", "con-dau": "Con dấu"}
"""What a tool shows when the pointer rests on a field."""
_ALIGNED = {NUMBER: 1, DAY: 0}
"""The number in the middle of its dots, the date right after the place."""
_SIZE = 13
_PRINTED = 4
"""The annotation flag of what is printed too."""
_SYMBOLIC_NOT, _ITALIC, _SERIF = 32, 64, 2
_FIRST_CODE = 32


def render_open(content: ReportContent) -> RenderedReport:
    """Return the report as PDF/A-2b with empty form fields, and those fields; the same content gives the same bytes.

    Signature and seal always have a field. Number and date have one only where their line is open (dots to be written over, see
    `compose`): beside a printed number a field would invite a second one.
    """
    rendered = render_pdf(content)
    lines = {NUMBER: content.number_line, DAY: content.place_and_date}
    fields = tuple(place for place in rendered.fields if place.name not in lines or open_span(lines[place.name]))
    result = BytesIO()
    with pikepdf.open(BytesIO(rendered.pdf)) as pdf:
        _add_form(pdf, fields, faces())
        # Every object by itself: LibreOffice damages a page that lies packed with others when it signs.
        plain = pikepdf.ObjectStreamMode.disable
        pdf.save(result, **pikepdf.pdfa.resolve_save_kwargs("2b", deterministic_id=True, object_stream_mode=plain))
    return RenderedReport(pdf=result.getvalue(), fields=fields, pages=rendered.pages)


def _add_form(pdf: Pdf, fields: tuple[FieldPlace, ...], typeface: Faces) -> None:
    names = {place.name for place in fields}
    wanted = {NUMBER: ("/So", typeface.regular), DAY: ("/Ngay", typeface.italic)}
    fonts = {key: _font(pdf, font) for name, (key, font) in wanted.items() if name in names}
    widgets = Array()
    for place in fields:
        font = wanted[place.name][0] if place.name in wanted else None
        widget = pdf.make_indirect(_widget(pdf, place, font, fonts))
        page = pdf.pages[place.page]
        widget["/P"] = page.obj
        page.obj["/Annots"] = Array([*page.obj.get("/Annots", Array()), widget])
        widgets.append(widget)
    form = Dictionary(Fields=widgets)
    if fonts:
        form["/DR"] = Dictionary(Font=Dictionary(fonts))
    pdf.Root["/AcroForm"] = pdf.make_indirect(form)


def _widget(pdf: Pdf, place: FieldPlace, font: str | None, fonts: dict[str, pikepdf.Object]) -> Dictionary:
    width, height = place.right - place.left, place.top - place.bottom
    # PDF/A asks every field for an appearance: an empty one, until a tool draws its own.
    empty = pdf.make_stream(b"/Tx BMC EMC" if font else b"q Q")
    empty["/Type"], empty["/Subtype"], empty["/BBox"] = Name.XObject, Name.Form, Array([0, 0, round(width, 2), round(height, 2)])
    empty["/Resources"] = Dictionary()
    widget = Dictionary(
        Type=Name.Annot,
        Subtype=Name.Widget,
        T=String(place.name),
        TU=String(_SAID[place.name]),
        F=_PRINTED,
        Rect=Array([round(side, 2) for side in (place.left, place.bottom, place.right, place.top)]),
        AP=Dictionary(N=empty),
    )
    if not font:
        widget["/FT"] = Name.Sig
        return widget
    empty["/Resources"] = Dictionary(Font=Dictionary({font: fonts[font]}))
    widget["/FT"], widget["/Q"] = Name.Tx, _ALIGNED[place.name]
    widget["/DA"] = String(f"{font} {_SIZE} Tf 0 g")
    # A tool that draws the value paints this ground first, and the dots below are gone.
    widget["/MK"] = Dictionary(BG=Array([1]))
    return widget


def _font(pdf: Pdf, name: str) -> pikepdf.Object:
    """Return one of the report's typefaces as a simple font of ASCII and Vietnamese: any tool can write a value with it.

    The letters have one byte each, named as the Adobe Glyph List names them, so that no tool needs to know the font's own glyph numbers.
    """
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    typeface = pdfmetrics.getFont(name)
    assert isinstance(typeface, TTFont)
    face: Any = typeface.face
    letters = _letters()
    program = pdf.make_stream(Path(face.filename).read_bytes())
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=Name(f"/{_plain(face.name)}"),
        Flags=_SYMBOLIC_NOT | _SERIF | (_ITALIC if face.italicAngle else 0),
        FontBBox=Array([round(side) for side in face.bbox]),
        ItalicAngle=face.italicAngle,
        Ascent=round(face.ascent),
        Descent=round(face.descent),
        CapHeight=round(face.capHeight),
        StemV=round(face.stemV),
        FontFile2=program,
    )
    program["/Length1"] = Path(face.filename).stat().st_size
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.TrueType,
            BaseFont=descriptor.FontName,
            FirstChar=_FIRST_CODE,
            LastChar=_FIRST_CODE + len(letters) - 1,
            Widths=Array([round(face.charWidths.get(ord(letter), face.defaultWidth)) for letter in letters]),
            FontDescriptor=pdf.make_indirect(descriptor),
            ToUnicode=pdf.make_stream(_to_unicode(letters)),
            Encoding=Dictionary(
                Type=Name.Encoding,
                BaseEncoding=Name.WinAnsiEncoding,
                Differences=Array([_FIRST_CODE, *(Name(f"/{glyph}") for glyph in _glyph_names(letters))]),
            ),
        )
    )


def _letters() -> list[str]:
    """Return ASCII in its own places, then the letters of Vietnamese: 229 codes, all within one byte."""
    ascii_letters = [chr(code) for code in range(_FIRST_CODE, 127)]
    return [*ascii_letters, *sorted(vietnamese_letters() - set(ascii_letters))]


def _glyph_names(letters: list[str]) -> list[str]:
    from reportlab.pdfbase._glyphlist import _glyphname2unicode  # type: ignore[import-not-found]

    names: dict[int, str] = {}
    for name, code in _glyphname2unicode.items():
        # Of several names the shortest is the usual one ("space", not "spacehackarabic").
        if isinstance(code, int) and len(name) < len(names.get(code, name + "_")):
            names[code] = name
    return [names[ord(letter)] for letter in letters]


def _to_unicode(letters: list[str]) -> bytes:
    """Return the map from codes to letters, for reading text out and for tools that choose codes by it."""
    pairs = [f"<{code:02X}> <{ord(letter):04X}>" for code, letter in enumerate(letters, start=_FIRST_CODE)]
    # A block may have one hundred lines.
    blocks = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
    body = "\n".join(line for block in blocks for line in (f"{len(block)} beginbfchar", *block, "endbfchar"))
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
        f"1 begincodespacerange <00> <FF> endcodespacerange\n{body}\n"
        "endcmap CMapName currentdict /CMap defineresource pop end end"
    ).encode("ascii")


def _plain(name: object) -> str:
    text = name.decode("ascii") if isinstance(name, bytes) else str(name)
    return "".join(letter for letter in text if letter.isalnum() or letter in "-_")
