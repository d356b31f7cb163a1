"""Counts a year's facts for its charts: the rule that the counts made by SQL are held against."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.stage import Stage, StageFact
from exemplar_desktop.domain.year_totals import ByMonth, YearMonths, YearTotals, by_month, month_in


def year_totals(facts: YearFacts, proofs: dict[str, tuple[StageFact, ...]]) -> YearTotals:
    """Return what the year comes to; ``proofs`` are those of `stage.stage_facts`."""
    reached = [{proof.stage for proof in proofs[n.id]} for n in facts.nominations if n.closed_on is None]
    return YearTotals(
        year=facts.year.year,
        nominations=len(reached),
        recognised=sum(Stage.RECOGNISED in stages for stages in reached),
        honoured=sum(Stage.HONOURED in stages for stages in reached),
        spread=sum(Stage.SPREAD in stages for stages in reached),
    )


def year_months(facts: YearFacts) -> YearMonths:
    """Return what happened in the months of the year."""

    def monthly(days: Iterable[date | None]) -> ByMonth:
        return by_month(facts.year, Counter(month_in(facts.year, day) for day in days))

    return YearMonths(
        discovered=monthly(n.discovered_on for n in facts.nominations if n.closed_on is None),
        disseminations=monthly(d.happened_on for d in facts.disseminations),
        awards=monthly(a.decided_on for a in facts.awards if a.year == facts.year.year),
    )
