"""The invented people, activities and prose of the sample unit, from their resource files."""

from datetime import date
from functools import cache

import msgspec

from exemplar_desktop.domain.award import AwardKind, AwardLevel, ReferralState
from exemplar_desktop.domain.council import CouncilRole
from exemplar_desktop.domain.dissemination import Organiser
from exemplar_desktop.domain.inspection import CapacityTask
from exemplar_desktop.domain.movement import Launcher
from exemplar_desktop.domain.nominee import Gender, NomineeKind
from exemplar_desktop.domain.support_measure import SupportKind
from exemplar_desktop.paths import resource

Words = tuple[str, ...]
Day = tuple[int, str]
"""How many years before the latest one, and month and day: ``(1, "05-24")``."""
WRITTEN_FOR = 2025
"""The latest year whose ages the file tells."""


class _Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of the sample's files; a misspelt key is refused."""


class SampleMeasure(_Part, frozen=True, kw_only=True):
    """What was done for somebody in a year; without an outcome it still goes on."""

    kind: SupportKind
    title: str
    outcome: str


class SampleReferral(_Part, frozen=True, kw_only=True):
    """What was asked of a higher level; ``honour`` is the key of the award that was granted."""

    form: str
    level: AwardLevel
    state: ReferralState
    honour: str = ""
    reason: str = ""


class SampleYear(_Part, frozen=True, kw_only=True):
    """What is told of somebody in one year, ``ago`` years before the latest."""

    ago: int
    achievement: str
    evidence: Words
    position: str = ""
    department: str = ""
    measures: tuple[SampleMeasure, ...] = ()
    decided: Words = ()
    """The outcome at each of the year's meetings; empty where the file was not considered there."""
    reason: str = ""
    """Why an outcome is no recognition."""
    awards: Words = ()
    spread: Words = ()
    referral: SampleReferral | None = None
    unjudged: int | None = None
    """Place of the criterion that nobody has judged yet."""
    unmet: int | None = None
    unmet_reason: str = ""
    closed: tuple[str, str] | None = None
    """Day and reason."""


class SampleConsent(_Part, frozen=True, kw_only=True):
    """What guardian and pupil agreed to, and when they took it back."""

    guardian: str
    relation: str
    agreed: Day
    withdrawn: Day | None = None
    acknowledged: Day | None = None
    restricted: Day | None = None


class SamplePerson(_Part, frozen=True, kw_only=True):
    """One collective or person with the years of being put forward, the earliest first."""

    kind: NomineeKind
    name: str
    discovered: Day
    movement: str
    years: tuple[SampleYear, ...]
    gender: Gender = Gender.UNKNOWN
    born: date | None = None
    position: str = ""
    department: str = ""
    members: int | None = None
    leads: str = ""
    """Name of the collective that a manager leads."""
    way: str = ""
    """Key of the alternative that a pupil's achievement is counted by."""
    consent: SampleConsent | None = None


class SampleMovement(_Part, frozen=True, kw_only=True):
    """One campaign."""

    key: str
    name: str
    launched_by: Launcher
    begun: Day
    participants: str
    participant_count: int
    outcome: str
    ended: Day | None = None


class SampleMember(_Part, frozen=True, kw_only=True):
    """One member of the council, with the days between which the person serves."""

    name: str
    position: str
    role: CouncilRole
    duties: str
    decision: str = "85/QĐ-THPTSM"
    first: Day = msgspec.field(name="from")
    until: Day | None = None


class SampleCapacity(_Part, frozen=True, kw_only=True):
    """One person in charge of the work."""

    name: str
    position: str
    task: CapacityTask
    training: str
    qualification: str = ""
    first: Day = msgspec.field(name="from")
    until: Day | None = None


class SampleMeeting(_Part, frozen=True, kw_only=True):
    """One meeting that is held every year; ``absent`` is the place of the member who is away."""

    title: str
    day: str
    minutes: int
    hours: tuple[str, str]
    """When it begins and ends."""
    agenda: str
    conclusion: str
    absent: int | None = None


class SampleObjection(_Part, frozen=True, kw_only=True):
    """What was objected to the result of a meeting, and how it ended."""

    ago: int
    meeting: int
    content: str
    raised_by: str
    raised: str
    settled: str
    outcome: str
    evidence: str


class SampleInspection(_Part, frozen=True, kw_only=True):
    """What was looked at in some years, by which members of the council, what was found and what followed."""

    ago: tuple[int, ...]
    title: str
    day: str
    by: tuple[int, ...]
    findings: str
    follow_up: str = ""
    followed_up: str = ""
    evidence: str = ""


class SampleHonour(_Part, frozen=True, kw_only=True):
    """One kind of award with the decision by which it is given."""

    key: str
    form: str
    level: AwardLevel
    kind: AwardKind
    number: int
    symbol: str
    day: str
    issuer: str


class SampleActivity(_Part, frozen=True, kw_only=True):
    """One activity that made exemplars known in some years."""

    key: str
    ago: tuple[int, ...]
    title: str
    day: str
    form: str
    channel: str
    organiser: Organiser
    reach: int
    link: str = ""
    evidence: str = ""
    cluster: bool = False


class SampleProse(_Part, frozen=True, kw_only=True):
    """What people wrote into one year's report."""

    ago: int
    number: int
    situation: str
    assessment: str
    directions: str
    proposals: str = ""


class SampleWords(_Part, frozen=True, kw_only=True):
    """What the sample unit is made of."""

    family_names: Words
    middle_names: dict[Gender, Words]
    given_names: dict[Gender, Words]
    reasons: dict[NomineeKind, tuple[Words, ...]]
    """Kind -> criterion by criterion the ways to say why it is met."""
    responsible: dict[SupportKind, str]
    issuers: dict[str, str]
    """How a title begins -> who issued the paper; all others are the unit's own."""
    movements: tuple[SampleMovement, ...]
    members: tuple[SampleMember, ...]
    capacities: tuple[SampleCapacity, ...]
    meetings: tuple[SampleMeeting, ...]
    objections: tuple[SampleObjection, ...]
    inspections: tuple[SampleInspection, ...]
    honours: tuple[SampleHonour, ...]
    activities: tuple[SampleActivity, ...]
    prose: tuple[SampleProse, ...]


class _People(_Part, frozen=True, kw_only=True):
    people: tuple[SamplePerson, ...]


def sample_words() -> SampleWords:
    """Read what is told of the unit."""
    return msgspec.toml.decode(resource("sample/sample-unit.toml").read_bytes(), type=SampleWords)


@cache
def sample_people() -> tuple[SamplePerson, ...]:
    """Read whom the unit puts forward, in the order of their numbers."""
    return msgspec.toml.decode(resource("sample/sample-people.toml").read_bytes(), type=_People).people
