"""What was found about a package, as data: three separate answers and one bottom line."""

from datetime import datetime
from enum import StrEnum

import msgspec

from exemplar_desktop.domain.submission import Role


class Integrity(StrEnum):
    """Is it whole and unaltered?"""

    WHOLE = "whole"
    ALTERED = "altered"


class Identity(StrEnum):
    """Who signed, and is it this unit?"""

    TRUSTED = "trusted"
    UNCONFIRMED = "unconfirmed"
    CONTRADICTED = "contradicted"


class Revocation(StrEnum):
    """Was the certificate still good?"""

    GOOD = "good"
    REVOKED = "revoked"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"


class BottomLine(StrEnum):
    """What to do with the package."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    UNDETERMINED = "undetermined"


class Reason(msgspec.Struct, frozen=True, kw_only=True):
    """Why an answer is as it is; ``code`` and ``values`` make the sentence (`messages.reasons`)."""

    code: str
    file: str = ""
    values: dict[str, str | int] = {}


class Signer(msgspec.Struct, frozen=True, kw_only=True):
    """Who signed in which role, as the certificate says."""

    role: Role
    name: str
    organisation: str
    fingerprint: str
    """SHA-256 of the certificate's public key (SubjectPublicKeyInfo), hexadecimal: what a pin holds."""
    claimed_time: datetime | None = None


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """The judgement of one package; made by `judge`, so that the bottom line always follows from the answers."""

    file: str
    bottom_line: BottomLine
    integrity: Integrity
    identity: Identity
    revocation: Revocation
    reasons: tuple[Reason, ...] = ()
    signers: tuple[Signer, ...] = ()
    unit_code: str = ""
    unit_name: str = ""
    year: int | None = None
    package_id: str = ""


def bottom_line(integrity: Integrity, identity: Identity, revocation: Revocation) -> BottomLine:
    """Return refused where anything speaks against it, accepted where everything speaks for it, else undetermined."""
    if integrity is Integrity.ALTERED or identity is Identity.CONTRADICTED or revocation is Revocation.REVOKED:
        return BottomLine.REFUSED
    if identity is Identity.TRUSTED and revocation in (Revocation.GOOD, Revocation.NOT_APPLICABLE):
        return BottomLine.ACCEPTED
    return BottomLine.UNDETERMINED


def worst_identity(answers: list[Identity]) -> Identity:
    """Return the answer for several signatures together; none at all is unconfirmed."""
    order = (Identity.CONTRADICTED, Identity.UNCONFIRMED, Identity.TRUSTED)
    return min(answers, key=order.index, default=Identity.UNCONFIRMED)


def worst_revocation(answers: list[Revocation]) -> Revocation:
    """Return the answer for several certificates together; none at all is unknown."""
    order = (Revocation.REVOKED, Revocation.UNKNOWN, Revocation.GOOD, Revocation.NOT_APPLICABLE)
    return min(answers, key=order.index, default=Revocation.UNKNOWN)
