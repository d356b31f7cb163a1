"""The clocks of the benches: how long a window's event loop stood still, and how much of that its own thread was at work."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

BLINK = 5
"""Milliseconds between two looks at the clocks while the event loop runs."""
QUIET = 10
"""Looks in a row that find nothing left to be done: then an action is over."""
PATIENCE = 20.0
"""Seconds after which an action is left, though its jobs still run."""


@dataclass(frozen=True)
class Pause:
    """The longest pause of an action, in milliseconds."""

    wall: float
    """What a person felt. Other processes of a busy machine count too."""
    work: float
    """CPU time of the window's own thread in it: what is to blame on the code of the window."""
    process: float
    """CPU time of all threads of the process in it: what is neither was taken by other processes."""
    is_done: bool
    """Whether all jobs had ended when the watch was stopped."""


def watch(act: Callable[[], object], is_done: Callable[[], bool], patience: float = PATIENCE) -> Pause:
    """Do something and return the longest pause until it is done, with what follows at once from it."""
    longest = (0.0, 0.0, 0.0)
    last = (time.perf_counter(), time.thread_time(), time.process_time())

    def look() -> None:
        nonlocal longest, last
        now = (time.perf_counter(), time.thread_time(), time.process_time())
        wall, work, process = ((after - before) * 1000 for after, before in zip(now, last, strict=True))
        longest, last = max(longest, (wall - BLINK, work, process)), now

    clock = QTimer(interval=BLINK, timerType=Qt.TimerType.PreciseTimer)
    clock.timeout.connect(look)
    clock.start()
    begun = time.perf_counter()
    act()
    quiet = 0
    # One job's answer may begin the next: a single quiet look proves nothing.
    while quiet < QUIET and time.perf_counter() - begun < patience:
        QTest.qWait(BLINK)
        quiet = quiet + 1 if is_done() else 0
    clock.stop()
    wall, work, process = (round(max(0.0, part), 1) for part in longest)
    return Pause(wall, work, process, quiet == QUIET)


def press(widget: QWidget, key: int, text: str) -> None:
    """Send one key as an input method does."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
