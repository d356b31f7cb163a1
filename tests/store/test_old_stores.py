"""Stores of earlier versions open with everything in them."""

import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import msgspec
import pytest

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.assessment import Assessment
from exemplar_desktop.domain.council import CouncilMeeting, PublicNotice
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.history import FieldChange
from exemplar_desktop.domain.nominee import Nomination, Nominee
from exemplar_desktop.domain.prose_origin import ProseOrigin
from exemplar_desktop.domain.sent_report import correction_of, sent_reports
from exemplar_desktop.domain.submission import SubmissionPackage
from exemplar_desktop.domain.unit import Signatory, Unit
from exemplar_desktop.messages.steps import steps
from exemplar_desktop.store.history import Asked, history_entries, last_number
from exemplar_desktop.store.identity import read_identity
from exemplar_desktop.store.revisions import DATABASE_NAME
from exemplar_desktop.store.rows import ROWS
from exemplar_desktop.store.store import Store
from tests.store.old_stores import (
    EXPECTED,
    UNUSED_PHOTO,
    VERSION_1,
    VERSION_2,
    VERSION_3,
    VERSION_6,
    VERSION_7,
    VERSION_8,
    content,
    copies,
    opened_content,
    version,
)


def test_version_1_opens_with_everything(folder: Path) -> None:
    told: list[str] = []
    store = Store.open(folder, step=lambda code, _fraction: told.append(code))
    assert content(store) == EXPECTED
    assert store.deleted(Evidence) == (UNUSED_PHOTO,)
    assert [line.name for line in store.nomination_lines(2024, "hoà")] == ["Nguyễn Thị Hoà"]
    assert list(dict.fromkeys(told)) == ["copy_store", "migrate_store"]
    assert set(told) <= set(steps)
    store.restore(Evidence, "e4")
    assert [found.evidence_ids for found in store.all(Assessment, id="a2")] == [("e2", "e4")]
    store.close()


def test_every_old_row_keeps_its_times(folder: Path) -> None:
    Store.open(folder).close()
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as new, closing(sqlite3.connect(VERSION_1)) as old:
        known = {name for (name,) in old.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        for table in (row.__tablename__ for row in ROWS.values() if row.__tablename__ in known):
            query = f"SELECT id, created_at, changed_at, deleted_at FROM {table} ORDER BY rowid"
            assert list(new.execute(query)) == list(old.execute(query))


def test_copy_is_made_once_and_opens_in_its_place(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    Store.open(folder).close()
    Store.open(folder).close()
    (copy,) = copies(folder)
    assert version(copy) == "0001"
    place = tmp_path_factory.mktemp("place")
    shutil.copy(copy, place / DATABASE_NAME)
    assert opened_content(place) == EXPECTED


def test_version_2_opens_with_what_was_changed_last_of_each(tmp_path: Path) -> None:
    shutil.copy(VERSION_2, tmp_path / DATABASE_NAME)
    store = Store.open(tmp_path)
    assert [unit.id for unit in store.all(Unit)] == ["u1"]
    assert sorted(n.id for n in store.all(Nomination)) == ["n1", "n3", "n4", "n5"]
    assert sorted(report.id for report in store.all(AnnualReport)) == ["r1", "r3"]
    same = (Signatory, Nominee, Evidence, SubmissionPackage)
    assert [store.all(kind) for kind in same] == [EXPECTED[kind] for kind in same]
    store.close()


def test_what_stood_twice_in_version_2_is_deleted_and_not_lost(tmp_path: Path) -> None:
    shutil.copy(VERSION_2, tmp_path / DATABASE_NAME)
    store = Store.open(tmp_path)
    assert [unit.id for unit in store.deleted(Unit)] == ["u2"]
    assert sorted(n.id for n in store.deleted(Nomination)) == ["n2", "n6"]
    assert [report.id for report in store.deleted(AnnualReport)] == ["r2"]
    (kept,) = [n for n in store.all(Nomination) if n.id == "n5"]
    store.delete(kept)
    store.restore(Nomination, "n2")
    assert [n.id for n in store.all(Nomination, nominee_id="p2")] == ["n2"]
    assert {a.nomination_id for a in store.all(Assessment)} >= {"n2"}
    store.close()
    assert version(copies(tmp_path)[0]) == "0002"


def test_version_3_opens_with_a_report_that_was_sent_twice_under_one_number(tmp_path: Path) -> None:
    shutil.copy(VERSION_3, tmp_path / DATABASE_NAME)
    store = Store.open(tmp_path)
    (unit,) = store.all(Unit)
    same = (Signatory, Nominee, Evidence, Unit)
    assert [store.all(kind) for kind in same] == [EXPECTED[kind] for kind in same]
    first, again = store.all(SubmissionPackage)
    assert first == EXPECTED[SubmissionPackage][0]
    assert (again.set_id, again.replaces, again.symbol, again.correction) == ("set2", "set1", "", None)
    sent = sent_reports((again, first), unit)
    assert [(one.set, one.number, one.symbol, one.made_on) for one in sent] == [
        ("set1", 57, "THSK", date(2024, 10, 18)),
        ("set2", 57, "THSK", date(2024, 11, 5)),
    ]
    (report,) = store.all(AnnualReport, year=2024)
    assert report.correction is None
    correction = correction_of(sent, date(2024, 10, 29), "Sai số liệu.\nXin thay.")
    store.save(msgspec.structs.replace(report, correction=correction))
    assert store.all(AnnualReport, year=2024)[0].correction == correction
    store.save(report)
    assert store.all(AnnualReport, year=2024)[0] == report
    store.close()
    assert version(copies(tmp_path)[0]) == "0003"


def test_version_3_gets_an_identity_of_its_own_once(tmp_path: Path) -> None:
    shutil.copy(VERSION_3, tmp_path / DATABASE_NAME)
    Store.open(tmp_path).close()
    identity = read_identity(tmp_path / DATABASE_NAME)
    assert identity and (identity.generation, identity.handed_over_at) == (1, None)
    Store.open(tmp_path).close()
    assert read_identity(tmp_path / DATABASE_NAME) == identity
    (tmp_path / "other").mkdir()
    shutil.copy(VERSION_3, tmp_path / "other" / DATABASE_NAME)
    Store.open(tmp_path / "other").close()
    other = read_identity(tmp_path / "other" / DATABASE_NAME)
    assert other and other.store_id != identity.store_id


def test_texts_of_version_6_are_as_they_were_and_have_no_known_draft(tmp_path: Path) -> None:
    shutil.copy(VERSION_6, tmp_path / DATABASE_NAME)
    store = Store.open(tmp_path)
    (report,) = store.all(AnnualReport, year=2024)
    assert report == EXPECTED[AnnualReport][0]
    assert store.all(ProseOrigin) == ()
    store.save(origin := ProseOrigin(year=2024, drafts={"awareness": "Có 01 phong trào."}))
    assert store.all(ProseOrigin, year=2024) == (origin,)
    store.close()
    assert version(copies(tmp_path)[0]) == "0006"


def test_the_history_of_version_7_begins_when_it_is_opened(tmp_path: Path) -> None:
    shutil.copy(VERSION_7, tmp_path / DATABASE_NAME)
    store = Store.open(tmp_path)
    assert store.all(ProseOrigin) == (ProseOrigin(id="o1", year=2024, drafts={"results": "Có 01 điển hình."}),)
    assert {package.made_from for package in store.all(SubmissionPackage)} == {None}
    assert last_number(store) == 0
    (unit,) = store.all(Unit)
    store.save(msgspec.structs.replace(unit, cluster="Cụm 4"))
    (entry,) = history_entries(store, Asked(), None, 10)
    assert (entry.number, entry.record_id, entry.fields) == (1, "u1", (FieldChange("cluster", "Cụm 3", "Cụm 4"),))
    store.close()
    with closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as database, pytest.raises(sqlite3.IntegrityError):
        database.execute("DELETE FROM history")
    assert version(copies(tmp_path)[0]) == "0007"


def test_a_meeting_and_a_notice_of_version_8_leave_hours_and_number_open(tmp_path: Path) -> None:
    shutil.copy(VERSION_8, tmp_path / DATABASE_NAME)
    store = Store.open(tmp_path)
    assert store.all(CouncilMeeting) == (CouncilMeeting(id="m1", year=2024, title="Xét chọn", held_on=date(2024, 5, 12)),)
    assert store.all(PublicNotice) == (PublicNotice(id="p1", meeting_id="m1", place="Bảng tin", posted_on=date(2024, 5, 13)),)
    (entry,) = history_entries(store, Asked(), None, 10)
    assert (entry.number, entry.who, entry.record_id) == (1, "thu-ky", "m1")
    store.close()
    with closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as database, pytest.raises(sqlite3.IntegrityError):
        database.execute("DELETE FROM history")


def test_kept_stores_are_still_of_their_versions() -> None:
    kept = (VERSION_1, VERSION_2, VERSION_3, VERSION_6, VERSION_7, VERSION_8)
    assert [version(path) for path in kept] == ["0001", "0002", "0003", "0006", "0007", "0008"]
    assert [path.name for path in VERSION_1.parent.glob("store-v1.sqlite3*")] == [VERSION_1.name]
