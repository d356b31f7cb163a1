"""The command line of a report's heading and of its corrections: who signs, its day, its number, and which report is in force."""

import json
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from exemplar_desktop.cli import main
from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.unit import Authority, Signatory
from exemplar_desktop.services.desk import open_desk
from exemplar_desktop.services.sample_unit import HEAD_NAME
from tests.conftest import ask_judge
from tests.test_cli import year_of

Said = tuple[int, str, str]
Say = Callable[..., Said]
NEW_HEAD, DEPUTY = "Đỗ Minh Khôi", "Trần Thị Bích Ngọc"


@pytest.fixture
def unit(demo_folder: Path, tmp_path: Path) -> Path:
    """The sample unit, whose head changed on 01/10/2025 and who has a deputy."""
    folder = tmp_path / "unit"
    shutil.copytree(demo_folder, folder)
    desk = open_desk(folder / "data")
    with closing(desk.store):
        (head,) = desk.store.all(Signatory)
        desk.store.save(
            Signatory(id=head.id, name=HEAD_NAME, position="Hiệu trưởng", valid_until=date(2025, 9, 30)),
            Signatory(name=NEW_HEAD, position="Hiệu trưởng", valid_from=date(2025, 10, 1)),
            Signatory(id="deputy", name=DEPUTY, position="Phó Hiệu trưởng", authority=Authority.DEPUTY, authority_of="Hiệu trưởng"),
        )
    return folder


@pytest.fixture
def export(unit: Path, demo_package: Path, capsys: pytest.CaptureFixture[str]) -> Say:
    """Export the year of the sample with its head's key and more words."""

    def run(*words: str | Path) -> Said:
        keys = ("--p12", unit / "head.p12", "--passphrase-file", unit / "head.pass")
        given = ("export", "--data", unit / "data", "--year", year_of(demo_package), "--out", unit / "new", *keys, *words)
        code = main([str(word) for word in given])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def report_of(printed: str) -> dict[str, Any]:
    with zipfile.ZipFile(printed.strip()) as file:
        found: dict[str, Any] = json.loads(file.read("data.json"))["report"]
    return found


def signed_by(printed: str, tmp_path: Path) -> str:
    with zipfile.ZipFile(printed.strip()) as file:
        (tmp_path / "signed.pdf").write_bytes(file.read("bao-cao.pdf"))
    return " ".join(ask_judge("pdftotext", "-layout", tmp_path / "signed.pdf", "-").stdout.split())


def test_the_one_in_office_on_the_reports_date_signs(export: Say, tmp_path: Path) -> None:
    code, out, err = export("--issued-on", "30/9/2025", "--number", "77")
    report = report_of(out)
    assert (code, report["number"], report["issued_on"], report["signatory_id"]) == (0, 77, "2025-09-30", None)
    text = signed_by(out, tmp_path)
    assert HEAD_NAME in text and NEW_HEAD not in text
    assert "mang tên" not in err
    code, out, err = export("--issued-on", "2025-10-01")
    assert NEW_HEAD in signed_by(out, tmp_path)
    assert f"Chứng thư số mang tên {HEAD_NAME}, còn người ký báo cáo là {NEW_HEAD}." in err


@pytest.mark.parametrize("who", [DEPUTY, "tran thi bich ngoc", "deputy"])
def test_a_deputy_is_chosen_by_name_or_id(export: Say, who: str, tmp_path: Path) -> None:
    code, out, _ = export("--signatory", who, "--reason", "Sai tên người ký.")
    assert (code, report_of(out)["signatory_id"]) == (0, "deputy")
    assert report_of(out)["correction"]["reason"] == "Sai tên người ký."
    text = signed_by(out, tmp_path)
    assert "KT. HIỆU TRƯỞNG" in text and "PHÓ HIỆU TRƯỞNG" in text and DEPUTY in text


def test_a_choice_out_of_office_is_said_and_a_number_that_is_taken_too(export: Say) -> None:
    code, _, err = export("--signatory", NEW_HEAD, "--issued-on", "15/9/2025", "--number", "45")
    assert code == 0
    assert f"{NEW_HEAD} không giữ chức vụ vào ngày 15/09/2025 của báo cáo." in err
    assert "Số 45 đã dùng cho báo cáo năm 2025 ngày 18/10/2025." in err


@pytest.mark.parametrize("words", [("--signatory", "Lê Không Có"), ("--number", "0"), ("--issued-on", "31/2/2025"), ("--number", "x")])
def test_what_cannot_be_chosen_is_wrong_use_and_changes_nothing(export: Say, unit: Path, words: tuple[str, str]) -> None:
    code, out, err = export(*words)
    assert (code, out) == (2, "")
    assert "Lệnh chưa đúng" in err
    assert not (unit / "new").exists()
    if words[0] == "--signatory":
        assert HEAD_NAME in err and "deputy" in err


def test_a_replacing_report_that_was_begun_is_dropped(
    unit: Path, export: Say, demo_package: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An export that breaks off has begun it: the reason stands in the report that is being written."""
    year = int(year_of(demo_package))

    def stored() -> AnnualReport:
        desk = open_desk(unit / "data")
        with closing(desk.store):
            (report,) = desk.store.all(AnnualReport, year=year)
        return report

    def drop(*words: str) -> Said:
        code = main(["drop-correction", "--data", str(unit / "data"), "--year", str(year), *words])
        said = capsys.readouterr()
        return code, said.out, said.err

    sent = stored()
    (unit / "head.pass").write_text("sai", encoding="utf-8")
    assert export("--reason", "Sai số liệu.", "--number", "77")[0] == 4
    assert stored().correction and stored().number == 77
    code, out, _ = drop()
    assert code == 0 and out.startswith(f"Đã thôi lập báo cáo thay thế; báo cáo năm {year} vẫn là văn bản số {sent.number}")
    assert stored() == sent
    assert json.loads(drop("--json")[1]) == {"year": year, "dropped": False, "number": sent.number}
    assert "không có báo cáo thay thế nào đang lập" in drop()[1]
    assert main(["drop-correction", "--data", str(unit / "data"), "--year", str(year - 1)]) == 0
    assert "chưa gửi báo cáo nào" in capsys.readouterr().out


def test_which_report_is_in_force_is_said_whatever_the_order(
    export: Say, unit: Path, demo_package: Path, program: "Callable[..., subprocess.CompletedProcess[str]]"
) -> None:
    _, first, _ = export()
    _, second, _ = export("--reason", "Bổ sung số liệu.")
    files = [demo_package, Path(first.strip()), Path(second.strip())]
    trust = ("--ca", unit / "ca.pem", "--crl", unit / "ca.crl")
    for order in (files, files[::-1]):
        found = json.loads(program("verify", *order, *trust, "--json").stdout)
        (one,) = found["successions"]
        sets = {package["file"]: package["set"] for package in found["packages"]}
        assert one["in_force"] == sets[str(files[2])]
        assert {(each["set"], each["by"]) for each in one["replaced"]} == {
            (sets[str(files[0])], sets[str(files[1])]),
            (sets[str(files[1])], sets[str(files[2])]),
        }
        assert one["contradictions"] == []
        said = program("verify", *order, *trust).stdout
        assert said.splitlines()[-3].startswith("Năm 2025, đơn vị 31000999: Báo cáo số ")
        assert "Lý do thay thế: Bổ sung số liệu." in said
    without = program("verify", files[2], files[0], *trust).stdout
    assert "chưa xác định được báo cáo nào có giá trị" in without
    assert "Chưa nhận được báo cáo được thay thế" in without


def test_a_report_that_is_not_at_hand_is_called_as_the_one_says_that_replaces_it(
    export: Say, unit: Path, program: "Callable[..., subprocess.CompletedProcess[str]]"
) -> None:
    """Only the missing one is named, not the one that was given and says so."""
    _, middle, _ = export("--number", "61")
    _, newer, _ = export("--number", "62")
    said = program("verify", newer.strip(), middle.strip(), "--ca", unit / "ca.pem", "--crl", unit / "ca.crl").stdout
    assert said.splitlines()[-1] == "  Chưa nhận được báo cáo được thay thế: Báo cáo số 45/BC-THPTSM ngày 18/10/2025."
