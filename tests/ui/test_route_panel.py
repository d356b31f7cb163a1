"""The two routes on which the report leaves the window: it leaves, waits through a restart, comes back, or is given up."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.submission import Route
from exemplar_desktop.services.waiting import waiting_reports
from exemplar_desktop.signing.sample_ca import SampleCa, make_sample_ca
from exemplar_desktop.ui.report_page import ReportPage
from exemplar_desktop.ui.window import MainWindow
from tests.services.test_route_elsewhere import _signed_by_command
from tests.ui.conftest import NOW, Type

Wait = Callable[[MainWindow], None]
pytestmark = pytest.mark.usefixtures("key_store")


@pytest.fixture
def page(window: MainWindow, wait_for_jobs: Wait, tmp_path: Path) -> ReportPage:
    window.ui.report_button.click()
    wait_for_jobs(window)
    page = window.page("report")
    assert isinstance(page, ReportPage)
    page.sending.set_target(tmp_path / "out")
    page.ui.sign_button.click()
    return page


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> SampleCa:
    return make_sample_ca(tmp_path_factory.mktemp("keys"), "Trường THPT Lê Chân", "Nguyễn Văn An", now=NOW)


def test_each_route_shows_what_belongs_to_it(page: ReportPage) -> None:
    panel = page.routes.panel
    assert page.ui.head_card.isVisible() and not panel.isVisible()
    page.ui.route_paper.click()
    assert panel.isVisible() and not page.ui.head_card.isVisible() and not page.ui.export_button.isVisible()
    assert panel.ui.leave_button.text() == "Xuất tệp để in…" and not panel.ui.waiting_card.isVisible()
    page.ui.route_elsewhere.click()
    assert panel.ui.leave_button.text() == "Xuất báo cáo chưa ký…"
    page.ui.route_digital.click()
    assert page.ui.head_card.isVisible() and page.ui.export_button.isVisible()


def test_a_report_signed_elsewhere_comes_back_as_a_package(
    window: MainWindow, page: ReportPage, keys: SampleCa, wait_for_jobs: Wait, type_text: Type, tmp_path: Path
) -> None:
    page.ui.route_elsewhere.click()
    panel = page.routes.panel
    panel.leave(tmp_path / "chua-ky.pdf")
    wait_for_jobs(window)
    assert panel.ui.waiting_card.isVisible() and panel.ui.outcome.text().startswith("Đã xuất báo cáo vào tệp “chua-ky.pdf”.")
    signed = _signed_by_command(tmp_path / "chua-ky.pdf", "chu-ky", keys.head, True)
    panel.come_back(panel.rows[0], (signed,))
    wait_for_jobs(window)
    assert "Chưa biết số và ngày" in panel.ui.outcome.text()
    type_text(panel.rows[0].ui.number, "45")
    panel.come_back(panel.rows[0], (signed,))
    assert "điền cả hai" in panel.ui.outcome.text()
    type_text(panel.rows[0].ui.issued_on, "18/10/2024")
    panel.come_back(panel.rows[0], (signed,))
    wait_for_jobs(window)
    assert "chữ ký số, chỗ ký" in panel.ui.outcome.text()
    assert [path.suffix for path in (tmp_path / "out").iterdir()] == [".zip"]
    assert not panel.ui.waiting_card.isVisible()


def test_what_was_printed_waits_through_a_restart_and_its_scan_is_packed(
    window: MainWindow, page: ReportPage, wait_for_jobs: Wait, tmp_path: Path, qtbot: QtBot
) -> None:
    page.ui.route_paper.click()
    page.routes.panel.leave(tmp_path / "in.pdf")
    wait_for_jobs(window)
    (waiting,) = waiting_reports(window.bench.desk)
    page.ui.route_digital.setChecked(True)
    page.refresh()
    assert page.routes.route is Route.PAPER
    assert f"{waiting.pages} trang, số 1" in page.routes.panel.rows[0].ui.waiting_text.text()
    scan = Image.new("RGB", (1654, 2339), "white")
    scan.save(tmp_path / "xam.png")
    page.routes.panel.come_back(page.routes.panel.rows[0], (tmp_path / "xam.png",))
    wait_for_jobs(window)
    assert "không có màu" in page.routes.panel.ui.outcome.text()
    ImageDraw.Draw(scan).ellipse((900, 1500, 1200, 1800), outline=(200, 30, 30), width=12)
    scan.save(tmp_path / "mau.png")
    page.routes.panel.come_back(page.routes.panel.rows[0], (tmp_path / "mau.png",))
    wait_for_jobs(window)
    assert page.routes.panel.ui.outcome.text().startswith("Đã đóng gói báo cáo mang về")
    assert [path.suffix for path in (tmp_path / "out").iterdir()] == [".zip"]


def test_what_waits_can_be_given_up(window: MainWindow, page: ReportPage, wait_for_jobs: Wait, tmp_path: Path) -> None:
    page.ui.route_paper.click()
    page.routes.panel.leave(tmp_path / "in.pdf")
    wait_for_jobs(window)
    page.routes.panel.abandon(page.routes.panel.rows[0])
    assert not page.routes.panel.ui.waiting_card.isVisible() and not waiting_reports(window.bench.desk)


def test_all_that_wait_are_shown_each_with_its_actions(
    window: MainWindow, page: ReportPage, keys: SampleCa, wait_for_jobs: Wait, type_text: Type, tmp_path: Path
) -> None:
    page.ui.route_elsewhere.click()
    panel = page.routes.panel
    for name in ("mot.pdf", "hai.pdf", "ba.pdf"):
        panel.leave(tmp_path / name)
        wait_for_jobs(window)
    waiting = waiting_reports(window.bench.desk)
    assert [row.waiting for row in panel.rows] == list(waiting) and len(waiting) == 3
    assert all(row.isVisible() and row.ui.number_place.isVisible() for row in panel.rows)
    assert [row.ui.back_button.property("role") for row in panel.rows] == ["primary", "", ""]
    oldest = panel.rows[2]
    type_text(oldest.ui.number, "45")
    panel.abandon(panel.rows[1])
    assert [row.waiting for row in panel.rows] == [waiting[0], waiting[2]] and oldest.ui.number.text() == "45"
    assert panel.ui.outcome.text() == "Đã hủy bản chờ."
    window.bench.set_year(2023)
    assert panel.rows == []
    window.bench.set_year(2024)
    oldest = panel.rows[1]
    assert oldest.ui.number.text() == "45", "what is typed stays while another year is looked at"
    type_text(oldest.ui.issued_on, "18/10/2024")
    panel.come_back(oldest, (_signed_by_command(tmp_path / "mot.pdf", "chu-ky", keys.head, True),))
    wait_for_jobs(window)
    assert [row.waiting for row in panel.rows] == [waiting[0]] == list(waiting_reports(window.bench.desk))
    assert panel.rows[0].isVisible() and [path.suffix for path in (tmp_path / "out").iterdir()] == [".zip"]


def test_a_stopped_print_leaves_nothing(window: MainWindow, page: ReportPage, wait_for_jobs: Wait, tmp_path: Path) -> None:
    page.ui.route_paper.click()
    page.routes.panel.leave(tmp_path / "in.pdf")
    assert page.routes.panel.ui.run_stop.isVisible() and not page.ui.route_card.isEnabled()
    page.routes.panel.ui.run_stop.click()
    wait_for_jobs(window)
    assert "Đã dừng" in page.routes.panel.ui.outcome.text() and page.ui.route_card.isEnabled()
    assert not waiting_reports(window.bench.desk) and not (tmp_path / "in.pdf").exists()


def test_without_a_key_store_the_passphrase_is_asked_for(
    window: MainWindow, page: ReportPage, wait_for_jobs: Wait, type_text: Type, tmp_path: Path
) -> None:
    import keyring
    from keyring.backends.fail import Keyring

    keyring.set_keyring(Keyring())  # type: ignore[no-untyped-call]
    page.ui.route_paper.click()
    panel = page.routes.panel
    panel.leave(tmp_path / "in.pdf")
    wait_for_jobs(window)
    assert panel.ui.passphrase_place.isVisible() and "kho giữ mật khẩu" in panel.ui.outcome.text()
    type_text(panel.ui.passphrase, "Hoa phượng đỏ")
    panel.leave(tmp_path / "in.pdf")
    wait_for_jobs(window)
    assert panel.ui.waiting_card.isVisible()
