"""Who signed, and is it this unit: chain, pin, organisation and revocation of a signer's certificate; imports pyHanko's validator."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from asn1crypto import x509

from exemplar_desktop.domain.submission import Role, Route
from exemplar_desktop.domain.verdict import Identity, Reason, Revocation, worst_identity, worst_revocation
from exemplar_desktop.signing.certificate import (
    SIGNING_USAGES,
    common_name,
    fingerprint,
    is_self_signed,
    organisation,
    organisations,
    usages,
)
from exemplar_desktop.signing.chain import judge_chain
from exemplar_desktop.signing.trust import Chain, Trust
from exemplar_desktop.signing.unit_names import same_unit


@dataclass(frozen=True, kw_only=True)
class Expected:
    """Who should have signed, whom to trust, and when the signature is judged (time of first receipt)."""

    role: Role
    route: Route
    unit_code: str
    unit_names: Collection[str]
    trust: Trust
    at: datetime

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise ValueError("a time of receipt without a time zone")


@dataclass(frozen=True, kw_only=True)
class Judged:
    """The answers about a signer whose signature holds, each with its reasons."""

    identity: Identity
    revocation: Revocation
    reasons: tuple[Reason, ...]


def judge_signer(certificate: x509.Certificate, others: Sequence[x509.Certificate], expected: Expected) -> Judged:
    """Return who signed and whether the certificate was still good; ``others`` are the certificates that came along."""
    if expected.role is Role.UNIT and is_self_signed(certificate):
        # The unit's own key: no authority stands behind it, only its pin.
        about_chain = _dates(certificate, expected.at)
        revocations = [(Revocation.NOT_APPLICABLE, _reason("unit_key", certificate))]
    elif not expected.trust.cas:
        about_chain = [(Identity.UNCONFIRMED, _reason("no_ca_list", certificate)), *_dates(certificate, expected.at)]
        revocations = [(Revocation.UNKNOWN, _reason("revocation_not_checked", certificate))]
    else:
        chain = judge_chain(certificate, others, expected.trust, expected.at)
        about_chain = [(Identity.CONTRADICTED, _reason(chain.fault, certificate))] if chain.fault else []
        revocations = _revocations(certificate, chain, expected)
    identities = [*about_chain, *_usage(certificate), *_unit(certificate, expected), _pin(certificate, expected)]
    identity = worst_identity([answer for answer, _ in identities])
    revocation = worst_revocation([answer for answer, _ in revocations])
    reasons = [r for answer, r in identities if answer is identity] + [r for answer, r in revocations if answer is revocation]
    return Judged(identity=identity, revocation=revocation, reasons=tuple(reasons))


_Answers = list[tuple[Identity, Reason]]


def _dates(certificate: x509.Certificate, at: datetime) -> _Answers:
    if at > certificate.not_valid_after:
        return [(Identity.CONTRADICTED, _reason("certificate_expired", certificate))]
    if at < certificate.not_valid_before:
        return [(Identity.CONTRADICTED, _reason("certificate_not_yet_valid", certificate))]
    return []


def _usage(certificate: x509.Certificate) -> _Answers:
    if usages(certificate) & SIGNING_USAGES and not certificate.ca:
        return []
    return [(Identity.CONTRADICTED, _reason("certificate_wrong_usage", certificate))]


def _unit(certificate: x509.Certificate, expected: Expected) -> _Answers:
    """Compare the certificate's organisation with the unit; some issuers name the unit as a part (OU) of the office above it.

    A person who pinned the key has seen whose it is: then another name is only noted. Without that, it contradicts.
    """
    said = organisations(certificate)
    if not organisation(certificate) or any(same_unit(one, name) for one in said for name in expected.unit_names):
        return []
    if _is_pinned(certificate, expected):
        return [(Identity.TRUSTED, _reason("other_name", certificate, organisation=organisation(certificate)))]
    return [(Identity.CONTRADICTED, _reason("other_unit", certificate, organisation=organisation(certificate)))]


def _is_pinned(certificate: x509.Certificate, expected: Expected) -> bool:
    return expected.trust.pin(expected.unit_code, expected.role) == fingerprint(certificate)


def _pin(certificate: x509.Certificate, expected: Expected) -> tuple[Identity, Reason]:
    pin = expected.trust.pin(expected.unit_code, expected.role)
    if pin is None:
        return Identity.UNCONFIRMED, _reason("pin_missing", certificate, unit=expected.unit_code)
    if pin != fingerprint(certificate):
        return Identity.CONTRADICTED, _reason("pin_differs", certificate, unit=expected.unit_code)
    return Identity.TRUSTED, _reason("signer_trusted", certificate, unit=expected.unit_code)


def _revocations(certificate: x509.Certificate, chain: Chain, expected: Expected) -> list[tuple[Revocation, Reason]]:
    if chain.fault:
        return [(Revocation.UNKNOWN, _reason("revocation_not_checked", certificate))]
    pairs = list(zip(chain.links, chain.links[1:], strict=False))
    if not pairs:  # the signer's own certificate stands in the CA list: nobody revokes it
        return [(Revocation.UNKNOWN, _reason("crl_missing", certificate))]
    return [expected.trust.crls.judge(one, issuer, expected.at) for one, issuer in pairs]


def _reason(code: str, certificate: x509.Certificate, **more: str) -> Reason:
    return Reason(code=code, values={"name": common_name(certificate), **more})
