"""The signed package of a year: whole or not at all, numbered, divided, recorded."""

import hashlib
import io
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import msgspec
import pytest
from PIL import Image

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.submission import PackageData, Role, SubmissionPackage
from exemplar_desktop.domain.unit import Signatory
from exemplar_desktop.domain.verdict import BottomLine
from exemplar_desktop.errors import (
    EvidenceDamaged,
    EvidenceOverMailLimit,
    FolderNotWritable,
    ReportBlocked,
)
from exemplar_desktop.messages.sentences import sentence
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.export import ExportOrder, ExportResult, export
from exemplar_desktop.services.sample_unit import UNIT_CODE
from exemplar_desktop.services.verify import verify
from exemplar_desktop.signing.trust import load_trust, write_pins
from tests.services.conftest import YEAR, Keys, now

ROOT = Path(__file__).parents[2]


def data_of(package: Path) -> PackageData:
    with zipfile.ZipFile(package) as file:
        return msgspec.json.decode(file.read("data.json"), type=PackageData)


def codes(result: ExportResult) -> list[str]:
    return [warning.code for warning in result.warnings]


def listing(*folders: Path) -> list[str]:
    return sorted(str(path) for folder in folders if folder.exists() for path in folder.rglob("*"))


def test_a_package_is_accepted_and_recorded_with_the_exact_file(desk: Desk, order: ExportOrder, keys: Keys) -> None:
    (package,) = export(desk, YEAR, order).packages
    verdict = verify(package, keys.trust, now())
    assert verdict.bottom_line is BottomLine.ACCEPTED
    assert [signer.role for signer in verdict.signers] == [Role.HEAD, Role.SEAL]
    (record,) = desk.store.all(SubmissionPackage)
    content = package.read_bytes()
    assert (record.file_name, record.size, record.sha256) == (package.name, len(content), hashlib.sha256(content).hexdigest())
    assert (desk.folder / "sent" / package.name).read_bytes() == content
    assert package.name.startswith(f"BC-{YEAR}_THPT-SAO-MAI_{order.now.date()}")


def test_the_heads_signature_alone_is_possible(desk: Desk, order: ExportOrder, keys: Keys, tmp_path: Path) -> None:
    (package,) = export(desk, YEAR, replace(order, seal=None)).packages
    assert data_of(package).package.signatures == (Role.HEAD,)
    write_pins(tmp_path / "head.json", {UNIT_CODE: {Role.HEAD: keys.ca.head.fingerprint}})
    trust = load_trust((keys.ca.ca,), (keys.ca.crl,), tmp_path / "head.json")
    assert verify(package, trust, now()).bottom_line is BottomLine.ACCEPTED


def test_a_second_package_of_the_day_has_its_own_name_and_says_which_set_it_replaces(desk: Desk, order: ExportOrder) -> None:
    (first,) = export(desk, YEAR, order).packages
    (second,) = export(desk, YEAR, order).packages
    assert second.name == first.name.replace(".zip", "-2.zip")
    assert data_of(second).package.replaces == data_of(first).package.set
    assert [r.replaces for r in desk.store.all(SubmissionPackage)] == [None, data_of(first).package.set]


def test_a_package_of_several_parts_is_replaced_as_a_set(desk: Desk, order: ExportOrder) -> None:
    parts = export(desk, YEAR, replace(order, mail_limit_mb=2.5)).packages
    (second,) = export(desk, YEAR, order).packages
    assert len(parts) > 1
    assert data_of(second).package.replaces == data_of(parts[0]).package.set


def test_a_second_package_of_a_year_says_so_calmly(desk: Desk, order: ExportOrder) -> None:
    assert "replaces_sent" not in codes(export(desk, YEAR, order))
    again = export(desk, YEAR, order)
    (said,) = [sentence(w) for w in again.warnings if w.code == "replaces_sent"]
    assert "văn bản mới, số 1, thay thế Báo cáo số 45/BC-THPTSM ngày 18/10/2024" in said


def test_a_report_dated_otherwise_than_signed_says_so(desk: Desk, order: ExportOrder) -> None:
    (report,) = desk.store.all(AnnualReport)
    assert report.issued_on == date(2024, 10, 18)
    (said,) = [sentence(w) for w in export(desk, YEAR, order).warnings if w.code == "signed_on_another_day"]
    assert "18/10/2024" in said
    # The report that replaces it is a document of today.
    assert "signed_on_another_day" not in codes(export(desk, YEAR, order))


def test_the_number_comes_from_the_register_and_is_kept(desk: Desk, order: ExportOrder) -> None:
    (report,) = desk.store.all(AnnualReport)
    desk.store.save(msgspec.structs.replace(report, number=None, issued_on=None))
    (package,) = export(desk, YEAR, order).packages
    (kept,) = desk.store.all(AnnualReport)
    assert (kept.number, kept.issued_on) == (1, order.now.date())
    assert data_of(package).report == kept
    desk.store.save(AnnualReport(year=2023))
    assert desk.store.next_report_number(order.now.year) == 2


def test_photos_travel_small_and_without_their_place(desk: Desk, order: ExportOrder) -> None:
    (package,) = export(desk, YEAR, order).packages
    photo = next(f for f in data_of(package).package.files if f.path.endswith(".jpg"))
    with zipfile.ZipFile(package) as file:
        sent = Image.open(io.BytesIO(file.read(photo.path)))
    assert max(sent.size) == 1920 and sent.height > sent.width and not sent.getexif()
    assert photo.original_sha256 != photo.sha256
    with Image.open(desk.files.path(photo.original_sha256)) as original:
        assert original.size == (2400, 1800)


def test_the_same_content_under_several_pieces_travels_once(desk: Desk, order: ExportOrder) -> None:
    (package,) = export(desk, YEAR, order).packages
    photos = [f for f in data_of(package).package.files if f.path.endswith(".jpg")]
    assert len({f.evidence_id for f in photos}) == len(photos) > 1
    assert len({f.path for f in photos}) == 1


def test_photos_travel_as_they_are_where_that_is_asked_for(desk: Desk, order: ExportOrder) -> None:
    (package,) = export(desk, YEAR, replace(order, smaller_photos=False)).packages
    photo = next(f for f in data_of(package).package.files if f.path.endswith(".jpg"))
    assert photo.original_sha256 == photo.sha256


def test_what_stays_at_the_unit_is_listed_with_its_hash(desk: Desk, order: ExportOrder) -> None:
    film = next(e for e in desk.store.all(Evidence) if e.title.startswith("Phim"))
    desk.store.save(msgspec.structs.replace(film, send_along=False))
    (package,) = export(desk, YEAR, order).packages
    (listed,) = [f for f in data_of(package).package.files if f.evidence_id == film.id]
    assert (listed.part, listed.path, listed.sha256) == (0, "", film.files[0].sha256)
    assert not any(name.endswith(".mp4") for name in zipfile.ZipFile(package).namelist())


def test_parts_stay_under_the_mail_limit_and_each_is_accepted_alone(desk: Desk, order: ExportOrder, keys: Keys) -> None:
    packages = export(desk, YEAR, replace(order, mail_limit_mb=2.5)).packages
    assert len(packages) > 1
    datas = [data_of(p) for p in packages]
    assert [(d.package.part, d.package.parts) for d in datas] == [(n, len(packages)) for n in range(1, len(packages) + 1)]
    assert len({d.package.set for d in datas}) == 1 and len({d.package.id for d in datas}) == len(packages)
    for number, package in enumerate(packages, 1):
        assert package.name.endswith(f"_phan-{number}-{len(packages)}.zip")
        assert package.stat().st_size <= 2.5 * 0.7 * 1024 * 1024
        assert verify(package, keys.trust, now()).bottom_line is BottomLine.ACCEPTED
    sent = [name for p in packages for name in zipfile.ZipFile(p).namelist() if name.startswith("evidence/")]
    assert sorted(sent) == sorted({f.path for f in datas[0].package.files if f.part})
    assert len(desk.store.all(SubmissionPackage)) == len(packages)


def test_one_file_over_the_mail_limit_is_named_and_nothing_is_left(desk: Desk, order: ExportOrder) -> None:
    with pytest.raises(EvidenceOverMailLimit) as refused:
        export(desk, YEAR, replace(order, mail_limit_mb=1.5))
    assert refused.value.title.startswith("Phim")
    assert listing(order.out, desk.folder / "sent") == []


def test_progress_never_goes_back(desk: Desk, order: ExportOrder) -> None:
    fractions: list[float] = []
    export(desk, YEAR, replace(order, mail_limit_mb=2.5), lambda _code, fraction: fractions.append(fraction))
    assert fractions == sorted(fractions) and fractions[0] == 0.0 and fractions[-1] == 1.0


def test_a_stored_file_that_changed_is_named_and_nothing_is_left(desk: Desk, order: ExportOrder) -> None:
    film = next(e for e in desk.store.all(Evidence) if e.title.startswith("Phim"))
    path = desk.files.path(film.files[0].sha256)
    content = bytearray(path.read_bytes())
    content[100] ^= 1
    path.write_bytes(content)
    with pytest.raises(EvidenceDamaged) as refused:
        export(desk, YEAR, order)
    assert refused.value.title == film.title
    path.unlink()
    with pytest.raises(EvidenceDamaged):
        export(desk, YEAR, order)
    assert listing(order.out, desk.folder / "sent") == []


def test_without_a_signatory_nothing_is_numbered_or_written(desk: Desk, order: ExportOrder) -> None:
    (report,) = desk.store.all(AnnualReport)
    desk.store.save(msgspec.structs.replace(report, number=None))
    for signatory in desk.store.all(Signatory):
        desk.store.delete(signatory)
    with pytest.raises(ReportBlocked):
        export(desk, YEAR, order)
    assert desk.store.all(AnnualReport)[0].number is None
    assert listing(order.out) == []


def test_a_target_that_cannot_be_a_folder_is_said(desk: Desk, order: ExportOrder, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("x")
    with pytest.raises(FolderNotWritable):
        export(desk, YEAR, replace(order, out=file / "out"))


def test_report_and_workbook_are_laid_beside_on_request(desk: Desk, order: ExportOrder) -> None:
    (package,) = export(desk, YEAR, replace(order, beside=True)).packages
    with zipfile.ZipFile(package) as file:
        assert package.with_suffix(".pdf").read_bytes() == file.read("bao-cao.pdf")
        assert package.with_suffix(".xlsx").read_bytes() == file.read("so-lieu.xlsx")
