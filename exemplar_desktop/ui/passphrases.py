"""Asks for passphrases, unseen: one that is known, or a new one twice."""

from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.workbench import Workbench

REPEAT = "Nhập lại mật khẩu:"
NOT_ALIKE = "Hai lần nhập mật khẩu không giống nhau. Thầy/cô thử lại."


def ask_passphrase(window: QWidget, title: str, label: str) -> str:
    """Ask for a passphrase; empty where the user goes back."""
    text, agreed = QInputDialog.getText(window, tr(title), tr(label), QLineEdit.EchoMode.Password)
    return text if agreed else ""


def ask_new_passphrase(bench: Workbench, window: QWidget, title: str, label: str) -> str:
    """Ask for a new passphrase, twice; empty where the user goes back, or typed it differently, which is said."""
    passphrase = ask_passphrase(window, title, label)
    if passphrase and ask_passphrase(window, title, REPEAT) != passphrase:
        bench.said.emit(tr(NOT_ALIKE))
        return ""
    return passphrase
