"""Packages come to their places and into the register together, at whatever moment the program is killed."""

from contextlib import closing
from datetime import date
from pathlib import Path
from shutil import rmtree

import msgspec
import pytest

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.lineage import Identity
from exemplar_desktop.domain.submission import Route, SubmissionPackage
from exemplar_desktop.errors import FolderNotWritable
from exemplar_desktop.services.desk import PLACING_FILE, SENT_FOLDER, Desk, finish_what_was_cut_short, open_desk
from exemplar_desktop.services.placing import Placement, Placing, all_or_nothing
from exemplar_desktop.store.copies import unit_files
from exemplar_desktop.store.history import last_number
from exemplar_desktop.store.identity import read_identity
from exemplar_desktop.store.lock import Use
from tests.kills import states_after_kills
from tests.services.conftest import YEAR, now

NAMES = ("BC-2024_A_1.zip", "BC-2024_A_2.zip")
Kept = tuple[list[str], list[str], list[str], bool]


def placed(desk: Desk, out: Path) -> None:
    """Place two parts of a package, as exports do."""
    (report,) = desk.store.all(AnnualReport)
    report = msgspec.structs.replace(report, number=7, issued_on=date(2024, 10, 25))
    with all_or_nothing(desk, out) as placing:
        records = [written(placing, desk, out, name) for name in NAMES]
        placing.settle(report, records)


def written(placing: Placing, desk: Desk, out: Path, name: str) -> SubmissionPackage:
    for folder in (out, desk.folder / SENT_FOLDER):
        folder.mkdir(exist_ok=True)
        placing.add(folder / name).write_text(name)
    about = {"number": 7, "issued_on": date(2024, 10, 25), "created": now(), "size": len(name), "sha256": "0" * 64}
    return SubmissionPackage(year=YEAR, set_id="set", part=1, parts=2, route=Route.DIGITAL, file_name=name, **about)  # type: ignore[arg-type]


def kept(folder: Path, out: Path) -> Kept:
    """Return what lies in both places, what is registered, and whether the report is dated, after the unit was opened again."""
    with closing(open_desk(folder, use=Use.EXPORT).store) as store:
        registered = sorted(record.file_name for record in store.all(SubmissionPackage))
        (report,) = store.all(AnnualReport)
    assert not (folder / PLACING_FILE).exists()
    lying = (sorted(path.name for path in place.glob("*.zip")) for place in (out, folder / SENT_FOLDER))
    return next(lying), next(lying), registered, (report.number, report.issued_on) == (7, date(2024, 10, 25))


NOTHING: Kept = ([], [], [], False)
ALL: Kept = ([*NAMES], [*NAMES], [*NAMES], True)


@pytest.fixture
def folder(desk: Desk) -> Path:
    """The unit's folder with the store closed and the report neither numbered nor dated."""
    (report,) = desk.store.all(AnnualReport)
    desk.store.save(msgspec.structs.replace(report, number=None, issued_on=None))
    desk.store.close()
    return desk.folder


@pytest.mark.linux
def test_killed_at_any_moment_all_is_placed_and_registered_or_nothing(folder: Path, tmp_path: Path) -> None:
    seen = []

    def work(copy: Path) -> None:
        with closing((desk := open_desk(copy, use=Use.EXPORT)).store):
            placed(desk, copy.parent / "out")

    rmtree(folder / "evidence")
    for state in states_after_kills(folder, tmp_path / "kills", work):
        (state.parent / "out").mkdir(exist_ok=True)
        was_written_down = (state / PLACING_FILE).exists()
        seen.append((was_written_down, kept(state, state.parent / "out")))
    assert all(found in (NOTHING, ALL) for _, found in seen)
    assert (True, ALL) in seen, "killed in between, it was brought to its end"
    assert (seen[0], seen[-1]) == ((False, NOTHING), (False, ALL))


@pytest.fixture
def out(folder: Path, tmp_path: Path) -> Path:
    """Where packages were about to be placed when the program was killed; all is written down, nothing has its name yet."""
    place = tmp_path / "stick"
    with closing((desk := open_desk(folder, use=Use.EXPORT)).store):
        records = tuple(written(Placing(desk, place), desk, place, name) for name in NAMES)
        (report,) = desk.store.all(AnnualReport)
        identity, number = read_identity(desk.store.path), last_number(desk.store)
        assert identity is not None
    report = msgspec.structs.replace(report, number=7, issued_on=date(2024, 10, 25))
    (folder / PLACING_FILE).write_bytes(msgspec.json.encode(Placement(identity, number, str(place), NAMES, report, records)))
    return place


def told_otherwise(folder: Path, **values: object) -> None:
    """Change what was written down."""
    begun = msgspec.json.decode((folder / PLACING_FILE).read_bytes(), type=Placement)
    (folder / PLACING_FILE).write_bytes(msgspec.json.encode(msgspec.structs.replace(begun, **values)))


def test_what_was_written_down_is_brought_to_its_end(folder: Path, out: Path) -> None:
    assert kept(folder, out) == ALL


def test_a_stick_that_is_gone_keeps_the_register_from_nothing(folder: Path, out: Path) -> None:
    rmtree(out)
    assert kept(folder, out) == ([], [*NAMES], [*NAMES], True)


def test_where_a_kept_copy_is_lost_nothing_is_recorded_and_nothing_deleted(folder: Path, out: Path) -> None:
    (folder / SENT_FOLDER / f".{NAMES[1]}.part").unlink()
    (out / f".{NAMES[0]}.part").rename(out / NAMES[0])
    assert kept(folder, out) == ([NAMES[0]], [NAMES[0]], [], False)


def test_what_is_registered_already_stays_as_it_is(folder: Path, out: Path) -> None:
    note = (folder / PLACING_FILE).read_bytes()
    assert kept(folder, out) == ALL
    (out / NAMES[0]).unlink()
    (folder / PLACING_FILE).write_bytes(note)
    assert kept(folder, out) == ([NAMES[1]], [*NAMES], [*NAMES], True)


def test_whoever_only_reads_leaves_it_and_the_next_placing_goes_on_with_it(folder: Path, out: Path) -> None:
    with closing((desk := open_desk(folder)).store):
        assert (desk.store.all(SubmissionPackage), (folder / PLACING_FILE).exists()) == ((), True)
        with all_or_nothing(desk, out):
            assert len(desk.store.all(SubmissionPackage)) == 2
    assert kept(folder, out) == ALL


def test_a_kept_copy_that_cannot_get_its_name_waits_for_the_next_time(folder: Path, out: Path) -> None:
    (folder / SENT_FOLDER / NAMES[1] / "in the way").mkdir(parents=True)
    with closing((desk := open_desk(folder, use=Use.EXPORT)).store):
        assert desk.store.all(SubmissionPackage) == () and (folder / PLACING_FILE).exists()
        with pytest.raises(FolderNotWritable), all_or_nothing(desk, out):
            pass
    rmtree(folder / SENT_FOLDER / NAMES[1])
    assert kept(folder, out) == ALL


@pytest.mark.parametrize("name", ["identity", "number"])
def test_what_was_written_for_another_state_says_nothing(folder: Path, out: Path, name: str) -> None:
    begun = msgspec.json.decode((folder / PLACING_FILE).read_bytes(), type=Placement)
    told_otherwise(folder, **{name: {"identity": Identity(store_id="another", line=()), "number": begun.number + 1}[name]})
    assert kept(folder, out) == NOTHING
    assert len([*out.iterdir(), *(folder / SENT_FOLDER).iterdir()]) == 4, "no file was touched"


@pytest.mark.parametrize("names", [("../data/exemplar.sqlite3",), ("/etc/hostname",), ("..",)])
def test_names_that_lead_elsewhere_are_not_followed(folder: Path, out: Path, names: tuple[str, ...]) -> None:
    told_otherwise(folder, names=names)
    assert kept(folder, out) == NOTHING


@pytest.mark.parametrize("content", [b"", b"{", b'{"out": "\xff"}'])
def test_a_note_that_cannot_be_read_keeps_nobody_out(folder: Path, tmp_path: Path, content: bytes) -> None:
    (folder / PLACING_FILE).write_bytes(content)
    assert kept(folder, tmp_path) == NOTHING


def test_a_name_that_cannot_be_given_takes_everything_back(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    (out / NAMES[1] / "in the way").mkdir(parents=True)
    with closing((desk := open_desk(folder, use=Use.EXPORT)).store), pytest.raises(FolderNotWritable):
        placed(desk, out)
    assert not (folder / PLACING_FILE).exists()
    rmtree(out / NAMES[1])
    assert kept(folder, out) == NOTHING


def test_an_interrupt_after_all_was_recorded_takes_nothing_away(folder: Path, tmp_path: Path) -> None:
    with closing((desk := open_desk(folder, use=Use.EXPORT)).store), pytest.raises(KeyboardInterrupt):
        (report,) = desk.store.all(AnnualReport)
        report = msgspec.structs.replace(report, number=7, issued_on=date(2024, 10, 25))
        with all_or_nothing(desk, tmp_path / "out") as placing:
            placing.settle(report, [written(placing, desk, tmp_path / "out", name) for name in NAMES])
            raise KeyboardInterrupt
    assert kept(folder, tmp_path / "out") == ALL


def test_it_is_no_part_of_copies_and_is_finished_before_one(folder: Path, out: Path) -> None:
    assert PLACING_FILE not in dict(unit_files(folder))
    finish_what_was_cut_short(folder)
    assert not (folder / PLACING_FILE).exists()
    assert kept(folder, out) == ALL
