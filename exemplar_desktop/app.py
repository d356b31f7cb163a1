"""Composition root of the window: builds the application, the runner of jobs, the workbench and the frame, and connects them."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from exemplar_desktop import crash
from exemplar_desktop.disk import disk_faults
from exemplar_desktop.paths import default_data_folder
from exemplar_desktop.settings import read_settings
from exemplar_desktop.ui.closing import follow_session
from exemplar_desktop.ui.dressing import dress
from exemplar_desktop.ui.language import speak, tr
from exemplar_desktop.ui.tasks import Tasks
from exemplar_desktop.ui.window import MainWindow
from exemplar_desktop.ui.workbench import Workbench

NAME = "Điển hình tiên tiến"


def run(data: Path | None, arguments: Sequence[str] = ()) -> int:
    """Open the window on a unit's folder (None: the user's own) and return the exit code once it is closed."""
    folder = data or default_data_folder()
    application = start_application(arguments, read_settings(folder).language)
    bench = Workbench(folder, Tasks())
    crash.install(folder, rescue=bench.flush)
    follow_session(application, bench)
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
    with disk_faults(folder):
        folder.mkdir(parents=True, exist_ok=True)
    trial = Smoke(folder, data)
    trial.begin()
    application.exec()
    return trial.end()


def start_application(arguments: Sequence[str], language: str = "") -> QApplication:
    """Return the dressed application, in a language; on a Linux machine without a display it draws into memory instead of failing."""
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([sys.argv[0], *arguments])
    application.setApplicationName(NAME)
    speak(application, language)
    application.setApplicationDisplayName(tr(NAME))
    dress(application)
    # A collection stops the window: a full one, or a middle one of a million young facts, for 100-200 ms at 10,000 nominees.
    gc.freeze()
    gc.set_threshold(10_000, 10, 1000)
    # Beside a busy job every call of the window into Qt waits for its turn: 5 ms each unless told otherwise, and many make a pause.
    sys.setswitchinterval(0.001)
    return application
