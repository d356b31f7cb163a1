"""Shows the pages of a PDF one below the other: drawn off the UI thread, sharp, with only the pages near the eye kept in memory."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from exemplar_desktop.progress import Step
from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.preview_drawing import Drawing, PageSize, draw_page, image_of
from exemplar_desktop.ui.preview_shelf import MARGIN, PIXELS_A_POINT, PageShelf
from exemplar_desktop.ui.style import read_style
from exemplar_desktop.ui.workbench import Workbench

ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
GAP, LABEL = 12, 24
NEAR = 1
"""Pages kept drawn before and behind those that are seen."""
LARGEST = 12_000_000
"""Pixels of one drawn page; beyond it a page is drawn coarser, so that memory stays bounded."""
LINE = 48


@dataclass(frozen=True)
class _Drawn:
    picture: QPixmap
    edition: int
    scale: float


class PageView(QAbstractScrollArea):
    """The pages of one PDF; as ``thumbnails`` small ones with their numbers, to choose from."""

    turned = Signal(int)
    """Another page is the one being read."""
    zoomed = Signal()
    chosen = Signal(int)
    """A thumbnail was chosen."""

    def __init__(self, bench: Workbench, parent: QWidget, thumbnails: bool = False) -> None:
        super().__init__(parent)
        self.bench = bench
        self.page = 0
        self._thumbnails = thumbnails
        self._pdf = b""
        self._edition = 0
        self._shelf = PageShelf(LABEL if thumbnails else GAP)
        self._drawn: dict[int, _Drawn] = {}
        self._drawing = False
        self._words = ""
        self._colours: dict[str, QColor] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        if thumbnails:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._say()

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._shelf.sizes)

    @property
    def fits(self) -> bool:
        """Whether pages are as wide as the view."""
        return self._shelf.zoom is None

    @property
    def zoom(self) -> float:
        """How large the page being read is shown (1.0: as on paper)."""
        return self._shelf.scale(self.page) / PIXELS_A_POINT

    @property
    def kept(self) -> frozenset[int]:
        """The pages that are in memory."""
        return frozenset(self._drawn)

    @property
    def is_drawn(self) -> bool:
        """Whether all that is seen is drawn as it is now."""
        return not self._drawing and self._wanted() is None

    def picture(self, page: int) -> QPixmap:
        """Return what is drawn of a page; empty where it is not kept."""
        return self._drawn[page].picture if page in self._drawn else QPixmap()

    def show_pdf(self, pdf: bytes, sizes: Sequence[PageSize]) -> None:
        """Show another edition of the document in the same place; the old pages stay until the new ones are drawn."""
        self._pdf, self._shelf.sizes, self._words = pdf, sizes, ""
        self._edition += 1
        self._drawn = {page: drawn for page, drawn in self._drawn.items() if page < len(sizes)}
        self.page = max(0, min(self.page, len(sizes) - 1))
        self._lay_out()

    def show_words(self, words: str) -> None:
        """Show words in place of pages."""
        self._pdf, self._shelf.sizes, self._words, self.page = b"", (), words, 0
        self._edition += 1
        self._drawn = {}
        self._lay_out()

    def turn_to(self, page: int) -> None:
        """Bring the top of a page into view; a thumbnail wherever it is not seen yet."""
        if not 0 <= page < self.pages:
            return
        bar = self.verticalScrollBar()
        if self._thumbnails:
            self.page = page
            seen = self._rect(page)
            if seen.top() < 0 or seen.bottom() + LABEL > self.viewport().height():
                bar.setValue(self._shelf.rect(page).top() - self.viewport().height() // 3)
            self.viewport().update()
        else:
            bar.setValue(self._shelf.rect(page).top() - MARGIN)
            self._take_page(page)
        self._say()

    def set_zoom(self, zoom: float) -> None:
        """Show pages at a zoom (1.0: as large as on paper); what was at the top stays there."""
        self._zoom_to(zoom, 0)

    def fit_width(self) -> None:
        """Show pages as wide as the view, also when it changes."""
        self._zoom_to(None, 0)

    def step_zoom(self, by: int, anchor: int = 0) -> None:
        """Go to the next larger or smaller zoom; what is ``anchor`` pixels below the top of the view stays there."""
        steps = [zoom for zoom in ZOOMS if (zoom > self.zoom + 0.005 if by > 0 else zoom < self.zoom - 0.005)]
        if steps:
            self._zoom_to(steps[0] if by > 0 else steps[-1], anchor)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit again."""
        super().resizeEvent(event)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Draw what was not drawn while hidden."""
        super().showEvent(event)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take the colours of another style."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._colours = {}

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the pages that are seen, from what is drawn of them."""
        if not self._colours:
            style = read_style()
            self._colours = {name: style.colour(name) for name in ("ground", "line", "accent", "muted", "text")}
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._colours["ground"])
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._words:
            painter.setPen(self._colours["text"])
            room = self.viewport().rect().adjusted(24, 48, -24, -24)
            painter.drawText(room, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self._words)
        for page in self._seen():
            self._paint_page(painter, page)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom with Ctrl, else scroll."""
        turn = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and not self._thumbnails:
            if turn:
                self.step_zoom(1 if turn > 0 else -1, int(event.position().y()))
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Page, scroll and zoom by the keyboard."""
        key = event.key()
        bar = self.verticalScrollBar()
        to_page = {
            Qt.Key.Key_PageDown: self.page + 1,
            Qt.Key.Key_PageUp: self.page - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self.pages - 1,
        }
        if self._thumbnails:
            to_page |= {Qt.Key.Key_Down: self.page + 1, Qt.Key.Key_Up: self.page - 1}
        scroll = {Qt.Key.Key_Down: LINE, Qt.Key.Key_Up: -LINE, Qt.Key.Key_Space: self.viewport().height() - LINE}
        if key in to_page:
            self._choose(max(0, min(self.pages - 1, to_page[Qt.Key(key)])))
        elif not self._thumbnails and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.step_zoom(1)
        elif not self._thumbnails and key == Qt.Key.Key_Minus:
            self.step_zoom(-1)
        elif not self._thumbnails and key == Qt.Key.Key_0:
            self.fit_width()
        elif key in scroll:
            bar.setValue(bar.value() + scroll[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose a thumbnail."""
        place = event.position().toPoint()
        page = next((page for page in self._seen() if self._rect(page).adjusted(0, 0, 0, LABEL).contains(place)), None)
        if self._thumbnails and page is not None:
            self._choose(page)

    def _choose(self, page: int) -> None:
        self.turn_to(page)
        if self._thumbnails:
            self.chosen.emit(page)

    def _zoom_to(self, zoom: float | None, anchor: int) -> None:
        """Change the zoom (None: fit the width) so that what is ``anchor`` pixels below the top of the view stays there."""
        bar, shelf = self.verticalScrollBar(), self._shelf
        page = shelf.page_at(bar.value() + anchor)
        part = (bar.value() + anchor - shelf.rect(page).top()) / shelf.rect(page).height() if self.pages else 0
        shelf.zoom = zoom
        self._lay_out()
        if self.pages:
            bar.setValue(int(shelf.rect(page).top() + part * shelf.rect(page).height()) - anchor)
        self.zoomed.emit()

    def _lay_out(self) -> None:
        down, across, view = self.verticalScrollBar(), self.horizontalScrollBar(), self.viewport()
        self._shelf.lay_out(view.width())
        down.setPageStep(view.height())
        down.setSingleStep(LINE)
        down.setRange(0, max(0, self._shelf.height - view.height()))
        across.setPageStep(view.width())
        across.setRange(0, max(0, self._shelf.width - view.width()))
        view.update()
        self.zoomed.emit()
        self._say()
        self._draw()

    def _rect(self, page: int) -> QRect:
        """Return where a page lies in the view."""
        return self._shelf.rect(page).translated(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())

    def _seen(self) -> range:
        top = self.verticalScrollBar().value()
        return self._shelf.pages_between(top, top + self.viewport().height())

    def _scrolled(self) -> None:
        if not self._thumbnails and self.pages:
            # The page that holds the upper third of the view is the one being read.
            self._take_page(self._shelf.page_at(self.verticalScrollBar().value() + self.viewport().height() // 3))
        self.viewport().update()
        self._draw()

    def _take_page(self, page: int) -> None:
        if page != self.page:
            self.page = page
            self._say()
            self.turned.emit(page)

    def _paint_page(self, painter: QPainter, page: int) -> None:
        place = self._rect(page)
        painter.fillRect(place, Qt.GlobalColor.white)
        drawn = self._drawn.get(page)
        if drawn is not None:
            painter.drawPixmap(QRectF(place), drawn.picture, QRectF(drawn.picture.rect()))
        current = self._thumbnails and page == self.page
        painter.setPen(self._colours["accent"] if current else self._colours["line"])
        painter.drawRect(place.adjusted(-1, -1, 0, 0))
        if current:
            painter.drawRect(place.adjusted(-2, -2, 1, 1))
        if self._thumbnails:
            painter.setPen(self._colours["accent"] if current else self._colours["muted"])
            label = QRect(place.left(), place.bottom() + 3, place.width(), LABEL - 6)
            painter.drawText(label, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, str(page + 1))

    def _pixels_a_point(self, page: int) -> float:
        width, height = self._shelf.sizes[page]
        wished = self._shelf.scale(page) * self.devicePixelRatioF()
        return min(wished, math.sqrt(LARGEST / (width * height)))

    def _wanted(self) -> int | None:
        """Return the page to draw next: one that is seen, then one that is near; None where all is drawn."""
        if not self._pdf or not self.isVisible():
            return None
        seen = self._seen()
        beside = [page for far in range(1, NEAR + 1) for page in (seen.stop - 1 + far, seen.start - far)]
        near = [page for page in beside if 0 <= page < self.pages]
        wished: list[int] = [*seen, *near]
        for page in wished:
            drawn = self._drawn.get(page)
            if drawn is None or drawn.edition != self._edition or drawn.scale != self._pixels_a_point(page):
                return page
        return None

    def _draw(self) -> None:
        """Have one page drawn; the next is asked for when it is there, so that the newest wish always wins."""
        page = self._wanted()
        if self._drawing or page is None:
            return
        self._drawing = True
        pdf, edition, scale = self._pdf, self._edition, self._pixels_a_point(page)

        def work(_step: Step) -> Drawing:
            return draw_page(pdf, page, scale)

        def take(drawing: Drawing) -> None:
            self._drawing = False
            if edition == self._edition:
                self._keep(page, drawing, edition, scale)
            self._draw()

        self.bench.run(work, take)

    def _keep(self, page: int, drawing: Drawing, edition: int, scale: float) -> None:
        self._drawn[page] = _Drawn(QPixmap.fromImage(image_of(drawing)), edition, scale)
        seen = self._seen()
        kept = range(seen.start - NEAR, seen.stop + NEAR)
        self._drawn = {number: drawn for number, drawn in self._drawn.items() if number in kept}
        self.viewport().update()

    def _say(self) -> None:
        what = tr("Các trang thu nhỏ") if self._thumbnails else tr("Bản xem trước của báo cáo")
        place = tr("trang {page} trên {pages}", page=self.page + 1, pages=self.pages) if self.pages else tr("chưa có trang nào")
        self.setAccessibleName(f"{what}, {place}")
