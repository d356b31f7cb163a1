"""What is missing or wrong in a year's facts, as data that leads to the record and the field."""

from enum import StrEnum

import msgspec


class Severity(StrEnum):
    """Blocking: the document itself cannot exist. Every other gap never stops an honest report."""

    BLOCKING = "blocking"
    GAP = "gap"
    ADVICE = "advice"


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One thing missing: ``code`` and ``values`` make its sentence (`messages.findings`), the rest leads to the field."""

    code: str
    severity: Severity
    page: str = "nominees"
    """The page to open: ``setup``, ``nominees``, ``council``, ``awards``, ``disseminations``, ``inspections`` or ``report``."""
    nominee: str | None = None
    """The nominee's id; None where the finding is about the unit or the year."""
    record: str | None = None
    """The id of another record that it is about, as an activity."""
    field: str = ""
    """The field's name, or the reference of the criterion."""
    values: dict[str, str | int] = {}
