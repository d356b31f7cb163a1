"""What years come to, and what happened in the months of one, counted by SQL; the rule is `domain.year_course`."""

import sqlite3
from collections.abc import Sequence

import msgspec

from exemplar_desktop.domain.programme import ReportingYear
from exemplar_desktop.domain.stage import Stage
from exemplar_desktop.domain.year_totals import YearMonths, YearTotals, by_month
from exemplar_desktop.store.nomination_index import JOINED, NOT_DELETED, PROVED

_HERE = f"{JOINED} WHERE {NOT_DELETED}"
_REACHED = ", ".join(f"sum({PROVED[stage]})" for stage in (Stage.RECOGNISED, Stage.HONOURED, Stage.SPREAD))
_YEARS = f"""SELECT n.year, count(*), {_REACHED} {_HERE} AND n.closed_on IS NULL AND n.year IN (SELECT value FROM json_each(?))
    GROUP BY n.year"""
_MONTH = "CASE WHEN {day} BETWEEN :first AND :last THEN substr({day}, 1, 7) ELSE '' END"
_MONTHS = f"""SELECT 'discovered', {_MONTH.format(day="n.discovered_on")} AS month, count(*) {_HERE}
        AND n.closed_on IS NULL AND n.year = :year GROUP BY month
    UNION ALL SELECT 'disseminations', {_MONTH.format(day="d.happened_on")} AS month, count(*) FROM disseminations d
        WHERE d.year = :year AND d.deleted_at IS NULL GROUP BY month
    UNION ALL SELECT 'awards', {_MONTH.format(day="w.decided_on")} AS month, count(*) FROM awards w
        WHERE w.year = :year AND w.deleted_at IS NULL AND w.nominee_id IN (SELECT n.nominee_id {_HERE} AND n.year = :year) GROUP BY month"""


def count_years(connection: sqlite3.Connection, years: Sequence[int]) -> tuple[YearTotals, ...]:
    """Return what each of the years comes to, in their order; one that holds nothing has zeros."""
    rows = connection.execute(_YEARS, (msgspec.json.encode(years).decode(),))
    found = {row[0]: YearTotals(**dict(zip(YearTotals.__struct_fields__, row, strict=True))) for row in rows}
    return tuple(found.get(year, YearTotals(year=year)) for year in years)


def count_months(connection: sqlite3.Connection, span: ReportingYear) -> YearMonths:
    """Return what happened in the months of a reporting year."""
    told = {"first": span.first_day.isoformat(), "last": span.last_day.isoformat(), "year": span.year}
    counts: dict[str, dict[str, int]] = {what: {} for what in YearMonths.__struct_fields__}
    for what, month, count in connection.execute(_MONTHS, told):
        counts[what][month] = count
    return YearMonths(**{what: by_month(span, found) for what, found in counts.items()})
