"""The list of exemplars: found as one types, filtered by chips, ordered, chosen and acted upon by keyboard."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.finding import Findings
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.ui.narrowing import Sort
from exemplar_desktop.ui.nominees_page import NomineesPage
from exemplar_desktop.ui.window import MainWindow
from tests.ui.conftest import Type, children, go_to

Add = Callable[..., Nomination]
Wait = Callable[[MainWindow], None]
PEOPLE = (
    (NomineeKind.TEACHER, "Nguyễn Thị Đào"),
    (NomineeKind.TEACHER, "Lê Thị Hòa"),
    (NomineeKind.MANAGER, "Phạm Văn Hải"),
    (NomineeKind.STUDENT, "Trần Minh Quân"),
    (NomineeKind.COLLECTIVE, "Tổ Toán - Tin"),
)
IN_ORDER = ["Nguyễn Thị Đào", "Phạm Văn Hải", "Lê Thị Hòa", "Trần Minh Quân", "Tổ Toán - Tin"]


@pytest.fixture
def page(window: MainWindow, add: Add, wait_for_jobs: Wait) -> NomineesPage:
    """The page with five exemplars, the teacher Đào spread."""
    nominations = {name: add(window, kind, name) for kind, name in PEOPLE}
    window.bench.desk.store.save(Dissemination(year=2024, title="Tọa đàm", nomination_ids=(nominations["Nguyễn Thị Đào"].id,)))
    page = go_to(window, "nominees", NomineesPage)
    window.bench.refresh_findings()
    wait_for_jobs(window)
    return page


def names(page: NomineesPage) -> list[str]:
    return [page.model.index(row).data() for row in range(page.model.rowCount())]


def chosen(page: NomineesPage) -> list[str]:
    return [index.data() for index in sorted(page.ui.list.selectionModel().selectedRows(), key=lambda index: index.row())]


def press(widget: QWidget, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(widget, key, modifier)


def select_all(page: NomineesPage) -> None:
    page.ui.list.setFocus()
    press(page.ui.list, Qt.Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)


def test_the_list_stands_in_the_order_of_names(page: NomineesPage) -> None:
    assert sorted(names(page)) == sorted(IN_ORDER)
    assert names(page)[:4] == IN_ORDER[:4]
    assert page.ui.count.text() == "5 hồ sơ"


def test_vietnamese_typed_by_backspace_and_retyping_narrows_at_every_key(page: NomineesPage, type_text: Type) -> None:
    type_text(page.ui.search, "H")
    assert len(names(page)) > 1
    type_text(page.ui.search, "o")
    assert names(page) == ["Lê Thị Hòa"]
    type_text(page.ui.search, "a")
    for letter in "òa":
        press(page.ui.search, Qt.Key.Key_Backspace)
        if letter == "ò":
            press(page.ui.search, Qt.Key.Key_Backspace)
            type_text(page.ui.search, "òa")
    type_text(page.ui.search, "a")
    assert page.ui.search.text() == "Hòa"
    assert names(page) == ["Lê Thị Hòa"]
    assert page.ui.count.text() == "1 trong 5 hồ sơ"


def test_taking_a_letter_back_shows_again_what_it_had_hidden(page: NomineesPage, type_text: Type) -> None:
    type_text(page.ui.search, "dao")
    assert names(page) == ["Nguyễn Thị Đào"]
    press(page.ui.search, *[Qt.Key.Key_Backspace] * 3)
    assert len(names(page)) == 5


def test_who_is_chosen_stays_chosen_while_the_list_narrows(page: NomineesPage, type_text: Type) -> None:
    page.ui.list.setFocus()
    press(page.ui.list, Qt.Key.Key_Home, *[Qt.Key.Key_Down] * 3)
    assert page.detail is not None
    shown = page.detail.nomination_id
    type_text(page.ui.search, "quan")
    assert chosen(page) == ["Trần Minh Quân"]
    assert page.detail.nomination_id == shown


def test_chips_count_what_they_would_show(page: NomineesPage, type_text: Type, qtbot: QtBot) -> None:
    chips = page.filters
    assert [chip.text() for chip in chips.chips if not chip.isHidden()] == [
        "Tất cả 5",
        "Tập thể 1",
        "Cán bộ quản lý 1",
        "Giáo viên 2",
        "Học sinh 1",
        "Nhân tố mới 4",
        "Đã nhân rộng 1",
        "Còn thiếu 5",
    ]
    qtbot.mouseClick(chips.kinds[NomineeKind.TEACHER], Qt.MouseButton.LeftButton)
    assert names(page) == ["Nguyễn Thị Đào", "Lê Thị Hòa"]
    assert chips.states["spread"].text() == "Đã nhân rộng 1"
    assert chips.all.text() == "Tất cả 5"
    qtbot.mouseClick(chips.states["spread"], Qt.MouseButton.LeftButton)
    assert names(page) == ["Nguyễn Thị Đào"]
    assert chips.kinds[NomineeKind.STUDENT].text() == "Học sinh 0"
    type_text(page.ui.search, "hoa")
    assert names(page) == []
    qtbot.mouseClick(page.ui.clear_filters, Qt.MouseButton.LeftButton)
    assert len(names(page)) == 5
    assert page.ui.search.text() == ""
    assert [chip.isChecked() for chip in chips.chips].count(True) == 1


def test_a_chip_pressed_again_is_given_up(page: NomineesPage) -> None:
    chip = page.filters.kinds[NomineeKind.STUDENT]
    chip.setFocus()
    press(chip, Qt.Key.Key_Space)
    assert names(page) == ["Trần Minh Quân"]
    press(chip, Qt.Key.Key_Space)
    assert len(names(page)) == 5
    assert page.filters.all.isChecked()


def test_only_those_with_gaps(page: NomineesPage, window: MainWindow) -> None:
    page.filters.gaps.click()
    assert len(names(page)) == 5
    window.bench.findings = Findings()
    window.bench.findings_changed.emit()
    assert names(page) == []


@pytest.mark.parametrize(
    ("order", "first"),
    [
        (Sort.NAME, ["Nguyễn Thị Đào", "Phạm Văn Hải"]),
        (Sort.KIND, ["Tổ Toán - Tin", "Phạm Văn Hải", "Nguyễn Thị Đào"]),
        (Sort.STAGE, ["Nguyễn Thị Đào", "Phạm Văn Hải"]),
        (Sort.CHANGED, ["Tổ Toán - Tin", "Trần Minh Quân"]),
    ],
)
def test_orders(page: NomineesPage, order: Sort, first: list[str]) -> None:
    combo = page.ui.sort
    combo.setFocus()
    press(combo, Qt.Key.Key_Home)
    press(combo, *[Qt.Key.Key_Down] * combo.findData(order))
    assert names(page)[: len(first)] == first


def test_arrows_home_and_end_choose(page: NomineesPage) -> None:
    page.ui.list.setFocus()
    press(page.ui.list, Qt.Key.Key_End)
    assert chosen(page) == [names(page)[-1]]
    press(page.ui.list, Qt.Key.Key_Home, Qt.Key.Key_Down)
    assert chosen(page) == [names(page)[1]]
    assert page.ui.title.text() == names(page)[1]


def test_typing_in_the_list_searches(page: NomineesPage, type_text: Type) -> None:
    page.ui.list.setFocus()
    type_text(page.ui.list, "q")
    assert page.ui.search.hasFocus()
    assert page.ui.search.text() == "q"
    assert names(page) == ["Trần Minh Quân"]


def test_the_search_leads_into_the_list_and_enter_opens_the_file(page: NomineesPage, type_text: Type) -> None:
    type_text(page.ui.search, "hoa")
    press(page.ui.search, Qt.Key.Key_Down)
    assert page.ui.list.hasFocus()
    assert chosen(page) == ["Lê Thị Hòa"]
    press(page.ui.list, Qt.Key.Key_Return)
    assert page.detail is not None
    assert page.ui.detail.isAncestorOf(page.window().focusWidget())
    assert page.ui.title.text() == "Lê Thị Hòa"


def test_escape_takes_the_search_away(page: NomineesPage, type_text: Type) -> None:
    type_text(page.ui.search, "hoa")
    press(page.ui.search, Qt.Key.Key_Escape)
    assert page.ui.search.text() == ""
    assert len(names(page)) == 5


def test_delete_key_deletes_and_undo_brings_back(page: NomineesPage, window: MainWindow) -> None:
    page.ui.list.setFocus()
    press(page.ui.list, Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Delete)
    assert "Phạm Văn Hải" not in names(page)
    assert chosen(page) == ["Lê Thị Hòa"]
    assert window.ui.banner_text.text() == "Đã xóa hồ sơ của “Phạm Văn Hải”."
    assert window.bench.undo_words == "Xóa hồ sơ của “Phạm Văn Hải”"
    window.bench.undo()
    assert len(names(page)) == 5


def test_the_banner_brings_several_back(page: NomineesPage, window: MainWindow, qtbot: QtBot) -> None:
    select_all(page)
    qtbot.mouseClick(page.ui.bar_delete, Qt.MouseButton.LeftButton)
    assert names(page) == []
    assert page.ui.right.currentWidget() is page.ui.empty
    assert window.ui.banner_text.text() == "Đã xóa 5 hồ sơ."
    qtbot.mouseClick(window.ui.banner_action, Qt.MouseButton.LeftButton)
    assert len(names(page)) == 5


def test_shift_and_control_choose_several(page: NomineesPage) -> None:
    page.ui.list.setFocus()
    press(page.ui.list, Qt.Key.Key_Home)
    assert page.ui.bar.isHidden()
    press(page.ui.list, Qt.Key.Key_Down, Qt.Key.Key_Down, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert len(chosen(page)) == 3
    assert page.ui.bar_count.text() == "Đã chọn 3 hồ sơ"
    assert page.ui.right.currentWidget() is page.ui.several
    place = page.ui.list.visualRect(page.model.index(1)).center()
    QTest.mouseClick(page.ui.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place)
    assert chosen(page) == [names(page)[0], names(page)[2]]
    press(page.ui.list, Qt.Key.Key_Escape)
    assert len(chosen(page)) == 1
    assert page.ui.bar.isHidden()
    assert page.ui.right.currentWidget() is page.ui.detail


def test_several_are_closed_with_one_reason_as_one_step(page: NomineesPage, window: MainWindow, type_text: Type) -> None:
    select_all(page)
    page.ui.bar_close.click()
    assert page.ui.reason.hasFocus()
    press(page.ui.reason, Qt.Key.Key_Return)
    assert page.ui.reason_problem.isVisible()
    type_text(page.ui.reason, "Chuyển công tác")
    press(page.ui.reason, Qt.Key.Key_Return)
    store = window.bench.desk.store
    assert {(n.closed_on, n.closed_reason) for n in store.all(Nomination)} == {(date(2024, 10, 18), "Chuyển công tác")}
    assert page.ui.list.hasFocus()
    assert page.filters.states["closed"].text() == "Thôi giới thiệu 5"
    assert len(chosen(page)) == 5
    assert (page.ui.bar_close.isHidden(), page.ui.bar_reopen.isHidden()) == (True, False)
    assert window.bench.undo_words == "Thôi giới thiệu 5 hồ sơ"
    window.bench.undo()
    assert {n.closed_on for n in store.all(Nomination)} == {None}
    window.bench.redo()
    select_all(page)
    page.ui.bar_reopen.click()
    assert {(n.closed_on, n.closed_reason) for n in store.all(Nomination)} == {(None, "")}


def test_the_menu_of_an_entry_offers_what_changes_something(page: NomineesPage, type_text: Type) -> None:
    page.ui.list.setFocus()
    press(page.ui.list, Qt.Key.Key_Home)

    def offered() -> dict[str, QAction]:
        return {action.text(): action for action in page.selection.menu().actions()}

    assert list(offered()) == ["Thôi giới thiệu…", "Xóa"]
    offered()["Thôi giới thiệu…"].trigger()
    type_text(page.ui.reason, "Rút hồ sơ")
    page.ui.reason_confirm.click()
    assert page.ui.bar.isHidden()
    assert list(offered()) == ["Giới thiệu lại", "Xóa"]


def test_leaving_the_reason_changes_nothing(page: NomineesPage, window: MainWindow, type_text: Type) -> None:
    select_all(page)
    page.ui.bar_close.click()
    type_text(page.ui.reason, "Rút")
    press(page.ui.reason, Qt.Key.Key_Escape)
    assert page.ui.reason_panel.isHidden()
    assert page.ui.list.hasFocus()
    assert {n.closed_on for n in window.bench.desk.store.all(Nomination)} == {None}


def test_an_entry_speaks_to_a_screen_reader(page: NomineesPage) -> None:
    words = page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words.startswith("Nguyễn Thị Đào, Giáo viên, Đã nhân rộng, thiếu ")


def test_a_long_list_is_known_at_once_and_read_off_the_ui_thread(
    page: NomineesPage, window: MainWindow, type_text: Type, wait_for_jobs: Wait
) -> None:
    store = window.bench.desk.store
    nominees = [Nominee(number=n, kind=NomineeKind.STUDENT, name=f"Vũ Thị Yến {n:04d}") for n in range(10, 1510)]
    nominations = [Nomination(nominee_id=nominee.id, year=2024) for nominee in nominees]
    store.save(*nominees, *nominations)
    page.refresh()
    assert len(names(page)) == 5
    wait_for_jobs(window)
    assert page.model.rowCount() == 1505
    page.ui.list.setFocus()
    press(page.ui.list, Qt.Key.Key_End)
    assert chosen(page) == [page.model.index(1504).data()]
    type_text(page.ui.search, "yen 0777")
    assert names(page) == ["Vũ Thị Yến 0777"]
    page.open_nomination(nominations[0].id)
    wait_for_jobs(window)
    assert chosen(page) == ["Vũ Thị Yến 0010"]


def test_every_control_of_the_list_has_a_name_and_is_reached_in_reading_order(page: NomineesPage) -> None:
    order = [page.ui.add_button, page.ui.search, page.filters.all, page.filters.kinds[NomineeKind.COLLECTIVE]]
    page.ui.add_button.setFocus()
    reached = [page.window().focusWidget()]
    for _ in order[1:]:
        press(page.window().focusWidget(), Qt.Key.Key_Tab)
        reached.append(page.window().focusWidget())
    assert reached == order
    labelled = [label.buddy() for label in children(page, type(page.ui.new_kind_label))]
    for widget in (*order, page.ui.sort, page.ui.list, page.ui.reason, page.ui.new_place):
        assert widget.accessibleName() or widget in labelled or getattr(widget, "text", str)()


def test_the_cross_in_the_search_goes_with_its_text(page: NomineesPage, type_text: Type, qtbot: QtBot) -> None:
    type_text(page.ui.search, "xyz")
    (cross,) = children(page.ui.search, QToolButton)
    qtbot.waitUntil(cross.isVisible)
    press(page.ui.search, Qt.Key.Key_Escape)
    assert page.ui.search.text() == ""
    qtbot.waitUntil(lambda: not cross.isVisible())
    assert len(names(page)) == page.model.all_count
