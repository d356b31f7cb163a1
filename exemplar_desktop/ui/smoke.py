"""One short life of the real window, for source tree, frozen build and installer alike: measured, pictured, closed."""

import ctypes
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication

from exemplar_desktop.disk import disk_faults
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.tasks import Tasks
from exemplar_desktop.ui.window import MainWindow
from exemplar_desktop.ui.workbench import Workbench

PATIENCE = 120_000
"""Milliseconds after which the trial gives up."""
SAMPLE = "sample"
SIZE = QSize(1366, 768)
"""What the picture shows, also where the system has no screen or a smaller one."""
REST = 150
"""Milliseconds without a job after which the page is taken as whole."""


class Report(msgspec.Struct):
    """The content of ``report.json``: seconds since the process started, megabytes, and what was made."""

    first_paint_s: float | None = None
    rows_s: float | None = None
    ready_s: float | None = None
    rss_mb: float | None = None
    package: str = ""
    fault: str = ""


class Smoke:
    """Opens ``data`` (None: the sample that is made in ``folder``), makes a sample package, takes the picture."""

    def __init__(self, folder: Path, data: Path | None) -> None:
        self.folder = folder
        self.report = Report()
        self._sample_first = data is None
        self.bench = Workbench(data or folder / SAMPLE / "data", Tasks())
        self.window = MainWindow(self.bench)
        self.window.painted.connect(self._painted)
        self.window.filled.connect(self._filled)
        self.bench.said.connect(self._give_up)
        self.window.not_opened.connect(self._give_up)

    def begin(self) -> None:
        """Show the window; the rest follows from its signals."""
        QTimer.singleShot(PATIENCE, lambda: self._give_up("timeout"))
        self.window.resize(SIZE)
        self.window.show()

    def end(self) -> int:
        """Close everything, write the report and return the exit code."""
        self.bench.close()
        content = msgspec.json.format(msgspec.json.encode(self.report))
        with disk_faults(self.folder):
            (self.folder / "report.json").write_bytes(content + b"\n")
        return 1 if self.report.fault or not self.report.package else 0

    def _painted(self) -> None:
        self.report.first_paint_s = process_age()
        for page in self.window.pages.values():
            page.seen_early.connect(self._seen)
        if self._sample_first:
            self._make_sample(self.window.open_unit)
        else:
            self.window.open_unit()

    def _seen(self) -> None:
        # Shown means painted, not only put into the model.
        QTimer.singleShot(0, self._shown)

    def _shown(self) -> None:
        self.report.rows_s = self.report.rows_s or process_age()

    def _filled(self) -> None:
        self._seen()
        # Usable: the list and the file of the first nominee are painted, and the event loop has nothing left to do.
        QTimer.singleShot(0, lambda: QTimer.singleShot(0, self._usable))

    def _usable(self) -> None:
        self.report.ready_s = process_age()
        self.report.rss_mb = memory_mb()
        self.bench.findings_changed.connect(self._ready)

    def _ready(self) -> None:
        self.bench.findings_changed.disconnect(self._ready)
        QTimer.singleShot(REST, self._take_picture)

    def _take_picture(self) -> None:
        """Take the picture once the page has heard from all its jobs, then go on."""
        if not self.bench.is_idle:
            QTimer.singleShot(REST, self._take_picture)
            return
        self.window.grab().save(str(self.folder / "window.png"))
        if self._sample_first:
            QApplication.quit()
        else:
            self._make_sample(QApplication.quit)

    def _make_sample(self, then: Callable[[], object]) -> None:
        folder = self.folder / SAMPLE

        def work(step: Step) -> Path:
            from exemplar_desktop.services.demo import DemoOrder, make_demo

            return make_demo(folder, DemoOrder(nominees=4, evidence_mb=1), step).packages[0]

        def made(package: Path) -> None:
            self.report.package = str(package)
            then()

        self.bench.run(work, made)

    def _give_up(self, why: str) -> None:
        self.report.fault = why
        QApplication.quit()


def process_age() -> float:
    """Return the seconds since this process started."""
    if sys.platform == "win32":
        return _windows_process_age()
    started = int(Path("/proc/self/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[19])
    return round(time.clock_gettime(time.CLOCK_BOOTTIME) - started / os.sysconf("SC_CLK_TCK"), 3)


def memory_mb() -> float:
    """Return the memory of this process in megabytes; 0.0 where the system does not say."""
    if sys.platform == "win32":
        return 0.0
    pages = int(Path("/proc/self/statm").read_text(encoding="utf-8").split()[1])
    return round(pages * os.sysconf("SC_PAGE_SIZE") / 1024 / 1024, 1)


def _windows_process_age() -> float:
    times = [ctypes.c_uint64() for _ in range(4)]
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined]
    kernel.GetProcessTimes(ctypes.c_void_p(-1), *(ctypes.byref(t) for t in times))
    # FILETIME: 100 ns since 1601; time.time() counts from 1970.
    return round(time.time() - (times[0].value / 1e7 - 11_644_473_600), 3)
