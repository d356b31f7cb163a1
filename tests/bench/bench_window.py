"""How long the window stops at most, action by action: ``python -m tests.bench.bench_window [--nominees N]`` prints one JSON line.

A real window without a screen on a unit with many nominees is used by keys. Of each action the longest pause is told as a
person felt it, with the CPU time in it of the window's thread and of the whole process: what is in neither was taken by
other processes of the machine.
"""

import argparse
import json
import os
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollBar, QWidget

from exemplar_desktop.app import start_application
from exemplar_desktop.ui.nominees_page import NomineesPage
from exemplar_desktop.ui.pages import PAGES
from exemplar_desktop.ui.report_page import ReportPage
from exemplar_desktop.ui.tasks import Tasks
from exemplar_desktop.ui.window import MainWindow
from exemplar_desktop.ui.workbench import Workbench
from tests.bench.large_unit import YEAR, fill
from tests.bench.watch import BLINK, Pause, press, watch

MOST = 100
"""Milliseconds that the window may stop for."""
MANY = 2000
"""Nominees that are chosen at once."""
Action = tuple[str, Callable[[], object]]


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


def choose_many(page: NomineesPage) -> None:
    """Choose the first lines of the list, as Shift and a click do."""
    first, last = page.model.index(0), page.model.index(min(MANY, page.model.rowCount()) - 1)
    page.ui.list.selectionModel().select(QItemSelection(first, last), QItemSelectionModel.SelectionFlag.ClearAndSelect)


def close_many(page: NomineesPage) -> None:
    """Put all that are chosen forward no more."""
    page.ui.bar_close.click()
    page.ui.reason.setText("Nghỉ hưu")
    page.ui.reason_confirm.click()


def sort_by(page: NomineesPage, place: int) -> None:
    """Choose an order as a mouse does."""
    page.ui.sort.setCurrentIndex(place)
    page.ui.sort.activated.emit(place)


def frame_actions(window: MainWindow) -> Iterator[Action]:
    """Opening, all pages twice, the search in everything."""
    yield "open", window.show
    yield "choose_year", lambda: window.bench.set_year(YEAR)
    for time in ("first", "again"):
        for name in PAGES:
            yield f"{time}_{name}", partial(window.show_page, name)
    window.search.begin()
    yield "search_all", lambda: type_word(window.ui.search, "tran")
    window.ui.search.clear()


def list_actions(window: MainWindow, page: NomineesPage) -> Iterator[Action]:
    """What is done in the list: find, sort, filter, add, choose many."""
    ui = page.ui
    yield "open_list", partial(window.show_page, "nominees")
    yield "search_list", lambda: type_word(ui.search, "nguyen thi")
    yield "clear_list", ui.search.clear
    for place in (*range(1, ui.sort.count()), 0):
        yield f"sort_{ui.sort.itemData(place)}", partial(sort_by, page, place)
    for kind, chip in page.filters.kinds.items():
        yield f"chip_{kind}", chip.click
    yield "chip_all", page.filters.all.click
    yield "scroll", lambda: scroll(ui.list.verticalScrollBar())
    yield "new", lambda: QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    yield "type_new_name", lambda: type_word(ui.new_name, "Hoàng Thị Mới")
    yield "add", lambda: press(ui.new_name, Qt.Key.Key_Return, "\r")
    yield "leave_new", page.adding.close
    yield "choose_many", lambda: choose_many(page)
    yield "delete_many", page.selection.delete
    yield "undo_delete", window.bench.undo
    yield "choose_again", lambda: choose_many(page)
    yield "close_many", lambda: close_many(page)
    yield "undo_close", window.bench.undo
    yield "choose_one", page.selection.keep_one


def file_actions(window: MainWindow, page: NomineesPage) -> Iterator[Action]:
    """What is done in one nominee's file."""
    assert page.detail is not None
    field = page.detail.form.department
    yield "next_nominee", lambda: go_down(page.ui.list)
    field.setFocus()
    yield "type_in_field", lambda: type_word(field, "To Toan")
    yield "leave_field", page.flush
    yield "undo", window.bench.undo
    yield "redo", window.bench.redo
    page.ui.tabs.setCurrentWidget(page.ui.criteria_tab)
    yield "judge", next(iter(page.detail.criteria.cards.values())).ui.met.click


def report_actions(window: MainWindow, page: ReportPage) -> Iterator[Action]:
    """What is done on the report's page while its preview is drawn."""
    yield "open_report", partial(window.show_page, "report")
    yield "open_prose", page.ui.prose_button.click
    yield "type_prose", lambda: type_word(page.ui.prose, "Nhà trường đã")
    yield "leave_prose", page.flush
    yield "draw_anew", lambda: QTest.qWait(1000)
    yield "leave_report", partial(window.show_page, "overview")


def measure(folder: Path) -> dict[str, Pause]:
    """Return the longest pause of every action of one session."""
    bench = Workbench(folder, Tasks())
    window = MainWindow(bench)
    window.resize(1366, 768)
    window.painted.connect(window.open_unit)
    pauses: dict[str, Pause] = {}

    def note(actions: Iterator[Action]) -> None:
        for name, act in actions:
            pauses[name] = watch(act, lambda: bench.is_open and bench.is_idle and window.spare_time.is_over)

    note(frame_actions(window))
    nominees, report = window.page("nominees"), window.page("report")
    assert isinstance(nominees, NomineesPage)
    assert isinstance(report, ReportPage)
    note(list_actions(window, nominees))
    note(file_actions(window, nominees))
    note(report_actions(window, report))
    window.close()
    bench.close()
    return pauses


def told(nominees: int, pauses: dict[str, Pause]) -> dict[str, object]:
    """Return what is printed."""
    return {
        "bench": "window",
        "nominees": nominees,
        "worst_ms": max(pause.wall for pause in pauses.values()),
        "worst_work_ms": max(pause.work for pause in pauses.values()),
        "over": {name: [pause.wall, pause.work, pause.process] for name, pause in pauses.items() if pause.wall > MOST},
        "left_running": [name for name, pause in pauses.items() if not pause.is_done],
        "pauses_ms": {name: [pause.wall, pause.work, pause.process] for name, pause in pauses.items()},
    }


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
        print(json.dumps(told(given.nominees, measure(folder))))


if __name__ == "__main__":
    main()
