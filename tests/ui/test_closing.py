"""Nothing is lost by closing, by a bug, by the end of a session, or by pulling the plug."""

import json
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from exemplar_desktop import crash
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.progress import Step
from exemplar_desktop.services.desk import open_desk
from exemplar_desktop.store.store import Store
from exemplar_desktop.ui import closing
from exemplar_desktop.ui.closing import Waiting, follow_session
from exemplar_desktop.ui.nominee_detail import NomineeDetail
from exemplar_desktop.ui.nominees_page import NomineesPage
from exemplar_desktop.ui.window import MainWindow
from tests.ui.conftest import Type, go_to

ROOT = Path(__file__).resolve().parents[2]
Add = Callable[..., Nomination]
TYPED = "chưa rời khỏi ô"


@pytest.fixture
def detail(window: MainWindow, add: Add) -> NomineeDetail:
    """The file of one nominee, opened."""
    nomination = add(window, NomineeKind.STAFF, "Bùi Văn Bắc")
    page = go_to(window, "nominees", NomineesPage)
    page.open_nomination(nomination.id)
    assert page.detail is not None
    return page.detail


def note(window: MainWindow) -> str:
    (nominee,) = window.bench.desk.store.all(Nominee)
    return nominee.note


@contextmanager
def locked(store: Store) -> Iterator[None]:
    """Let another program hold the database."""
    other = sqlite3.connect(store.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.rollback()
        other.close()


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Callable[[], None]]]:
    """Answer the questions asked while closing: the button, and what happens before it is pressed."""
    wanted: list[tuple[str, Callable[[], None]]] = []

    def press(box: QMessageBox) -> int:
        words, before = wanted.pop(0)
        before()
        next(button for button in box.buttons() if button.text() == words).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press)
    return wanted


def nothing() -> None:
    """Do nothing before the button is pressed."""


class Session(QObject):
    """Stands for the application: only the system itself can make the end of a session."""

    commitDataRequest = Signal()  # noqa: N815 - Qt's name


def test_what_is_typed_is_saved_at_the_end_of_the_session(window: MainWindow, detail: NomineeDetail, type_text: Type) -> None:
    session = Session()
    follow_session(session, window.bench)  # type: ignore[arg-type]
    type_text(detail.form.note, TYPED)
    session.commitDataRequest.emit()
    assert note(window) == TYPED


def test_what_cannot_be_saved_keeps_the_window_open(
    window: MainWindow, detail: NomineeDetail, type_text: Type, answers: list[tuple[str, Callable[[], None]]]
) -> None:
    type_text(detail.form.note, TYPED)
    with locked(window.bench.desk.store):
        answers += [(closing.TRY_AGAIN, nothing), (closing.BACK, nothing)]
        assert not window.close()
    assert (answers, window.isVisible(), note(window)) == ([], True, "")
    assert detail.form.note.toPlainText() == TYPED
    assert window.close()
    assert note(window) == TYPED


def test_trying_again_saves_once_the_store_is_free(
    window: MainWindow, detail: NomineeDetail, type_text: Type, answers: list[tuple[str, Callable[[], None]]]
) -> None:
    type_text(detail.form.note, TYPED)
    with ExitStack() as lock:
        lock.enter_context(locked(window.bench.desk.store))
        answers.append((closing.TRY_AGAIN, lock.close))
        assert window.close()
    assert note(window) == TYPED


def test_what_is_wrong_is_not_dropped_unasked(
    window: MainWindow, detail: NomineeDetail, type_text: Type, answers: list[tuple[str, Callable[[], None]]]
) -> None:
    type_text(detail.form.discovered_on, "31/2/2024")
    answers.append((closing.BACK, nothing))
    assert not window.close()
    assert detail.form.discovered_on.hasFocus()
    answers.append((closing.DROP, nothing))
    assert window.close()
    assert answers == []


class LongJob:
    """A job that closing waits for; the test says when it ends."""

    def __init__(self, window: MainWindow) -> None:
        self.end = threading.Event()
        self.heard: list[str] = []
        window.bench.run(self.work, self.heard.append, waited="Đang chép minh chứng", cancelled=lambda: self.heard.append("stopped"))

    def work(self, step: Step) -> str:
        while not self.end.wait(0.01):
            step("copying", 0.4)
        return "done"


def while_waiting(qtbot: QtBot, act: Callable[[Waiting], None]) -> None:
    """Do something once the dialog is up."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, Waiting):
            act(dialog)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)


def test_closing_waits_for_a_job_and_goes_on_by_itself(window: MainWindow, qtbot: QtBot) -> None:
    job = LongJob(window)
    said: list[str] = []

    def act(dialog: Waiting) -> None:
        said.append(dialog.doing.text())
        qtbot.waitUntil(lambda: dialog.progress.value() == 40)
        job.end.set()

    while_waiting(qtbot, act)
    assert window.close()
    assert (said, job.heard) == (["Đang chép minh chứng"], ["done"])


def test_a_job_can_be_stopped_to_close(window: MainWindow, qtbot: QtBot) -> None:
    job = LongJob(window)
    while_waiting(qtbot, lambda dialog: dialog.stop_button.click())
    assert window.close()
    assert job.heard == ["stopped"]


def test_one_can_go_back_to_a_running_job(window: MainWindow, qtbot: QtBot) -> None:
    job = LongJob(window)
    while_waiting(qtbot, QDialog.reject)
    assert not window.close()
    assert window.isVisible()
    job.end.set()
    qtbot.waitUntil(lambda: job.heard == ["done"])
    assert window.bench.waited.running == {}


def test_a_bug_does_not_lose_what_is_typed(
    window: MainWindow,
    detail: NomineeDetail,
    type_text: Type,
    answers: list[tuple[str, Callable[[], None]]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for hooked in (sys, threading):
        monkeypatch.setattr(hooked, "excepthook", hooked.excepthook)
    crash.install(window.bench.folder, rescue=window.bench.flush)
    type_text(detail.form.note, TYPED)
    answers.append((crash.CLOSE, lambda: None if note(window) == TYPED else pytest.fail("told before it was saved")))
    sys.excepthook(ValueError, ValueError(), None)
    assert (answers, note(window)) == ([], TYPED)


def test_a_bug_while_rescuing_is_noted_and_said(
    window: MainWindow, answers: list[tuple[str, Callable[[], None]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    for hooked in (sys, threading):
        monkeypatch.setattr(hooked, "excepthook", hooked.excepthook)
    said: list[str] = []

    def rescue() -> bool:
        raise KeyError("tên")

    def listen() -> None:
        (box,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox) and each.windowTitle() == crash.TITLE]
        said.append(box.text())

    crash.install(window.bench.folder, rescue)
    answers.append((crash.CLOSE, listen))
    sys.excepthook(ValueError, ValueError(), None)
    assert crash.NOT_RESCUED in said[0]
    log = (window.bench.folder / crash.LOG_NAME).read_text(encoding="utf-8")
    assert ("ValueError" in log, "KeyError" in log, "tên" in log) == (True, True, False)


@pytest.mark.linux
@pytest.mark.parametrize("moment", [1, 2, 3, 4, 11])
def test_what_was_shown_as_saved_outlives_a_power_failure(unit_folder: Path, moment: int) -> None:
    """1, 2: a field was left; 3: a long text rested; 4: a step was undone; 11: in the middle of the work."""
    desk = open_desk(unit_folder)
    nominee = Nominee(number=1, kind=NomineeKind.STAFF, name="Bùi Văn Bắc")
    nomination = Nomination(nominee_id=nominee.id, year=2024)
    desk.store.save(nominee, nomination)
    desk.store.close()
    command = [sys.executable, "-m", "tests.ui.killed_window", str(unit_folder), nomination.id, str(moment)]
    killed = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=60, check=False)
    assert killed.returncode == -9, killed.stderr.decode()
    shown = json.loads(killed.stdout)
    store = Store.open(unit_folder)
    kept = store.get(Nomination, nomination.id)
    store.close()
    assert kept is not None
    assert {name: getattr(kept, name) for name in shown} == shown
    assert any(shown.values())
