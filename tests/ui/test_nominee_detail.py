"""The file of one nominee follows undo and redo, says why a field is fixed, and leads to the collective."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.ui.nominee_detail import NomineeDetail
from exemplar_desktop.ui.nominees_page import NomineesPage
from exemplar_desktop.ui.window import MainWindow
from tests.ui.conftest import Type, go_to

Add = Callable[..., Nomination]


def detail_of(window: MainWindow, nomination: Nomination) -> NomineeDetail:
    page = go_to(window, "nominees", NomineesPage)
    page.open_nomination(nomination.id)
    assert page.detail is not None
    return page.detail


def test_a_field_is_undone_and_redone_in_the_form(window: MainWindow, add: Add, type_text: Type) -> None:
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    detail = detail_of(window, nomination)
    detail.ui.tabs.setCurrentWidget(detail.ui.info_tab)
    type_text(detail.form.department, "Tổ Ngữ văn")
    detail.form.position.setFocus()
    assert window.bench.undo_words == "Sửa “Tổ, lớp, bộ phận”"
    window.bench.undo()
    assert detail.form.department.text() == ""
    assert "Tổ Ngữ văn" not in detail.ui.subtitle.text()
    window.bench.redo()
    assert detail.form.department.text() == "Tổ Ngữ văn"


def test_a_fixed_kind_says_why_beside_it(window: MainWindow, add: Add, qtbot: QtBot) -> None:
    detail = detail_of(window, add(window, NomineeKind.STAFF, "Lê Thị Hòa"))
    assert detail.form.kind_why.isHidden()
    card = detail.criteria.card("III.2")
    assert card is not None
    qtbot.mouseClick(card.ui.met, Qt.MouseButton.LeftButton)
    assert not detail.form.kind_why.isHidden()
    window.bench.undo()
    assert detail.form.kind_why.isHidden()
    assert detail.form.kind.isEnabled()


def test_a_manager_without_collective_is_led_to_the_field(window: MainWindow, add: Add, qtbot: QtBot) -> None:
    manager = add(window, NomineeKind.MANAGER, "Phạm Văn Hải")
    detail = detail_of(window, manager)
    card = detail.criteria.card("III.2.2.a.4")
    assert card is not None
    assert card.ui.collective_link.text() == "Chọn tập thể"
    with qtbot.waitSignal(detail.wanted) as heard:
        card.ui.collective_link.click()
    assert (heard.args[0].nominee, heard.args[0].field) == (manager.nominee_id, "collective_id")
    detail.reveal("collective_id")
    assert detail.ui.tabs.currentWidget() is detail.ui.info_tab


def test_a_name_typed_by_unikey_is_saved_as_it_stands(window: MainWindow, add: Add, type_text: Type, qtbot: QtBot) -> None:
    nomination = add(window, NomineeKind.TEACHER, "Đào")
    detail = detail_of(window, nomination)
    detail.ui.tabs.setCurrentWidget(detail.ui.info_tab)
    detail.form.name.selectAll()
    type_text(detail.form.name, "Nguyên")
    for _ in range(3):
        qtbot.keyClick(detail.form.name, Qt.Key.Key_Backspace)
    type_text(detail.form.name, "yễn Thị Đào")
    detail.form.position.setFocus()
    nominee = window.bench.desk.store.get(Nominee, nomination.nominee_id)
    assert nominee is not None
    assert nominee.name == "Nguyễn Thị Đào"
