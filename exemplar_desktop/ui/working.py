"""The window that stands over the main one while something is done with all of a unit's data: how far it is, and a way to stop it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialog, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from exemplar_desktop.messages.steps import steps
from exemplar_desktop.ui.language import tr

SETTLING = 50
"""Milliseconds between two looks whether the work can begin."""
WORKING, STOP = "Đang làm việc với toàn bộ dữ liệu", "Dừng"


class Working(QDialog):
    """Stands over the window while its unit is closed; only the work's end takes it away, or giving it up before it began."""

    given_up = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setModal(True)
        self.setMinimumWidth(420)
        self.setWindowTitle(tr(WORKING))
        self.doing = QLabel(tr(WORKING), self, wordWrap=True)
        self.progress = QProgressBar(self, textVisible=False)
        self.progress.setRange(0, 100)
        self.stop_button = QPushButton(tr(STOP), self)
        self._stop: Callable[[], None] = self._give_up
        self.stop_button.clicked.connect(lambda: self._stop())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        for widget in (self.doing, self.progress, self.stop_button):
            layout.addWidget(widget)

    def begin_once(self, is_free: Callable[[], bool], begin: Callable[[], Callable[[], None]]) -> None:
        """Begin as soon as the way is free; ``begin`` returns what asks the work to stop."""
        if not is_free():
            QTimer.singleShot(SETTLING, self, partial(self.begin_once, is_free, begin))
        elif self.isVisible():
            self._stop = begin()

    def show_progress(self, code: str, fraction: float) -> None:
        """Say what is being done, and how much of it is."""
        self.doing.setText(tr(steps.get(code, WORKING)))
        self.progress.setAccessibleName(self.doing.text())
        self.progress.setValue(round(100 * fraction))

    def reject(self) -> None:
        """Esc asks the work to stop, and the dialog waits for it."""
        self.stop_button.click()

    def _give_up(self) -> None:
        self.accept()
        self.given_up.emit()
