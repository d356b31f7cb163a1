"""How someone was discovered is one field: a recorded movement, a new one, or words of one's own."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCompleter
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.movement import Movement
from exemplar_desktop.domain.nominee import Nomination, NomineeKind
from exemplar_desktop.reports.content import Paragraph, ReportContent
from exemplar_desktop.services.facts import year_facts
from exemplar_desktop.services.report import composed
from exemplar_desktop.ui.found_through import FoundThrough
from exemplar_desktop.ui.nominee_detail import NomineeDetail
from exemplar_desktop.ui.nominees_page import NomineesPage
from exemplar_desktop.ui.records_page import RecordsPage
from exemplar_desktop.ui.tabbed_page import TabbedPage
from exemplar_desktop.ui.window import MainWindow
from tests.ui.conftest import Type, go_to

Add = Callable[..., Nomination]
Wait = Callable[[MainWindow], None]
TEACHING = Movement(id="teaching", name="Dạy tốt, học tốt", begun_on=date(2023, 11, 20), ended_on=date(2024, 5, 19))
OLD = Movement(id="old", name="Xanh, sạch, đẹp", begun_on=date(2019, 9, 5), ended_on=date(2020, 5, 31))


def open_file(window: MainWindow, nomination: Nomination) -> NomineeDetail:
    page = go_to(window, "nominees", NomineesPage)
    page.open_nomination(nomination.id)
    assert page.detail is not None
    page.detail.ui.tabs.setCurrentWidget(page.detail.ui.info_tab)
    return page.detail


def movements_page(window: MainWindow) -> RecordsPage[Movement]:
    page = window.page("disseminations")
    assert isinstance(page, TabbedPage)
    return page.current


def stored(window: MainWindow, nomination: Nomination) -> tuple[str | None, str]:
    now = window.bench.desk.store.get(Nomination, nomination.id)
    assert now is not None
    return now.movement_id, now.discovered_through


def leave(detail: NomineeDetail) -> None:
    popup = offered(detail).popup()
    if popup.isVisible():
        QTest.keyClick(popup, Qt.Key.Key_Tab)
    detail.form.achievement.setFocus()


def offered(detail: NomineeDetail) -> QCompleter:
    completer = detail.found.combo.completer()
    assert completer is not None
    return completer


@pytest.fixture
def nomination(window: MainWindow, add: Add) -> Nomination:
    window.bench.desk.store.save(TEACHING, OLD)
    return add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")


def note(found: FoundThrough) -> str:
    return "" if found.form.found_note.isHidden() else found.form.found_note.text()


def test_a_movement_of_the_year_is_chosen_by_keyboard_and_undone(window: MainWindow, nomination: Nomination, qtbot: QtBot) -> None:
    detail = open_file(window, nomination)
    combo = detail.found.combo
    assert [combo.itemText(place) for place in range(combo.count())] == ["Không qua phong trào", "Dạy tốt, học tốt"]
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert stored(window, nomination) == ("teaching", "")
    assert window.bench.undo_words == "Sửa “Phát hiện qua phong trào”"
    assert note(detail.found) == "" and detail.form.found_action.text() == "Mở phong trào"
    window.bench.undo()
    assert stored(window, nomination) == (None, "") and combo.currentText() == ""
    window.bench.redo()
    assert combo.currentText() == "Dạy tốt, học tốt"
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Up)
    combo.activated.emit(0)
    assert stored(window, nomination) == (None, "") and combo.currentText() == ""


@pytest.mark.parametrize("typed", ["dạy tốt, học tốt", "day tot, hoc  tot"])
def test_the_name_typed_without_marks_means_the_recorded_movement(
    window: MainWindow, nomination: Nomination, type_text: Type, typed: str
) -> None:
    detail = open_file(window, nomination)
    type_text(detail.found.line, typed)
    leave(detail)
    assert stored(window, nomination) == ("teaching", "")
    assert detail.found.combo.currentText() == "Dạy tốt, học tốt"


def test_names_are_offered_by_any_part_without_marks(window: MainWindow, nomination: Nomination, type_text: Type, qtbot: QtBot) -> None:
    detail = open_file(window, nomination)
    type_text(detail.found.line, "hoc t")
    completer = offered(detail)
    assert completer.popup().isVisible() and completer.completionCount() == 1
    qtbot.keyClick(completer.popup(), Qt.Key.Key_Down)
    qtbot.keyClick(completer.popup(), Qt.Key.Key_Return)
    assert detail.found.combo.currentText() == "Dạy tốt, học tốt"
    leave(detail)
    assert stored(window, nomination) == ("teaching", "")


def test_words_of_ones_own_stay_and_can_become_a_movement_in_one_step(
    window: MainWindow, nomination: Nomination, type_text: Type, qtbot: QtBot
) -> None:
    detail = open_file(window, nomination)
    type_text(detail.found.line, "Đồng nghiệp giới thiệu")
    leave(detail)
    assert stored(window, nomination) == (None, "Đồng nghiệp giới thiệu")
    assert "báo cáo chưa tính" in note(detail.found)
    qtbot.mouseClick(detail.form.found_action, Qt.MouseButton.LeftButton)
    store = window.bench.desk.store
    made = next(movement for movement in store.all(Movement) if movement.name == "Đồng nghiệp giới thiệu")
    assert stored(window, nomination) == (made.id, "")
    assert note(detail.found) == "" and detail.found.combo.currentText() == made.name
    window.bench.undo()
    assert store.get(Movement, made.id) is None
    assert stored(window, nomination) == (None, "Đồng nghiệp giới thiệu")


def test_a_choice_and_text_of_an_earlier_version_are_not_touched_by_other_edits(
    window: MainWindow, add: Add, nomination: Nomination, type_text: Type
) -> None:
    both = add(window, NomineeKind.STAFF, "Lê Thị Hòa", movement_id="old", discovered_through="Xanh, sạch")
    detail = open_file(window, both)
    assert detail.found.combo.currentText() == "Xanh, sạch, đẹp"
    assert "không diễn ra trong năm báo cáo 2024" in note(detail.found)
    type_text(detail.form.department, "Thư viện")
    detail.found.combo.setFocus()
    leave(detail)
    assert stored(window, both) == ("old", "Xanh, sạch")


def test_a_deleted_movement_is_shown_as_such_and_can_come_back(
    window: MainWindow, nomination: Nomination, qtbot: QtBot, wait_for_jobs: Wait
) -> None:
    store = window.bench.desk.store
    store.save(Nomination(id=nomination.id, nominee_id=nomination.nominee_id, year=2024, movement_id="teaching"))
    store.delete(TEACHING)
    window.bench.refresh_findings()
    wait_for_jobs(window)
    (finding,) = (f for f in window.bench.findings if f.code == "movement_not_of_year")
    window.open_finding(finding)
    wait_for_jobs(window)
    page = window.page("nominees")
    assert isinstance(page, NomineesPage) and page.detail is not None
    found = page.detail.found
    assert found.line.hasFocus()
    assert found.combo.currentText() == "Dạy tốt, học tốt" and "đã bị xóa" in note(found)
    leave(page.detail)
    assert stored(window, nomination) == ("teaching", ""), "leaving the field changes nothing"
    qtbot.mouseClick(found.form.found_action, Qt.MouseButton.LeftButton)
    assert note(found) == "" and store.get(Movement, "teaching") is not None
    wait_for_jobs(window)
    assert not [f for f in window.bench.findings if f.code == "movement_not_of_year"]


def test_a_year_without_movements_leads_to_where_they_are_recorded(window: MainWindow, add: Add, qtbot: QtBot, wait_for_jobs: Wait) -> None:
    detail = open_file(window, add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào"))
    wait_for_jobs(window)
    assert "Năm 2024 chưa ghi phong trào nào" in note(detail.found)
    qtbot.mouseClick(detail.form.found_action, Qt.MouseButton.LeftButton)
    page = movements_page(window)
    wait_for_jobs(window)
    assert page.isVisible() and page.shape.kind is Movement and page.form.name.hasFocus()


def test_a_movement_lists_who_was_found_through_it_in_any_year(
    window: MainWindow, add: Add, nomination: Nomination, qtbot: QtBot, wait_for_jobs: Wait
) -> None:
    store = window.bench.desk.store
    store.save(
        Nomination(id=nomination.id, nominee_id=nomination.nominee_id, year=2024, movement_id="teaching"),
        Nomination(nominee_id=nomination.nominee_id, year=2023, movement_id="teaching", department="Tổ Văn"),
    )
    detail = open_file(window, nomination)
    qtbot.mouseClick(detail.form.found_action, Qt.MouseButton.LeftButton)
    page = movements_page(window)
    wait_for_jobs(window)
    lines = [page.form.linked.item(row).text() for row in range(page.form.linked.count())]
    assert lines == ["Nguyễn Thị Đào (Giáo viên), năm 2024", "Nguyễn Thị Đào (Giáo viên · Tổ Văn), năm 2023"]
    page.form.linked.setFocus()
    page.form.linked.setCurrentRow(1)
    qtbot.keyClick(page.form.linked, Qt.Key.Key_Return)
    wait_for_jobs(window)
    assert window.bench.year == 2023
    shown = window.page("nominees")
    assert shown.isVisible() and isinstance(shown, NomineesPage) and shown.detail is not None
    assert shown.detail.nomination.record.department == "Tổ Văn"


def test_the_panel_offers_the_years_movements_and_keeps_the_choice(
    window: MainWindow, nomination: Nomination, qtbot: QtBot, type_text: Type
) -> None:
    page = go_to(window, "nominees", NomineesPage)
    page.ask_for_new()
    assert page.ui.new_movement.isVisible()
    qtbot.keyClick(page.ui.new_movement, Qt.Key.Key_Down)
    for name in ("Trần Văn Bình", "Lê Thị Cúc"):
        type_text(page.ui.new_name, name)
        qtbot.keyClick(page.ui.new_name, Qt.Key.Key_Return)
    added = [n for n in window.bench.desk.store.all(Nomination) if n.id != nomination.id]
    assert [n.movement_id for n in added] == ["teaching", "teaching"]
    QApplication.processEvents()


def test_the_panel_follows_to_another_year(
    window: MainWindow, nomination: Nomination, type_text: Type, qtbot: QtBot, wait_for_jobs: Wait
) -> None:
    page = go_to(window, "nominees", NomineesPage)
    page.ask_for_new()
    qtbot.keyClick(page.ui.new_movement, Qt.Key.Key_Down)
    window.bench.set_year(2025)
    wait_for_jobs(window)
    assert page.ui.new_movement.isHidden(), "no movement touches that year"
    type_text(page.ui.new_name, "Trần Văn Bình")
    qtbot.keyClick(page.ui.new_name, Qt.Key.Key_Return)
    (added,) = window.bench.desk.store.all(Nomination, year=2025)
    assert added.movement_id is None
    wait_for_jobs(window)


def test_who_goes_on_from_an_earlier_year_keeps_the_movement_without_a_warning(
    window: MainWindow, add: Add, nomination: Nomination, wait_for_jobs: Wait
) -> None:
    carried = add(window, NomineeKind.STAFF, "Lê Thị Hòa", movement_id="old", discovered_on=date(2020, 1, 5))
    detail = open_file(window, carried)
    assert detail.found.combo.currentText() == "Xanh, sạch, đẹp"
    assert note(detail.found) == ""
    facts = year_facts(window.bench.desk, 2024)
    assert [movement.id for movement in facts.movements] == ["teaching"]
    assert facts.movement_names["old"] == "Xanh, sạch, đẹp"
    told = " ".join(text for text in texts_of(composed(facts, date(2024, 10, 18))) if "Lê Thị Hòa" in text or "Phát hiện qua" in text)
    assert "Phát hiện qua phong trào: Xanh, sạch, đẹp" in told
    wait_for_jobs(window)


def texts_of(content: ReportContent) -> list[str]:
    """Return the paragraphs of a report's annexes."""
    return [block.text for appendix in content.appendices for block in appendix.blocks if isinstance(block, Paragraph)]


def test_the_panel_asks_nothing_more_where_no_movement_is_recorded(window: MainWindow) -> None:
    page = go_to(window, "nominees", NomineesPage)
    page.ask_for_new()
    assert page.ui.new_movement.isHidden() and page.ui.new_movement_label.isHidden()
