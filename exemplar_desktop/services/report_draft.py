"""The year's report while it is being written: the draft, the figures beside the prose, and what its head would say."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.finding import Finding
from exemplar_desktop.domain.heading import heading_findings
from exemplar_desktop.domain.programme import reporting_year
from exemplar_desktop.domain.unit import Signatory, signatory_on, signer_on
from exemplar_desktop.errors import ReportBlocked, UserError
from exemplar_desktop.progress import Step, held, silent
from exemplar_desktop.services.correction import Sending, sending
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.facts import year_facts
from exemplar_desktop.services.numbering import number_holder, proposed_number
from exemplar_desktop.services.report import composed

if TYPE_CHECKING:
    from exemplar_desktop.reports.figures import Figures


@dataclass(frozen=True)
class YearFigures:
    """What the results section of the report counts; ``by_kind`` holds the programme's word for a kind and its count."""

    by_kind: tuple[tuple[str, int], ...]
    total: int
    complete: int
    with_evidence: int
    spread: int
    criteria: int
    met: int
    not_met: int
    evidence: int
    activities: int
    closed: int


@dataclass(frozen=True)
class Draft:
    """The figures, and the report without signatures (PDF); where it cannot exist yet, the fault in its place."""

    figures: YearFigures
    texts: dict[str, str]
    """What the facts say of each section that people can write, by its key; none where they are silent."""
    pdf: bytes = b""
    fault: UserError | None = None


def draft_report(desk: Desk, year: int, today: date, step: Step = silent) -> Draft:
    """Return the draft of a year's report; raises YearOutsideProgramme."""
    from exemplar_desktop.reports.drafts import draft_texts
    from exemplar_desktop.reports.figures import count_facts
    from exemplar_desktop.reports.pdf import render_pdf

    step("collect", 0.0)
    facts = year_facts(desk, year)
    counted = count_facts(facts)
    figures, texts = _year_figures(counted), draft_texts(counted.facts)
    step("compose", 0.3)
    try:
        content = composed(facts, today)
    except ReportBlocked as fault:
        return Draft(figures, texts, fault=fault)
    step("render_pdf", 0.5)
    return Draft(figures, texts, render_pdf(content, held(step, "render_pdf", 0.5)).pdf)


def _year_figures(counted: "Figures") -> YearFigures:
    """Return the counts that the report's results section is written from."""
    total = counted.total
    return YearFigures(
        by_kind=tuple((tally.label, tally.count) for _, tally in counted.by_kind),
        total=total.count,
        complete=total.complete,
        with_evidence=total.with_evidence,
        spread=total.spread,
        criteria=counted.criteria,
        met=counted.met,
        not_met=counted.not_met,
        evidence=counted.evidence_used,
        activities=len(counted.facts.disseminations),
        closed=len(counted.closed),
    )


@dataclass(frozen=True)
class ReportHead:
    """Number, date and signatory as they would stand on the report now, and who could sign."""

    number: int
    number_proposed: bool
    """True: nobody entered a number; this one is next in the register."""
    day: date
    in_office: Signatory | None
    """Who is in office on the report's date."""
    signatory: Signatory | None
    """Who signs: the one chosen, else the one in office."""
    signatories: tuple[Signatory, ...]
    sending: Sending
    """What was sent of the year already."""
    doubts: tuple[Finding, ...] = ()
    """What does not fit together; each names its field."""


def report_head(desk: Desk, year: int, today: date) -> ReportHead:
    """Return what the report's head would say on a day."""
    found = sending(desk, year)
    report, day, number = found.report, found.report.issued_on or today, found.report.number
    if found.is_settled:
        # What was sent speaks, whatever an export that was broken off has begun since.
        day, number = found.sent[-1].issued_on, found.sent[-1].number
    signatories = desk.store.all(Signatory)
    in_office = signatory_on(signatories, day)
    return ReportHead(
        number=number or proposed_number(desk, year, day),
        number_proposed=number is None,
        day=day,
        in_office=in_office,
        signatory=signer_on(signatories, report.signatory_id, day),
        signatories=signatories,
        sending=found,
        doubts=_doubts(desk, report, signatories, day),
    )


def _doubts(desk: Desk, report: AnnualReport, signatories: tuple[Signatory, ...], day: date) -> tuple[Finding, ...]:
    span = reporting_year(desk.programme, report.year)
    if span is None:
        return ()
    facts = YearFacts(programme=desk.programme, year=span, unit=None, signatories=signatories, report=report)
    taken = number_holder(desk, report, day)
    return (*heading_findings(facts, day), *((taken,) if taken else ()))
