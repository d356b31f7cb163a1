"""A nominee over the years, and who is to be followed up in a year; opens a file of the year for someone known from before."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec

from exemplar_desktop.domain.assessment import Assessment
from exemplar_desktop.domain.award import Award, Referral
from exemplar_desktop.domain.career import Career, ToFollow, year_of
from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.movement import Movement
from exemplar_desktop.domain.nominee import Nomination, Nominee
from exemplar_desktop.domain.record import Record
from exemplar_desktop.domain.support_measure import SupportMeasure
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.next_year import carried
from exemplar_desktop.services.year_records import span_of
from exemplar_desktop.store.career import disseminations_about, meetings_about, to_follow
from exemplar_desktop.store.nomination_index import reader
from exemplar_desktop.store.store import Store


def facts_about(desk: Desk, nominations: tuple[Nomination, ...], awards: tuple[Award, ...]) -> dict[int, YearFacts]:
    """Return by year the facts that these nominations and awards are told by; the number of queries does not grow with the years."""
    years: defaultdict[int, defaultdict[str, list[Record]]] = defaultdict(lambda: defaultdict(list))
    for award in awards:
        years[award.year]["awards"].append(award)
    for nomination in nominations:
        years[nomination.year]["nominations"].append(nomination)
    year_of_nomination = {n.id: n.year for n in nominations}
    for name, record, files in _about(desk.store, tuple(year_of_nomination)):
        # What is about a file is told in its year, also where it was booked under another one.
        for year in {year_of_nomination[id] for id in files if id in year_of_nomination}:
            years[year][name].append(record)
    movements = desk.store.all(Movement, id=tuple({n.movement_id for n in nominations if n.movement_id}))
    return {year: _facts(desk, year, {**found, "movements": movements}) for year, found in years.items()}


def career(desk: Desk, nominee_id: str, year: int, step: Step = silent) -> Career | None:
    """Return a nominee over the years, and whether the nominee is to be followed up in ``year``; None where there is no such nominee."""
    store = desk.store
    nominee = store.get(Nominee, nominee_id)
    if nominee is None:
        return None
    own = store.all(Nomination, nominee_id=nominee_id)
    facts = facts_about(desk, own, store.all(Award, nominee_id=nominee_id))
    step("", 0.5)
    led = _collectives(store, own)
    judged: dict[str, list[Assessment]] = defaultdict(list)
    for assessment in store.all(Assessment, nomination_id=tuple(n.id for n in (*own, *led))):
        judged[assessment.nomination_id].append(assessment)
    collectives = store.all(Nominee, id=tuple({n.nominee_id for n in led}))
    with reader(store.path) as connection:
        open_ = next(iter(to_follow(connection, year, nominee_id)), None)
    years = []
    for of_year in sorted(facts, reverse=True):
        nominations = (*facts[of_year].nominations, *(n for n in led if n.year == of_year))
        assessments = tuple(a for n in nominations for a in judged[n.id])
        whole = msgspec.structs.replace(facts[of_year], nominees=(nominee, *collectives), nominations=nominations, assessments=assessments)
        years.append(year_of(whole, nominee))
    return Career(nominee=nominee, years=tuple(years), to_follow=open_)


def those_to_follow(desk: Desk, year: int) -> tuple[ToFollow, ...]:
    """Return who was recognised in earlier years and is not followed up in this one (plan II.2.2), in the order of names."""
    with reader(desk.store.path) as connection:
        return to_follow(connection, year)


def nominee_of_number(desk: Desk, number: int) -> Nominee | None:
    """Return the nominee of a running number."""
    return next(iter(desk.store.all(Nominee, number=number)), None)


def go_on(desk: Desk, nominee_id: str, year: int) -> Nomination:
    """Store a nomination of a year for a nominee known from another one, with what goes on from the latest file before it.

    What goes on is what `carry_over` says. Of a later file, where there is no earlier one, measures do not: they are of its time.
    """
    files = desk.store.all(Nomination, nominee_id=nominee_id)
    latest = max(files, key=lambda n: (n.year < year, n.year), default=None)
    made, measures = carried(desk, (latest,) if latest else (), year)
    opened = made[0] if made else Nomination(nominee_id=nominee_id, year=year)
    desk.store.save(opened, *(measures if latest and latest.year < year else ()))
    return opened


def _about(store: Store, ids: tuple[str, ...]) -> Iterator[tuple[str, Record, tuple[str, ...]]]:
    """Yield each record about nominations with the field of `YearFacts` that it belongs to, and the nominations that it names."""
    yield from (("council_meetings", m, tuple(d.nomination_id for d in m.decisions)) for m in meetings_about(store, ids))
    yield from (("disseminations", d, d.nomination_ids) for d in store.all(Dissemination, id=disseminations_about(store, ids)))
    yield from (("support_measures", s, (s.nomination_id,)) for s in store.all(SupportMeasure, nomination_id=ids))
    yield from (("referrals", r, (r.nomination_id,)) for r in store.all(Referral, nomination_id=ids))


def _collectives(store: Store, nominations: tuple[Nomination, ...]) -> tuple[Nomination, ...]:
    """Return the nominations of the collectives that are led, in the years in which they are."""
    led = {(n.collective_id, n.year) for n in nominations if n.collective_id}
    found = store.all(Nomination, nominee_id=tuple({id for id, _year in led}))
    return tuple(n for n in found if (n.nominee_id, n.year) in led)


def _facts(desk: Desk, year: int, found: Mapping[str, Iterable[Record]]) -> YearFacts:
    told: dict[str, Any] = {name: tuple(records) for name, records in found.items()}
    return YearFacts(programme=desk.programme, year=span_of(desk, year), unit=None, **told)
