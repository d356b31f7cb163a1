"""The workbook is read back as a spreadsheet program would."""

import io
import zipfile
from datetime import datetime

import msgspec
import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.utils import get_column_letter

from exemplar_desktop.domain.nominee import Nominee, NomineeKind
from exemplar_desktop.domain.programme import Criterion
from exemplar_desktop.domain.record import titles
from exemplar_desktop.reports.compose import compose
from exemplar_desktop.reports.workbook import HEADER_ROW, render_workbook
from tests.reports.sample import ON, sample_facts, shipped_programme


@pytest.fixture(scope="module")
def book() -> Workbook:
    return load_workbook(io.BytesIO(render_workbook(compose(sample_facts(), (), ON))))


def test_sheets_have_their_names(book: Workbook) -> None:
    assert book.sheetnames == ["Tổng hợp", "Điển hình", "Đánh giá", "Minh chứng", "Tuyên truyền"]


def test_each_sheet_prints_on_a4_with_its_header_on_every_page(book: Workbook) -> None:
    for ws in book.worksheets:
        assert (ws.page_setup.paperSize, ws.page_setup.orientation) == (9, "landscape")
        assert ws.sheet_properties.pageSetUpPr
        assert ws.sheet_properties.pageSetUpPr.fitToPage
        assert (ws.page_setup.fitToWidth, ws.page_setup.fitToHeight) == (1, 0)
        assert ws.print_title_rows == f"${HEADER_ROW}:${HEADER_ROW}"
        assert ws.freeze_panes == f"A{HEADER_ROW + 1}"
        assert all(ws.column_dimensions[get_column_letter(place)].width >= 8 for place in range(1, ws.max_column + 1))


def test_every_titled_field_of_a_nominee_has_a_column(book: Workbook) -> None:
    header = [cell.value for cell in book["Điển hình"][HEADER_ROW]]
    assert set(titles(Nominee).values()) <= set(header)


def test_dates_are_dates_and_numbers_are_numbers(book: Workbook) -> None:
    ws = book["Điển hình"]
    header = [cell.value for cell in ws[HEADER_ROW]]
    born = ws.cell(HEADER_ROW + 3, header.index(titles(Nominee)["birth_date"]) + 1)
    assert born.value == datetime(1985, 9, 3)
    assert born.number_format == "dd/mm/yyyy"
    count = ws.cell(HEADER_ROW + 1, header.index("Số người của tập thể") + 1)
    assert (count.value, count.alignment.horizontal) == (14, "right")


def test_summary_counts_what_the_list_holds(book: Workbook) -> None:
    last = [cell.value for cell in list(book["Tổng hợp"].rows)[-1]]
    assert last[:2] == ["Tổng cộng", book["Điển hình"].max_row - HEADER_ROW]


@pytest.mark.parametrize("text", ["=1+2", '=HYPERLINK("http://x.example")', "+1", "-1", "@SUM(A1)", "#N/A", "a\x00\x07b", "x" * 40_000])
def test_text_never_becomes_a_formula_or_an_error(text: str) -> None:
    facts = sample_facts()
    nominees = tuple(msgspec.structs.replace(n, name=text, note=text) for n in facts.nominees)
    made = render_workbook(compose(msgspec.structs.replace(facts, nominees=nominees), (), ON))
    ws = load_workbook(io.BytesIO(made))["Điển hình"]
    header = [cell.value for cell in ws[HEADER_ROW]]
    cell = ws.cell(HEADER_ROW + 1, header.index(titles(Nominee)["name"]) + 1)
    assert (cell.data_type, cell.number_format, cell.quotePrefix) == ("s", "@", True)
    assert str(cell.value)[:30] == text.replace("\x00", "").replace("\x07", "")[:30]
    with zipfile.ZipFile(io.BytesIO(made)) as package:
        sheets = [package.read(n) for n in package.namelist() if n.startswith("xl/worksheets/")]
    assert not any(b"<f>" in sheet or b't="e"' in sheet for sheet in sheets)


def test_criterion_of_another_programme_has_its_rows() -> None:
    extra = Criterion(reference="III.2.2.d.4", kind=NomineeKind.STUDENT, text="Biết sử dụng an toàn các công cụ số.")
    programme = shipped_programme()
    facts = sample_facts(msgspec.structs.replace(programme, criteria=(*programme.criteria, extra)))
    ws = load_workbook(io.BytesIO(render_workbook(compose(facts, (), ON))))["Đánh giá"]
    assert extra.text in [cell.value for row in ws.iter_rows() for cell in row]


def test_sheets_say_what_the_report_says() -> None:
    content = compose(sample_facts(), (), ON)
    results = next(s for s in content.sections if s.number == "III")
    assert content.sheets[0].table in results.blocks
