"""What one line of the history did, field by field: what stood there before, what after, and a way back."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from exemplar_desktop.services.history import HistoryLine, ShownChange, may_be_given_back
from exemplar_desktop.ui.language import tr

BEFORE, AFTER = "Trước khi sửa", "Sau khi sửa"
PART = "Chỉ hiện đoạn được sửa trong một nội dung dài."
GIVE_BACK, GIVE_BACK_ABOUT = "Trả lại giá trị trước khi sửa", "Trả lại giá trị trước khi sửa của “{title}”"
MOST = 40
"""Fields that are shown of one line."""


class HistoryChanges(QObject):
    """Fills a column with a panel for each changed field."""

    give_back = Signal(str)
    """The field whose earlier value the user wants back."""

    def __init__(self, place: QWidget, layout: QVBoxLayout) -> None:
        super().__init__(place)
        self._place, self._layout = place, layout

    def show_line(self, line: HistoryLine | None) -> None:
        """Show a line's changes instead of those that are shown."""
        while (item := self._layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if line is None:
            return
        for change in line.changes[:MOST]:
            self._layout.addWidget(self._panel(line, change))
        self._layout.addStretch()

    def _panel(self, line: HistoryLine, change: ShownChange) -> QWidget:
        panel = QFrame(self._place)
        panel.setProperty("role", "panel")
        column = QVBoxLayout(panel)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addWidget(_label(change.title, "strong"))
        for caption, text in ((BEFORE, change.before), (AFTER, change.after)):
            column.addWidget(_label(tr(caption), "muted"))
            column.addWidget(_label(f"… {text} …" if change.is_part else text, ""))
        if change.is_part:
            column.addWidget(_label(tr(PART), "muted"))
        if may_be_given_back(line, change.field):
            button = QPushButton(tr(GIVE_BACK), panel)
            button.setProperty("role", "link")
            button.setAccessibleName(tr(GIVE_BACK_ABOUT, title=change.title))
            button.clicked.connect(lambda: self.give_back.emit(change.field))
            column.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        return panel


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    if role:
        label.setProperty("role", role)
    else:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
