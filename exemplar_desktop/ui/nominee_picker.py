"""Chooses nominations by typing their names: those chosen stand in a short list, the others are found by search."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from exemplar_desktop.domain.nominee import Nominee
from exemplar_desktop.domain.record import Record
from exemplar_desktop.errors import UserError
from exemplar_desktop.store.nomination_index import NominationIndex, read_lines, reader
from exemplar_desktop.ui.language import say
from exemplar_desktop.ui.narrowing import Filters, Sort
from exemplar_desktop.ui.nominee_delegate import NominationDelegate
from exemplar_desktop.ui.nominee_list import NominationModel, described, second_line
from exemplar_desktop.ui.nominee_reading import read_nominations
from exemplar_desktop.ui.workbench import Workbench

MOST_SHOWN = 5
"""Chosen nominations that are shown without scrolling."""
_ROW = 34
_FIELDS = ("nomination_ids", "nomination_id", "nominee_id")


class NomineePicker(QObject):
    """The fields ``pick``, ``pick_list`` and the one that holds what is chosen, ticked.

    That is ``nomination_ids`` (any number), ``nomination_id`` or ``nominee_id`` (one; another choice replaces it).
    """

    picked = Signal()
    """A nomination more, or another one, is chosen."""

    def __init__(self, bench: Workbench, form: Any, parent: QObject) -> None:
        super().__init__(parent)
        self.bench, self.form = bench, form
        self.field = next(name for name in _FIELDS if hasattr(form, name))
        self.chosen: QListWidget = getattr(form, self.field)
        self.model = NominationModel(self)
        form.pick_list.setModel(self.model)
        form.pick_list.setItemDelegate(NominationDelegate(form.pick_list))
        form.pick.textChanged.connect(self._ask)
        form.pick_list.clicked.connect(self.pick)
        form.pick.installEventFilter(self)
        form.pick_list.installEventFilter(self)

    def refresh(self) -> None:
        """Read anew who can be chosen."""
        read_nominations(self.bench, self, "nominee-picker", self._take)

    def offer(self, record: Record) -> None:
        """Show those that a record names, to be ticked by whoever loads the form."""
        self.form.pick.clear()
        self.chosen.blockSignals(True)
        self.chosen.clear()
        named = getattr(record, self.field)
        for id, words in self._named(named if isinstance(named, tuple) else (named,)):
            self._append(id, words)
        self.chosen.blockSignals(False)
        self._fit()

    def pick(self, index: QModelIndex) -> None:
        """Choose a nomination that was found, and be ready for the next name."""
        line = self.model.line(index)
        if line is None:
            return
        id = line.nominee_id if self.field == "nominee_id" else line.nomination_id
        self.chosen.blockSignals(True)
        items = (self.chosen.item(row) for row in range(self.chosen.count()))
        item = next((item for item in items if item.data(Qt.ItemDataRole.UserRole) == id), None)
        if item is None:
            if self.field != "nomination_ids":
                self.chosen.clear()
            item = self._append(id, f"{line.name} ({second_line(line)})")
        item.setCheckState(Qt.CheckState.Checked)
        self.chosen.scrollToItem(item)
        self.chosen.blockSignals(False)
        self._fit()
        self.form.pick.clear()
        self.form.pick.setFocus()
        self.picked.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Enter takes what is found first, or chosen by the arrows; Escape leaves the search."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or self.form.pick_list.isHidden():
            return False
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            current = self.form.pick_list.currentIndex()
            self.pick(current if current.isValid() else self.model.index(0))
        elif key == Qt.Key.Key_Escape:
            self.form.pick.clear()
            self.form.pick.setFocus()
        elif key == Qt.Key.Key_Down and watched is self.form.pick:
            self.form.pick_list.setFocus()
            self.form.pick_list.setCurrentIndex(self.model.index(0))
        else:
            return False
        return True

    def _take(self, path: Path, index: NominationIndex) -> None:
        self.model.take(path, index)
        self._ask(self.form.pick.text())

    def _ask(self, text: str) -> None:
        self.model.ask(text, Sort.NAME, Filters())
        found, typed = self.model.rowCount() > 0, bool(text.strip())
        self.form.pick_list.setVisible(typed and found)
        self.form.pick_empty.setVisible(typed and not found)
        self.form.pick_list.setCurrentIndex(QModelIndex())

    def _append(self, id: str, words: str) -> QListWidgetItem:
        item = QListWidgetItem(words, self.chosen)
        item.setData(Qt.ItemDataRole.UserRole, id)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
        return item

    def _named(self, ids: tuple[str, ...]) -> list[tuple[str, str]]:
        """Return (id, words) of those that are named; of a nominee whatever the year, an award may be older than its nominations."""
        try:
            if self.field == "nominee_id":
                found = self.bench.desk.store.all(Nominee, id=ids)
                return [(one.id, f"{one.name} ({described(one.kind)})") for one in found]
            with reader(self.bench.desk.store.path) as connection:
                lines = read_lines(connection, ids)
        except UserError as error:
            self.bench.said.emit(say(error))
            return []
        return [(line.nomination_id, f"{line.name} ({second_line(line)})") for line in lines]

    def _fit(self) -> None:
        """Give the chosen ones as much room as they need."""
        count = self.chosen.count()
        row = max(_ROW, self.chosen.sizeHintForRow(0))
        self.chosen.setVisible(bool(count))
        self.chosen.setFixedHeight(min(count, MOST_SHOWN) * row + 4)
