"""How benches measure: this process's memory, a callable in a process of its own, pairs of runs in turn, and the one line they print."""

import argparse
import gc
import json
import multiprocessing
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MIB = 1024 * 1024
_STATUS = Path("/proc/self/status")


def seconds(act: Callable[[], object]) -> float:
    """Return how long an action takes by the clock on the wall; garbage of the one before is swept up first."""
    gc.collect()
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def peak_mb() -> float:
    """Return the most memory this process ever held, in MiB.

    Linux' own record of this very program: ``ru_maxrss`` would count the parent's memory as well, which a child is born with.
    """
    if not _STATUS.exists():
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (MIB if sys.platform == "darwin" else 1024)
    line = next(line for line in _STATUS.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def forget_peak() -> None:
    """Let `peak_mb` count from now on, where Linux can do that."""
    if _STATUS.exists():
        _STATUS.with_name("clear_refs").write_text("5")


def alone(work: Callable[..., Any], *arguments: object) -> Any:
    """Return what a function of a module gives in a fresh process of its own; an error there is raised here."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(work, arguments)


@dataclass(frozen=True)
class Pairs:
    """Medians in seconds of runs of ours and of the reference in turn, and the median of the ratios of each pair."""

    ours: float
    reference: float
    ratio: float


def paired(ours: Callable[[], float], reference: Callable[[], float], pairs: int) -> Pairs:
    """Measure both in turn, ``pairs`` times, each beginning every other pair; both return their own seconds.

    Machines differ and their minutes too: what is compared was measured within seconds.
    """
    found: list[tuple[float, float]] = []
    for place in range(pairs):
        if place % 2:
            other, own = reference(), ours()
        else:
            own, other = ours(), reference()
        found.append((own, other))
    return Pairs(
        statistics.median(own for own, _ in found),
        statistics.median(other for _, other in found),
        statistics.median(own / other for own, other in found),
    )


def per_cent_95(values: Sequence[float]) -> float:
    """Return the 95th percentile."""
    return statistics.quantiles(values, n=20, method="inclusive")[-1]


@dataclass(frozen=True)
class Row:
    """One row of the goals: what was measured in a unit, against what, and whether the goal is reached.

    ``value`` is what the goal speaks of: the ratio, or the figure itself where the goal has a unit (``absolute``).
    """

    what: str
    figure: float
    unit: str
    goal: float
    reference: float | None = None
    reference_name: str = ""
    ratio: float | None = None
    absolute: bool = False

    @property
    def value(self) -> float:
        """The number that must not be over the goal."""
        return self.figure if self.absolute or self.ratio is None else self.ratio

    def as_data(self) -> dict[str, object]:
        """Return the row as plain data, rounded to what means something."""
        given = {key: value for key, value in vars(self).items() if value not in (None, "", False)}
        shown = {key: round(value, 4) if isinstance(value, float) else value for key, value in given.items()}
        return {**shown, "within": self.value <= self.goal}


def compared(what: str, unit: str, pairs: Pairs, goal: float, reference_name: str, scale: float = 1.0) -> Row:
    """Return the row of a ratio; ``scale`` turns seconds into the unit shown."""
    return Row(what, pairs.ours * scale, unit, goal, pairs.reference * scale, reference_name, pairs.ratio)


def wants_small(about: str | None) -> bool:
    """Read the command line of a bench: whether it shall only show that it works."""
    parser = argparse.ArgumentParser(description=(about or "").splitlines()[0])
    parser.add_argument("--small", action="store_true", help="little work, to see that the bench itself works")
    return bool(parser.parse_args().small)


def report(bench: str, rows: Sequence[Row], **circumstances: object) -> None:
    """Print the bench's one JSON line."""
    data = [row.as_data() for row in rows]
    print(json.dumps({"bench": bench, **circumstances, "within": all(row["within"] for row in data), "rows": data}, ensure_ascii=False))
