"""A change of very many records: made off the UI thread while nothing else can be done, with how far it is and "Dừng"."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout

from exemplar_desktop.errors import UserError
from exemplar_desktop.progress import Cancelled, Step
from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.tasks import Tasks

TITLE = "Đang thực hiện"
STOP, STOPPING = "Dừng", "Đang dừng…"
NOTE = "Nếu dừng, các hồ sơ trở lại như trước."
SOON = 400
"""Milliseconds after which it is said what goes on: what is quicker needs no window that comes and goes."""


def wait_for(tasks: Tasks, work: Callable[[Step], Any], doing: str) -> Any:
    """Return what a job returns, called ``doing``; the event loop turns meanwhile, and the user can do nothing but stop it.

    Raises what the job raised: a UserError, or Cancelled where it was stopped and has undone what it began.
    """
    return _Waiting(tasks, work, doing).outcome()


class _Waiting(QDialog):
    def __init__(self, tasks: Tasks, work: Callable[[Step], Any], doing: str) -> None:
        super().__init__(QApplication.activeWindow())
        self._tasks = tasks
        self._result: tuple[Any] | None = None
        self._fault: UserError | Cancelled = Cancelled()
        self._is_over = False
        self._turning = QEventLoop(self)
        self.setWindowTitle(tr(TITLE))
        self.setMinimumWidth(420)
        self.progress = QProgressBar(self, textVisible=False)
        self.progress.setAccessibleName(doing)
        self.stop_button = QPushButton(tr(STOP), self)
        self.stop_button.clicked.connect(self.reject)
        what = QLabel(doing, self, wordWrap=True)
        what.setProperty("role", "strong")
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.stop_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        for widget in (what, QLabel(tr(NOTE), self, wordWrap=True), self.progress):
            column.addWidget(widget)
        column.addLayout(foot)
        self._job = tasks.start(work, self._take, failed=self._end, progress=self._move, cancelled=self._end)

    def outcome(self) -> Any:
        """Wait, and return or raise what came of it."""
        QTimer.singleShot(SOON, self._turning.quit)
        # Keys and clicks of this moment wait, and reach the window once the change is made.
        self._turning.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        if not self._is_over:
            self.setWindowModality(Qt.WindowModality.ApplicationModal)
            self.exec()
        self.deleteLater()
        if self._result is None:
            raise self._fault
        return self._result[0]

    def reject(self) -> None:
        """Ask the job to stop, on the button as on Esc; the window goes once it has."""
        self.stop_button.setText(tr(STOPPING))
        self.stop_button.setEnabled(False)
        self._tasks.cancel(self._job)

    def _move(self, _code: str, fraction: float) -> None:
        self.progress.setValue(round(100 * fraction))

    def _take(self, result: Any) -> None:
        self._result = (result,)
        self._end()

    def _end(self, fault: UserError | None = None) -> None:
        self._fault = fault or self._fault
        self._is_over = True
        self._turning.quit()
        self.accept()
