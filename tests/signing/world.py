"""The world of the tests of signing: a unit with its keys, what it signed, and how a receiver judges it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
from pikepdf import pdfa

from exemplar_desktop.domain.submission import FieldPlace, Role, Route
from exemplar_desktop.domain.verdict import Reason
from exemplar_desktop.messages.reasons_signing import reasons_signing
from exemplar_desktop.signing.check import check_detached, check_pdf
from exemplar_desktop.signing.identity import Expected
from exemplar_desktop.signing.keys import SigningKey, load_pkcs12
from exemplar_desktop.signing.sample_ca import SampleCa, SampleKey
from exemplar_desktop.signing.status import PdfStatus, SignatureStatus
from exemplar_desktop.signing.trust import Trust

UNIT = "Trường THPT Nguyễn Huệ"
CODE = "31000123"
NOW = datetime(2024, 10, 25, 2, 30, tzinfo=UTC)
CONTENT = "Danh sách tệp của gói báo cáo\n".encode()
FIELDS = (
    FieldPlace(name="chu-ky", page=1, left=320.5, bottom=100.25, right=500, top=190.25),
    FieldPlace(name="con-dau", page=1, left=260, bottom=100, right=350, top=190),
)


@dataclass(frozen=True)
class World:
    """Everything a test needs to sign and to judge."""

    folder: Path
    ca: SampleCa
    head: SigningKey
    seal: SigningKey
    trust: Trust
    pdf: bytes
    signed: bytes
    p7s: bytes

    def detached(self, p7s: bytes | None = None, *, content: bytes = CONTENT, file: str = "", **changes: Any) -> SignatureStatus:
        """Judge a signature of the head over `CONTENT`, as a receiver who knows the unit."""
        return check_detached(content, self.p7s if p7s is None else p7s, self.expected(**changes), file)

    def report(self, pdf: bytes | None = None, *, roles: tuple[Role, ...] = (Role.HEAD, Role.SEAL), **changes: Any) -> PdfStatus:
        """Judge a report that head and seal should have signed, as a receiver who knows the unit."""
        return check_pdf(self.signed if pdf is None else pdf, roles, self.expected(**changes))

    def expected(self, **changes: Any) -> Expected:
        """Return what a receiver who knows the unit expects of the head's signature."""
        usual = Expected(role=Role.HEAD, route=Route.DIGITAL, unit_code=CODE, unit_names=(UNIT,), trust=self.trust, at=NOW)
        return replace(usual, **changes)

    def key(self, sample: SampleKey) -> SigningKey:
        """Open a sample key."""
        return load_pkcs12(sample.p12, sample.passphrase, NOW)


def codes(status: SignatureStatus | PdfStatus) -> list[str]:
    """Return the codes of a status, after making sure that each has a sentence for its values."""
    of_signatures = [r for s in status.signatures for r in s.reasons] if isinstance(status, PdfStatus) else []
    return said([*status.reasons, *of_signatures])


def said(reasons: Iterable[Reason]) -> list[str]:
    for reason in reasons:
        sentence = reasons_signing[reason.code].format_map({"file": reason.file, **reason.values})
        assert sentence.endswith(".")
        assert "  " not in sentence
    return [reason.code for reason in reasons]


def small_pdf(pages: int = 2) -> bytes:
    """Return a small PDF/A-2b of drawn lines."""
    pdf = pikepdf.new()
    for number in range(pages):
        page = pdf.add_blank_page(page_size=(595, 842))
        page.Contents = pdf.make_stream(f"0 G 50 {800 - 100 * number} m 500 700 l S".encode())
    pdf.docinfo["/Title"] = "Báo cáo"
    out = BytesIO()
    pdfa.save(pdf, out, "2b")
    return out.getvalue()


def stamp(width: float, height: float) -> bytes:
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(width, height))
    page.Contents = pdf.make_stream(f"0 0 1 RG 2 2 {width - 4} {height - 4} re S".encode())
    out = BytesIO()
    pdf.save(out)
    return out.getvalue()


def revisions(pdf: bytes) -> Sequence[bytes]:
    """Return the document as it was after each of its revisions."""
    ends = [place + 5 for place in range(len(pdf)) if pdf.startswith(b"%%EOF", place)]
    return [pdf[: end + (1 if pdf[end : end + 1] == b"\n" else 0)] for end in ends]
