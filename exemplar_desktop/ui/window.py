"""The frame: rail, top bar, banner and the pages; each page is built in spare time, or before that when it is first opened."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton

from exemplar_desktop.domain.finding import Finding
from exemplar_desktop.domain.programme import current_year
from exemplar_desktop.domain.record import Record
from exemplar_desktop.domain.unit import Unit
from exemplar_desktop.errors import FolderInUse, NoUnit, UserError
from exemplar_desktop.paths import resource
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.copy_bar import CopyBar
from exemplar_desktop.ui.generated.main_window_ui import Ui_MainWindow
from exemplar_desktop.ui.icons import set_icon
from exemplar_desktop.ui.language import say, tr
from exemplar_desktop.ui.page import Page
from exemplar_desktop.ui.pages import FIRST_PAGE, PAGES, load_page
from exemplar_desktop.ui.search_box import SearchBox
from exemplar_desktop.ui.sent_note import SentNote
from exemplar_desktop.ui.spare_time import SpareTime
from exemplar_desktop.ui.top_bar import TopBar
from exemplar_desktop.ui.undo import UndoKeys
from exemplar_desktop.ui.whole_state import WholeState
from exemplar_desktop.ui.window_state import WindowState
from exemplar_desktop.ui.workbench import Workbench

if TYPE_CHECKING:
    from exemplar_desktop.services.desk import Desk
    from exemplar_desktop.ui.help_panel import HelpPanel
    from exemplar_desktop.ui.wizard_page import WizardPage

TRY_AGAIN, RESTORE, CLOSE = "Thử lại", "Khôi phục", "Đóng cửa sổ này"
RETIRED_FOR = 200
"""Milliseconds after which it is looked again whether pages of another unit can go."""


class MainWindow(QMainWindow):
    """One window, three zones."""

    painted = Signal()
    """The window was painted for the first time."""
    not_opened = Signal(str)
    """The folder holds no unit that can be opened; why."""
    filled = Signal()
    """The opened unit is shown."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self.bench = bench
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self.setWindowIcon(QIcon(str(resource("icons/product.svg"))))
        self.pages: dict[str, Page] = {}
        """Those that were built."""
        self.wizard: WizardPage | None = None
        """The page of the first start, while it is shown."""
        self.help: HelpPanel | None = None
        """Built when it is first asked for."""
        self._banner_action: Callable[[], object] | None = None
        self._was_painted = False
        self._retired: list[Page] = []
        self.spare_time = SpareTime(self)
        self.state = WindowState(bench.folder)
        self.state.put_back(self)
        self.undo = UndoKeys(bench, self, self.flush)
        self.top = TopBar(self, self.state)
        self.sent_note = SentNote(bench, self.ui.sent_note)
        self.search = SearchBox(self.ui.search, self.ui.centre, bench, self.open_finding)
        self.whole = WholeState(bench, self, self._close_unit, self.open_unit)
        self.copy_bar = CopyBar(self.ui, self.whole)
        self._buttons: dict[str, QPushButton] = {name: getattr(self.ui, f"{name}_button") for name in PAGES}
        for number, (name, button) in enumerate(self._buttons.items(), 1):
            self._lead(name, number, button)
        set_icon(self.ui.help_button, "help")
        self.ui.help_button.clicked.connect(self.toggle_help)
        QShortcut(QKeySequence("F1"), self).activated.connect(self.toggle_help)
        self.ui.banner.hide()
        self.ui.banner_close.clicked.connect(self.ui.banner.hide)
        self.ui.banner_action.clicked.connect(self._act)
        self.ui.top_bar.installEventFilter(self)
        bench.opened.connect(self._show_unit)
        bench.year_changed.connect(self._refresh)
        bench.said.connect(self.say)
        bench.caught_up.connect(self._forget_fault)
        bench.changed.connect(self._refresh)
        bench.shown_after_undo.connect(self._show_undone)
        bench.deleted.connect(self._offer_restore)
        self.show_page(self.state.settings.page if self.state.settings.page in PAGES else FIRST_PAGE)

    def open_unit(self) -> None:
        """Open the unit's folder off the UI thread; without a unit, ask for it."""
        folder, today = self.bench.folder, self.bench.today()
        if not self.bench.is_open and self.wizard is None:
            page = self.page(self.state.settings.page)
            page.show_early(self.state.year_for)
            self.spare_time.plan(*page.later_parts())

        def work(step: Step) -> "tuple[Desk, Unit | None, Finding | None]":
            from exemplar_desktop.services.desk import open_desk, place_advice, unit_of
            from exemplar_desktop.store.lock import Use

            desk = open_desk(folder, step=step, use=Use.WINDOW)
            # Asked here once, the same question is answered quickly on the UI thread: its SQL is then compiled.
            desk.store.nomination_lines(current_year(desk.programme, today).year, limit=1)
            return desk, unit_of(desk), place_advice(folder)

        self.bench.run(work, self._take_desk, failed=self._could_not_open)

    def page(self, name: str) -> Page:
        """Return a page, built when it is first asked for."""
        if name not in self.pages:
            page = load_page(name)(self.bench, self.open_finding)
            page.wanted.connect(self.open_finding)
            self.pages[name] = page
            self.ui.pages.addWidget(page)
            self.state.put_back_splitters(name, page)
            if name == "setup":
                page.sample.ready.connect(self.use_desk)  # type: ignore[attr-defined]
                page.follow_language(self.state)  # type: ignore[attr-defined]
                page.follow_copies(self.whole, self.state)  # type: ignore[attr-defined]
        return self.pages[name]

    def show_page(self, name: str) -> bool:
        """Open a page; what is typed on the one before is saved, and False where it cannot be: then that page stays."""
        if not self.bench.flush():
            self._check_button(self.state.settings.page)
            return False
        page = self.page(name)
        if self.bench.is_open and name != self.state.settings.page:
            # What was said belongs to the page where it was said.
            self.ui.banner.hide()
        self.ui.pages.setCurrentWidget(page)
        self._check_button(name)
        self.state.settings.page = name
        self.sent_note.show_page(name)
        if self.help is not None:
            self.help.show_topic(name)
        if self.bench.is_open:
            page.refresh()
        return True

    def open_finding(self, finding: Finding) -> None:
        """Lead to the record and field that a finding is about."""
        if not self.show_page(finding.page):
            return
        page, focused = self.page(finding.page), QApplication.focusWidget()
        # What an undone step has taken away cannot be led to; its page is enough.
        if finding.code != "shown" or finding.nominee or finding.record:
            page.reveal(finding)
        elif focused is None or not page.isAncestorOf(focused):
            page.setFocus()

    def _show_undone(self, finding: Finding) -> None:
        """Lead to what an undo has changed; what was offered before is out of date by then."""
        self.ui.banner.hide()
        self.open_finding(finding)

    def toggle_help(self) -> None:
        """Open the help of the page, or close it."""
        if self.help is None:
            from exemplar_desktop.ui.help_panel import HelpPanel

            self.help = HelpPanel(self.ui.centre)
            self.help.closed.connect(self._end_help)
        if self.help.isHidden():
            self.help.open("wizard" if self.wizard is not None else self.state.settings.page)
            if self.wizard is not None:
                self.wizard.make_room(self.help.width())
        else:
            self.help.close_panel()

    def say(self, words: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Show a sentence above the page, with one thing that can be done about it."""
        self.ui.banner_text.setText(words)
        self.ui.banner_action.setText(action)
        self.ui.banner_action.setVisible(bool(action))
        self._banner_action = act
        self.ui.banner.show()

    def flush(self) -> None:
        """Save what is typed on the page and not yet left."""
        current = self.ui.pages.currentWidget()
        if isinstance(current, Page) and self.bench.is_open:
            current.flush()

    def use_desk(self, desk: "Desk") -> None:
        """Work on this desk from now on, instead of the one that is open."""
        self.flush()
        former = self.bench.desk if self.bench.is_open else None
        if former is not None:
            self._retire_pages()
        self.bench.set_desk(desk)
        if former is not None:
            former.store.close()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Save what is typed before the window goes, and remember how it was left."""
        from exemplar_desktop.ui.closing import may_close

        if not may_close(self.bench, self):
            event.ignore()
            return
        if self.wizard is not None:
            self.wizard.keep_draft()
        self.spare_time.forget()
        self.whole.end()
        if self.bench.is_open or self.wizard is not None:  # else the folder is not ours: another window's, or not to be read
            self.state.keep(self, dict(self.pages))
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the help at the right edge."""
        super().resizeEvent(event)
        if self.help is not None:
            self.help.place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Notice the first painting."""
        if not self._was_painted and event.type() is QEvent.Type.Paint and watched is self.ui.top_bar:
            self._was_painted = True
            # Once the whole pass is through.
            QTimer.singleShot(0, self.painted.emit)
        return False

    def _lead(self, name: str, number: int, button: QPushButton) -> None:
        set_icon(button, name)
        button.clicked.connect(lambda: self.show_page(name))
        button.setToolTip(f"Alt+{number}")
        QShortcut(QKeySequence(f"Alt+{number}"), self).activated.connect(lambda: self._open_by_key(name))

    def _check_button(self, name: str) -> None:
        """Mark a page in the rail; one that stands in none leaves the mark where the user came from."""
        if name in self._buttons:
            self._buttons[name].setChecked(True)

    def _open_by_key(self, name: str) -> None:
        if self.wizard is None:
            self.show_page(name)
            # Leaving the former page took the cursor away; the keyboard goes on in this one.
            self._focus_page()

    def _take_desk(self, opened: "tuple[Desk, Unit | None, Finding | None]") -> None:
        desk, unit, advice = opened
        if unit is None:
            desk.store.close()
            self._ask_for_unit()
        else:
            self.use_desk(desk)
            if words := self.whole.said_after():
                self.say(words)
            if advice and self.ui.banner.isHidden():
                self.say(say(advice))

    def _could_not_open(self, error: UserError) -> None:
        self.not_opened.emit(say(error))
        if isinstance(error, NoUnit):
            self._ask_for_unit()
        elif isinstance(error, FolderInUse):
            self.say(say(error), tr(CLOSE), self.close)
        elif way := self.whole.way_on(error):
            words = " ".join(filter(None, (self.whole.said_after(), say(error))))
            self.say(words, *way)
        else:
            self.say(say(error), tr(TRY_AGAIN), self.open_unit)

    def _ask_for_unit(self) -> None:
        from exemplar_desktop.ui.copies_section import receive
        from exemplar_desktop.ui.wizard_page import WizardPage

        if words := self.whole.said_after():
            self.say(words)
        if self.wizard is not None:
            return
        self.flush()
        if self.bench.is_open:
            self._retire_pages()
            self.bench.close_desk()
        self.wizard = WizardPage(self.bench, self.state)
        self.wizard.sample.ready.connect(self.use_desk)
        self.wizard.receive_button.clicked.connect(lambda: receive(self, self.whole))
        self.wizard.restore_button.clicked.connect(self.whole.restore_from_elsewhere)
        self.wizard.ui.help_button.clicked.connect(self.toggle_help)
        self.ui.pages.addWidget(self.wizard)
        self.ui.pages.setCurrentWidget(self.wizard)
        self.wizard.begin()
        self._show_frame(shown=False)

    def _close_unit(self) -> None:
        """Close the unit that is open: its data is about to be replaced, or to go to another PC."""
        if self.bench.is_open:
            self._retire_pages()
            self.bench.close_desk()

    def _retire_pages(self) -> None:
        """Put the pages away that show another unit's records, so that none of these can be saved into the next one."""
        for page in self.pages.values():
            self.ui.pages.removeWidget(page)
            page.hide()
            self._retired.append(page)
        self.pages.clear()
        self.spare_time.forget()
        self._delete_retired()

    def _delete_retired(self) -> None:
        # Not before the last job they started has come back to them.
        if not self.bench.is_idle:
            QTimer.singleShot(RETIRED_FOR, self, self._delete_retired)
            return
        for page in self._retired:
            page.deleteLater()
        self._retired.clear()

    def _show_frame(self, shown: bool) -> None:
        self.ui.rail.setVisible(shown)
        self.ui.top_bar.setVisible(shown)

    def _show_unit(self) -> None:
        """Show an opened unit."""
        self.ui.banner.hide()
        self.top.show_unit()
        self._show_frame(shown=True)
        if self.wizard is not None:
            self.ui.pages.removeWidget(self.wizard)
            self.wizard.deleteLater()
            self.wizard = None
        self.show_page(self.state.settings.page or FIRST_PAGE)
        self._focus_page()
        self.filled.emit()
        self.spare_time.plan(*(partial(self._prepare, name) for name in PAGES))

    def _prepare(self, name: str) -> None:
        """Build a page before it is asked for, in pieces that nobody notices."""
        self.spare_time.plan(partial(load_page, name), partial(self._build_ahead, name))

    def _build_ahead(self, name: str) -> None:
        page = self.page(name)
        self.spare_time.plan(page.polish_all, *page.later_parts())

    def _end_help(self) -> None:
        if self.wizard is not None:
            self.wizard.make_room(0)
        self._focus_page()

    def _focus_page(self) -> None:
        # The first Tab goes into the page, and not once more through the rail.
        self.ui.pages.currentWidget().setFocus()

    def _refresh(self, *_: object) -> None:
        current = self.ui.pages.currentWidget()
        if isinstance(current, Page) and not self.bench.is_behind:
            current.refresh()

    def _forget_fault(self) -> None:
        """Take away the sentence of what could not be saved, once it is."""
        if self.bench.fault is not None and say(self.bench.fault) in self.ui.banner_text.text():
            self.ui.banner.hide()

    def _offer_restore(self, words: str, records: tuple[Record, ...]) -> None:
        def restore() -> None:
            if self.bench.restore(records):
                self.ui.banner.hide()

        self.say(words, tr(RESTORE), restore)

    def _act(self) -> None:
        self.ui.banner.hide()
        if self._banner_action:
            self._banner_action()
