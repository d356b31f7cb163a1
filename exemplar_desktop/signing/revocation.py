"""Certificate revocation lists, found by the key of their issuer and the serial number; light, imports no pyHanko."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property

from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm

from exemplar_desktop.domain.verdict import Reason, Revocation
from exemplar_desktop.signing.certificate import common_name
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME

_WEAK = {"md5", "sha1"}


@dataclass(frozen=True)
class RevocationList:
    """One list as its issuer published it."""

    parsed: x509.CertificateRevocationList

    @cached_property
    def revoked(self) -> Mapping[int, datetime]:
        """Serial number -> from when the certificate is no longer good: the earlier of revocation and known loss of the key."""
        return {entry.serial_number: _since(entry) for entry in self.parsed}

    @property
    def this_update(self) -> datetime:
        """When the list was made."""
        return self.parsed.last_update_utc

    @property
    def next_update(self) -> datetime:
        """Until when the list speaks; a list that does not say speaks for its own moment only."""
        return self.parsed.next_update_utc or self.parsed.last_update_utc

    def is_complete(self) -> bool:
        """Tell whether the list names every revoked certificate of its issuer: no delta and no part of a larger one."""
        return not any(
            isinstance(e.value, x509.DeltaCRLIndicator | x509.IssuingDistributionPoint) or (e.critical and _unknown(e))
            for e in self.parsed.extensions
        )

    def speaks_for(self, certificate: asn1_x509.Certificate, at: datetime) -> bool:
        """Tell whether silence of the list means that the certificate was good at a time.

        A list made later still does, as long as the certificate had not yet expired: expired ones may be left out (RFC 5280, 3.3).
        """
        made_in_time = self.this_update <= max(at, certificate.not_valid_after)
        return self.is_complete() and made_in_time and self.this_update <= self.next_update and self.next_update >= at


@dataclass(frozen=True)
class RevocationLists:
    """All lists at hand; a list counts only once its signature was checked with the key of the certificate's issuer."""

    lists: Sequence[RevocationList] = ()
    _of_key: dict[bytes, tuple[RevocationList, ...]] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def _by_name(self) -> Mapping[bytes, list[RevocationList]]:
        found: dict[bytes, list[RevocationList]] = {}
        for one in self.lists:
            found.setdefault(_hashable(asn1_x509.Name.load(one.parsed.issuer.public_bytes())), []).append(one)
        return found

    def of_issuer(self, issuer: asn1_x509.Certificate) -> tuple[RevocationList, ...]:
        """Return the lists that this issuer's key has signed, checked once for all certificates of the issuer."""
        key = issuer.public_key.dump()
        if key not in self._of_key:
            named = self._by_name.get(_hashable(issuer.subject), ())
            self._of_key[key] = tuple(one for one in named if _is_signed(one.parsed, issuer))
        return self._of_key[key]

    def has_foreign(self, issuer: asn1_x509.Certificate) -> bool:
        """Tell whether a list claims this issuer's name without its signature."""
        return len(self._by_name.get(_hashable(issuer.subject), ())) > len(self.of_issuer(issuer))

    def judge(self, certificate: asn1_x509.Certificate, issuer: asn1_x509.Certificate, at: datetime) -> tuple[Revocation, Reason]:
        """Return whether the certificate was still good at a time, and why."""
        serial, name = certificate.serial_number, common_name(certificate)
        lists = self.of_issuer(issuer)
        since = min((one.revoked[serial] for one in lists if serial in one.revoked), default=None)
        if since is not None and since <= at:
            return Revocation.REVOKED, Reason(code="certificate_revoked", values={"name": name, "day": _day(since)})
        speaking = [one for one in lists if one.speaks_for(certificate, at)]
        if speaking:
            latest = max(speaking, key=lambda one: one.this_update)
            return Revocation.GOOD, Reason(code="crl_good", values={"name": name, "day": _day(latest.this_update)})
        code = "crl_too_old" if lists else "crl_forged" if self.has_foreign(issuer) else "crl_missing"
        last_day = {"last_day": _day(max(one.next_update for one in lists))} if lists else {}
        return Revocation.UNKNOWN, Reason(code=code, values={"name": name, **last_day})


def _since(entry: x509.RevokedCertificate) -> datetime:
    try:
        lost = entry.extensions.get_extension_for_class(x509.InvalidityDate).value.invalidity_date_utc
    except (x509.ExtensionNotFound, ValueError):
        lost = entry.revocation_date_utc
    return min(lost, entry.revocation_date_utc)


def _unknown(extension: x509.Extension[x509.ExtensionType]) -> bool:
    return isinstance(extension.value, x509.UnrecognizedExtension)


def _is_signed(parsed: x509.CertificateRevocationList, issuer: asn1_x509.Certificate) -> bool:
    usage = issuer.key_usage_value
    if usage is not None and "crl_sign" not in usage.native:
        return False
    try:
        digest = parsed.signature_hash_algorithm
        if digest is not None and digest.name in _WEAK:
            return False
        key = x509.load_der_x509_certificate(issuer.dump()).public_key()
        return parsed.is_signature_valid(key)  # type: ignore[arg-type]  # another kind of key raises TypeError
    except (ValueError, TypeError, UnsupportedAlgorithm, InvalidSignature):
        return False


def _hashable(name: asn1_x509.Name) -> bytes:
    # Names that differ only in the kind of string or in case are the same name (RFC 5280, 7.1).
    return str(name.hashable).encode()


def _day(moment: datetime) -> str:
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(VIETNAM_TIME).date().isoformat()
