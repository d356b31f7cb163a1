"""Copies, restoring and moving in the window: one press, nothing lost, and the unit is shown again."""

import shutil
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.copies import Reason
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.nominee import Nominee, NomineeKind
from exemplar_desktop.services.copying import choose_second, copy_unit
from exemplar_desktop.signing import sealed
from exemplar_desktop.store.copies import COPIES, find_copies
from exemplar_desktop.store.revisions import DATABASE_NAME
from exemplar_desktop.ui.copies_section import CopiesSection
from exemplar_desktop.ui.copy_chooser import CopyChooser
from exemplar_desktop.ui.setup_page import SetupPage
from exemplar_desktop.ui.whole_state import KEEP_HERE, REPLACE
from exemplar_desktop.ui.window import MainWindow
from exemplar_desktop.ui.working import Working
from tests.services.units import LATER, NOW, damage, make_unit
from tests.services.units import add as add_to_unit
from tests.ui.conftest import Open, children

Wait = Callable[[MainWindow], None]
PASSPHRASE = "mật khẩu dễ nhớ"


@pytest.fixture(autouse=True)
def own_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr(sealed, "LOG2_N", 14)


@pytest.fixture
def agree(monkeypatch: pytest.MonkeyPatch) -> None:
    """Press the button that goes on, in every question."""

    def press(box: QMessageBox) -> int:
        next(button for button in box.buttons() if box.buttonRole(button) is QMessageBox.ButtonRole.AcceptRole).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press)


def section(window: MainWindow) -> CopiesSection:
    window.ui.setup_button.click()
    page = window.page("setup")
    assert isinstance(page, SetupPage) and page.copies is not None
    return page.copies


def settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.whole.tasks.busy and window.bench.is_idle, timeout=20_000)


def add(window: MainWindow, name: str) -> None:
    store = window.bench.desk.store
    window.bench.save(Nominee(number=store.next_nominee_number(), kind=NomineeKind.TEACHER, name=name))


def names(window: MainWindow) -> list[str]:
    return [nominee.name for nominee in window.bench.desk.store.all(Nominee)]


def test_a_copy_is_made_by_itself_where_something_changed(window: MainWindow, qtbot: QtBot) -> None:
    window.whole.copy_quietly()
    settle(qtbot, window)
    window.whole.copy_quietly()
    settle(qtbot, window)
    place = window.bench.folder / COPIES
    assert len(find_copies(place)) == 1
    add(window, "Nguyễn Thị Hoa")
    window.whole.copy_quietly()
    settle(qtbot, window)
    assert [copy.manifest.summary.nominees for copy in find_copies(place)] == [1, 0]
    assert window.ui.banner.isHidden()


def test_a_stick_that_is_gone_is_said_once(window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stick = tmp_path / "USB"
    stick.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    copies = section(window)
    copies.ui.place_choose.click()
    settle(qtbot, window)
    assert str(stick) in copies.ui.place_words.text()
    assert len(list(stick.glob("*/*/manifest.json"))) == 1
    stick.rename(tmp_path / "drawer")
    add(window, "Nguyễn Thị Hoa")
    said: list[str] = []
    window.bench.said.connect(said.append)
    window.whole.copy_quietly()
    settle(qtbot, window)
    add(window, "Trần Văn Bình")
    window.whole.copy_quietly()
    settle(qtbot, window)
    assert len(said) == 1 and str(stick) in said[0]
    assert len(find_copies(window.bench.folder / COPIES)) == 3


def test_restoring_from_the_list_and_back(window: MainWindow, qtbot: QtBot, agree: None) -> None:
    copies = section(window)
    copies.ui.copy_now.click()
    settle(qtbot, window)
    assert copies.ui.copies_list.count() == 1
    assert not copies.ui.restore.isEnabled()
    assert copies.ui.restore.toolTip()
    add(window, "Nguyễn Thị Hoa")
    copies.ui.copies_list.setCurrentRow(0)
    with qtbot.waitSignal(window.filled, timeout=20_000):
        copies.ui.restore.click()
    settle(qtbot, window)
    assert names(window) == []
    assert "Đã khôi phục" in window.ui.banner_text.text()
    copies = section(window)
    settle(qtbot, window)
    assert "trước khi thay dữ liệu" in copies.ui.copies_list.item(0).text()
    copies.ui.copies_list.setCurrentRow(0)
    with qtbot.waitSignal(window.filled, timeout=20_000):
        copies.ui.restore.click()
    settle(qtbot, window)
    assert names(window) == ["Nguyễn Thị Hoa"]


def test_a_long_copy_shows_a_quiet_bar_that_can_be_stopped(window: MainWindow, qtbot: QtBot) -> None:
    desk, bar = window.bench.desk, window.copy_bar
    desk.store.save(Evidence(title="Phim", files=(desk.files.add_bytes(bytes(64 * 1024 * 1024), "phim.mp4"),)))
    assert window.ui.copy_place.isHidden()
    bar._soon.setInterval(0)
    window.whole.copy_quietly()
    qtbot.waitUntil(lambda: window.ui.copy_place.isVisible(), timeout=20_000)
    assert window.ui.copy_words.text() == "Đang sao lưu…"
    window.ui.copy_stop.click()
    assert window.ui.copy_words.text() == "Đang dừng…" and not window.ui.copy_stop.isEnabled()
    settle(qtbot, window)
    assert window.ui.copy_place.isHidden()
    place = window.bench.folder / COPIES
    assert find_copies(place) == () and not list(place.glob("2*"))
    copies = section(window)
    copies.ui.copy_now.click()
    qtbot.waitUntil(lambda: window.ui.copy_place.isVisible(), timeout=20_000)
    window.ui.copy_stop.click()
    settle(qtbot, window)
    assert copies.ui.copy_now.isEnabled() and find_copies(place) == ()
    window.whole.copy_quietly()
    settle(qtbot, window)
    assert len(find_copies(place)) == 1 and window.ui.copy_place.isHidden()


def pointing_at(monkeypatch: pytest.MonkeyPatch, place: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(place))


def chooser(window: MainWindow, qtbot: QtBot) -> CopyChooser:
    """Return the list of copies that is open, once they were tested."""
    (found,) = [one for one in children(window, CopyChooser) if one.isVisible()]
    qtbot.waitUntil(lambda: found.progress.isHidden(), timeout=20_000)
    return found


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A stick with two copies of a unit whose PC is gone: the newer one holds a nominee more, and is damaged."""
    folder, stick = make_unit(tmp_path / "máy hỏng"), tmp_path / "USB"
    stick.mkdir()
    choose_second(folder, stick)
    copy_unit(folder, NOW, Reason.AUTOMATIC, stick)
    add_to_unit(folder, "Trần Văn Bình", b"bang khen")
    copied = copy_unit(folder, LATER, Reason.AUTOMATIC, stick)
    database = copied.made[1].database
    database.write_bytes(database.read_bytes()[:-1] + b"x")
    shutil.rmtree(folder)
    return stick


def test_the_first_start_restores_what_a_stick_holds(
    open_window: Open, qtbot: QtBot, tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(tmp_path / "máy mới")
    assert window.wizard is not None
    pointing_at(monkeypatch, stick)
    window.wizard.restore_button.click()
    found = chooser(window, qtbot)
    lines = [found.list.item(row).text() for row in range(found.list.count())]
    assert len(lines) == 2 and lines[0].startswith("Không còn nguyên vẹn") and "Trường THPT Lê Chân" in lines[1]
    assert found.list.currentRow() == 1 and found.restore_button.isEnabled()
    found.list.setCurrentRow(0)
    assert not found.restore_button.isEnabled() and "Thầy/cô chọn bản khác" in found.restore_button.toolTip()
    found.list.setCurrentRow(1)
    with qtbot.waitSignal(window.filled, timeout=20_000):
        found.restore_button.click()
    settle(qtbot, window)
    assert window.wizard is None and names(window) == ["Nguyễn Thị Hoa"]


def test_a_stick_takes_the_place_of_what_is_here_and_back(
    window: MainWindow, qtbot: QtBot, stick: Path, monkeypatch: pytest.MonkeyPatch, agree: None
) -> None:
    add(window, "Của máy này")
    pointing_at(monkeypatch, stick)
    section(window).ui.restore_elsewhere.click()
    found = chooser(window, qtbot)
    with qtbot.waitSignal(window.filled, timeout=20_000):
        found.restore_button.click()
    settle(qtbot, window)
    assert names(window) == ["Nguyễn Thị Hoa"], window.ui.banner_text.text()
    copies = section(window)
    settle(qtbot, window)
    assert "trước khi thay dữ liệu" in copies.ui.copies_list.item(0).text()
    copies.ui.copies_list.setCurrentRow(0)
    with qtbot.waitSignal(window.filled, timeout=20_000):
        copies.ui.restore.click()
    settle(qtbot, window)
    assert names(window) == ["Của máy này"]


def test_a_folder_without_copies_is_said_and_nothing_happens(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(window, "Của máy này")
    (tmp_path / "trống").mkdir()
    pointing_at(monkeypatch, tmp_path / "trống")
    window.whole.restore_from_elsewhere()
    found = chooser(window, qtbot)
    assert "Chưa thấy bản sao nào" in found.state.text() and not found.restore_button.isEnabled()
    found.reject()
    settle(qtbot, window)
    assert names(window) == ["Của máy này"]


def test_from_a_folder_without_copies_one_goes_on_to_another(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "trống").mkdir()
    pointing_at(monkeypatch, tmp_path / "trống")
    window.whole.restore_from_elsewhere()
    pointing_at(monkeypatch, stick)
    chooser(window, qtbot).elsewhere_button.click()
    found = chooser(window, qtbot)
    assert found.list.count() == 2 and found.restore_button.isEnabled()
    found.reject()
    settle(qtbot, window)


def test_a_damaged_store_without_copies_here_is_restored_from_a_stick(
    unit_folder: Path, open_window: Open, qtbot: QtBot, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_to_unit(unit_folder, "Của máy này", b"anh cu")
    damage(unit_folder)
    window = open_window(unit_folder)
    pointing_at(monkeypatch, stick)
    assert window.ui.banner_action.text() == "Khôi phục từ bản sao ở nơi khác…"
    window.ui.banner_action.click()
    found = chooser(window, qtbot)
    with qtbot.waitSignal(window.filled, timeout=20_000):
        found.restore_button.click()
    settle(qtbot, window)
    assert names(window) == ["Nguyễn Thị Hoa"]
    assert len(list((unit_folder / COPIES).glob("hong-*"))) == 1


@pytest.mark.parametrize("harm", ["damaged", "gone"])
def test_a_damaged_store_is_restored_with_one_press(unit_folder: Path, open_window: Open, qtbot: QtBot, harm: str) -> None:
    first = open_window(unit_folder)
    add(first, "Nguyễn Thị Hoa")
    first.whole.copy_quietly()
    settle(qtbot, first)
    first.close()
    first.bench.close()
    if harm == "damaged":
        damage(unit_folder)
    else:
        (unit_folder / DATABASE_NAME).unlink()
    window = open_window(unit_folder)
    assert window.wizard is None
    assert "09:41 18/10/2024" in window.ui.banner_text.text()
    with qtbot.waitSignal(window.filled, timeout=20_000):
        window.ui.banner_action.click()
    settle(qtbot, window)
    assert names(window) == ["Nguyễn Thị Hoa"]
    assert len(list((unit_folder / COPIES).glob("hong-*"))) == (harm == "damaged")


def test_moving_out_in_and_going_on_all_the_same(
    window: MainWindow, open_window: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, agree: None
) -> None:
    add(window, "Nguyễn Thị Hoa")
    file = tmp_path / "x.dhtt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: (PASSPHRASE, True))
    section(window).ui.move_out.click()
    qtbot.waitUntil(lambda: not window.ui.banner.isHidden(), timeout=20_000)
    settle(qtbot, window)
    assert str(file) in window.ui.banner_text.text()
    assert window.ui.banner_action.text() == KEEP_HERE
    assert not window.bench.is_open
    with monkeypatch.context() as other_pc:
        other_pc.setenv("XDG_CONFIG_HOME", str(tmp_path / "other"))
        fresh = open_window(tmp_path / "fresh")
        assert fresh.wizard is not None
        with qtbot.waitSignal(fresh.filled, timeout=20_000):
            fresh.wizard.receive_button.click()
        settle(qtbot, fresh)
        assert fresh.wizard is None
        assert names(fresh) == ["Nguyễn Thị Hoa"]
        fresh.close()
    with qtbot.waitSignal(window.filled, timeout=20_000):
        window.ui.banner_action.click()
    settle(qtbot, window)
    assert names(window) == ["Nguyễn Thị Hoa"]


def test_receiving_where_data_lies_asks_first(window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from exemplar_desktop.services.moving import move_out

    file = tmp_path / "x.dhtt"
    move_out(make_unit(tmp_path / "khác"), file, PASSPHRASE, NOW)
    add(window, "Của trường này")
    asked: list[str] = []

    def confirmed(_text: str, answer: str) -> bool:
        asked.append(answer)
        return len(asked) > 1

    monkeypatch.setattr(window.whole, "confirmed", confirmed)
    with qtbot.waitSignal(window.filled, timeout=20_000):
        window.whole.move_in(file, PASSPHRASE)
    settle(qtbot, window)
    assert (names(window), asked) == (["Của trường này"], [REPLACE])
    with qtbot.waitSignal(window.filled, timeout=20_000):
        window.whole.move_in(file, PASSPHRASE)
    settle(qtbot, window)
    assert names(window) == ["Nguyễn Thị Hoa"]
    with qtbot.waitSignal(window.filled, timeout=20_000):
        window.whole.move_in(file, "không phải nó")
    settle(qtbot, window)
    assert "Mật khẩu" in window.ui.banner_text.text()
    assert names(window) == ["Nguyễn Thị Hoa"]


@pytest.mark.parametrize("begun", [False, True])
def test_esc_stops_what_concerns_all_data_before_and_after_it_began(window: MainWindow, qtbot: QtBot, tmp_path: Path, begun: bool) -> None:
    add(window, "Nguyễn Thị Hoa")
    qtbot.waitUntil(lambda: window.bench.is_idle, timeout=20_000)
    let_go, file = Event(), tmp_path / "x.dhtt"
    # Before it begins it waits for the window's own jobs; once begun it has its turn after a copy.
    (window.whole.tasks if begun else window.bench.tasks).start(lambda _step: let_go.wait(20))
    window.whole.move_out(file, PASSPHRASE)
    (working,) = [one for one in children(window, Working) if one.isVisible()]
    assert window.bench.is_open is not begun
    working.reject()
    assert working.isVisible() is begun
    let_go.set()
    qtbot.waitUntil(lambda: not working.isVisible() and window.bench.is_open, timeout=20_000)
    settle(qtbot, window)
    assert names(window) == ["Nguyễn Thị Hoa"]
    assert not file.exists() and window.ui.banner.isHidden()


def test_the_check_shows_what_is_grave_first(window: MainWindow, qtbot: QtBot) -> None:
    copies = section(window)
    (window.bench.folder / "programme.toml").write_text("x =", encoding="utf-8")
    copies.ui.check_now.click()
    qtbot.waitUntil(lambda: copies.ui.check_list.count() > 0, timeout=20_000)
    # The window's day is of 2024, and the data of today: the clock is behind.
    shown = [copies.ui.check_list.item(row).text() for row in range(3)]
    assert [line.partition(":")[0] for line in shown] == ["Cần xử lý", "Cần xử lý", "Nên làm"]
    assert "Tệp kế hoạch" in shown[0]
    assert "2 mục cần xử lý" in copies.ui.check_state.text()
    assert copies.ui.check_stop.isHidden()
    settle(qtbot, window)
