"""What the pages of records list and offer for a year: only records that belong to it, named as people know them."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from exemplar_desktop.domain.award import Award, Referral
from exemplar_desktop.domain.council import CouncilMeeting, CouncilMember, Decision, Outcome, PublicNotice
from exemplar_desktop.domain.inspection import Capacity
from exemplar_desktop.domain.movement import Movement
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.programme import ReportingYear, reporting_year
from exemplar_desktop.domain.unit import holds
from exemplar_desktop.vietnamese.dates import short_date

if TYPE_CHECKING:
    from exemplar_desktop.services.desk import Desk

Choices = list[tuple[str | None, str]]


class NomineeLink(NamedTuple):
    """A nominee's file of a year, as far as a line says it."""

    year: int
    nominee_id: str
    name: str
    kind: NomineeKind
    department: str


def span_of(desk: "Desk", year: int) -> ReportingYear:
    """Return the reporting year; the calendar year where the programme in use does not have it."""
    return reporting_year(desk.programme, year) or ReportingYear(year=year, first_day=date(year, 1, 1), last_day=date(year, 12, 31))


def touches(span: ReportingYear, first: date | None, last: date | None) -> bool:
    """Return whether something between two days (None: open) touches a reporting year."""
    return (first is None or first <= span.last_day) and (last is None or last >= span.first_day)


def movements_of(desk: "Desk", year: int) -> tuple[Movement, ...]:
    """Return the campaigns that touch a reporting year."""
    span = span_of(desk, year)
    return tuple(m for m in desk.store.all(Movement) if touches(span, m.begun_on, m.ended_on))


def discovered_through(desk: "Desk", movement: Movement) -> tuple[NomineeLink, ...]:
    """Return who was discovered through a campaign in any year, the newest year first, then in the order of names."""
    nominations = desk.store.all(Nomination, movement_id=movement.id)
    nominees = desk.store.all(Nominee, id=tuple(n.nominee_id for n in nominations))
    place = {nominee.id: (i, nominee) for i, nominee in enumerate(nominees)}
    listed = sorted(nominations, key=lambda n: (-n.year, place[n.nominee_id][0]))
    return tuple(NomineeLink(n.year, n.nominee_id, (who := place[n.nominee_id][1]).name, who.kind, n.department) for n in listed)


def capacities_of(desk: "Desk", year: int) -> tuple[Capacity, ...]:
    """Return who is in charge on a day of a reporting year."""
    span = span_of(desk, year)
    return tuple(c for c in desk.store.all(Capacity) if touches(span, c.valid_from, c.valid_until))


def referrals_of(desk: "Desk", year: int) -> tuple[Referral, ...]:
    """Return what was asked of higher levels for the nominations of a year."""
    referrals = desk.store.all(Referral)
    here = {n.id for n in desk.store.all(Nomination, id=tuple(r.nomination_id for r in referrals), year=year)}
    return tuple(r for r in referrals if r.nomination_id in here)


def notices_of(desk: "Desk", year: int) -> tuple[PublicNotice, ...]:
    """Return the public notices of a year's meetings."""
    return desk.store.all(PublicNotice, meeting_id=tuple(m.id for m in desk.store.all(CouncilMeeting, year=year)))


def names_of(desk: "Desk", records: Sequence[Award | Referral]) -> dict[str, str]:
    """Return the name of the nominee that each record is about, by the record's id."""
    honoured = desk.store.all(Nominee, id=tuple(r.nominee_id for r in records if isinstance(r, Award)))
    names = {n.id: n.name for n in honoured} | _nominated(desk, [r.nomination_id for r in records if isinstance(r, Referral)])
    return {r.id: names.get(r.nominee_id if isinstance(r, Award) else r.nomination_id, "") for r in records}


def member_choices(desk: "Desk", day: date | None, chosen: Sequence[str] = ()) -> Choices:
    """Return the members of the council on a day (None: all there are), and those who are chosen already."""
    members = desk.store.all(CouncilMember)
    offered = (m for m in members if m.id in chosen or day is None or holds(m.valid_from, m.valid_until, day))
    return [(m.id, f"{m.name} ({m.position})" if m.position else m.name) for m in offered]


def meeting_choices(desk: "Desk", year: int) -> Choices:
    """Return the meetings of a year."""
    meetings = desk.store.all(CouncilMeeting, year=year)
    return [(m.id, f"{m.title} ({short_date(m.held_on)})" if m.held_on else m.title) for m in meetings]


def award_choices(desk: "Desk", referral: Referral) -> Choices:
    """Return the awards of whom a referral is about, of every year, the latest first: one of them may have come of it."""
    nomination = desk.store.get(Nomination, referral.nomination_id)
    awards = desk.store.all(Award, nominee_id=nomination.nominee_id) if nomination else ()
    newest = sorted(awards, key=lambda award: award.decided_on or date.min, reverse=True)
    return [(award.id, ", ".join(filter(None, (award.form, award.decision_number, short_date(award.decided_on))))) for award in newest]


def undecided(desk: "Desk", meeting: CouncilMeeting) -> tuple[Decision, ...]:
    """Return a blank decision for each open nomination of the meeting's year that is not decided yet, also for one that was put off."""
    others = (m for m in desk.store.all(CouncilMeeting, year=meeting.year) if m.id != meeting.id)
    decided = {d.nomination_id for m in others for d in m.decisions if d.outcome is not Outcome.POSTPONED}
    decided |= {d.nomination_id for d in meeting.decisions}
    lines = desk.store.nomination_lines(meeting.year)
    return tuple(Decision(nomination_id=n.nomination_id) for n in lines if not n.closed and n.nomination_id not in decided)


def nominees_decided(desk: "Desk", decisions: Sequence[Decision]) -> list[str]:
    """Return the nominee's name for each decision."""
    names = _nominated(desk, [d.nomination_id for d in decisions])
    return [names.get(d.nomination_id, "") for d in decisions]


def _nominated(desk: "Desk", nomination_ids: Sequence[str]) -> dict[str, str]:
    """Return the nominee's name by each nomination's id."""
    nominations = desk.store.all(Nomination, id=tuple(nomination_ids))
    names = {n.id: n.name for n in desk.store.all(Nominee, id=tuple(n.nominee_id for n in nominations))}
    return {n.id: names.get(n.nominee_id, "") for n in nominations}
