"""The steps that can be taken back or made again, by name: opened by holding their button, the right mouse key or the menu key."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton

from exemplar_desktop.ui.language import tr

MOST = 12
"""Steps that are listed."""
LONGEST = 60


def add_steps_menu(button: QToolButton, steps: Callable[[], tuple[str, ...]], turn: Callable[[], None]) -> QMenu:
    """Give a button a menu of the ``steps``, the latest first; choosing one turns that many, which `turn` does one by one."""
    menu = QMenu(button)

    def fill() -> None:
        menu.clear()
        for place, words in enumerate(steps()[:MOST], 1):
            # An ampersand in a name is no key.
            action = menu.addAction(_short(words).replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, count=place: repeat(count))
        if menu.isEmpty():
            menu.addAction(tr("Chưa có bước nào")).setEnabled(False)

    def repeat(count: int) -> None:
        for _ in range(count):
            before = steps()
            turn()
            if steps() == before:
                return  # it could not be done; why is said already

    menu.aboutToShow.connect(fill)
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.DelayedPopup)
    button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    button.customContextMenuRequested.connect(lambda _place: menu.popup(button.mapToGlobal(button.rect().bottomLeft())))
    return menu


def _short(words: str) -> str:
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"
