"""The pieces of evidence of one criterion: small frames with open, "gửi kèm" and remove, and the ways to add more."""

from pathlib import Path

import msgspec
from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QFileDialog, QFrame, QHBoxLayout, QLineEdit, QProgressBar, QPushButton, QWidget

from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.flow_layout import FlowLayout
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.vietnamese.dates import file_size

TITLE_WIDTH = 220


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
        self.setProperty("role", "clear")
        self._flow = FlowLayout(self)
        self._chips: list[QFrame] = []
        self.choose = QPushButton("Chọn tệp…", toolTip="Chọn tệp minh chứng, hoặc thả tệp vào khung này")
        self.add_link = QPushButton("Thêm đường dẫn…")
        self.link = QLineEdit(placeholderText="Dán đường dẫn rồi nhấn Enter", accessibleName="Đường dẫn minh chứng")
        self.link.setFixedWidth(320)
        self.bar = QProgressBar(maximum=1000, textVisible=False, accessibleName="Tiến độ sao chép tệp")
        self.bar.setFixedWidth(120)
        self.stop = QPushButton("Dừng")
        for widget in (self.choose, self.add_link, self.link, self.bar, self.stop):
            self._flow.addWidget(widget)
        for widget in (self.link, self.bar, self.stop):
            widget.hide()
        self.choose.clicked.connect(self._choose)
        self.add_link.clicked.connect(self._ask_for_link)
        self.link.returnPressed.connect(self._give_link)
        self.stop.clicked.connect(self.stop_asked)

    def show_evidence(self, pieces: tuple[Evidence, ...]) -> None:
        """Show these pieces, in this order."""
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(piece) for piece in pieces]
        # The ways to add more stay behind the pieces, in reading and in tab order.
        for widget in (self.choose, self.add_link, self.link, self.bar, self.stop):
            self._flow.removeWidget(widget)
        before: QWidget | None = None
        for widget in (*self._chips, self.choose, self.add_link, self.link, self.bar, self.stop):
            self._flow.addWidget(widget)
            if before is not None:
                QWidget.setTabOrder(before, widget)
            before = widget
        self.updateGeometry()

    def show_progress(self, part: float | None) -> None:
        """Show how much of a file is copied; None where nothing is on its way."""
        for widget in (self.bar, self.stop):
            widget.setVisible(part is not None)
        self.bar.setValue(int((part or 0.0) * self.bar.maximum()))
        self.updateGeometry()

    def _choose(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self.window(), "Chọn tệp minh chứng")
        if names:
            self.files_given.emit([Path(name) for name in names])

    def _ask_for_link(self) -> None:
        self.link.show()
        self.updateGeometry()
        self.link.setFocus()

    def _give_link(self) -> None:
        text = self.link.text().strip()
        self.link.clear()
        self.link.hide()
        if text:
            self.link_given.emit(text)

    def _chip(self, piece: Evidence) -> QFrame:
        chip = QFrame(self)
        chip.setProperty("role", "chip")
        row = QHBoxLayout(chip)
        row.setContentsMargins(4, 2, 4, 2)
        row.setSpacing(4)
        size = f" · {file_size(piece.files[0].size)}" if piece.files else " · đường dẫn"
        title = QPushButton(chip)
        short = title.fontMetrics().elidedText(piece.title, Qt.TextElideMode.ElideMiddle, TITLE_WIDTH)
        title.setText(short + size)
        title.setToolTip(f"Mở “{piece.title}”")
        title.setAccessibleName(f"Mở minh chứng {piece.title}")
        title.clicked.connect(lambda: self._open(piece))
        row.addWidget(title)
        if piece.files:
            along = QCheckBox("Gửi kèm", chip, checked=piece.send_along, accessibleName=f"Gửi kèm minh chứng {piece.title}")
            along.toggled.connect(lambda on: self.bench.save(msgspec.structs.replace(piece, send_along=on)))
            row.addWidget(along)
        remove = QPushButton("Gỡ", chip, accessibleName=f"Gỡ minh chứng {piece.title}", toolTip="Gỡ khỏi tiêu chuẩn này")
        remove.clicked.connect(lambda: self.removed.emit(piece.id))
        row.addWidget(remove)
        chip.show()
        return chip

    def _open(self, piece: Evidence) -> None:
        if not piece.files:
            QDesktopServices.openUrl(QUrl.fromUserInput(piece.link))
            return
        desk, folder = self.bench.desk, self.bench.scratch

        def work(step: Step) -> Path:
            from exemplar_desktop.services.evidence_copies import copy_out

            return copy_out(desk, piece, folder, step)

        self.bench.run(work, lambda path: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
