"""The register of what was sent, in the window."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.nominee import Nomination, NomineeKind
from exemplar_desktop.domain.submission import SubmissionPackage
from exemplar_desktop.signing.sample_ca import make_sample_ca
from exemplar_desktop.ui.history_page import HistoryPage
from exemplar_desktop.ui.report_page import ReportPage
from exemplar_desktop.ui.window import MainWindow
from tests.ui.conftest import NOW, Type

Wait = Callable[[MainWindow], None]


@pytest.fixture
def page(window: MainWindow, type_text: Type, wait_for_jobs: Wait, qtbot: QtBot, tmp_path: Path) -> ReportPage:
    """The report page after one package was made."""
    ca = make_sample_ca(tmp_path / "keys", "Trường THPT Lê Chân", "Nguyễn Văn An", now=NOW)
    window.ui.report_button.click()
    wait_for_jobs(window)
    page = window.page("report")
    assert isinstance(page, ReportPage)
    page.sending.set_target(tmp_path / "out")
    page.sending.set_key("head", ca.head.p12)
    type_text(page.ui.head_passphrase, ca.head.passphrase)
    qtbot.mouseClick(page.ui.export_button, Qt.MouseButton.LeftButton)
    wait_for_jobs(window)
    qtbot.mouseClick(page.ui.register_button, Qt.MouseButton.LeftButton)
    wait_for_jobs(window)
    return page


@pytest.fixture
def kept(window: MainWindow, page: ReportPage) -> Path:
    (record,) = window.bench.desk.store.all(SubmissionPackage)
    return window.bench.folder / "sent" / record.file_name


def line(page: ReportPage) -> list[str]:
    table = page.ui.register_table
    items = [table.item(0, column) for column in range(table.columnCount())]
    return [item.text() if item else "" for item in items]


def test_a_package_stands_in_the_register_with_its_hash(window: MainWindow, page: ReportPage, kept: Path) -> None:
    (record,) = window.bench.desk.store.all(SubmissionPackage)
    assert line(page)[:5] == ["2024", "1", "18/10/2024", "18/10/2024 09:41", record.file_name]
    assert line(page)[6] == "✓ Nguyên vẹn"
    assert record.sha256 in page.ui.register_facts.text()
    assert page.ui.register_alarm.isHidden()


def test_an_altered_file_is_said(window: MainWindow, page: ReportPage, kept: Path, wait_for_jobs: Wait, qtbot: QtBot) -> None:
    content = bytearray(kept.read_bytes())
    content[len(content) // 2] ^= 1
    kept.write_bytes(content)
    page.refresh()
    wait_for_jobs(window)
    assert line(page)[6] == "✗ Đã thay đổi"
    assert page.ui.register_alarm.isVisible()
    qtbot.mouseClick(page.ui.register_verify, Qt.MouseButton.LeftButton)
    wait_for_jobs(window)
    assert page.ui.register_verdict.text().startswith("Tệp này không còn là tệp đã ghi trong sổ.\nGói này sẽ bị từ chối.")


def test_a_missing_file_is_said_and_nothing_is_offered_for_it(
    window: MainWindow, page: ReportPage, kept: Path, wait_for_jobs: Wait
) -> None:
    kept.unlink()
    page.refresh()
    wait_for_jobs(window)
    assert line(page)[6] == "✗ Bị mất"
    assert not page.ui.register_verify.isEnabled()
    assert not page.ui.register_copy.isEnabled()
    assert page.ui.register_why.isVisible()
    assert "bị mất" in page.ui.sent_note.text()


def test_the_report_that_was_sent_is_opened_as_a_copy(
    window: MainWindow, page: ReportPage, kept: Path, wait_for_jobs: Wait, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def note(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    qtbot.mouseClick(page.ui.register_report, Qt.MouseButton.LeftButton)
    wait_for_jobs(window)
    (copy,) = opened
    with zipfile.ZipFile(kept) as package:
        assert copy.read_bytes() == package.read("bao-cao.pdf")
    assert copy.name == f"{kept.stem}.pdf" and copy.is_relative_to(window.bench.scratch) and not copy.stat().st_mode & 0o222
    qtbot.mouseClick(page.ui.register_open, Qt.MouseButton.LeftButton)
    assert opened[1:] == [kept.parent]
    kept.write_bytes(kept.read_bytes()[:-1] + b"x")
    qtbot.mouseClick(page.ui.register_report, Qt.MouseButton.LeftButton)
    wait_for_jobs(window)
    assert len(opened) == 2 and "không còn đúng từng byte" in page.ui.register_verdict.text()
    assert not page.ui.register_report.isEnabled() and page.ui.register_why.isVisible()
    kept.unlink()
    kept.parent.rmdir()
    page.refresh()
    wait_for_jobs(window)
    assert not page.ui.register_report.isEnabled()
    qtbot.mouseClick(page.ui.register_open, Qt.MouseButton.LeftButton)
    assert "Không còn thấy" in page.ui.register_verdict.text() and len(opened) == 2


def test_a_package_is_verified_again(window: MainWindow, page: ReportPage, wait_for_jobs: Wait, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.ui.register_verify, Qt.MouseButton.LeftButton)
    wait_for_jobs(window)
    verdict = page.ui.register_verdict.text()
    assert verdict.startswith("Gói còn nguyên vẹn")
    assert "Người ký (người đứng đầu): Nguyễn Văn An, Trường THPT Lê Chân" in verdict


def test_a_copy_is_saved(window: MainWindow, page: ReportPage, kept: Path, wait_for_jobs: Wait, tmp_path: Path) -> None:
    page.register.save_copy(tmp_path / "bản sao.zip")
    wait_for_jobs(window)
    assert (tmp_path / "bản sao.zip").read_bytes() == kept.read_bytes()
    assert page.ui.register_verdict.text() == f"Đã lưu bản sao vào {tmp_path / 'bản sao.zip'}."


def test_without_a_package_the_register_says_what_belongs_here(window: MainWindow, wait_for_jobs: Wait) -> None:
    window.ui.report_button.click()
    page = window.page("report")
    assert isinstance(page, ReportPage)
    page.ui.right.setCurrentWidget(page.ui.register_tab)
    wait_for_jobs(window)
    assert page.ui.register_table.isHidden()
    assert page.ui.register_note.text().startswith("Chưa có gói nào.")


def test_what_changed_since_a_package_is_one_click_away(
    window: MainWindow, page: ReportPage, add: Callable[..., Nomination], wait_for_jobs: Wait, qtbot: QtBot
) -> None:
    assert "Lập từ dữ liệu lúc 09:41 18/10/2024." in page.ui.register_facts.text()
    assert not page.ui.register_since.isEnabled() and page.ui.register_since.toolTip()
    add(window, NomineeKind.TEACHER, "Lê Thị Hoa")
    page.register.refresh()
    wait_for_jobs(window)
    assert "được sửa thêm 2 lần" in page.ui.register_facts.text()
    qtbot.mouseClick(page.ui.register_since, Qt.MouseButton.LeftButton)
    wait_for_jobs(window)
    shown = window.ui.pages.currentWidget()
    assert isinstance(shown, HistoryPage)
    assert [line.about for line in shown.lines] == ["Hồ sơ năm 2024 · Lê Thị Hoa", "Điển hình “Lê Thị Hoa”"]
