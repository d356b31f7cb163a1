"""The workbook is read back as a spreadsheet program would."""

import io
import zipfile
from datetime import datetime

import msgspec
import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.utils import get_column_letter, range_boundaries
from openpyxl.worksheet.worksheet import Worksheet

from exemplar_desktop.domain.nominee import Nominee, NomineeKind
from exemplar_desktop.domain.programme import Criterion
from exemplar_desktop.domain.record import internal_fields, titles
from exemplar_desktop.reports.compose import compose
from exemplar_desktop.reports.values import media_word
from exemplar_desktop.reports.workbook import HEADER_ROW, render_workbook
from tests.reports.sample import ON, sample_facts, shipped_programme


@pytest.fixture(scope="module")
def book() -> Workbook:
    return load_workbook(io.BytesIO(render_workbook(compose(sample_facts(), (), ON))))


def test_sheets_have_their_names(book: Workbook) -> None:
    assert book.sheetnames == ["Tổng hợp", "Điển hình", "Đánh giá", "Minh chứng", "Tuyên truyền", "Biểu đồ 1", "Biểu đồ 2", "Biểu đồ 3"]


def test_each_sheet_prints_on_a4_with_its_header_on_every_page(book: Workbook) -> None:
    for ws in book.worksheets:
        assert (ws.page_setup.paperSize, ws.page_setup.orientation) == (9, "landscape")
        assert ws.sheet_properties.pageSetUpPr
        assert ws.sheet_properties.pageSetUpPr.fitToPage
        assert (ws.page_setup.fitToWidth, ws.page_setup.fitToHeight) == (1, 0)
        assert ws.print_title_rows == f"${HEADER_ROW}:${HEADER_ROW}"
        assert ws.freeze_panes == f"A{HEADER_ROW + 1}"
        assert all(ws.column_dimensions[get_column_letter(place)].width >= 8 for place in range(1, ws.max_column + 1))


def header_of(ws: Worksheet) -> list[str]:
    return [str(cell.value) for cell in ws[HEADER_ROW]]


def printed_columns(ws: Worksheet) -> int:
    return int(range_boundaries(ws.print_area.rpartition("!")[2])[2] or 0)


def test_every_titled_field_of_a_nominee_has_a_column_but_what_is_internal(book: Workbook) -> None:
    said, internal = titles(Nominee), internal_fields(Nominee)
    assert {title for name, title in said.items() if name not in internal} <= set(header_of(book["Điển hình"]))
    assert not any("Ghi chú" in header_of(ws) for ws in book.worksheets)


def test_printed_columns_can_be_read_on_a4(book: Workbook) -> None:
    for ws in book.worksheets:
        last = printed_columns(ws)
        printed = sum(ws.column_dimensions[get_column_letter(place)].width for place in range(1, last + 1))
        # A4 across without margins is 277 mm; a unit of width is at most 2.5 mm at 12 points. Eight points are two thirds of that.
        assert printed * 2.5 * 8 / 12 <= 277, ws.title
    nominees = book["Điển hình"]
    printed_titles = header_of(nominees)[: printed_columns(nominees)]
    assert {"Họ và tên, tên tập thể", "Thành tích nổi bật", "Số tiêu chuẩn đạt"} <= set(printed_titles)
    assert "Tên gọi để xếp thứ tự" in header_of(nominees) and "Tên gọi để xếp thứ tự" not in printed_titles


def test_sheet_of_the_widest_values_is_still_readable() -> None:
    facts = sample_facts()
    long = "chữ " * 70
    nominees = tuple(msgspec.structs.replace(n, name=long) for n in facts.nominees)
    nominations = tuple(msgspec.structs.replace(n, position=long, department=long, achievement=long) for n in facts.nominations)
    made = load_workbook(
        io.BytesIO(render_workbook(compose(msgspec.structs.replace(facts, nominees=nominees, nominations=nominations), (), ON)))
    )
    test_printed_columns_can_be_read_on_a4(made)
    row = made["Điển hình"].row_dimensions[HEADER_ROW + 1]
    assert row.height > 100, "wrapped text has room"


def test_sizes_and_kinds_of_files_are_said_as_people_do(book: Workbook) -> None:
    ws = book["Minh chứng"]
    header = header_of(ws)
    row = [cell.value for cell in ws[HEADER_ROW + 1]]
    assert (row[header.index("Dung lượng")], row[header.index("Loại tệp")]) == ("471 KB", "PDF")
    assert row[header.index("Dung lượng (byte)")] == 482_113


@pytest.mark.parametrize(
    ("media_type", "said"),
    [
        ("image/jpeg", "ảnh"),
        ("video/mp4", "video"),
        ("application/pdf", "PDF"),
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word"),
        ("application/vnd.ms-excel", "Excel"),
        ("application/vnd.openxmlformats-officedocument.presentationml.presentation", "PowerPoint"),
        ("application/octet-stream", "tệp khác"),
    ],
)
def test_media_types_have_a_word(media_type: str, said: str) -> None:
    assert media_word(media_type) == said


def test_text_that_looks_like_an_escape_is_written_literally() -> None:
    facts = sample_facts()
    nominees = tuple(msgspec.structs.replace(n, name="a_x000D_b _x41_") for n in facts.nominees)
    made = render_workbook(compose(msgspec.structs.replace(facts, nominees=nominees), (), ON))
    with zipfile.ZipFile(io.BytesIO(made)) as package:
        content = b"".join(package.read(n) for n in package.namelist()).decode(errors="ignore")
    assert "a_x005F_x000D_b _x41_" in content and "a_x000D_b" not in content


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
    nominees = tuple(msgspec.structs.replace(n, name=text) for n in facts.nominees)
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
