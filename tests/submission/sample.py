"""An invented unit's package for the tests: plain values, and a good package written from them."""

import hashlib
import zipfile
from collections.abc import Callable, Sequence
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.assessment import Assessment, Judgement
from exemplar_desktop.domain.evidence import Evidence, StoredFile
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.programme_file import parse_programme
from exemplar_desktop.domain.submission import Format, PackageData, PackagedFile, PackageHeader, Role
from exemplar_desktop.domain.unit import Signatory, Unit, UnitPeriod
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.submission.data import encode_data
from exemplar_desktop.submission.naming import DATA, REPORT, WORKBOOK, evidence_path
from exemplar_desktop.submission.writer import Entry, WrittenPackage, write_package
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME

PROGRAMME = Path(__file__).parents[2] / "resources/programmes/hai-phong-2023-2025.toml"
PHOTO = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 40
NOTE = "Biên bản họp tổ chuyên môn.\n".encode() * 50
FILES = (("Ảnh tiết dạy", "tiet-day.JPG", PHOTO, "image/jpeg"), ("Biên bản", "bien-ban.txt", NOTE, "text/plain"))


def sign_as_head(manifest: bytes) -> bytes:
    return b"0head" + hashlib.sha256(manifest).digest()


def sign_as_seal(manifest: bytes) -> bytes:
    return b"0seal" + hashlib.sha256(manifest).digest()


BOTH = (sign_as_head, sign_as_seal)


def package_data(
    files: tuple[PackagedFile, ...] = (), part: int = 1, parts: int = 1, roles: tuple[Role, ...] = (Role.HEAD, Role.SEAL)
) -> PackageData:
    programme = parse_programme(PROGRAMME.read_bytes(), str(PROGRAMME))
    nominee = Nominee(id="n1", number=7, kind=NomineeKind.TEACHER, name="Trần Thị Bưởi", birth_date=date(1985, 2, 28))
    nomination = Nomination(id="m1", nominee_id="n1", year=2024, position="Giáo viên", achievement="Dạy giỏi.\nĐược yêu mến.")
    period = UnitPeriod(name="Trường THPT Sao Mai", symbol="SM", parent="Sở A", addressee="Sở A", place="Hải Phòng")
    stored = tuple(StoredFile(sha256=sha256(content), name=name, size=len(content), media_type=kind) for _, name, content, kind in FILES)
    return PackageData(
        format=Format(),
        package=PackageHeader(id="p1", set="s1", part=part, parts=parts, created=created(), signatures=roles, files=files),
        programme=programme,
        unit=Unit(id="u1", code="31000999", periods=(period,), campuses=("Điểm chính",)),
        signatories=(Signatory(id="g1", name="Lê Văn Cam", position="Hiệu trưởng"),),
        year=2024,
        nominees=(nominee,),
        nominations=(nomination,),
        assessments=(Assessment(id="a1", nomination_id="m1", criterion="III.2.2.b.4", judgement=Judgement.MET, evidence_ids=("e1",)),),
        evidence=(Evidence(id="e1", title="Minh chứng", files=stored, issued_on=date(2024, 5, 19)),),
        disseminations=(),
        report=AnnualReport(id="r1", year=2024, number=12, issued_on=date(2024, 10, 25), prose={"ii-1": "Nội dung."}),
    )


def created() -> datetime:
    return datetime(2024, 10, 25, 9, 30, tzinfo=VIETNAM_TIME)


def packaged(path: str, content: bytes, part: int = 1) -> PackagedFile:
    digest = sha256(content)
    return PackagedFile(evidence_id="e1", path=path, part=part, sha256=digest, size=len(content), original_sha256=digest)


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def workbook() -> bytes:
    """Return what is enough of a workbook to be opened as one, always the same bytes."""
    content = BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name in ("[Content_Types].xml", "xl/workbook.xml"):
            archive.writestr(zipfile.ZipInfo(name), "<x/>")
    return content.getvalue()


def sample_entries(
    folder: Path, roles: tuple[Role, ...] = (Role.HEAD, Role.SEAL), report: bytes = b"%PDF-1.7 a report" * 100
) -> list[Entry]:
    entries, files = [], []
    for n, (title, name, content, kind) in enumerate(FILES, 1):
        source = folder / name
        source.write_bytes(content)
        path = evidence_path(7, "III.2.2.b.4", n, title, name)
        files.append(packaged(path, content))
        entries.append(Entry(path, source, kind, files[-1].sha256, title))
    documents = [
        Entry(REPORT, report, "application/pdf"),
        Entry(WORKBOOK, workbook(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        Entry(DATA, encode_data(package_data(tuple(files), roles=roles)), "application/json"),
    ]
    return documents + entries


def write_sample(
    folder: Path,
    sign: Sequence[Callable[[bytes], bytes]] = BOTH,
    check: Callable[[Path], None] = lambda _: None,
    step: Step = silent,
    report: bytes = b"%PDF-1.7 a report" * 100,
) -> WrittenPackage:
    """Write ``folder/goi.zip``, one role for each of ``sign``; its source files lie in ``folder/sources``."""
    roles = (Role.HEAD, Role.SEAL)[: len(sign)]
    sources = folder / "sources"
    sources.mkdir(exist_ok=True)
    return write_package(folder / "goi.zip", sample_entries(sources, roles, report), sign, check, step, created=created())
