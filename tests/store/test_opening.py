"""Opening a store: a new one, one that is not ours, newer, locked, or where nothing can be written."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from exemplar_desktop.domain.nominee import Nominee, NomineeKind
from exemplar_desktop.errors import DiskFull, FolderNotWritable, NoUnit, StoreForeign, StoreLocked, StoreNewer
from exemplar_desktop.store.revisions import DATABASE_NAME, head
from exemplar_desktop.store.store import Store
from tests.store.sample_records import NOMINEE

ROOT = Path(__file__).parents[2]


@contextmanager
def held_by_another_process(path: Path, *statements: str) -> Iterator[None]:
    program = (
        "import sqlite3, sys; held = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "[held.execute(each).fetchall() for each in sys.argv[2:]]; print('held', flush=True); sys.stdin.read(); held.close()"
    )
    command = [sys.executable, "-c", program, str(path), *statements]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        yield
        other.communicate()


def run(program: str, *arguments: object) -> str:
    done = subprocess.run([sys.executable, "-c", program, *map(str, arguments)], cwd=ROOT, check=True, capture_output=True, text=True)
    return done.stdout.strip()


def test_folder_without_a_unit_is_left_alone(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "vắng"):
        with pytest.raises(NoUnit) as caught:
            Store.open(folder)
        assert caught.value.path == folder
    assert list(tmp_path.iterdir()) == []


def test_creating_twice_keeps_what_is_there(store: Store) -> None:
    store.save(NOMINEE)
    again = Store.open(store.path.parent, create=True)
    assert again.all(Nominee) == (NOMINEE,)
    again.close()


def test_database_whose_making_was_cut_short_is_made_anew(tmp_path: Path) -> None:
    (tmp_path / DATABASE_NAME).touch()
    with pytest.raises(NoUnit):
        Store.open(tmp_path)
    store = Store.open(tmp_path, create=True)
    store.save(NOMINEE)
    store.close()


@pytest.mark.linux
@pytest.mark.parametrize("hook", ["commit", "after_cursor_execute"])
def test_kill_while_a_store_is_made_needs_no_repair(tmp_path: Path, hook: str) -> None:
    program = (
        "import os, signal, sys; from pathlib import Path; from sqlalchemy import Engine, event;"
        "from exemplar_desktop.store.store import Store;"
        "event.listen(Engine, sys.argv[2], lambda *_: os.kill(os.getpid(), signal.SIGKILL));"
        "Store.open(Path(sys.argv[1]), create=True)"
    )
    killed = subprocess.run([sys.executable, "-c", program, str(tmp_path), hook], cwd=ROOT, check=False)
    assert killed.returncode == -9
    store = Store.open(tmp_path, create=True)
    store.save(NOMINEE)
    assert store.all(Nominee) == (NOMINEE,)
    store.close()


@pytest.mark.parametrize("name", ["Trường học số 1", "100% a?b#c&d", "C:quote'\""])
def test_folder_may_have_any_name(tmp_path: Path, name: str) -> None:
    store = Store.open(tmp_path / name, create=True)
    store.save(NOMINEE)
    store.close()
    assert [path.name for path in (tmp_path / name).iterdir()] == [DATABASE_NAME]


def test_saves_are_durable_and_references_checked(store: Store) -> None:
    with store._engine.connect() as connection:
        found = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("journal_mode", "synchronous", "foreign_keys")]
    assert found == ["wal", 2, 1]  # 2 is FULL


@pytest.mark.parametrize("found", [f"{int(head()) + 1:04d}", "9999", "ae1027a6acf"])
def test_newer_database_is_refused_unchanged(store: Store, found: str) -> None:
    store.close()
    with closing(sqlite3.connect(store.path)) as database:
        database.execute("UPDATE alembic_version SET version_num = ?", (found,))
        database.commit()
    before = store.path.read_bytes()
    with pytest.raises(StoreNewer) as caught:
        Store.open(store.path.parent, create=True)
    assert (caught.value.found, caught.value.known) == (found, head())
    assert store.path.read_bytes() == before


@pytest.mark.parametrize("text", ["a", "Danh sách điển hình\n" * 500, "SQLite format 3\0" + "x" * 5000], ids=["short", "long", "alike"])
def test_text_file_is_foreign(tmp_path: Path, text: str) -> None:
    path = tmp_path / DATABASE_NAME
    path.write_text(text, encoding="utf-8")
    with pytest.raises(StoreForeign) as caught:
        Store.open(tmp_path, create=True)
    assert caught.value.path == path
    assert path.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("table", ["customers", "alembic_version", "nominees"])
def test_database_of_another_program_is_foreign(tmp_path: Path, table: str) -> None:
    path = tmp_path / DATABASE_NAME
    with closing(sqlite3.connect(path)) as database:
        database.execute(f"CREATE TABLE {table} (version_num TEXT)")
        database.execute(f"INSERT INTO {table} VALUES (?)", (head(),))
        database.commit()
    before = path.read_bytes()
    with pytest.raises(StoreForeign):
        Store.open(tmp_path, create=True)
    assert path.read_bytes() == before


def test_damaged_database_is_foreign(store: Store) -> None:
    store.save(NOMINEE)
    store.close()
    content = store.path.read_bytes()
    store.path.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))
    with pytest.raises(StoreForeign):
        opened = Store.open(store.path.parent)
        try:
            opened.all(Nominee)
        finally:
            opened.close()


def test_exclusive_lock_of_another_process_is_told(store: Store) -> None:
    store.close()
    with (
        held_by_another_process(store.path, "PRAGMA locking_mode = EXCLUSIVE", "BEGIN EXCLUSIVE"),
        pytest.raises(StoreLocked) as caught,
    ):
        Store.open(store.path.parent)
    assert caught.value.path == store.path
    Store.open(store.path.parent).close()


def test_save_during_another_process_s_write_is_told_and_works_later(store: Store) -> None:
    with held_by_another_process(store.path, "BEGIN IMMEDIATE"):
        with pytest.raises(StoreLocked):
            store.save(NOMINEE)
        assert store.all(Nominee) == ()
    store.save(NOMINEE)
    assert store.all(Nominee) == (NOMINEE,)


def test_full_disk_is_told_and_loses_nothing(store: Store) -> None:
    store.save(NOMINEE)
    with store._engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")  # SQLite then answers as on a full disk
    with pytest.raises(DiskFull):
        store.save(*(Nominee(number=n, kind=NomineeKind.TEACHER, name="A", note="x" * 20_000) for n in range(10, 20)))
    assert store.all(Nominee) == (NOMINEE,)


@pytest.mark.linux
@pytest.mark.skipif(sys.platform == "win32", reason="needs resource limits")
def test_a_quota_that_is_used_up_is_a_full_disk_and_no_locked_file(tmp_path: Path) -> None:
    program = """
import resource, sys
from pathlib import Path
from exemplar_desktop.domain.nominee import Nominee, NomineeKind
from exemplar_desktop.errors import UserError
from exemplar_desktop.store.store import Store

store = Store.open(Path(sys.argv[1]), create=True)
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
try:
    store.save(*(Nominee(number=n, kind=NomineeKind.TEACHER, name="A", note="x" * 20_000) for n in range(1, 40)))
except UserError as fault:
    print(type(fault).__name__)
"""
    assert run(program, tmp_path) == "DiskFull"


def test_folder_below_a_file_is_not_writable(tmp_path: Path) -> None:
    (tmp_path / "tệp").write_text("a file")
    for folder in (tmp_path / "tệp", tmp_path / "tệp" / "con"):
        with pytest.raises(FolderNotWritable):
            Store.open(folder, create=True)


def test_database_that_cannot_be_opened_for_writing_is_told(tmp_path: Path) -> None:
    (tmp_path / DATABASE_NAME).mkdir()
    with pytest.raises(FolderNotWritable) as caught:
        Store.open(tmp_path, create=True)
    assert caught.value.path == tmp_path


def test_alembic_is_not_imported_for_a_current_store(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from exemplar_desktop.store.store import Store;"
        "Store.open(Path(sys.argv[1]), create=True).close(); Store.open(Path(sys.argv[1])).close();"
        "print(sorted({name.split('.')[0] for name in sys.modules} & {'alembic', 'sqlalchemy'}))"
    )
    assert run(program, tmp_path) == "['sqlalchemy']"


def test_package_and_files_do_without_sqlalchemy() -> None:
    program = "import sys, exemplar_desktop.store, exemplar_desktop.store.files; print('sqlalchemy' in sys.modules)"
    assert run(program) == "False"
