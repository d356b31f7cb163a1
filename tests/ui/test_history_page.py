"""The history in the window: of the unit and of one record, with a way to each record and back to old values."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.award import Award
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.services import history as histories
from exemplar_desktop.ui.history_page import HistoryPage
from exemplar_desktop.ui.history_place import history_of
from exemplar_desktop.ui.nominees_page import NomineesPage
from exemplar_desktop.ui.tabbed_page import TabbedPage
from exemplar_desktop.ui.window import MainWindow
from tests.ui.conftest import Type, children, go_to

Add = Callable[..., Nomination]
Wait = Callable[[MainWindow], None]


@pytest.fixture
def changed(window: MainWindow, add: Add, wait_for_jobs: Wait) -> Nomination:
    """A file of one of two exemplars, changed once in the window."""
    add(window, NomineeKind.TEACHER, "Trần Văn Minh")
    nomination = add(window, NomineeKind.TEACHER, "Lê Thị Hoa", department="Tổ Văn")
    after = msgspec.structs.replace(nomination, department="Tổ Toán", achievement="Đạt giải Nhất")
    window.bench.save(after)
    window.show_page("nominees")
    wait_for_jobs(window)
    return after


def history(window: MainWindow, wait_for_jobs: Wait, record: str | None = None, origin: str = "setup") -> HistoryPage:
    window.open_finding(history_of(origin, record))
    wait_for_jobs(window)
    return shown(window)


def shown(window: MainWindow) -> HistoryPage:
    page = window.ui.pages.currentWidget()
    assert isinstance(page, HistoryPage)
    return page


def rows(page: HistoryPage) -> list[tuple[str, str]]:
    table = page.ui.table
    return [(words(table.item(row, 2)), words(table.item(row, 3))) for row in range(table.rowCount())]


def words(item: Any) -> str:
    return item.text() if item else ""


def texts(page: HistoryPage) -> list[str]:
    return [label.text() for label in children(page.ui.changes, QLabel) if not label.isHidden()]


def back_button(page: HistoryPage, title: str) -> QPushButton:
    found = [b for b in children(page.ui.changes, QPushButton) if title in b.accessibleName() and b.isVisible()]
    (button,) = found
    return button


def test_the_unit_from_the_settings_and_back(window: MainWindow, changed: Nomination, wait_for_jobs: Wait, qtbot: QtBot) -> None:
    window.show_page("setup")
    setup: Any = window.page("setup")
    qtbot.mouseClick(setup.ui.history_button, Qt.MouseButton.LeftButton)
    wait_for_jobs(window)
    page = shown(window)
    assert rows(page)[0] == ("Sửa “Tổ, lớp, bộ phận” và 1 mục khác", "Hồ sơ năm 2024 · Lê Thị Hoa")
    assert ("Thêm", "Điển hình “Trần Văn Minh”") in rows(page)
    assert not page.ui.whole_button.isVisible()
    assert window.ui.setup_button.isChecked()
    qtbot.mouseClick(page.ui.back_button, Qt.MouseButton.LeftButton)
    assert window.ui.pages.currentWidget() is setup


def test_by_its_key_an_exemplar_shows_its_own_history(window: MainWindow, changed: Nomination, wait_for_jobs: Wait, qtbot: QtBot) -> None:
    nominees = window.page("nominees")
    assert isinstance(nominees, NomineesPage)
    window.open_finding(msgspec.structs.replace(history_of(""), page="nominees", nominee=changed.nominee_id))
    wait_for_jobs(window)
    qtbot.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    # Qt presses the button visibly first.
    qtbot.waitUntil(lambda: isinstance(window.ui.pages.currentWidget(), HistoryPage))
    wait_for_jobs(window)
    page = shown(window)
    assert rows(page) == [
        ("Sửa “Tổ, lớp, bộ phận” và 1 mục khác", "Hồ sơ năm 2024 · Lê Thị Hoa"),
        ("Thêm", "Hồ sơ năm 2024 · Lê Thị Hoa"),
        ("Thêm", "Điển hình “Lê Thị Hoa”"),
    ]
    assert "Lê Thị Hoa" in page.ui.narrowed.text()
    qtbot.mouseClick(page.ui.whole_button, Qt.MouseButton.LeftButton)
    wait_for_jobs(window)
    assert ("Thêm", "Điển hình “Trần Văn Minh”") in rows(page)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert window.ui.pages.currentWidget() is nominees


def test_a_record_page_leads_there_once_the_record_is_kept(window: MainWindow, type_text: Type, wait_for_jobs: Wait, qtbot: QtBot) -> None:
    tabs = go_to(window, "inspections", TabbedPage)
    page = tabs.current
    page.add()
    assert not page.ui.history_button.isEnabled() and page.ui.history_button.toolTip()
    type_text(page.form.title, "Kiểm tra hồ sơ")
    window.flush()
    assert page.ui.history_button.isEnabled()
    qtbot.mouseClick(page.ui.history_button, Qt.MouseButton.LeftButton)
    wait_for_jobs(window)
    assert rows(shown(window)) == [("Thêm", "Kiểm tra, giám sát “Kiểm tra hồ sơ”")]


def test_before_and_after_are_shown_and_the_record_is_one_click_away(
    window: MainWindow, changed: Nomination, wait_for_jobs: Wait, qtbot: QtBot
) -> None:
    page = history(window, wait_for_jobs)
    assert texts(page)[:5] == ["Tổ, lớp, bộ phận", "Trước khi sửa", "Tổ Văn", "Sau khi sửa", "Tổ Toán"]
    qtbot.mouseClick(page.ui.open_button, Qt.MouseButton.LeftButton)
    wait_for_jobs(window)
    nominees = window.ui.pages.currentWidget()
    assert isinstance(nominees, NomineesPage)
    assert nominees.ui.title.text() == "Lê Thị Hoa"


def test_an_old_value_is_put_back_as_one_step_that_can_be_undone(
    window: MainWindow, changed: Nomination, wait_for_jobs: Wait, qtbot: QtBot
) -> None:
    page = history(window, wait_for_jobs)
    qtbot.mouseClick(back_button(page, "Tổ, lớp, bộ phận"), Qt.MouseButton.LeftButton)
    wait_for_jobs(window)
    store = window.bench.desk.store
    assert store.get(Nomination, changed.id) == msgspec.structs.replace(changed, department="Tổ Văn")
    assert window.bench.undo_words == "Trả lại “Tổ, lớp, bộ phận”"
    assert rows(page)[0] == ("Sửa “Tổ, lớp, bộ phận”", "Hồ sơ năm 2024 · Lê Thị Hoa")
    window.bench.undo()
    wait_for_jobs(window)
    assert store.get(Nomination, changed.id) == changed
    again = history(window, wait_for_jobs, changed.id)
    assert [what for what, _about in rows(again)].count("Thêm") == 1
    numbers = [line.number for line in again.lines]
    assert len(numbers) == len(set(numbers)) and sum(line.number - line.first + 1 for line in again.lines) == 4


def test_a_deleted_record_is_brought_back_from_its_line(window: MainWindow, changed: Nomination, wait_for_jobs: Wait, qtbot: QtBot) -> None:
    window.bench.delete(changed)
    page = history(window, wait_for_jobs)
    assert rows(page)[0] == ("Xóa", "Hồ sơ năm 2024 · Lê Thị Hoa")
    assert page.ui.open_button.isHidden() and not page.ui.why.isHidden()
    qtbot.mouseClick(page.ui.restore_button, Qt.MouseButton.LeftButton)
    wait_for_jobs(window)
    assert window.bench.desk.store.get(Nomination, changed.id) == changed
    assert rows(page)[0] == ("Khôi phục", "Hồ sơ năm 2024 · Lê Thị Hoa")
    assert page.ui.restore_button.isHidden()


def test_it_is_read_once_after_a_change(
    window: MainWindow, changed: Nomination, wait_for_jobs: Wait, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.bench.delete(changed)
    page = history(window, wait_for_jobs)
    readings: list[str] = []
    run = window.bench.run

    def noted(work: Callable[..., Any], done: Callable[..., None], key: str = "", **more: Any) -> int:
        readings.append(key)
        return run(work, done, key, **more)

    monkeypatch.setattr(window.bench, "run", noted)
    qtbot.mouseClick(page.ui.restore_button, Qt.MouseButton.LeftButton)
    wait_for_jobs(window)
    assert readings.count("history") == 1
    assert rows(page)[0] == ("Khôi phục", "Hồ sơ năm 2024 · Lê Thị Hoa")


def test_an_award_older_than_the_programme_is_shown_in_the_year_that_is_open(
    window: MainWindow, changed: Nomination, wait_for_jobs: Wait, qtbot: QtBot
) -> None:
    window.bench.save(Award(id="old", nominee_id=changed.nominee_id, year=2019, form="Giấy khen"))
    page = history(window, wait_for_jobs)
    assert rows(page)[0][0] == "Thêm" and "Giấy khen" in rows(page)[0][1]
    qtbot.mouseClick(page.ui.open_button, Qt.MouseButton.LeftButton)
    wait_for_jobs(window)
    awards = window.ui.pages.currentWidget()
    assert isinstance(awards, TabbedPage)
    assert (window.bench.year, awards.current.ui.title_line.text()) == (2024, "Giấy khen")


def test_search_and_days_narrow_and_a_wrong_day_is_said(
    window: MainWindow, changed: Nomination, type_text: Type, wait_for_jobs: Wait, qtbot: QtBot
) -> None:
    page = history(window, wait_for_jobs)
    type_text(page.ui.search, "giai nhat")
    qtbot.waitUntil(lambda: len(rows(page)) == 1, timeout=10_000)
    qtbot.mouseClick(page.ui.clear_filters, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(rows(page)) > 1, timeout=10_000)
    type_text(page.ui.until, "1/1/2000")
    qtbot.waitUntil(lambda: rows(page) == [], timeout=10_000)
    assert page.ui.count.text() and page.ui.card.isHidden()
    page.ui.until.clear()
    type_text(page.ui.until, "hôm qua")
    qtbot.waitUntil(page.ui.problem.isVisible, timeout=10_000)


def test_it_is_read_page_by_page(
    window: MainWindow, changed: Nomination, wait_for_jobs: Wait, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(histories, "PAGE", 3)
    page = history(window, wait_for_jobs)
    first = rows(page)
    assert len(first) == 3 and not page.ui.newer_button.isEnabled() and page.ui.newer_button.toolTip()
    qtbot.mouseClick(page.ui.older_button, Qt.MouseButton.LeftButton)
    wait_for_jobs(window)
    assert rows(page) and rows(page) != first
    qtbot.mouseClick(page.ui.newer_button, Qt.MouseButton.LeftButton)
    wait_for_jobs(window)
    assert rows(page) == first


def test_it_is_found_by_its_name(window: MainWindow, changed: Nomination, type_text: Type, wait_for_jobs: Wait, qtbot: QtBot) -> None:
    window.search.begin()
    type_text(window.ui.search, "lich su")
    qtbot.waitUntil(lambda: window.search.list.isVisible(), timeout=10_000)
    wait_for_jobs(window)
    qtbot.keyClick(window.ui.search, Qt.Key.Key_Return)
    wait_for_jobs(window)
    assert rows(shown(window))[0][1] == "Hồ sơ năm 2024 · Lê Thị Hoa"


def test_a_person_that_is_called_markup_stays_text(window: MainWindow, add: Add, wait_for_jobs: Wait) -> None:
    nomination = add(window, NomineeKind.TEACHER, "<b>Hoa</b>")
    nominee = window.bench.desk.store.get(Nominee, nomination.nominee_id)
    assert nominee is not None
    window.bench.save(msgspec.structs.replace(nominee, note="<img src=x>"))
    page = history(window, wait_for_jobs)
    assert "<img src=x>" in texts(page)
    assert page.ui.about.textFormat() is Qt.TextFormat.PlainText
