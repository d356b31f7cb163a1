"""The frame."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QListView, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.nominee import Nomination, NomineeKind
from exemplar_desktop.domain.unit import Unit
from exemplar_desktop.services.desk import open_desk
from exemplar_desktop.store.database import DATABASE_NAME
from exemplar_desktop.ui.nominees_page import NomineesPage
from exemplar_desktop.ui.window import MainWindow
from tests.ui.conftest import Open, children

PAGES = ("nominees", "disseminations", "report", "setup")


def test_the_top_bar_names_unit_programme_and_year(window: MainWindow) -> None:
    assert window.ui.unit_name.text() == "Trường THPT Lê Chân"
    assert window.ui.programme.text() == "Kế hoạch 56/KH-SGDĐT · 2023 - 2025"
    assert window.ui.year.currentText() == "2024"


def test_pages_open_by_rail_and_by_key(window: MainWindow, qtbot: QtBot, wait_for_jobs: Callable[[MainWindow], None]) -> None:
    for number, name in enumerate(PAGES, 1):
        qtbot.keyClick(window, str(number), Qt.KeyboardModifier.AltModifier)
        assert window.ui.pages.currentWidget() is window.page(name)
    qtbot.mouseClick(window.ui.nominees_button, Qt.MouseButton.LeftButton)
    assert window.ui.pages.currentWidget() is window.page("nominees")
    wait_for_jobs(window)


def test_what_is_typed_is_saved_by_a_change_of_page_by_key(
    window: MainWindow, qtbot: QtBot, type_text: Callable[[QWidget, str], None], add: Callable[..., Nomination]
) -> None:
    nomination = add(window, NomineeKind.STAFF, "Bùi Văn Bắc")
    page = window.page("nominees")
    assert isinstance(page, NomineesPage)
    page.open_nomination(nomination.id)
    assert page.detail is not None
    type_text(page.detail.form.department, "Văn thư")
    qtbot.keyClick(window, "2", Qt.KeyboardModifier.AltModifier)
    stored = window.bench.desk.store.get(Nomination, nomination.id)
    assert stored is not None
    assert stored.department == "Văn thư"


def test_a_folder_with_something_else_is_refused_in_words_and_can_be_tried_again(
    tmp_path: Path, open_window: Open, qtbot: QtBot, wait_for_jobs: Callable[[MainWindow], None]
) -> None:
    (tmp_path / DATABASE_NAME).write_bytes(b"no database" * 100)
    window = open_window(tmp_path)
    assert not window.bench.is_open
    assert "không phải dữ liệu" in window.ui.banner_text.text()
    (tmp_path / DATABASE_NAME).unlink()
    desk = open_desk(tmp_path, create=True)
    desk.store.save(Unit(code="31"))
    desk.store.close()
    qtbot.mouseClick(window.ui.banner_action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.bench.is_open)
    wait_for_jobs(window)


def test_every_control_of_every_page_has_a_name_that_can_be_read_aloud(
    window: MainWindow, add: Callable[..., Nomination], wait_for_jobs: Callable[[MainWindow], None]
) -> None:
    page = window.page("nominees")
    assert isinstance(page, NomineesPage)
    page.open_nomination(add(window, NomineeKind.STUDENT, "Trần Minh Quân").id)
    for name in PAGES:
        window.show_page(name)
    wait_for_jobs(window)
    nameless = [
        f"{name}.{widget.objectName()}"
        for name in PAGES
        for kind in (QLineEdit, QPlainTextEdit, QComboBox, QListView, QAbstractButton)
        for widget in children(window.page(name), kind)
        # The list inside a combo box and the cross inside a field speak through these.
        if widget.objectName() and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and not spoken(widget)
    ]
    assert nameless == []


def spoken(widget: QWidget) -> str:
    """Return what a screen reader says: its own name, its text, or that of the label that leads to it."""
    buddies = [label.text() for label in children(widget.window(), QLabel) if label.buddy() is widget]
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text or "".join(buddies)


def test_nothing_is_left_in_english(window: MainWindow, dressed: QApplication) -> None:
    buttons = [button.text() for button in children(window, QAbstractButton)]
    assert not {"OK", "Cancel", "Close", "Open", "Save"} & set(buttons)
