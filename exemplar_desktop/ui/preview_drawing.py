"""Draws the pages of a PDF as pixels; called on a worker, one page at a time, because the library below knows no threads."""

from typing import NamedTuple

from PySide6.QtGui import QImage

PageSize = tuple[float, float]
"""Width and height in points."""


class Drawing(NamedTuple):
    """One page as pixels: BGRX, four bytes each."""

    width: int
    height: int
    stride: int
    pixels: bytes


def page_sizes(pdf: bytes) -> tuple[PageSize, ...]:
    """Return the size of every page (points)."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return tuple(document.get_page_size(page) for page in range(len(document)))
    finally:
        document.close()


def draw_page(pdf: bytes, page: int, scale: float) -> Drawing:
    """Draw one page at ``scale`` pixels a point."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        bitmap = document[page].render(scale=scale, prefer_bgrx=True, rev_byteorder=False)
        return Drawing(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
    finally:
        document.close()


def image_of(drawing: Drawing) -> QImage:
    """Return a drawing as a picture of its own."""
    return QImage(drawing.pixels, drawing.width, drawing.height, drawing.stride, QImage.Format.Format_RGB32).copy()
