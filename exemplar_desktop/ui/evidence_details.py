"""What is said about a piece of evidence: its name, who issued it and when, a note, whether it is sent along."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.ui.binding import Binding
from exemplar_desktop.ui.generated.evidence_details_ui import Ui_EvidenceDetails
from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.workbench import Workbench


class EvidenceDetails(QFrame):
    """Saves each field when it is left; Enter in the name, and Escape, close it."""

    saved = Signal(object)
    """The piece as it is stored now."""
    closed = Signal()

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self.bench = bench
        self.ui = Ui_EvidenceDetails()
        self.ui.setupUi(self)
        self.binding = Binding(self, Evidence)
        self.binding.left.connect(self.save)
        self.ui.title.returnPressed.connect(self.close_panel)
        self.ui.close_button.clicked.connect(self.close_panel)

    @property
    def piece(self) -> Evidence:
        """The piece that is shown, as it is stored."""
        return self.binding.record

    def show_piece(self, piece: Evidence) -> None:
        """Show a piece; what is typed for it and not yet saved stays."""
        self.binding.load(piece)
        self.binding.show_field("send_along", bool(piece.files))

    def save(self) -> None:
        """Save every sound field that changed; a wrong one stays as typed, with its problem beside it."""
        piece, problems = self.binding.read()
        self.binding.paint(problems)
        former = self.piece
        if piece == former:
            return
        words = tr("Đổi tên minh chứng “{title}”", title=former.title) if piece.title != former.title else ""
        if self.bench.save(piece, words=words):
            self.binding.accept(piece)
            self.saved.emit(piece)

    def focus_title(self) -> None:
        """Bring the cursor to the name, all of it chosen."""
        self.ui.title.setFocus()
        self.ui.title.selectAll()

    def close_panel(self) -> None:
        """Save and say that nothing more is wanted here; a wrong field keeps the panel open."""
        self.save()
        if not self.binding.read().problems and not self.bench.is_behind:
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave with Escape: what is typed in the field and not yet saved is taken back."""
        if event.key() == Qt.Key.Key_Escape:
            self.show_piece(self.piece)
            self.closed.emit()
        else:
            super().keyPressEvent(event)
