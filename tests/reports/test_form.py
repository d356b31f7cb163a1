"""The report for outside tools has empty fields in their places: other people's programs open it, fill it and read it back."""

import io
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import pdfplumber
import pikepdf
import pikepdf.pdfa
import pytest

from exemplar_desktop.reports.compose import compose
from exemplar_desktop.reports.form import render_open
from exemplar_desktop.reports.pdf import RenderedReport
from tests.conftest import Judge
from tests.reports.sample import ON, sample_facts
from tests.reports.test_pdf import find

FILLED = {"so-ky-hieu": "1205", "ngay-thang": "ngày 25 tháng 10 năm 2024"}


@cache
def rendered(number: int | None = None) -> RenderedReport:
    facts = sample_facts()
    assert facts.report
    facts = msgspec.structs.replace(facts, report=msgspec.structs.replace(facts.report, number=number))
    return render_open(compose(facts, (), ON, numbered_later=True))


def filled(values: dict[str, str]) -> bytes:
    """Fill fields as a simple tool does: values without appearances, each program draws its own."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(rendered().pdf)) as pdf:
        for field in pdf.Root.AcroForm.Fields:
            if str(field.T) in values:
                field.V = pikepdf.String(values[str(field.T)])
                del field.AP
        pdf.save(out)
    return out.getvalue()


def first_page(pdf: bytes) -> Any:
    return pdfplumber.open(io.BytesIO(pdf)).pages[0]


def test_an_open_report_has_four_empty_fields_where_they_belong() -> None:
    with pikepdf.open(io.BytesIO(rendered().pdf)) as pdf:
        found = {str(field.T): field for field in pdf.Root.AcroForm.Fields}
        assert {name: str(field.FT) for name, field in found.items()} == {
            "so-ky-hieu": "/Tx",
            "ngay-thang": "/Tx",
            "chu-ky": "/Sig",
            "con-dau": "/Sig",
        }
        assert all("/V" not in field and "/AP" in field for field in found.values())
        for place in rendered().fields:
            page = pdf.pages[place.page]
            assert found[place.name] in list(page.Annots) and found[place.name].P.objgen == page.objgen
            assert list(map(float, found[place.name].Rect)) == pytest.approx([place.left, place.bottom, place.right, place.top], abs=0.01)


def test_the_fields_of_number_and_date_lie_over_their_dots() -> None:
    page = first_page(rendered().pdf)
    places = {place.name: place for place in rendered().fields}
    for name, begins, ends in (("so-ky-hieu", ".", "."), ("ngay-thang", "n", ".")):
        place = places[name]
        line = [letter for letter in page.chars if place.bottom < page.height - letter["bottom"] + 4 < place.top]
        text = "".join(letter["text"] for letter in line if place.left < (letter["x0"] + letter["x1"]) / 2 < place.right)
        assert (text[0], text[-1]) == (begins, ends)
        assert "/" not in text and "," not in text
    assert find(page, "Số: ........./BC-THPTNH")
    assert find(page, "Lê Chân, ngày ...... tháng ...... năm ........")


def test_a_known_number_and_date_are_printed_and_have_no_field() -> None:
    assert [place.name for place in rendered(7).fields] == ["chu-ky", "con-dau"]
    page = first_page(rendered(7).pdf)
    assert find(page, "Số: 07/BC-THPTNH") and find(page, "Lê Chân, ngày 08 tháng 10 năm 2024")
    with pikepdf.open(io.BytesIO(rendered(7).pdf)) as pdf:
        assert [str(field.T) for field in pdf.Root.AcroForm.Fields] == ["chu-ky", "con-dau"]


def test_other_tools_open_it_cleanly(tmp_path: Path, judge: Judge) -> None:
    source = tmp_path / "report.pdf"
    source.write_bytes(rendered().pdf)
    checked = judge("qpdf", "--check", source)
    assert checked.returncode == 0, checked.stdout
    assert "WARNING" not in checked.stdout + checked.stderr
    listed = judge("pdfsig", source).stdout
    assert listed.count("is not signed") == 2 and "chu-ky" in listed and "con-dau" in listed
    fonts = judge("pdffonts", source).stdout.splitlines()[2:]
    assert fonts and all(line.split()[-5] == "yes" for line in fonts), fonts


def test_a_filled_field_shows_vietnamese_in_the_reports_own_typeface(tmp_path: Path, judge: Judge) -> None:
    source = tmp_path / "filled.pdf"
    source.write_bytes(filled(FILLED))
    # The tool draws the values itself; printed to a new file, they can be read back with their fonts.
    assert judge("pdftocairo", "-pdf", source, tmp_path / "printed.pdf").returncode == 0
    page = first_page((tmp_path / "printed.pdf").read_bytes())
    for place in rendered().fields[:2]:
        inside = page.crop((place.left - 1, page.height - place.top, place.right + 1, page.height - place.bottom))
        letters = [letter for letter in inside.chars if letter["text"] != "."]
        text = "".join(letter["text"] for letter in letters)
        assert FILLED[place.name] in text
        assert {letter["fontname"].split("+")[-1] for letter in letters} <= {"LiberationSerif", "LiberationSerif-Italic"}


def test_the_ground_of_a_filled_field_hides_the_dots(tmp_path: Path, judge: Judge) -> None:
    from PIL import Image

    shown = {}
    for name, content in (("empty", rendered().pdf), ("filled", filled({"so-ky-hieu": "1", "ngay-thang": "1"}))):
        (tmp_path / f"{name}.pdf").write_bytes(content)
        judge("pdftoppm", "-r", "144", "-f", "1", "-l", "1", "-singlefile", "-png", tmp_path / f"{name}.pdf", tmp_path / name)
        image = Image.open(tmp_path / f"{name}.png").convert("L")
        place = rendered().fields[1]
        right_end = (place.right - 40) * 2, image.height - place.top * 2 + 4, place.right * 2 - 2, image.height - place.bottom * 2 - 2
        part = image.crop(tuple(map(round, right_end)))  # type: ignore[arg-type]
        shown[name] = min(part.tobytes())
    assert shown["empty"] < 120 and shown["filled"] == 255


def test_the_form_keeps_to_pdfa_as_far_as_the_judge_can_say() -> None:
    report = pikepdf.pdfa.validate_written(io.BytesIO(rendered().pdf), "2b")
    # The judge does not look at forms; everything else is as it must be.
    assert [finding.message for finding in report.findings] == ["interactive forms (/AcroForm) are not supported"]


def test_same_facts_give_the_same_bytes() -> None:
    first = rendered().pdf
    rendered.cache_clear()
    assert rendered().pdf == first


def test_without_the_wish_nothing_is_left_open() -> None:
    facts = sample_facts()
    assert facts.report
    facts = msgspec.structs.replace(facts, report=msgspec.structs.replace(facts.report, number=None))
    assert compose(facts, (), date(2024, 10, 8)).place_and_date == "Lê Chân, ngày 08 tháng 10 năm 2024"
