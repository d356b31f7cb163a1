"""Counts a year's facts once, so that text, tables and workbook can only say the same."""

from collections import Counter

import msgspec

from exemplar_desktop.domain.assessment import Assessment, Judgement
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.fulfilment import Fulfilment, Lack, published
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.obligations import spread_nominations
from exemplar_desktop.domain.programme import Criterion, Programme, criteria_for
from exemplar_desktop.domain.stage import Stage, furthest, stage_facts
from exemplar_desktop.domain.year_course import year_months, year_totals
from exemplar_desktop.domain.year_totals import YearMonths, YearTotals
from exemplar_desktop.messages.words import word


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One nomination with everything that belongs to it, in the order of the list."""

    nominee: Nominee
    nomination: Nomination
    judged: tuple[tuple[Criterion, Assessment | None], ...]
    """Every criterion of the nominee's kind with what was found, or None."""
    lacks: tuple[tuple[Lack, ...], ...]
    """What each of these criteria lacks to be fulfilled, in their order."""
    spread: bool

    def count(self, judgement: Judgement) -> int:
        """Return how many criteria were judged so."""
        return sum(a is not None and a.judgement is judgement for _, a in self.judged)

    @property
    def fulfilled(self) -> int:
        """How many criteria lack nothing: met, and with all that this stands on."""
        return sum(not lacking for lacking in self.lacks)

    @property
    def complete(self) -> bool:
        """Whether every criterion of the kind is fulfilled."""
        return self.fulfilled == len(self.judged)

    @property
    def evidence_ids(self) -> tuple[str, ...]:
        """The evidence of all criteria, each once, in the order of the criteria."""
        return tuple(dict.fromkeys(i for _, a in self.judged if a for i in a.evidence_ids))


class Tally(msgspec.Struct, frozen=True, kw_only=True):
    """How many nominations of one kind (or of all) there are, and how far they have come."""

    label: str
    count: int
    complete: int
    with_evidence: int
    spread: int


class Figures(msgspec.Struct, frozen=True, kw_only=True):
    """The facts of a year with their counts; ``entries`` leaves out closed nominations, ``closed`` counts them."""

    facts: YearFacts
    """The published facts that everything is counted from."""
    entries: tuple[Entry, ...]
    closed: tuple[Entry, ...]
    by_kind: tuple[tuple[NomineeKind, Tally], ...]
    total: Tally
    criteria: int
    met: int
    """Criteria that are fulfilled."""
    unfounded: int
    """Criteria judged as met that lack what this stands on."""
    not_met: int
    evidence: dict[str, Evidence]
    evidence_number: dict[str, int]
    evidence_used: int
    """As many as the catalogue lists: under the criteria of open nominations, and under activities."""
    open_ids: frozenset[str]
    """The ids of the nominations that count."""
    stages: dict[str, Stage]
    """The stage of every nomination, closed ones too, by its id."""
    years: tuple[YearTotals, ...]
    """What the year came to, after the earlier years that it is compared with."""
    months: YearMonths

    @property
    def by_stage(self) -> tuple[tuple[Stage, int], ...]:
        """How many open nominations have come how far."""
        found = Counter(stage for id, stage in self.stages.items() if id in self.open_ids)
        return tuple((stage, found[stage]) for stage in Stage)

    def of_kinds(self, *kinds: NomineeKind) -> tuple[Entry, ...]:
        """Return the open nominations of these kinds."""
        return tuple(e for e in self.entries if e.nominee.kind in kinds)


UNFOUNDED = (Lack.EVIDENCE, Lack.ALTERNATIVE, Lack.COLLECTIVE)
"""What a criterion can lack that was judged as met."""
PERSONS = tuple(kind for kind in NomineeKind if kind is not NomineeKind.COLLECTIVE)


def kind_label(programme: Programme, kind: NomineeKind) -> str:
    """Return how the programme calls a kind of nominee."""
    return programme.labels.get(kind.value) or word(kind)


def judgement_word(found: Assessment | None, lacks: tuple[Lack, ...]) -> str:
    """Return the judgement as the documents say it, with its restriction where something that it stands on is missing."""
    said = word(found.judgement if found else Judgement.NOT_JUDGED)
    return f"{said}, chưa đủ căn cứ" if any(lack in UNFOUNDED for lack in lacks) else said


def count_facts(facts: YearFacts) -> Figures:
    """Return the year's published facts joined and counted."""
    facts = published(facts)
    everyone = _entries(facts)
    entries = tuple(e for e in everyone if e.nomination.closed_on is None)
    by_kind = tuple(
        (kind, _tally(kind_label(facts.programme, kind), [e for e in entries if e.nominee.kind is kind])) for kind in NomineeKind
    )
    met = sum(e.fulfilled for e in entries)
    proofs = stage_facts(facts)
    return Figures(
        facts=facts,
        entries=entries,
        closed=tuple(e for e in everyone if e.nomination.closed_on is not None),
        by_kind=by_kind,
        total=_tally("Tổng cộng", list(entries)),
        criteria=sum(len(e.judged) for e in entries),
        met=met,
        unfounded=sum(e.count(Judgement.MET) for e in entries) - met,
        not_met=sum(e.count(Judgement.NOT_MET) for e in entries),
        evidence={e.id: e for e in facts.evidence},
        evidence_number={e.id: number for number, e in enumerate(facts.evidence, start=1)},
        evidence_used=len(facts.evidence),
        open_ids=frozenset(e.nomination.id for e in entries),
        stages={id: furthest(proved) for id, proved in proofs.items()},
        years=(*facts.earlier, year_totals(facts, proofs)),
        months=year_months(facts),
    )


def _entries(facts: YearFacts) -> tuple[Entry, ...]:
    nominees = {n.id: n for n in facts.nominees}
    fulfilment = Fulfilment(facts)
    criteria = {kind: criteria_for(facts.programme, kind) for kind in NomineeKind}
    spread = spread_nominations(facts)
    return tuple(
        Entry(
            nominee=nominee,
            nomination=nomination,
            judged=tuple((c, fulfilment.assessment(nomination, c)) for c in criteria[nominee.kind]),
            lacks=tuple(fulfilment.lacks(nomination, c) for c in criteria[nominee.kind]),
            spread=nomination.id in spread,
        )
        for nomination in facts.nominations
        if (nominee := nominees.get(nomination.nominee_id)) is not None
    )


def _tally(label: str, entries: list[Entry]) -> Tally:
    return Tally(
        label=label,
        count=len(entries),
        complete=sum(e.complete for e in entries),
        with_evidence=sum(bool(e.evidence_ids) for e in entries),
        spread=sum(e.spread for e in entries),
    )
