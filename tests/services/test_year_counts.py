"""What years and months come to is the same by SQL, on the overview, and in the counted facts of the report."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from exemplar_desktop.domain.award import Award
from exemplar_desktop.domain.council import CouncilMeeting, Decision, Outcome
from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.record import Record
from exemplar_desktop.domain.stage import Stage
from exemplar_desktop.reports.figures import count_facts
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.facts import earlier_totals, year_facts
from exemplar_desktop.services.overview import overview
from exemplar_desktop.store.nomination_index import reader
from exemplar_desktop.store.year_counts import count_months, count_years

YEARS = (2023, 2024, 2025)


def some_day(year: int, chance: Random) -> date | None:
    """Return a day in, before or after a reporting year, its first and last days among them; sometimes none."""
    chosen = (None, date(year - 1, 10, 29), date(year - 1, 10, 30), date(year, 10, 29), date(year, 10, 30))
    return chance.choice((*chosen, *(date(year, 1, 1) + timedelta(days=chance.randrange(300)) for _ in range(6))))


def records_about(nominee: Nominee, year: int, chance: Random) -> Iterator[Record]:
    closed_on = date(year, 5, 1) if chance.random() < 0.15 else None
    nomination = Nomination(nominee_id=nominee.id, year=year, discovered_on=some_day(year, chance), closed_on=closed_on)
    yield nomination
    if chance.random() < 0.5:
        outcome = chance.choice(tuple(Outcome))
        yield CouncilMeeting(year=year, title="Họp", decisions=(Decision(nomination_id=nomination.id, outcome=outcome),))
    if chance.random() < 0.4:
        counted_for = chance.choice((year, year, year - 1))
        yield Award(nominee_id=nominee.id, year=counted_for, form="Giấy khen", decided_on=some_day(year, chance))
    if chance.random() < 0.4:
        yield Dissemination(year=year, title="Tọa đàm", happened_on=some_day(year, chance), nomination_ids=(nomination.id,))


def fill(desk: Desk, years: tuple[int, ...], chance: Random) -> None:
    for number in range(1, 61):
        nominee = Nominee(number=number, kind=NomineeKind.TEACHER, name=f"Người {number:02d}")
        made = [record for year in years if chance.random() < 0.7 for record in records_about(nominee, year, chance)]
        desk.store.save(nominee, *made)
        for record in made:
            if chance.random() < 0.1:
                desk.store.delete(record)
        if chance.random() < 0.1:
            desk.store.delete(nominee)


def test_sql_counts_what_the_counted_facts_hold(bare: Desk) -> None:
    fill(bare, YEARS, Random(5))
    for year in YEARS:
        figures = count_facts(year_facts(bare, year))
        span = figures.facts.year
        with reader(bare.store.path) as connection:
            assert count_years(connection, (year,)) == figures.years[-1:]
            assert count_months(connection, span) == figures.months
        this = figures.years[-1]
        assert this.nominations == figures.total.count == sum(count for _, count in figures.by_stage)
        assert 0 < this.spread == figures.total.spread < this.nominations
        assert this.recognised and this.honoured
        assert dict(figures.by_stage)[Stage.SPREAD] <= this.spread
        for month in (figures.months.discovered, figures.months.disseminations, figures.months.awards):
            assert month.undated > 0 and sum(month.counts) > 0
        seen = overview(bare, year, date(year, 9, 1))
        assert (seen.years, seen.months, seen.stages) == (figures.years, figures.months, figures.by_stage)


def test_the_years_begin_with_the_first_that_holds_anything(bare: Desk) -> None:
    assert earlier_totals(bare, 2025) == ()
    fill(bare, (2024,), Random(1))
    assert [totals.year for totals in earlier_totals(bare, 2025)] == [2024]
    assert earlier_totals(bare, 2024) == ()
    bare.store.save(Nomination(nominee_id=bare.store.all(Nominee)[0].id, year=2023))
    assert [totals.year for totals in earlier_totals(bare, 2025)] == [2023, 2024]
