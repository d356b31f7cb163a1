"""Opens a new reporting year with what goes on from the one before: exemplars that are still put forward, and open measures."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date

import msgspec

from exemplar_desktop.domain.council import CouncilMember
from exemplar_desktop.domain.nominee import Nomination
from exemplar_desktop.domain.programme import reporting_year
from exemplar_desktop.domain.record import Record, new_id
from exemplar_desktop.domain.support_measure import SupportMeasure
from exemplar_desktop.domain.unit import holds
from exemplar_desktop.errors import YearOutsideProgramme
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.facts import known_years
from exemplar_desktop.store.going_on import GoingLine, going_lines
from exemplar_desktop.store.nomination_index import reader


class GoingOn(msgspec.Struct, frozen=True, kw_only=True):
    """Who can go on into a year from the one before, and who serves on the council then anyway."""

    year: int
    before: int
    lines: tuple[GoingLine, ...]
    council: int
    """Members of the council who serve in the new year: their terms have dates, so nothing has to be carried."""


class CarryOver(msgspec.Struct, frozen=True, kw_only=True):
    """What can go on into a year, and the records that would be made; nothing of the year before is changed."""

    year: int
    before: int
    nominations: tuple[Nomination, ...]
    support: tuple[SupportMeasure, ...]

    @property
    def nominees(self) -> int:
        """How many exemplars go on."""
        return len(self.nominations)

    @property
    def measures(self) -> int:
        """How many measures go on with them."""
        return len(self.support)

    @property
    def records(self) -> tuple[Record, ...]:
        """Everything that would be saved, together."""
        return (*self.nominations, *self.support)


def going_on(desk: Desk, year: int, today: date) -> GoingOn | None:
    """Return who can go on into a year; None where nobody can, or the programme does not have the year."""
    span = reporting_year(desk.programme, year)
    if span is None:
        return None
    lines = _lines(desk, year)
    if not lines:
        return None
    day = min(max(today, span.first_day), span.last_day)
    serving = [member for member in desk.store.all(CouncilMember) if holds(member.valid_from, member.valid_until, day)]
    return GoingOn(year=year, before=year - 1, lines=lines, council=len(serving))


def carry_over(desk: Desk, year: int, chosen: Collection[str] | None = None) -> CarryOver:
    """Return what goes on from the year before into a year: of all, or only of the ``chosen`` files of the year before (their ids).

    An exemplar goes on whose file of the year before is open and who has none in the new year: with the same position, group and
    collective; achievement and judgements are the new year's own. A measure goes on that was not completed.
    """
    ids = tuple(line.nomination_id for line in _lines(desk, year) if chosen is None or line.nomination_id in chosen)
    nominations, support = carried(desk, desk.store.all(Nomination, id=ids), year)
    return CarryOver(year=year, before=year - 1, nominations=nominations, support=support)


def carried(desk: Desk, files: Iterable[Nomination], year: int) -> tuple[tuple[Nomination, ...], tuple[SupportMeasure, ...]]:
    """Return the files, and the measures with them, that files of other years become in a year; nothing is saved."""
    made = {one.id: _next(one, year) for one in files}
    return tuple(made.values()), tuple(_open_measures(desk, made))


def carry_into(desk: Desk, year: int, chosen: Collection[str] | None = None, step: Step = silent) -> CarryOver:
    """Save what `carry_over` finds, in one transaction, and return it; raises YearOutsideProgramme."""
    if reporting_year(desk.programme, year) is None:
        raise YearOutsideProgramme(year, known_years(desk.programme))
    found = carry_over(desk, year, chosen)
    desk.store.save(*found.records, step=step)
    return found


def _lines(desk: Desk, year: int) -> tuple[GoingLine, ...]:
    with reader(desk.store.path) as connection:
        return going_lines(connection, year - 1, year)


def _next(nomination: Nomination, year: int) -> Nomination:
    return msgspec.structs.replace(nomination, id=new_id(), year=year, achievement="", closed_on=None, closed_reason="")


def _open_measures(desk: Desk, made: dict[str, Nomination]) -> Iterator[SupportMeasure]:
    for measure in desk.store.all(SupportMeasure, nomination_id=tuple(made)):
        if measure.ended_on is None:
            yield msgspec.structs.replace(measure, id=new_id(), nomination_id=made[measure.nomination_id].id)
