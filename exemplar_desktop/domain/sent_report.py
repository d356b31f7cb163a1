"""The reports of a year that were sent, one after the other, as the register of packages has them."""

from collections.abc import Sequence
from datetime import date

import msgspec

from exemplar_desktop.domain.correction import Correction
from exemplar_desktop.domain.submission import SubmissionPackage
from exemplar_desktop.domain.unit import Unit, period_on
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME


class SentReport(msgspec.Struct, frozen=True, kw_only=True):
    """One document that left the unit, in one part or several; ``made_on`` is the day in Vietnam on which it was made."""

    set: str
    number: int
    symbol: str
    issued_on: date
    made_on: date
    correction: Correction | None = None


def sent_reports(records: Sequence[SubmissionPackage], unit: Unit | None) -> tuple[SentReport, ...]:
    """Return the documents of packages in the order in which they were made; the unit's names tell a symbol that was not kept."""
    made: dict[str, SentReport] = {}
    for one in sorted(records, key=lambda record: record.created):
        symbol = one.symbol or symbol_on(unit, one.issued_on)
        made_on = one.created.astimezone(VIETNAM_TIME).date()
        report = SentReport(
            set=one.set_id, number=one.number, symbol=symbol, issued_on=one.issued_on, made_on=made_on, correction=one.correction
        )
        made.setdefault(one.set_id, report)
    return tuple(made.values())


def symbol_on(unit: Unit | None, day: date) -> str:
    """Return the unit's symbol on a day; empty where it had no name then."""
    period = period_on(unit, day) if unit else None
    return period.symbol if period else ""


def correction_of(sent: Sequence[SentReport], due: date | None, reason: str = "") -> Correction:
    """Return how a report speaks that replaces the last of those that were sent; ``due`` is the last day in time.

    What the first report was, it stays: a correction after the deadline makes no one late, nor the late punctual.
    """
    first, last = sent[0], sent[-1]
    return Correction(
        replaces=last.set,
        number=last.number,
        symbol=last.symbol,
        issued_on=last.issued_on,
        first_sent_on=first.made_on,
        in_time=due is None or first.made_on <= due,
        reason=reason,
    )
