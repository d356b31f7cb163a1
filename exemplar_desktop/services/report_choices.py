"""What is chosen for a report's heading without the window: who signs, its date, its number, and why it replaces another."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import msgspec

from exemplar_desktop.domain.unit import Signatory
from exemplar_desktop.services.correction import corrected
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.facts import report_of_year
from exemplar_desktop.vietnamese.text import clean, fold


@dataclass(frozen=True)
class HeadingChoice:
    """None, or an empty reason, leaves what is stored; ``signatory`` is a person's name or the id of the record."""

    signatory: str | None = None
    issued_on: date | None = None
    number: int | None = None
    reason: str = ""


@dataclass(frozen=True)
class UnknownSignatory:
    """Nobody, or ``several`` people, go by the wanted name; ``known`` are those to choose from."""

    wanted: str
    several: bool
    known: tuple[Signatory, ...]


def choose_heading(desk: Desk, year: int, choice: HeadingChoice) -> UnknownSignatory | None:
    """Keep the choice in the year's report as if it had been entered in the window; nothing is kept where the signatory is unknown.

    Where the year's report was sent before, the report that replaces it is begun: the choice is about that one.
    """
    if choice == HeadingChoice():
        return None
    report = corrected(desk, report_of_year(desk, year))
    values: dict[str, Any] = {}
    if choice.signatory is not None:
        known = desk.store.all(Signatory)
        found = _named(known, choice.signatory)
        if len(found) != 1:
            return UnknownSignatory(choice.signatory, len(found) > 1, found or known)
        values["signatory_id"] = found[0].id
    if choice.issued_on is not None:
        values["issued_on"] = choice.issued_on
    if choice.number is not None:
        values["number"] = choice.number
    if choice.reason and report.correction is not None:
        values["correction"] = msgspec.structs.replace(report.correction, reason=clean(choice.reason))
    desk.store.save(msgspec.structs.replace(report, **values))
    return None


def _named(known: tuple[Signatory, ...], wanted: str) -> tuple[Signatory, ...]:
    """Return who is meant: the one with this id, else those of exactly this name, else those whose name differs in marks only."""
    by_id = tuple(one for one in known if one.id == wanted)
    exact = by_id or tuple(one for one in known if one.name == clean(wanted))
    return exact or tuple(one for one in known if fold(one.name) == fold(wanted))
