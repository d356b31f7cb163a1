"""The parts of a page that Decree 30 places exactly: head, titles with their rules, signature block."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from exemplar_desktop.reports.content import Paper
from exemplar_desktop.reports.content import SignatureBlock as Signer
from exemplar_desktop.reports.fonts import Faces, printable
from exemplar_desktop.reports.lines import Breaker, with_years_held

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
RULE_WIDTH = 0.75
RULE_ROOM = 6.0
RULE_SHARE = 0.4
"""Of the line above: the decree asks for one third to one half."""
MOST_LINES = 12
"""Of one part of the head or of a title: no real name is so long, and a page must hold the whole head."""
_MOST_SIGNER_LINES, _MOST_RECIPIENT_LINES = 8, 36
_OPEN = re.compile(r"(?:ngày )?\.{4,}(?:.*\.{4,})?")
_HOLD = re.compile(r"\b(và|giáo|đào) ", re.IGNORECASE)
# The nation's name needs 88.3 mm at 12 pt to stay on one line.
LEFT_COLUMN = 73 * mm
SIGNATURE_WIDTH, SIGNATURE_HEIGHT = 54 * mm, 26 * mm
SEAL = 36 * mm
"""The true diameter of a unit's round seal."""
SIGNATURE_GAP = 37 * mm

Note = Callable[[str, Canvas, float, float, float, float], None]
"""Called with a field's name, the canvas, and left, bottom, right, top in the flowable's own coordinates (points)."""


class Line(NamedTuple):
    """One line of text with how it is set; ``rule`` is the length of a rule below as a share of the line, 0 for none."""

    text: str
    font: str
    size: float
    leading: float
    rule: float = 0.0


class CentredLines(Flowable):
    """Lines of text one below the other, each centred, some with a rule below."""

    def __init__(self, lines: Sequence[Line], space_before: float = 0.0, space_after: float = 0.0) -> None:
        """Lines are drawn as they are: break long ones before."""
        super().__init__()
        self.lines = lines
        self.spaceBefore = space_before
        self.spaceAfter = space_after
        self.width = 0.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 (reportlab's names)
        """Return the available width and the height of all lines."""
        self.width = aW
        return aW, lines_height(self.lines)

    def draw(self) -> None:
        """Draw lines and rules."""
        draw_lines(self.canv, self.lines, 0, self.width, lines_height(self.lines))


def lines_height(lines: Sequence[Line]) -> float:
    """Return the height of lines in points, with room for their rules."""
    return sum(line.leading + (RULE_ROOM if line.rule else 0.0) for line in lines)


def draw_lines(canvas: Canvas, lines: Sequence[Line], left: float, right: float, top: float) -> float:
    """Draw lines centred between ``left`` and ``right`` downwards from ``top``; return where they end."""
    centre = (left + right) / 2
    for line in lines:
        top -= line.leading
        baseline = top + (line.leading - line.size) / 2 + 2.0
        canvas.setFont(line.font, line.size)
        canvas.drawCentredString(centre, baseline, line.text)
        if line.rule:
            half = canvas.stringWidth(line.text, line.font, line.size) * line.rule / 2
            top -= RULE_ROOM
            canvas.setLineWidth(RULE_WIDTH)
            canvas.line(centre - half, top + 2.5, centre + half, top + 2.5)
    return top


def title_lines(text: str, font: str, size: float, width: float, rule: float = 0.0, most: int = MOST_LINES) -> list[Line]:
    """Return a centred title broken into lines of like length, the last with a rule of ``rule`` of its length."""
    *upper, last = _at_most(Breaker(font, size).balanced(_held(with_years_held(printable(text))), width), most)
    return [*(Line(part, font, size, size + 4) for part in upper), Line(last, font, size, size + 4, rule)]


def open_span(text: str) -> tuple[int, int] | None:
    """Return where the dots of an open line begin and end, the word "ngày" before them included; None where nothing is open."""
    found = _OPEN.search(text)
    return found.span() if found else None


class HeadBlock(Flowable):
    """Agency and number at the left; nation, motto, place and date at the right."""

    def __init__(self, content: Paper, faces: Faces, note: Note) -> None:
        """``note`` is told where the fields for number and date lie."""
        super().__init__()
        self.content = content
        self.faces = faces
        self.note = note
        self.width = 0.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803
        """Return the size; the two columns begin together, number and date stand on one line."""
        self.width = aW
        names = max(lines_height(self._agency()), lines_height(self._nation()))
        dated = max(len(self._number()), len(self._date())) * 18
        return aW, names + 6 + dated

    def draw(self) -> None:
        """Draw both columns and tell where the fields lie."""
        top = self.wrap(self.width, 0)[1]
        draw_lines(self.canv, self._agency(), 0, LEFT_COLUMN, top)
        draw_lines(self.canv, self._nation(), LEFT_COLUMN, self.width, top)
        level = top - max(lines_height(self._agency()), lines_height(self._nation())) - 6
        draw_lines(self.canv, self._number(), 0, LEFT_COLUMN, level)
        self._note_lines("so-ky-hieu", self._number(), 0, LEFT_COLUMN, level)
        draw_lines(self.canv, self._date(), LEFT_COLUMN, self.width, level)
        self._note_lines("ngay-thang", self._date(), LEFT_COLUMN, self.width, level)

    def _note_lines(self, name: str, lines: Sequence[Line], left: float, right: float, top: float) -> None:
        """Tell where a field lies: over the dots of an open line, else over all of the lines."""
        for line in lines:
            span = open_span(line.text)
            if span:
                before, dots = (
                    self.canv.stringWidth(part, line.font, line.size) for part in (line.text[: span[0]], line.text[slice(*span)])
                )
                start = (left + right - self.canv.stringWidth(line.text, line.font, line.size)) / 2 + before
                self.note(name, self.canv, start, top - line.leading, start + dots, top)
                return
            top -= line.leading
        end = right if right >= self.width else right - 4 * mm
        self.note(name, self.canv, left + 4 * mm, top, end, top + lines_height(lines))

    def _agency(self) -> list[Line]:
        parent = title_lines(self.content.parent, self.faces.regular, 12, LEFT_COLUMN)
        unit = title_lines(self.content.unit, self.faces.bold, 12, LEFT_COLUMN, RULE_SHARE)
        return parent + unit

    def _nation(self) -> list[Line]:
        return [Line(NATION, self.faces.bold, 12, 16), Line(MOTTO, self.faces.bold, 13, 17, rule=1.0)]

    def _number(self) -> list[Line]:
        return _plain_lines(self.content.number_line, self.faces.regular, 13, LEFT_COLUMN, 18)

    def _date(self) -> list[Line]:
        return _plain_lines(self.content.place_and_date, self.faces.italic, 13, self.width - LEFT_COLUMN, 18)


class SignatureBlock(Flowable):
    """Recipients at the left; authority, position, room for the signature and the name at the right."""

    def __init__(self, content: Paper, faces: Faces, note: Note) -> None:
        """``note`` is told where the fields for signature and seal lie."""
        super().__init__()
        self.content = content
        self.faces = faces
        self.note = note
        self.width = 0.0
        self.spaceBefore = 12.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803
        """Return the height of the higher column."""
        self.width = aW
        recipients = _recipients_height(self._recipients())
        signer = lines_height(self._position()) + SIGNATURE_GAP + lines_height(self._name())
        return aW, max(recipients, signer)

    def draw(self) -> None:
        """Draw both columns and tell where the fields lie."""
        top = self.wrap(self.width, 0)[1]
        _draw_recipients(self.canv, self._recipients(), self.faces, top)
        level = draw_lines(self.canv, self._position(), LEFT_COLUMN, self.width, top)
        draw_lines(self.canv, self._name(), LEFT_COLUMN, self.width, level - SIGNATURE_GAP)
        middle = level - SIGNATURE_GAP / 2
        left = (LEFT_COLUMN + self.width - SIGNATURE_WIDTH) / 2
        self.note("chu-ky", self.canv, left, middle - SIGNATURE_HEIGHT / 2, left + SIGNATURE_WIDTH, middle + SIGNATURE_HEIGHT / 2)
        # The seal covers the left third of the signature's picture (Decree 30, Appendix I).
        right = left + SIGNATURE_WIDTH / 3
        self.note("con-dau", self.canv, right - SEAL, middle - SEAL / 2, right, middle + SEAL / 2)

    def _recipients(self) -> tuple[str, ...]:
        return _recipient_lines(self.content, self.faces)

    def _position(self) -> list[Line]:
        return _signer_lines(self.content.signature.lines, self.faces, self.width - LEFT_COLUMN)

    def _name(self) -> list[Line]:
        return _signer_lines((self.content.signature.name,), self.faces, self.width - LEFT_COLUMN)


class SignaturePair(Flowable):
    """Two signers side by side, and the recipients below: minutes are signed by secretary and chair (Decree 30, Appendix III)."""

    def __init__(self, content: Paper, beside: Signer, faces: Faces) -> None:
        """``beside`` signs at the left, the content's own signer at the right."""
        super().__init__()
        self.content = content
        self.signers = (beside, content.signature)
        self.faces = faces
        self.width = 0.0
        self.spaceBefore = 12.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803
        """Return the height of the higher signer and of the recipients."""
        self.width = aW
        return aW, self._signers_height() + _recipients_height(_recipient_lines(self.content, self.faces))

    def draw(self) -> None:
        """Draw signers and recipients."""
        top = self.wrap(self.width, 0)[1]
        half = self.width / 2
        names = top - max(lines_height(self._lines(signer.lines)) for signer in self.signers) - SIGNATURE_GAP
        for place, signer in enumerate(self.signers):
            draw_lines(self.canv, self._lines(signer.lines), place * half, (place + 1) * half, top)
            draw_lines(self.canv, self._lines((signer.name,)), place * half, (place + 1) * half, names)
        _draw_recipients(self.canv, _recipient_lines(self.content, self.faces), self.faces, top - self._signers_height())

    def _signers_height(self) -> float:
        positions = max(lines_height(self._lines(signer.lines)) for signer in self.signers)
        return positions + SIGNATURE_GAP + max(lines_height(self._lines((signer.name,))) for signer in self.signers) + 12

    def _lines(self, texts: Sequence[str]) -> list[Line]:
        return _signer_lines(texts, self.faces, self.width / 2 - 4 * mm)


def _signer_lines(texts: Sequence[str], faces: Faces, width: float) -> list[Line]:
    return [line for text in texts for line in title_lines(text, faces.bold, 14, width, most=_MOST_SIGNER_LINES)]


def _recipient_lines(content: Paper, faces: Faces) -> tuple[str, ...]:
    breaker = Breaker(faces.regular, 11)
    # Clear of the seal, which reaches into this column.
    lines = tuple(line for text in content.recipients for line in breaker.lines(printable(text), LEFT_COLUMN - 6 * mm))
    return _at_most(lines, _MOST_RECIPIENT_LINES)


def _recipients_height(lines: Sequence[str]) -> float:
    return 16 + 13 * len(lines)


def _draw_recipients(canvas: Canvas, lines: Sequence[str], faces: Faces, top: float) -> None:
    canvas.setFont(faces.bold_italic, 12)
    canvas.drawString(0, top - 13, "Nơi nhận:")
    canvas.setFont(faces.regular, 11)
    for place, line in enumerate(lines, start=1):
        canvas.drawString(0, top - 13 - 13.5 * place, line)


def _held(title: str) -> str:
    """Hold together what a line of a title should not part: "và" and what it joins, compound words, the last two words."""
    *words, last = _HOLD.sub("\\1\xa0", title).split(" ")
    return " ".join(words) + "\xa0" + last if words else last


def _at_most(lines: tuple[str, ...], most: int) -> tuple[str, ...]:
    return lines if len(lines) <= most else (*lines[: most - 1], f"{lines[most - 1]}…")


def _plain_lines(text: str, font: str, size: float, width: float, leading: float) -> list[Line]:
    return [Line(part, font, size, leading) for part in _at_most(Breaker(font, size).lines(printable(text), width), MOST_LINES)]
