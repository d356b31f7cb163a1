"""Every bench still works, seen with little work; how long anything takes is nobody's business here."""

import json
import subprocess
import sys

import pytest

from tests.bench.__main__ import BENCHES, ROOT, cells, lines
from tests.bench.measuring import Row

pytestmark = pytest.mark.linux


@pytest.mark.parametrize("name", BENCHES)
def test_a_bench_prints_one_line_with_its_figures(name: str) -> None:
    command = [sys.executable, "-m", f"tests.bench.bench_{name}", "--small"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    (line,) = done.stdout.splitlines()
    found = json.loads(line)
    assert found["bench"] == name
    for row in found["rows"]:
        assert row["figure"] >= 0
        assert row["goal"] > 0
        assert isinstance(row["within"], bool)
        if "reference" in row:
            assert row["reference"] > 0
            assert row["ratio"] > 0
    assert found["within"] == all(row["within"] for row in found["rows"])


def test_the_table_tells_a_goal_that_is_missed_from_one_that_is_reached() -> None:
    slow = Row("slow", 3.0, "s", 1.0, 2.0, "other", 1.5).as_data()
    light = Row("light", 60.0, "MB", 80, 30.0, "other", 2.0, absolute=True).as_data()
    table = list(lines([cells(slow), cells(light)]))
    assert table[2].split("|")[1:-1] != table[3].split("|")[1:-1]
    assert [cell.strip() for cell in table[2].split("|")[1:-1]] == ["slow", "3.00 s", "2.00 s (other)", "1.50x", "<= 1x", "NO"]
    assert [cell.strip() for cell in table[3].split("|")[1:-1]] == ["light", "60.0 MB", "30.0 MB (other)", "2.00x", "<= 80 MB", "yes"]
