"""Number and date of the year's report (Decree 30, Art. 15): the number is kept from the first try, the date from the first package."""

from datetime import date

import msgspec

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.facts import report_of_year


def proposed_number(desk: Desk, year: int, day: date) -> int:
    """Return the next number of the register on a day that no other year's unfinished report keeps for itself."""
    kept = {r.number for r in desk.store.all(AnnualReport) if r.issued_on is None and r.year != year}
    number = desk.store.next_report_number(day.year)
    while number in kept:
        number += 1
    return number


def numbered(desk: Desk, facts: YearFacts, today: date) -> YearFacts:
    """Give the report its number and date before anything is signed; only the number is kept in the store.

    An export that fails must not leave its day behind: the next try is dated anew where the user entered no date.
    """
    report = report_of_year(desk, facts.year.year)
    day = report.issued_on or today
    number = report.number or proposed_number(desk, report.year, day)
    if report.number is None:
        desk.store.save(msgspec.structs.replace(report, number=number))
    return msgspec.structs.replace(facts, report=msgspec.structs.replace(report, number=number, issued_on=day))


def issued(desk: Desk, report: AnnualReport) -> AnnualReport:
    """Return the report as it stands in the store now, with number and date of the one that was signed.

    What was typed into it while the package was being made stays.
    """
    current = desk.store.get(AnnualReport, report.id) or report
    return msgspec.structs.replace(current, number=current.number or report.number, issued_on=current.issued_on or report.issued_on)
