"""How slow work tells what it is doing and is asked to stop, without knowing threads or windows."""

from collections.abc import Callable

Step = Callable[[str, float], None]
"""Called as ``step(code, fraction)``: what is being done (a key of `messages.steps`), and how much is done, 0.0 to 1.0.

It raises `Cancelled` when the work is to stop; the work then undoes what it began.
"""


class Cancelled(Exception):
    """The user asked the work to stop."""


def held(step: Step, code: str, fraction: float) -> Step:
    """Return a step that asks whether to go on, and tells that no more is done than before."""
    return lambda _code, _fraction: step(code, fraction)


def silent(_code: str, _fraction: float) -> None:
    """A step for callers that show no progress and never cancel."""
