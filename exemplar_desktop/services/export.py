"""Makes the signed package of a year: number and date, documents, signatures, evidence, parts, and the record of it all."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from exemplar_desktop.disk import disk_faults, sync_file
from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.correction import document_number
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.finding import Finding, Severity
from exemplar_desktop.domain.fulfilment import published
from exemplar_desktop.domain.heading import heading_findings
from exemplar_desktop.domain.readiness import report_day
from exemplar_desktop.domain.record import new_id
from exemplar_desktop.domain.sent_report import symbol_on
from exemplar_desktop.domain.submission import Format, MadeFrom, PackageData, PackageHeader, Role, Route, SubmissionPackage, for_sending
from exemplar_desktop.domain.unit import Unit
from exemplar_desktop.domain.verdict import Integrity
from exemplar_desktop.errors import PackageNotSound
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.services.correction import to_be_sent
from exemplar_desktop.services.desk import SENT_FOLDER, Desk
from exemplar_desktop.services.enclosures import enclosures
from exemplar_desktop.services.facts import year_facts
from exemplar_desktop.services.history import state_now
from exemplar_desktop.services.numbering import number_holder, numbered
from exemplar_desktop.services.parcels import Parcel, parcels
from exemplar_desktop.services.placing import Placing, all_or_nothing
from exemplar_desktop.services.report import documents, require_unblocked
from exemplar_desktop.services.signers import Signers, keys_looked_at, signers_of, stamps
from exemplar_desktop.services.verify import verify

if TYPE_CHECKING:
    from exemplar_desktop.reports.pdf import RenderedReport
    from exemplar_desktop.signing.keys import SigningKey
    from exemplar_desktop.submission.writer import Entry


_SAID_APART = {"format", "package", "programme", "unit", "signatories", "year", "report"}
_PACKED = tuple(name for name in PackageData.__struct_fields__ if name not in _SAID_APART)
"""The records that `data.json` takes from a year's facts as they are."""


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

    def packing(self, made_from: MadeFrom) -> "Packing":
        """Return what the packages themselves need to know of it."""
        return Packing(self.out, tuple(self.keys.values()), self.now, made_from, self.beside)


@dataclass(frozen=True)
class Packing:
    """Where packages are written, which keys sign them, at what moment, from which data, and whether the papers are laid beside."""

    out: Path
    keys: "tuple[SigningKey, ...]"
    now: datetime
    made_from: MadeFrom | None
    beside: bool = False


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
    made_from = state_now(desk, order.now)
    facts = to_be_sent(desk, year_facts(desk, year))
    require_unblocked(facts, today)
    signers = signers_of(facts, today)
    warnings = keys_looked_at(signers, order.head, order.seal)
    facts = published(numbered(desk, facts, today))
    warnings += (*_signed_on_another_day(facts, today), *heading_warnings(desk, facts, today))
    with TemporaryDirectory(prefix="exemplar-", ignore_cleanup_errors=True) as work, all_or_nothing(desk, order.out) as placing:
        enclosed = enclosures(desk, facts, Path(work), order.smaller_photos, step)
        papers = documents(facts, today, enclosed, step)
        signed = _signed(desk, signers, papers.report, order, step)
        header = fresh_header(facts, order.now, Route.DIGITAL, tuple(order.keys))
        divided = parcels(package_data(facts, signers.unit, header), enclosed, signed, papers.workbook, order.mail_limit_mb)
        packages, records = write_parcels(desk, signers.period.name, divided, order.packing(made_from), placing, step)
        placing.settle(report_of(facts), records)
    return ExportResult(packages, warnings)


def report_of(facts: YearFacts) -> AnnualReport:
    """Return the report of the facts, which must have been begun."""
    if facts.report is None:
        raise ValueError("the report must be numbered first")
    return facts.report


def heading_warnings(desk: Desk, facts: YearFacts, today: date) -> Iterator[Finding]:
    """Yield what the user should know about the heading of a report that leaves: what it replaces, its number, its signer."""
    day = report_day(facts, today)
    report = report_of(facts)
    if report.correction:
        values: dict[str, str | int] = {"document": document_number(report.correction.number, report.correction.symbol)}
        values |= {"day": report.correction.issued_on.isoformat()} | ({"number": report.number} if report.number else {})
        code = "replaces_sent" if report.number else "replaces_sent_unnumbered"
        yield Finding(code=code, severity=Severity.ADVICE, page="report", field="number", values=values)
    taken = number_holder(desk, report, day)
    if taken:
        yield taken
    yield from heading_findings(facts, day)


def _signed_on_another_day(facts: YearFacts, today: date) -> Iterator[Finding]:
    day = report_day(facts, today)
    if day != today:
        values: dict[str, str | int] = {"day": day.isoformat(), "signed_on": today.isoformat()}
        yield Finding(code="signed_on_another_day", severity=Severity.ADVICE, page="report", field="issued_on", values=values)


def _signed(desk: Desk, signers: Signers, report: "RenderedReport", order: ExportOrder, step: Step) -> bytes:
    from exemplar_desktop.signing.pdf import PdfSignature, sign_pdf

    made = stamps(desk, signers, report.fields, order.keys, order.now)
    signatures = tuple(PdfSignature(role=role, key=key, stamp_pdf=made[role]) for role, key in order.keys.items())
    return sign_pdf(report.pdf, report.fields, signatures, order.now, within(step, 0.2, 0.3))


def fresh_header(facts: YearFacts, now: datetime, route: Route, signatures: tuple[Role, ...]) -> PackageHeader:
    """Return the header of a new set; where the report corrects one that was sent, it stands in for that one."""
    correction = report_of(facts).correction
    return PackageHeader(
        id=new_id(),
        set=new_id(),
        replaces=correction.replaces if correction else None,
        created=now.replace(microsecond=0),
        route=route,
        signatures=signatures,
    )


def package_data(facts: YearFacts, unit: Unit, header: PackageHeader) -> PackageData:
    """Return the content of `data.json`, without what is the unit's own affair; the report must have been begun."""
    return for_sending(
        PackageData(
            format=Format(),
            package=header,
            programme=facts.programme,
            unit=unit,
            signatories=facts.signatories,
            year=facts.year.year,
            report=report_of(facts),
            **{name: getattr(facts, name) for name in _PACKED},
        )
    )


def write_parcels(
    desk: Desk, unit_name: str, divided: tuple[Parcel, ...], packing: Packing, placing: Placing, step: Step
) -> tuple[tuple[Path, ...], list[SubmissionPackage]]:
    """Write every parcel and a copy of the exact file, both under temporary names; they bear their own once all are sound.

    Returns where the packages will lie, and their records for ``placing.settle()``.
    """
    from exemplar_desktop.signing.cms import sign_detached
    from exemplar_desktop.submission.naming import package_name
    from exemplar_desktop.submission.writer import prepare_package

    sent = desk.folder / SENT_FOLDER
    taken = _names_in(packing.out) | _names_in(sent)
    sign = tuple(partial(sign_detached, key=key, at=packing.now) for key in packing.keys)
    wall_clock = packing.now.replace(tzinfo=None)
    records = []
    for parcel in divided:
        header = parcel.data.package
        name = package_name(parcel.data.year, unit_name, packing.now.date(), taken, header.part, header.parts)
        if header.part == 1:
            _clear_unfinished(name, packing.out, sent)
        first, last = (0.3 + 0.7 * (done / header.parts) for done in (header.part - 1, header.part))
        part_step = within(step, first, last)
        target = packing.out / name
        temporary = placing.add(target)
        written = prepare_package(target, parcel.entries, sign, partial(_read_back, packing.now), part_step, created=wall_clock)
        _keep(temporary, placing.add(sent / name), part_step)
        records.append(_record(parcel.data, packing, name, written.size, written.sha256))
    packages = tuple(packing.out / record.file_name for record in records)
    if packing.beside:
        _lay_beside(packages[0], divided[0].entries, placing)
    return packages, records


def _clear_unfinished(name: str, *folders: Path) -> None:
    """Remove what an earlier export of this unit and year left when it was killed (``BC-2024_THPT-A_...``)."""
    from exemplar_desktop.submission.writer import clear_unfinished

    kind, unit, _day = name.split("_", 2)
    for folder in folders:
        clear_unfinished(folder, f"{kind}_{unit}_")


def _record(data: PackageData, packing: Packing, name: str, size: int, sha256: str) -> SubmissionPackage:
    header, report, today = data.package, data.report, packing.now.date()
    return SubmissionPackage(
        id=header.id,
        year=data.year,
        set_id=header.set,
        part=header.part,
        parts=header.parts,
        replaces=header.replaces,
        route=header.route,
        number=report.number or 0,
        issued_on=report.issued_on or today,
        # Not the header's: a report that waited for ink is not sent before it is packed.
        created=packing.now.replace(microsecond=0),
        file_name=name,
        size=size,
        sha256=sha256,
        symbol=symbol_on(data.unit, report.issued_on or today),
        correction=report.correction,
        made_from=packing.made_from,
    )


def _read_back(now: datetime, path: Path) -> None:
    """Judge what was just written as a stranger would; raises PackageNotSound."""
    from exemplar_desktop.signing.trust import load_trust

    verdict = verify(path, load_trust((), (), None), now)
    if verdict.integrity is not Integrity.WHOLE:
        raise PackageNotSound(path, verdict.reasons[0].code)


def _lay_beside(package: Path, entries: "tuple[Entry, ...]", placing: Placing) -> None:
    """Lay report and workbook beside the first package; where ink signed the report, that is its scan."""
    from exemplar_desktop.submission.naming import REPORT, SCAN, WORKBOOK

    content = {entry.path: entry.source for entry in entries if isinstance(entry.source, bytes)}
    for ending, paper in ((".pdf", content.get(SCAN, content[REPORT])), (".xlsx", content[WORKBOOK])):
        path = package.with_suffix(ending)
        temporary = placing.add(path)
        with disk_faults(path.parent):
            temporary.write_bytes(paper)


def _names_in(folder: Path) -> set[str]:
    with disk_faults(folder):
        folder.mkdir(parents=True, exist_ok=True)
        return {path.name for path in folder.iterdir()}


def _keep(package: Path, copy: Path, step: Step) -> None:
    """Keep a copy of the exact file that is sent."""
    step("keep_package", 1.0)
    with disk_faults(copy.parent):
        shutil.copyfile(package, copy)
        sync_file(copy)


def within(step: Step, first: float, last: float) -> Step:
    """Return a step whose 0.0 to 1.0 is a stretch of another's."""
    return lambda code, fraction: step(code, first * (1.0 - fraction) + last * fraction)
