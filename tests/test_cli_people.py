"""The commands about people print what the window shows."""

import json
from datetime import date
from pathlib import Path

import pytest

from exemplar_desktop.cli import main
from exemplar_desktop.domain.award import Award, AwardLevel
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.services.desk import open_desk


@pytest.fixture
def unit(tmp_path: Path) -> Path:
    folder = tmp_path / "unit"
    desk = open_desk(folder, create=True)
    nominee = Nominee(number=7, kind=NomineeKind.TEACHER, name="Nguyễn Thị Đào")
    award = Award(
        nominee_id=nominee.id, year=2023, form="Bằng khen", level=AwardLevel.CITY, decision_number="9/QĐ", decided_on=date(2023, 9, 1)
    )
    desk.store.save(nominee, Nomination(nominee_id=nominee.id, year=2023, position="Giáo viên"), award)
    desk.store.close()
    return folder


def test_a_nominee_is_printed_over_the_years(unit: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["nominee", "--data", str(unit), "--number", "7"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Nguyễn Thị Đào (Giáo viên), hồ sơ số 7"
    assert "Năm 2023 · Giáo viên" in lines
    assert "  Được khen thưởng · đạt 0/6 tiêu chuẩn" in lines
    assert "  - Được khen thưởng: Bằng khen (9/QĐ), ngày 01/09/2023" in lines
    assert "  * Khen thưởng: Bằng khen · 01/09/2023 · số 9/QĐ · Thành phố" in lines
    assert main(["nominee", "--data", str(unit), "--number", "7", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["nominee"]["name"] == "Nguyễn Thị Đào"
    assert [(year["year"], year["stage"], year["lines"][0]["number"]) for year in told["years"]] == [(2023, "honoured", "9/QĐ")]


def test_a_number_that_nobody_has_is_said(unit: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["nominee", "--data", str(unit), "--number", "99"]) == 4
    assert "Không có điển hình nào mang số hồ sơ 99" in capsys.readouterr().err


def test_who_is_to_be_followed_up_is_listed(unit: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["follow-up", "--data", str(unit), "--year", "2024"]) == 0
    assert capsys.readouterr().out.startswith("Hồ sơ số 7. Nguyễn Thị Đào: đã được khen “Bằng khen” năm 2023, cần tiếp tục theo dõi")
    assert main(["follow-up", "--data", str(unit), "--year", "2024", "--json"]) == 0
    (line,) = json.loads(capsys.readouterr().out)["to_follow"]
    assert (line["number"], line["year"], line["level"], line["nomination_id"]) == (7, 2023, "city", None)
    assert main(["follow-up", "--data", str(unit), "--year", "2023"]) == 0
    assert "không còn điển hình nào" in capsys.readouterr().out
