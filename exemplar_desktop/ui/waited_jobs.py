"""The jobs that would lose something if the window closed now: closing waits for them."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from exemplar_desktop.progress import Step
from exemplar_desktop.ui.tasks import Tasks


def nothing(*_: object) -> None:
    """Stand in for a callback nobody gave."""


class WaitedJobs(QObject):
    """Starts jobs and keeps count of them until their end."""

    moved = Signal(float)
    """How far one of them is."""
    ended = Signal()
    """One of them has come to its end, was stopped or failed."""

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._running: dict[int, str] = {}

    @property
    def running(self) -> dict[int, str]:
        """Number of each job, and what it is doing."""
        return dict(self._running)

    def start(self, doing: str, work: Callable[[Step], Any], hearers: dict[str, Callable[..., None]], key: str) -> int:
        """Start a job; ``hearers`` are those of `Tasks.start`."""
        numbers: list[int] = []

        def ending(hear: Callable[..., None]) -> Callable[..., None]:
            def end(*facts: Any) -> None:
                self._running.pop(numbers[0], None)
                self.ended.emit()
                hear(*facts)

            return end

        def move(code: str, fraction: float) -> None:
            self.moved.emit(fraction)
            hearers.get("progress", nothing)(code, fraction)

        ends = {name: ending(hearers.get(name, nothing)) for name in ("done", "failed", "cancelled")}
        numbers.append(self._tasks.start(work, key=key, progress=move, **ends))
        self._running[numbers[0]] = doing
        return numbers[0]

    def stop(self) -> None:
        """Ask all of them to stop."""
        for number in self.running:
            self._tasks.cancel(number)
