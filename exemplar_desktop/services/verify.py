"""Judges a package as a stranger would: the container, every signature, the report, each answer with its reasons."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from exemplar_desktop.domain.submission import PackageData, Route
from exemplar_desktop.domain.verdict import (
    Identity,
    Integrity,
    Reason,
    Revocation,
    Verdict,
    bottom_line,
    worst_identity,
    worst_revocation,
)
from exemplar_desktop.progress import Step, silent

if TYPE_CHECKING:
    from exemplar_desktop.signing.status import PdfStatus, SignatureStatus
    from exemplar_desktop.signing.trust import Trust
    from exemplar_desktop.submission.reader import PackageContents


def verify(path: Path, trust: "Trust", received: datetime, step: Step = silent) -> Verdict:
    """Return the verdict on a package, its certificates judged at the time of first receipt (with time zone).

    Never raises for a bad package; raises FileUnreadable where the file itself cannot be opened.
    """
    from exemplar_desktop.submission.reader import read_package

    step("verify_package", 0.0)
    contents = read_package(path, step)
    if isinstance(contents, tuple):
        return Verdict(
            file=path.name,
            bottom_line=bottom_line(Integrity.ALTERED, Identity.UNCONFIRMED, Revocation.UNKNOWN),
            integrity=Integrity.ALTERED,
            identity=Identity.UNCONFIRMED,
            revocation=Revocation.UNKNOWN,
            reasons=contents,
        )
    return _judged(path, contents, trust, received)


def _judged(path: Path, contents: "PackageContents", trust: "Trust", received: datetime) -> Verdict:
    from exemplar_desktop.signing.check import check_detached, check_pdf

    data = contents.data
    header, unit = data.package, data.unit
    names = tuple(period.name for period in unit.periods)
    container = tuple(
        check_detached(one.content, one.signature, role, unit.code, names, trust, received, route=header.route, file=one.name)
        for role, one in zip(header.signatures, contents.manifests, strict=True)
    )
    report = check_pdf(contents.pdf, header.signatures, header.route, unit.code, names, trust, received)
    statuses = (*container, *report.signatures)
    reasons = [*report.reasons, *(reason for status in statuses for reason in status.reasons), *_strangers(data, container, report)]
    is_whole = report.integrity is Integrity.WHOLE and all(status.integrity is Integrity.WHOLE for status in statuses)
    integrity = Integrity.WHOLE if is_whole else Integrity.ALTERED
    identity = worst_identity([status.identity for status in statuses])
    if any(reason.code == "signers_differ" for reason in reasons):
        identity = Identity.CONTRADICTED
    revocation = worst_revocation([status.revocation for status in statuses])
    return Verdict(
        file=path.name,
        bottom_line=bottom_line(integrity, identity, revocation),
        integrity=integrity,
        identity=identity,
        revocation=revocation,
        reasons=_once(reasons),
        signers=tuple(status.signer for status in container if status.signer),
        unit_code=unit.code,
        unit_name=names[-1] if names else "",
        year=data.year,
        package_id=header.id,
    )


def _strangers(data: PackageData, container: "Iterable[SignatureStatus]", report: "PdfStatus") -> list[Reason]:
    """Say where the report was signed with another key than the package; an outside tool's keys are not ours to compare."""
    if data.package.route is not Route.DIGITAL:
        return []
    keys = {status.signer.role: status.signer.fingerprint for status in container if status.signer}
    signers = [status.signer for status in report.signatures if status.signer]
    return [
        Reason(code="signers_differ", file="bao-cao.pdf", values={"name": signer.name})
        for signer in signers
        if keys.get(signer.role) != signer.fingerprint
    ]


def _once(reasons: list[Reason]) -> tuple[Reason, ...]:
    return tuple(reason for i, reason in enumerate(reasons) if reason not in reasons[:i])
