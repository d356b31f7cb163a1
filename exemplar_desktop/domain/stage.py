"""How far an exemplar has come, derived from the facts and never typed in, with the fact that proves each stage."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

import msgspec

from exemplar_desktop.domain.award import ReferralState
from exemplar_desktop.domain.council import Outcome
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.movement import found_through


class Stage(StrEnum):
    """The stages in their order; the furthest one with a fact names a nomination's stage, none presupposes another."""

    DISCOVERED = "discovered"
    NURTURED = "nurtured"
    CONSIDERED = "considered"
    RECOGNISED = "recognised"
    HONOURED = "honoured"
    SPREAD = "spread"
    REFERRED = "referred"


_ORDER = {stage: place for place, stage in enumerate(Stage)}


class StageFact(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One fact that proves a stage: when it happened, and what makes its sentence (`messages.stages`)."""

    stage: Stage
    day: date | None = None
    record: str = ""
    """Id of the record that says so."""
    values: dict[str, str | int] = {}


def stage_facts(facts: YearFacts) -> dict[str, tuple[StageFact, ...]]:
    """Return for each nomination of the year what proves how far it has come, in the order of the stages; at least its discovery."""
    found: dict[str, list[StageFact]] = {nomination.id: [] for nomination in facts.nominations}
    for nomination_id, fact in _all(facts):
        if nomination_id in found:
            found[nomination_id].append(fact)
    return {id: tuple(sorted(proofs, key=lambda fact: _ORDER[fact.stage])) for id, proofs in found.items()}


def furthest(proofs: tuple[StageFact, ...]) -> Stage:
    """Return the stage that a nomination has reached."""
    return max((fact.stage for fact in proofs), key=_ORDER.__getitem__, default=Stage.DISCOVERED)


_Proofs = Iterator[tuple[str, StageFact]]


def _all(facts: YearFacts) -> _Proofs:
    movements = facts.movement_names
    for nomination in facts.nominations:
        through = found_through(nomination, movements)
        yield nomination.id, StageFact(stage=Stage.DISCOVERED, day=nomination.discovered_on, record=nomination.id, values={"name": through})
    for measure in facts.support_measures:
        values: dict[str, str | int] = {"name": measure.title}
        yield measure.nomination_id, StageFact(stage=Stage.NURTURED, day=measure.begun_on, record=measure.id, values=values)
    yield from _of_meetings(facts)
    yield from _of_awards(facts)
    for activity in (one for one in facts.disseminations if one.year == facts.year.year):
        for nomination_id in activity.nomination_ids:
            yield (
                nomination_id,
                StageFact(stage=Stage.SPREAD, day=activity.happened_on, record=activity.id, values={"name": activity.title}),
            )


def _of_meetings(facts: YearFacts) -> _Proofs:
    for meeting in (one for one in facts.council_meetings if one.year == facts.year.year):
        for decision in meeting.decisions:
            considered = StageFact(stage=Stage.CONSIDERED, day=meeting.held_on, record=meeting.id, values={"name": meeting.title})
            yield decision.nomination_id, considered
            if decision.outcome is Outcome.RECOGNISED:
                yes = (decision.votes_for or 0) + decision.written_for
                votes = yes + (decision.votes_against or 0) + decision.votes_spoiled
                recognised = StageFact(
                    stage=Stage.RECOGNISED,
                    day=meeting.held_on,
                    record=meeting.id,
                    values={"name": meeting.title, "yes": yes, "votes": votes},
                )
                yield decision.nomination_id, recognised


def _of_awards(facts: YearFacts) -> _Proofs:
    nominations = {nomination.nominee_id: nomination.id for nomination in facts.nominations}
    for award in facts.awards:
        if award.year == facts.year.year:
            values: dict[str, str | int] = {"name": _named(award.form, award.decision_number)}
            proof = StageFact(stage=Stage.HONOURED, day=award.decided_on, record=award.id, values=values)
            yield nominations.get(award.nominee_id, ""), proof
    for referral in facts.referrals:
        if referral.state is not ReferralState.DRAFTED:
            values = {"name": _named(referral.form, referral.document_number)}
            yield referral.nomination_id, StageFact(stage=Stage.REFERRED, day=referral.sent_on, record=referral.id, values=values)


def _named(form: str, number: str) -> str:
    return f"{form} ({number})" if number else form
