"""What is still missing for the year's report: every rule of the plan that the facts can be held against."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from exemplar_desktop.domain.assessment import Assessment, Judgement
from exemplar_desktop.domain.council_rules import council_findings
from exemplar_desktop.domain.dissemination import UNIONS, Dissemination
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.finding import Finding, Severity
from exemplar_desktop.domain.heading import heading_findings, term_findings
from exemplar_desktop.domain.honour_rules import honour_findings
from exemplar_desktop.domain.movement import found_this_year
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.obligations import progress
from exemplar_desktop.domain.programme import Content, Criterion, Measure, Owner, criteria_for
from exemplar_desktop.domain.unit import period_on, signer_on
from exemplar_desktop.progress import Step, silent

_ORDER = {severity: place for place, severity in enumerate(Severity)}
TOLD_BY = {
    "II.1": ("movements",),
    "II.2": ("support_measures",),
    "II.3": ("disseminations",),
    "II.4": ("awards", "referrals"),
    "II.5": ("council_members", "council_meetings", "public_notices", "inspections"),
    "II.6": ("capacities",),
}
"""Item of the plan -> the facts that its section of the report is drafted from."""
_STEP = 100
"""Nominees between two looks at whether to go on."""


class _Index:
    """The year's facts by what they are asked for, so that the time taken grows with the facts and not with their square."""

    def __init__(self, facts: YearFacts) -> None:
        self.nominees = {nominee.id: nominee for nominee in facts.nominees}
        self.evidence = {piece.id: piece for piece in facts.evidence}
        self.movements = {movement.id for movement in facts.movements}
        self.criteria = {kind: criteria_for(facts.programme, kind) for kind in NomineeKind}
        self.judged: dict[str, dict[str, Assessment]] = defaultdict(dict)
        """Nomination id -> criterion -> its assessment."""
        for assessment in facts.assessments:
            self.judged[assessment.nomination_id][assessment.criterion] = assessment
        self.nominations = {n.nominee_id: n for n in facts.nominations if n.closed_on is None}
        """Nominee id -> its open nomination."""
        self._gaps: dict[str, tuple[str, ...]] = {}

    def collective_gaps(self, nominee_id: str) -> tuple[str, ...]:
        """Return the references of the collective's own criteria that are not met; all of them without a nomination.

        Source: plan III.2.2.a.4, the manager's collective must itself meet III.2.1.
        """
        if nominee_id not in self._gaps:
            nomination = self.nominations.get(nominee_id)
            judged = self.judged[nomination.id] if nomination else {}
            criteria = self.criteria[NomineeKind.COLLECTIVE]
            self._gaps[nominee_id] = tuple(c.reference for c in criteria if _judgement(judged, c) is not Judgement.MET)
        return self._gaps[nominee_id]


def findings(facts: YearFacts, today: date, report_sent: bool, step: Step = silent) -> tuple[Finding, ...]:
    """Return what is missing on a day, the gravest first, then in the order of the pages and of the list.

    Blocking is only what the document cannot exist without; every other gap is said in the report itself.
    """
    day = report_day(facts, today)
    found = [
        *_of_unit(facts, day),
        *_of_nominations(facts, step),
        *council_findings(facts),
        *honour_findings(facts, today),
        *_of_disseminations(facts),
        *_of_year(facts, today, report_sent),
    ]
    return tuple(sorted(found, key=lambda finding: _ORDER[finding.severity]))


def report_day(facts: YearFacts, today: date) -> date:
    """Return the date of the year's report: the one entered, else today."""
    return facts.report.issued_on if facts.report and facts.report.issued_on else today


def _of_unit(facts: YearFacts, day: date) -> Iterator[Finding]:
    if facts.unit is None:
        yield Finding(code="unit_missing", severity=Severity.BLOCKING, page="setup", field="code")
        return
    period = period_on(facts.unit, day)
    if period is None:
        yield Finding(code="unit_name_missing", severity=Severity.BLOCKING, page="setup", field="name", values={"day": day.isoformat()})
    elif not period.addressee_email:
        yield Finding(code="addressee_email_missing", severity=Severity.ADVICE, page="setup", field="addressee_email")
    signatory = signer_on(facts.signatories, facts.report.signatory_id if facts.report else None, day)
    if signatory is None:
        yield Finding(
            code="signatory_missing", severity=Severity.BLOCKING, page="setup", field="signatory", values={"day": day.isoformat()}
        )
    yield from heading_findings(facts, day)
    yield from term_findings(facts, day)


def _of_year(facts: YearFacts, today: date, report_sent: bool) -> Iterator[Finding]:
    for state in progress(facts, today, today if report_sent else None):
        values: dict[str, str | int] = {"title": state.obligation.title, "count": state.obligation.count or 1, "done": state.done}
        if state.met:
            continue
        if state.obligation.measure is Measure.SPREAD and state.obligation.owner is Owner.UNIT:
            yield Finding(code="spread_missing", severity=Severity.GAP, page="disseminations", values=values)
        elif state.obligation.measure is Measure.REPORT and state.days_left is not None and state.days_left < 0:
            values |= {"days": -state.days_left, "last_day": state.last_day.isoformat() if state.last_day else ""}
            yield Finding(code="report_late", severity=Severity.GAP, page="report", values=values)
        elif state.obligation.measure is Measure.UNION_ACTIVITY:
            yield Finding(code="union_activity_missing", severity=Severity.ADVICE, page="disseminations", values=values)
        elif state.obligation.measure is Measure.CLUSTER_CONFERENCE:
            yield Finding(code="cluster_conference_missing", severity=Severity.ADVICE, page="disseminations", values=values)
    prose = facts.report.prose if facts.report else {}
    for section in facts.programme.outline:
        if section.content is Content.PROSE and not prose.get(section.key, "").strip() and not _tells(facts, section.reference):
            values = {"number": section.number, "title": section.title}
            yield Finding(code="section_empty", severity=Severity.ADVICE, page="report", field=section.key, values=values)


def _tells(facts: YearFacts, reference: str | None) -> bool:
    """Return whether the facts write a section by themselves."""
    by_unions = reference == "II.1" and any(d.organiser in UNIONS for d in facts.disseminations)
    return by_unions or any(getattr(facts, name) for name in TOLD_BY.get(reference or "", ()))


def _of_disseminations(facts: YearFacts) -> Iterator[Finding]:
    for activity in facts.disseminations:
        if activity.happened_on is None:
            yield _of_activity("activity_without_day", activity, "happened_on", Severity.GAP)
        elif not facts.year.first_day <= activity.happened_on <= facts.year.last_day:
            yield _of_activity("activity_outside_year", activity, "happened_on", Severity.GAP)
        if not activity.nomination_ids and not activity.cluster_conference:
            yield _of_activity("activity_without_exemplar", activity, "nomination_ids", Severity.ADVICE)
        if not activity.evidence_ids and not activity.link:
            yield _of_activity("activity_without_evidence", activity, "link", Severity.ADVICE)


def _of_activity(code: str, activity: Dissemination, field: str, severity: Severity) -> Finding:
    values: dict[str, str | int] = {"title": activity.title}
    return Finding(code=code, severity=severity, page="disseminations", record=activity.id, field=field, values=values)


def _of_nominations(facts: YearFacts, step: Step) -> Iterator[Finding]:
    index = _Index(facts)
    still_open = [n for n in facts.nominations if n.closed_on is None]
    if not still_open:
        yield Finding(code="no_nomination", severity=Severity.GAP, values={"year": facts.year.year})
    for place, nomination in enumerate(still_open):
        if place % _STEP == 0:
            step("", place / len(still_open))
        nominee = index.nominees[nomination.nominee_id]
        yield from _of_nomination(facts, index, nominee, nomination)
        yield from _of_criteria(index, nominee, nomination)


def _of_nomination(facts: YearFacts, index: _Index, nominee: Nominee, nomination: Nomination) -> Iterator[Finding]:
    if nomination.discovered_on and nomination.discovered_on > facts.year.last_day:
        yield _gap("discovered_after_year", nominee, "discovered_on")
    if found_this_year(nomination, facts.year) and nomination.movement_id and nomination.movement_id not in index.movements:
        yield _gap("movement_not_of_year", nominee, "movement_id", Severity.ADVICE)
    if not nomination.achievement:
        yield _gap("achievement_missing", nominee, "achievement", Severity.ADVICE)


def _of_criteria(index: _Index, nominee: Nominee, nomination: Nomination) -> Iterator[Finding]:
    criteria = index.criteria[nominee.kind]
    references = {c.reference for c in criteria}
    judged = {reference: a for reference, a in index.judged[nomination.id].items() if reference in references}
    if not any(a.evidence_ids for a in judged.values()):
        yield _gap("nomination_without_evidence", nominee, criteria[0].reference)
    if all(_judgement(judged, c) is Judgement.NOT_JUDGED for c in criteria):
        yield _gap("nothing_judged", nominee, criteria[0].reference)
    else:
        for criterion in criteria:
            yield from _of_criterion(criterion, nominee, judged.get(criterion.reference))
    if any(c.follows_collective for c in criteria):
        yield from _of_collective(index, nominee, nomination)
    used = {i for a in judged.values() for i in a.evidence_ids}
    for piece in (index.evidence[i] for i in sorted(used) if i in index.evidence):
        if not piece.files and not piece.link:
            yield _gap("evidence_empty", nominee, "evidence", title=piece.title)


def _of_criterion(criterion: Criterion, nominee: Nominee, assessment: Assessment | None) -> Iterator[Finding]:
    reference = criterion.reference
    if assessment is None or assessment.judgement is Judgement.NOT_JUDGED:
        yield _gap("criterion_not_judged", nominee, reference, criterion=reference)
    elif assessment.judgement is Judgement.NOT_MET:
        yield _gap("criterion_not_met", nominee, reference, criterion=reference)
    else:
        if not assessment.evidence_ids and not criterion.follows_collective:
            yield _gap("met_without_evidence", nominee, reference, criterion=reference)
        if criterion.alternatives and not assessment.alternatives:
            yield _gap("alternative_missing", nominee, reference, criterion=reference)


def _of_collective(index: _Index, nominee: Nominee, nomination: Nomination) -> Iterator[Finding]:
    collective = index.nominees.get(nomination.collective_id or "")
    if collective is None:
        yield _gap("collective_missing", nominee, "collective_id")
        return
    gaps = index.collective_gaps(collective.id)
    if collective.id not in index.nominations:
        yield _gap("collective_not_nominated", nominee, "collective_id", collective=collective.name)
    elif gaps:
        yield _gap("collective_not_meeting", nominee, "collective_id", collective=collective.name, criteria=", ".join(gaps))


def _judgement(judged: dict[str, Assessment], criterion: Criterion) -> Judgement:
    assessment = judged.get(criterion.reference)
    return assessment.judgement if assessment else Judgement.NOT_JUDGED


def _gap(code: str, nominee: Nominee, field: str, severity: Severity = Severity.GAP, **values: str | int) -> Finding:
    return Finding(code=code, severity=severity, nominee=nominee.id, field=field, values={"name": nominee.name, **values})
