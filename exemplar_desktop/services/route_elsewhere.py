"""The route of units that sign with an outside tool: the report leaves with empty fields, comes back signed, and is packed.

What left is kept: the exact PDF with the workbook and the facts it was made from. The package is built from these, so that its data
says what the signed document says. Number and date come from the unit's register where the report has them; otherwise the outside tool
fills them in, and whoever brings the report back says what stands on it.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.finding import Finding, Severity
from exemplar_desktop.domain.fulfilment import published
from exemplar_desktop.domain.record import new_id
from exemplar_desktop.domain.submission import Role, Route
from exemplar_desktop.domain.taken_back import TakenBack
from exemplar_desktop.domain.unit import Signatory, signer_on
from exemplar_desktop.errors import FileUnreadable, HeadHasNotSigned, NotTheSameReport, NumberUnknown, UserError
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.services.correction import to_be_sent
from exemplar_desktop.services.desk import Desk, unit_of
from exemplar_desktop.services.desk_key import opened_key
from exemplar_desktop.services.enclosures import catalogue, enclosures
from exemplar_desktop.services.export import ExportResult, Packing, fresh_header, heading_warnings, package_data, within, write_parcels
from exemplar_desktop.services.facts import year_facts
from exemplar_desktop.services.history import state_now
from exemplar_desktop.services.key_warnings import key_warnings
from exemplar_desktop.services.parcels import parcels
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
    what_happened_meanwhile,
)
from exemplar_desktop.services.year_records import span_of


@dataclass(frozen=True)
class UnsignedOrder:
    """Where the report to be signed elsewhere is written."""

    out: Path
    now: datetime
    smaller_photos: bool = True


def export_unsigned(desk: Desk, year: int, order: UnsignedOrder, step: Step = silent) -> LeftReport:
    """Write the report with empty fields for an outside tool, and keep what its package will hold.

    Raises ReportBlocked, EvidenceDamaged, FileExists, DiskFull, FolderNotWritable and Cancelled; then nothing is left behind.
    """
    from exemplar_desktop.reports.form import render_open
    from exemplar_desktop.reports.workbook import render_workbook
    from exemplar_desktop.submission.data import encode_data

    step("collect", 0.0)
    today = order.now.date()
    made_from = state_now(desk, order.now)
    facts = to_be_sent(desk, year_facts(desk, year))
    require_unblocked(facts, today)
    signers = signers_of(facts, today)
    report = facts.report or AnnualReport(year=year)
    if report.number is not None and report.issued_on is None:
        # A number is given together with its day (Decree 30, Art. 15 and 16).
        report = msgspec.structs.replace(report, issued_on=today)
    facts = published(msgspec.structs.replace(facts, report=report))
    with TemporaryDirectory(prefix="exemplar-", ignore_cleanup_errors=True) as work:
        enclosed = enclosures(desk, facts, Path(work), order.smaller_photos, step)
        step("compose", 0.2)
        content = composed(facts, today, catalogue(enclosed), numbered_later=True)
        step("render_workbook", 0.4)
        workbook = render_workbook(content)
        step("render_pdf", 0.6)
        rendered = render_open(content)
        header = fresh_header(facts, order.now, Route.ELSEWHERE, (Role.HEAD, Role.UNIT))
        data = package_data(facts, signers.unit, msgspec.structs.replace(header, files=tuple(one.file for one in enclosed)))
        about = WaitingReport(
            id=new_id(),
            route=Route.ELSEWHERE,
            year=year,
            exported=order.now,
            unit_name=signers.period.name,
            number=report.number,
            issued_on=report.issued_on if report.number is not None else None,
            pages=rendered.pages,
            enclosed=about_enclosures(enclosed, desk),
            made_from=made_from,
            set_id=header.set,
            signatory_id=signers.signatory.id,
        )
        step("keep_waiting", 0.8)
        files = {REPORT: rendered.pdf, WORKBOOK: workbook, data_name(1): encode_data(data)}
        waiting = lay_out(desk, about, files, Path(work), order.out)
    return LeftReport(order.out, waiting, tuple(heading_warnings(desk, facts, today)))


@dataclass(frozen=True)
class TakeBackOrder:
    """The signed report, where the packages go, and number and date that stand on it where the register does not know them."""

    signed: Path
    out: Path
    now: datetime
    passphrase: str | None = None
    number: int | None = None
    issued_on: date | None = None
    mail_limit_mb: float | None = None
    beside: bool = False
    waiting: str | None = None
    """The id of the report that is meant (None: the newest); another that it proves to be is taken, too."""


@dataclass(frozen=True)
class Returned:
    """A signed report that was compared with what left: its bytes, what waits for it, and what the tool added to it."""

    report: bytes
    waiting: WaitingReport
    taken: TakenBack


@dataclass(frozen=True)
class TakeBackResult:
    """The packages with what the user should know, and what the outside tool had added."""

    exported: ExportResult
    taken: TakenBack


def look_at_returned(desk: Desk, year: int, signed: Path, meant: str | None = None, step: Step = silent) -> Returned:
    """Compare a signed report with what left, the one that is meant first; number and date as they can be read stand in the answer.

    Raises NothingWaits, WaitingDamaged, FileUnreadable, NotTheSameReport with the reason for the first, HeadHasNotSigned.
    """
    from exemplar_desktop.signing.take_back import compare

    candidates = sorted(require_waiting(desk, year, Route.ELSEWHERE), key=lambda one: one.id != meant)
    try:
        report = signed.read_bytes()
    except OSError as error:
        raise FileUnreadable(signed) from error
    refusals = []
    for place, waiting in enumerate(candidates):
        step("compare_report", place / len(candidates))
        taken = compare(kept_file(desk, waiting, REPORT), report)
        if isinstance(taken, TakenBack):
            if Role.HEAD not in taken.roles:
                raise HeadHasNotSigned(signed)
            return Returned(report, waiting, taken)
        refusals.append(taken)
    first = refusals[0]
    raise NotTheSameReport(signed, first.code, first.page, first.field)


def take_back(desk: Desk, year: int, order: TakeBackOrder, step: Step = silent) -> TakeBackResult:
    """Pack a report that was signed elsewhere with everything that was kept when it left, signed with the unit key.

    Number and date: as they were printed; else as the order says; else as they can be read where the tool wrote them. Raises what
    `look_at_returned` and `opened_key` raise, NumberUnknown, EvidenceDamaged, EvidenceOverMailLimit, MailLimitTooSmall, DiskFull,
    FolderNotWritable, PackageNotSound, Cancelled.
    """
    returned = look_at_returned(desk, year, order.signed, order.waiting, within(step, 0.0, 0.2))
    waiting, taken = returned.waiting, returned.taken
    number = waiting.number or order.number or taken.number
    issued_on = waiting.issued_on or order.issued_on or taken.day
    if number is None or issued_on is None:
        raise NumberUnknown(year)
    key = opened_key(desk, order.passphrase, order.now)
    data, _content = kept_data(desk, waiting)
    report = msgspec.structs.replace(data.report, number=number, issued_on=issued_on)
    warnings = (*what_happened_meanwhile(desk, waiting, data), *_looked_at(desk, returned, report, order.now.date()))
    roles = tuple(role for role in Role if role in taken.roles)
    header = msgspec.structs.replace(data.package, created=order.now.replace(microsecond=0), signatures=(*roles, Role.UNIT), files=())
    data = msgspec.structs.replace(data, package=header, report=report)
    enclosed = kept_enclosures(desk, waiting)
    divided = parcels(data, enclosed, returned.report, kept_file(desk, waiting, WORKBOOK), order.mail_limit_mb)
    with all_or_nothing(desk, order.out) as placing:
        packing = Packing(order.out, (key,), order.now, waiting.made_from, order.beside)
        packages, records = write_parcels(desk, waiting.unit_name, divided, packing, placing, step)
        placing.settle(report, records)
    with suppress(UserError):
        abandon(desk, waiting)
    return TakeBackResult(ExportResult(packages, warnings), taken)


def _looked_at(desk: Desk, returned: Returned, report: AnnualReport, today: date) -> Iterator[Finding]:
    """Yield what the user should know about number, day and keys that came back, as `export` says it of its own."""
    waiting, day = returned.waiting, report.issued_on or today
    signed = msgspec.structs.replace(report, signatory_id=waiting.signatory_id or report.signatory_id)
    # Who signs and for whom, and no more of the year's facts, is asked.
    facts = YearFacts(
        programme=desk.programme, year=span_of(desk, waiting.year), unit=unit_of(desk), signatories=desk.store.all(Signatory), report=signed
    )
    if waiting.issued_on is None and not waiting.exported.date() <= day <= today:
        days = {"day": day, "signed_on": waiting.exported.date(), "last_day": today}
        values: dict[str, str | int] = {name: value.isoformat() for name, value in days.items()}
        yield Finding(code="dated_outside_waiting", severity=Severity.ADVICE, page="report", field="issued_on", values=values)
    yield from heading_warnings(desk, facts, today)
    signer = signer_on(facts.signatories, signed.signatory_id, day)
    holders = dict(zip(returned.taken.roles, returned.taken.holders, strict=True))
    if signer is not None and facts.unit is not None:
        yield from key_warnings(holders[Role.HEAD], holders.get(Role.SEAL), signer.name, facts.unit.names)
