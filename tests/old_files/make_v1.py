"""Makes the kept version-1 store: migration 0001 alone, filled by plain SQL with invented people (run by hand, once).

    python -m tests.old_files.make_v1 tests/old_files/store-v1.sqlite3

The file is never made anew for a later version: it stands for the stores that lie on people's disks.
"""

import sys
from contextlib import closing
from pathlib import Path

from alembic import command

from exemplar_desktop.store.database import connect, engine_for
from exemplar_desktop.store.migration import alembic_config
from exemplar_desktop.vietnamese.names import person_key, text_key

STAMPS = ("2024-09-05T01:30:00+00:00", "2024-10-18T09:41:07.250000+00:00")

ROWS: dict[str, list[dict[str, object]]] = {
    "units": [
        {
            "id": "u1",
            "code": "31-TEST-001",
            "cluster": "Cụm 3",
            "campuses": '["Điểm trường chính","Điểm trường Đồng Giá"]',
            "periods": '[{"name":"Trường Tiểu học Sao Khuê","symbol":"THSK","parent":"Phòng GDĐT quận Hải Đường",'
            '"addressee":"Phòng GDĐT quận Hải Đường","addressee_email":"vanthu@haiduong.example","place":"Hải Phòng",'
            '"valid_from":null,"valid_until":"2025-06-30"},'
            '{"name":"Trường Tiểu học Sao Khuê","symbol":"THSK","parent":"UBND phường Hải Đường",'
            '"addressee":"Sở Giáo dục và Đào tạo","addressee_email":"","place":"Hải Phòng",'
            '"valid_from":"2025-07-01","valid_until":null}]',
            "seal_image": "ab" * 32,
        },
    ],
    "signatories": [
        {
            "id": "s1",
            "name": "Vũ Thị Ngọc Ánh",
            "position": "Hiệu trưởng",
            "authority": "",
            "authority_of": "",
            "valid_from": "2020-08-01",
            "valid_until": None,
            "signature_image": "",
        },
        {
            "id": "s2",
            "name": "Hoàng Đức Thuỷ",
            "position": "Phó Hiệu trưởng",
            "authority": "KT.",
            "authority_of": "HIỆU TRƯỞNG",
            "valid_from": None,
            "valid_until": "2024-12-31",
            "signature_image": "cd" * 32,
        },
    ],
    "nominees": [
        {
            "id": "p1",
            "number": 1,
            "kind": "collective",
            "name": "Tổ chuyên môn 4 - 5",
            "sort_key": text_key("Tổ chuyên môn 4 - 5"),
            "folded": "to chuyen mon 4 - 5",
        },
        {
            "id": "p2",
            "number": 2,
            "kind": "teacher",
            "name": "Nguyễn Thị Hoà",
            "gender": "female",
            "birth_date": "1985-02-28",
            "note": "Dòng một\nDòng hai: 100% \"đạt\", 'tốt'",
            "sort_key": person_key("Nguyễn Thị Hoà"),
            "folded": "nguyen thi hoa",
        },
        {
            "id": "p3",
            "number": 3,
            "kind": "student",
            "name": "Giàng A Páo",
            "given_name": "Páo",
            "gender": "male",
            "birth_date": "2013-11-20",
            "sort_key": person_key("Giàng A Páo", "Páo"),
            "folded": "giang a pao",
        },
        {
            "id": "p4",
            "number": 4,
            "kind": "manager",
            "name": "Đặng Đình Ư",
            "sort_key": person_key("Đặng Đình Ư"),
            "folded": "dang dinh u",
        },
    ],
    "nominations": [
        {"id": "n1", "nominee_id": "p1", "year": 2024, "member_count": 9},
        {
            "id": "n2",
            "nominee_id": "p2",
            "year": 2024,
            "position": "Giáo viên",
            "department": "Tổ 4 - 5",
            "campus": "Điểm trường Đồng Giá",
            "discovered_on": "2023-11-20",
            "discovered_through": "Dạy tốt, học tốt",
            "achievement": "Sáng kiến “Đọc sách cùng con”.",
        },
        {"id": "n3", "nominee_id": "p3", "year": 2024, "department": "5A1", "closed_on": "2024-06-01", "closed_reason": "Chuyển trường"},
        {"id": "n4", "nominee_id": "p4", "year": 2024, "position": "Tổ trưởng", "collective_id": "p1"},
    ],
    "evidence": [
        {
            "id": "e1",
            "title": "Quyết định công nhận sáng kiến",
            "sha256": "01" * 32,
            "file_name": "Quyết định số 12.pdf",
            "size": 48_213,
            "media_type": "application/pdf",
            "issuer": "UBND quận Hải Đường",
            "issued_on": "2024-05-19",
            "send_along": 1,
            "folded": "quyet dinh cong nhan sang kien ubnd quan hai duong",
        },
        {
            "id": "e2",
            "title": "Phóng sự ngắn",
            "link": "https://truong.example/phong-su?id=1&x=ă",
            "send_along": 0,
            "folded": "phong su ngan",
        },
        {
            "id": "e3",
            "title": "Ảnh lớp học",
            "sha256": "02" * 32,
            "file_name": "ảnh lớp.jpg",
            "size": 1,
            "media_type": "image/jpeg",
            "send_along": 1,
            "note": "Đã xin phép",
            "folded": "anh lop hoc",
        },
        {
            "id": "e4",
            "title": "Ảnh thừa",
            "sha256": "02" * 32,
            "file_name": "ảnh thừa.jpg",
            "size": 1,
            "media_type": "image/jpeg",
            "send_along": 1,
            "folded": "anh thua",
            "deleted_at": STAMPS[1],
        },
    ],
    "assessments": [
        {"id": "a1", "nomination_id": "n2", "criterion": "III.2.2.b.4", "judgement": "met", "reason": "Được công nhận cấp quận."},
        {"id": "a2", "nomination_id": "n3", "criterion": "III.2.2.d.2", "judgement": "met", "alternatives": '["study","hardship"]'},
        {"id": "a3", "nomination_id": "n1", "criterion": "III.2.1.1", "judgement": "not_met"},
    ],
    "assessment_evidence": [
        {"assessment_id": "a1", "position": 0, "evidence_id": "e3"},
        {"assessment_id": "a1", "position": 1, "evidence_id": "e1"},
        {"assessment_id": "a2", "position": 0, "evidence_id": "e2"},
        {"assessment_id": "a2", "position": 1, "evidence_id": "e4"},
    ],
    "disseminations": [
        {
            "id": "d1",
            "year": 2024,
            "title": "Gặp mặt điển hình tiên tiến",
            "happened_on": "2024-05-30",
            "form": "Hội nghị",
            "channel": "Trang thông tin của trường",
            "organiser": "trade_union",
            "reach": 350,
            "cluster_conference": 1,
        },
    ],
    "dissemination_evidence": [{"dissemination_id": "d1", "position": 0, "evidence_id": "e2"}],
    "dissemination_nominations": [
        {"dissemination_id": "d1", "position": 0, "nomination_id": "n2"},
        {"dissemination_id": "d1", "position": 1, "nomination_id": "n1"},
    ],
    "annual_reports": [
        {
            "id": "r1",
            "year": 2024,
            "number": 57,
            "issued_on": "2024-10-18",
            "signatory_id": "s1",
            "prose": '{"results":"Kết quả đạt được.","proposals":""}',
        },
        {"id": "r2", "year": 2025, "number": None, "issued_on": None, "signatory_id": None, "prose": "{}"},
    ],
    "submission_packages": [
        {
            "id": "k1",
            "year": 2024,
            "set_id": "set1",
            "part": 1,
            "parts": 1,
            "replaces": None,
            "route": "digital",
            "number": 57,
            "issued_on": "2024-10-18",
            "created": "2024-10-18T16:41:07+07:00",
            "file_name": "BC-2024_TH-SAO-KHUE_2024-10-18.zip",
            "size": 123_456,
            "sha256": "ef" * 32,
        },
    ],
}
"""What the store holds: the domain objects that must come out of it stand in `tests/store/old_stores.py`."""

EMPTY: dict[str, dict[str, object]] = {
    "nominees": {"given_name": "", "gender": "", "note": ""},
    "nominations": {"position": "", "department": "", "campus": "", "discovered_through": "", "achievement": "", "closed_reason": ""},
    "evidence": {"link": "", "issuer": "", "note": ""},
    "assessments": {"reason": "", "alternatives": "[]"},
    "disseminations": {"link": "", "note": ""},
}
"""What version 1 wrote into fields left empty."""


def make(path: Path) -> None:
    """Make the version-1 store as a single file at a path where none is."""
    path.touch()  # which opening it does not
    engine = engine_for(path, foreign_keys=False)
    with engine.execution_options(begin="BEGIN IMMEDIATE").begin() as connection:
        config = alembic_config()
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
    engine.dispose()
    with closing(connect(path)) as database:
        database.execute("PRAGMA foreign_keys = ON")
        database.execute("BEGIN")
        for table, rows in ROWS.items():
            stamps = {"created_at": STAMPS[0], "changed_at": STAMPS[1]} if "id" in rows[0] else {}
            for row in rows:
                values = {**stamps, **EMPTY.get(table, {}), **row}
                marks = ", ".join("?" for _ in values)
                database.execute(f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})", tuple(values.values()))
        database.execute("COMMIT")
        database.execute("PRAGMA journal_mode = DELETE")  # one file, without -wal and -shm beside it


if __name__ == "__main__":
    make(Path(sys.argv[1]))
