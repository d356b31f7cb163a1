"""Kills real processes (SIGKILL) at every step that they take on the disk, one process a step, until one comes to its end."""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copytree, rmtree
from typing import Any

STEPS = frozenset(
    [
        "exemplar.step",
        "open",
        "os.rename",
        "os.remove",
        "os.mkdir",
        "os.rmdir",
        "os.truncate",
        "shutil.rmtree",
        "shutil.copyfile",
        "sqlite3.connect",
    ]
)
"""Audit events of CPython at which something on the disk may change next."""


def counted_step(code: str, fraction: float) -> None:
    """Let what slow work tells be a step too."""
    sys.audit("exemplar.step", code, fraction)


def states_after_kills(folder: Path, place: Path, work: Callable[[Path], object], every: int = 1) -> Iterator[Path]:
    """Yield a copy of ``folder`` below ``place`` for each step of ``work`` at which a process on it was killed; the last one was not."""
    for number in range(1, 10_000, every):
        copy = place / f"{number:04d}" / folder.name
        copytree(folder, copy)
        ended = killed(lambda copy=copy: work(copy), number)  # type: ignore[misc]
        yield copy
        rmtree(copy.parent)
        if ended:
            return
    raise AssertionError("the work never came to its end")


def killed(work: Callable[[], object], number: int) -> bool:
    """Run work in a process of its own that is killed at its n-th step; return whether it came to its end before."""
    child = os.fork()
    if child == 0:
        _be_killed(work, number)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        assert os.WTERMSIG(status) == signal.SIGKILL
        return False
    assert os.WEXITSTATUS(status) == 0, "the work itself failed"
    return True


def _be_killed(work: Callable[[], object], number: int) -> None:
    left = number

    def count(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal left
        if event in STEPS and not (event == "open" and str(arguments[0]).endswith((".py", ".pyc"))):
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    code = 1
    try:
        sys.addaudithook(count)
        work()
        code = 0
    finally:
        os._exit(code)
