"""A real window on a real store, typed into by key events as an input method sends them."""

import threading
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TypeVar, cast

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.unit import Signatory, Unit, UnitPeriod
from exemplar_desktop.services.desk import open_desk
from exemplar_desktop.ui.dressing import dress
from exemplar_desktop.ui.tasks import Tasks
from exemplar_desktop.ui.window import MainWindow
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME

NOW = datetime(2024, 10, 18, 9, 41, tzinfo=VIETNAM_TIME)

AnyWidget = TypeVar("AnyWidget", bound=QWidget)
Type = Callable[[QWidget, str], None]
Open = Callable[[Path], MainWindow]


def pytest_itemcollected(item: pytest.Item) -> None:
    """Let Qt's platform without a screen say that it has no window manager; every other warning fails the test."""
    missing = r"does not support (propagateSizeHints|raise\(\)|grabbing the keyboard)"
    item.add_marker(pytest.mark.qt_log_ignore(missing, extend=True))


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """The application with its fonts and stylesheet."""
    dress(qapp)
    return qapp


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    """A runner whose thread is gone at the end of the test."""
    runner = Tasks()
    yield runner
    runner.close()
    assert not [t for t in threading.enumerate() if t.name.startswith("task")]


@pytest.fixture
def open_window(dressed: QApplication, qtbot: QtBot) -> Iterator[Open]:
    """Open the window on a folder, as the program does, on the morning of 18/10/2024."""
    opened: list[MainWindow] = []

    def open_on(folder: Path) -> MainWindow:
        bench = Workbench(folder, Tasks(), now=lambda: NOW)
        window = MainWindow(bench)
        opened.append(window)
        window.painted.connect(window.open_unit)
        window.resize(1366, 768)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: window.wizard is not None or bench.is_open or not window.ui.banner.isHidden(), timeout=10_000)
        settle(qtbot, window)
        return window

    yield open_on
    for window in opened:
        window.close()
        window.bench.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not [t for t in threading.enumerate() if t.name.startswith("task")]


@pytest.fixture
def unit_folder(tmp_path: Path) -> Path:
    """The folder of a unit that is set up, with nothing entered yet."""
    folder = tmp_path / "data"
    desk = open_desk(folder, create=True)
    period = UnitPeriod(
        name="Trường THPT Lê Chân",
        symbol="THPTLC",
        parent="Sở Giáo dục và Đào tạo Hải Phòng",
        addressee="Sở Giáo dục và Đào tạo Hải Phòng",
        addressee_email="so@example.invalid",
        place="Lê Chân",
    )
    desk.store.save(Unit(code="31000123", periods=(period,)), Signatory(name="Nguyễn Văn An", position="Hiệu trưởng"))
    desk.store.close()
    return folder


@pytest.fixture
def window(unit_folder: Path, open_window: Open) -> MainWindow:
    """The window on a unit that is set up."""
    return open_window(unit_folder)


@pytest.fixture
def type_text(qtbot: QtBot) -> Type:
    """Type into a widget: one key event a letter, whatever the letter."""

    def type_into(widget: QWidget, text: str) -> None:
        widget.setFocus()
        qtbot.waitUntil(widget.hasFocus)
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    return type_into


def go_to(window: MainWindow, name: str, kind: type[AnyWidget]) -> AnyWidget:
    """Show a page of the window and return it."""
    window.show_page(name)
    page = window.page(name)
    assert isinstance(page, kind)
    return page


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until no job runs and what is missing was looked for."""
    quiet = 0

    def stays_quiet() -> bool:
        # One job's answer may begin the next: a single quiet look proves nothing on a busy machine.
        nonlocal quiet
        quiet = quiet + 1 if window.bench.is_idle else 0
        return quiet > 3

    qtbot.wait(20)
    qtbot.waitUntil(stays_quiet, timeout=20_000)


@pytest.fixture
def wait_for_jobs(qtbot: QtBot) -> Callable[[MainWindow], None]:
    """Wait until the window has nothing more to do."""
    return lambda window: settle(qtbot, window)


@pytest.fixture
def add() -> Callable[..., Nomination]:
    """Store a nominee with its nomination of 2024 behind the window's back."""

    def add_to(window: MainWindow, kind: NomineeKind, name: str, **more: object) -> Nomination:
        store = window.bench.desk.store
        nominee = Nominee(number=store.next_nominee_number(), kind=kind, name=name)
        nomination = Nomination(nominee_id=nominee.id, year=2024, **more)  # type: ignore[arg-type]
        store.save(nominee, nomination)
        return nomination

    return add_to


def children(widget: QWidget, kind: type[AnyWidget]) -> list[AnyWidget]:
    """Return everything of a kind inside a widget, typed."""
    return list(cast(list[AnyWidget], widget.findChildren(kind)))
