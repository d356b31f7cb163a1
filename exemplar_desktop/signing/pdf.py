"""Signs the report (PAdES-B-B) with visible stamps and without touching its PDF/A metadata; imports pyHanko: import this module late."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from math import ceil, floor

from pyhanko.pdf_utils.content import PdfContent
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import AxisAlignment, Margins, SimpleBoxLayoutRule
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter, append_signature_field
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner
from pyhanko.sign.signers.pdf_signer import PdfSigningSession
from pyhanko.stamp import StaticStampStyle

from exemplar_desktop.domain.submission import FieldPlace, Role
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.signing.event_loop import completed
from exemplar_desktop.signing.fields import FIELD_NAMES
from exemplar_desktop.signing.keys import SigningKey


@dataclass(frozen=True, kw_only=True)
class PdfSignature:
    """One signature to make: whose, and with which key; ``stamp_pdf`` is a page of the field's size that shows it (None: nothing)."""

    role: Role
    key: SigningKey
    stamp_pdf: bytes | None = None
    reason: str | None = None


def sign_pdf(pdf: bytes, fields: Sequence[FieldPlace], signatures: Sequence[PdfSignature], at: datetime, step: Step = silent) -> bytes:
    """Return the PDF with the signatures in their fields: the head's certifies (filling fields stays allowed), the seal's approves.

    All fields are made before the first signature, because a new field would break a certified document. The time is the one the
    signatures claim. Raises KeyError where a role's field is not among ``fields``, ValueError where a role stands twice; the work runs
    its own event loop, so call it from a thread that has none.
    """
    ordered = sorted(signatures, key=lambda s: list(FIELD_NAMES).index(s.role))
    if len({s.role for s in ordered}) != len(ordered):
        raise ValueError("one signature a role")
    places = {place.name: place for place in fields}
    writer = _PlainWriter(BytesIO(pdf))
    for signature in ordered:
        place = places[FIELD_NAMES[signature.role]]
        append_signature_field(writer, SigFieldSpec(place.name, on_page=place.page, box=_box(place)))
    for number, signature in enumerate(ordered):
        step("sign_pdf", number / len(ordered))
        signed = BytesIO()
        signer = _signer(signature, places[FIELD_NAMES[signature.role]], at)
        completed(signer.async_sign_pdf(writer, existing_fields_only=True, output=signed))
        pdf = signed.getvalue()
        writer = _PlainWriter(BytesIO(pdf))
    step("sign_pdf", 1.0)
    return pdf


class _PlainWriter(IncrementalPdfFileWriter):
    """Leaves /Info and XMP alone: pyHanko would rewrite both, and the file would no longer be PDF/A."""

    def _update_meta(self) -> None:
        """Change nothing."""


class _TimedSigner(PdfSigner):
    """Signs at a given time instead of the clock's."""

    at: datetime

    def init_signing_session(self, pdf_out: BasePdfFileWriter, existing_fields_only: bool = False) -> PdfSigningSession:
        """Begin as pyHanko does, then set the time."""
        session = super().init_signing_session(pdf_out, existing_fields_only)
        session.system_time = self.at
        return session


class _StampPage(PdfContent):
    """The first page of a PDF in memory, drawn in its own size at an offset (points) from the field's lower left corner."""

    def __init__(self, pdf: bytes, right: float, up: float) -> None:
        super().__init__()
        self._pdf, self._right, self._up = pdf, right, up

    def render(self) -> bytes:
        """Return the drawing operators after putting the page into the resources."""
        page = self._ensure_writer.import_page_as_xobject(PdfFileReader(BytesIO(self._pdf)), page_ix=0)
        self.resources.xobject["/Stamp"] = page
        return b"1 0 0 1 %g %g cm /Stamp Do" % (self._right, self._up)


def _box(place: FieldPlace) -> tuple[int, int, int, int]:
    """Return the field's corners on whole points around the place: pyHanko drops fractions and would cut off or stretch the stamp."""
    return floor(place.left), floor(place.bottom), ceil(place.right), ceil(place.top)


def _signer(signature: PdfSignature, place: FieldPlace, at: datetime) -> PdfSigner:
    metadata = PdfSignatureMetadata(
        field_name=place.name,
        md_algorithm="sha256",
        subfilter=SigSeedSubFilter.PADES,
        certify=signature.role is Role.HEAD,
        docmdp_permissions=MDPPerm.FILL_FORMS,
        reason=signature.reason,
        name=signature.key.certificate.name,
        signer_key_usage=set(),  # `SigningKey` is only made of keys with the right usage
    )
    signer = _TimedSigner(metadata, signature.key.signer, stamp_style=_style(signature.stamp_pdf, place))
    signer.at = at
    return signer


def _style(stamp_pdf: bytes | None, place: FieldPlace) -> StaticStampStyle:
    unmoved = SimpleBoxLayoutRule(AxisAlignment.ALIGN_MIN, AxisAlignment.ALIGN_MIN, margins=Margins(0, 0, 0, 0))
    left, bottom, _right, _top = _box(place)
    background = _StampPage(stamp_pdf, place.left - left, place.bottom - bottom) if stamp_pdf is not None else None
    return StaticStampStyle(background=background, background_opacity=1.0, border_width=0, background_layout=unmoved)
