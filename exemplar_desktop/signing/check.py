"""Judges signatures that strangers made: whatever is in the bytes, the answer is a status; imports pyHanko: import this module late."""

import hashlib
import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from exemplar_desktop.domain.submission import Role, Route
from exemplar_desktop.domain.verdict import Integrity, Reason
from exemplar_desktop.signing.certificate import signer_of
from exemplar_desktop.signing.check_cms import Cms, proves, read_cms
from exemplar_desktop.signing.check_pdf import Fault, keywords, prove_pdf
from exemplar_desktop.signing.identity import Expected, judge_signer
from exemplar_desktop.signing.status import PdfStatus, SignatureStatus, altered


def check_detached(content: bytes, p7s: bytes, expected: Expected, file: str = "") -> SignatureStatus:
    """Return the status of a detached CAdES signature over a content; ``file`` is the name that reasons carry.

    Never raises for bad bytes.
    """
    _silence_libraries()
    try:
        signature = read_cms(p7s)
        if isinstance(signature, str):
            return altered(signature, file)
        if not proves(signature, hashlib.new(signature.digest, content).digest()):
            return altered("signature_wrong", file)
        return _judged(signature, expected, file, signature.claimed_time)
    except Exception:  # noqa: BLE001  # lazy parsers raise anything on hostile bytes; whatever it was, nothing is proven
        return altered("signature_broken", file)


def check_pdf(pdf: bytes, roles: Sequence[Role], expected: Expected, file: str = "bao-cao.pdf") -> PdfStatus:
    """Return the status of a report and its signatures, in signing order; ``roles`` must have signed it, but on the paper route.

    On the paper route an unsigned report is whole. ``expected`` is meant for each of the roles, whatever role it names. The signers are
    returned so that they can be compared with the package's. Never raises for bad bytes.
    """
    _silence_libraries()
    try:
        proven = prove_pdf(pdf, roles, expected.route)
        signatures = tuple(_judged(one.cms, replace(expected, role=one.role), file, one.claimed_time) for one in proven)
        return PdfStatus(integrity=Integrity.WHOLE, signatures=signatures, keywords=keywords(pdf) if expected.route is Route.PAPER else "")
    except Fault as fault:
        return _pdf_altered(fault.code, file, fault.values)
    except Exception:  # noqa: BLE001  # lazy parsers raise anything on hostile bytes; whatever it was, nothing is proven
        return _pdf_altered("pdf_unreadable", file, {})


def _silence_libraries() -> None:
    """Keep pyHanko from writing traces, with names of people in them, to the log: what it found is in the status."""
    for name in ("pyhanko", "pyhanko_certvalidator"):
        logging.getLogger(name).setLevel(logging.CRITICAL)


def _judged(signature: Cms, expected: Expected, file: str, claimed_time: datetime | None) -> SignatureStatus:
    judged = judge_signer(signature.certificate, signature.others, expected)
    return SignatureStatus(
        integrity=Integrity.WHOLE,
        identity=judged.identity,
        revocation=judged.revocation,
        reasons=tuple(Reason(code=reason.code, file=file, values=reason.values) for reason in judged.reasons),
        signer=signer_of(signature.certificate, expected.role, claimed_time),
    )


def _pdf_altered(code: str, file: str, values: dict[str, str | int]) -> PdfStatus:
    return PdfStatus(integrity=Integrity.ALTERED, reasons=(Reason(code=code, file=file, values=values),))
