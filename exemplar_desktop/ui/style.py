"""Colours, sizes of texts and the one stylesheet of the window, read from ``resources/style``; light or dark as the system is."""

import re
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from exemplar_desktop.paths import resource

LIGHT, DARK = "light", "dark"
SCHEME = "scheme"
"""Property of the application that, where it is set, goes before what the system asks for: for pictures and tests."""
FONT_SIZE = 10.0
"""Points of the body where the system's own texts have their usual size."""
USUAL_SIZE = 9.0
"""Points of the system's own texts where the user has not made them larger (Windows; Qt without a desktop)."""
SIZES = {"small": 0.9, "body": 1.0, "title": 1.1, "heading": 1.4}
_TOKEN = re.compile(r"^@([a-z-]+):\s*([^;]+);\n?", re.MULTILINE)


@dataclass(frozen=True)
class Style:
    """A stylesheet with its named tokens (colours, sizes of texts and the folder of icons) already put in."""

    sheet: str
    tokens: dict[str, str]

    def colour(self, name: str) -> QColor:
        """Return the colour of a token, for what a stylesheet cannot paint."""
        return QColor(self.tokens[name])


def read_style(name: str = "", body: float = 0.0) -> Style:
    """Return the light or dark style (as named, else the one that is worn), its texts sized from ``body`` points."""
    return _read(name or scheme(), body or (QApplication.font().pointSizeF() if QApplication.instance() else FONT_SIZE))


def scheme() -> str:
    """Return ``dark`` where the system asks for dark windows, else ``light``."""
    application = QGuiApplication.instance()
    if application is not None and application.property(SCHEME) in (LIGHT, DARK):
        return str(application.property(SCHEME))
    return DARK if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT


def body_size(system: float) -> float:
    """Return the points of the body for the size of the system's own texts; never smaller than drawn."""
    return max(FONT_SIZE, round(FONT_SIZE * system / USUAL_SIZE, 1))


def mark(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the stylesheet looks at, and have it looked at again."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


@lru_cache(maxsize=8)
def _read(name: str, body: float) -> Style:
    rules = resource("style/window.qss").read_text(encoding="utf-8")
    colours = dict(_TOKEN.findall(resource(f"style/{name}.tokens").read_text(encoding="utf-8")))
    sizes = {token: f"{body * factor:.1f}pt" for token, factor in SIZES.items()}
    tokens = {**colours, **sizes, "icons": resource("icons").as_posix()}
    return Style(re.sub(r"@([a-z-]+)", lambda match: tokens[match[1]], rules), tokens)
