"""A process for test_closing: types into the real window and kills itself at the n-th "Đã lưu", after saying what is shown.

Usage: killed_window.py FOLDER NOMINATION N
"""

import json
import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from exemplar_desktop.app import start_application
from exemplar_desktop.ui.nominees_page import NomineesPage
from exemplar_desktop.ui.tasks import Tasks
from exemplar_desktop.ui.window import MainWindow
from exemplar_desktop.ui.workbench import Workbench

UNDONE = 4
"""The save that is an undo."""


def write(widget: QWidget, text: str) -> None:
    """Type, a key event a letter."""
    widget.setFocus()
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
        QCoreApplication.processEvents()


def main(folder: Path, nomination_id: str, last: int) -> None:
    """Type until the power fails."""
    application = start_application(())
    window = MainWindow(Workbench(folder, Tasks()))
    bench = window.bench
    window.show()
    window.activateWindow()
    window.open_unit()
    while not bench.is_open:
        application.processEvents()
    bench.set_year(2024)
    window.show_page("nominees")
    page = window.page("nominees")
    assert isinstance(page, NomineesPage)
    page.open_nomination(nomination_id)
    assert page.detail is not None
    form = page.detail.form
    count = 0

    def fail_power() -> None:
        assert window.ui.saved.text().startswith("Đã lưu")
        shown = {
            "position": form.position.text(),
            "department": form.department.text(),
            "achievement": form.achievement.toPlainText().strip(),
        }
        os.write(1, json.dumps(shown).encode())
        os.kill(os.getpid(), signal.SIGKILL)

    def count_saved() -> None:
        nonlocal count
        count += 1
        if count == last and last != UNDONE:
            fail_power()

    bench.saved.connect(count_saved)
    # Of an undo the window first says that it is saved and then shows it, before it paints either.
    bench.shown_after_undo.connect(lambda _place: fail_power() if last == UNDONE else None)
    for turn in range(9):
        write(form.position, f"Giáo viên {turn}")
        write(form.department, f"Tổ {turn}")
        write(form.achievement, f"Dạy học dự án {turn}. ")
        if turn == 0:
            while count < 3:  # the long text is saved by resting only
                application.processEvents()
            bench.undo()


main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
