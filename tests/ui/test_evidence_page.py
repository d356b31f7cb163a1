"""The page of evidence: found, narrowed, led to where it is used, described, removed and checked."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.assessment import Assessment
from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.evidence import Evidence, StoredFile
from exemplar_desktop.domain.nominee import Nomination, NomineeKind
from exemplar_desktop.domain.record import Record
from exemplar_desktop.ui.evidence_list import PAGE
from exemplar_desktop.ui.evidence_page import EvidencePage
from exemplar_desktop.ui.window import MainWindow
from tests.ui.conftest import Type, children, go_to

Add = Callable[..., Nomination]
Wait = Callable[[MainWindow], None]


def open_page(window: MainWindow, wait: Wait) -> EvidencePage:
    page = go_to(window, "evidence", EvidencePage)
    wait(window)
    return page


def titles(page: EvidencePage) -> list[str]:
    return [page.model.data(page.model.index(row)) for row in range(page.model.total)]


def choose(page: EvidencePage, row: int, window: MainWindow, wait: Wait) -> None:
    page.ui.list.setCurrentIndex(page.model.index(row))
    wait(window)


def links(page: EvidencePage) -> list[QPushButton]:
    return [button for button in children(page.ui.uses_place, QPushButton) if not button.isHidden()]


def wait_for_links(page: EvidencePage, count: int, qtbot: QtBot) -> None:
    """Wait until the piece was read anew, as it is whenever the page is opened."""
    qtbot.waitUntil(lambda: len(links(page)) == count)


@pytest.fixture
def full(window: MainWindow, add: Add, tmp_path: Path) -> MainWindow:
    """Three pieces: a photo used by a teacher and an activity, its copy, a link; in this order created."""
    Image.new("RGB", (400, 300), (200, 30, 30)).save(tmp_path / "a.jpg", "JPEG")
    file = window.bench.desk.files.add(tmp_path / "a.jpg")
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    store = window.bench.desk.store
    store.save(Evidence(id="used", title="Ảnh lễ tri ân", files=(file,)))
    store.save(Evidence(id="copy", title="Ảnh trùng", files=(file,)))
    store.save(Evidence(id="link", title="Bài đăng", link="https://example.invalid/tin"))
    store.save(
        Assessment(nomination_id=nomination.id, criterion="III.2.2.b.3", evidence_ids=("used",)),
        Dissemination(id="activity", year=2024, title="Hội nghị giao lưu", evidence_ids=("used",)),
    )
    return window


def test_all_pieces_stand_there_with_counts_and_sizes(full: MainWindow, wait_for_jobs: Wait) -> None:
    page = open_page(full, wait_for_jobs)
    assert titles(page) == ["Bài đăng", "Ảnh trùng", "Ảnh lễ tri ân"]
    shown = {name: button.text().split()[-1] for name, button in page.filters.items()}
    assert shown == {"all": "3", "unused": "2", "large": "0", "duplicate": "2", "link": "1", "staying": "0", "damaged": "0"}
    assert page.filters["damaged"].isHidden()
    # The first one is shown beside the list, as on the other pages.
    assert (page.side.wanted_id, page.ui.detail.isVisible()) == ("link", True)
    assert "sẽ gửi kèm báo cáo năm 2024: 1 tệp" in page.ui.summary.text()


def test_filters_and_search_narrow_the_list(full: MainWindow, wait_for_jobs: Wait, qtbot: QtBot, type_text: Type) -> None:
    page = open_page(full, wait_for_jobs)
    qtbot.mouseClick(page.filters["duplicate"], Qt.MouseButton.LeftButton)
    wait_for_jobs(full)
    assert titles(page) == ["Ảnh trùng", "Ảnh lễ tri ân"]
    type_text(page.ui.search, "tri an")
    qtbot.waitUntil(lambda: page.model.total == 1)
    wait_for_jobs(full)
    assert titles(page) == ["Ảnh lễ tri ân"]
    type_text(page.ui.search, "xyz")
    qtbot.waitUntil(lambda: page.model.total == 0)
    assert page.ui.empty_text.isVisible()
    assert page.ui.side.isHidden()
    qtbot.mouseClick(page.ui.empty_action, Qt.MouseButton.LeftButton)
    wait_for_jobs(full)
    assert page.ui.search.text() == ""
    assert page.ui.search.hasFocus()
    assert page.filters["all"].isChecked()
    assert page.model.total > 2


def test_a_piece_leads_to_every_place_where_it_is_used(full: MainWindow, wait_for_jobs: Wait, qtbot: QtBot) -> None:
    page = open_page(full, wait_for_jobs)
    choose(page, 2, full, wait_for_jobs)
    assert [link.text() for link in links(page)] == ["Nguyễn Thị Đào · III.2.2.b.3", "Tuyên truyền: Hội nghị giao lưu"]
    for place, expected in enumerate((("nominees", "III.2.2.b.3", None), ("disseminations", "", "activity"))):
        wait_for_links(page, 2, qtbot)
        with qtbot.waitSignal(page.wanted) as heard:
            links(page)[place].click()
        (finding,) = heard.args
        assert (finding.page, finding.field, finding.record) == expected
        page = open_page(full, wait_for_jobs)


def test_a_use_of_another_year_changes_the_year(full: MainWindow, wait_for_jobs: Wait) -> None:
    store = full.bench.desk.store
    (nomination,) = store.all(Nomination)
    other = Nomination(nominee_id=nomination.nominee_id, year=2025)
    store.save(other, Assessment(nomination_id=other.id, criterion="III.2", evidence_ids=("link",)))
    page = open_page(full, wait_for_jobs)
    choose(page, 0, full, wait_for_jobs)
    (link,) = links(page)
    assert link.text() == "Nguyễn Thị Đào · III.2 (năm 2025)"
    link.click()
    assert full.bench.year == 2025


def test_a_used_piece_is_not_removed_and_says_why(full: MainWindow, wait_for_jobs: Wait, qtbot: QtBot) -> None:
    page = open_page(full, wait_for_jobs)
    choose(page, 2, full, wait_for_jobs)
    assert not page.ui.remove_button.isEnabled()
    assert page.ui.remove_why.isVisible()
    page.ui.list.setFocus()
    qtbot.keyClick(page.ui.list, Qt.Key.Key_Delete)
    assert len(full.bench.desk.store.all(Evidence)) == 3


def test_an_unused_piece_is_removed_and_brought_back(full: MainWindow, wait_for_jobs: Wait, qtbot: QtBot) -> None:
    page = open_page(full, wait_for_jobs)
    choose(page, 0, full, wait_for_jobs)
    page.ui.list.setFocus()
    qtbot.keyClick(page.ui.list, Qt.Key.Key_Delete)
    wait_for_jobs(full)
    assert titles(page) == ["Ảnh trùng", "Ảnh lễ tri ân"]
    assert full.bench.undo_words == "Xóa minh chứng “Bài đăng”"
    full.bench.undo()
    wait_for_jobs(full)
    assert titles(page) == ["Bài đăng", "Ảnh trùng", "Ảnh lễ tri ân"]


def test_all_unused_pieces_go_in_one_step(full: MainWindow, wait_for_jobs: Wait, qtbot: QtBot) -> None:
    page = open_page(full, wait_for_jobs)
    qtbot.mouseClick(page.filters["unused"], Qt.MouseButton.LeftButton)
    wait_for_jobs(full)
    assert page.ui.remove_unused.text() == "Xóa 2 minh chứng chưa dùng"
    qtbot.mouseClick(page.ui.remove_unused, Qt.MouseButton.LeftButton)
    wait_for_jobs(full)
    assert [piece.id for piece in full.bench.desk.store.all(Evidence)] == ["used"]
    full.bench.undo()
    wait_for_jobs(full)
    assert len(full.bench.desk.store.all(Evidence)) == 3


def test_a_piece_is_renamed_and_kept_at_the_unit(full: MainWindow, wait_for_jobs: Wait, qtbot: QtBot, type_text: Type) -> None:
    page = open_page(full, wait_for_jobs)
    choose(page, 2, full, wait_for_jobs)
    page.ui.list.setFocus()
    qtbot.keyClick(page.ui.list, Qt.Key.Key_F2)
    type_text(page.side.details.ui.title, "Lễ tri ân 20/11")
    page.side.details.ui.send_along.click()
    wait_for_jobs(full)
    piece = full.bench.desk.store.get(Evidence, "used")
    assert piece is not None
    assert (piece.title, piece.send_along) == ("Lễ tri ân 20/11", False)
    assert titles(page)[2] == "Lễ tri ân 20/11"
    assert "chưa có tệp nào gửi kèm" in page.ui.summary.text()
    qtbot.mouseClick(page.filters["staying"], Qt.MouseButton.LeftButton)
    wait_for_jobs(full)
    assert titles(page) == ["Lễ tri ân 20/11"]


def test_the_same_content_is_pointed_out_and_led_to(full: MainWindow, wait_for_jobs: Wait) -> None:
    page = open_page(full, wait_for_jobs)
    choose(page, 2, full, wait_for_jobs)
    assert page.ui.copies_title.text() == "Cùng nội dung với 1 minh chứng khác"
    (copy,) = [button for button in children(page.ui.copies_place, QPushButton) if not button.isHidden()]
    copy.click()
    wait_for_jobs(full)
    assert page.side.piece is not None
    assert page.side.piece.id == "copy"


def test_a_lost_file_is_seen_and_a_changed_one_by_reading_all(full: MainWindow, wait_for_jobs: Wait, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("một")
    other = full.bench.desk.files.add(tmp_path / "b.txt")
    full.bench.desk.store.save(Evidence(id="text", title="Biên bản", files=(other,)))
    full.bench.desk.files.path(other.sha256).unlink()
    page = open_page(full, wait_for_jobs)
    assert page.filters["damaged"].isVisible()
    assert page.filters["damaged"].text().endswith("  1")
    (used,) = (piece for piece in full.bench.desk.store.all(Evidence) if piece.id == "used")
    path = full.bench.desk.files.path(used.files[0].sha256)
    path.write_bytes(bytes(len(path.read_bytes())))
    qtbot.mouseClick(page.ui.check_button, Qt.MouseButton.LeftButton)
    wait_for_jobs(full)
    assert sorted(titles(page)) == ["Biên bản", "Ảnh lễ tri ân", "Ảnh trùng"]
    assert full.ui.banner_text.text().startswith("2 tệp bị mất hoặc đã thay đổi.")
    choose(page, 0, full, wait_for_jobs)
    assert "bị mất hoặc đã thay đổi" in page.ui.file_problem.text()


def test_an_empty_unit_is_told_where_evidence_comes_from(window: MainWindow, wait_for_jobs: Wait, qtbot: QtBot) -> None:
    page = open_page(window, wait_for_jobs)
    assert page.ui.empty_text.text().startswith("Đơn vị chưa có minh chứng nào.")
    assert page.ui.check_button.isHidden()
    assert page.ui.filters_place.isHidden()
    with qtbot.waitSignal(page.wanted):
        qtbot.mouseClick(page.ui.empty_action, Qt.MouseButton.LeftButton)


def test_thousands_of_pieces_come_in_pages(window: MainWindow, wait_for_jobs: Wait) -> None:
    file = StoredFile(sha256="a" * 64, name="a.txt", size=3, media_type="text/plain")
    records: list[Record] = [Evidence(title=f"Minh chứng {number:04d}", files=(file,)) for number in range(2500)]
    window.bench.desk.store.save(*records)
    page = open_page(window, wait_for_jobs)
    assert page.model.total == 2500
    fetched = page.model._fresh
    assert fetched == {0}
    page.ui.list.scrollToBottom()
    QApplication.processEvents()
    wait_for_jobs(window)
    assert page.model.data(page.model.index(2499)) == "Minh chứng 0000"
    assert page.model._fresh == {0, 2499 // PAGE}


def test_reveal_shows_the_piece_that_is_meant(full: MainWindow, wait_for_jobs: Wait) -> None:
    from exemplar_desktop.domain.finding import Finding, Severity

    page = open_page(full, wait_for_jobs)
    page.reveal(Finding(code="", severity=Severity.ADVICE, page="evidence", record="copy"))
    wait_for_jobs(full)
    assert page.side.piece is not None
    assert page.side.piece.title == "Ảnh trùng"
    assert page.ui.list.currentIndex().row() == 1


def test_nothing_is_cut_on_a_small_screen(full: MainWindow, wait_for_jobs: Wait) -> None:
    page = open_page(full, wait_for_jobs)
    choose(page, 2, full, wait_for_jobs)
    full.resize(1280, 720)
    QApplication.processEvents()
    for button in children(page, QPushButton):
        if button.isVisible():
            assert button.width() >= button.minimumSizeHint().width(), button.text()
            holder = page.ui.detail_place if page.ui.detail_place.isAncestorOf(button) else page
            assert holder.rect().contains(QRect(button.mapTo(holder, button.rect().topLeft()), button.size())), button.text()
    assert page.ui.detail.horizontalScrollBar().maximum() == 0
