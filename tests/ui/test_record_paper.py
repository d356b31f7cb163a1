"""Minutes and notices are saved from the page of the council, and what is missing for them is said beside the button."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from exemplar_desktop.domain.council import CouncilMeeting, CouncilMember, Decision, PublicNotice
from exemplar_desktop.domain.nominee import Nomination, NomineeKind
from exemplar_desktop.ui.records_page import RecordsPage
from exemplar_desktop.ui.window import MainWindow
from tests.ui.conftest import Type
from tests.ui.test_records_pages import open_tab

Add = Callable[..., Nomination]
Wait = Callable[[MainWindow], None]
SECRETARY = CouncilMember(name="Nguyễn Thị Thư")


@pytest.fixture
def meeting(window: MainWindow, add: Add) -> CouncilMeeting:
    """A meeting that lacks nothing but its day."""
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    decisions = (Decision(nomination_id=nomination.id, votes_for=1, votes_against=0),)
    made = CouncilMeeting(year=2024, title="Họp tháng 5", present_ids=(SECRETARY.id,), decisions=decisions)
    window.bench.desk.store.save(SECRETARY, made)
    return made


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """Answer the question for a file with its name in a folder; the names that were offered."""
    offered: list[str] = []

    def answer(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        offered.append(name)
        return str(tmp_path / name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return offered


def said(page: RecordsPage[Any]) -> str:
    return page.ui.paper_said.text()


def test_minutes_wait_for_the_day_are_saved_and_opened(
    window: MainWindow,
    type_text: Type,
    wait_for_jobs: Wait,
    meeting: CouncilMeeting,
    asked: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = open_tab(window, "council", 0)
    wait_for_jobs(window)
    assert page.ui.paper_button.text() == "Lưu biên bản (PDF)…"
    assert not page.ui.paper_button.isEnabled()
    assert said(page) == "Chưa lưu được: chưa ghi ngày họp."
    type_text(page.form.held_on, "15/5/2024")
    page.ui.search.setFocus()
    assert (page.ui.paper_button.isEnabled(), said(page)) == (True, "")
    page.ui.paper_button.click()
    wait_for_jobs(window)
    path = tmp_path / "bien-ban-hop-hoi-dong-2024-05-15.pdf"
    assert asked == [path.name]
    assert path.read_bytes().startswith(b"%PDF")
    assert said(page) == f"Đã lưu {path}."
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    page.ui.paper_open.click()
    assert opened == [QUrl.fromLocalFile(str(path))]
    assert "Máy chưa có chương trình mở được tệp" in window.ui.banner_text.text(), "nothing opened it"
    type_text(page.form.place, "Phòng họp")
    page.ui.search.setFocus()
    assert said(page) == "", "what was saved is not what is recorded any more"
    assert page.ui.paper_open.isHidden()


def test_a_notice_is_saved_and_a_fault_of_the_disk_is_said(
    window: MainWindow, wait_for_jobs: Wait, meeting: CouncilMeeting, asked: list[str], tmp_path: Path
) -> None:
    store = window.bench.desk.store
    store.save(
        CouncilMeeting(id=meeting.id, year=2024, title="Họp", held_on=date(2024, 5, 15), decisions=meeting.decisions),
        PublicNotice(meeting_id=meeting.id, place="Bảng tin", posted_on=date(2024, 5, 16)),
    )
    page = open_tab(window, "council", 1)
    wait_for_jobs(window)
    target = tmp_path / "thong-bao-cong-khai-2024-05-16.pdf"
    target.mkdir()
    page.ui.paper_button.click()
    wait_for_jobs(window)
    assert "Không ghi được vào" in window.ui.banner_text.text()
    assert (said(page), page.ui.paper_button.isEnabled()) == ("", True)
    target.rmdir()
    page.ui.paper_button.click()
    wait_for_jobs(window)
    assert target.is_file()
    assert said(page) == f"Đã lưu {target}."


def test_other_records_have_no_paper_and_a_new_one_waits_for_its_name(window: MainWindow, wait_for_jobs: Wait) -> None:
    members = open_tab(window, "council", 2)
    wait_for_jobs(window)
    assert members.paper is None
    assert members.ui.paper_button.isHidden() and members.ui.paper_said.isHidden()
    page = open_tab(window, "council", 0)
    page.add()
    assert not page.ui.paper_button.isEnabled()
    assert said(page) == "Thầy/cô điền xong các mục bắt buộc trước."
    wait_for_jobs(window)
