"""The unit key: proves that packages come from the same desk and nothing more; a key of its own in the unit's folder.

ECDSA P-256, self-signed, in a PKCS#12 file. Its random passphrase is kept by the system's key store; where there is none, or the
folder came from another machine, a passphrase that a person typed opens it.
"""

import hashlib
import secrets
import unicodedata
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from exemplar_desktop.disk import disk_faults, write_whole
from exemplar_desktop.errors import (
    CertificateUnreadable,
    FileExists,
    KeyFileUnreadable,
    PassphraseTooShort,
    UnitKeyMissing,
    UnitKeyShut,
    UnitKeyUnmade,
)
from exemplar_desktop.signing.keys import SigningKey, load_pkcs12

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.x509 import Certificate, KeyUsage

KEY_FILE = "unit-key.p12"
CERTIFICATE_FILE = "unit-key.pem"
"""The public half beside it: what others pin, shown without any passphrase."""
LEAST_PASSPHRASE = 8
STORE_NAME = "exemplar_desktop"
"""Under which the system's key store keeps passphrases; the account is the SHA-256 of the file that one opens, for copies have others."""
_FIRST, _LAST = datetime(2020, 1, 1, tzinfo=UTC), datetime(2099, 12, 31, tzinfo=UTC)
"""Nobody renews this certificate, and the clock of an office PC may be years off: dates must not spoil it."""
_LONGEST_NAME = 64
_KEPT_DIGITS = 12


@dataclass(frozen=True, kw_only=True)
class UnitKeyState:
    """What is known of a unit's key without opening it; ``opens_itself`` where the system's key store holds its passphrase."""

    fingerprint: str
    """SHA-256 of the public key, hexadecimal: what a pin holds."""
    opens_itself: bool
    certificate: Path


def unit_key_state(folder: Path) -> UnitKeyState | None:
    """Return the state of the key in a unit's folder, None where there is none yet; raises CertificateUnreadable."""
    if not (folder / KEY_FILE).is_file():
        return None
    fingerprint = _fingerprint(folder)
    return UnitKeyState(fingerprint=fingerprint, opens_itself=_stored(folder / KEY_FILE) is not None, certificate=folder / CERTIFICATE_FILE)


def make_unit_key(folder: Path, unit_code: str, passphrase: str | None = None) -> UnitKeyState:
    """Make a key for a unit; one that is there is kept beside under its fingerprint, and receivers must confirm the new one.

    Without ``passphrase`` a random one is put into the system's key store. Raises UnitKeyUnmade where there is no such store,
    PassphraseTooShort, DiskFull, FolderNotWritable.
    """
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import Encoding

    secret = _usable(passphrase) if passphrase is not None else secrets.token_urlsafe(32)
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = _certificate(key, unit_code)
    fingerprint = _digest_of(certificate.public_bytes(Encoding.DER), folder)
    sealed = _sealed(key, certificate, secret)
    kept = _keep(sealed, secret)
    if passphrase is None and not kept:
        raise UnitKeyUnmade(folder / KEY_FILE)
    with disk_faults(folder):
        _lay_aside(folder)
        write_whole(folder / CERTIFICATE_FILE, certificate.public_bytes(Encoding.PEM))
        write_whole(folder / KEY_FILE, sealed)
    return UnitKeyState(fingerprint=fingerprint, opens_itself=kept, certificate=folder / CERTIFICATE_FILE)


def open_unit_key(folder: Path, passphrase: str | None = None, at: datetime | None = None) -> SigningKey:
    """Open a unit's key with what the system's key store keeps, else with a passphrase that was typed, which is kept from then on.

    Raises UnitKeyMissing, UnitKeyShut where neither is there, WrongPassphrase, KeyFileUnreadable, KeyUnsuitable.
    """
    path = folder / KEY_FILE
    if not path.is_file():
        raise UnitKeyMissing(path)
    if passphrase is not None:
        opened = load_pkcs12(path, passphrase, at)
        _keep(path.read_bytes(), passphrase)
        return opened
    secret = _stored(path)
    if secret is None:
        raise UnitKeyShut(path)
    return load_pkcs12(path, secret, at)


def set_unit_passphrase(folder: Path, passphrase: str, now_open: str | None = None) -> None:
    """Put the key under a passphrase that a person chose, so that it opens on another machine, too; this one keeps opening it.

    ``now_open`` is what opens it now, where the system's key store does not. Raises what `open_unit_key` raises, PassphraseTooShort,
    DiskFull, FolderNotWritable.
    """
    secret = _usable(passphrase)
    sealed = _sealed_anew(folder, secret, now_open)
    write_whole(folder / KEY_FILE, sealed)
    _keep(sealed, secret)


def copy_unit_key(folder: Path, target: Path, passphrase: str, now_open: str | None = None) -> None:
    """Write a copy of the key under a passphrase of its own, and its certificate beside it; the unit's own key stays as it is.

    What lies at ``target`` is replaced. Raises FileExists where that is the unit's own key, what `open_unit_key` raises,
    PassphraseTooShort, DiskFull, FolderNotWritable.
    """
    secret = _usable(passphrase)
    if target.resolve() == (folder / KEY_FILE).resolve():
        raise FileExists(target)
    sealed = _sealed_anew(folder, secret, now_open)
    certificate = (folder / CERTIFICATE_FILE).read_bytes()
    with disk_faults(target.parent):
        write_whole(target, sealed)
        # Whoever calls the key itself so must not find the certificate in its place.
        write_whole(target.with_suffix(".cert.pem" if target.suffix.casefold() == ".pem" else ".pem"), certificate)


def _sealed_anew(folder: Path, secret: str, now_open: str | None) -> bytes:
    """Return the key's file under another passphrase; raises what `open_unit_key` raises."""
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.hazmat.primitives.serialization import pkcs12

    open_unit_key(folder, now_open)
    path = folder / KEY_FILE
    old = now_open if now_open is not None else _stored(path) or ""
    key, certificate, _others = pkcs12.load_key_and_certificates(path.read_bytes(), unicodedata.normalize("NFC", old).encode())
    if not isinstance(key, EllipticCurvePrivateKey) or certificate is None:
        raise KeyFileUnreadable(path)
    return _sealed(key, certificate, secret)


def _usable(passphrase: str) -> str:
    if len(passphrase) < LEAST_PASSPHRASE or "\0" in passphrase:
        raise PassphraseTooShort(LEAST_PASSPHRASE)
    return unicodedata.normalize("NFC", passphrase)


def _certificate(key: "EllipticCurvePrivateKey", unit_code: str) -> "Certificate":
    """Return the key's own certificate. It names no organisation: nobody but the desk itself says whose it is."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.x509.oid import NameOID

    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"Khóa bàn làm việc {unit_code}"[:_LONGEST_NAME])])
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    builder = builder.serial_number(x509.random_serial_number()).not_valid_before(_FIRST).not_valid_after(_LAST)
    builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    builder = builder.add_extension(_signing_only(), critical=True)
    builder = builder.add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    return builder.sign(key, hashes.SHA256())


def _signing_only() -> "KeyUsage":
    from cryptography.x509 import KeyUsage

    return KeyUsage(
        digital_signature=True,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


def _sealed(key: "EllipticCurvePrivateKey", certificate: "Certificate", secret: str) -> bytes:
    from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12

    return pkcs12.serialize_key_and_certificates(b"unit-key", key, certificate, None, BestAvailableEncryption(secret.encode()))


def _lay_aside(folder: Path) -> None:
    """Keep an earlier key beside, under its fingerprint: what it signed stays what it is."""
    if not (folder / KEY_FILE).is_file():
        return
    try:
        name = _fingerprint(folder)[:_KEPT_DIGITS]
    except CertificateUnreadable:
        name = f"{(folder / KEY_FILE).stat().st_mtime_ns:x}"
    for path in (folder / KEY_FILE, folder / CERTIFICATE_FILE):
        if path.is_file():
            path.replace(path.with_stem(f"{path.stem}-{name}"))


def _fingerprint(folder: Path) -> str:
    from asn1crypto import pem

    path = folder / CERTIFICATE_FILE
    try:
        _label, _headers, der = pem.unarmor(path.read_bytes())
    except (OSError, ValueError) as error:
        raise CertificateUnreadable(path) from error
    return _digest_of(der, path)


def _digest_of(der: bytes, path: Path) -> str:
    from asn1crypto.x509 import Certificate

    from exemplar_desktop.signing.certificate import fingerprint

    try:
        return fingerprint(Certificate.load(der, strict=True))
    except (ValueError, TypeError) as error:
        raise CertificateUnreadable(path) from error


def _stored(path: Path) -> str | None:
    """Return what the system's key store keeps for a key's file, None where it keeps nothing, is locked, or is not there."""
    with suppress(OSError, CertificateUnreadable):
        # Earlier versions kept it under the key's fingerprint.
        return _kept(_account(path.read_bytes())) or _kept(_fingerprint(path.parent))
    return None


def _keep(sealed: bytes, secret: str) -> bool:
    """Put the passphrase of a key's file into the system's key store; tell whether it is really there: some forget without a word."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(STORE_NAME, _account(sealed), secret)
    except (KeyringError, OSError, RuntimeError):
        return False
    return _kept(_account(sealed)) == secret


def _kept(account: str) -> str | None:
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(STORE_NAME, account)
    except (KeyringError, OSError, RuntimeError):
        return None


def _account(sealed: bytes) -> str:
    return hashlib.sha256(sealed).hexdigest()
