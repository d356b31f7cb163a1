"""Makes the signed package of a year: number and date, documents, signatures, evidence, parts, and the record of it all."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import msgspec

from exemplar_desktop.disk import disk_faults
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.readiness import report_day
from exemplar_desktop.domain.record import new_id
from exemplar_desktop.domain.submission import Format, PackageData, PackageHeader, Role, SubmissionPackage
from exemplar_desktop.domain.unit import Signatory, UnitPeriod, period_on, signatory_on
from exemplar_desktop.domain.verdict import Integrity
from exemplar_desktop.errors import PackageNotSound
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.services.desk import SENT_FOLDER, Desk
from exemplar_desktop.services.enclosures import enclosures
from exemplar_desktop.services.facts import year_facts
from exemplar_desktop.services.parcels import Parcel, parcels
from exemplar_desktop.services.report import documents, report_of, require_unblocked
from exemplar_desktop.services.verify import verify

if TYPE_CHECKING:
    from exemplar_desktop.reports.pdf import RenderedReport
    from exemplar_desktop.signing.keys import SigningKey


@dataclass(frozen=True)
class ExportOrder:
    """How a package is to be made: where to, with whose keys, at what moment, and how large a mail may be."""

    out: Path
    head: "SigningKey"
    seal: "SigningKey | None"
    now: datetime
    mail_limit_mb: float | None = None
    smaller_photos: bool = True
    beside: bool = False
    """Lay the report and the workbook beside the package as well."""

    @property
    def keys(self) -> dict[Role, "SigningKey"]:
        """The keys by role, in the order of signing."""
        return {Role.HEAD: self.head} | ({Role.SEAL: self.seal} if self.seal else {})


def export(desk: Desk, year: int, order: ExportOrder, step: Step = silent) -> tuple[Path, ...]:
    """Write the year's signed package, or its parts, into ``order.out`` and return their paths.

    Either all parts are there and recorded, or the folder's listing is as before. Raises ReportBlocked, EvidenceDamaged,
    EvidenceOverMailLimit, DiskFull, FolderNotWritable, PackageNotSound and Cancelled.
    """
    step("collect", 0.0)
    today = order.now.date()
    facts = year_facts(desk, year)
    require_unblocked(facts, today)
    facts = numbered(desk, facts, today)
    papers = documents(facts, today, step)
    signed = _signed(desk, facts, papers.report, order, step)
    with TemporaryDirectory(prefix="exemplar-", ignore_cleanup_errors=True) as work, _all_or_nothing() as made:
        enclosed = enclosures(desk, facts, Path(work), order.smaller_photos, step)
        divided = parcels(_package_data(desk, facts, order), enclosed, signed, papers.workbook, order.mail_limit_mb)
        records = _write(desk, facts, divided, order, made, step)
        if order.beside:
            _lay_beside(made[0], {".pdf": signed, ".xlsx": papers.workbook}, made)
        desk.store.save(*records)
        return tuple(order.out / record.file_name for record in records)


def numbered(desk: Desk, facts: YearFacts, today: date) -> YearFacts:
    """Give the report its number and date, and keep them, before anything is signed (Decree 30, Art. 15)."""
    report = report_of(facts)
    day = report.issued_on or today
    number = report.number or desk.store.next_report_number(day.year)
    taken = msgspec.structs.replace(report, number=number, issued_on=day)
    if taken != facts.report:
        desk.store.save(taken)
    return msgspec.structs.replace(facts, report=taken)


def _signed(desk: Desk, facts: YearFacts, report: "RenderedReport", order: ExportOrder, step: Step) -> bytes:
    from exemplar_desktop.reports.stamp import head_stamp, seal_stamp
    from exemplar_desktop.signing.fields import FIELD_NAMES
    from exemplar_desktop.signing.pdf import PdfSignature, sign_pdf

    places = {place.name: place for place in report.fields}
    signatory, period = signer_and_period(facts, order.now.date())
    seal = facts.unit.seal_image if facts.unit else ""
    moment = order.now.isoformat(timespec="seconds")
    stamps = {
        Role.HEAD: head_stamp(places[FIELD_NAMES[Role.HEAD]], signatory.name, _picture(desk, signatory.signature_image), moment),
        Role.SEAL: seal_stamp(places[FIELD_NAMES[Role.SEAL]], period.name, _picture(desk, seal)),
    }
    signatures = tuple(PdfSignature(role=role, key=key, stamp_pdf=stamps[role]) for role, key in order.keys.items())
    return sign_pdf(report.pdf, report.fields, signatures, order.now, _within(step, 0.2, 0.3))


def signer_and_period(facts: YearFacts, today: date) -> tuple[Signatory, UnitPeriod]:
    """Return who signs, and the unit's name, on the report's date; the facts must have no blocking finding."""
    day = report_day(facts, today)
    chosen = report_of(facts).signatory_id
    signatory = next((s for s in facts.signatories if s.id == chosen), None) or signatory_on(facts.signatories, day)
    period = period_on(facts.unit, day) if facts.unit else None
    if signatory is None or period is None:
        raise ValueError("blocking findings must be settled first")
    return signatory, period


def _picture(desk: Desk, sha256: str) -> bytes | None:
    return desk.files.read(sha256) if sha256 else None


def _package_data(desk: Desk, facts: YearFacts, order: ExportOrder) -> PackageData:
    earlier = desk.store.all(SubmissionPackage, year=facts.year.year)
    if facts.unit is None:
        raise ValueError("blocking findings must be settled first")
    header = PackageHeader(
        id=new_id(),
        set=new_id(),
        replaces=earlier[-1].id if earlier else None,
        created=order.now.replace(microsecond=0),
        signatures=tuple(order.keys),
    )
    return PackageData(
        format=Format(),
        package=header,
        programme=facts.programme,
        unit=facts.unit,
        signatories=facts.signatories,
        year=facts.year.year,
        nominees=facts.nominees,
        nominations=facts.nominations,
        assessments=facts.assessments,
        evidence=facts.evidence,
        disseminations=facts.disseminations,
        report=report_of(facts),
    )


def _write(
    desk: Desk, facts: YearFacts, divided: tuple[Parcel, ...], order: ExportOrder, made: list[Path], step: Step
) -> list[SubmissionPackage]:
    """Write every parcel into the target folder and keep a copy of the exact file; both are noted in ``made``."""
    from exemplar_desktop.signing.cms import sign_detached
    from exemplar_desktop.submission.naming import package_name
    from exemplar_desktop.submission.writer import write_package

    _, period = signer_and_period(facts, order.now.date())
    taken = _names_in(order.out) | _names_in(desk.folder / SENT_FOLDER)
    sign = tuple(partial(sign_detached, key=key, at=order.now) for key in order.keys.values())
    wall_clock = order.now.replace(tzinfo=None)
    records = []
    for parcel in divided:
        header = parcel.data.package
        name = package_name(facts.year.year, period.name, order.now.date(), taken, header.part, header.parts)
        first = 0.5 + 0.5 * (header.part - 1) / header.parts
        part_step = _within(step, first, first + 0.5 / header.parts)
        written = write_package(order.out / name, parcel.entries, sign, partial(_read_back, order.now), part_step, created=wall_clock)
        made.append(written.path)
        made.append(_kept(written.path, desk.folder / SENT_FOLDER, part_step))
        records.append(_record(parcel.data, order, name, written.size, written.sha256))
    return records


def _record(data: PackageData, order: ExportOrder, name: str, size: int, sha256: str) -> SubmissionPackage:
    header, report = data.package, data.report
    return SubmissionPackage(
        id=header.id,
        year=data.year,
        set_id=header.set,
        part=header.part,
        parts=header.parts,
        replaces=header.replaces,
        route=header.route,
        number=report.number or 0,
        issued_on=report.issued_on or order.now.date(),
        created=header.created,
        file_name=name,
        size=size,
        sha256=sha256,
    )


def _read_back(now: datetime, path: Path) -> None:
    """Judge what was just written as a stranger would; raises PackageNotSound."""
    from exemplar_desktop.signing.trust import load_trust

    verdict = verify(path, load_trust((), (), None), now)
    if verdict.integrity is not Integrity.WHOLE:
        raise PackageNotSound(path, verdict.reasons[0].code)


def _lay_beside(package: Path, papers: dict[str, bytes], made: list[Path]) -> None:
    for ending, content in papers.items():
        path = package.with_suffix(ending)
        with disk_faults(path.parent):
            path.write_bytes(content)
        made.append(path)


@contextmanager
def _all_or_nothing() -> Iterator[list[Path]]:
    """Give a list for the files that are made; after any error or cancel they are taken away again."""
    made: list[Path] = []
    try:
        yield made
    except BaseException:
        for path in made:
            path.unlink(missing_ok=True)
        raise


def _names_in(folder: Path) -> set[str]:
    with disk_faults(folder):
        folder.mkdir(parents=True, exist_ok=True)
        return {path.name for path in folder.iterdir()}


def _kept(package: Path, folder: Path, step: Step) -> Path:
    """Keep a copy of the exact file that is sent."""
    step("keep_package", 1.0)
    copy = folder / package.name
    with disk_faults(folder):
        try:
            shutil.copyfile(package, copy)
            with copy.open("rb+") as file:
                os.fsync(file.fileno())
        except BaseException:
            copy.unlink(missing_ok=True)
            raise
    return copy


def _within(step: Step, first: float, last: float) -> Step:
    """Return a step whose 0.0 to 1.0 is a stretch of another's."""
    return lambda code, fraction: step(code, first + (last - first) * fraction)
