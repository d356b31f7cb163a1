"""The list is seen before the unit is open, and can do no harm meanwhile."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.services.desk import open_desk
from exemplar_desktop.settings import Settings, write_settings
from exemplar_desktop.store.nomination_index import NominationIndex, read_early
from exemplar_desktop.store.revisions import DATABASE_NAME
from exemplar_desktop.ui.nominees_page import NomineesPage
from exemplar_desktop.ui.window import MainWindow
from tests.ui.conftest import Open

NAMES = ("Lê Thị An", "Trần Văn Bình", "Vũ Minh Châu")


@pytest.fixture
def left_in_list(unit_folder: Path) -> Path:
    """The folder of a unit whose window was left on the list of 2023."""
    desk = open_desk(unit_folder)
    nominees = [Nominee(number=n, kind=NomineeKind.TEACHER, name=name) for n, name in enumerate(NAMES, 1)]
    desk.store.save(*nominees, *(Nomination(nominee_id=nominee.id, year=2023) for nominee in nominees))
    desk.store.close()
    write_settings(unit_folder, Settings(page="nominees", year=2023, year_then=2024))
    return unit_folder


def test_the_list_is_shown_before_the_unit_is_open(
    left_in_list: Path, open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, wait_for_jobs: Callable[[MainWindow], None]
) -> None:
    seen: list[tuple[bool, int, str]] = []
    take = NomineesPage._take_early

    def look(page: NomineesPage, path: Path, index: NominationIndex) -> None:
        take(page, path, index)
        # Nothing that is done in the list now may ask for a unit that is not open yet.
        QTest.mouseClick(page.ui.list.viewport(), Qt.MouseButton.LeftButton, pos=page.ui.list.visualRect(page.model.index(1)).center())
        for key in (Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Escape):
            QTest.keyClick(page.ui.list, key)
        seen.append((page.bench.is_open, page.model.rowCount(), page.ui.count.text()))

    monkeypatch.setattr(NomineesPage, "_take_early", look)
    window = open_window(left_in_list)
    assert seen == [(False, 3, "3 hồ sơ")]
    page = window.page("nominees")
    assert isinstance(page, NomineesPage)
    assert page.model.rowCount() == 3
    assert page.detail is not None
    assert page.ui.title.text() == NAMES[1]
    assert len(window.bench.desk.store.all(Nomination, year=2023)) == 3
    wait_for_jobs(window)


def test_a_store_of_another_version_a_broken_and_a_missing_one_show_nothing_early(left_in_list: Path) -> None:
    path = left_in_list / DATABASE_NAME
    assert len(read_early(path, 2023).nomination_ids) == 3
    assert read_early(path, 2024) == NominationIndex()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '0001'")
    assert read_early(path, 2023) == NominationIndex()
    path.write_bytes(b"no database" * 100)
    assert read_early(path, 2023) == NominationIndex()
    path.unlink()
    assert read_early(path, 2023) == NominationIndex()
    assert not path.exists()
