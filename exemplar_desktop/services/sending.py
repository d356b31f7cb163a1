"""The last step of the year's report: sign with key files, export, and draft the e-mail that carries it."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from exemplar_desktop.disk import disk_faults
from exemplar_desktop.domain.unit import period_on
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.services.desk import Desk, unit_of

SUBJECT = "{unit}: báo cáo năm {year} về tuyên truyền gương điển hình tiên tiến"
BODY = (
    "Kính gửi {addressee},\n\n{unit} gửi kèm thư này gói báo cáo năm {year} thực hiện {programme}.\n"
    "Gói báo cáo đã ký số, mở được như một thư mục nén.\n\nTrân trọng."
)
PART = " (phần {part}/{parts})"


@dataclass(frozen=True)
class KeyFile:
    """A key file and what opens it; the passphrase lives as long as the order."""

    path: Path
    passphrase: str


@dataclass(frozen=True)
class SendingOrder:
    """What the user chose for the package."""

    out: Path
    head: KeyFile
    seal: KeyFile | None
    now: datetime
    mail_limit_mb: float | None = None


def sign_and_export(desk: Desk, year: int, order: SendingOrder, step: Step = silent) -> tuple[Path, ...]:
    """Open the keys and make the signed package; return its path, or the paths of its parts.

    Raises KeyFileUnreadable, WrongPassphrase, KeyUnsuitable, and what `export` raises.
    """
    from exemplar_desktop.services.export import ExportOrder, export
    from exemplar_desktop.signing.keys import load_pkcs12

    step("collect", 0.0)
    head = load_pkcs12(order.head.path, order.head.passphrase)
    seal = load_pkcs12(order.seal.path, order.seal.passphrase) if order.seal else None
    plain = ExportOrder(out=order.out, head=head, seal=seal, now=order.now, mail_limit_mb=order.mail_limit_mb)
    return export(desk, year, plain, step)


def draft_mails(desk: Desk, year: int, packages: tuple[Path, ...], day: datetime) -> tuple[Path, ...]:
    """Write one e-mail draft (``.eml``) beside each package and return the drafts; raises DiskFull, FolderNotWritable."""
    from exemplar_desktop.submission.mail import draft

    unit = unit_of(desk)
    period = period_on(unit, day.date()) if unit else None
    names = {
        "unit": period.name if period else "",
        "addressee": period.addressee if period else "",
        "programme": desk.programme.short_title,
        "year": year,
    }
    drafts = []
    for part, package in enumerate(packages, 1):
        subject = SUBJECT.format_map(names) + (PART.format(part=part, parts=len(packages)) if len(packages) > 1 else "")
        path = package.with_suffix(".eml")
        with disk_faults(path.parent):
            path.write_bytes(draft(package, period.addressee_email if period else "", subject, BODY.format_map(names)))
        drafts.append(path)
    return tuple(drafts)
