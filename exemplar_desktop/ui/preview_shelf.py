"""Where the pages of a document lie below each other at a zoom, in logical pixels; plain arithmetic."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QRect

from exemplar_desktop.ui.preview_drawing import PageSize

PIXELS_A_POINT = 96 / 72
"""At 100% zoom."""
MARGIN = 12
WIDEST_FIT = 1.5
"""A page that fits the width is not shown larger than this."""


class PageShelf:
    """The pages, laid out for a view of a width."""

    def __init__(self, gap: int) -> None:
        self.sizes: Sequence[PageSize] = ()
        self.zoom: float | None = None
        """1.0 is as large as on paper; None: each page as wide as the view."""
        self.width, self.height = 0, 0
        """What all pages need, margins included."""
        self._gap = gap
        self._room = 0
        self._tops: list[int] = []

    def lay_out(self, room: int) -> None:
        """Lay the pages out for a view of a width."""
        self._room = room
        self.width, top, self._tops = 0, MARGIN, []
        for page, (width, height) in enumerate(self.sizes):
            scale = self.scale(page)
            self._tops.append(top)
            top += round(height * scale) + self._gap
            self.width = max(self.width, round(width * scale) + 2 * MARGIN)
        self.height = top

    def scale(self, page: int) -> float:
        """Return the pixels a point of a page."""
        if self.zoom is not None or not self.sizes:
            return (self.zoom or 1.0) * PIXELS_A_POINT
        return max(0.02, min((self._room - 2 * MARGIN) / self.sizes[page][0], WIDEST_FIT * PIXELS_A_POINT))

    def rect(self, page: int) -> QRect:
        """Return where a page lies, the view at the top left."""
        scale = self.scale(page)
        width, height = (round(side * scale) for side in self.sizes[page])
        return QRect(max(MARGIN, (self._room - width) // 2), self._tops[page], width, height)

    def page_at(self, height: int) -> int:
        """Return the page at a height (or the one before the gap there)."""
        return max(0, min(len(self.sizes) - 1, bisect_right(self._tops, height) - 1))

    def pages_between(self, top: int, bottom: int) -> range:
        """Return the pages of which something lies between two heights."""
        return range(self.page_at(top), self.page_at(bottom) + 1) if self.sizes else range(0)
