"""The part of the settings about copies, moving to another PC, and the check of PC and data."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QListWidgetItem, QWidget

from exemplar_desktop.domain.checkup import Checked
from exemplar_desktop.domain.copies import Reason
from exemplar_desktop.errors import UserError
from exemplar_desktop.messages.words import word
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.generated.copies_section_ui import Ui_CopiesSection
from exemplar_desktop.ui.language import say, tr
from exemplar_desktop.ui.passphrases import ask_new_passphrase, ask_passphrase
from exemplar_desktop.ui.whole_state import WholeState
from exemplar_desktop.ui.window_state import WindowState
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.vietnamese.dates import file_size, number, short_moment

if TYPE_CHECKING:
    from exemplar_desktop.services.copying import Copied
    from exemplar_desktop.store.copies import Copy

NONE_YET = "Chưa có bản sao nào. Chương trình tự sao lưu sau khi mở và mỗi giờ nếu có thay đổi."
KEPT = "Giữ bản sao của 7 ngày, 4 tuần và 12 tháng gần nhất. Bản mới nhất: {at}."
NO_PLACE = "Bản sao chỉ ở máy này. Thầy/cô nên chọn thêm một USB hoặc ổ khác, phòng khi máy hỏng."
PLACE = "Mỗi lần sao lưu, thêm một bản vào {path}."
LINE = "{at} · {nominees} điển hình, {evidence} minh chứng · {size}{why}"
REASONS = {Reason.AUTOMATIC: "", Reason.ASKED: " · thầy/cô sao lưu", Reason.REPLACED: " · trước khi thay dữ liệu"}
COPYING, COPIED, CHECKING = "Đang sao lưu…", "Đã sao lưu xong.", "Đang kiểm tra…"
SURE = "Thay dữ liệu hiện tại bằng bản sao {at}? Dữ liệu hiện tại được giữ thành một bản sao, có thể khôi phục lại."
RESTORE = "Khôi phục"
PASSPHRASE, NEW_PASSPHRASE = "Mật khẩu của tệp:", "Đặt mật khẩu cho tệp (ít nhất 8 ký tự):"
OUT, IN = "Mang sang máy khác", "Nhận từ máy khác"
SEALED = "Tệp chuyển máy (*.dhtt)"
FOUND = "{faults} mục cần xử lý, {advice} mục nên làm."
ALL_WELL = "Máy và dữ liệu đều tốt."


class CopiesSection(QWidget):
    """Shows the copies of the open unit; what replaces data is done by the window's `WholeState`."""

    def __init__(self, bench: Workbench, whole: WholeState, state: WindowState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._whole, self._state = bench, whole, state
        self._check = 0
        self.ui = Ui_CopiesSection()
        self.ui.setupUi(self)
        ui = self.ui
        for button, act in (
            (ui.copy_now, self.copy_now),
            (ui.restore, self.restore_chosen),
            (ui.restore_elsewhere, whole.restore_from_elsewhere),
            (ui.place_choose, self.choose_place),
            (ui.place_remove, lambda: self._use_place("")),
            (ui.move_out, self.move_out),
            (ui.move_in, self.move_in),
            (ui.check_now, self.check),
            (ui.check_stop, lambda: bench.tasks.cancel(self._check)),
        ):
            button.clicked.connect(act)
        ui.copies_list.currentRowChanged.connect(lambda _row: self._tell_restore())
        ui.check_list.hide()
        ui.check_stop.hide()

    def refresh(self) -> None:
        """Show the copies and the second place; where they lie is read off the UI thread."""
        self._show_place()
        folder, place = self._bench.desk.folder, self._place()

        def work(_step: Step) -> "tuple[Copy, ...]":
            from exemplar_desktop.services.copying import copies_of

            return copies_of(folder, place)

        self._bench.run(work, self._show, key="copies")

    def copy_now(self) -> None:
        """Make a copy, also where nothing changed."""
        self.ui.copy_now.setEnabled(False)
        self.ui.copies_state.setText(tr(COPYING))
        self._whole.copy(Reason.ASKED, self._copied, self._not_copied, self._stopped)

    def restore_chosen(self) -> None:
        """Put the chosen copy in the place of the present state, after asking."""
        item = self.ui.copies_list.currentItem()
        if item is None:
            return
        copy: Copy = item.data(Qt.ItemDataRole.UserRole)
        if self._whole.confirmed(tr(SURE, at=short_moment(copy.manifest.moment)), RESTORE):
            self._whole.restore(copy)

    def choose_place(self) -> None:
        """Choose the second place for copies."""
        chosen = QFileDialog.getExistingDirectory(self.window(), tr("Nơi để bản sao"))
        if not chosen:
            return
        from exemplar_desktop.services.copying import choose_second

        try:
            choose_second(self._bench.desk.folder, Path(chosen))
        except UserError as error:
            self._bench.said.emit(say(error))
            return
        self._use_place(chosen)
        self.copy_now()

    def move_out(self) -> None:
        """Seal everything into one file for another PC."""
        from exemplar_desktop.services.moving import sealed_name

        name, _ = QFileDialog.getSaveFileName(self.window(), tr(OUT), sealed_name(self._bench.now()), tr(SEALED))
        passphrase = ask_new_passphrase(self._bench, self, OUT, NEW_PASSPHRASE) if name else ""
        if passphrase:
            self._whole.move_out(Path(name), passphrase)

    def move_in(self) -> None:
        """Open what another PC sealed."""
        receive(self, self._whole)

    def check(self) -> None:
        """Look PC and data over."""
        folder, now = self._bench.desk.folder, self._bench.now()

        def work(step: Step) -> tuple[Checked, ...]:
            from exemplar_desktop.services.doctor import examine_all

            return examine_all(folder, now, step)

        self.ui.check_state.setText(tr(CHECKING))
        self._checking(running=True)
        self._check = self._bench.run(
            work, self._show_checks, failed=self._not_checked, cancelled=lambda: self._checking(running=False), key="doctor"
        )

    def _show(self, copies: "tuple[Copy, ...]") -> None:
        self.ui.copies_list.clear()
        for copy in copies:
            held = copy.manifest.summary
            facts = {"nominees": number(held.nominees), "evidence": number(held.evidence), "size": file_size(copy.manifest.size)}
            item = QListWidgetItem(tr(LINE, at=short_moment(copy.manifest.moment), why=tr(REASONS[copy.manifest.reason]), **facts))
            item.setData(Qt.ItemDataRole.UserRole, copy)
            self.ui.copies_list.addItem(item)
        self.ui.copies_list.setVisible(bool(copies))
        self.ui.copies_state.setText(tr(KEPT, at=short_moment(copies[0].manifest.moment)) if copies else tr(NONE_YET))
        self._tell_restore()

    def _tell_restore(self) -> None:
        chosen = self.ui.copies_list.currentItem() is not None
        self.ui.restore.setEnabled(chosen)
        self.ui.restore.setToolTip("" if chosen else tr("Chọn một bản sao trong danh sách trước."))

    def _copied(self, copied: "Copied") -> None:
        self.ui.copy_now.setEnabled(True)
        self._bench.said.emit("\n".join([tr(COPIED)] * bool(copied.made) + [say(fault) for fault in copied.faults]))
        self.refresh()

    def _not_copied(self, error: UserError) -> None:
        self.ui.copy_now.setEnabled(True)
        self._bench.said.emit(say(error))
        self.refresh()

    def _stopped(self) -> None:
        self.ui.copy_now.setEnabled(True)
        self.refresh()

    def _place(self) -> Path | None:
        chosen = self._state.settings.copies_place
        return Path(chosen) if chosen else None

    def _use_place(self, chosen: str) -> None:
        self._state.keep_copies_place(chosen)
        self.refresh()

    def _show_place(self) -> None:
        place = self._place()
        self.ui.place_words.setText(tr(PLACE, path=str(place)) if place else tr(NO_PLACE))
        self.ui.place_remove.setVisible(place is not None)

    def _checking(self, running: bool) -> None:
        self.ui.check_now.setEnabled(not running)
        self.ui.check_stop.setVisible(running)

    def _not_checked(self, error: UserError) -> None:
        self._checking(running=False)
        self._bench.said.emit(say(error))

    def _show_checks(self, found: tuple[Checked, ...]) -> None:
        from exemplar_desktop.domain.checkup import Level

        self._checking(running=False)
        order = {Level.FAULT: 0, Level.ADVICE: 1, Level.GOOD: 2}
        self.ui.check_list.clear()
        for each in sorted(found, key=lambda each: order[each.level]):
            self.ui.check_list.addItem(f"{tr(word(each.level))}: {say(each)}")
        self.ui.check_list.setWordWrap(True)
        self.ui.check_list.show()
        levels = [each.level for each in found]
        faults, advice = levels.count(Level.FAULT), levels.count(Level.ADVICE)
        self.ui.check_state.setText(tr(FOUND, faults=faults, advice=advice) if faults or advice else tr(ALL_WELL))


def receive(window: QWidget, whole: WholeState) -> None:
    """Ask for a sealed file and its passphrase, and open it."""
    name, _ = QFileDialog.getOpenFileName(window, tr(IN), "", tr(SEALED))
    passphrase = ask_passphrase(window, IN, PASSPHRASE) if name else ""
    if passphrase:
        whole.move_in(Path(name), passphrase)
