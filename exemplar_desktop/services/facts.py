"""Gathers the facts of one reporting year from the store."""

from datetime import date

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.assessment import Assessment
from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.nominee import Nomination, Nominee
from exemplar_desktop.domain.programme import Programme, reporting_year
from exemplar_desktop.domain.submission import SubmissionPackage
from exemplar_desktop.domain.unit import Signatory
from exemplar_desktop.errors import YearOutsideProgramme
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.services.desk import Desk, unit_of
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME


def year_facts(desk: Desk, year: int, step: Step = silent) -> YearFacts:
    """Return the facts of a reporting year; raises YearOutsideProgramme where the programme has no such year.

    ``step`` is asked between two readings whether to go on.
    """
    span = reporting_year(desk.programme, year)
    if span is None:
        raise YearOutsideProgramme(year, known_years(desk.programme))
    store = desk.store
    nominations = store.all(Nomination, year=year)
    wanted = {n.nominee_id for n in nominations} | {n.collective_id for n in nominations if n.collective_id}
    step("", 0.1)
    nominees = store.all(Nominee, id=tuple(wanted))
    step("", 0.2)
    place = {nominee.id: i for i, nominee in enumerate(nominees)}
    nominations = tuple(sorted((n for n in nominations if n.nominee_id in place), key=lambda n: place[n.nominee_id]))
    assessments = store.all(Assessment, nomination_id=tuple(n.id for n in nominations))
    step("", 0.6)
    disseminations = store.all(Dissemination, year=year)
    used = {i for a in assessments for i in a.evidence_ids} | {i for d in disseminations for i in d.evidence_ids}
    return YearFacts(
        programme=desk.programme,
        year=span,
        unit=unit_of(desk),
        signatories=store.all(Signatory),
        nominees=nominees,
        nominations=nominations,
        assessments=assessments,
        evidence=store.all(Evidence, id=tuple(used)),
        disseminations=disseminations,
        report=next(iter(store.all(AnnualReport, year=year)), None),
    )


def report_of_year(desk: Desk, year: int) -> AnnualReport:
    """Return the year's report, a fresh unsaved one where none was begun."""
    return next(iter(desk.store.all(AnnualReport, year=year)), None) or AnnualReport(year=year)


def first_sent_on(desk: Desk, year: int) -> date | None:
    """Return the day on which the year's first package was made; None where there is none."""
    made = [package.created for package in desk.store.all(SubmissionPackage, year=year)]
    return min(made).astimezone(VIETNAM_TIME).date() if made else None


def known_years(programme: Programme) -> str:
    """Return the years of the programme as people read them."""
    return ", ".join(str(y.year) for y in programme.years)
