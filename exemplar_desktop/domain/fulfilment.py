"""Whether a nomination fulfils its criteria, and which of a year's facts a report publishes: decided once, for every reader."""

from enum import StrEnum

import msgspec

from exemplar_desktop.domain.assessment import Assessment, Judgement
from exemplar_desktop.domain.council import CouncilMeeting
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.nominee import Nomination, NomineeKind
from exemplar_desktop.domain.programme import Criterion, criteria_for
from exemplar_desktop.domain.usage import used_evidence


class Lack(StrEnum):
    """What keeps a criterion from being fulfilled."""

    NOT_JUDGED = "not_judged"
    NOT_MET = "not_met"
    EVIDENCE = "evidence"
    """Judged as met without evidence (plan III.2)."""
    ALTERNATIVE = "alternative"
    """None of its alternatives is named (plan III.2.2.d.2)."""
    COLLECTIVE = "collective"
    """The collective that the person leads is not named, not put forward, or lacks criteria itself (plan III.2.2.a.4)."""


class Fulfilment:
    """Answers for one year's facts what a criterion lacks; a closed nomination counts for nobody."""

    def __init__(self, facts: YearFacts) -> None:
        """Index the facts once, so that the time taken grows with them and not with their square."""
        self._found = {(a.nomination_id, a.criterion): a for a in facts.assessments}
        self._kinds = {nominee.id: nominee.kind for nominee in facts.nominees}
        self._open = {n.nominee_id: n for n in facts.nominations if n.closed_on is None}
        self._of_collectives = criteria_for(facts.programme, NomineeKind.COLLECTIVE)
        self._meets: dict[str, bool] = {}

    def assessment(self, nomination: Nomination, criterion: Criterion) -> Assessment | None:
        """Return what was found, None where nothing was recorded."""
        return self._found.get((nomination.id, criterion.reference))

    def lacks(self, nomination: Nomination, criterion: Criterion) -> tuple[Lack, ...]:
        """Return what a criterion lacks to be fulfilled; nothing where it is."""
        found = self.assessment(nomination, criterion)
        if found is None or found.judgement is Judgement.NOT_JUDGED:
            return (Lack.NOT_JUDGED,)
        if found.judgement is Judgement.NOT_MET:
            return (Lack.NOT_MET,)
        checks = (
            (Lack.EVIDENCE, not found.evidence_ids and not criterion.follows_collective),
            (Lack.ALTERNATIVE, bool(criterion.alternatives) and not found.alternatives),
            (Lack.COLLECTIVE, criterion.follows_collective and not self._collective_meets(nomination.collective_id)),
        )
        return tuple(lack for lack, is_lacking in checks if is_lacking)

    def _collective_meets(self, nominee_id: str | None) -> bool:
        nomination = self._open.get(nominee_id or "")
        if nomination is None or nominee_id not in self._kinds:
            return False
        if nomination.id not in self._meets:
            judged = (self.assessment(nomination, criterion) for criterion in self._of_collectives)
            self._meets[nomination.id] = all(a is not None and a.judgement is Judgement.MET for a in judged)
        return self._meets[nomination.id]


def published(facts: YearFacts) -> YearFacts:
    """Return the facts that a report stands on and that leave the unit with it.

    Left out are the assessments of nominations that were closed and of criteria that the nominee's kind no longer has, and the evidence
    that nothing else uses. A closed nomination itself stays: the report says that and why it was closed. The papers of a consent stay at
    the unit: they show who signed for a child.
    """
    kinds = {nominee.id: nominee.kind for nominee in facts.nominees}
    references = {kind: frozenset(c.reference for c in criteria_for(facts.programme, kind)) for kind in NomineeKind}
    asked = {n.id: references[kinds[n.nominee_id]] for n in facts.nominations if n.closed_on is None and n.nominee_id in kinds}
    assessments = tuple(a for a in facts.assessments if a.criterion in asked.get(a.nomination_id, ()))
    consents = tuple(msgspec.structs.replace(consent, evidence_ids=()) for consent in facts.consents)
    shown = msgspec.structs.replace(facts, assessments=assessments, consents=consents, council_meetings=_meetings(facts))
    used = used_evidence(shown)
    return msgspec.structs.replace(shown, evidence=tuple(e for e in facts.evidence if e.id in used))


def _meetings(facts: YearFacts) -> tuple[CouncilMeeting, ...]:
    """Return the meetings without decisions on files that are deleted, and without members who are."""
    here, members = {n.id for n in facts.nominations}, {member.id for member in facts.council_members}
    return tuple(
        msgspec.structs.replace(
            meeting,
            decisions=tuple(d for d in meeting.decisions if d.nomination_id in here),
            present_ids=tuple(id for id in meeting.present_ids if id in members),
            absent_ids=tuple(id for id in meeting.absent_ids if id in members),
        )
        for meeting in facts.council_meetings
    )
