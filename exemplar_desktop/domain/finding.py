"""What is missing or wrong in a year's facts, as data that leads to the record and the field."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property
from typing import Self

import msgspec


class Severity(StrEnum):
    """Blocking: the document itself cannot exist. Every other gap never stops an honest report."""

    BLOCKING = "blocking"
    GAP = "gap"
    ADVICE = "advice"


class Finding(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One thing missing: ``code`` and ``values`` make its sentence (`messages.findings`), the rest leads to the field."""

    code: str
    severity: Severity
    page: str = "nominees"
    """The page to open: ``setup``, ``nominees``, ``council``, ``awards``, ``disseminations``, ``inspections``,
    ``report`` or ``history``."""
    nominee: str | None = None
    """The nominee's id; None where the finding is about the unit or the year."""
    record: str | None = None
    """The id of another record that it is about, as an activity."""
    field: str = ""
    """The field's name, or the reference of the criterion."""
    values: dict[str, str | int] = {}


def lead(
    page: str = "nominees",
    *,
    nominee: str | None = None,
    record: str | None = None,
    field: str = "",
    code: str = "found",
    values: dict[str, str | int] | None = None,
) -> Finding:
    """Return what leads to a page, a record or a field as a finding does, though nothing is wrong there."""
    return Finding(code=code, severity=Severity.ADVICE, page=page, nominee=nominee, record=record, field=field, values=values or {})


class Findings(tuple[Finding, ...]):
    """A year's findings, the gravest first, with what is asked of them often; of tens of thousands it is found out once."""

    @cached_property
    def counts(self) -> Counter[Severity]:
        """How many there are of each gravity."""
        return Counter(finding.severity for finding in self)

    @cached_property
    def of_nominee(self) -> Mapping[str, list[Finding]]:
        """Those about each nominee, by its id."""
        found: dict[str, list[Finding]] = defaultdict(list)
        for finding in self:
            if finding.nominee:
                found[finding.nominee].append(finding)
        return dict(found)

    @cached_property
    def of_record(self) -> Mapping[str, list[Finding]]:
        """Those about each other record, by its id."""
        found: dict[str, list[Finding]] = defaultdict(list)
        for finding in self:
            if finding.record:
                found[finding.record].append(finding)
        return dict(found)

    @cached_property
    def gaps_of_nominee(self) -> Mapping[str, int]:
        """How many each nominee has that are more than advice."""
        counted = {id: sum(one.severity is not Severity.ADVICE for one in theirs) for id, theirs in self.of_nominee.items()}
        return {id: count for id, count in counted.items() if count}

    @cached_property
    def blocking(self) -> Finding | None:
        """The first that stands in the document's way."""
        return next((finding for finding in self if finding.severity is Severity.BLOCKING), None)

    def sorted_out(self) -> Self:
        """Find all of that out now, where there is time for it."""
        _ = self.counts, self.of_nominee, self.of_record, self.gaps_of_nominee, self.blocking
        return self
