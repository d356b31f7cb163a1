"""Looks a PC and a unit's data over: plain checks, each a function that returns its findings; nothing is changed.

A check that is slow takes ``step``; where the database cannot be read, what depends on it is left out.
"""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

import msgspec

from exemplar_desktop.disk import disk_faults, write_whole
from exemplar_desktop.domain.checkup import Checked, Level
from exemplar_desktop.domain.copies import Summary
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.lineage import Standing, standing
from exemplar_desktop.errors import CopyDamaged, DiskFull, FileUnreadable, FolderInUse, StoreForeign, StoreNewer, UserError
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.services.copying import chosen_place, copies_of, second_place
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.programmes import PROGRAMME_FILE, load_programme
from exemplar_desktop.services.register import SentState, checked, sent_files
from exemplar_desktop.settings import FILE as SETTINGS_FILE
from exemplar_desktop.store import contents, switch
from exemplar_desktop.store.copies import CONTENTS, COPIES, check_copy, counted, find_copies
from exemplar_desktop.store.files import EvidenceFiles
from exemplar_desktop.store.identity import examine, named_hashes
from exemplar_desktop.store.location import Place, location_of
from exemplar_desktop.store.lock import Use, demand_free
from exemplar_desktop.store.revisions import DATABASE_NAME, head
from exemplar_desktop.store.sightings import seen_before
from exemplar_desktop.store.store import Store
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME, file_size, number, short_moment

LOW_DISK, FULL_DISK = 1024**3, 200 * 1024**2
"""Free bytes below which room is advised, and below which the next picture may not be saved."""
OLD_COPY = timedelta(days=7)
"""How long a change may be without a copy."""
CLOCKS_DIFFER = timedelta(minutes=10)
_TRIAL = 64 * 1024
"""Bytes: SQLite's shared memory of the log takes 32 KiB, and the log itself begins."""
_KEY_ENDINGS = ("*.p12", "*.pfx")


@dataclass(frozen=True)
class Patient:
    """What the checks look at; ``summary`` is None where there is no database that can be read."""

    folder: Path
    now: datetime
    thorough: bool = True
    """Whether contents are held against their hashes too."""
    summary: Summary | None = None


def examine_all(folder: Path, now: datetime, step: Step = silent, thorough: bool = True) -> tuple[Checked, ...]:
    """Run every check and return its lines, in the order in which they are read."""
    found = list(check_folder(Patient(folder, now)))
    if found[0].code == "folder_missing":
        return (*found, *check_fonts(Patient(folder, now), step))
    summary, lines = look_into_database(folder, found[0].code == "disk_no_room")
    patient = Patient(folder, now, thorough, summary)
    found += lines
    for check in CHECKS:
        found += check(patient, step)
    return tuple(found)


def check_folder(patient: Patient) -> Iterator[Checked]:
    """Is the folder there, can it be written to, is there room, does it lie well, is it open elsewhere."""
    folder = patient.folder
    if not folder.is_dir():
        yield _line("folder", "folder_missing", Level.FAULT, path=str(folder))
        return
    yield _room(folder)
    place, service = location_of(folder)
    if place is Place.NETWORK:
        yield _line("folder", "on_network", Level.ADVICE)
    elif place is Place.CLOUD:
        yield _line("folder", "in_cloud", Level.ADVICE, service=service)
    try:
        demand_free(folder, Use.WINDOW)
    except FolderInUse:
        yield _line("folder", "in_use", Level.ADVICE)
    except UserError:
        pass  # said above: it cannot be written to
    if (folder / switch.STAGE).is_dir():
        yield _line("folder", "restore_unfinished", Level.ADVICE)


def look_into_database(folder: Path, no_room: bool) -> tuple[Summary | None, list[Checked]]:
    """Is the database whole, of this version, and the one to work in; what it holds."""
    path = folder / DATABASE_NAME
    if not path.exists():
        return None, [_line("database", "database_missing", Level.FAULT, path=str(folder))]
    try:
        # SQLite could not open it, and would leave its beginnings beside it; where it is open already, there is room.
        if no_room and not path.with_name(f"{DATABASE_NAME}-shm").exists():
            raise DiskFull(path)
        summary = examine(path)
    except DiskFull:
        return None, [_line("database", "database_no_room", Level.FAULT)]
    except StoreNewer:
        return None, [_line("database", "database_newer", Level.FAULT)]
    except StoreForeign:
        return None, [_line("database", "database_damaged", Level.FAULT)]
    except UserError:
        return None, [_line("database", "database_unreadable", Level.FAULT)]
    held = {"nominees": number(summary.nominees), "evidence": number(summary.evidence), "revision": summary.revision}
    lines = [_line("database", "database_good", Level.GOOD, **held)]
    if summary.revision != head():
        lines.append(_line("database", "database_older", Level.ADVICE, found=summary.revision))
    seen = seen_before(summary.identity.store_id)
    verdict = standing(summary.identity, seen)
    if verdict is not Standing.CURRENT:
        lines.append(_line("database", str(verdict), Level.FAULT, folder=seen.folder if seen else ""))
    return summary, lines


def check_evidence(patient: Patient, step: Step) -> Iterator[Checked]:
    """Is every evidence file there and unaltered; what lies there that nobody names."""
    if patient.summary is None:
        return
    files = EvidenceFiles(patient.folder)
    named = named_hashes(patient.folder / DATABASE_NAME)
    told = counted(step, "check_files", sum(_size(files.path(sha256)) for sha256 in named))
    lost, altered = [], []
    for sha256 in sorted(named):
        path = files.path(sha256)
        if not path.is_file():
            lost.append(sha256)
        elif patient.thorough and not _holds(path, sha256, told):
            altered.append(sha256)
    names = _names(patient) if lost or altered else {}
    for code, hashes in (("evidence_lost", lost), ("evidence_altered", altered)):
        if hashes:
            yield _line("evidence", code, Level.FAULT, count=number(len(hashes)), name=names.get(hashes[0], hashes[0][:12]))
    pool = patient.folder / COPIES / CONTENTS
    saved = [sha256 for sha256 in (*lost, *altered) if _holds(contents.path_of(pool, sha256), sha256, lambda _count: None)]
    if saved:
        yield _line("evidence", "evidence_in_copies", Level.ADVICE, count=number(len(saved)))
    if not lost and not altered:
        yield _line("evidence", "evidence_good" if patient.thorough else "evidence_there", Level.GOOD, count=number(len(named)))
    orphans = [path for path in files.folder.glob("[0-9a-f][0-9a-f]/*") if path.name not in named]
    if orphans:
        size = file_size(sum(map(_size, orphans)))
        yield _line("evidence", "evidence_orphaned", Level.ADVICE, count=number(len(orphans)), size=size)


def check_sent(patient: Patient, step: Step) -> Iterator[Checked]:
    """Is every file that was sent still the one that was sent."""
    if patient.summary is None or patient.summary.revision != head():
        return
    with closing(Store.open(patient.folder)) as store:
        entries = sent_files(Desk(patient.folder, store, EvidenceFiles(patient.folder), load_programme()))
    if patient.thorough:
        entries = checked(entries, step)
    codes = {SentState.MISSING: "sent_lost", SentState.ALTERED: "sent_altered"}
    bad = [entry for entry in entries if entry.state in codes]
    for entry in bad:
        yield _line("sent", codes[entry.state], Level.FAULT, name=entry.record.file_name)
    if not bad:
        yield _line("sent", "sent_good" if patient.thorough else "sent_there", Level.GOOD, count=number(len(entries)))


def check_copies(patient: Patient, step: Step) -> Iterator[Checked]:
    """Is there a copy, young enough, and does the newest one open whole."""
    found = find_copies(patient.folder / COPIES)
    if not found:
        yield _line("copies", "copies_none", Level.ADVICE)
        return
    newest = found[0].manifest
    try:
        check_copy(found[0], step, patient.thorough)
        yield _line("copies", "copies_good", Level.GOOD, at=short_moment(newest.moment), count=number(len(found)))
    except (CopyDamaged, FileUnreadable, StoreForeign):
        yield _line("copies", "copies_damaged", Level.FAULT, at=short_moment(newest.moment))
    changed = patient.summary.last_change if patient.summary else None
    if changed and changed > newest.moment and patient.now - newest.moment > OLD_COPY:
        yield _line("copies", "copies_old", Level.ADVICE, days=(patient.now - newest.moment).days)


def check_second_place(patient: Patient, _step: Step) -> Iterator[Checked]:
    """Is a second place chosen, there, and does it hold a copy."""
    chosen = chosen_place(patient.folder)
    if chosen is None:
        yield _line("copies", "second_none", Level.ADVICE)
        return
    try:
        newest = next(iter(find_copies(second_place(patient.folder, chosen))), None)
    except UserError:
        known = bool(copies_of(patient.folder, chosen)) and chosen.is_dir()
        yield _line("copies", "second_empty" if known else "second_gone", Level.ADVICE, path=str(chosen))
        return
    if newest is None:
        yield _line("copies", "second_empty", Level.ADVICE, path=str(chosen))
    else:
        yield _line("copies", "second_good", Level.GOOD, path=str(chosen), at=short_moment(newest.manifest.moment))


def check_settings(patient: Patient, _step: Step) -> Iterator[Checked]:
    """Can the settings of the window and the unit's own programme be read."""
    found = []
    settings, programme = patient.folder / SETTINGS_FILE, patient.folder / PROGRAMME_FILE
    if settings.exists():
        try:
            msgspec.json.decode(settings.read_bytes(), type=dict)
        except (OSError, msgspec.DecodeError, UnicodeDecodeError):
            found.append(_line("settings", "settings_damaged", Level.ADVICE))
    if programme.exists():
        try:
            load_programme(programme)
        except UserError:
            found.append(_line("settings", "programme_damaged", Level.FAULT, path=str(programme)))
    yield from found or [_line("settings", "settings_good", Level.GOOD)]


def check_fonts(_patient: Patient, _step: Step) -> Iterator[Checked]:
    """Are the documents' fonts where they were installed."""
    from exemplar_desktop.reports.fonts import STYLES, shipped_font

    try:
        whole = all(shipped_font(style).stat().st_size for style in STYLES)
    except OSError:
        whole = False
    yield _line("fonts", "fonts_good" if whole else "fonts_missing", Level.GOOD if whole else Level.FAULT)


def check_key(patient: Patient, _step: Step) -> Iterator[Checked]:
    """Is the unit's own key file, where there is one, a file that can be read."""
    keys = sorted(path for ending in _KEY_ENDINGS for path in patient.folder.glob(ending))
    for path in keys:
        try:
            whole = path.read_bytes()[:1] == b"\x30"  # DER: a PKCS#12 file is a SEQUENCE
        except OSError:
            whole = False
        yield _line("key", "key_good" if whole else "key_damaged", Level.GOOD if whole else Level.FAULT, name=path.name)
    if not keys:
        yield _line("key", "key_none", Level.GOOD)


def check_clock(patient: Patient, _step: Step) -> Iterator[Checked]:
    """Does the PC's clock go with what was written before, and is its zone Vietnam's."""
    moments = [copy.manifest.moment for copy in find_copies(patient.folder / COPIES)]
    if patient.summary and patient.summary.last_change:
        moments.append(patient.summary.last_change)
    newest = max(moments, default=patient.now)
    found = []
    if newest > patient.now + CLOCKS_DIFFER:
        found.append(_line("clock", "clock_behind", Level.FAULT, now=short_moment(patient.now), at=short_moment(newest)))
    local = patient.now.astimezone()
    if local.utcoffset() != VIETNAM_TIME.utcoffset(None):
        found.append(_line("clock", "clock_zone", Level.ADVICE))
    yield from found or [_line("clock", "clock_good", Level.GOOD)]


CHECKS: tuple[Callable[[Patient, Step], Iterator[Checked]], ...] = (
    check_evidence,
    check_sent,
    check_copies,
    check_second_place,
    check_settings,
    check_fonts,
    check_key,
    check_clock,
)
"""In the order in which their lines are read."""


def _line(check: str, code: str, level: Level, **values: str | int) -> Checked:
    return Checked(check=check, code=code, level=level, values=values)


def _room(folder: Path) -> Checked:
    """Say whether the folder can be written to, and how much there is room for."""
    free = _free(folder)
    room = file_size(free)
    fault = _fault_of_writing(folder)
    if isinstance(fault, DiskFull):
        return _line("folder", "disk_no_room", Level.FAULT)
    if fault:
        return _line("folder", "folder_not_writable", Level.FAULT, path=str(folder))
    if free < FULL_DISK:
        return _line("folder", "disk_full", Level.FAULT, free=room)
    if free < LOW_DISK:
        return _line("folder", "disk_low", Level.ADVICE, free=room)
    return _line("folder", "folder_good", Level.GOOD, free=room)


def _free(folder: Path) -> int:
    import shutil

    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return 0


def _fault_of_writing(folder: Path) -> UserError | None:
    """Return what keeps from writing as much as it takes to open the database; nothing is left of the trial."""
    trial = folder / f".{uuid4().hex}.part"
    try:
        write_whole(trial, bytes(_TRIAL))
        with disk_faults(folder):
            trial.unlink()
    except UserError as fault:
        return fault
    return None


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _holds(path: Path, sha256: str, told: contents.Told) -> bool:
    try:
        return contents.digest_of(path, told)[0] == sha256
    except FileUnreadable:
        return False


def _names(patient: Patient) -> dict[str, str]:
    """Return hash -> title of evidence, for the lines that name an example."""
    if patient.summary is None or patient.summary.revision != head():
        return {}
    with closing(Store.open(patient.folder)) as store:
        return {file.sha256: piece.title for piece in store.all(Evidence) for file in piece.files}
