"""Charts in the window: the drawing that paper has too, in the window's colours; its bars can be chosen by mouse and keyboard."""

from collections.abc import Callable, Sequence
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from exemplar_desktop.reports.content import Chart
from exemplar_desktop.reports.drawing import Bar, Box, Drawing, Ink, draw
from exemplar_desktop.reports.lines import Breaker
from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.style import read_style
from exemplar_desktop.vietnamese.dates import number

Colour = Callable[[str], QColor]
"""Gives the colour of a named token: ``read_style().colour``."""

HINT = "Phím mũi tên chọn một cột, Enter mở danh sách."
_SIDE, _ABOVE = 6, 3
"""Pixels kept free around the drawing for the ring that shows the focus."""
_ROUND = 3.0
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}


def breaker_of(font: QFont) -> Breaker:
    """Return what measures texts in a font of the window: its points are pixels."""
    metrics = QFontMetricsF(font)
    return Breaker("", float(QFontInfo(font).pixelSize()), lambda text, _font, _size: metrics.horizontalAdvance(text))


def paint(painter: QPainter, drawing: Drawing, colour: Colour) -> None:
    """Paint a drawing from the painter's origin on, in the painter's font: that which the drawing was laid out with."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for bar in drawing.bars:
        painter.setBrush(colour(bar.ink))
        painter.drawRoundedRect(_rect(bar.box), _ROUND, _ROUND)
    for line in drawing.lines:
        painter.fillRect(QRectF(line.left, line.top, line.width, 1.0), colour(Ink.LINE))
    for text in drawing.texts:
        painter.setPen(colour(text.ink))
        painter.drawText(QPointF(text.left, text.baseline), text.text)
    painter.restore()


class ChartView(QWidget):
    """A chart in a window; read aloud as its labels and numbers, reached by Tab."""

    chosen = Signal(int, int)
    """The series and the place of a number that is to be opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = Chart(axis="", labels=(), series=())
        self.leads = False
        """Whether choosing a bar leads somewhere."""
        self._inks: tuple[Ink, ...] = ()
        self._beside: Chart | None = None
        self._style = read_style()
        self._breaker = breaker_of(self.font())
        self._drawing: Drawing | None = None
        self._at = 0
        self._hovered: Bar | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_chart(self, title: str, chart: Chart, inks: Sequence[Ink] = (), beside: Chart | None = None) -> None:
        """Show another chart, its bars in line with those of the chart ``beside`` it; the title is only spoken, it stands above already."""
        self.chart, self._inks, self._beside = chart, tuple(inks), beside
        self.setAccessibleName(f"{title}: {_spoken(chart)}")
        self._lay_out_anew()

    def drawing(self) -> Drawing:
        """Return the chart as it is drawn now."""
        return self._laid_out(self.width())

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Return True: long labels are broken."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height in which everything is drawn."""
        return ceil(self._laid_out(width).height) + 2 * _ABOVE

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size in which little is broken."""
        return QSize(320, self.heightForWidth(320))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size below which it cannot be read."""
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the chart, the ground of the bar that is pointed at, and a ring where the keyboard is here."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._style.colour("accent-soft"))
        painter.translate(_SIDE, _ABOVE)
        for bar in self._pointed_at():
            painter.drawRoundedRect(_rect(bar.ground).adjusted(-_SIDE / 2, 0, _SIDE / 2, 0), _ROUND, _ROUND)
        paint(painter, self.drawing(), self._style.colour)
        painter.translate(-_SIDE, -_ABOVE)
        if self.hasFocus():
            painter.setPen(QPen(self._style.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show which bar a click would open."""
        self._hover(self._bar_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Point at nothing any more."""
        self._hover(None)
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open what was clicked."""
        bar = self._bar_at(event.position())
        if bar and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(bar.series, bar.place)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go from bar to bar by the arrows, open one by Enter."""
        bars = self._open_bars()
        step = _STEPS.get(Qt.Key(event.key()))
        if bars and step:
            self._at = min(max(self._at + step, 0), len(bars) - 1)
            self._tell()
            self.update()
        elif bars and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(bars[self._at].series, bars[self._at].place)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take the colours of another stylesheet, and the room of other letters."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._style = read_style()
            self._breaker = breaker_of(self.font())
            self._lay_out_anew()
        super().changeEvent(event)

    def _lay_out_anew(self) -> None:
        self._drawing, self._hovered = None, None
        self._at = min(self._at, max(len(self._open_bars()) - 1, 0))
        self._tell()
        self.updateGeometry()
        self.update()

    def _laid_out(self, width: int) -> Drawing:
        room = float(max(width - 2 * _SIDE, 1))
        if self._drawing is None or self._drawing.width != room:
            self._drawing = draw(self.chart, room, self._breaker, self._inks, self._beside)
        return self._drawing

    def _open_bars(self) -> list[Bar]:
        """Return the bars that lead somewhere; of nothing there is no list."""
        return [bar for bar in self.drawing().bars if self.chart.series[bar.series].values[bar.place]] if self.leads else []

    def _bar_at(self, place: QPointF) -> Bar | None:
        inside = place - QPointF(_SIDE, _ABOVE)
        return next((bar for bar in self._open_bars() if _rect(bar.ground).contains(inside)), None)

    def _pointed_at(self) -> list[Bar]:
        bars = self._open_bars()
        by_key = [bars[self._at]] if bars and self.hasFocus() else []
        return by_key or ([self._hovered] if self._hovered else [])

    def _hover(self, bar: Bar | None) -> None:
        if bar != self._hovered:
            self._hovered = bar
            self.setCursor(Qt.CursorShape.PointingHandCursor if bar else Qt.CursorShape.ArrowCursor)
            self.update()

    def _tell(self) -> None:
        """Say to who cannot see it which bar Enter would open."""
        bars = self._open_bars()
        self.setAccessibleDescription(f"{_number_of(self.chart, bars[self._at])}. {tr(HINT)}" if bars else "")


def _rect(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.width, box.height)


def _spoken(chart: Chart) -> str:
    """Return all numbers of a chart in words."""
    if len(chart.series) == 1:
        return _numbers(chart.labels, chart.series[0].values)
    return "; ".join(f"{series.label}: {_numbers(chart.labels, series.values)}" for series in chart.series)


def _numbers(labels: Sequence[str], values: Sequence[int]) -> str:
    return ", ".join(tr("{label} {count}", label=label, count=number(value)) for label, value in zip(labels, values, strict=True))


def _number_of(chart: Chart, bar: Bar) -> str:
    series = chart.series[bar.series]
    label = chart.labels[bar.place] if len(chart.series) == 1 else f"{series.label} {chart.labels[bar.place]}"
    return tr("{label} {count}", label=label, count=number(series.values[bar.place]))
