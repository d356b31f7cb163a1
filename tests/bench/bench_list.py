"""How quickly the list of nominees answers: ``python -m tests.bench.bench_list [--nominees N]`` prints one JSON line.

Times are milliseconds of the UI thread in a real window without a screen. The reference, in the same run, is SQLite's own
``LIKE`` over all names with its order, which a list without an index of its own would have to ask for at every key.
"""

import argparse
import json
import os
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from exemplar_desktop.app import start_application
from exemplar_desktop.services.desk import open_desk
from exemplar_desktop.ui.nominees_page import NomineesPage
from exemplar_desktop.ui.tasks import Tasks
from exemplar_desktop.ui.workbench import Workbench
from tests.bench.large_unit import YEAR, fill
from tests.bench.watch import BLINK, press, watch

TYPED = ("nguyen", "tran thi", "đào", "hoa", "an", "xyz", "le minh quan", "vu")


def timed(act: Callable[[], object], view: QWidget) -> float:
    """Return the milliseconds of an action and of painting what it changed."""
    began = time.perf_counter()
    act()
    QApplication.processEvents()
    view.repaint()
    return (time.perf_counter() - began) * 1000


def like(path: Path, folded: str) -> float:
    """Return the milliseconds that SQLite takes to find a text in all names, in order."""
    query = "SELECT n.id FROM nominations n JOIN nominees p ON p.id = n.nominee_id WHERE n.year = ? AND p.folded LIKE ? ORDER BY p.sort_key"
    with closing(sqlite3.connect(path)) as connection:
        began = time.perf_counter()
        connection.execute(query, (YEAR, f"%{folded}%")).fetchall()
        return (time.perf_counter() - began) * 1000


def measure(folder: Path, count: int) -> dict[str, object]:
    """Open the page on a store and use it."""
    bench = Workbench(folder, Tasks())
    bench.set_desk(open_desk(folder))
    bench.set_year(YEAR)
    page = NomineesPage(bench)
    page.resize(1166, 704)
    page.show()
    opening = watch(page.refresh, lambda: page.model.all_count == count)
    while not bench.is_idle:
        QTest.qWait(BLINK)
    view = page.ui.list.viewport()
    keys: list[float] = []
    for word in TYPED:
        keys += [timed(partial(press, page.ui.search, 0, letter), view) for letter in word]
        keys += [timed(lambda: press(page.ui.search, Qt.Key.Key_Backspace, ""), view) for _ in word]
    bar = page.ui.list.verticalScrollBar()
    scrolls = [timed(partial(bar.setValue, bar.maximum() * part // 20), view) for part in range(21)]
    sorts = []
    for place in range(page.ui.sort.count()):
        page.ui.sort.setCurrentIndex(place)
        sorts.append(timed(partial(page.ui.sort.activated.emit, place), view))
    chips = [timed(chip.click, view) for chip in page.filters.kinds.values()]
    likes = [like(folder / "exemplar.sqlite3", word) for word in ("n", "nguyen", "tran thi", "hoa")]
    page.close()
    bench.close()
    p95 = statistics.quantiles(keys, n=20)[-1]
    return {
        "bench": "list",
        "nominees": count,
        "key_p95_ms": round(p95, 1),
        "key_worst_ms": round(max(keys), 1),
        "open_pause_ms": opening.wall,
        "open_work_ms": opening.work,
        "scroll_worst_ms": round(max(scrolls), 1),
        "sort_worst_ms": round(max(sorts), 1),
        "chip_worst_ms": round(max(chips), 1),
        "reference_like_ms": round(statistics.median(likes), 1),
        "ratio": round(p95 / statistics.median(likes), 2),
    }


def main() -> None:
    """Make the store, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--nominees", type=int, default=10_000)
    count = parser.parse_args().nominees
    start_application(())
    with tempfile.TemporaryDirectory() as name:
        fill(Path(name), count)
        print(json.dumps(measure(Path(name), count)))


if __name__ == "__main__":
    main()
