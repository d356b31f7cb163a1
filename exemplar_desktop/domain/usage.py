"""Where a year's evidence is used: under which criterion of which nominee, or for which task of the plan."""

from collections.abc import Iterator

import msgspec

from exemplar_desktop.domain.facts import YearFacts


class EvidenceUse(msgspec.Struct, frozen=True, kw_only=True):
    """The evidence of one record, in its order."""

    evidence_ids: tuple[str, ...]
    nominee_id: str | None = None
    """None where the record is about no single nominee."""
    reference: str = ""
    """The criterion, or the item of the plan that the record carries out (``II.4``); empty for an activity of dissemination."""


def evidence_uses(facts: YearFacts) -> Iterator[EvidenceUse]:
    """Yield the uses in the order of the documents: nominee by nominee, then what is about the unit."""
    nominee_of = {nomination.id: nomination.nominee_id for nomination in facts.nominations}
    about: dict[str, list[EvidenceUse]] = {nomination.nominee_id: [] for nomination in facts.nominations}
    for assessment in facts.assessments:
        _note(about, nominee_of.get(assessment.nomination_id), assessment.criterion, assessment.evidence_ids)
    for measure in facts.support_measures:
        _note(about, nominee_of.get(measure.nomination_id), "II.2", measure.evidence_ids)
    for award in facts.awards:
        _note(about, award.nominee_id, "II.4", award.evidence_ids)
    for referral in facts.referrals:
        _note(about, nominee_of.get(referral.nomination_id), "II.4", referral.evidence_ids)
    for consent in facts.consents:
        _note(about, consent.nominee_id, "", consent.evidence_ids)
    for uses in about.values():
        yield from uses
    for reference, records in (
        ("II.1", facts.movements),
        ("II.5", facts.council_meetings),
        ("I.2.4", facts.public_notices),
        ("II.5", facts.inspections),
        ("", facts.disseminations),
    ):
        yield from (EvidenceUse(evidence_ids=record.evidence_ids, reference=reference) for record in records)


def used_evidence(facts: YearFacts) -> frozenset[str]:
    """Return the ids of all evidence that a year's records name."""
    return frozenset(id for use in evidence_uses(facts) for id in use.evidence_ids)


def _note(about: dict[str, list[EvidenceUse]], nominee_id: str | None, reference: str, evidence_ids: tuple[str, ...]) -> None:
    if evidence_ids and nominee_id in about:
        about[nominee_id].append(EvidenceUse(evidence_ids=evidence_ids, nominee_id=nominee_id, reference=reference))
