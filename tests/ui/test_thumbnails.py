"""Small pictures of real files are drawn off the UI thread; hostile, huge and broken files have none and harm nothing."""

import random
import struct
import time
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from exemplar_desktop.domain.evidence import StoredFile
from exemplar_desktop.services.desk import open_desk
from exemplar_desktop.ui.tasks import Tasks
from exemplar_desktop.ui.thumbnails import Thumbnails, thumbnails_of
from exemplar_desktop.ui.workbench import Workbench

SIDE = 48


@pytest.fixture
def bench(unit_folder: Path, tasks: Tasks) -> Iterator[Workbench]:
    made = Workbench(unit_folder, tasks)
    made.set_desk(open_desk(unit_folder))
    yield made
    made.close()


def photo(path: Path, kind: str, size: tuple[int, int] = (400, 300)) -> Path:
    Image.new("RGB", size, (200, 30, 30)).save(path, kind)
    return path


def paper(path: Path, lines: int = 0) -> Path:
    canvas = Canvas(str(path), pagesize=(200, 400), invariant=1)
    canvas.setFillColorRGB(0, 0, 1)
    canvas.rect(0, 0, 200, 400, stroke=0, fill=1)
    chance = random.Random(1)
    for _ in range(lines):
        canvas.line(chance.random() * 200, chance.random() * 400, chance.random() * 200, chance.random() * 400)
    canvas.showPage()
    canvas.save()
    return path


def bomb(path: Path) -> Path:
    """A PNG of a few bytes that says it has 60,000 x 60,000 pixels."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b""))
    return path


def drawn(bench: Workbench, qtbot: QtBot, path: Path) -> tuple[Thumbnails, StoredFile]:
    """Keep a file, ask for its picture and wait until it was tried."""
    file = bench.desk.files.add(path)
    thumbnails = thumbnails_of(bench)
    with qtbot.waitSignal(thumbnails.drawn, timeout=10_000) as heard:
        assert thumbnails.picture(file, SIDE) is None
    assert heard.args == [file.sha256]
    return thumbnails, file


@pytest.mark.parametrize(("name", "kind"), [("ảnh.jpg", "JPEG"), ("ảnh.png", "PNG")])
def test_a_photo_has_its_picture(bench: Workbench, qtbot: QtBot, tmp_path: Path, name: str, kind: str) -> None:
    thumbnails, file = drawn(bench, qtbot, photo(tmp_path / name, kind))
    picture = thumbnails.picture(file, SIDE)
    assert picture is not None
    assert (picture.width(), picture.height()) == (48, 36)
    colour = picture.toImage().pixelColor(20, 20)
    assert colour.red() > 180
    assert colour.blue() < 60


def test_a_pdf_shows_its_first_page(bench: Workbench, qtbot: QtBot, tmp_path: Path) -> None:
    thumbnails, file = drawn(bench, qtbot, paper(tmp_path / "đơn.pdf"))
    picture = thumbnails.picture(file, SIDE)
    assert picture is not None
    assert (picture.width(), picture.height()) == (24, 48)
    colour = picture.toImage().pixelColor(12, 24)
    assert (colour.red(), colour.green(), colour.blue()) == (0, 0, 255)


def test_a_photo_taken_on_its_side_stands_upright(bench: Workbench, qtbot: QtBot, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (400, 300)).save(tmp_path / "a.jpg", "JPEG", exif=exif)
    thumbnails, file = drawn(bench, qtbot, tmp_path / "a.jpg")
    picture = thumbnails.picture(file, SIDE)
    assert picture is not None
    assert picture.width() < picture.height()


@pytest.mark.parametrize("case", ["broken.jpg", "cut.png", "bomb.png", "broken.pdf", "empty-pages.pdf", "lying.jpg"])
def test_hostile_and_broken_files_have_no_picture(bench: Workbench, qtbot: QtBot, tmp_path: Path, case: str) -> None:
    path = tmp_path / case
    if case == "bomb.png":
        bomb(path)
    elif case == "cut.png":
        path.write_bytes(photo(tmp_path / "whole.png", "PNG").read_bytes()[:60])
    elif case == "lying.jpg":
        path.write_bytes(paper(tmp_path / "a.pdf").read_bytes())
    elif case == "empty-pages.pdf":
        path.write_bytes(
            b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>"
        )
    else:
        path.write_bytes(b"%PDF-1.7 invented")
    thumbnails, file = drawn(bench, qtbot, path)
    assert thumbnails.picture(file, SIDE) is None
    assert not bench.tasks.busy  # it is not tried again


def test_a_page_that_takes_too_long_is_given_up(bench: Workbench, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("exemplar_desktop.ui.pdf_picture.LONGEST", 0.05)
    path = paper(tmp_path / "nặng.pdf", lines=200_000)
    begun = time.monotonic()
    thumbnails, file = drawn(bench, qtbot, path)
    assert thumbnails.picture(file, SIDE) is None
    assert time.monotonic() - begun < 10


def test_other_files_are_not_tried(bench: Workbench, tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"invented")
    file = bench.desk.files.add(tmp_path / "a.docx")
    assert thumbnails_of(bench).picture(file, SIDE) is None
    assert not bench.tasks.busy


def test_pictures_wait_their_turn_and_the_latest_goes_first(bench: Workbench, qtbot: QtBot, tmp_path: Path) -> None:
    files = [bench.desk.files.add(photo(tmp_path / f"{n}.png", "PNG", (10 + n, 10))) for n in range(80)]
    thumbnails = thumbnails_of(bench)
    heard: list[str] = []
    thumbnails.drawn.connect(heard.append)
    for file in files:
        thumbnails.picture(file, SIDE)
    qtbot.waitUntil(lambda: len(heard) == 65, timeout=20_000)
    # The first is being drawn already; of the others those that were scrolled past are dropped.
    assert heard == [files[0].sha256, *(file.sha256 for file in reversed(files[16:]))]
