"""Full disk, folder that is read-only, gone or locked: one clear sentence, the typed text stays and is saved once it can be."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.assessment import Assessment
from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.nominee import Nomination, NomineeKind
from exemplar_desktop.ui import workbench
from exemplar_desktop.ui.nominee_detail import NomineeDetail
from exemplar_desktop.ui.nominees_page import NomineesPage
from exemplar_desktop.ui.tabbed_page import TabbedPage
from exemplar_desktop.ui.window import MainWindow
from tests.faults.conftest import ROOT
from tests.faults.test_other_window import export

Fault = Callable[[Path], AbstractContextManager[None]]
Open = Callable[[Path], MainWindow]
Type = Callable[[QWidget, str], None]
Wait = Callable[[MainWindow], None]
STAYS = "Nội dung vừa nhập vẫn ở trong ô và sẽ tự lưu khi lưu được."
TYPED = "Giáo viên chủ nhiệm lớp 12A1"


@contextmanager
def full(folder: Path) -> Iterator[None]:
    """Fill the disk of a folder to the last byte."""
    filler = folder / "phim.bin"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 4096)
        except OSError:
            pass
    try:
        yield
    finally:
        filler.unlink()


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Let a mounted disk take nothing more."""
    subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
    try:
        yield
    finally:
        subprocess.run(["mount", "-o", "remount,rw", str(folder)], check=True)


@contextmanager
def read_only_evidence(folder: Path) -> Iterator[None]:
    """Let the evidence of an open unit be read only: its database is in use, and with it the disk cannot become so."""
    evidence = folder / "data" / "evidence"
    evidence.mkdir()
    for words in (("--bind", str(evidence)), ("-o", "remount,bind,ro")):
        subprocess.run(["mount", *words, str(evidence)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", str(evidence)], check=True)


@contextmanager
def renamed(folder: Path) -> Iterator[None]:
    """Let a folder vanish."""
    data = folder / "data"
    data.rename(folder / "elsewhere")
    try:
        yield
    finally:
        (folder / "elsewhere").rename(data)


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Let another program write into the database for long."""
    other = sqlite3.connect(folder / "data" / "exemplar.sqlite3", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.rollback()
        other.close()


FAULTS: dict[Fault, str] = {
    full: "đã đầy. Thầy/cô dọn bớt chỗ rồi thử lại; dữ liệu đã lưu không bị mất.",
    read_only_evidence: "Không ghi được vào ",
    renamed: "Không còn thấy ",
    locked: "đang bị một chương trình khác giữ. Thầy/cô đóng chương trình đó rồi thử lại.",
}


@pytest.fixture
def on_stick(small_disk: Path, unit_folder: Path, open_window: Open, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """The window of a unit that lies on a small disk."""
    monkeypatch.setattr(workbench, "TRY_AGAIN", 100)
    shutil.copytree(unit_folder, small_disk / "data")
    return open_window(small_disk / "data")


def files(window: MainWindow, add: Callable[..., Nomination], *names: str) -> tuple[NomineeDetail, list[Nomination]]:
    """Open the first of several nominees."""
    made = [add(window, NomineeKind.STAFF, name) for name in names]
    window.show_page("nominees")
    page = window.page("nominees")
    assert isinstance(page, NomineesPage)
    page.open_nomination(made[0].id)
    assert page.detail is not None
    return page.detail, made


@pytest.mark.parametrize("fault", [full, renamed, locked])
def test_what_is_typed_stays_and_is_saved_once_it_can_be(
    fault: Fault,
    on_stick: MainWindow,
    add: Callable[..., Nomination],
    type_text: Type,
    wait_for_jobs: Wait,
    qtbot: QtBot,
) -> None:
    window, stick = on_stick, on_stick.bench.folder.parent
    detail, (first, second) = files(window, add, "Bùi Văn Bắc", "Lê Thị Cúc")
    wait_for_jobs(window)
    page = window.page("nominees")
    assert isinstance(page, NomineesPage)
    with fault(stick):
        type_text(detail.form.position, TYPED)
        detail.form.department.setFocus()
        said = window.ui.banner_text.text()
        assert FAULTS[fault] in said
        assert said.endswith(STAYS)
        assert said.count("\n") == 0
        saved = window.ui.saved.text()
        # Nothing leads away from what is not saved: neither another file, nor another page or year, nor undo.
        page._select(page.model.index_of(second.id))
        window.show_page("report")
        window.top._choose_year(0)
        window.undo._turn(window.bench.undo)
        qtbot.wait(50)
        assert (window.ui.pages.currentWidget(), detail.nomination_id) == (page, first.id)
        assert page.model.id_at(page.ui.list.currentIndex()) == first.id
        assert window.ui.nominees_button.isChecked()
        assert window.bench.year == 2024
        assert detail.form.position.text() == TYPED
        assert window.ui.saved.text() == saved
    qtbot.waitUntil(lambda: not window.bench.is_behind, timeout=10_000)
    kept = window.bench.desk.store.get(Nomination, first.id)
    assert kept is not None
    assert kept.position == TYPED
    assert window.ui.banner.isHidden()
    assert detail.form.department.hasFocus()
    assert not list(stick.rglob("*.part"))
    window.show_page("report")
    assert window.ui.report_button.isChecked()
    reopened = sqlite3.connect(window.bench.folder / "exemplar.sqlite3")
    assert reopened.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    reopened.close()


def test_an_activity_is_not_left_either(on_stick: MainWindow, type_text: Type, wait_for_jobs: Wait, qtbot: QtBot) -> None:
    window = on_stick
    for title in ("Hội nghị", "Toạ đàm"):
        window.bench.save(Dissemination(year=2024, title=title))
    window.show_page("disseminations")
    page = window.page("disseminations")
    assert isinstance(page, TabbedPage)
    page = page.tab(0)
    wait_for_jobs(window)
    with full(window.bench.folder.parent):
        type_text(page.form.channel, TYPED)
        page.ui.list.setCurrentRow(1)
        page.add()
        qtbot.wait(50)
        assert page.form.channel.text() == TYPED
        assert page.ui.list.currentRow() == 0
    qtbot.waitUntil(lambda: not window.bench.is_behind, timeout=10_000)
    assert TYPED in [one.channel for one in window.bench.desk.store.all(Dissemination)]


@pytest.mark.parametrize("fault", [full, read_only_evidence, renamed])
def test_evidence_that_cannot_be_copied_leaves_nothing(
    fault: Fault,
    on_stick: MainWindow,
    add: Callable[..., Nomination],
    wait_for_jobs: Wait,
    tmp_path: Path,
) -> None:
    window, stick = on_stick, on_stick.bench.folder.parent
    detail, _ = files(window, add, "Bùi Văn Bắc")
    wait_for_jobs(window)
    source = tmp_path / "Bằng khen.pdf"
    source.write_bytes(os.urandom(300_000))
    card = next(iter(detail.criteria.cards.values()))
    with fault(stick):
        card.add_files([source])
        wait_for_jobs(window)
        assert FAULTS[fault] in window.ui.banner_text.text()
        assert "\n" not in window.ui.banner_text.text()
    assert [path for path in (window.bench.folder / "evidence").rglob("*") if path.is_file()] == []
    assert window.bench.desk.store.all(Assessment) == ()
    card.add_files([source])
    wait_for_jobs(window)
    (assessment,) = window.bench.desk.store.all(Assessment)
    assert len(assessment.evidence_ids) == 1


def test_a_stick_that_is_pulled_out_is_not_made_anew(
    on_stick: MainWindow, add: Callable[..., Nomination], type_text: Type, wait_for_jobs: Wait, qtbot: QtBot, tmp_path: Path
) -> None:
    """The empty place where the stick was mounted takes neither an empty database nor a folder."""
    window, stick = on_stick, on_stick.bench.folder.parent
    detail, (first,) = files(window, add, "Bùi Văn Bắc")
    wait_for_jobs(window)
    away = tmp_path / "away"
    away.mkdir()
    subprocess.run(["mount", "--move", str(stick), str(away)], check=True)
    source = tmp_path / "Bằng khen.pdf"
    source.write_bytes(b"%PDF-1.4")
    try:
        type_text(detail.form.position, TYPED)
        detail.form.department.setFocus()
        assert "Không còn thấy " in window.ui.banner_text.text()
        next(iter(detail.criteria.cards.values())).add_files([source])
        qtbot.wait(300)
        assert list(stick.iterdir()) == []
    finally:
        subprocess.run(["mount", "--move", str(away), str(stick)], check=True)
    qtbot.waitUntil(lambda: not window.bench.is_behind, timeout=10_000)
    kept = window.bench.desk.store.get(Nomination, first.id)
    assert kept is not None
    assert kept.position == TYPED


@pytest.mark.parametrize(("fault", "words"), [(full, "đã đầy"), (read_only, "Không ghi được vào")])
def test_an_export_that_finds_no_room_leaves_nothing(
    fault: Fault,
    words: str,
    demo_folder: Path,
    small_disk: Path,
    tmp_path: Path,
    program: Callable[..., "subprocess.CompletedProcess[str]"],
) -> None:
    shutil.copytree(demo_folder / "data", tmp_path / "data")
    out = small_disk / "out"
    out.mkdir()
    before = sorted((tmp_path / "data" / "sent").iterdir())
    with fault(small_disk):
        done = program(*export(tmp_path / "data", demo_folder, out))
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (4, "", 1), done.stderr
        assert words in done.stderr
    assert list(out.iterdir()) == []
    assert sorted((tmp_path / "data" / "sent").iterdir()) == before


def test_a_folder_that_cannot_be_written_says_so_at_the_start(
    small_disk: Path, unit_folder: Path, open_window: Open, program: Callable[..., "subprocess.CompletedProcess[str]"]
) -> None:
    shutil.copytree(unit_folder, small_disk / "data")
    with read_only(small_disk):
        window = open_window(small_disk / "data")
        assert not window.bench.is_open
        assert (
            window.ui.banner_text.text() == f"Không ghi được vào {small_disk / 'data'}. Thầy/cô chọn thư mục khác hoặc kiểm tra quyền ghi."
        )
        done = program("readiness", "--data", small_disk / "data", "--year", "2024")
        assert (done.returncode in (0, 1, 4), "Traceback" in done.stderr, done.stderr.count("\n") <= 1) == (True, False, True)
    window.ui.banner_action.click()


LIMITED = """
import resource, sys
from pathlib import Path
from exemplar_desktop.domain.nominee import Nominee, NomineeKind
from exemplar_desktop.errors import UserError
from exemplar_desktop.messages.sentences import sentence
from exemplar_desktop.store.files import EvidenceFiles
from exemplar_desktop.store.store import Store
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
folder = Path(sys.argv[1])
store = Store.open(folder)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
saved = 0
try:
    while True:
        store.save(*(Nominee(number=saved + n + 1, kind=NomineeKind.STAFF, name=f"Bùi Văn {saved + n}") for n in range(20)))
        saved += 20
except UserError as error:
    print(saved, type(error).__name__, sentence(error))
try:
    EvidenceFiles(folder).add(Path(sys.argv[2]))
except UserError as error:
    print(0, type(error).__name__, sentence(error))
"""


def test_a_disk_without_room_keeps_what_was_saved_also_without_a_mount(unit_folder: Path, tmp_path: Path) -> None:
    """A limit on the size of files stands for a full disk where nothing can be mounted."""
    source = tmp_path / "Phim.mp4"
    source.write_bytes(os.urandom(300_000))
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(unit_folder), str(source)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    first, second = done.stdout.splitlines()
    assert first.split()[1] == second.split()[1] == "DiskFull"
    with sqlite3.connect(unit_folder / "exemplar.sqlite3") as database:
        assert database.execute("SELECT count(*) FROM nominees").fetchone() == (int(first.split()[0]),)
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert [path for path in (unit_folder / "evidence").rglob("*") if path.is_file()] == []
