"""What happens before the window goes: what is typed is saved, what runs is waited for or stopped, nothing is lost unasked."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from exemplar_desktop.ui.fields import text_in
from exemplar_desktop.ui.language import say, tr
from exemplar_desktop.ui.workbench import Workbench

TITLE = "Đóng chương trình"
NOT_SAVED = "Nội dung vừa nhập chưa lưu được. {why}"
WRONG = "Mục “{field}” chưa đúng nên chưa được lưu. Thầy/cô sửa lại, hoặc đóng và bỏ nội dung của mục này."
TRY_AGAIN, BACK, DROP = "Thử lại", "Quay lại", "Đóng, bỏ phần chưa lưu"
STOP, STOPPING = "Dừng và đóng", "Đang dừng…"
WAITING = "Chương trình sẽ tự đóng khi xong việc này."


def may_close(bench: Workbench, window: QWidget) -> bool:
    """Save what is typed and let what runs come to its end; False where the user goes back instead."""
    while not bench.flush():
        pressed = _ask(window, tr(NOT_SAVED, why=say(bench.fault) if bench.fault else ""), (TRY_AGAIN, BACK, DROP))
        if pressed != TRY_AGAIN:
            return pressed == DROP
    wrong = _wrong_field(window)
    if wrong is not None and _ask(window, tr(WRONG, field=_title(wrong)), (BACK, DROP)) != DROP:
        wrong.setFocus()
        return False
    return not bench.waited.running or Waiting(bench, window).exec() == QDialog.DialogCode.Accepted


def follow_session(application: QGuiApplication, bench: Workbench) -> None:
    """Save what is typed when the user's session ends (logging off, shutting down): nothing can be asked then."""
    application.commitDataRequest.connect(lambda: bench.flush())


class Waiting(QDialog):
    """Says what still runs; closes by itself once that is through, or was stopped."""

    def __init__(self, bench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self.setWindowTitle(tr(TITLE))
        self.setMinimumWidth(420)
        self.doing = QLabel(
            "\n".join(dict.fromkeys(bench.waited.running.values())), self, wordWrap=True, textFormat=Qt.TextFormat.PlainText
        )
        self.doing.setProperty("role", "strong")
        self.progress = QProgressBar(self, textVisible=False)
        self.progress.setAccessibleName(self.doing.text())
        self.progress.setRange(0, 0)
        self.stop_button = QPushButton(tr(STOP), self)
        self.back_button = QPushButton(tr(BACK), self)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.stop_button, QDialogButtonBox.ButtonRole.DestructiveRole)
        buttons.addButton(self.back_button, QDialogButtonBox.ButtonRole.RejectRole)
        self.back_button.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        for widget in (self.doing, QLabel(tr(WAITING), self, wordWrap=True), self.progress, buttons):
            layout.addWidget(widget)
        self.stop_button.clicked.connect(self._stop)
        self.back_button.clicked.connect(self.reject)
        # Queued: whoever waits for the job hears of its end first.
        bench.waited.ended.connect(self._look, Qt.ConnectionType.QueuedConnection)
        bench.waited.moved.connect(self._move)

    def _move(self, fraction: float) -> None:
        self.progress.setRange(0, 100)
        self.progress.setValue(round(100 * fraction))

    def _stop(self) -> None:
        self.stop_button.setText(tr(STOPPING))
        self.stop_button.setEnabled(False)
        self.back_button.setFocus()
        self._bench.waited.stop()

    def _look(self) -> None:
        if not self._bench.waited.running:
            self.accept()


def _ask(window: QWidget, text: str, answers: tuple[str, ...]) -> str:
    """Ask, with one button an answer; going back is the default and what Esc says."""
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(tr(TITLE))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    roles = {BACK: QMessageBox.ButtonRole.RejectRole, DROP: QMessageBox.ButtonRole.DestructiveRole}
    buttons = {answer: box.addButton(tr(answer), roles.get(answer, QMessageBox.ButtonRole.AcceptRole)) for answer in answers}
    box.setDefaultButton(buttons[answers[0]])
    box.setEscapeButton(buttons[BACK])
    box.exec()
    return next((answer for answer, button in buttons.items() if button is box.clickedButton()), BACK)


def _wrong_field(window: QWidget) -> QWidget | None:
    """Return a field that is shown and whose text could not be saved as it stands."""
    fields = cast(list[QWidget], [*window.findChildren(QLineEdit), *window.findChildren(QPlainTextEdit)])
    return next((field for field in fields if field.isVisible() and field.property("wrong") and text_in(field).strip()), None)


def _title(field: QWidget) -> str:
    labels = cast(list[QLabel], field.window().findChildren(QLabel))
    said = next((label.text() for label in labels if label.buddy() is field), field.accessibleName())
    return said.replace("&", "").rstrip(" *:")
