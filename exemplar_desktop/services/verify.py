"""Judges a package as a stranger would: the container, every signature, the report, each answer with its reasons."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from exemplar_desktop.domain.print_mark import grouped, read_mark
from exemplar_desktop.domain.submission import PackageData, Role, Route, container_roles, report_roles
from exemplar_desktop.domain.unit import UnitPeriod, period_on
from exemplar_desktop.domain.verdict import Identity, Integrity, Reason, Revocation, Verdict, judge, worst_identity, worst_revocation
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME

if TYPE_CHECKING:
    from exemplar_desktop.signing.identity import Expected
    from exemplar_desktop.signing.status import PdfStatus, SignatureStatus
    from exemplar_desktop.signing.trust import Trust
    from exemplar_desktop.submission.reader import PackageContents

_SHOWN_DIGITS = 16
"""Of a fingerprint: enough for a person to compare with a sheet of paper."""
_CLOCKS_DIFFER = timedelta(days=1)
"""How far a package's own time may lie ahead of its receipt: clocks go wrong, and a day of receipt is typed by hand."""


def verify(path: Path, trust: "Trust", received: datetime, step: Step = silent) -> Verdict:
    """Return the verdict on a package, its certificates judged at the time of first receipt (with time zone).

    Never raises for a bad package; raises FileUnreadable where the file itself cannot be opened.
    """
    from exemplar_desktop.submission.reader import read_package

    step("verify_package", 0.0)
    contents = read_package(path, step)
    if isinstance(contents, tuple):
        return judge(_typed(path), Integrity.ALTERED, Identity.UNCONFIRMED, Revocation.UNKNOWN, contents)
    data = contents.data
    header = data.package
    container = _container(contents, trust, received)
    signers = tuple(status.signer for status in container if status.signer)
    period = _period(data)
    return msgspec.structs.replace(
        _judged(_typed(path), contents, container, trust, received),
        signers=signers,
        unit_code=data.unit.code,
        unit_name=period.name if period else "",
        year=data.year,
        package_id=header.id,
        set=header.set,
        part=header.part,
        parts=header.parts,
        replaces=header.replaces,
        number=data.report.number,
        symbol=period.symbol if period else "",
        issued_on=data.report.issued_on,
        correction=data.report.correction,
    )


def _period(data: PackageData) -> UnitPeriod | None:
    """Return how the unit was called on the report's date, as the report itself says it: it may be packed under a later name."""
    return period_on(data.unit, data.report.issued_on or data.package.created.astimezone(VIETNAM_TIME).date())


def unread(path: Path) -> Verdict:
    """Return the verdict on a file that cannot be opened: nothing is known about it."""
    file = _typed(path)
    return judge(file, Integrity.UNKNOWN, Identity.UNCONFIRMED, Revocation.UNKNOWN, (Reason(code="file_unreadable", file=file),))


def _typed(path: Path) -> str:
    """Return a path as text; bytes in it that are no UTF-8 are written as escapes."""
    return str(path).encode("utf-8", "backslashreplace").decode()


def _container(contents: "PackageContents", trust: "Trust", received: datetime) -> "tuple[SignatureStatus, ...]":
    from exemplar_desktop.signing.check import check_detached

    expected = _expected(contents.data, trust, received)
    return tuple(
        check_detached(one.content, one.signature, replace(expected, role=role), one.name)
        for role, one in zip(container_roles(contents.data.package), contents.manifests, strict=True)
    )


def _expected(data: PackageData, trust: "Trust", received: datetime) -> "Expected":
    from exemplar_desktop.signing.identity import Expected

    # Some certificates name the school together with its place.
    names = tuple(name for period in data.unit.periods for name in (period.name, f"{period.name} {period.place}"))
    route, code = data.package.route, data.unit.code
    return Expected(role=Role.HEAD, route=route, unit_code=code, unit_names=names, trust=trust, at=received)


def _judged(
    file: str, contents: "PackageContents", container: "tuple[SignatureStatus, ...]", trust: "Trust", received: datetime
) -> Verdict:
    """Judge signatures, report and what must be said besides; the report is not even parsed where the container proves nothing."""
    data = contents.data
    statuses, reasons = list(container), list(_too_early(data, received))
    is_whole = not reasons and all(status.integrity is Integrity.WHOLE for status in container)
    besides = list(_besides(contents, container, trust))
    if is_whole:
        report = _report(contents, trust, received)
        reasons += report.reasons
        if data.package.route is Route.PAPER and report.integrity is Integrity.WHOLE:
            reasons += _mark_reasons(contents, container, report.keywords)
        is_whole = not reasons
        statuses += report.signatures
        besides += _strangers(data, container, report)
    reasons += [reason for status in statuses for reason in status.reasons]
    reasons += [reason for _, reason in besides]
    return judge(
        file,
        Integrity.WHOLE if is_whole else Integrity.ALTERED,
        worst_identity([status.identity for status in statuses] + [answer for answer, _ in besides]),
        worst_revocation([status.revocation for status in statuses]),
        tuple(reason for i, reason in enumerate(reasons) if reason not in reasons[:i]),
    )


def _report(contents: "PackageContents", trust: "Trust", received: datetime) -> "PdfStatus":
    from exemplar_desktop.signing.check import check_pdf

    return check_pdf(contents.pdf, report_roles(contents.data.package), _expected(contents.data, trust, received))


def _too_early(data: PackageData, received: datetime) -> Iterator[Reason]:
    if data.package.created > received + _CLOCKS_DIFFER:
        days = {"made_on": data.package.created, "received_on": received}
        values: dict[str, str | int] = {name: at.astimezone(VIETNAM_TIME).date().isoformat() for name, at in days.items()}
        yield Reason(code="made_after_receipt", file="data.json", values=values)


_Answers = Iterator[tuple[Identity, Reason]]


def _besides(contents: "PackageContents", container: "Sequence[SignatureStatus]", trust: "Trust") -> _Answers:
    """Say what no single signature tells: a role that should have signed, one key in two roles, and ink that a person must look at."""
    from exemplar_desktop.submission.data import printed_digest
    from exemplar_desktop.submission.naming import DATA, SCAN

    data = contents.data
    for role in sorted(trust.pins.get(data.unit.code, {}), key=list(Role).index):
        if role is not Role.UNIT and role not in data.package.signatures:
            code = "pinned_head_absent" if role is Role.HEAD else "pinned_seal_absent"
            yield Identity.UNCONFIRMED, Reason(code=code, values={"unit": data.unit.code})
    yield from _one_key_in_two_roles(container, "META-INF")
    if data.package.route is Route.PAPER:
        known = trust.pin(data.unit.code, Role.UNIT) is not None
        values: dict[str, str | int] = {"data": grouped(printed_digest(data, contents.digests[DATA])[:_SHOWN_DIGITS])}
        code = "paper_of_known_desk" if known else "paper_to_confirm"
        yield Identity.TRUSTED if known else Identity.UNCONFIRMED, Reason(code=code, file=SCAN, values=values)


def _strangers(data: PackageData, container: "Sequence[SignatureStatus]", report: "PdfStatus") -> _Answers:
    """Say where the report was signed with another key than the package, or where the desk's own key signed it for a person."""
    yield from _one_key_in_two_roles(report.signatures, "bao-cao.pdf")
    signers = [status.signer for status in report.signatures if status.signer]
    keys = {status.signer.role: status.signer.fingerprint for status in container if status.signer}
    for signer in signers:
        if data.package.route is Route.DIGITAL and keys.get(signer.role) != signer.fingerprint:
            yield Identity.CONTRADICTED, Reason(code="signers_differ", file="bao-cao.pdf", values={"name": signer.name})
        elif keys.get(Role.UNIT) == signer.fingerprint:
            yield Identity.CONTRADICTED, Reason(code="signers_same", file="bao-cao.pdf", values={"name": signer.name})


def _mark_reasons(contents: "PackageContents", container: "Sequence[SignatureStatus]", keywords: str) -> Iterator[Reason]:
    """Say where the printed mark is not that of the key that signed the package, or of its facts."""
    from exemplar_desktop.submission.data import printed_digest
    from exemplar_desktop.submission.naming import DATA

    mark = read_mark(keywords)
    if mark is None:
        yield Reason(code="mark_missing", file="bao-cao.pdf")
        return
    if mark.unit not in {status.signer.fingerprint for status in container if status.signer}:
        yield Reason(code="mark_of_other_key", file="bao-cao.pdf")
    if mark.data != printed_digest(contents.data, contents.digests[DATA]):
        yield Reason(code="mark_of_other_data", file="bao-cao.pdf")


def _one_key_in_two_roles(statuses: "Sequence[SignatureStatus]", file: str) -> _Answers:
    """Say where one key signed for the head and for the unit: then one of the two has not signed."""
    signers = [status.signer for status in statuses if status.signer]
    keys = [signer.fingerprint for signer in signers]
    for i, signer in enumerate(signers):
        if signer.fingerprint in keys[:i]:
            yield Identity.CONTRADICTED, Reason(code="signers_same", file=file, values={"name": signer.name})
