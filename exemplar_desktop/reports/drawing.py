"""Lays a chart out as plain shapes, for paper and for the window alike: what is drawn is decided here, how it is painted there."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

import msgspec

from exemplar_desktop.reports.content import Chart, Series
from exemplar_desktop.reports.lines import Breaker
from exemplar_desktop.vietnamese.dates import number

LEADING = 1.3
"""From line to line, in sizes of the letters."""
_BASELINE = 0.98
"""From the top of a line to where its letters stand."""
_ROW, _BAR, _GAP = 1.8, 0.85, 0.6
_HIGHEST, _HIGHEST_BESIDE, _WIDEST_COLUMN, _SHARE_OF_SLOT = 2.3, 2.0, 2.6, 0.64
_WIDEST_LABEL = 0.55
"""Share of the width that the labels of bars may take; longer ones are broken."""
_WIDEST_TITLE = 0.4
_MOST_BESIDE = 6
"""So many columns or fewer leave room for the name of their row beside them."""
_LEAST = 0.15
"""A small number stays to be seen beside a large one; none at all has no bar."""


class Ink(StrEnum):
    """What a colour is for; the values are the names of the window's tokens."""

    TEXT = "text"
    MUTED = "muted"
    LINE = "line"
    BAR = "accent"
    HONOURED = "honour"
    SPREAD = "done"
    COLLECTIVE = "kind-collective"
    MANAGER = "kind-manager"
    TEACHER = "kind-teacher"
    STAFF = "kind-staff"
    STUDENT = "kind-student"


class Box(msgspec.Struct, frozen=True):
    """A rectangle, from the upper left corner of the drawing."""

    left: float
    top: float
    width: float
    height: float


class Bar(msgspec.Struct, frozen=True):
    """One number as a bar, and the ground that belongs to it: number, bar and, where it has one of its own, label."""

    box: Box
    ground: Box
    ink: Ink
    series: int
    place: int
    """Which label of the chart it stands for."""


class Line(msgspec.Struct, frozen=True):
    """A level line."""

    left: float
    top: float
    width: float


class Text(msgspec.Struct, frozen=True):
    """One line of text: where it begins and where its letters stand."""

    text: str
    left: float
    baseline: float
    width: float
    ink: Ink = Ink.TEXT


class Drawing(msgspec.Struct, frozen=True, kw_only=True):
    """A chart as shapes, in the unit that its `Breaker` measures in: points on paper, pixels in the window; texts are of its size."""

    width: float
    height: float
    bars: tuple[Bar, ...]
    lines: tuple[Line, ...] = ()
    texts: tuple[Text, ...]


def draw(chart: Chart, width: float, breaker: Breaker, inks: Sequence[Ink] = (), beside: Chart | None = None) -> Drawing:
    """Return a chart laid out in a width.

    ``breaker`` measures the texts in the font that they will be painted in. ``inks`` are for the bars, or for the rows of columns; bars
    begin where those of the chart ``beside`` it do.
    """
    if not (chart.labels and chart.series):
        return Drawing(width=width, height=0.0, bars=(), texts=())
    if len(chart.series) == 1:
        return _bars(chart, width, breaker, inks, beside)
    return _columns(chart, width, breaker, inks)


def _bars(chart: Chart, width: float, breaker: Breaker, inks: Sequence[Ink], beside: Chart | None) -> Drawing:
    size, values = breaker.size, chart.series[0].values
    labels = (*chart.labels, *(beside.labels if beside else ()))
    numbers = max(breaker.width(number(value)) for value in values)
    most = min(width * _WIDEST_LABEL, width - numbers - size * (1 + 2 * _GAP))
    label_width = min(max(map(breaker.width, labels)), most)
    left = label_width + size * _GAP
    room = max(0.0, width - left - size * _GAP - numbers)
    bars, texts, top = [], [], 0.0
    for place, (label, value) in enumerate(zip(chart.labels, values, strict=True)):
        lines = breaker.lines(label, label_width + 0.1)
        height = size * (_ROW + LEADING * (len(lines) - 1))
        first = top + (height - size * LEADING * len(lines)) / 2
        texts += [_text(breaker, line, 0.0, first + size * LEADING * row) for row, line in enumerate(lines)]
        length = _length(value, max(values), room, size)
        box = Box(left, top + (height - size * _BAR) / 2, length, size * _BAR)
        bars.append(Bar(box, Box(0.0, top, width, height), _ink(inks, place), 0, place))
        start = left + (length + size * _GAP if value else 0.0)
        texts.append(_text(breaker, number(value), start, top + (height - size * LEADING) / 2))
        top += height
    return Drawing(width=width, height=top, bars=tuple(bars), texts=tuple(texts))


class _Frame(NamedTuple):
    """Where columns stand: right of the names of their rows, or below them where ``left`` is 0; ``each`` band has so many."""

    left: float
    slot: float
    each: int
    width: float
    highest: float


def _columns(chart: Chart, width: float, breaker: Breaker, inks: Sequence[Ink]) -> Drawing:
    """Return rows of columns; what has no room beside each other goes on in a further band."""
    frame, size = _frame(chart, width, breaker), breaker.size
    bars: list[Bar] = []
    lines: list[Line] = []
    texts: list[Text] = []
    top = 0.0
    for first in range(0, len(chart.labels), frame.each):
        places = range(first, min(first + frame.each, len(chart.labels)))
        for row in range(len(chart.series)):
            title = _title(chart.series[row], frame, breaker)
            ground = top + (0.0 if frame.left else size * LEADING * len(title))
            level = ground + max(size * LEADING + frame.highest, size * LEADING * len(title) if frame.left else 0.0)
            title_top = level - size * LEADING * len(title) if frame.left else top
            texts += [_text(breaker, line, 0.0, title_top + size * LEADING * n) for n, line in enumerate(title)]
            for bar in _row(chart, row, places, (ground, level), frame, size, inks):
                bars.append(bar)
                value = chart.series[row].values[bar.place]
                ink = Ink.TEXT if value else Ink.MUTED
                texts.append(_centred(breaker, number(value), bar.ground, bar.box.top - size * LEADING, ink))
            lines.append(Line(frame.left, level, frame.slot * len(places)))
            top = level + size * _GAP
        below = [tick.split("\n") for tick in (chart.ticks or chart.labels)[places.start : places.stop]]
        top -= size * _GAP / 2
        for place, tick in enumerate(below):
            slot = Box(frame.left + place * frame.slot, top, frame.slot, 0.0)
            texts += [_centred(breaker, line, slot, top + size * LEADING * n, Ink.MUTED) for n, line in enumerate(tick)]
        top += size * LEADING * max(map(len, below)) + size * _GAP
    return Drawing(width=width, height=top - size * _GAP, bars=tuple(bars), lines=tuple(lines), texts=tuple(texts))


def _frame(chart: Chart, width: float, breaker: Breaker) -> _Frame:
    """Return where columns stand, so that none of their numbers and labels meets another."""
    below = [line for tick in chart.ticks or chart.labels for line in tick.split("\n")]
    numbers = [number(value) for series in chart.series for value in series.values]
    widest = max(map(breaker.width, (*below, *numbers))) + breaker.size * _GAP / 2
    left = 0.0
    if len(chart.labels) <= _MOST_BESIDE:
        titles = max(breaker.width(series.label) for series in chart.series) + breaker.size * _GAP
        left = min(titles, width * _WIDEST_TITLE, width - widest)
    many = len(chart.labels)
    bands = -(-many // max(1, int((width - left) / widest)))
    each = -(-many // bands)
    return _Frame(left, (width - left) / each, each, width, breaker.size * (_HIGHEST_BESIDE if left else _HIGHEST))


def _title(series: Series, frame: _Frame, breaker: Breaker) -> tuple[str, ...]:
    return breaker.lines(series.label, frame.left - breaker.size * _GAP + 0.1 if frame.left else frame.width)


def _row(
    chart: Chart, row: int, places: range, between: tuple[float, float], frame: _Frame, size: float, inks: Sequence[Ink]
) -> Iterator[Bar]:
    """Yield the columns of one row, ``between`` the top of its ground and the level that they stand on."""
    top, level = between
    values = chart.series[row].values
    longest = max(value for series in chart.series for value in series.values) if chart.same_scale else max(values)
    wide = min(frame.slot * _SHARE_OF_SLOT, size * _WIDEST_COLUMN)
    for place in places:
        high = _length(values[place], longest, frame.highest, size)
        ground = Box(frame.left + (place - places.start) * frame.slot, top, frame.slot, level - top)
        box = Box(ground.left + (frame.slot - wide) / 2, level - high, wide, high)
        yield Bar(box, ground, _ink(inks, row), row, place)


def _length(value: int, longest: int, room: float, size: float) -> float:
    return max(room * value / longest, min(room, size * _LEAST)) if value else 0.0


def _ink(inks: Sequence[Ink], place: int) -> Ink:
    return inks[place] if place < len(inks) else Ink.BAR


def _text(breaker: Breaker, text: str, left: float, top: float, ink: Ink = Ink.TEXT) -> Text:
    """Return a line of text that takes `LEADING` from ``top`` on."""
    return Text(text, left, top + breaker.size * _BASELINE, breaker.width(text), ink)


def _centred(breaker: Breaker, text: str, over: Box, top: float, ink: Ink) -> Text:
    return _text(breaker, text, over.left + (over.width - breaker.width(text)) / 2, top, ink)
