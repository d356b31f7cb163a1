"""Runs the benches one after the other and prints what each reached beside its goal: ``python -m tests.bench [NAME ...] [--small]``.

Nothing else should run meanwhile. Without names all that print rows of the goals are run.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

BENCHES = ("save", "pdf", "workbook", "package", "verify", "year")
ROOT = Path(__file__).resolve().parents[2]


def run(name: str, small: bool) -> dict[str, Any]:
    """Return what a bench printed; raises CalledProcessError where it failed."""
    command = [sys.executable, "-m", f"tests.bench.bench_{name}", *(["--small"] if small else [])]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8", check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def amount(value: float) -> str:
    """Return a number as short as it is still told apart."""
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def goal(row: Mapping[str, Any]) -> str:
    """Return the goal as `quality.md` writes it."""
    return f"<= {row['goal']:g} {row['unit']}" if row.get("absolute") or "ratio" not in row else f"<= {row['goal']:g}x"


def cells(row: Mapping[str, Any]) -> tuple[str, ...]:
    """Return one line of the table."""
    reference = f"{amount(row['reference'])} {row['unit']} ({row['reference_name']})" if "reference" in row else ""
    ratio = f"{row['ratio']:.2f}x" if "ratio" in row else ""
    return row["what"], f"{amount(row['figure'])} {row['unit']}", reference, ratio, goal(row), "yes" if row["within"] else "NO"


def lines(rows: list[tuple[str, ...]]) -> Iterator[str]:
    """Yield the table as Markdown whose columns also stand under each other."""
    table = [("what", "here", "reference", "ratio", "goal", "reached"), *rows]
    widths = [max(len(row[place]) for row in table) for place in range(len(table[0]))]
    for place, row in enumerate(table):
        yield "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"
        if place == 0:
            yield "| " + " | ".join("-" * width for width in widths) + " |"


def main() -> int:
    """Run, print; 1 where a goal is missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHES))
    parser.add_argument("--small", action="store_true", help="little work, to see that the benches work")
    given = parser.parse_args()
    if unknown := set(given.names) - set(BENCHES):
        parser.error(f"no such bench: {', '.join(sorted(unknown))}")
    rows: list[dict[str, Any]] = []
    for name in given.names or BENCHES:
        print(f"{name} ...", file=sys.stderr, flush=True)
        rows += run(name, given.small)["rows"]
    print("\n".join(lines([cells(row) for row in rows])))
    return not all(row["within"] for row in rows)


if __name__ == "__main__":
    raise SystemExit(main())
