"""The plan being carried out, as data: criteria, obligations, reporting years, outline; never hard-coded."""

from datetime import date, timedelta
from enum import StrEnum
from typing import Annotated

import msgspec
from msgspec import Meta

from exemplar_desktop.domain.nominee import NomineeKind

Words = Annotated[str, Meta(min_length=1, max_length=4000)]
Key = Annotated[str, Meta(pattern="^[a-z0-9][a-z0-9_-]*$", max_length=60)]
Reference = Annotated[str, Meta(pattern=r"^[IVX]+(\.[0-9a-zđ]+)*$", max_length=30)]


class _Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of a programme file; a misspelt key is refused, not ignored."""


class ReportingYear(_Part, frozen=True, kw_only=True):
    """The span whose facts one annual report covers."""

    year: Annotated[int, Meta(ge=2000, le=2100)]
    first_day: date
    last_day: date


class Alternative(_Part, frozen=True, kw_only=True):
    """One of several ways to meet a criterion (plan III.2.2.d.2)."""

    key: Key
    text: Words


class Criterion(_Part, frozen=True, kw_only=True):
    """One standard of section III.2, in the plan's own words."""

    reference: Reference
    text: Words
    kind: NomineeKind | None = None
    """None: it applies to every kind."""
    alternatives: tuple[Alternative, ...] = ()
    follows_collective: bool = False
    """The collective that this person leads must itself meet its criteria (plan III.2.2.a.4)."""


class Owner(StrEnum):
    """Who owes an obligation."""

    UNIT = "unit"
    DEPARTMENT = "department"
    UNION = "union"


class Measure(StrEnum):
    """What an obligation counts."""

    SPREAD = "spread"
    REPORT = "report"
    REFERRED = "referred"
    CLUSTER_CONFERENCE = "cluster_conference"
    UNION_ACTIVITY = "union_activity"


class Obligation(_Part, frozen=True, kw_only=True):
    """What the plan demands in a year, and of whom."""

    key: Key
    owner: Owner
    measure: Measure
    title: Words
    text: Words
    reference: Reference
    count: Annotated[int, Meta(ge=1, le=1000)] | None = None
    """How many the plan demands; None: it names no number."""
    before: Annotated[str, Meta(pattern=r"^\d{2}-\d{2}$")] | None = None
    """Month and day ("10-30") before which it is due; the last day is the day before."""


class Content(StrEnum):
    """What stands in a section of the report."""

    GROUP = "group"
    PROSE = "prose"
    RESULTS = "results"


class OutlineSection(_Part, frozen=True, kw_only=True):
    """One section of the report: its heading, and whether people write it or the facts do."""

    key: Key
    number: Annotated[str, Meta(min_length=1, max_length=10)]
    title: Words
    content: Content
    level: Annotated[int, Meta(ge=1, le=3)] = 1
    reference: Reference | None = None
    hint: str = ""


class VoteBase(StrEnum):
    """Of whom a share of votes is counted."""

    MEMBERS = "members"
    """All members of the council, also those who were absent."""
    PRESENT = "present"
    VALID = "valid"
    """The valid ballots."""


class VoteRule(_Part, frozen=True, kw_only=True):
    """What share of the council must agree before a nomination is recognised."""

    percent: Annotated[int, Meta(ge=1, le=100)]
    more_than: bool = False
    """Whether the share must be exceeded ("quá nửa"), and not only reached."""
    of: VoteBase = VoteBase.MEMBERS
    absentees_in_writing: bool = False
    """Whether absent members may agree in writing."""
    text: Words
    """The rule in words, as minutes and report cite it."""


class LegalBasis(_Part, frozen=True, kw_only=True):
    """A document the report refers to (căn cứ), with the days between which it holds."""

    text: Words
    valid_from: date | None = None
    valid_until: date | None = None


class Programme(_Part, frozen=True, kw_only=True):
    """A plan as a file: everything of it that the program shows, checks or prints."""

    id: Key
    title: Words
    short_title: Words
    number: Words
    issuer: Words
    issued_on: date
    report_title: Words
    years: Annotated[tuple[ReportingYear, ...], Meta(min_length=1)]
    criteria: Annotated[tuple[Criterion, ...], Meta(min_length=1)]
    obligations: Annotated[tuple[Obligation, ...], Meta(min_length=1)]
    outline: Annotated[tuple[OutlineSection, ...], Meta(min_length=1)]
    vote_rule: VoteRule | None = None
    """None: the plan leaves it to the council."""
    bases: tuple[LegalBasis, ...] = ()
    recipients: tuple[Words, ...] = ()
    labels: dict[str, Words] = {}


def reporting_year(programme: Programme, year: int) -> ReportingYear | None:
    """Return the reporting year of this number, or None where the programme has none."""
    return next((y for y in programme.years if y.year == year), None)


def current_year(programme: Programme, day: date) -> ReportingYear:
    """Return the reporting year a day falls into; before the first the first, after the last the last."""
    begun = [y for y in programme.years if y.first_day <= day]
    return begun[-1] if begun else programme.years[0]


def criteria_for(programme: Programme, kind: NomineeKind) -> tuple[Criterion, ...]:
    """Return the criteria that a nominee of this kind must meet, in the order of the plan."""
    return tuple(c for c in programme.criteria if c.kind in (None, kind))


def last_day(obligation: Obligation, year: ReportingYear) -> date | None:
    """Return the last day on which an obligation of a year can be met in time ("trước ngày 30/10" is 29/10)."""
    if obligation.before is None:
        return None
    month, day = (int(part) for part in obligation.before.split("-"))
    return date(year.year, month, day) - timedelta(days=1)


def faults(programme: Programme) -> list[tuple[str, str, str]]:
    """Return what is inconsistent in a programme, as (key path, reason, detail); reasons are `messages.programme_faults`."""
    found: list[tuple[str, str, str]] = []
    for name, keys in (
        ("criteria", [c.reference for c in programme.criteria]),
        ("obligations", [o.key for o in programme.obligations]),
        ("outline", [s.key for s in programme.outline]),
        ("years", [str(y.year) for y in programme.years]),
    ):
        found += [(f"{name}[{i}]", "twice", key) for i, key in enumerate(keys) if key in keys[:i]]
    for i, year in enumerate(programme.years):
        if year.last_day < year.first_day:
            found.append((f"years[{i}].last_day", "ends_before_it_begins", str(year.year)))
        if i and year.first_day != programme.years[i - 1].last_day + timedelta(days=1):
            found.append((f"years[{i}].first_day", "days_between_years", str(year.year)))
    found += _fault_of_criteria(programme)
    for i, obligation in enumerate(programme.obligations):
        if obligation.before is not None and not _is_day(obligation.before):
            found.append((f"obligations[{i}].before", "no_such_day", obligation.before))
    if not any(section.content is Content.RESULTS for section in programme.outline):
        found.append(("outline", "no_results_section", ""))
    return found


def _fault_of_criteria(programme: Programme) -> list[tuple[str, str, str]]:
    covered = {criterion.kind for criterion in programme.criteria}
    found = [("criteria", "kind_without_criterion", kind.value) for kind in NomineeKind if kind not in covered]
    for i, criterion in enumerate(programme.criteria):
        keys = [a.key for a in criterion.alternatives]
        if len(set(keys)) != len(keys):
            found.append((f"criteria[{i}].alternatives", "twice", criterion.reference))
        if criterion.follows_collective and criterion.kind in (None, NomineeKind.COLLECTIVE):
            found.append((f"criteria[{i}].follows_collective", "collective_follows_itself", criterion.reference))
    return found


def _is_day(month_and_day: str) -> bool:
    try:
        # 2001 is no leap year: a deadline on 29 February would not exist in most years.
        date.fromisoformat(f"2001-{month_and_day}")
    except ValueError:
        return False
    return True
