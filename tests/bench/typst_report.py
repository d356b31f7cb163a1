"""The same report by `typst`, from the same content, with our typeface and without the network: the reference of the documents."""

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from exemplar_desktop.paths import resource
from exemplar_desktop.reports.content import Block, Cell, Chart, Heading, Paragraph, ReportContent
from exemplar_desktop.vietnamese.dates import number, short_date

if TYPE_CHECKING:
    import typst

TEMPLATE = Path(__file__).with_name("report.typ")


def fonts() -> "typst.Fonts":
    """Return our typeface, read in: what a warm process has ready."""
    import typst

    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(resource("fonts"))])


def lay_out(content: ReportContent, folder: Path) -> Path:
    """Write template and data of a report into a folder; return the file to compile."""
    (folder / "report.json").write_text(json.dumps(_data(content), ensure_ascii=False), encoding="utf-8")
    source = folder / "report.typ"
    source.write_bytes(TEMPLATE.read_bytes())
    return source


def compile_report(source: Path, typeface: "typst.Fonts") -> bytes:
    """Return the PDF/A-2b of what `lay_out` wrote."""
    import typst

    pdf = typst.compile(str(source), font_paths=typeface, format="pdf", pdf_standards="a-2b", pdf_tags=False)
    assert isinstance(pdf, bytes)
    return pdf


def _data(content: ReportContent) -> dict[str, object]:
    fields = (
        "parent",
        "unit",
        "number_line",
        "place_and_date",
        "kind",
        "subject",
        "addressee",
        "bases",
        "opening",
        "closing",
        "recipients",
    )
    sections = [{"number": s.number, "title": s.title, "blocks": [_block(block) for block in s.blocks]} for s in content.sections]
    appendices = [
        {"number": a.number, "title": a.title, "wide": a.wide, "blocks": [_block(block) for block in a.blocks]} for a in content.appendices
    ]
    return {
        **{field: getattr(content, field) for field in fields},
        "sections": sections,
        "appendices": appendices,
        "signature": content.signature.lines,
        "signer": content.signature.name,
    }


def _block(block: Block) -> dict[str, object]:
    if isinstance(block, Paragraph):
        return {"kind": "paragraph", "text": f"- {block.text}" if block.item else block.text}
    if isinstance(block, Heading):
        return {"kind": "heading", "text": block.text}
    if isinstance(block, Chart):
        return {"kind": "paragraph", "text": block.caption}
    columns = [{"title": column.title, "width": column.width, "align": column.align} for column in block.columns]
    return {"kind": "table", "caption": block.caption, "columns": columns, "rows": [[_text(cell) for cell in row] for row in block.rows]}


def _text(cell: Cell) -> str:
    if isinstance(cell, date):
        return short_date(cell)
    return number(cell) if isinstance(cell, int) else cell or ""
