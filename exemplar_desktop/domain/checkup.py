"""What looking over a PC and a unit's data found: good, advice, or a fault, as data."""

from enum import StrEnum

import msgspec


class Level(StrEnum):
    """How grave it is."""

    GOOD = "good"
    ADVICE = "advice"
    FAULT = "fault"


class Checked(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the check: ``code`` and ``values`` make its sentence with the next step (`messages.checkups`)."""

    check: str
    """The subject: ``folder``, ``database``, ``evidence``, ``sent``, ``copies``, ``settings``, ``fonts``, ``key`` or ``clock``."""
    code: str
    level: Level
    values: dict[str, str | int] = {}
