"""Step 3 of the report page: keys, options of the package, and the export with progress."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from exemplar_desktop.domain.finding import Severity
from exemplar_desktop.errors import UserError, WrongPassphrase
from exemplar_desktop.messages.steps import steps
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.fields import prepare, read_value, show_value
from exemplar_desktop.ui.generated.report_page_ui import Ui_ReportPage
from exemplar_desktop.ui.language import say, tr
from exemplar_desktop.ui.sending_keys import WRONG, KeyField
from exemplar_desktop.ui.style import mark
from exemplar_desktop.ui.tooltip import tip
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.vietnamese.dates import number

if TYPE_CHECKING:
    from exemplar_desktop.services.export import ExportResult
    from exemplar_desktop.services.report_draft import ReportHead
    from exemplar_desktop.services.sending import SendingOrder

DONE = "Đã ký và xuất gói báo cáo, xem bước 4."
STOPPED = "Đã dừng theo yêu cầu, không có gói nào được ghi."
EXPORTING = "Đang ký và xuất gói báo cáo"
STOPPING = "Đang dừng…"
CHOOSE_TARGET = "Chọn thư mục lưu gói báo cáo"
SIGNER = "Người ký: {who}. Muốn đổi người ký, thầy/cô mở thẻ Nội dung."
HONEST = "Còn {count} mục cần bổ sung; báo cáo vẫn gửi được và ghi rõ những mục này."
NO_KEY = "Chưa ký được: chưa chọn tệp khóa ký số của người ký."
NO_PASSPHRASE = "Chưa ký được: chưa nhập mật khẩu của tệp khóa người ký."
NO_SEAL_PASSPHRASE = "Chưa ký được: chưa nhập mật khẩu của tệp khóa đơn vị."
BLOCKED = "Chưa ký được: {why}"
SENT_BEFORE = "Báo cáo năm này đã gửi. Muốn gửi lại hoặc sửa, thầy/cô bấm “Lập báo cáo thay thế” ở đầu trang."


class SendingCard(QObject):
    """Chooses keys and folder and runs the export."""

    exported = Signal(object)
    """The paths of the packages that were made."""
    ended = Signal()
    """The export is over, however it ended; comes before ``exported``."""

    def __init__(self, bench: Workbench, ui: Ui_ReportPage) -> None:
        super().__init__(ui.sign_card)
        self.bench = bench
        self.ui = ui
        self.head = KeyField(bench, ui, "head")
        self.seal = KeyField(bench, ui, "seal")
        self.target = Path()
        self._job = 0
        self._outcome = ""
        self._is_settled = False
        prepare(ui.mail_limit)
        self._show_choices()
        for key in (self.head, self.seal):
            key.changed.connect(self._begin_anew)
            key.entered.connect(ui.export_button.setFocus)
        ui.mail_limit.activated.connect(self._keep_choices)
        ui.smaller_photos.toggled.connect(self._keep_choices)
        ui.beside.toggled.connect(self._keep_choices)
        ui.target_choose.clicked.connect(self._choose_target)
        ui.export_button.clicked.connect(self.export)
        ui.stop_button.clicked.connect(self._stop)
        self._show_running(running=False)

    def set_key(self, role: str, path: Path) -> None:
        """Choose the key file of the head or of the seal."""
        self.ui.right.setCurrentWidget(self.ui.sign_tab)
        (self.head if role == "head" else self.seal).choose(path)

    def set_target(self, folder: Path) -> None:
        """Choose where the package goes, now and the next time."""
        self._show_target(folder)
        self._keep_choices()
        self._begin_anew()

    def show_head(self, head: "ReportHead") -> None:
        """Say who signs."""
        who = f"{head.signatory.name}, {head.signatory.position}" if head.signatory else ""
        self.ui.signer_text.setText(tr(SIGNER, who=who) if who else "")
        self.ui.signer_text.setVisible(bool(who))
        self._is_settled = head.sending.is_settled
        self.head.signer = head.signatory.name if head.signatory else ""
        self.head.show_state()

    def forget_passphrases(self) -> None:
        """Clear both passphrases: nobody who comes to the desk later signs with them."""
        for key in (self.head, self.seal):
            if key.passphrase.text():
                key.forget()

    def forget_outcome(self) -> None:
        """Say no longer how the last export ended."""
        self._begin_anew()

    def why_not(self) -> str:
        """Return why the export cannot begin, or an empty text."""
        if self._is_settled:
            return tr(SENT_BEFORE)
        if blocking := self.bench.findings.blocking:
            return tr(BLOCKED, why=say(blocking))
        if self.head.path is None:
            return tr(NO_KEY)
        if not self.head.passphrase.text():
            return tr(NO_PASSPHRASE)
        if self.seal.path is not None and not self.seal.passphrase.text():
            return tr(NO_SEAL_PASSPHRASE)
        problem = self.head.problem or self.seal.problem
        return tr(BLOCKED, why=problem) if problem else ""

    def show_state(self) -> None:
        """Let the button say whether it can be pressed, and if not, why."""
        if self._job or not self.ui.route_digital.isChecked():
            return
        why = self.why_not()
        # How the last export ended stays said until something is done about it.
        said = self._outcome or why
        gaps = self.bench.findings.counts[Severity.GAP]
        said = said or (tr(HONEST, count=number(gaps)) if gaps else "")
        if why and self.ui.export_button.hasFocus():
            self.ui.sign_button.setFocus()
        self.ui.export_button.setEnabled(not why)
        self.ui.export_button.setToolTip(tip(why))
        self.ui.export_button.setAccessibleDescription(said)
        self.ui.why.setText(said)
        self.ui.why.setVisible(bool(said))
        mark(self.ui.why, "tone", "done" if self._outcome == tr(DONE) else "")
        self.ui.sign_summary.setText(self._summary())
        self.ui.sign_summary.setToolTip(tip(str(self.target)))

    def export(self) -> None:
        """Sign and export off the UI thread."""
        desk, year, order = self.bench.desk, self.bench.year, self._order()

        def work(step: Step) -> "ExportResult":
            from exemplar_desktop.services.sending import sign_and_export

            return sign_and_export(desk, year, order, step)

        self._job = self.bench.run(
            work,
            self._take,
            waited=tr(EXPORTING),
            failed=self._fail,
            cancelled=self._stopped,
            progress=self._show_progress,
        )
        self._show_running(running=True)
        self.ui.stop_button.setFocus()

    def _order(self) -> "SendingOrder":
        from exemplar_desktop.services.sending import SendingOrder

        head = self.head.key
        if head is None:
            raise RuntimeError("the button is disabled without a key")
        limit = read_value(self.ui.mail_limit, set())
        return SendingOrder(
            out=self.target,
            head=head,
            seal=self.seal.key,
            now=self.bench.now(),
            mail_limit_mb=float(limit) if limit else None,
            smaller_photos=self.ui.smaller_photos.isChecked(),
            beside=self.ui.beside.isChecked(),
        )

    def _take(self, result: "ExportResult") -> None:
        # A passphrase stays no longer than it is needed.
        self.forget_passphrases()
        self._end("\n".join([tr(DONE), *dict.fromkeys(say(warning) for warning in result.warnings)]))
        self.bench.forget_steps("correction")
        self.bench.note_saved()
        self.exported.emit(result.packages)
        self.ui.draft_button.setFocus()
        # Its buttons have only just come: their room is known one turn later.
        QTimer.singleShot(0, self, lambda: self.ui.steps_scroll.ensureWidgetVisible(self.ui.send_card))

    def _fail(self, error: UserError) -> None:
        if isinstance(error, WrongPassphrase):
            # The head's file is opened first; both may be the same file.
            (self.head if error.path == self.head.path and self.head.facts is None else self.seal).refuse(error)
        self._end(tr(WRONG) if isinstance(error, WrongPassphrase) else say(error))

    def _stopped(self) -> None:
        self._end(tr(STOPPED))

    def _stop(self) -> None:
        self.ui.progress_text.setText(tr(STOPPING))
        self.ui.stop_button.setEnabled(False)
        self.bench.tasks.cancel(self._job)

    def _end(self, words: str) -> None:
        self._job = 0
        self._outcome = words
        had_focus = self.ui.stop_button.hasFocus()
        self._show_running(running=False)
        self.show_state()
        self.ended.emit()
        if had_focus:
            (self.ui.export_button if self.ui.export_button.isEnabled() else self.ui.sign_button).setFocus()

    def _begin_anew(self) -> None:
        self._outcome = ""
        self.show_state()

    def _show_running(self, running: bool) -> None:
        for widget in (self.ui.stop_button, self.ui.progress, self.ui.progress_text):
            widget.setVisible(running)
        self.ui.stop_button.setEnabled(True)
        # What the running job does not look at any more cannot be changed meanwhile.
        self.ui.sign_place.setEnabled(not running)
        self.ui.progress.setValue(0)
        self.ui.progress_text.setText("")
        if running:
            self.ui.export_button.setEnabled(False)
            self.ui.why.hide()

    def _show_progress(self, code: str, part: float) -> None:
        self.ui.progress.setValue(int(part * self.ui.progress.maximum()))
        if self.ui.stop_button.isEnabled():
            self.ui.progress_text.setText(f"{tr(steps.get(code, ''))}…" if code else "")

    def _summary(self) -> str:
        keys = [key.path.name for key in (self.head, self.seal) if key.path is not None]
        signed = tr("Ký số tại máy bằng {keys}", keys=tr(" và ").join(keys)) if keys else tr("Ký số tại máy bằng tệp khóa")
        return tr("{signed}, lưu vào thư mục “{folder}”.", signed=signed, folder=self.target.name or str(self.target))

    def _show_choices(self) -> None:
        from exemplar_desktop.services.sending import read_choices

        choices = read_choices(self.bench.folder)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        home = Path(documents) if documents and Path(documents).is_dir() else self.bench.folder / "out"
        # A folder on a stick that is not there today is chosen anew.
        remembered = Path(choices.target) if choices.target else home
        self._show_target(remembered if remembered.is_dir() else home)
        show_value(self.ui.mail_limit, choices.mail_limit)
        show_value(self.ui.smaller_photos, choices.smaller_photos)
        show_value(self.ui.beside, choices.beside)

    def _keep_choices(self) -> None:
        from exemplar_desktop.services.sending import Choices, keep_choices

        choices = Choices(
            target=str(self.target),
            mail_limit=read_value(self.ui.mail_limit, set()) or "",
            smaller_photos=self.ui.smaller_photos.isChecked(),
            beside=self.ui.beside.isChecked(),
        )
        try:
            keep_choices(self.bench.folder, choices)
        except UserError as error:
            self.bench.said.emit(say(error))

    def _show_target(self, folder: Path) -> None:
        self.target = folder
        self.ui.target.setText(str(folder))
        self.ui.target.setToolTip(tip(str(folder)))

    def _choose_target(self) -> None:
        name = QFileDialog.getExistingDirectory(self.ui.sign_card.window(), tr(CHOOSE_TARGET), str(self.target))
        if name:
            self.set_target(Path(name))
