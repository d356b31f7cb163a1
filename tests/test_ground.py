"""The ground holds: no network, no skipped judge, pinned requirements, a wheel with its resources, a sound Qt."""

import os
import re
import socket
import subprocess
import sys
import time
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Judge

ROOT = Path(__file__).resolve().parent.parent
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
def test_internet_sockets_are_refused(family: socket.AddressFamily) -> None:
    # The refusal warns before it raises, and a warning is an error here.
    with pytest.raises(UserWarning, match=r"A test tried to use socket\.socket"):
        socket.socket(family)


def test_the_program_under_test_cannot_reach_a_network() -> None:
    done = subprocess.run([sys.executable, "tests/offline.py", "http.server", "0"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "on the network was asked for" in done.stderr


def test_a_missing_judge_fails(judge: Judge) -> None:
    with pytest.raises(pytest.fail.Exception, match="no-such-judge is missing"):
        judge("no-such-judge")


def test_tests_run_at_the_users_time() -> None:
    assert time.localtime().tm_gmtoff == 7 * 3600


MANY_SIGNALS = """
from PySide6.QtCore import QObject, Signal
class Bell(QObject):
    rung = Signal(bool)
bell = Bell()
for _ in range(2000):
    bell.rung.emit(True)
print("sound")
"""


def test_many_signals_are_survived() -> None:
    """PySide6 6.12 aborts after some 570 of these; whoever raises the pin learns it here."""
    done = subprocess.run([sys.executable, "-c", MANY_SIGNALS], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "sound\n"), done.stderr


def pins(name: str) -> dict[str, str]:
    text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9.-]+)==(\S+)", text, flags=re.MULTILINE))


def names(requirements: list[str]) -> set[str]:
    return {re.sub(r"[-_.]+", "-", re.split(r"[=<>;~! \[]", line)[0]).lower() for line in requirements}


def test_every_requirement_is_pinned() -> None:
    assert names(PROJECT["project"]["dependencies"]) <= pins("requirements.txt").keys()
    assert names(PROJECT["dependency-groups"]["dev"]) <= pins("requirements-dev.txt").keys()
    assert pins("requirements.txt").items() <= pins("requirements-dev.txt").items()
    assert pins("requirements.txt")["pyside6-essentials"] == "6.8.3"


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_every_pin_has_its_hashes_and_no_place(name: str) -> None:
    text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
    blocks = re.split(r"\n(?=[a-z])", re.sub(r"^#.*\n", "", text, flags=re.MULTILINE))
    assert len(blocks) == len(pins(name))
    assert [block for block in blocks if not re.search(r"--hash=sha256:[0-9a-f]{64}", block)] == []
    assert re.findall(r"://|file:|index-url|find-links|@", text) == []


def test_the_wheel_carries_its_resources(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    installed = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(installed)
    resources = {path.relative_to(ROOT).as_posix() for path in (ROOT / "resources").rglob("*") if path.is_file()}
    assert resources
    assert {name for name in resources if not (installed / "exemplar_desktop" / name).is_file()} == set()
    (entry_points,) = installed.glob("*.dist-info/entry_points.txt")
    assert "exemplar-desktop = exemplar_desktop.cli:main" in entry_points.read_text()

    code = "from exemplar_desktop.paths import resource; print(resource('programmes/hai-phong-2023-2025.toml'))"
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    found = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    ).stdout.strip()
    assert Path(found) == installed / "exemplar_desktop" / "resources" / "programmes" / "hai-phong-2023-2025.toml"
    assert Path(found).is_file()


@pytest.mark.parametrize("page", ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/huong-dan.md"])
def test_pages_link_to_what_is_there(page: str) -> None:
    path = ROOT / page
    links = re.findall(r"\]\(([^):#]+)\)", path.read_text(encoding="utf-8"))
    assert [link for link in links if not (path.parent / link).exists()] == []
