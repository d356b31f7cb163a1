"""What is missing for a year's report, from the store."""

from datetime import date

from exemplar_desktop.domain import readiness as rules
from exemplar_desktop.domain.career import follow_up_findings
from exemplar_desktop.domain.finding import Finding, Severity
from exemplar_desktop.domain.programme import reporting_year
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.services.career import those_to_follow
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.facts import first_sent_on, known_years, year_facts
from exemplar_desktop.services.numbering import number_holder
from exemplar_desktop.services.reuse import reused_in_year


def readiness(desk: Desk, year: int, today: date, step: Step = silent) -> tuple[Finding, ...]:
    """Return what is missing on a day, the gravest first; a year outside the programme is itself a blocking finding."""
    if reporting_year(desk.programme, year) is None:
        values: dict[str, str | int] = {"year": year, "known": known_years(desk.programme)}
        return (Finding(code="year_outside_programme", severity=Severity.BLOCKING, page="report", field="year", values=values),)
    facts = year_facts(desk, year, step)
    found = rules.findings(facts, today, first_sent_on(desk, year) is not None, step)
    taken = number_holder(desk, facts.report, rules.report_day(facts, today)) if facts.report else None
    followed = tuple(follow_up_findings(those_to_follow(desk, year)))
    return (*found, *reused_in_year(desk, year), *followed, *((taken,) if taken else ()))
