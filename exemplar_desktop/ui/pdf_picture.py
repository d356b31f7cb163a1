"""Draws the first page of a PDF as a small picture, with limits that no file can get past."""

import ctypes
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

LARGEST = 100 * 1024 * 1024
"""Bytes: a larger file has no picture."""
LONGEST = 2.0
"""Seconds after which drawing is given up."""

Drawn = tuple[int, int, bytes]
"""Width, height and the bytes: four a pixel, red, green, blue, opacity."""


def first_page(path: Path, side: int, check: Callable[[], None] = lambda: None) -> Drawn | None:
    """Return the first page with its longest side ``side`` pixels; None where it cannot be drawn within the limits.

    Works on a worker; ``check`` is called now and then and may raise to stop.
    """
    import pypdfium2

    try:
        if path.stat().st_size > LARGEST:
            return None
        document = pypdfium2.PdfDocument(path)
    except (OSError, ValueError, pypdfium2.PdfiumError):
        return None
    try:
        page = document[0]
        longest = max(page.get_size())
        return _draw(page, side / longest, check) if 1 <= longest < 1_000_000 else None
    except (IndexError, ValueError, MemoryError, pypdfium2.PdfiumError):
        return None
    finally:
        document.close()


def _draw(page: Any, scale: float, check: Callable[[], None]) -> Drawn | None:
    """Draw piece by piece: a page that takes too long is left off."""
    import pypdfium2
    from pypdfium2 import raw

    width, height = (max(1, round(length * scale)) for length in page.get_size())
    bitmap = pypdfium2.PdfBitmap.new_native(width, height, raw.FPDFBitmap_BGRA)
    bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, height)
    until = time.monotonic() + LONGEST
    slice_end = 0.0

    def is_time(_pause: Any) -> int:
        return int(time.monotonic() > slice_end)

    pause = raw.IFSDK_PAUSE(version=1, user=None)
    pause.NeedToPauseNow = type(pause.NeedToPauseNow)(is_time)
    options = raw.FPDF_ANNOT | raw.FPDF_REVERSE_BYTE_ORDER
    slice_end = time.monotonic() + 0.1
    state = raw.FPDF_RenderPageBitmap_Start(bitmap, page, 0, 0, width, height, 0, options, ctypes.byref(pause))
    try:
        while state == raw.FPDF_RENDER_TOBECONTINUED and time.monotonic() < until:
            check()
            slice_end = time.monotonic() + 0.1
            state = raw.FPDF_RenderPage_Continue(page, ctypes.byref(pause))
    finally:
        raw.FPDF_RenderPage_Close(page)
    if state != raw.FPDF_RENDER_DONE:
        return None
    line = width * 4
    return width, height, b"".join(bytes(bitmap.buffer[row * bitmap.stride : row * bitmap.stride + line]) for row in range(height))
