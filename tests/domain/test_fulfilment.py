"""A criterion is fulfilled by one rule, that of what is missing; and only what stands in the report leaves the unit."""

from datetime import date

import msgspec
import pytest

from exemplar_desktop.domain.assessment import Assessment, Judgement
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.fulfilment import Fulfilment, Lack, published
from exemplar_desktop.domain.nominee import NomineeKind
from exemplar_desktop.domain.programme import criteria_for
from tests.domain.year import changed, complete_year, found, judged

CLOSED = date(2024, 5, 1)


def lacking(facts: YearFacts) -> dict[tuple[str, str], tuple[Lack, ...]]:
    """What is lacked, by nominee and criterion."""
    fulfilment, kinds = Fulfilment(facts), {n.id: n.kind for n in facts.nominees}
    pairs = ((n, c) for n in facts.nominations if n.closed_on is None for c in criteria_for(facts.programme, kinds[n.nominee_id]))
    return {(n.nominee_id, c.reference): lacks for n, c in pairs if (lacks := fulfilment.lacks(n, c))}


def test_a_complete_year_lacks_nothing() -> None:
    assert lacking(complete_year()) == {}


VARIANTS = {
    "no evidence": judged(complete_year(), NomineeKind.TEACHER, "III.2.2.b.4", evidence_ids=()),
    "no alternative": judged(complete_year(), NomineeKind.STUDENT, "III.2.2.d.2", alternatives=()),
    "not met": judged(complete_year(), NomineeKind.STAFF, "III.2.2.c.1", judgement=Judgement.NOT_MET),
    "not judged": judged(complete_year(), NomineeKind.STAFF, "III.2.2.c.1", judgement=Judgement.NOT_JUDGED),
    "no collective": changed(complete_year(), "nominations", "nomination-manager", collective_id=None),
    "weak collective": judged(complete_year(), NomineeKind.COLLECTIVE, "III.2.1.3", judgement=Judgement.NOT_MET),
    "closed collective": changed(complete_year(), "nominations", "nomination-collective", closed_on=CLOSED),
    "collective judged without evidence": judged(complete_year(), NomineeKind.COLLECTIVE, "III.2.1.1", evidence_ids=()),
    "manager without evidence of the collective": judged(complete_year(), NomineeKind.MANAGER, "III.2.2.a.4", evidence_ids=()),
}
PLACES = {
    "no evidence": {("nominee-teacher", "III.2.2.b.4"): (Lack.EVIDENCE,)},
    "no alternative": {("nominee-student", "III.2.2.d.2"): (Lack.ALTERNATIVE,)},
    "not met": {("nominee-staff", "III.2.2.c.1"): (Lack.NOT_MET,)},
    "not judged": {("nominee-staff", "III.2.2.c.1"): (Lack.NOT_JUDGED,)},
    "no collective": {("nominee-manager", "III.2.2.a.4"): (Lack.COLLECTIVE,)},
    "weak collective": {
        ("nominee-collective", "III.2.1.3"): (Lack.NOT_MET,),
        ("nominee-manager", "III.2.2.a.4"): (Lack.COLLECTIVE,),
    },
    "closed collective": {("nominee-manager", "III.2.2.a.4"): (Lack.COLLECTIVE,)},
    "collective judged without evidence": {("nominee-collective", "III.2.1.1"): (Lack.EVIDENCE,)},
    "manager without evidence of the collective": {},
}


@pytest.mark.parametrize("name", VARIANTS)
def test_what_a_criterion_lacks(name: str) -> None:
    assert lacking(VARIANTS[name]) == PLACES[name]


@pytest.mark.parametrize("name", VARIANTS)
def test_whoever_lacks_something_is_named_in_what_is_missing_and_nobody_else(name: str) -> None:
    facts = published(VARIANTS[name])
    named = {finding.nominee for finding in found(facts) if finding.nominee}
    assert {nominee for nominee, _ in lacking(facts)} == named


def test_evidence_of_closed_nominations_and_of_criteria_no_longer_asked_for_is_not_published() -> None:
    facts = complete_year(NomineeKind.TEACHER, NomineeKind.STAFF)
    closed, stale, shown = (Evidence(id=name, title=name, link="https://example.invalid/1") for name in ("closed", "stale", "shown"))
    facts = judged(facts, NomineeKind.STAFF, "III.2.2.c.1", evidence_ids=("closed",))
    facts = changed(facts, "nominations", "nomination-staff", closed_on=CLOSED)
    facts = changed(facts, "disseminations", "unit", evidence_ids=("shown",))
    old = Assessment(nomination_id="nomination-teacher", criterion="III.2.2.d.1", evidence_ids=("stale",))
    facts = msgspec.structs.replace(facts, evidence=(closed, *facts.evidence, stale, shown), assessments=(*facts.assessments, old))
    kept = published(facts)
    assert [e.id for e in kept.evidence] == ["paper", "shown"]
    assert {a.nomination_id for a in kept.assessments} == {"nomination-teacher"}
    assert old not in kept.assessments
    assert [n.id for n in kept.nominations] == ["nomination-teacher", "nomination-staff"]
    assert published(kept) == kept
