"""The frame: rail, top bar, banner and the pages; each page is built when it is first opened."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QPushButton, QWidget

from exemplar_desktop.domain.finding import Finding
from exemplar_desktop.domain.programme import current_year
from exemplar_desktop.domain.record import Record
from exemplar_desktop.domain.unit import Unit, period_on
from exemplar_desktop.errors import NoUnit, UserError
from exemplar_desktop.messages.sentences import sentence
from exemplar_desktop.paths import resource
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.generated.main_window_ui import Ui_MainWindow
from exemplar_desktop.ui.nominees_page import NomineesPage
from exemplar_desktop.ui.page import Page
from exemplar_desktop.ui.workbench import Workbench

if TYPE_CHECKING:
    from exemplar_desktop.services.desk import Desk

TRY_AGAIN, RESTORE = "Thử lại", "Khôi phục"


class MainWindow(QMainWindow):
    """One window, three zones."""

    painted = Signal()
    """The window was painted for the first time."""
    filled = Signal()
    """The first lines of the list are there."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self.bench = bench
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self.setWindowIcon(QIcon(str(resource("icons/product.svg"))))
        self._pages: dict[str, Page] = {}
        self.wizard: QWidget | None = None
        """The page of the first start, while it is shown."""
        self._banner_action: Callable[[], None] | None = None
        self._was_painted = False
        self._buttons = {
            "nominees": self.ui.nominees_button,
            "disseminations": self.ui.disseminations_button,
            "report": self.ui.report_button,
            "setup": self.ui.setup_button,
        }
        for number, (name, button) in enumerate(self._buttons.items(), 1):
            self._lead(name, number, button)
        self.ui.banner.hide()
        self.ui.banner_close.clicked.connect(self.ui.banner.hide)
        self.ui.banner_action.clicked.connect(self._act)
        self.ui.year.activated.connect(lambda place: bench.set_year(self.ui.year.itemData(place)))
        self.ui.top_bar.installEventFilter(self)
        bench.opened.connect(self._show_unit)
        bench.year_changed.connect(self._refresh)
        bench.saved.connect(self._show_saved)
        bench.said.connect(self.say)
        bench.deleted.connect(self._offer_restore)
        self.show_page("nominees")

    def open_unit(self) -> None:
        """Open the unit's folder off the UI thread; without a unit, ask for it."""
        folder, today = self.bench.folder, self.bench.today()

        def work(step: Step) -> "tuple[Desk, Unit | None]":
            from exemplar_desktop.services.desk import open_desk, unit_of

            desk = open_desk(folder, step=step)
            # Asked here once, the same question is answered quickly on the UI thread: its SQL is then compiled.
            desk.store.nomination_lines(current_year(desk.programme, today).year, limit=1)
            return desk, unit_of(desk)

        self.bench.run(work, self._take_desk, failed=self._could_not_open)

    def page(self, name: str) -> Page:
        """Return a page, built when it is first asked for."""
        if name not in self._pages:
            page = _build(name, self.bench, self)
            self._pages[name] = page
            self.ui.pages.addWidget(page)
        return self._pages[name]

    def show_page(self, name: str) -> None:
        """Open a page; what is typed on the one before is saved."""
        current = self.ui.pages.currentWidget()
        if isinstance(current, Page):
            current.flush()
        page = self.page(name)
        self.ui.pages.setCurrentWidget(page)
        self._buttons[name].setChecked(True)
        if self.bench.is_open:
            page.refresh()

    def open_finding(self, finding: Finding) -> None:
        """Lead to the record and field that a finding is about."""
        self.show_page(finding.page)
        self.page(finding.page).reveal(finding)

    def say(self, words: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """Show a sentence above the page, with one thing that can be done about it."""
        self.ui.banner_text.setText(words)
        self.ui.banner_action.setText(action)
        self.ui.banner_action.setVisible(bool(action))
        self._banner_action = act
        self.ui.banner.show()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Save what is typed before the window goes."""
        current = self.ui.pages.currentWidget()
        if isinstance(current, Page) and self.bench.is_open:
            current.flush()
        super().closeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Notice the first painting."""
        if not self._was_painted and event.type() is QEvent.Type.Paint and watched is self.ui.top_bar:
            self._was_painted = True
            # Once the whole pass is through.
            QTimer.singleShot(0, self.painted.emit)
        return False

    def _lead(self, name: str, number: int, button: QPushButton) -> None:
        button.clicked.connect(lambda: self.show_page(name))
        button.setToolTip(f"Alt+{number}")
        QShortcut(QKeySequence(f"Alt+{number}"), self).activated.connect(lambda: self.show_page(name))

    def _take_desk(self, opened: "tuple[Desk, Unit | None]") -> None:
        desk, unit = opened
        if unit is None:
            desk.store.close()
            self._ask_for_unit()
        else:
            self.bench.set_desk(desk)

    def _could_not_open(self, error: UserError) -> None:
        if isinstance(error, NoUnit):
            self._ask_for_unit()
        else:
            self.say(sentence(error), TRY_AGAIN, self.open_unit)

    def _ask_for_unit(self) -> None:
        from exemplar_desktop.ui.wizard_page import WizardPage

        self.wizard = WizardPage(self.bench)
        self.ui.pages.addWidget(self.wizard)
        self.ui.pages.setCurrentWidget(self.wizard)
        self._show_frame(shown=False)

    def _show_frame(self, shown: bool) -> None:
        self.ui.rail.setVisible(shown)
        self.ui.top_bar.setVisible(shown)

    def _show_unit(self) -> None:
        """Show an opened unit."""
        from exemplar_desktop.services.desk import unit_of

        desk, today = self.bench.desk, self.bench.today()
        unit = unit_of(desk)
        period = period_on(unit, today) if unit else None
        self.ui.unit_name.setText(period.name if period else "")
        self.ui.programme.setText(desk.programme.short_title)
        self.ui.year.clear()
        for year in desk.programme.years:
            self.ui.year.addItem(str(year.year), year.year)
        self.ui.year.setCurrentIndex(self.ui.year.findData(self.bench.year))
        self.ui.banner.hide()
        self._show_frame(shown=True)
        if self.wizard is not None:
            self.ui.pages.removeWidget(self.wizard)
            self.wizard.deleteLater()
            self.wizard = None
        self.show_page("nominees")
        # The first Tab goes into the page, and not once more through the rail.
        self.ui.pages.currentWidget().setFocus()
        self.filled.emit()

    def _refresh(self) -> None:
        current = self.ui.pages.currentWidget()
        if isinstance(current, Page):
            current.refresh()

    def _show_saved(self, at: datetime) -> None:
        self.ui.saved.setText(f"Đã lưu {at:%H:%M}")

    def _offer_restore(self, words: str, record: Record) -> None:
        def restore() -> None:
            if self.bench.restore(record):
                self.ui.banner.hide()

        self.say(words, RESTORE, restore)

    def _act(self) -> None:
        self.ui.banner.hide()
        if self._banner_action:
            self._banner_action()


def _build(name: str, bench: Workbench, window: MainWindow) -> Page:
    if name == "nominees":
        return NomineesPage(bench)
    if name == "disseminations":
        from exemplar_desktop.ui.disseminations_page import DisseminationsPage

        return DisseminationsPage(bench)
    if name == "report":
        from exemplar_desktop.ui.report_page import ReportPage

        return ReportPage(bench, window.open_finding)
    from exemplar_desktop.ui.setup_page import SetupPage

    return SetupPage(bench)
