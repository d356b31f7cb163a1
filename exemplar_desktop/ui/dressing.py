"""Puts fonts, stylesheet, palette and icons on the application, and follows the system from light to dark and back."""

import sys

from PySide6.QtGui import QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from exemplar_desktop.paths import resource
from exemplar_desktop.ui.icons import tint_again
from exemplar_desktop.ui.style import body_size, read_style

_PALETTE = {
    QPalette.ColorRole.Window: "ground",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "ground",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "surface",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
}


def dress(application: QApplication) -> None:
    """Give the application its font (the system's own on Windows), its stylesheet and palette; follow the system's colours and screens."""
    family = "Segoe UI"
    if sys.platform != "win32":
        family = "Be Vietnam Pro"
        for weight in ("Regular", "Medium", "SemiBold"):
            QFontDatabase.addApplicationFont(str(resource(f"fonts/be-vietnam-pro/BeVietnamPro-{weight}.ttf")))
    font = QFont(family)
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
    font.setPointSizeF(body_size(system))
    application.setFont(font)
    application.setStyle("Fusion")
    wear()
    application.styleHints().colorSchemeChanged.connect(wear)
    for changed in (application.screenAdded, application.primaryScreenChanged):
        changed.connect(tint_again)


def wear(*_: object) -> None:
    """Put on the style that the system asks for now."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    style = read_style()
    palette = QPalette()
    for role, token in _PALETTE.items():
        palette.setColor(role, style.colour(token))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, style.colour("muted"))
    application.setPalette(palette)
    application.setStyleSheet(style.sheet)
    tint_again()
