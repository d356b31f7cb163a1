"""The history on the command line."""

import json
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from shutil import copytree

import msgspec
import pytest

from exemplar_desktop.domain.nominee import Nomination, Nominee
from exemplar_desktop.services.desk import open_desk

Program = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def data(demo_folder: Path, tmp_path: Path) -> Path:
    """A copy of the sample unit's data in which one file was changed."""
    folder = Path(copytree(demo_folder / "data", tmp_path / "data"))
    desk = open_desk(folder)
    with closing(desk.store):
        nomination = desk.store.all(Nomination)[0]
        desk.store.save(msgspec.structs.replace(nomination, department="Tổ Văn\nphòng", campus="Điểm trường Đồng Giá"))
    return folder


def changed_nominee(data: Path) -> Nominee:
    desk = open_desk(data)
    with closing(desk.store):
        nominee = desk.store.get(Nominee, desk.store.all(Nomination)[0].nominee_id)
    assert nominee is not None
    return nominee


def test_the_newest_lines_with_before_and_after(program: Program, data: Path) -> None:
    done = program("history", "--data", data, "--limit", "1")
    assert (done.returncode, done.stderr) == (0, "")
    head, *fields = done.stdout.splitlines()
    assert head.endswith(f"Hồ sơ năm 2025 · {changed_nominee(data).name}")
    assert "Sửa “Tổ, lớp, bộ phận” và 1 mục khác" in head
    assert fields[1] == "  Điểm trường: (trống) → Điểm trường Đồng Giá"
    assert fields[0].endswith("→ Tổ Văn phòng")


def test_a_record_by_its_name_for_a_program(program: Program, data: Path) -> None:
    nominee = changed_nominee(data)
    done = program("history", "--data", data, "--record", nominee.name.upper(), "--json")
    assert done.returncode == 0, done.stderr
    entries = json.loads(done.stdout)["entries"]
    assert entries[0]["fields"][1]["after"] == "Điểm trường Đồng Giá"
    assert entries[-1]["record_id"] == nominee.id
    assert [entry["number"] for entry in entries] == sorted((entry["number"] for entry in entries), reverse=True)


def test_words_and_days_narrow(program: Program, data: Path) -> None:
    found = program("history", "--data", data, "--text", "diem truong dong gia", "--json")
    assert len(json.loads(found.stdout)["entries"]) == 1
    later = program("history", "--data", data, "--since", "1/1/2999")
    assert (later.returncode, later.stdout) == (0, "Chưa có thay đổi nào như vậy được ghi lại.\n")
    wrong = program("history", "--data", data, "--since", "hôm qua")
    assert (wrong.returncode, wrong.stdout) == (2, "")


def test_an_unknown_record_is_one_sentence(program: Program, data: Path) -> None:
    done = program("history", "--data", data, "--record", "Không Có Ai")
    assert (done.returncode, done.stderr.count("\n")) == (4, 1)
    assert "“Không Có Ai”" in done.stderr


def test_more_lines_than_a_page_are_told(program: Program, data: Path) -> None:
    done = program("history", "--data", data, "--limit", "100000", "--json")
    entries = json.loads(done.stdout)["entries"]
    assert entries[-1]["number"] == 1
