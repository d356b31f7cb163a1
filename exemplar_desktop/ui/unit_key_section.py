"""The part of the settings about the unit key: whether there is one, its fingerprint to read out, and what can be done with it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from exemplar_desktop.domain.print_mark import grouped
from exemplar_desktop.errors import UnitKeyUnmade, UserError
from exemplar_desktop.messages.unit_key import MADE_ANEW, PROVES
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.generated.unit_key_section_ui import Ui_UnitKeySection
from exemplar_desktop.ui.language import say, tr
from exemplar_desktop.ui.passphrases import ask_new_passphrase, ask_passphrase
from exemplar_desktop.ui.whole_state import WholeState
from exemplar_desktop.ui.workbench import Workbench

if TYPE_CHECKING:
    from exemplar_desktop.signing.unit_key import UnitKeyState

NONE_YET = "Chưa có khóa. Khóa cần cho báo cáo ký bằng công cụ khác hoặc ký tay trên giấy; ký số tại máy thì không cần."
OPENS_ITSELF = "Đã có khóa; máy này giữ mật khẩu nên thầy/cô không phải nhập."
SHUT = "Đã có khóa; máy này không giữ mật khẩu nên mỗi lần dùng phải nhập."
TITLE = "Khóa bàn làm việc"
NOW, NEW = "Mật khẩu hiện tại của khóa:", "Mật khẩu mới của khóa (ít nhất 8 ký tự):"
FOR_COPY = "Đặt mật khẩu cho bản sao khóa (ít nhất 8 ký tự):"
WRITING = "Đang ghi khóa bàn làm việc"
MADE, SET = "Đã tạo khóa bàn làm việc.", "Đã đặt mật khẩu; mật khẩu này mở được khóa ở máy khác."
SAVED = "Đã lưu bản sao khóa vào {path}. Thầy/cô cất nơi an toàn, không gửi cho ai."
COPIED = "Đã chép mã khóa; dán vào thư gửi nơi nhận khi được hỏi."
SURE, MAKE_NEW = "Tạo khóa mới thay khóa đang dùng? {anew}", "Tạo khóa mới"
SAVE, KEY_FILES = "Lưu bản sao khóa", "Tệp khóa (*.p12)"


class UnitKeySection(QWidget):
    """Looks at the key, and changes it, off the UI thread: the system's key store may let one wait."""

    def __init__(self, bench: Workbench, whole: WholeState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._whole = bench, whole
        self._state: UnitKeyState | None = None
        self.ui = ui = Ui_UnitKeySection()
        ui.setupUi(self)
        ui.key_note.setText(tr(PROVES))
        for button, act in (
            (ui.key_make, self.make),
            (ui.key_copy, self.copy_fingerprint),
            (ui.key_passphrase, self.set_passphrase),
            (ui.key_save, self.save_copy),
            (ui.key_new, self.make_anew),
        ):
            button.clicked.connect(act)
        self._show(None)

    def refresh(self) -> None:
        """Look at the key as it lies in the unit's folder."""
        desk = self._bench.desk

        def work(_step: Step) -> "UnitKeyState | None":
            from exemplar_desktop.services.desk_key import key_state

            return key_state(desk)

        self._bench.run(work, self._show, failed=self._unreadable, key="unit-key")

    def make(self) -> None:
        """Make the first key; where nothing keeps its passphrase, one is chosen."""
        self._make(None)

    def make_anew(self) -> None:
        """Make another key, after saying what that means for receivers."""
        if self._whole.confirmed(tr(SURE, anew=tr(MADE_ANEW)), MAKE_NEW):
            self._make(None)

    def copy_fingerprint(self) -> None:
        """Put the fingerprint on the clipboard as it is read out."""
        if self._state is not None:
            QGuiApplication.clipboard().setText(grouped(self._state.fingerprint))
            self._bench.said.emit(tr(COPIED))

    def set_passphrase(self) -> None:
        """Put the key under a passphrase that opens it on another machine, too."""
        desk, known = self._bench.desk, self._known()
        new = ask_new_passphrase(self._bench, self, TITLE, NEW) if known is not None else ""
        if not new:
            return

        def work(_step: Step) -> None:
            from exemplar_desktop.services.desk_key import set_key_passphrase

            set_key_passphrase(desk, new, known or None)

        self._run(work, tr(SET))

    def save_copy(self) -> None:
        """Write a copy of the key under a passphrase of its own, with the public half beside it."""
        name, _ = QFileDialog.getSaveFileName(self.window(), tr(SAVE), "unit-key.p12", tr(KEY_FILES))
        known = self._known() if name else None
        chosen = ask_new_passphrase(self._bench, self, TITLE, FOR_COPY) if known is not None else ""
        if not chosen:
            return
        desk, target = self._bench.desk, Path(name)

        def work(_step: Step) -> None:
            from exemplar_desktop.services.desk_key import save_key_copy

            save_key_copy(desk, target, chosen, known or None)

        self._run(work, tr(SAVED, path=str(target)))

    def _make(self, passphrase: str | None) -> None:
        desk = self._bench.desk

        def work(_step: Step) -> None:
            from exemplar_desktop.services.desk_key import make_key

            make_key(desk, passphrase)

        def failed(error: UserError) -> None:
            if isinstance(error, UnitKeyUnmade) and passphrase is None:
                chosen = ask_new_passphrase(self._bench, self, TITLE, NEW)
                if chosen:
                    self._make(chosen)
                return
            self._bench.said.emit(say(error))

        self._run(work, tr(MADE), failed)

    def _run(self, work: Callable[[Step], Any], words: str, failed: Callable[[UserError], None] | None = None) -> None:
        def done(_nothing: object) -> None:
            self._bench.said.emit(words)
            self.refresh()

        self._bench.run(work, done, waited=tr(WRITING), failed=failed or (lambda error: self._bench.said.emit(say(error))))

    def _known(self) -> str | None:
        """Return what opens the key now, empty where the machine does; None where the user goes back."""
        if self._state is not None and self._state.opens_itself:
            return ""
        return ask_passphrase(self, TITLE, NOW) or None

    def _show(self, state: "UnitKeyState | None") -> None:
        self._state = state
        self.ui.key_state.setText(tr(NONE_YET if state is None else OPENS_ITSELF if state.opens_itself else SHUT))
        groups = grouped(state.fingerprint).split() if state else []
        half = len(groups) // 2
        self.ui.key_fingerprint.setText("\n".join(" ".join(line) for line in (groups[:half], groups[half:])))
        self._show_buttons(made=state is not None)

    def _unreadable(self, error: UserError) -> None:
        """Say that the key cannot be looked at; only another one helps."""
        self._show(None)
        self.ui.key_state.setText(say(error))
        self.ui.key_make.hide()
        self.ui.key_new.show()

    def _show_buttons(self, made: bool) -> None:
        ui = self.ui
        ui.key_make.setVisible(not made)
        for widget in (ui.key_caption, ui.key_fingerprint, ui.key_copy, ui.key_passphrase, ui.key_save, ui.key_new):
            widget.setVisible(made)
