"""Renders a report, or a paper of the council, as PDF/A-2b in the layout of Decree 30/2020, Appendix I."""

from collections.abc import Iterator
from functools import partial
from html import escape
from io import BytesIO
from itertools import pairwise

import msgspec
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    KeepTogether,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Spacer,
)
from reportlab.platypus import Paragraph as Words

from exemplar_desktop.domain.print_mark import PrintMark, mark_payload
from exemplar_desktop.domain.submission import FieldPlace
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.reports.chart_block import ChartBlock
from exemplar_desktop.reports.content import Appendix, Block, Chart, CouncilPaper, Heading, Paper, Paragraph, ReportContent, Section, Table
from exemplar_desktop.reports.fonts import Faces, faces, printable
from exemplar_desktop.reports.grid import Pen, grid, table_pens
from exemplar_desktop.reports.lines import with_years_held
from exemplar_desktop.reports.mark import MarkBlock, draw_foot_mark
from exemplar_desktop.reports.page_parts import RULE_SHARE, CentredLines, HeadBlock, Line, SignatureBlock, SignaturePair, title_lines

LEFT, RIGHT, TOP, BOTTOM = 30 * mm, 17 * mm, 20 * mm, 20 * mm
BODY_SIZE, BODY_LEADING = 14.0, 18.0
FIRST_LINE = 12.7 * mm
BETWEEN_PARAGRAPHS = 6.0
PAGE_NUMBER_LEVEL = 13 * mm
"""From the upper edge of the page to the foot of the page number: inside the top margin."""
ROWS_KEPT_TOGETHER = 8
"""A table of so few rows is not broken over two pages."""
PRODUCER = "exemplar_desktop"


class RenderedReport(msgspec.Struct, frozen=True, kw_only=True):
    """The report's bytes, where the fields for number, date, signature and seal lie in it, and how many pages it has."""

    pdf: bytes
    fields: tuple[FieldPlace, ...]
    pages: int


def render_pdf(content: ReportContent, step: Step = silent, mark: PrintMark | None = None) -> RenderedReport:
    """Return the report as PDF/A-2b; the same content gives the same bytes. ``step`` is asked at each page whether to go on.

    With ``mark`` it is the version for ink signatures: the mark stands below the signature block, at the foot of every page, and for
    programs in the file's key words.
    """
    typeface = faces()
    fields: list[FieldPlace] = []
    pdf, pages = _built(content, _story(content, typeface, fields, mark), step, mark)
    return RenderedReport(pdf=pdf, fields=tuple(fields), pages=pages)


def render_paper(paper: CouncilPaper, step: Step = silent) -> bytes:
    """Return a paper of the council as PDF/A-2b; the same content gives the same bytes."""
    return _built(paper, _paper_story(paper, faces()), step)[0]


def _built(content: Paper, story: Iterator[Flowable], step: Step, mark: PrintMark | None = None) -> tuple[bytes, int]:
    """Return the finished file, and how many pages it has."""
    draft = BytesIO()
    document = _Document(draft, content, faces(), step, mark)
    document.build(list(story), canvasmaker=partial(Canvas, pdfVersion=(1, 7)))
    pages = document.page
    del document
    return _as_pdfa(draft, content, step), pages


class _Document(BaseDocTemplate):
    """Pages of the report and of its appendices, each part numbered by itself from 1, its first page without a number."""

    def __init__(self, target: BytesIO, content: Paper, typeface: Faces, step: Step, mark: PrintMark | None) -> None:
        super().__init__(
            target,
            pagesize=A4,
            title=printable(f"{content.kind.capitalize()} {content.subject}"),
            author=printable(content.unit),
            subject=printable(content.subject),
            keywords=[mark_payload(mark)] if mark else [],
            creator=PRODUCER,
            producer=PRODUCER,
            lang="vi-VN",
            displayDocTitle=True,
            invariant=1,
            # pikepdf compresses the pages when it makes the file PDF/A.
            pageCompression=0,
            initialFontName=typeface.regular,
        )
        self._step = step
        self._part_begins = 1
        self._number_font = typeface.regular
        self._mark = mark
        for name, size in (("tall", A4), ("wide", landscape(A4))):
            for first in (True, False):
                self.addPageTemplates(self._template(name, size, first))

    def _template(self, name: str, size: tuple[float, float], first: bool) -> PageTemplate:
        frame = Frame(LEFT, BOTTOM, size[0] - LEFT - RIGHT, size[1] - TOP - BOTTOM, 0, 0, 0, 0)
        return PageTemplate(
            id=f"{name}-first" if first else name,
            frames=[frame],
            pagesize=size,
            onPage=self._begin_part if first else self._draw_number,
            autoNextPageTemplate=name if first else None,
        )

    def beforePage(self) -> None:  # noqa: N802 (reportlab's name)
        """Ask whether to go on."""
        self._step("", 0.0)

    def _begin_part(self, canvas: Canvas, document: BaseDocTemplate) -> None:
        self._part_begins = canvas.getPageNumber()
        self._draw_mark(canvas, document)

    def _draw_mark(self, canvas: Canvas, document: BaseDocTemplate) -> None:
        if self._mark is not None:
            draw_foot_mark(canvas, self._mark, self._number_font, document.pageTemplate.pagesize[0] - RIGHT)

    def _draw_number(self, canvas: Canvas, document: BaseDocTemplate) -> None:
        width, height = document.pageTemplate.pagesize
        canvas.setFont(self._number_font, 13)
        canvas.drawCentredString(width / 2, height - PAGE_NUMBER_LEVEL, str(canvas.getPageNumber() - self._part_begins + 1))
        self._draw_mark(canvas, document)


class _Styles:
    """How running text is set."""

    def __init__(self, typeface: Faces) -> None:
        self.body = ParagraphStyle(
            "body",
            fontName=typeface.regular,
            bulletFontName=typeface.regular,
            fontSize=BODY_SIZE,
            leading=BODY_LEADING,
            alignment=TA_JUSTIFY,
            firstLineIndent=FIRST_LINE,
            spaceAfter=BETWEEN_PARAGRAPHS,
            splitLongWords=1,
            allowWidows=0,
            allowOrphans=0,
        )
        self.basis = ParagraphStyle("basis", self.body, fontName=typeface.italic)
        self.addressee = ParagraphStyle("addressee", self.body, alignment=TA_CENTER, firstLineIndent=0, spaceBefore=6)
        self.note = ParagraphStyle("note", self.body, fontSize=12, leading=15, alignment=TA_CENTER, firstLineIndent=0)
        self.heading = ParagraphStyle("heading", self.body, fontName=typeface.bold, spaceBefore=6)


def _story(content: ReportContent, typeface: Faces, fields: list[FieldPlace], mark: PrintMark | None) -> Iterator[Flowable]:
    styles = _Styles(typeface)
    note = partial(_note, fields)
    tables = table_pens(typeface)
    width = A4[0] - LEFT - RIGHT
    yield HeadBlock(content, typeface, note)
    yield from _title(content, typeface, width)
    yield _words(f"Kính gửi: {content.addressee}.", styles.addressee)
    yield from (_words(text, styles.basis) for text in content.bases)
    yield _words(content.opening, styles.body)
    yield from (_words(text, styles.body) for text in content.replacement)
    for section, following in pairwise((*content.sections, None)):
        yield from _section(section, following, styles, tables, width)
    # The closing words go with the signature: a signature never stands alone on a page.
    marked = [MarkBlock(mark, typeface)] if mark else []
    yield KeepTogether([_words(content.closing, styles.body), SignatureBlock(content, typeface, note), *marked])
    for appendix in content.appendices:
        yield from _appendix(appendix, content, typeface, styles, tables)


def _paper_story(paper: CouncilPaper, typeface: Faces) -> Iterator[Flowable]:
    styles = _Styles(typeface)
    note = partial(_note, [])  # the fields are those of a report, which other tools fill
    tables = table_pens(typeface)
    width = A4[0] - LEFT - RIGHT
    yield HeadBlock(paper, typeface, note)
    yield from _title(paper, typeface, width)
    if paper.opening:
        yield _words(paper.opening, styles.body)
    for section, following in pairwise((*paper.sections, None)):
        yield from _section(section, following, styles, tables, width)
    signed = SignaturePair(paper, paper.beside, typeface) if paper.beside else SignatureBlock(paper, typeface, note)
    yield KeepTogether([_words(paper.closing, styles.body), signed])


def _title(content: Paper, typeface: Faces, width: float) -> Iterator[Flowable]:
    kind = Line(content.kind, typeface.bold, 14, 18)
    subject = title_lines(content.subject, typeface.bold, 14, width - 20 * mm, RULE_SHARE)
    yield CentredLines([kind, *subject], space_before=14, space_after=8)


def _section(
    section: Section | None, following: Section | None, styles: _Styles, tables: tuple[Pen, Pen], width: float
) -> Iterator[Flowable]:
    if section is None:
        return
    # A heading stays with two lines of what follows, and with the heading that follows it.
    deeper = not section.blocks and following is not None
    yield CondPageBreak(BODY_LEADING * (7 if deeper else 4.5))
    title = section.title.upper() if section.level == 1 else section.title
    mark = ")" if section.level > 2 else "."
    yield _words(f"{section.number}{mark} {title}", styles.heading)
    yield from _blocks(section.blocks, styles, tables, width)


def _blocks(blocks: tuple[Block, ...], styles: _Styles, tables: tuple[Pen, Pen], width: float) -> Iterator[Flowable]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield _words(f"- {block.text}" if block.item else block.text, styles.body)
        elif isinstance(block, Heading):
            # Room for the heading, a paragraph and the first row of the table that follows.
            yield CondPageBreak(BODY_LEADING * 11)
            yield _words(block.text, styles.heading)
        elif isinstance(block, Chart):
            yield _chart(block, styles, tables, width)
        else:
            yield from _table(block, styles, tables, width)


def _table(table: Table, styles: _Styles, tables: tuple[Pen, Pen], width: float) -> Iterator[Flowable]:
    drawn = grid(table, width, tables)
    if not table.caption:
        yield drawn
        return
    caption = title_lines(table.caption, styles.heading.fontName, BODY_SIZE, width)
    captioned = [CentredLines(caption, space_before=6, space_after=2), drawn]
    if len(table.rows) <= ROWS_KEPT_TOGETHER:
        yield KeepTogether(captioned)
    else:
        yield CondPageBreak(BODY_LEADING * 6)
        yield from captioned


def _chart(chart: Chart, styles: _Styles, tables: tuple[Pen, Pen], width: float) -> Flowable:
    """Return a chart with its caption below, as figures have it."""
    caption = CentredLines(title_lines(chart.caption, styles.basis.fontName, BODY_SIZE, width), space_before=6, space_after=2)
    note = [_words(chart.note, styles.note)] if chart.note else []
    return KeepTogether([ChartBlock(chart, tables[0]), caption, *note, Spacer(0, 6)])


def _appendix(appendix: Appendix, content: ReportContent, typeface: Faces, styles: _Styles, tables: tuple[Pen, Pen]) -> Iterator[Flowable]:
    yield NextPageTemplate("wide-first" if appendix.wide else "tall-first")
    yield PageBreak()
    size = landscape(A4) if appendix.wide else A4
    width = size[0] - LEFT - RIGHT
    heading = Line(f"Phụ lục {appendix.number}", typeface.bold, 14, 18)
    title = title_lines(appendix.title.upper(), typeface.bold, 14, width)
    enclosed = title_lines(content.enclosed_with, typeface.italic, 14, width, RULE_SHARE)
    yield CentredLines([heading, *title, *enclosed], space_after=8)
    yield from _blocks(appendix.blocks, styles, tables, width)


def _words(text: str, style: ParagraphStyle) -> Words:
    # Escaped, or reportlab would obey markup in a user's text.
    return Words(escape(with_years_held(printable(text)), quote=False).replace("\n", "<br/>"), style)


def _note(fields: list[FieldPlace], name: str, canvas: Canvas, left: float, bottom: float, right: float, top: float) -> None:
    x0, y0 = canvas.absolutePosition(left, bottom)
    x1, y1 = canvas.absolutePosition(right, top)
    fields.append(FieldPlace(name=name, page=canvas.getPageNumber() - 1, left=x0, bottom=y0, right=x1, top=y1))


def _as_pdfa(draft: BytesIO, content: Paper, step: Step) -> bytes:
    # Loaded when what drew the pages is gone: its memory then holds these.
    import pikepdf
    import pikepdf.pdfa

    draft.seek(0)
    result = BytesIO()
    with pikepdf.open(draft) as pdf:
        for page in pdf.pages:
            if "/Trans" in page:
                del page["/Trans"]
        made = f"D:{content.issued_on:%Y%m%d}000000+07'00'"
        pdf.docinfo["/CreationDate"] = made
        pdf.docinfo["/ModDate"] = made
        pikepdf.pdfa.prepare(pdf, "2b")
        with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
            metadata["xmp:MetadataDate"] = metadata["xmp:ModifyDate"]
        # Not pikepdf.pdfa.save: judging what was written takes as long as writing it, and tests do it.
        # Told of its progress, the library lets other threads have their turn meanwhile: a window would stand still for a second.
        asked = {"progress": lambda _percent: step("", 0.0)}
        pdf.save(result, **pikepdf.pdfa.resolve_save_kwargs("2b", deterministic_id=True, **asked))
    return result.getvalue()
