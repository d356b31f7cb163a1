"""Icons drawn in one stroke style (``resources/icons``), tinted with the colours of the style that is worn."""

from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QImageReader, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from exemplar_desktop.paths import resource
from exemplar_desktop.ui.style import read_style

SIZE, SIGN = 20, 48
DRAWN = "drawn"
"""Property of a button or action: the name of its icon."""


def set_icon(target: QAbstractButton | QAction, name: str) -> None:
    """Give a button or action an icon that follows the style: muted, accented while checked, faint where disabled."""
    target.setProperty(DRAWN, name)
    target.setIcon(icon(name))
    if isinstance(target, QAbstractButton):
        target.setIconSize(QSize(SIZE, SIZE))


def set_sign(label: QLabel, name: str) -> None:
    """Let a label show an icon, large and quiet: what belongs into an empty place."""
    label.setProperty(DRAWN, name)
    label.setPixmap(tinted(name, read_style().tokens["handle"], SIGN, label.devicePixelRatioF()))


def tint_again(*_: object) -> None:
    """Draw every icon anew in the colours of the style that is worn now, for the screens that are there now."""
    for widget in QApplication.allWidgets():
        for target in (widget, *widget.actions()):
            name = target.property(DRAWN)
            if name and isinstance(target, QAbstractButton | QAction):
                target.setIcon(icon(name))
            elif name and isinstance(target, QLabel):
                set_sign(target, name)


def icon(name: str) -> QIcon:
    """Return the icon of ``resources/icons/<name>.svg`` in the colours of the style that is worn, sharp on every screen there is."""
    style = read_style()
    made = QIcon()
    # A drawing takes time: for sizes of screens that are not there it would be a fifth of the time to the first painting.
    ratios = sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()}) or [1.0]
    for colour, mode, state in (
        ("muted", QIcon.Mode.Normal, QIcon.State.Off),
        ("accent", QIcon.Mode.Normal, QIcon.State.On),
        ("handle", QIcon.Mode.Disabled, QIcon.State.Off),
    ):
        for ratio in ratios:
            made.addPixmap(tinted(name, style.tokens[colour], SIZE, ratio), mode, state)
    return made


def tinted(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """Return a picture of an icon: its ``currentColor`` is the colour, ``size`` is in logical pixels."""
    content = QByteArray(_drawing(name).replace("currentColor", colour).encode())
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(round(size * ratio), round(size * ratio)))
    pixmap = QPixmap.fromImage(reader.read())
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@lru_cache
def _drawing(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8")
