"""Every type of record is begun, typed, found, deleted and brought back on the page it belongs to."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QTableWidget
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.award import Award, AwardLevel, Referral, ReferralState
from exemplar_desktop.domain.council import CouncilMeeting, CouncilMember, Decision, Objection, Outcome, PublicNotice
from exemplar_desktop.domain.finding import Finding, Severity
from exemplar_desktop.domain.inspection import Capacity, Inspection
from exemplar_desktop.domain.movement import Movement
from exemplar_desktop.domain.nominee import Nomination, NomineeKind
from exemplar_desktop.ui.records_page import RecordsPage
from exemplar_desktop.ui.tabbed_page import TabbedPage
from exemplar_desktop.ui.window import MainWindow
from tests.ui.clerk import choose, opened_cell
from tests.ui.conftest import Type, go_to

Add = Callable[..., Nomination]
Wait = Callable[[MainWindow], None]
Page = RecordsPage[Any]

PLACES = [
    ("council", 0, CouncilMeeting),
    ("council", 1, PublicNotice),
    ("council", 2, CouncilMember),
    ("awards", 0, Award),
    ("awards", 1, Referral),
    ("disseminations", 1, Movement),
    ("inspections", 0, Inspection),
    ("inspections", 1, Capacity),
]


def open_tab(window: MainWindow, name: str, place: int) -> Page:
    page = go_to(window, name, TabbedPage)
    page.tabs.setCurrentIndex(place)
    return page.current


def pick(page: Page, qtbot: QtBot, type_text: Type, name: str) -> None:
    type_text(page.form.pick, name)
    qtbot.keyClick(page.form.pick, Qt.Key.Key_Return)


def words_in(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    return item.text() if item else ""


def type_in_cell(table: QTableWidget, qtbot: QtBot, row: int, column: int, text: str) -> None:
    with opened_cell(table, qtbot, row, column) as editor:
        assert isinstance(editor, QLineEdit)
        editor.selectAll()
        qtbot.keyClicks(editor, text)


@pytest.mark.parametrize(("name", "place", "kind"), PLACES)
def test_a_record_is_kept_found_deleted_and_brought_back(
    window: MainWindow, qtbot: QtBot, type_text: Type, add: Add, wait_for_jobs: Wait, name: str, place: int, kind: type[Any]
) -> None:
    store = window.bench.desk.store
    add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    meeting = CouncilMeeting(year=2024, title="Họp tháng 5")
    store.save(meeting)
    there = len(store.all(kind))
    page = open_tab(window, name, place)
    wait_for_jobs(window)
    qtbot.mouseClick(page.ui.add_button, Qt.MouseButton.LeftButton)
    type_text(page.binding.widgets[page.shape.name], "Đổi mới")
    page.ui.search.setFocus()
    if page.shape.needed:
        assert len(store.all(kind)) == there, "not kept before it is said whom it is about"
        if page.picker is not None:
            pick(page, qtbot, type_text, "dao")
        else:
            choose(page.form.meeting_id, meeting.id)
    (record,) = (each for each in store.all(kind) if getattr(each, page.shape.name) == "Đổi mới")
    lines = [page.ui.list.item(row).text().partition("\n")[0] for row in range(page.ui.list.count())]
    assert ("Nguyễn Thị Đào: Đổi mới" if page.picker is not None else "Đổi mới") in lines
    type_text(page.ui.search, "doi moi")
    assert page.ui.list.count() == 1
    page.ui.list.setCurrentRow(0)
    qtbot.keyClick(page.ui.list, Qt.Key.Key_Delete)
    assert store.get(kind, record.id) is None
    assert "Đổi mới" in window.ui.banner_text.text()
    window.bench.undo()
    assert store.get(kind, record.id) == record


def test_a_finding_leads_to_the_tab_and_field_of_its_record(window: MainWindow, wait_for_jobs: Wait) -> None:
    meeting = CouncilMeeting(year=2024, title="Họp")
    posted = PublicNotice(meeting_id=meeting.id, place="Bảng tin")
    window.bench.desk.store.save(meeting, posted)
    window.open_finding(Finding(code="shown", severity=Severity.GAP, page="council", record=posted.id, field="posted_on"))
    page = window.page("council")
    assert isinstance(page, TabbedPage)
    assert page.current.shape.kind is PublicNotice
    assert page.current.form.posted_on.hasFocus()
    wait_for_jobs(window)


def test_an_award_takes_its_level_and_day(window: MainWindow, qtbot: QtBot, type_text: Type, add: Add, wait_for_jobs: Wait) -> None:
    first = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    second = add(window, NomineeKind.STAFF, "Lê Thị Hòa")
    page = open_tab(window, "awards", 0)
    wait_for_jobs(window)
    page.ui.add_button.click()
    type_text(page.form.form, "Giấy khen")
    pick(page, qtbot, type_text, "dao")
    choose(page.form.level, AwardLevel.CITY)
    type_text(page.form.decided_on, "1/6/2024")
    page.ui.search.setFocus()
    (award,) = window.bench.desk.store.all(Award)
    assert (award.nominee_id, award.year, award.level, award.decided_on) == (first.nominee_id, 2024, AwardLevel.CITY, date(2024, 6, 1))
    pick(page, qtbot, type_text, "hoa")
    (award,) = window.bench.desk.store.all(Award)
    assert award.nominee_id == second.nominee_id, "another choice replaces the first"
    assert page.form.nominee_id.count() == 1


def test_an_award_of_an_earlier_year_is_kept_in_its_year_and_said_so(
    window: MainWindow, qtbot: QtBot, type_text: Type, add: Add, wait_for_jobs: Wait
) -> None:
    add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    page = open_tab(window, "awards", 0)
    wait_for_jobs(window)
    page.ui.add_button.click()
    type_text(page.form.form, "Bằng khen")
    pick(page, qtbot, type_text, "dao")
    assert page.ui.list.count() == 1
    page.form.year.selectAll()
    type_text(page.form.year, "2019")
    page.ui.search.setFocus()
    (award,) = window.bench.desk.store.all(Award)
    assert award.year == 2019
    assert "được ghi vào năm 2019" in window.ui.banner_text.text()
    assert page.ui.list.count() == 0
    assert page.ui.title_line.text() == "Bằng khen", "it stays in sight to go on with"
    wait_for_jobs(window)
    assert [f.code for f in window.bench.findings if f.record == award.id] == []


def test_a_granted_referral_names_the_award_that_came_of_it(
    window: MainWindow, qtbot: QtBot, type_text: Type, add: Add, wait_for_jobs: Wait
) -> None:
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    award = Award(nominee_id=nomination.nominee_id, year=2024, form="Bằng khen", decision_number="7/QĐ", decided_on=date(2024, 7, 1))
    window.bench.desk.store.save(award)
    page = open_tab(window, "awards", 1)
    wait_for_jobs(window)
    page.ui.add_button.click()
    type_text(page.form.form, "Bằng khen của thành phố")
    assert page.form.award_id.count() == 1, "nobody is chosen yet"
    pick(page, qtbot, type_text, "dao")
    assert page.form.award_id.itemText(1) == "Bằng khen, 7/QĐ, 01/07/2024"
    choose(page.form.award_id, award.id)
    (referral,) = window.bench.desk.store.all(Referral)
    assert referral.award_id == award.id
    window.bench.undo()
    assert page.form.award_id.currentText() == "Chưa ghi khen thưởng nhận được"
    wait_for_jobs(window)


def test_who_left_the_council_stays_in_the_minutes_that_are_looked_at(window: MainWindow, wait_for_jobs: Wait) -> None:
    store = window.bench.desk.store
    members = [CouncilMember(id=f"m{n}", name=f"Thành viên {9 - n}") for n in range(3)]
    meeting = CouncilMeeting(year=2024, title="Họp", held_on=date(2024, 5, 12), present_ids=("m1", "m0", "m2"))
    store.save(*members, meeting)
    store.delete(members[0])
    page = open_tab(window, "council", 0)
    wait_for_jobs(window)
    window.show_page("overview")
    assert store.all(CouncilMeeting) == (meeting,)
    page = open_tab(window, "council", 0)
    items = [page.form.present_ids.item(row) for row in range(2)]
    next(item for item in items if item.data(Qt.ItemDataRole.UserRole) == "m2").setCheckState(Qt.CheckState.Unchecked)
    assert store.all(CouncilMeeting)[0].present_ids == ("m1", "m0"), "only what was unticked goes"
    window.bench.undo()
    assert store.all(CouncilMeeting) == (meeting,)
    wait_for_jobs(window)


@pytest.mark.parametrize("typed", ["20255", "0", "abc"])
def test_a_year_that_cannot_be_is_refused_beside_its_field(
    window: MainWindow, add: Add, qtbot: QtBot, type_text: Type, wait_for_jobs: Wait, typed: str
) -> None:
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    award = Award(nominee_id=nomination.nominee_id, year=2024, form="Bằng khen")
    window.bench.desk.store.save(award)
    page = open_tab(window, "awards", 0)
    wait_for_jobs(window)
    page.form.year.selectAll()
    type_text(page.form.year, typed)
    page.ui.search.setFocus()
    assert said_under(page, "year") == "Năm cần viết đủ bốn chữ số, ví dụ 2024."
    assert window.bench.desk.store.all(Award) == (award,)
    page.form.year.setText("2024")
    page.save()
    wait_for_jobs(window)


def test_what_was_typed_for_a_record_that_could_not_be_stored_yet_is_not_lost(
    window: MainWindow, add: Add, qtbot: QtBot, type_text: Type, wait_for_jobs: Wait
) -> None:
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    window.bench.desk.store.save(Award(nominee_id=nomination.nominee_id, year=2024, form="Bằng khen"))
    page = open_tab(window, "awards", 0)
    wait_for_jobs(window)
    page.ui.add_button.click()
    type_text(page.form.form, "Giấy khen")
    type_text(page.form.decided_on, "1/6/2024")
    type_text(page.form.decision_number, "12/QĐ")
    page.ui.list.setCurrentRow(0)
    assert page.form.form.text() == "Bằng khen"
    assert "còn thiếu mục bắt buộc" in window.ui.banner_text.text()
    page.ui.add_button.click()
    assert (page.form.form.text(), page.form.decided_on.text(), page.form.decision_number.text()) == ("Giấy khen", "01/06/2024", "12/QĐ")
    window.bench.set_year(2025)
    page.ui.add_button.click()
    assert page.form.form.text() == "", "it was begun for another year"
    window.bench.set_year(2024)
    page.ui.add_button.click()
    assert page.form.form.text() == ""
    pick(page, qtbot, type_text, "dao")
    type_text(page.form.decision_number, "13/QĐ")
    page.ui.list.setCurrentRow(0)
    page.ui.add_button.click()
    assert page.form.nominee_id.count() == 1, "whom it is about is kept, too"
    page.ui.list.setCurrentRow(0)
    page.ui.add_button.click()
    assert (page.form.nominee_id.count(), page.form.decision_number.text()) == (1, "13/QĐ"), "however often it is left"
    type_text(page.form.form, "Kỷ niệm chương")
    page.ui.search.setFocus()
    (made,) = (award for award in window.bench.desk.store.all(Award) if award.form == "Kỷ niệm chương")
    assert (made.nominee_id, made.decision_number) == (nomination.nominee_id, "13/QĐ")
    wait_for_jobs(window)


def test_a_link_to_a_deleted_award_outlives_a_look(window: MainWindow, add: Add, wait_for_jobs: Wait) -> None:
    store = window.bench.desk.store
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    award = Award(nominee_id=nomination.nominee_id, year=2024, form="Bằng khen")
    referral = Referral(nomination_id=nomination.id, form="Bằng khen", state=ReferralState.GRANTED, award_id=award.id)
    store.save(award, referral)
    store.delete(award)
    page = open_tab(window, "awards", 1)
    wait_for_jobs(window)
    assert page.form.award_id.currentIndex() == -1
    window.show_page("overview")
    assert store.all(Referral) == (referral,)
    wait_for_jobs(window)


def test_a_referral_of_another_year_is_not_listed(window: MainWindow, add: Add, wait_for_jobs: Wait) -> None:
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    last_year = Nomination(nominee_id=nomination.nominee_id, year=2023)
    old = Referral(nomination_id=last_year.id, form="Năm trước", state=ReferralState.SENT)
    new = Referral(nomination_id=nomination.id, form="Năm nay")
    window.bench.desk.store.save(last_year, old, new)
    page = open_tab(window, "awards", 1)
    wait_for_jobs(window)
    assert [record.form for record in page.records] == ["Năm nay"]


def test_a_meeting_counts_votes_in_its_table(window: MainWindow, qtbot: QtBot, type_text: Type, add: Add, wait_for_jobs: Wait) -> None:
    store = window.bench.desk.store
    first, second = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào"), add(window, NomineeKind.STAFF, "Lê Thị Hòa")
    members = [CouncilMember(name=f"Thành viên {n}") for n in range(3)]
    gone = CouncilMember(name="Đã thôi", valid_until=date(2020, 1, 1))
    store.save(*members, gone)
    page = open_tab(window, "council", 0)
    page.ui.add_button.click()
    table = page.tables["decisions"]
    table.add.click()
    assert "các mục bắt buộc" in window.ui.banner_text.text()
    type_text(page.form.title, "Xét chọn")
    type_text(page.form.held_on, "12/5/2024")
    page.ui.search.setFocus()
    page.refresh()
    assert page.form.present_ids.count() == 3, "who had left by then is not offered"
    page.form.present_ids.item(1).setCheckState(Qt.CheckState.Checked)
    table.add.click()
    (meeting,) = store.all(CouncilMeeting)
    assert meeting.present_ids == (members[1].id,)
    assert {d.nomination_id for d in meeting.decisions} == {first.id, second.id}
    row = [d.nomination_id for d in meeting.decisions].index(second.id)
    assert words_in(table.table, row, 0) == "Lê Thị Hòa"
    type_in_cell(table.table, qtbot, row, 1, "8")
    type_in_cell(table.table, qtbot, row, 2, "1")
    (meeting,) = store.all(CouncilMeeting)
    assert (meeting.decisions[row].votes_for, meeting.decisions[row].votes_against) == (8, 1)
    type_in_cell(table.table, qtbot, row, 1, "tam")
    assert table.problem.isVisible()
    assert store.all(CouncilMeeting)[0].decisions[row].votes_for == 8
    assert words_in(table.table, row, 1) == "tam", "what was typed is not lost"
    type_in_cell(table.table, qtbot, row, 1, "9")
    assert table.problem.isHidden()
    with opened_cell(table.table, qtbot, row, 5) as combo:
        assert isinstance(combo, QComboBox)
        combo.setCurrentIndex(combo.findData(Outcome.POSTPONED.value))
    assert store.all(CouncilMeeting)[0].decisions[row].outcome is Outcome.POSTPONED
    table.add.click()
    assert "Không còn hồ sơ" in window.ui.banner_text.text()
    table.table.setCurrentCell(1 - row, 1)
    table.table.setFocus()
    qtbot.keyClick(table.table, Qt.Key.Key_Delete)
    assert [d.nomination_id for d in store.all(CouncilMeeting)[0].decisions] == [second.id]
    window.bench.undo()
    assert len(store.all(CouncilMeeting)[0].decisions) == 2
    wait_for_jobs(window)


def test_what_was_put_off_can_be_taken_up_by_a_later_meeting(window: MainWindow, add: Add, wait_for_jobs: Wait) -> None:
    store = window.bench.desk.store
    done, put_off = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào"), add(window, NomineeKind.STAFF, "Lê Thị Hòa")
    first = (Decision(nomination_id=done.id), Decision(nomination_id=put_off.id, outcome=Outcome.POSTPONED))
    later = CouncilMeeting(year=2024, title="Họp tháng 9", held_on=date(2024, 9, 20))
    store.save(CouncilMeeting(year=2024, title="Họp tháng 5", held_on=date(2024, 5, 12), decisions=first), later)
    page = open_tab(window, "council", 0)
    wait_for_jobs(window)
    page.show_record(later.id, "title")
    page.tables["decisions"].add.click()
    assert [row.nomination_id for row in page.tables["decisions"].rows] == [put_off.id]
    page.tables["decisions"].add.click()
    assert "Không còn hồ sơ" in window.ui.banner_text.text()
    wait_for_jobs(window)


def test_objections_are_rows_of_a_notice(window: MainWindow, qtbot: QtBot, wait_for_jobs: Wait) -> None:
    store = window.bench.desk.store
    meeting = CouncilMeeting(year=2024, title="Họp")
    store.save(meeting, PublicNotice(id="p", meeting_id=meeting.id, place="Bảng tin"))
    page = open_tab(window, "council", 1)
    table = page.tables["objections"]
    table.add.click()
    type_in_cell(table.table, qtbot, 0, 0, "De nghi xem lai")
    type_in_cell(table.table, qtbot, 0, 2, "14/5/2024")
    assert store.all(PublicNotice)[0].objections == (Objection(content="De nghi xem lai", raised_on=date(2024, 5, 14)),)
    wait_for_jobs(window)


def test_what_was_found_stands_beside_its_field_and_goes_with_its_cause(
    window: MainWindow, qtbot: QtBot, type_text: Type, add: Add, wait_for_jobs: Wait
) -> None:
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào", discovered_on=date(2024, 3, 1))
    decided = Decision(nomination_id=nomination.id, votes_for=9, votes_against=0)
    meeting = CouncilMeeting(year=2024, title="Xét chọn", held_on=date(2024, 2, 1), decisions=(decided,))
    award = Award(nominee_id=nomination.nominee_id, year=2024, form="Giấy khen", decision_number="1/QĐ", decided_on=date(2022, 1, 1))
    window.bench.desk.store.save(meeting, award)
    page = open_tab(window, "council", 0)
    window.bench.refresh_findings()
    wait_for_jobs(window)
    assert "trước ngày phát hiện" in said_under(page, "held_on")
    assert "chưa ghi thành viên có mặt" in said_under(page, "present_ids")
    assert "Nguyễn Thị Đào" in page.tables["decisions"].doubts.text()
    assert not page.tables["decisions"].doubts.isHidden()
    page.form.held_on.clear()
    type_text(page.form.held_on, "12/5/2024")
    page.ui.search.setFocus()
    wait_for_jobs(window)
    assert said_under(page, "held_on") == ""
    page = open_tab(window, "awards", 0)
    wait_for_jobs(window)
    assert "nằm ngoài năm báo cáo" in said_under(page, "decided_on")
    assert not said_under(page, "decided_on").startswith("Nguyễn Thị Đào"), "whose it is stands above already"
    assert not page.form.decided_on.property("wrong")
    page.form.decided_on.clear()
    type_text(page.form.decided_on, "1/6/20245")
    page.ui.search.setFocus()
    assert "nằm ngoài" not in said_under(page, "decided_on"), "what cannot be saved is said first"
    assert page.form.decided_on.property("wrong")
    page.form.decided_on.clear()
    type_text(page.form.decided_on, "1/6/2024")
    page.ui.search.setFocus()
    wait_for_jobs(window)
    assert said_under(page, "decided_on") == ""


def said_under(page: Page, field: str) -> str:
    """Return the sentence that stands under a field; empty where none does."""
    note = page.binding._notes.get(field)
    return "" if note is None or note.isHidden() else note.text()
