"""The route of units without any certificate: print, sign in ink and stamp, scan, and pack the scan under the unit key.

The printed sheets carry the fingerprints of the unit key and of `data.json`. So `data.json` is settled when printing, part by part, and
kept until the scan comes; the mail limit is chosen then, too, and room is left for the scan.
"""

import hashlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import msgspec

from exemplar_desktop.domain.finding import Finding, Severity
from exemplar_desktop.domain.fulfilment import published
from exemplar_desktop.domain.print_mark import PrintMark
from exemplar_desktop.domain.record import new_id
from exemplar_desktop.domain.submission import Role, Route
from exemplar_desktop.errors import ScanNotColoured, ScanTooCoarse, ScanTooLarge, UnitKeyChanged, UserError
from exemplar_desktop.progress import Step, held, silent
from exemplar_desktop.services.correction import to_be_sent
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.desk_key import opened_key
from exemplar_desktop.services.enclosures import catalogue, enclosures
from exemplar_desktop.services.export import (
    ExportResult,
    Packing,
    fresh_header,
    heading_warnings,
    package_data,
    report_of,
    within,
    write_parcels,
)
from exemplar_desktop.services.facts import year_facts
from exemplar_desktop.services.history import state_now
from exemplar_desktop.services.numbering import numbered
from exemplar_desktop.services.parcels import Parcel, parcels, scanned_parcel
from exemplar_desktop.services.placing import all_or_nothing
from exemplar_desktop.services.report import composed, require_unblocked
from exemplar_desktop.services.signers import signers_of
from exemplar_desktop.services.waiting import (
    REPORT,
    WORKBOOK,
    LeftReport,
    WaitingReport,
    abandon,
    about_enclosures,
    data_name,
    kept_data,
    kept_enclosures,
    kept_file,
    lay_out,
    require_waiting,
    waiting_reports,
    what_happened_meanwhile,
)

if TYPE_CHECKING:
    from exemplar_desktop.reports.scan import Scan

LEAST_DPI = 200
_NEARLY = 0.97
"""A sheet that is scanned a little too large has a little less."""
SCAN_ROOM = 6 * 1024 * 1024
"""Bytes left in each part of a divided package for the scan, which is not known yet when printing: a dozen pages in colour."""


@dataclass(frozen=True)
class PrintOrder:
    """Where the report to print is written, and what its packages will be; ``passphrase`` opens the unit key where nothing else does."""

    out: Path
    now: datetime
    passphrase: str | None = None
    mail_limit_mb: float | None = None
    smaller_photos: bool = True


@dataclass(frozen=True)
class ScanOrder:
    """Which files are the scan, in their order, and where the packages go; ``waiting`` is the id of the print (None: the newest)."""

    scans: tuple[Path, ...]
    out: Path
    now: datetime
    passphrase: str | None = None
    beside: bool = False
    waiting: str | None = None


def print_report(desk: Desk, year: int, order: PrintOrder, step: Step = silent) -> LeftReport:
    """Write the report to print and sign in ink, and keep what its package will hold.

    An earlier print of the year that still waits is given up: its sheets bear other fingerprints. Raises ReportBlocked,
    EvidenceDamaged, EvidenceOverMailLimit, MailLimitTooSmall, FileExists, DiskFull, FolderNotWritable, Cancelled, and what
    `opened_key` raises.
    """
    from exemplar_desktop.reports.pdf import render_pdf
    from exemplar_desktop.reports.workbook import render_workbook

    step("collect", 0.0)
    today = order.now.date()
    made_from = state_now(desk, order.now)
    facts = to_be_sent(desk, year_facts(desk, year))
    require_unblocked(facts, today)
    key = opened_key(desk, order.passphrase, order.now)
    signers = signers_of(facts, today)
    facts = published(numbered(desk, facts, today))
    warnings = [*heading_warnings(desk, facts, today), *_printed_before(desk, year)]
    earlier = waiting_reports(desk, year, Route.PAPER)
    with TemporaryDirectory(prefix="exemplar-", ignore_cleanup_errors=True) as work:
        enclosed = enclosures(desk, facts, Path(work), order.smaller_photos, step)
        step("compose", 0.2)
        content = composed(facts, today, catalogue(enclosed))
        header = fresh_header(facts, order.now, Route.PAPER, (Role.UNIT,))
        data = package_data(facts, signers.unit, msgspec.structs.replace(header, id=header.set))
        step("render_workbook", 0.3)
        workbook = render_workbook(content)
        step("render_pdf", 0.4)
        # Only its length counts here: with another mark the pages are the same.
        draft = render_pdf(
            content, held(step, "render_pdf", 0.4), PrintMark(unit=key.certificate.fingerprint, data=key.certificate.fingerprint)
        ).pdf
        divided = parcels(data, enclosed, draft, workbook, order.mail_limit_mb, SCAN_ROOM if order.mail_limit_mb else 0)
        contents = {data_name(parcel.data.package.part): _data_bytes(parcel) for parcel in divided}
        mark = PrintMark(unit=key.certificate.fingerprint, data=hashlib.sha256(contents[data_name(1)]).hexdigest())
        step("render_pdf", 0.6)
        report = render_pdf(content, held(step, "render_pdf", 0.6), mark)
        about = WaitingReport(
            id=new_id(),
            route=Route.PAPER,
            year=year,
            exported=order.now,
            unit_name=signers.period.name,
            number=report_of(facts).number,
            issued_on=report_of(facts).issued_on,
            pages=report.pages,
            unit_key=mark.unit,
            mail_limit_mb=order.mail_limit_mb,
            enclosed=about_enclosures(enclosed, desk),
            made_from=made_from,
            set_id=header.set,
            signatory_id=signers.signatory.id,
        )
        step("keep_waiting", 0.8)
        files = {REPORT: report.pdf, WORKBOOK: workbook, **contents}
        waiting = lay_out(desk, about, files, Path(work), order.out)
    for one in earlier:
        abandon(desk, one)
    return LeftReport(order.out, waiting, tuple(warnings))


def bring_scan(desk: Desk, year: int, order: ScanOrder, step: Step = silent) -> ExportResult:
    """Pack the scan of a report signed in ink with everything that was kept when it was printed, signed with the unit key.

    Raises NothingWaits, WaitingDamaged, ScanUnreadable, ScanTooCoarse, ScanNotColoured, ScanTooLarge, UnitKeyChanged, EvidenceDamaged,
    DiskFull, FolderNotWritable, PackageNotSound, Cancelled, and what `opened_key` raises.
    """
    from exemplar_desktop.reports.scan import read_scan

    waiting = require_waiting(desk, year, Route.PAPER, order.waiting)[0]
    scan = read_scan(order.scans, within(step, 0.0, 0.25))
    warnings = tuple(_looked_at(scan, waiting))
    key = opened_key(desk, order.passphrase, order.now)
    if key.certificate.fingerprint != waiting.unit_key:
        raise UnitKeyChanged(key.path)
    report, workbook = (kept_file(desk, waiting, name) for name in (REPORT, WORKBOOK))
    enclosed = kept_enclosures(desk, waiting)
    divided = tuple(
        scanned_parcel(*kept_data(desk, waiting, part), enclosed, report, workbook, scan.pdf) for part in range(1, waiting.parts + 1)
    )
    warnings += tuple(what_happened_meanwhile(desk, waiting, divided[0].data))
    with all_or_nothing(desk, order.out) as placing:
        packing = Packing(order.out, (key,), order.now, waiting.made_from, order.beside)
        packages, records = write_parcels(desk, waiting.unit_name, divided, packing, placing, step)
        placing.settle(divided[0].data.report, records)
    with suppress(UserError):
        abandon(desk, waiting)
    return ExportResult(packages, warnings)


def _data_bytes(parcel: Parcel) -> bytes:
    from exemplar_desktop.submission.data import encode_data

    return encode_data(parcel.data)


def _printed_before(desk: Desk, year: int) -> Iterator[Finding]:
    for one in waiting_reports(desk, year, Route.PAPER):
        values: dict[str, str | int] = {"day": one.exported.date().isoformat()}
        yield Finding(code="printed_anew", severity=Severity.ADVICE, page="report", values=values)


def _looked_at(scan: "Scan", waiting: WaitingReport) -> Iterator[Finding]:
    """Yield what the user should know about a scan; raises ScanTooCoarse, ScanNotColoured, ScanTooLarge."""
    for number, page in enumerate(scan.pages, 1):
        if page.dpi < LEAST_DPI * _NEARLY:
            raise ScanTooCoarse(number, page.dpi, LEAST_DPI)
    if not any(page.coloured for page in scan.pages):
        raise ScanNotColoured
    if waiting.mail_limit_mb is not None and len(scan.pdf) > SCAN_ROOM:
        raise ScanTooLarge(len(scan.pdf), SCAN_ROOM)
    if len(scan.pages) != waiting.pages:
        values: dict[str, str | int] = {"found": len(scan.pages), "expected": waiting.pages}
        yield Finding(code="scan_pages", severity=Severity.ADVICE, page="report", values=values)
