"""The invented people, activities and prose of the sample unit, from their resource file."""

import msgspec

from exemplar_desktop.domain.dissemination import Organiser
from exemplar_desktop.domain.nominee import Gender, NomineeKind
from exemplar_desktop.paths import resource

Words = tuple[str, ...]


class SampleActivity(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One activity that made exemplars known."""

    title: str
    form: str
    channel: str
    organiser: Organiser
    reach: int


class SampleMember(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One member of the council."""

    name: str
    position: str
    role: str
    duties: str


class SampleWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the sample is made of."""

    family_names: Words
    middle_names: dict[Gender, Words]
    given_names: dict[Gender, Words]
    subjects: Words
    staff_places: Words
    collectives: Words
    movement: str
    manager_positions: Words
    evidence_titles: Words
    reasons: Words
    achievements: dict[NomineeKind, str]
    prose: dict[str, str]
    """By the key of the outline's section."""
    activities: tuple[SampleActivity, ...]
    members: tuple[SampleMember, ...]
    measures: tuple[tuple[str, str], ...]
    """What is done, and what came of it."""
    inspections: tuple[tuple[str, str, str], ...]
    """What was looked at, what was found, what followed."""


def sample_words() -> SampleWords:
    """Read the sample's words."""
    return msgspec.toml.decode(resource("sample/sample-unit.toml").read_bytes(), type=SampleWords)
