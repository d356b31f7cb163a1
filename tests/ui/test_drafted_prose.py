"""The sections of the report that the facts write: shown, edited, kept when facts change, taken anew."""

import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.movement import Movement
from exemplar_desktop.domain.prose_origin import ProseOrigin
from exemplar_desktop.services.report_draft import draft_report
from exemplar_desktop.ui.report_page import ReportPage
from exemplar_desktop.ui.window import MainWindow
from tests.ui.conftest import Type

Wait = Callable[[MainWindow], None]
Change = Callable[[str], None]
KEY, REFERENCE = "awareness", "II.1"
OWN = " Phong trào đi vào nền nếp."
FIRST = "Trong năm báo cáo, đơn vị tổ chức, tham gia 01 phong trào thi đua: “Dạy tốt, học tốt” (cấp phát động: đơn vị)."


@pytest.fixture
def page(window: MainWindow, wait_for_jobs: Wait) -> ReportPage:
    """The report page at a section that one campaign writes."""
    _campaign(window, "Dạy tốt, học tốt")
    window.ui.report_button.click()
    wait_for_jobs(window)
    page = window.page("report")
    assert isinstance(page, ReportPage)
    section = next(s for s in window.bench.desk.programme.outline if s.reference == REFERENCE)
    assert section.key == KEY
    assert page.prose.open_section(KEY)
    return page


@pytest.fixture
def change(window: MainWindow, page: ReportPage, wait_for_jobs: Wait) -> Change:
    """Add a campaign on another page and come back."""

    def add(name: str) -> None:
        page.flush()
        window.show_page("disseminations")
        _campaign(window, name)
        window.show_page("report")
        wait_for_jobs(window)

    return add


def _campaign(window: MainWindow, name: str) -> None:
    window.bench.desk.store.save(Movement(id=name, name=name, begun_on=date(window.bench.year, 3, 5)))


def stored(window: MainWindow) -> tuple[str | None, str | None]:
    """Return the stored text of the section, and the draft that it was edited from."""
    store = window.bench.desk.store
    reports, origins = store.all(AnnualReport), store.all(ProseOrigin)
    return (reports[0].prose.get(KEY) if reports else None, origins[0].drafts.get(KEY) if origins else None)


def state(page: ReportPage) -> tuple[str, str]:
    """Return the sign and the words that the list of sections gives the one that is open."""
    item = page.ui.sections.currentItem()
    return item.text()[:1], item.toolTip().rpartition(": ")[2]


def edit(page: ReportPage, type_text: Type) -> None:
    page.ui.prose.moveCursor(QTextCursor.MoveOperation.End)
    type_text(page.ui.prose, OWN)
    page.ui.sign_button.setFocus()


def pdf_text(window: MainWindow, tmp_path: Path) -> str:
    draft = draft_report(window.bench.desk, window.bench.year, window.bench.today())
    (tmp_path / "report.pdf").write_bytes(draft.pdf)
    told = subprocess.run(["pdftotext", "-layout", tmp_path / "report.pdf", "-"], capture_output=True, check=True, text=True)
    return " ".join(told.stdout.split())


def test_the_draft_stands_in_the_field_and_follows_the_facts(window: MainWindow, page: ReportPage, change: Change) -> None:
    ui = page.ui
    assert ui.prose.toPlainText() == FIRST
    assert ui.prose.property("drafted") is True
    assert ui.draft_note.text().startswith("Dự thảo từ dữ liệu, sẽ tự cập nhật.")
    assert ui.draft_change.isHidden() and ui.prose_draft_button.isHidden() and ui.prose_keep_button.isHidden()
    assert ui.content_badge.text() == "1/10 mục có nội dung"
    assert state(page) == ("✓", "tự soạn từ dữ liệu")
    change("Đổi mới, sáng tạo")
    assert "02 phong trào" in ui.prose.toPlainText()
    assert stored(window) == (None, None)


def test_typing_goes_on_from_the_draft_and_is_kept_with_it(window: MainWindow, page: ReportPage, change: Change, type_text: Type) -> None:
    edit(page, type_text)
    assert stored(window) == (FIRST + OWN, FIRST)
    assert state(page) == ("✓", "đã viết")
    assert page.ui.draft_note.text() == "Báo cáo ghi bản thầy/cô viết ở đây, thay cho dự thảo từ dữ liệu."
    assert page.ui.prose_keep_button.isHidden() and not page.ui.prose_draft_button.isHidden()
    assert window.bench.undo_words == "Sửa lời văn mục 1"
    change("Đổi mới, sáng tạo")
    assert page.ui.prose.toPlainText() == FIRST + OWN
    assert stored(window) == (FIRST + OWN, FIRST)
    assert state(page) == ("!", "dữ liệu đã thay đổi sau khi sửa")
    said = page.ui.draft_change.text().splitlines()
    assert said[0] == "Dữ liệu đã thay đổi sau khi mục này được sửa; bản đã sửa vẫn được giữ."
    assert said[1:] == [
        f"+ Mới: {FIRST.replace('01', '02').rstrip('.')}",
        "+ Mới: “Đổi mới, sáng tạo” (cấp phát động: đơn vị).",
        f"− Không còn: {FIRST}",
    ]


def test_the_draft_is_taken_again_and_that_is_undone(
    window: MainWindow, page: ReportPage, change: Change, type_text: Type, qtbot: QtBot, wait_for_jobs: Wait
) -> None:
    edit(page, type_text)
    change("Đổi mới, sáng tạo")
    qtbot.mouseClick(page.ui.prose_draft_button, Qt.MouseButton.LeftButton)
    assert "02 phong trào" in page.ui.prose.toPlainText() and OWN not in page.ui.prose.toPlainText()
    assert stored(window) == (None, None)
    assert window.bench.undo_words == "Soạn lại mục 1 từ dữ liệu"
    window.bench.undo()
    wait_for_jobs(window)
    assert stored(window) == (FIRST + OWN, FIRST)
    assert page.ui.prose.toPlainText() == FIRST + OWN
    assert state(page)[0] == "!"
    window.bench.redo()
    assert stored(window) == (None, None)
    assert "02 phong trào" in page.ui.prose.toPlainText()


def test_what_is_kept_is_silent_until_the_facts_change_again(
    window: MainWindow, page: ReportPage, change: Change, type_text: Type, qtbot: QtBot
) -> None:
    edit(page, type_text)
    change("Đổi mới, sáng tạo")
    qtbot.mouseClick(page.ui.prose_keep_button, Qt.MouseButton.LeftButton)
    text, origin = stored(window)
    assert text == FIRST + OWN
    assert origin and "02 phong trào" in origin
    assert state(page) == ("✓", "đã viết")
    assert window.bench.undo_words == "Giữ bản đã sửa của mục 1"
    window.bench.undo()
    assert stored(window) == (FIRST + OWN, FIRST)
    assert state(page)[0] == "!"
    window.bench.redo()
    assert state(page)[0] == "✓"
    change("Trường học hạnh phúc")
    assert state(page)[0] == "!"
    assert "03 phong trào" in page.ui.draft_change.text()


def test_an_edit_during_one_visit_is_one_step_back_to_the_draft(window: MainWindow, page: ReportPage, type_text: Type) -> None:
    page.ui.prose.moveCursor(QTextCursor.MoveOperation.End)
    type_text(page.ui.prose, " Một.")
    page.save()
    type_text(page.ui.prose, " Hai.")
    page.save()
    assert stored(window) == (f"{FIRST} Một. Hai.", FIRST)
    window.bench.undo()
    assert stored(window) == (None, None)
    assert page.ui.prose.toPlainText() == FIRST
    window.bench.redo()
    assert stored(window) == (f"{FIRST} Một. Hai.", FIRST)


def test_an_emptied_field_goes_back_to_the_draft(window: MainWindow, page: ReportPage, type_text: Type) -> None:
    edit(page, type_text)
    page.ui.prose.setFocus()
    page.ui.prose.selectAll()
    page.ui.prose.cut()
    assert page.ui.prose.toPlainText() == ""
    page.ui.sign_button.setFocus()
    assert page.ui.prose.toPlainText() == FIRST
    assert stored(window) == (None, None)


def test_a_text_of_an_earlier_version_is_not_said_to_have_changed(
    window: MainWindow, page: ReportPage, change: Change, type_text: Type
) -> None:
    store = window.bench.desk.store
    page.flush()
    store.save(AnnualReport(year=window.bench.year, prose={KEY: "Lời của trường."}))
    page.refresh()
    change("Đổi mới, sáng tạo")
    assert page.ui.prose.toPlainText() == "Lời của trường."
    assert state(page) == ("✓", "đã viết")
    edit(page, type_text)
    assert stored(window) == (f"Lời của trường.{OWN}", None)


def test_sections_that_no_facts_write_are_as_before(page: ReportPage, change: Change) -> None:
    assert page.prose.open_section("situation")
    change("Đổi mới, sáng tạo")
    assert page.ui.prose.toPlainText() == ""
    assert page.ui.prose.placeholderText().startswith("Viết mục này ở đây")
    assert page.ui.draft_note.isHidden() and page.ui.prose_draft_button.isHidden()
    assert state(page) == ("○", "còn trống")


def test_the_drafts_of_another_year_are_not_shown(window: MainWindow, page: ReportPage, wait_for_jobs: Wait) -> None:
    window.bench.set_year(window.bench.year - 1)
    assert page.ui.prose.toPlainText() == ""
    wait_for_jobs(window)
    assert page.ui.prose.toPlainText() == ""


@pytest.mark.linux
def test_the_document_says_the_edited_text_once_and_the_draft_not_beside_it(
    window: MainWindow, page: ReportPage, change: Change, type_text: Type, tmp_path: Path
) -> None:
    assert pdf_text(window, tmp_path).count("01 phong trào thi đua: “Dạy tốt, học tốt”") == 1
    edit(page, type_text)
    change("Đổi mới, sáng tạo")
    told = pdf_text(window, tmp_path)
    assert told.count("01 phong trào thi đua: “Dạy tốt, học tốt”") == 1
    assert told.count(OWN.strip()) == 1
    assert "02 phong trào thi đua" not in told


def test_the_drafts_of_edited_texts_do_not_leave_the_unit(window: MainWindow, page: ReportPage, type_text: Type) -> None:
    edit(page, type_text)
    (report,) = window.bench.desk.store.all(AnnualReport)
    assert msgspec.json.encode(report).decode().count("phong trào thi đua") == 1
