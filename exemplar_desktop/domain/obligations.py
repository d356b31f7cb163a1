"""How far a unit is with what the plan demands of the year."""

from datetime import date

import msgspec

from exemplar_desktop.domain.award import ReferralState
from exemplar_desktop.domain.dissemination import Organiser
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.programme import Measure, Obligation, Programme, ReportingYear, last_day


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """One obligation with what is done and how many days are left (negative: late; None: no deadline).

    Of a report that was sent, the days are those that were left on that day.
    """

    obligation: Obligation
    done: int
    last_day: date | None
    days_left: int | None

    @property
    def met(self) -> bool:
        """Whether the count is reached; where the plan names no number, whether anything was recorded."""
        return self.done >= (self.obligation.count or 1)

    @property
    def was_late(self) -> bool:
        """Whether the report was sent, but after its last day; of nothing else is known on which day it was met."""
        return self.obligation.measure is Measure.REPORT and self.met and self.days_left is not None and self.days_left < 0


def progress(facts: YearFacts, today: date, sent_on: date | None) -> tuple[Progress, ...]:
    """Return every obligation of the programme with its state on a day, in the order of the programme file.

    ``sent_on`` is the day of the year's first report, None before there is one: a later correction keeps its date.
    """
    found = []
    for obligation in facts.programme.obligations:
        due = last_day(obligation, facts.year)
        day = sent_on if obligation.measure is Measure.REPORT and sent_on else today
        left = (due - day).days if due else None
        done = _done(obligation.measure, facts, sent_on is not None)
        found.append(Progress(obligation=obligation, done=done, last_day=due, days_left=left))
    return tuple(found)


def report_due(programme: Programme, year: ReportingYear) -> date | None:
    """Return the last day on which the unit's report of a year is in time; None where the programme names none."""
    days = [last_day(o, year) for o in programme.obligations if o.measure is Measure.REPORT]
    return min((day for day in days if day), default=None)


def spread_nominations(facts: YearFacts) -> frozenset[str]:
    """Return the ids of the year's open nominations that an activity made known."""
    here = {n.id for n in facts.nominations if n.closed_on is None}
    return frozenset(i for d in facts.disseminations for i in d.nomination_ids if i in here)


def _done(measure: Measure, facts: YearFacts, report_sent: bool) -> int:
    if measure is Measure.SPREAD:
        return len(spread_nominations(facts))
    if measure is Measure.REPORT:
        return int(report_sent)
    if measure is Measure.CLUSTER_CONFERENCE:
        return sum(d.cluster_conference for d in facts.disseminations)
    if measure is Measure.UNION_ACTIVITY:
        return sum(d.organiser is Organiser.TRADE_UNION for d in facts.disseminations)
    return len({r.nomination_id for r in facts.referrals if r.state is not ReferralState.DRAFTED})
