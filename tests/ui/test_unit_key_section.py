"""The unit key in the settings: seen, made, put under a passphrase, copied and replaced."""

from collections.abc import Callable
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoStore
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox

from exemplar_desktop.domain.print_mark import grouped
from exemplar_desktop.errors import WrongPassphrase
from exemplar_desktop.services.desk_key import key_state
from exemplar_desktop.signing.unit_key import open_unit_key
from exemplar_desktop.ui.setup_page import SetupPage
from exemplar_desktop.ui.unit_key_section import UnitKeySection
from exemplar_desktop.ui.window import MainWindow

Wait = Callable[[MainWindow], None]
Type = Callable[..., None]
pytestmark = pytest.mark.usefixtures("key_store")
OF_KEY, OF_COPY = "Hoa phượng đỏ", "Sông Tam Bạc xanh"


@pytest.fixture
def section(window: MainWindow, wait_for_jobs: Wait) -> UnitKeySection:
    window.ui.setup_button.click()
    wait_for_jobs(window)
    page = window.page("setup")
    assert isinstance(page, SetupPage) and page.key is not None
    return page.key


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What will be typed into the questions for passphrases, in this order; nothing more: the user goes back."""
    words: list[str] = []
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: (words.pop(0), True) if words else ("", False))
    return words


def pressing(monkeypatch: pytest.MonkeyPatch, role: QMessageBox.ButtonRole) -> list[str]:
    asked: list[str] = []

    def press(box: QMessageBox) -> int:
        asked.append(box.text())
        next(button for button in box.buttons() if box.buttonRole(button) is role).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press)
    return asked


def test_a_key_is_made_and_its_fingerprint_shown(window: MainWindow, section: UnitKeySection, wait_for_jobs: Wait) -> None:
    ui = section.ui
    assert ui.key_state.text().startswith("Chưa có khóa") and ui.key_make.isVisible()
    assert not any(one.isVisible() for one in (ui.key_fingerprint, ui.key_copy, ui.key_passphrase, ui.key_save, ui.key_new))
    ui.key_make.click()
    wait_for_jobs(window)
    state = key_state(window.bench.desk)
    assert state and state.opens_itself
    assert ui.key_state.text().startswith("Đã có khóa; máy này giữ mật khẩu") and not ui.key_make.isVisible()
    assert " ".join(ui.key_fingerprint.text().split()) == grouped(state.fingerprint)
    ui.key_copy.click()
    assert QGuiApplication.clipboard().text() == grouped(state.fingerprint)


def test_a_passphrase_is_set_and_a_copy_has_its_own(
    window: MainWindow, section: UnitKeySection, wait_for_jobs: Wait, typed: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = window.bench.folder
    said: list[str] = []
    window.bench.said.connect(said.append)
    section.ui.key_make.click()
    wait_for_jobs(window)
    typed += [OF_KEY, "Hoa phượng vàng"]
    section.ui.key_passphrase.click()
    assert "không giống nhau" in said[-1]
    typed += [OF_KEY, OF_KEY]
    section.ui.key_passphrase.click()
    wait_for_jobs(window)
    keyring.set_keyring(NoStore())  # type: ignore[no-untyped-call]
    made = open_unit_key(folder, OF_KEY).certificate.fingerprint
    section.refresh()
    wait_for_jobs(window)
    assert "không giữ mật khẩu" in section.ui.key_state.text()
    target = tmp_path / "USB" / "unit-key.p12"
    target.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    typed += ["sai mật khẩu", OF_COPY, OF_COPY]
    section.ui.key_save.click()
    wait_for_jobs(window)
    assert "Mật khẩu của tệp khóa" in said[-1] and not list(target.parent.iterdir())
    typed += [OF_KEY, OF_COPY, OF_COPY]
    section.ui.key_save.click()
    wait_for_jobs(window)
    assert str(target) in said[-1]
    assert sorted(path.name for path in target.parent.iterdir()) == ["unit-key.p12", "unit-key.pem"]
    assert open_unit_key(target.parent, OF_COPY).certificate.fingerprint == made
    assert open_unit_key(folder, OF_KEY).certificate.fingerprint == made
    with pytest.raises(WrongPassphrase):
        open_unit_key(folder, OF_COPY)


def test_without_a_key_store_a_passphrase_is_chosen(
    window: MainWindow, section: UnitKeySection, wait_for_jobs: Wait, typed: list[str]
) -> None:
    keyring.set_keyring(NoStore())  # type: ignore[no-untyped-call]
    section.ui.key_make.click()
    wait_for_jobs(window)
    assert key_state(window.bench.desk) is None
    typed += [OF_KEY, OF_KEY]
    section.ui.key_make.click()
    wait_for_jobs(window)
    assert open_unit_key(window.bench.folder, OF_KEY).certificate.fingerprint
    assert "không giữ mật khẩu" in section.ui.key_state.text()


def test_a_new_key_is_made_only_after_asking(
    window: MainWindow, section: UnitKeySection, wait_for_jobs: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    section.ui.key_make.click()
    wait_for_jobs(window)
    first = key_state(window.bench.desk)
    asked = pressing(monkeypatch, QMessageBox.ButtonRole.RejectRole)
    section.ui.key_new.click()
    wait_for_jobs(window)
    assert key_state(window.bench.desk) == first and "phải xác nhận lại" in asked[0]
    pressing(monkeypatch, QMessageBox.ButtonRole.AcceptRole)
    section.ui.key_new.click()
    wait_for_jobs(window)
    second = key_state(window.bench.desk)
    assert first and second and second.fingerprint != first.fingerprint
    assert " ".join(section.ui.key_fingerprint.text().split()) == grouped(second.fingerprint)
    second.certificate.write_bytes(b"broken")
    section.refresh()
    wait_for_jobs(window)
    assert "Không đọc được tệp" in section.ui.key_state.text() and section.ui.key_new.isVisible() and not section.ui.key_make.isVisible()
