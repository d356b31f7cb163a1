"""How the window was left is kept with tolerance."""

from pathlib import Path

import pytest

from exemplar_desktop.settings import FILE, Draft, Place, Settings, read_settings, write_settings

WHOLE = Settings(
    place=Place(x=10, y=20, width=1200, height=700, maximised=True),
    splitters={"nominees.split": [300, 700]},
    page="report",
    year=2024,
    year_then=2025,
    draft=Draft(step=1, fields={"period.name": "Trường THPT Lê Chân", "unit.campuses": ["Điểm 1"]}),
)


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    assert write_settings(tmp_path, WHOLE)
    assert read_settings(tmp_path) == WHOLE
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'"x"', b"\xff\xfe", b'{"page": 7, "place": {"x": 1}, "splitters": []}'])
def test_a_damaged_file_counts_as_not_there(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    assert read_settings(tmp_path) == Settings()


def test_one_damaged_part_leaves_the_others(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b'{"place": "left", "page": "report", "year": 2024, "unheard_of": 1}')
    assert read_settings(tmp_path) == Settings(page="report", year=2024)


def test_a_folder_is_made_for_a_draft_only(tmp_path: Path) -> None:
    assert not write_settings(tmp_path / "unit", Settings(page="report"))
    assert not (tmp_path / "unit").exists()
    assert write_settings(tmp_path / "unit", Settings(draft=Draft(fields={"unit.code": "31"})))
    assert read_settings(tmp_path / "unit").draft is not None


def test_a_folder_that_takes_nothing_harms_nobody(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    assert not write_settings(blocked, WHOLE)
    assert read_settings(blocked) == Settings()
