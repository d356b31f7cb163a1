"""What does not fit together in a report's heading: its date, who signs on it, and whom it replaces."""

from collections.abc import Iterator
from datetime import date

from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.finding import Finding, Severity
from exemplar_desktop.domain.programme import ReportingYear
from exemplar_desktop.domain.terms import HEADS, TermDoubt, TermFault, head_doubts, name_doubts
from exemplar_desktop.domain.unit import Signatory, holds, signer_on

Values = dict[str, str | int]
OF_HEADS = {
    TermFault.REVERSED: "head_term_reversed",
    TermFault.OVERLAP: "head_terms_overlap",
    TermFault.GAP: "head_term_gap",
}
OF_NAMES = {
    TermFault.REVERSED: "name_term_reversed",
    TermFault.OVERLAP: "name_terms_overlap",
    TermFault.GAP: "name_term_gap",
}
"""Codes of the findings about terms."""


def heading_findings(facts: YearFacts, day: date) -> Iterator[Finding]:
    """Yield what the user should know about signer and date of a report of this date; none of it keeps the report from being sent."""
    report = facts.report
    signer = signer_on(facts.signatories, report.signatory_id if report else None, day)
    if signer is not None and not holds(signer.valid_from, signer.valid_until, day):
        yield _of_report("signer_out_of_office", "signatory_id", name=signer.name, day=day.isoformat())
    elif signer is not None and not _has_head(facts.signatories, day):
        yield _of_report("no_head_in_office", "signatory_id", name=signer.name, position=signer.position, day=day.isoformat())
    correction = report.correction if report else None
    if correction is not None and day < correction.issued_on:
        yield _of_report("dated_before_replaced", "issued_on", day=day.isoformat(), last_day=correction.issued_on.isoformat())


def term_findings(facts: YearFacts, day: date) -> Iterator[Finding]:
    """Yield terms of heads and names of the unit that overlap or leave days open, as far as the reporting year is concerned."""
    until = max(facts.year.last_day, day)
    for doubt in head_doubts(facts.signatories):
        if _concerns(doubt, facts.year, until):
            one, other = facts.signatories[doubt.place], facts.signatories[doubt.other]
            yield _of_terms(OF_HEADS[doubt.fault], doubt, facts.year, until, record=one.id, name=one.name, other=other.name)
    for doubt in name_doubts(facts.unit.periods if facts.unit else ()):
        if facts.unit and _concerns(doubt, facts.year, until):
            one_name, other_name = (facts.unit.periods[place].name for place in (doubt.place, doubt.other))
            yield _of_terms(OF_NAMES[doubt.fault], doubt, facts.year, until, name=one_name, other=other_name, place=doubt.place)


def _has_head(signatories: tuple[Signatory, ...], day: date) -> bool:
    return any(s.authority in HEADS and holds(s.valid_from, s.valid_until, day) for s in signatories)


def _concerns(doubt: TermDoubt, year: ReportingYear, until: date) -> bool:
    if doubt.fault is TermFault.REVERSED:
        return True
    return (doubt.first or date.min) <= until and (doubt.last or date.max) >= year.first_day


def _of_report(code: str, field: str, **values: str | int) -> Finding:
    return Finding(code=code, severity=Severity.ADVICE, page="report", field=field, values=values)


def _of_terms(code: str, doubt: TermDoubt, year: ReportingYear, until: date, record: str | None = None, **values: str | int) -> Finding:
    if doubt.fault is TermFault.REVERSED:
        days: Values = {}
    else:
        # Of a span that goes on without an end only the days of the year are named.
        first, last = max(doubt.first or year.first_day, year.first_day), min(doubt.last or until, until)
        days = {"day": first.isoformat(), "last_day": last.isoformat()}
    return Finding(code=code, severity=Severity.ADVICE, page="setup", record=record, field=doubt.field, values={**values, **days})
