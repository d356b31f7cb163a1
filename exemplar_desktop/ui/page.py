"""What the frame asks of every page."""

from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from exemplar_desktop.domain.finding import Finding
from exemplar_desktop.ui.workbench import Workbench


class Page(QWidget):
    """One page of the main window; it shows itself anew when it is opened, when the year changes and after a restore."""

    wanted = Signal(object)
    """A `Finding` that the user wants to be led to, on whichever page it lies."""
    seen_early = Signal()
    """Something of the unit is shown, though it is still to be opened."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self.bench = bench

    def later_parts(self) -> Iterable[Callable[[], object]]:
        """Return what builds the parts that come when they are first needed, so that spare time can build them before."""
        return ()

    def polish_all(self) -> None:
        """Take in the stylesheet while the page is hidden; left to the opening, this would be a third of it."""
        for widget in (self, *cast(list[QWidget], self.findChildren(QWidget))):
            widget.ensurePolished()

    def show_early(self, year_for: Callable[[int], int]) -> None:
        """Show what can be seen of the unit before it is opened; ``year_for`` gives the year that will be chosen."""

    def refresh(self) -> None:
        """Show the facts as they are in the store now."""

    def reveal(self, finding: Finding) -> None:
        """Lead to the record and field that a finding is about."""

    def flush(self) -> None:
        """Save what is typed and not yet left."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()


def read_in_order(*parts: QWidget) -> None:
    """Let Tab walk through these, each a control or a place with controls that was filled in its reading order."""
    stops: list[QWidget] = []
    for part in parts:
        inside = cast(list[QWidget], part.findChildren(QWidget))
        # The list that a choice opens is a window of its own.
        own = [widget for widget in (part, *inside) if widget.window() is part.window()]
        takes = [widget for widget in own if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
        # A list or a field is one stop, whatever it is made of.
        stops += takes[:1] if takes and takes[0] is part else takes
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def read_after(place: QWidget, widget: QWidget) -> None:
    """Let Tab reach a widget that was made late where it is read: after ``place``, which need be no stop itself."""
    policy = place.focusPolicy()
    # Qt leaves the order as it is where one of two can never have the cursor.
    place.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    QWidget.setTabOrder(place, widget)
    place.setFocusPolicy(policy)


def typed_into(search: QLineEdit, event: QKeyEvent) -> bool:
    """Let a key that types a sign in a list go on in its search; return whether it does."""
    text = event.text()
    modified = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    if not text or not text.isprintable() or text.isspace() or modified:
        return False
    search.setFocus()
    QCoreApplication.sendEvent(search, event)
    return True
