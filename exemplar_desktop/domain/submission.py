"""What travels: the header and content of `data.json`, and the record of every package that was made."""

from datetime import date, datetime
from enum import StrEnum
from functools import cache
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.assessment import Assessment
from exemplar_desktop.domain.award import Award, Referral
from exemplar_desktop.domain.consent import Consent
from exemplar_desktop.domain.correction import Correction
from exemplar_desktop.domain.council import CouncilMeeting, CouncilMember, PublicNotice
from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.inspection import Capacity, Inspection
from exemplar_desktop.domain.movement import Movement
from exemplar_desktop.domain.nominee import Nomination, Nominee
from exemplar_desktop.domain.programme import Programme
from exemplar_desktop.domain.record import AnyStruct, Record, internal_fields
from exemplar_desktop.domain.support_measure import SupportMeasure
from exemplar_desktop.domain.unit import Signatory, Unit

FORMAT_NAME = "exemplar-submission"
FORMAT_VERSION = 2


class Route(StrEnum):
    """How the report was signed."""

    DIGITAL = "digital"
    ELSEWHERE = "elsewhere"
    PAPER = "paper"


class Role(StrEnum):
    """Whose signature it is: the head of the unit, the unit itself (its seal), or the unit's desk (its own key, no certificate)."""

    HEAD = "head"
    SEAL = "seal"
    UNIT = "unit"


class FieldPlace(msgspec.Struct, frozen=True, kw_only=True):
    """Where a signature field lies in the report: page from 0, corners in points from the lower left of the page."""

    name: str
    page: int
    left: float
    bottom: float
    right: float
    top: float


class Format(msgspec.Struct, frozen=True, kw_only=True):
    """Which format `data.json` is written in."""

    name: str = FORMAT_NAME
    version: int = FORMAT_VERSION


class PackagedFile(msgspec.Struct, frozen=True, kw_only=True):
    """One evidence file of the whole set: where it lies and in which part; ``part`` 0 says it stayed at the unit."""

    evidence_id: str
    path: str
    part: int
    sha256: str
    size: int
    original_sha256: str
    """Differs from ``sha256`` where a photo was made smaller."""


class PackageHeader(msgspec.Struct, frozen=True, kw_only=True):
    """Which package this is, and what must be in it."""

    id: str
    set: str
    part: Annotated[int, Meta(ge=1)] = 1
    parts: Annotated[int, Meta(ge=1)] = 1
    replaces: str | None = None
    """The set id of the package it stands in for."""
    created: Annotated[datetime, Meta(tz=True)]
    route: Route = Route.DIGITAL
    signatures: tuple[Role, ...] = (Role.HEAD,)
    """The roles whose signatures must be there, so that a stripped one is noticed; see `container_roles` and `report_roles`."""
    files: tuple[PackagedFile, ...] = ()


def container_roles(header: PackageHeader) -> tuple[Role, ...]:
    """Return who signs the package: whoever signs the report where it is signed here, else the unit's desk alone."""
    return header.signatures if header.route is Route.DIGITAL else tuple(role for role in header.signatures if role is Role.UNIT)


def report_roles(header: PackageHeader) -> tuple[Role, ...]:
    """Return who signs the report itself, inside the PDF; nobody where it is signed in ink."""
    return tuple(role for role in header.signatures if role is not Role.UNIT)


class PackageData(msgspec.Struct, frozen=True, kw_only=True):
    """The content of `data.json`."""

    format: Format
    package: PackageHeader
    programme: Programme
    unit: Unit
    signatories: tuple[Signatory, ...]
    year: int
    nominees: tuple[Nominee, ...]
    nominations: tuple[Nomination, ...]
    assessments: tuple[Assessment, ...]
    evidence: tuple[Evidence, ...]
    disseminations: tuple[Dissemination, ...]
    report: AnnualReport
    # Since format 2; a package of format 1 has none of them.
    movements: tuple[Movement, ...] = ()
    support_measures: tuple[SupportMeasure, ...] = ()
    council_members: tuple[CouncilMember, ...] = ()
    council_meetings: tuple[CouncilMeeting, ...] = ()
    public_notices: tuple[PublicNotice, ...] = ()
    awards: tuple[Award, ...] = ()
    referrals: tuple[Referral, ...] = ()
    inspections: tuple[Inspection, ...] = ()
    capacities: tuple[Capacity, ...] = ()
    consents: tuple[Consent, ...] = ()


def for_sending(struct: AnyStruct) -> AnyStruct:
    """Return a record, or data made of records, without what is the unit's own affair (`record.INTERNAL`): notes become empty."""
    changes: dict[str, Any] = {}
    for name, empty in _blanks(type(struct)):
        if getattr(struct, name) != empty:
            changes[name] = empty
    for name in struct.__struct_fields__:
        value = getattr(struct, name)
        if isinstance(value, msgspec.Struct):
            changes[name] = for_sending(value)
        elif isinstance(value, tuple) and value and isinstance(value[0], msgspec.Struct):
            changes[name] = tuple(for_sending(item) for item in value)
    return msgspec.structs.replace(struct, **changes) if changes else struct


@cache
def _blanks(kind: type[msgspec.Struct]) -> tuple[tuple[str, object], ...]:
    internal = internal_fields(kind)
    return tuple((info.name, info.default) for info in msgspec.structs.fields(kind) if info.name in internal)


class MadeFrom(msgspec.Struct, frozen=True, kw_only=True):
    """The state of the unit's data that a report was made from."""

    number: Annotated[int, Meta(ge=0)]
    """The last entry of the history when its facts were read."""
    at: Annotated[datetime, Meta(tz=True)]


class SubmissionPackage(Record, frozen=True, kw_only=True):
    """A package that was made: kept with its hash, so that what was sent can always be shown."""

    year: int
    set_id: str
    part: int
    parts: int
    replaces: str | None = None
    route: Route
    number: int
    issued_on: date
    created: Annotated[datetime, Meta(tz=True)]
    file_name: str
    size: int
    sha256: str
    symbol: str = ""
    """The unit's symbol on the report; empty where an earlier version of the program made the package."""
    correction: Correction | None = None
    """What the report says that it replaces."""
    made_from: MadeFrom | None = None
    """None where an earlier version of the program made the package, or made what waited for its signature."""
