"""Wrong input as data (`Problem`) and the world's faults as typed exceptions that carry facts and no prose."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import msgspec


class Problem(msgspec.Struct, frozen=True):
    """One wrong or missing input: the field it stands beside, a code (a key of `messages.problems`) and its values."""

    field: str
    code: str
    values: dict[str, str | int] = {}


@dataclass(eq=False)
class UserError(Exception):
    """The world's fault, not ours: a subclass per case, its facts as attributes; `messages.errors` owns the sentence."""


@dataclass(eq=False)
class ProgrammeRefused(UserError):
    """A programme file is wrong: ``where`` is a line or a key path, ``reason`` a key of `messages.programme_faults`."""

    path: str
    where: str
    reason: str
    detail: str = ""


@dataclass(eq=False)
class NoSuchNominee(UserError):
    """No nominee has this running number."""

    number: int


@dataclass(eq=False)
class YearOutsideProgramme(UserError):
    """The programme has no reporting year of this number."""

    year: int
    known: str


@dataclass(eq=False)
class NoUnit(UserError):
    """The folder holds no unit yet."""

    path: Path


@dataclass(eq=False)
class ReportBlocked(UserError):
    """The report cannot exist yet: there are blocking findings."""

    count: int


@dataclass(eq=False)
class StoreNewer(UserError):
    """The database was written by a newer program."""

    path: Path
    found: str
    known: str


@dataclass(eq=False)
class StoreForeign(UserError):
    """The file is no database of this program, or it is damaged."""

    path: Path


@dataclass(eq=False)
class StoreLocked(UserError):
    """Another process holds the database."""

    path: Path


@dataclass(eq=False)
class FolderInUse(UserError):
    """Another process works on the unit's folder: ``use`` is a value of `store.lock.Use`; what could not be learnt is empty."""

    path: Path
    use: str = ""
    user: str = ""
    machine: str = ""
    since: datetime | None = None


@dataclass(eq=False)
class FolderGone(UserError):
    """A folder that was there is not any more: its stick was pulled out, its network drive is away, or it was renamed."""

    path: Path


@dataclass(eq=False)
class FolderNotWritable(UserError):
    """Nothing can be written into this folder."""

    path: Path


@dataclass(eq=False)
class FileInTheWay(FolderNotWritable):
    """A file lies where a folder is needed."""


@dataclass(eq=False)
class DiskFull(UserError):
    """The disk that holds this path has no room left."""

    path: Path


@dataclass(eq=False)
class FileUnreadable(UserError):
    """A file is not there, vanished while being read, or may not be read."""

    path: Path


@dataclass(eq=False)
class SentFileAltered(UserError):
    """A kept package is not the file that was entered in the register any more."""

    path: Path


@dataclass(eq=False)
class FileChanging(UserError):
    """A file was written to by another program while it was being copied."""

    path: Path


@dataclass(eq=False)
class ShortcutGiven(UserError):
    """A shortcut of the desktop was given: a small file that only leads to another one, and leads nowhere elsewhere."""

    path: Path


@dataclass(eq=False)
class FileTooLarge(UserError):
    """A file is over the size that one piece of evidence may have (bytes)."""

    path: Path
    size: int
    limit: int


@dataclass(eq=False)
class FileEmpty(UserError):
    """A file has no content."""

    path: Path


@dataclass(eq=False)
class EvidenceDamaged(UserError):
    """A stored evidence file is missing or no longer has its hash."""

    title: str
    name: str


@dataclass(eq=False)
class EvidenceOverMailLimit(UserError):
    """One evidence file alone is larger than an e-mail may carry (bytes)."""

    title: str
    size: int
    limit: int


@dataclass(eq=False)
class KeyFileUnreadable(UserError):
    """The file is no readable PKCS#12 key file."""

    path: Path


@dataclass(eq=False)
class WrongPassphrase(UserError):
    """The passphrase does not open the key file."""

    path: Path


@dataclass(eq=False)
class KeyUnsuitable(UserError):
    """The key may not sign: ``reason`` is a key of `messages.key_faults`."""

    path: Path
    reason: str
    detail: str = ""


@dataclass(eq=False)
class CertificateUnreadable(UserError):
    """The file holds no certificate, revocation list or pins that can be read."""

    path: Path


@dataclass(eq=False)
class PackageNotSound(UserError):
    """The package just written did not verify when read back; it was not kept."""

    path: Path
    reason: str


@dataclass(eq=False)
class FileExists(UserError):
    """A file of this name is there already, and what is there is never overwritten."""

    path: Path


@dataclass(eq=False)
class FolderGiven(UserError):
    """A folder was given where a file is asked for."""

    path: Path


@dataclass(eq=False)
class PictureTooLarge(UserError):
    """A picture from the clipboard has more pixels than can be kept."""

    width: int
    height: int


@dataclass(eq=False)
class MailLimitTooSmall(UserError):
    """Report and data alone, without any evidence, are larger than an e-mail may carry (bytes)."""

    size: int
    limit: int


@dataclass(eq=False)
class SignaturePictureLost(UserError):
    """The stored picture of a person's handwritten signature is missing, or is no picture."""

    name: str


@dataclass(eq=False)
class SealPictureLost(UserError):
    """The stored picture of the unit's seal is missing, or is no picture."""


@dataclass(eq=False)
class NotASample(UserError):
    """A sample is to be made where something lies that is no sample made by this program."""

    path: Path
    name: str


@dataclass(eq=False)
class CopyDamaged(UserError):
    """A copy no longer holds what it held: ``name`` is the file in it."""

    path: Path
    name: str


@dataclass(eq=False)
class CopyNotFound(UserError):
    """There is no copy in this place, or none of the moment that was asked for."""

    path: Path


@dataclass(eq=False)
class CopyPlaceGone(UserError):
    """The second place for copies (a stick, another disk) is not there now."""

    path: Path


@dataclass(eq=False)
class StoreLost(UserError):
    """The database is gone, empty or damaged, and there are copies: ``newest`` is the moment of the newest."""

    path: Path
    newest: datetime
    nominees: int
    evidence: int


@dataclass(eq=False)
class StoreHandedOver(UserError):
    """This state was sealed for another PC, and is not the one to go on with."""

    path: Path
    at: datetime
    generation: int


@dataclass(eq=False)
class StoreSuperseded(UserError):
    """A newer state of the same store was opened on this PC, or handed over from it."""

    path: Path
    generation: int
    newest: int
    folder: str


@dataclass(eq=False)
class StoreDiverged(UserError):
    """The same store was gone on with in two places: ``newer`` says whether the other one is ahead (None: neither)."""

    path: Path
    generation: int
    changed: datetime | None
    folder: str
    other_generation: int
    other_changed: datetime | None
    newer: bool | None


@dataclass(eq=False)
class StoreAlreadyThere(UserError):
    """A state from another PC is to be opened where a unit's data lies already."""

    path: Path


@dataclass(eq=False)
class StateNotNewer(UserError):
    """A state from another PC does not go on from the one that lies here."""

    path: Path
    generation: int
    changed: datetime | None
    other_generation: int
    other_changed: datetime | None


@dataclass(eq=False)
class SealedUnreadable(UserError):
    """The file is no sealed file of this program, or it was altered or cut off."""

    path: Path


@dataclass(eq=False)
class SealedShut(UserError):
    """The passphrase does not open the sealed file."""

    path: Path


@dataclass(eq=False)
class PassphraseTooShort(UserError):
    """A new passphrase has fewer letters than it must have."""

    least: int


@dataclass(eq=False)
class UnitKeyMissing(UserError):
    """The unit has no key of its desk yet."""

    path: Path


@dataclass(eq=False)
class UnitKeyShut(UserError):
    """The system's key store does not open the unit key (none there, or the folder came from elsewhere), and no passphrase was given."""

    path: Path


@dataclass(eq=False)
class UnitKeyUnmade(UserError):
    """A unit key is to be made, but the system keeps no passphrases and none was given."""

    path: Path


@dataclass(eq=False)
class UnitKeyChanged(UserError):
    """The unit key is another than the one whose fingerprint stands on the printed report."""

    path: Path


@dataclass(eq=False)
class NothingWaits(UserError):
    """No report of this year waits to be brought back."""

    year: int


@dataclass(eq=False)
class WaitingDamaged(UserError):
    """What was kept of a report that waits to be brought back is missing or was altered."""

    path: Path


@dataclass(eq=False)
class NotTheSameReport(UserError):
    """What was brought back is not the report that left, signed: ``reason`` is a key of `messages.reasons_take_back`."""

    path: Path
    reason: str
    page: int
    field: str


@dataclass(eq=False)
class HeadHasNotSigned(UserError):
    """The report that was brought back carries no digital signature, or none of the head."""

    path: Path


@dataclass(eq=False)
class NumberUnknown(UserError):
    """Number and date were left to the outside tool, and were not given when the report was brought back."""

    year: int


@dataclass(eq=False)
class ScanUnreadable(UserError):
    """A scan is no PDF or picture that can be read."""

    path: Path


@dataclass(eq=False)
class ScanTooCoarse(UserError):
    """A page of the scan has fewer dots an inch than a scan must have; none at all where there is no picture on it."""

    page: int
    dpi: int
    least: int


@dataclass(eq=False)
class ScanNotColoured(UserError):
    """No page of the scan is in colour: ink and stamp cannot be told from a copy."""


@dataclass(eq=False)
class ScanTooLarge(UserError):
    """The scan is larger than what was left for it (bytes)."""

    size: int
    limit: int


@dataclass(eq=False)
class PaperBlocked(UserError):
    """A paper about a meeting cannot be written yet: ``lacks`` are what it needs, members of `domain.council_papers.PaperLack`."""

    lacks: tuple[str, ...]


@dataclass(eq=False)
class NotWaiting(UserError):
    """No report with this id waits to be brought back."""

    id: str
