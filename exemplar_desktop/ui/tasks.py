"""Runs slow work off the UI thread, one piece after the other, and brings its results back to the UI thread."""

import itertools
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from exemplar_desktop.errors import UserError
from exemplar_desktop.progress import Cancelled, Step

PROGRESS_EVERY = 0.05
"""Seconds between two reports of progress: more would only keep the UI thread busy."""


def _nothing(*_: object) -> None:
    """Stand in for a callback nobody gave."""


@dataclass(frozen=True)
class _Waiting:
    """Who hears about a job; kept on the UI thread, so that a worker never holds or releases a QObject."""

    stop: Event
    key: str
    done: Callable[[Any], None]
    failed: Callable[[UserError], None]
    progress: Callable[[str, float], None]
    cancelled: Callable[[], None]


class Tasks(QObject):
    """The one long-lived runner; a job is a plain function ``work(step)`` that knows no Qt object.

    An exception that is neither `Cancelled` nor `UserError` is a bug: it is raised again on the UI thread, after ``cancelled``.
    """

    _arrived = Signal(int, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="task")
        self._numbers = itertools.count(1)
        self._waiting: dict[int, _Waiting] = {}
        self._outdated: set[int] = set()
        self._line: deque[tuple[int, Callable[[Step], Any], Event]] = deque()
        """Jobs that wait for their turn: the next one begins when the window has dealt with the one before, so that a hundred results
        never come at once and keep it from answering."""
        self._turn = 0
        # Queued even from the UI thread itself: a callback never runs inside the call that started its job.
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        work: Callable[[Step], Any],
        done: Callable[[Any], None] = _nothing,
        failed: Callable[[UserError], None] = _nothing,
        progress: Callable[[str, float], None] = _nothing,
        cancelled: Callable[[], None] = _nothing,
        key: str = "",
    ) -> int:
        """Queue a job and return its number; the result of an older job with the same ``key`` is not delivered any more."""
        for older, waiting in self._waiting.items():
            if key and waiting.key == key:
                waiting.stop.set()
                self._outdated.add(older)
        number = next(self._numbers)
        stop = Event()
        self._waiting[number] = _Waiting(stop, key, done, failed, progress, cancelled)
        self._line.append((number, work, stop))
        self._begin_next()
        return number

    def cancel(self, number: int) -> None:
        """Ask a job to stop; its ``cancelled`` is called once it has tidied up."""
        if number in self._waiting:
            self._waiting[number].stop.set()

    @property
    def busy(self) -> bool:
        """Whether a job runs, waits, or has a result that was not delivered yet."""
        return bool(self._waiting)

    def close(self) -> None:
        """Stop everything and wait for the thread; nothing is delivered any more."""
        for waiting in self._waiting.values():
            waiting.stop.set()
        self._line.clear()
        self._executor.shutdown(wait=True, cancel_futures=True)
        self._waiting.clear()

    def _begin_next(self) -> None:
        if self._turn == 0 and self._line:
            number, work, stop = self._line.popleft()
            self._turn = number
            self._executor.submit(self._run, number, work, stop)

    def _end_turn(self) -> None:
        self._turn = 0
        self._begin_next()

    def _run(self, number: int, work: Callable[[Step], Any], stop: Event) -> None:
        """Run one job (on the worker)."""
        try:
            step = _stepper(lambda code, fraction: self._arrived.emit(number, "progress", (code, fraction)), stop)
            step("", 0.0)
            result = work(step)
        except Cancelled:
            self._arrived.emit(number, "cancelled", None)
        except UserError as error:
            self._arrived.emit(number, "failed", error)
        except Exception as error:  # noqa: BLE001 - a bug must not die unseen in a thread: it is raised again on the UI thread
            self._arrived.emit(number, "bug", error)
        else:
            # Work that came to its end is done, even where it was asked to stop at the last moment.
            self._arrived.emit(number, "done", result)

    def _deliver(self, number: int, kind: str, payload: Any) -> None:
        """Call whoever waits (on the UI thread)."""
        waiting = self._waiting.get(number)
        if waiting is None:
            return
        if kind == "progress":
            _answer(waiting.progress, *payload)
            return
        del self._waiting[number]
        # By a timer, and not after the answer: what waits inside the answer (a question, a long change) has its turn too.
        QTimer.singleShot(0, self, self._end_turn)
        if kind == "bug":
            # For whoever waits the job is over too, and came to nothing.
            _answer(waiting.cancelled)
            raise payload
        if number in self._outdated:
            self._outdated.remove(number)
            _answer(waiting.cancelled)
        elif kind == "done":
            _answer(waiting.done, payload)
        elif kind == "failed":
            _answer(waiting.failed, payload)
        else:
            _answer(waiting.cancelled)


def _answer(hearer: Callable[..., None], *values: Any) -> None:
    """Tell whoever waits; one that was closed meanwhile, as a panel of choices is, waits no more."""
    method = hearer.func if isinstance(hearer, partial) else hearer
    owner = getattr(method, "__self__", None)
    if not isinstance(owner, QObject) or isValid(owner):
        hearer(*values)


def _stepper(report: Callable[[str, float], None], stop: Event) -> Step:
    """Return the step of one job: it raises `Cancelled` once asked to, and reports now and then."""
    last_code, last_time = "", 0.0

    def step(code: str, fraction: float) -> None:
        nonlocal last_code, last_time
        if stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if code and (code != last_code or now - last_time >= PROGRESS_EVERY):
            last_code, last_time = code, now
            report(code, fraction)

    return step
