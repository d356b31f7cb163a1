"""Fonts, colours and the stylesheet of the window, all read from ``resources/style``."""

import re
import sys
from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from exemplar_desktop.paths import resource

FONT_SIZE = 10
_TOKEN = re.compile(r"^@([a-z-]+):\s*([^;]+);\n?", re.MULTILINE)


@dataclass(frozen=True)
class Style:
    """A stylesheet with its named tokens (colours and the folder of icons) already put in."""

    sheet: str
    tokens: dict[str, str]

    def colour(self, name: str) -> QColor:
        """Return the colour of a token, for what a stylesheet cannot paint."""
        return QColor(self.tokens[name])


def read_style(name: str = "light") -> Style:
    """Return the style of ``resources/style/<name>.qss``."""
    text = resource(f"style/{name}.qss").read_text(encoding="utf-8")
    tokens = {**dict(_TOKEN.findall(text)), "icons": resource("icons").as_posix()}
    return Style(re.sub(r"@([a-z-]+)", lambda match: tokens[match[1]], _TOKEN.sub("", text)), tokens)


def dress(application: QApplication) -> None:
    """Give the application its font (the system's own on Windows) and its stylesheet."""
    family = "Segoe UI"
    if sys.platform != "win32":
        family = "Be Vietnam Pro"
        for weight in ("Regular", "Medium", "SemiBold"):
            QFontDatabase.addApplicationFont(str(resource(f"fonts/be-vietnam-pro/BeVietnamPro-{weight}.ttf")))
    application.setFont(QFont(family, FONT_SIZE))
    application.setStyle("Fusion")
    application.setStyleSheet(read_style().sheet)


def mark(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the stylesheet looks at, and have it looked at again."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
