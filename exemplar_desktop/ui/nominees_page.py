"""The page of exemplars: the year's list on the left, the file of the one chosen on the right."""

from collections.abc import Callable, Iterable
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exemplar_desktop.domain.finding import Finding, Findings
from exemplar_desktop.store.nomination_index import NominationIndex
from exemplar_desktop.ui.generated.nominees_page_ui import Ui_NomineesPage
from exemplar_desktop.ui.icons import set_sign
from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.narrowing import NARROWED, Filters, Tally, asked_by
from exemplar_desktop.ui.nominee_adding import NomineeAdding
from exemplar_desktop.ui.nominee_delegate import NominationDelegate
from exemplar_desktop.ui.nominee_filters import NomineeFilters
from exemplar_desktop.ui.nominee_list import NominationModel
from exemplar_desktop.ui.nominee_reading import read_nominations, read_nominations_early
from exemplar_desktop.ui.nominee_selection import NomineeSelection
from exemplar_desktop.ui.page import Page, typed_into
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.vietnamese.dates import number

if TYPE_CHECKING:
    from exemplar_desktop.ui.career_view import CareerView
    from exemplar_desktop.ui.nominee_detail import NomineeDetail

NOTHING_YET = "Năm {year} chưa giới thiệu điển hình nào. Thầy/cô thêm tập thể hoặc cá nhân đầu tiên."
NOTHING_FOUND = "Không có hồ sơ nào khớp với nội dung tìm."
NOTHING_CHOSEN = "Chọn một điển hình trong danh sách để xem và bổ sung hồ sơ."
NONE_HERE = "Danh sách còn trống."


class NomineesPage(Page):
    """Finds, adds and chooses; `NomineeDetail` shows the one chosen."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.ui = Ui_NomineesPage()
        self.ui.setupUi(self)
        self.model = NominationModel(self)
        self.ui.list.setModel(self.model)
        self.ui.list.setItemDelegate(NominationDelegate(self.ui.list))
        self.detail: NomineeDetail | None = None
        self.outsider: CareerView | None = None
        """Shows who has no file in the year, once somebody was led to."""
        self.filters = NomineeFilters(self.ui.sort, self.ui.filters)
        place = QVBoxLayout(self.ui.filters)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(self.filters)
        self.adding = NomineeAdding(bench, self.ui, self.model)
        self.selection = NomineeSelection(bench, self.ui, self.model, self.refresh)
        self._wanted = ""
        self._shows_anew = False
        set_sign(self.ui.empty_sign, "nominees")
        self._findings = Findings()
        """Those that the list was told of."""
        self._order_tabs()
        self.setFocusProxy(self.ui.search)
        self._connect()

    def later_parts(self) -> Iterable[Callable[[], object]]:
        """Return what builds the right side."""
        return (self._detail,)

    def show_early(self, year_for: Callable[[int], int]) -> None:
        """Show the list, which can be looked at until the unit is open."""
        read_nominations_early(self.bench, self, year_for, self._take_early)

    def refresh(self) -> None:
        """Show the year's list and the file chosen as they are now; who was chosen stays chosen, or the next one in the list is."""
        self._shows_anew = True
        self._show_gaps()
        self._read_list()

    def _read_list(self) -> None:
        if self.bench.is_open:
            wanted = self._wanted or (self.detail.nomination_id if self.detail else "")
            read_nominations(self.bench, self, "nominee-list", partial(self._take, wanted))

    def ask_for_new(self) -> None:
        """Open the panel for new exemplars; the filters give it their room."""
        self.ui.filters.hide()
        self.adding.open()

    def open_nomination(self, nomination_id: str) -> None:
        """Choose a nomination, wherever the list stands; filters that hide it are taken away."""
        if not self._show_detail(nomination_id):
            return
        if not self.model.index_of(nomination_id).isValid():
            self._clear_filters()
        self._wanted = nomination_id
        self._read_list()

    def reveal(self, finding: Finding) -> None:
        """Open the nominee's file at the field or criterion; where the year has none, ask for the first."""
        from exemplar_desktop.services.nominations import nomination_of

        if finding.nominee is None:
            if finding.code == "no_nomination":
                self.ask_for_new()
            elif finding.code == NARROWED:
                self._narrow(asked_by(finding))
                self.ui.list.setFocus()
            return
        nomination = nomination_of(self.bench.desk, finding.nominee, self.bench.year)
        if nomination is not None:
            self.open_nomination(nomination.id)
        if nomination is not None and self.detail:
            self.detail.reveal(finding.field, finding.record)
        if nomination is None:
            self._show_outsider(finding.nominee)

    def flush(self) -> None:
        """Save what is typed in the file shown."""
        super().flush()
        if self.detail:
            self.detail.flush()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the list be left for the search by typing, and the search for the list by the arrows."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key_in_list(event) if watched is self.ui.list else self._key_in_search(event)
        return False

    def _connect(self) -> None:
        ui = self.ui
        for widget in (ui.list, ui.search):
            widget.installEventFilter(self)
        ui.search.textChanged.connect(self._ask)
        self.filters.changed.connect(self._ask)
        ui.clear_filters.clicked.connect(self._clear_filters)
        ui.list.selectionModel().currentChanged.connect(self._show_chosen)
        ui.list.selectionModel().selectionChanged.connect(self._show_chosen)
        ui.list.clicked.connect(self._show_chosen)
        ui.list.doubleClicked.connect(self._open_chosen)
        ui.add_button.clicked.connect(self.ask_for_new)
        ui.empty_add.clicked.connect(self.ask_for_new)
        self.adding.added.connect(self.open_nomination)
        self.adding.closed.connect(self._end_adding)
        self.bench.findings_changed.connect(self._show_new_gaps)
        self.bench.changed.connect(self._refresh_shown)

    def _order_tabs(self) -> None:
        """Tab goes as one reads: the head, the panel, the search, the chips, the order, the list, the bar."""
        ui = self.ui
        order: list[QWidget] = [ui.add_button, ui.new_kind, ui.new_name, ui.new_place, ui.new_movement]
        order += [ui.add_confirm, ui.add_cancel, ui.search, *self.filters.chips, ui.sort, ui.list, ui.clear_filters]
        order += [ui.bar_clear, ui.bar_delete, ui.bar_close, ui.bar_reopen]
        order += [ui.reason, ui.reason_confirm, ui.reason_cancel]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _take(self, wanted: str, path: Path, index: NominationIndex) -> None:
        """Show an index that was read, and choose."""
        asked_for, self._wanted = self._wanted, ""
        outsider = self.outsider if self.outsider and self.ui.right.currentWidget() is self.outsider.parentWidget() else None
        row = self.ui.list.currentIndex().row()
        before = self.detail.nomination_id if self.detail else ""
        tally = self.model.take(path, index)
        self.filters.offer(self.model.whole())
        self._show_counts(tally)
        found = self.model.index_of(wanted)
        if self.selection.count > 1 and not asked_for:
            self.selection.show_bar()
        elif found.isValid():
            self._select(found)
        elif wanted not in index.nomination_ids and self.model.rowCount():
            self._select(self.model.index(min(max(row, 0), self.model.rowCount() - 1)))
            # Who was chosen before the unit was open is chosen already, and still to be shown.
            self._show_chosen()
        anew, self._shows_anew = self._shows_anew, False
        if not self.detail or self.detail.nomination_id not in index.nomination_ids:
            self._show_nothing()
        elif anew and self.detail.nomination_id == before:
            # Another file was read just now, when it was chosen.
            self._show_detail(before, anew=True)
        if outsider is not None and not asked_for:
            self._go_on_with(outsider.nominee_id)

    def _take_early(self, path: Path, index: NominationIndex) -> None:
        tally = self.model.take(path, index)
        self.filters.offer(tally)
        self._show_counts(tally)
        self.seen_early.emit()

    def _ask(self) -> None:
        """Show what matches now; who was chosen stays chosen where still in the list."""
        if not self.bench.is_open:
            return
        current = self.model.id_at(self.ui.list.currentIndex())
        self._show_counts(self.model.ask(self.ui.search.text(), self.filters.sort, self.filters.filters))
        shown = self.model.index_of(current or (self.detail.nomination_id if self.detail else ""))
        if shown.isValid():
            self.ui.list.selectionModel().setCurrentIndex(shown, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.ui.list.scrollTo(shown)
        else:
            self.ui.list.scrollToTop()
            self.selection.show_bar()

    def _show_counts(self, tally: Tally) -> None:
        self.filters.show_counts(tally)
        count, everybody = self.model.rowCount(), self.model.all_count
        words = tr("{count} hồ sơ", count=number(everybody))
        self.ui.count.setText(words if count == everybody else tr("{count} trong {all}", count=number(count), all=words))
        self.ui.count.setVisible(bool(everybody))
        self.ui.sort.setVisible(everybody > 1)
        self.ui.list_stack.setCurrentWidget(self.ui.found if count else self.ui.nothing)
        self.ui.nothing_text.setText(tr(NOTHING_FOUND) if everybody else tr(NONE_HERE))
        self.ui.clear_filters.setVisible(bool(everybody))

    def _clear_filters(self) -> None:
        self._narrow(Filters())
        if self.ui.search.isVisible() and not self.adding.is_open:
            self.ui.search.setFocus()

    def _narrow(self, filters: Filters) -> None:
        """Show those whom the filters take, whatever was typed or chosen before."""
        self.filters.choose(filters)
        if self.ui.search.text():
            # The field itself must hear it too: its cross goes away with its text.
            self.ui.search.clear()
        else:
            self._ask()

    def _end_adding(self) -> None:
        self.ui.filters.show()
        (self.ui.list if self.model.rowCount() else self.ui.search).setFocus()

    def _select(self, index: QModelIndex) -> None:
        if index.isValid():
            self.ui.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.ui.list.scrollTo(index)

    def _show_chosen(self, *_: object) -> None:
        """Show the file of the one chosen, or how many there are."""
        if not self.bench.is_open:
            return
        self.selection.show_bar()
        if self.selection.count > 1:
            self.ui.right.setCurrentWidget(self.ui.several)
        elif chosen := self.model.id_at(self.ui.list.currentIndex()):
            self._show_detail(chosen)

    def _show_detail(self, nomination_id: str, anew: bool = False) -> bool:
        """Show a file; False where what is typed in the one shown cannot be saved: then that one stays."""
        detail = self._detail()
        if self.selection.count <= 1:
            self.ui.right.setCurrentWidget(self.ui.detail)
        if anew or detail.nomination_id != nomination_id:
            detail.flush()
            if self.bench.is_behind:
                # Whoever moves the selection now is still at it.
                QTimer.singleShot(0, self, lambda: self._select(self.model.index_of(detail.nomination_id)))
                return False
            detail.show_nomination(nomination_id)
        return True

    def _go_on_with(self, nominee_id: str) -> None:
        """Show somebody again who had no file when shown last; in this year there may be one."""
        from exemplar_desktop.services.nominations import nomination_of

        nomination = nomination_of(self.bench.desk, nominee_id, self.bench.year)
        if nomination is None:
            self._show_outsider(nominee_id)
        else:
            self._show_detail(nomination.id)
            self._select(self.model.index_of(nomination.id))

    def _show_outsider(self, nominee_id: str) -> None:
        """Show somebody who has no file in the year: what is known from other years, and the way to a file of this one."""
        from exemplar_desktop.ui.career_view import CareerView

        if self.outsider is None:
            place = QWidget()
            QVBoxLayout(place).setContentsMargins(20, 16, 12, 0)
            self.outsider = CareerView(self.bench, place, stands_alone=True)
            cast(QVBoxLayout, place.layout()).addWidget(self.outsider)
            self.outsider.wanted.connect(self.wanted)
            self.outsider.opened.connect(self.open_nomination)
            self.ui.right.addWidget(place)
        self.outsider.show_nominee(nominee_id)
        # Nobody of the list is shown: its keys must not reach anybody.
        self.ui.list.selectionModel().clear()
        self.ui.right.setCurrentWidget(cast(QWidget, self.outsider.parentWidget()))
        self.outsider.ui.years.setFocus()

    def _show_nothing(self) -> None:
        nothing_yet = not self.model.all_count
        self.ui.empty_text.setText(tr(NOTHING_YET, year=self.bench.year) if nothing_yet else tr(NOTHING_CHOSEN))
        self.ui.empty_add.setVisible(nothing_yet)
        if self.detail:
            self.detail.nomination_id = ""
        self.ui.right.setCurrentWidget(self.ui.empty)

    def _detail(self) -> "NomineeDetail":
        """Return the right side, built when it is first needed: the window is up sooner without it."""
        from exemplar_desktop.ui.nominee_detail import NomineeDetail

        if self.detail is None:
            self.detail = NomineeDetail(self.bench, self.ui)
            self.detail.changed.connect(self._read_list)
            self.detail.removed.connect(self.refresh)
            self.detail.wanted.connect(self.wanted)
        return self.detail

    def _open_chosen(self, *_: object) -> None:
        if self.detail and self.detail.nomination_id:
            self.detail.focus_first()

    def _key_in_list(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Delete:
            self.selection.delete()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_chosen()
        elif key == Qt.Key.Key_Escape and self.selection.count > 1:
            self.selection.keep_one()
        else:
            return typed_into(self.ui.search, event)
        return True

    def _key_in_search(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.model.rowCount():
            if self.model.id_at(self.ui.list.currentIndex()) == "":
                self._select(self.model.index(0))
            self.ui.list.setFocus()
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._open_chosen()
        elif key == Qt.Key.Key_Escape and (self.ui.search.text() or self.filters.filters != Filters()):
            self._clear_filters()
        else:
            return False
        return True

    def _refresh_shown(self) -> None:
        """Show what an undo changed; a page that is not open is refreshed when it is."""
        if self.isVisible():
            self.refresh()

    def _show_new_gaps(self) -> None:
        """Show what was found; a page that is not open shows it when it is."""
        if self.isVisible():
            self._show_gaps()

    def _show_gaps(self) -> None:
        if self._findings is self.bench.findings:
            return
        self._findings = self.bench.findings
        self._show_counts(self.model.set_gaps(self._findings.gaps_of_nominee))
        self.filters.offer(self.model.whole())
        if self.detail:
            self.detail.show_gaps(self._findings)
