"""How fast a large workbook is written: ``python -m tests.bench.bench_workbook [--small]``.

The reference is openpyxl's own write-only workbook with the same values and no styles; each runs in a fresh process, and the most
memory of ours is noted.
"""

import time
from datetime import date
from functools import partial
from io import BytesIO

import msgspec

from exemplar_desktop.reports.content import Cell, Column, Sheet, Table
from tests.bench.bench_pdf import WORDS, table_content
from tests.bench.measuring import Row, alone, compared, paired, peak_mb, report, wants_small

COLUMNS = 20


def cells(rows: int) -> tuple[tuple[Cell, ...], ...]:
    """Return rows of texts, numbers and dates as the unit's sheets mix them."""
    kinds = 5
    texts = [" ".join(WORDS[place : place + 3]) for place in range(len(WORDS) - 3)]

    def cell(row: int, place: int) -> Cell:
        if place % kinds == 0:
            return row + place
        return date(1970 + row % 40, 1 + place % 12, 1 + row % 28) if place % kinds == 1 else texts[(row + place) % len(texts)]

    return tuple(tuple(cell(row, place) for place in range(COLUMNS)) for row in range(rows))


def ours(rows: int) -> tuple[float, float]:
    """Return seconds and peak in MiB of our own workbook."""
    table = Table(columns=tuple(Column(title=f"Cột {place}") for place in range(COLUMNS)), rows=cells(rows))
    content = msgspec.structs.replace(table_content(1), sheets=(Sheet(name="Danh sách", title="Danh sách", table=table),))
    began = time.perf_counter()
    from exemplar_desktop.reports.workbook import render_workbook

    render_workbook(content)
    return time.perf_counter() - began, peak_mb()


def plain(rows: int) -> tuple[float, float]:
    """Return the same of a plain write-only workbook."""
    values = cells(rows)
    began = time.perf_counter()
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Danh sách")
    for row in values:
        sheet.append(row)
    book.save(BytesIO())
    return time.perf_counter() - began, peak_mb()


def main() -> None:
    """Measure, print."""
    small = wants_small(__doc__)
    rows, pairs = (200, 1) if small else (50_000, 3)
    peaks: dict[str, list[float]] = {"ours": [], "plain": []}

    def note(name: str, work: object) -> float:
        taken, peak = alone(work, rows)  # type: ignore[arg-type]
        peaks[name].append(peak)
        return float(taken)

    times = paired(partial(note, "ours", ours), partial(note, "plain", plain), pairs)
    name = "openpyxl write_only, unstyled"
    first = compared(f"workbook {rows} x {COLUMNS}", "s", times, 1.5, name)
    own, other = max(peaks["ours"]), max(peaks["plain"])
    report("workbook", [first, Row("the same: memory", own, "MB", 80, other, name, own / other, absolute=True)], table_rows=rows)


if __name__ == "__main__":
    main()
