"""Shows a PDF page by page, drawn off the UI thread."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage, QPixmap

from exemplar_desktop.progress import Step
from exemplar_desktop.ui.generated.report_page_ui import Ui_ReportPage
from exemplar_desktop.ui.workbench import Workbench

SCREEN_DPI, POINTS = 96, 72
ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
PAPER_WIDTH = 595
"""Points: A4 upright."""

Drawn = tuple[int, int, int, int, bytes]
"""Number of pages, width, height and bytes a line in pixels, RGB bytes."""


class Preview(QObject):
    """The right side of the report page: one page of the report, with zoom."""

    def __init__(self, bench: Workbench, ui: Ui_ReportPage) -> None:
        super().__init__(ui.preview_tab)
        self.bench = bench
        self.ui = ui
        self.page, self.pages = 0, 0
        self._zoom = 0
        self._zoom_chosen = False
        self._pdf = b""
        ui.zoom_in.clicked.connect(lambda: self._change_zoom(1))
        ui.zoom_out.clicked.connect(lambda: self._change_zoom(-1))
        ui.page_next.clicked.connect(lambda: self._turn(1))
        ui.page_back.clicked.connect(lambda: self._turn(-1))
        self._show_place()

    def show_pdf(self, pdf: bytes) -> None:
        """Show another PDF, at the page that was shown where it has one."""
        self._pdf = pdf
        if not self._zoom_chosen:
            self._fit_width()
        self._draw()

    def clear(self, words: str) -> None:
        """Show words in place of a page."""
        self._pdf, self.pages, self.page = b"", 0, 0
        self.ui.paper.setPixmap(QPixmap())
        self.ui.paper.setText(words)
        self._show_place()

    def _fit_width(self) -> None:
        """Take the largest zoom at which a page is as wide as its place."""
        room = self.ui.paper_scroll.viewport().width() / (PAPER_WIDTH * SCREEN_DPI / POINTS)
        self._zoom = max((place for place, zoom in enumerate(ZOOMS) if zoom <= room), default=0)

    def _change_zoom(self, by: int) -> None:
        self._zoom_chosen = True
        self._zoom = max(0, min(len(ZOOMS) - 1, self._zoom + by))
        self._draw()

    def _turn(self, by: int) -> None:
        self.page = max(0, min(self.pages - 1, self.page + by))
        self.ui.paper_scroll.verticalScrollBar().setValue(0)
        self._draw()

    def _draw(self) -> None:
        self._show_place()
        if not self._pdf:
            return
        ratio = self.ui.paper.devicePixelRatioF()
        pdf, page, scale = self._pdf, self.page, ZOOMS[self._zoom] * SCREEN_DPI / POINTS * ratio

        def work(_step: Step) -> Drawn:
            return draw_page(pdf, page, scale)

        self.bench.run(work, self._show, key="page")

    def _show(self, drawn: Drawn) -> None:
        self.pages, width, height, line, pixels = drawn
        self.page = min(self.page, self.pages - 1)
        image = QImage(pixels, width, height, line, QImage.Format.Format_RGB888)
        picture = QPixmap.fromImage(image)
        picture.setDevicePixelRatio(self.ui.paper.devicePixelRatioF())
        self.ui.paper.setPixmap(picture)
        self.ui.paper.setAccessibleName(f"Trang {self.page + 1} của báo cáo")
        self._show_place()

    def _show_place(self) -> None:
        self.ui.zoom_label.setText(f"{round(ZOOMS[self._zoom] * 100)}%")
        self.ui.page_label.setText(f"Trang {self.page + 1}/{self.pages}" if self.pages else "")
        self.ui.page_back.setEnabled(self.page > 0)
        self.ui.page_next.setEnabled(self.page + 1 < self.pages)
        self.ui.zoom_out.setEnabled(bool(self._pdf) and self._zoom > 0)
        self.ui.zoom_in.setEnabled(bool(self._pdf) and self._zoom + 1 < len(ZOOMS))


def draw_page(pdf: bytes, page: int, scale: float) -> Drawn:
    """Draw one page (the last where there are fewer) at ``scale`` pixels a point."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        count = len(document)
        bitmap = document[min(page, count - 1)].render(scale=scale, rev_byteorder=True)
        return count, bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer)
    finally:
        document.close()
