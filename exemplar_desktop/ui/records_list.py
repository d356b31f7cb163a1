"""The list on the left of a page of records: what matches the search, and the keys between both."""

from collections.abc import Callable
from typing import Generic

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem

from exemplar_desktop.domain.record import AnyRecord
from exemplar_desktop.ui.generated.records_page_ui import Ui_RecordsPage
from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.page import typed_into
from exemplar_desktop.ui.record_shape import RecordShape
from exemplar_desktop.ui.titled_lines import DETAIL, TitledLines
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.vietnamese.dates import number
from exemplar_desktop.vietnamese.text import fold

SEARCHING, LISTING = "Tìm {noun}", "Danh sách {noun}"
NOTHING_FOUND = "Không có mục nào khớp với nội dung tìm."
NONE_HERE = "Danh sách còn trống."
ROW = 56
"""Height of a line in pixels: that of the list of exemplars."""
_ID = Qt.ItemDataRole.UserRole


class RecordsList(QObject, Generic[AnyRecord]):
    """Lists the year's records; ``shown`` returns the id of the one that the page shows, empty where it shows none."""

    chosen = Signal(str)
    """The user went to a line: the id of its record."""
    delete_asked = Signal()
    entered = Signal()
    """Enter: the cursor belongs into the record that is shown."""

    def __init__(self, bench: Workbench, ui: Ui_RecordsPage, shape: RecordShape[AnyRecord], shown: Callable[[], str]) -> None:
        super().__init__(ui.master)
        self.bench, self.ui, self.shape = bench, ui, shape
        self._shown = shown
        self.records: tuple[AnyRecord, ...] = ()
        """All of the year, whatever is searched for."""
        self._whose: dict[str, str] = {}
        ui.list.setItemDelegate(TitledLines(ui.list, ROW))
        ui.list.setAccessibleName(shape.say(LISTING))
        ui.search.setAccessibleName(shape.say(SEARCHING))
        ui.list.currentItemChanged.connect(lambda item: self.chosen.emit(_id_of(item)))
        ui.search.textChanged.connect(self._show)
        ui.clear_filters.clicked.connect(self._clear_search)
        for widget in (ui.list, ui.search):
            widget.installEventFilter(self)

    def read(self) -> None:
        """Read the year's records, and show those that match."""
        self.records = self.shape.listed(self.bench.desk, self.bench.year)
        self._whose = self.shape.whose(self.bench.desk, self.records)
        self._show()

    def mark_shown(self) -> None:
        """Mark the line of the record that is shown; none where it is not listed."""
        ids = [_id_of(self.ui.list.item(row)) for row in range(self.ui.list.count())]
        shown = self._shown()
        self.ui.list.blockSignals(True)
        self.ui.list.setCurrentRow(ids.index(shown) if shown in ids else -1)
        self.ui.list.blockSignals(False)

    def id_at(self, row: int) -> str:
        """Return the id of the record in a line, or in the last one where there are fewer; empty where there is none."""
        return _id_of(self.ui.list.item(min(row, self.ui.list.count() - 1)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the list be left for the search by typing, and the search for the list by the arrows."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return self._key_in_list(event) if watched is self.ui.list else self._key_in_search(event)

    def _show(self) -> None:
        """Fill the list with the records that match; the one shown is marked in it."""
        if not self.bench.is_open:
            return
        wanted = fold(self.ui.search.text())
        found = [record for record in self.records if wanted in fold(self._searched(record))]
        self.ui.list.blockSignals(True)
        self.ui.list.clear()
        for record in found:
            self._add_line(record)
        self.ui.list.blockSignals(False)
        self.mark_shown()
        self._show_count(len(found))

    def _searched(self, record: AnyRecord) -> str:
        """Return all that a search looks through."""
        fields = (self.shape.name, *self.shape.searched)
        return " ".join([self._whose.get(record.id, ""), *(str(getattr(record, field)) for field in fields)])

    def _add_line(self, record: AnyRecord) -> None:
        whose, name = self._whose.get(record.id, ""), self.shape.name_of(record)
        title = f"{whose}: {name}" if whose else name
        detail = " · ".join(part for part in self.shape.second_line(record) if part)
        item = QListWidgetItem(title, self.ui.list)
        item.setData(DETAIL, detail)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {detail}")
        item.setData(_ID, record.id)

    def _show_count(self, found: int) -> None:
        """Say how many there are and how many of them match, or why the list is empty."""
        every = len(self.records)
        words = tr(self.shape.words.counted, count=number(every))
        if found < every:
            words = tr("{count} trong {all}", count=number(found), all=words)
        self.ui.count.setText(words if every else "")
        self.ui.list_stack.setCurrentWidget(self.ui.found if found else self.ui.nothing)
        self.ui.nothing_text.setText(tr(NOTHING_FOUND) if every else tr(NONE_HERE))
        self.ui.clear_filters.setVisible(every > 0)

    def _clear_search(self) -> None:
        self.ui.search.clear()
        self.ui.search.setFocus()

    def _key_in_list(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Delete:
            self.delete_asked.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._shown():
            self.entered.emit()
        else:
            return typed_into(self.ui.search, event)
        return True

    def _key_in_search(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and self.ui.search.text():
            self._clear_search()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.ui.list.count():
            if self.ui.list.currentRow() < 0:
                self.ui.list.setCurrentRow(0)
            self.ui.list.setFocus()
        else:
            return False
        return True


def _id_of(item: QListWidgetItem | None) -> str:
    return item.data(_ID) if item is not None else ""
