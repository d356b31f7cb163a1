"""The pieces of evidence of one criterion: small frames with open, "gửi kèm" and remove, and the ways to add more."""

from pathlib import Path

import msgspec
from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.flow_layout import FlowLayout
from exemplar_desktop.ui.generated.evidence_chip_ui import Ui_EvidenceChip
from exemplar_desktop.ui.generated.evidence_strip_ui import Ui_EvidenceStrip
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.vietnamese.dates import file_size

TITLE_WIDTH = 320


class EvidenceStrip(QWidget):
    """Shows evidence and asks for more; it attaches nothing itself."""

    files_given = Signal(list)
    """Paths of files that were chosen."""
    stop_asked = Signal()
    link_given = Signal(str)
    removed = Signal(str)
    """The id of a piece that is to be taken off."""

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self.bench = bench
        self.ui = Ui_EvidenceStrip()
        self.ui.setupUi(self)
        self._flow = FlowLayout(self.ui.chips_place)
        self.chips: list[EvidenceChip] = []
        self.ui.choose.clicked.connect(self._choose)
        self.ui.add_link.clicked.connect(self._ask_for_link)
        self.ui.link.returnPressed.connect(self._give_link)
        self.ui.stop.clicked.connect(self.stop_asked)

    def show_evidence(self, pieces: tuple[Evidence, ...]) -> None:
        """Show these pieces, in this order."""
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [EvidenceChip(self.bench, piece, self.ui.chips_place) for piece in pieces]
        for chip in self.chips:
            chip.ui.remove_button.clicked.connect(lambda _checked, piece=chip.piece: self.removed.emit(piece.id))
            self._flow.addWidget(chip)
            chip.show()
        # Tab order follows reading order: the pieces, then the ways to add more.
        after: QWidget = self.ui.choose
        for chip in reversed(self.chips):
            QWidget.setTabOrder(chip.ui.remove_button, after)
            after = chip.ui.open_button
        self.ui.chips_place.setVisible(bool(pieces))

    def show_progress(self, part: float | None) -> None:
        """Show how much of a file is copied; None where nothing is on its way."""
        for widget in (self.ui.bar, self.ui.stop):
            widget.setVisible(part is not None)
        self.ui.bar.setValue(int((part or 0.0) * self.ui.bar.maximum()))

    def _choose(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self.window(), "Chọn tệp minh chứng")
        if names:
            self.files_given.emit([Path(name) for name in names])

    def _ask_for_link(self) -> None:
        self.ui.link.show()
        self.ui.link.setFocus()

    def _give_link(self) -> None:
        text = self.ui.link.text().strip()
        self.ui.link.clear()
        self.ui.link.hide()
        if text:
            self.link_given.emit(text)


class EvidenceChip(QFrame):
    """One piece of evidence: opens it, says whether it is sent along, and takes it off."""

    def __init__(self, bench: Workbench, piece: Evidence, parent: QWidget) -> None:
        super().__init__(parent)
        self.bench = bench
        self.piece = piece
        self.ui = Ui_EvidenceChip()
        self.ui.setupUi(self)
        size = file_size(piece.files[0].size) if piece.files else "đường dẫn"
        short = self.fontMetrics().elidedText(piece.title, Qt.TextElideMode.ElideMiddle, TITLE_WIDTH)
        self.ui.open_button.setText(f"{short} · {size}")
        for button, verb in ((self.ui.open_button, "Mở"), (self.ui.send_along, "Gửi kèm"), (self.ui.remove_button, "Gỡ")):
            button.setAccessibleName(f"{verb} minh chứng {piece.title}")
        self.ui.send_along.setVisible(bool(piece.files))
        self.ui.send_along.setChecked(piece.send_along)
        self.ui.open_button.clicked.connect(self.open)
        self.ui.send_along.toggled.connect(self._send_along)

    def open(self) -> None:
        """Open a copy of the file, or the link, with the program that the system has for it."""
        if not self.piece.files:
            QDesktopServices.openUrl(QUrl.fromUserInput(self.piece.link))
            return
        desk, piece, folder = self.bench.desk, self.piece, self.bench.scratch

        def work(step: Step) -> Path:
            from exemplar_desktop.services.evidence_copies import copy_out

            return copy_out(desk, piece, folder, step)

        self.bench.run(work, _open_file)

    def _send_along(self, on: bool) -> None:
        changed = msgspec.structs.replace(self.piece, send_along=on)
        if self.bench.save(changed):
            self.piece = changed


def _open_file(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
