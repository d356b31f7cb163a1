"""Whom to trust: an explicit list of CA certificates (never the system's), revocation lists, and pins; light, imports no pyHanko."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from asn1crypto import pem
from asn1crypto import x509 as asn1_x509
from msgspec import Meta

from exemplar_desktop.domain.submission import Role
from exemplar_desktop.errors import CertificateUnreadable
from exemplar_desktop.signing.revocation import RevocationList, RevocationLists

Fingerprint = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]


class Pins(msgspec.Struct, frozen=True, kw_only=True):
    """The file of pins: which key a unit's head and seal are known to sign with."""

    format: Literal["exemplar-pins"]
    version: Literal[1]
    units: dict[str, dict[Role, Fingerprint]]
    """Unit code -> role -> SHA-256 of the public key."""


@dataclass(frozen=True)
class Chain:
    """How a certificate stands to the trusted CAs: ``fault`` is a reason code, empty where the chain holds."""

    fault: str = ""
    links: tuple[asn1_x509.Certificate, ...] = ()
    """From the signer's certificate to the CA's."""


Question = tuple[bytes, tuple[bytes, ...], datetime]
"""Which certificate, with which others beside it, at what time."""


@dataclass(frozen=True)
class Trust:
    """What a batch of packages is judged by; made once and shared, it remembers what it has checked."""

    cas: tuple[asn1_x509.Certificate, ...] = ()
    crls: RevocationLists = field(default_factory=RevocationLists)
    pins: Mapping[str, Mapping[Role, str]] = field(default_factory=dict)
    remembered: dict[Question, Chain] = field(default_factory=dict, repr=False, compare=False)
    """Chains already judged; filled by `chain`."""

    def pin(self, unit_code: str, role: Role) -> str | None:
        """Return the fingerprint of the key that is known for a unit and role."""
        return self.pins.get(unit_code, {}).get(role)


def load_trust(ca_files: Sequence[Path] = (), crl_files: Sequence[Path] = (), pins_file: Path | None = None) -> Trust:
    """Read CA certificates and revocation lists (PEM or DER, several in one PEM file) and pins.

    Raises `CertificateUnreadable` naming the first file that holds none, or holds something broken.
    """
    cas = tuple(certificate for path in ca_files for certificate in _certificates(path))
    crls = RevocationLists(tuple(one for path in crl_files for one in _revocation_lists(path)))
    return Trust(cas=cas, crls=crls, pins=_pins(pins_file) if pins_file else {})


def write_pins(path: Path, units: Mapping[str, Mapping[Role, str]]) -> None:
    """Write a file of pins that `load_trust` reads."""
    pins = Pins(format="exemplar-pins", version=1, units={code: dict(roles) for code, roles in units.items()})
    path.write_bytes(msgspec.json.format(msgspec.json.encode(pins), indent=2) + b"\n")


def _certificates(path: Path) -> Iterator[asn1_x509.Certificate]:
    for block in _blocks(path, ("CERTIFICATE", "TRUSTED CERTIFICATE", "X509 CERTIFICATE")):
        try:
            certificate = asn1_x509.Certificate.load(block, strict=True)
            # Parsing is lazy: touch everything that is used later, so that a broken file is named here.
            certificate.public_key.bit_size, certificate.subject.native, certificate.not_valid_after, certificate.key_usage_value  # noqa: B018
        except (ValueError, TypeError, KeyError) as error:
            raise CertificateUnreadable(path) from error
        yield certificate


def _revocation_lists(path: Path) -> Iterator[RevocationList]:
    from cryptography import x509

    for block in _blocks(path, ("X509 CRL",)):
        try:
            yield RevocationList(x509.load_der_x509_crl(block))
        except (ValueError, TypeError) as error:
            raise CertificateUnreadable(path) from error


def _blocks(path: Path, labels: Iterable[str]) -> list[bytes]:
    """Return the DER values of a file: its PEM blocks of these kinds, or the whole file; at least one."""
    content = _read(path)
    if not pem.detect(content):
        return [content]
    try:
        blocks = [der for label, _headers, der in pem.unarmor(content, multiple=True) if label in labels]
    except ValueError as error:
        raise CertificateUnreadable(path) from error
    if not blocks:
        raise CertificateUnreadable(path)
    return blocks


def _pins(path: Path) -> Mapping[str, Mapping[Role, str]]:
    try:
        return msgspec.json.decode(_read(path), type=Pins).units
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise CertificateUnreadable(path) from error


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise CertificateUnreadable(path) from error
