"""Kills the program at random moments and counts what is lost, half-made or cannot be opened again; none may be.

    python -m tests.faults.kill_runs [--kills 500] [--seed N] [--activity type ...]

Each activity goes on in a process of its own until it is killed (SIGKILL); the next process goes on where that one was killed, so every
kill is followed by a real start. What was shown as saved comes through a pipe, which outlives the killed process. The moments follow
from the seed; prints one JSON line, and what was found wrong on standard error. Exit code 1 where anything was.
"""

import argparse
import hashlib
import json
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from random import Random
from typing import Any

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.assessment import Assessment
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.programme import reporting_year
from exemplar_desktop.domain.submission import SubmissionPackage
from exemplar_desktop.domain.unit import Signatory, Unit, UnitPeriod
from exemplar_desktop.domain.verdict import Integrity
from exemplar_desktop.errors import UserError
from exemplar_desktop.services.copying import copies_of
from exemplar_desktop.services.demo import DemoOrder, make_sample_desk
from exemplar_desktop.services.desk import open_desk
from exemplar_desktop.services.programmes import load_programme
from exemplar_desktop.services.sample_unit import HEAD_NAME, UNIT_NAME
from exemplar_desktop.services.verify import verify
from exemplar_desktop.signing.sample_ca import make_sample_ca
from exemplar_desktop.signing.trust import load_trust
from exemplar_desktop.store.copies import check_copy
from exemplar_desktop.store.files import EvidenceFiles
from exemplar_desktop.store.lock import Use
from exemplar_desktop.store.revisions import DATABASE_NAME
from exemplar_desktop.store.rows import ROWS
from exemplar_desktop.store.store import Store
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME
from tests.faults.killed import YEAR

ROOT = Path(__file__).resolve().parents[2]
OLD_STORES = ("store-v1.sqlite3", "store-v2.sqlite3")
PATIENCE = 120
"""Seconds in which a process must have begun."""
Told = list[list[str]]


@dataclass
class Chain:
    """One activity: how it is prepared and judged, and what came out so far."""

    folder: Path
    program: str
    span: float
    """Seconds after its beginning within which the process is killed."""
    prepare: Callable[[Path], None]
    judge: Callable[["Chain", Told], Iterator[str]]
    seen: set[Path] = field(default_factory=set)
    """Packages that were judged before."""
    counts: Counter[str] = field(default_factory=Counter)

    @property
    def data(self) -> Path:
        """The unit's folder."""
        return self.folder / "data"


def prepare_window(folder: Path) -> None:
    """Make a unit with one nominee."""
    desk = open_desk(folder / "data", create=True)
    period = UnitPeriod(name="Trường THPT Lê Chân", symbol="THPTLC", parent="Sở GDĐT", addressee="Sở GDĐT", place="Lê Chân")
    nominee = Nominee(number=1, kind=NomineeKind.STAFF, name="Bùi Văn Bắc")
    desk.store.save(Unit(code="31000123", periods=(period,)), Signatory(name="Nguyễn Văn An", position="Hiệu trưởng"))
    desk.store.save(nominee, Nomination(nominee_id=nominee.id, year=YEAR))
    desk.store.close()


def prepare_export(folder: Path) -> None:
    """Make a small sample unit with a key; its report is large enough for two parts."""
    year = reporting_year(load_programme(), YEAR)
    assert year
    make_sample_desk(folder, DemoOrder(nominees=3, evidence_mb=1), year, datetime.now(VIETNAM_TIME)).store.close()
    make_sample_ca(folder, UNIT_NAME, HEAD_NAME)
    (folder / "out").mkdir()


def prepare_migration(folder: Path) -> None:
    """Lay down the store of an earlier version."""
    (folder / "data").mkdir()
    old = Random(folder.name).choice(OLD_STORES)
    shutil.copyfile(ROOT / "tests" / "old_files" / old, folder / "data" / DATABASE_NAME)
    (folder / "old").write_text(old, encoding="utf-8")


def judge_typing(chain: Chain, told: Told) -> Iterator[str]:
    """Yield what was shown as saved and is neither there nor overtaken by what was typed later."""
    with closing(Store.open(chain.data)) as store:
        (kept,) = store.all(Nomination)
    for shown in told[-1:]:
        for name, text in zip(("position", "department"), shown[:2], strict=True):
            now = getattr(kept, name)
            if turn(now) < turn(text) or now.rstrip("0123456789 ") != text.rstrip("0123456789 "):
                yield f"{name} was shown as {text!r} and is {now!r}"
        if not kept.achievement.startswith(shown[2]):
            yield f"of the achievement shown {len(shown[2])} letters, {len(kept.achievement)} are left"


def turn(text: str) -> int:
    """Return the number that a typed text ends with; 0 where it was not begun."""
    last = text.rpartition(" ")[2]
    return int(last) if last.isdigit() else 0


def judge_attaching(chain: Chain, told: Told) -> Iterator[str]:
    """Yield every piece of evidence that was shown and is not there, or not whole."""
    files = EvidenceFiles(chain.data)
    with closing(Store.open(chain.data)) as store:
        attached = {piece for assessment in store.all(Assessment) for piece in assessment.evidence_ids}
        kept = {file.sha256: file for piece in store.all(Evidence, id=tuple(attached)) for file in piece.files}
    for sha256 in told[-1] if told else ():
        if sha256 not in kept:
            yield f"evidence {sha256} was shown and is not stored"
    for sha256, file in kept.items():
        if not files.is_sound(file):
            yield f"evidence {sha256} is stored, and its file is not whole"


def judge_export(chain: Chain, told: Told) -> Iterator[str]:
    """Yield every package that was shown and is not in its place, in the copies and in the register, whole."""
    out, sent = chain.folder / "out", chain.data / "sent"
    # What was killed while packages were put in their places is brought to its end by the next opening.
    with closing(open_desk(chain.data, use=Use.EXPORT).store) as store:
        register = {record.file_name: record for record in store.all(SubmissionPackage)}
        reports = store.all(AnnualReport, year=YEAR)
    # The report has its next number as soon as it is to be replaced; it and every package then say which number that was.
    corrections = (*(report.correction for report in reports), *(record.correction for record in register.values()))
    replaced = {correction.number for correction in corrections if correction}
    numbered = replaced | {report.number for report in reports}
    for name in (name for one in told for name in one):
        if not (out / name).exists():
            yield f"{name} was shown and is not in its place"
        if name.endswith(".zip") and name not in register:
            yield f"{name} was shown and is not in the register"
    for name, record in register.items():
        path = sent / name
        if path in chain.seen:
            continue
        if record.number not in numbered:
            yield f"{name} is in the register, and no report of the year has or had its number"
        if not path.exists() or hashlib.sha256(path.read_bytes()).hexdigest() != record.sha256:
            yield f"{name} is in the register, and its kept copy is not what was sent"
    yield from half_made_papers(chain, set(register))


def half_made_papers(chain: Chain, registered: set[str]) -> Iterator[str]:
    """Yield every package and paper that lies in its place and is not whole; each is looked at once."""
    out, sent = chain.folder / "out", chain.data / "sent"
    trust = load_trust((), (), None)
    for path in [*out.glob("*.zip"), *sent.glob("*.zip")]:
        if path not in chain.seen and verify(path, trust, datetime.now(VIETNAM_TIME)).integrity is not Integrity.WHOLE:
            yield f"half-made: {path.name} in {path.parent.name}/"
        if path not in chain.seen and path.name not in registered:
            yield f"half-made: {path.name} lies in {path.parent.name}/ and is not in the register"
        chain.seen.add(path)
    for ending, last in ((".pdf", b"%%EOF"), (".xlsx", b""), (".eml", b"\n")):
        for path in out.glob(f"*{ending}"):
            if path not in chain.seen and (not path.stat().st_size or last not in path.read_bytes()[-1024:]):
                yield f"half-made: {path.name}"
            chain.seen.add(path)


def judge_copying(chain: Chain, told: Told) -> Iterator[str]:
    """Yield every copy that is not whole, and what the last one shown held that the newest one lacks."""
    copies = copies_of(chain.data)
    for copy in copies:
        try:
            check_copy(copy)
        except UserError as error:
            yield f"half-made: copy {copy.folder.name}: {error!r}"
    for turn, sha256 in told[-1:]:
        with closing(sqlite3.connect(copies[0].database)) as database:
            ((note,),) = database.execute("SELECT note FROM nominees")
        if int(note) < int(turn):
            yield f"copy {turn} was shown, and the newest one holds {note}"
        if sha256 not in {file.sha256 for file in copies[0].manifest.files}:
            yield f"evidence {sha256} was in a copy that was shown, and is in none"


def judge_migration(chain: Chain, _told: Told) -> Iterator[str]:
    """Yield what differs from the same store brought up to date in peace."""
    old = (chain.folder / "old").read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as name:
        shutil.copyfile(ROOT / "tests" / "old_files" / old, Path(name) / DATABASE_NAME)
        expected = records(Path(name))
    found = records(chain.data)
    for kind, wanted in expected.items():
        if found[kind] != wanted:
            yield f"{kind} differ after the migration"


def records(folder: Path) -> dict[str, tuple[Any, ...]]:
    """Return every record of a store, by type."""
    with closing(Store.open(folder)) as store:
        return {kind.__name__: (*store.all(kind), *store.deleted(kind)) for kind in ROWS}


def half_made(data: Path) -> Iterator[str]:
    """Yield every file that lies where a whole one is expected and is not whole."""
    for path in data.glob("evidence/??/*"):
        if hashlib.sha256(path.read_bytes()).hexdigest() != path.name:
            yield f"half-made: {path.relative_to(data)}"
    for path in [data / DATABASE_NAME, *data.glob("copies/*.sqlite3")]:
        with closing(sqlite3.connect(path)) as database:
            if database.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                yield f"half-made: {path.relative_to(data)}"
            if database.execute("PRAGMA foreign_key_check").fetchall():
                yield f"references lead nowhere: {path.relative_to(data)}"
    for path in data.glob("*.json"):
        try:
            json.loads(path.read_bytes())
        except ValueError:
            yield f"half-made: {path.name}"


ACTIVITIES: dict[str, tuple[str, float, Callable[[Path], None], Callable[[Chain, Told], Iterator[str]], int]] = {
    "type": ("tests.faults.killed_window", 1.5, prepare_window, judge_typing, 50),
    "attach": ("tests.faults.killed_window", 1.5, prepare_window, judge_attaching, 10),
    "export": ("tests.faults.killed", 2.5, prepare_export, judge_export, 25),
    "copy": ("tests.faults.killed", 1.5, prepare_window, judge_copying, 10),
    "migrate": ("tests.faults.killed", 0.6, prepare_migration, judge_migration, 1),
}
"""Program, seconds within which it is killed, how it is prepared and judged, and after how many kills its folder is made anew."""


def kill_once(activity: str, chain: Chain, after: float) -> tuple[Told, str]:
    """Let the activity go on for some seconds, kill it, and return what it told and why it did not begin."""
    with tempfile.TemporaryFile() as errors:
        command = [sys.executable, "-m", chain.program, activity, str(chain.data)]
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=errors)
        assert process.stdout is not None
        first = process.stdout.readline()
        if first == b"ready\n":
            time.sleep(after)
        process.send_signal(signal.SIGKILL)
        rest = process.stdout.read()
        process.stdout.close()
        code = process.wait()
        errors.seek(0)
        said = errors.read().decode(errors="replace")
    # The last line may have been on its way; whoever was killed had not shown it yet.
    whole = rest[: rest.rfind(b"\n") + 1].splitlines()
    told = [json.loads(line) for line in whole]
    return told, "" if first == b"ready\n" and code == -signal.SIGKILL else said or "it ended by itself"


def run(activity: str, kills: int, seed: int, place: Path) -> Counter[str]:
    """Kill one activity so many times and return the counts."""
    program, span, prepare, judge, renewed = ACTIVITIES[activity]
    chain = Chain(place / activity, program, span, prepare, judge)
    for number in range(kills):
        if number % renewed == 0:
            shutil.rmtree(chain.folder, ignore_errors=True)
            chain.folder = place / f"{activity}-{seed}-{number}"
            chain.folder.mkdir()
            prepare(chain.folder)
        after = Random(f"{seed} {activity} {number}").uniform(0, span)
        told, why_not = kill_once(activity, chain, after)
        chain.counts["kills"] += 1
        chain.counts["shown_as_saved"] += len(told)
        complaints = [f"not opened: {why_not}"] if why_not else []
        try:
            complaints += [*judge(chain, told), *half_made(chain.data)]
        except Exception as error:  # noqa: BLE001 - whatever keeps the folder from being opened is what is looked for
            complaints.append(f"not opened: {error!r}")
        for complaint in complaints:
            kind = complaint.partition(":")[0].replace(" ", "_").replace("-", "_")
            chain.counts[kind if kind in ("half_made", "not_opened") else "lost"] += 1
            print(f"seed {seed}, {activity}, kill {number} after {after:.3f} s: {complaint}", file=sys.stderr, flush=True)
    print(f"{activity}: {json.dumps(chain.counts)}", file=sys.stderr, flush=True)
    return chain.counts


def main(arguments: list[str] | None = None) -> int:
    """Run what is asked for and print the counts."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--kills", type=int, default=500, help="over all activities")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--activity", nargs="*", choices=[*ACTIVITIES], default=[*ACTIVITIES])
    options = parser.parse_args(arguments)
    print(f"seed {options.seed}", file=sys.stderr, flush=True)
    with tempfile.TemporaryDirectory(prefix="kill-runs-") as name:
        share, more = divmod(options.kills, len(options.activity))
        counts = {
            activity: dict(run(activity, share + (place < more), options.seed, Path(name)))
            for place, activity in enumerate(options.activity)
        }
    faults = {kind: sum(each.get(kind, 0) for each in counts.values()) for kind in ("lost", "half_made", "not_opened")}
    print(json.dumps({"faults": "kill_runs", "seed": options.seed, **faults, "by_activity": counts}))
    return 1 if any(faults.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
