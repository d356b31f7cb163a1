"""What the signed documents say of the evidence is what the package holds, and nothing private or stale travels."""

import hashlib
import io
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pdfplumber
import pytest
from openpyxl import load_workbook

from exemplar_desktop.domain.assessment import Assessment
from exemplar_desktop.domain.catalogue import Treatment
from exemplar_desktop.domain.council import PublicNotice
from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.fulfilment import published
from exemplar_desktop.domain.inspection import Inspection
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.submission import PackageData
from exemplar_desktop.progress import silent
from exemplar_desktop.reports.workbook import HEADER_ROW
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.enclosures import enclosures, planned_catalogue
from exemplar_desktop.services.export import ExportOrder, export
from exemplar_desktop.services.facts import year_facts
from exemplar_desktop.services.report import composed
from tests.services.conftest import YEAR, now


def exported(desk: Desk, order: ExportOrder) -> zipfile.ZipFile:
    return zipfile.ZipFile(export(desk, YEAR, order).packages[0])


def data_of(package: zipfile.ZipFile) -> PackageData:
    return msgspec.json.decode(package.read("data.json"), type=PackageData)


def text_of(package: zipfile.ZipFile) -> str:
    with pdfplumber.open(io.BytesIO(package.read("bao-cao.pdf"))) as pdf:
        return "".join("".join((page.extract_text() or "").split()) for page in pdf.pages)


def evidence_rows(package: zipfile.ZipFile) -> list[dict[str, Any]]:
    rows = list(load_workbook(io.BytesIO(package.read("so-lieu.xlsx")))["Minh chứng"].iter_rows(min_row=HEADER_ROW, values_only=True))
    return [dict(zip(map(str, rows[0]), row, strict=True)) for row in rows[1:]]


def test_workbook_and_report_name_the_very_files_of_the_package(desk: Desk, order: ExportOrder) -> None:
    with exported(desk, order) as package:
        rows = [row for row in evidence_rows(package) if str(row["Đường dẫn trong gói báo cáo"]).startswith("evidence/")]
        assert any(row["Xử lý khi gửi"] == "ảnh đã thu nhỏ, bỏ thông tin ẩn" for row in rows)
        listed = {str(row["Đường dẫn trong gói báo cáo"]): (row["Mã SHA-256"], row["Dung lượng (byte)"]) for row in rows}
        held = {name: package.read(name) for name in package.namelist() if name.startswith("evidence/")}
        assert listed == {name: (hashlib.sha256(content).hexdigest(), len(content)) for name, content in held.items()}
        assert set(listed) == {file.path for file in data_of(package).package.files if file.path}
        with pdfplumber.open(io.BytesIO(package.read("bao-cao.pdf"))) as pdf:
            cells = [["".join((cell or "").split()) for cell in row] for page in pdf.pages for t in page.extract_tables() for row in t]
        printed = {row[5]: row[3] for row in cells if row[0].startswith("MC")}
        for path, (digest, _size) in listed.items():
            assert printed[str(digest)[:16]].startswith(path)


def test_preview_names_the_paths_of_the_package_without_opening_a_file(desk: Desk, order: ExportOrder) -> None:
    facts = published(year_facts(desk, YEAR))
    away = (desk.folder / "evidence").rename(desk.folder / "away")
    planned = planned_catalogue(facts)
    assert planned.planned
    assert composed(facts, now().date()).appendices
    away.rename(desk.folder / "evidence")
    with exported(desk, order) as package:
        assert [(f.file.evidence_id, f.file.path) for f in planned.files] == [
            (f.evidence_id, f.path) for f in data_of(package).package.files
        ]


def test_evidence_of_a_closed_nomination_stays_at_the_unit(desk: Desk, order: ExportOrder) -> None:
    nominations = desk.store.all(Nomination, year=YEAR)
    for nomination in nominations:
        desk.store.save(msgspec.structs.replace(nomination, closed_on=now().date(), closed_reason="Chuyển trường"))
    for record in (*desk.store.all(Dissemination), *desk.store.all(Inspection), *desk.store.all(PublicNotice)):
        desk.store.save(msgspec.structs.replace(record, evidence_ids=()))
    with exported(desk, order) as package:
        data = data_of(package)
        assert not [name for name in package.namelist() if name.startswith("evidence/")]
        assert (data.evidence, data.assessments, evidence_rows(package)) == ((), (), [])
        assert len(data.nominations) == len(nominations)
        assert "lýdo:Chuyểntrường" in text_of(package)


def test_evidence_of_a_criterion_no_longer_asked_for_stays_at_the_unit(desk: Desk, order: ExportOrder, tmp_path: Path) -> None:
    staff = next(n for n in desk.store.all(Nominee) if n.kind is NomineeKind.STAFF)
    nomination = next(n for n in desk.store.all(Nomination, year=YEAR) if n.nominee_id == staff.id)
    paper = tmp_path / "cu.pdf"
    paper.write_bytes(b"%PDF-1.7 stale")
    stale = Evidence(title="Giấy tờ cũ", files=(desk.files.add(paper, silent),))
    desk.store.save(stale, Assessment(nomination_id=nomination.id, criterion="III.2.2.d.1", evidence_ids=(stale.id,)))
    with exported(desk, order) as package:
        assert stale.id not in package.read("data.json").decode()
        assert not any("giay-to-cu" in name for name in package.namelist())
        assert "Giấytờcũ" not in text_of(package)


def test_private_notes_leave_the_unit_nowhere(desk: Desk, order: ExportOrder) -> None:
    for kind in (Nominee, Evidence, Dissemination):
        desk.store.save(*(msgspec.structs.replace(record, note="GIỮ KÍN") for record in desk.store.all(kind)))
    with exported(desk, order) as package:
        assert "GIỮ KÍN" not in package.read("data.json").decode()
        assert "GIỮKÍN" not in text_of(package)
        book = load_workbook(io.BytesIO(package.read("so-lieu.xlsx")))
        assert not [cell.value for ws in book for row in ws.iter_rows() for cell in row if cell.value == "GIỮ KÍN"]
    assert {record.note for record in desk.store.all(Nominee)} == {"GIỮ KÍN"}


@pytest.mark.parametrize("media_type", ["application/octet-stream", "application/pdf"])
def test_photo_loses_its_place_whatever_its_name_says(media_type: str, desk: Desk, tmp_path: Path) -> None:
    facts = published(year_facts(desk, YEAR))
    odd = tuple(
        msgspec.structs.replace(e, files=tuple(msgspec.structs.replace(f, name="anh.dat", media_type=media_type) for f in e.files))
        for e in facts.evidence
    )
    made = enclosures(desk, msgspec.structs.replace(facts, evidence=odd), tmp_path, True, silent)
    cleaned = [e for e in made if e.treatment is Treatment.CLEANED]
    assert cleaned and all(e.file.sha256 != e.file.original_sha256 for e in cleaned)


def test_picture_that_cannot_be_cleaned_is_said_in_the_report(desk: Desk, order: ExportOrder, tmp_path: Path) -> None:
    picture = tmp_path / "anh.heic"
    picture.write_bytes(b"\0\0\0\x18ftypheic" + bytes(100))
    (nomination, *_) = desk.store.all(Nomination, year=YEAR)
    assessment = next(a for a in desk.store.all(Assessment, nomination_id=nomination.id) if a.evidence_ids)
    piece = Evidence(title="Ảnh chụp", files=(desk.files.add(picture, silent),))
    desk.store.save(piece, msgspec.structs.replace(assessment, evidence_ids=(*assessment.evidence_ids, piece.id)))
    with exported(desk, replace(order, seal=None)) as package:
        assert "giữnguyêntệpgốc" in text_of(package)
        row = next(r for r in evidence_rows(package) if r["Tên minh chứng"] == "Ảnh chụp")
        assert row["Xử lý khi gửi"] == "giữ nguyên tệp gốc, chưa bỏ được thông tin ẩn của ảnh"
