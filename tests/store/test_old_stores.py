"""Stores of earlier versions open with everything in them, whatever happens on the way."""

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import msgspec
import pytest

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.assessment import Assessment, Judgement
from exemplar_desktop.domain.council import CouncilMeeting, PublicNotice
from exemplar_desktop.domain.dissemination import Dissemination, Organiser
from exemplar_desktop.domain.evidence import Evidence, StoredFile
from exemplar_desktop.domain.history import FieldChange
from exemplar_desktop.domain.nominee import Gender, Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.prose_origin import ProseOrigin
from exemplar_desktop.domain.record import Record
from exemplar_desktop.domain.sent_report import correction_of, sent_reports
from exemplar_desktop.domain.submission import Route, SubmissionPackage
from exemplar_desktop.domain.unit import Authority, Signatory, Unit, UnitPeriod
from exemplar_desktop.errors import FolderNotWritable, StoreLocked
from exemplar_desktop.messages.steps import steps
from exemplar_desktop.progress import Cancelled
from exemplar_desktop.store.database import connect
from exemplar_desktop.store.history import Asked, history_entries, last_number
from exemplar_desktop.store.identity import read_identity
from exemplar_desktop.store.revisions import DATABASE_NAME
from exemplar_desktop.store.rows import ROWS
from exemplar_desktop.store.store import Store

ROOT = Path(__file__).parents[2]
VERSION_1 = ROOT / "tests" / "old_files" / "store-v1.sqlite3"
VERSION_2 = ROOT / "tests" / "old_files" / "store-v2.sqlite3"
VERSION_3 = ROOT / "tests" / "old_files" / "store-v3.sqlite3"
VERSION_6 = ROOT / "tests" / "old_files" / "store-v6.sqlite3"
VERSION_7 = ROOT / "tests" / "old_files" / "store-v7.sqlite3"
VERSION_8 = ROOT / "tests" / "old_files" / "store-v8.sqlite3"

_PDF = StoredFile(sha256="01" * 32, name="Quyết định số 12.pdf", size=48_213, media_type="application/pdf")
_PHOTO = StoredFile(sha256="02" * 32, name="ảnh lớp.jpg", size=1, media_type="image/jpeg")
UNUSED_PHOTO = Evidence(
    id="e4", title="Ảnh thừa", files=(StoredFile(sha256="02" * 32, name="ảnh thừa.jpg", size=1, media_type="image/jpeg"),)
)

EXPECTED: dict[type[Record], tuple[Record, ...]] = {
    Unit: (
        Unit(
            id="u1",
            code="31-TEST-001",
            cluster="Cụm 3",
            campuses=("Điểm trường chính", "Điểm trường Đồng Giá"),
            periods=(
                UnitPeriod(
                    name="Trường Tiểu học Sao Khuê",
                    symbol="THSK",
                    place="Hải Phòng",
                    parent="Phòng GDĐT quận Hải Đường",
                    addressee="Phòng GDĐT quận Hải Đường",
                    addressee_email="vanthu@haiduong.example",
                    valid_until=date(2025, 6, 30),
                ),
                UnitPeriod(
                    name="Trường Tiểu học Sao Khuê",
                    symbol="THSK",
                    place="Hải Phòng",
                    parent="UBND phường Hải Đường",
                    addressee="Sở Giáo dục và Đào tạo",
                    valid_from=date(2025, 7, 1),
                ),
            ),
            seal_image="ab" * 32,
        ),
    ),
    Signatory: (
        Signatory(id="s1", name="Vũ Thị Ngọc Ánh", position="Hiệu trưởng", valid_from=date(2020, 8, 1)),
        Signatory(
            id="s2",
            name="Hoàng Đức Thuỷ",
            position="Phó Hiệu trưởng",
            authority=Authority.DEPUTY,
            authority_of="HIỆU TRƯỞNG",
            valid_until=date(2024, 12, 31),
            signature_image="cd" * 32,
        ),
    ),
    Nominee: (
        Nominee(
            id="p2",
            number=2,
            kind=NomineeKind.TEACHER,
            name="Nguyễn Thị Hoà",
            birth_date=date(1985, 2, 28),
            gender=Gender.FEMALE,
            note="Dòng một\nDòng hai: 100% \"đạt\", 'tốt'",
        ),
        Nominee(
            id="p3",
            number=3,
            kind=NomineeKind.STUDENT,
            name="Giàng A Páo",
            given_name="Páo",
            birth_date=date(2013, 11, 20),
            gender=Gender.MALE,
        ),
        Nominee(id="p1", number=1, kind=NomineeKind.COLLECTIVE, name="Tổ chuyên môn 4 - 5"),
        Nominee(id="p4", number=4, kind=NomineeKind.MANAGER, name="Đặng Đình Ư"),
    ),
    Nomination: (
        Nomination(id="n1", nominee_id="p1", year=2024, member_count=9),
        Nomination(
            id="n2",
            nominee_id="p2",
            year=2024,
            position="Giáo viên",
            department="Tổ 4 - 5",
            campus="Điểm trường Đồng Giá",
            discovered_on=date(2023, 11, 20),
            discovered_through="Dạy tốt, học tốt",
            achievement="Sáng kiến “Đọc sách cùng con”.",
        ),
        Nomination(id="n3", nominee_id="p3", year=2024, department="5A1", closed_on=date(2024, 6, 1), closed_reason="Chuyển trường"),
        Nomination(id="n4", nominee_id="p4", year=2024, position="Tổ trưởng", collective_id="p1"),
    ),
    Assessment: (
        Assessment(
            id="a1",
            nomination_id="n2",
            criterion="III.2.2.b.4",
            judgement=Judgement.MET,
            reason="Được công nhận cấp quận.",
            evidence_ids=("e3", "e1"),
        ),
        Assessment(
            id="a2",
            nomination_id="n3",
            criterion="III.2.2.d.2",
            judgement=Judgement.MET,
            alternatives=("study", "hardship"),
            evidence_ids=("e2",),
        ),
        Assessment(id="a3", nomination_id="n1", criterion="III.2.1.1", judgement=Judgement.NOT_MET),
    ),
    Evidence: (
        Evidence(
            id="e1",
            title="Quyết định công nhận sáng kiến",
            files=(_PDF,),
            issuer="UBND quận Hải Đường",
            issued_on=date(2024, 5, 19),
        ),
        Evidence(id="e2", title="Phóng sự ngắn", link="https://truong.example/phong-su?id=1&x=ă", send_along=False),
        Evidence(id="e3", title="Ảnh lớp học", files=(_PHOTO,), note="Đã xin phép"),
    ),
    Dissemination: (
        Dissemination(
            id="d1",
            year=2024,
            title="Gặp mặt điển hình tiên tiến",
            happened_on=date(2024, 5, 30),
            form="Hội nghị",
            channel="Trang thông tin của trường",
            organiser=Organiser.TRADE_UNION,
            reach=350,
            cluster_conference=True,
            nomination_ids=("n2", "n1"),
            evidence_ids=("e2",),
        ),
    ),
    AnnualReport: (
        AnnualReport(
            id="r1",
            year=2024,
            number=57,
            issued_on=date(2024, 10, 18),
            signatory_id="s1",
            prose={"results": "Kết quả đạt được.", "proposals": ""},
        ),
        AnnualReport(id="r2", year=2025),
    ),
    SubmissionPackage: (
        SubmissionPackage(
            id="k1",
            year=2024,
            set_id="set1",
            part=1,
            parts=1,
            route=Route.DIGITAL,
            number=57,
            issued_on=date(2024, 10, 18),
            created=datetime(2024, 10, 18, 16, 41, 7, tzinfo=timezone(timedelta(hours=7))),
            file_name="BC-2024_TH-SAO-KHUE_2024-10-18.zip",
            size=123_456,
            sha256="ef" * 32,
        ),
    ),
}
"""What `tests/old_files/make_v1.py` wrote, as today's domain objects."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a unit's folder with a copy of the version-1 store."""
    shutil.copy(VERSION_1, tmp_path / DATABASE_NAME)
    return tmp_path


def content(store: Store) -> dict[type[Record], tuple[Record, ...]]:
    """Return what a store holds, of the types that it holds anything of."""
    return {kind: records for kind in ROWS if (records := store.all(kind))}


def opened_content(folder: Path) -> dict[type[Record], tuple[Record, ...]]:
    store = Store.open(folder)
    try:
        return content(store)
    finally:
        store.close()


def version(path: Path) -> str:
    with closing(sqlite3.connect(path)) as database:
        return str(database.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def copies(folder: Path) -> list[Path]:
    return sorted((folder / "copies").iterdir())


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


@pytest.mark.linux
@pytest.mark.parametrize("moment", ["1", "6", "12", "18", "commit"])
def test_kill_during_the_migration_loses_nothing(folder: Path, moment: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    program = """
import itertools, os, signal, sys
from pathlib import Path
from sqlalchemy import Engine, event
from exemplar_desktop.store.store import Store

def kill(*_):
    os.kill(os.getpid(), signal.SIGKILL)

if sys.argv[2] == "commit":
    event.listen(Engine, "commit", kill)
else:
    numbers = itertools.count()
    event.listen(Engine, "before_cursor_execute", lambda *_: next(numbers) == int(sys.argv[2]) and kill())
Store.open(Path(sys.argv[1]))
"""
    killed = subprocess.run([sys.executable, "-c", program, str(folder), moment], cwd=ROOT, check=False)
    assert killed.returncode == -9
    (copy,) = copies(folder)
    place = tmp_path_factory.mktemp("place")
    shutil.copy(copy, place / DATABASE_NAME)
    assert opened_content(place) == EXPECTED
    assert version(folder / DATABASE_NAME) == "0001"
    assert opened_content(folder) == EXPECTED
    assert len(copies(folder)) == 2


@pytest.mark.linux
def test_kill_during_the_copy_leaves_no_half_copy(folder: Path) -> None:
    program = """
import os, signal, sys
from pathlib import Path
from exemplar_desktop.store.store import Store

Store.open(Path(sys.argv[1]), step=lambda code, fraction: os.kill(os.getpid(), signal.SIGKILL))
"""
    killed = subprocess.run([sys.executable, "-c", program, str(folder)], cwd=ROOT, check=False)
    assert killed.returncode == -9
    assert [path for path in copies(folder) if path.suffix == ".sqlite3"] == []
    assert opened_content(folder) == EXPECTED
    assert [path.suffix for path in copies(folder)] == [".sqlite3"]


@pytest.mark.parametrize("code", ["copy_store", "migrate_store"])
def test_cancel_leaves_the_old_store(folder: Path, code: str) -> None:
    def step(told: str, _fraction: float) -> None:
        if told == code:
            raise Cancelled

    with pytest.raises(Cancelled):
        Store.open(folder, step=step)
    assert version(folder / DATABASE_NAME) == "0001"
    assert [path for path in copies(folder) if path.suffix != ".sqlite3"] == []
    assert opened_content(folder) == EXPECTED


def test_without_a_copy_nothing_is_migrated(folder: Path) -> None:
    (folder / "copies").write_text("a file in the way")
    with pytest.raises(FolderNotWritable):
        Store.open(folder)
    assert version(folder / DATABASE_NAME) == "0001"


def test_store_in_use_is_not_migrated(folder: Path) -> None:
    with closing(connect(folder / DATABASE_NAME)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreLocked):
            Store.open(folder)
    assert version(folder / DATABASE_NAME) == "0001"


def test_kept_stores_are_still_of_their_versions() -> None:
    kept = (VERSION_1, VERSION_2, VERSION_3, VERSION_6, VERSION_7, VERSION_8)
    assert [version(path) for path in kept] == ["0001", "0002", "0003", "0006", "0007", "0008"]
    assert [path.name for path in VERSION_1.parent.glob("store-v1.sqlite3*")] == [VERSION_1.name]
