"""The kept stores of earlier versions, and what version 1 holds as today's domain objects."""

import sqlite3
from contextlib import closing
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.assessment import Assessment, Judgement
from exemplar_desktop.domain.dissemination import Dissemination, Organiser
from exemplar_desktop.domain.evidence import Evidence, StoredFile
from exemplar_desktop.domain.nominee import Gender, Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.record import Record
from exemplar_desktop.domain.submission import Route, SubmissionPackage
from exemplar_desktop.domain.unit import Authority, Signatory, Unit, UnitPeriod
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
