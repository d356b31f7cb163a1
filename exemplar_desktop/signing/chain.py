"""Whether a certificate's chain ends in a given CA and held at a time (RFC 5280); imports pyHanko's validator: import this module late."""

from collections.abc import Sequence
from datetime import datetime

from asn1crypto import x509
from pyhanko_certvalidator import CertificateValidator, ValidationContext
from pyhanko_certvalidator.errors import (
    DisallowedAlgorithmError,
    ExpiredError,
    InvalidCertificateError,
    NotYetValidError,
    PathBuildingError,
    PathValidationError,
    ValidationError,
)
from pyhanko_certvalidator.path import ValidationPath
from pyhanko_certvalidator.policy_decl import CertRevTrustPolicy, RevocationCheckingPolicy, RevocationCheckingRule

from exemplar_desktop.signing.certificate import WEAK_DIGESTS, has_weak_key
from exemplar_desktop.signing.event_loop import completed
from exemplar_desktop.signing.trust import Chain, Trust

# Revocation is judged by `revocation`, which finds an entry at once in long lists and tells old lists from missing ones.
_NO_REVOCATION = CertRevTrustPolicy(RevocationCheckingPolicy(RevocationCheckingRule.NO_CHECK, RevocationCheckingRule.NO_CHECK))
_MOST_BETWEEN = 4
"""Certificates of authorities between signer and CA that are looked at: more would let a hostile file try endless orders."""
_MOST_REMEMBERED = 64
"""Each holds a parsed certificate, some 25 kB; the signatures of one package, and the parts of one set, come one after the other."""


def judge_chain(certificate: x509.Certificate, others: Sequence[x509.Certificate], trust: Trust, at: datetime) -> Chain:
    """Return whether the certificate belongs to one of the trusted CAs at a time; the same question is answered once per `Trust`."""
    between = _between(certificate, others)
    question = (certificate.sha256, tuple(sorted(other.sha256 for other in between)), at)
    answer = trust.remembered.get(question)
    if answer is None:
        answer = _judge(certificate, between, trust, at)
        if len(trust.remembered) >= _MOST_REMEMBERED:
            trust.remembered.clear()
        trust.remembered[question] = answer
    return answer


def _judge(certificate: x509.Certificate, between: Sequence[x509.Certificate], trust: Trust, at: datetime) -> Chain:
    path = _build(certificate, between, trust, at)
    if isinstance(path, str):
        return Chain(path)
    links = tuple(reversed(list(path.iter_certs(include_root=True))))
    return Chain(_fault(links, at), links)


def _build(certificate: x509.Certificate, between: Sequence[x509.Certificate], trust: Trust, at: datetime) -> ValidationPath | str:
    context = ValidationContext(
        trust_roots=list(trust.cas), other_certs=list(between), moment=at, allow_fetching=False, revinfo_policy=_NO_REVOCATION
    )
    validator = CertificateValidator(certificate, validation_context=context)
    try:
        # The key usage is judged apart: either of two is enough, and this call would want both.
        path: ValidationPath = completed(validator.async_validate_usage(set()))  # type: ignore[no-untyped-call]
    except ExpiredError as error:
        return "certificate_expired" if error.is_ee_cert else "ca_expired"
    except NotYetValidError as error:
        return "certificate_not_yet_valid" if error.is_ee_cert else "ca_expired"
    except DisallowedAlgorithmError:
        return "certificate_weak"
    except (PathBuildingError, InvalidCertificateError):
        return "ca_unknown"
    except (PathValidationError, ValidationError):
        return "chain_broken"
    return path


def _fault(links: Sequence[x509.Certificate], at: datetime) -> str:
    """Return what the validator does not look at: the CA's own dates, and the strength of every key and signature."""
    root = links[-1]
    if not root.not_valid_before <= at <= root.not_valid_after:
        return "ca_expired" if len(links) > 1 else "certificate_expired"
    signed = links[:-1] or links
    if any(has_weak_key(link) for link in links) or any(link.hash_algo in WEAK_DIGESTS for link in signed):
        return "certificate_weak"
    return ""


def _between(certificate: x509.Certificate, others: Sequence[x509.Certificate]) -> list[x509.Certificate]:
    found = {other.sha256: other for other in others if other.ca and other.sha256 != certificate.sha256}
    return list(found.values())[:_MOST_BETWEEN]
