"""A folder that another window holds, and a folder that lies where it should not: one sentence, nothing lost, nothing blocked."""

import shutil
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from exemplar_desktop.cli import main
from exemplar_desktop.domain.nominee import Nominee, NomineeKind
from exemplar_desktop.settings import FILE
from exemplar_desktop.store.store import Store
from exemplar_desktop.ui.window import MainWindow
from tests.faults.conftest import Hold, Mount

Open = Callable[[Path], MainWindow]
Said = Callable[..., tuple[int, str, str]]


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Said:
    def run(*words: str | Path) -> tuple[int, str, str]:
        code = main([str(word) for word in words])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return run


def export(folder: Path, demo_folder: Path, out: Path) -> tuple[str | Path, ...]:
    """Return the words of an export of the sample unit."""
    year = next((demo_folder / "out").glob("*.zip")).name[3:7]
    keys = ("--p12", demo_folder / "head.p12", "--passphrase-file", demo_folder / "head.pass")
    return ("export", "--data", folder, "--year", year, "--out", out, *keys)


def test_the_second_window_says_so_and_offers_to_close(open_window: Open, unit_folder: Path, held_elsewhere: Hold, qtbot: QtBot) -> None:
    held_elsewhere(unit_folder)
    before = {path.name: path.read_bytes() for path in unit_folder.iterdir()}
    window = open_window(unit_folder)
    assert not window.bench.is_open
    said = window.ui.banner_text.text()
    assert said.startswith(f"Dữ liệu trong {unit_folder} đang được một cửa sổ khác của chương trình (người dùng ")
    assert said.count("\n") == 0
    window.ui.banner_action.click()
    assert window.ui.banner_action.text() == "Đóng cửa sổ này"
    qtbot.waitUntil(lambda: not window.isVisible())
    assert {path.name: path.read_bytes() for path in unit_folder.iterdir()} == before
    assert FILE not in before


def test_a_window_that_was_killed_does_not_block_the_next(open_window: Open, unit_folder: Path, held_elsewhere: Hold) -> None:
    process = held_elsewhere(unit_folder)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert open_window(unit_folder).bench.is_open


def test_a_window_holds_its_folder_until_it_is_closed(
    open_window: Open, unit_folder: Path, program: Callable[..., "subprocess.CompletedProcess[str]"], tmp_path: Path
) -> None:
    window = open_window(unit_folder)
    (tmp_path / "k").write_text("")
    keys = ("--p12", tmp_path / "k", "--passphrase-file", tmp_path / "k")
    words = ("export", "--data", unit_folder, "--year", "2024", "--out", tmp_path / "out", *keys)
    refused = program(*words)
    assert (refused.returncode, refused.stdout) == (4, "")
    assert "đang được một cửa sổ khác của chương trình" in refused.stderr
    reading = program("readiness", "--data", unit_folder, "--year", "2024")
    assert reading.returncode in (0, 1)
    assert reading.stderr == ""
    window.close()
    window.bench.close()
    assert "đang được" not in program(*words).stderr


def test_a_command_that_writes_says_who_holds_the_folder(demo_folder: Path, tmp_path: Path, held_elsewhere: Hold, say: Said) -> None:
    folder = tmp_path / "data"
    shutil.copytree(demo_folder / "data", folder)
    held_elsewhere(folder)
    code, out, said = say(*export(folder, demo_folder, tmp_path / "out"))
    assert (code, out, said.count("\n")) == (4, "", 1)
    assert said.startswith(f"Dữ liệu trong {folder} đang được một cửa sổ khác của chương trình (")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("command", ["export-unsigned", "export-paper", "take-back", "bring-scan", "waiting", "unit-key"])
def test_every_command_that_writes_asks_who_holds_the_folder(
    demo_folder: Path, tmp_path: Path, held_elsewhere: Hold, say: Said, command: str
) -> None:
    folder, given = tmp_path / "data", tmp_path / "given"
    shutil.copytree(demo_folder / "data", folder)
    given.write_text("12345678")
    held_elsewhere(folder)
    before = sorted(path.name for path in folder.iterdir())
    of_year: tuple[str | Path, ...] = ("--data", folder, "--year", "2024")
    words: dict[str, tuple[str | Path, ...]] = {
        "export-unsigned": (*of_year, "--out", tmp_path / "x.pdf"),
        "export-paper": (*of_year, "--out", tmp_path / "x.pdf", "--unit-passphrase-file", given),
        "take-back": (given, *of_year, "--out", tmp_path / "out", "--unit-passphrase-file", given),
        "bring-scan": (given, *of_year, "--out", tmp_path / "out", "--unit-passphrase-file", given),
        "waiting": ("--data", folder, "--abandon", "x"),
        "unit-key": ("--data", folder, "--new", "--unit-passphrase-file", given),
    }
    code, _, said = say(command, *words[command])
    assert (code, said.count("\n")) == (4, 1) and "đang được một cửa sổ khác của chương trình" in said
    assert sorted(path.name for path in folder.iterdir()) == before


def test_a_sample_that_is_open_is_not_made_anew(demo_folder: Path, tmp_path: Path, held_elsewhere: Hold, say: Said) -> None:
    shutil.copytree(demo_folder, tmp_path / "unit")
    held_elsewhere(tmp_path / "unit" / "data")
    before = (tmp_path / "unit" / "data" / "exemplar.sqlite3").read_bytes()
    code, _, said = say("demo", tmp_path / "unit", "--nominees", "1")
    assert (code, said.count("\n")) == (4, 1)
    assert (tmp_path / "unit" / "data" / "exemplar.sqlite3").read_bytes() == before


def in_place(folder: Path, unit_folder: Path) -> Path:
    shutil.copytree(unit_folder, folder)
    return folder


def test_a_synchronised_folder_is_said_once_and_work_goes_on(open_window: Open, unit_folder: Path, tmp_path: Path) -> None:
    window = open_window(in_place(tmp_path / "OneDrive - Trường Lê Chân" / "data", unit_folder))
    assert window.ui.banner_text.text().startswith("Dữ liệu đang nằm trong thư mục đồng bộ OneDrive (")
    assert window.bench.save(Nominee(number=1, kind=NomineeKind.STAFF, name="Bùi Văn Bắc"))
    window.ui.banner_close.click()
    for page in ("nominees", "overview"):
        window.show_page(page)
    assert window.ui.banner.isHidden()


def test_a_folder_on_a_server_is_said(open_window: Open, unit_folder: Path, tmp_path: Path, mount: Mount, say: Said) -> None:
    """A real mount of the kind that sshfs makes."""
    (tmp_path / "server").mkdir()
    folder = in_place(mount("Ổ mạng", "bindfs", "-o", "subtype=sshfs", str(tmp_path / "server")) / "data", unit_folder)
    code, out, said = say("readiness", "--data", folder, "--year", "2024")
    assert said.startswith(f"Dữ liệu đang nằm trên ổ mạng ({folder})")
    assert (code, said.count("\n")) == (0, 1)
    assert out
    window = open_window(folder)
    assert window.bench.is_open
    assert window.ui.banner_text.text() == said.strip()


def test_a_plain_folder_is_left_in_peace(open_window: Open, unit_folder: Path) -> None:
    assert open_window(unit_folder).ui.banner.isHidden()
    Store.open(unit_folder).close()
