"""A unit's year in the window alone: from an empty folder to a signed package."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.nominee import NomineeKind
from exemplar_desktop.domain.verdict import BottomLine
from exemplar_desktop.services.verify import verify
from exemplar_desktop.signing.sample_ca import make_sample_ca
from exemplar_desktop.signing.trust import load_trust
from exemplar_desktop.ui.nominees_page import NomineesPage
from exemplar_desktop.ui.tabbed_page import TabbedPage
from exemplar_desktop.ui.window import MainWindow
from exemplar_desktop.ui.wizard_page import WizardPage
from tests.ui.clerk import send
from tests.ui.conftest import NOW, Open, Type

UNIT, HEAD = "Trường THPT Lê Chân", "Nguyễn Văn An"
PEOPLE = (
    (NomineeKind.COLLECTIVE, "Tổ Toán - Tin"),
    (NomineeKind.MANAGER, "Phạm Văn Hải"),
    (NomineeKind.TEACHER, "Nguyễn Thị Đào"),
    (NomineeKind.STUDENT, "Trần Minh Quân"),
)


def test_from_an_empty_folder_to_a_signed_package(
    tmp_path: Path, open_window: Open, type_text: Type, qtbot: QtBot, wait_for_jobs: Callable[[MainWindow], None]
) -> None:
    window = open_window(tmp_path / "data")
    set_up(window, type_text)
    wait_for_jobs(window)
    for kind, name in PEOPLE:
        enter(window, type_text, kind, name, tmp_path)
        wait_for_jobs(window)
    name_the_collective(window)
    spread(window, type_text)
    wait_for_jobs(window)
    assert {finding.code for finding in window.bench.findings if finding.severity != "advice"} == set()

    ca = make_sample_ca(tmp_path / "keys", UNIT, HEAD, now=NOW)
    package = send(window, ca, tmp_path / "out", type_text, qtbot)
    verdict = verify(package, load_trust((ca.ca,), (ca.crl,), None), NOW)
    assert (verdict.unit_name, verdict.year, verdict.bottom_line) == (UNIT, 2024, BottomLine.UNDETERMINED)
    assert verdict.integrity == "whole"


def set_up(window: MainWindow, type_text: Type) -> None:
    wizard = window.ui.pages.currentWidget()
    assert isinstance(wizard, WizardPage)
    pages: list[tuple[QWidget, dict[str, str]]] = [
        (
            wizard.ui.period_place,
            {
                "name": UNIT,
                "symbol": "THPTLC",
                "parent": "Sở Giáo dục và Đào tạo Hải Phòng",
                "place": "Lê Chân",
                "addressee": "Sở Giáo dục và Đào tạo Hải Phòng",
            },
        ),
        (wizard.ui.unit_place, {"code": "31000123"}),
        (wizard.ui.signatory_place, {"name": HEAD, "position": "Hiệu trưởng"}),
    ]
    for place, texts in pages:
        for name, text in texts.items():
            line = place.findChild(QLineEdit, name)
            assert isinstance(line, QLineEdit)
            type_text(line, text)
        wizard.ui.next_button.click()


def enter(window: MainWindow, type_text: Type, kind: NomineeKind, name: str, folder: Path) -> None:
    """Add a nominee, tell its achievement, judge every criterion as met and prove it with a file."""
    page = window.page("nominees")
    assert isinstance(page, NomineesPage)
    page.ui.add_button.click()
    page.ui.new_kind.setCurrentIndex(page.ui.new_kind.findData(kind))
    type_text(page.ui.new_name, name)
    page.ui.add_confirm.click()
    assert page.detail is not None
    type_text(page.detail.form.achievement, "Nhiều sáng kiến được áp dụng trong trường.")
    page.ui.tabs.setCurrentWidget(page.ui.criteria_tab)
    paper = folder / f"Minh chứng {name}.pdf"
    paper.write_bytes(b"%PDF-1.7 " + name.encode())
    for card in page.detail.criteria.cards.values():
        card.ui.met.click()
        for box in list(card.alternatives.values())[:1]:
            box.click()
        card.add_files([paper])


def name_the_collective(window: MainWindow) -> None:
    """Choose the collective of the manager, led there by the finding."""
    window.open_finding(next(finding for finding in window.bench.findings if finding.code == "collective_missing"))
    combo = window.focusWidget()
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(combo.findText("Tổ Toán - Tin"))
    combo.activated.emit(combo.currentIndex())


def spread(window: MainWindow, type_text: Type) -> None:
    """Note an activity that made an exemplar known."""
    window.ui.disseminations_button.click()
    page = window.page("disseminations")
    assert isinstance(page, TabbedPage)
    page = page.tab(0)
    page.ui.add_button.click()
    type_text(page.form.title, "Tọa đàm “Người giáo viên đổi mới”")
    type_text(page.form.happened_on, "20/11/2023")
    type_text(page.form.pick, "dao")
    QTest.keyClick(page.form.pick, Qt.Key.Key_Return)
