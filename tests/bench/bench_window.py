"""How long the window stops at most, action by action: ``python -m tests.bench.bench_window [--nominees N]`` prints one JSON line.

A real window without a screen on a unit with many nominees is used by keys; a timer looks at the clock every few
milliseconds, and the longest time that it was not let is the pause that the user feels.
"""

import argparse
import json
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollBar, QWidget

from exemplar_desktop.app import start_application
from exemplar_desktop.ui.nominees_page import NomineesPage
from exemplar_desktop.ui.pages import PAGES
from exemplar_desktop.ui.tasks import Tasks
from exemplar_desktop.ui.window import MainWindow
from exemplar_desktop.ui.workbench import Workbench
from tests.bench.bench_list import BLINK, YEAR, fill, longest_pause, press

MOST = 100
"""Milliseconds that the window may stop for."""


def type_word(field: QWidget, word: str) -> None:
    """Type letter by letter, with the event loop between the letters."""
    for letter in word:
        press(field, 0, letter)
        QTest.qWait(30)


def scroll(bar: QScrollBar) -> None:
    """Go through a list from its first line to its last."""
    for part in range(31):
        bar.setValue(bar.maximum() * part // 30)
        QTest.qWait(BLINK)


def go_down(listed: QWidget) -> None:
    """Step from line to line, each shown before the next key."""
    for _ in range(5):
        QTest.keyClick(listed, Qt.Key.Key_Down)
        QTest.qWait(BLINK)


def measure(folder: Path) -> dict[str, float]:
    """Return the longest pause of every action of one session."""
    bench = Workbench(folder, Tasks())
    window = MainWindow(bench)
    window.resize(1366, 768)
    pauses: dict[str, float] = {}

    def note(name: str, act: Callable[[], object]) -> None:
        pauses[name] = round(longest_pause(act, lambda: bench.is_open and bench.is_idle), 1)

    window.painted.connect(window.open_unit)
    note("open", window.show)
    note("choose_year", lambda: bench.set_year(YEAR))
    for name in PAGES:
        note(f"first_{name}", partial(window.show_page, name))
    for name in PAGES:
        note(f"again_{name}", partial(window.show_page, name))
    window.show_page("nominees")
    page = window.page("nominees")
    assert isinstance(page, NomineesPage)
    note("search_list", lambda: type_word(page.ui.search, "nguyen thi"))
    note("clear_list", page.ui.search.clear)
    window.search.begin()
    note("search_all", lambda: type_word(window.ui.search, "tran"))
    window.ui.search.clear()
    bar = page.ui.list.verticalScrollBar()
    note("scroll", lambda: scroll(bar))
    note("next_nominee", lambda: go_down(page.ui.list))
    assert page.detail is not None
    field = page.detail.form.department
    field.setFocus()
    note("type_in_field", lambda: type_word(field, "To Toan"))
    note("leave_field", page.flush)
    note("undo", bench.undo)
    note("redo", bench.redo)
    page.ui.tabs.setCurrentWidget(page.ui.criteria_tab)
    note("judge", next(iter(page.detail.criteria.cards.values())).ui.met.click)
    window.close()
    bench.close()
    return pauses


def main() -> None:
    """Make the store, use the window, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--nominees", type=int, default=10_000)
    parser.add_argument("--data", type=Path, help="a unit's folder that is there already; it is changed")
    given = parser.parse_args()
    start_application(())
    with tempfile.TemporaryDirectory() as name:
        folder = given.data or Path(name)
        if given.data is None:
            fill(folder, given.nominees)
        pauses = measure(folder)
    worst = max(pauses.values())
    print(json.dumps({"bench": "window", "nominees": given.nominees, "worst_ms": worst, "within": worst <= MOST, "pauses_ms": pauses}))


if __name__ == "__main__":
    main()
