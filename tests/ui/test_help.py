"""F1: the help of the page, with its picture, inside the window."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exemplar_desktop.paths import resource
from exemplar_desktop.ui.help_panel import help_file
from exemplar_desktop.ui.language import LANGUAGES, SOURCE, SPOKEN
from exemplar_desktop.ui.pages import HISTORY, PAGES
from exemplar_desktop.ui.window import MainWindow
from tests.ui.conftest import Open

TOPICS = (*PAGES, HISTORY, "wizard")
LARGEST = 100 * 1024


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", TOPICS)
def test_every_page_has_a_short_help_in_every_language(topic: str, language: str) -> None:
    text = resource(help_file(topic, language)).read_text(encoding="utf-8")
    words = re.sub(r"<[^>]+>", " ", text).split()
    assert 40 <= len(words) <= 260
    assert text.count('<img src="picture"') == 1
    # The numbers in the picture stand for the same things in every language.
    assert text.count("<li>") == resource(help_file(topic, SOURCE)).read_text(encoding="utf-8").count("<li>")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_keys_of_all_pages_are_named(language: str) -> None:
    text = resource(help_file("overview", language)).read_text(encoding="utf-8")
    assert re.findall(r"Alt\+(\d)", text) == ["1", str(len(PAGES))]


@pytest.mark.parametrize("topic", TOPICS)
def test_every_page_has_a_small_picture(topic: str) -> None:
    picture = resource(f"help/{topic}.png")
    assert picture.stat().st_size <= LARGEST
    assert QImage(str(picture)).width() == 784


def test_f1_opens_the_help_of_the_page_and_escape_gives_the_cursor_back(window: MainWindow, qtbot: QtBot) -> None:
    for name in ("overview", "setup"):
        window.show_page(name)
        qtbot.keyClick(window, Qt.Key.Key_F1)
        assert window.help is not None
        text = window.help.ui.help_text
        qtbot.waitUntil(text.hasFocus)
        assert window.help.topic == name
        picture = text.document().resource(QTextDocument.ResourceType.ImageResource, QUrl("picture"))
        assert isinstance(picture, QImage)
        assert picture.width() / picture.devicePixelRatio() <= text.viewport().width()
        qtbot.keyClick(text, Qt.Key.Key_Escape)
        assert window.help.isHidden()
        assert window.ui.pages.currentWidget().isAncestorOf(window.focusWidget()) or window.ui.pages.currentWidget().hasFocus()


def test_the_help_follows_the_page_and_f1_closes_it(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.ui.help_button, Qt.MouseButton.LeftButton)
    assert window.help is not None
    assert not window.help.isHidden()
    window.show_page("report")
    assert window.help.topic == "report"
    assert "bốn bước" in window.help.ui.help_text.toPlainText()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.help.isHidden()


def test_the_help_stays_at_the_right_edge(window: MainWindow, qtbot: QtBot) -> None:
    window.toggle_help()
    assert window.help is not None
    window.resize(1100, 650)
    qtbot.waitUntil(lambda: window.help is not None and window.help.geometry().right() == window.ui.centre.rect().right())
    assert window.help.height() == window.ui.centre.height()


def test_the_first_start_has_its_help(tmp_path: Path, open_window: Open, qtbot: QtBot) -> None:
    window = open_window(tmp_path / "data")
    assert window.wizard is not None
    qtbot.mouseClick(window.wizard.ui.help_button, Qt.MouseButton.LeftButton)
    assert window.help is not None
    assert window.help.topic == "wizard"


def test_no_help_is_left_over() -> None:
    shipped = {path.stem for path in resource("help").glob("**/*.html")}
    assert shipped == set(TOPICS)


def test_the_help_speaks_the_language_that_was_chosen(window: MainWindow, qapp: QApplication) -> None:
    qapp.setProperty(SPOKEN, "en")
    try:
        window.show_page("report")
        window.toggle_help()
        assert window.help is not None
        assert "four steps" in window.help.ui.help_text.toPlainText()
    finally:
        qapp.setProperty(SPOKEN, None)
