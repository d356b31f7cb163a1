"""The set-up on a fresh machine: asks for what is missing only, and never installs where it may not."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent
DEV = ROOT / "packaging" / "dev.py"


@pytest.fixture
def dev() -> ModuleType:
    spec = importlib.util.spec_from_file_location("dev", DEV)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("arguments", [[], ["no-such-command"]])
def test_wrong_use_shows_the_commands(arguments: list[str]) -> None:
    done = subprocess.run([sys.executable, DEV, *arguments], capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 2
    assert "packaging/dev.py demo [DIR]" in done.stderr


def test_it_needs_the_standard_library_only() -> None:
    done = subprocess.run([sys.executable, "-I", "-S", DEV], capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, "Traceback" in done.stderr) == (2, False)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has Debian packages")
def test_only_missing_packages_are_named(dev: ModuleType) -> None:
    assert dev.missing_packages({"dash": "sh", "no-such-package": "no-such-program"}) == ["no-such-package"]


@pytest.mark.linux
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has Debian packages")
def test_who_is_not_root_is_told_what_to_type(dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(SystemExit, match="2"):
        dev.install_packages(["poppler-utils", "qpdf"])
    assert "sudo apt-get install --yes --no-install-recommends poppler-utils qpdf" in capsys.readouterr().err


def test_a_failed_step_says_what_it_said(dev: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        dev.must("breaking", [sys.executable, "-c", "print('no room left'); raise SystemExit(7)"])
    assert capsys.readouterr().err == "breaking ...\nno room left\nbreaking: failed\n"
