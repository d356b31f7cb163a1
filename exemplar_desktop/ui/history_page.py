"""Who changed what when, of the unit or of one record: a page of lines, the newest first, and what the chosen one changed."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QLineEdit, QTableWidgetItem

from exemplar_desktop.domain.finding import Finding, lead
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.generated.history_page_ui import Ui_HistoryPage
from exemplar_desktop.ui.history_place import AFTER, ORIGIN, YEAR, history_of
from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.page import Page
from exemplar_desktop.ui.tooltip import tip
from exemplar_desktop.ui.undo_words import PAGES as WHERE
from exemplar_desktop.ui.undo_words import place_of_record
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.vietnamese.dates import number, parse_date, short_moment

if TYPE_CHECKING:
    from exemplar_desktop.services.history import HistoryLine
    from exemplar_desktop.services.history import HistoryPage as Lines

REST = 300
"""Milliseconds after the last key before the store is asked."""
ROW = 36
OF_UNIT = "Mọi thay đổi của đơn vị, mới nhất trước."
OF_RECORD = "Các thay đổi của: {about}, cùng những gì thuộc về mục đó."
SINCE_REPORT = "Các thay đổi của dữ liệu năm {year} từ khi lập gói báo cáo."
READING = "Đang đọc lịch sử…"
NONE_YET = "Chưa có thay đổi nào được ghi. Lịch sử được ghi từ khi dùng phiên bản này."
NONE_FOUND = "Không có thay đổi nào khớp với nội dung tìm."
COUNTED, PAGED = "{count} dòng", "Trang {page}: {count} dòng"
DAY_WRONG = "Ngày chưa đúng. Thầy/cô nhập như 18/10/2024."
NEWEST, OLDEST = "Đây là trang mới nhất.", "Không còn dòng nào cũ hơn."
DONE_BY, SITTING = "{who}, lúc {at}", "{who}, từ {begun} đến {at}"
UNKNOWN = "(không rõ)"
DELETED_WHY = "Mục này đã bị xóa. Khôi phục thì mục hiện lại với mọi nội dung."
OWNER_WHY = "Hồ sơ hoặc điển hình có mục này đã bị xóa. Khôi phục ở dòng ghi việc xóa đó trước."
NO_PAGE = "Mục này không có trang riêng."
GIVEN_BACK, NOT_GIVEN_BACK = "Trả lại “{title}”", "Không trả lại được: từ đó nội dung đã đổi theo cách không tính ngược được."
SAME_NOW = "“{title}” hiện đang là giá trị này."


class HistoryPage(Page):
    """Never holds more than one page of lines; reads off the UI thread."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        from exemplar_desktop.ui.history_changes import HistoryChanges

        self.ui = Ui_HistoryPage()
        self.ui.setupUi(self)
        self.lines: tuple[HistoryLine, ...] = ()
        self._record: str | None = None
        self._since: tuple[int, int] | None = None
        self._origin = ""
        self._starts: list[int | None] = [None]
        """Where each page up to the one that is shown begins."""
        self._older: int | None = None
        self.changes = HistoryChanges(self.ui.changes, self.ui.changes_layout)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._set_up_table()
        self._connect()
        self.setFocusProxy(self.ui.search)

    def refresh(self) -> None:
        """Show what is asked as it is now."""
        if self.bench.is_open:
            self._ask()

    def reveal(self, finding: Finding) -> None:
        """Narrow to what a finding names: a record, the changes since a report, or nothing."""
        values = finding.values
        self._record = finding.record
        self._since = (int(values[YEAR]), int(values[AFTER])) if AFTER in values else None
        self._origin = str(values.get(ORIGIN, self._origin))
        for field in (self.ui.search, self.ui.since, self.ui.until):
            field.blockSignals(True)
            field.clear()
            field.blockSignals(False)
        self.lines = ()
        self._restart()
        self.ui.table.setFocus()

    def _set_up_table(self) -> None:
        table = self.ui.table
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW)
        table.setWordWrap(False)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate((136, 84, 180)):
            header.resizeSection(column, width)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)

    def _connect(self) -> None:
        ui = self.ui
        self._rest.timeout.connect(self._restart)
        ui.search.textChanged.connect(lambda _text: self._rest.start())
        for field in (ui.since, ui.until):
            field.textChanged.connect(lambda _text: self._rest.start())
        for button, act in (
            (ui.clear_filters, self._clear_filters),
            (ui.older_button, self._turn_older),
            (ui.newer_button, self._turn_newer),
            (ui.whole_button, lambda: self.reveal(history_of(self._origin))),
            (ui.record_button, self._narrow),
            (ui.open_button, self._open),
            (ui.restore_button, self._restore),
            (ui.back_button, self._go_back),
        ):
            button.clicked.connect(act)
        ui.table.itemSelectionChanged.connect(self._choose)
        ui.table.activated.connect(lambda _index: self._open())
        self.changes.give_back.connect(self._give_back)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._go_back)

    def _restart(self) -> None:
        """Ask for the first page."""
        self._starts = [None]
        self._ask()

    def _ask(self) -> None:
        ui = self.ui
        first_day, last_day = _day(ui.since), _day(ui.until)
        wrong = any(field.text().strip() and _day(field) is None for field in (ui.since, ui.until))
        ui.problem.setText(tr(DAY_WRONG) if wrong else "")
        ui.problem.setVisible(wrong)
        if wrong or not self.bench.is_open:
            return
        desk, record, made_from = self.bench.desk, self._record, self._since
        words, start = ui.search.text(), self._starts[-1]
        ui.count.setText(tr(READING))

        def work(step: Step) -> "tuple[Lines, str]":
            from exemplar_desktop.services.history import asked_of, history_page, record_called

            asked = asked_of(desk, (record,) if record else (), first_day, last_day, made_from)
            return history_page(desk, asked, words, start, tr, step), record_called(desk, record, tr) if record else ""

        self.bench.run(work, self._show, key="history")

    def _show(self, read: "tuple[Lines, str]") -> None:
        page, about = read
        chosen = self._line()
        self.lines, self._older = page.lines, page.older
        ui = self.ui
        ui.narrowed.setText(self._narrowed_words(about))
        ui.whole_button.setVisible(self._record is not None or self._since is not None)
        ui.back_button.setVisible(bool(self._origin))
        ui.clear_filters.setVisible(self._is_filtered())
        count = number(len(self.lines))
        several = len(self._starts) > 1 or self._older is not None
        none = tr(NONE_FOUND) if self._is_filtered() else tr(NONE_YET)
        counted = tr(PAGED, page=len(self._starts), count=count) if several else tr(COUNTED, count=count)
        ui.count.setText(counted if self.lines else none)
        for button, possible, why in ((ui.newer_button, len(self._starts) > 1, NEWEST), (ui.older_button, self._older is not None, OLDEST)):
            button.setVisible(several)
            button.setEnabled(possible)
            button.setToolTip("" if possible else tr(why))
        self._fill(next((row for row, line in enumerate(self.lines) if chosen and line.number == chosen.number), 0))
        self._choose()

    def _narrowed_words(self, about: str) -> str:
        if self._since is not None:
            return tr(SINCE_REPORT, year=self._since[0])
        return tr(OF_RECORD, about=about) if self._record else tr(OF_UNIT)

    def _fill(self, chosen: int) -> None:
        """Put the lines into the table, one of them chosen; what is said of it is shown once, by whoever asked."""
        table = self.ui.table
        table.blockSignals(True)
        table.clearSelection()
        table.setRowCount(len(self.lines))
        for row, line in enumerate(self.lines):
            for column, text in enumerate((short_moment(line.moment), line.who or tr(UNKNOWN), line.what, line.about)):
                item = QTableWidgetItem(text)
                item.setToolTip(tip(text))
                table.setItem(row, column, item)
        table.scrollToTop()
        if self.lines:
            table.selectRow(chosen)
        table.blockSignals(False)

    def _line(self) -> "HistoryLine | None":
        row = self.ui.table.currentRow()
        return self.lines[row] if 0 <= row < len(self.lines) else None

    def _choose(self) -> None:
        line, ui = self._line(), self.ui
        ui.card.setVisible(line is not None)
        self.changes.show_line(line)
        if line is None:
            return
        at, begun = short_moment(line.moment), short_moment(line.begun)
        who = line.who or tr(UNKNOWN)
        ui.what.setText(line.what)
        ui.about.setText(line.about)
        ui.facts.setText(tr(SITTING, who=who, begun=begun, at=at) if begun != at else tr(DONE_BY, who=who, at=at))
        has_page = any(kind.__name__ == line.record_type for kind in WHERE)
        why = DELETED_WHY if line.is_deleted else OWNER_WHY if line.is_gone else "" if has_page else NO_PAGE
        ui.why.setText(tr(why) if why else "")
        ui.why.setVisible(bool(why))
        ui.open_button.setVisible(not line.is_deleted)
        ui.open_button.setEnabled(not why)
        ui.open_button.setToolTip(ui.why.text())
        ui.restore_button.setVisible(line.is_deleted)
        ui.record_button.setVisible(self._record != line.record_id)

    def _open(self) -> None:
        """Lead to the record, in the year that it stands in."""
        from exemplar_desktop.services.history import record_of

        line = self._line()
        record = record_of(self.bench.desk, line) if line and not line.is_gone else None
        if record is None:
            return
        place, year = place_of_record(record, self.bench.desk.store)
        if year:
            self.bench.set_year(year)
        if place is not None:
            self.wanted.emit(place)

    def _narrow(self) -> None:
        """Show the history of the chosen line's record."""
        line = self._line()
        if line is not None:
            self.reveal(history_of(self._origin, line.record_id))

    def _restore(self) -> None:
        """Bring the deleted record back, as one step that can be undone."""
        from exemplar_desktop.services.history import record_of

        line = self._line()
        record = record_of(self.bench.desk, line) if line else None
        if record is not None:
            self.bench.restore(record)

    def _give_back(self, field: str) -> None:
        """Set a field to what stood there before the chosen line, as one step that can be undone."""
        from exemplar_desktop.services.history import given_back

        line = self._line()
        if line is None:
            return
        title = next(change.title for change in line.changes if change.field == field)
        record = given_back(self.bench.desk, line, field)
        if record is None:
            self.bench.said.emit(tr(NOT_GIVEN_BACK))
        elif record == self.bench.desk.store.get(type(record), record.id):
            self.bench.said.emit(tr(SAME_NOW, title=title))
        elif self.bench.save(record, words=tr(GIVEN_BACK, title=title)):
            self.bench.said.emit(tr("{step}: đã xong.", step=self.bench.undo_words))
            self._restart()

    def _turn_older(self) -> None:
        if self._older is not None:
            self._starts.append(self._older)
            self._ask()

    def _turn_newer(self) -> None:
        if len(self._starts) > 1:
            self._starts.pop()
            self._ask()

    def _clear_filters(self) -> None:
        for field in (self.ui.search, self.ui.since, self.ui.until):
            field.clear()
        self.ui.search.setFocus()

    def _is_filtered(self) -> bool:
        return any(field.text().strip() for field in (self.ui.search, self.ui.since, self.ui.until))

    def _go_back(self) -> None:
        """Go back to the page that led here."""
        if self._origin:
            self.wanted.emit(lead(self._origin, code="shown"))


def _day(field: QLineEdit) -> date | None:
    return parse_date(field.text())
