"""Makes a whole sample: an invented unit, a throwaway CA, the signed package of a year, and its verdict."""

import shutil
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from random import Random

import msgspec

from exemplar_desktop.disk import disk_faults
from exemplar_desktop.domain.evidence import StoredFile
from exemplar_desktop.domain.programme import Programme, ReportingYear, current_year, reporting_year
from exemplar_desktop.domain.submission import Role
from exemplar_desktop.domain.verdict import Verdict
from exemplar_desktop.errors import NotASample, YearOutsideProgramme
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.services.desk import Desk, open_desk
from exemplar_desktop.services.export import ExportOrder, export
from exemplar_desktop.services.facts import known_years
from exemplar_desktop.services.programmes import PROGRAMME_FILE, load_programme
from exemplar_desktop.services.sample_people import SampleFiles
from exemplar_desktop.services.sample_unit import HEAD_NAME, UNIT_CODE, UNIT_NAME, WHOLE_SAMPLE, fill_sample_unit
from exemplar_desktop.services.verify import verify
from exemplar_desktop.store.lock import Use, demand_free
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME

DATA_FOLDER = "data"
OUT_FOLDER = "out"
MARKER = "sample.marker"
"""The file in ``data/`` that says that the folder holds a sample, which may be replaced."""
PINS_FILE = "pins.json"
_MADE = (DATA_FOLDER, OUT_FOLDER, "ca.pem", "ca.crl", "head.p12", "head.pass", "seal.p12", "seal.pass", PINS_FILE)
_MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class DemoOrder:
    """How large the sample is, and for which year and programme (None: the current or last one, the shipped one)."""

    nominees: int = WHOLE_SAMPLE
    evidence_mb: int = 2
    year: int | None = None
    programme: Path | None = None


@dataclass(frozen=True)
class Demo:
    """What was made: the packages, and the verdict of each."""

    packages: tuple[Path, ...]
    verdicts: tuple[Verdict, ...]


def make_demo(folder: Path, order: DemoOrder, step: Step = silent) -> Demo:
    """Make the sample in ``folder``: ``data/``, CA, CRL, keys, pins and the packages in ``out/``; then verify these.

    A sample made earlier in this folder is replaced, nothing else in it is touched. Raises YearOutsideProgramme, ProgrammeRefused
    and NotASample before anything is written; FolderNotWritable, DiskFull.
    """
    from exemplar_desktop.signing.keys import load_pkcs12
    from exemplar_desktop.signing.sample_ca import make_sample_ca
    from exemplar_desktop.signing.trust import load_trust, write_pins

    now = datetime.now(VIETNAM_TIME)
    year = _year(load_programme(order.programme), order.year, now)
    desk = make_sample_desk(folder, order, year, now, step)
    try:
        with disk_faults(folder):
            ca = make_sample_ca(folder, UNIT_NAME, HEAD_NAME)
            write_pins(folder / PINS_FILE, {UNIT_CODE: {Role.HEAD: ca.head.fingerprint, Role.SEAL: ca.seal.fingerprint}})
        head, seal = (load_pkcs12(key.p12, key.passphrase) for key in (ca.head, ca.seal))
        packages = export(desk, year.year, ExportOrder(out=folder / OUT_FOLDER, head=head, seal=seal, now=now), step).packages
    finally:
        desk.store.close()
    trust = load_trust((ca.ca,), (ca.crl,), folder / PINS_FILE)
    return Demo(packages, tuple(verify(path, trust, datetime.now(VIETNAM_TIME), step) for path in packages))


def make_sample_desk(folder: Path, order: DemoOrder, year: ReportingYear, now: datetime, step: Step = silent) -> Desk:
    """Make the sample unit in ``folder/data`` and return its open desk; a sample made earlier is replaced.

    Raises NotASample where anything lies there that is no sample, FolderInUse, FolderNotWritable, DiskFull.
    """
    data = folder / DATA_FOLDER
    with disk_faults(folder):
        _demand_a_sample(folder)
        demand_free(data, Use.SAMPLE)
        for name in (DATA_FOLDER, OUT_FOLDER):
            shutil.rmtree(folder / name, ignore_errors=True)
        data.mkdir(parents=True)
        (data / MARKER).write_text("Đơn vị mẫu: được ghi lại từ đầu mỗi lần tạo mẫu.\n", encoding="utf-8")
        if order.programme:
            shutil.copyfile(order.programme, data / PROGRAMME_FILE)
    desk = open_desk(data, create=True, step=step, use=Use.SAMPLE)
    try:
        fill_sample_unit(desk, year, order.nominees, _sample_files(desk, order.evidence_mb), now.date(), step)
    except BaseException:
        desk.store.close()
        raise
    return desk


def _demand_a_sample(folder: Path) -> None:
    """Let nothing be overwritten that is no sample: names, keys and packages of a real unit look the same."""
    if (folder / DATA_FOLDER / MARKER).is_file():
        return
    for path in (folder / name for name in _MADE):
        if path.is_file() or (path.is_dir() and any(path.iterdir())):
            raise NotASample(folder, path.name)


def _year(programme: Programme, wanted: int | None, now: datetime) -> ReportingYear:
    if wanted is None:
        return current_year(programme, now.date())
    year = reporting_year(programme, wanted)
    if year is None:
        raise YearOutsideProgramme(wanted, known_years(programme))
    return year


def _sample_files(desk: Desk, evidence_mb: int) -> SampleFiles:
    from exemplar_desktop.reports.samples import sample_page, sample_photo
    from exemplar_desktop.reports.stamp import sample_seal, sample_signature

    @cache
    def document(title: str, about: str) -> StoredFile:
        return desk.files.add_bytes(sample_page(title, about, UNIT_NAME), f"{title}.pdf")

    return SampleFiles(
        document=document,
        photo=desk.files.add_bytes(sample_photo(), "Chuyên đề cấp cụm.jpg"),
        video=_video(desk, evidence_mb),
        signature=desk.files.add_bytes(sample_signature(HEAD_NAME), "chu-ky.png"),
        seal=desk.files.add_bytes(sample_seal(UNIT_NAME), "con-dau.png"),
    )


def _video(desk: Desk, size_mb: int) -> StoredFile:
    """Keep filler of this size where a unit would have a film; random bytes, because no film compresses."""
    chance = Random(size_mb)
    path = desk.folder / "phim.part"
    try:
        with disk_faults(desk.folder), path.open("wb") as file:
            file.write(b"\x00\x00\x00\x18ftypmp42")
            for _ in range(size_mb):
                file.write(chance.randbytes(_MEGABYTE))
        return msgspec.structs.replace(desk.files.add(path), name="Kho học liệu số.mp4", media_type="video/mp4")
    finally:
        path.unlink(missing_ok=True)
