"""Packages come to their places and into the register together, at whatever moment the program is killed."""

from contextlib import closing
from datetime import date
from pathlib import Path
from shutil import rmtree

import msgspec
import pytest

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.submission import Route, SubmissionPackage
from exemplar_desktop.errors import FolderNotWritable
from exemplar_desktop.services.desk import PLACING_FILE, SENT_FOLDER, Desk, open_desk
from exemplar_desktop.services.placing import Placement, Placing, all_or_nothing
from exemplar_desktop.store.lock import Use
from tests.kills import states_after_kills
from tests.services.conftest import YEAR, now

NAMES = ("BC-2024_A_1.zip", "BC-2024_A_2.zip")
Kept = tuple[list[str], list[str], list[str], bool]


def placed(desk: Desk, out: Path) -> None:
    """Place two parts of a package, as exports do."""
    (report,) = desk.store.all(AnnualReport)
    report = msgspec.structs.replace(report, number=7, issued_on=date(2024, 10, 25))
    with all_or_nothing(desk) as placing:
        records = [written(placing, desk, out, name) for name in NAMES]
        placing.settle(report, records)


def written(placing: Placing, desk: Desk, out: Path, name: str) -> SubmissionPackage:
    for folder in (out, desk.folder / SENT_FOLDER):
        folder.mkdir(exist_ok=True)
        placing.add(folder / f".{name}.part", folder / name)
        (folder / f".{name}.part").write_text(name)
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
        records = tuple(written(Placing(desk), desk, place, name) for name in NAMES)
        (report,) = desk.store.all(AnnualReport)
    moves = tuple((f"{at}/.{name}.part", f"{at}/{name}") for name in NAMES for at in (place, SENT_FOLDER))
    report = msgspec.structs.replace(report, number=7, issued_on=date(2024, 10, 25))
    (folder / PLACING_FILE).write_bytes(msgspec.json.encode(Placement(moves, report, records)))
    return place


def test_what_was_written_down_is_brought_to_its_end(folder: Path, out: Path) -> None:
    assert kept(folder, out) == ALL


def test_a_stick_that_is_gone_keeps_the_register_from_nothing(folder: Path, out: Path) -> None:
    rmtree(out)
    assert kept(folder, out) == ([], [*NAMES], [*NAMES], True)


def test_where_a_kept_copy_is_lost_nothing_stays(folder: Path, out: Path) -> None:
    (folder / SENT_FOLDER / f".{NAMES[1]}.part").unlink()
    assert kept(folder, out) == NOTHING
    assert [*out.iterdir(), *(folder / SENT_FOLDER).iterdir()] == []


def test_what_is_registered_already_stays_as_it_is(folder: Path, out: Path) -> None:
    note = (folder / PLACING_FILE).read_bytes()
    assert kept(folder, out) == ALL
    (out / NAMES[0]).unlink()
    (folder / PLACING_FILE).write_bytes(note)
    assert kept(folder, out) == ([NAMES[1]], [*NAMES], [*NAMES], True)


def test_whoever_only_reads_leaves_it_and_the_next_placing_goes_on_with_it(folder: Path, out: Path) -> None:
    with closing((desk := open_desk(folder)).store):
        assert (desk.store.all(SubmissionPackage), (folder / PLACING_FILE).exists()) == ((), True)
        with all_or_nothing(desk):
            assert len(desk.store.all(SubmissionPackage)) == 2
    assert kept(folder, out) == ALL


def test_a_name_that_cannot_be_given_takes_everything_back(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    (out / NAMES[1] / "in the way").mkdir(parents=True)
    with closing((desk := open_desk(folder, use=Use.EXPORT)).store), pytest.raises(FolderNotWritable):
        placed(desk, out)
    assert not (folder / PLACING_FILE).exists()
    rmtree(out / NAMES[1])
    assert kept(folder, out) == NOTHING
