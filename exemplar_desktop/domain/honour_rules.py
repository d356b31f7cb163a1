"""What is missing or wrong in awards, referrals, measures, movements, inspections and consent (plan II.1, II.2, II.4-II.6)."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial

from exemplar_desktop.domain.award import Award, AwardLevel, ReferralState
from exemplar_desktop.domain.consent import Consent, is_agreed
from exemplar_desktop.domain.council import Outcome
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.finding import Finding, Severity
from exemplar_desktop.domain.nominee import Nominee
from exemplar_desktop.vietnamese.text import fold

_Values = dict[str, str | int]
_Names = dict[str, str]
"""Nominee id -> name."""
DAYS_TO_ACKNOWLEDGE = 2
"""Working days in which a withdrawn consent is answered (Decree 356/2025/NĐ-CP)."""
DAYS_TO_RESTRICT = 15
"""Days in which what was published is withdrawn or restricted (Decree 356/2025/NĐ-CP)."""


def honour_findings(facts: YearFacts, today: date) -> Iterator[Finding]:
    """Yield what is wrong with what was done for the exemplars of a year."""
    names = {nominee.id: nominee.name for nominee in facts.nominees}
    yield from _of_awards(facts, names)
    yield from _used_twice(facts, names)
    yield from _of_referrals(facts)
    yield from _of_measures(facts, names, today)
    yield from _of_year(facts)
    yield from _of_consents(facts, today)


def _of_awards(facts: YearFacts, names: _Names) -> Iterator[Finding]:
    recognised = _recognised_on(facts)
    days: dict[tuple[str, str], Award] = {}
    for award in (a for a in facts.awards if a.year == facts.year.year):
        values: _Values = {"name": names.get(award.nominee_id, ""), "form": award.form}
        if not award.decision_number or award.decided_on is None:
            yield _finding("award_without_decision", "awards", award.id, "decision_number" if award.decided_on else "decided_on", values)
        if award.decided_on and not facts.year.first_day <= award.decided_on <= facts.year.last_day:
            yield _finding("award_outside_year", "awards", award.id, "decided_on", values)
        decided = recognised.get(award.nominee_id)
        if award.level is AwardLevel.UNIT and award.decided_on and decided and award.decided_on < decided:
            yield _finding("award_before_decision", "awards", award.id, "decided_on", values)
        if award.decision_number:
            first = days.setdefault((award.decision_number.casefold(), award.issuer.casefold()), award)
            if first.decided_on != award.decided_on:
                yield _finding("decision_number_twice", "awards", award.id, "decision_number", {**values, "number": award.decision_number})


def _used_twice(facts: YearFacts, names: _Names) -> Iterator[Finding]:
    """One initiative, and one achievement of a nominee, serves one award (Law 06/2022/QH15, Art. 5.2.c); of evidence see `domain.reuse`.

    A referral that was granted is not held against the award that it led to.
    """
    granted = {referral.award_id for referral in facts.referrals if referral.award_id}
    initiatives: dict[str, list[Award]] = defaultdict(list)
    achievements: dict[str, list[Award]] = defaultdict(list)
    for award in facts.awards:
        if award.initiative:
            initiatives[award.initiative.casefold()].append(award)
        if achievement := fold(award.achievement):
            achievements[f"{award.nominee_id} {achievement}"].append(award)
    for code, field, uses in (("initiative_twice", "initiative", initiatives), ("achievement_twice", "achievement", achievements)):
        for awards in uses.values():
            for award in awards[1:]:
                values: _Values = {"name": names.get(award.nominee_id, ""), "form": award.form, "other": awards[0].form}
                yield _finding(code, "awards", award.id, field, values, Severity.ADVICE)
    rewarded = {award.initiative.casefold() for award in facts.awards if award.initiative and award.id not in granted}
    for referral in facts.referrals:
        if referral.initiative and referral.initiative.casefold() in rewarded and referral.state is not ReferralState.REFUSED:
            yield _finding("referral_initiative_used", "awards", referral.id, "initiative", {"form": referral.form}, Severity.ADVICE)


def _of_referrals(facts: YearFacts) -> Iterator[Finding]:
    for referral in facts.referrals:
        values: _Values = {"form": referral.form}
        if referral.state is not ReferralState.DRAFTED and referral.sent_on is None:
            yield _finding("referral_without_day", "awards", referral.id, "sent_on", values)
        if referral.sent_on and referral.answered_on and referral.answered_on < referral.sent_on:
            yield _finding("referral_answered_before_sent", "awards", referral.id, "answered_on", values)
        if referral.state is ReferralState.GRANTED and referral.award_id is None:
            yield _finding("referral_without_award", "awards", referral.id, "award_id", values, Severity.ADVICE)


def _of_measures(facts: YearFacts, names: _Names, today: date) -> Iterator[Finding]:
    nominations = {nomination.id: nomination for nomination in facts.nominations}
    for measure in facts.support_measures:
        nomination = nominations[measure.nomination_id]
        values: _Values = {"name": names.get(nomination.nominee_id, ""), "title": measure.title}
        about = partial(_of_nominee, nomination.nominee_id, measure.id, values)
        if measure.begun_on and nomination.discovered_on and measure.begun_on < nomination.discovered_on:
            yield about("measure_before_discovery", "begun_on")
        if measure.ended_on and measure.begun_on and measure.ended_on < measure.begun_on:
            yield about("measure_ends_before_it_begins", "ended_on")
        if measure.due_on and measure.ended_on is None and measure.due_on < today:
            yield about("measure_overdue", "due_on", Severity.ADVICE)
        if measure.ended_on and not measure.outcome:
            yield about("measure_without_outcome", "outcome", Severity.ADVICE)


def _of_year(facts: YearFacts) -> Iterator[Finding]:
    year = facts.year
    for code, page, records in (
        ("movement_missing", "disseminations", facts.movements),
        ("inspection_missing", "inspections", facts.inspections),
        ("capacity_missing", "inspections", facts.capacities),
    ):
        if not records:
            yield Finding(code=code, severity=Severity.ADVICE, page=page, values={"year": year.year})
    for inspection in facts.inspections:
        values: _Values = {"title": inspection.title}
        if inspection.inspected_on is None:
            yield _finding("inspection_without_day", "inspections", inspection.id, "inspected_on", values)
        elif not year.first_day <= inspection.inspected_on <= year.last_day:
            yield _finding("inspection_outside_year", "inspections", inspection.id, "inspected_on", values)
        if not inspection.inspector_ids and not inspection.inspectors:
            yield _finding("inspection_without_inspector", "inspections", inspection.id, "inspectors", values, Severity.ADVICE)
    for movement in facts.movements:
        if movement.begun_on and movement.ended_on and movement.ended_on < movement.begun_on:
            yield _finding("movement_ends_before_it_begins", "disseminations", movement.id, "ended_on", {"name": movement.name})


def _of_consents(facts: YearFacts, today: date) -> Iterator[Finding]:
    spread = {i for activity in facts.disseminations for i in activity.nomination_ids}
    nominees = {nominee.id: nominee for nominee in facts.nominees}
    for nomination in facts.nominations:
        nominee = nominees[nomination.nominee_id]
        if nomination.id in spread and not is_agreed(nominee, facts.consents, today):
            yield _of_nominee(nominee.id, None, {"name": nominee.name}, "consent_missing", "consent")
    for consent in facts.consents:
        yield from _of_withdrawal(nominees[consent.nominee_id], consent, today)


def _of_withdrawal(nominee: Nominee, consent: Consent, today: date) -> Iterator[Finding]:
    if consent.withdrawn_on is None:
        return
    about = partial(_of_nominee, nominee.id, consent.id)
    answer_by = working_days_after(consent.withdrawn_on, DAYS_TO_ACKNOWLEDGE)
    if (consent.acknowledged_on or today) > answer_by:
        yield about({"name": nominee.name, "day": answer_by.isoformat()}, "withdrawal_not_answered", "acknowledged_on")
    stop_by = consent.withdrawn_on + timedelta(days=DAYS_TO_RESTRICT)
    if (consent.restricted_on or today) > stop_by:
        yield about({"name": nominee.name, "day": stop_by.isoformat()}, "withdrawal_not_done", "restricted_on")


def working_days_after(day: date, count: int) -> date:
    """Return the day that lies so many working days (Monday to Friday; holidays are not known here) after a day."""
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < 5
    return day


def _recognised_on(facts: YearFacts) -> dict[str, date]:
    """Return nominee id -> the first day on which the council recognised the nominee in the year."""
    nominees = {nomination.id: nomination.nominee_id for nomination in facts.nominations}
    days: dict[str, date] = {}
    for meeting in facts.council_meetings:
        for decision in meeting.decisions:
            nominee_id = nominees.get(decision.nomination_id)
            if meeting.held_on and nominee_id and decision.outcome is Outcome.RECOGNISED:
                days[nominee_id] = min(days.get(nominee_id, meeting.held_on), meeting.held_on)
    return days


def _finding(code: str, page: str, record: str, field: str, values: _Values, severity: Severity = Severity.GAP) -> Finding:
    return Finding(code=code, severity=severity, page=page, record=record, field=field, values=values)


def _of_nominee(nominee_id: str, record: str | None, values: _Values, code: str, field: str, severity: Severity = Severity.GAP) -> Finding:
    return Finding(code=code, severity=severity, nominee=nominee_id, record=record, field=field, values=values)
