"""Signing and judging open no socket of any kind, wait for threads where a token needs one, and hand on what goes wrong."""

import asyncio
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from exemplar_desktop.signing.event_loop import completed

ROOT = Path(__file__).parents[2]
NO_SOCKETS = """
import sys, tempfile
from pathlib import Path

def refuse(event, arguments):
    if event.startswith("socket."):
        raise RuntimeError(f"a socket: {event}{arguments}")

sys.addaudithook(refuse)
from exemplar_desktop.services.demo import DemoOrder, make_demo
with tempfile.TemporaryDirectory() as name:
    print(*(verdict.bottom_line for verdict in make_demo(Path(name), DemoOrder(nominees=1, evidence_mb=1)).verdicts))
"""


def test_a_package_is_signed_and_verified_without_any_socket() -> None:
    done = subprocess.run([sys.executable, "-c", NO_SOCKETS], cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert (done.stdout.strip(), done.returncode) == ("accepted", 0), done.stderr


def test_work_of_other_threads_is_waited_for() -> None:
    async def work() -> tuple[int, int]:
        await asyncio.sleep(0.01)
        return threading.get_ident(), await asyncio.get_running_loop().run_in_executor(None, threading.get_ident)

    here, elsewhere = completed(work())
    assert here == threading.get_ident() != elsewhere


def test_errors_come_out_and_the_next_call_works() -> None:
    async def fail() -> None:
        raise ValueError("x")

    with pytest.raises(ValueError, match="x"):
        completed(fail())
    assert completed(asyncio.sleep(0, "done")) == "done"
