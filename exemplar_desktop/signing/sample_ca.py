"""A throwaway certification authority with keys for a sample unit: for the demonstration and the tests, never for real work.

Everything is parametrised, so that tests can also issue what must be refused.
"""

import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

PrivateKey = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey
_YEARS = timedelta(days=365)
_SIGNING = frozenset({"digital_signature", "content_commitment"})
_USAGES = (
    "digital_signature",
    "content_commitment",
    "key_encipherment",
    "data_encipherment",
    "key_agreement",
    "key_cert_sign",
    "crl_sign",
    "encipher_only",
    "decipher_only",
)


@dataclass(frozen=True, kw_only=True)
class Authority:
    """A certification authority: its certificate and the key that issues."""

    certificate: x509.Certificate
    key: PrivateKey


@dataclass(frozen=True, kw_only=True)
class SampleKey:
    """A key file with its passphrase, lying on the disk."""

    p12: Path
    passphrase_file: Path
    passphrase: str
    certificate: x509.Certificate
    fingerprint: str
    """SHA-256 of the public key: what a pin holds."""


@dataclass(frozen=True, kw_only=True)
class SampleCa:
    """The files of a sample unit: CA certificate, CRL, and the keys of its head and its seal."""

    ca: Path
    crl: Path
    head: SampleKey
    seal: SampleKey
    authority: Authority


def make_sample_ca(folder: Path, unit_name: str, head_name: str, head_title: str = "Hiệu trưởng", now: datetime | None = None) -> SampleCa:
    """Write ``ca.pem``, ``ca.crl``, ``head.p12``, ``head.pass``, ``seal.p12`` and ``seal.pass`` into a folder.

    The certificates hold from four years before ``now`` (UTC now where none is given) to four years after it, so that packages of past
    years can be judged at their time.
    """
    now = now or datetime.now(UTC)
    folder.mkdir(parents=True, exist_ok=True)
    authority = make_authority(now=now)
    ca = folder / "ca.pem"
    ca.write_bytes(authority.certificate.public_bytes(serialization.Encoding.PEM))
    crl = folder / "ca.crl"
    crl.write_bytes(make_crl(authority, now=now))
    head = issue(authority, folder, "head", person(head_name, unit_name, head_title), now=now)
    seal = issue(authority, folder, "seal", organisation(unit_name), now=now)
    return SampleCa(ca=ca, crl=crl, head=head, seal=seal, authority=authority)


def person(name: str, unit_name: str, title: str = "Hiệu trưởng") -> x509.Name:
    """Return the subject of a person's certificate."""
    return _name((NameOID.ORGANIZATION_NAME, unit_name), (NameOID.TITLE, title), (NameOID.COMMON_NAME, name))


def organisation(unit_name: str) -> x509.Name:
    """Return the subject of an organisation's certificate."""
    return _name((NameOID.ORGANIZATION_NAME, unit_name), (NameOID.COMMON_NAME, unit_name))


def make_authority(
    name: str = "CA thử nghiệm Điển hình tiên tiến", now: datetime | None = None, issuer: Authority | None = None, key_bits: int = 2048
) -> Authority:
    """Make an authority: a root, or one below ``issuer``."""
    now = now or datetime.now(UTC)
    key = rsa.generate_private_key(public_exponent=65537, key_size=key_bits)
    subject = _name((NameOID.ORGANIZATION_NAME, "CA thử nghiệm, không có giá trị pháp lý"), (NameOID.COMMON_NAME, name))
    builder = _builder(subject, issuer, key, now - 5 * _YEARS, now + 5 * _YEARS, frozenset({"key_cert_sign", "crl_sign"}))
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    signing_key = issuer.key if issuer else key
    return Authority(certificate=builder.sign(signing_key, hashes.SHA256()), key=key)


def issue(
    authority: Authority | None,
    folder: Path,
    stem: str,
    subject: x509.Name,
    *,
    now: datetime | None = None,
    valid: tuple[datetime, datetime] | None = None,
    usage: frozenset[str] = _SIGNING,
    key: PrivateKey | None = None,
    passphrase: str | None = None,
    chain: Iterable[x509.Certificate] = (),
) -> SampleKey:
    """Write ``<stem>.p12`` and ``<stem>.pass``: an RSA 2048 key (or ``key``) with a certificate of the authority; self-signed without one.

    ``chain`` are certificates of authorities in between, put into the key file so that they travel with signatures.
    """
    now = now or datetime.now(UTC)
    first, last = valid or (now - 4 * _YEARS, now + 4 * _YEARS)
    key = key or rsa.generate_private_key(public_exponent=65537, key_size=2048)
    builder = _builder(subject, authority, key, first, last, usage)
    builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    certificate = builder.sign(authority.key if authority else key, hashes.SHA256())
    secret = passphrase if passphrase is not None else f"Hoa-phượng-đỏ-{secrets.token_hex(4)}"
    content = pkcs12.serialize_key_and_certificates(
        stem.encode(), key, certificate, list(chain), serialization.BestAvailableEncryption(secret.encode())
    )
    p12, passphrase_file = folder / f"{stem}.p12", folder / f"{stem}.pass"
    p12.write_bytes(content)
    passphrase_file.write_text(secret + "\n", encoding="utf-8")
    return SampleKey(
        p12=p12,
        passphrase_file=passphrase_file,
        passphrase=secret,
        certificate=certificate,
        fingerprint=public_key_fingerprint(certificate),
    )


def make_crl(
    authority: Authority,
    revoked: Iterable[tuple[int, datetime]] = (),
    now: datetime | None = None,
    valid_for: timedelta = 4 * _YEARS,
    key: PrivateKey | None = None,
) -> bytes:
    """Return a revocation list in PEM: serial numbers and when they were revoked; ``key`` other than the authority's forges it."""
    now = now or datetime.now(UTC)
    builder = x509.CertificateRevocationListBuilder().issuer_name(authority.certificate.subject)
    builder = builder.last_update(now - timedelta(hours=1)).next_update(now + valid_for)
    builder = builder.add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(authority.key.public_key()), critical=False)
    builder = builder.add_extension(x509.CRLNumber(int(now.timestamp())), critical=False)
    for serial, day in revoked:
        entry = x509.RevokedCertificateBuilder().serial_number(serial).revocation_date(day).build()
        builder = builder.add_revoked_certificate(entry)
    return builder.sign(key or authority.key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)


def public_key_fingerprint(certificate: x509.Certificate) -> str:
    """Return the SHA-256 of the certificate's SubjectPublicKeyInfo, hexadecimal."""
    spki = certificate.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    return hashlib.sha256(spki).hexdigest()


def _builder(
    subject: x509.Name, issuer: Authority | None, key: PrivateKey, first: datetime, last: datetime, usage: frozenset[str]
) -> x509.CertificateBuilder:
    issuer_name = issuer.certificate.subject if issuer else subject
    issuer_key = issuer.key if issuer else key
    builder = x509.CertificateBuilder().subject_name(subject).issuer_name(issuer_name).public_key(key.public_key())
    builder = builder.serial_number(x509.random_serial_number()).not_valid_before(first).not_valid_after(last)
    builder = builder.add_extension(x509.KeyUsage(**{name: name in usage for name in _USAGES}), critical=True)
    builder = builder.add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    return builder.add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()), critical=False)


def _name(*parts: tuple[x509.ObjectIdentifier, str]) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COUNTRY_NAME, "VN"), *(x509.NameAttribute(oid, value) for oid, value in parts)])
