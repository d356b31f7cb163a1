"""Each check sees what it is there for, and nothing where all is well."""

import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from exemplar_desktop.domain.checkup import Level
from exemplar_desktop.domain.copies import Reason
from exemplar_desktop.messages.sentences import sentence
from exemplar_desktop.services.copying import choose_second, copy_unit
from exemplar_desktop.services.doctor import examine_all
from exemplar_desktop.services.turns import hand_over
from exemplar_desktop.settings import Settings, write_settings
from exemplar_desktop.store.copies import COPIES, find_copies
from exemplar_desktop.store.database import connect
from exemplar_desktop.store.files import EvidenceFiles
from exemplar_desktop.store.revisions import DATABASE_NAME
from tests.services.units import LATER, NOW, damage, make_unit


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_unit(tmp_path / "đơn vị")


def lines(folder: Path, later: timedelta = timedelta()) -> dict[str, Level]:
    found = examine_all(folder, LATER + later)
    assert all(sentence(each) for each in found)
    return {each.code: each.level for each in found}


def test_a_sound_unit_has_no_fault(folder: Path) -> None:
    copy_unit(folder, NOW, Reason.ASKED)
    found = lines(folder)
    assert {code for code, level in found.items() if level is not Level.GOOD} <= {"second_none", "disk_low"}
    assert {"folder_good", "database_good", "evidence_good", "sent_good", "copies_good", "settings_good", "fonts_good"} <= found.keys()
    assert "clock_good" in found


def lose_evidence(folder: Path) -> None:
    next((folder / "evidence").glob("*/*")).unlink()


def alter_evidence(folder: Path) -> None:
    next((folder / "evidence").glob("*/*")).write_bytes(b"anh lop HOC")


def leave_orphan(folder: Path) -> None:
    EvidenceFiles(folder).add_bytes(b"khong cua ai", "a.txt")


def alter_settings(folder: Path) -> None:
    (folder / "settings.json").write_text("{", encoding="utf-8")


def alter_programme(folder: Path) -> None:
    (folder / "programme.toml").write_text("x = ", encoding="utf-8")


def alter_copy(folder: Path) -> None:
    (copy,) = find_copies(folder / COPIES)
    copy.content(copy.manifest.files[0]).unlink()


def lose_copies(folder: Path) -> None:
    shutil.rmtree(folder / COPIES)


def lose_database(folder: Path) -> None:
    (folder / DATABASE_NAME).unlink()


def make_newer(folder: Path) -> None:
    with closing(connect(folder / DATABASE_NAME)) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")


def break_key(folder: Path) -> None:
    (folder / "khoa.p12").write_bytes(b"")


@pytest.mark.parametrize(
    ("harm", "code", "level"),
    [
        (lose_evidence, "evidence_lost", Level.FAULT),
        (alter_evidence, "evidence_altered", Level.FAULT),
        (alter_evidence, "evidence_in_copies", Level.ADVICE),
        (leave_orphan, "evidence_orphaned", Level.ADVICE),
        (alter_settings, "settings_damaged", Level.ADVICE),
        (alter_programme, "programme_damaged", Level.FAULT),
        (alter_copy, "copies_damaged", Level.FAULT),
        (lose_copies, "copies_none", Level.ADVICE),
        (damage, "database_damaged", Level.FAULT),
        (lose_database, "database_missing", Level.FAULT),
        (make_newer, "database_newer", Level.FAULT),
        (break_key, "key_damaged", Level.FAULT),
        (lambda folder: hand_over(folder, NOW), "handed_over", Level.FAULT),
    ],
)
def test_a_harm_is_seen(folder: Path, harm: Callable[[Path], None], code: str, level: Level) -> None:
    copy_unit(folder, NOW, Reason.ASKED)
    assert code not in lines(folder)
    harm(folder)
    assert lines(folder)[code] is level


def test_clocks_ages_and_the_second_place(folder: Path, tmp_path: Path) -> None:
    assert lines(folder, -timedelta(days=30))["clock_behind"] is Level.FAULT
    stick = tmp_path / "USB"
    stick.mkdir()
    write_settings(folder, Settings(copies_place=str(stick)))
    choose_second(folder, stick)
    assert lines(folder)["second_empty"] is Level.ADVICE
    copy_unit(folder, NOW - timedelta(days=9), Reason.ASKED, stick)
    assert lines(folder)["second_good"] is Level.GOOD
    assert lines(folder)["copies_old"] is Level.ADVICE
    shutil.rmtree(stick)
    assert lines(folder)["second_gone"] is Level.ADVICE
    assert lines(tmp_path / "nowhere") == {"folder_missing": Level.FAULT, "fonts_good": Level.GOOD}
