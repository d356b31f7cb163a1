"""The page of the annual report."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.nominee import Nomination, NomineeKind
from exemplar_desktop.domain.unit import Signatory
from exemplar_desktop.signing.sample_ca import SampleCa, issue, make_sample_ca, person
from exemplar_desktop.ui.nominees_page import NomineesPage
from exemplar_desktop.ui.report_page import ReportPage
from exemplar_desktop.ui.window import MainWindow
from tests.ui.clerk import choose
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


def test_number_day_and_texts_are_saved_when_left(window: MainWindow, page: ReportPage, qtbot: QtBot, type_text: Type) -> None:
    qtbot.mouseClick(page.ui.number_button, Qt.MouseButton.LeftButton)
    assert page.form.number.hasFocus()
    assert page.form.number.placeholderText() == "1"
    type_text(page.form.number, "45")
    type_text(page.form.issued_on, "18/10/2024")
    qtbot.mouseClick(page.ui.prose_button, Qt.MouseButton.LeftButton)
    assert page.ui.prose.hasFocus()
    type_text(page.ui.prose, "Trường có 36 lớp.")
    page.ui.sections.setCurrentRow(1)
    type_text(page.ui.prose, "Đã phát động phong trào.")
    page.ui.sign_button.setFocus()
    (report,) = window.bench.desk.store.all(AnnualReport)
    assert (report.number, report.issued_on) == (45, date(2024, 10, 18))
    assert report.prose == {"situation": "Trường có 36 lớp.", "awareness": "Đã phát động phong trào."}
    assert page.ui.content_badge.text() == "2/10 mục có nội dung"
    assert page.ui.sections.item(0).text().startswith("✓")
    assert page.ui.sections.item(0).toolTip().endswith("đã viết")
    assert page.ui.content_summary.text() == "Số 45 · ngày 18/10/2024 · Nguyễn Văn An, Hiệu trưởng"
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


def test_without_a_signatory_there_is_no_document_and_nothing_to_sign(
    window: MainWindow, page: ReportPage, qtbot: QtBot, wait_for_jobs: Wait
) -> None:
    store = window.bench.desk.store
    store.delete(store.all(Signatory)[0])
    window.bench.refresh_findings()
    page.refresh()
    wait_for_jobs(window)
    assert "Chưa có người ký" in page.ui.why.text()
    qtbot.waitUntil(lambda: page.is_fresh, timeout=10_000)
    assert page.preview.pages == 0
    assert not page.ui.print_button.isEnabled()
    assert page.findings.rows[0].ui.severity.text() == "Bắt buộc"


def test_a_wrong_passphrase_is_said_and_writes_nothing(
    window: MainWindow, page: ReportPage, keys: SampleCa, qtbot: QtBot, type_text: Type, wait_for_jobs: Wait, tmp_path: Path
) -> None:
    page.sending.set_key("head", keys.head.p12)
    type_text(page.ui.head_passphrase, "sai mật khẩu")
    qtbot.mouseClick(page.ui.export_button, Qt.MouseButton.LeftButton)
    wait_for_jobs(window)
    assert page.ui.why.text() == "Mật khẩu chưa đúng. Thầy/cô nhập lại."
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


def test_what_is_typed_while_an_export_gives_the_number_joins_the_report_that_it_began(
    window: MainWindow, page: ReportPage, keys: SampleCa, qtbot: QtBot, type_text: Type, wait_for_jobs: Wait
) -> None:
    store = window.bench.desk.store
    assert store.all(AnnualReport) == ()
    page.sending.set_key("head", keys.head.p12)
    type_text(page.ui.head_passphrase, keys.head.passphrase)
    qtbot.mouseClick(page.ui.export_button, Qt.MouseButton.LeftButton)
    # The export keeps its number before it signs anything.
    qtbot.waitUntil(lambda: bool(store.all(AnnualReport)), timeout=20_000)
    page.ui.right.setCurrentWidget(page.ui.prose_tab)
    type_text(page.ui.prose, "Viết trong lúc xuất.")
    page.ui.stop_button.click()
    wait_for_jobs(window)
    page.save()
    (report,) = store.all(AnnualReport)
    assert report.number == 1
    assert report.prose["situation"] == "Viết trong lúc xuất."


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
    assert page.ui.sent_text.text().startswith("Gói 1 tệp, ")
    assert page.ui.sent_text.text().endswith("số 1 ngày 18/10/2024. Vừa một thư 10 MB.")
    assert page.ui.head_passphrase.text() == page.ui.seal_passphrase.text() == ""
    assert page.form.number.text() == "1"
    opened: list[str] = []
    monkeypatch.setattr("exemplar_desktop.ui.sending_done.QDesktopServices.openUrl", lambda url: opened.append(url.toLocalFile()))
    qtbot.mouseClick(page.ui.draft_button, Qt.MouseButton.LeftButton)
    wait_for_jobs(window)
    draft = package.with_suffix(".eml")
    assert opened == [str(draft)]
    assert b"X-Unsent: 1" in draft.read_bytes()
    assert b"so@example.invalid" in draft.read_bytes()
    qtbot.mouseClick(page.ui.copy_button, Qt.MouseButton.LeftButton)
    address, subject = QGuiApplication.clipboard().text().split("\n")
    assert address == "so@example.invalid"
    assert subject.startswith("Trường THPT Lê Chân: báo cáo năm 2024")
    qtbot.mouseClick(page.ui.folder_button, Qt.MouseButton.LeftButton)
    assert opened[-1] == str(tmp_path / "out")


def test_the_figures_stand_beside_the_prose(window: MainWindow, page: ReportPage, add: Add, qtbot: QtBot, wait_for_jobs: Wait) -> None:
    add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    window.bench.note_saved()
    qtbot.waitUntil(lambda: dict(page.figures.lines).get("Điển hình được giới thiệu") == "1", timeout=10_000)
    assert dict(page.figures.lines)["Giáo viên"] == "1"
    assert dict(page.figures.lines)["Có minh chứng"] == "0/1"


def test_a_step_is_undone_by_its_name(window: MainWindow, page: ReportPage, qtbot: QtBot, type_text: Type, wait_for_jobs: Wait) -> None:
    qtbot.mouseClick(page.ui.prose_button, Qt.MouseButton.LeftButton)
    type_text(page.ui.prose, "Trường có 36 lớp.")
    page.flush()
    assert window.bench.undo_words == "Sửa lời văn mục I"
    window.bench.undo()
    wait_for_jobs(window)
    assert page.ui.prose.toPlainText() == ""
    window.bench.redo()
    wait_for_jobs(window)
    assert page.ui.prose.toPlainText() == "Trường có 36 lớp."


def test_a_long_text_is_saved_after_a_rest(window: MainWindow, page: ReportPage, qtbot: QtBot, type_text: Type) -> None:
    qtbot.mouseClick(page.ui.prose_button, Qt.MouseButton.LeftButton)
    type_text(page.ui.prose, "Đang gõ")
    assert not window.bench.desk.store.all(AnnualReport)
    qtbot.waitUntil(lambda: bool(window.bench.desk.store.all(AnnualReport)), timeout=4000)
    assert page.ui.prose.hasFocus()
    assert page.ui.prose.textCursor().position() == len("Đang gõ")


def test_who_is_in_office_is_proposed_and_another_is_doubted(
    window: MainWindow, page: ReportPage, qtbot: QtBot, type_text: Type, wait_for_jobs: Wait
) -> None:
    later = Signatory(name="Trần Thị Bích", position="Hiệu trưởng", valid_from=date(2025, 1, 1))
    window.bench.desk.store.save(later)
    page.refresh()
    qtbot.mouseClick(page.ui.number_button, Qt.MouseButton.LeftButton)
    combo = page.form.signatory_id
    assert combo.currentText() == "Người tại chức: Nguyễn Văn An, Hiệu trưởng"
    choose(combo, later.id)
    assert page.form.signatory_warning.isVisible()
    assert "Trần Thị Bích không giữ chức vụ vào ngày 18/10/2024" in page.form.signatory_warning.text()
    type_text(page.form.issued_on, "02/01/2025")
    page.ui.sign_button.setFocus()
    assert not page.form.signatory_warning.isVisible()
    assert combo.itemText(0) == "Người tại chức: Trần Thị Bích, Hiệu trưởng"


def test_the_certificate_is_shown_once_its_key_opens(
    window: MainWindow, page: ReportPage, keys: SampleCa, type_text: Type, qtbot: QtBot, tmp_path: Path
) -> None:
    page.sending.set_key("head", keys.head.p12)
    type_text(page.ui.head_passphrase, keys.head.passphrase)
    qtbot.waitUntil(page.ui.head_certificate.isVisible, timeout=5000)
    assert page.ui.head_certificate.text() == "Nguyễn Văn An\nTrường THPT Lê Chân\nHiệu lực đến 17/10/2028"
    assert not page.ui.head_warning.isVisible()
    strange = issue(keys.authority, tmp_path, "la", person("Lê Lạ", "Trường THPT Khác"), now=NOW)
    page.sending.set_key("head", strange.p12)
    assert page.ui.head_passphrase.text() == ""
    type_text(page.ui.head_passphrase, strange.passphrase)
    qtbot.waitUntil(page.ui.head_warning.isVisible, timeout=5000)
    assert "“Trường THPT Khác”" in page.ui.head_warning.text()
    assert "mang tên Lê Lạ, còn người ký báo cáo là Nguyễn Văn An" in page.ui.head_warning.text()


def test_passphrases_go_when_the_page_is_left(window: MainWindow, page: ReportPage, keys: SampleCa, type_text: Type) -> None:
    page.sending.set_key("head", keys.head.p12)
    type_text(page.ui.head_passphrase, keys.head.passphrase)
    window.show_page("nominees")
    assert page.ui.head_passphrase.text() == ""
    page.ui.head_passphrase.undo()
    assert page.ui.head_passphrase.text() == ""
    assert keys.head.passphrase.encode() not in b"".join(p.read_bytes() for p in window.bench.folder.rglob("*") if p.is_file())


def test_folder_and_options_are_remembered(window: MainWindow, page: ReportPage, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "thư").mkdir()
    page.sending.set_target(tmp_path / "thư")
    qtbot.mouseClick(page.ui.sign_button, Qt.MouseButton.LeftButton)
    page.ui.beside.click()
    page.ui.smaller_photos.click()
    page.ui.mail_limit.setCurrentIndex(2)
    page.ui.mail_limit.activated.emit(2)
    again = ReportPage(window.bench)
    qtbot.addWidget(again)
    assert again.sending.target == tmp_path / "thư"
    assert again.ui.beside.isChecked()
    assert not again.ui.smaller_photos.isChecked()
    assert again.ui.mail_limit.currentText() == "Thư tối đa 20 MB"


def test_report_and_workbook_lie_beside_where_wished(
    window: MainWindow, page: ReportPage, keys: SampleCa, qtbot: QtBot, type_text: Type, wait_for_jobs: Wait, tmp_path: Path
) -> None:
    page.sending.set_key("head", keys.head.p12)
    page.ui.beside.click()
    type_text(page.ui.head_passphrase, keys.head.passphrase)
    qtbot.keyClick(page.ui.head_passphrase, Qt.Key.Key_Return)
    assert page.ui.export_button.hasFocus()
    qtbot.keyClick(page.ui.export_button, Qt.Key.Key_Space)
    wait_for_jobs(window)
    assert sorted(path.suffix for path in (tmp_path / "out").iterdir()) == [".pdf", ".xlsx", ".zip"]


def test_findings_are_counted_and_folded(window: MainWindow, page: ReportPage, qtbot: QtBot) -> None:
    assert len(page.findings.rows) == 3
    assert page.findings.rows[0].ui.severity.text() == "Thiếu"
    total = len(window.bench.findings)
    assert page.ui.all_findings.text() == f"Xem cả {total} mục"
    qtbot.mouseClick(page.ui.all_findings, Qt.MouseButton.LeftButton)
    assert len(page.findings.rows) == total
    qtbot.mouseClick(page.ui.all_findings, Qt.MouseButton.LeftButton)
    assert len(page.findings.rows) == 3
