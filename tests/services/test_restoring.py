"""Restoring: the old state or the new one, whatever happens, and what was replaced can be brought back."""

import os
import shutil
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from exemplar_desktop.domain.copies import Reason
from exemplar_desktop.domain.unit import Unit
from exemplar_desktop.errors import CopyDamaged, FolderInUse, NoUnit, StoreHandedOver, StoreLocked, StoreLost
from exemplar_desktop.progress import Cancelled
from exemplar_desktop.services.copying import choose_second, copies_in, copies_of, copy_unit
from exemplar_desktop.services.desk import open_desk
from exemplar_desktop.services.restoring import restore
from exemplar_desktop.services.turns import hand_over
from exemplar_desktop.store.copies import COPIES, Copy, check_copy, find_copies, make_copy
from exemplar_desktop.store.identity import read_identity
from exemplar_desktop.store.lock import Use, hold
from exemplar_desktop.store.revisions import DATABASE_NAME
from exemplar_desktop.store.switch import STAGE
from tests.kills import counted_step, states_after_kills
from tests.services.units import LATER, NOW, add, damage, held, make_unit

OLD = (["Nguyễn Thị Hoa"], [b"anh lop hoc"])
NEW = (["Trần Văn Bình", "Nguyễn Thị Hoa"], [b"anh lop hoc", b"bang khen"])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A unit with a copy of before its second nominee."""
    folder = make_unit(tmp_path / "đơn vị")
    assert make_copy(folder, folder / COPIES, Reason.AUTOMATIC, NOW)
    add(folder, "Trần Văn Bình", b"bang khen")
    return folder


def copy_of(folder: Path) -> Copy:
    return copies_of(folder)[-1]


def test_restoring_brings_the_copy_back_and_can_be_undone(folder: Path) -> None:
    assert held(folder) == NEW
    replaced = restore(folder, copy_of(folder), LATER)
    assert held(folder) == OLD
    assert replaced and replaced.manifest.reason is Reason.REPLACED
    restore(folder, replaced, LATER + timedelta(minutes=1))
    assert held(folder) == NEW


def test_files_that_came_later_stay_and_lost_ones_come_back(folder: Path) -> None:
    (folder / "sent" / "BC-2025.zip").write_bytes(b"sau")
    (folder / "sent" / "BC-2024.zip").unlink()
    (evidence,) = [path for path in (folder / "evidence").glob("*/*") if path.read_bytes() == b"anh lop hoc"]
    evidence.write_bytes(b"anh lop HOC")
    restore(folder, copy_of(folder), LATER)
    assert sorted(path.name for path in (folder / "sent").iterdir()) == ["BC-2024.zip", "BC-2025.zip"]
    assert evidence.read_bytes() == b"anh lop hoc"
    assert len(list((folder / "evidence").glob("*/*"))) == 2


@pytest.mark.parametrize("harm", ["pages", "header", "truncated", "text", "empty", "gone", "gone with log left"])
def test_a_damaged_store_says_so_and_one_step_brings_the_newest_copy_back(folder: Path, harm: str) -> None:
    path = folder / DATABASE_NAME
    if harm == "pages":
        damage(folder)
    elif harm == "header":
        path.write_bytes(b"\0" * 100 + path.read_bytes()[100:])
    elif harm == "truncated":
        path.write_bytes(path.read_bytes()[:5000])
    elif harm == "text":
        path.write_text("not a database", encoding="utf-8")
    elif harm == "empty":
        path.write_bytes(b"")
    else:
        path.unlink()
    if harm == "gone with log left":
        (folder / f"{DATABASE_NAME}-wal").write_bytes(b"\x37\x7f\x06\x82" + b"\1" * 4000)
    with pytest.raises(StoreLost) as caught:
        open_desk(folder)
    assert (caught.value.newest, caught.value.nominees, caught.value.evidence) == (NOW, 1, 1)
    content = path.read_bytes() if path.exists() else b""
    assert restore(folder, copy_of(folder), LATER) is None
    assert held(folder) == OLD
    kept = [file.read_bytes() for file in (folder / COPIES).glob(f"hong-*/{DATABASE_NAME}")]
    assert kept == ([content] if content else [])


def test_a_log_of_another_database_is_never_read_into_the_restored_one(folder: Path) -> None:
    desk = open_desk(folder)
    log = folder / f"{DATABASE_NAME}-wal"
    with closing(desk.store):
        desk.store.save(*desk.store.all(Unit))
        assert log.stat().st_size > 0
        content = log.read_bytes()
    damage(folder)
    log.write_bytes(content)
    restore(folder, copy_of(folder), LATER)
    assert held(folder) == OLD


def test_without_any_copy_a_damaged_store_says_what_it_always_said(tmp_path: Path) -> None:
    folder = make_unit(tmp_path / "unit")
    (folder / DATABASE_NAME).unlink()
    with pytest.raises(NoUnit):
        open_desk(folder)


def test_only_the_stick_is_left(folder: Path, tmp_path: Path) -> None:
    stick = tmp_path / "USB"
    stick.mkdir()
    choose_second(folder, stick)
    copy_unit(folder, LATER, Reason.AUTOMATIC, stick)
    shutil.rmtree(folder)
    (copy,) = copies_in(stick)
    assert restore(folder, copy, LATER + timedelta(days=1)) is None
    assert held(folder) == NEW


def test_a_copy_that_is_not_whole_changes_nothing(folder: Path) -> None:
    copy = copy_of(folder)
    (path,) = [file for file in copy.manifest.files if file.path.startswith("evidence/")]
    (folder / path.path).unlink()
    copy.content(path).write_bytes(b"anh lop HOC")
    with pytest.raises(CopyDamaged):
        restore(folder, copy, LATER)
    assert len(find_copies(folder / COPIES)) == 2
    assert not list(folder.glob(f"{STAGE}*"))
    with pytest.raises(CopyDamaged):
        copy.database.write_bytes(copy.database.read_bytes()[:-1] + b"\1")
        restore(folder, copy, LATER)
    desk = open_desk(folder)
    desk.store.close()


def test_a_store_that_is_open_is_not_replaced(folder: Path) -> None:
    desk = open_desk(folder)
    with closing(desk.store) as store:
        assert store.next_nominee_number() == 3
        with pytest.raises(StoreLocked):
            restore(folder, copy_of(folder), LATER)
    assert held(folder) == NEW


def test_a_folder_that_another_process_holds_is_left_alone(folder: Path) -> None:
    ready, done = os.pipe(), os.pipe()
    child = os.fork()
    if child == 0:
        hold(folder, Use.WINDOW)
        os.write(ready[1], b"x")
        os.read(done[0], 1)
        os._exit(0)
    os.read(ready[0], 1)
    try:
        with pytest.raises(FolderInUse):
            restore(folder, copy_of(folder), LATER)
    finally:
        os.write(done[1], b"x")
        os.waitpid(child, 0)
    assert held(folder) == NEW


def test_a_cancelled_restore_changes_nothing(folder: Path) -> None:
    for code in ("check_copy", "copy_store", "restore"):

        def step(told: str, _fraction: float, code: str = code) -> None:
            if told == code:
                raise Cancelled

        with pytest.raises(Cancelled):
            restore(folder, copy_of(folder), LATER, step)
        assert held(folder) == NEW
        assert not list(folder.glob(f"{STAGE}*"))


def test_restoring_does_not_change_whose_turn_it_is(folder: Path) -> None:
    before = read_identity(folder / DATABASE_NAME)
    restore(folder, copy_of(folder), LATER)
    assert read_identity(folder / DATABASE_NAME) == before
    hand_over(folder, LATER)
    restore(folder, copy_of(folder), LATER)
    with pytest.raises(StoreHandedOver):
        open_desk(folder)


@pytest.mark.parametrize("harm", [False, True])
def test_killed_at_any_moment_the_state_is_the_old_or_the_new(folder: Path, tmp_path: Path, harm: bool) -> None:
    (folder / "sent" / "BC-2024.zip").unlink()
    if harm:
        damage(folder)
    seen = set()
    for state in states_after_kills(folder, tmp_path / "kills", lambda f: restore(f, copy_of(f), LATER, counted_step), every=3):
        try:
            now = held(state)
        except StoreLost:
            assert harm
            now = "damaged"  # type: ignore[assignment]
            assert not (state / "sent" / "BC-2024.zip").exists()
        if now == OLD:
            assert (state / "sent" / "BC-2024.zip").read_bytes() == b"goi da gui"
            assert not (state / STAGE).exists()
        seen.add(str(now))
        for copy in find_copies(state / COPIES):
            check_copy(copy)
        # Whatever was cut short, restoring once more works.
        restore(state, copy_of(state), LATER + timedelta(hours=1))
        assert held(state) == OLD
        assert not list(state.glob(f"{STAGE}*"))
        if harm:
            assert list((state / COPIES).glob(f"hong-*/{DATABASE_NAME}"))
    assert seen == {str(OLD), "damaged" if harm else str(NEW)}
