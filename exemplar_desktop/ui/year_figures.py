"""The year in figures on the overview: charts whose bars lead to their lists, and the years before beside it."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from exemplar_desktop.domain.finding import Finding, lead
from exemplar_desktop.domain.nominee import NomineeKind
from exemplar_desktop.domain.stage import Stage
from exemplar_desktop.messages.totals import OF_MONTHS, OF_YEARS, SEVERAL_TIMES
from exemplar_desktop.reports.charts import is_blank, months_chart, parts_chart, years_chart
from exemplar_desktop.reports.drawing import Ink
from exemplar_desktop.ui.generated.overview_page_ui import Ui_OverviewPage
from exemplar_desktop.ui.language import shown, tr
from exemplar_desktop.ui.narrowing import Filters, asking
from exemplar_desktop.ui.style import mark
from exemplar_desktop.vietnamese.dates import number

if TYPE_CHECKING:
    from exemplar_desktop.services.overview import Overview

STAGE_INKS = tuple({Stage.HONOURED: Ink.HONOURED, Stage.SPREAD: Ink.SPREAD}.get(stage, Ink.BAR) for stage in Stage)
KIND_INKS = tuple(Ink(f"kind-{kind}") for kind in NomineeKind)
MONTH_INKS = (Ink.BAR, Ink.SPREAD, Ink.HONOURED)
YEAR_INKS = (Ink.BAR, Ink.BAR, Ink.HONOURED, Ink.SPREAD)
MONTH_PAGES = {"discovered": "nominees", "disseminations": "disseminations", "awards": "awards"}
_COLUMNS = 4
_ROWS = 1 + len(OF_YEARS) + 2


class YearFigures:
    """The cards of figures."""

    def __init__(self, ui: Ui_OverviewPage, open_finding: Callable[[Finding], None]) -> None:
        self._ui = ui
        self.cells = _grid(ui.compare_place)
        for card in self.cards:
            card.hide()
        for view in (ui.stages, ui.kinds, ui.months):
            view.leads = True
        ui.stages.chosen.connect(lambda _series, place: open_finding(asking(Filters(state=tuple(Stage)[place]))))
        ui.kinds.chosen.connect(lambda _series, place: open_finding(asking(Filters(kind=tuple(NomineeKind)[place]))))
        ui.months.chosen.connect(lambda series, _place: open_finding(lead(MONTH_PAGES[tuple(OF_MONTHS)[series]], code="shown")))

    @property
    def cards(self) -> tuple[QWidget, ...]:
        """The cards, which are shown where they have something to say."""
        return self._ui.stages_card, self._ui.months_card, self._ui.compare_card

    def show(self, overview: "Overview") -> None:
        """Show the figures of a year."""
        self._show_parts(overview)
        self._show_months(overview)
        self._show_years(overview)

    def _show_parts(self, overview: "Overview") -> None:
        counts, ui = overview.counts, self._ui
        ui.stages_card.setVisible(counts.nominations > 0)
        ui.total.setText(tr("{count} điển hình", count=number(counts.nominations)))
        stages = parts_chart("", ((shown(stage), count) for stage, count in overview.stages))
        kinds = parts_chart("", ((shown(kind), count) for kind, count in counts.kinds.items()))
        ui.stages.show_chart(ui.stages_title.text(), stages, STAGE_INKS, kinds)
        ui.kinds.show_chart(ui.kinds_title.text(), kinds, KIND_INKS, stages)

    def _show_months(self, overview: "Overview") -> None:
        ui = self._ui
        chart = months_chart(overview.span, overview.months, tr)
        ui.months_card.setVisible(not is_blank(chart))
        ui.months.show_chart(ui.months_title.text(), chart, MONTH_INKS)
        undated = sum(getattr(overview.months, name).undated for name in OF_MONTHS)
        ui.months_note.setText(tr("{count} mục chưa ghi ngày hoặc có ngày ngoài năm báo cáo không tính ở đây.", count=number(undated)))
        ui.months_note.setVisible(undated > 0)

    def _show_years(self, overview: "Overview") -> None:
        year, before, ui = overview.year, overview.before, self._ui
        ui.compare_card.setVisible(before is not None or not overview.counts.is_empty)
        ui.compare_title.setText(tr("So với năm trước") if before else tr("Số liệu trong năm"))
        ui.compare_note.setText(tr("Chưa có số liệu năm {year} để so sánh.", year=year - 1))
        ui.compare_note.setVisible(before is None)
        rows = [("", str(year), str(year - 1), tr("Tăng, giảm")), *_compared(overview)]
        for cells, texts in zip(self.cells, rows, strict=True):
            for column, (cell, text) in enumerate(zip(cells, texts, strict=True)):
                cell.setText(text)
                cell.setVisible(before is not None or column < 2)
        chart = years_chart(overview.years, tr)
        for part in (ui.years_title, ui.years, ui.years_note):
            part.setVisible(len(overview.years) > 1)
        ui.years_note.setText(tr(SEVERAL_TIMES))
        ui.years.show_chart(ui.years_title.text(), chart, YEAR_INKS)


def _grid(place: QWidget) -> list[list[QLabel]]:
    """Return the cells of a small table: what, this year, the year before, and the difference."""
    grid = QGridLayout(place)
    grid.setContentsMargins(6, 0, 6, 8)
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(0, 1)
    found = [[QLabel(place, textFormat=Qt.TextFormat.PlainText) for _ in range(_COLUMNS)] for _ in range(_ROWS)]
    for row, cells in enumerate(found):
        for column, cell in enumerate(cells):
            grid.addWidget(cell, row, column)
            if column:
                cell.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            mark(cell, "role", "muted" if not row or column > 1 else "strong" if column == 1 else "")
    return found


def _compared(overview: "Overview") -> Iterator[tuple[str, str, str, str]]:
    """Yield the rows of the table: the totals that the chart of years has, then what only the table counts."""
    counts, before, this = overview.counts, overview.before, overview.years[-1]
    pairs = [(label, getattr(this, name), getattr(overview.totals_before, name)) for name, label in OF_YEARS.items()]
    pairs.append(("Minh chứng", counts.evidence, before.evidence if before else 0))
    pairs.append(("Hoạt động tuyên truyền", counts.disseminations, before.disseminations if before else 0))
    for label, count, earlier in pairs:
        yield tr(label), number(count), number(earlier), _difference(count - earlier)


def _difference(change: int) -> str:
    """Return a difference with its sign; the minus is the typographic one."""
    return f"+{number(change)}" if change > 0 else f"−{number(-change)}" if change < 0 else "0"
