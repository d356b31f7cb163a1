"""How quickly the program is there: ``python -m tests.bench.bench_start [--nominees N] [--runs N]`` prints one JSON line.

Each run starts the program on the list of a large unit (``--smoke``), and beside it, in the same seconds, a blank window
of the same library: what is told are the medians of the paired runs. Compiled modules lie ready, as where it is installed.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import msgspec

from exemplar_desktop.domain.programme import current_year
from exemplar_desktop.services.programmes import load_programme
from exemplar_desktop.settings import Settings, write_settings
from exemplar_desktop.ui.smoke import Report
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME
from tests.bench.large_unit import fill

ROOT = Path(__file__).resolve().parents[2]
BLANK = """
import os, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Blank(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, painted)
def painted():
    started = int(open("/proc/self/stat").read().rpartition(")")[2].split()[19]) / os.sysconf("SC_CLK_TCK")
    pages = int(open("/proc/self/statm").read().split()[1])
    print(time.clock_gettime(time.CLOCK_BOOTTIME) - started, pages * os.sysconf("SC_PAGE_SIZE") / 1024 / 1024)
    application.quit()
application = QApplication([])
window = Blank()
window.resize(1366, 768)
window.show()
application.exec()
"""


def start(*arguments: str | Path, compiled: Path) -> str:
    """Run Python with arguments, without a screen, and return what it printed."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(compiled)}
    command = [sys.executable, *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.PIPE, text=True).stdout


def start_blank(compiled: Path) -> tuple[float, float]:
    """Return the seconds to the first painting of a blank window, and its megabytes."""
    seconds, megabytes = start("-c", BLANK, compiled=compiled).split()
    return float(seconds), float(megabytes)


def start_program(data: Path, folder: Path, compiled: Path) -> Report:
    """Return what the program measured of its start on a unit's folder."""
    start("-m", "exemplar_desktop", "--data", data, "--smoke", folder, compiled=compiled)
    return msgspec.json.decode((folder / "report.json").read_bytes(), type=Report)


def measure(place: Path, nominees: int, runs: int) -> dict[str, object]:
    """Make the unit and start both kinds of windows in turn."""
    data, compiled = place / "data", place / "compiled"
    fill(data, nominees, current_year(load_programme(), datetime.now(VIETNAM_TIME).date()).year)
    write_settings(data, Settings(page="nominees"))
    start_blank(compiled)
    start_program(data, place / "first", compiled)
    pairs = [(start_blank(compiled), start_program(data, place / str(run), compiled)) for run in range(runs)]
    assert all(report.first_paint_s and report.rows_s and report.ready_s and not report.fault for _, report in pairs)
    return {
        "bench": "start",
        "nominees": nominees,
        "runs": runs,
        "reference_blank_s": middle(blank for (blank, _), _ in pairs),
        "reference_blank_mb": middle(size for (_, size), _ in pairs),
        "first_paint_s": middle(report.first_paint_s for _, report in pairs),
        "ratio": middle((report.first_paint_s or 0) / blank for (blank, _), report in pairs),
        "rows_after_blank_s": middle((report.rows_s or 0) - blank for (blank, _), report in pairs),
        "ready_after_blank_s": middle((report.ready_s or 0) - blank for (blank, _), report in pairs),
        "rss_mb": middle(report.rss_mb for _, report in pairs),
    }


def middle(values: Iterable[float | None]) -> float:
    """Return the median of what was measured."""
    return round(statistics.median(value for value in values if value is not None), 3)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--nominees", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=5)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        print(json.dumps(measure(Path(name), given.nominees, given.runs)))


if __name__ == "__main__":
    main()
