"""A nominee over the years in the window: each line leads to its record in its year, and who has no file this year can be given one."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.award import Award, AwardLevel
from exemplar_desktop.domain.council import CouncilMeeting, Decision
from exemplar_desktop.domain.finding import Finding, Severity
from exemplar_desktop.domain.movement import Movement
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.support_measure import SupportMeasure
from exemplar_desktop.ui.career_view import CareerView
from exemplar_desktop.ui.nominees_page import NomineesPage
from exemplar_desktop.ui.tabbed_page import TabbedPage
from exemplar_desktop.ui.titled_lines import DETAIL
from exemplar_desktop.ui.window import MainWindow
from tests.ui.conftest import go_to

Add = Callable[..., Nomination]
Wait = Callable[[MainWindow], None]


@pytest.fixture
def nominees(window: MainWindow) -> NomineesPage:
    return go_to(window, "nominees", NomineesPage)


@pytest.fixture
def before(window: MainWindow, add: Add) -> Nomination:
    """The file of 2023 of somebody with a file in 2024 too, and what happened then."""
    now = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    made = Nomination(nominee_id=now.nominee_id, year=2023, department="Tổ Văn")
    store = window.bench.desk.store
    store.save(
        made,
        Award(nominee_id=now.nominee_id, year=2023, form="Bằng khen", level=AwardLevel.CITY, decided_on=date(2023, 9, 1)),
        Award(nominee_id=now.nominee_id, year=2018, form="Giấy khen"),
        CouncilMeeting(year=2023, title="Họp xét", held_on=date(2023, 5, 12), decisions=(Decision(nomination_id=made.id, votes_for=9),)),
        SupportMeasure(nomination_id=made.id, title="Kèm cặp", begun_on=date(2023, 3, 1)),
        SupportMeasure(nomination_id=made.id, title="Tập huấn", begun_on=date(2023, 4, 1)),
    )
    return made


def lines(view: CareerView) -> list[str]:
    return [view.ui.years.item(row).text() for row in range(view.ui.years.count())]


def open_line(view: CareerView, text: str, qtbot: QtBot) -> None:
    view.ui.years.setFocus()
    view.ui.years.setCurrentRow(lines(view).index(text))
    qtbot.keyClick(view.ui.years, Qt.Key.Key_Return)


def career_of(window: MainWindow, page: NomineesPage, before: Nomination, wait: Wait) -> CareerView:
    (now,) = window.bench.desk.store.all(Nomination, nominee_id=before.nominee_id, year=2024)
    window.show_page("nominees")
    page.open_nomination(now.id)
    wait(window)
    assert page.detail is not None
    page.detail.reveal("career")
    wait(window)
    return page.detail.records.career


def test_each_line_leads_to_its_record_in_its_year(
    window: MainWindow, nominees: NomineesPage, before: Nomination, qtbot: QtBot, wait_for_jobs: Wait
) -> None:
    view = career_of(window, nominees, before, wait_for_jobs)
    assert lines(view) == [
        "Năm 2024",
        "Nhân tố mới · đạt 0/6 tiêu chuẩn",
        "Năm 2023 · Tổ Văn",
        "Được khen thưởng · đạt 0/6 tiêu chuẩn",
        "Bồi dưỡng: Kèm cặp",
        "Bồi dưỡng: Tập huấn",
        "Xét chọn: Họp xét",
        "Khen thưởng: Bằng khen",
        "Năm 2018 · không có hồ sơ giới thiệu",
        "Khen thưởng: Giấy khen",
    ]
    assert "họp ngày 12/05/2023, 9/9 phiếu" in view.ui.years.item(3).toolTip()
    assert view.ui.years.item(3).data(DETAIL) == "Được khen thưởng: Bằng khen, ngày 01/09/2023"
    for text, page, name in (("Xét chọn: Họp xét", "council", "Họp xét"), ("Khen thưởng: Bằng khen", "awards", "Bằng khen")):
        window.bench.set_year(2024)
        open_line(career_of(window, nominees, before, wait_for_jobs), text, qtbot)
        wait_for_jobs(window)
        shown = window.page(page)
        assert isinstance(shown, TabbedPage) and shown.isVisible()
        assert (window.bench.year, shown.current.ui.title_line.text()) == (2023, name)


def test_a_measure_and_an_award_older_than_the_programme_are_shown(
    window: MainWindow, nominees: NomineesPage, before: Nomination, qtbot: QtBot, wait_for_jobs: Wait
) -> None:
    open_line(career_of(window, nominees, before, wait_for_jobs), "Bồi dưỡng: Tập huấn", qtbot)
    wait_for_jobs(window)
    assert window.bench.year == 2023 and nominees.detail is not None
    assert nominees.detail.nomination_id == before.id
    assert nominees.detail.records.pages["support"].ui.title_line.text() == "Tập huấn"
    window.bench.set_year(2024)
    open_line(career_of(window, nominees, before, wait_for_jobs), "Khen thưởng: Giấy khen", qtbot)
    wait_for_jobs(window)
    shown = window.page("awards")
    assert isinstance(shown, TabbedPage) and shown.isVisible()
    assert (window.bench.year, shown.current.ui.title_line.text()) == (2024, "Giấy khen")


def test_a_meeting_booked_under_another_year_is_shown_there(
    window: MainWindow, nominees: NomineesPage, before: Nomination, qtbot: QtBot, wait_for_jobs: Wait
) -> None:
    late = CouncilMeeting(year=2025, title="Xét bổ sung", held_on=date(2025, 1, 5), decisions=(Decision(nomination_id=before.id),))
    window.bench.save(late)
    open_line(career_of(window, nominees, before, wait_for_jobs), "Xét chọn: Xét bổ sung", qtbot)
    wait_for_jobs(window)
    shown = window.page("council")
    assert isinstance(shown, TabbedPage)
    assert (window.bench.year, shown.current.ui.title_line.text(), shown.current.ui.list.count()) == (2025, "Xét bổ sung", 1)


def test_a_file_older_than_the_programme_leads_to_the_nominee_in_the_year_that_is_open(
    window: MainWindow, nominees: NomineesPage, qtbot: QtBot, wait_for_jobs: Wait
) -> None:
    movement = Movement(name="Dạy tốt, học tốt", begun_on=date(2019, 1, 1))
    old = Nomination(nominee_id="old", year=2019, movement_id=movement.id)
    window.bench.save(movement, Nominee(id="old", number=1, kind=NomineeKind.TEACHER, name="Nguyễn Thị Đào"), old)
    window.open_finding(Finding(code="found", severity=Severity.ADVICE, page="disseminations", record=movement.id))
    wait_for_jobs(window)
    page = window.page("disseminations")
    assert isinstance(page, TabbedPage)
    linked = page.current.form.linked
    linked.setFocus()
    linked.setCurrentRow(0)
    qtbot.keyClick(linked, Qt.Key.Key_Return)
    wait_for_jobs(window)
    assert window.bench.year == 2024
    assert nominees.outsider is not None and nominees.outsider.isVisible()
    assert lines(nominees.outsider)[0] == "Năm 2019"


def test_whoever_was_recognised_is_to_be_followed_and_the_measure_settles_it(
    window: MainWindow, nominees: NomineesPage, before: Nomination, qtbot: QtBot, wait_for_jobs: Wait
) -> None:
    view = career_of(window, nominees, before, wait_for_jobs)
    assert "cần tiếp tục theo dõi" in view.ui.note.text() and view.ui.note.isVisible()
    assert view.ui.action.text() == "Ghi biện pháp theo dõi"
    qtbot.mouseClick(view.ui.action, Qt.MouseButton.LeftButton)
    wait_for_jobs(window)
    assert nominees.detail is not None
    page = nominees.detail.records.pages["support"]
    assert page.isVisible()
    (now,) = window.bench.desk.store.all(Nomination, nominee_id=before.nominee_id, year=2024)
    window.bench.save(SupportMeasure(nomination_id=now.id, title="Theo dõi"))
    nominees.detail.reveal("career")
    wait_for_jobs(window)
    assert view.ui.note.isHidden() and view.ui.action.isHidden()
    assert not [f for f in window.bench.findings if f.code.startswith("recognised_")]


def test_who_has_no_file_this_year_is_shown_and_given_one(
    window: MainWindow, nominees: NomineesPage, before: Nomination, add: Add, qtbot: QtBot, wait_for_jobs: Wait
) -> None:
    store = window.bench.desk.store
    (now,) = store.all(Nomination, nominee_id=before.nominee_id, year=2024)
    store.delete(now)
    other = add(window, NomineeKind.STAFF, "Lê Thị Hòa")
    window.bench.refresh_findings()
    wait_for_jobs(window)
    (finding,) = (f for f in window.bench.findings if f.code == "recognised_without_file")
    window.open_finding(finding)
    wait_for_jobs(window)
    view = nominees.outsider
    assert view is not None and view.isVisible(), "the list that was read meanwhile does not take it away"
    assert not nominees.ui.list.currentIndex().isValid() and not nominees.ui.list.selectionModel().hasSelection()
    qtbot.keyClick(nominees.ui.list, Qt.Key.Key_Delete)
    assert store.get(Nomination, other.id) == other, "the keys of the list reach nobody"
    window.bench.set_year(2023)
    wait_for_jobs(window)
    assert nominees.detail is not None and nominees.detail.nomination_id == before.id, "in that year there is a file"
    window.bench.set_year(2024)
    wait_for_jobs(window)
    window.open_finding(finding)
    wait_for_jobs(window)
    assert view.ui.who.text() == "Nguyễn Thị Đào (Giáo viên), hồ sơ số 1"
    assert "Năm 2023 · Tổ Văn" in lines(view)
    qtbot.mouseClick(view.ui.action, Qt.MouseButton.LeftButton)
    wait_for_jobs(window)
    (made,) = store.all(Nomination, nominee_id=before.nominee_id, year=2024)
    assert made.department == "Tổ Văn"
    assert nominees.detail.nomination_id == made.id
    assert nominees.ui.right.currentWidget() is nominees.ui.detail
    assert window.bench.undo_words == "Lập hồ sơ năm 2024 của “Nguyễn Thị Đào”"
    window.bench.undo()
    wait_for_jobs(window)
    assert store.get(Nomination, made.id) is None
    window.open_finding(finding)
    wait_for_jobs(window)
    index = nominees.model.index_of(other.id)
    qtbot.mouseClick(nominees.ui.list.viewport(), Qt.MouseButton.LeftButton, pos=nominees.ui.list.visualRect(index).center())
    wait_for_jobs(window)
    assert nominees.ui.right.currentWidget() is nominees.ui.detail and nominees.detail.nomination_id == other.id
