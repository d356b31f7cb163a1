"""The days of the sample: the years that it tells of, and the day that its files mean by month and day."""

from dataclasses import dataclass
from datetime import date, timedelta

from exemplar_desktop.domain.programme import Programme, ReportingYear
from exemplar_desktop.services.sample_words import Day

_LAST = date(2001, 10, 29)
"""The last day of the reporting year by which months and days are written."""


@dataclass(frozen=True)
class SampleCalendar:
    """The latest year, and the years that are told by how long ago they were, the earliest first."""

    latest: ReportingYear
    years: dict[int, ReportingYear]

    def day(self, day: Day) -> date:
        """Return the day that is meant: as long before the year's last day as it is before 29 October, in the year, and no Sunday.

        So everything keeps its order in a year that begins and ends otherwise; what a shorter year does not have falls on its first
        days.
        """
        ago, month_and_day = day
        wanted = date.fromisoformat(f"{_LAST.year}-{month_and_day}")
        before = _LAST - (wanted if wanted <= _LAST else wanted.replace(year=_LAST.year - 1))
        span = self.years.get(ago)
        last = span.last_day if span else self.latest.last_day - timedelta(days=round(365.25 * ago))
        found = max(last - before, span.first_day) if span else last - before
        return found + timedelta(days=1) if found.weekday() == 6 and found < last else found

    def day_if(self, day: Day | None) -> date | None:
        """Return the day that is meant; None where none is told."""
        return self.day(day) if day else None


def sample_calendar(programme: Programme, latest: ReportingYear, with_history: bool) -> SampleCalendar:
    """Return the calendar of a sample that ends with a year: with history also of the two years before.

    Years that the programme does not have are left out.
    """
    by_number = {span.year: span for span in programme.years}
    agos = (2, 1, 0) if with_history else (0,)
    return SampleCalendar(latest, {ago: by_number[latest.year - ago] for ago in agos if latest.year - ago in by_number})
