"""Draws the mark of a report printed for ink signatures: a square code with both fingerprints in words, and a line at every foot."""

from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from exemplar_desktop.domain.print_mark import PrintMark, grouped, mark_payload
from exemplar_desktop.reports.fonts import Faces

CODE_SIZE = 24 * mm
"""Side of the square code with its quiet zone: a scan of 200 dots an inch, a little askew, still tells its modules."""
FOOT_LEVEL = 11 * mm
"""From the lower edge: inside the bottom margin, and inside what office printers reach."""
_QUIET_MODULES = 4
_FOOT_SIZE, _TEXT_SIZE, _LEADING = 7.0, 7.5, 9.6
_HALF = 32
TITLE = "Mã kiểm tra của bản in (để ký tay, đóng dấu rồi quét)"
UNIT_LINE, DATA_LINE = "Khóa bàn làm việc:", "Số liệu (data.json):"


class MarkBlock(Flowable):
    """The square code at the left, and beside it both fingerprints for people to compare."""

    def __init__(self, mark: PrintMark, faces: Faces) -> None:
        """Draw nothing yet."""
        super().__init__()
        self.mark = mark
        self.faces = faces
        self.spaceBefore = 10.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 (reportlab's names)
        """Return the available width and the side of the code."""
        return aW, CODE_SIZE

    def draw(self) -> None:
        """Draw code and words."""
        code = QrCodeWidget(mark_payload(self.mark), barLevel="M", barBorder=_QUIET_MODULES, barWidth=CODE_SIZE, barHeight=CODE_SIZE)
        picture = Drawing(CODE_SIZE, CODE_SIZE)
        picture.add(code)
        renderPDF.draw(picture, self.canv, 0, 0)
        canvas: Canvas = self.canv
        lines = [(self.faces.bold, TITLE)]
        for title, fingerprint in ((UNIT_LINE, self.mark.unit), (DATA_LINE, self.mark.data)):
            lines += [(self.faces.regular, title)]
            lines += [(self.faces.regular, grouped(fingerprint[at : at + _HALF])) for at in range(0, len(fingerprint), _HALF)]
        top = CODE_SIZE - 4.0
        for number, (font, text) in enumerate(lines):
            canvas.setFont(font, _TEXT_SIZE)
            canvas.drawString(CODE_SIZE + 4, top - 5 - _LEADING * number, text)


def draw_foot_mark(canvas: Canvas, mark: PrintMark, font: str, right: float) -> None:
    """Draw the line at the foot of a page that ties it to this print: the beginning of the fingerprint of its facts."""
    canvas.setFont(font, _FOOT_SIZE)
    canvas.drawRightString(right, FOOT_LEVEL, f"Mã số liệu {grouped(mark.data[: _HALF // 2])}")
