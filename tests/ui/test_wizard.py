"""The first start: three pages that set up a unit."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.unit import Signatory, Unit
from exemplar_desktop.ui.window import MainWindow
from exemplar_desktop.ui.wizard_page import WizardPage
from tests.ui.conftest import Open, Type


def wizard_of(window: MainWindow) -> WizardPage:
    wizard = window.ui.pages.currentWidget()
    assert isinstance(wizard, WizardPage)
    return wizard


def line(place: object, name: str) -> QLineEdit:
    found = place.findChild(QLineEdit, name)  # type: ignore[attr-defined]
    assert isinstance(found, QLineEdit)
    return found


def test_an_empty_folder_asks_for_the_unit_and_writes_nothing_yet(tmp_path: Path, open_window: Open) -> None:
    window = open_window(tmp_path / "data")
    assert wizard_of(window).ui.step_label.text() == "Bước 1/3"
    assert window.ui.rail.isHidden()
    assert not (tmp_path / "data").exists()


def test_what_is_missing_stands_beside_its_field(tmp_path: Path, open_window: Open, qtbot: QtBot) -> None:
    wizard = wizard_of(open_window(tmp_path / "data"))
    qtbot.mouseClick(wizard.ui.next_button, Qt.MouseButton.LeftButton)
    assert wizard.ui.step_label.text() == "Bước 1/3"
    assert line(wizard.ui.period_place, "name").property("wrong")
    assert not line(wizard.ui.period_place, "addressee_email").property("wrong")
    assert line(wizard.ui.period_place, "name").hasFocus()


def test_three_pages_set_up_the_unit(
    tmp_path: Path, open_window: Open, type_text: Type, qtbot: QtBot, wait_for_jobs: Callable[[MainWindow], None]
) -> None:
    window = open_window(tmp_path / "data")
    wizard = wizard_of(window)
    texts = {
        "name": "Trường THCS Ngô Quyền",
        "symbol": "THCSNQ",
        "parent": "UBND quận Lê Chân",
        "place": "Lê Chân",
        "addressee": "Phòng Giáo dục và Đào tạo",
    }
    for name, text in texts.items():
        type_text(line(wizard.ui.period_place, name), text)
    qtbot.mouseClick(wizard.ui.next_button, Qt.MouseButton.LeftButton)
    type_text(line(wizard.ui.unit_place, "code"), "31000456")
    qtbot.mouseClick(wizard.ui.back_button, Qt.MouseButton.LeftButton)
    assert line(wizard.ui.period_place, "name").text() == texts["name"]
    qtbot.mouseClick(wizard.ui.next_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(wizard.ui.next_button, Qt.MouseButton.LeftButton)
    type_text(line(wizard.ui.signatory_place, "name"), "Lê Văn Bình")
    type_text(line(wizard.ui.signatory_place, "position"), "Phó Hiệu trưởng")
    authority = wizard.ui.signatory_place.findChild(QComboBox, "authority")
    assert isinstance(authority, QComboBox)
    authority.setCurrentIndex(authority.findText("Ký thay (KT.)"))
    type_text(line(wizard.ui.signatory_place, "authority_of"), "Hiệu trưởng")
    qtbot.mouseClick(wizard.ui.next_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.bench.is_open, timeout=10_000)
    wait_for_jobs(window)

    store = window.bench.desk.store
    (unit,), (signatory,) = store.all(Unit), store.all(Signatory)
    assert (unit.code, unit.periods[0].name, unit.periods[0].addressee) == ("31000456", texts["name"], texts["addressee"])
    assert (signatory.name, signatory.authority, signatory.authority_of) == ("Lê Văn Bình", "KT.", "Hiệu trưởng")
    assert window.ui.unit_name.text() == texts["name"]
    assert not window.ui.rail.isHidden()


def test_a_folder_that_cannot_be_written_is_said_and_nothing_typed_is_lost(
    tmp_path: Path, open_window: Open, type_text: Type, qtbot: QtBot, wait_for_jobs: Callable[[MainWindow], None]
) -> None:
    blocked = tmp_path / "data"
    window = open_window(blocked)
    blocked.write_text("a file stands where the folder should be")
    wizard = wizard_of(window)
    for name in ("name", "symbol", "parent", "place", "addressee"):
        type_text(line(wizard.ui.period_place, name), "Trường")
    qtbot.mouseClick(wizard.ui.next_button, Qt.MouseButton.LeftButton)
    type_text(line(wizard.ui.unit_place, "code"), "31")
    qtbot.mouseClick(wizard.ui.next_button, Qt.MouseButton.LeftButton)
    type_text(line(wizard.ui.signatory_place, "name"), "An")
    type_text(line(wizard.ui.signatory_place, "position"), "Hiệu trưởng")
    qtbot.mouseClick(wizard.ui.next_button, Qt.MouseButton.LeftButton)
    wait_for_jobs(window)
    assert str(blocked) in window.ui.banner_text.text()
    assert not window.ui.banner.isHidden()
    assert line(wizard.ui.period_place, "name").text() == "Trường"
