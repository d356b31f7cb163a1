"""Opens the keys that sign: PKCS#12 files now; whatever else can make a pyHanko signer fits the same `SigningKey`.

Imports pyHanko: import this module late.
"""

import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from asn1crypto import pkcs12 as asn1_pkcs12
from asn1crypto import x509 as asn1_x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import pkcs12
from pyhanko.sign.signers import Signer, SimpleSigner

from exemplar_desktop.errors import KeyFileUnreadable, KeyUnsuitable, WrongPassphrase
from exemplar_desktop.signing.certificate import SIGNING_USAGES, WEAK_DIGESTS, common_name, fingerprint, has_weak_key, organisation, usages

_LARGEST_FILE = 4 * 1024 * 1024


@dataclass(frozen=True, kw_only=True)
class CertificateFacts:
    """What the key's certificate says; ``fingerprint`` is the SHA-256 of its public key, which a pin holds."""

    name: str
    organisation: str
    serial: int
    not_before: datetime
    not_after: datetime
    fingerprint: str


@dataclass(frozen=True, kw_only=True)
class SigningKey:
    """A key that is ready to sign, wherever it lies, and the facts of its certificate."""

    signer: Signer
    certificate: CertificateFacts
    path: Path
    """The file it was opened from; a refusal names it."""


def load_pkcs12(path: Path, passphrase: str, at: datetime | None = None) -> SigningKey:
    """Open a PKCS#12 file and make sure that its key may sign at a time (now, where none is given).

    The passphrase is taken in NFC: key files are made with composed letters, but some keyboards type decomposed ones.
    Raises `KeyFileUnreadable`, `WrongPassphrase` or `KeyUnsuitable`.
    """
    content = _read(path)
    if not _is_pkcs12(content):
        raise KeyFileUnreadable(path)
    if "\0" in passphrase:  # the library below panics on it
        raise WrongPassphrase(path)
    try:
        secret = unicodedata.normalize("NFC", passphrase).encode()
        key, certificate, _others = pkcs12.load_key_and_certificates(content, secret)
    except ValueError as error:
        # The structure was whole above; what is left is the integrity check, which only the passphrase opens.
        raise WrongPassphrase(path) from error
    except UnsupportedAlgorithm as error:
        raise KeyFileUnreadable(path) from error
    if key is None:
        raise KeyUnsuitable(path, "no_key")
    if certificate is None:
        raise KeyUnsuitable(path, "no_certificate")
    try:
        signer = SimpleSigner.load_pkcs12_data(content, other_certs=[], passphrase=secret)
    except (ValueError, NotImplementedError) as error:
        raise KeyFileUnreadable(path) from error
    return signing_key(signer, path, at or datetime.now(UTC))


def signing_key(signer: Signer, path: Path, at: datetime) -> SigningKey:
    """Wrap a signer whose certificate may sign at a time; raises `KeyUnsuitable` naming ``path`` where it may not."""
    certificate = signer.signing_cert
    if certificate is None:
        raise KeyUnsuitable(path, "no_certificate")
    if fault := _fault(certificate, at):
        raise KeyUnsuitable(path, fault, common_name(certificate))
    signer.prefer_pss = certificate.public_key.algorithm == "rsa"
    facts = CertificateFacts(
        name=common_name(certificate),
        organisation=organisation(certificate),
        serial=certificate.serial_number,
        not_before=certificate.not_valid_before,
        not_after=certificate.not_valid_after,
        fingerprint=fingerprint(certificate),
    )
    return SigningKey(signer=signer, certificate=facts, path=path)


def _fault(certificate: asn1_x509.Certificate, at: datetime) -> str | None:
    if has_weak_key(certificate):
        return "weak_key"
    if certificate.hash_algo in WEAK_DIGESTS:
        return "weak_digest"
    if not usages(certificate) & SIGNING_USAGES:
        return "wrong_usage"
    if at > certificate.not_valid_after:
        return "expired"
    if at < certificate.not_valid_before:
        return "not_yet_valid"
    return None


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise KeyFileUnreadable(path)
        return path.read_bytes()
    except OSError as error:
        raise KeyFileUnreadable(path) from error


def _is_pkcs12(content: bytes) -> bool:
    try:
        pfx = asn1_pkcs12.Pfx.load(content, strict=True)
        return bool(pfx["version"].native == "v3" and pfx["auth_safe"]["content_type"].native == "data")
    except (ValueError, TypeError, KeyError):
        return False
