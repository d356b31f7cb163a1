"""Renders a report's tables as a workbook that prints on A4 and never turns a user's text into a formula."""

import re
from collections.abc import Iterable
from datetime import date
from io import BytesIO
from itertools import islice
from typing import Literal, cast

from openpyxl import Workbook
from openpyxl.cell import Cell as SheetCell
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.dimensions import RowDimension
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from exemplar_desktop.reports.chart_sheet import native_chart
from exemplar_desktop.reports.content import Align, Cell, Column, ReportContent, Sheet
from exemplar_desktop.vietnamese.text import clean

HEADER_ROW = 4
LONGEST_TEXT = 32_767
"""What a cell of Excel can hold."""
FONT = "Times New Roman"
_NARROWEST, _WIDEST = 8, 48
_PRINTED_WIDTH = 155
"""Of all printed columns together, in Excel's units: A4 across then holds them at eight points or more of the twelve."""
_LINE_HEIGHT, _HIGHEST = 15.75, 409.0
_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_ROWS_MEASURED = 500
_HORIZONTAL: dict[Align, Literal["left", "center", "right"]] = {Align.LEFT: "left", Align.CENTRE: "center", Align.RIGHT: "right"}


def render_workbook(content: ReportContent) -> bytes:
    """Return the sheets of the report as an xlsx file."""
    book = Workbook(write_only=True)
    book.properties.title = clean(content.subject)
    book.properties.creator = clean(content.unit)
    for sheet in content.sheets:
        # A write-only sheet has all of a worksheet's print set-up, though its declared type does not say so.
        _write(cast(Worksheet, book.create_sheet(sheet.name)), sheet, content)
    result = BytesIO()
    book.save(result)
    return result.getvalue()


def _write(ws: Worksheet, sheet: Sheet, content: ReportContent) -> None:
    columns = sheet.table.columns
    widths = _widths(sheet)
    _set_up(ws, sheet, widths)
    ws.row_dimensions[1].height, ws.row_dimensions[2].height = 21, 18
    whose = f"{content.unit} - Năm báo cáo {content.year}" + (f" ({content.replaces})" if content.replaces else "")
    for text, size in ((sheet.title.upper(), 14), (whose, 12)):
        ws.append([_text_cell(ws, text, Font(name=FONT, size=size, bold=True), Alignment(horizontal="left"))])
    ws.append([])
    ws.row_dimensions[HEADER_ROW].height = _height([column.title for column in columns], [width - 2 for width in widths])
    ws.append([_header_cell(ws, column) for column in columns])
    kinds = [_RowCells(ws, column) for column in columns]
    totals = [_RowCells(ws, column, bold=True) for column in columns]
    last = HEADER_ROW + len(sheet.table.rows) if sheet.table.totals else -1
    line = RowDimension(ws)
    for place, row in enumerate(sheet.table.rows, HEADER_ROW + 1):
        cells = totals if place == last else kinds
        # Not every program finds the height of wrapped text by itself. It is written with its row; kept, it would only fill memory.
        line.height = _height(row, widths)
        ws.row_dimensions[place] = line
        ws.append([cell.holding(value) for cell, value in zip(cells, row, strict=True)])
        del ws.row_dimensions[place]
    if sheet.chart is not None:
        ws.add_chart(native_chart(ws, sheet.chart, HEADER_ROW), f"A{HEADER_ROW + len(sheet.table.rows) + 2}")


class _DrawnCell(SheetCell):
    """A cell that knows the number of its style, which openpyxl would look up anew at each writing, and whose kind stays what it is."""

    __slots__ = ("_number",)
    has_style = True

    def __init__(self, pattern: SheetCell) -> None:
        super().__init__(pattern.parent, pattern.row, pattern.column)
        self._number: int = pattern.style_id
        self.data_type = pattern.data_type

    def __repr__(self) -> str:
        """Return the same for all: openpyxl spells out each cell that it is given, only to find that it is one."""
        return "a cell"

    @property
    def style_id(self) -> int:
        """The number of the style in the workbook."""
        return self._number

    def holding(self, value: Cell) -> SheetCell:
        """Return the cell with this value; text that begins with "=" or reads "#N/A" would otherwise become a formula or an error."""
        self._value = value
        return self


class _RowCells:
    """The cells of one column, one per kind of value, used again for every row: a styled cell is dear to make."""

    def __init__(self, ws: Worksheet, column: Column, bold: bool = False) -> None:
        font = Font(name=FONT, size=12, bold=bold)
        text = _text_cell(ws, "", font, Alignment(horizontal=_HORIZONTAL[column.align], vertical="top", wrap_text=True))
        number = _styled(ws, font, Alignment(horizontal="right", vertical="top"), "0")
        day = _styled(ws, font, Alignment(horizontal="center", vertical="top"), "dd/mm/yyyy")
        day.data_type = "d"
        empty = _styled(ws, font, Alignment(vertical="top"), "General")
        for cell in (text, number, day, empty):
            cell.border = _framed()
        self._text, self._number, self._day, self._empty = (_DrawnCell(cell) for cell in (text, number, day, empty))

    def holding(self, value: Cell) -> SheetCell:
        """Return the cell for this kind of value, holding it."""
        if isinstance(value, str) and value:
            return self._text.holding(_cell_text(value))
        if isinstance(value, int):
            return self._number.holding(value)
        if isinstance(value, date):
            return self._day.holding(value)
        return self._empty


def _set_up(ws: Worksheet, sheet: Sheet, widths: list[int]) -> None:
    """Set widths, frozen panes, filter and print set-up: A4 landscape, as wide as the page, header on each page."""
    last = get_column_letter(len(sheet.table.columns))
    for place, width in enumerate(widths, start=1):
        ws.column_dimensions[get_column_letter(place)].width = width
    ws.freeze_panes = f"A{HEADER_ROW + 1}"
    ws.auto_filter.ref = f"A{HEADER_ROW}:{last}{HEADER_ROW + max(len(sheet.table.rows), 1)}"
    ws.print_title_rows = f"{HEADER_ROW}:{HEADER_ROW}"
    # A chart stands below the table and may be wider: then the whole sheet is printed.
    if sheet.chart is None:
        ws.print_area = f"A1:{get_column_letter(_printed(sheet))}{HEADER_ROW + max(len(sheet.table.rows), 1)}"
    ws.page_setup.paperSize = 9  # A4
    ws.page_setup.orientation = "landscape"
    ws.page_setup.fitToWidth = 1
    ws.page_setup.fitToHeight = 0
    ws.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    margins = ws.page_margins
    margins.left, margins.right, margins.top, margins.bottom = 0.4, 0.4, 0.8, 0.8
    footer = ws.oddFooter.center if ws.oddFooter else None
    if footer is not None:
        footer.text = "&P/&N"


def _height(row: Iterable[Cell], widths: list[int]) -> float:
    """Return the height of a row in points; lines are counted by letters, one a unit of width."""
    texts = ((value, width) for value, width in zip(row, widths, strict=True) if isinstance(value, str))
    lines = max((sum(1 + len(part) // width for part in text.split("\n")) for text, width in texts), default=1)
    return min(lines * _LINE_HEIGHT, _HIGHEST)


def _printed(sheet: Sheet) -> int:
    return sheet.printed or len(sheet.table.columns)


def _widths(sheet: Sheet) -> list[int]:
    """Return the columns' widths; the widest printed ones give way until all of them can be read on paper."""
    found = [_width(column, (row[place] for row in sheet.table.rows)) for place, column in enumerate(sheet.table.columns)]
    printed = _printed(sheet)
    least = [_header_width(column) for column in sheet.table.columns]
    widest = max(found[:printed])
    while sum(found[:printed]) > _PRINTED_WIDTH and widest > _NARROWEST:
        widest -= 1
        found[:printed] = [min(width, max(widest, low)) for width, low in zip(found[:printed], least, strict=False)]
    return found


def _width(column: Column, values: Iterable[Cell]) -> int:
    lengths = (10 if isinstance(v, date) else len(str(v)) for v in islice(values, _ROWS_MEASURED) if v is not None)
    return min(max(max(lengths, default=0) + 2, _header_width(column)), _WIDEST)


def _header_width(column: Column) -> int:
    """Return the width of the header's longest word (a long header wraps), with room for the filter's button."""
    return max(*(len(word) + 4 for word in column.title.split()), _NARROWEST)


def _framed() -> Border:
    line = Side(style="thin", color="808080")
    return Border(left=line, right=line, top=line, bottom=line)


def _header_cell(ws: Worksheet, column: Column) -> SheetCell:
    alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    cell = _text_cell(ws, column.title, Font(name=FONT, size=12, bold=True), alignment)
    cell.border = _framed()
    cell.fill = PatternFill("solid", fgColor="E8F0FC")
    return cell


def _text_cell(ws: Worksheet, text: str, font: Font, alignment: Alignment) -> SheetCell:
    cell = _styled(ws, font, alignment, "@")
    cell.quotePrefix = True
    cell.value = _cell_text(text)
    cell.data_type = "s"
    return cell


def _styled(ws: Worksheet, font: Font, alignment: Alignment, number_format: str) -> SheetCell:
    cell = WriteOnlyCell(ws)
    cell.font = font
    cell.alignment = alignment
    cell.number_format = number_format
    return cell


def _cell_text(text: str) -> str:
    text = clean(text)
    text = text if len(text) <= LONGEST_TEXT else text[: LONGEST_TEXT - 1] + "…"
    # Spreadsheet programs read "_x000D_" as the character of that code; this is how the text itself is written.
    return _ESCAPED.sub("_x005F_", text)
