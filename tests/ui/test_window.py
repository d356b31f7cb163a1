"""The frame."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QSplitter,
    QWidget,
)
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.nominee import Nomination, NomineeKind
from exemplar_desktop.domain.unit import Unit
from exemplar_desktop.services.desk import open_desk
from exemplar_desktop.store.revisions import DATABASE_NAME
from exemplar_desktop.ui.nominees_page import NomineesPage
from exemplar_desktop.ui.pages import PAGES
from exemplar_desktop.ui.window import MainWindow
from exemplar_desktop.ui.window_state import WindowState, fit
from exemplar_desktop.ui.workbench import Workbench
from tests.ui.conftest import Open, children, go_to

OTHER_PROGRAMME = Path(__file__).parents[1] / "programmes" / "gia-dinh-2026-2030.toml"


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
    page = go_to(window, "nominees", NomineesPage)
    page.open_nomination(nomination.id)
    assert page.detail is not None
    type_text(page.detail.form.department, "Văn thư")
    qtbot.keyClick(window, "4", Qt.KeyboardModifier.AltModifier)
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
        if widget.objectName() and not widget.isHidden() and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and not spoken(widget)
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


def test_the_overview_comes_first_and_later_the_page_and_year_that_were_left(
    unit_folder: Path, open_window: Open, wait_for_jobs: Callable[[MainWindow], None]
) -> None:
    window = open_window(unit_folder)
    assert window.ui.pages.currentWidget() is window.page("overview")
    window.show_page("report")
    window.bench.set_year(2023)
    wait_for_jobs(window)
    window.close()
    window.bench.close()
    again = open_window(unit_folder)
    assert again.ui.pages.currentWidget() is again.page("report")
    assert (again.bench.year, again.ui.year.currentText()) == (2023, "2023")


def test_the_year_left_in_an_earlier_reporting_year_does_not_come_back() -> None:
    state = WindowState(Path("nowhere"))
    state.keep_year(2023, 2024)
    assert state.year_for(2024) == 2023
    assert state.year_for(2025) == 2025


SCREENS = [QRect(0, 0, 1366, 728), QRect(1366, 0, 1920, 1040)]


@pytest.mark.parametrize(
    ("wanted", "fitted"),
    [
        (None, QRect(83, 14, 1200, 700)),
        (QRect(100, 20, 1200, 700), QRect(100, 20, 1200, 700)),
        (QRect(1500, 100, 1600, 900), QRect(1500, 100, 1600, 900)),
        (QRect(-1150, 20, 1200, 700), QRect(83, 14, 1200, 700)),
        (QRect(4000, 20, 1200, 700), QRect(83, 14, 1200, 700)),
        (QRect(400, 200, 1100, 700), QRect(266, 28, 1100, 700)),
        (QRect(-50, -40, 3000, 2000), QRect(1366, 0, 1920, 1040)),
    ],
)
def test_the_window_comes_back_only_where_it_fits(wanted: QRect | None, fitted: QRect) -> None:
    assert fit(wanted, QSize(1200, 700), SCREENS) == fitted


def test_splitters_come_back(unit_folder: Path, open_window: Open, wait_for_jobs: Callable[[MainWindow], None]) -> None:
    window = open_window(unit_folder)
    splitter = QSplitter(window.page("setup"))
    splitter.setObjectName("made_up")
    for _ in range(2):
        splitter.addWidget(QWidget())
    splitter.resize(600, 100)
    splitter.setSizes([200, 395])
    wait_for_jobs(window)
    window.close()
    kept = WindowState(unit_folder).settings.splitters
    assert kept["setup.made_up"] == splitter.sizes()
    assert sum(kept["setup.made_up"]) > 0


def test_another_year_says_which_there_are_and_loads_a_programme(
    window: MainWindow, unit_folder: Path, qtbot: QtBot, wait_for_jobs: Callable[[MainWindow], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(window, "Năm khác...")
    assert window.ui.year.currentText() == "2024"
    assert "2023, 2024, 2025" in window.ui.banner_text.text()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(OTHER_PROGRAMME), ""))
    qtbot.mouseClick(window.ui.banner_action, Qt.MouseButton.LeftButton)
    wait_for_jobs(window)
    assert [window.ui.year.itemText(i) for i in range(2)] == ["2026", "2027"]
    assert (unit_folder / "programme.toml").read_bytes() == OTHER_PROGRAMME.read_bytes()
    assert "2026" in window.ui.banner_text.text()
    assert window.ui.unit_name.text() == "Trường THPT Lê Chân"
    choose(window, "Dùng lại kế hoạch kèm theo chương trình")
    wait_for_jobs(window)
    assert window.ui.year.currentText() == "2024"
    assert not (unit_folder / "programme.toml").exists()


def test_a_wrong_programme_is_refused_in_words_and_changes_nothing(
    window: MainWindow, unit_folder: Path, tmp_path: Path, wait_for_jobs: Callable[[MainWindow], None]
) -> None:
    wrong = tmp_path / "wrong.toml"
    wrong.write_text("title = [", encoding="utf-8")
    window.top.use_programme(wrong)
    wait_for_jobs(window)
    assert "Không dùng được tệp kế hoạch" in window.ui.banner_text.text()
    assert not [path for path in unit_folder.iterdir() if "programme" in path.name]
    assert window.ui.year.currentText() == "2024"


def test_a_day_outside_every_year_is_said(unit_folder: Path, open_window: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Workbench, "today", lambda _self: date(2027, 3, 1))
    window = open_window(unit_folder)
    assert "01/03/2027" in window.ui.banner_text.text()
    assert window.ui.banner_action.text() == "Nạp tệp kế hoạch..."


def test_undo_and_redo_say_what_they_do_and_do_it(
    window: MainWindow, qtbot: QtBot, type_text: Callable[[QWidget, str], None], wait_for_jobs: Callable[[MainWindow], None]
) -> None:
    assert not window.ui.undo_button.isEnabled()
    assert window.ui.undo_button.toolTip().startswith("Chưa có")
    window.show_page("setup")
    code = window.page("setup").findChild(QLineEdit, "cluster")
    assert isinstance(code, QLineEdit)
    type_text(code, "Cụm 3")
    window.ui.search.setFocus()
    assert window.ui.saved.text() == "Đã lưu 09:41"
    assert window.ui.undo_button.text().startswith("Hoàn tác: ")
    qtbot.mouseClick(window.ui.undo_button, Qt.MouseButton.LeftButton)
    assert window.bench.desk.store.all(Unit)[0].cluster == ""
    assert code.text() == ""
    qtbot.mouseClick(window.ui.redo_button, Qt.MouseButton.LeftButton)
    assert window.bench.desk.store.all(Unit)[0].cluster == "Cụm 3"
    wait_for_jobs(window)


def choose(window: MainWindow, words: str) -> None:
    place = window.ui.year.findText(words)
    assert place >= 0
    window.ui.year.setCurrentIndex(place)
    window.ui.year.activated.emit(place)


def test_what_was_said_on_a_page_goes_with_the_page(window: MainWindow) -> None:
    window.show_page("nominees")
    window.say("Đã xóa hồ sơ.")
    window.show_page("nominees")
    assert not window.ui.banner.isHidden()
    window.show_page("evidence")
    assert window.ui.banner.isHidden()
