"""Offers to go on with those of the year before: one press, one step that can be undone; nothing of that year is changed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from exemplar_desktop.progress import Step
from exemplar_desktop.ui.generated.overview_page_ui import Ui_OverviewPage
from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.vietnamese.dates import number

if TYPE_CHECKING:
    from exemplar_desktop.services.next_year import CarryOver
    from exemplar_desktop.services.overview import Overview

STEP = "Mang điển hình năm {before} sang năm {year}"
DONE = "Đã mang sang năm {year}: {nominees} điển hình, {measures} biện pháp bồi dưỡng. Ctrl+Z để hoàn tác."
OFFER = (
    "Năm {before} có {nominees} điển hình chưa kết thúc hồ sơ, {measures} biện pháp bồi dưỡng chưa xong. Mang sang để theo dõi tiếp: "
    "chức vụ và tổ giữ nguyên, thành tích và đánh giá bắt đầu lại. Thành viên Hội đồng còn nhiệm kỳ thì tự tiếp tục."
)


class CarryCard(QObject):
    """The card of the overview that is seen while nobody goes on from the year before."""

    carried = Signal()

    def __init__(self, bench: Workbench, ui: Ui_OverviewPage) -> None:
        super().__init__(ui.carry_card)
        self.bench = bench
        self.ui = ui
        ui.carry_card.hide()
        ui.carry_button.clicked.connect(self.carry)
        bench.year_changed.connect(ui.carry_card.hide)
        bench.opened.connect(ui.carry_card.hide)

    def look(self, overview: "Overview") -> None:
        """Look, off the UI thread, whether there is anybody to offer; a year whose plan is not loaded gets none."""
        if overview.before is None or not overview.progress:
            self.ui.carry_card.hide()
            return
        desk, year = self.bench.desk, overview.year

        def work(_step: Step) -> "CarryOver":
            from exemplar_desktop.services.next_year import carry_over

            return carry_over(desk, year)

        self.bench.run(work, self._show, key="carry over")

    def carry(self) -> None:
        """Make the new year's records as one step; who came in meanwhile by hand is not made twice."""
        from exemplar_desktop.services.next_year import carry_over

        found = carry_over(self.bench.desk, self.bench.year)
        if not found.records or not self.bench.save(*found.records, words=tr(STEP, before=found.before, year=found.year)):
            return
        self.ui.carry_card.hide()
        self.bench.changed.emit(found.records)
        self.bench.said.emit(tr(DONE, year=found.year, nominees=number(found.nominees), measures=number(found.measures)))
        self.carried.emit()

    def _show(self, found: "CarryOver") -> None:
        self.ui.carry_card.setVisible(bool(found.records) and not found.is_begun and found.year == self.bench.year)
        self.ui.carry_title.setText(tr("Tiếp tục từ năm {before}", before=found.before))
        counts = {"nominees": number(found.nominees), "measures": number(found.measures)}
        self.ui.carry_text.setText(tr(OFFER, before=found.before, **counts))
        self.ui.carry_button.setText(tr("Mang sang {nominees} điển hình", nominees=counts["nominees"]))
