"""The card that takes a year's exemplars into the next: all are ticked, whoever does not go on is unticked."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from exemplar_desktop.ui.generated.carry_card_ui import Ui_CarryCard
from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.nominee_list import described
from exemplar_desktop.ui.tooltip import tip
from exemplar_desktop.vietnamese.dates import number

if TYPE_CHECKING:
    from exemplar_desktop.services.next_year import GoingOn
    from exemplar_desktop.store.going_on import GoingLine

MOST_SHOWN = 5
"""Lines that are shown without scrolling."""
ROW, ROOM, FRAME = 32, 12, 6
"""Pixels of a line at least, what it has beyond its letters, and what the list has around its lines."""
TITLE = "Mang sang từ năm {before}: {what}"
NOMINEES = "{count} điển hình"
WITH_MEASURES = "{nominees}, {measures} biện pháp bồi dưỡng chưa xong"
KEPT = "Hồ sơ năm {before} giữ nguyên. Ở năm {year}, thành tích và đánh giá bắt đầu lại."
COUNCIL = "{count} thành viên Hội đồng còn nhiệm kỳ tiếp tục, không cần mang sang."
CARRY = "Mang sang năm {year}"
CHOOSE_ALL, CHOOSE_NONE = "Chọn tất cả", "Bỏ chọn tất cả"

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)


class CarryModel(QAbstractListModel):
    """Those who can go on, each ticked until it is unticked; thousands of lines cost nothing until they are seen."""

    ticked = Signal()
    """Somebody was ticked or unticked."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: tuple[GoingLine, ...] = ()
        self.row_height = ROW
        self._left: set[str] = set()
        """Files (ids of the year before) that do not go on."""

    def take(self, lines: "tuple[GoingLine, ...]") -> None:
        """Show other lines; whoever was unticked before stays so."""
        if lines != self.lines:
            self.beginResetModel()
            self.lines = lines
            self.endResetModel()

    def chosen(self) -> "tuple[GoingLine, ...]":
        """Return those that go on."""
        return tuple(line for line in self.lines if line.nomination_id not in self._left)

    def tick_all(self, on: bool) -> None:
        """Let all go on, or nobody."""
        self._left = set() if on else {line.nomination_id for line in self.lines}
        if self.lines:
            self.dataChanged.emit(self.index(0), self.index(len(self.lines) - 1), [Qt.ItemDataRole.CheckStateRole])
        self.ticked.emit()

    def rowCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Every line can be ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a line's words, or whether it is ticked."""
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Unchecked if line.nomination_id in self._left else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, self.row_height)
        if role not in _TEXTS:
            return None
        words = f"{line.name} ({described(line.kind, line.position, line.department)})"
        return tip(words) if role == Qt.ItemDataRole.ToolTipRole else words

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802 - Qt's name
        """Tick or untick a line."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        (self._left.discard if Qt.CheckState(value) is Qt.CheckState.Checked else self._left.add)(self.lines[index.row()].nomination_id)
        self.dataChanged.emit(index, index, [role])
        self.ticked.emit()
        return True


class CarryCard(QFrame):
    """Shows who can go on, and says when they are to; what that changes is done by the page."""

    wanted = Signal()
    """The chosen ones are to be carried."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_CarryCard()
        self.ui.setupUi(self)
        self.going: GoingOn | None = None
        self.model = CarryModel(self)
        self.ui.carry_list.setModel(self.model)
        self.model.ticked.connect(self._count)
        self.ui.carry_button.clicked.connect(self.wanted)
        self.ui.carry_all.clicked.connect(lambda: self.model.tick_all(len(self.model.chosen()) < len(self.model.lines)))

    def show_going(self, going: "GoingOn") -> None:
        """Show who can go on; ticks of the same year stay as they are."""
        if self.going is None or self.going.year != going.year:
            self.model.tick_all(on=True)
        self.going = going
        self.model.take(going.lines)
        self.model.row_height = max(ROW, self.ui.carry_list.fontMetrics().height() + ROOM)
        self.ui.carry_list.setFixedHeight(min(len(going.lines), MOST_SHOWN) * self.model.row_height + FRAME)
        kept = tr(KEPT, before=going.before, year=going.year)
        council = tr(COUNCIL, count=number(going.council)) if going.council else ""
        self.ui.carry_note.setText(" ".join(filter(None, (kept, council))))
        self.ui.carry_button.setText(tr(CARRY, year=going.year))
        self._count()

    def _count(self) -> None:
        """Say how much goes on as it is ticked."""
        if self.going is None:
            return
        chosen = self.model.chosen()
        what = carried_words(len(chosen), sum(line.measures for line in chosen))
        self.ui.carry_title.setText(tr(TITLE, before=self.going.before, what=what))
        self.ui.carry_button.setEnabled(bool(chosen))
        self.ui.carry_all.setText(tr(CHOOSE_NONE if len(chosen) == len(self.model.lines) else CHOOSE_ALL))


def carried_words(nominees: int, measures: int) -> str:
    """Return how much goes on, in words."""
    words = tr(NOMINEES, count=number(nominees))
    return tr(WITH_MEASURES, nominees=words, measures=number(measures)) if measures else words
