"""Moving to another PC: one sealed file, whole or not there; two PCs know which of them is to go on."""

import os
import shutil
import tracemalloc
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from exemplar_desktop.domain.copies import Reason
from exemplar_desktop.domain.unit import Unit
from exemplar_desktop.errors import (
    FileExists,
    NoUnit,
    PassphraseTooShort,
    SealedShut,
    SealedUnreadable,
    StateNotNewer,
    StoreAlreadyThere,
    StoreDiverged,
    StoreHandedOver,
    StoreLocked,
    StoreSuperseded,
)
from exemplar_desktop.progress import Cancelled, Step
from exemplar_desktop.services.desk import open_desk, unit_of
from exemplar_desktop.services.moving import move_in, move_out, open_sealed
from exemplar_desktop.services.restoring import restore
from exemplar_desktop.services.turns import keep_here
from exemplar_desktop.signing import sealed
from exemplar_desktop.store.copies import COPIES, find_copies, make_copy
from exemplar_desktop.store.identity import read_identity
from exemplar_desktop.store.revisions import DATABASE_NAME
from exemplar_desktop.store.switch import STAGE
from tests.kills import counted_step, states_after_kills
from tests.services.units import LATER, NOW, add, damage, held, make_unit

PASSPHRASE = "mật khẩu dễ nhớ"
CONTENT = (["Nguyễn Thị Hoa"], [b"anh lop hoc"])


@pytest.fixture(autouse=True)
def light(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let scrypt take 16 MiB: what is tested here does not depend on it."""
    monkeypatch.setattr(sealed, "LOG2_N", 14)


@pytest.fixture
def pcs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> "Pcs":
    return Pcs(tmp_path, monkeypatch)


class Pcs:
    """Several PCs: a disk and a user's memory each."""

    def __init__(self, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._place, self._monkeypatch = place, monkeypatch

    def at(self, name: str) -> Path:
        """Sit down at a PC; return its data folder."""
        self._monkeypatch.setenv("XDG_CONFIG_HOME", str(self._place / name / "config"))
        return self._place / name / "dữ liệu"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "chuyen-may.dhtt"


def test_everything_arrives(pcs: Pcs, file: Path) -> None:
    old = make_unit(pcs.at("cũ"))
    (old / "programme.toml").write_bytes(Path("resources/programmes").joinpath(_shipped()).read_bytes())
    (old / "khoa.p12").write_bytes(b"0khoa")
    manifest = move_out(old, file, PASSPHRASE, NOW)
    assert b"Nguy" not in file.read_bytes()
    new = pcs.at("mới")
    move_in(file, new, PASSPHRASE, LATER)
    assert held(new) == CONTENT
    for name in ("sent/BC-2024.zip", "settings.json", "programme.toml", "khoa.p12"):
        assert (new / name).read_bytes() == (old / name).read_bytes()
    assert (manifest.summary.identity.generation, generation(new)) == (1, 2)
    assert not (new / COPIES).exists()
    assert sorted(path.name for path in new.iterdir() if path.name.startswith(STAGE)) == []


def test_the_real_key_takes_what_is_recommended(pcs: Pcs, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    move_out(make_unit(pcs.at("cũ")), file, PASSPHRASE, NOW)
    assert file.read_bytes()[32] == 17


def test_the_giver_refuses_to_go_on_until_it_is_told_to(pcs: Pcs, file: Path) -> None:
    old = make_unit(pcs.at("cũ"))
    move_out(old, file, PASSPHRASE, NOW)
    with pytest.raises(StoreHandedOver) as caught:
        open_desk(old)
    assert (caught.value.at, caught.value.generation) == (NOW, 1)
    with pytest.raises(StoreHandedOver):
        move_out(old, file.with_name("x.dhtt"), PASSPHRASE, NOW)
    assert keep_here(old).generation == 2
    assert held(old) == CONTENT


def test_after_a_take_back_the_two_recognise_each_other_as_diverged(pcs: Pcs, file: Path) -> None:
    old = make_unit(pcs.at("cũ"))
    move_out(old, file, PASSPHRASE, NOW)
    new = pcs.at("mới")
    move_in(file, new, PASSPHRASE, LATER)
    pcs.at("cũ")
    keep_here(old)
    add(old, "Ở máy cũ", b"may cu")
    pcs.at("mới")
    with pytest.raises(StateNotNewer) as caught:
        # Opened from the old PC's disk, as Explorer would bring it.
        again = file.with_name("again.dhtt")
        pcs.at("cũ")
        move_out(old, again, PASSPHRASE, LATER)
        pcs.at("mới")
        move_in(again, new, PASSPHRASE, LATER)
    assert (caught.value.generation, caught.value.other_generation) == (2, 3)
    assert caught.value.other_changed and caught.value.changed and caught.value.other_changed > caught.value.changed
    assert held(new) == CONTENT


def test_two_that_received_one_file_recognise_each_other(pcs: Pcs, file: Path) -> None:
    move_out(make_unit(pcs.at("cũ")), file, PASSPHRASE, NOW)
    first = pcs.at("mới")
    move_in(file, first, PASSPHRASE, LATER)
    second = first.with_name("lần hai")
    move_in(file, second, PASSPHRASE, LATER)
    assert held(second) == CONTENT
    with pytest.raises(StoreDiverged) as caught:
        open_desk(first)
    assert (caught.value.folder, caught.value.newer) == (str(second), None)
    add(second, "Thêm", b"them")
    with pytest.raises(StoreDiverged) as caught:
        open_desk(first)
    assert caught.value.newer is True
    keep_here(first)
    assert held(first) == CONTENT
    with pytest.raises(StoreDiverged) as caught:
        open_desk(second)
    assert caught.value.newer is True  # three hand-overs against two


def test_a_round_trip_comes_back_in_place_of_what_was_given(pcs: Pcs, file: Path) -> None:
    old = make_unit(pcs.at("cũ"))
    move_out(old, file, PASSPHRASE, NOW)
    new = pcs.at("mới")
    move_in(file, new, PASSPHRASE, NOW)
    add(new, "Ở máy mới", b"may moi")
    back = file.with_name("ve.dhtt")
    move_out(new, back, PASSPHRASE, LATER)
    pcs.at("cũ")
    with pytest.raises(StoreAlreadyThere):
        move_in(back, old, PASSPHRASE, LATER)
    move_in(back, old, PASSPHRASE, LATER, replace=True)
    assert held(old)[1] == [b"anh lop hoc", b"may moi"]
    assert generation(old) == 3
    (kept,) = find_copies(old / COPIES)
    assert (kept.manifest.reason, kept.manifest.summary.nominees) == (Reason.REPLACED, 1)
    # Restoring what was replaced brings the facts back, and it is still this PC's turn.
    restore(old, kept, LATER + timedelta(minutes=1))
    assert held(old) == CONTENT
    assert generation(old) == 3


def test_an_older_folder_brought_by_hand_is_recognised(pcs: Pcs, file: Path) -> None:
    old = make_unit(pcs.at("cũ"))
    stale = old.with_name("bản chép")
    shutil.copytree(old, stale)
    move_out(old, file, PASSPHRASE, NOW)
    with pytest.raises(StoreSuperseded):  # not marked itself, but this PC handed the store over
        open_desk(stale)
    new = pcs.at("mới")
    move_in(file, new, PASSPHRASE, LATER)
    with pytest.raises(StoreSuperseded) as caught:
        open_desk(stale)
    assert (caught.value.generation, caught.value.newest, caught.value.folder) == (1, 2, str(new))
    keep_here(stale)
    assert held(stale) == CONTENT


def test_another_units_state_replaces_all_of_it_and_all_of_it_is_kept(pcs: Pcs, file: Path) -> None:
    move_out(make_unit(pcs.at("cũ")), file, PASSPHRASE, NOW)
    new = make_unit(pcs.at("mới"), "Trường THCS Khác")
    add(new, "Người khác", b"cua truong khac")
    (new / "sent" / "BC-KHAC.zip").write_bytes(b"khac")
    with pytest.raises(StoreAlreadyThere):
        move_in(file, new, PASSPHRASE, LATER)
    move_in(file, new, PASSPHRASE, LATER, replace=True)
    assert held(new) == CONTENT
    assert [path.name for path in (new / "sent").iterdir()] == ["BC-2024.zip"]
    assert [path.read_bytes() for path in (new / "evidence").glob("*/*")] == [b"anh lop hoc"]
    (kept,) = find_copies(new / COPIES)
    restore(new, kept, LATER + timedelta(minutes=1))
    assert held(new)[1] == [b"anh lop hoc", b"cua truong khac"]
    assert (new / "sent" / "BC-KHAC.zip").read_bytes() == b"khac"
    desk = open_desk(new)
    with closing(desk.store):
        unit = unit_of(desk)
    assert unit and unit.periods[0].name == "Trường THCS Khác"


def test_a_damaged_store_is_replaced_and_kept_as_it_is(pcs: Pcs, file: Path) -> None:
    move_out(make_unit(pcs.at("cũ")), file, PASSPHRASE, NOW)
    new = make_unit(pcs.at("mới"))
    damage(new)
    content = (new / DATABASE_NAME).read_bytes()
    with pytest.raises(StoreAlreadyThere):
        move_in(file, new, PASSPHRASE, LATER)
    move_in(file, new, PASSPHRASE, LATER, replace=True)
    assert held(new) == CONTENT
    (kept,) = (new / COPIES).glob(f"hong-*/{DATABASE_NAME}")
    assert kept.read_bytes() == content


def test_what_cannot_be_sealed_changes_nothing(pcs: Pcs, file: Path) -> None:
    old = make_unit(pcs.at("cũ"))
    with pytest.raises(PassphraseTooShort):
        move_out(old, file, "1234567", NOW)
    with pytest.raises(NoUnit):
        move_out(old.with_name("không có"), file, PASSPHRASE, NOW)
    file.write_bytes(b"x")
    with pytest.raises(FileExists):
        move_out(old, file, PASSPHRASE, NOW)
    assert file.read_bytes() == b"x"
    assert held(old) == CONTENT


def test_who_saves_while_it_is_sealed_is_not_left_behind(pcs: Pcs, file: Path) -> None:
    old = make_unit(pcs.at("cũ"))
    desk = open_desk(old)
    with closing(desk.store) as store:
        (unit,) = store.all(Unit)

        def step(code: str, _fraction: float) -> None:
            if code == "check_sealed":
                store.save(msgspec.structs.replace(unit, cluster="Cụm mới"))

        with pytest.raises(StoreLocked):
            move_out(old, file, PASSPHRASE, NOW, step)
    assert list(file.parent.glob("*.dhtt*")) == []
    assert held(old) == CONTENT


@pytest.mark.parametrize("code", ["copy_store", "check_files", "seal", "check_sealed"])
def test_a_cancelled_sealing_leaves_nothing(pcs: Pcs, file: Path, code: str) -> None:
    old = make_unit(pcs.at("cũ"))
    with pytest.raises(Cancelled), stopped(code) as step:
        move_out(old, file, PASSPHRASE, NOW, step)
    assert list(file.parent.glob("*.dhtt*")) == []
    assert [path.name for path in (old / COPIES).iterdir()] == []
    assert held(old) == CONTENT


@pytest.mark.parametrize("code", ["move_in", "copy_store"])
def test_a_cancelled_receipt_changes_nothing(pcs: Pcs, file: Path, code: str) -> None:
    move_out(make_unit(pcs.at("cũ")), file, PASSPHRASE, NOW)
    new = make_unit(pcs.at("mới"), "Trường THCS Khác")
    before = held(new), generation(new)
    with pytest.raises(Cancelled), stopped(code) as step:
        move_in(file, new, PASSPHRASE, LATER, replace=True, step=step)
    assert (held(new), generation(new)) == before
    assert not list(new.glob(f"{STAGE}*"))


def test_a_wrong_passphrase_or_an_altered_file_opens_nothing(pcs: Pcs, file: Path) -> None:
    move_out(make_unit(pcs.at("cũ")), file, PASSPHRASE, NOW)
    new = pcs.at("mới")
    with pytest.raises(SealedShut):
        move_in(file, new, "không phải nó", LATER)
    whole = file.read_bytes()
    for broken in (whole[:-1], whole[: len(whole) // 2], whole[:-30] + b"\0" + whole[-29:], b"PK\3\4" + whole):
        file.write_bytes(broken)
        with pytest.raises(SealedUnreadable):
            move_in(file, new, PASSPHRASE, LATER)
        assert not (new / DATABASE_NAME).exists()
        assert not list(new.glob(f"{STAGE}*"))


def test_evidence_that_lost_its_content_does_not_hold_the_move_up(pcs: Pcs, file: Path) -> None:
    old = make_unit(pcs.at("cũ"))
    (path,) = (old / "evidence").glob("*/*")
    path.write_bytes(b"hong")
    manifest = move_out(old, file, PASSPHRASE, NOW)
    assert manifest.lost == (path.name,)
    with open_sealed(file, PASSPHRASE) as (found, _read):
        assert found == manifest


def test_killed_at_any_moment_the_giver_has_its_state_and_a_file_is_whole(pcs: Pcs, tmp_path: Path) -> None:
    old = make_unit(pcs.at("cũ"))
    seen = set()

    def work(folder: Path) -> None:
        pcs.at(folder.parent.name)
        move_out(folder, folder.parent / "x.dhtt", PASSPHRASE, NOW, counted_step)

    for number, state in enumerate(states_after_kills(old, tmp_path / "kills", work, every=2)):
        pcs.at(state.parent.name)
        sealed_file = state.parent / "x.dhtt"
        try:
            assert held(state) == CONTENT
            is_given = False
        except StoreHandedOver:
            is_given = True
        seen.add((is_given, sealed_file.exists()))
        if sealed_file.exists():
            assert is_given
            move_in(sealed_file, pcs.at(f"mới {number}"), PASSPHRASE, LATER)
            assert held(pcs.at(f"mới {number}")) == CONTENT
        if is_given:
            pcs.at(state.parent.name)
            keep_here(state)
            assert held(state) == CONTENT
        pcs.at("cũ")
    assert {(False, False), (True, True)} <= seen


def test_killed_at_any_moment_the_receiver_has_the_old_or_the_new_state(pcs: Pcs, file: Path, tmp_path: Path) -> None:
    move_out(make_unit(pcs.at("cũ")), file, PASSPHRASE, NOW)
    new = make_unit(pcs.at("mới"), "Trường THCS Khác")
    add(new, "Người khác", b"cua truong khac")
    old_state = held(new)
    seen = set()

    def work(folder: Path) -> None:
        pcs.at(folder.parent.name)
        move_in(file, folder, PASSPHRASE, LATER, replace=True, step=counted_step)

    for state in states_after_kills(new, tmp_path / "kills", work, every=5):
        pcs.at(state.parent.name)
        found = held(state)
        assert found in (old_state, CONTENT)
        seen.add(found == CONTENT)
        sent = [path.name for path in (state / "sent").iterdir()]
        evidence = {path.read_bytes() for path in (state / "evidence").glob("*/*")}
        if found == CONTENT:
            assert (sent, evidence) == (["BC-2024.zip"], {b"anh lop hoc"})
        else:
            assert b"cua truong khac" in evidence
        assert make_copy(state, state / COPIES, Reason.ASKED, LATER + timedelta(hours=1))
        pcs.at("mới")
    assert seen == {False, True}


def test_memory_does_not_grow_with_what_is_sealed(pcs: Pcs, file: Path) -> None:
    old = make_unit(pcs.at("cũ"))
    with (old / "sent" / "phim.zip").open("wb") as film:
        for _ in range(64):
            film.write(os.urandom(1024 * 1024))
    tracemalloc.start()
    try:
        move_out(old, file, PASSPHRASE, NOW)
        move_in(file, pcs.at("mới"), PASSPHRASE, LATER)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 24 * 1024 * 1024


@contextmanager
def stopped(code: str) -> Iterator[Step]:
    def step(told: str, _fraction: float) -> None:
        if told == code:
            raise Cancelled

    yield step


def generation(folder: Path) -> int:
    identity = read_identity(folder / DATABASE_NAME)
    assert identity
    return identity.generation


def _shipped() -> str:
    return next(path.name for path in Path("resources/programmes").glob("*.toml"))
