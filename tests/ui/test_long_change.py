"""Changes of many records: off the UI thread, told, stopped, one step of undo."""

import threading
from collections.abc import Callable
from datetime import date

import msgspec
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.errors import NoUnit
from exemplar_desktop.progress import Cancelled, Step
from exemplar_desktop.ui.long_change import SOON, wait_for
from exemplar_desktop.ui.tasks import Tasks
from exemplar_desktop.ui.window import MainWindow
from exemplar_desktop.ui.workbench import AT_ONCE
from tests.ui.conftest import children

MANY = 6 * AT_ONCE


@pytest.fixture
def many(window: MainWindow, wait_for_jobs: Callable[[MainWindow], None]) -> MainWindow:
    """The window on the list of a unit with many nominees."""
    nominees = [Nominee(number=n, kind=NomineeKind.TEACHER, name=f"Lê Thị {n:03}") for n in range(1, MANY + 1)]
    nominations = [Nomination(nominee_id=nominee.id, year=2024) for nominee in nominees]
    window.bench.desk.store.save(*nominees, *nominations)
    window.show_page("nominees")
    wait_for_jobs(window)
    return window


def stored(window: MainWindow) -> tuple[Nomination, ...]:
    return window.bench.desk.store.all(Nomination, year=2024)


def test_many_are_deleted_off_the_ui_thread_and_come_back_in_one_step(
    many: MainWindow, wait_for_jobs: Callable[[MainWindow], None]
) -> None:
    store = many.bench.desk.store
    threads: list[str] = []

    def change(step: Step) -> None:
        threads.append(threading.current_thread().name)
        store.delete(*stored(many), step=step)

    assert many.bench.attempt_many(change, MANY, "Xóa tất cả") is not None
    assert [name.startswith("task") for name in threads] == [True]
    assert stored(many) == ()
    assert many.bench.undo_words == "Xóa tất cả"
    many.bench.undo()
    assert len(stored(many)) == MANY
    assert many.bench.undo_words == ""
    many.bench.redo()
    assert stored(many) == ()
    wait_for_jobs(many)


def test_few_are_changed_at_once_on_the_ui_thread(many: MainWindow, wait_for_jobs: Callable[[MainWindow], None]) -> None:
    threads: list[str] = []
    many.bench.attempt_many(lambda _step: threads.append(threading.current_thread().name), AT_ONCE)
    assert threads == [threading.main_thread().name]
    wait_for_jobs(many)


def test_saving_and_restoring_many_is_one_step_each(many: MainWindow, wait_for_jobs: Callable[[MainWindow], None]) -> None:
    before = stored(many)
    closed = tuple(msgspec.structs.replace(one, closed_on=date(2024, 10, 1), closed_reason="Nghỉ hưu") for one in before)
    assert many.bench.save(*closed, words="Thôi giới thiệu")
    assert {one.closed_reason for one in stored(many)} == {"Nghỉ hưu"}
    many.bench.undo()
    assert stored(many) == before
    assert many.bench.delete(before, "Xóa")
    assert many.bench.restore(before, "Khôi phục")
    assert stored(many) == before
    assert many.bench.undo_words == "Khôi phục"
    wait_for_jobs(many)


def test_a_long_change_is_told_and_stopped_without_a_trace(
    many: MainWindow, qtbot: QtBot, wait_for_jobs: Callable[[MainWindow], None]
) -> None:
    """What is stopped is undone as a whole, is no step, and is not said to be saved."""
    store = many.bench.desk.store
    shown: list[tuple[str, int]] = []
    goes_on = threading.Event()

    def change(step: Step) -> None:
        store.delete(*stored(many)[:10])
        step("write_records", 0.5)
        assert goes_on.wait(20)
        step("write_records", 1.0)

    def stop() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        assert dialog.windowModality() is Qt.WindowModality.ApplicationModal
        shown.extend((label.text(), bar.value()) for label in children(dialog, QLabel)[:1] for bar in children(dialog, QProgressBar))
        qtbot.mouseClick(children(dialog, QPushButton)[0], Qt.MouseButton.LeftButton)
        goes_on.set()

    QTimer.singleShot(SOON + 300, stop)
    assert many.bench.attempt_many(change, MANY, "Xóa thử") is None
    assert shown == [("Xóa thử", 50)]
    assert QApplication.activeModalWidget() is None
    # What was whole before the stop stands, and can be undone.
    assert len(stored(many)) == MANY - 10
    many.bench.undo()
    assert len(stored(many)) == MANY
    wait_for_jobs(many)


def test_a_stop_in_the_middle_of_a_writing_leaves_everything_as_it_was(many: MainWindow) -> None:
    store, records = many.bench.desk.store, stored(many)

    def stop(_code: str, fraction: float) -> None:
        if fraction > 0:
            raise Cancelled

    for change in (store.delete, store.save):
        with pytest.raises(Cancelled):
            change(*(msgspec.structs.replace(one, department="X") for one in records), step=stop)
    assert stored(many) == records


def test_a_fault_and_a_bug_end_the_wait(tasks: Tasks, qtbot: QtBot, tmp_path: object) -> None:
    def fail(_step: Step) -> None:
        raise NoUnit(__file__)  # type: ignore[arg-type]

    with pytest.raises(NoUnit):
        wait_for(tasks, fail, "Thử")

    def break_down(_step: Step) -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as bugs, pytest.raises(Cancelled):
        wait_for(tasks, break_down, "Thử")
    assert [kind for kind, _, _ in bugs] == [ZeroDivisionError]
