"""Small pieces of administrative wording that the documents share."""

from collections.abc import Iterable

from exemplar_desktop.reports.content import Paragraph
from exemplar_desktop.vietnamese.dates import number
from exemplar_desktop.vietnamese.text import within_quotes

ITEM = "- "
"""What a line begins with that is one of a list."""


def counted(count: int) -> str:
    """Return a count as administrative documents write it: ``05`` below ten, points between thousands."""
    return f"{count:02d}" if 0 < count < 100 else number(count)


def joined(*parts: str) -> str:
    """Return the parts that are not empty, with commas between."""
    return ", ".join(part for part in parts if part)


def quoted(text: str) -> str:
    """Return a name in quotation marks."""
    return f"“{within_quotes(text)}”"


def lines_of(text: str) -> tuple[str, ...]:
    """Return the lines that something stands in."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def paragraphs(lines: Iterable[str]) -> tuple[Paragraph, ...]:
    """Return a paragraph a line; one that begins as an item of a list becomes one."""
    return tuple(Paragraph(text=line.removeprefix(ITEM), item=line.startswith(ITEM)) for line in lines)


def compared(count: int, before: int) -> str:
    """Return how a count stands to an earlier one: ``tăng 03``, ``giảm 02``, ``không đổi``."""
    if count == before:
        return "không đổi"
    return f"tăng {counted(count - before)}" if count > before else f"giảm {counted(before - count)}"
