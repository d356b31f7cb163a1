"""Fills a unit's folder with believable, invented years: the unit, its people and council, what it did for exemplars, its reports."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.council import CouncilMember
from exemplar_desktop.domain.inspection import Capacity
from exemplar_desktop.domain.movement import Movement
from exemplar_desktop.domain.obligations import report_due
from exemplar_desktop.domain.programme import Content, Programme, ReportingYear
from exemplar_desktop.domain.record import Record
from exemplar_desktop.domain.unit import Signatory, Unit, UnitPeriod
from exemplar_desktop.progress import Step
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.sample_calendar import SampleCalendar, sample_calendar
from exemplar_desktop.services.sample_people import SampleCast, SampleFiles, Tale
from exemplar_desktop.services.sample_words import Day, SampleMovement, SampleWords, sample_words
from exemplar_desktop.services.sample_year import SampleYears

UNIT_NAME = "Trường THPT Sao Mai"
HEAD_NAME = "Nguyễn Văn An"
UNIT_CODE = "31000999"
WHOLE_SAMPLE = 34
"""How many collectives and people the sample's files tell of."""
_WITH_HISTORY = 12
"""Nominees from which on a sample also tells of the years before: a smaller one is for a quick look."""
_BATCH = 500


def fill_sample_unit(desk: Desk, year: ReportingYear, nominees: int, files: SampleFiles, today: date, step: Step) -> None:
    """Store the unit, its signatory and the years up to one with this many nominees; the same input tells the same.

    The two years before are told where the programme has them and the sample is not small; who is put forward goes on from year to
    year. Beyond the people of the files, more of their kinds are put forward in the latest year.
    """
    words = sample_words()
    calendar = sample_calendar(desk.programme, year, with_history=nominees >= _WITH_HISTORY)
    members = tuple(_members(words, calendar))
    movements = {told.key: _movement(told, calendar) for told in words.movements}
    standing = (*movements.values(), *_capacities(words, calendar), *_reports(words, calendar, desk.programme, today))
    desk.store.save(*_unit(desk.programme, files), *members, *standing)
    cast = SampleCast(desk.programme, calendar, files, words, UNIT_NAME, Random(year.year), movements)
    tales: list[Tale] = []
    batch: list[Record] = []
    for number in range(1, nominees + 1):
        mine = cast.tales(number)
        tales += mine
        batch.append(mine[0].nominee)
        for tale in mine:
            batch += [tale.nomination, *cast.judged(tale)]
        if number % _BATCH == 0:
            desk.store.save(*batch)
            batch = []
            step("make_sample", number / nominees)
    desk.store.save(*batch, *SampleYears(words, calendar, files, UNIT_NAME, members, tuple(tales)).records())


def _unit(programme: Programme, files: SampleFiles) -> tuple[Record, ...]:
    issuer = programme.issuer
    period = UnitPeriod(
        name=UNIT_NAME,
        symbol="THPTSM",
        parent=issuer,
        addressee=issuer,
        addressee_email="baocao@example.invalid",
        place="Hải Phòng",
    )
    unit = Unit(code=UNIT_CODE, cluster="Cụm thi đua số 3", periods=(period,), seal_image=files.seal.sha256)
    return unit, Signatory(name=HEAD_NAME, position="Hiệu trưởng", signature_image=files.signature.sha256)


def _reports(words: SampleWords, calendar: SampleCalendar, programme: Programme, today: date) -> Iterator[AnnualReport]:
    """Yield the reports as far as people wrote them; the rest is drafted from the facts."""
    written = {section.key for section in programme.outline if section.content is Content.PROSE}
    for prose in words.prose:
        span = calendar.years.get(prose.ago)
        if span is None:
            continue
        due = report_due(programme, span)
        day = max(min(today, due - timedelta(days=11) if due else span.last_day), span.first_day)
        texts = {key: getattr(prose, key) for key in ("situation", "assessment", "directions", "proposals") if key in written}
        yield AnnualReport(year=span.year, number=prose.number, issued_on=day, prose={key: text for key, text in texts.items() if text})


def _members(words: SampleWords, calendar: SampleCalendar) -> Iterator[CouncilMember]:
    """Yield the council, the chair first, without those who left it before the years that are told."""
    for told in words.members:
        if _ended(told.until, calendar):
            continue
        yield CouncilMember(
            name=told.name,
            position=told.position,
            role=told.role,
            duties=told.duties,
            decision_number=told.decision,
            valid_from=calendar.day(told.first),
            valid_until=calendar.day_if(told.until),
        )


def _capacities(words: SampleWords, calendar: SampleCalendar) -> Iterator[Capacity]:
    for told in words.capacities:
        if _ended(told.until, calendar):
            continue
        yield Capacity(
            name=told.name,
            position=told.position,
            task=told.task,
            qualification=told.qualification,
            training=told.training,
            valid_from=calendar.day(told.first),
            valid_until=calendar.day_if(told.until),
        )


def _movement(told: SampleMovement, calendar: SampleCalendar) -> Movement:
    return Movement(
        name=told.name,
        launched_by=told.launched_by,
        begun_on=calendar.day(told.begun),
        ended_on=calendar.day_if(told.ended),
        participants=told.participants,
        participant_count=told.participant_count,
        outcome=told.outcome,
    )


def _ended(until: Day | None, calendar: SampleCalendar) -> bool:
    return until is not None and until[0] not in calendar.years
