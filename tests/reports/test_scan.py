"""A scan is taken in as one PDF; how sharp it is and whether it has colours is measured, not believed."""

from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageDraw

from exemplar_desktop.errors import ScanUnreadable
from exemplar_desktop.reports.scan import ScannedPage, read_scan
from tests.conftest import Judge

INK = (20, 40, 160)


def sheet(dpi: int = 200, ink: tuple[int, int, int] | None = INK, mode: str = "RGB") -> Image.Image:
    size = (round(210 / 25.4 * dpi), round(297 / 25.4 * dpi))
    paper = Image.effect_noise(size, 8).point(lambda value: min(255, value + 115)).convert("RGB")
    pen = ImageDraw.Draw(paper)
    for line in range(20):
        pen.rectangle((dpi, dpi + line * dpi // 3, dpi * 7, dpi + line * dpi // 3 + dpi // 20), fill=(30, 30, 30))
    if ink:
        pen.line([(dpi * 4 + x, dpi * 8 + x * 37 % 90) for x in range(0, 300, 4)], fill=ink, width=max(2, dpi // 60))
    return paper.convert(mode)


def saved(path: Path, *sheets: Image.Image, dpi: int = 200) -> Path:
    more = {"save_all": True, "append_images": sheets[1:]} if path.suffix == ".pdf" else {}
    sheets[0].save(path, resolution=dpi, **more)  # type: ignore[arg-type]
    return path


@pytest.mark.parametrize("name", ["quet.pdf", "quet.jpg", "quet.png"])
def test_a_sheet_is_measured_whatever_its_kind(tmp_path: Path, name: str) -> None:
    (page,) = read_scan([saved(tmp_path / name, sheet())]).pages
    assert abs(page.dpi - 200) <= 2 and page.coloured


@pytest.mark.parametrize("name", ["quet.pdf", "quet.jpg", "quet.png"])
def test_a_coarse_sheet_is_measured(tmp_path: Path, name: str) -> None:
    (page,) = read_scan([saved(tmp_path / name, sheet(100), dpi=100)]).pages
    assert abs(page.dpi - 100) <= 2


@pytest.mark.parametrize(("ink", "mode"), [(None, "RGB"), ((60, 60, 60), "RGB"), (INK, "L"), (INK, "1")])
def test_grey_is_grey_also_where_it_is_saved_as_colour(tmp_path: Path, ink: tuple[int, int, int] | None, mode: str) -> None:
    (page,) = read_scan([saved(tmp_path / "quet.pdf", sheet(ink=ink, mode=mode))]).pages
    assert not page.coloured


def test_several_files_become_pages_in_their_order(tmp_path: Path, judge: Judge) -> None:
    pictures = [
        saved(tmp_path / "1.jpg", sheet()),
        saved(tmp_path / "2.pdf", sheet(), sheet(ink=None)),
        saved(tmp_path / "3.png", sheet(300)),
    ]
    scan = read_scan(pictures)
    assert [page.coloured for page in scan.pages] == [True, True, False, True]
    assert [round(page.dpi, -1) for page in scan.pages] == [200, 200, 200, 300]
    (tmp_path / "all.pdf").write_bytes(scan.pdf)
    assert judge("qpdf", "--check", tmp_path / "all.pdf").returncode == 0
    assert "Pages:           4" in judge("pdfinfo", tmp_path / "all.pdf").stdout


def test_a_photo_stands_upright_and_tells_nothing_of_its_place(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif.get_ifd(0x8825).update({1: "N", 2: (20.0, 51.0, 0.0)})
    sheet().rotate(90, expand=True).save(tmp_path / "anh.jpg", exif=exif)
    scan = read_scan([tmp_path / "anh.jpg"])
    (tmp_path / "out.pdf").write_bytes(scan.pdf)
    with pikepdf.open(tmp_path / "out.pdf") as pdf:
        box = pdf.pages[0].mediabox
        (image,) = pdf.pages[0].get_images().values()
        assert box[3] > box[2] and image.Height > image.Width
        assert b"Exif" not in image.read_raw_bytes()


def test_what_acts_by_itself_does_not_come_along(tmp_path: Path) -> None:
    with pikepdf.open(saved(tmp_path / "quet.pdf", sheet())) as pdf:
        action = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)"))
        pdf.Root.OpenAction = action
        pdf.pages[0].AA = pikepdf.Dictionary(O=action)
        pdf.save(tmp_path / "hai.pdf")
    assert b"JavaScript" not in read_scan([tmp_path / "hai.pdf"]).pdf


def test_a_page_without_a_picture_has_no_dots(tmp_path: Path) -> None:
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(tmp_path / "trang.pdf")
    assert read_scan([tmp_path / "trang.pdf"]).pages == (ScannedPage(0, False),)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7 nothing", b"\xff\xd8\xff cut", b"PK\3\4", b"GIF89a"])
def test_what_is_no_scan_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "la.bin").write_bytes(content)
    with pytest.raises(ScanUnreadable):
        read_scan([tmp_path / "la.bin"])
    with pytest.raises(ScanUnreadable):
        read_scan([tmp_path / "khong-co.pdf"])


def test_a_locked_pdf_is_refused(tmp_path: Path) -> None:
    with pikepdf.open(saved(tmp_path / "quet.pdf", sheet())) as pdf:
        pdf.save(tmp_path / "khoa.pdf", encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(ScanUnreadable):
        read_scan([tmp_path / "khoa.pdf"])
