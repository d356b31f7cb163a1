"""The command line: what each command prints and with which code it ends; never a traceback."""

import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from exemplar_desktop.cli import main
from exemplar_desktop.domain.verdict import Reason
from exemplar_desktop.messages.sentences import sentence
from tests.conftest import Judge

ROOT = Path(__file__).parent.parent
EXPORT = ("export", "--data", "D", "--year", "2024", "--out", "D", "--p12", "k")
OTHER_PROGRAMME = Path(__file__).parent / "programmes" / "gia-dinh-2026-2030.toml"
Said = tuple[int, str, str]
Program = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Callable[..., Said]:
    def run(*words: str | Path) -> Said:
        code = main([str(word) for word in words])
        printed = capsys.readouterr()
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
    assert code == 0
    assert Path(out.strip()).is_file()
    assert "là một văn bản mới, số 1, thay thế Báo cáo số 45/BC-THPTSM ngày" in err
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
    (unit / "file").write_text("x")
    for out in (unit / "file", unit / "file" / "new"):
        code, _, err = say(*words, "--passphrase-file", unit / "head.pass", "--out", out)
        assert (code, err.splitlines()[-1]) == (4, f"“{unit / 'file'}” là tệp, không phải thư mục. Thầy/cô chọn một thư mục.")
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


def test_one_unreadable_file_spoils_no_batch(say: Callable[..., Said], demo_folder: Path, demo_package: Path, tmp_path: Path) -> None:
    trust = ("--ca", demo_folder / "ca.pem", "--crl", demo_folder / "ca.crl", "--pins", demo_folder / "pins.json")
    gone = tmp_path / "nowhere.zip"
    code, out, err = say("verify", gone, demo_package, *trust, "--json")
    first, second = json.loads(out)["packages"]
    assert (code, err.count("\n")) == (4, 1)
    assert (first["file"], first["bottom_line"], [r["code"] for r in first["reasons"]]) == (str(gone), "undetermined", ["file_unreadable"])
    assert (second["file"], second["bottom_line"]) == (str(demo_package), "accepted")
    code, out, err = say("verify", gone, demo_package, *trust)
    assert (code, "CHẤP NHẬN" in out, "nowhere.zip" in err) == (4, True, True)


def test_a_file_name_that_is_no_text_is_still_named(say: Callable[..., Said], demo_package: Path, tmp_path: Path) -> None:
    odd = tmp_path / os.fsdecode(b"goi-\xff.zip")
    try:
        shutil.copyfile(demo_package, odd)
    except OSError:
        pytest.skip("this system has only names that are text")
    for path in (odd, odd.with_name(os.fsdecode(b"gone-\xff.zip"))):
        code, out, _ = say("verify", path, "--json")
        (found,) = json.loads(out)["packages"]
        assert (code, "\\udcff.zip" in found["file"]) == (3 if path == odd else 4, True)
        assert say("verify", path)[0] == code


def test_nothing_in_a_package_or_its_name_writes_lines_of_its_own(say: Callable[..., Said], demo_package: Path, tmp_path: Path) -> None:
    forged = tmp_path / "a.zip: CHẤP NHẬN\n  - Tốt.\x1b[2J\r.zip"
    forged.write_bytes(b"no package")
    code, out, _ = say("verify", forged)
    assert code == 1
    assert len(out.splitlines()) == 3
    assert out.replace("\n", "").isprintable()
    reason = Reason(code="pin_missing", file="x\x1b[0m", values={"name": "An\n\x1b[32mB", "unit": "3\r1"})
    assert sentence(reason).isprintable()


def test_missing_parts_are_said_at_the_end(say: Callable[..., Said], unit: Path, demo_package: Path) -> None:
    head = ("--p12", unit / "head.p12", "--passphrase-file", unit / "head.pass")
    seal = ("--seal-p12", unit / "seal.p12", "--seal-passphrase-file", unit / "seal.pass")
    words = ("export", "--data", unit / "data", "--year", year_of(demo_package), "--out", unit / "parts", *head, *seal)
    assert say(*words, "--mail-limit", "2.5")[0] == 0
    parts = sorted((unit / "parts").glob("*.zip"))
    assert len(parts) > 1
    code, out, _ = say("verify", parts[-1], "--json")
    found = json.loads(out)
    (package,) = found["packages"]
    (incomplete,) = found["incomplete_sets"]
    assert (code, package["part"], package["parts"]) == (3, len(parts), len(parts))
    assert (incomplete["set"], incomplete["missing"]) == (package["set"], list(range(1, len(parts))))
    code, out, _ = say("verify", parts[-1])
    assert f"phần {len(parts)} trên {len(parts)}" in out
    assert out.splitlines()[-1].endswith(f"còn thiếu phần {', '.join(map(str, range(1, len(parts))))}.")
    assert json.loads(say("verify", *parts, "--json")[1])["incomplete_sets"] == []


def test_verify_judges_at_the_day_of_receipt(say: Callable[..., Said], demo_folder: Path, demo_package: Path) -> None:
    trust = ("--ca", demo_folder / "ca.pem", "--crl", demo_folder / "ca.crl", "--pins", demo_folder / "pins.json")
    code, out, _ = say("verify", demo_package, *trust, "--received", "1/1/2015", "--json")
    assert code == 1
    reasons = {r["code"]: r["text"] for r in json.loads(out)["packages"][0]["reasons"]}
    assert "certificate_not_yet_valid" in reasons and "data_inconsistent" not in reasons
    assert "sau ngày nhận 01/01/2015" in reasons["made_after_receipt"]


DEMO = ("demo", "--nominees", "1", "--evidence-mb", "0")


@pytest.mark.linux
@pytest.mark.parametrize(
    "words",
    [
        ("verify", "{package}", "--ca", "{package}"),
        ("verify", "{package}", "--pins", "{folder}/nowhere.json"),
        ("readiness", "--data", "{folder}", "--year", "2024"),
        ("readiness", "--data", "a" * 5000, "--year", "2024"),
        (*DEMO, "a" * 5000),
        (*DEMO, "{folder}/" + "a" * 300),
        (*DEMO, "{folder}/file"),
        (*DEMO, "/proc/mau"),
        (*DEMO, "{folder}/x", "--programme", "{folder}/nowhere.toml"),
    ],
    ids=[
        "no authority in the file",
        "no pins",
        "no unit",
        "a path too long to look into",
        "a path too long to make",
        "a name too long to make",
        "a folder that is a file",
        "a folder that nobody may write",
        "no programme",
    ],
)
def test_the_worlds_faults_are_one_sentence(program: Program, tmp_path: Path, demo_package: Path, words: tuple[str, ...]) -> None:
    (tmp_path / "file").write_text("x")
    done = program(*(word.format(folder=tmp_path, package=demo_package) for word in words))
    assert (done.returncode, done.stdout) == (4, "")
    assert "Traceback" not in done.stderr and "crash.log" not in done.stderr
    assert done.stderr.count("\n") == 1 and done.stderr.rstrip().endswith(".")


def run_alone(*words: str | Path, before: str = "", **environment: str) -> "subprocess.CompletedProcess[str]":
    """Run the command line after a statement of Python, in a process without a terminal."""
    start = f"import sys\n{before}\nfrom exemplar_desktop.cli import main\nsys.exit(main())"
    command = [sys.executable, "-c", start, *map(str, words)]
    settings = {**os.environ, **environment}
    alone = {"stdin": subprocess.DEVNULL, "start_new_session": True}
    return subprocess.run(command, cwd=ROOT, env=settings, capture_output=True, encoding="utf-8", check=False, **alone)  # type: ignore[call-overload,no-any-return]


@pytest.mark.linux
def test_a_full_disk_during_the_demo_is_one_sentence(tmp_path: Path) -> None:
    done = run_alone(*DEMO, tmp_path / "x", before="import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))")
    assert (done.returncode, done.stdout) == (4, "")
    assert "đã đầy" in done.stderr and "Traceback" not in done.stderr


def test_a_bug_is_noted_without_data_and_told_calmly(tmp_path: Path) -> None:
    bug = "import exemplar_desktop.services.desk as desk; desk.open_desk = lambda folder: {}[f'Nguyễn Văn An {folder}']"
    done = run_alone("readiness", "--data", tmp_path, "--year", "2024", before=bug, TMPDIR=str(tmp_path))
    assert (done.returncode, done.stdout) == (4, "")
    assert "Traceback" not in done.stderr and done.stderr.count("\n") == 1
    log = (tmp_path / "exemplar-desktop" / "crash.log").read_text(encoding="utf-8")
    assert "KeyError" in log and "cli.py" in log and "Nguyễn" not in log and str(tmp_path) not in log


def test_a_passphrase_that_nobody_can_type_is_wrong_use(unit: Path, demo_package: Path) -> None:
    words = ("export", "--data", unit / "data", "--year", year_of(demo_package), "--out", unit / "new", "--p12", unit / "head.p12")
    done = run_alone(*words)
    assert (done.returncode, done.stdout) == (2, "")
    assert "--passphrase-file" in done.stderr and "Traceback" not in done.stderr and "Warning" not in done.stderr
    assert not (unit / "new").exists()


def test_a_reader_that_stops_reading_changes_no_exit_code(demo_package: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.zip"
    broken.write_bytes(demo_package.read_bytes()[:-100])
    read, write = os.pipe()
    os.close(read)
    command = [sys.executable, "-m", "exemplar_desktop", "verify", str(broken), str(demo_package)]
    done = subprocess.run(command, cwd=ROOT, stdout=write, stderr=subprocess.PIPE, check=False)
    os.close(write)
    assert (done.returncode, done.stderr) == (1, b"")


def test_demo_deletes_nothing_that_it_did_not_make(say: Callable[..., Said], tmp_path: Path) -> None:
    for name in ("data/exemplar.sqlite3", "out/BC-2024.zip", "head.p12"):
        folder = tmp_path / Path(name).parts[0]
        kept = folder / name
        kept.parent.mkdir(parents=True)
        kept.write_text("mine")
        code, out, err = say(*DEMO, folder)
        assert (code, out) == (4, "")
        assert f"“{Path(name).parts[0]}”" in err
        assert [path for path in folder.rglob("*") if path.is_file()] == [kept] and kept.read_text() == "mine"


def test_the_same_key_twice_is_refused_in_words(say: Callable[..., Said], unit: Path, demo_package: Path) -> None:
    head = ("--p12", unit / "head.p12", "--passphrase-file", unit / "head.pass")
    twice = ("--seal-p12", unit / "head.p12", "--seal-passphrase-file", unit / "head.pass")
    code, out, err = say("export", "--data", unit / "data", "--year", year_of(demo_package), "--out", unit / "new", *head, *twice)
    assert (code, out) == (4, "")
    assert "khóa riêng của đơn vị" in err
    assert not (unit / "new").exists()


def test_another_signatory_than_the_keys_holder_is_told(say: Callable[..., Said], unit: Path, demo_package: Path) -> None:
    with sqlite3.connect(unit / "data" / "exemplar.sqlite3") as database:
        database.execute("update signatories set name = 'Trần Thị Bích'")
    database.close()
    head = ("--p12", unit / "head.p12", "--passphrase-file", unit / "head.pass")
    code, out, err = say("export", "--data", unit / "data", "--year", year_of(demo_package), "--out", unit / "new", *head)
    assert code == 0 and Path(out.strip()).is_file()
    assert "Nguyễn Văn An" in err and "Trần Thị Bích" in err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("fly",), "không có lệnh"),
        (("export", "--year", "2024"), "còn thiếu"),
        (("readiness", "--data", "x", "--year", "năm nay"), "không nhận giá trị"),
        (("demo", "x", "--wings"), "không hiểu"),
        (("verify", "x", "--received", "hôm qua"), "cần một ngày"),
        (("verify", "x", "--received", "31/12/2999"), "--received: ngày 31/12/2999 chưa tới"),
        (("demo", "x", "--nominees", "-3"), "cần"),
        ((*EXPORT, "--out", ""), "--out: cần một đường dẫn, không để trống"),
        (("demo", ""), "DIR: cần một đường dẫn, không để trống"),
        (("demo", "x", "--nomin", "3"), "không hiểu"),
        (("--smoke", "D", "verify", "x"), "--smoke không đi cùng lệnh verify"),
        (("--data", "D", "demo", "x"), "--data không đi cùng lệnh demo"),
        ((*EXPORT, "--seal-passphrase-file", "f"), "--seal-passphrase-file cần có --seal-p12"),
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
