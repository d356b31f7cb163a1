"""The commands about a unit's data as a whole, as a user types them."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest

from exemplar_desktop.messages.checkups import checkups
from exemplar_desktop.messages.command_words import command_words, in_commands
from exemplar_desktop.messages.errors import errors
from tests.services.units import damage

Program = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def data(demo_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the sample unit's data, on a PC that has seen no other."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return Path(copytree(demo_folder / "data", tmp_path / "data"))


@pytest.fixture
def passphrase(tmp_path: Path) -> Path:
    path = tmp_path / "pass"
    path.write_text("mật khẩu dễ nhớ\n", encoding="utf-8")
    return path


def test_backup_copies_restore(program: Program, data: Path, tmp_path: Path) -> None:
    stick = tmp_path / "USB"
    stick.mkdir()
    done = program("backup", "--data", data, "--to", stick, "--json")
    assert done.returncode == 0, done.stderr
    made = json.loads(done.stdout)["copies"]
    assert [copy["nominees"] for copy in made] == [6, 6]
    damage(data)
    refused = program("readiness", "--data", data, "--year", "2025")
    assert refused.returncode == 4
    assert "Bản sao mới nhất" in refused.stderr
    listed = program("copies", "--data", data)
    assert (listed.returncode, listed.stdout.count("6 điển hình")) == (0, 1)
    restored = program("restore", "--data", data, "--from", stick, "--copy", "latest", "--json")
    assert restored.returncode == 0, restored.stderr
    assert json.loads(restored.stdout)["replaced"] is None
    assert program("readiness", "--data", data, "--year", "2025").returncode == 0
    unknown = program("restore", "--data", data, "--copy", "20200101-000000-000000")
    assert (unknown.returncode, unknown.stdout) == (4, "")


def test_a_stick_that_is_not_there_is_one_sentence(program: Program, data: Path, tmp_path: Path) -> None:
    done = program("backup", "--data", data, "--to", tmp_path / "USB")
    assert done.returncode == 4
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "USB").exists()


def test_move_out_move_in_keep_here(program: Program, data: Path, passphrase: Path, tmp_path: Path) -> None:
    file, new = tmp_path / "x.dhtt", tmp_path / "new"
    out = program("move-out", "--data", data, "--out", file, "--passphrase-file", passphrase, "--json")
    assert out.returncode == 0, out.stderr
    assert json.loads(out.stdout)["generation"] == 1
    handed_over = program("readiness", "--data", data, "--year", "2025")
    assert (handed_over.returncode, handed_over.stderr.endswith("nếu chưa chuyển đi thì dùng lệnh keep-here.\n")) == (4, True)
    into = program("move-in", file, "--data", new, "--passphrase-file", passphrase, "--json")
    assert into.returncode == 0, into.stderr
    assert json.loads(into.stdout)["generation"] == 2
    assert program("readiness", "--data", new, "--year", "2025").returncode == 0
    again = program("move-in", file, "--data", new, "--passphrase-file", passphrase)
    assert (again.returncode, "thầy/cô thêm --replace;" in again.stderr) == (4, True)
    passphrase.write_text("không phải", encoding="utf-8")
    shut = program("move-in", file, "--data", tmp_path / "y", "--passphrase-file", passphrase)
    assert (shut.returncode, f"Mật khẩu của tệp chuyển máy {file} chưa đúng." in shut.stderr) == (4, True)
    kept = program("keep-here", "--data", data, "--json")
    assert json.loads(kept.stdout)["generation"] == 2
    assert program("readiness", "--data", data, "--year", "2025").returncode == 0


def test_what_the_window_calls_by_its_buttons_is_a_command_here() -> None:
    window = [*errors.values(), *checkups.values()]
    for button, command in command_words.items():
        assert any(button in text for text in window), button
        assert any(command in in_commands(text) for text in window), command
    commands = " ".join(map(in_commands, window))
    for word in ("Vẫn làm tiếp", "Sao lưu ngay", "cô xác nhận thay"):
        assert word not in commands, word


def test_doctor_says_what_is_grave_by_its_exit_code(program: Program, data: Path) -> None:
    well = program("doctor", "--data", data, "--json")
    assert well.returncode == 0, well.stdout
    checks = json.loads(well.stdout)["checks"]
    assert {check["check"] for check in checks} >= {"folder", "database", "evidence", "sent", "copies", "settings", "fonts", "clock"}
    assert {check["level"] for check in checks} <= {"good", "advice"}
    damage(data)
    ill = program("doctor", "--data", data)
    assert ill.returncode == 1
    assert "[Cần xử lý] Tệp dữ liệu bị hỏng." in ill.stdout
    assert program("doctor", "--data", data.with_name("không có")).returncode == 1


def test_carry_over_takes_into_a_year_who_goes_on_and_only_once(program: Program, tmp_path: Path) -> None:
    made = program("demo", tmp_path, "--nominees", "3", "--evidence-mb", "0", "--year", "2024")
    assert made.returncode == 0, made.stderr
    words = ("carry-over", "--data", tmp_path / "data", "--year")
    done = program(*words, "2025")
    assert done.returncode == 0, done.stderr
    said, *names = done.stdout.splitlines()
    assert said.startswith("Đã mang sang năm 2025: 3 điển hình")
    assert len(names) == 3
    again = program(*words, "2025", "--json")
    assert json.loads(again.stdout) == {"year": 2025, "before": 2024, "nominees": [], "measures": 0}
    assert program(*words, "2025").stdout == "Không còn điển hình nào của năm 2024 để mang sang năm 2025.\n"
    outside = program(*words, "2031")
    assert (outside.returncode, "2031" in outside.stderr) == (4, True)
