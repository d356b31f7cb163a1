"""The page of the annual report."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.nominee import Nomination, NomineeKind
from exemplar_desktop.domain.unit import Signatory
from exemplar_desktop.signing.sample_ca import SampleCa, make_sample_ca
from exemplar_desktop.ui.nominees_page import NomineesPage
from exemplar_desktop.ui.report_page import ReportPage
from exemplar_desktop.ui.window import MainWindow
from tests.ui.conftest import NOW, Type

Add = Callable[..., Nomination]
Wait = Callable[[MainWindow], None]


@pytest.fixture
def page(window: MainWindow, wait_for_jobs: Wait, tmp_path: Path) -> ReportPage:
    window.ui.report_button.click()
    wait_for_jobs(window)
    page = window.page("report")
    assert isinstance(page, ReportPage)
    page.sending.set_target(tmp_path / "out")
    return page


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> SampleCa:
    return make_sample_ca(tmp_path_factory.mktemp("keys"), "Trường THPT Lê Chân", "Nguyễn Văn An", now=NOW)


def test_the_report_is_drawn_page_by_page_and_enlarged(window: MainWindow, page: ReportPage, qtbot: QtBot, wait_for_jobs: Wait) -> None:
    assert page.preview.pages >= 2
    assert page.ui.page_label.text() == f"Trang 1/{page.preview.pages}"
    small = page.ui.paper.pixmap().width()
    qtbot.mouseClick(page.ui.zoom_in, Qt.MouseButton.LeftButton)
    wait_for_jobs(window)
    assert page.ui.paper.pixmap().width() > small
    qtbot.mouseClick(page.ui.page_next, Qt.MouseButton.LeftButton)
    wait_for_jobs(window)
    assert page.ui.page_label.text() == f"Trang 2/{page.preview.pages}"
    assert page.ui.page_back.isEnabled()


def test_number_day_and_texts_are_saved_when_left(window: MainWindow, page: ReportPage, qtbot: QtBot, type_text: Type) -> None:
    type_text(page.form.number, "45")
    type_text(page.form.issued_on, "18/10/2024")
    qtbot.mouseClick(page.ui.prose_button, Qt.MouseButton.LeftButton)
    assert page.ui.prose.hasFocus()
    type_text(page.ui.prose, "Trường có 36 lớp.")
    page.ui.sections.setCurrentRow(1)
    type_text(page.ui.prose, "Đã phát động phong trào.")
    page.ui.preview_button.setFocus()
    (report,) = window.bench.desk.store.all(AnnualReport)
    assert (report.number, report.issued_on) == (45, date(2024, 10, 18))
    assert report.prose == {"situation": "Trường có 36 lớp.", "awareness": "Đã phát động phong trào."}
    assert page.ui.content_badge.text() == "2/10 mục đã viết"
    assert page.ui.sections.item(0).text().endswith("đã viết")
    page.ui.sections.setCurrentRow(0)
    assert page.ui.prose.toPlainText() == "Trường có 36 lớp."


def test_findings_lead_to_their_fields(window: MainWindow, page: ReportPage, qtbot: QtBot, add: Add, wait_for_jobs: Wait) -> None:
    nomination = add(window, NomineeKind.MANAGER, "Phạm Văn Hải")
    window.bench.refresh_findings()
    wait_for_jobs(window)
    qtbot.mouseClick(page.ui.all_findings, Qt.MouseButton.LeftButton)
    row = next(row for row in page.findings.rows if row.finding and row.finding.code == "collective_missing")
    assert row.ui.text.text() == "Phạm Văn Hải: chưa chọn tập thể do cá nhân lãnh đạo, quản lý."
    qtbot.mouseClick(row.ui.open_button, Qt.MouseButton.LeftButton)
    nominees = window.page("nominees")
    assert isinstance(nominees, NomineesPage)
    assert window.ui.pages.currentWidget() is nominees
    assert nominees.detail is not None
    assert nominees.detail.nomination_id == nomination.id
    assert nominees.detail.form.collective_id.hasFocus()


def test_a_finding_leads_to_its_criterion(window: MainWindow, page: ReportPage, add: Add, wait_for_jobs: Wait) -> None:
    add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    window.bench.refresh_findings()
    wait_for_jobs(window)
    window.open_finding(next(f for f in window.bench.findings if f.code == "nothing_judged"))
    nominees = window.page("nominees")
    assert isinstance(nominees, NomineesPage)
    assert nominees.detail is not None
    card = nominees.detail.criteria.card("III.2")
    assert card is not None
    assert nominees.ui.tabs.currentWidget() is nominees.ui.criteria_tab
    assert card.ui.not_judged.hasFocus()


def test_a_finding_leads_to_an_empty_section(window: MainWindow, page: ReportPage) -> None:
    window.open_finding(next(f for f in window.bench.findings if f.field == "proposals"))
    assert page.ui.section_title.text() == "VI. Đề xuất, kiến nghị"
    assert page.ui.prose.hasFocus()


def test_the_button_says_why_it_cannot_be_pressed(window: MainWindow, page: ReportPage, keys: SampleCa, type_text: Type) -> None:
    assert not page.ui.export_button.isEnabled()
    assert page.ui.why.text() == "Chưa ký được: chưa chọn tệp khóa ký số của người ký."
    page.sending.set_key("head", keys.head.p12)
    assert page.ui.why.text() == "Chưa ký được: chưa nhập mật khẩu của tệp khóa người ký."
    type_text(page.ui.head_passphrase, "x")
    assert page.ui.export_button.isEnabled()
    page.sending.set_key("seal", keys.seal.p12)
    assert page.ui.why.text() == "Chưa ký được: chưa nhập mật khẩu của tệp khóa đơn vị."


def test_without_a_signatory_there_is_no_document_and_nothing_to_sign(window: MainWindow, page: ReportPage, wait_for_jobs: Wait) -> None:
    store = window.bench.desk.store
    store.delete(store.all(Signatory)[0])
    window.bench.refresh_findings()
    page.refresh()
    wait_for_jobs(window)
    assert "Chưa có người ký" in page.ui.why.text()
    assert page.ui.paper.text().startswith("Chưa xuất được báo cáo")
    assert page.findings.rows[0].ui.severity.text() == "Bắt buộc"


def test_a_wrong_passphrase_is_said_and_writes_nothing(
    window: MainWindow, page: ReportPage, keys: SampleCa, qtbot: QtBot, type_text: Type, wait_for_jobs: Wait, tmp_path: Path
) -> None:
    page.sending.set_key("head", keys.head.p12)
    type_text(page.ui.head_passphrase, "sai mật khẩu")
    qtbot.mouseClick(page.ui.export_button, Qt.MouseButton.LeftButton)
    wait_for_jobs(window)
    assert page.ui.why.text() == f"Mật khẩu của tệp khóa {keys.head.p12} chưa đúng. Thầy/cô nhập lại."
    assert page.ui.progress.isHidden()
    assert not list((tmp_path / "out").glob("*"))


def test_an_export_can_be_stopped(
    window: MainWindow, page: ReportPage, keys: SampleCa, qtbot: QtBot, type_text: Type, wait_for_jobs: Wait, tmp_path: Path
) -> None:
    page.sending.set_key("head", keys.head.p12)
    type_text(page.ui.head_passphrase, keys.head.passphrase)
    qtbot.mouseClick(page.ui.export_button, Qt.MouseButton.LeftButton)
    assert not page.ui.stop_button.isHidden()
    assert not page.ui.export_button.isEnabled()
    page.ui.stop_button.click()
    wait_for_jobs(window)
    assert page.ui.why.text() == "Đã dừng theo yêu cầu, không có gói nào được ghi."
    assert not list((tmp_path / "out").glob("*"))
    assert page.ui.export_button.isEnabled()


def test_head_and_seal_sign_a_package_and_a_mail_is_drafted(
    window: MainWindow,
    page: ReportPage,
    keys: SampleCa,
    qtbot: QtBot,
    type_text: Type,
    wait_for_jobs: Wait,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page.sending.set_key("head", keys.head.p12)
    page.sending.set_key("seal", keys.seal.p12)
    type_text(page.ui.head_passphrase, keys.head.passphrase)
    type_text(page.ui.seal_passphrase, keys.seal.passphrase)
    qtbot.mouseClick(page.ui.export_button, Qt.MouseButton.LeftButton)
    wait_for_jobs(window)
    (package,) = (tmp_path / "out").glob("*.zip")
    assert package.name in page.ui.sent_text.text()
    assert page.ui.head_passphrase.text() == page.ui.seal_passphrase.text() == ""
    assert page.form.number.text() == "1"
    opened: list[str] = []
    monkeypatch.setattr("exemplar_desktop.ui.sending_card.QDesktopServices.openUrl", lambda url: opened.append(url.toLocalFile()))
    qtbot.mouseClick(page.ui.draft_button, Qt.MouseButton.LeftButton)
    wait_for_jobs(window)
    draft = package.with_suffix(".eml")
    assert opened == [str(draft)]
    assert b"X-Unsent: 1" in draft.read_bytes()
    assert b"so@example.invalid" in draft.read_bytes()
