"""The command line: what each command prints and with which code it ends; never a traceback."""

import json
import re
import shutil
import sqlite3
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from exemplar_desktop.cli import main
from tests.conftest import Judge

OTHER_PROGRAMME = Path(__file__).parent / "programmes" / "gia-dinh-2026-2030.toml"
Said = tuple[int, str, str]


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Callable[..., Said]:
    def run(*words: str | Path) -> Said:
        code = main([str(word) for word in words])
        printed = capsys.readouterr()
        assert "Traceback" not in printed.err
        return code, printed.out, printed.err

    return run


@pytest.fixture
def unit(demo_folder: Path, tmp_path: Path) -> Path:
    """A copy of the sample unit that a test may change."""
    folder = tmp_path / "unit"
    shutil.copytree(demo_folder, folder)
    return folder


def year_of(package: Path) -> str:
    found = re.match(r"BC-(\d{4})_", package.name)
    assert found
    return found[1]


def test_demo_leaves_what_it_promises(demo_folder: Path, demo_package: Path) -> None:
    promised = ["ca.crl", "ca.pem", "data", "head.p12", "head.pass", "out", "pins.json", "seal.p12", "seal.pass"]
    assert sorted(path.name for path in demo_folder.iterdir()) == promised
    assert demo_package.suffix == ".zip"


def test_demo_prints_the_package_last_and_can_be_made_again(say: Callable[..., Said], tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("kept")
    for _ in range(2):
        code, out, _ = say("demo", tmp_path, "--nominees", "2", "--evidence-mb", "0", "--year", "2024")
        assert code == 0
        last = Path(out.splitlines()[-1])
        assert last.is_file() and last.name.startswith("BC-2024_")
    assert (tmp_path / "mine.txt").read_text() == "kept"
    assert len(list((tmp_path / "out").iterdir())) == 1


def test_a_year_outside_the_programme_is_said_before_anything_is_written(say: Callable[..., Said], tmp_path: Path) -> None:
    code, out, err = say("demo", tmp_path / "x", "--year", "2031")
    assert (code, out) == (4, "")
    assert "2031" in err and "2023, 2024, 2025" in err
    assert not (tmp_path / "x").exists()


def test_another_programmes_extra_criterion_is_everywhere(say: Callable[..., Said], tmp_path: Path, judge: Judge) -> None:
    code, out, _ = say("demo", tmp_path, "--programme", OTHER_PROGRAMME, "--nominees", "6", "--evidence-mb", "0")
    assert code == 0
    with zipfile.ZipFile(out.splitlines()[-1]) as package:
        package.extractall(tmp_path / "package")
    text = judge("pdftotext", "-layout", tmp_path / "package" / "bao-cao.pdf", "-").stdout
    assert "III.2.2.b.6" in text and "trí tuệ nhân tạo" in text and "12/KH-GD" in text
    sheets = openpyxl.load_workbook(tmp_path / "package" / "so-lieu.xlsx")
    cells = [str(cell) for sheet in sheets for row in sheet.iter_rows(values_only=True) for cell in row]
    assert any("III.2.2.b.6" in cell for cell in cells)
    data = json.loads((tmp_path / "package" / "data.json").read_text(encoding="utf-8"))
    assert any(a["criterion"] == "III.2.2.b.6" for a in data["assessments"])
    assert any("trí tuệ nhân tạo" in c["text"] for c in data["programme"]["criteria"])


def test_a_wrong_programme_is_refused_with_its_place(say: Callable[..., Said], tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.toml"
    wrong.write_text(OTHER_PROGRAMME.read_text(encoding="utf-8").replace("count = 3", "count = 0"), encoding="utf-8")
    code, _, err = say("demo", tmp_path / "x", "--programme", wrong)
    assert code == 4
    assert "obligations[0].count" in err


def test_readiness_says_what_is_missing(say: Callable[..., Said], demo_folder: Path, demo_package: Path) -> None:
    words = ("readiness", "--data", demo_folder / "data", "--year", year_of(demo_package))
    code, out, _ = say(*words)
    assert code == 0
    assert "[Thiếu]" in out and "[Nên có]" in out
    code, out, err = say(*words, "--json")
    findings = json.loads(out)["findings"]
    assert (code, err) == (0, "")
    assert {"code", "severity", "nominee", "field", "text"} <= set(findings[0])
    assert {f["severity"] for f in findings} <= {"blocking", "gap", "advice"}


def test_readiness_ends_with_1_where_the_report_cannot_exist(say: Callable[..., Said], demo_folder: Path) -> None:
    code, out, _ = say("readiness", "--data", demo_folder / "data", "--year", "2031", "--json")
    assert code == 1
    assert [(f["code"], f["severity"]) for f in json.loads(out)["findings"]] == [("year_outside_programme", "blocking")]


def test_export_prints_the_paths(say: Callable[..., Said], unit: Path, demo_package: Path) -> None:
    head = ("--p12", unit / "head.p12", "--passphrase-file", unit / "head.pass")
    seal = ("--seal-p12", unit / "seal.p12", "--seal-passphrase-file", unit / "seal.pass")
    words = ("export", "--data", unit / "data", "--year", year_of(demo_package), "--out", unit / "new", *head, *seal)
    code, out, err = say(*words)
    assert (code, err) == (0, "")
    assert Path(out.strip()).is_file()
    code, out, _ = say(*words, "--json", "--mail-limit", "3")
    assert code == 0
    assert all(Path(path).is_file() for path in json.loads(out)["packages"])


def test_export_refuses_in_words(say: Callable[..., Said], unit: Path, demo_package: Path) -> None:
    year = year_of(demo_package)
    words = ("export", "--data", unit / "data", "--year", year, "--out", unit / "new", "--p12", unit / "head.p12")
    code, _, err = say(*words, "--passphrase-file", unit / "seal.pass")
    assert code == 4 and "Mật khẩu" in err
    code, _, err = say(*words, "--passphrase-file", unit / "nowhere.pass")
    assert code == 4 and "nowhere.pass" in err
    code, _, err = say("export", "--data", unit / "empty", "--year", year, "--out", unit, "--p12", unit / "head.p12")
    assert code == 4 and "chưa có dữ liệu" in err
    assert not (unit / "new").exists()
    with sqlite3.connect(unit / "data" / "exemplar.sqlite3") as database:
        database.execute("update signatories set deleted_at = '2024-01-01 00:00:00'")
    database.close()
    code, _, err = say(*words, "--passphrase-file", unit / "head.pass")
    assert code == 1 and "người ký" in err


def test_verify_gives_three_answers_and_their_reasons(
    say: Callable[..., Said], demo_folder: Path, demo_package: Path, tmp_path: Path
) -> None:
    trust = ("--ca", demo_folder / "ca.pem", "--crl", demo_folder / "ca.crl", "--pins", demo_folder / "pins.json")
    code, out, _ = say("verify", demo_package, *trust)
    assert code == 0 and "CHẤP NHẬN" in out
    code, out, err = say("verify", demo_package, "--json")
    (found,) = json.loads(out)["packages"]
    assert (code, err) == (3, "")
    assert (found["bottom_line"], found["integrity"], found["identity"], found["revocation"]) == (
        "undetermined",
        "whole",
        "unconfirmed",
        "unknown",
    )
    assert all({"code", "file", "text"} == set(reason) for reason in found["reasons"])
    broken = tmp_path / "broken.zip"
    broken.write_bytes(demo_package.read_bytes()[:-100])
    code, out, _ = say("verify", demo_package, broken, *trust, "--json")
    assert code == 1
    assert [p["bottom_line"] for p in json.loads(out)["packages"]] == ["accepted", "refused"]


def test_verify_judges_at_the_day_of_receipt(say: Callable[..., Said], demo_folder: Path, demo_package: Path) -> None:
    trust = ("--ca", demo_folder / "ca.pem", "--crl", demo_folder / "ca.crl", "--pins", demo_folder / "pins.json")
    code, out, _ = say("verify", demo_package, *trust, "--received", "1/1/2015", "--json")
    assert code == 1
    assert "certificate_not_yet_valid" in {r["code"] for r in json.loads(out)["packages"][0]["reasons"]}


def test_the_worlds_faults_are_one_sentence(say: Callable[..., Said], tmp_path: Path, demo_package: Path) -> None:
    for words in (
        ("verify", tmp_path / "nowhere.zip"),
        ("verify", demo_package, "--ca", demo_package),
        ("verify", demo_package, "--pins", tmp_path / "nowhere.json"),
        ("readiness", "--data", tmp_path, "--year", "2024"),
    ):
        code, out, err = say(*words)
        assert (code, out) == (4, "")
        assert err.count("\n") == 1 and err.rstrip().endswith(".")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("fly",), "không có lệnh"),
        (("export", "--year", "2024"), "còn thiếu"),
        (("readiness", "--data", "x", "--year", "năm nay"), "không nhận giá trị"),
        (("demo", "x", "--wings"), "không hiểu"),
        (("verify", "x", "--received", "hôm qua"), "cần một ngày"),
        (("demo", "x", "--nominees", "-3"), "cần"),
    ],
)
def test_wrong_use_is_explained_in_vietnamese(say: Callable[..., Said], words: tuple[str, ...], said: str) -> None:
    code, out, err = say(*words)
    assert (code, out) == (2, "")
    assert said in err and "Cách dùng:" in err


def test_help_is_vietnamese(say: Callable[..., Said]) -> None:
    for words in (("--help",), ("export", "--help")):
        code, out, _ = say(*words)
        assert code == 0
        assert "Cách dùng:" in out and "usage" not in out and "show this" not in out
