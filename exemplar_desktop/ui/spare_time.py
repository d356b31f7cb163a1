"""Work that can wait until the window has nothing else to do: short pieces, one between two turns of the event loop."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

REST = 20
"""Milliseconds between two pieces: keys and paintings that came meanwhile go first."""

Piece = Callable[[], object]


class SpareTime(QObject):
    """Keeps what is planned, in order; a piece may plan further ones, which then come next."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._planned: deque[Piece] = deque()
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._work)

    @property
    def is_over(self) -> bool:
        """Whether nothing is planned any more."""
        return not self._planned

    def plan(self, *pieces: Piece) -> None:
        """Have pieces done before all that is planned so far; each does nothing where its work was done meanwhile."""
        self._planned.extendleft(reversed(pieces))
        if self._planned:
            self._rest.start()

    def forget(self) -> None:
        """Give up what is planned."""
        self._planned.clear()
        self._rest.stop()

    def _work(self) -> None:
        piece = self._planned.popleft()
        if self._planned:
            self._rest.start()
        piece()
