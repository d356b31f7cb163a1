"""The settings."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.finding import Finding, Severity
from exemplar_desktop.domain.unit import Authority, Signatory, Unit
from exemplar_desktop.ui.setup_page import SetupPage
from exemplar_desktop.ui.window import MainWindow
from tests.ui.conftest import Type, go_to

Wait = Callable[[MainWindow], None]


@pytest.fixture
def page(window: MainWindow) -> SetupPage:
    window.ui.setup_button.click()
    page = window.page("setup")
    assert isinstance(page, SetupPage)
    return page


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    image = QImage(80, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    path = tmp_path / "con dấu.png"
    assert image.save(str(path))
    return path


def unit_of(window: MainWindow) -> Unit:
    (unit,) = window.bench.desk.store.all(Unit)
    return unit


def line(page: SetupPage, place: str, name: str) -> QLineEdit:
    found = getattr(page.ui, place).findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def test_the_unit_is_saved_field_by_field(window: MainWindow, page: SetupPage, type_text: Type) -> None:
    campuses = page.ui.unit_place.findChild(QPlainTextEdit, "campuses")
    assert isinstance(campuses, QPlainTextEdit)
    type_text(line(page, "unit_place", "cluster"), "Cụm số 3")
    type_text(campuses, "Cơ sở Đồng Tâm")
    page.ui.seal_choose.setFocus()
    assert (unit_of(window).cluster, unit_of(window).campuses) == ("Cụm số 3", ("Cơ sở Đồng Tâm",))


def test_a_new_name_begins_today_and_keeps_the_old_one(window: MainWindow, page: SetupPage, qtbot: QtBot, type_text: Type) -> None:
    qtbot.mouseClick(page.ui.period_add, Qt.MouseButton.LeftButton)
    name = line(page, "period_place", "name")
    name.clear()
    type_text(name, "Trường THPT Ngô Quyền")
    page.ui.seal_choose.setFocus()
    old, new = unit_of(window).periods
    assert (old.name, old.valid_from, old.valid_until) == ("Trường THPT Lê Chân", None, date(2024, 10, 17))
    assert (new.name, new.valid_from, new.addressee) == ("Trường THPT Ngô Quyền", date(2024, 10, 18), old.addressee)
    assert page.ui.period_list.item(1).text() == "Trường THPT Ngô Quyền\ntừ 18/10/2024"
    assert page.ui.period_list.item(0).text() == "Trường THPT Lê Chân\nđến 17/10/2024"
    begun = line(page, "period_place", "valid_from")
    begun.clear()
    type_text(begun, "1/7/2024")
    page.ui.seal_choose.setFocus()
    assert [period.valid_until for period in unit_of(window).periods] == [date(2024, 6, 30), None], "the old name's end follows"
    assert window.ui.unit_name.text() == "Trường THPT Ngô Quyền"
    window.bench.set_year(2023)
    assert window.ui.unit_name.text() == "Trường THPT Lê Chân"
    window.bench.undo()
    assert unit_of(window).periods[0].valid_until == date(2024, 10, 17)
    window.bench.undo()
    assert [period.valid_until for period in unit_of(window).periods] == [None]
    window.bench.redo()
    page.periods.select(1)
    qtbot.mouseClick(page.ui.period_delete, Qt.MouseButton.LeftButton)
    assert unit_of(window).periods == (msgspec.structs.replace(old, valid_until=None),)


def test_the_last_name_cannot_be_deleted_and_the_button_says_why(page: SetupPage) -> None:
    assert not page.ui.period_delete.isEnabled()
    assert page.ui.period_delete.toolTip()


def test_a_second_signatory_is_added_and_taken_away(window: MainWindow, page: SetupPage, qtbot: QtBot, type_text: Type) -> None:
    qtbot.mouseClick(page.ui.signatory_add, Qt.MouseButton.LeftButton)
    type_text(line(page, "signatory_place", "name"), "Lê Văn Bình")
    type_text(line(page, "signatory_place", "position"), "Phó Hiệu trưởng")
    type_text(line(page, "signatory_place", "valid_from"), "1/9/2024")
    page.ui.seal_choose.setFocus()
    store = window.bench.desk.store
    assert [(s.name, s.valid_from) for s in store.all(Signatory)] == [("Nguyễn Văn An", None), ("Lê Văn Bình", date(2024, 9, 1))]
    qtbot.mouseClick(page.ui.signatory_delete, Qt.MouseButton.LeftButton)
    assert [s.name for s in store.all(Signatory)] == ["Nguyễn Văn An"]


def test_pictures_are_kept_by_their_hash(
    window: MainWindow, page: SetupPage, qtbot: QtBot, picture: Path, wait_for_jobs: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(picture), ""))
    qtbot.mouseClick(page.ui.seal_choose, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.ui.signature_choose, Qt.MouseButton.LeftButton)
    wait_for_jobs(window)
    files, (signatory,) = window.bench.desk.files, window.bench.desk.store.all(Signatory)
    assert files.read(unit_of(window).seal_image) == picture.read_bytes()
    assert signatory.signature_image == unit_of(window).seal_image
    assert not page.ui.seal_picture.pixmap().isNull() and not page.ui.signature_picture.pixmap().isNull()
    files.path(signatory.signature_image).write_bytes(b"no picture")
    page.ui.signature_picture.setProperty("sha256", None)
    page.refresh()
    wait_for_jobs(window)
    assert page.ui.signature_picture.text() == "Không đọc được ảnh"
    qtbot.mouseClick(page.ui.seal_remove, Qt.MouseButton.LeftButton)
    assert unit_of(window).seal_image == ""
    assert page.ui.seal_picture.text() == "Chưa có ảnh"


@pytest.mark.parametrize("field", ["code", "name", "addressee_email"])
def test_a_finding_leads_to_its_field(window: MainWindow, page: SetupPage, field: str) -> None:
    window.open_finding(Finding(code="unit_missing", severity=Severity.BLOCKING, page="setup", field=field))
    focused = window.focusWidget()
    assert focused is not None
    assert focused.objectName() == field


def test_a_finding_without_a_signatory_begins_one(window: MainWindow, page: SetupPage) -> None:
    window.open_finding(Finding(code="signatory_missing", severity=Severity.BLOCKING, page="setup", field="signatory"))
    assert line(page, "signatory_place", "name").hasFocus()
    assert line(page, "signatory_place", "name").text() == ""


def test_for_whom_is_asked_only_of_who_signs_for_another(window: MainWindow, qtbot: QtBot) -> None:
    store = window.bench.desk.store
    store.save(Signatory(name="Lê Văn Bình", position="Phó Hiệu trưởng", authority=Authority.DEPUTY, authority_of="Hiệu trưởng"))
    page = go_to(window, "setup", SetupPage)
    people = [page.ui.signatory_list.item(row).text() for row in range(2)]
    shown = {}
    for row, person in enumerate(people):
        page.ui.signatory_list.setCurrentRow(row)
        shown[person.splitlines()[0]] = page.signatories.binding.widgets["authority_of"].isVisible()
    assert shown == {"Nguyễn Văn An": False, "Lê Văn Bình": True}
