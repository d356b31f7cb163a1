"""Number and date of the year's report (Decree 30, Art. 15): the number is kept from the first try, the date from the first package."""

from datetime import date

import msgspec

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.finding import Finding, Severity
from exemplar_desktop.domain.submission import SubmissionPackage
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.facts import report_of_year


def proposed_number(desk: Desk, year: int, day: date) -> int:
    """Return the next number of the register on a day that no other year's unfinished report keeps for itself."""
    kept = {r.number for r in desk.store.all(AnnualReport) if r.issued_on is None and r.year != year}
    number = desk.store.next_report_number(day.year)
    while number in kept:
        number += 1
    return number


def number_holder(desk: Desk, report: AnnualReport, day: date) -> Finding | None:
    """Return that another document of the same calendar year bears the report's number (numbers run from 1 January to 31 December)."""
    if report.number is None:
        return None
    replacing = report.correction.replaces if report.correction else None
    taken = [(r.year, r.issued_on) for r in desk.store.all(AnnualReport, number=report.number) if r.year != report.year]
    for one in desk.store.all(SubmissionPackage, number=report.number):
        # What was sent of this very report bears its number rightly; the report that it replaces has one of its own.
        if one.year != report.year or one.set_id == replacing:
            taken.append((one.year, one.issued_on))
    held = next(((year, on) for year, on in taken if on and on.year == day.year), None)
    if held is None:
        return None
    values: dict[str, str | int] = {"number": report.number, "year": held[0], "day": held[1].isoformat()}
    return Finding(code="number_taken", severity=Severity.ADVICE, page="report", field="number", values=values)


def numbered(desk: Desk, facts: YearFacts, today: date) -> YearFacts:
    """Give the report its number and date before anything is signed; only the number is kept in the store.

    An export that fails must not leave its day behind: the next try is dated anew where the user entered no date.
    """
    report = facts.report or report_of_year(desk, facts.year.year)
    day = report.issued_on or today
    number = report.number or proposed_number(desk, report.year, day)
    if report.number is None:
        # A correction that nobody began by hand begins here, too, with its number.
        desk.store.save(msgspec.structs.replace(report, number=number))
    return msgspec.structs.replace(facts, report=msgspec.structs.replace(report, number=number, issued_on=day))


def issued(desk: Desk, report: AnnualReport) -> AnnualReport:
    """Return the report as it stands in the store now, with number, date and what it replaces as they were signed.

    Prose that was typed into it while the package was being made stays.
    """
    current = desk.store.get(AnnualReport, report.id) or report
    return msgspec.structs.replace(current, number=report.number, issued_on=report.issued_on, correction=report.correction)
