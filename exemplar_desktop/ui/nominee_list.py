"""The list of a year's nominations: fetched page by page, two lines an entry, with what is missing."""

from collections import Counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from exemplar_desktop.domain.nominee import NomineeKind
from exemplar_desktop.messages.words import word
from exemplar_desktop.ui.style import read_style

if TYPE_CHECKING:
    from exemplar_desktop.services.desk import Desk
    from exemplar_desktop.store.listing import NominationLine

PAGE = 200
ROW_HEIGHT = 56
_AVATAR, _GAP = 36, 12

AnyIndex = QModelIndex | QPersistentModelIndex


class NominationModel(QAbstractListModel):
    """The year's nominations in the order of names; empty until a desk is given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._year = 0
        self._text = ""
        self._lines: list[NominationLine] = []
        self._gaps: Counter[str] = Counter()
        self.total = 0

    def show(self, desk: "Desk", year: int, text: str) -> None:
        """Show the lines of a year whose name matches; lines that only changed keep their place and selection."""
        self._desk, self._year, self._text = desk, year, text
        wanted = max(PAGE, len(self._lines))
        lines = desk.store.nomination_lines(year, text, limit=wanted)
        self.total = desk.store.count_nominations(year, text)
        if [line.nomination_id for line in lines] == [line.nomination_id for line in self._lines]:
            self._lines = lines
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def set_gaps(self, gaps: Counter[str]) -> None:
        """Take how many findings each nominee has."""
        self._gaps = gaps
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))

    def line(self, index: AnyIndex) -> "NominationLine | None":
        """Return the line at an index."""
        return self._lines[index.row()] if index.isValid() and index.row() < len(self._lines) else None

    def index_of(self, nomination_id: str) -> QModelIndex:
        """Return where a nomination stands among the lines fetched so far; an invalid index where it does not."""
        found = (row for row, line in enumerate(self._lines) if line.nomination_id == nomination_id)
        return self.index(next(found, -1))

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Return how many lines are fetched."""
        return 0 if parent.isValid() else len(self._lines)

    def canFetchMore(self, _parent: AnyIndex) -> bool:  # noqa: N802 - Qt's name
        """Return whether the store has lines that are not fetched yet."""
        return len(self._lines) < self.total

    def fetchMore(self, _parent: AnyIndex) -> None:  # noqa: N802 - Qt's name
        """Fetch the next page."""
        if self._desk is None:
            return
        more = self._desk.store.nomination_lines(self._year, self._text, limit=PAGE, offset=len(self._lines))
        if not more:
            self.total = len(self._lines)
            return
        self.beginInsertRows(QModelIndex(), len(self._lines), len(self._lines) + len(more) - 1)
        self._lines += more
        self.endInsertRows()

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the line itself for the delegate, and a sentence for screen readers."""
        line = self.line(index)
        if line is None:
            return None
        if role == Qt.ItemDataRole.UserRole:
            return line, self._gaps[line.nominee_id]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{line.name}, {second_line(line)}"
        return None


def second_line(line: "NominationLine") -> str:
    """Return what stands under the name: kind, and the place in the unit."""
    people = f"{line.member_count} người" if line.member_count else ""
    return described(line.kind, line.position, line.department, people)


def described(kind: NomineeKind, *parts: str) -> str:
    """Return the kind and what else is known in one line; a position that only repeats the kind is left out."""
    words = word(kind)
    return " · ".join((words, *(part for part in parts if part and part != words)))


def initial(name: str, is_person: bool) -> str:
    """Return the letter of a person's given name, or the first letters of a collective."""
    parts = name.split()
    if not parts:
        return ""
    return parts[-1][0].upper() if is_person else "".join(part[0] for part in parts[:2]).upper()


class NominationDelegate(QStyledItemDelegate):
    """Paints an entry: initial, name, second line, and how much is missing."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._style = read_style()

    def sizeHint(self, option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of an entry; all are equal."""
        return QSize(option.rect.width(), ROW_HEIGHT)  # type: ignore[attr-defined]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one entry."""
        found = index.data(Qt.ItemDataRole.UserRole)
        if found is None:
            return
        line, gaps = found
        rect: QRect = option.rect  # type: ignore[attr-defined]
        colour = self._style.colour
        selected = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, colour("accent-soft" if selected else "surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour("line"))
        if selected:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), colour("accent"))
        self._paint_initial(painter, rect, line)
        right = self._paint_gaps(painter, rect, gaps)
        left = rect.left() + _GAP + _AVATAR + _GAP
        self._paint_texts(painter, QRect(left, rect.top(), right - left - 8, rect.height()), line)
        painter.restore()

    def _paint_initial(self, painter: QPainter, rect: QRect, line: "NominationLine") -> None:
        circle = QRect(rect.left() + _GAP, rect.top() + (rect.height() - _AVATAR) // 2, _AVATAR, _AVATAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._style.colour(f"kind-{line.kind}"))
        painter.drawEllipse(circle)
        painter.setPen(self._style.colour("surface"))
        painter.setFont(_font(painter, QFont.Weight.DemiBold))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, initial(line.name, line.kind != "collective"))

    def _paint_gaps(self, painter: QPainter, rect: QRect, gaps: int) -> int:
        """Paint the badge and return where it begins."""
        if not gaps:
            return rect.right() - _GAP
        painter.setFont(_font(painter, QFont.Weight.Medium, small=True))
        text = f"thiếu {gaps}"
        metrics = painter.fontMetrics()
        width, height = metrics.horizontalAdvance(text) + 20, metrics.height() + 4
        badge = QRect(rect.right() - _GAP - width, rect.top() + (rect.height() - height) // 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._style.colour("attention-soft"))
        painter.drawRoundedRect(badge, height / 2, height / 2)
        painter.setPen(self._style.colour("attention"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)
        return badge.left()

    def _paint_texts(self, painter: QPainter, rect: QRect, line: "NominationLine") -> None:
        middle = rect.top() + rect.height() // 2
        for text, weight, small, colour, top in (
            (line.name, QFont.Weight.DemiBold, False, "text", middle - 20),
            (second_line(line), QFont.Weight.Normal, True, "muted", middle + 1),
        ):
            painter.setFont(_font(painter, weight, small))
            painter.setPen(self._style.colour(colour))
            metrics: QFontMetrics = painter.fontMetrics()
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(QRect(rect.left(), top, rect.width(), 20), Qt.AlignmentFlag.AlignVCenter, shown)


def _font(painter: QPainter, weight: QFont.Weight, small: bool = False) -> QFont:
    font = QFont(painter.font())
    font.setPointSize(9 if small else 10)
    font.setWeight(weight)
    return font
