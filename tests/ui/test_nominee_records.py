"""Support and consent are kept in the nominee's own file."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.consent import Consent
from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.nominee import Nomination, NomineeKind
from exemplar_desktop.domain.support_measure import SupportMeasure
from exemplar_desktop.ui.history_page import HistoryPage
from exemplar_desktop.ui.nominee_detail import NomineeDetail
from exemplar_desktop.ui.nominees_page import NomineesPage
from exemplar_desktop.ui.window import MainWindow
from tests.ui.conftest import Type, go_to

Add = Callable[..., Nomination]
Wait = Callable[[MainWindow], None]


@pytest.fixture
def open_file(window: MainWindow, wait_for_jobs: Wait) -> Callable[[Nomination], NomineeDetail]:
    """Open a nomination's file in the window."""

    def opened(nomination: Nomination) -> NomineeDetail:
        page = go_to(window, "nominees", NomineesPage)
        page.open_nomination(nomination.id)
        wait_for_jobs(window)
        assert page.detail is not None
        return page.detail

    return opened


def heads(detail: NomineeDetail) -> list[str]:
    tabs = detail.ui.tabs
    return [tabs.tabText(place) for place in range(tabs.count()) if tabs.isTabVisible(place)]


def test_a_measure_is_kept_and_moves_the_stage_on(
    window: MainWindow, open_file: Callable[[Nomination], NomineeDetail], add: Add, type_text: Type, wait_for_jobs: Wait
) -> None:
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    other = add(window, NomineeKind.STAFF, "Lê Thị Hòa")
    detail = open_file(nomination)
    assert detail.ui.stage.text() == "Nhân tố mới"
    detail.reveal("support")
    page = detail.records.pages["support"]
    page.ui.add_button.click()
    type_text(page.form.title, "Bồi dưỡng tin học")
    type_text(page.form.due_on, "1/3/2024")
    page.ui.search.setFocus()
    store = window.bench.desk.store
    (measure,) = store.all(SupportMeasure)
    assert (measure.nomination_id, measure.title, measure.due_on) == (nomination.id, "Bồi dưỡng tin học", date(2024, 3, 1))
    assert detail.ui.stage.text() == "Đang bồi dưỡng"
    assert "Bồi dưỡng tin học" in detail.ui.stage.toolTip()
    page.ui.add_button.click()
    type_text(page.form.responsible, "Chưa có tên")
    detail = open_file(other)
    assert page.ui.list.count() == 0
    assert page.ui.right.currentWidget() is page.ui.empty, "what was begun for the one before does not follow"
    detail.ui.tabs.setCurrentWidget(detail.ui.info_tab)
    wait_for_jobs(window)
    (overdue,) = (f for f in window.bench.findings if f.code == "measure_overdue")
    window.open_finding(overdue)
    wait_for_jobs(window)
    assert page.isVisible() and page.ui.list.count() == 1


def test_consent_is_asked_for_pupils_only_and_settles_the_finding(
    window: MainWindow, open_file: Callable[[Nomination], NomineeDetail], add: Add, type_text: Type, wait_for_jobs: Wait, qtbot: QtBot
) -> None:
    teacher = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    pupil = add(window, NomineeKind.STUDENT, "Trần Minh Quân")
    store = window.bench.desk.store
    store.save(Dissemination(year=2024, title="Tọa đàm", nomination_ids=(pupil.id,)))
    assert "Đồng ý công bố" not in heads(open_file(teacher))
    detail = open_file(pupil)
    assert "Đồng ý công bố" in heads(detail)
    window.bench.refresh_findings()
    qtbot.waitUntil(lambda: any(f.code == "consent_missing" for f in window.bench.findings))
    window.open_finding(next(f for f in window.bench.findings if f.code == "consent_missing"))
    wait_for_jobs(window)
    page = detail.records.pages["consent"]
    assert page.isVisible()
    page.ui.empty_add.click()
    type_text(page.form.guardian, "Trần Văn Bút")
    type_text(page.form.guardian_agreed_on, "1/3/2024")
    type_text(page.form.pupil_agreed_on, "1/3/2024")
    page.ui.search.setFocus()
    (consent,) = store.all(Consent)
    assert (consent.nominee_id, consent.guardian) == (pupil.nominee_id, "Trần Văn Bút")
    qtbot.waitUntil(lambda: not any(f.code == "consent_missing" for f in window.bench.findings))
    window.bench.undo()
    window.bench.undo()
    assert store.all(Consent)[0].pupil_agreed_on is None
    wait_for_jobs(window)


def test_keys_of_the_exemplars_page_work_in_its_tabs_and_the_buttons_there_lead_on(
    window: MainWindow, open_file: Callable[[Nomination], NomineeDetail], add: Add, wait_for_jobs: Wait, qtbot: QtBot
) -> None:
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    measure = SupportMeasure(nomination_id=nomination.id, title="Kèm cặp")
    window.bench.save(measure)
    detail = open_file(nomination)
    nominees = window.page("nominees")
    assert isinstance(nominees, NomineesPage)
    detail.reveal("support")
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(nominees.ui.new_name.isVisible)
    detail = open_file(nomination)
    detail.reveal("support")
    qtbot.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(window.ui.pages.currentWidget(), HistoryPage))
    wait_for_jobs(window)
    history = window.ui.pages.currentWidget()
    assert isinstance(history, HistoryPage)
    assert {line.record_id for line in history.lines} == {nomination.nominee_id, nomination.id, measure.id}
    detail = open_file(nomination)
    detail.reveal("support")
    qtbot.mouseClick(detail.records.pages["support"].ui.history_button, Qt.MouseButton.LeftButton)
    wait_for_jobs(window)
    assert {line.record_id for line in history.lines} == {measure.id}
