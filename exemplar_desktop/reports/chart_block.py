"""Paints a chart on a page: vector shapes in greys that a black and white printer keeps apart, and text that can be searched."""

from reportlab.platypus import Flowable

from exemplar_desktop.reports.content import Chart
from exemplar_desktop.reports.drawing import Drawing, draw
from exemplar_desktop.reports.fonts import printable
from exemplar_desktop.reports.lines import Breaker

_BAR = 0.62
"""Bars are grey with a black edge; what they stand for is said in words, so one grey serves all."""
_EDGE = 0.5


class ChartBlock(Flowable):
    """A chart as wide as the page's text."""

    def __init__(self, chart: Chart, breaker: Breaker) -> None:
        """``breaker`` is of the font and size of the chart's texts."""
        super().__init__()
        self._chart = chart
        self._breaker = breaker
        self._drawing: Drawing | None = None

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 (reportlab's names)
        """Return the size."""
        if self._drawing is None or self._drawing.width != aW:
            self._drawing = draw(self._chart, aW, self._breaker)
        return aW, self._drawing.height

    def draw(self) -> None:
        """Paint bars, lines and texts; reportlab counts from the bottom."""
        drawing, canvas = self._drawing, self.canv
        if drawing is None:
            return
        canvas.saveState()
        canvas.setLineWidth(_EDGE)
        canvas.setStrokeGray(0.0)
        canvas.setFillGray(_BAR)
        for bar in drawing.bars:
            if bar.box.width and bar.box.height:
                canvas.rect(bar.box.left, drawing.height - bar.box.top - bar.box.height, bar.box.width, bar.box.height, stroke=1, fill=1)
        for line in drawing.lines:
            canvas.line(line.left, drawing.height - line.top, line.left + line.width, drawing.height - line.top)
        canvas.setFillGray(0.0)
        canvas.setFont(self._breaker.font, self._breaker.size)
        for text in drawing.texts:
            canvas.drawString(text.left, drawing.height - text.baseline, printable(text.text))
        canvas.restoreState()
