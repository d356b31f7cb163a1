"""Chooses among the evidence that the unit has already: typed words narrow the list, Enter takes a piece."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from exemplar_desktop.ui.evidence_list import EvidenceModel
from exemplar_desktop.ui.evidence_rows import EvidenceDelegate
from exemplar_desktop.ui.generated.evidence_chooser_ui import Ui_EvidenceChooser
from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.vietnamese.dates import number

PAUSE = 80
"""Milliseconds between the last key and the search."""


class EvidenceChooser(QFrame):
    """Stays open until it is closed, so that several pieces can be taken one after the other."""

    taken = Signal(str)
    """The id of the piece that was chosen."""
    closed = Signal()

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_EvidenceChooser()
        self.ui.setupUi(self)
        self.model = EvidenceModel(bench, self)
        self.ui.list.setModel(self.model)
        self.ui.list.setItemDelegate(EvidenceDelegate(self.model, self))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.search)
        self.ui.search.textChanged.connect(self._pause.start)
        self.ui.search.installEventFilter(self)
        self.ui.search.returnPressed.connect(self._take_current)
        self.ui.list.clicked.connect(self._take)
        self.ui.list.activated.connect(self._take_by_key)
        self.ui.close_button.clicked.connect(self.closed)
        self.model.loaded.connect(self._show_count)

    def start(self) -> None:
        """Begin with everything, the cursor in the search."""
        self.ui.search.clear()
        self.ui.search.setFocus()
        self.search()

    def search(self) -> None:
        """Look for what is typed."""
        from exemplar_desktop.store.evidence_listing import EvidenceQuery

        self.model.show(EvidenceQuery(text=self.ui.search.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close with Escape; Enter in the list takes the piece."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Move in the list while the cursor stays in the search."""
        if watched is self.ui.search and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if by is not None and self.model.total:
                row = max(0, min(self.model.total - 1, self.ui.list.currentIndex().row() + by))
                self.ui.list.setCurrentIndex(self.model.index(row))
                return True
        return False

    def _show_count(self) -> None:
        found = self.model.total
        self.ui.count.setText(tr("{count} minh chứng", count=number(found)) if found else tr("Không có minh chứng nào khớp"))
        if found and not self.ui.list.currentIndex().isValid():
            self.ui.list.setCurrentIndex(self.model.index(0))

    def _take_current(self) -> None:
        self._take(self.ui.list.currentIndex())

    def _take_by_key(self, index: QModelIndex) -> None:
        if self.ui.list.hasFocus():
            self._take(index)

    def _take(self, index: QModelIndex) -> None:
        line = self.model.line(index)
        if line is not None:
            self.taken.emit(line.id)
