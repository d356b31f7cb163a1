"""A choice to be ticked whose words go on in a second line where there is no more room; Qt's own never do."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSizePolicy, QWidget


class WrappedChoice(QWidget):
    """A box and its words; a click on the words ticks the box."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.box = QCheckBox(self)
        self.box.setAccessibleName(words)
        self.words = QLabel(words, self, wordWrap=True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setBuddy(self.box)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.words.setSizePolicy(policy)
        self.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.box)
        row.addWidget(self.words, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tick the box where the words were clicked."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.box.click()
