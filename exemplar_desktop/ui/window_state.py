"""Puts the window back where the user left it, as far as it fits on the screens of today."""

from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from exemplar_desktop.settings import Draft, Place, read_settings, write_settings

REACHABLE = 120
"""Pixels of the window that must lie on a screen so that it can still be taken by its title."""


class WindowState:
    """What is kept of the window, and when."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.settings = read_settings(folder)

    def put_back(self, window: QMainWindow) -> None:
        """Place a window that is not shown yet."""
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        place = self.settings.place
        wanted = QRect(place.x, place.y, place.width, place.height) if place else None
        fitted = fit(wanted, window.size(), screens)
        room = next((screen for screen in screens if screen.intersects(fitted)), fitted)
        tight = _is_tight(room.size(), window)
        window.setGeometry(fitted)
        if place.maximised if place else tight:
            window.setWindowState(Qt.WindowState.WindowMaximized)

    def put_back_splitters(self, name: str, page: QWidget) -> None:
        """Give a page's splitters the sizes they had."""
        for splitter in _splitters(page):
            sizes = self.settings.splitters.get(f"{name}.{splitter.objectName()}", [])
            if len(sizes) == splitter.count() and sum(sizes) > 0:
                splitter.setSizes(sizes)

    def keep(self, window: QMainWindow, pages: dict[str, QWidget]) -> None:
        """Write down where everything stands now."""
        rect = window.normalGeometry() if window.isMaximized() else window.geometry()
        if rect.isValid():
            self.settings.place = Place(x=rect.x(), y=rect.y(), width=rect.width(), height=rect.height(), maximised=window.isMaximized())
        for name, page in pages.items():
            for splitter in _splitters(page):
                self.settings.splitters[f"{name}.{splitter.objectName()}"] = splitter.sizes()
        write_settings(self._folder, self.settings)

    def keep_draft(self, draft: Draft | None) -> None:
        """Write down what is typed at the first start, or forget it."""
        if draft != self.settings.draft:
            self.settings.draft = draft
            write_settings(self._folder, self.settings)

    def keep_language(self, language: str) -> None:
        """Write down the language that the next start speaks."""
        self.settings.language = language
        write_settings(self._folder, self.settings)

    def keep_copies_place(self, place: str) -> None:
        """Write down the second place for copies; empty: none."""
        self.settings.copies_place = place
        write_settings(self._folder, self.settings)

    def keep_year(self, year: int, current: int) -> None:
        """Remember the year that was chosen, and which was the current one then."""
        self.settings.year, self.settings.year_then = year, current

    def year_for(self, current: int) -> int:
        """Return the year that was chosen last, while the current one is still the same."""
        return self.settings.year if self.settings.year and self.settings.year_then == current else current


def fit(wanted: QRect | None, size: QSize, screens: Sequence[QRect]) -> QRect:
    """Return the rectangle nearest to the wanted one that can be reached with the mouse and is no larger than its screen.

    Without a wanted one, or where it lies on no screen any more, the window goes to the middle of the first screen.
    """
    if not screens:
        return wanted or QRect(QPoint(), size)
    if wanted is None or not any(_reachable(wanted, screen) for screen in screens):
        fitted = QRect(QPoint(), wanted.size() if wanted else size)
        room = screens[0]
        fitted.setSize(fitted.size().boundedTo(room.size()))
        fitted.moveCenter(room.center())
        return fitted
    room = max(screens, key=lambda screen: _area(screen.intersected(wanted)))
    fitted = QRect(wanted.topLeft(), wanted.size().boundedTo(room.size()))
    fitted.moveLeft(max(room.left(), min(fitted.left(), room.right() + 1 - fitted.width())))
    fitted.moveTop(max(room.top(), min(fitted.top(), room.bottom() + 1 - fitted.height())))
    return fitted


def _is_tight(room: QSize, window: QMainWindow) -> bool:
    """Return whether a screen has room for the window, but for nothing beside it."""
    least, usual = window.minimumSize(), window.size()
    has_room = room.width() >= least.width() and room.height() >= least.height()
    return has_room and (room.width() <= usual.width() or room.height() <= usual.height())


def _reachable(wanted: QRect, screen: QRect) -> bool:
    common = screen.intersected(wanted)
    return common.width() >= min(REACHABLE, wanted.width()) and common.height() >= min(REACHABLE, wanted.height())


def _area(rect: QRect) -> int:
    return max(0, rect.width()) * max(0, rect.height())


def _splitters(page: QWidget) -> list[QSplitter]:
    return [splitter for splitter in cast(list[QSplitter], page.findChildren(QSplitter)) if splitter.objectName()]
