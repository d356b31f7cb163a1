"""The stylesheet: named tokens only, texts that can be read in light and dark, sizes that follow the system."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from exemplar_desktop.paths import resource
from exemplar_desktop.ui.dressing import wear
from exemplar_desktop.ui.icons import set_icon
from exemplar_desktop.ui.style import DARK, LIGHT, SCHEME, body_size, read_style

SCHEMES = (LIGHT, DARK)
PAIRS = [
    ("text", "ground"),
    ("text", "surface"),
    ("text", "faint"),
    ("muted", "ground"),
    ("muted", "surface"),
    ("muted", "faint"),
    ("accent", "surface"),
    ("accent", "ground"),
    ("accent", "accent-soft"),
    ("accent-dark", "accent-soft"),
    ("text", "accent-soft"),
    ("muted", "accent-soft"),
    ("text", "attention-soft"),
    ("accent", "attention-soft"),
    ("done", "done-soft"),
    ("done", "surface"),
    ("attention", "attention-soft"),
    ("attention", "surface"),
    ("fault", "surface"),
    ("fault", "ground"),
    ("fault", "fault-soft"),
    ("surface", "accent"),
    ("surface", "accent-dark"),
    *(("surface", f"kind-{kind}") for kind in ("collective", "manager", "teacher", "staff", "student")),
]
EDGES = [("edge", "surface"), ("edge", "ground"), ("accent", "surface"), ("honour", "surface"), ("fault", "surface")]
"""What shows where a field begins or what a bar says: 3:1 is asked of such shapes."""


@pytest.fixture
def dark(dressed: QApplication) -> Iterator[QApplication]:
    """The application in its dark style; light again afterwards."""
    dressed.setProperty(SCHEME, DARK)
    wear()
    yield dressed
    dressed.setProperty(SCHEME, None)
    wear()


def luminance(colour: QColor) -> float:
    parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in (colour.redF(), colour.greenF(), colour.blueF())]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(scheme: str, one: str, other: str) -> float:
    style = read_style(scheme)
    dark, light = sorted(luminance(style.colour(name)) for name in (one, other))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_stands_out_from_its_ground(scheme: str, text: str, ground: str) -> None:
    assert contrast(scheme, text, ground) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("shape", "ground"), EDGES)
def test_shapes_stand_out_from_their_ground(scheme: str, shape: str, ground: str) -> None:
    assert contrast(scheme, shape, ground) >= 3


def test_colours_and_sizes_stand_in_the_tokens_and_nowhere_else() -> None:
    rules = resource("style/window.qss").read_text(encoding="utf-8")
    assert re.findall(r"#[0-9A-Fa-f]{3,8}\b(?=[;\s])", rules) == []
    assert re.findall(r"font-size:(?!\s*@)", rules) == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_no_token_is_left_over(scheme: str) -> None:
    rules = resource("style/window.qss").read_text(encoding="utf-8")
    style = read_style(scheme)
    assert "@" not in style.sheet
    used = set(re.findall(r"@([a-z-]+)", rules))
    in_code = {"honour", "body"}
    assert set(style.tokens) == used | in_code


def test_light_and_dark_name_the_same_things() -> None:
    assert read_style(LIGHT).tokens.keys() == read_style(DARK).tokens.keys()


def test_texts_grow_with_the_texts_of_the_system() -> None:
    assert body_size(9) == 10
    assert body_size(8) == 10
    assert body_size(13.5) == 15
    assert "font-size: 21.0pt" in read_style(LIGHT, body=15).sheet


def test_an_open_window_changes_its_colours_with_the_system(dark: QApplication, qtbot: QtBot) -> None:
    label, button = QLabel("Chữ"), QPushButton("Nút")
    for widget in (label, button):
        qtbot.addWidget(widget)
        widget.ensurePolished()
    set_icon(button, "report")
    assert label.palette().color(QPalette.ColorRole.WindowText) == read_style(DARK).colour("text")
    drawn_dark = button.icon().pixmap(20).toImage()
    dark.setProperty(SCHEME, LIGHT)
    wear()
    assert dark.palette().color(QPalette.ColorRole.Window) == read_style(LIGHT).colour("ground")
    label.ensurePolished()
    assert label.palette().color(QPalette.ColorRole.WindowText) == read_style(LIGHT).colour("text")
    assert button.icon().pixmap(20).toImage() != drawn_dark


ICONS = ("overview", "nominees", "evidence", "disseminations", "report", "setup", "help", "undo", "redo", "close", "search")


@pytest.mark.parametrize("name", ICONS)
def test_icons_of_the_frame_share_one_stroke_and_no_colour_of_their_own(name: str) -> None:
    drawing = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    assert 'viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.5"' in drawing
    assert "#" not in drawing
