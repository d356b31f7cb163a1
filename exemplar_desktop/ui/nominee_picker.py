"""Chooses nominations by typing their names: those chosen stand in a short list, the others are found by search."""

from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem

from exemplar_desktop.errors import UserError
from exemplar_desktop.store.nomination_index import NominationIndex, NominationLine, read_lines, reader
from exemplar_desktop.ui.generated.dissemination_form_ui import Ui_DisseminationForm
from exemplar_desktop.ui.language import say
from exemplar_desktop.ui.narrowing import Filters, Sort
from exemplar_desktop.ui.nominee_delegate import NominationDelegate
from exemplar_desktop.ui.nominee_list import NominationModel, second_line
from exemplar_desktop.ui.nominee_reading import read_nominations
from exemplar_desktop.ui.workbench import Workbench

MOST_SHOWN = 5
"""Chosen nominations that are shown without scrolling."""
_ROW = 34


class NomineePicker(QObject):
    """The fields ``pick``, ``pick_list`` and ``nomination_ids`` of a form; the last holds what is chosen, ticked."""

    picked = Signal()
    """A nomination more is chosen."""

    def __init__(self, bench: Workbench, form: Ui_DisseminationForm, parent: QObject) -> None:
        super().__init__(parent)
        self.bench, self.form = bench, form
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

    def offer(self, nomination_ids: tuple[str, ...]) -> None:
        """Show those that are chosen, to be ticked by whoever loads the form."""
        self.form.pick.clear()
        self.form.nomination_ids.blockSignals(True)
        self.form.nomination_ids.clear()
        for line in self._lines(nomination_ids):
            self._append(line)
        self.form.nomination_ids.blockSignals(False)
        self._fit()

    def pick(self, index: QModelIndex) -> None:
        """Choose a nomination that was found, and be ready for the next name."""
        line = self.model.line(index)
        if line is None:
            return
        items = (self.form.nomination_ids.item(row) for row in range(self.form.nomination_ids.count()))
        found = next((item for item in items if item.data(Qt.ItemDataRole.UserRole) == line.nomination_id), None)
        self.form.nomination_ids.blockSignals(True)
        item = found or self._append(line)
        item.setCheckState(Qt.CheckState.Checked)
        self.form.nomination_ids.scrollToItem(item)
        self.form.nomination_ids.blockSignals(False)
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

    def _append(self, line: NominationLine) -> QListWidgetItem:
        item = QListWidgetItem(f"{line.name} ({second_line(line)})", self.form.nomination_ids)
        item.setData(Qt.ItemDataRole.UserRole, line.nomination_id)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
        return item

    def _lines(self, nomination_ids: tuple[str, ...]) -> list[NominationLine]:
        try:
            with reader(self.bench.desk.store.path) as connection:
                return read_lines(connection, nomination_ids)
        except UserError as error:
            self.bench.said.emit(say(error))
            return []

    def _fit(self) -> None:
        """Give the chosen ones as much room as they need."""
        count = self.form.nomination_ids.count()
        row = max(_ROW, self.form.nomination_ids.sizeHintForRow(0))
        self.form.nomination_ids.setVisible(bool(count))
        self.form.nomination_ids.setFixedHeight(min(count, MOST_SHOWN) * row + 4)
