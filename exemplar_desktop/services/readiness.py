"""What is missing for a year's report, from the store."""

from datetime import date

from exemplar_desktop.domain import readiness as rules
from exemplar_desktop.domain.finding import Finding, Severity
from exemplar_desktop.domain.programme import reporting_year
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.facts import first_sent_on, known_years, year_facts


def readiness(desk: Desk, year: int, today: date, step: Step = silent) -> tuple[Finding, ...]:
    """Return what is missing on a day, the gravest first; a year outside the programme is itself a blocking finding."""
    if reporting_year(desk.programme, year) is None:
        values: dict[str, str | int] = {"year": year, "known": known_years(desk.programme)}
        return (Finding(code="year_outside_programme", severity=Severity.BLOCKING, page="report", field="year", values=values),)
    return rules.findings(year_facts(desk, year, step), today, first_sent_on(desk, year) is not None, step)
