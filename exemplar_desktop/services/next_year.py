"""Opens a new reporting year with what goes on from the one before: exemplars that are still put forward, and open measures."""

from collections.abc import Iterator

import msgspec

from exemplar_desktop.domain.nominee import Nomination, Nominee
from exemplar_desktop.domain.record import Record, new_id
from exemplar_desktop.domain.support_measure import SupportMeasure
from exemplar_desktop.services.desk import Desk


class CarryOver(msgspec.Struct, frozen=True, kw_only=True):
    """What can go on into a year, and the records that would be made; nothing of the year before is changed."""

    year: int
    before: int
    nominees: int
    measures: int
    records: tuple[Record, ...]


def carry_over(desk: Desk, year: int) -> CarryOver:
    """Return what goes on from the year before into a year.

    An exemplar goes on whose file of the year before is open and who has none in the new year: with the same position, group and
    collective; achievement and judgements are the new year's own. A measure goes on that was not completed.
    """
    store, before = desk.store, year - 1
    there = {nomination.nominee_id for nomination in store.all(Nomination, year=year)}
    nominees = {nominee.id for nominee in store.all(Nominee)}
    former = [
        nomination
        for nomination in store.all(Nomination, year=before)
        if nomination.closed_on is None and nomination.nominee_id not in there and nomination.nominee_id in nominees
    ]
    made = {one.id: _next(one, year) for one in former}
    measures = tuple(_open_measures(desk, made))
    return CarryOver(year=year, before=before, nominees=len(made), measures=len(measures), records=(*made.values(), *measures))


def _next(nomination: Nomination, year: int) -> Nomination:
    return msgspec.structs.replace(nomination, id=new_id(), year=year, achievement="")


def _open_measures(desk: Desk, made: dict[str, Nomination]) -> Iterator[SupportMeasure]:
    for measure in desk.store.all(SupportMeasure, nomination_id=tuple(made)):
        if measure.ended_on is None:
            yield msgspec.structs.replace(measure, id=new_id(), nomination_id=made[measure.nomination_id].id)
