"""The program opens its real window, measures itself and closes."""

import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]
HEAVY = {
    "sqlalchemy",
    "alembic",
    "reportlab",
    "openpyxl",
    "pikepdf",
    "pyhanko",
    "cryptography",
    "asn1crypto",
    "lxml",
    "PIL",
    "pypdfium2",
    "keyring",
}
"""Half a second and 40 MB, most of it for the store."""


def smoke(folder: Path, *more: str) -> dict[str, object]:
    command = [sys.executable, "-m", "exemplar_desktop", "--smoke", str(folder), *more]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    report: dict[str, object] = msgspec.json.decode((folder / "report.json").read_bytes())
    return report


@pytest.mark.parametrize("own_data", [False, True], ids=["sample", "own data"])
def test_the_smoke_trial_leaves_a_report_a_picture_and_a_package(tmp_path: Path, unit_folder: Path, own_data: bool) -> None:
    report = smoke(tmp_path / "trial", *(["--data", str(unit_folder)] if own_data else []))
    times = [report[name] for name in ("first_paint_s", "rows_s", "ready_s")]
    assert all(isinstance(moment, float) for moment in times)
    assert times[0] <= times[1] <= times[2]  # type: ignore[operator]
    assert QImage(str(tmp_path / "trial" / "window.png")).width() >= 1024
    assert Path(str(report["package"])).stat().st_size > 0
    assert report["fault"] == ""


BUILT = """
import json, sys
from pathlib import Path
from exemplar_desktop import app
from exemplar_desktop.ui.pages import PAGES
from exemplar_desktop.ui.tasks import Tasks
from exemplar_desktop.ui.window import MainWindow
from exemplar_desktop.ui.workbench import Workbench
application = app.start_application(())
window = MainWindow(Workbench(Path(sys.argv[1]), Tasks()))
loaded = {name: sorted({module.split(".")[0] for module in sys.modules}) for name in PAGES if window.page(name)}
print(json.dumps(loaded))
"""


def test_no_page_waits_for_the_libraries_of_the_store_before_it_is_painted(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", BUILT, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded: dict[str, list[str]] = msgspec.json.decode(done.stdout)
    assert len(loaded) == 9
    assert {name: HEAVY.intersection(modules) for name, modules in loaded.items() if HEAVY.intersection(modules)} == {}
