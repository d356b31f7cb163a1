"""What a reporting year comes to: how many exemplars came how far, and what happened in which month."""

from collections.abc import Iterable, Mapping
from datetime import date

import msgspec

from exemplar_desktop.domain.programme import ReportingYear


class YearTotals(msgspec.Struct, frozen=True, kw_only=True):
    """Open nominations of a year, and how many of them have the fact that proves a stage, whatever else they have."""

    year: int
    nominations: int = 0
    recognised: int = 0
    honoured: int = 0
    spread: int = 0


class ByMonth(msgspec.Struct, frozen=True, kw_only=True):
    """How often something happened in each month of `months_of`; ``undated`` has no day, or one outside of the year."""

    counts: tuple[int, ...]
    undated: int = 0


class YearMonths(msgspec.Struct, frozen=True, kw_only=True):
    """What happened in the months of a year."""

    discovered: ByMonth
    """Open nominations, by the day of discovery."""
    disseminations: ByMonth
    awards: ByMonth
    """Awards of the year to nominees of the year, by the day of the decision."""


def months_of(span: ReportingYear) -> tuple[date, ...]:
    """Return the first day of every calendar month that a reporting year touches: a year from 30/10 begins with two days of October."""
    first, last = (day.year * 12 + day.month - 1 for day in (span.first_day, span.last_day))
    return tuple(date(month // 12, month % 12 + 1, 1) for month in range(first, last + 1))


def month_in(span: ReportingYear, day: date | None) -> str:
    """Return the month of a day in the year as ``2024-10``; empty where the day is not known or lies outside of the year."""
    return f"{day:%Y-%m}" if day is not None and span.first_day <= day <= span.last_day else ""


def by_month(span: ReportingYear, found: Mapping[str, int]) -> ByMonth:
    """Return the counts of a year from those of months as `month_in` names them."""
    counts = tuple(found.get(f"{month:%Y-%m}", 0) for month in months_of(span))
    return ByMonth(counts=counts, undated=found.get("", 0))


def without_leading_blanks(years: Iterable[YearTotals]) -> tuple[YearTotals, ...]:
    """Return the years from the first that has nominations on: before it nothing was recorded, after it none is a number."""
    found = tuple(years)
    return next((found[place:] for place, totals in enumerate(found) if totals.nominations), ())
