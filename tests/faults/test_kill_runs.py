"""The kill runs still work, and a few kills lose nothing; hundreds are run by hand."""

import json
import subprocess
import sys

import pytest

from tests.faults.conftest import ROOT
from tests.faults.kill_runs import ACTIVITIES


@pytest.mark.parametrize("activity", ACTIVITIES)
def test_two_kills_lose_nothing(activity: str) -> None:
    command = [sys.executable, "-m", "tests.faults.kill_runs", "--kills", "2", "--seed", "56", "--activity", activity]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    counts = json.loads(done.stdout)
    assert (counts["lost"], counts["half_made"], counts["not_opened"]) == (0, 0, 0)
    assert counts["by_activity"][activity]["kills"] == 2
