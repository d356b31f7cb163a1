"""Charts: shapes that never run into each other, on paper, in the window and in the workbook, from the numbers of the tables."""

import io
from itertools import combinations
from pathlib import Path

import msgspec
import pdfplumber
import pytest
from openpyxl import load_workbook
from openpyxl.chart import BarChart

from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.year_totals import YearTotals
from exemplar_desktop.reports.compose import compose
from exemplar_desktop.reports.content import Chart, Paragraph, ReportContent, Series, Table
from exemplar_desktop.reports.drawing import LEADING, Drawing, Text, draw
from exemplar_desktop.reports.fonts import faces
from exemplar_desktop.reports.lines import Breaker
from exemplar_desktop.reports.pdf import render_pdf
from exemplar_desktop.reports.workbook import HEADER_ROW, render_workbook
from tests.domain.year import complete_year
from tests.reports.sample import ON, sample_facts

replace = msgspec.structs.replace
EARLIER = (YearTotals(year=2023, nominations=7, recognised=6, honoured=1, spread=2),)
LONG = "Cán bộ quản lý, giáo viên, nhân viên được phân công làm công tác tuyên truyền và học sinh"


def chart(labels: int, *rows: tuple[int, ...], ticks: tuple[str, ...] = (), name: str = "Loại") -> Chart:
    series = tuple(Series(label=f"{name} {place}", values=values) for place, values in enumerate(rows))
    return Chart(axis="Nhóm", labels=tuple(f"{name} {place}" for place in range(labels)), series=series, ticks=ticks)


def breaker(size: float = 12.0) -> Breaker:
    return Breaker(faces().regular, size)


def overlapping(drawing: Drawing, size: float) -> list[tuple[str, str]]:
    """Return the pairs of texts whose letters meet."""

    def met(one: Text, other: Text) -> bool:
        beside = one.left + one.width <= other.left + 0.01 or other.left + other.width <= one.left + 0.01
        return not beside and abs(one.baseline - other.baseline) < size * LEADING - 0.01

    return [(one.text, other.text) for one, other in combinations(drawing.texts, 2) if met(one, other)]


@pytest.mark.parametrize("width", [120.0, 230.0, 462.0, 690.0])
@pytest.mark.parametrize("size", [10.0, 14.0, 20.0])
@pytest.mark.parametrize(
    "given",
    [
        chart(5, (4, 0, 112, 3, 99_999)),
        chart(7, (4, 0, 1, 3, 2, 9, 8), name=LONG),
        chart(13, (1,) * 13, (99_999,) * 13, (0,) * 13, ticks=("T10\n2024", "T11", "T12", "T1\n2025", *(f"T{n}" for n in range(2, 11)))),
        chart(5, (1, 2, 3, 4, 5), (100_000,) * 5, name=LONG, ticks=("2021", "2022", "2023", "2024", "2025")),
        chart(1, (1,), (0,)),
    ],
    ids=["parts", "long labels", "months", "years", "one year"],
)
def test_nothing_meets_or_leaves_the_drawing(given: Chart, width: float, size: float) -> None:
    drawing = draw(given, width, breaker(size))
    assert overlapping(drawing, size) == []
    for text in drawing.texts:
        assert text.left >= -0.5 and text.left + text.width <= width + 0.5, text
        assert 0 < text.baseline <= drawing.height
    for bar in drawing.bars:
        assert bar.box.left >= 0 and bar.box.left + bar.box.width <= width + 0.5
        assert bar.ground.top <= bar.box.top + 0.01 and bar.box.top + bar.box.height <= drawing.height


def test_bars_are_as_long_as_their_numbers_and_none_has_none() -> None:
    across = draw(chart(4, (8, 4, 0, 1)), 400, breaker())
    lengths = [bar.box.width for bar in across.bars]
    assert lengths[0] == pytest.approx(2 * lengths[1]) == pytest.approx(8 * lengths[3])
    assert lengths[2] == 0
    upright = draw(replace(chart(2, (8, 4), (2, 1)), same_scale=True), 400, breaker())
    highs = [bar.box.height for bar in upright.bars]
    assert [round(high / highs[3]) for high in highs] == [8, 4, 2, 1]
    own = draw(chart(2, (8, 4), (2, 1)), 400, breaker())
    assert own.bars[0].box.height == own.bars[2].box.height


def test_bars_begin_where_those_of_the_chart_beside_do() -> None:
    short, long = chart(2, (1, 2), name="A"), chart(2, (1, 2), name="Đối tượng khác")
    assert draw(short, 400, breaker(), (), long).bars[0].box.left == draw(long, 400, breaker(), (), short).bars[0].box.left


def charts_of(content: ReportContent) -> list[Chart]:
    return [block for block in content.appendices[-1].blocks if isinstance(block, Chart)]


def test_charts_say_what_the_tables_say() -> None:
    content = compose(replace(complete_year(), earlier=EARLIER), (), ON)
    kinds, stages, months, years = charts_of(content)
    table = next(b for s in content.sections for b in s.blocks if isinstance(b, Table) and b.totals)
    assert [(label, count) for label, count, *_ in table.rows[:-1]] == list(zip(kinds.labels, kinds.series[0].values, strict=True))
    sheet = next(s.table for s in content.sheets if s.name == "Điển hình")
    column = [c.title for c in sheet.columns].index("Giai đoạn")
    listed = [row[column] for row in sheet.rows]
    assert [listed.count(label) for label in stages.labels] == list(stages.series[0].values)
    assert [series.values[0] for series in years.series] == [7, 6, 1, 2]
    assert years.series[0].values[1] == sum(kinds.series[0].values) == sum(stages.series[0].values)
    assert (len(months.labels), months.labels[0], months.labels[-1]) == (13, "10/2023", "10/2024")
    assert [c.caption.partition(". ")[0] for c in charts_of(content)] == [f"Biểu đồ {n}" for n in range(1, 5)]


def test_days_outside_of_the_year_are_said_and_not_counted() -> None:
    facts = sample_facts()
    days = [None, facts.year.first_day.replace(day=29), facts.year.first_day, facts.year.last_day]
    moved = tuple(replace(n, discovered_on=day) for n, day in zip(facts.nominations, days, strict=False))
    months = next(c for c in charts_of(compose(replace(facts, nominations=moved), (), ON)) if c.axis == "Tháng")
    assert (months.series[0].values[0], months.series[0].values[-1], sum(months.series[0].values)) == (1, 1, 2)
    assert "điển hình được phát hiện 02" in months.note


def test_an_empty_year_says_so_in_place_of_charts() -> None:
    facts = replace(sample_facts(), nominations=(), nominees=(), assessments=(), disseminations=(), evidence=())
    content = compose(facts, (), ON)
    assert [b.text for b in content.appendices[-1].blocks if isinstance(b, Paragraph)] == [
        "Trong năm báo cáo, đơn vị chưa có số liệu để lập biểu đồ."
    ]
    assert charts_of(content) == []
    assert not [s for s in content.sheets if s.chart]
    render_pdf(content)


def in_words(facts: YearFacts) -> str:
    return "\n".join(b.text for s in compose(facts, (), ON).sections for b in s.blocks if isinstance(b, Paragraph))


def test_the_year_is_compared_with_the_one_before_only_where_that_holds_something() -> None:
    facts = complete_year()
    for earlier in ((), (YearTotals(year=2023),)):
        assert "2023, số điển hình" not in in_words(replace(facts, earlier=earlier))
    said = in_words(replace(facts, earlier=EARLIER))
    assert "So với năm 2023, số điển hình được giới thiệu là 05 (giảm 02), " in said
    same = (replace(EARLIER[0], nominations=5),)
    assert "được giới thiệu là 05 (không đổi)" in in_words(replace(facts, earlier=same))


def test_the_page_has_vectors_and_the_numbers_as_text(tmp_path: Path) -> None:
    path = tmp_path / "bao-cao.pdf"
    content = compose(replace(sample_facts(), earlier=EARLIER), (), ON)
    path.write_bytes(render_pdf(content).pdf)
    with pdfplumber.open(path) as pdf:
        pages = [page for page in pdf.pages if "Biểu đồ" in page.extract_text() and page.width < page.height]
        text = "\n".join(page.extract_text() for page in pages)
        drawn = [rect for page in pages for rect in page.rects if rect["fill"]]
        assert not [image for page in pages for image in page.images]
    charts = charts_of(content)
    assert all(c.caption in text for c in charts)
    assert len(drawn) == sum(value > 0 for c in charts for series in c.series for value in series.values)
    # A grey that is printed alike in black and white.
    assert {rect["non_stroking_color"] for rect in drawn} == {0.62}


def test_the_workbook_has_charts_of_its_own_on_its_own_cells() -> None:
    content = compose(replace(sample_facts(), earlier=EARLIER), (), ON)
    book = load_workbook(io.BytesIO(render_workbook(content)))
    for place, given in enumerate(charts_of(content), start=1):
        ws = book[f"Biểu đồ {place}"]
        (made,) = ws._charts  # type: ignore[attr-defined]
        assert isinstance(made, BarChart)
        rows = [[cell.value for cell in row] for row in ws.iter_rows(min_row=HEADER_ROW + 1)]
        assert rows == [[label, *values] for label, *values in zip(given.labels, *(s.values for s in given.series), strict=True)]
        last = HEADER_ROW + len(rows)
        assert [s.val.numRef.f for s in made.series] == [
            f"'{ws.title}'!${'ABCDE'[n]}${HEADER_ROW + 1}:${'ABCDE'[n]}${last}" for n in range(1, len(given.series) + 1)
        ]
        assert made.anchor._from.row > last  # type: ignore[attr-defined]
