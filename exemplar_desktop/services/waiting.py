"""Reports that left unsigned, to be signed elsewhere or in ink, and wait in the unit's folder with exactly what they were made of.

Each has a folder of its own below ``waiting/``: the exact PDF, the workbook, `data.json` of each part, and photos made smaller. What
is brought back is packed with these, whatever has become of the facts meanwhile.
"""

import hashlib
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from exemplar_desktop.disk import disk_faults, sync_folder, write_synced, write_whole
from exemplar_desktop.domain.catalogue import Treatment
from exemplar_desktop.domain.finding import Finding, Severity
from exemplar_desktop.domain.fulfilment import published
from exemplar_desktop.domain.submission import MadeFrom, PackageData, PackagedFile, Route, SubmissionPackage
from exemplar_desktop.errors import FileExists, NothingWaits, WaitingDamaged
from exemplar_desktop.services.correction import to_be_sent
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.enclosures import Enclosure
from exemplar_desktop.services.export import package_data
from exemplar_desktop.services.facts import year_facts

WAITING_FOLDER = "waiting"
ABOUT, REPORT, WORKBOOK, PHOTOS = "waiting.json", "bao-cao.pdf", "so-lieu.xlsx", "photos"
_UNFINISHED = ".part"


class KeptEnclosure(msgspec.Struct, frozen=True, kw_only=True):
    """One evidence file that will travel; ``smaller`` where it is a photo made smaller, which lies beside."""

    file: PackagedFile
    media_type: str
    title: str
    treatment: Treatment
    smaller: bool


class WaitingReport(msgspec.Struct, frozen=True, kw_only=True):
    """A report that waits: how it is to be signed, and the SHA-256 of each file that was kept."""

    id: str
    route: Route
    year: int
    exported: Annotated[datetime, Meta(tz=True)]
    unit_name: str
    number: int | None
    issued_on: date | None
    """None where number and date are left to the outside tool."""
    pages: int
    unit_key: str = ""
    """Fingerprint of the unit key that is printed on it."""
    mail_limit_mb: float | None = None
    enclosed: tuple[KeptEnclosure, ...] = ()
    sha256: dict[str, str] = {}
    """By file name."""
    made_from: MadeFrom | None = None
    """The state of the data; None where an earlier version of the program kept the report."""
    set_id: str = ""
    """Of the packages that will be made of it; empty where an earlier version of the program kept the report."""
    signatory_id: str | None = None
    """Who is named as its signer."""

    @property
    def parts(self) -> int:
        """How many packages it was divided into."""
        return sum(name.startswith("data-") for name in self.sha256)


@dataclass(frozen=True)
class LeftReport:
    """A report that left the desk to be signed: the file, what waits, and what the user should know."""

    path: Path
    waiting: WaitingReport
    warnings: tuple[Finding, ...]


def keep_waiting(desk: Desk, about: WaitingReport, files: dict[str, bytes], photos: Path | None) -> WaitingReport:
    """Keep a report and what it was made of, whole or not at all; ``photos`` is the folder with those made smaller.

    Raises DiskFull, FolderNotWritable.
    """
    about = msgspec.structs.replace(about, sha256={name: hashlib.sha256(content).hexdigest() for name, content in files.items()})
    folder = waiting_folder(desk, about)
    unfinished = folder.with_name(f".{folder.name}{_UNFINISHED}")
    try:
        with disk_faults(desk.folder):
            unfinished.mkdir(parents=True)
            for name, content in (files | {ABOUT: msgspec.json.encode(about)}).items():
                write_synced(unfinished / name, content)
            if photos is not None:
                shutil.copytree(photos, unfinished / PHOTOS)
            unfinished.replace(folder)
            sync_folder(folder.parent)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    return about


def lay_out(desk: Desk, about: WaitingReport, files: dict[str, bytes], photos: Path | None, target: Path) -> WaitingReport:
    """Keep a report and lay its PDF at ``target`` for the user, both or neither.

    Raises FileExists, DiskFull, FolderNotWritable.
    """
    if target.exists():
        raise FileExists(target)
    about = keep_waiting(desk, about, files, photos)
    try:
        with disk_faults(target.parent):
            target.parent.mkdir(parents=True, exist_ok=True)
        write_whole(target, files[REPORT])
    except BaseException:
        abandon(desk, about)
        raise
    return about


def what_happened_meanwhile(desk: Desk, waiting: WaitingReport, data: PackageData) -> Iterator[Finding]:
    """Yield what the user should know about a report that comes back: facts that changed since, another package that was made."""
    if _facts_now(desk, data) != data:
        yield _advice("facts_changed", day=waiting.exported.date().isoformat())
    sent = desk.store.all(SubmissionPackage, year=waiting.year)
    if sent and sent[-1].created > waiting.exported:
        yield _advice("sent_meanwhile", number=sent[-1].number, day=sent[-1].issued_on.isoformat())


def _facts_now(desk: Desk, data: PackageData) -> PackageData | None:
    """Return what `data.json` would say today, its header, number and date as they were; None where the report cannot exist now."""
    facts = published(to_be_sent(desk, year_facts(desk, data.year)))
    if facts.unit is None or facts.report is None:
        return None
    report = msgspec.structs.replace(
        facts.report, number=data.report.number, issued_on=data.report.issued_on, correction=data.report.correction
    )
    return package_data(msgspec.structs.replace(facts, report=report), facts.unit, data.package)


def _advice(code: str, **values: str | int) -> Finding:
    return Finding(code=code, severity=Severity.ADVICE, page="report", values=values)


def waiting_reports(desk: Desk, year: int | None = None, route: Route | None = None) -> tuple[WaitingReport, ...]:
    """Return what waits, the newest first; what cannot be read, or is packed already, is left out."""
    packed = {package.set_id for package in desk.store.all(SubmissionPackage)}
    found = [one for one in _all(desk) if year in (None, one.year) and route in (None, one.route) and one.set_id not in packed]
    return tuple(sorted(found, key=lambda one: one.exported, reverse=True))


def require_waiting(desk: Desk, year: int, route: Route, id_: str | None = None) -> tuple[WaitingReport, ...]:
    """Return what waits on a route in a year (only the one with this id, where given), the newest first; raises NothingWaits."""
    found = tuple(one for one in waiting_reports(desk, year, route) if id_ in (None, one.id))
    if not found:
        raise NothingWaits(year)
    return found


def abandon(desk: Desk, waiting: WaitingReport) -> None:
    """Give a report up that waits: nothing of it is kept; raises FolderNotWritable."""
    folder = waiting_folder(desk, waiting)
    gone = folder.with_name(f".{folder.name}{_UNFINISHED}")
    with disk_faults(desk.folder):
        if folder.exists():
            folder.replace(gone)
    shutil.rmtree(gone, ignore_errors=True)


def kept_file(desk: Desk, waiting: WaitingReport, name: str) -> bytes:
    """Return exactly what was kept under a name; raises WaitingDamaged where it is missing or another."""
    path = waiting_folder(desk, waiting) / name
    try:
        content = path.read_bytes()
    except OSError as error:
        raise WaitingDamaged(path) from error
    if hashlib.sha256(content).hexdigest() != waiting.sha256.get(name):
        raise WaitingDamaged(path)
    return content


def kept_data(desk: Desk, waiting: WaitingReport, part: int = 1) -> tuple[PackageData, bytes]:
    """Return the facts of a part as they were, and exactly the bytes that say so; raises WaitingDamaged."""
    from exemplar_desktop.submission.data import decode_data

    name = data_name(part)
    content = kept_file(desk, waiting, name)
    data = decode_data(content)
    if not isinstance(data, PackageData):
        raise WaitingDamaged(waiting_folder(desk, waiting) / name)
    return data, content


def kept_enclosures(desk: Desk, waiting: WaitingReport) -> tuple[Enclosure, ...]:
    """Return the evidence that travels, each with where its bytes lie now."""
    photos = waiting_folder(desk, waiting) / PHOTOS
    return tuple(_enclosure(desk, one, photos) for one in waiting.enclosed)


def about_enclosures(enclosed: tuple[Enclosure, ...], desk: Desk) -> tuple[KeptEnclosure, ...]:
    """Return what is kept about the evidence that travels."""
    return tuple(
        KeptEnclosure(
            file=one.file,
            media_type=one.media_type,
            title=one.title,
            treatment=one.treatment,
            smaller=one.source != desk.files.path(one.file.original_sha256),
        )
        for one in enclosed
    )


def data_name(part: int) -> str:
    """Return the name under which a part's `data.json` is kept."""
    return f"data-{part}.json"


def waiting_folder(desk: Desk, waiting: WaitingReport) -> Path:
    """Return where a waiting report is kept."""
    return desk.folder / WAITING_FOLDER / waiting.id


def _enclosure(desk: Desk, kept: KeptEnclosure, photos: Path) -> Enclosure:
    original = desk.files.path(kept.file.original_sha256)
    return Enclosure(
        file=kept.file,
        source=photos / original.name if kept.smaller else original,
        media_type=kept.media_type,
        title=kept.title,
        treatment=kept.treatment,
    )


def _all(desk: Desk) -> Iterator[WaitingReport]:
    for path in (desk.folder / WAITING_FOLDER).glob(f"*/{ABOUT}"):
        try:
            one = msgspec.json.decode(path.read_bytes(), type=WaitingReport)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            continue
        if one.id == path.parent.name:
            yield one
