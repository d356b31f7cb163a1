"""What was found about a package, as data: three separate answers and one bottom line."""

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum

import msgspec

from exemplar_desktop.domain.correction import Correction
from exemplar_desktop.domain.submission import Role


class Integrity(StrEnum):
    """Is it whole and unaltered?"""

    WHOLE = "whole"
    ALTERED = "altered"
    UNKNOWN = "unknown"
    """The file could not be read at all: that says nothing about the package."""


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
    """Why an answer is as it is; ``code`` and ``values`` make the sentence (`messages.sentences`)."""

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
    """How the unit was called on the day the package was made."""
    year: int | None = None
    package_id: str = ""
    set: str = ""
    """What all parts of one package share; empty, and ``part`` and ``parts`` None, where the package could not be read."""
    part: int | None = None
    parts: int | None = None
    replaces: str | None = None
    number: int | None = None
    symbol: str = ""
    issued_on: date | None = None
    """Number, the unit's symbol and date of the report."""
    correction: Correction | None = None
    """What the report says that it replaces."""


class IncompleteSet(msgspec.Struct, frozen=True, kw_only=True):
    """A package in parts of which not all are at hand."""

    set: str
    unit_code: str
    year: int | None
    parts: int
    missing: tuple[int, ...]


def judge(file: str, integrity: Integrity, identity: Identity, revocation: Revocation, reasons: tuple[Reason, ...]) -> Verdict:
    """Return the verdict of these answers; what the package says about itself is put in by whoever could read it."""
    return Verdict(
        file=file,
        bottom_line=bottom_line(integrity, identity, revocation),
        integrity=integrity,
        identity=identity,
        revocation=revocation,
        reasons=reasons,
    )


def incomplete_sets(verdicts: Iterable[Verdict]) -> tuple[IncompleteSet, ...]:
    """Return the sets of which a part is missing among these packages, in their order; a refused part is as good as missing.

    A set is told apart by its unit, too: nobody completes another unit's set.
    """
    sets: dict[tuple[str, str, int], list[Verdict]] = {}
    for one in verdicts:
        if one.parts is not None and one.bottom_line is not BottomLine.REFUSED:
            sets.setdefault((one.unit_code, one.set, one.parts), []).append(one)
    found = []
    for (unit, name, parts), there in sets.items():
        missing = tuple(sorted(set(range(1, parts + 1)) - {one.part for one in there if one.part is not None}))
        if missing:
            found.append(IncompleteSet(set=name, unit_code=unit, year=there[0].year, parts=parts, missing=missing))
    return tuple(found)


def bottom_line(integrity: Integrity, identity: Identity, revocation: Revocation) -> BottomLine:
    """Return refused where anything speaks against it, accepted where everything speaks for it, else undetermined."""
    if integrity is Integrity.ALTERED or identity is Identity.CONTRADICTED or revocation is Revocation.REVOKED:
        return BottomLine.REFUSED
    if integrity is Integrity.WHOLE and identity is Identity.TRUSTED and revocation in (Revocation.GOOD, Revocation.NOT_APPLICABLE):
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
