"""Activities that made exemplars known."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.dissemination import Dissemination, Organiser
from exemplar_desktop.domain.nominee import Nomination, NomineeKind
from exemplar_desktop.ui.disseminations_page import DisseminationsPage
from exemplar_desktop.ui.window import MainWindow
from tests.ui.conftest import Type

Add = Callable[..., Nomination]
Wait = Callable[[MainWindow], None]


@pytest.fixture
def page(window: MainWindow) -> DisseminationsPage:
    window.ui.disseminations_button.click()
    page = window.page("disseminations")
    assert isinstance(page, DisseminationsPage)
    return page


def test_an_activity_is_kept_once_it_has_a_title(window: MainWindow, page: DisseminationsPage, qtbot: QtBot, type_text: Type) -> None:
    qtbot.mouseClick(page.ui.empty_add, Qt.MouseButton.LeftButton)
    form = page.form
    assert form.title.hasFocus()
    type_text(form.channel, "Trang thông tin của trường")
    page.ui.add_button.setFocus()
    store = window.bench.desk.store
    assert store.all(Dissemination) == ()
    assert form.channel.text() == "Trang thông tin của trường"
    type_text(form.title, "Gương sáng quanh em")
    type_text(form.happened_on, "19/3/2024")
    type_text(form.reach, "1.512")
    page.ui.add_button.setFocus()
    (record,) = store.all(Dissemination)
    assert (record.title, record.channel, record.year) == ("Gương sáng quanh em", "Trang thông tin của trường", 2024)
    assert (record.happened_on, record.reach) == (date(2024, 3, 19), 1512)
    assert page.ui.list.item(0).text() == "Gương sáng quanh em\n19/03/2024 · chưa chọn điển hình"


def test_exemplars_are_ticked_and_count_as_spread(
    window: MainWindow, page: DisseminationsPage, qtbot: QtBot, type_text: Type, add: Add, wait_for_jobs: Wait
) -> None:
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    page.refresh()
    wait_for_jobs(window)
    qtbot.mouseClick(page.ui.add_button, Qt.MouseButton.LeftButton)
    type_text(page.form.title, "Tọa đàm")
    item = page.form.nomination_ids.item(0)
    assert item.text() == "Nguyễn Thị Đào (Giáo viên)"
    item.setCheckState(Qt.CheckState.Checked)
    page.form.organiser.setCurrentIndex(page.form.organiser.findData(Organiser.TRADE_UNION.value))
    page.form.organiser.activated.emit(1)
    (record,) = window.bench.desk.store.all(Dissemination)
    assert record.nomination_ids == (nomination.id,)
    assert record.organiser is Organiser.TRADE_UNION
    wait_for_jobs(window)
    codes = {finding.code for finding in window.bench.findings}
    assert not codes & {"spread_missing", "union_activity_missing"}


def test_a_finding_leads_to_the_field_of_its_activity(window: MainWindow, page: DisseminationsPage, wait_for_jobs: Wait) -> None:
    first, second = (Dissemination(year=2024, title=title) for title in ("Một", "Hai"))
    window.bench.save(first, second)
    wait_for_jobs(window)
    finding = next(f for f in window.bench.findings if f.code == "activity_without_day" and f.record == second.id)
    window.ui.nominees_button.click()
    window.open_finding(finding)
    assert page.ui.title_line.text() == "Hai"
    assert page.form.happened_on.hasFocus()


def test_an_activity_is_deleted_and_brought_back(
    window: MainWindow, page: DisseminationsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.bench.save(Dissemination(year=2024, title="Một"))
    page.refresh()

    def press(box: QMessageBox) -> int:
        next(b for b in box.buttons() if b.text() == "Xóa hoạt động").click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press)
    qtbot.mouseClick(page.ui.delete_button, Qt.MouseButton.LeftButton)
    assert page.ui.right.currentWidget() is page.ui.empty
    qtbot.mouseClick(window.ui.banner_action, Qt.MouseButton.LeftButton)
    assert page.ui.title_line.text() == "Một"
