"""The bar above the page: which unit and programme, the year, undo and redo, when something was saved last."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QFileDialog

from exemplar_desktop.domain.programme import Programme, current_year
from exemplar_desktop.domain.unit import period_on
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.generated.main_window_ui import Ui_MainWindow
from exemplar_desktop.ui.icons import SIZE, set_icon
from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.undo_menu import add_steps_menu
from exemplar_desktop.ui.window_state import WindowState
from exemplar_desktop.ui.workbench import Workbench

if TYPE_CHECKING:
    from exemplar_desktop.services.desk import Desk
    from exemplar_desktop.ui.undo import UndoKeys

OTHER_YEAR = "Năm khác..."
SHIPPED_AGAIN = "Dùng lại kế hoạch kèm theo chương trình"
LOAD = "Nạp tệp kế hoạch..."
KNOWN_YEARS = "{title} chỉ có năm báo cáo {years}. Để báo cáo năm khác, thầy/cô nạp tệp kế hoạch của giai đoạn đó (tệp .toml)."
OUTSIDE = "Hôm nay, {today}, không thuộc năm báo cáo nào của {title} ({years}). Thầy/cô nạp tệp kế hoạch của giai đoạn mới khi đã có."
LOADED = "Đã dùng kế hoạch {title}: các năm báo cáo {years}."


class Frame(Protocol):
    """What the bar needs of the window that it stands in."""

    ui: Ui_MainWindow
    bench: Workbench
    undo: "UndoKeys"

    def open_unit(self) -> None:
        """Open the unit of the program's folder."""

    def use_desk(self, desk: "Desk") -> None:
        """Work on another desk."""

    def flush(self) -> None:
        """Save what is typed."""

    def say(self, words: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """Show a sentence above the page."""


class TopBar(QObject):
    """Fills the bar and hears what is done there."""

    def __init__(self, window: Frame, state: WindowState) -> None:
        super().__init__(window.ui.top_bar)
        self._window = window
        self._state = state
        self.ui, self.bench = window.ui, window.bench
        self.ui.year.activated.connect(self._choose_year)
        self.ui.sample_badge.hide()
        self.ui.sample_leave.hide()
        self.ui.sample_leave.clicked.connect(window.open_unit)
        for button, action, name, steps in (
            (self.ui.undo_button, window.undo.undo_action, "undo", lambda: self.bench.undo_list),
            (self.ui.redo_button, window.undo.redo_action, "redo", lambda: self.bench.redo_list),
        ):
            set_icon(action, name)
            button.setDefaultAction(action)
            button.setIconSize(QSize(SIZE, SIZE))
            add_steps_menu(button, steps, action.trigger)
        self.bench.saved.connect(self._show_saved)
        self.bench.year_changed.connect(self._year_changed)

    def show_unit(self) -> None:
        """Show which unit is open; take up the year chosen last."""
        from exemplar_desktop.services.setting_up import is_sample

        desk, today = self.bench.desk, self.bench.today()
        sample = is_sample(desk.folder)
        if not sample:
            self.bench.set_year(self._state.year_for(self.bench.year))
        self.ui.sample_badge.setVisible(sample)
        self.ui.sample_leave.setVisible(sample)
        # The mark must be read whole also in a small window; the years speak for themselves.
        self.ui.year_label.setVisible(not sample)
        self._show_name()
        self.ui.programme.setText(desk.programme.short_title)
        self._fill_years(desk)
        if not any(year.first_day <= today <= year.last_day for year in desk.programme.years):
            words = tr(OUTSIDE, today=f"{today:%d/%m/%Y}", title=desk.programme.short_title, years=_years(desk.programme))
            self._window.say(words, "" if sample else tr(LOAD), self.choose_programme)

    def _show_name(self) -> None:
        """Show how the unit was called in the year that is open: today in the present one, else on the day of the year next to today."""
        from exemplar_desktop.services.desk import unit_of
        from exemplar_desktop.services.year_records import span_of

        span, unit = span_of(self.bench.desk, self.bench.year), unit_of(self.bench.desk)
        period = period_on(unit, min(max(self.bench.today(), span.first_day), span.last_day)) if unit else None
        self.ui.unit_name.setText(period.name if period else "")

    def choose_programme(self) -> None:
        """Ask for a programme file and use it."""
        name, _ = QFileDialog.getOpenFileName(self.ui.top_bar.window(), tr("Chọn tệp kế hoạch"), "", tr("Tệp kế hoạch (*.toml)"))
        if name:
            self.use_programme(Path(name))

    def use_programme(self, path: Path | None) -> None:
        """Use this programme file (None: the shipped one) and open the unit again; a wrong file is refused in words."""
        if not self.bench.flush():
            return
        folder = self.bench.desk.folder

        def work(step: Step) -> "Desk":
            from exemplar_desktop.services.desk import open_desk
            from exemplar_desktop.services.setting_up import use_programme
            from exemplar_desktop.store.lock import Use

            use_programme(folder, path)
            return open_desk(folder, step=step, use=Use.WINDOW)

        self.bench.run(work, self._take_programme)

    def _fill_years(self, desk: "Desk") -> None:
        from exemplar_desktop.services.programmes import PROGRAMME_FILE

        self.ui.year.clear()
        for year in desk.programme.years:
            self.ui.year.addItem(str(year.year), year.year)
        self.ui.year.insertSeparator(self.ui.year.count())
        self.ui.year.addItem(tr(OTHER_YEAR), OTHER_YEAR)
        if (desk.folder / PROGRAMME_FILE).exists():
            self.ui.year.addItem(tr(SHIPPED_AGAIN), SHIPPED_AGAIN)
        self.ui.year.view().setMinimumWidth(self.ui.year.view().sizeHintForColumn(0) + 24)
        self._show_year()

    def _choose_year(self, place: int) -> None:
        chosen = self.ui.year.itemData(place)
        self._show_year()
        if chosen == OTHER_YEAR:
            programme = self.bench.desk.programme
            words = tr(KNOWN_YEARS, title=programme.short_title, years=_years(programme))
            self._window.say(words, tr(LOAD), self.choose_programme)
        elif chosen == SHIPPED_AGAIN:
            self.use_programme(None)
        elif self.bench.flush():
            self.bench.set_year(chosen)

    def _year_changed(self) -> None:
        self._show_year()
        if self.bench.is_open:
            self._show_name()
            self._state.keep_year(self.bench.year, current_year(self.bench.desk.programme, self.bench.today()).year)

    def _show_year(self) -> None:
        self.ui.year.setCurrentIndex(self.ui.year.findData(self.bench.year))

    def _take_programme(self, desk: "Desk") -> None:
        self._window.use_desk(desk)
        self._window.say(tr(LOADED, title=desk.programme.short_title, years=_years(desk.programme)))

    def _show_saved(self, at: datetime) -> None:
        self.ui.saved.setText(tr("Đã lưu {at}", at=f"{at:%H:%M}"))
        if self.bench.is_open and self._state.settings.page == "setup":
            self._show_name()


def _years(programme: Programme) -> str:
    return ", ".join(str(year.year) for year in programme.years)
