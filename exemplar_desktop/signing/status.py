"""What was found about one signature, and about the signatures of one PDF, as data."""

import msgspec

from exemplar_desktop.domain.verdict import Identity, Integrity, Reason, Revocation, Signer


class SignatureStatus(msgspec.Struct, frozen=True, kw_only=True):
    """The three answers for one signature; ``signer`` is None where the signature does not prove who signed."""

    integrity: Integrity
    identity: Identity = Identity.UNCONFIRMED
    revocation: Revocation = Revocation.UNKNOWN
    reasons: tuple[Reason, ...] = ()
    signer: Signer | None = None


class PdfStatus(msgspec.Struct, frozen=True, kw_only=True):
    """The answers for a PDF: is the whole document unaltered, and its signatures in the order they were made."""

    integrity: Integrity
    reasons: tuple[Reason, ...] = ()
    """About the document; each signature has its own."""
    signatures: tuple[SignatureStatus, ...] = ()
    keywords: str = ""
    """What the document says of itself to programs; a printed report (paper route) repeats its mark there (`domain.print_mark`)."""


def altered(code: str, file: str, **values: str | int) -> SignatureStatus:
    """Return the status of a signature that proves nothing, for one reason."""
    return SignatureStatus(integrity=Integrity.ALTERED, reasons=(Reason(code=code, file=file, values=values),))
