"""What can be done with the nominations that are chosen in the list: delete, put forward no more, put forward again."""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

from exemplar_desktop.domain.nominee import Nomination
from exemplar_desktop.ui.generated.nominees_page_ui import Ui_NomineesPage
from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.nominee_list import NominationModel
from exemplar_desktop.ui.style import mark
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.vietnamese.dates import number
from exemplar_desktop.vietnamese.text import clean_line

REASON_NEEDED = "Thầy/cô ghi lý do, để năm sau còn biết."
REASON_LIMIT = 300
NAMES_SHOWN = 6


class NomineeSelection(QObject):
    """The bar under the list and the menu of its entries; each action is one step that can be undone."""

    def __init__(self, bench: Workbench, ui: Ui_NomineesPage, model: NominationModel, refresh: Callable[[], None]) -> None:
        super().__init__(ui.bar)
        self.bench, self.ui, self._model, self._refresh = bench, ui, model, refresh
        ui.reason.setMaxLength(REASON_LIMIT)
        ui.bar_delete.clicked.connect(self.delete)
        ui.bar_close.clicked.connect(self.ask_for_reason)
        ui.bar_reopen.clicked.connect(self.reopen)
        ui.bar_clear.clicked.connect(self.keep_one)
        ui.reason_confirm.clicked.connect(self.close)
        ui.reason.returnPressed.connect(self.close)
        ui.reason_cancel.clicked.connect(self._leave_reason)
        ui.reason.installEventFilter(self)
        ui.list.customContextMenuRequested.connect(self._show_menu)

    @property
    def count(self) -> int:
        """How many entries are chosen; none while the unit is not open and nothing can be done with them."""
        if not self.bench.is_open:
            return 0
        ranges = self.ui.list.selectionModel().selection()
        return sum(ranges.at(place).height() for place in range(ranges.count()))

    def ids(self) -> tuple[str, ...]:
        """Return the nominations that are chosen, in the order of the list."""
        return tuple(self._model.id_at(self._model.index(row)) for row in self._rows())

    def show_bar(self) -> None:
        """Show the bar where several are chosen, with what can be done with them."""
        several = self.count > 1
        if not several:
            self.ui.reason_panel.hide()
        self.ui.bar.setVisible(several)
        if several:
            self._fit()
            words = tr("Đã chọn {count} hồ sơ", count=number(self.count))
            self.ui.bar_count.setText(words)
            self.ui.several_title.setText(words)
            self.ui.several_names.setText(self._names())

    def delete(self) -> None:
        """Hide the chosen nominations; the frame offers to bring them back."""
        records = self._records()
        if not records:
            return
        what = self._called(records)
        if self.bench.delete(records, tr("Xóa {what}", what=what), tr("Đã xóa {what}.", what=what)):
            self._refresh()

    def ask_for_reason(self) -> None:
        """Ask why the chosen nominations are not put forward any more."""
        self._fit()
        self.ui.bar_count.setText(tr("Đã chọn {count} hồ sơ", count=number(self.count)))
        self.ui.bar.show()
        self.ui.reason_panel.show()
        self.ui.reason_problem.hide()
        self.ui.reason.setFocus()

    def close(self) -> None:
        """Put the chosen nominations forward no more, for the reason that is typed."""
        reason = clean_line(self.ui.reason.text())
        mark(self.ui.reason, "wrong", not reason)
        self.ui.reason_problem.setVisible(not reason)
        if not reason:
            self.ui.reason_problem.setText(tr(REASON_NEEDED))
            self.ui.reason.setFocus()
            return
        today = self.bench.today()
        records = tuple(r for r in self._records() if r.closed_on is None)
        changed = tuple(msgspec.structs.replace(record, closed_on=today, closed_reason=reason) for record in records)
        if self.bench.save(*changed, words=tr("Thôi giới thiệu {what}", what=self._called(records))):
            self.ui.reason.clear()
            self._leave_reason()
            self._refresh()

    def reopen(self) -> None:
        """Put the chosen nominations forward again."""
        records = tuple(r for r in self._records() if r.closed_on is not None)
        changed = tuple(msgspec.structs.replace(record, closed_on=None, closed_reason="") for record in records)
        if self.bench.save(*changed, words=tr("Giới thiệu lại {what}", what=self._called(records))):
            self._refresh()

    def keep_one(self) -> None:
        """Choose only the current entry."""
        self.ui.list.setCurrentIndex(self.ui.list.currentIndex())
        self.ui.list.selectionModel().select(self.ui.list.currentIndex(), self.ui.list.selectionModel().SelectionFlag.ClearAndSelect)
        self.ui.list.setFocus()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Leave the reason on Escape."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self._leave_reason()
            return True
        return False

    def menu(self) -> QMenu:
        """Return the menu of what can be done with the chosen entries."""
        menu = QMenu(self.ui.list)
        closed = self._closed()
        if False in closed:
            menu.addAction(tr("Thôi giới thiệu…"), self.ask_for_reason)
        if True in closed:
            menu.addAction(tr("Giới thiệu lại"), self.reopen)
        menu.addAction(tr("Xóa"), Qt.Key.Key_Delete, self.delete)
        return menu

    def _show_menu(self, at: QPoint) -> None:
        if self.count:
            menu = self.menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.ui.list.viewport().mapToGlobal(at))

    def _fit(self) -> None:
        """Offer only what would change something."""
        closed = self._closed()
        self.ui.bar_close.setVisible(False in closed)
        self.ui.bar_reopen.setVisible(True in closed)

    def _closed(self) -> set[bool]:
        return {self._model.is_closed(row) for row in self._rows()}

    def _leave_reason(self) -> None:
        self.ui.reason_panel.hide()
        mark(self.ui.reason, "wrong", False)
        self.ui.bar.setVisible(self.count > 1)
        self.ui.list.setFocus()

    def _rows(self) -> list[int]:
        ranges = self.ui.list.selectionModel().selection()
        return sorted(row for n in range(ranges.count()) for row in range(ranges.at(n).top(), ranges.at(n).bottom() + 1))

    def _records(self) -> tuple[Nomination, ...]:
        return self.bench.desk.store.all(Nomination, id=self.ids()) if self.count else ()

    def _called(self, records: tuple[Nomination, ...]) -> str:
        """Return what a step is called by: the one name, or how many they are."""
        if len(records) == 1:
            line = self._model.line(self._model.index_of(records[0].id))
            return tr("hồ sơ của “{name}”", name=line.name) if line else tr("1 hồ sơ")
        return tr("{count} hồ sơ", count=number(len(records)))

    def _names(self) -> str:
        first = (self._model.line(self._model.index_of(id)) for id in self.ids()[:NAMES_SHOWN])
        names = ", ".join(line.name for line in first if line)
        more = self.count - NAMES_SHOWN
        return tr("{names} và {count} hồ sơ khác", names=names, count=number(more)) if more > 0 else names
