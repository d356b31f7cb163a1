"""Makes the year's documents from the facts: the report as PDF and the figures as a workbook."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from exemplar_desktop.domain import readiness as rules
from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.finding import Severity
from exemplar_desktop.errors import ReportBlocked
from exemplar_desktop.messages.sentences import sentence
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.facts import year_facts
from exemplar_desktop.services.readiness import readiness

if TYPE_CHECKING:
    from exemplar_desktop.reports.content import ReportContent
    from exemplar_desktop.reports.pdf import RenderedReport


@dataclass(frozen=True)
class Documents:
    """The report without signatures, and the workbook (xlsx)."""

    report: "RenderedReport"
    workbook: bytes


def report_of(facts: YearFacts) -> AnnualReport:
    """Return the year's report, a fresh unsaved one where none was begun."""
    return facts.report or AnnualReport(year=facts.year.year)


def preview(desk: Desk, year: int, today: date, step: Step = silent) -> bytes:
    """Return the report as it would be sent, without signatures (PDF).

    Raises YearOutsideProgramme, and ReportBlocked where the document cannot exist yet.
    """
    from exemplar_desktop.reports.pdf import render_pdf

    step("collect", 0.0)
    facts = year_facts(desk, year)
    step("compose", 0.3)
    content = composed(facts, today)
    step("render_pdf", 0.5)
    return render_pdf(content).pdf


def documents(facts: YearFacts, today: date, step: Step = silent) -> Documents:
    """Return the year's documents; raises ReportBlocked where a blocking finding is open."""
    from exemplar_desktop.reports.pdf import render_pdf
    from exemplar_desktop.reports.workbook import render_workbook

    step("compose", 0.02)
    content = composed(facts, today)
    step("render_pdf", 0.05)
    rendered = render_pdf(content)
    step("render_workbook", 0.2)
    return Documents(rendered, render_workbook(content))


def blocking_findings(desk: Desk, year: int, today: date) -> tuple[str, ...]:
    """Return the sentences of what the report cannot exist without."""
    found = readiness(desk, year, today)
    return tuple(sentence(f) for f in found if f.severity is Severity.BLOCKING)


def require_unblocked(facts: YearFacts, today: date) -> None:
    """Raise ReportBlocked where the document cannot exist: unit, its name or its signatory is missing."""
    blocking = [f for f in rules.findings(facts, today, report_sent=True) if f.severity is Severity.BLOCKING]
    if blocking:
        raise ReportBlocked(len(blocking))


def composed(facts: YearFacts, today: date) -> "ReportContent":
    """Return the report's content; what is still missing is said in it. Raises ReportBlocked."""
    from exemplar_desktop.reports.compose import compose

    require_unblocked(facts, today)
    # The report that is being written is not itself late or missing.
    found = rules.findings(facts, today, report_sent=True)
    missing = tuple(sentence(f) for f in found if f.severity is Severity.GAP)
    return compose(facts, missing, rules.report_day(facts, today))
