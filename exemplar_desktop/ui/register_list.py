"""The register of what was sent: every package that was made, its exact file, and whether that is still the same file."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHeaderView, QTableWidgetItem

from exemplar_desktop.domain.verdict import BottomLine, Integrity, Verdict
from exemplar_desktop.errors import FolderGone, UserError
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.generated.report_page_ui import Ui_ReportPage
from exemplar_desktop.ui.history_place import history_of
from exemplar_desktop.ui.icons import set_sign
from exemplar_desktop.ui.language import say, shown, tr
from exemplar_desktop.ui.opening import open_file
from exemplar_desktop.ui.sent_words import correction_lines, document
from exemplar_desktop.ui.tooltip import tip
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.vietnamese.dates import file_size, number, short_date, short_moment

if TYPE_CHECKING:
    from exemplar_desktop.services.register import SentFile

STATES = {"unchecked": "Đang đối chiếu…", "whole": "Nguyên vẹn", "missing": "Bị mất", "altered": "Đã thay đổi"}
SIGNS = {"unchecked": "…", "whole": "✓", "missing": "✗", "altered": "✗"}
NOTE = "Mỗi gói đã lập được giữ nguyên từng byte để sau này đối chiếu."
ROW = 40
"""Height of a line in pixels."""
EMPTY = "Chưa có gói nào. Mỗi gói sau khi ký và xuất được ghi vào sổ này cùng bản lưu của tệp, để sau này đối chiếu."
ALARM = "{count} tệp trong thư mục lưu “{folder}” bị mất hoặc đã thay đổi. Thầy/cô tìm lại bản đã gửi trong thư điện tử."
FACTS = "Mã SHA-256: {sha256}\nNơi lưu: {folder}"
MADE_FROM = "Lập từ dữ liệu lúc {at}."
NO_CHANGE = "Từ đó dữ liệu của báo cáo chưa thay đổi."
CHANGED_SINCE = "Từ đó dữ liệu của báo cáo được sửa thêm {count} lần."
PART = "Phần {part}/{parts} của bộ gói. "
REPLACES = "Thay thế gói lập trước đó."
REPLACED_BY = "Đã được thay thế bằng {document}."
ALTERED = "Tệp lưu không còn đúng từng byte như lúc gửi nên không mở; “Kiểm tra lại” cho biết khác ở đâu."
LOST = "Tệp lưu không còn nên không mở, chép hay kiểm tra được."
WAITING = "Đang kiểm tra lại gói…"
HEADLINES = {
    BottomLine.ACCEPTED: "Gói hợp lệ.",
    BottomLine.REFUSED: "Gói này sẽ bị từ chối.",
    BottomLine.UNDETERMINED: "Gói còn nguyên vẹn; danh tính người ký do nơi nhận xác nhận.",
}
NOT_KNOWN_HERE = "Máy này không giữ danh sách cơ quan cấp chứng thư số, nên danh tính và việc thu hồi do nơi nhận kiểm tra."
ANSWERS = "Toàn vẹn: {integrity}. Danh tính: {identity}. Thu hồi: {revocation}."
SIGNED_BY = "Người ký ({role}): {name}, {organisation}"
NOT_OPENED = "Máy không mở được thư mục {folder}."
COPIED = "Đã lưu bản sao vào {path}."
SAVE_COPY = "Lưu bản sao gói báo cáo"


class RegisterList(QObject):
    """The table, and what can be done with the package chosen in it."""

    wanted = Signal(object)
    """A `Finding` that leads to the changes since a package."""

    def __init__(self, bench: Workbench, ui: Ui_ReportPage) -> None:
        super().__init__(ui.register_tab)
        self.bench = bench
        self.ui = ui
        self.entries: tuple[SentFile, ...] = ()
        self._chosen = ""
        table = ui.register_table
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW)
        table.setWordWrap(False)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        table.itemDoubleClicked.connect(lambda _item: self._open_report())
        table.itemSelectionChanged.connect(self._choose)
        ui.register_report.clicked.connect(self._open_report)
        ui.register_open.clicked.connect(self._open_folder)
        ui.register_copy.clicked.connect(self._copy)
        ui.register_verify.clicked.connect(self._verify)
        ui.register_since.clicked.connect(self._show_changes)
        ui.right.currentChanged.connect(lambda _place: self.refresh())
        set_sign(ui.register_sign, "evidence")
        self._show(())

    def refresh(self) -> None:
        """Show the register where it is the tab that is open, and hold every file against its hash off the UI thread."""
        if self.ui.right.currentWidget() is not self.ui.register_tab or not self.bench.is_open:
            return
        from exemplar_desktop.services.register import checked, counted, sent_files

        desk = self.bench.desk
        entries = sent_files(desk)
        known = {one.record.id: one for one in self.entries}
        # What was whole a moment ago is not shown as unknown in between.
        self._show(tuple(known.get(one.record.id, one) if one.state.value == "unchecked" else one for one in entries))

        def work(step: Step) -> "tuple[SentFile, ...]":
            return checked(counted(desk, entries), step)

        self.bench.run(work, self._show, key="register")

    def _place_note(self, centred: bool) -> None:
        """Let the note stand above the table, or alone in the middle with a sign."""
        note = self.ui.register_note
        self.ui.register_sign.setVisible(centred)
        note.setAlignment(Qt.AlignmentFlag.AlignTop | (Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft))
        self.ui.layout_46.setStretchFactor(note, int(centred))

    def save_copy(self, target: Path) -> None:
        """Copy the chosen package."""
        entry = self._entry()
        if entry is None:
            return

        def work(step: Step) -> None:
            from exemplar_desktop.services.register import save_copy

            save_copy(entry, target, step)

        self.bench.run(work, lambda _nothing: self._say(tr(COPIED, path=str(target))))

    def _show(self, entries: "tuple[SentFile, ...]") -> None:
        self.entries = entries
        table = self.ui.register_table
        table.blockSignals(True)
        table.setRowCount(len(entries))
        for row, one in enumerate(entries):
            self._show_row(row, one)
        row = next((row for row, one in enumerate(entries) if one.record.id == self._chosen), 0)
        if entries:
            table.selectRow(row)
        table.blockSignals(False)
        bad = [one for one in entries if one.state.value in ("missing", "altered")]
        folder = str(bad[0].path.parent) if bad else ""
        self.ui.register_alarm.setText(tr(ALARM, count=number(len(bad)), folder=folder))
        self.ui.register_alarm.setVisible(bool(bad))
        self.ui.register_note.setText(tr(NOTE if entries else EMPTY))
        self._place_note(centred=not entries)
        table.setVisible(bool(entries))
        self.ui.register_card.setVisible(bool(entries))
        self._choose()

    def _show_row(self, row: int, one: "SentFile") -> None:
        record = one.record
        state = f"{SIGNS[one.state.value]} {tr(STATES[one.state.value])}"
        texts = (
            str(record.year),
            str(record.number),
            short_date(record.issued_on),
            f"{record.created:%d/%m/%Y %H:%M}",
            record.file_name,
            file_size(record.size),
            state,
        )
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(tip(text))
            if column in (1, 5):
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.ui.register_table.setItem(row, column, item)

    def _entry(self) -> "SentFile | None":
        row = self.ui.register_table.currentRow()
        return self.entries[row] if 0 <= row < len(self.entries) else None

    def _choose(self) -> None:
        entry = self._entry()
        if entry is None:
            return
        record = entry.record
        if record.id != self._chosen or entry.state.value == "missing":
            self._say("")
        self._chosen = record.id
        part = tr(PART, part=record.part, parts=record.parts) if record.parts > 1 else ""
        replaces = "\n".join(self._succession(entry))
        self.ui.register_file.setText(record.file_name)
        lines = (part + replaces, _made_from(entry), tr(FACTS, sha256=record.sha256, folder=str(entry.path.parent)))
        self.ui.register_facts.setText("\n".join(filter(None, lines)))
        self.ui.register_since.setVisible(record.made_from is not None)
        self.ui.register_since.setEnabled(bool(entry.later))
        self.ui.register_since.setToolTip(tr(NO_CHANGE) if entry.later == 0 else "")
        lost, altered = (entry.state.value == state for state in ("missing", "altered"))
        for button in (self.ui.register_copy, self.ui.register_verify):
            button.setEnabled(not lost)
            button.setToolTip(tr(LOST) if lost else "")
        why = tr(LOST) if lost else tr(ALTERED) if altered else ""
        self.ui.register_report.setEnabled(not why)
        self.ui.register_report.setToolTip(why)
        self.ui.register_why.setText(why)
        self.ui.register_why.setVisible(bool(why))

    def _show_changes(self) -> None:
        """Lead to the changes since the chosen package was made."""
        entry = self._entry()
        if entry is not None and entry.record.made_from is not None:
            since = history_of("report", year=entry.record.year, after=entry.record.made_from.number)
            self.wanted.emit(since)

    def _succession(self, entry: "SentFile") -> list[str]:
        """Return what a package replaces and by which it is replaced."""
        record = entry.record
        lines = correction_lines(record.correction) if record.correction else [tr(REPLACES)] if record.replaces else []
        later = [one.record for one in self.entries if one.record.replaces == record.set_id]
        if later:
            by = later[0]
            lines.append(tr(REPLACED_BY, document=document(by.number, by.symbol, short_date(by.issued_on))))
        return lines

    def _say(self, words: str) -> None:
        self.ui.register_verdict.setText(words)
        self.ui.register_verdict.setVisible(bool(words))

    def _open_folder(self) -> None:
        entry = self._entry()
        if entry is not None:
            folder = entry.path.parent
            if not folder.is_dir():
                self._say(say(FolderGone(folder)))
            elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
                self._say(tr(NOT_OPENED, folder=str(folder)))

    def _open_report(self) -> None:
        """Open a copy of the report that was sent, once its package was held against its hash."""
        entry, scratch = self._entry(), self.bench.scratch
        if entry is None or not self.ui.register_report.isEnabled():
            return

        def work(step: Step) -> Path:
            from exemplar_desktop.services.register import take_out_report

            return take_out_report(entry, scratch, step)

        self.bench.run(work, lambda path: open_file(self.bench, path), failed=self._not_opened, key="open-sent")

    def _not_opened(self, error: UserError) -> None:
        self._say(say(error))
        self.refresh()

    def _copy(self) -> None:
        entry = self._entry()
        if entry is None:
            return
        name, _ = QFileDialog.getSaveFileName(self.ui.register_tab.window(), tr(SAVE_COPY), entry.record.file_name)
        if name:
            self.save_copy(Path(name))

    def _verify(self) -> None:
        entry = self._entry()
        if entry is None:
            return
        self._say(tr(WAITING))

        def work(step: Step) -> Verdict:
            from exemplar_desktop.services.register import verify_again

            return verify_again(entry, step)

        def take(verdict: Verdict) -> None:
            if self._chosen == entry.record.id:
                self._say(verdict_text(verdict, altered=entry.state.value == "altered"))

        self.bench.run(work, take, key="verify-again")


def _made_from(entry: "SentFile") -> str:
    """Return which state of the data a package was made from, and how much has changed since; empty where that is not known."""
    made = entry.record.made_from
    if made is None:
        return ""
    told = {None: "", 0: tr(NO_CHANGE)}.get(entry.later, tr(CHANGED_SINCE, count=number(entry.later or 0)))
    return f"{tr(MADE_FROM, at=short_moment(made.at))} {told}".strip()


def verdict_text(verdict: Verdict, altered: bool) -> str:
    """Return a verdict as a principal reads it; ``altered``: the file is not the one that was recorded."""
    lines = [tr("Tệp này không còn là tệp đã ghi trong sổ.")] if altered else []
    lines.append(tr(HEADLINES[verdict.bottom_line]))
    if verdict.integrity is Integrity.WHOLE:
        answers = (shown(verdict.integrity), shown(verdict.identity), shown(verdict.revocation))
        lines.append(tr(ANSWERS, integrity=answers[0], identity=answers[1], revocation=answers[2]))
    lines += [tr(SIGNED_BY, role=shown(one.role), name=one.name, organisation=one.organisation) for one in verdict.signers]
    if verdict.bottom_line is BottomLine.UNDETERMINED:
        lines.append(tr(NOT_KNOWN_HERE))
    else:
        # The package and the report inside it often say the same of one signer.
        lines += dict.fromkeys(f"- {say(reason)}" for reason in verdict.reasons)
    return "\n".join(lines)
