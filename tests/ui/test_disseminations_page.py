"""Activities that made exemplars known."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.dissemination import Dissemination, Organiser
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.ui.evidence_strip import EvidenceStrip
from exemplar_desktop.ui.records_page import RecordsPage
from exemplar_desktop.ui.tabbed_page import TabbedPage
from exemplar_desktop.ui.window import MainWindow
from tests.ui.conftest import Type, go_to

Activities = RecordsPage[Dissemination]
Add = Callable[..., Nomination]
Wait = Callable[[MainWindow], None]


@pytest.fixture
def page(window: MainWindow) -> Activities:
    page = go_to(window, "disseminations", TabbedPage)
    return page.tab(0)


def titles(page: Activities) -> list[str]:
    return [page.ui.list.item(row).text().partition("\n")[0] for row in range(page.ui.list.count())]


def chosen(page: Activities) -> list[str]:
    items = [page.form.nomination_ids.item(row) for row in range(page.form.nomination_ids.count())]
    return [item.text() for item in items if item.checkState() is Qt.CheckState.Checked]


def strip(page: Activities) -> EvidenceStrip:
    assert page.evidence is not None
    return page.evidence.strip


def stored(window: MainWindow, *names: str) -> None:
    window.bench.save(*(Dissemination(year=2024, title=name) for name in names))


def test_an_activity_is_kept_once_it_has_a_title(window: MainWindow, page: Activities, qtbot: QtBot, type_text: Type) -> None:
    qtbot.mouseClick(page.ui.empty_add, Qt.MouseButton.LeftButton)
    form = page.form
    assert form.title.hasFocus()
    assert form.evidence_note.isVisible()
    assert form.evidence_place.isHidden()
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
    assert page.ui.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Gương sáng quanh em, 19/03/2024 · chưa chọn điển hình"
    assert form.evidence_note.isHidden()


def test_what_is_typed_of_a_new_activity_is_there_after_another_page(window: MainWindow, page: Activities, type_text: Type) -> None:
    stored(window, "Một")
    page.refresh()
    page.ui.add_button.click()
    type_text(page.form.channel, "Bản tin")
    window.show_page("nominees")
    window.show_page("disseminations")
    assert page.form.channel.text() == "Bản tin"
    assert page.ui.list.currentRow() == -1
    type_text(page.form.title, "Hai")
    page.ui.search.setFocus()
    assert sorted(titles(page)) == ["Hai", "Một"]


def test_an_exemplar_is_found_by_name_and_counts_as_spread(
    window: MainWindow, page: Activities, qtbot: QtBot, type_text: Type, add: Add, wait_for_jobs: Wait
) -> None:
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    add(window, NomineeKind.STUDENT, "Trần Minh Quân")
    page.refresh()
    wait_for_jobs(window)
    qtbot.mouseClick(page.ui.add_button, Qt.MouseButton.LeftButton)
    type_text(page.form.title, "Tọa đàm")
    type_text(page.form.pick, "zz")
    assert page.form.pick_empty.isVisible()
    page.form.pick.clear()
    type_text(page.form.pick, "dao")
    assert page.form.pick_list.isVisible()
    qtbot.keyClick(page.form.pick, Qt.Key.Key_Return)
    assert chosen(page) == ["Nguyễn Thị Đào (Giáo viên)"]
    assert (page.form.pick.text(), page.form.pick.hasFocus(), page.form.pick_list.isHidden()) == ("", True, True)
    page.form.organiser.setCurrentIndex(page.form.organiser.findData(Organiser.TRADE_UNION.value))
    page.form.organiser.activated.emit(1)
    (record,) = window.bench.desk.store.all(Dissemination)
    assert record.nomination_ids == (nomination.id,)
    assert record.organiser is Organiser.TRADE_UNION
    wait_for_jobs(window)
    codes = {finding.code for finding in window.bench.findings}
    assert not codes & {"spread_missing", "union_activity_missing"}


def test_three_hundred_exemplars_are_no_burden_to_choose_from(
    window: MainWindow, page: Activities, type_text: Type, wait_for_jobs: Wait
) -> None:
    nominees = [Nominee(number=n, kind=NomineeKind.STUDENT, name=f"Trần Văn {n:03d}") for n in range(1, 301)]
    nominations = [Nomination(nominee_id=nominee.id, year=2024) for nominee in nominees]
    window.bench.desk.store.save(*nominees, *nominations)
    stored(window, "Một")
    page.refresh()
    wait_for_jobs(window)
    for name, keys in (("tran van 2", [Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return]), ("299", [Qt.Key.Key_Return])):
        type_text(page.form.pick, name)
        for key in keys:
            focused = window.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, key)
    assert chosen(page) == ["Trần Văn 201 (Học sinh)", "Trần Văn 299 (Học sinh)"]
    page.form.nomination_ids.item(0).setCheckState(Qt.CheckState.Unchecked)
    (record,) = window.bench.desk.store.all(Dissemination)
    assert record.nomination_ids == (nominations[298].id,)


def test_evidence_is_given_taken_off_and_brought_back(window: MainWindow, page: Activities, tmp_path: Path, wait_for_jobs: Wait) -> None:
    stored(window, "Một")
    page.refresh()
    paper = tmp_path / "Ảnh tọa đàm.pdf"
    paper.write_bytes(b"%PDF-1.7 x")
    strip(page).files_given.emit([paper])
    wait_for_jobs(window)
    strip(page).link_given.emit("https://example.invalid/bai-viet")
    store = window.bench.desk.store
    (record,) = store.all(Dissemination)
    assert [piece.title for piece in store.all(Evidence, id=record.evidence_ids)] == ["Ảnh tọa đàm", "https://example.invalid/bai-viet"]
    assert len(strip(page).chips) == 2
    strip(page).removed.emit(record.evidence_ids[0])
    assert len(strip(page).chips) == 1
    window.bench.undo()
    assert len(strip(page).chips) == 2
    wait_for_jobs(window)
    assert not [f for f in window.bench.findings if f.code == "activity_without_evidence"]


def test_a_dropped_file_is_evidence(window: MainWindow, page: Activities, tmp_path: Path, wait_for_jobs: Wait) -> None:
    stored(window, "Một")
    page.refresh()
    paper = tmp_path / "Bài viết.pdf"
    paper.write_bytes(b"%PDF-1.7 x")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(paper))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(page.form.evidence_place, QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, left, none))
    assert page.form.evidence_place.property("dropping")
    QApplication.sendEvent(page.form.evidence_place, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none))
    wait_for_jobs(window)
    assert [chip.piece.title for chip in strip(page).chips] == ["Bài viết"]


def test_activities_are_searched_without_accents(window: MainWindow, page: Activities, type_text: Type) -> None:
    stored(window, "Tọa đàm", "Phát thanh")
    page.refresh()
    type_text(page.ui.search, "toa")
    assert titles(page) == ["Tọa đàm"]
    assert page.ui.count.text() == "1 trong 2 hoạt động"
    type_text(page.ui.search, "x")
    assert page.ui.list_stack.currentWidget() is page.ui.nothing
    page.ui.clear_filters.click()
    assert len(titles(page)) == 2


def test_the_list_is_left_for_the_search_by_typing_and_opened_by_enter(
    window: MainWindow, page: Activities, qtbot: QtBot, type_text: Type
) -> None:
    stored(window, "Tọa đàm", "Phát thanh")
    page.refresh()
    page.ui.list.setFocus()
    type_text(page.ui.list, "p")
    assert (page.ui.search.text(), titles(page)) == ("p", ["Phát thanh"])
    qtbot.keyClick(page.ui.search, Qt.Key.Key_Down)
    qtbot.keyClick(page.ui.list, Qt.Key.Key_Return)
    assert page.form.title.hasFocus()
    assert page.form.title.text() == "Phát thanh"


def test_a_finding_leads_to_the_field_of_its_activity(window: MainWindow, page: Activities, wait_for_jobs: Wait) -> None:
    first, second = (Dissemination(year=2024, title=title) for title in ("Một", "Hai"))
    window.bench.save(first, second)
    wait_for_jobs(window)
    window.show_page("nominees")
    for code, widget in (("activity_without_day", page.form.happened_on), ("activity_without_exemplar", page.form.pick)):
        window.open_finding(next(f for f in window.bench.findings if f.code == code and f.record == second.id))
        assert page.ui.title_line.text() == "Hai"
        assert widget.hasFocus()
    window.open_finding(next(f for f in window.bench.findings if f.code == "spread_missing"))
    assert page.form.title.hasFocus()
    assert page.form.title.text() == ""


def test_an_activity_is_deleted_and_brought_back(window: MainWindow, page: Activities, qtbot: QtBot) -> None:
    stored(window, "Một")
    page.refresh()
    page.ui.list.setFocus()
    qtbot.keyClick(page.ui.list, Qt.Key.Key_Delete)
    assert page.ui.right.currentWidget() is page.ui.empty
    assert window.bench.undo_words == "Xóa hoạt động “Một”"
    qtbot.mouseClick(window.ui.banner_action, Qt.MouseButton.LeftButton)
    assert page.ui.title_line.text() == "Một"
    qtbot.mouseClick(page.ui.delete_button, Qt.MouseButton.LeftButton)
    assert page.ui.right.currentWidget() is page.ui.empty
    window.bench.undo()
    assert titles(page) == ["Một"]
