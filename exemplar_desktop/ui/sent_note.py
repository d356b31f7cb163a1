"""The calm line above a page whose facts belong to a report that was sent: what is changed now shows in a replacing report only."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel

from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.sent_words import document, sent_line
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.vietnamese.dates import short_date

SENT_BEFORE = "Báo cáo năm {year} đã gửi: {document}, {when}. Nội dung sửa từ nay chỉ có trong báo cáo thay thế."
OF_THE_YEAR = ("nominees", "evidence", "disseminations")
"""Pages on which the facts of a year are changed; the overview and the report say it themselves."""


class SentNote(QObject):
    """Fills the label below the banner."""

    def __init__(self, bench: Workbench, label: QLabel) -> None:
        super().__init__(label)
        self.label = label
        self._bench = bench
        self._page = ""
        label.hide()
        for changed in (bench.year_changed, bench.opened, bench.findings_changed):
            changed.connect(self.refresh)

    def show_page(self, name: str) -> None:
        """Follow the window to another page."""
        self._page = name
        self.refresh()

    def refresh(self) -> None:
        """Say when the report of the chosen year was sent, where that matters."""
        self.label.hide()
        if self._page not in OF_THE_YEAR or not self._bench.is_open:
            return
        from exemplar_desktop.services.correction import sending

        found = sending(self._bench.desk, self._bench.year)
        if found.sent:
            last = found.sent[-1]
            what = document(last.number, last.symbol, short_date(last.issued_on))
            self.label.setText(tr(SENT_BEFORE, year=self._bench.year, document=what, when=sent_line(found)))
            self.label.show()
