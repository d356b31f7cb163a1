"""The stylesheet: named tokens only, and texts that can be read."""

import re

import pytest
from PySide6.QtGui import QColor

from exemplar_desktop.paths import resource
from exemplar_desktop.ui.style import read_style

PAIRS = [
    ("text", "ground"),
    ("text", "surface"),
    ("muted", "ground"),
    ("muted", "surface"),
    ("muted", "faint"),
    ("accent", "surface"),
    ("accent", "ground"),
    ("accent", "accent-soft"),
    ("text", "accent-soft"),
    ("muted", "accent-soft"),
    ("done", "done-soft"),
    ("attention", "attention-soft"),
    ("fault", "surface"),
    ("fault", "ground"),
    ("fault", "fault-soft"),
    ("surface", "accent"),
    ("surface", "accent-dark"),
    *(("surface", f"kind-{kind}") for kind in ("collective", "manager", "teacher", "staff", "student")),
]


def luminance(colour: QColor) -> float:
    parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in (colour.redF(), colour.greenF(), colour.blueF())]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_stands_out_from_its_ground(text: str, ground: str) -> None:
    style = read_style()
    dark, light = sorted(luminance(style.colour(name)) for name in (text, ground))
    assert (light + 0.05) / (dark + 0.05) >= 4.5


def test_colours_stand_in_the_tokens_and_nowhere_else() -> None:
    rules = re.sub(r"^@[a-z-]+:.*$", "", resource("style/light.qss").read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert re.findall(r"#[0-9A-Fa-f]{3,8}\b(?=[;\s])", rules) == []


def test_no_token_is_left_over() -> None:
    text = resource("style/light.qss").read_text(encoding="utf-8")
    assert "@" not in read_style().sheet
    defined = set(re.findall(r"^@([a-z-]+):", text, re.MULTILINE))
    used = set(re.findall(r"@([a-z-]+)\b(?!:)", text)) | {"honour"}
    assert defined <= used | {"honour"}
