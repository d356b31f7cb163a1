"""Makes the year's documents from the facts: the report as PDF and the figures as a workbook."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from exemplar_desktop.domain import readiness as rules
from exemplar_desktop.domain.catalogue import Catalogue
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.finding import Finding, Severity
from exemplar_desktop.domain.fulfilment import published
from exemplar_desktop.errors import ReportBlocked
from exemplar_desktop.messages.sentences import sentence
from exemplar_desktop.progress import Step, held, silent
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.enclosures import catalogue, planned_catalogue
from exemplar_desktop.services.facts import year_facts
from exemplar_desktop.services.readiness import readiness

if TYPE_CHECKING:
    from exemplar_desktop.reports.content import ReportContent
    from exemplar_desktop.reports.pdf import RenderedReport
    from exemplar_desktop.services.enclosures import Enclosure


@dataclass(frozen=True)
class Documents:
    """The report without signatures, and the workbook (xlsx)."""

    report: "RenderedReport"
    workbook: bytes


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
    return render_pdf(content, held(step, "render_pdf", 0.5)).pdf


def documents(facts: YearFacts, today: date, enclosed: "tuple[Enclosure, ...]", step: Step = silent) -> Documents:
    """Return the year's documents about the files that travel; raises ReportBlocked where a blocking finding is open."""
    from exemplar_desktop.reports.pdf import render_pdf
    from exemplar_desktop.reports.workbook import render_workbook

    step("compose", 0.15)
    content = composed(facts, today, catalogue(enclosed))
    step("render_pdf", 0.16)
    rendered = render_pdf(content, held(step, "render_pdf", 0.16))
    step("render_workbook", 0.19)
    return Documents(rendered, render_workbook(content))


def blocking_findings(desk: Desk, year: int, today: date) -> tuple[Finding, ...]:
    """Return what the report cannot exist without and is missing."""
    return tuple(f for f in readiness(desk, year, today) if f.severity is Severity.BLOCKING)


def require_unblocked(facts: YearFacts, today: date) -> None:
    """Raise ReportBlocked where the document cannot exist: unit, its name or its signatory is missing."""
    blocking = [f for f in rules.findings(facts, today, report_sent=True) if f.severity is Severity.BLOCKING]
    if blocking:
        raise ReportBlocked(len(blocking))


def composed(facts: YearFacts, today: date, files: Catalogue | None = None, numbered_later: bool = False) -> "ReportContent":
    """Return the report's content; what is still missing is said in it. Raises ReportBlocked.

    ``files`` are those that travel; without them the report says what would be sent. See `compose` for ``numbered_later``.
    """
    from exemplar_desktop.reports.compose import compose

    facts = published(facts)
    require_unblocked(facts, today)
    # The report that is being written is not itself late or missing.
    found = rules.findings(facts, today, report_sent=True)
    missing = tuple(sentence(f) for f in found if f.severity is Severity.GAP)
    return compose(facts, missing, rules.report_day(facts, today), files or planned_catalogue(facts), today, numbered_later=numbered_later)
