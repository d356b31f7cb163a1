"""What the records tell of one nominee over the years, and who of those recognised before is to be followed up (plan II.2.2)."""

from collections.abc import Iterator, Sequence
from datetime import date
from enum import StrEnum

import msgspec

from exemplar_desktop.domain.award import Award, AwardLevel, ReferralState
from exemplar_desktop.domain.council import CouncilMeeting, Outcome
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.finding import Finding, Severity
from exemplar_desktop.domain.fulfilment import Fulfilment
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.programme import criteria_for
from exemplar_desktop.domain.stage import Stage, StageFact, furthest, stage_facts
from exemplar_desktop.domain.support_measure import SupportKind

FOLLOWED_LEVELS = (AwardLevel.DEPARTMENT, AwardLevel.CITY, AwardLevel.MINISTRY, AwardLevel.STATE)
"""Whose recognition obliges the unit to go on following up (plan II.2.2: the Ministry and the locality)."""


class Passage(StrEnum):
    """What a line of a career is about."""

    MEASURE = "measure"
    DECISION = "decision"
    AWARD = "award"
    REFERRAL = "referral"
    DISSEMINATION = "dissemination"


class CareerLine(msgspec.Struct, frozen=True, kw_only=True):
    """One record about the nominee; what does not apply to its kind is None or empty."""

    passage: Passage
    record: str
    name: str
    year: int | None = None
    """In which its page shows it; None: in that of the file."""
    day: date | None = None
    number: str = ""
    """Of the decision or the document."""
    level: AwardLevel | None = None
    outcome: Outcome | None = None
    state: ReferralState | None = None
    support: SupportKind | None = None
    ended_on: date | None = None
    votes: tuple[int, int] | None = None
    """For, and cast."""
    reason: str = ""
    """Why a referral or a nomination ended as it did."""


class CareerYear(msgspec.Struct, frozen=True, kw_only=True):
    """What happened in one year; an award may be of a year without a nomination."""

    year: int
    nomination: Nomination | None = None
    proofs: tuple[StageFact, ...] = ()
    met: int = 0
    of: int = 0
    """How many criteria there are, and how many are fulfilled."""
    lines: tuple[CareerLine, ...] = ()

    @property
    def stage(self) -> Stage:
        """How far the nomination came."""
        return furthest(self.proofs)


class ToFollow(msgspec.Struct, frozen=True, kw_only=True):
    """Who was recognised in an earlier year, and has no file or no measure of support in a year."""

    nominee_id: str
    number: int
    name: str
    kind: NomineeKind
    form: str
    """Of the latest award."""
    level: AwardLevel
    year: int
    """Of the latest award."""
    nomination_id: str | None = None
    """The file of the year; None where there is none."""


class Career(msgspec.Struct, frozen=True, kw_only=True):
    """A nominee over the years, the newest first."""

    nominee: Nominee
    years: tuple[CareerYear, ...]
    to_follow: ToFollow | None = None
    """Set where the nominee is to be followed up in the year that was asked for."""


def year_of(facts: YearFacts, nominee: Nominee) -> CareerYear:
    """Return what a year's facts tell of a nominee; of others they need only the collective that a manager leads."""
    nomination = next((n for n in facts.nominations if n.nominee_id == nominee.id), None)
    lines = sorted(_lines(facts, nominee, nomination), key=lambda line: line.day or date.max)
    if nomination is None:
        return CareerYear(year=facts.year.year, lines=tuple(lines))
    fulfilment, criteria = Fulfilment(facts), criteria_for(facts.programme, nominee.kind)
    return CareerYear(
        year=facts.year.year,
        nomination=nomination,
        proofs=stage_facts(facts)[nomination.id],
        met=sum(not fulfilment.lacks(nomination, criterion) for criterion in criteria),
        of=len(criteria),
        lines=tuple(lines),
    )


def follow_up_findings(lines: Sequence[ToFollow]) -> Iterator[Finding]:
    """Yield who is still to be followed up (plan II.2.2); advice, for people leave and retire."""
    for line in lines:
        values: dict[str, str | int] = {"name": line.name, "form": line.form, "year": line.year}
        code = "recognised_not_followed" if line.nomination_id else "recognised_without_file"
        yield Finding(code=code, severity=Severity.ADVICE, nominee=line.nominee_id, field="support", values=values)


def _lines(facts: YearFacts, nominee: Nominee, nomination: Nomination | None) -> Iterator[CareerLine]:
    own = nomination.id if nomination else ""
    for m in (m for m in facts.support_measures if m.nomination_id == own):
        yield CareerLine(
            passage=Passage.MEASURE, record=m.id, name=m.title, day=m.begun_on or m.due_on, support=m.kind, ended_on=m.ended_on
        )
    yield from _decisions(facts.council_meetings, own)
    yield from (_award(award) for award in facts.awards if award.nominee_id == nominee.id and award.year == facts.year.year)
    for r in (r for r in facts.referrals if r.nomination_id == own):
        yield CareerLine(
            passage=Passage.REFERRAL,
            record=r.id,
            name=r.form,
            day=r.answered_on or r.sent_on,
            number=r.document_number,
            level=r.level,
            state=r.state,
            reason=r.reason,
        )
    for d in (d for d in facts.disseminations if own in d.nomination_ids):
        yield CareerLine(passage=Passage.DISSEMINATION, record=d.id, name=d.title, year=d.year, day=d.happened_on)


def _decisions(meetings: Sequence[CouncilMeeting], nomination_id: str) -> Iterator[CareerLine]:
    for meeting in meetings:
        for decision in (d for d in meeting.decisions if d.nomination_id == nomination_id):
            yes = (decision.votes_for or 0) + decision.written_for
            cast = yes + (decision.votes_against or 0) + decision.votes_spoiled
            yield CareerLine(
                passage=Passage.DECISION,
                record=meeting.id,
                name=meeting.title,
                year=meeting.year,
                day=meeting.held_on,
                outcome=decision.outcome,
                votes=(yes, cast) if cast else None,
                reason=decision.reason,
            )


def _award(award: Award) -> CareerLine:
    return CareerLine(
        passage=Passage.AWARD,
        record=award.id,
        name=award.form,
        day=award.decided_on,
        number=award.decision_number,
        level=award.level,
    )
