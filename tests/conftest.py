"""What tests of several packages share: no screen, Vietnam's time, the sample unit's package, other people's tools."""

import atexit
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import mkdtemp

import pytest

from tests.key_store import MemoryStore

ROOT = Path(__file__).resolve().parent.parent

# Before Qt or a clock is looked at: no window opens, and local time is the users', which is not UTC.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["TZ"] = "Asia/Ho_Chi_Minh"
# What the program remembers of this user is the tests' own, and of none who runs them.
os.environ["XDG_CONFIG_HOME"] = mkdtemp(prefix="exemplar-tests-")
atexit.register(shutil.rmtree, os.environ["XDG_CONFIG_HOME"], ignore_errors=True)
# No test, and no program that a test starts, reaches the key store of the machine; `key_store` gives one in memory.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
if hasattr(time, "tzset"):
    time.tzset()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what asks a judge: it needs Linux, and where there is none it is left out by name (``-m "not linux"``), never by itself."""
    for item in items:
        if "judge" in getattr(item, "fixturenames", ()):
            item.add_marker("linux")


@pytest.fixture
def key_store() -> Iterator[MemoryStore]:
    """Give the program a key store that lives as long as the test."""
    import keyring

    before, kept = keyring.get_keyring(), MemoryStore()
    keyring.set_keyring(kept)
    yield kept
    keyring.set_keyring(before)


Judge = Callable[..., "subprocess.CompletedProcess[str]"]


def ask_judge(program: str, *arguments: str | Path, folder: Path | None = None) -> "subprocess.CompletedProcess[str]":
    """Run another people's tool and return what it said, whatever its exit code; a missing judge is a failure."""
    if shutil.which(program) is None:
        pytest.fail(f"the judge {program} is missing; `python3 packaging/dev.py test` installs it")
    return subprocess.run([program, *map(str, arguments)], cwd=folder, capture_output=True, text=True, errors="replace", check=False)


@pytest.fixture(scope="session")
def judge() -> Judge:
    """Run a program that knows nothing of this project: ``judge("pdfsig", path)``."""
    return ask_judge


def run_offline(*arguments: str | Path) -> "subprocess.CompletedProcess[str]":
    """Run the program's command line in a process of its own that cannot reach a network."""
    command = [sys.executable, "tests/offline.py", "exemplar_desktop", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)


@pytest.fixture(scope="session")
def program() -> Callable[..., "subprocess.CompletedProcess[str]"]:
    """Run the command line as a user does: ``program("verify", path)``."""
    return run_offline


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small sample unit that `demo` makes, with its keys and its signed package; read it, never change it."""
    folder = tmp_path_factory.mktemp("demo") / "unit"
    done = run_offline("demo", folder, "--nominees", "6", "--evidence-mb", "1")
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.fixture(scope="session")
def demo_package(demo_folder: Path) -> Path:
    """The signed package of the sample unit; read it, never change it."""
    (package,) = (demo_folder / "out").glob("*.zip")
    return package
