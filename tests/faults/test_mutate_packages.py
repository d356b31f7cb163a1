"""Some of the packages altered by machine, and that the judge of them can tell a fault."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from random import Random

import pytest

from exemplar_desktop.domain.submission import Route
from tests.faults import mutate_packages
from tests.faults.mutate_packages import MUTATIONS, Found, Judged, Verifier, fault_of, judge_all, mutants
from tests.faults.targets import Target, Trusted, make_targets
from tests.submission.zipforge import rebuild

pytestmark = pytest.mark.linux
SEED, COUNT = 7, 150


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[tuple[Target, ...], Trusted]:
    return make_targets(tmp_path_factory.mktemp("targets"))


def test_no_altered_package_is_accepted_or_brings_the_verifier_down(made: tuple[tuple[Target, ...], Trusted], tmp_path: Path) -> None:
    targets, trusted = made
    found = judge_all(targets, trusted, SEED, range(COUNT), tmp_path, tmp_path / "kept")
    assert not found.faults
    assert found.bottom_lines.total() == COUNT
    assert set(found.kinds) == set(MUTATIONS)
    assert set(found.routes) == set(Route)


def test_the_same_number_gives_the_same_alteration(made: tuple[tuple[Target, ...], Trusted]) -> None:
    numbers = range(5)
    first, second = (list(mutants(made[0], SEED, numbers, Found())) for _ in range(2))
    assert first == second
    assert [mutant.content for mutant in mutants(made[0], SEED + 1, numbers, Found())] != [mutant.content for mutant in first]


def test_an_accepted_package_is_found_and_kept(
    made: tuple[tuple[Target, ...], Trusted], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The unit's own keys sign something else: bytes that differ, and nothing that is wrong."""
    targets, trusted = made
    for kind in MUTATIONS:
        monkeypatch.setitem(mutate_packages.MUTATIONS, kind, lambda target, _chance: rebuild(target.package, lambda _: None, target.own))
    found = judge_all(targets[:1], trusted, SEED, range(1), tmp_path, tmp_path / "kept")
    assert len(found.faults) == 1
    assert [path.name for path in (tmp_path / "kept").iterdir()] == ["0.zip"]


def _given(contents: Iterator[bytes], _target: Target, _chance: Random) -> bytes:
    return next(contents)


def test_a_package_with_the_bytes_it_had_is_no_alteration(
    made: tuple[tuple[Target, ...], Trusted], monkeypatch: pytest.MonkeyPatch
) -> None:
    for kind in MUTATIONS:
        given = iter((made[0][0].package, made[0][0].package, b"other"))
        monkeypatch.setitem(mutate_packages.MUTATIONS, kind, partial(_given, given))
    found = Found()
    assert [mutant.content for mutant in mutants(made[0], SEED, range(1), found)] == [b"other"]
    assert found.same == 2


def test_a_verifier_that_hangs_is_ended_and_the_next_package_judged(made: tuple[tuple[Target, ...], Trusted], tmp_path: Path) -> None:
    targets, trusted = made
    path = tmp_path / "goi.zip"
    path.write_bytes(targets[0].package)
    verifier = Verifier(trusted, hangs=0.0)
    try:
        assert verifier.judge(path).bottom_line == "hung"
        verifier.hangs = 60.0
        assert verifier.judge(path).bottom_line == "accepted"
        assert "FileUnreadable" in verifier.judge(tmp_path / "missing.zip").trace
    finally:
        verifier.close()


def test_slow_greedy_crashed_and_accepted_are_faults() -> None:
    assert not fault_of(Judged("refused", "x", 1.9, 199))
    assert fault_of(Judged("refused", "x", 2.1, 100))
    assert fault_of(Judged("refused", "x", 0.1, 201))
    assert fault_of(Judged("crashed", "", 0.1, 100, "Traceback"))
    assert fault_of(Judged("accepted", "", 0.1, 100))
