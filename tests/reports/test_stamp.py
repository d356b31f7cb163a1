"""Stamps are one page of exactly the field's size, with embedded fonts and the picture where there is one."""

import io

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from exemplar_desktop.domain.submission import FieldPlace
from exemplar_desktop.errors import SealPictureLost, SignaturePictureLost
from exemplar_desktop.reports.stamp import head_stamp, sample_seal, sample_signature, seal_stamp

HEAD = FieldPlace(name="chu-ky", page=3, left=340, bottom=545, right=493.07, top=618.7)
SEAL = FieldPlace(name="con-dau", page=3, left=292, bottom=531, right=394.05, top=633.05)


def colours(pdf: bytes) -> set[tuple[int, ...]]:
    page = pypdfium2.PdfDocument(pdf)[0]
    image = page.render(scale=2).to_pil().convert("RGB")
    found = {colour for _, colour in image.getcolors(1 << 24) or [] if colour != (255, 255, 255)}
    assert found, "nothing is drawn"
    return found


@pytest.mark.parametrize("picture", [None, sample_signature("Phạm Thu Hương")], ids=["text", "picture"])
def test_head_stamp_has_the_size_of_its_field_and_is_blue(picture: bytes | None) -> None:
    pdf = head_stamp(HEAD, "Phạm Thu Hương", picture, "25/10/2024 09:30")
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert len(opened.pages) == 1
        box = [float(v) for v in opened.pages[0].mediabox]
    assert box == pytest.approx([0, 0, HEAD.right - HEAD.left, HEAD.top - HEAD.bottom], abs=0.01)
    assert all(blue >= red for red, _, blue in colours(pdf))


@pytest.mark.parametrize("picture", [None, sample_seal("Trường THPT Nguyễn Huệ")], ids=["ring", "picture"])
def test_seal_stamp_has_the_size_of_its_field_and_is_red(picture: bytes | None) -> None:
    pdf = seal_stamp(SEAL, "Trường THPT Nguyễn Huệ", picture)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        box = [float(v) for v in opened.pages[0].mediabox]
    assert box == pytest.approx([0, 0, SEAL.right - SEAL.left, SEAL.top - SEAL.bottom], abs=0.01)
    assert all(red >= blue for red, _, blue in colours(pdf))


def test_text_stamp_says_who_signed() -> None:
    page = pypdfium2.PdfDocument(head_stamp(HEAD, "Phạm Thu Hương", None))[0]
    assert "Ký bởi: Phạm Thu Hương" in " ".join(page.get_textpage().get_text_range().split())


@pytest.mark.parametrize("name", ["", "W" * 300, "<b>&", "Trường " * 40])
def test_stamps_take_any_name(name: str) -> None:
    assert head_stamp(HEAD, name, None).startswith(b"%PDF")
    assert seal_stamp(SEAL, name, None).startswith(b"%PDF")
    assert sample_seal(name).startswith(b"\x89PNG")


@pytest.mark.parametrize(
    "name", ["Trường THPT Sao Mai", "Trường Tiểu học và Trung học cơ sở Nguyễn Bỉnh Khiêm", "Trung tâm GDNN-GDTX Kiến Thụy"]
)
def test_ring_without_a_picture_cuts_no_word(name: str) -> None:
    page = pypdfium2.PdfDocument(seal_stamp(SEAL, name, None))[0]
    assert page.get_textpage().get_text_range().split() == name.upper().split()


def test_text_stamp_stays_clear_of_the_seal() -> None:
    image = pypdfium2.PdfDocument(head_stamp(HEAD, "Phạm Thu Hương", None, "25/10/2024 09:30"))[0].render(scale=2).to_pil().convert("L")
    drawn = image.point(lambda grey: 255 * (grey < 250)).getbbox()
    assert drawn and drawn[0] >= image.width / 3


@pytest.mark.parametrize("picture", [b"", b"%PDF-1.7", sample_seal("A")[:2000]], ids=["empty", "paper", "cut off"])
def test_picture_that_is_none_is_said(picture: bytes) -> None:
    with pytest.raises(SignaturePictureLost):
        head_stamp(HEAD, "Phạm Thu Hương", picture)
    with pytest.raises(SealPictureLost):
        seal_stamp(SEAL, "Trường THPT Sao Mai", picture)


def test_sample_pictures_are_transparent_and_always_the_same() -> None:
    for picture in (sample_signature("Vũ Đức Thịnh"), sample_seal("Trường THPT Nguyễn Huệ")):
        image = Image.open(io.BytesIO(picture))
        assert image.mode == "RGBA"
        assert image.getpixel((0, 0)) == (0, 0, 0, 0)
    assert sample_signature("Vũ Đức Thịnh") == sample_signature("Vũ Đức Thịnh") != sample_signature("Phạm Thu Hương")
