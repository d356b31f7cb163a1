"""How fast packages are verified in a batch: ``python -m tests.bench.bench_verify [--small]``.

The reference is ``openssl cms -verify`` of the two signatures over the two manifests of the same package: two processes that neither
read the files nor look at the report. Linear means that a package late in a long batch takes as long as an early one.
"""

import statistics
import subprocess
import tempfile
import time
import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from exemplar_desktop.domain.verdict import BottomLine
from exemplar_desktop.services.demo import DemoOrder, make_demo
from exemplar_desktop.services.verify import verify
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME
from tests.bench.measuring import Row, compared, paired, peak_mb, report, seconds, wants_small

YEAR = 2024


def openssl(package: Path, ca: Path, folder: Path) -> Callable[[], float]:
    """Return what verifies both signatures with openssl and says how long it took; the files are unpacked beforehand."""
    with zipfile.ZipFile(package) as archive:
        archive.extractall(folder)

    def run() -> float:
        return seconds(both)

    def both() -> None:
        for n in (1, 2):
            one(n)

    def one(n: int) -> None:
        meta = folder / "META-INF"
        named: list[str | Path] = ["-in", meta / f"signature{n:03d}.p7s", "-content", meta / f"ASiCManifest{n:03d}.xml", "-CAfile", ca]
        command = ["openssl", "cms", "-verify", "-binary", "-inform", "DER", "-purpose", "any", *named, "-out", "/dev/null"]
        subprocess.run(command, check=True, capture_output=True)

    return run


def measure(folder: Path, nominees: int, counts: tuple[int, ...], pairs: int) -> tuple[list[Row], dict[str, object]]:
    """Verify one package again and again with one context, as a batch does."""
    from exemplar_desktop.signing.trust import load_trust

    made = make_demo(folder / "unit", DemoOrder(nominees=nominees, evidence_mb=1, year=YEAR))
    (package,) = made.packages
    unit = folder / "unit"
    trust, now = load_trust((unit / "ca.pem",), (unit / "ca.crl",), unit / "pins.json"), datetime.now(VIETNAM_TIME)

    def judge() -> None:
        assert verify(package, trust, now).bottom_line is BottomLine.ACCEPTED

    judge()
    row = compared(
        "verify one small package in a batch",
        "ms",
        paired(lambda: seconds(judge), openssl(package, unit / "ca.pem", folder), pairs),
        5,
        "openssl cms -verify, twice",
        1000,
    )
    before, slopes = peak_mb(), {}
    taken = [_cpu(judge) for _ in range(max(counts))]
    for count in counts:
        slopes[count] = sum(taken[:count]) / count
    head, tail = (statistics.median(part) for part in (taken[: min(counts)], taken[-min(counts) :]))
    linear = Row(
        f"the last {min(counts)} of {max(counts)} against the first", tail * 1000, "ms", 1.1, head * 1000, "the first", tail / head
    )
    about = {"cpu_ms_per_package": {str(count): round(each * 1000, 1) for count, each in slopes.items()}}
    return [row, linear], {**about, "growth_mb": round(peak_mb() - before, 1), "package_kb": package.stat().st_size // 1024}


def _cpu(act: Callable[[], object]) -> float:
    began = time.process_time()
    act()
    return time.process_time() - began


def main() -> None:
    """Make a package, measure, print."""
    small = wants_small(__doc__)
    counts, pairs = ((2, 4), 1) if small else ((100, 1000), 21)
    with tempfile.TemporaryDirectory() as name:
        rows, about = measure(Path(name), 2, counts, pairs)
    report("verify", rows, **about)


if __name__ == "__main__":
    main()
