"""The page of evidence: all the unit's pieces, narrowed by what stands out, with where each is used."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton

from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.finding import Finding, lead
from exemplar_desktop.errors import UserError
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.evidence_list import EvidenceModel
from exemplar_desktop.ui.evidence_rows import EvidenceDelegate
from exemplar_desktop.ui.evidence_side import EvidenceSide
from exemplar_desktop.ui.fields import prepare
from exemplar_desktop.ui.flow_layout import FlowLayout
from exemplar_desktop.ui.generated.evidence_page_ui import Ui_EvidencePage
from exemplar_desktop.ui.icons import set_sign
from exemplar_desktop.ui.language import say, tr
from exemplar_desktop.ui.page import Page, read_in_order
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.vietnamese.dates import file_size, number

if TYPE_CHECKING:
    from exemplar_desktop.store.evidence_listing import EvidenceQuery, EvidenceTotals

PAUSE = 80
"""Milliseconds between the last key and the search."""
ALL, UNUSED, DAMAGED = "all", "unused", "damaged"
FILTERS = {
    ALL: "Tất cả",
    UNUSED: "Chưa dùng",
    "large": "Lớn hơn 20 MB",
    "duplicate": "Trùng nội dung",
    "link": "Đường dẫn",
    "staying": "Không gửi kèm",
    DAMAGED: "Mất hoặc hỏng",
}
NOTHING_YET = "Đơn vị chưa có minh chứng nào. Thầy/cô mở hồ sơ của một điển hình rồi thả tệp vào tiêu chuẩn cần chứng minh."
NOTHING_FOUND = "Không có minh chứng nào khớp."
TO_NOMINEES, SHOW_ALL = "Đến trang Điển hình", "Xem tất cả minh chứng"
SOME_LOST = "{count} tệp bị mất hoặc đã thay đổi. Danh sách đang hiện các minh chứng đó; thầy/cô gắn lại tệp."


class EvidencePage(Page):
    """Lists, narrows and checks; `EvidenceSide` shows the piece that is chosen."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.ui = Ui_EvidencePage()
        self.ui.setupUi(self)
        self.model = EvidenceModel(bench, self)
        self.delegate = EvidenceDelegate(self.model, self)
        self.ui.list.setModel(self.model)
        self.ui.list.setItemDelegate(self.delegate)
        self.side = EvidenceSide(bench, self.ui)
        self.filters = self._make_filters()
        read_in_order(self.ui.search, self.ui.order, self.ui.filters_place, self.ui.list)
        prepare(self.ui.order)
        self.setFocusProxy(self.ui.search)
        set_sign(self.ui.empty_sign, "evidence")
        self._damaged: frozenset[str] = frozenset()
        self._checking = 0
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._narrowed = False
        self._pause.timeout.connect(self._narrow)
        self.ui.search.textChanged.connect(self._pause.start)
        self.ui.order.activated.connect(self._search)
        self.model.loaded.connect(self._loaded)
        self.ui.list.selectionModel().currentChanged.connect(self._chosen)
        self.ui.list.doubleClicked.connect(self.side.open)
        self.ui.list.installEventFilter(self)
        self.ui.check_button.clicked.connect(self.check)
        self.ui.stop_button.clicked.connect(lambda: bench.tasks.cancel(self._checking))
        self.ui.remove_unused.clicked.connect(self.remove_unused)
        self.ui.empty_action.clicked.connect(self._leave_emptiness)
        self.side.wanted.connect(self.wanted)
        self.side.changed.connect(self._search)
        self.side.removal_asked.connect(self.remove)
        bench.changed.connect(self._show_again)

    def refresh(self) -> None:
        """Show the unit's evidence as it is now."""
        if not self.bench.is_open:
            return
        self._search()
        if self.side.wanted_id:
            self.side.show_piece(self.side.wanted_id)

    def reveal(self, finding: Finding) -> None:
        """Show the piece that a finding is about."""
        if finding.record:
            self._select(self.model.index_of(finding.record))
            self.side.show_piece(finding.record)

    def flush(self) -> None:
        """Save what is typed about the piece that is shown."""
        super().flush()
        self.side.flush()

    def choose_filter(self, name: str) -> None:
        """Narrow the list."""
        self.filters[name].setChecked(True)
        self._narrow()

    def check(self) -> None:
        """Read every file again and compare it with its hash."""
        desk = self.bench.desk

        def work(step: Step) -> tuple[str, ...]:
            from exemplar_desktop.services.evidence import damaged_contents

            return damaged_contents(desk, step)

        self._show_checking(True)
        self._checking = self.bench.run(
            work,
            self._checked,
            failed=self._check_failed,
            cancelled=lambda: self._show_checking(False),
            progress=lambda _code, part: self.ui.bar.setValue(int(part * self.ui.bar.maximum())),
        )

    def remove(self, piece: Evidence) -> None:
        """Hide a piece that nothing rests on; it can be brought back."""
        words, said = tr("Xóa minh chứng “{title}”", title=piece.title), tr("Đã xóa minh chứng “{title}”.", title=piece.title)
        if self.bench.delete(piece, words, said):
            self.side.clear()
            self._search()

    def remove_unused(self) -> None:
        """Hide every piece that nothing rests on, as one step."""
        store = self.bench.desk.store

        def work(_step: Step) -> tuple[Evidence, ...]:
            from exemplar_desktop.store.evidence_listing import unused_ids

            return store.all(Evidence, id=unused_ids(store))

        self.bench.run(work, self._remove_all)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Open, rename or remove the chosen piece by key."""
        if watched is self.ui.list and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            keys = {
                Qt.Key.Key_Return: self.side.open,
                Qt.Key.Key_Enter: self.side.open,
                Qt.Key.Key_F2: self.side.rename,
                Qt.Key.Key_Delete: self.side.remove,
            }
            act = keys.get(Qt.Key(event.key()))
            if act is not None:
                act()
                return True
        return False

    def _make_filters(self) -> dict[str, QPushButton]:
        flow = FlowLayout(self.ui.filters_place)
        group = QButtonGroup(self, exclusive=True)
        buttons = {}
        for name, words in FILTERS.items():
            button = QPushButton(tr(words), self.ui.filters_place)
            button.setCheckable(True)
            button.setProperty("role", "filter")
            button.clicked.connect(self._narrow)
            group.addButton(button)
            flow.addWidget(button)
            buttons[name] = button
        buttons[ALL].setChecked(True)
        buttons[DAMAGED].hide()
        return buttons

    def _query(self) -> "EvidenceQuery":
        from exemplar_desktop.store.evidence_listing import EvidenceFilter, EvidenceOrder, EvidenceQuery

        chosen = next(name for name, button in self.filters.items() if button.isChecked())
        return EvidenceQuery(
            filter=EvidenceFilter(chosen),
            text=self.ui.search.text(),
            order=EvidenceOrder(self.ui.order.currentData()),
            damaged=tuple(sorted(self._damaged)),
        )

    def _narrow(self) -> None:
        """Look for something else: a piece that is not found then is not shown any more."""
        self._narrowed = True
        self._search()

    def _search(self) -> None:
        if self.bench.is_open:
            self.model.show(self._query())
            self._count()

    def _count(self) -> None:
        """Count under every filter, and look which files are there at all, off the UI thread."""
        desk, year, text, known = self.bench.desk, self.bench.year, self.ui.search.text(), self._damaged

        def work(step: Step) -> "tuple[frozenset[str], EvidenceTotals]":
            from exemplar_desktop.services.evidence import missing_contents
            from exemplar_desktop.store.evidence_listing import evidence_totals

            damaged = known | frozenset(missing_contents(desk, step))
            return damaged, evidence_totals(desk.store, year, text, tuple(damaged))

        self.bench.run(work, self._show_totals, key="evidence totals")

    def _show_totals(self, found: "tuple[frozenset[str], EvidenceTotals]") -> None:
        damaged, totals = found
        for name, count in totals.counts.items():
            words = f"{tr(FILTERS[name])}  {number(count)}"
            self.filters[name].setText(words)
            self.filters[name].setAccessibleName(words)
        self.filters[DAMAGED].setVisible(bool(damaged) or self.filters[DAMAGED].isChecked())
        going = (
            tr("sẽ gửi kèm báo cáo năm {year}: {count} tệp, {size}", year=self.bench.year, count=number(totals.travelling), size=size)
            if (size := file_size(totals.travelling_size)) and totals.travelling
            else tr("chưa có tệp nào gửi kèm báo cáo năm {year}", year=self.bench.year)
        )
        self.ui.summary.setText(tr("Kho tệp {size} · {going}", size=file_size(totals.size), going=going))
        if damaged != self._damaged:
            self._damaged = self.delegate.damaged = damaged
            self.side.mark_damaged(damaged)
            self.model.show(self._query())

    def _loaded(self) -> None:
        """Say what the list holds, and keep the piece chosen that is shown."""
        found, chosen = self.model.total, next(name for name, button in self.filters.items() if button.isChecked())
        nothing_at_all = not found and chosen == ALL and not self.ui.search.text()
        self.ui.list.setVisible(bool(found))
        self.ui.empty_text.setText(tr(NOTHING_YET) if nothing_at_all else tr(NOTHING_FOUND))
        for empty in (self.ui.empty_sign, self.ui.empty_text, self.ui.empty_action):
            empty.setVisible(not found)
        self.ui.empty_action.setText(tr(TO_NOMINEES) if nothing_at_all else tr(SHOW_ALL))
        # With nothing there, there is nothing to narrow either.
        for widget in (self.ui.search, self.ui.order_label, self.ui.order, self.ui.filters_place, self.ui.check_button, self.ui.summary):
            widget.setVisible(not nothing_at_all)
        # Before there is anything to choose, nothing asks to choose.
        self.ui.side.setVisible(bool(found))
        whole_list = chosen == UNUSED and bool(found) and not self.ui.search.text()
        self.ui.remove_unused.setText(tr("Xóa {count} minh chứng chưa dùng", count=number(found)))
        self.ui.remove_unused.setVisible(whole_list)
        self.ui.remove_hint.setText(tr("Hoàn tác được bằng Ctrl+Z."))
        self.ui.remove_hint.setVisible(whole_list)
        index = self.model.index_of(self.side.wanted_id)
        if self._narrowed and not index.isValid():
            self.side.clear()
        self._narrowed = False
        self._select(index if index.isValid() or self.side.wanted_id else self.model.index(0))

    def _leave_emptiness(self) -> None:
        """Go where the first piece is added; where only nothing matches, show all again."""
        if self.model.total or self.ui.search.text() or not self.filters[ALL].isChecked():
            self.ui.search.clear()
            self.choose_filter(ALL)
            self.ui.search.setFocus()
        else:
            self.wanted.emit(lead())

    def _select(self, index: QModelIndex) -> None:
        if index.isValid() and index != self.ui.list.currentIndex():
            self.ui.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.ui.list.scrollTo(index)

    def _chosen(self, index: QModelIndex) -> None:
        line = self.model.line(index)
        if line is not None and line.id != self.side.wanted_id:
            self.side.show_piece(line.id)

    def _show_again(self, _records: object) -> None:
        if self.isVisible():
            self.refresh()

    def _show_checking(self, on: bool) -> None:
        self.ui.bar.setValue(0)
        self.ui.bar.setVisible(on)
        self.ui.stop_button.setVisible(on)
        self.ui.check_button.setVisible(not on)

    def _check_failed(self, error: UserError) -> None:
        self._show_checking(False)
        self.bench.said.emit(say(error))

    def _checked(self, damaged: tuple[str, ...]) -> None:
        self._show_checking(False)
        self._damaged = self.delegate.damaged = frozenset(damaged)
        self.side.mark_damaged(self._damaged)
        if damaged:
            self.bench.said.emit(tr(SOME_LOST, count=number(len(damaged))))
            self.filters[DAMAGED].show()
            self.choose_filter(DAMAGED)
        else:
            self.bench.said.emit(tr("Đã đọc lại các tệp: tất cả còn nguyên vẹn."))
            self._search()

    def _remove_all(self, pieces: tuple[Evidence, ...]) -> None:
        count = number(len(pieces))
        words, said = tr("Xóa {count} minh chứng chưa dùng", count=count), tr("Đã xóa {count} minh chứng chưa dùng.", count=count)
        if pieces and self.bench.delete(pieces, words, said):
            self.side.clear()
            self._search()
