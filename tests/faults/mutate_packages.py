"""Judges thousands of packages of all routes altered by machine; prints one JSON line.

    python -m tests.faults.mutate_packages [--count N] [--seed S] [--route R ...]

None may be accepted, bring the verifier down, or take over two seconds or 200 MB. The same seed and number give the same alteration
(of packages with new keys): ``--only N`` makes that one again and ``--keep DIR`` keeps what failed. A package that came out with
the bytes it had is no alteration; another is taken in its place.
"""

import argparse
import json
import multiprocessing
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from typing import NamedTuple

from exemplar_desktop.domain.submission import Route
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME
from tests.bench.measuring import forget_peak, peak_mb
from tests.faults.mutations import BYTES, ZIP, Mutation
from tests.faults.mutations_inside import INSIDE
from tests.faults.targets import Target, Trusted, make_targets
from tests.submission.zipforge import put_together, take_apart

MOST_SECONDS = 2.0
MOST_MB = 200.0
HANGS = 30.0
"""Seconds after which a verifier is taken to hang and is ended."""
MUTATIONS: dict[str, Mutation] = {**BYTES, **ZIP, **INSIDE}
_GOOD_NEWS = ("signer_trusted", "crl_good")
# What lies deepest is altered most often: a flipped bit of a photo is found by its digest, whatever the bit.
_WEIGHTS = {"signature": 4, "report": 3, "structure": 2, "fields": 2, "data": 2}


class Judged(NamedTuple):
    """What the verifier said of one package: its bottom line, the first bad news' code, CPU seconds, the process's peak in MiB."""

    bottom_line: str
    code: str
    seconds: float
    peak: float
    trace: str = ""


class Mutant(NamedTuple):
    """One altered package and how it came about."""

    number: int
    kind: str
    target: str
    route: Route
    content: bytes


@dataclass
class Found:
    """What all packages together gave."""

    bottom_lines: Counter[str] = field(default_factory=Counter)
    codes: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    routes: Counter[str] = field(default_factory=Counter)
    same: int = 0
    """Alterations that changed no byte; not counted anywhere else."""
    worst_seconds: float = 0.0
    peak: float = 0.0
    faults: list[str] = field(default_factory=list)

    def add(self, mutant: Mutant, judged: Judged) -> str:
        """Count a verdict; return what is wrong with it, or nothing."""
        self.bottom_lines[judged.bottom_line] += 1
        self.codes[judged.code] += 1
        self.kinds[mutant.kind] += 1
        self.routes[mutant.route] += 1
        self.worst_seconds = max(self.worst_seconds, judged.seconds)
        self.peak = max(self.peak, judged.peak)
        fault = fault_of(judged)
        if fault:
            self.faults.append(f"{mutant.number} ({mutant.kind} of {mutant.target}): {fault}")
        return fault


def fault_of(judged: Judged) -> str:
    """Return why a verdict is not as it must be."""
    if judged.bottom_line not in ("refused", "undetermined"):
        return judged.trace or judged.bottom_line
    if judged.seconds > MOST_SECONDS:
        return f"took {judged.seconds:.1f} s"
    return f"took {judged.peak:.0f} MB" if judged.peak > MOST_MB else ""


def mutants(targets: tuple[Target, ...], seed: int, numbers: range, found: Found) -> Iterator[Mutant]:
    """Yield an altered package for each number; one without a changed byte is counted and made anew."""
    kinds = [kind for kind in MUTATIONS for _ in range(_WEIGHTS.get(kind, 1))]
    # Put together again an untouched package need not have the bytes it had: that is no alteration either.
    untouched = {content for target in targets for content in (target.package, put_together(take_apart(target.package)))}
    for number in numbers:
        kind, target = kinds[number % len(kinds)], targets[number // len(kinds) % len(targets)]
        chance = Random(f"{seed}:{number}")
        content = MUTATIONS[kind](target, chance)
        while content in untouched:
            found.same += 1
            content = MUTATIONS[kind](target, chance)
        yield Mutant(number, kind, target.name, target.route, content)


class Verifier:
    """The real `verify` in a process of its own, which is ended where it hangs."""

    def __init__(self, trusted: Trusted, hangs: float = HANGS) -> None:
        self.trusted, self.hangs = trusted, hangs
        self._start()

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        self.line, theirs = context.Pipe()
        self.process = context.Process(target=_serve, args=(theirs, self.trusted), daemon=True)
        self.process.start()
        theirs.close()
        self.line.recv()  # ready: what it imports is no package's time

    def judge(self, path: Path) -> Judged:
        """Return what it says; a verifier that crashed or hung is replaced."""
        self.line.send(path)
        try:
            if self.line.poll(self.hangs):
                judged = self.line.recv()
                assert isinstance(judged, Judged)
                return judged
            fault = Judged("hung", "", self.hangs, 0.0)
        except (EOFError, ConnectionError):
            fault = Judged("died", "", 0.0, 0.0)
        self.close()
        self._start()
        return fault

    def close(self) -> None:
        """End the process."""
        self.process.kill()
        self.process.join()
        self.line.close()


def _serve(line: Connection, trusted: Trusted) -> None:
    from exemplar_desktop.services.verify import verify
    from exemplar_desktop.signing import check  # noqa: F401  # the libraries of the signatures, before anything is timed
    from exemplar_desktop.signing.trust import load_trust

    trust = load_trust((trusted.ca,), (trusted.crl,), trusted.pins)
    line.send("ready")
    while True:
        path = line.recv()
        forget_peak()
        began = time.process_time()
        try:
            verdict = verify(path, trust, datetime.now(VIETNAM_TIME))
            code = next((reason.code for reason in verdict.reasons if reason.code not in _GOOD_NEWS), "")
            answer = (str(verdict.bottom_line), code, "")
        except BaseException:  # noqa: BLE001  # whatever comes out of it is what is looked for
            answer = ("crashed", "", traceback.format_exc())
        line.send(Judged(*answer[:2], time.process_time() - began, peak_mb(), answer[2]))


def judge_all(targets: tuple[Target, ...], trusted: Trusted, seed: int, numbers: range, folder: Path, keep: Path | None = None) -> Found:
    """Make and judge the altered packages of these numbers; those with a fault are copied to ``keep``."""
    found = Found()
    verifier = Verifier(trusted)
    path = folder / "goi.zip"
    try:
        for target in targets:
            path.write_bytes(target.package)
            assert verifier.judge(path).bottom_line == "accepted", f"{target.name} is not good to begin with"
        for mutant in mutants(targets, seed, numbers, found):
            path.write_bytes(mutant.content)
            if found.add(mutant, verifier.judge(path)) and keep:
                keep.mkdir(parents=True, exist_ok=True)
                (keep / f"{mutant.number}.zip").write_bytes(mutant.content)
    finally:
        verifier.close()
    return found


def main() -> int:
    """Make packages, alter and judge them, print; 1 where anything was found."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--route", action="append", choices=list(Route), help="packages of this route only (again for more than one)")
    parser.add_argument("--only", type=int, help="the one alteration of this number")
    parser.add_argument("--keep", type=Path, help="folder for packages with a fault")
    given = parser.parse_args()
    numbers = range(given.count) if given.only is None else range(given.only, given.only + 1)
    with tempfile.TemporaryDirectory() as name:
        targets, trusted = make_targets(Path(name))
        targets = tuple(target for target in targets if not given.route or target.route in given.route)
        found = judge_all(targets, trusted, given.seed, numbers, Path(name), given.keep)
    result = {
        "fault": "mutate_packages",
        "seed": given.seed,
        "judged": found.bottom_lines.total(),
        "bottom_lines": dict(found.bottom_lines),
        "unchanged_left_out": found.same,
        "worst_s": round(found.worst_seconds, 2),
        "peak_mb": round(found.peak),
        "within": not found.faults,
        "routes": dict(found.routes),
        "kinds": dict(found.kinds.most_common()),
        "reasons": dict(found.codes.most_common()),
        "faults": found.faults[:50],
    }
    print(json.dumps(result, ensure_ascii=False))
    return bool(found.faults)


if __name__ == "__main__":
    raise SystemExit(main())
