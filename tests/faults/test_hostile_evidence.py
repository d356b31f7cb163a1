"""Files that are no good evidence: each is taken whole or refused by its own sentence; nothing hangs, nothing is half kept."""

import os
import struct
import subprocess
import sys
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QUrl
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.assessment import Assessment
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.nominee import Nomination, NomineeKind
from exemplar_desktop.errors import FileChanging, FileEmpty, FileUnreadable, FolderGiven, ShortcutGiven, UserError
from exemplar_desktop.messages.sentences import sentence
from exemplar_desktop.progress import silent
from exemplar_desktop.services.desk import Desk, open_desk
from exemplar_desktop.services.evidence import keep_file
from exemplar_desktop.services.evidence_copies import copy_out, storable_name
from exemplar_desktop.ui.criterion_card import CriterionCard
from exemplar_desktop.ui.evidence_strip import MOST_AT_ONCE
from exemplar_desktop.ui.given import read_given
from exemplar_desktop.ui.nominees_page import NomineesPage
from exemplar_desktop.ui.thumbnails import draw
from exemplar_desktop.ui.window import MainWindow
from tests.faults.conftest import ROOT

Wait = Callable[[MainWindow], None]
LONGEST_PAUSE = 1.0
"""Seconds that the window may not answer, here where many programs share the machine; a person notices more than that."""


@pytest.fixture
def desk(unit_folder: Path) -> Desk:
    """An open unit without evidence."""
    return open_desk(unit_folder)


def kept(desk: Desk) -> list[Path]:
    return [path for path in (desk.folder / "evidence").rglob("*") if path.is_file()]


@pytest.fixture
def card(window: MainWindow, add: Callable[..., Nomination]) -> CriterionCard:
    """The first criterion of a nominee, in the real window."""
    nomination = add(window, NomineeKind.STAFF, "Bùi Văn Bắc")
    window.show_page("nominees")
    page = window.page("nominees")
    assert isinstance(page, NomineesPage)
    page.open_nomination(nomination.id)
    assert page.detail is not None
    return next(iter(page.detail.criteria.cards.values()))


def refused(tmp_path: Path, name: str) -> Path:
    """Make a file that is no evidence."""
    path = tmp_path / name
    if name == "gone.pdf":
        return path
    if name == "folder.pdf":
        path.mkdir()
    elif name == "pipe.pdf":
        os.mkfifo(path)
    elif name == "socket.pdf":
        os.mknod(path, 0o140644)
    elif name == "loop.pdf":
        path.symlink_to(path)
    elif name == "dangling.pdf":
        path.symlink_to(tmp_path / "nowhere")
    elif name == "zeros":
        path.symlink_to("/dev/zero")
    else:
        path.write_bytes(b"" if name == "empty.pdf" else b"x")
    return path


REFUSED: dict[str, type[UserError]] = {
    "gone.pdf": FileUnreadable,
    "folder.pdf": FolderGiven,
    "pipe.pdf": FileUnreadable,
    "socket.pdf": FileUnreadable,
    "loop.pdf": FileUnreadable,
    "dangling.pdf": FileUnreadable,
    "zeros": FileUnreadable,
    "empty.pdf": FileEmpty,
    "Báo cáo.pdf.lnk": ShortcutGiven,
    "Trang.URL": ShortcutGiven,
}


def test_what_is_no_evidence_is_refused_in_its_own_words(
    window: MainWindow, card: CriterionCard, tmp_path: Path, wait_for_jobs: Wait
) -> None:
    """All at once, as they would be dropped: one sentence each, the sound one among them is taken."""
    sound = tmp_path / "Bằng khen.pdf"
    sound.write_bytes(b"%PDF-1.4")
    paths = [refused(tmp_path, name) for name in REFUSED]
    card.strip.give_files([*paths, sound])
    wait_for_jobs(window)
    expected = [sentence(kind(path)) for path, kind in zip(paths, REFUSED.values(), strict=True)]
    assert window.ui.banner_text.text().split("\n") == expected
    assert [piece.title for piece in window.bench.desk.store.all(Evidence)] == ["Bằng khen"]
    assert len(kept(window.bench.desk)) == 1


def test_a_link_to_a_file_is_taken_as_that_file(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4")
    (tmp_path / "Lối tới.pdf").symlink_to(tmp_path / "a.pdf")
    assert keep_file(desk, tmp_path / "Lối tới.pdf").files[0].size == 8


@pytest.mark.parametrize("change", ["grows", "shrinks", "is written over"])
def test_a_file_that_changes_while_it_is_copied_is_not_kept(desk: Desk, tmp_path: Path, change: str) -> None:
    source = tmp_path / "Phim.mp4"
    source.write_bytes(b"a" * 3_000_000)
    times: list[int] = []

    def step(_code: str, _part: float) -> None:
        if times:
            return
        times.append(1)
        with source.open("r+b") as file:
            if change == "shrinks":
                file.truncate(2_000_000)
            else:
                file.seek(0, os.SEEK_END if change == "grows" else os.SEEK_SET)
                file.write(b"b" * 10)

    with pytest.raises(FileChanging):
        keep_file(desk, source, step)
    assert kept(desk) == []


def test_a_file_that_vanishes_while_it_is_copied_is_whole_or_refused(desk: Desk, tmp_path: Path) -> None:
    source = tmp_path / "Phim.mp4"
    source.write_bytes(b"a" * 3_000_000)
    stored = keep_file(desk, source, lambda _code, _part: source.unlink(missing_ok=True)).files[0]
    assert (stored.size, desk.files.is_sound(stored)) == (3_000_000, True)


UNREADABLE = """
import os, sys
from pathlib import Path
from exemplar_desktop.errors import FileUnreadable
from exemplar_desktop.store.files import EvidenceFiles
if os.geteuid() == 0:
    os.setuid(65534)
try:
    EvidenceFiles(Path("/nowhere")).add(Path(sys.argv[1]))
except FileUnreadable:
    print("unreadable")
"""


def test_a_file_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    source = tmp_path / "Mật.pdf"
    source.write_bytes(b"%PDF")
    source.chmod(0)
    done = subprocess.run([sys.executable, "-c", UNREADABLE, str(source)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout == "unreadable\n", done.stderr


@pytest.mark.parametrize(
    ("name", "stored"),
    [
        ("CON", "_CON"),
        ("NUL.pdf", "_NUL.pdf"),
        ("com1.tar.gz", "_com1.tar.gz"),
        ("Báo cáo. . ", "Báo cáo"),
        ('a<b>:"c|d?*.pdf', "a_b___c_d__.pdf"),
        ("a\\b.pdf", "a_b.pdf"),
        (".pdf", ".pdf"),
        ("ế" * 255 + ".pdf", "ế" * 65 + ".pdf"),
        ("x" * 300, "x" * 200),
    ],
)
def test_a_copy_has_a_name_that_every_system_takes(desk: Desk, name: str, stored: str) -> None:
    assert storable_name(name) == stored
    assert len(stored.encode()) < 255
    file = desk.files.add_bytes(b"%PDF-1.4", name)
    copy = copy_out(desk, Evidence(title="a", files=(file,)), desk.folder / "scratch")
    assert copy.read_bytes() == b"%PDF-1.4"


@pytest.mark.parametrize("name", ["x" * 251 + ".pdf", "ế" * 83 + ".pdf", "CON", "NUL.pdf", "cuối. ", "-rf", "a\nb.pdf", "<b>.pdf"])
def test_odd_names_are_kept_and_shown(desk: Desk, tmp_path: Path, name: str) -> None:
    source = tmp_path / name
    source.write_bytes(b"%PDF-1.4")
    piece = keep_file(desk, source)
    desk.store.save(piece)
    (again,) = desk.store.all(Evidence)
    assert again == piece
    assert copy_out(desk, piece, desk.folder / "scratch").read_bytes() == b"%PDF-1.4"


def test_a_drop_of_ten_thousand_files_is_refused_at_once(
    window: MainWindow, card: CriterionCard, tmp_path: Path, wait_for_jobs: Wait
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / f"{n}.pdf")) for n in range(10_000)])
    began = time.perf_counter()
    card.strip.give(read_given(data))
    assert time.perf_counter() - began < LONGEST_PAUSE
    wait_for_jobs(window)
    assert "10.000 tệp, mỗi lần nhận tối đa 100 tệp" in window.ui.banner_text.text()
    assert window.bench.desk.store.all(Evidence) == ()


def test_a_hundred_files_come_in_while_the_window_answers_and_can_be_stopped(
    window: MainWindow, card: CriterionCard, tmp_path: Path, wait_for_jobs: Wait, qtbot: QtBot
) -> None:
    paths = [tmp_path / f"Ảnh {n}.bin" for n in range(MOST_AT_ONCE)]
    for path in paths:
        path.write_bytes(os.urandom(20_000))
    pauses, last = [0.0], time.perf_counter()
    card.strip.give_files(paths)
    while window.bench.desk.store.all(Assessment) == () or len(window.bench.desk.store.all(Assessment)[0].evidence_ids) < MOST_AT_ONCE // 2:
        qtbot.wait(1)
        pauses.append(time.perf_counter() - last)
        last = time.perf_counter()
    assert card.strip.ui.stop.isVisible() or not card.isVisible()
    assert max(pauses[1:]) < LONGEST_PAUSE
    card.strip.ui.stop.click()
    wait_for_jobs(window)
    (assessment,) = window.bench.desk.store.all(Assessment)
    assert MOST_AT_ONCE // 2 <= len(assessment.evidence_ids) < MOST_AT_ONCE
    assert len(kept(window.bench.desk)) - len(assessment.evidence_ids) in (0, 1)  # the one that was just being attached


def bomb(path: Path, side: int) -> None:
    """Write a PNG of a few kilobytes whose picture would take gigabytes."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    packer = zlib.compressobj(9)
    lines = b"".join(packer.compress(bytes(side // 8 + 1)) for _ in range(side)) + packer.flush()
    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", lines) + chunk(b"IEND", b""))


MAKING = """
import sys
from PIL import Image
Image.MAX_IMAGE_PIXELS = None
side, progressive, path = int(sys.argv[1]), sys.argv[2] == "1", sys.argv[3]
options = {} if path.endswith("png") else {"progressive": progressive, "quality": 80}
Image.linear_gradient("L").resize((side, side)).convert("RGB").save(path, **options)
"""
MEASURED = """
import resource, sys, tempfile
from pathlib import Path
from PIL import Image, ImageOps, JpegImagePlugin, PngImagePlugin
from exemplar_desktop.submission.photos import prepared_photo, thumbnail
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
small = thumbnail(Path(sys.argv[1]), 96)
with tempfile.TemporaryDirectory() as folder:
    made = prepared_photo(Path(sys.argv[1]), Path(folder))
    size = made.path.stat().st_size if made.path else 0
print(small is not None, made.treatment or "none", size, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""
MOST_MEMORY = 300
"""Megabytes that one picture may take for a moment: machines have four gigabytes."""


@pytest.mark.parametrize(
    ("name", "progressive", "drawn", "treatment"),
    [("photo.jpg", False, True, "cleaned"), ("progressive.jpg", True, True, "cleaned"), ("photo.png", False, False, "uncleaned")],
)
def test_a_photo_of_a_hundred_megapixels_takes_little_memory(
    tmp_path: Path, name: str, progressive: bool, drawn: bool, treatment: str
) -> None:
    path = tmp_path / name
    subprocess.run([sys.executable, "-c", MAKING, "10000", str(int(progressive)), str(path)], check=True)
    done = subprocess.run([sys.executable, "-c", MEASURED, str(path)], cwd=ROOT, capture_output=True, text=True, check=True)
    shown, done_to_it, size, grown = done.stdout.split()
    assert (shown, done_to_it, int(size) > 0) == (str(drawn), treatment, drawn)
    assert int(grown) < MOST_MEMORY


def test_hostile_pictures_and_papers_are_kept_and_have_no_picture(desk: Desk, tmp_path: Path) -> None:
    bomb(tmp_path / "bomb.png", 60_000)
    whole = tmp_path / "whole.jpg"
    Image.new("RGB", (400, 300), "red").save(whole)
    (tmp_path / "half.jpg").write_bytes(whole.read_bytes()[:400])
    (tmp_path / "text.png").write_text("no picture")
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7\n" + bytes(range(256)) * 50)
    paper = pikepdf.new()
    paper.add_blank_page()
    paper.save(tmp_path / "locked.pdf", encryption=pikepdf.Encryption(owner="a", user="b"))
    began = time.perf_counter()
    for name in ("bomb.png", "half.jpg", "text.png", "broken.pdf", "locked.pdf"):
        piece = keep_file(desk, tmp_path / name)
        assert desk.files.is_sound(piece.files[0])
        assert draw(desk, piece.files[0], 96, silent) is None, name
    assert time.perf_counter() - began < 20
