"""Runs coroutines of pyHanko in this thread without a socket: asyncio's own loops open a pair, on Windows of the network."""

import asyncio
import threading
from collections.abc import Coroutine
from typing import Any, TypeVar

_Result = TypeVar("_Result")


def completed(coroutine: Coroutine[Any, Any, _Result]) -> _Result:
    """Return what a coroutine returns, or raise what it raises; may wait for threads, never for a network.

    Call it from a thread that runs no event loop.
    """
    with asyncio.Runner(loop_factory=_Loop) as runner:
        return runner.run(coroutine)


class _Loop(asyncio.BaseEventLoop):
    """asyncio's loop, woken up by an event of `threading`; it stands for its own selector, which has nothing to select from."""

    def __init__(self) -> None:
        super().__init__()
        self._woken = threading.Event()
        self._selector = self

    def select(self, timeout: float | None) -> list[object]:
        """Wait until something is to be done, for ``timeout`` seconds at most."""
        self._woken.wait(timeout)
        self._woken.clear()
        return []

    def _process_events(self, _events: list[object]) -> None:
        """Do nothing: there is no input to be told of."""

    def _write_to_self(self) -> None:
        self._woken.set()
