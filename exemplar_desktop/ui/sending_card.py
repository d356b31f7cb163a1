"""Steps 3 and 4 of the report page: keys, export with progress, and what to do with the package."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLabel

from exemplar_desktop.domain.finding import Severity
from exemplar_desktop.domain.submission import SubmissionPackage
from exemplar_desktop.errors import UserError
from exemplar_desktop.messages.sentences import sentence
from exemplar_desktop.messages.steps import steps
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.fields import prepare, read_value
from exemplar_desktop.ui.generated.report_page_ui import Ui_ReportPage
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.vietnamese.dates import file_size

if TYPE_CHECKING:
    from exemplar_desktop.services.sending import SendingOrder

KEY_FILES = "Tệp khóa ký số (*.p12 *.pfx)"
NOT_CHOSEN = "Chưa chọn"
DONE = "Đã ký và xuất gói báo cáo, xem bước 4."
STOPPED = "Đã dừng theo yêu cầu, không có gói nào được ghi."
NOTHING_SENT = "Năm {year} chưa có gói báo cáo nào. Gói nằm ở đây sau khi ký và xuất."


class SendingCard(QObject):
    """Chooses keys and folder, runs the export, offers folder and e-mail draft."""

    exported = Signal()

    def __init__(self, bench: Workbench, ui: Ui_ReportPage) -> None:
        super().__init__(ui.sign_card)
        self.bench = bench
        self.ui = ui
        self.keys: dict[str, Path] = {}
        self.packages: tuple[Path, ...] = ()
        self._job = 0
        self._outcome = ""
        prepare(ui.mail_limit)
        ui.mail_limit.setCurrentIndex(0)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.target = Path(documents) if documents and Path(documents).is_dir() else bench.folder / "out"
        self.set_target(self.target)
        ui.head_choose.clicked.connect(lambda: self._choose_key("head"))
        ui.seal_choose.clicked.connect(lambda: self._choose_key("seal"))
        ui.target_choose.clicked.connect(self._choose_target)
        ui.export_button.clicked.connect(self.export)
        ui.stop_button.clicked.connect(lambda: bench.tasks.cancel(self._job))
        ui.folder_button.clicked.connect(self._open_folder)
        ui.draft_button.clicked.connect(self._draft)
        for passphrase in (ui.head_passphrase, ui.seal_passphrase):
            passphrase.textEdited.connect(self._begin_anew)
        self._show_running(running=False)

    def refresh(self) -> None:
        """Show the packages that were made for the year."""
        from exemplar_desktop.services.desk import SENT_FOLDER

        records = self.bench.desk.store.all(SubmissionPackage, year=self.bench.year)
        if not any(path.exists() for path in self.packages):
            newest = [r for r in records if r.set_id == records[-1].set_id]
            self.packages = tuple(self.bench.desk.folder / SENT_FOLDER / record.file_name for record in newest)
        self._show_packages(records)
        self.show_state()

    def forget_packages(self) -> None:
        """Show no longer what was made for another year."""
        self.packages = ()
        self._outcome = ""

    def set_key(self, role: str, path: Path) -> None:
        """Choose the key file of the head or of the seal."""
        self.keys[role] = path
        self._label(role).setText(path.name)
        self._label(role).setToolTip(str(path))
        (self.ui.head_passphrase if role == "head" else self.ui.seal_passphrase).setFocus()
        self._begin_anew()

    def set_target(self, folder: Path) -> None:
        """Choose where the package goes."""
        self.target = folder
        room = self.ui.steps_scroll.minimumWidth() // 2
        self.ui.target.setText(self.ui.target.fontMetrics().elidedText(str(folder), Qt.TextElideMode.ElideLeft, room))
        self.ui.target.setToolTip(str(folder))

    def why_not(self) -> str:
        """Return why the export cannot begin, or an empty text."""
        blocking = [f for f in self.bench.findings if f.severity is Severity.BLOCKING]
        if blocking:
            return f"Chưa ký được: {sentence(blocking[0])}"
        if "head" not in self.keys:
            return "Chưa ký được: chưa chọn tệp khóa ký số của người ký."
        if not self.ui.head_passphrase.text():
            return "Chưa ký được: chưa nhập mật khẩu của tệp khóa người ký."
        if "seal" in self.keys and not self.ui.seal_passphrase.text():
            return "Chưa ký được: chưa nhập mật khẩu của tệp khóa đơn vị."
        return ""

    def show_state(self) -> None:
        """Let the button say whether it can be pressed, and if not, why."""
        if self._job:
            return
        why = self.why_not()
        # How the last export ended stays said until something is done about it.
        said = self._outcome or why
        gaps = sum(f.severity is Severity.GAP for f in self.bench.findings)
        honest = f"Còn {gaps} mục cần bổ sung; báo cáo vẫn gửi được và ghi rõ những mục này." if gaps else ""
        self.ui.export_button.setEnabled(not why)
        self.ui.export_button.setToolTip(why)
        self.ui.why.setText(said or honest)
        self.ui.why.setVisible(bool(said or honest))

    def export(self) -> None:
        """Sign and export off the UI thread."""
        desk, year, order = self.bench.desk, self.bench.year, self._order()

        def work(step: Step) -> tuple[Path, ...]:
            from exemplar_desktop.services.sending import sign_and_export

            return sign_and_export(desk, year, order, step)

        self._job = self.bench.run(work, self._take, failed=self._fail, cancelled=self._stopped, progress=self._show_progress)
        self._show_running(running=True)

    def _order(self) -> "SendingOrder":
        from exemplar_desktop.services.sending import KeyFile, SendingOrder

        seal = KeyFile(self.keys["seal"], self.ui.seal_passphrase.text()) if "seal" in self.keys else None
        limit = read_value(self.ui.mail_limit, set())
        return SendingOrder(
            out=self.target,
            head=KeyFile(self.keys["head"], self.ui.head_passphrase.text()),
            seal=seal,
            now=self.bench.now(),
            mail_limit_mb=float(limit) if limit else None,
        )

    def _take(self, packages: tuple[Path, ...]) -> None:
        self.packages = packages
        # A passphrase stays no longer than it is needed.
        self.ui.head_passphrase.clear()
        self.ui.seal_passphrase.clear()
        self._end(DONE)
        self.refresh()
        self.bench.note_saved()
        self.exported.emit()
        self.ui.steps_scroll.ensureWidgetVisible(self.ui.send_card)

    def _fail(self, error: UserError) -> None:
        self._end(sentence(error))

    def _stopped(self) -> None:
        self._end(STOPPED)

    def _end(self, words: str) -> None:
        self._job = 0
        self._outcome = words
        self._show_running(running=False)
        self.show_state()

    def _begin_anew(self) -> None:
        self._outcome = ""
        self.show_state()

    def _show_running(self, running: bool) -> None:
        for widget in (self.ui.stop_button, self.ui.progress, self.ui.progress_text):
            widget.setVisible(running)
        self.ui.progress.setValue(0)
        self.ui.progress_text.setText("")
        if running:
            self.ui.export_button.setEnabled(False)
            self.ui.why.hide()

    def _show_progress(self, code: str, part: float) -> None:
        self.ui.progress.setValue(int(part * self.ui.progress.maximum()))
        self.ui.progress_text.setText(f"{steps.get(code, '')}…")

    def _show_packages(self, records: tuple[SubmissionPackage, ...]) -> None:
        names = {path.name for path in self.packages}
        lines = [f"{record.file_name} · {file_size(record.size)}" for record in records if record.file_name in names]
        self.ui.sent_text.setText("\n".join(lines) or NOTHING_SENT.format(year=self.bench.year))
        for button in (self.ui.draft_button, self.ui.folder_button):
            button.setVisible(bool(lines))

    def _choose_key(self, role: str) -> None:
        name, _ = QFileDialog.getOpenFileName(self.ui.sign_card.window(), "Chọn tệp khóa ký số", "", KEY_FILES)
        if name:
            self.set_key(role, Path(name))

    def _choose_target(self) -> None:
        name = QFileDialog.getExistingDirectory(self.ui.sign_card.window(), "Chọn thư mục lưu gói báo cáo", str(self.target))
        if name:
            self.set_target(Path(name))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.packages[0].parent)))

    def _draft(self) -> None:
        desk, year, packages, now = self.bench.desk, self.bench.year, self.packages, self.bench.now()

        def work(_step: Step) -> tuple[Path, ...]:
            from exemplar_desktop.services.sending import draft_mails

            return draft_mails(desk, year, packages, now)

        self.bench.run(work, self._open_drafts)

    def _open_drafts(self, drafts: tuple[Path, ...]) -> None:
        for draft in drafts:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(draft)))

    def _label(self, role: str) -> QLabel:
        return self.ui.head_file if role == "head" else self.ui.seal_file
