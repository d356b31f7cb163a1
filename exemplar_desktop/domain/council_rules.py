"""What is missing or wrong in the council's work: votes, terms, days, public notices (plan II.5, I.2.4)."""

from collections.abc import Iterator
from datetime import date

from exemplar_desktop.domain.council import CouncilMeeting, CouncilMember, Decision, Outcome, PublicNotice
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.finding import Finding, Severity
from exemplar_desktop.domain.nominee import Nomination
from exemplar_desktop.domain.unit import holds
from exemplar_desktop.domain.vote import VoteFault, count_votes, vote_faults

_FAULTS = {
    VoteFault.NOT_COUNTED: ("votes_missing", Severity.GAP),
    VoteFault.MORE_THAN_PRESENT: ("votes_more_than_present", Severity.GAP),
    VoteFault.FEWER_THAN_PRESENT: ("votes_fewer_than_present", Severity.ADVICE),
    VoteFault.WRITTEN_MORE_THAN_ABSENT: ("written_more_than_absent", Severity.GAP),
    VoteFault.WRITTEN_NOT_ALLOWED: ("written_not_allowed", Severity.ADVICE),
}


def council_findings(facts: YearFacts) -> Iterator[Finding]:
    """Yield what is wrong with members, meetings, decisions and notices, and which nominations nobody has considered."""
    members = {member.id: member for member in facts.council_members}
    if not members:
        yield _advice("member_missing", values={"year": facts.year.year})
    names = {nominee.id: nominee.name for nominee in facts.nominees}
    about = {n.id: (n, names.get(n.nominee_id, "")) for n in facts.nominations}
    posted = {notice.meeting_id for notice in facts.public_notices}
    for meeting in facts.council_meetings:
        yield from _of_day(facts, meeting)
        yield from _of_terms(meeting, members)
        yield from _of_decisions(facts, meeting, about)
        recognised = any(decision.outcome is Outcome.RECOGNISED for decision in meeting.decisions)
        if recognised and meeting.id not in posted:
            yield _gap("notice_missing", values={"title": meeting.title})
    meetings = {meeting.id: meeting for meeting in facts.council_meetings}
    for notice in facts.public_notices:
        yield from _of_notice(notice, meetings.get(notice.meeting_id))
    considered = {decision.nomination_id for meeting in facts.council_meetings for decision in meeting.decisions}
    for nomination, name in about.values():
        if nomination.closed_on is None and nomination.id not in considered:
            yield Finding(
                code="not_considered",
                severity=Severity.ADVICE,
                page="council",
                nominee=nomination.nominee_id,
                field="council",
                values={"name": name},
            )


def _of_day(facts: YearFacts, meeting: CouncilMeeting) -> Iterator[Finding]:
    if meeting.held_on is None:
        yield _gap("meeting_without_day", meeting.id, "held_on", {"title": meeting.title})
    elif not facts.year.first_day <= meeting.held_on <= facts.year.last_day:
        yield _gap("meeting_outside_year", meeting.id, "held_on", {"title": meeting.title})
    if not meeting.decisions:
        yield _advice("meeting_without_decision", meeting.id, "decisions", {"title": meeting.title})
    if not meeting.present_ids:
        yield _gap("meeting_without_members", meeting.id, "present_ids", {"title": meeting.title})


def _of_terms(meeting: CouncilMeeting, members: dict[str, CouncilMember]) -> Iterator[Finding]:
    for member_id in meeting.present_ids:
        member = members.get(member_id)
        if member and meeting.held_on and not holds(member.valid_from, member.valid_until, meeting.held_on):
            values: dict[str, str | int] = {"title": meeting.title, "name": member.name}
            yield _gap("member_not_in_office", meeting.id, "present_ids", values)
        if member and member_id in meeting.absent_ids:
            yield _gap("member_present_and_absent", meeting.id, "absent_ids", {"title": meeting.title, "name": member.name})


def _of_decisions(facts: YearFacts, meeting: CouncilMeeting, about: dict[str, tuple[Nomination, str]]) -> Iterator[Finding]:
    for decision in meeting.decisions:
        if decision.nomination_id not in about:
            continue  # deleted since
        nomination, name = about[decision.nomination_id]
        values: dict[str, str | int] = {"title": meeting.title, "name": name}
        for fault in vote_faults(facts.programme.vote_rule, meeting, decision):
            code, severity = _FAULTS[fault]
            yield Finding(code=code, severity=severity, page="council", record=meeting.id, field="decisions", values=values)
        yield from _of_outcome(facts, meeting, decision, values)
        if meeting.held_on and nomination.discovered_on and meeting.held_on < nomination.discovered_on:
            yield _gap("decided_before_discovery", meeting.id, "held_on", values)


def _of_outcome(facts: YearFacts, meeting: CouncilMeeting, decision: Decision, values: dict[str, str | int]) -> Iterator[Finding]:
    rule = facts.programme.vote_rule
    if rule is None or decision.votes_for is None or decision.outcome is not Outcome.RECOGNISED:
        return
    count = count_votes(rule, meeting, decision)
    if not count.carried:
        yield _gap("votes_not_enough", meeting.id, "decisions", {**values, "yes": count.yes, "of": count.of, "rule": rule.text})


def _of_notice(notice: PublicNotice, meeting: CouncilMeeting | None) -> Iterator[Finding]:
    values: dict[str, str | int] = {"place": notice.place}
    if notice.posted_on is None:
        yield _gap("notice_without_day", notice.id, "posted_on", values)
    elif meeting and meeting.held_on and notice.posted_on < meeting.held_on:
        yield _gap("notice_before_meeting", notice.id, "posted_on", values)
    if _is_before(notice.taken_down_on, notice.posted_on):
        yield _gap("notice_ends_before_it_begins", notice.id, "taken_down_on", values)
    for objection in notice.objections:
        if objection.settled_on is None or not objection.outcome:
            yield _gap("objection_open", notice.id, "objections", {**values, "content": objection.content})


def _is_before(later: date | None, earlier: date | None) -> bool:
    return later is not None and earlier is not None and later < earlier


def _gap(code: str, record: str | None = None, field: str = "", values: dict[str, str | int] | None = None) -> Finding:
    return Finding(code=code, severity=Severity.GAP, page="council", record=record, field=field, values=values or {})


def _advice(code: str, record: str | None = None, field: str = "", values: dict[str, str | int] | None = None) -> Finding:
    return Finding(code=code, severity=Severity.ADVICE, page="council", record=record, field=field, values=values or {})
