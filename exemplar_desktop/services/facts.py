"""Gathers the facts of one reporting year from the store."""

from datetime import date
from typing import TYPE_CHECKING, Any

import msgspec

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.assessment import Assessment
from exemplar_desktop.domain.award import Award, Referral
from exemplar_desktop.domain.consent import Consent
from exemplar_desktop.domain.council import CouncilMeeting, CouncilMember, PublicNotice
from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.inspection import Capacity, Inspection
from exemplar_desktop.domain.movement import Movement
from exemplar_desktop.domain.nominee import Nomination, Nominee
from exemplar_desktop.domain.programme import Programme, ReportingYear, reporting_year
from exemplar_desktop.domain.prose_origin import ProseOrigin
from exemplar_desktop.domain.submission import SubmissionPackage
from exemplar_desktop.domain.support_measure import SupportMeasure
from exemplar_desktop.domain.unit import Signatory
from exemplar_desktop.domain.usage import used_evidence
from exemplar_desktop.domain.year_totals import YearTotals, without_leading_blanks
from exemplar_desktop.errors import YearOutsideProgramme
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.services.desk import Desk, unit_of
from exemplar_desktop.services.year_records import touches
from exemplar_desktop.store.nomination_index import reader
from exemplar_desktop.store.year_counts import count_years
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME

if TYPE_CHECKING:
    from exemplar_desktop.store.store import Store

YEARS_COMPARED = 5
"""As many reporting years stand side by side at most, the one that is looked at included."""


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
    around = _around(store, span, nominations)
    facts = YearFacts(
        programme=desk.programme,
        year=span,
        unit=unit_of(desk),
        signatories=store.all(Signatory),
        nominees=nominees,
        nominations=nominations,
        assessments=assessments,
        **around,
        report=next(iter(store.all(AnnualReport, year=year)), None),
        earlier=earlier_totals(desk, year),
    )
    return msgspec.structs.replace(facts, evidence=store.all(Evidence, id=tuple(used_evidence(facts))))


def earlier_totals(desk: Desk, year: int) -> tuple[YearTotals, ...]:
    """Return what the years of `years_before` came to, from the first that holds anything on."""
    with reader(desk.store.path) as connection:
        return without_leading_blanks(count_years(connection, years_before(desk, year)))


def years_before(desk: Desk, year: int) -> list[int]:
    """Return the years of the programme just before a year that it is compared with."""
    return [span.year for span in desk.programme.years if span.year < year][1 - YEARS_COMPARED :]


def _around(store: "Store", span: ReportingYear, nominations: tuple[Nomination, ...]) -> dict[str, Any]:
    """Return what happened around the nominations of a year, by the field of `YearFacts`."""
    ids, nominees = tuple(n.id for n in nominations), tuple(n.nominee_id for n in nominations)
    meetings, movements = store.all(CouncilMeeting, year=span.year), store.all(Movement)
    through = {n.movement_id for n in nominations}
    return {
        "movements": tuple(m for m in movements if touches(span, m.begun_on, m.ended_on)),
        "former_movements": tuple(m for m in movements if m.id in through and not touches(span, m.begun_on, m.ended_on)),
        "support_measures": store.all(SupportMeasure, nomination_id=ids),
        "council_members": store.all(CouncilMember),
        "council_meetings": meetings,
        "public_notices": store.all(PublicNotice, meeting_id=tuple(m.id for m in meetings)),
        "awards": store.all(Award, nominee_id=nominees),
        "referrals": store.all(Referral, nomination_id=ids),
        "disseminations": store.all(Dissemination, year=span.year),
        "inspections": store.all(Inspection, year=span.year),
        "capacities": tuple(c for c in store.all(Capacity) if touches(span, c.valid_from, c.valid_until)),
        "consents": store.all(Consent, nominee_id=nominees),
    }


def report_of_year(desk: Desk, year: int) -> AnnualReport:
    """Return the year's report, a fresh unsaved one where none was begun."""
    return next(iter(desk.store.all(AnnualReport, year=year)), None) or AnnualReport(year=year)


def origin_of_year(desk: Desk, year: int) -> ProseOrigin:
    """Return what the year's texts were edited from, a fresh unsaved record where none was."""
    return next(iter(desk.store.all(ProseOrigin, year=year)), None) or ProseOrigin(year=year)


def first_sent_on(desk: Desk, year: int) -> date | None:
    """Return the day on which the year's first package was made; None where there is none."""
    made = [package.created for package in desk.store.all(SubmissionPackage, year=year)]
    return min(made).astimezone(VIETNAM_TIME).date() if made else None


def known_years(programme: Programme) -> str:
    """Return the years of the programme as people read them."""
    return ", ".join(str(y.year) for y in programme.years)
