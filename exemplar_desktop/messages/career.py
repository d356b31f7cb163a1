"""What is said of each line of a nominee's career: what it is, and what tells it apart."""

from collections.abc import Iterator

from exemplar_desktop.domain.career import CareerLine, CareerYear, Passage
from exemplar_desktop.messages.words import Translate, word
from exemplar_desktop.vietnamese.dates import short_date
from exemplar_desktop.vietnamese.text import clean_line

career: dict[str, str] = {
    "year": "Năm {year}",
    "no_file": "không có hồ sơ giới thiệu",
    "criteria": "đạt {met}/{of} tiêu chuẩn",
    "votes": "{yes}/{cast} phiếu",
    "number": "số {number}",
    "done": "hoàn thành {day}",
    "not_done": "chưa xong",
    "closed": "thôi giới thiệu {day}",
}
"""Parts of the lines."""


def year_title(year: CareerYear, translate: Translate = str) -> str:
    """Return the heading of a year: the nominee's place in it, or that there was no file."""
    nomination = year.nomination
    head = translate(career["year"]).format(year=year.year)
    about = (nomination.position, nomination.department) if nomination else (translate(career["no_file"]),)
    return " · ".join((head, *filter(None, map(clean_line, about))))


def year_state(year: CareerYear, translate: Translate = str) -> tuple[str, ...]:
    """Return how far a year's nomination came and how many criteria it met; nothing where there was none."""
    if year.nomination is None:
        return ()
    criteria = translate(career["criteria"]).format(met=year.met, of=year.of)
    ended = year.nomination.closed_on
    closed = translate(career["closed"]).format(day=short_date(ended)) if ended else ""
    return tuple(part for part in (translate(word(year.stage)), criteria, closed, clean_line(year.nomination.closed_reason)) if part)


def line_title(line: CareerLine, translate: Translate = str) -> str:
    """Return what a line is about."""
    return f"{translate(word(line.passage))}: {clean_line(line.name)}"


def line_details(line: CareerLine, translate: Translate = str) -> tuple[str, ...]:
    """Return what tells a line apart, part by part."""
    return tuple(part for part in _details(line, translate) if part)


def _details(line: CareerLine, translate: Translate) -> Iterator[str]:
    yield short_date(line.day)
    if line.number:
        yield translate(career["number"]).format(number=clean_line(line.number))
    for value in (line.level, line.support, line.state, line.outcome):
        if value is not None:
            yield translate(word(value))
    if line.votes:
        yield translate(career["votes"]).format(yes=line.votes[0], cast=line.votes[1])
    if line.passage is Passage.MEASURE:
        ended = line.ended_on
        yield translate(career["done"]).format(day=short_date(ended)) if ended else translate(career["not_done"])
    yield clean_line(line.reason)
