"""A report that was sent and is corrected: the replacing report begins, is dropped, and knows what it replaces.

Every package that is sent is a document with a number of its own, also where its text was not changed (Decree 30/2020, Art. 15).
"""

from dataclasses import dataclass
from datetime import date

import msgspec

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.obligations import report_due
from exemplar_desktop.domain.programme import reporting_year
from exemplar_desktop.domain.sent_report import SentReport, correction_of, sent_reports
from exemplar_desktop.domain.submission import SubmissionPackage
from exemplar_desktop.services.desk import Desk, unit_of
from exemplar_desktop.services.facts import report_of_year


@dataclass(frozen=True)
class Sending:
    """How far a year's report is: what was sent of it, the oldest first, and the report that is being written."""

    sent: tuple[SentReport, ...]
    report: AnnualReport
    in_time: bool
    """Whether the first was sent in time; True where the programme names no deadline."""

    @property
    def is_correcting(self) -> bool:
        """Whether a report is being written that replaces the last one sent."""
        return bool(self.sent) and _replaces(self.report, self.sent[-1])

    @property
    def is_settled(self) -> bool:
        """Whether the year's report was sent and nothing replaces it yet."""
        return bool(self.sent) and not self.is_correcting


def sending(desk: Desk, year: int) -> Sending:
    """Return how far a year's report is."""
    sent = sent_reports(desk.store.all(SubmissionPackage, year=year), unit_of(desk))
    in_time = correction_of(sent, _due(desk, year)).in_time if sent else True
    return Sending(sent, report_of_year(desk, year), in_time)


def corrected(desk: Desk, report: AnnualReport, reason: str = "") -> AnnualReport:
    """Return the report as one that replaces what was sent last: its number, date and signer are those of a new document.

    The report comes back as it is where none was sent yet, or where it replaces the last one already.
    """
    sent = sent_reports(desk.store.all(SubmissionPackage, year=report.year), unit_of(desk))
    if not sent or _replaces(report, sent[-1]):
        return report
    correction = correction_of(sent, _due(desk, report.year), reason)
    return msgspec.structs.replace(report, correction=correction, number=None, issued_on=None, signatory_id=None)


def dropped(desk: Desk, report: AnnualReport) -> AnnualReport:
    """Return the report as it was sent last: the correction that was begun is given up, the prose stays as it is typed."""
    sent = sent_reports(desk.store.all(SubmissionPackage, year=report.year), unit_of(desk))
    if not sent:
        return report
    last = sent[-1]
    return msgspec.structs.replace(report, correction=last.correction, number=last.number, issued_on=last.issued_on)


def to_be_sent(desk: Desk, facts: YearFacts) -> YearFacts:
    """Return the facts with the report as it has to be signed now: where one was sent before, as one that replaces it."""
    report = facts.report or report_of_year(desk, facts.year.year)
    return msgspec.structs.replace(facts, report=corrected(desk, report))


def _replaces(report: AnnualReport, last: SentReport) -> bool:
    return report.correction is not None and report.correction.replaces == last.set


def _due(desk: Desk, year: int) -> date | None:
    span = reporting_year(desk.programme, year)
    return report_due(desk.programme, span) if span else None
