"""The first start: three pages that set up a unit."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.nominee import Nominee
from exemplar_desktop.domain.unit import Signatory, Unit
from exemplar_desktop.services.setting_up import is_sample, open_sample
from exemplar_desktop.settings import Draft, Settings, read_settings, write_settings
from exemplar_desktop.store.revisions import DATABASE_NAME
from exemplar_desktop.ui.pages import PAGES
from exemplar_desktop.ui.setup_page import SetupPage
from exemplar_desktop.ui.window import MainWindow
from exemplar_desktop.ui.wizard_page import WizardPage
from tests.ui.conftest import NOW, Open, Type, go_to


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
    # A head signs for nobody else, and is not asked for whom.
    assert line(wizard.ui.signatory_place, "authority_of").isHidden()
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


def test_the_first_start_goes_on_where_it_was_left(
    tmp_path: Path, open_window: Open, type_text: Type, qtbot: QtBot, wait_for_jobs: Callable[[MainWindow], None]
) -> None:
    folder = tmp_path / "data"
    window = open_window(folder)
    fill_first(wizard_of(window), type_text, qtbot)
    type_text(line(wizard_of(window).ui.unit_place, "code"), "31000456")
    window.close()
    window.bench.close()

    window = open_window(folder)
    wizard = wizard_of(window)
    assert wizard.ui.step_label.text() == "Bước 2/3"
    assert not wizard.ui.kept_note.isHidden()
    assert line(wizard.ui.unit_place, "code").text() == "31000456"
    qtbot.mouseClick(wizard.ui.back_button, Qt.MouseButton.LeftButton)
    assert line(wizard.ui.period_place, "symbol").text() == "symbol"
    for _ in range(2):
        qtbot.mouseClick(wizard.ui.next_button, Qt.MouseButton.LeftButton)
    type_text(line(wizard.ui.signatory_place, "name"), "Lê Văn Bình")
    type_text(line(wizard.ui.signatory_place, "position"), "Hiệu trưởng")
    qtbot.mouseClick(wizard.ui.next_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.bench.is_open, timeout=10_000)
    wait_for_jobs(window)
    assert window.bench.desk.store.all(Unit)[0].code == "31000456"
    assert read_settings(folder).draft is None


def test_a_draft_survives_a_plug_that_is_pulled(tmp_path: Path, open_window: Open, type_text: Type, qtbot: QtBot) -> None:
    window = open_window(tmp_path / "data")
    fill_first(wizard_of(window), type_text, qtbot)
    draft = read_settings(tmp_path / "data").draft
    assert draft is not None
    assert (draft.step, draft.fields["period.name"]) == (1, "name")


def test_a_draft_of_another_version_does_no_harm(tmp_path: Path, open_window: Open) -> None:
    fields = {"period.name": "Trường", "period.gone": "x", "gone.name": "y", "unit.campuses": 5, "signatory.authority": "??"}
    write_settings(tmp_path / "data", Settings(draft=Draft(step=9, fields=fields)))
    wizard = wizard_of(open_window(tmp_path / "data"))
    assert wizard.ui.step_label.text() == "Bước 3/3"
    assert line(wizard.ui.period_place, "name").text() == "Trường"


def test_looking_around_in_the_sample_leaves_no_trace_in_the_real_folder(
    tmp_path: Path, open_window: Open, type_text: Type, qtbot: QtBot, wait_for_jobs: Callable[[MainWindow], None]
) -> None:
    folder = tmp_path / "data"
    window = open_window(folder)
    type_text(line(wizard_of(window).ui.period_place, "name"), "Trường thật")
    qtbot.mouseClick(wizard_of(window).sample.ui.sample_button, Qt.MouseButton.LeftButton)
    assert not wizard_of(window).ui.next_button.isEnabled()
    qtbot.waitUntil(lambda: window.bench.is_open, timeout=60_000)
    wait_for_jobs(window)
    assert not window.ui.sample_badge.isHidden()
    assert "ĐƠN VỊ MẪU" in window.ui.sample_badge.text()
    assert window.bench.desk.folder.parent == tmp_path / "data-don-vi-mau"
    assert [path.name for path in folder.iterdir()] == ["settings.json"]
    window.show_page("nominees")
    wait_for_jobs(window)

    qtbot.mouseClick(window.ui.sample_leave, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.wizard is not None, timeout=10_000)
    wait_for_jobs(window)
    assert not window.bench.is_open
    assert window.pages == {}
    assert line(wizard_of(window).ui.period_place, "name").text() == "Trường thật"


def test_a_unit_that_is_set_up_comes_back_untouched_from_the_sample(
    window: MainWindow, unit_folder: Path, qtbot: QtBot, wait_for_jobs: Callable[[MainWindow], None]
) -> None:
    before = window.bench.desk.store.all(Unit)
    for name in PAGES:
        window.show_page(name)
    wait_for_jobs(window)
    page = go_to(window, "setup", SetupPage)
    qtbot.mouseClick(page.sample.ui.sample_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.ui.sample_badge.isHidden(), timeout=60_000)
    for name in PAGES:
        window.show_page(name)
        wait_for_jobs(window)
    assert window.page("setup") is not page
    assert window.ui.unit_name.text() == "Trường THPT Sao Mai"
    qtbot.mouseClick(window.ui.sample_leave, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.ui.sample_badge.isHidden(), timeout=10_000)
    for name in PAGES:
        window.show_page(name)
        wait_for_jobs(window)
    assert window.ui.unit_name.text() == "Trường THPT Lê Chân"
    assert window.bench.desk.folder == unit_folder
    assert window.bench.desk.store.all(Unit) == before
    assert window.bench.desk.store.all(Nominee) == ()


def test_making_the_sample_can_be_stopped(
    tmp_path: Path, open_window: Open, qtbot: QtBot, wait_for_jobs: Callable[[MainWindow], None]
) -> None:
    window = open_window(tmp_path / "data")
    starter = wizard_of(window).sample
    qtbot.mouseClick(starter.ui.sample_button, Qt.MouseButton.LeftButton)
    assert not starter.ui.sample_stop.isHidden()
    qtbot.mouseClick(starter.ui.sample_stop, Qt.MouseButton.LeftButton)
    wait_for_jobs(window)
    assert not window.bench.is_open
    assert not starter.ui.sample_button.isHidden()
    assert wizard_of(window).ui.next_button.isEnabled()
    assert list(tmp_path.iterdir()) == []


def test_a_sample_that_is_there_is_opened_and_a_damaged_one_made_anew(tmp_path: Path) -> None:
    first = open_sample(tmp_path / "data", NOW)
    unit = first.store.all(Unit)[0]
    first.store.close()
    again = open_sample(tmp_path / "data", NOW)
    assert again.store.all(Unit) == (unit,)
    again.store.close()
    (again.folder / DATABASE_NAME).write_bytes(b"damaged" * 200)
    anew = open_sample(tmp_path / "data", NOW)
    assert is_sample(anew.folder)
    assert anew.store.all(Unit)[0].id != unit.id
    anew.store.close()


def fill_first(wizard: WizardPage, type_text: Type, qtbot: QtBot) -> None:
    for name in ("name", "symbol", "parent", "place", "addressee"):
        type_text(line(wizard.ui.period_place, name), name)
    qtbot.mouseClick(wizard.ui.next_button, Qt.MouseButton.LeftButton)


def test_the_help_stands_beside_the_fields_and_not_upon_the_buttons(tmp_path: Path, open_window: Open, qtbot: QtBot) -> None:
    window = open_window(tmp_path / "data")
    wizard = wizard_of(window)
    before = wizard.ui.next_button.mapTo(window, QPoint(0, 0))
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.help is not None
    help_left = window.help.mapTo(window, QPoint(0, 0)).x()
    qtbot.waitUntil(lambda: wizard.ui.next_button.mapTo(window, wizard.ui.next_button.rect().topRight()).x() < help_left)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: wizard.ui.next_button.mapTo(window, QPoint(0, 0)) == before)


def test_the_buttons_stand_below_the_fields_of_a_short_page(tmp_path: Path, open_window: Open, type_text: Type, qtbot: QtBot) -> None:
    wizard = wizard_of(open_window(tmp_path / "data"))
    first = wizard.ui.card.height()
    for name in ("name", "symbol", "parent", "place", "addressee"):
        type_text(line(wizard.ui.period_place, name), "Lê Chân")
    qtbot.mouseClick(wizard.ui.next_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: wizard.ui.card.height() < first - 100)
    assert wizard.ui.scroll.verticalScrollBar().maximum() == 0
