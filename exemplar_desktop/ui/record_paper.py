"""The row above a record's form that saves the paper written from it, and opens what was saved."""

from pathlib import Path
from typing import Generic

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from exemplar_desktop.domain.record import AnyRecord
from exemplar_desktop.errors import UserError
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.generated.records_page_ui import Ui_RecordsPage
from exemplar_desktop.ui.language import say, shown, tr
from exemplar_desktop.ui.opening import open_file
from exemplar_desktop.ui.record_shape import PaperShape
from exemplar_desktop.ui.tooltip import tip
from exemplar_desktop.ui.workbench import Workbench

WRITING, SAVED = "Đang lưu văn bản", "Đã lưu {path}."
NEEDED = "Chưa lưu được: {lacks}."


class RecordPaper(QObject, Generic[AnyRecord]):
    """Follows the record that is shown; its button waits, and says why, where the paper cannot be written yet."""

    def __init__(self, bench: Workbench, ui: Ui_RecordsPage, shape: PaperShape[AnyRecord]) -> None:
        super().__init__(ui.detail)
        self.bench, self.ui, self.shape = bench, ui, shape
        self._record: AnyRecord | None = None
        self._waits = ""
        self._saved: Path | None = None
        ui.paper_button.setText(tr(shape.button))
        ui.paper_button.clicked.connect(self._ask)
        ui.paper_open.clicked.connect(self._open)

    def show_record(self, record: AnyRecord, waits: str | None) -> None:
        """Follow to a record; ``waits`` says why nothing can be written yet, None where the record itself tells."""
        if record != self._record:
            self._record, self._saved = record, None
        if waits is None:
            lacks = self.shape.lacks(self.bench.desk, record)
            waits = tr(NEEDED, lacks="; ".join(shown(lack) for lack in lacks)) if lacks else ""
        self._waits = waits
        self._show()

    def save(self, target: Path) -> None:
        """Write the paper of the record shown into a file, off the UI thread."""
        record = self._record
        if record is None:
            return
        desk, today, shape = self.bench.desk, self.bench.today(), self.shape

        def work(step: Step) -> Path:
            shape.write(desk, record.id, target, today, step)
            return target

        def done(path: Path) -> None:
            # Of a record that was changed or left meanwhile nothing is shown as saved.
            if self._record == record:
                self._saved = path
            self._show()

        def failed(error: UserError) -> None:
            self._show()
            self.bench.said.emit(say(error))

        self.ui.paper_button.setEnabled(False)
        self.ui.paper_open.hide()
        self.ui.paper_said.setText(f"{tr(WRITING)}…")
        self.bench.run(work, done, waited=tr(WRITING), failed=failed, cancelled=self._show)

    def _show(self) -> None:
        """Say what is so of the record that is shown."""
        self.ui.paper_button.setEnabled(not self._waits)
        self.ui.paper_open.setVisible(self._saved is not None)
        self.ui.paper_said.setToolTip(tip(str(self._saved)) if self._saved else "")
        self.ui.paper_said.setText(self._waits or (tr(SAVED, path=str(self._saved)) if self._saved else ""))

    def _ask(self) -> None:
        if not self.bench.flush() or self._record is None or not self.ui.paper_button.isEnabled():
            return
        name = self.shape.file_name(self._record)
        chosen, _ = QFileDialog.getSaveFileName(self.ui.detail.window(), tr(self.shape.title), name, tr("Tệp PDF (*.pdf)"))
        if chosen:
            self.save(Path(chosen))

    def _open(self) -> None:
        if self._saved is not None:
            open_file(self.bench, self._saved)
