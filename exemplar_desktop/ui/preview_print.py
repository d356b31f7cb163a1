"""Prints the pages of a PDF as they are previewed: each drawn off the UI thread, then handed to the printer."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from exemplar_desktop.progress import Step
from exemplar_desktop.ui.preview_drawing import Drawing, PageSize, draw_page, image_of
from exemplar_desktop.ui.workbench import Workbench

FINEST = 300
"""Dots an inch that pages are drawn with; finer printers get the picture enlarged."""


class Printing(QObject):
    """One print job."""

    printed = Signal(int, int)
    """Which page is being printed, of how many."""
    ended = Signal(str, int)
    """``done``, ``stopped`` or ``refused``, and how many pages were handed over."""

    def __init__(self, bench: Workbench, pdf: bytes, sizes: Sequence[PageSize], printer: QPrinter) -> None:
        super().__init__(bench)
        self._bench = bench
        self._pdf = pdf
        self._sizes = sizes
        self._printer = printer
        first, last = printer.fromPage() or 1, printer.toPage() or len(sizes)
        self._pages = list(range(max(1, first) - 1, min(last, len(sizes))))
        if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
            self._pages.reverse()
        self._painter = QPainter()
        self._done = 0
        self._stopped = False

    def begin(self) -> None:
        """Start the job at the printer and hand it the first page."""
        self._printer.setFullPage(True)
        self._printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        if self._pages:
            self._turn(self._pages[0])
        if not self._pages or not self._painter.begin(self._printer):
            self._end("refused")
            return
        self._next()

    def stop(self) -> None:
        """Print no further page."""
        self._stopped = True

    def _next(self) -> None:
        if self._stopped or self._done == len(self._pages):
            self._painter.end()
            self._end("stopped" if self._stopped else "done")
            return
        page = self._pages[self._done]
        pdf, scale = self._pdf, min(self._printer.resolution(), FINEST) / 72
        self.printed.emit(self._done + 1, len(self._pages))

        def work(_step: Step) -> Drawing:
            return draw_page(pdf, page, scale)

        self._bench.run(work, lambda drawing: self._hand_over(page, drawing))

    def _hand_over(self, page: int, drawing: Drawing) -> None:
        if self._done:
            self._turn(page)
            self._printer.newPage()
        image = image_of(drawing)
        paper = self._printer.paperRect(QPrinter.Unit.DevicePixel)
        part = min(paper.width() / image.width(), paper.height() / image.height())
        place = QRectF(0, 0, image.width() * part, image.height() * part)
        place.moveCenter(QRectF(0, 0, paper.width(), paper.height()).center())
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._painter.drawImage(place, image)
        self._done += 1
        self._next()

    def _turn(self, page: int) -> None:
        width, height = self._sizes[page]
        lies = width > height
        self._printer.setPageOrientation(QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait)

    def _end(self, how: str) -> None:
        self.ended.emit(how, self._done)
        self.deleteLater()
