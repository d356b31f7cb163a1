"""The signed package of a year: whole or not at all, numbered, divided, recorded."""

import hashlib
import io
import zipfile
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from PIL import Image

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.submission import PackageData, Role, SubmissionPackage
from exemplar_desktop.domain.unit import Signatory
from exemplar_desktop.domain.verdict import BottomLine
from exemplar_desktop.errors import EvidenceDamaged, EvidenceOverMailLimit, FolderNotWritable, ReportBlocked
from exemplar_desktop.progress import Cancelled
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.export import ExportOrder, export
from exemplar_desktop.services.verify import verify
from tests.services.conftest import YEAR, Keys, now


def data_of(package: Path) -> PackageData:
    with zipfile.ZipFile(package) as file:
        return msgspec.json.decode(file.read("data.json"), type=PackageData)


def listing(*folders: Path) -> list[str]:
    return sorted(str(path) for folder in folders if folder.exists() for path in folder.rglob("*"))


def test_a_package_is_accepted_and_recorded_with_the_exact_file(desk: Desk, order: ExportOrder, keys: Keys) -> None:
    (package,) = export(desk, YEAR, order)
    verdict = verify(package, keys.trust, now())
    assert verdict.bottom_line is BottomLine.ACCEPTED
    assert [signer.role for signer in verdict.signers] == [Role.HEAD, Role.SEAL]
    (record,) = desk.store.all(SubmissionPackage)
    content = package.read_bytes()
    assert (record.file_name, record.size, record.sha256) == (package.name, len(content), hashlib.sha256(content).hexdigest())
    assert (desk.folder / "sent" / package.name).read_bytes() == content
    assert package.name.startswith(f"BC-{YEAR}_THPT-SAO-MAI_{order.now.date()}")


def test_the_heads_signature_alone_is_possible(desk: Desk, order: ExportOrder, keys: Keys) -> None:
    (package,) = export(desk, YEAR, replace(order, seal=None))
    assert data_of(package).package.signatures == (Role.HEAD,)
    assert verify(package, keys.trust, now()).bottom_line is BottomLine.ACCEPTED


def test_a_second_package_of_the_day_has_its_own_name_and_says_what_it_replaces(desk: Desk, order: ExportOrder) -> None:
    (first,) = export(desk, YEAR, order)
    (second,) = export(desk, YEAR, order)
    assert second.name == first.name.replace(".zip", "-2.zip")
    assert data_of(second).package.replaces == data_of(first).package.id


def test_the_number_comes_from_the_register_and_is_kept(desk: Desk, order: ExportOrder) -> None:
    (report,) = desk.store.all(AnnualReport)
    desk.store.save(msgspec.structs.replace(report, number=None, issued_on=None))
    (package,) = export(desk, YEAR, order)
    (kept,) = desk.store.all(AnnualReport)
    assert (kept.number, kept.issued_on) == (1, order.now.date())
    assert data_of(package).report == kept
    desk.store.save(AnnualReport(year=2023))
    assert desk.store.next_report_number(order.now.year) == 2


def test_photos_travel_small_and_without_their_place(desk: Desk, order: ExportOrder) -> None:
    (package,) = export(desk, YEAR, order)
    photo = next(f for f in data_of(package).package.files if f.path.endswith(".jpg"))
    with zipfile.ZipFile(package) as file:
        sent = Image.open(io.BytesIO(file.read(photo.path)))
    assert max(sent.size) == 1920 and sent.height > sent.width and not sent.getexif()
    assert photo.original_sha256 != photo.sha256
    with Image.open(desk.files.path(photo.original_sha256)) as original:
        assert original.size == (2400, 1800)


def test_the_same_content_under_several_pieces_travels_once(desk: Desk, order: ExportOrder) -> None:
    (package,) = export(desk, YEAR, order)
    photos = [f for f in data_of(package).package.files if f.path.endswith(".jpg")]
    assert len({f.evidence_id for f in photos}) == len(photos) > 1
    assert len({f.path for f in photos}) == 1


def test_photos_travel_as_they_are_where_that_is_asked_for(desk: Desk, order: ExportOrder) -> None:
    (package,) = export(desk, YEAR, replace(order, smaller_photos=False))
    photo = next(f for f in data_of(package).package.files if f.path.endswith(".jpg"))
    assert photo.original_sha256 == photo.sha256


def test_what_stays_at_the_unit_is_listed_with_its_hash(desk: Desk, order: ExportOrder) -> None:
    film = next(e for e in desk.store.all(Evidence) if e.title.startswith("Phim"))
    desk.store.save(msgspec.structs.replace(film, send_along=False))
    (package,) = export(desk, YEAR, order)
    (listed,) = [f for f in data_of(package).package.files if f.evidence_id == film.id]
    assert (listed.part, listed.path, listed.sha256) == (0, "", film.files[0].sha256)
    assert not any(name.endswith(".mp4") for name in zipfile.ZipFile(package).namelist())


def test_parts_stay_under_the_mail_limit_and_each_is_accepted_alone(desk: Desk, order: ExportOrder, keys: Keys) -> None:
    packages = export(desk, YEAR, replace(order, mail_limit_mb=2.5))
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


@pytest.mark.parametrize("share", [0.0, 0.2, 0.4, 0.6, 0.8, 0.95, 1.0])
def test_a_cancel_anywhere_leaves_everything_as_it_was(desk: Desk, order: ExportOrder, share: float) -> None:
    steps: list[str] = []

    def count(code: str, _fraction: float) -> None:
        steps.append(code)

    (first,) = export(desk, YEAR, order, count)
    before = listing(order.out, desk.folder)
    stop_at = round(share * (len(steps) - 1))
    seen = 0

    def stop(_code: str, _fraction: float) -> None:
        nonlocal seen
        seen += 1
        if seen > stop_at:
            raise Cancelled

    with pytest.raises(Cancelled):
        export(desk, YEAR, order, stop)
    assert [p for p in listing(order.out, desk.folder) if not p.endswith(("-wal", "-shm"))] == [
        p for p in before if not p.endswith(("-wal", "-shm"))
    ]
    assert [r.file_name for r in desk.store.all(SubmissionPackage)] == [first.name]


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
    (package,) = export(desk, YEAR, replace(order, beside=True))
    with zipfile.ZipFile(package) as file:
        assert package.with_suffix(".pdf").read_bytes() == file.read("bao-cao.pdf")
        assert package.with_suffix(".xlsx").read_bytes() == file.read("so-lieu.xlsx")
