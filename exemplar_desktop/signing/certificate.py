"""Reads what a certificate says about its holder and its key; light, imports no pyHanko."""

import hashlib
from datetime import datetime

from asn1crypto import x509

from exemplar_desktop.domain.key_holder import Holder
from exemplar_desktop.domain.submission import Role
from exemplar_desktop.domain.verdict import Signer
from exemplar_desktop.vietnamese.text import clean_line

SIGNING_USAGES = frozenset({"digital_signature", "non_repudiation"})
"""At least one of these key usages must stand in a certificate that signs."""

WEAK_DIGESTS = frozenset({"md2", "md4", "md5", "sha1"})
_LONGEST_NAME = 200
_LEAST_BITS = {"rsa": 2048, "rsassa_pss": 2048, "ec": 256}


def fingerprint(certificate: x509.Certificate) -> str:
    """Return the SHA-256 of the certificate's SubjectPublicKeyInfo, hexadecimal: what a pin holds."""
    return hashlib.sha256(certificate.public_key.dump()).hexdigest()


def common_name(certificate: x509.Certificate) -> str:
    """Return the holder's common name; empty where there is none."""
    return next(iter(_subject_values(certificate, "common_name")), "")


def organisation(certificate: x509.Certificate) -> str:
    """Return the holder's organisation (O); empty where there is none."""
    return next(iter(_subject_values(certificate, "organization_name")), "")


def organisations(certificate: x509.Certificate) -> tuple[str, ...]:
    """Return every organisation and organisational unit (O, OU): some issuers put the school below its ministry."""
    return _subject_values(certificate, "organization_name") + _subject_values(certificate, "organizational_unit_name")


def usages(certificate: x509.Certificate) -> frozenset[str]:
    """Return the key usages that the certificate names; none where it names none."""
    value = certificate.key_usage_value
    return frozenset(value.native) if value is not None else frozenset()


def has_weak_key(certificate: x509.Certificate) -> bool:
    """Tell whether the key is RSA under 2048 bits, an elliptic curve under 256 bits, or of another kind."""
    key = certificate.public_key
    least = _LEAST_BITS.get(key.algorithm)
    return least is None or key.bit_size < least


def is_self_signed(certificate: x509.Certificate) -> bool:
    """Tell whether a certificate names itself as its issuer and is signed with its own key."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.x509 import load_der_x509_certificate

    if certificate.self_issued is False:
        return False
    same = load_der_x509_certificate(certificate.dump())
    try:
        same.verify_directly_issued_by(same)
    except (ValueError, TypeError, InvalidSignature):
        return False
    return True


def holder_in(certificate: x509.Certificate) -> Holder:
    """Return who a certificate says that holds its key."""
    return Holder(
        name=common_name(certificate),
        organisations=organisations(certificate),
        fingerprint=fingerprint(certificate),
        self_signed=is_self_signed(certificate),
    )


def signer_of(certificate: x509.Certificate, role: Role, claimed_time: datetime | None) -> Signer:
    """Return who the certificate says has signed."""
    return Signer(
        role=role,
        name=common_name(certificate),
        organisation=organisation(certificate),
        fingerprint=fingerprint(certificate),
        claimed_time=claimed_time,
    )


def _subject_values(certificate: x509.Certificate, kind: str) -> tuple[str, ...]:
    """Return the values fit to be shown: what a stranger wrote into a certificate must not draw on a screen by itself."""
    found = certificate.subject.native.get(kind, ())
    return tuple(clean_line(value[:_LONGEST_NAME]) for value in ((found,) if isinstance(found, str) else found))
