"""Real mounts, limits and other processes: what the world does to the program, made on purpose."""

import shutil
import signal
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.ui.conftest import (  # noqa: F401 - the real window is what the world's faults are tried on
    add,
    dressed,
    open_window,
    pytest_itemcollected,
    type_text,
    unit_folder,
    wait_for_jobs,
    window,
)

ROOT = Path(__file__).resolve().parents[2]
HOLDING = """
import sys
from pathlib import Path
from exemplar_desktop.store.lock import Use, hold
lock = hold(Path(sys.argv[1]), Use.WINDOW)
print("held", flush=True)
sys.stdin.read()
"""
Mount = Callable[..., Path]
Hold = Callable[[Path], "subprocess.Popen[str]"]


def cannot(what: str) -> None:
    """Skip aloud: a warning stands in the summary of every run that could not mount."""
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn(pytest.PytestWarning(f"NOT TESTED HERE: {what}"), stacklevel=2)
    pytest.skip(f"NOT TESTED HERE: {what}")


@pytest.fixture
def mount(tmp_path: Path) -> Iterator[Mount]:
    """Mount a small file system of a kind, as root; where that cannot be, say so aloud and skip."""
    mounted: list[Path] = []

    def make(name: str, *words: str) -> Path:
        point = tmp_path / name
        point.mkdir()
        done = subprocess.run([*words, str(point)], capture_output=True, text=True, check=False) if shutil.which(words[0]) else None
        if done is None or done.returncode:
            cannot(f"{' '.join(words)}: {done.stderr.strip() if done else 'not installed'}")
        mounted.append(point)
        return point

    yield make
    for point in mounted:
        subprocess.run(["umount", "--lazy", str(point)], capture_output=True, check=False)


@pytest.fixture
def small_disk(mount: Mount) -> Path:
    """A disk of two megabytes."""
    return mount("USB đỏ", "mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs")


@pytest.fixture
def held_elsewhere() -> Iterator[Hold]:
    """Let another process hold a folder as its window does."""
    running: list[subprocess.Popen[str]] = []

    def begin(folder: Path) -> "subprocess.Popen[str]":
        command = [sys.executable, "-c", HOLDING, str(folder)]
        process = subprocess.Popen(command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        running.append(process)
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        return process

    yield begin
    for process in running:
        process.send_signal(signal.SIGKILL)
        process.communicate()
