"""Makes the signed package of a year: number and date, documents, signatures, evidence, parts, and the record of it all."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from exemplar_desktop.disk import disk_faults
from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.correction import document_number
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.finding import Finding, Severity
from exemplar_desktop.domain.fulfilment import published
from exemplar_desktop.domain.heading import heading_findings
from exemplar_desktop.domain.readiness import report_day
from exemplar_desktop.domain.record import new_id
from exemplar_desktop.domain.sent_report import symbol_on
from exemplar_desktop.domain.submission import Format, PackageData, PackageHeader, Role, SubmissionPackage, for_sending
from exemplar_desktop.domain.verdict import Integrity
from exemplar_desktop.errors import PackageNotSound
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.services.correction import to_be_sent
from exemplar_desktop.services.desk import SENT_FOLDER, Desk
from exemplar_desktop.services.enclosures import enclosures
from exemplar_desktop.services.facts import year_facts
from exemplar_desktop.services.numbering import issued, number_holder, numbered
from exemplar_desktop.services.parcels import Parcel, parcels
from exemplar_desktop.services.placing import Placing, all_or_nothing
from exemplar_desktop.services.report import documents, require_unblocked
from exemplar_desktop.services.signers import Signers, keys_looked_at, signers_of, stamps
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


@dataclass(frozen=True)
class ExportResult:
    """The package or its parts, and what the user should know about them."""

    packages: tuple[Path, ...]
    warnings: tuple[Finding, ...]


def export(desk: Desk, year: int, order: ExportOrder, step: Step = silent) -> ExportResult:
    """Write the year's signed package, or its parts, into ``order.out``.

    Either all parts are there and recorded, or the folder's listing is as before. Raises ReportBlocked, KeyUnsuitable, EvidenceDamaged,
    EvidenceOverMailLimit, MailLimitTooSmall, SignaturePictureLost, SealPictureLost, DiskFull, FolderNotWritable, PackageNotSound
    and Cancelled.
    """
    step("collect", 0.0)
    today = order.now.date()
    facts = to_be_sent(desk, year_facts(desk, year))
    require_unblocked(facts, today)
    signers = signers_of(facts, today)
    warnings = keys_looked_at(signers, order.head, order.seal)
    facts = published(numbered(desk, facts, today))
    warnings += tuple(_warnings_of_day(desk, facts, today))
    with TemporaryDirectory(prefix="exemplar-", ignore_cleanup_errors=True) as work, all_or_nothing() as placing:
        enclosed = enclosures(desk, facts, Path(work), order.smaller_photos, step)
        papers = documents(facts, today, enclosed, step)
        signed = _signed(desk, signers, papers.report, order, step)
        divided = parcels(_package_data(desk, facts, signers, order), enclosed, signed, papers.workbook, order.mail_limit_mb)
        records = _write(desk, signers.period.name, divided, order, placing, step)
        packages = tuple(order.out / record.file_name for record in records)
        if order.beside:
            _lay_beside(packages[0], {".pdf": signed, ".xlsx": papers.workbook}, placing)
        placing.settle()
        desk.store.save(issued(desk, _report(facts)), *records)
    return ExportResult(packages, warnings)


def _report(facts: YearFacts) -> AnnualReport:
    if facts.report is None:
        raise ValueError("the report must be numbered first")
    return facts.report


def _warnings_of_day(desk: Desk, facts: YearFacts, today: date) -> Iterator[Finding]:
    day = report_day(facts, today)
    values: dict[str, str | int]
    if day != today:
        values = {"day": day.isoformat(), "signed_on": today.isoformat()}
        yield Finding(code="signed_on_another_day", severity=Severity.ADVICE, page="report", field="issued_on", values=values)
    report = _report(facts)
    if report.correction:
        values = {"document": document_number(report.correction.number, report.correction.symbol), "number": report.number or 0}
        values |= {"day": report.correction.issued_on.isoformat()}
        yield Finding(code="replaces_sent", severity=Severity.ADVICE, page="report", field="number", values=values)
    taken = number_holder(desk, report, day)
    if taken:
        yield taken
    yield from heading_findings(facts, day)


def _signed(desk: Desk, signers: Signers, report: "RenderedReport", order: ExportOrder, step: Step) -> bytes:
    from exemplar_desktop.signing.pdf import PdfSignature, sign_pdf

    made = stamps(desk, signers, report.fields, order.keys, order.now)
    signatures = tuple(PdfSignature(role=role, key=key, stamp_pdf=made[role]) for role, key in order.keys.items())
    return sign_pdf(report.pdf, report.fields, signatures, order.now, _within(step, 0.2, 0.3))


def _package_data(desk: Desk, facts: YearFacts, signers: Signers, order: ExportOrder) -> PackageData:
    correction = _report(facts).correction
    header = PackageHeader(
        id=new_id(),
        set=new_id(),
        replaces=correction.replaces if correction else None,
        created=order.now.replace(microsecond=0),
        signatures=tuple(order.keys),
    )
    return for_sending(
        PackageData(
            format=Format(),
            package=header,
            programme=facts.programme,
            unit=signers.unit,
            signatories=facts.signatories,
            year=facts.year.year,
            nominees=facts.nominees,
            nominations=facts.nominations,
            assessments=facts.assessments,
            evidence=facts.evidence,
            disseminations=facts.disseminations,
            report=_report(facts),
        )
    )


def _write(
    desk: Desk, unit_name: str, divided: tuple[Parcel, ...], order: ExportOrder, placing: Placing, step: Step
) -> list[SubmissionPackage]:
    """Write every parcel and a copy of the exact file, both under temporary names; they bear their own once all are sound."""
    from exemplar_desktop.signing.cms import sign_detached
    from exemplar_desktop.submission.naming import package_name
    from exemplar_desktop.submission.writer import prepare_package, unfinished

    sent = desk.folder / SENT_FOLDER
    taken = _names_in(order.out) | _names_in(sent)
    sign = tuple(partial(sign_detached, key=key, at=order.now) for key in order.keys.values())
    wall_clock = order.now.replace(tzinfo=None)
    records = []
    for parcel in divided:
        header = parcel.data.package
        name = package_name(parcel.data.year, unit_name, order.now.date(), taken, header.part, header.parts)
        if header.part == 1:
            _clear_unfinished(name, order.out, sent)
        first, last = (0.3 + 0.7 * (done / header.parts) for done in (header.part - 1, header.part))
        part_step = _within(step, first, last)
        placing.add(unfinished(order.out / name), order.out / name)
        written = prepare_package(order.out / name, parcel.entries, sign, partial(_read_back, order.now), part_step, created=wall_clock)
        placing.add(unfinished(sent / name), sent / name)
        _keep(unfinished(order.out / name), unfinished(sent / name), part_step)
        records.append(_record(parcel.data, order, name, written.size, written.sha256))
    return records


def _clear_unfinished(name: str, *folders: Path) -> None:
    """Remove what an earlier export of this unit and year left when it was killed (``BC-2024_THPT-A_...``)."""
    from exemplar_desktop.submission.writer import clear_unfinished

    kind, unit, _day = name.split("_", 2)
    for folder in folders:
        clear_unfinished(folder, f"{kind}_{unit}_")


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
        symbol=symbol_on(data.unit, report.issued_on or order.now.date()),
        correction=report.correction,
    )


def _read_back(now: datetime, path: Path) -> None:
    """Judge what was just written as a stranger would; raises PackageNotSound."""
    from exemplar_desktop.signing.trust import load_trust

    verdict = verify(path, load_trust((), (), None), now)
    if verdict.integrity is not Integrity.WHOLE:
        raise PackageNotSound(path, verdict.reasons[0].code)


def _lay_beside(package: Path, papers: dict[str, bytes], placing: Placing) -> None:
    from exemplar_desktop.submission.writer import unfinished

    for ending, content in papers.items():
        path = package.with_suffix(ending)
        placing.add(unfinished(path), path)
        with disk_faults(path.parent):
            unfinished(path).write_bytes(content)


def _names_in(folder: Path) -> set[str]:
    with disk_faults(folder):
        folder.mkdir(parents=True, exist_ok=True)
        return {path.name for path in folder.iterdir()}


def _keep(package: Path, copy: Path, step: Step) -> None:
    """Keep a copy of the exact file that is sent."""
    step("keep_package", 1.0)
    with disk_faults(copy.parent):
        shutil.copyfile(package, copy)
        with copy.open("rb+") as file:
            os.fsync(file.fileno())


def _within(step: Step, first: float, last: float) -> Step:
    """Return a step whose 0.0 to 1.0 is a stretch of another's."""
    return lambda code, fraction: step(code, first * (1.0 - fraction) + last * fraction)
