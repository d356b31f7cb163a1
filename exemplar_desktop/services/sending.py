"""The last step of the year's report: look at the keys, sign with them, export, and draft the e-mail that carries the package."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from exemplar_desktop.disk import disk_faults
from exemplar_desktop.domain.correction import document_number
from exemplar_desktop.domain.submission import SubmissionPackage
from exemplar_desktop.domain.unit import UnitPeriod, period_on
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.services.desk import Desk, unit_of
from exemplar_desktop.services.key_warnings import holder_of, is_of_unit
from exemplar_desktop.vietnamese.dates import short_date

if TYPE_CHECKING:
    from exemplar_desktop.services.export import ExportResult

SUBJECT = "{unit}: báo cáo năm {year} về tuyên truyền gương điển hình tiên tiến"
BODY = (
    "Kính gửi {addressee},\n\n{unit} gửi kèm thư này gói báo cáo năm {year} thực hiện {programme}.\n"
    "{replacing}Gói báo cáo đã ký số, mở được như một thư mục nén.\n\nTrân trọng."
)
REPLACING = "Gói này thay thế Báo cáo số {document} ngày {day}.\n"
PART = " (phần {part}/{parts})"
CHOICES_FILE = "sending.json"
USUAL_LIMITS = (10, 20, 25)
"""Megabytes that the mail services in use take."""
SOON = 30
"""Days before its end at which a certificate is said to expire soon."""


@dataclass(frozen=True)
class KeyFile:
    """A key file and what opens it; the passphrase lives as long as the order, and no longer, and is never printed."""

    path: Path
    passphrase: str

    def __repr__(self) -> str:
        """Leave the passphrase out of every trace."""
        return f"KeyFile({self.path.name!r})"


@dataclass(frozen=True)
class KeyFacts:
    """What a key's certificate says, held against the unit on a day."""

    name: str
    organisation: str
    valid_until: date
    days_left: int
    names_unit: bool

    @property
    def expires_soon(self) -> bool:
        """Whether it ends within a month."""
        return self.days_left <= SOON


@dataclass(frozen=True)
class SendingOrder:
    """What the user chose for the package."""

    out: Path
    head: KeyFile
    seal: KeyFile | None
    now: datetime
    mail_limit_mb: float | None = None
    smaller_photos: bool = True
    beside: bool = False


class Choices(msgspec.Struct, frozen=True):
    """What was chosen for the last package and is proposed for the next; never a passphrase."""

    target: str = ""
    mail_limit: str = ""
    smaller_photos: bool = True
    beside: bool = False


@dataclass(frozen=True)
class MailWords:
    """Address, subject and text of the mail that carries a package."""

    to: str
    subject: str
    body: str


def key_facts(desk: Desk, key: KeyFile, now: datetime) -> KeyFacts:
    """Open a key file and return what its certificate says; raises KeyFileUnreadable, WrongPassphrase, KeyUnsuitable."""
    from exemplar_desktop.signing.keys import load_pkcs12

    opened = load_pkcs12(key.path, key.passphrase, now)
    unit = unit_of(desk)
    ends = opened.certificate.not_after.astimezone(now.tzinfo).date()
    return KeyFacts(
        name=opened.certificate.name,
        organisation=opened.certificate.organisation,
        valid_until=ends,
        days_left=(ends - now.date()).days,
        names_unit=is_of_unit(holder_of(opened), unit.names if unit else ()),
    )


def sign_and_export(desk: Desk, year: int, order: SendingOrder, step: Step = silent) -> "ExportResult":
    """Open the keys and make the signed package, or its parts.

    Raises KeyFileUnreadable, WrongPassphrase, KeyUnsuitable, and what `export` raises.
    """
    from exemplar_desktop.services.export import ExportOrder, export
    from exemplar_desktop.signing.keys import load_pkcs12

    step("collect", 0.0)
    head = load_pkcs12(order.head.path, order.head.passphrase, order.now)
    seal = load_pkcs12(order.seal.path, order.seal.passphrase, order.now) if order.seal else None
    plain = ExportOrder(
        out=order.out,
        head=head,
        seal=seal,
        now=order.now,
        mail_limit_mb=order.mail_limit_mb,
        smaller_photos=order.smaller_photos,
        beside=order.beside,
    )
    return export(desk, year, plain, step)


def read_choices(folder: Path) -> Choices:
    """Return what was chosen last in a unit's folder; the defaults where nothing was, or where it cannot be read."""
    try:
        return msgspec.json.decode((folder / CHOICES_FILE).read_bytes(), type=Choices)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return Choices()


def keep_choices(folder: Path, choices: Choices) -> None:
    """Remember what was chosen; raises DiskFull, FolderNotWritable."""
    path = folder / CHOICES_FILE
    part = path.with_suffix(".part")
    with disk_faults(folder):
        part.write_bytes(msgspec.json.encode(choices))
        part.replace(path)


def mail_that_takes(size: int) -> int | None:
    """Return the smallest usual mail limit (MB) that a package of this size (bytes) fits; None where none does."""
    from exemplar_desktop.submission.parts import mail_limit_bytes

    return next((limit for limit in USUAL_LIMITS if size <= mail_limit_bytes(limit)), None)


def mail_words(desk: Desk, year: int, day: date, part: int = 1, parts: int = 1) -> MailWords:
    """Return what the mail says that carries a package (or one part of it)."""
    unit = unit_of(desk)
    period: UnitPeriod | None = period_on(unit, day) if unit else None
    names = {
        "unit": period.name if period else "",
        "addressee": period.addressee if period else "",
        "programme": desk.programme.short_title,
        "year": year,
        "replacing": _replacing(desk, year),
    }
    subject = SUBJECT.format_map(names) + (PART.format(part=part, parts=parts) if parts > 1 else "")
    return MailWords(period.addressee_email if period else "", subject, BODY.format_map(names))


def _replacing(desk: Desk, year: int) -> str:
    """Return what the mail says of the report that the newest package replaces."""
    records = desk.store.all(SubmissionPackage, year=year)
    correction = records[-1].correction if records else None
    if correction is None:
        return ""
    return REPLACING.format(document=document_number(correction.number, correction.symbol), day=short_date(correction.issued_on))


def draft_mails(desk: Desk, year: int, packages: tuple[Path, ...], day: datetime, folder: Path | None = None) -> tuple[Path, ...]:
    """Write one e-mail draft (``.eml``) a package, beside it or in ``folder``, and return the drafts.

    Raises DiskFull, FolderNotWritable, FileUnreadable.
    """
    from exemplar_desktop.submission.mail import draft

    drafts = []
    for part, package in enumerate(packages, 1):
        words = mail_words(desk, year, day.date(), part, len(packages))
        content = draft(package, words.to, words.subject, words.body)
        path = (folder or package.parent) / package.with_suffix(".eml").name
        with disk_faults(path.parent):
            path.write_bytes(content)
        drafts.append(path)
    return tuple(drafts)
