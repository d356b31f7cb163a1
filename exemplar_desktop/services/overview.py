"""How the unit stands in a reporting year: the plan's demands, and the year in figures beside the year before."""

from datetime import date

import msgspec

from exemplar_desktop.domain.award import Referral
from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.nominee import Nomination
from exemplar_desktop.domain.obligations import Progress, progress
from exemplar_desktop.domain.programme import ReportingYear, reporting_year
from exemplar_desktop.domain.stage import Stage
from exemplar_desktop.domain.year_totals import YearMonths, YearTotals, without_leading_blanks
from exemplar_desktop.services.correction import Sending, sending
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.facts import years_before
from exemplar_desktop.services.next_year import GoingOn, going_on
from exemplar_desktop.services.year_records import span_of
from exemplar_desktop.store.nomination_index import count_stages, reader
from exemplar_desktop.store.overview_counts import YearCounts, year_counts
from exemplar_desktop.store.year_counts import count_months, count_years


class Overview(msgspec.Struct, frozen=True, kw_only=True):
    """A year at a glance, on a day; what is missing is found by `readiness`, which needs every record of the year."""

    year: int
    today: date
    progress: tuple[Progress, ...]
    """The plan's obligations in its own order; none where the programme does not have this year."""
    stages: tuple[tuple[Stage, int], ...]
    """Open nominations by the furthest stage they reached."""
    counts: YearCounts
    sending: Sending
    """What was sent of the year's report."""
    before: YearCounts | None
    """The year before; None where nothing is stored of it."""
    totals_before: YearTotals
    """What the year before came to, be it of another programme."""
    years: tuple[YearTotals, ...]
    """What up to five years of the programme came to, this one last."""
    span: ReportingYear
    months: YearMonths
    going_on: GoingOn | None
    """Exemplars of the year before who can go on into this one; None where there are none."""


def overview(desk: Desk, year: int, today: date) -> Overview:
    """Return a year at a glance; made of counts and of what the activities name, so that it is quick in a large store."""
    facts = _facts_of_activities(desk, year)
    sent, span = sending(desk, year), span_of(desk, year)
    with reader(desk.store.path) as connection:
        stages = count_stages(connection, year)
        months = count_months(connection, span)
        # The year before stands first too, for it may be of another programme.
        last, *earlier, this = count_years(connection, (year - 1, *years_before(desk, year), year))
    counts, before = year_counts(desk.store, year), year_counts(desk.store, year - 1)
    return Overview(
        year=year,
        today=today,
        progress=progress(facts, today, sent.sent[0].made_on if sent.sent else None) if facts else (),
        stages=tuple(stages.items()),
        counts=counts,
        sending=sent,
        before=None if before.is_empty else before,
        totals_before=last,
        years=(*without_leading_blanks(earlier), this),
        span=span,
        months=months,
        going_on=going_on(desk, year, today),
    )


def _facts_of_activities(desk: Desk, year: int) -> YearFacts | None:
    """Return the part of the year's facts that obligations are measured by: activities, referrals, and the files they name."""
    span = reporting_year(desk.programme, year)
    if span is None:
        return None
    disseminations = desk.store.all(Dissemination, year=year)
    referrals = desk.store.all(Referral)
    named = {i for d in disseminations for i in d.nomination_ids} | {r.nomination_id for r in referrals}
    nominations = desk.store.all(Nomination, year=year, id=tuple(named))
    here = {nomination.id for nomination in nominations}
    return YearFacts(
        programme=desk.programme,
        year=span,
        unit=None,
        nominations=nominations,
        referrals=tuple(r for r in referrals if r.nomination_id in here),
        disseminations=disseminations,
    )
