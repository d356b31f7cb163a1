"""Step 4 of the report page: what was made, and how it gets to the addressee."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from exemplar_desktop.progress import Step
from exemplar_desktop.ui.generated.report_page_ui import Ui_ReportPage
from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.vietnamese.dates import file_size, short_date

if TYPE_CHECKING:
    from exemplar_desktop.services.register import SentFile

NOTHING_SENT = "Năm {year} chưa có gói báo cáo nào. Gói nằm ở đây sau khi ký và xuất."
ONE, SEVERAL = "Gói 1 tệp, {size}, số {number} ngày {day}.", "Gói {parts} phần, tất cả {size}, số {number} ngày {day}."
FITS, FITS_EACH = "Vừa một thư {limit} MB.", "Mỗi phần vừa một thư {limit} MB."
TOO_LARGE = "Lớn hơn mức một thư 25 MB: đặt giới hạn thư ở bước 3 để chia thành nhiều phần, hoặc gửi bằng đường khác."
LOST = "Bản lưu của gói này bị mất hoặc đã thay đổi, xem sổ gửi đi."
COPIED, NO_ADDRESS = "Đã chép địa chỉ và tiêu đề.", "Đã chép tiêu đề; nơi nhận chưa có địa chỉ thư (điền ở Thiết lập)."
DRAFTED = "Đã soạn thư nháp kèm gói báo cáo; thầy/cô xem lại rồi bấm gửi trong chương trình thư."


class SentCard(QObject):
    """The newest package of the year."""

    def __init__(self, bench: Workbench, ui: Ui_ReportPage) -> None:
        super().__init__(ui.send_card)
        self.bench = bench
        self.ui = ui
        self.files: tuple[SentFile, ...] = ()
        self._made: tuple[Path, ...] = ()
        ui.folder_button.clicked.connect(self._open_folder)
        ui.draft_button.clicked.connect(self._draft)
        ui.copy_button.clicked.connect(self._copy)

    @property
    def packages(self) -> tuple[Path, ...]:
        """The files to send: where they were exported to, else as they are kept."""
        kept = tuple(one.path for one in self.files)
        names = [path.name for path in kept]
        return self._made if [path.name for path in self._made] == names and all(p.exists() for p in self._made) else kept

    def take(self, made: tuple[Path, ...]) -> None:
        """Show what was exported just now."""
        self._made = made
        self.refresh()

    def refresh(self) -> None:
        """Show the newest package of the year, as the register has it."""
        from exemplar_desktop.services.register import SentState, sent_files

        entries = sent_files(self.bench.desk, self.bench.year)
        self.files = tuple(reversed([one for one in entries if one.record.set_id == entries[0].record.set_id]))
        is_made = bool(self.files)
        self.ui.sent_text.setText(self._words() if is_made else tr(NOTHING_SENT, year=self.bench.year))
        lost = any(one.state in (SentState.MISSING, SentState.ALTERED) for one in self.files)
        self._note(tr(LOST) if lost else "")
        for button in (self.ui.draft_button, self.ui.folder_button, self.ui.copy_button, self.ui.register_button):
            button.setVisible(is_made)
        self.ui.draft_button.setEnabled(not lost or self.packages == self._made)
        self.ui.draft_button.setToolTip("" if self.ui.draft_button.isEnabled() else tr(LOST))

    def _words(self) -> str:
        from exemplar_desktop.services.sending import mail_that_takes

        record = self.files[0].record
        parts = len(self.files)
        limit = mail_that_takes(max(one.record.size for one in self.files))
        values = {
            "size": file_size(sum(one.record.size for one in self.files)),
            "number": record.number,
            "day": short_date(record.issued_on),
            "parts": parts,
        }
        fits = tr(FITS if parts == 1 else FITS_EACH, limit=limit) if limit else tr(TOO_LARGE)
        return f"{tr(ONE if parts == 1 else SEVERAL, **values)} {fits}"

    def _note(self, words: str) -> None:
        self.ui.sent_note.setText(words)
        self.ui.sent_note.setVisible(bool(words))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.packages[0].parent)))

    def _copy(self) -> None:
        from exemplar_desktop.services.sending import mail_words

        words = mail_words(self.bench.desk, self.bench.year, self.files[0].record.issued_on)
        QGuiApplication.clipboard().setText("\n".join(line for line in (words.to, words.subject) if line))
        self._note(tr(COPIED if words.to else NO_ADDRESS))

    def _draft(self) -> None:
        desk, year, packages, now = self.bench.desk, self.bench.year, self.packages, self.bench.now()
        # Beside what was exported; what is kept in the register stays alone in its folder.
        folder = None if packages == self._made else self.bench.scratch

        def work(_step: Step) -> tuple[Path, ...]:
            from exemplar_desktop.services.sending import draft_mails

            return draft_mails(desk, year, packages, now, folder)

        self.bench.run(work, self._open_drafts)

    def _open_drafts(self, drafts: tuple[Path, ...]) -> None:
        for draft in drafts:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(draft)))
        self._note(tr(DRAFTED))
