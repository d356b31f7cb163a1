"""A bug is noted without personal data and told calmly."""

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from exemplar_desktop import crash
from exemplar_desktop.vietnamese import dates

SECRET = "Nguyễn Thị Đào"


def bug() -> BaseException:
    """Return an exception that went through our code and carries a person's name."""
    try:
        dates.short_date(SECRET)  # type: ignore[arg-type]
    except AttributeError as error:
        try:
            raise ValueError(SECRET) from error
        except ValueError as second:
            return second
    raise AssertionError


@pytest.fixture
def hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)


def test_the_details_name_our_lines_and_no_value() -> None:
    details = crash.describe(bug())
    assert "ValueError" in details
    assert "AttributeError" in details
    assert "vietnamese/dates.py:" in details
    assert SECRET not in details
    assert str(Path.home()) not in details


def test_a_bug_is_noted_in_the_folder_and_told_once(
    tmp_path: Path, hooks: None, monkeypatch: pytest.MonkeyPatch, dressed: QApplication
) -> None:
    told: list[str] = []

    def press_copy(box: QMessageBox) -> int:
        told.append(box.text())
        sys.excepthook(ValueError, bug(), None)  # a second bug while the dialog is open
        next(b for b in box.buttons() if b.text() == crash.COPY).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press_copy)
    crash.install(tmp_path / "data")
    error = bug()
    sys.excepthook(type(error), error, error.__traceback__)
    assert told == [crash.TEXT]
    log = (tmp_path / "data" / crash.LOG_NAME).read_text(encoding="utf-8")
    assert log.count("ValueError") == 2
    assert QApplication.clipboard().text() in log


def test_a_long_log_is_begun_anew_and_the_old_one_kept(tmp_path: Path) -> None:
    (tmp_path / crash.LOG_NAME).write_text("x" * (crash.LOG_SIZE + 1))
    crash.write(tmp_path, "mới")
    assert (tmp_path / crash.LOG_NAME).read_text(encoding="utf-8") == "mới\n\n"
    assert (tmp_path / "crash.log.1").stat().st_size == crash.LOG_SIZE + 1


def test_a_folder_that_cannot_be_written_is_no_second_fault(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    crash.write(tmp_path / "file", "mới")
    assert (tmp_path / "file").read_bytes() == b""
