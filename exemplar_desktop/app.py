"""Composition root of the window: builds the application, the runner of jobs, the workbench and the frame, and connects them."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from exemplar_desktop import crash
from exemplar_desktop.paths import default_data_folder
from exemplar_desktop.ui.style import dress
from exemplar_desktop.ui.tasks import Tasks
from exemplar_desktop.ui.window import MainWindow
from exemplar_desktop.ui.workbench import Workbench

NAME = "Điển hình tiên tiến"


def run(data: Path | None, arguments: Sequence[str] = ()) -> int:
    """Open the window on a unit's folder (None: the user's own) and return the exit code once it is closed."""
    application = start_application(arguments)
    folder = data or default_data_folder()
    crash.install(folder)
    bench = Workbench(folder, Tasks())
    window = MainWindow(bench)
    # The frame is up first, empty; opening the store and its libraries comes after.
    window.painted.connect(window.open_unit)
    window.show()
    try:
        return application.exec()
    finally:
        bench.close()


def smoke(folder: Path, data: Path | None) -> int:
    """Open the real window once, measure, take a picture, make a small package in ``folder``, close; 0 where all that worked."""
    from exemplar_desktop.ui.smoke import Smoke

    application = start_application(())
    folder.mkdir(parents=True, exist_ok=True)
    trial = Smoke(folder, data)
    trial.begin()
    application.exec()
    return trial.end()


def start_application(arguments: Sequence[str]) -> QApplication:
    """Return the dressed application."""
    application = QApplication([sys.argv[0], *arguments])
    application.setApplicationName(NAME)
    dress(application)
    return application
