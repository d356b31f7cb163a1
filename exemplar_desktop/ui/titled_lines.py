"""Paints lists whose lines have a title and, smaller below it, what tells it apart; a line without the latter is a heading."""

from typing import Any, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from exemplar_desktop.ui.style import read_style

DETAIL = Qt.ItemDataRole.UserRole + 1
"""Role of what stands below the title."""
MARGIN, EDGE, SMALL = 12, 3, 0.9


class TitledLines(QStyledItemDelegate):
    """Paints one line; in a list beside a form (``row`` pixels high) with a line between the rows and a mark at the chosen one."""

    def __init__(self, view: QListWidget, row: int = 0) -> None:
        super().__init__(view)
        self._row = row

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802 - Qt's name
        """Return the height of a row; where none was given, the item's own."""
        return QSize(0, self._row) if self._row else super().sizeHint(option, index)

    def paint(self, painter: QPainter, item: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Paint one line."""
        option = cast(Any, item)  # its fields are missing in PySide's types
        style, rect = read_style(), QRect(option.rect)
        title, detail = index.data(), index.data(DETAIL)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, style.colour("accent-soft"))
        if self._row:
            painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), style.colour("line"))
        if self._row and chosen:
            painter.fillRect(QRect(rect.left(), rect.top(), EDGE, rect.height()), style.colour("accent"))
        room = rect.adjusted(MARGIN, 0, -MARGIN, 0)
        small, large = QFont(option.font), QFont(option.font)
        small.setPointSizeF(option.font.pointSizeF() * SMALL)
        if not detail:
            small.setWeight(QFont.Weight.DemiBold)
            _write(painter, room, small, style.colour("muted"), title, Qt.AlignmentFlag.AlignVCenter)
            return
        if self._row:
            large.setWeight(QFont.Weight.DemiBold)
        edge = (rect.height() - 34) // 2
        _write(painter, room.adjusted(0, edge, 0, 0), large, style.colour("text"), title, Qt.AlignmentFlag.AlignTop)
        _write(painter, room.adjusted(0, 0, 0, -edge), small, style.colour("muted"), detail, Qt.AlignmentFlag.AlignBottom)


def _write(painter: QPainter, room: QRect, font: QFont, colour: QColor, text: str, align: Qt.AlignmentFlag) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(room, align, painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width()))
