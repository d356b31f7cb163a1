"""The report as it is given out, and what outside tools and forgers do with it; real files, real signatures."""

import asyncio
import ctypes
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import msgspec
import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter, append_signature_field
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner

from exemplar_desktop.domain.taken_back import TakeBackRefusal, TakenBack
from exemplar_desktop.reports.compose import compose
from exemplar_desktop.reports.fonts import shipped_font
from exemplar_desktop.reports.form import render_open
from exemplar_desktop.reports.pdf import RenderedReport
from exemplar_desktop.signing.keys import SigningKey
from exemplar_desktop.signing.sample_ca import SampleKey
from exemplar_desktop.signing.take_back import compare
from tests.reports.sample import ON, sample_facts

DATE = "ngày 25 tháng 10 năm 2024"


@cache
def given_out() -> RenderedReport:
    """Return the report with its empty fields, number and date open."""
    facts = sample_facts()
    assert facts.report
    facts = msgspec.structs.replace(facts, report=msgspec.structs.replace(facts.report, number=None))
    return render_open(compose(facts, (), ON, numbered_later=True))


def place(name: str) -> Any:
    """Return where one of the report's fields lies."""
    return next(one for one in given_out().fields if one.name == name)


def signed(
    pdf: bytes, key: SigningKey, field: str = "chu-ky", at: tuple[int, tuple[int, int, int, int]] | None = None, **how: Any
) -> bytes:
    """Sign as a tool does that keeps to pyHanko's own ways; ``at`` makes a new field (page from 0, corners)."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    if at:
        append_signature_field(writer, SigFieldSpec(field, on_page=at[0], box=at[1]))
    metadata = PdfSignatureMetadata(field_name=field, md_algorithm="sha256", **{"subfilter": SigSeedSubFilter.PADES, **how})
    out = BytesIO()
    asyncio.run(PdfSigner(metadata, key.signer).async_sign_pdf(writer, output=out))
    return out.getvalue()


def pyhanko(folder: Path, pdf: bytes, *arguments: str | Path) -> bytes:
    """Run pyHanko's own command line on a document: ``IN`` and ``OUT`` stand for the files."""
    (folder / "in.pdf").write_bytes(pdf)
    names = {"IN": folder / "in.pdf", "OUT": folder / "out.pdf"}
    command = [Path(sys.executable).with_name("pyhanko"), *(names.get(str(part), part) for part in arguments)]
    done = subprocess.run(list(map(str, command)), cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return (folder / "out.pdf").read_bytes()


def signed_by_command(folder: Path, pdf: bytes, key: SampleKey, field: str, *options: str) -> bytes:
    """Sign with ``pyhanko sign addsig``."""
    return pyhanko(
        folder, pdf, "sign", "addsig", "--field", field, *options, "pkcs12", "--passfile", key.passphrase_file, "IN", "OUT", key.p12
    )


def changed(change: Callable[[Pdf], None], pdf: bytes | None = None, **save: Any) -> bytes:
    """Change a document and write it anew, as many tools do."""
    out = BytesIO()
    with pikepdf.open(BytesIO(given_out().pdf if pdf is None else pdf)) as document:
        change(document)
        document.save(out, **save)
    return out.getvalue()


def filled(values: dict[str, str], pdf: bytes | None = None) -> bytes:
    """Fill fields of the first page with pdfium, as a browser does."""
    import pypdfium2
    from pypdfium2 import raw

    document = pypdfium2.PdfDocument(given_out().pdf if pdf is None else pdf)
    document.init_forms()
    page = document[0]
    for name, value in values.items():
        spot = place(name)
        x, y = (spot.left + spot.right) / 2, (spot.bottom + spot.top) / 2
        raw.FORM_OnMouseMove(document.formenv, page, 0, x, y)
        raw.FORM_OnLButtonDown(document.formenv, page, 0, x, y)
        raw.FORM_OnLButtonUp(document.formenv, page, 0, x, y)
        letters = (ctypes.c_ushort * (len(value) + 1)).from_buffer_copy(f"{value}\0".encode("utf-16-le"))
        raw.FORM_ReplaceSelection(document.formenv, page, letters)
        raw.FORM_ForceToKillFocus(document.formenv)
    out = BytesIO()
    document.save(out)
    document.close()
    return out.getvalue()


def overlay(draw: Callable[[Any], None], page: int = 0, pdf: bytes | None = None) -> bytes:
    """Draw on a page with reportlab and lay it over, as an office's stamping tool does."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    pdfmetrics.registerFont(TTFont("Stamp", str(shipped_font("regular"))))
    sheet = BytesIO()
    canvas = Canvas(sheet, pagesize=(595.27, 841.89))
    canvas.setFont("Stamp", 13)
    draw(canvas)
    canvas.save()

    def lay(document: Pdf) -> None:
        with pikepdf.open(sheet) as stamp:
            document.pages[page].add_overlay(stamp.pages[0], None)

    return changed(lay, pdf)


def laid(pdf: bytes | None, content: bytes, box: tuple[float, ...], page: int = 0, **entries: Any) -> bytes:
    """Lay an annotation with an appearance on a page."""

    def lay(document: Pdf) -> None:
        form = document.make_stream(content)
        form.Type, form.Subtype = Name.XObject, Name.Form
        form.BBox = Array([0, 0, box[2] - box[0], box[3] - box[1]])
        base = Dictionary(Type=Name.Annot, Subtype=Name.Stamp, F=4, Rect=Array(list(box)), AP=Dictionary(N=form))
        for key, value in entries.items():
            base[f"/{key}"] = value
        there = document.pages[page].obj
        annotation = document.make_indirect(base)
        there.Annots = Array([*there.get("/Annots", Array()), annotation])
        if base.Subtype == Name.Widget:
            document.Root.AcroForm.Fields.append(annotation)

    return changed(lay, pdf)


def numbers_by_stamp(canvas: Any) -> None:
    """Write number and date over the dots, as a stamping tool does."""
    number, day = place("so-ky-hieu"), place("ngay-thang")
    canvas.drawCentredString((number.left + number.right) / 2, number.bottom + 6, "05")
    canvas.drawString(day.left + 2, day.bottom + 6, DATE)


def red_seal(canvas: Any) -> None:
    """Draw a seal where it belongs, over nothing opaque."""
    spot = place("con-dau")
    canvas.setStrokeColorRGB(0.9, 0.1, 0.1)
    canvas.setLineWidth(2)
    canvas.circle((spot.left + spot.right) / 2, (spot.bottom + spot.top) / 2, 48)


def taken(pdf: bytes) -> TakenBack:
    """Take back what must be accepted."""
    answer = compare(given_out().pdf, pdf)
    assert isinstance(answer, TakenBack), answer
    return answer


def refused(pdf: bytes) -> tuple[str, int]:
    """Take back what must be refused; returns the code and the page."""
    answer = compare(given_out().pdf, pdf)
    assert isinstance(answer, TakeBackRefusal), answer
    return answer.code, answer.page


def revisions(pdf: bytes) -> int:
    """Return how many revisions a document has."""
    return PdfFileReader(BytesIO(pdf)).total_revisions
