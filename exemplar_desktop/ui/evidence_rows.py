"""Paints the rows of the evidence list: picture, title and size, where it is used and what stands out."""

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from exemplar_desktop.ui.evidence_list import FETCHING, EvidenceModel, first_file, size_words, use_words
from exemplar_desktop.ui.icons import tinted
from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.style import read_style
from exemplar_desktop.ui.thumbnails import kind_name

ROW_HEIGHT = 56
SIDE = 40
_GAP = 12
_SMALL = 9


class EvidenceDelegate(QStyledItemDelegate):
    """Paints one row; `damaged` holds the SHA-256 of contents that are missing or changed."""

    def __init__(self, model: EvidenceModel, parent: QObject) -> None:
        super().__init__(parent)
        self.model = model
        self.damaged: frozenset[str] = frozenset()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of every row."""
        return QSize(240, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Paint the row in the colours of the style."""
        style, rect = read_style(), option.rect  # type: ignore[attr-defined]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        painter.save()
        if chosen:
            painter.fillRect(rect, style.colour("accent-soft"))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), style.colour("accent"))
        painter.setPen(style.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:  # type: ignore[attr-defined]
            painter.setPen(QPen(style.colour("accent"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        line = self.model.line(index)
        left = rect.left() + _GAP
        inner = QRect(left + SIDE + _GAP, rect.top() + 8, rect.right() - left - SIDE - 2 * _GAP, 20)
        if line is None:
            painter.setPen(style.colour("muted"))
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, tr(FETCHING))
        else:
            self._picture(painter, QRect(left, rect.top() + (ROW_HEIGHT - SIDE) // 2, SIDE, SIDE), line)
            self._words(painter, option.font, inner, line)  # type: ignore[attr-defined]
        painter.restore()

    def _picture(self, painter: QPainter, place: QRect, line: Any) -> None:
        style, file = read_style(), first_file(line)
        ratio = painter.device().devicePixelRatio()
        picture = self.model.thumbnails.picture(file, round(SIDE * ratio)) if file else None
        if picture is None:
            name = "broken" if line.sha256 in self.damaged else kind_name(line.media_type)
            painter.drawPixmap(place.x() + (SIDE - 24) // 2, place.y() + (SIDE - 24) // 2, tinted(name, style.tokens["muted"], 24, ratio))
            return
        size = QSize(max(1, round(picture.width() / ratio)), max(1, round(picture.height() / ratio)))
        target = QRect(place.x() + (SIDE - size.width()) // 2, place.y() + (SIDE - size.height()) // 2, size.width(), size.height())
        painter.drawPixmap(target, picture)
        painter.setPen(style.colour("line"))
        painter.drawRect(target.adjusted(0, 0, -1, -1))

    def _words(self, painter: QPainter, font: QFont, place: QRect, line: Any) -> None:
        style = read_style()
        small = QFont(font)
        small.setPointSize(_SMALL)
        medium = QFont(font)
        medium.setWeight(QFont.Weight.Medium)
        size, right = size_words(line), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        room = QFontMetrics(small).horizontalAdvance(size) + _GAP
        painter.setFont(small)
        painter.setPen(style.colour("muted"))
        painter.drawText(place, right, size)
        painter.setFont(medium)
        painter.setPen(style.colour("text"))
        title = QFontMetrics(medium).elidedText(line.title, Qt.TextElideMode.ElideMiddle, place.width() - room)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, title)
        below = place.translated(0, 20)
        painter.setFont(small)
        said, token = self._outstanding(line)
        room = QFontMetrics(small).horizontalAdvance(said) + _GAP if said else 0
        painter.setPen(style.colour(token))
        painter.drawText(below, right, said)
        uses = self.model.uses(line.id)
        painter.setPen(style.colour("muted" if uses else "attention"))
        words = QFontMetrics(small).elidedText(use_words(uses), Qt.TextElideMode.ElideRight, below.width() - room)
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, words)

    def _outstanding(self, line: Any) -> tuple[str, str]:
        """Return the gravest thing to be said of a piece, and the token of its colour."""
        from exemplar_desktop.store.evidence_listing import LARGE

        if line.sha256 and line.sha256 in self.damaged:
            return tr("Tệp mất hoặc hỏng"), "fault"
        if line.files and not line.send_along:
            return tr("Không gửi kèm"), "muted"
        if line.size > LARGE:
            return tr("Tệp lớn"), "attention"
        return "", "muted"
