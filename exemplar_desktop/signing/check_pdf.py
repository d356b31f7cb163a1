"""Proves the signatures of a PDF and that nothing was changed around them; imports pyHanko: import this module late.

pyHanko's own bottom line stays true for a document rolled back to its first signature, with bytes appended, or with /Info updated
after signing. So on top of its comparison of revisions: exactly the expected fields, each byte range with nothing but its own signature
in the gap, no revision besides the signatures', and the last signature over the entire file.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from asn1crypto import parser
from pyhanko.pdf_utils.decode_limits import (
    DEFAULT_PURPOSE_LIMITS,
    DecodeLimits,
    DecodePurpose,
    DocumentDecodeBudget,
    StreamDecodeLimits,
)
from pyhanko.pdf_utils.generic import DictionaryObject
from pyhanko.pdf_utils.misc import PdfReadError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import DiffResult, ModificationLevel
from pyhanko.sign.fields import enumerate_sig_fields
from pyhanko.sign.validation import SignatureCoverageLevel
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

from exemplar_desktop.domain.submission import Role, Route
from exemplar_desktop.signing.check_cms import Cms, proves, read_cms
from exemplar_desktop.signing.fields import FIELD_NAMES

_PADES = "/ETSI.CAdES.detached"
_KINDS = {Route.DIGITAL: {_PADES}, Route.ELSEWHERE: {_PADES, "/adbe.pkcs7.detached"}, Route.PAPER: {_PADES, "/adbe.pkcs7.detached"}}
_MIB = 1024 * 1024
_MOST_REVISIONS = 12
_MOST_OBJECTS = 50_000
_MOST_READS = 600_000
"""A report of 200 exemplars takes some 40,000 reads; so many take about two seconds."""
_LIMITS = DecodeLimits(
    per_stream=StreamDecodeLimits(max_output_size=8 * _MIB),
    per_purpose={**DEFAULT_PURPOSE_LIMITS, DecodePurpose.XREF_STREAM: StreamDecodeLimits(max_output_size=_MIB // 4)},
    document_budget=DocumentDecodeBudget(base_allowance=32 * _MIB, max_ratio=2),
)
"""What hostile streams may unpack to; a report's own cross-references take a few kilobytes."""
_OPEN_ENDED = 0x80
"""The length of a value that ends where its parts end (BER)."""
_LONGEST_KEYWORDS = 400
_HEX = frozenset(b"0123456789abcdefABCDEF")


class Fault(Exception):
    """The document is not what was signed, or not signed as it must be: ``code`` is a reason code."""

    def __init__(self, code: str, field: str = "", **values: int) -> None:
        super().__init__(code)
        self.code = code
        self.values: dict[str, str | int] = {"field": field, **values} if field else {**values}


_read = BytesIO.read
"""Called as it is: `super` would double what the metering costs, some twenty thousand times a report."""


class _Metered(BytesIO):
    """A document that may be read so often and no more: the parser reads letter by letter, and some text is endless to parse."""

    reads = 0

    def read(self, size: int | None = -1, /) -> bytes:
        """Read as usual; raises `Fault` once the document was read too often."""
        self.reads += 1
        if self.reads > _MOST_READS:
            raise Fault("pdf_unreadable")
        return _read(self, size)


@dataclass(frozen=True, kw_only=True)
class Proven:
    """A signature that holds, and the role in whose field it stands."""

    role: Role
    cms: Cms
    claimed_time: datetime | None


def open_metered(pdf: bytes) -> PdfFileReader:
    """Open a document that strangers made, strictly and with limits; raises `Fault`, and on hostile bytes anything: the caller guards."""
    _check_size(pdf)
    return PdfFileReader(_Metered(pdf), strict=True, decode_limits=_LIMITS)


def prove_pdf(pdf: bytes, roles: Sequence[Role] | None, route: Route) -> tuple[Proven, ...]:
    """Return the signatures in signing order, each proven over the document; raises `Fault` where anything is wrong.

    Without ``roles``, on the route of outside tools alone, whoever signed is found out; there must be a signature.
    The parsers below may also raise anything on hostile bytes: the caller guards.
    """
    reader = open_metered(pdf)
    if reader.encrypted:
        raise Fault("pdf_encrypted")
    names = [name for name, _value, _field in enumerate_sig_fields(reader)]
    signatures = list(reader.embedded_signatures)
    if route is Route.DIGITAL:
        _check_fields(reader, names, signatures, roles or ())
    elif not signatures and route is not Route.PAPER:
        raise Fault("pdf_unsigned")
    signers = [_role(signature, place) for place, signature in enumerate(signatures)]
    if route is Route.ELSEWHERE and roles is not None and sorted(signers) != sorted(roles):
        raise Fault("pdf_signature_count", found=len(signers), expected=len(roles))
    if not signatures:
        return ()
    _check_revisions(reader, signatures, route)
    return tuple(_prove(pdf, signature, role, route) for role, signature in zip(signers, signatures, strict=True))


def keywords(pdf: bytes) -> str:
    """Return the key words of a document that was proven before: what it says of itself to programs."""
    trailer = open_metered(pdf).trailer_view
    if "/Info" not in trailer:
        return ""
    info = trailer["/Info"]
    return str(info.get("/Keywords", ""))[:_LONGEST_KEYWORDS] if isinstance(info, DictionaryObject) else ""


def _check_size(pdf: bytes) -> None:
    """Refuse cheaply what would cost the parsers much: every revision is compared with the one before, object by object."""
    objects = max(pdf.count(b"obj"), pdf.count(b" n"), pdf.count(b" f"))
    if pdf.count(b"startxref") > _MOST_REVISIONS or objects > _MOST_OBJECTS:
        raise Fault("pdf_unreadable")


def _check_fields(reader: PdfFileReader, names: Sequence[str], signatures: Sequence[EmbeddedPdfSignature], roles: Sequence[Role]) -> None:
    if not signatures:
        raise Fault("pdf_unsigned")
    expected = [name for role, name in FIELD_NAMES.items() if role in roles]
    for name in sorted(set(names) | set(_all_fields(reader))):
        if name not in expected or names.count(name) > 1:
            raise Fault("pdf_field_unexpected", name)
    signed = [signature.field_name for signature in signatures]
    for name in expected:
        if name not in signed:
            raise Fault("pdf_signature_missing", name)
    if signed != expected:
        raise Fault("pdf_signing_order", signed[0])


def _all_fields(reader: PdfFileReader) -> list[str]:
    """Return the names of all form fields of the first level, signatures or not."""
    form = reader.root["/AcroForm"]
    return [str(reference.get_object().get("/T", "")) for reference in form["/Fields"]]


def _check_revisions(reader: PdfFileReader, signatures: Sequence[EmbeddedPdfSignature], route: Route) -> None:
    """Make sure that after the first signature nothing was added but signatures, one a revision.

    Outside tools also save in between, when number and date are filled in before the seal: there the last signature must be the last
    revision, and `_check_changes` makes sure that what lies between is nothing but the filling in of fields.
    """
    if route is Route.ELSEWHERE:
        signatures = signatures[-1:]
    last = reader.total_revisions - 1
    for place, signature in enumerate(reversed(signatures)):
        if signature.signed_revision != last - place:
            raise Fault("pdf_changed", signature.field_name)


def _prove(pdf: bytes, signature: EmbeddedPdfSignature, role: Role, route: Route) -> Proven:
    field = signature.field_name
    if signature.sig_object.get("/SubFilter") not in _KINDS[route] or signature.sig_object_type != "/Sig":
        raise Fault("pdf_signature_kind", field)
    start, end, covered = _gap(pdf, signature, route)
    cms = read_cms(_without_padding(signature.pkcs7_content, field, route), strict=route is Route.DIGITAL)
    if isinstance(cms, str):
        raise Fault(cms, field)
    signed = hashlib.new(cms.digest, pdf[:start])
    signed.update(pdf[end:covered])
    if not proves(cms, signed.digest()):
        raise Fault("pdf_altered", field)
    _check_changes(signature)
    return Proven(role=role, cms=cms, claimed_time=_claimed_time(signature, cms, route))


def _claimed_time(signature: EmbeddedPdfSignature, cms: Cms, route: Route) -> datetime | None:
    try:
        return signature.self_reported_timestamp
    except PdfReadError:
        if route is Route.DIGITAL:
            raise
        return cms.claimed_time  # LibreOffice writes the time in a way that the standard does not know


def _gap(pdf: bytes, signature: EmbeddedPdfSignature, route: Route) -> tuple[int, int, int]:
    """Return where the unsigned gap starts and ends and where the signed bytes end; only the signature itself may stand in the gap."""
    ranges = [int(number) for number in signature.byte_range]
    if len(ranges) != 4 or ranges[0] != 0:
        raise Fault("pdf_gap", signature.field_name)
    _zero, start, end, length = ranges
    if not (0 < start < end <= len(pdf) and 0 < length <= len(pdf) - end):
        raise Fault("pdf_gap", signature.field_name)
    gap = pdf[start:end]
    inner = gap[1:-1]
    if gap[:1] != b"<" or gap[-1:] != b">" or set(inner) - _HEX or len(inner) % 2:
        raise Fault("pdf_gap", signature.field_name)
    # One case of letters throughout, our own where we signed: then not a single bit of the gap can be changed unseen.
    spellings = (inner.upper(),) if route is Route.DIGITAL else (inner.lower(), inner.upper())
    if inner not in spellings or bytes.fromhex(inner.decode("ascii")) != signature.pkcs7_content:
        raise Fault("pdf_gap", signature.field_name)
    return start, end, end + length


def _without_padding(content: bytes, field: str, route: Route) -> bytes:
    """Return the signature without the zeros that fill its room; anything else there could hide content."""
    if content[:1] != b"\x30" or len(content) < 2:
        raise Fault("signature_broken", field)
    size = content[1]
    header = 2
    if size == _OPEN_ENDED and route is not Route.DIGITAL:
        # LibreOffice and others that sign with NSS leave the length open.
        header, size = 0, parser.peek(content)
    elif size & 0x80:
        header += size & 0x7F
        size = int.from_bytes(content[2:header], "big")
    if any(content[header + size :]):
        raise Fault("pdf_gap", field)
    return content[: header + size]


def _check_changes(signature: EmbeddedPdfSignature) -> None:
    signature.compute_integrity_info()  # type: ignore[no-untyped-call]
    found = signature.summarise_integrity_info()
    if signature.signed_revision == signature.reader.total_revisions - 1:
        if found["coverage"] is not SignatureCoverageLevel.ENTIRE_FILE:
            raise Fault("pdf_not_covered", signature.field_name)
        return
    changes = found["diff_result"]
    if not isinstance(changes, DiffResult) or changes.modification_level.value > ModificationLevel.FORM_FILLING.value:
        raise Fault("pdf_changed", signature.field_name)
    if not found["docmdp_ok"]:
        raise Fault("pdf_changed", signature.field_name)


def _role(signature: EmbeddedPdfSignature, place: int) -> Role:
    """Return whose field it is; an outside tool names its fields as it likes: there the head signs first."""
    named = {name: role for role, name in FIELD_NAMES.items()}
    return named.get(signature.field_name, Role.HEAD if place == 0 else Role.SEAL)
