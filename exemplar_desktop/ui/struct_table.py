"""Edits a field that holds rows of its own (votes per nomination, objections) in a table, cell by cell."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from textwrap import fill
from typing import Any

import msgspec
from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from exemplar_desktop.domain.finding import Finding
from exemplar_desktop.domain.record import checked, plain_types, titles
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.ui.fields import read_line, show_line
from exemplar_desktop.ui.language import say, say_beside, shown, tr
from exemplar_desktop.ui.style import mark

REMOVE, NONE_CHOSEN = "Bỏ dòng đang chọn", "Chọn một dòng của bảng trước."
_ROW, _MOST_ROWS, _HEAD_LETTERS = 34, 8, 12
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class TableShape:
    """One field of a record as a table: the type of its rows, the columns, and how rows come to be."""

    field: str
    """The field of the record; the form has a place for it, ``<field>_place``."""
    kind: type[msgspec.Struct]
    heading: str
    columns: tuple[str, ...]
    """Fields of a row, in order."""
    add: str
    """What the button says that adds rows."""
    new: Callable[[Desk, Any], tuple[Any, ...]]
    """Returns the rows that the button adds, given the record as it is."""
    nothing_new: str = ""
    """Said where there is nothing to add."""
    named: Callable[[Desk, Sequence[Any]], list[str]] | None = None
    """Returns the words for each row's fixed first cell: whom it is about."""
    named_title: str = ""


class StructTable(QWidget):
    """The table with its button; says when a row was changed, added or taken away."""

    edited = Signal()

    def __init__(self, shape: TableShape, place: QWidget) -> None:
        super().__init__(place)
        self.shape = shape
        self.rows: list[Any] = []
        self._fixed = int(shape.named is not None)
        self._types = {info.name: plain_types(info.type) for info in msgspec.structs.fields(shape.kind)}
        self.table = QTableWidget(0, self._fixed + len(shape.columns))
        self.table.setAccessibleName(tr(shape.heading))
        titled = titles(shape.kind)
        heads = [*([tr(shape.named_title)] if self._fixed else []), *(tr(titled[name]) for name in shape.columns)]
        # In one line, long titles would push the last columns out of sight.
        self.table.setHorizontalHeaderLabels([fill(head, _HEAD_LETTERS) for head in heads])
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(_ROW)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setTabKeyNavigation(False)
        self.table.setItemDelegate(_ChoiceDelegate(self))
        self.add = QPushButton(tr(shape.add))
        self.remove = QPushButton(tr(REMOVE))
        mark(self.remove, "role", "quiet")
        heading = QLabel(tr(shape.heading), textFormat=Qt.TextFormat.PlainText)
        mark(heading, "role", "strong")
        self.problem = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        mark(self.problem, "role", "problem")
        self.problem.hide()
        self.doubts = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        mark(self.doubts, "role", "gap")
        self.doubts.hide()
        self._lay_out(place, heading)
        self.table.itemChanged.connect(self._change)
        self.table.currentCellChanged.connect(lambda *_: self._show_remove())
        self.table.installEventFilter(self)
        self.remove.clicked.connect(self.drop_current)

    def load(self, desk: Desk, rows: Sequence[Any]) -> None:
        """Show other rows; those that are shown already keep the cursor where it is."""
        self.problem.hide()
        if list(rows) == self.rows and rows:
            return
        self.rows = list(rows)
        names = self.shape.named(desk, self.rows) if self.shape.named else []
        self.table.blockSignals(True)
        # Else every cell that is put in would have all of them measured again.
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.setRowCount(len(self.rows))
        for place, row in enumerate(self.rows):
            if self._fixed:
                item = QTableWidgetItem(names[place])
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                self.table.setItem(place, 0, item)
            for column, name in enumerate(self.shape.columns, self._fixed):
                self.table.setItem(place, column, self._cell(getattr(row, name)))
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.blockSignals(False)
        self._fit()

    def append(self, desk: Desk, rows: Sequence[Any]) -> None:
        """Add rows, and bring the cursor into the first of them."""
        self.load(desk, (*self.rows, *rows))
        self.edited.emit()
        self.table.setCurrentCell(len(self.rows) - len(rows), self._fixed)
        self.table.setFocus()

    def show_doubts(self, found: Sequence[Finding]) -> None:
        """Say under the table what was found about its rows."""
        self.doubts.setText(say_beside(found))
        self.doubts.setVisible(bool(found))

    def drop_current(self) -> None:
        """Take the chosen row away."""
        place = self.table.currentRow()
        if 0 <= place < len(self.rows):
            del self.rows[place]
            self.table.removeRow(place)
            self._fit()
            self.edited.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Delete takes the chosen row away."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete:
            self.drop_current()
            return True
        return False

    def choices(self, column: int) -> list[StrEnum]:
        """Return the values that the cells of a column can take; none where they are typed."""
        name = self.shape.columns[column - self._fixed] if column >= self._fixed else ""
        return [value for kind in self._types.get(name, ()) if isinstance(kind, type) and issubclass(kind, StrEnum) for value in kind]

    def _lay_out(self, place: QWidget, heading: QLabel) -> None:
        buttons = QHBoxLayout()
        for button in (self.add, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        for widget in (heading, self.table, self.problem, self.doubts):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        outer = QVBoxLayout(place)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self)

    def _cell(self, value: Any) -> QTableWidgetItem:
        item = QTableWidgetItem(shown(value) if isinstance(value, StrEnum) else show_line(value))
        item.setData(Qt.ItemDataRole.UserRole, str(value) if isinstance(value, StrEnum) else None)
        if isinstance(value, int):
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return item

    def _change(self, item: QTableWidgetItem) -> None:
        """Take what was typed into a cell; what is wrong stays in it, with the reason under the table."""
        name = self.shape.columns[item.column() - self._fixed]
        chosen = item.data(Qt.ItemDataRole.UserRole)
        value = chosen if self.choices(item.column()) else read_line(item.text(), self._types[name])
        row = self.rows[item.row()]
        made = checked(self.shape.kind, {**msgspec.structs.asdict(row), name: value})
        if isinstance(made, list):
            self.problem.setText(say(made[0]))
            self.problem.show()
            return
        self.problem.hide()
        self.rows[item.row()] = made
        self.edited.emit()

    def _fit(self) -> None:
        edges = self.table.horizontalHeader().sizeHint().height() + self.table.horizontalScrollBar().sizeHint().height()
        self.table.setFixedHeight(edges + min(max(len(self.rows), 1), _MOST_ROWS) * _ROW + 4)
        self.table.setVisible(bool(self.rows))
        self._show_remove()

    def _show_remove(self) -> None:
        self.remove.setVisible(bool(self.rows))
        chosen = 0 <= self.table.currentRow() < len(self.rows)
        self.remove.setEnabled(chosen)
        self.remove.setToolTip("" if chosen else tr(NONE_CHOSEN))


class _ChoiceDelegate(QStyledItemDelegate):
    """Offers the values of an enumeration in a cell."""

    def __init__(self, table: StructTable) -> None:
        super().__init__(table)
        self._table = table

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:  # noqa: N802 - Qt's name
        values = self._table.choices(index.column())
        if not values:
            return super().createEditor(parent, option, index)
        box = QComboBox(parent)
        for value in values:
            box.addItem(shown(value), str(value))
        return box

    def setEditorData(self, editor: QWidget, index: _Index) -> None:  # noqa: N802 - Qt's name
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.UserRole)))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:  # noqa: N802 - Qt's name
        if isinstance(editor, QComboBox):
            model.blockSignals(True)
            model.setData(index, editor.currentData(), Qt.ItemDataRole.UserRole)
            model.blockSignals(False)
            model.setData(index, editor.currentText(), Qt.ItemDataRole.DisplayRole)
        else:
            super().setModelData(editor, model, index)
