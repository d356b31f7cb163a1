"""The preview of the report: its pages, small ones beside them, zoom, paging and print."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from exemplar_desktop.ui.generated.report_page_ui import Ui_ReportPage
from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.preview_drawing import PageSize
from exemplar_desktop.ui.preview_pages import ZOOMS, PageView
from exemplar_desktop.ui.workbench import Workbench

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from exemplar_desktop.ui.preview_print import Printing

THUMBNAILS = 104
PRINT, STOP_PRINTING = "In…", "Dừng in"
PRINTING, PRINTED, PRINT_STOPPED = "Đang in trang {page}/{pages}…", "Đã chuyển {pages} trang sang máy in.", "Đã dừng in."
PRINTER_REFUSED = "Máy in không nhận việc in. Thầy/cô kiểm tra máy in rồi thử lại."


class Preview(QObject):
    """The first tab on the right side of the report page."""

    def __init__(self, bench: Workbench, ui: Ui_ReportPage) -> None:
        super().__init__(ui.preview_tab)
        self.bench = bench
        self.ui = ui
        self.view = PageView(bench, ui.preview_place)
        self.thumbnails = PageView(bench, ui.preview_place, thumbnails=True)
        self.thumbnails.setFixedWidth(THUMBNAILS)
        ui.preview_layout.addWidget(self.thumbnails)
        ui.preview_layout.addWidget(self.view, 1)
        QWidget.setTabOrder(self.thumbnails, self.view)
        self.pdf = b""
        self._sizes: Sequence[PageSize] = ()
        self._printing: Printing | None = None
        ui.zoom_in.clicked.connect(lambda: self.view.step_zoom(1))
        ui.zoom_out.clicked.connect(lambda: self.view.step_zoom(-1))
        ui.fit_button.clicked.connect(self.view.fit_width)
        ui.page_next.clicked.connect(lambda: self.view.turn_to(self.view.page + 1))
        ui.page_back.clicked.connect(lambda: self.view.turn_to(self.view.page - 1))
        ui.print_button.clicked.connect(self._print)
        self.view.turned.connect(self.thumbnails.turn_to)
        self.view.turned.connect(self._show_place)
        self.view.zoomed.connect(self._show_place)
        self.thumbnails.chosen.connect(self.view.turn_to)
        self._show_place()

    @property
    def pages(self) -> int:
        """How many pages the report has."""
        return self.view.pages

    @property
    def is_drawn(self) -> bool:
        """Whether all that is seen is drawn as it is now."""
        return self.view.is_drawn and self.thumbnails.is_drawn

    def show_pdf(self, pdf: bytes, sizes: Sequence[PageSize]) -> None:
        """Show another edition, at the place that was looked at."""
        self.pdf, self._sizes = pdf, sizes
        self.view.show_pdf(pdf, sizes)
        self.thumbnails.show_pdf(pdf, sizes)
        self.thumbnails.show()
        self._show_place()

    def clear(self, words: str) -> None:
        """Show words in place of pages."""
        self.pdf, self._sizes = b"", ()
        self.view.show_words(words)
        self.thumbnails.show_words("")
        self.thumbnails.hide()
        self._show_place()

    def print_to(self, printer: "QPrinter") -> None:
        """Print what is shown (the pages that the printer asks for), one page after the other."""
        from exemplar_desktop.ui.preview_print import Printing

        self._printing = Printing(self.bench, self.pdf, self._sizes, printer)
        self._printing.printed.connect(self._show_printing)
        self._printing.ended.connect(self._printing_ended)
        self.ui.print_button.setText(tr(STOP_PRINTING))
        self._printing.begin()

    def _print(self) -> None:
        if self._printing is not None:
            self._printing.stop()
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self.ui.preview_tab.window())
        dialog.setMinMax(1, self.pages)
        if dialog.exec():
            self.print_to(printer)

    def _show_printing(self, page: int, pages: int) -> None:
        self.ui.preview_state.setText(tr(PRINTING, page=page, pages=pages))

    def _printing_ended(self, how: str, pages: int) -> None:
        self._printing = None
        self.ui.print_button.setText(tr(PRINT))
        words = {"done": PRINTED, "stopped": PRINT_STOPPED, "refused": PRINTER_REFUSED}[how]
        self.ui.preview_state.setText(tr(words, pages=pages))

    def _show_place(self) -> None:
        ui, view = self.ui, self.view
        has_pages = bool(self.pages)
        ui.zoom_label.setText(f"{round(view.zoom * 100)}%" if has_pages else "")
        ui.page_label.setText(tr("Trang {page}/{pages}", page=view.page + 1, pages=self.pages) if has_pages else "")
        ui.fit_button.setChecked(view.fits)
        # A button that is disabled while it has the focus would send it elsewhere: the view takes it.
        able = {
            ui.page_back: view.page > 0,
            ui.page_next: view.page + 1 < self.pages,
            ui.zoom_out: has_pages and view.zoom > ZOOMS[0] + 0.005,
            ui.zoom_in: has_pages and view.zoom < ZOOMS[-1] - 0.005,
            ui.fit_button: has_pages,
            ui.print_button: has_pages,
        }
        for button, enabled in able.items():
            if not enabled and button is QApplication.focusWidget():
                view.setFocus()
            button.setEnabled(enabled)
