"""Copies: whole or not there, made where something changed, in two places, thinned out."""

import os
import resource
import signal
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from exemplar_desktop.domain.copies import Reason
from exemplar_desktop.domain.nominee import Nominee
from exemplar_desktop.domain.unit import Unit
from exemplar_desktop.errors import CopyDamaged, CopyNotFound, CopyPlaceGone, NoUnit, StoreForeign
from exemplar_desktop.progress import Cancelled
from exemplar_desktop.services.copying import choose_second, copies_in, copies_of, copy_unit, second_place
from exemplar_desktop.services.desk import open_desk
from exemplar_desktop.store import contents
from exemplar_desktop.store.copies import CONTENTS, COPIES, Copy, check_copy, find_copies, make_copy, thin
from exemplar_desktop.store.revisions import DATABASE_NAME
from tests.kills import counted_step, killed, states_after_kills
from tests.services.units import LATER, NOW, add, damage, make_unit


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_unit(tmp_path / "đơn vị")


def made(folder: Path, at: timedelta = timedelta(), reason: Reason = Reason.AUTOMATIC) -> Copy:
    copy = make_copy(folder, folder / COPIES, reason, NOW + at)
    assert copy is not None
    return copy


def contents_of(folder: Path) -> set[bytes]:
    return {path.read_bytes() for path in (folder / COPIES / CONTENTS).rglob("*") if path.is_file()}


def test_a_copy_holds_everything_that_belongs_to_the_unit(folder: Path) -> None:
    copy = made(folder)
    check_copy(copy)
    manifest = copy.manifest
    assert (manifest.summary.unit, manifest.summary.nominees, manifest.summary.evidence) == ("Trường THPT Lê Chân", 1, 1)
    assert contents_of(folder) == {b"anh lop hoc", b"goi da gui"}
    assert [file.path for file in manifest.files if file.path.startswith("sent/")] == ["sent/BC-2024.zip"]
    assert manifest.lost == ()


def test_a_copy_shares_nothing_with_the_original(folder: Path) -> None:
    copy = made(folder)
    for file in copy.manifest.files:
        original, copied = folder / file.path, copy.content(file)
        assert not original.samefile(copied)
        assert copied.stat().st_nlink == 1
        original.write_bytes(b"")
    check_copy(copy)


def test_contents_are_kept_once_for_all_copies(folder: Path) -> None:
    first = made(folder)
    (content,) = [first.content(file) for file in first.manifest.files if file.path.startswith("evidence")]
    written = content.stat().st_mtime_ns
    add(folder, "Trần Văn Bình", b"bang khen")
    second = made(folder, timedelta(minutes=1))
    assert content.stat().st_mtime_ns == written
    assert contents_of(folder) == {b"anh lop hoc", b"goi da gui", b"bang khen"}
    assert len(second.manifest.files) == len(first.manifest.files) + 1


def test_where_nothing_changed_no_copy_is_made_unless_somebody_asks(folder: Path) -> None:
    made(folder)
    assert make_copy(folder, folder / COPIES, Reason.AUTOMATIC, LATER) is None
    made(folder, timedelta(hours=2), Reason.ASKED)
    (folder / "sent" / "BC-2025.zip").write_bytes(b"goi moi")
    made(folder, timedelta(hours=3))
    desk = open_desk(folder)
    desk.store.delete(*desk.store.all(Nominee))
    desk.store.close()
    assert made(folder, timedelta(hours=4)).manifest.summary.nominees == 0
    assert [path.name for path in (folder / COPIES).glob("*.part")] == []


def test_the_store_may_be_written_to_while_it_is_copied(folder: Path) -> None:
    desk = open_desk(folder)
    with closing(desk.store) as store:
        (unit,) = store.all(Unit)
        copy = make_copy(folder, folder / COPIES, Reason.ASKED, NOW, lambda *_: store.save(unit))
    assert copy
    check_copy(copy)


def test_a_copy_of_a_damaged_store_is_none(folder: Path) -> None:
    before = made(folder)
    damage(folder)
    with pytest.raises(StoreForeign):
        make_copy(folder, folder / COPIES, Reason.ASKED, LATER)
    assert find_copies(folder / COPIES) == (before,)
    (folder / DATABASE_NAME).unlink()
    with pytest.raises(NoUnit):
        copy_unit(folder, NOW, Reason.ASKED)


def test_evidence_that_lost_its_content_never_takes_the_place_of_the_good_copy(folder: Path) -> None:
    before = made(folder)
    (kept,) = [file for file in before.manifest.files if file.path.startswith("evidence/")]
    (folder / kept.path).write_bytes(b"hong roi")  # another size
    after = made(folder, timedelta(hours=1), Reason.ASKED)
    check_copy(after)
    assert kept.sha256 in {file.sha256 for file in after.manifest.files}
    (folder / kept.path).unlink()
    check_copy(made(folder, timedelta(hours=2), Reason.ASKED))


def test_evidence_that_is_whole_nowhere_is_said_to_be_lost(folder: Path) -> None:
    (path,) = (folder / "evidence").glob("*/*")
    path.write_bytes(b"hong")
    copy = made(folder)
    assert copy.manifest.lost == (path.name,)
    check_copy(copy)


@pytest.mark.parametrize("harm", ["database", "content", "missing", "size"])
def test_a_copy_that_lost_something_does_not_pass(folder: Path, harm: str) -> None:
    copy = made(folder)
    content = copy.content(copy.manifest.files[0])
    if harm == "database":
        with copy.database.open("r+b") as file:
            file.seek(-20, os.SEEK_END)
            file.write(b"\xff")
    elif harm == "missing":
        content.unlink()
    elif harm == "size":
        content.write_bytes(content.read_bytes() + b"x")
    else:
        whole = content.read_bytes()
        content.write_bytes(bytes([whole[0] ^ 1]) + whole[1:])
    with pytest.raises(CopyDamaged):
        check_copy(copy)


def test_thinning_removes_old_copies_and_what_only_they_used(folder: Path) -> None:
    old = NOW - timedelta(days=3)
    for number in range(3):
        add(folder, f"Người {number}", f"anh {number}".encode())
        assert make_copy(folder, folder / COPIES, Reason.AUTOMATIC, old + timedelta(minutes=number))
    (folder / "sent" / "BC-2024.zip").unlink()
    made(folder)
    # Contents are younger than a day: a copy that is being made might be about to use them.
    assert thin(folder / COPIES, NOW) == 2
    assert b"goi da gui" in contents_of(folder)
    for path in (folder / COPIES / CONTENTS).rglob("*"):
        os.utime(path, (0, 0))
    contents.remove_tree(find_copies(folder / COPIES)[-1].folder)
    assert thin(folder / COPIES, NOW) == 0
    assert contents_of(folder) == {b"anh lop hoc", b"anh 0", b"anh 1", b"anh 2"}
    for copy in find_copies(folder / COPIES):
        check_copy(copy)


def test_a_manifest_that_cannot_be_read_keeps_every_content(folder: Path) -> None:
    copy = made(folder)
    (copy.folder / "manifest.json").write_text("{", encoding="utf-8")
    for path in (folder / COPIES / CONTENTS).rglob("*"):
        os.utime(path, (0, 0))
    thin(folder / COPIES, NOW)
    assert len(contents_of(folder)) == 2


def test_a_manifest_that_leads_out_of_the_folder_is_no_copy(folder: Path) -> None:
    copy = made(folder)
    text = (copy.folder / "manifest.json").read_text(encoding="utf-8")
    (copy.folder / "manifest.json").write_text(text.replace("sent/BC-2024.zip", "../BC-2024.zip"), encoding="utf-8")
    assert find_copies(folder / COPIES) == ()


def test_a_second_place_gets_the_same_copy(folder: Path, tmp_path: Path) -> None:
    stick = tmp_path / "USB"
    stick.mkdir()
    choose_second(folder, stick)
    copied = copy_unit(folder, NOW, Reason.AUTOMATIC, stick)
    assert (len(copied.made), copied.faults) == (2, ())
    (there,) = find_copies(second_place(folder, stick))
    check_copy(there)
    assert len(copies_of(folder, stick)) == 1
    assert copies_in(stick) == (there,)
    assert copies_in(folder) == find_copies(folder / COPIES)


def test_a_stick_that_is_gone_is_said_and_the_copy_on_the_pc_is_made(folder: Path, tmp_path: Path) -> None:
    stick = tmp_path / "USB"
    stick.mkdir()
    choose_second(folder, stick)
    (stick / second_place(folder, stick).name).rmdir()  # its mount point stays behind
    copied = copy_unit(folder, NOW, Reason.AUTOMATIC, stick)
    assert [type(fault) for fault in copied.faults] == [CopyPlaceGone]
    assert len(copied.made) == 1
    assert list(stick.iterdir()) == []
    stick.rmdir()
    with pytest.raises(CopyPlaceGone):
        choose_second(folder, stick)
    with pytest.raises(CopyNotFound):
        copies_in(stick)


def test_a_stick_that_comes_back_gets_the_copy_it_lacks(folder: Path, tmp_path: Path) -> None:
    stick, drawer = tmp_path / "USB", tmp_path / "drawer"
    stick.mkdir()
    choose_second(folder, stick)
    stick.rename(drawer)
    copy_unit(folder, NOW, Reason.AUTOMATIC, stick)
    drawer.rename(stick)
    copied = copy_unit(folder, LATER, Reason.AUTOMATIC, stick)
    assert [copy.folder.parent for copy in copied.made] == [second_place(folder, stick)]


def test_a_cancelled_copy_leaves_nothing(folder: Path) -> None:
    for code in ("copy_store", "copy_files"):

        def step(told: str, _fraction: float, code: str = code) -> None:
            if told == code:
                raise Cancelled

        with pytest.raises(Cancelled):
            make_copy(folder, folder / COPIES, Reason.ASKED, NOW, step)
        assert [path.name for path in (folder / COPIES).iterdir() if path.name != CONTENTS] == []


def test_a_full_disk_leaves_no_half_copy(folder: Path) -> None:
    def work() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        copied = copy_unit(folder, NOW, Reason.ASKED)
        assert [type(fault).__name__ for fault in copied.faults] == ["DiskFull"]
        assert copied.made == ()

    assert killed(work, 1_000_000)
    assert find_copies(folder / COPIES) == ()
    assert [path.name for path in (folder / COPIES).glob("*.part")] == []


def half_copies(folder: Path) -> Iterator[Path]:
    for left in (folder / COPIES / CONTENTS).glob("[0-9a-f]*/*"):
        if contents.digest_of(left)[0] != left.name:
            yield left


def test_killed_at_any_moment_a_copy_is_whole_or_not_there(folder: Path, tmp_path: Path) -> None:
    made(folder, timedelta(days=-3))
    add(folder, "Trần Văn Bình", b"bang khen")
    seen = set()
    for state in states_after_kills(folder, tmp_path / "kills", lambda f: copy_unit(f, NOW, Reason.AUTOMATIC, None, counted_step)):
        copies = find_copies(state / COPIES)
        seen.add(len(copies))
        for copy in copies:
            check_copy(copy)
        assert list(half_copies(state)) == []
        assert make_copy(state, state / COPIES, Reason.ASKED, LATER)
        with closing(sqlite3.connect(state / DATABASE_NAME)) as database:
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert seen == {1, 2}
