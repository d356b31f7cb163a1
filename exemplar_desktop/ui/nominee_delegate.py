"""Paints an entry of the list of nominations: initial, name, place in the unit, how far it came and what is missing."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from exemplar_desktop.store.nomination_index import NominationLine
from exemplar_desktop.ui.narrowing import Sort
from exemplar_desktop.ui.nominee_list import AnyIndex, NominationModel, gap_words, initial, second_line, stage_words
from exemplar_desktop.ui.style import read_style

_AVATAR, _MARGIN, _GAP = 36, 12, 8


class NominationDelegate(QStyledItemDelegate):
    """Paints the entries of a view in the colours of the style; fonts follow the view's own."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._dress()
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the colours and fonts anew when they change."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self._dress()
        return False

    def sizeHint(self, option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of an entry; all are equal."""
        return QSize(option.rect.width(), self._height)  # type: ignore[attr-defined]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one entry."""
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        selected = bool(state & QStyle.StateFlag.State_Selected)
        colour = self._style.colour
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, colour("accent-soft" if selected else "surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour("line"))
        if selected:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), colour("accent"))
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setPen(colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        found = index.data(Qt.ItemDataRole.UserRole)
        if found is not None:
            line, gaps = found
            self._paint_line(painter, rect, line, gaps, _order_of(index))
        painter.restore()

    def _dress(self) -> None:
        self._style = read_style()
        base = QFont(self._view.font())
        size = base.pointSizeF()
        self._name = QFont(base)
        self._name.setWeight(QFont.Weight.DemiBold)
        self._small = QFont(base)
        self._small.setPointSizeF(size * 0.9)
        self._badge = QFont(self._small)
        self._badge.setWeight(QFont.Weight.Medium)
        self._name_size, self._small_size = QFontMetrics(self._name), QFontMetrics(self._small)
        self._badge_size = QFontMetrics(self._badge)
        lines = self._name_size.height() + self._small_size.height()
        self._height = max(_AVATAR, lines) + 20

    def _paint_line(self, painter: QPainter, rect: QRect, line: NominationLine, gaps: int, order: Sort) -> None:
        colour = self._style.colour
        circle = QRect(rect.left() + _MARGIN, rect.top() + (rect.height() - _AVATAR) // 2, _AVATAR, _AVATAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(f"kind-{line.kind}"))
        painter.drawEllipse(circle)
        painter.setPen(colour("surface"))
        painter.setFont(self._name)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, initial(line.name, line.kind != "collective"))

        stage = stage_words(line)
        missing = gap_words(gaps) if gaps and not line.closed else ""
        left, right = circle.right() + _MARGIN, rect.right() - _MARGIN
        name_height, small_height = self._name_size.height(), self._small_size.height()
        first = QRect(left, rect.center().y() - (name_height + small_height) // 2, right - left, name_height)
        second = QRect(left, first.bottom() + 1, right - left, small_height)
        used = used_below = 0
        if stage and missing:
            used = self._paint_badge(painter, first, stage, "done")
            used_below = self._paint_right(painter, second, missing, "attention")
        elif stage or missing:
            tone = "attention" if missing else "muted" if line.closed else "done"
            used = used_below = self._paint_badge(painter, self._middle(first, second), stage or missing, tone)
        self._paint_text(painter, first.adjusted(0, 0, -used, 0), line.name, self._name, "muted" if line.closed else "text")
        self._paint_text(painter, second.adjusted(0, 0, -used_below, 0), second_line(line, order), self._small, "muted")

    @staticmethod
    def _middle(first: QRect, second: QRect) -> QRect:
        """Return the line in the middle of both lines, for a badge that stands alone."""
        return QRect(first.left(), (first.top() + second.bottom() - second.height()) // 2, first.width(), second.height())

    def _paint_badge(self, painter: QPainter, line: QRect, text: str, tone: str) -> int:
        """Paint a badge at the right end of a line and return the width that it takes away."""
        width, height = self._badge_size.horizontalAdvance(text) + 16, self._badge_size.height() + 2
        badge = QRect(line.right() - width + 1, line.center().y() - height // 2 + 1, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._style.colour("faint" if tone == "muted" else f"{tone}-soft"))
        painter.drawRoundedRect(badge, height / 2, height / 2)
        painter.setPen(self._style.colour("text" if tone == "muted" else tone))
        painter.setFont(self._badge)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)
        return width + _GAP

    def _paint_right(self, painter: QPainter, line: QRect, text: str, colour: str) -> int:
        """Paint a few words at the right end of a line and return the width that they take away."""
        painter.setFont(self._badge)
        painter.setPen(self._style.colour(colour))
        painter.drawText(line.adjusted(0, 0, -_GAP, 0), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        return self._badge_size.horizontalAdvance(text) + 2 * _GAP

    def _paint_text(self, painter: QPainter, line: QRect, text: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(self._style.colour(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)


def _order_of(index: AnyIndex) -> Sort:
    model = index.model()
    return model.order if isinstance(model, NominationModel) else Sort.NAME
