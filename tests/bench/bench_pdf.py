"""How fast documents are made: ``python -m tests.bench.bench_pdf [--small]``; the reference is `typst` with the same content.

A table of 5,000 rows in a fresh process each, imports included, with the most memory that process held; and the report of 50
nominees in a warm process, each run with other texts: typst remembers what it has set once.
"""

import tempfile
import time
from collections.abc import Iterator
from datetime import date, datetime
from functools import partial
from pathlib import Path
from random import Random

import msgspec

from exemplar_desktop.reports.content import Appendix, Block, Cell, Chart, Column, ReportContent, Section, SignatureBlock, Table
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME
from tests.bench.measuring import Row, alone, compared, paired, peak_mb, report, seconds, wants_small

YEAR = 2024
WORDS = [
    "thi",
    "đua",
    "khen",
    "thưởng",
    "tập",
    "thể",
    "cá",
    "nhân",
    "điển",
    "hình",
    "tiên",
    "tiến",
    "học",
    "sinh",
    "giáo",
    "viên",
    "phong",
    "trào",
    "đổi",
    "mới",
    "sáng",
    "tạo",
    "giảng",
    "dạy",
    "năm",
    "học",
]
COLUMNS = ("TT", "Họ và tên", "Đơn vị", "Chức vụ", "Ngày sinh", "Thành tích tiêu biểu", "Minh chứng", "Ghi chú")


def table_content(rows: int) -> ReportContent:
    """Return a report that is one long table of eight columns, most of them of several lines."""
    chance = Random(7)

    def words(least: int, most: int) -> str:
        return " ".join(chance.choices(WORDS, k=chance.randint(least, most)))

    def cells(place: int) -> tuple[Cell, ...]:
        born = date(1970 + place % 40, 1 + place % 12, 1 + place % 28)
        return (place, words(3, 4).title(), words(3, 6), words(2, 3), born, words(8, 20), words(2, 5), words(0, 4))

    widths = (0.5, 1.6, 1.6, 1.2, 1.1, 3.2, 1.3, 1.2)
    columns = tuple(Column(title=title, width=width) for title, width in zip(COLUMNS, widths, strict=True))
    table = Table(columns=columns, rows=tuple(cells(place) for place in range(1, rows + 1)))
    return ReportContent(
        parent="SỞ GIÁO DỤC VÀ ĐÀO TẠO",
        unit="TRƯỜNG THPT SAO MAI",
        number_line="Số: 01/BC-SM",
        place_and_date="Hải Phòng, ngày 25 tháng 10 năm 2024",
        issued_on=date(2024, 10, 25),
        kind="BÁO CÁO",
        subject="Danh sách điển hình",
        addressee="Sở Giáo dục và Đào tạo",
        bases=(),
        opening="Danh sách như sau:",
        sections=(Section(number="I", title="Danh sách", level=1),),
        closing="Trên đây là báo cáo./.",
        signature=SignatureBlock(lines=("HIỆU TRƯỞNG",), name="Nguyễn Văn An"),
        recipients=("- Như trên;", "- Lưu: VT."),
        enclosed_with="(Kèm theo Báo cáo)",
        appendices=(Appendix(number="I", title="Danh sách", blocks=(table,)),),
        sheets=(),
        year=YEAR,
    )


def our_table(rows: int) -> tuple[float, float, int]:
    """Return seconds, peak in MiB and pages of the table by our own renderer; run in a process of its own."""
    content = table_content(rows)
    began = time.perf_counter()
    from exemplar_desktop.reports.pdf import render_pdf

    pdf = render_pdf(content).pdf
    return time.perf_counter() - began, peak_mb(), pages(pdf)


def typst_table(rows: int) -> tuple[float, float, int]:
    """Return the same by typst."""
    from tests.bench.typst_report import compile_report, fonts, lay_out

    with tempfile.TemporaryDirectory() as name:
        source = lay_out(table_content(rows), Path(name))
        began = time.perf_counter()
        pdf = compile_report(source, fonts())
        return time.perf_counter() - began, peak_mb(), pages(pdf)


def pages(pdf: bytes) -> int:
    """Return how many pages a document has."""
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        return len(document)


def table_rows(rows: int, pairs: int) -> Iterator[Row]:
    """Measure the long table."""
    found: dict[str, list[tuple[float, float, int]]] = {"ours": [], "typst": []}

    def note(name: str, work: object) -> float:
        found[name].append(alone(work, rows))  # type: ignore[arg-type]
        return found[name][-1][0]

    times = paired(partial(note, "ours", our_table), partial(note, "typst", typst_table), pairs)
    yield compared(f"PDF table of {rows} rows", "s", times, 0.4, "typst")
    ours, theirs = (max(peak for _, peak, _ in found[name]) for name in ("ours", "typst"))
    yield Row("the same: memory", ours, "MB", 80, theirs, "typst", ours / theirs, absolute=True)


def report_content(folder: Path, nominees: int) -> ReportContent:
    """Return the composed report of the sample unit; its imports are no part of what the table's processes hold."""
    from exemplar_desktop.domain.programme import reporting_year
    from exemplar_desktop.services.demo import DemoOrder, make_sample_desk
    from exemplar_desktop.services.facts import year_facts
    from exemplar_desktop.services.programmes import load_programme
    from exemplar_desktop.services.report import composed

    year = reporting_year(load_programme(), YEAR)
    assert year
    desk = make_sample_desk(folder, DemoOrder(nominees=nominees, evidence_mb=1), year, datetime.now(VIETNAM_TIME))
    try:
        return composed(year_facts(desk, YEAR), date(2024, 10, 25))
    finally:
        desk.store.close()


def varied(content: ReportContent, mark: str) -> ReportContent:
    """Return the content with a mark in every text of its blocks."""

    def block(given: Block) -> Block:
        if isinstance(given, Chart):
            return msgspec.structs.replace(given, caption=f"{given.caption} {mark}")
        if not isinstance(given, Table):
            return msgspec.structs.replace(given, text=f"{given.text} {mark}")
        rows = tuple(tuple(f"{cell} {mark}" if isinstance(cell, str) else cell for cell in row) for row in given.rows)
        return msgspec.structs.replace(given, rows=rows)

    sections = tuple(msgspec.structs.replace(one, blocks=tuple(map(block, one.blocks))) for one in content.sections)
    appendices = tuple(msgspec.structs.replace(one, blocks=tuple(map(block, one.blocks))) for one in content.appendices)
    return msgspec.structs.replace(content, sections=sections, appendices=appendices)


def report_row(folder: Path, nominees: int, pairs: int) -> Row:
    """Measure the usual report in this process, after both have made one."""
    from exemplar_desktop.reports.pdf import render_pdf
    from tests.bench.typst_report import compile_report, fonts, lay_out

    content, typeface = report_content(folder, nominees), fonts()
    ours_marks, typst_marks = (iter(f"{letter}{n}" for n in range(10_000)) for letter in "ab")

    def ours() -> float:
        changed = varied(content, next(ours_marks))
        return seconds(lambda: render_pdf(changed))

    def reference() -> float:
        source = lay_out(varied(content, next(typst_marks)), folder)
        return seconds(lambda: compile_report(source, typeface))

    ours(), reference()
    return compared(f"report of {nominees} nominees, warm", "ms", paired(ours, reference, pairs), 1.0, "typst", 1000)


def main() -> None:
    """Measure, print."""
    small = wants_small(__doc__)
    rows, nominees, pairs = (50, 3, 1) if small else (5000, 50, 5)
    with tempfile.TemporaryDirectory() as name:
        found = [*table_rows(rows, pairs), report_row(Path(name), nominees, 1 if small else 15)]
    report("pdf", found, table_rows=rows, nominees=nominees)


if __name__ == "__main__":
    main()
