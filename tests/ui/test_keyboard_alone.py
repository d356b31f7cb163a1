"""Whole tasks by the keyboard alone: no mouse, and Vietnamese as an input method types it (backspace and retype)."""

import shutil
import unicodedata
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.assessment import Assessment, Judgement
from exemplar_desktop.domain.nominee import Nominee
from exemplar_desktop.domain.unit import Signatory, Unit
from exemplar_desktop.services.setting_up import open_sample
from exemplar_desktop.signing.sample_ca import make_sample_ca
from exemplar_desktop.ui.nominees_page import NomineesPage
from exemplar_desktop.ui.report_page import ReportPage
from exemplar_desktop.ui.window import MainWindow
from tests.ui.conftest import NOW, Open, settle

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
MOST_TABS = 80


class Hands:
    """Ten fingers on the keyboard: every key goes to whatever has the focus."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window

    @property
    def at(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.at, key, modifier)
        settle(self.qtbot, self.window)

    def write(self, text: str) -> None:
        """Type as Unikey does: the plain letter, then backspace and the letter with its marks."""
        for letter in text:
            plain = unicodedata.normalize("NFD", letter.replace("đ", "d").replace("Đ", "D"))[0]
            self._send(0, plain)
            if plain != letter:
                self._send(Qt.Key.Key_Backspace, "\b")
                self._send(0, letter)

    def tab_to(self, widget: QWidget) -> None:
        """Press Tab until the cursor is there."""
        for _ in range(MOST_TABS):
            if self.at is widget:
                return
            QTest.keyClick(self.at, Qt.Key.Key_Tab)
        pytest.fail(f"Tab does not come to {widget.objectName()}")

    def push(self, button: QPushButton) -> None:
        """Go to a button and press it."""
        self.tab_to(button)
        self.press(Qt.Key.Key_Space)

    def fill(self, place: QWidget, texts: dict[str, str]) -> None:
        """Go through the fields of a form and type."""
        for name, text in texts.items():
            field = place.findChild(QLineEdit, name)
            assert isinstance(field, QLineEdit)
            self.tab_to(field)
            self.write(text)

    def ask_for_new(self) -> None:
        """Open the panel for new nominees; a button that is pressed by its shortcut answers a moment later."""
        page = self.window.page("nominees")
        assert isinstance(page, NomineesPage)
        self.press(Qt.Key.Key_N, CONTROL)
        self.qtbot.waitUntil(lambda: page.adding.is_open and page.ui.new_name.hasFocus(), timeout=2000)

    def _send(self, key: int, text: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self.at, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """The folder of a sample unit of this test's own."""
    desk = open_sample(tmp_path / "data", NOW)
    desk.store.close()
    return Path(shutil.move(desk.folder, tmp_path / "unit"))


def test_a_unit_is_set_up(tmp_path: Path, open_window: Open, qtbot: QtBot) -> None:
    window = open_window(tmp_path / "data")
    hands, wizard = Hands(qtbot, window), window.wizard
    assert wizard is not None
    texts = {
        "name": "Trường THCS Ngô Quyền",
        "symbol": "THCSNQ",
        "parent": "UBND quận Lê Chân",
        "place": "Lê Chân",
        "addressee": "Phòng Giáo dục và Đào tạo",
    }
    hands.fill(wizard.ui.period_place, texts)
    hands.push(wizard.ui.next_button)
    hands.fill(wizard.ui.unit_place, {"code": "31000456"})
    hands.push(wizard.ui.next_button)
    hands.fill(wizard.ui.signatory_place, {"name": "Đặng Thị Ngọc Ánh", "position": "Hiệu trưởng"})
    hands.push(wizard.ui.next_button)
    qtbot.waitUntil(lambda: window.bench.is_open, timeout=10_000)
    settle(qtbot, window)
    store = window.bench.desk.store
    assert store.all(Unit)[0].periods[0].name == texts["name"]
    assert store.all(Signatory)[0].name == "Đặng Thị Ngọc Ánh"


def test_three_nominees_are_added_and_one_is_taken_back(window: MainWindow, qtbot: QtBot) -> None:
    hands = Hands(qtbot, window)
    hands.press(Qt.Key.Key_2, ALT)
    hands.ask_for_new()
    names = ("Nguyễn Thị Đào", "Trần Hữu Phước", "Lê Thuỷ Tiên")
    for name in names:
        hands.write(name)
        hands.press(Qt.Key.Key_Return)
    store = window.bench.desk.store
    assert [n.name for n in sorted(store.all(Nominee), key=lambda n: n.number)] == list(names)
    hands.press(Qt.Key.Key_Escape)
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert {n.name for n in store.all(Nominee)} == set(names[:2])
    hands.press(Qt.Key.Key_Y, CONTROL)
    assert {n.name for n in store.all(Nominee)} == set(names)


def test_a_criterion_is_judged_and_proved(tmp_path: Path, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    hands = Hands(qtbot, window)
    hands.press(Qt.Key.Key_2, ALT)
    hands.ask_for_new()
    hands.write("Nguyễn Thị Đào")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Escape)
    page = window.page("nominees")
    assert isinstance(page, NomineesPage) and page.detail is not None
    hands.tab_to(page.ui.tabs.tabBar())
    hands.press(Qt.Key.Key_Right)
    card = next(iter(page.detail.criteria.cards.values()))
    hands.push(card.ui.met)
    paper, link = tmp_path / "Giấy khen.pdf", "https://example.invalid/khen"
    paper.write_bytes(b"%PDF-1.7 khen")
    given = QMimeData()
    given.setUrls([QUrl.fromLocalFile(str(paper))])
    QApplication.clipboard().setMimeData(given)
    hands.press(Qt.Key.Key_V, CONTROL)
    qtbot.waitUntil(lambda: len(card.strip.chips) == 1, timeout=5000)
    other = tmp_path / "Quyết định.pdf"
    other.write_bytes(b"%PDF-1.7 quyet dinh")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(other)], ""))
    hands.push(card.strip.ui.choose)
    qtbot.waitUntil(lambda: len(card.strip.chips) == 2, timeout=5000)
    hands.push(card.strip.ui.add_link)
    hands.write(link)
    hands.press(Qt.Key.Key_Return)
    hands.tab_to(card.ui.reason)
    hands.write("Được Hội đồng thống nhất.")
    hands.press(Qt.Key.Key_1, ALT)
    store = window.bench.desk.store
    (stored,) = [a for a in store.all(Assessment) if a.criterion == card.criterion.reference]
    assert (stored.judgement, stored.reason, len(stored.evidence_ids)) == (Judgement.MET, "Được Hội đồng thống nhất.", 3)
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert store.all(Assessment, criterion=card.criterion.reference)[0].reason == ""


def test_a_report_is_signed_and_exported(
    sample: Path, tmp_path: Path, open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(sample)
    unit = window.ui.unit_name.text()
    ca = make_sample_ca(tmp_path / "keys", unit, window.bench.desk.store.all(Signatory)[0].name, now=NOW)
    hands = Hands(qtbot, window)
    hands.press(Qt.Key.Key_8, ALT)
    page = window.page("report")
    assert isinstance(page, ReportPage)
    # The dialog of the system is not ours; it answers as if the path had been typed.
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(ca.head.p12), ""))
    page.sending.set_target(tmp_path / "out")
    page.setFocus()
    hands.push(page.ui.sign_button)
    assert page.ui.head_choose.hasFocus()
    hands.press(Qt.Key.Key_Space)
    assert page.ui.head_passphrase.hasFocus()
    hands.write(ca.head.passphrase)
    hands.press(Qt.Key.Key_Return)
    assert page.ui.export_button.hasFocus()
    hands.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.bench.is_idle, timeout=60_000)
    assert list((tmp_path / "out").glob("*.zip"))
