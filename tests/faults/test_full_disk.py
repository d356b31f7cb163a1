"""A full disk, looked at by `doctor`: it is told as such, and nothing is left on it."""

import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from exemplar_desktop.store.database import connect
from exemplar_desktop.store.revisions import DATABASE_NAME
from tests.faults.test_world import full
from tests.services.units import make_unit


def test_doctor_tells_a_full_disk_as_such_and_leaves_nothing_on_it(
    small_disk: Path, program: Callable[..., "subprocess.CompletedProcess[str]"]
) -> None:
    folder = make_unit(small_disk / "data")
    before = sorted(folder.rglob("*"))
    with full(small_disk):
        done = program("doctor", "--data", folder)
        assert (done.returncode, done.stderr) == (1, "")
        assert "Ổ đĩa đã đầy, không ghi thêm được gì." in done.stdout and "chưa mở được tệp dữ liệu" in done.stdout
        assert "quyền ghi" not in done.stdout and "chương trình khác" not in done.stdout
        assert sorted(folder.rglob("*")) == before


def test_a_database_that_is_open_is_looked_into_on_a_full_disk_too(
    small_disk: Path, program: Callable[..., "subprocess.CompletedProcess[str]"]
) -> None:
    folder = make_unit(small_disk / "data")
    with closing(connect(folder / DATABASE_NAME)) as opened:
        opened.execute("SELECT count(*) FROM nominees").fetchone()
        with full(small_disk):
            done = program("doctor", "--data", folder)
    assert "Ổ đĩa đã đầy, không ghi thêm được gì." in done.stdout
    assert "Dữ liệu nguyên vẹn: 1 điển hình" in done.stdout
