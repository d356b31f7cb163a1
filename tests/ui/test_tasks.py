"""Jobs run off the UI thread and are heard on it."""

import threading
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from exemplar_desktop.errors import FileEmpty, UserError
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.tasks import Tasks


def echo(number: int, _step: Step) -> int:
    return number


def test_a_result_comes_from_another_thread_and_arrives_on_this_one(qtbot: QtBot, tasks: Tasks) -> None:
    heard: list[tuple[str, str]] = []
    tasks.start(lambda _step: threading.current_thread().name, lambda name: heard.append((name, threading.current_thread().name)))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard[0][0].startswith("task")
    assert heard[0][1] == threading.main_thread().name


def test_two_thousand_results_arrive_in_order(qtbot: QtBot, tasks: Tasks) -> None:
    heard: list[int] = []
    for number in range(2000):
        tasks.start(partial(echo, number), heard.append)
    qtbot.waitUntil(lambda: len(heard) == 2000, timeout=20_000)
    assert heard == list(range(2000))


def test_two_thousand_steps_of_one_job_are_heard(qtbot: QtBot, tasks: Tasks) -> None:
    codes: list[str] = []
    done: list[bool] = []

    def work(step: Step) -> bool:
        for number in range(2000):
            step(f"step{number}", number / 2000)
        return True

    tasks.start(work, done.append, progress=lambda code, _part: codes.append(code))
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    assert codes == [f"step{number}" for number in range(2000)]


def test_a_fault_of_the_world_is_told_and_not_raised(qtbot: QtBot, tasks: Tasks) -> None:
    heard: list[UserError] = []

    def work(_step: Step) -> None:
        raise FileEmpty(Path("a.pdf"))

    tasks.start(work, failed=heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert isinstance(heard[0], FileEmpty)


class Panel(QObject):
    """Waits for a result, and needs to be there when it comes."""

    def take(self, *heard: object) -> None:
        self.setProperty("heard", len(heard))


@pytest.mark.parametrize("wrapped", [False, True])
def test_who_is_gone_by_then_hears_nothing(qtbot: QtBot, tasks: Tasks, wrapped: bool) -> None:
    panel = Panel()
    tasks.start(partial(echo, 1), partial(panel.take, "round") if wrapped else panel.take)
    delete(panel)
    qtbot.waitUntil(lambda: not tasks.busy)
    qtbot.wait(20)


def test_a_bug_is_raised_on_the_ui_thread(qtbot: QtBot, tasks: Tasks) -> None:
    with qtbot.capture_exceptions() as caught:
        tasks.start(lambda _step: 1 // 0)
        qtbot.waitUntil(lambda: not tasks.busy)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_a_cancelled_job_stops_at_its_next_step(qtbot: QtBot, tasks: Tasks) -> None:
    begun, go_on = threading.Event(), threading.Event()
    heard: list[str] = []

    def work(step: Step) -> None:
        begun.set()
        go_on.wait(5)
        step("copy_file", 0.5)

    number = tasks.start(work, lambda _result: heard.append("done"), cancelled=lambda: heard.append("cancelled"))
    assert begun.wait(5)
    tasks.cancel(number)
    go_on.set()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["cancelled"]


def test_a_newer_job_of_the_same_key_takes_the_place_of_the_older(qtbot: QtBot, tasks: Tasks) -> None:
    heard: list[str] = []
    tasks.start(lambda _step: "old", heard.append, key="preview")
    tasks.start(lambda _step: "new", heard.append, key="preview")
    tasks.start(lambda _step: "other", heard.append)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert heard == ["new", "other"]


def test_closing_waits_for_the_thread_and_delivers_nothing_more(qtbot: QtBot) -> None:
    tasks, heard = Tasks(), list[str]()
    tasks.start(lambda _step: "done", heard.append)
    tasks.close()
    qtbot.wait(50)
    assert heard == []
    assert not [t for t in threading.enumerate() if t.name.startswith("task")]


@pytest.mark.parametrize("number", [0, 99])
def test_cancelling_what_is_not_there_does_nothing(tasks: Tasks, number: int) -> None:
    tasks.cancel(number)
    assert not tasks.busy


def test_the_next_job_begins_when_the_result_before_was_heard(qtbot: QtBot, tasks: Tasks) -> None:
    """Else a hundred results would come at once, and the window would not answer until it has dealt with all of them."""
    begun = [threading.Event(), threading.Event()]
    heard: list[int] = []

    def work(number: int, _step: Step) -> int:
        begun[number].set()
        return number

    for number in range(2):
        tasks.start(partial(work, number), heard.append)
    assert begun[0].wait(5)
    assert not begun[1].wait(0.2)
    qtbot.waitUntil(lambda: heard == [0, 1])


def test_a_bug_does_not_keep_the_next_job_from_its_turn(qtbot: QtBot, tasks: Tasks) -> None:
    heard: list[int] = []
    with qtbot.captureExceptions() as bugs:
        tasks.start(lambda _step: 1 // 0)
        tasks.start(partial(echo, 1), heard.append)
        qtbot.waitUntil(lambda: heard == [1])
    assert [bug[0] for bug in bugs] == [ZeroDivisionError]
