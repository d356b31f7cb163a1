"""Bars with their numbers, drawn by a plain function that suits a window as well as paper."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.style import read_style
from exemplar_desktop.vietnamese.dates import number

Colour = Callable[[str], QColor]
"""Gives the colour of a named token: ``read_style().colour``."""

_ROW, _BAR = 1.45, 0.65
"""Heights in text heights, so that a chart grows with the letters."""
_WIDEST_LABEL = 0.6
"""Share of the width that labels may take at most."""
_SIDE, _ABOVE = 6, 3
"""Pixels kept free around the bars of a widget for the ring that shows the focus."""


@dataclass(frozen=True)
class Bar:
    """One bar: its label, its number and the token of its colour."""

    label: str
    value: int
    colour: str = "accent"


def bars_height(bars: Sequence[Bar], metrics: QFontMetricsF) -> float:
    """Return the height that bars take in a font."""
    return len(bars) * metrics.height() * _ROW


def draw_bars(painter: QPainter, area: QRectF, bars: Sequence[Bar], colour: Colour, beside: Sequence[Bar] = ()) -> None:
    """Draw bars below each other from the top of ``area``: label, bar, number; in the painter's font, on any device.

    The longest bar fills the width; a label that finds no room is shortened. Bars begin where those of the chart ``beside`` it do.
    """
    metrics = QFontMetricsF(painter.font(), painter.device())
    row, gap = metrics.height() * _ROW, metrics.height() * 0.5
    label_width = min(max((metrics.horizontalAdvance(b.label) for b in (*bars, *beside)), default=0.0), area.width() * _WIDEST_LABEL)
    number_width = max((metrics.horizontalAdvance(number(b.value)) for b in bars), default=0.0)
    left = area.left() + label_width + gap
    room = max(0.0, area.right() - number_width - gap - left)
    longest = max((b.value for b in bars), default=0) or 1
    centred = Qt.AlignmentFlag.AlignVCenter
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for place, bar in enumerate(bars):
        top = area.top() + place * row
        label = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, label_width + 1)
        painter.setPen(colour("text"))
        painter.drawText(QRectF(area.left(), top, label_width + gap, row), centred, label)
        # A small number stays to be seen beside a large one; none at all has no bar.
        length = max(room * bar.value / longest, min(room, metrics.height() * 0.2)) if bar.value else 0.0
        thickness = metrics.height() * _BAR
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(bar.colour))
        painter.drawRoundedRect(QRectF(left, top + (row - thickness) / 2, length, thickness), thickness / 4, thickness / 4)
        painter.setPen(colour("text"))
        start = left + (length + gap if bar.value else 0.0)
        painter.drawText(QRectF(start, top, number_width + gap, row), centred, number(bar.value))
    painter.restore()


class BarChart(QWidget):
    """Bars in a window; read aloud as their labels and numbers, reached by Tab."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars: tuple[Bar, ...] = ()
        self._beside: tuple[Bar, ...] = ()
        self._style = read_style()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, title: str, bars: Sequence[Bar], beside: Sequence[Bar] = ()) -> None:
        """Show other bars, in line with those of the chart ``beside`` it; the title is only spoken, it stands above already."""
        self.bars, self._beside = tuple(bars), tuple(beside)
        spoken = ", ".join(tr("{label} {count}", label=bar.label, count=number(bar.value)) for bar in bars)
        self.setAccessibleName(f"{title}: {spoken}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size in which nothing is shortened."""
        metrics = QFontMetricsF(self.font(), self)
        return QSize(320, ceil(bars_height(self.bars, metrics)) + 2 * _ABOVE)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size below which it cannot be read."""
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the bars, and a ring where the keyboard is here."""
        painter = QPainter(self)
        painter.setFont(self.font())
        area = QRectF(self.rect()).adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE)
        draw_bars(painter, area, self.bars, self._style.colour, self._beside)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._style.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take the colours of another stylesheet, and the room of other letters."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._style = read_style()
            self.updateGeometry()
            self.update()
        super().changeEvent(event)
