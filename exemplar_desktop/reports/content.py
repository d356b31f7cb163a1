"""What a report says, composed once: the renderers decide only how it looks."""

from datetime import date
from enum import StrEnum

import msgspec

Cell = str | int | date | None


class Align(StrEnum):
    """Where the cells of a column stand."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class Column(msgspec.Struct, frozen=True, kw_only=True):
    """A column: its title, its share of the table's width, and how its cells stand."""

    title: str
    width: float = 1.0
    align: Align = Align.LEFT


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """Rows of plain values; ``caption`` stands above, ``totals`` says that the last row is a sum."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    caption: str = ""
    totals: bool = False


class Paragraph(msgspec.Struct, frozen=True, kw_only=True):
    """One paragraph of text; ``item`` where it is a line of a list."""

    text: str
    item: bool = False


class Heading(msgspec.Struct, frozen=True, kw_only=True):
    """A heading inside a section or an appendix; level 1 is the outline's highest."""

    text: str
    level: int = 3


class Series(msgspec.Struct, frozen=True, kw_only=True):
    """Numbers of one thing, one for each label of its chart."""

    label: str
    values: tuple[int, ...]


class Chart(msgspec.Struct, frozen=True, kw_only=True):
    """Numbers to be seen beside each other: one series as bars below each other, several as rows of columns over the same labels."""

    labels: tuple[str, ...]
    series: tuple[Series, ...]
    axis: str
    """What the labels are."""
    caption: str = ""
    ticks: tuple[str, ...] = ()
    """What stands below the columns where a label is too long to."""
    note: str = ""
    """What the numbers leave out."""
    same_scale: bool = False
    """Whether all series count the same thing, so that their columns can be compared."""


Block = Paragraph | Heading | Table | Chart


class Section(msgspec.Struct, frozen=True, kw_only=True):
    """One section of the report's outline."""

    number: str
    title: str
    level: int
    blocks: tuple[Block, ...] = ()


class Appendix(msgspec.Struct, frozen=True, kw_only=True):
    """An appendix with its Roman number; ``wide`` ones stand on landscape pages."""

    number: str
    title: str
    blocks: tuple[Block, ...]
    wide: bool = True


class SignatureBlock(msgspec.Struct, frozen=True, kw_only=True):
    """Authority and position, one line each and in capitals, and the signer's name."""

    lines: tuple[str, ...]
    name: str


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """One sheet of the workbook; only its first ``printed`` columns are printed, all where it is 0."""

    name: str
    title: str
    table: Table
    printed: int = 0
    chart: Chart | None = None
    """What its table holds, to be drawn below it."""


class Paper(msgspec.Struct, frozen=True, kw_only=True):
    """What every official document has (Decree 30/2020, Appendix I): head, kind and subject, who signs, and who receives it."""

    parent: str
    unit: str
    number_line: str
    place_and_date: str
    issued_on: date
    kind: str
    subject: str
    signature: SignatureBlock
    recipients: tuple[str, ...]


class CouncilPaper(Paper, frozen=True, kw_only=True):
    """A paper about one meeting of the council; with ``beside`` two people sign, this one at the left."""

    opening: str = ""
    sections: tuple[Section, ...]
    closing: str
    beside: SignatureBlock | None = None


class ReportContent(Paper, frozen=True, kw_only=True):
    """The whole report in the order of Decree 30/2020, Appendix I."""

    addressee: str
    bases: tuple[str, ...]
    opening: str
    replaces: str = ""
    """"thay thế Báo cáo số ... ngày ..."; empty for the year's first report."""
    replacement: tuple[str, ...] = ()
    """Paragraphs about the replaced report, after the opening."""
    sections: tuple[Section, ...]
    closing: str
    enclosed_with: str
    """The line under an appendix's title that names the report it belongs to."""
    appendices: tuple[Appendix, ...]
    sheets: tuple[Sheet, ...]
    year: int
