"""Dates and numbers as Vietnamese documents write them."""

from datetime import date, datetime, timedelta, timezone

VIETNAM_TIME = timezone(timedelta(hours=7), "+07")


def short_date(day: date | None) -> str:
    """Return ``18/10/2024``, or an empty text without a day."""
    return f"{day.day:02d}/{day.month:02d}/{day.year:04d}" if day else ""


def short_moment(at: datetime) -> str:
    """Return ``09:05 18/10/2024``, the time in Vietnam."""
    there = at.astimezone(VIETNAM_TIME)
    return f"{there:%H:%M} {short_date(there)}"


def long_date(day: date) -> str:
    """Return ``ngày 05 tháng 02 năm 2024``: days below 10 and months 1 and 2 get a 0 (Decree 30, Appendix I)."""
    month = f"{day.month:02d}" if day.month < 3 else str(day.month)
    return f"ngày {day.day:02d} tháng {month} năm {day.year}"


def parse_date(text: str) -> date | None:
    """Return the day of a text like ``5/2/2024``; None where it is none or the year lacks its four digits."""
    parts = text.strip().replace("-", "/").replace(".", "/").split("/")
    if len(parts) != 3 or len(parts[2]) != 4 or not all(p.isascii() and p.isdigit() for p in parts):
        return None
    try:
        return date(int(parts[2]), int(parts[1]), int(parts[0]))
    except ValueError:
        return None


def number(value: float, decimals: int = 0) -> str:
    """Return ``1.234,5``: points between thousands, a comma before decimals."""
    return f"{value:,.{decimals}f}".translate(str.maketrans(",.", ".,"))


def file_size(size: int) -> str:
    """Return a size in bytes as people read it: ``512 B``, ``34 KB``, ``1,2 MB``, ``3,4 GB``."""
    if size < 1024:
        return f"{size} B"
    if size < 1024 * 1024:
        return f"{number(size / 1024)} KB"
    if size < 1024**3:
        return f"{number(size / 1024 / 1024, 1)} MB"
    return f"{number(size / 1024**3, 1)} GB"
