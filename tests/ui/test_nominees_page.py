"""The list of exemplars, and the information of one."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.nominee import Gender, Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.stage import Stage
from exemplar_desktop.ui.narrowing import Filters, asking
from exemplar_desktop.ui.nominees_page import NomineesPage
from exemplar_desktop.ui.window import MainWindow
from tests.ui.conftest import Type, children

Add = Callable[..., Nomination]
Wait = Callable[[MainWindow], None]


def page_of(window: MainWindow) -> NomineesPage:
    page = window.page("nominees")
    assert isinstance(page, NomineesPage)
    return page


@pytest.fixture(autouse=True)
def _on_the_page(window: MainWindow) -> None:
    window.show_page("nominees")


def names(page: NomineesPage) -> list[str]:
    return [page.model.index(row).data() for row in range(page.model.rowCount())]


def add_by_hand(window: MainWindow, qtbot: QtBot, type_text: Type, kind: NomineeKind, name: str) -> None:
    page = page_of(window)
    qtbot.mouseClick(page.ui.add_button, Qt.MouseButton.LeftButton)
    page.ui.new_kind.setCurrentIndex(page.ui.new_kind.findData(kind))
    type_text(page.ui.new_name, name)
    qtbot.keyClick(page.ui.new_name, Qt.Key.Key_Return)


def test_a_year_without_exemplars_says_what_belongs_here(window: MainWindow) -> None:
    page = page_of(window)
    assert page.ui.right.currentWidget() is page.ui.empty
    assert "2024" in page.ui.empty_text.text()
    assert page.ui.empty_add.isVisible()


def test_a_teacher_is_added_and_every_field_saved_when_left(window: MainWindow, qtbot: QtBot, type_text: Type) -> None:
    add_by_hand(window, qtbot, type_text, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    page = page_of(window)
    assert page.detail is not None
    form = page.detail.form
    type_text(form.position, "Giáo viên Ngữ văn")
    type_text(form.department, "Tổ Ngữ văn")
    type_text(form.birth_date, "5/2/1986")
    form.gender.setFocus()
    qtbot.keyClick(form.gender, Qt.Key.Key_Down)
    type_text(form.achievement, "Dạy học dự án; “Đọc sách mỗi ngày”")
    type_text(form.discovered_on, "12/01/2024")
    page.ui.search.setFocus()

    store = window.bench.desk.store
    (nominee,), (nomination,) = store.all(Nominee), store.all(Nomination)
    assert (nominee.name, nominee.kind, nominee.birth_date) == ("Nguyễn Thị Đào", NomineeKind.TEACHER, date(1986, 2, 5))
    assert nominee.gender is Gender.FEMALE
    assert (nomination.position, nomination.department, nomination.year) == ("Giáo viên Ngữ văn", "Tổ Ngữ văn", 2024)
    assert nomination.achievement == "Dạy học dự án; “Đọc sách mỗi ngày”"
    assert nomination.discovered_on == date(2024, 1, 12)
    assert window.ui.saved.text() == "Đã lưu 09:41"
    assert page.ui.subtitle.text() == "Giáo viên · Giáo viên Ngữ văn · Tổ Ngữ văn · hồ sơ số 1"


def test_a_wrong_date_stays_with_its_problem_and_the_rest_is_saved(window: MainWindow, qtbot: QtBot, type_text: Type, add: Add) -> None:
    nomination = add(window, NomineeKind.TEACHER, "Lê Thị Hòa")
    page = page_of(window)
    page.open_nomination(nomination.id)
    assert page.detail is not None
    form = page.detail.form
    type_text(form.birth_date, "31/2/1986")
    type_text(form.department, "Thư viện")
    page.ui.search.setFocus()
    assert form.birth_date.text() == "31/2/1986"
    notes = [label.text() for label in children(page.ui.info_place, QLabel) if label.property("role") == "problem" and label.isVisible()]
    assert notes == ["Ngày cần viết đủ ngày/tháng/năm, ví dụ 18/10/2024."]
    stored = window.bench.desk.store.get(Nomination, nomination.id)
    assert stored is not None
    assert stored.department == "Thư viện"
    form.birth_date.clear()


def test_one_after_the_other_is_added_by_keyboard_alone(window: MainWindow, qtbot: QtBot, type_text: Type) -> None:
    page = page_of(window)
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.ui.new_name.hasFocus)
    qtbot.keyClick(page.ui.new_name, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(page.ui.new_kind, Qt.Key.Key_End)
    assert page.ui.new_place_label.text() == "Lớp"
    for name, place in (("Trần Minh Quân", "11A2"), ("Lê Ân", "10A1")):
        type_text(page.ui.new_name, name)
        qtbot.keyClick(page.ui.new_name, Qt.Key.Key_Tab)
        assert page.ui.new_place.hasFocus()
        type_text(page.ui.new_place, place)
        qtbot.keyClick(page.ui.new_place, Qt.Key.Key_Return)
        assert page.ui.new_name.hasFocus()
        assert (page.ui.new_name.text(), page.ui.new_place.text()) == ("", "")
        assert page.ui.new_done.text() == f"Đã thêm {name}. Mời nhập tiếp."
        assert page.ui.title.text() == name
    assert page.ui.new_kind.currentData() == NomineeKind.STUDENT
    store = window.bench.desk.store
    assert [(n.name, n.kind) for n in store.all(Nominee)] == [("Lê Ân", "student"), ("Trần Minh Quân", "student")]
    assert {n.department for n in store.all(Nomination)} == {"11A2", "10A1"}
    assert window.bench.undo_words == "Thêm Lê Ân"
    qtbot.keyClick(page.ui.new_name, Qt.Key.Key_Escape)
    assert page.ui.add_panel.isHidden()
    assert page.ui.list.hasFocus()
    window.bench.undo()
    assert names(page) == ["Trần Minh Quân"]


def test_vietnamese_is_typed_by_backspace_and_retyping(window: MainWindow, qtbot: QtBot, type_text: Type) -> None:
    page = page_of(window)
    qtbot.mouseClick(page.ui.add_button, Qt.MouseButton.LeftButton)
    for letters in ("Le", "ê Thi", "ị D", "Đao", "ào"):
        if letters[0] in "êịĐ":
            qtbot.keyClick(page.ui.new_name, Qt.Key.Key_Backspace)
        if letters == "ào":
            for _ in range(2):
                qtbot.keyClick(page.ui.new_name, Qt.Key.Key_Backspace)
        type_text(page.ui.new_name, letters)
    qtbot.keyClick(page.ui.new_name, Qt.Key.Key_Return)
    (nominee,) = window.bench.desk.store.all(Nominee)
    assert nominee.name == "Lê Thị Đào"


def test_a_namesake_is_pointed_out_and_does_not_stop(window: MainWindow, qtbot: QtBot, type_text: Type, add: Add) -> None:
    add(window, NomineeKind.TEACHER, "Nguyễn Thị Hoà", department="Tổ Văn")
    page = page_of(window)
    page.refresh()
    qtbot.mouseClick(page.ui.add_button, Qt.MouseButton.LeftButton)
    type_text(page.ui.new_name, "Nguyễn Thị Hòa")
    assert page.ui.new_namesake.isVisible()
    assert "Nguyễn Thị Hoà (Giáo viên · Tổ Văn)" in page.ui.new_namesake.text()
    type_text(page.ui.new_name, "ng")
    assert page.ui.new_namesake.isHidden()
    for _ in "ng":
        qtbot.keyClick(page.ui.new_name, Qt.Key.Key_Backspace)
    qtbot.keyClick(page.ui.new_name, Qt.Key.Key_Return)
    assert len(names(page)) == 2
    assert page.ui.new_namesake.isHidden()


def test_a_name_is_needed_to_add_and_what_else_is_typed_stays(window: MainWindow, qtbot: QtBot, type_text: Type) -> None:
    page = page_of(window)
    qtbot.mouseClick(page.ui.add_button, Qt.MouseButton.LeftButton)
    type_text(page.ui.new_name, "  ")
    type_text(page.ui.new_place, "Tổ Văn")
    qtbot.keyClick(page.ui.new_place, Qt.Key.Key_Return)
    assert page.ui.new_problem.text() == "Mục này cần được điền."
    QApplication.processEvents()
    assert page.ui.new_name.geometry().bottom() < page.ui.new_problem.y() < page.ui.new_place_label.y()
    assert page.ui.new_name.hasFocus()
    assert page.ui.new_place.text() == "Tổ Văn"
    assert window.bench.desk.store.all(Nominee) == ()


def test_how_many_people_a_collective_has_is_a_number(window: MainWindow, qtbot: QtBot, type_text: Type) -> None:
    page = page_of(window)
    qtbot.mouseClick(page.ui.add_button, Qt.MouseButton.LeftButton)
    page.ui.new_kind.setCurrentIndex(page.ui.new_kind.findData(NomineeKind.COLLECTIVE))
    type_text(page.ui.new_name, "Tổ Toán - Tin")
    type_text(page.ui.new_place, "mười")
    qtbot.keyClick(page.ui.new_place, Qt.Key.Key_Return)
    assert page.ui.new_place.hasFocus()
    assert page.ui.new_problem.isVisible()
    QApplication.processEvents()
    assert page.ui.new_place.geometry().bottom() < page.ui.new_problem.y()
    assert window.bench.desk.store.all(Nominee) == ()
    page.ui.new_place.clear()
    type_text(page.ui.new_place, "12")
    qtbot.mouseClick(page.ui.add_confirm, Qt.MouseButton.LeftButton)
    (nomination,) = window.bench.desk.store.all(Nomination)
    assert nomination.member_count == 12
    assert page.ui.new_problem.isHidden()


def test_the_first_gap_of_a_year_leads_to_the_panel(window: MainWindow, wait_for_jobs: Wait) -> None:
    wait_for_jobs(window)
    window.open_finding(next(finding for finding in window.bench.findings if finding.code == "no_nomination"))
    assert page_of(window).ui.new_name.hasFocus()


def test_only_fields_of_the_kind_are_shown(window: MainWindow, add: Add) -> None:
    page = page_of(window)
    page.open_nomination(add(window, NomineeKind.COLLECTIVE, "Tổ Toán - Tin").id)
    assert page.detail is not None
    form = page.detail.form
    assert not form.member_count.isHidden()
    assert form.birth_date.isHidden()
    assert form.collective_id.isHidden()
    page.open_nomination(add(window, NomineeKind.MANAGER, "Phạm Văn Hải").id)
    assert form.member_count.isHidden()
    assert not form.collective_id.isHidden()
    assert [form.collective_id.itemText(i) for i in range(form.collective_id.count())] == ["Chưa chọn tập thể", "Tổ Toán - Tin"]


def test_a_changed_name_moves_in_the_list_and_stays_chosen(window: MainWindow, type_text: Type, add: Add) -> None:
    add(window, NomineeKind.STAFF, "Bùi Văn Bắc")
    nomination = add(window, NomineeKind.STAFF, "Cao Thị Yến")
    page = page_of(window)
    page.open_nomination(nomination.id)
    assert page.detail is not None
    page.detail.form.name.clear()
    type_text(page.detail.form.name, "Cao Thị Anh")
    page.ui.search.setFocus()
    assert names(page) == ["Cao Thị Anh", "Bùi Văn Bắc"]
    assert page.ui.list.currentIndex().row() == 0
    assert page.detail.nomination_id == nomination.id


def test_another_year_shows_its_own_list(window: MainWindow, add: Add, wait_for_jobs: Wait) -> None:
    add(window, NomineeKind.STAFF, "Bùi Văn Bắc")
    page = page_of(window)
    page.refresh()
    window.ui.year.setCurrentIndex(window.ui.year.findData(2025))
    window.ui.year.activated.emit(window.ui.year.currentIndex())
    assert names(page) == []
    assert "2025" in page.ui.empty_text.text()
    wait_for_jobs(window)


def test_what_is_missing_is_counted_in_the_list(window: MainWindow, add: Add, wait_for_jobs: Wait) -> None:
    add(window, NomineeKind.STAFF, "Bùi Văn Bắc")
    page = page_of(window)
    page.refresh()
    window.bench.refresh_findings()
    wait_for_jobs(window)
    _, gaps = page.model.index(0).data(Qt.ItemDataRole.UserRole)
    assert gaps == sum(f.nominee is not None and f.severity != "advice" for f in window.bench.findings) > 0


def test_closing_the_window_saves_what_is_typed(window: MainWindow, add: Add, type_text: Type) -> None:
    nomination = add(window, NomineeKind.STAFF, "Bùi Văn Bắc")
    page = page_of(window)
    page.open_nomination(nomination.id)
    assert page.detail is not None
    type_text(page.detail.form.note, "chưa rời khỏi ô")
    window.close()
    (nominee,) = window.bench.desk.store.all(Nominee)
    assert nominee.note == "chưa rời khỏi ô"


def test_a_bar_of_the_overview_opens_the_narrowed_list(window: MainWindow, add: Add, wait_for_jobs: Wait) -> None:
    add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    add(window, NomineeKind.STUDENT, "Trần Minh Quân")
    page = page_of(window)
    page.ui.search.setText("không có ai")
    window.open_finding(asking(Filters(kind=NomineeKind.STUDENT)))
    wait_for_jobs(window)
    assert (page.ui.search.text(), names(page)) == ("", ["Trần Minh Quân"])
    assert page.filters.kinds[NomineeKind.STUDENT].isChecked()
    window.open_finding(asking(Filters(state=Stage.DISCOVERED)))
    wait_for_jobs(window)
    assert len(names(page)) == 2
