"""What happens around the sample's nominations: the council at work, measures, awards, referrals, activities, inspections, consent."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import TypeVar

from exemplar_desktop.domain.award import Award, Referral, ReferralState
from exemplar_desktop.domain.consent import Consent
from exemplar_desktop.domain.council import CouncilMeeting, CouncilMember, Decision, Objection, Outcome, PublicNotice
from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.honour_rules import working_days_after
from exemplar_desktop.domain.inspection import Inspection
from exemplar_desktop.domain.record import Record
from exemplar_desktop.domain.support_measure import SupportMeasure
from exemplar_desktop.domain.unit import holds
from exemplar_desktop.services.sample_calendar import SampleCalendar
from exemplar_desktop.services.sample_people import SampleFiles, Tale
from exemplar_desktop.services.sample_words import SampleHonour, SampleWords

Told = TypeVar("Told")
_POSTED_FOR = 7
"""Working days that a result hangs on the board."""


@dataclass(frozen=True)
class SampleYears:
    """Makes the records around these nominations, year by year."""

    words: SampleWords
    calendar: SampleCalendar
    files: SampleFiles
    issuer: str
    members: tuple[CouncilMember, ...]
    tales: tuple[Tale, ...]

    @cached_property
    def honours(self) -> dict[str, SampleHonour]:
        """The awards by their keys."""
        return {honour.key: honour for honour in self.words.honours}

    def records(self) -> Iterator[Record]:
        """Yield everything; the same input yields the same."""
        for ago in self.calendar.years:
            tales = [tale for tale in self.tales if tale.told.ago == ago]
            for place in range(len(self.words.meetings)):
                yield from self._meeting(ago, place, tales)
            yield from self._inspections(ago)
            yield from self._activities(ago, tales)
            asked = 0
            for tale in tales:
                yield from self._measures(tale)
                honours = _of(tale, tale.told.awards, 3)
                # One achievement is honoured once; what came beside it says its own grounds in its decision.
                awards = {key: self._award(tale, self.honours[key], is_first=not place) for place, key in enumerate(honours)}
                yield from awards.values()
                if tale.told.referral and tale.is_of_cast:
                    asked += 1
                    yield self._referral(tale, awards, asked)
        yield from self._consents()

    def _serving(self, day: date) -> list[CouncilMember]:
        return [member for member in self.members if holds(member.valid_from, member.valid_until, day)]

    def _meeting(self, ago: int, place: int, tales: list[Tale]) -> Iterator[Record]:
        told = self.words.meetings[place]
        day = self.calendar.day((ago, told.day))
        serving = self._serving(day)
        absent = [serving[told.absent]] if told.absent is not None else []
        present = tuple(member.id for member in serving if member not in absent)
        decisions = tuple(_decision(tale, Outcome(outcome), len(present)) for tale in tales if (outcome := _outcome(tale, place)))
        if not decisions:
            return
        meeting = CouncilMeeting(
            year=self.calendar.years[ago].year,
            title=told.title,
            held_on=day,
            begun_at=told.hours[0],
            ended_at=told.hours[1],
            place="Phòng họp Hội đồng sư phạm",
            minutes_number=f"{told.minutes:02d}/BB-HĐTĐKT",
            agenda=told.agenda,
            conclusion=told.conclusion,
            present_ids=present,
            absent_ids=tuple(member.id for member in absent),
            decisions=decisions,
        )
        yield meeting
        if any(decision.outcome is Outcome.RECOGNISED for decision in decisions):
            yield from self._notice(ago, place, meeting, day)

    def _notice(self, ago: int, place: int, meeting: CouncilMeeting, day: date) -> Iterator[Record]:
        objections, answers = [], []
        for told in self.words.objections:
            if (told.ago, told.meeting) == (ago, place):
                raised, settled = (self.calendar.day((ago, one)) for one in (told.raised, told.settled))
                answers.append(self.files.paper(told.evidence, "", self.issuer, settled))
                objections.append(
                    Objection(content=told.content, raised_by=told.raised_by, raised_on=raised, settled_on=settled, outcome=told.outcome)
                )
        yield from answers
        posted = working_days_after(day, 1)
        yield PublicNotice(
            meeting_id=meeting.id,
            number=f"{int(meeting.minutes_number[:2]) + 2:02d}/TB-THPTSM",
            place="Bảng tin và trang thông tin điện tử của trường",
            posted_on=posted,
            taken_down_on=working_days_after(posted, _POSTED_FOR),
            objections=tuple(objections),
            evidence_ids=tuple(answer.id for answer in answers),
        )

    def _inspections(self, ago: int) -> Iterator[Record]:
        for told in self.words.inspections:
            if ago not in told.ago:
                continue
            day = self.calendar.day((ago, told.day))
            serving = self._serving(day)
            papers = [self.files.paper(told.evidence, "", self.issuer, day)] if told.evidence and ago == 0 else []
            yield from papers
            yield Inspection(
                year=self.calendar.years[ago].year,
                title=told.title,
                inspected_on=day,
                inspector_ids=tuple(serving[place].id for place in told.by if place < len(serving)),
                findings=told.findings,
                follow_up=told.follow_up,
                followed_up_on=self.calendar.day((ago, told.followed_up)) if told.followed_up else None,
                evidence_ids=tuple(paper.id for paper in papers),
            )

    def _activities(self, ago: int, tales: list[Tale]) -> Iterator[Record]:
        for told in self.words.activities:
            if ago not in told.ago:
                continue
            day = self.calendar.day((ago, told.day))
            papers = [self.files.paper(told.evidence, f"Năm {self.calendar.years[ago].year}", self.issuer, day)] if told.evidence else []
            yield from papers
            yield Dissemination(
                year=self.calendar.years[ago].year,
                title=told.title,
                happened_on=day,
                form=told.form,
                channel=told.channel,
                organiser=told.organiser,
                reach=told.reach - told.reach // 50 * ago,
                link=told.link,
                cluster_conference=told.cluster,
                nomination_ids=tuple(t.nomination.id for t in tales if t.is_of_cast and told.key in t.told.spread),
                evidence_ids=tuple(paper.id for paper in papers),
            )

    def _measures(self, tale: Tale) -> Iterator[SupportMeasure]:
        ago, span = tale.told.ago, self.calendar.years[tale.told.ago]
        begun = max(tale.nomination.discovered_on or span.first_day, span.first_day) + timedelta(days=7 + tale.nominee.number % 15)
        for measure in _of(tale, tale.told.measures, 2):
            begun = min(begun, span.last_day - timedelta(days=75))
            yield SupportMeasure(
                nomination_id=tale.nomination.id,
                kind=measure.kind,
                title=measure.title,
                responsible=self.words.responsible[measure.kind],
                begun_on=max(begun, tale.nomination.discovered_on or begun),
                due_on=begun + timedelta(days=60) if measure.outcome else None,
                ended_on=begun + timedelta(days=45 + (tale.nominee.number + ago) % 15) if measure.outcome else None,
                outcome=measure.outcome,
            )

    def _award(self, tale: Tale, honour: SampleHonour, is_first: bool) -> Award:
        span = self.calendar.years[tale.told.ago]
        return Award(
            nominee_id=tale.nominee.id,
            year=span.year,
            form=honour.form,
            level=honour.level,
            kind=honour.kind,
            decision_number=f"{honour.number - 7 * tale.told.ago}/{honour.symbol}",
            decided_on=self.calendar.day((tale.told.ago, honour.day)),
            issuer=honour.issuer,
            achievement=tale.told.achievement if is_first else "",
        )

    def _referral(self, tale: Tale, awards: dict[str, Award], place: int) -> Referral:
        told, ago = tale.told.referral, tale.told.ago
        assert told is not None
        granted = awards.get(told.honour)
        answered = granted.decided_on if granted else self.calendar.day((ago, "08-28"))
        return Referral(
            nomination_id=tale.nomination.id,
            form=told.form,
            level=told.level,
            state=told.state,
            document_number=f"{5 + 2 * place:02d}/TTr-THPTSM",
            sent_on=self.calendar.day((ago, "06-10")),
            answered_on=answered if told.state in (ReferralState.GRANTED, ReferralState.REFUSED) else None,
            reason=told.reason,
            award_id=granted.id if granted else None,
        )

    def _consents(self) -> Iterator[Record]:
        """Yield what pupils and guardians agreed to, once for each pupil."""
        people = {tale.nominee.id: tale for tale in self.tales if tale.person.consent}
        for tale in people.values():
            told = tale.person.consent
            assert told is not None
            agreed = self.calendar.day(told.agreed)
            about = tale.nominee.name if tale.is_of_cast else ""
            paper = self.files.paper("Phiếu đồng ý công bố thông tin của học sinh", about, told.guardian, agreed)
            yield paper
            yield Consent(
                nominee_id=tale.nominee.id,
                guardian=told.guardian,
                relation=told.relation,
                guardian_agreed_on=agreed,
                pupil_agreed_on=agreed,
                scope="Họ tên, lớp, ảnh và thành tích trên bảng tin, trang thông tin điện tử của trường và tại Hội nghị của cụm thi đua.",
                withdrawn_on=self.calendar.day_if(told.withdrawn),
                acknowledged_on=self.calendar.day_if(told.acknowledged),
                restricted_on=self.calendar.day_if(told.restricted),
                evidence_ids=(paper.id,),
            )


def _of(tale: Tale, told: tuple[Told, ...], every: int) -> tuple[Told, ...]:
    """Return what is told of somebody; of more people than the files have, it is told of some only."""
    return told if tale.is_of_cast else told[: tale.nominee.number % every == 0]


def _outcome(tale: Tale, place: int) -> str:
    return tale.told.decided[place] if place < len(tale.told.decided) else ""


def _decision(tale: Tale, outcome: Outcome, present: int) -> Decision:
    """Return votes that carry the outcome: nearly all for what is recognised, few for what is not."""
    spoiled = int(tale.nominee.number % 9 == 7)
    agreed = {Outcome.RECOGNISED: present - int(tale.nominee.number % 5 == 4) - spoiled, Outcome.POSTPONED: 2}.get(outcome, 1)
    return Decision(
        nomination_id=tale.nomination.id,
        votes_for=agreed,
        votes_against=present - agreed - spoiled,
        votes_spoiled=spoiled,
        outcome=outcome,
        reason="" if outcome is Outcome.RECOGNISED else tale.told.reason,
    )
