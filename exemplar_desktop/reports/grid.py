"""Draws long tables fast: cells are broken into lines once, each different line is encoded once, a page is one string.

Platypus' own table of paragraphs takes 20 times as long. The price is a few private names of reportlab (`Pen`), which is
pinned for them; a test reads the text back.
"""

from collections.abc import Iterator
from itertools import accumulate
from typing import Any, NamedTuple, cast

from reportlab.pdfbase.pdfmetrics import getFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable

from exemplar_desktop.reports.content import Align, Cell, Table
from exemplar_desktop.reports.fonts import Faces, printable
from exemplar_desktop.reports.lines import Breaker, with_years_held
from exemplar_desktop.vietnamese.dates import number, short_date

SIZE = 12.0
LEADING = 14.0
PADDING = 4.0
RULE = 0.5
# A row up to this height moves to the next page whole; a higher one is cut between lines.
_WHOLE_ROW = 6
_FEWEST_LINES = 3
_ROWS_MEASURED = 300
# A word wider than this share of the table, such as a link, is cut.
_LARGEST_NEED = 0.2

Lines = tuple[str, ...]


class Row(NamedTuple):
    """The broken cells of one row, and how many lines the highest has."""

    cells: tuple[Lines, ...]
    height_in_lines: int
    bold: bool = False


class Pen(Breaker):
    """Breaks lines, and writes them as operators of a page; one pair serves all tables of one document, and no other."""

    def __init__(self, font: str, size: float) -> None:
        """``font`` is the registered name of a TrueType font, ``size`` in points."""
        super().__init__(font, size)
        self._codes: dict[str, str] = {}

    def code(self, line: str, canvas: Any) -> str:
        """Return what shows a line at the current place, as PDF operators."""
        found = self._codes.get(line)
        if found is None:
            face = cast(TTFont, getFont(self.font))
            found = self._codes[line] = " ".join(
                f"{face.getSubsetInternalName(subset, canvas._doc)} {self.size:g} Tf ({canvas._escape(letters)}) Tj"
                for subset, letters in face.splitString(line, canvas._doc)
            )
        return found


class Columns(NamedTuple):
    """What all parts of a split table share: where columns begin and end, how they stand, and the header."""

    edges: tuple[float, ...]
    aligns: tuple[Align, ...]
    header: Row
    pens: tuple[Pen, Pen]


def grid(table: Table, width: float, pens: tuple[Pen, Pen]) -> "Grid":
    """Return a table as a flowable of ``width`` points; ``pens`` are for upright and for bold text."""
    upright, bold = pens
    titles: tuple[Cell, ...] = tuple(column.title for column in table.columns)
    widths = _widths(table, width, upright, bold)
    inner = [wide - 2 * PADDING for wide in widths]
    edges = tuple(accumulate(widths, initial=0.0))
    columns = Columns(edges, tuple(c.align for c in table.columns), _row(titles, inner, bold, True), pens)
    last = len(table.rows) - 1 if table.totals else -1
    rows = [_row(cells, inner, bold if i == last else upright, i == last) for i, cells in enumerate(table.rows)]
    return Grid(columns, rows)


def table_pens(faces: Faces) -> tuple[Pen, Pen]:
    """Return what writes the upright and the bold text of one document's tables."""
    return Pen(faces.regular, SIZE), Pen(faces.bold, SIZE)


class Grid(Flowable):
    """A table, or the part of one that stands on a page; splitting shares the rows and copies none."""

    def __init__(self, columns: Columns, rows: list[Row], first: int = 0, last: int | None = None) -> None:
        """Stand for ``rows[first:last]``."""
        super().__init__()
        self.columns = columns
        self.rows = rows
        self.first = first
        self.last = len(rows) if last is None else last
        self.spaceBefore = 4.0
        self.spaceAfter = 8.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 (reportlab's names)
        """Return the size; stops counting when the page is full, for `split` will be asked next."""
        height = _height(self.columns.header)
        for place in range(self.first, self.last):
            height += _height(self.rows[place])
            if height > aH:
                return aW, height
        return aW, height

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803
        """Return what fits on this page and the rest, or nothing where not even one row fits."""
        room = aH - _height(self.columns.header)
        place = self.first
        while place < self.last and _height(self.rows[place]) <= room:
            room -= _height(self.rows[place])
            place += 1
        fitting = int((room - 2 * PADDING) // LEADING)
        tall = self.rows[place]
        if tall.height_in_lines > _WHOLE_ROW and fitting >= _FEWEST_LINES:
            upper, lower = _cut(tall, fitting)
            rest = [lower, *self.rows[place + 1 : self.last]]
            return [Grid(self.columns, [*self.rows[self.first : place], upper]), Grid(self.columns, rest)]
        if place == self.first:
            return []
        return [Grid(self.columns, self.rows, self.first, place), Grid(self.columns, self.rows, place, self.last)]

    def draw(self) -> None:
        """Draw the header, the rows, and all rules as one path."""
        canvas: Any = self.canv
        rows = [self.columns.header, *self.rows[self.first : self.last]]
        top = sum(map(_height, rows))
        levels = [top]
        code = ["BT"]
        for place, row in enumerate(rows):
            code += _row_code(row, levels[-1], self.columns, self.columns.pens[row.bold], canvas, header=place == 0)
            levels.append(levels[-1] - _height(row))
        bottom, right = levels[-1], self.columns.edges[-1]
        code.append(f"ET {RULE:g} w")
        code += (f"0 {level:.2f} m {right:.2f} {level:.2f} l" for level in levels)
        code += (f"{edge:.2f} {top:.2f} m {edge:.2f} {bottom:.2f} l" for edge in self.columns.edges)
        canvas._code.append(" ".join([*code, "S"]))


def _widths(table: Table, width: float, upright: Breaker, bold: Breaker) -> list[float]:
    """Share out the width, but so that no date, number or word of a header is cut where that can be had."""
    needs = [bold.widest_word(column.title) + 2 * PADDING for column in table.columns]
    for row in table.rows[:_ROWS_MEASURED]:
        for place, cell in enumerate(row):
            wide = upright.widest_word(_text(cell)) + 2 * PADDING + 1
            if wide < width * _LARGEST_NEED:
                needs[place] = max(needs[place], wide)
    shares = [column.width for column in table.columns]
    free = set(range(len(shares)))
    if sum(needs) > width:
        needs = [0.0] * len(needs)
    while True:
        rest = width - sum(need for place, need in enumerate(needs) if place not in free)
        total = sum(shares[place] for place in free)
        short = {place for place in free if shares[place] / total * rest < needs[place]}
        if not short:
            return [shares[p] / total * rest if p in free else needs[p] for p in range(len(shares))]
        free -= short


def _row(cells: tuple[Cell, ...], widths: list[float], breaker: Breaker, bold: bool) -> Row:
    broken = tuple(breaker.lines(with_years_held(printable(_text(cell))), width) for cell, width in zip(cells, widths, strict=True))
    return Row(broken, max(map(len, broken)), bold)


def _text(cell: Cell) -> str:
    if isinstance(cell, str):
        return cell
    if isinstance(cell, int):
        return number(cell)
    return short_date(cell)


def _height(row: Row) -> float:
    return row.height_in_lines * LEADING + 2 * PADDING


def _cut(row: Row, lines: int) -> tuple[Row, Row]:
    upper = tuple(cell[:lines] for cell in row.cells)
    lower = tuple(cell[lines:] or ("",) for cell in row.cells)
    return Row(upper, lines, row.bold), Row(lower, max(map(len, lower)), row.bold)


def _row_code(row: Row, top: float, columns: Columns, pen: Pen, canvas: Any, header: bool) -> Iterator[str]:
    for place, lines in enumerate(row.cells):
        align = Align.CENTRE if header else columns.aligns[place]
        left, right = columns.edges[place] + PADDING, columns.edges[place + 1] - PADDING
        # Headers stand in the middle of their row, everything else at its top.
        above = (row.height_in_lines - len(lines)) * LEADING / 2 if header else 0.0
        y = top - PADDING - above - SIZE + 1.5
        for line in lines:
            if line:
                yield f"1 0 0 1 {_start(line, left, right, align, pen):.2f} {y:.2f} Tm {pen.code(line, canvas)}"
            y -= LEADING


def _start(line: str, left: float, right: float, align: Align, pen: Pen) -> float:
    if align is Align.LEFT:
        return left
    free = right - left - pen.width(line)
    return left + (free if align is Align.RIGHT else free / 2)
