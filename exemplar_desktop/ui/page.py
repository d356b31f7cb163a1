"""What the frame asks of every page."""

from PySide6.QtWidgets import QApplication, QWidget

from exemplar_desktop.domain.finding import Finding
from exemplar_desktop.ui.workbench import Workbench


class Page(QWidget):
    """One page of the main window; it shows itself anew when it is opened, when the year changes and after a restore."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self.bench = bench

    def refresh(self) -> None:
        """Show the facts as they are in the store now."""

    def reveal(self, finding: Finding) -> None:
        """Lead to the record and field that a finding is about."""

    def flush(self) -> None:
        """Save what is typed and not yet left."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()
