"""The list of exemplars, and the information of one."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.nominee import Gender, Nomination, Nominee, NomineeKind
from exemplar_desktop.ui.nominees_page import NomineesPage
from exemplar_desktop.ui.window import MainWindow
from tests.ui.conftest import Type, children

Add = Callable[..., Nomination]
Wait = Callable[[MainWindow], None]


def page_of(window: MainWindow) -> NomineesPage:
    page = window.page("nominees")
    assert isinstance(page, NomineesPage)
    return page


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
    assert form.position.hasFocus()
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


def test_a_name_is_needed_to_add(window: MainWindow, qtbot: QtBot, type_text: Type) -> None:
    add_by_hand(window, qtbot, type_text, NomineeKind.STAFF, "  ")
    page = page_of(window)
    assert page.ui.new_problem.text() == "Mục này cần được điền."
    assert window.bench.desk.store.all(Nominee) == ()


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


def test_search_needs_no_accents(window: MainWindow, type_text: Type, add: Add) -> None:
    for name in ("Nguyễn Thị Đào", "Lê Thị Hòa", "Trần Minh Quân"):
        add(window, NomineeKind.TEACHER, name)
    page = page_of(window)
    page.refresh()
    assert names(page) == ["Nguyễn Thị Đào", "Lê Thị Hòa", "Trần Minh Quân"]
    type_text(page.ui.search, "dao")
    assert names(page) == ["Nguyễn Thị Đào"]
    type_text(page.ui.search, "%")
    assert names(page) == []
    assert page.ui.count.text() == "Không có tên nào khớp với nội dung tìm."


def test_a_long_list_is_fetched_page_by_page(window: MainWindow) -> None:
    store = window.bench.desk.store
    nominees = [Nominee(number=n, kind=NomineeKind.STUDENT, name=f"Trần Văn {n:03d}") for n in range(1, 451)]
    nominations = [Nomination(nominee_id=nominee.id, year=2024) for nominee in nominees]
    store.save(*nominees, *nominations)
    page = page_of(window)
    page.refresh()
    assert page.model.rowCount() == 200
    assert page.ui.count.text() == "450 hồ sơ"
    page.open_nomination(nominations[-1].id)
    assert page.model.rowCount() == 450
    assert page.detail is not None
    assert page.detail.nomination_id == nominations[-1].id


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


@pytest.mark.parametrize(("button", "left"), [("Xóa hồ sơ", 0), ("Giữ lại", 1)])
def test_deleting_asks_first_and_can_be_taken_back(
    window: MainWindow, add: Add, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, button: str, left: int
) -> None:
    add(window, NomineeKind.STAFF, "Bùi Văn Bắc")
    page = page_of(window)
    page.refresh()

    def press(box: QMessageBox) -> int:
        next(b for b in box.buttons() if b.text() == button).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press)
    qtbot.mouseClick(page.ui.delete_button, Qt.MouseButton.LeftButton)
    assert len(names(page)) == left
    if not left:
        assert "Bùi Văn Bắc" in window.ui.banner_text.text()
        qtbot.mouseClick(window.ui.banner_action, Qt.MouseButton.LeftButton)
        assert names(page) == ["Bùi Văn Bắc"]
        assert page.detail is not None
        assert page.detail.nomination_id
    assert window.ui.banner.isHidden()


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
