"""Lists the copies in a folder that a person points at (a stick from a PC that broke), each tested, and lets one be chosen."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QProgressBar, QPushButton, QVBoxLayout, QWidget

from exemplar_desktop.domain.copies import Manifest
from exemplar_desktop.errors import UserError
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.language import say, tr
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.vietnamese.dates import file_size, number, short_moment

if TYPE_CHECKING:
    from exemplar_desktop.services.copying import TestedCopy

TITLE = "Khôi phục từ bản sao ở nơi khác"
LOOKING = "Đang xem và mở thử các bản sao trong {place}…"
FOUND = "Các bản sao trong {place}:"
LINE = "{at} · {unit} · {nominees} điển hình, {evidence} minh chứng · {size}"
DAMAGED = "Không còn nguyên vẹn · {line}"
NOT_SOUND = "Bản sao này không còn nguyên vẹn. Thầy/cô chọn bản khác."
CHOOSE_FIRST = "Chọn một bản sao trong danh sách trước."
KEPT = "Dữ liệu đang có ở máy này (nếu có) được giữ thành một bản sao. Bản sao ở nơi kia không thay đổi."
RESTORE, BACK, ELSEWHERE = "Khôi phục bản sao này", "Quay lại", "Chọn thư mục khác…"


class CopyChooser(QDialog):
    """Tests the copies while it is open; leaving it stops that."""

    chosen = Signal(object)
    """The sound copy that is to be restored."""
    elsewhere_wanted = Signal()
    """The copies lie in another folder, which is to be pointed at."""

    def __init__(self, bench: Workbench, place: Path, window: QWidget) -> None:
        super().__init__(window)
        self._bench, self._place = bench, place
        self.setWindowTitle(tr(TITLE))
        self.setMinimumSize(720, 360)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        plain = Qt.TextFormat.PlainText
        self.state = QLabel(tr(LOOKING, place=str(place)), self, wordWrap=True, textFormat=plain)
        self.progress = QProgressBar(self, textVisible=False)
        self.progress.setAccessibleName(tr("Tiến độ"))
        self.list = QListWidget(self)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Các bản sao"))
        self.list.hide()
        self.why = QLabel("", self, wordWrap=True, textFormat=plain)
        self.restore_button, back = QPushButton(tr(RESTORE), self), QPushButton(tr(BACK), self)
        self.restore_button.setProperty("role", "primary")
        note = QLabel(tr(KEPT), self, wordWrap=True)
        note.setProperty("role", "muted")
        foot = QHBoxLayout()
        self.elsewhere_button = QPushButton(tr(ELSEWHERE), self)
        foot.addWidget(self.elsewhere_button)
        foot.addStretch()
        for button in (back, self.restore_button):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        for widget in (self.state, self.progress, self.list, self.why, note):
            column.addWidget(widget, int(widget is self.list))
        column.addLayout(foot)
        back.clicked.connect(self.reject)
        self.elsewhere_button.clicked.connect(self._point_elsewhere)
        self.restore_button.clicked.connect(self._take)
        self.list.itemActivated.connect(lambda _item: self._take())
        self.list.itemSelectionChanged.connect(self._tell)
        self._tell()
        self._job = bench.run(self._work, self._show, failed=self._not_found, progress=self._move)

    def reject(self) -> None:
        """Go back; what is being tested is left."""
        self._bench.tasks.cancel(self._job)
        super().reject()

    def _point_elsewhere(self) -> None:
        self.reject()
        self.elsewhere_wanted.emit()

    def _work(self, step: Step) -> "tuple[TestedCopy, ...]":
        from exemplar_desktop.services.copying import tested_copies_in

        return tested_copies_in(self._place, step)

    def _move(self, _code: str, fraction: float) -> None:
        self.progress.setValue(round(100 * fraction))

    def _show(self, found: "tuple[TestedCopy, ...]") -> None:
        self.progress.hide()
        self.state.setText(tr(FOUND, place=str(self._place)))
        for one in found:
            line = _line(one.copy.manifest)
            item = QListWidgetItem(tr(DAMAGED, line=line) if one.fault else line)
            item.setData(Qt.ItemDataRole.UserRole, one)
            self.list.addItem(item)
        self.list.show()
        self.list.setCurrentRow(next((row for row, one in enumerate(found) if not one.fault), 0))
        self.list.setFocus()

    def _not_found(self, error: UserError) -> None:
        self.progress.hide()
        self.state.setText(say(error))

    def _current(self) -> "TestedCopy | None":
        items = self.list.selectedItems()
        return items[0].data(Qt.ItemDataRole.UserRole) if items else None

    def _tell(self) -> None:
        current = self._current()
        damaged = current is not None and current.fault is not None
        self.restore_button.setEnabled(current is not None and not damaged)
        self.restore_button.setToolTip(tr(NOT_SOUND) if damaged else "" if current else tr(CHOOSE_FIRST))
        self.why.setText(tr(NOT_SOUND) if damaged else "")
        self.why.setVisible(damaged)

    def _take(self) -> None:
        current = self._current()
        if current is not None and self.restore_button.isEnabled():
            self.accept()
            self.chosen.emit(current.copy)


def _line(manifest: Manifest) -> str:
    held = manifest.summary
    facts = {"nominees": number(held.nominees), "evidence": number(held.evidence), "size": file_size(manifest.size)}
    return tr(LINE, at=short_moment(manifest.moment), unit=held.unit, **facts)
