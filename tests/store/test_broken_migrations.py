"""A store of an earlier version loses nothing whatever happens while it is brought to this one."""

import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from exemplar_desktop.errors import FolderNotWritable, StoreLocked
from exemplar_desktop.progress import Cancelled
from exemplar_desktop.store.database import connect
from exemplar_desktop.store.revisions import DATABASE_NAME
from exemplar_desktop.store.store import Store
from tests.store.old_stores import EXPECTED, ROOT, copies, opened_content, version


@pytest.mark.linux
@pytest.mark.parametrize("moment", ["1", "6", "12", "18", "commit"])
def test_kill_during_the_migration_loses_nothing(folder: Path, moment: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    program = """
import itertools, os, signal, sys
from pathlib import Path
from sqlalchemy import Engine, event
from exemplar_desktop.store.store import Store

def kill(*_):
    os.kill(os.getpid(), signal.SIGKILL)

if sys.argv[2] == "commit":
    event.listen(Engine, "commit", kill)
else:
    numbers = itertools.count()
    event.listen(Engine, "before_cursor_execute", lambda *_: next(numbers) == int(sys.argv[2]) and kill())
Store.open(Path(sys.argv[1]))
"""
    killed = subprocess.run([sys.executable, "-c", program, str(folder), moment], cwd=ROOT, check=False)
    assert killed.returncode == -9
    (copy,) = copies(folder)
    place = tmp_path_factory.mktemp("place")
    shutil.copy(copy, place / DATABASE_NAME)
    assert opened_content(place) == EXPECTED
    assert version(folder / DATABASE_NAME) == "0001"
    assert opened_content(folder) == EXPECTED
    assert len(copies(folder)) == 2


@pytest.mark.linux
def test_kill_during_the_copy_leaves_no_half_copy(folder: Path) -> None:
    program = """
import os, signal, sys
from pathlib import Path
from exemplar_desktop.store.store import Store

Store.open(Path(sys.argv[1]), step=lambda code, fraction: os.kill(os.getpid(), signal.SIGKILL))
"""
    killed = subprocess.run([sys.executable, "-c", program, str(folder)], cwd=ROOT, check=False)
    assert killed.returncode == -9
    assert [path for path in copies(folder) if path.suffix == ".sqlite3"] == []
    assert opened_content(folder) == EXPECTED
    assert [path.suffix for path in copies(folder)] == [".sqlite3"]


@pytest.mark.parametrize("code", ["copy_store", "migrate_store"])
def test_cancel_leaves_the_old_store(folder: Path, code: str) -> None:
    def step(told: str, _fraction: float) -> None:
        if told == code:
            raise Cancelled

    with pytest.raises(Cancelled):
        Store.open(folder, step=step)
    assert version(folder / DATABASE_NAME) == "0001"
    assert [path for path in copies(folder) if path.suffix != ".sqlite3"] == []
    assert opened_content(folder) == EXPECTED


def test_without_a_copy_nothing_is_migrated(folder: Path) -> None:
    (folder / "copies").write_text("a file in the way")
    with pytest.raises(FolderNotWritable):
        Store.open(folder)
    assert version(folder / DATABASE_NAME) == "0001"


def test_store_in_use_is_not_migrated(folder: Path) -> None:
    with closing(connect(folder / DATABASE_NAME)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreLocked):
            Store.open(folder)
    assert version(folder / DATABASE_NAME) == "0001"
