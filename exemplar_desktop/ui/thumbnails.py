"""Small pictures of evidence, drawn one after the other off the UI thread and remembered by the hash of the file."""

from collections import OrderedDict
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from exemplar_desktop.domain.evidence import StoredFile
from exemplar_desktop.errors import UserError
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.workbench import Workbench

if TYPE_CHECKING:
    from exemplar_desktop.services.desk import Desk
    from exemplar_desktop.services.evidence import Picture

PDF = "application/pdf"
DRAWN = frozenset(["image/jpeg", "image/png", PDF])
"""Types of files that have a picture of their own."""
KEPT_BYTES = 24 * 1024 * 1024
WAITING = 64
"""Pictures that may wait: those asked for first have been scrolled past by then."""

Key = tuple[str, int]


class Thumbnails(QObject):
    """Gives the picture of a file where it is there already; else has it drawn and says so."""

    drawn = Signal(str)
    """The SHA-256 of a file whose picture is there now, or is known not to be possible."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.bench = bench
        self._kept: OrderedDict[Key, QPixmap | None] = OrderedDict()
        self._bytes = 0
        self._waiting: OrderedDict[Key, StoredFile] = OrderedDict()
        self._drawing: Key | None = None

    def picture(self, file: StoredFile, side: int) -> QPixmap | None:
        """Return a picture at most ``side`` pixels long; None where there is none, or none yet."""
        key = (file.sha256, side)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if file.media_type in DRAWN and key != self._drawing:
            self._waiting[key] = file
            self._waiting.move_to_end(key)
            while len(self._waiting) > WAITING:
                self._waiting.popitem(last=False)
            self._draw_next()
        return None

    def _draw_next(self) -> None:
        """Draw what was asked for last; one at a time, so that other work never waits for a row of pictures."""
        if self._drawing is not None or not self._waiting or not self.bench.is_open:
            return
        key, file = self._waiting.popitem()
        self._drawing = key
        desk, side = self.bench.desk, key[1]

        def work(step: Step) -> "Picture | None":
            return draw(desk, file, side, step)

        def fail(_fault: UserError) -> None:
            self._take(key, None)

        self.bench.run(work, partial(self._take, key), failed=fail)

    def _take(self, key: Key, picture: "Picture | None") -> None:
        self._drawing = None
        self._keep(key, pixmap_of(picture) if picture else None)
        self.drawn.emit(key[0])
        self._draw_next()

    def _keep(self, key: Key, pixmap: QPixmap | None) -> None:
        self._kept[key] = pixmap
        self._bytes += _size(pixmap)
        while self._bytes > KEPT_BYTES:
            _, oldest = self._kept.popitem(last=False)
            self._bytes -= _size(oldest)


def thumbnails_of(bench: Workbench) -> Thumbnails:
    """Return the one keeper of pictures of a workbench."""
    return next((child for child in bench.children() if isinstance(child, Thumbnails)), None) or Thumbnails(bench)


def draw(desk: "Desk", file: StoredFile, side: int, step: Step) -> "Picture | None":
    """Draw one file at most ``side`` pixels long (on the worker); None where it has no picture within the limits."""
    if file.media_type == PDF:
        from exemplar_desktop.ui.pdf_picture import first_page

        return first_page(desk.files.path(file.sha256), side, lambda: step("", 0.0))
    from exemplar_desktop.services.evidence import small_picture

    return small_picture(desk, file, side)


def kind_name(media_type: str) -> str:
    """Return the name of the sign for a kind of file; an empty type stands for a link."""
    if not media_type:
        return "link"
    if media_type.startswith("image/"):
        return "picture"
    return "film" if media_type.startswith(("video/", "audio/")) else "document"


def pixmap_of(picture: "Picture") -> QPixmap:
    """Return a decoded picture as Qt draws it (on the UI thread)."""
    width, height, pixels = picture
    return QPixmap.fromImage(QImage(pixels, width, height, width * 4, QImage.Format.Format_RGBA8888))


def _size(pixmap: QPixmap | None) -> int:
    return pixmap.width() * pixmap.height() * 4 if pixmap is not None else 0
