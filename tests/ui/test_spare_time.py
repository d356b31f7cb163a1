"""Work in spare time: pieces in order, none while the event loop is busy, pages built ahead."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from exemplar_desktop.ui.nominees_page import NomineesPage
from exemplar_desktop.ui.pages import PAGES
from exemplar_desktop.ui.spare_time import SpareTime
from exemplar_desktop.ui.window import MainWindow


def test_pieces_come_one_by_one_and_what_a_piece_plans_comes_next(qtbot: QtBot) -> None:
    owner = QObject()
    spare_time, done = SpareTime(owner), list[str]()

    def first() -> None:
        done.append("a")
        spare_time.plan(lambda: done.append("a1"))

    spare_time.plan(first, lambda: done.append("b"))
    assert done == []
    qtbot.waitUntil(lambda: done == ["a"])
    assert not spare_time.is_over
    qtbot.waitUntil(lambda: done == ["a", "a1", "b"])
    assert spare_time.is_over


def test_what_is_forgotten_is_not_done(qtbot: QtBot) -> None:
    owner = QObject()
    spare_time, done = SpareTime(owner), list[str]()
    spare_time.plan(lambda: done.append("a"))
    spare_time.forget()
    qtbot.wait(60)
    assert done == []


def test_all_pages_are_built_while_the_first_one_is_looked_at(
    window: MainWindow, qtbot: QtBot, wait_for_jobs: Callable[[MainWindow], None]
) -> None:
    qtbot.waitUntil(lambda: window.spare_time.is_over, timeout=10_000)
    assert sorted(window.pages) == sorted(PAGES)
    assert window.ui.pages.currentWidget() is window.pages["overview"]
    nominees = window.pages["nominees"]
    assert isinstance(nominees, NomineesPage)
    assert nominees.detail is not None
    window.show_page("nominees")
    assert window.ui.pages.currentWidget() is nominees
    wait_for_jobs(window)
