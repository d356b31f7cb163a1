"""Every forgery of the refuse list is refused for its own reason, and so is the plain alteration."""

import random
from pathlib import Path

import pytest

from exemplar_desktop.messages.reasons_package import reasons_package
from exemplar_desktop.submission.reader import PackageContents, read_package
from tests.submission.conftest import Codes
from tests.submission.hostile import CASES, Case
from tests.submission.sample import BOTH
from tests.submission.zipforge import put_together, rebuild, take_apart

PLAIN = [case for case in CASES if case.is_plain and (case.plain or case.code)]


def _name(case: Case) -> str:
    return case.name.replace(" ", "-")


def test_good_package_survives_being_taken_apart(good: bytes, codes: Codes) -> None:
    assert codes(good) == set()
    assert codes(put_together(take_apart(good))) == set()
    assert codes(rebuild(good, lambda _: None, BOTH)) == set()


@pytest.mark.parametrize("case", CASES, ids=_name)
def test_forgery_with_valid_signatures_is_refused_for_its_own_reason(case: Case, good: bytes, codes: Codes) -> None:
    assert codes(case.rebuilt(good, BOTH)) == ({case.code} if case.code else set())


@pytest.mark.parametrize("case", PLAIN, ids=_name)
def test_plain_alteration_is_refused(case: Case, good: bytes, codes: Codes) -> None:
    assert (case.plain or case.code) in codes(case.altered(good))


def test_every_reason_is_reached_and_has_its_sentence() -> None:
    reached = {case.code for case in CASES} | {case.plain for case in CASES}
    # The mark is on the report, which is read only where the signatures hold: tests/services/test_route_paper.py.
    reached |= {"mark_missing", "mark_of_other_key", "mark_of_other_data"}
    # Whoever judges knows the day of receipt: tests/services/test_verify.py.
    reached |= {"made_after_receipt"}
    # A file that cannot be opened is the world's fault, and said as a reason only where others are judged beside it.
    assert reached - {""} | {"not_a_package", "package_truncated", "file_unreadable"} == set(reasons_package)
    fields = {"file": "f", "found": 2, "known": 1, "where": "w", "algorithm": "a", "name": "n", "path": "p"}
    fields |= {"made_on": "d", "received_on": "d"}
    assert all(text.format_map(fields).endswith(".") for text in reasons_package.values())
    assert len(set(reasons_package.values())) == len(reasons_package)


def test_truncated_package_is_refused(good: bytes, codes: Codes) -> None:
    for size in {1, 3, 4, 21, 22, 30, 100, len(good) // 2, len(good) - 100, len(good) - 22, len(good) - 1}:
        assert codes(good[:size]) <= {"package_truncated", "not_a_package"} != set(), size


def test_package_cut_after_an_inner_workbook_is_refused(good: bytes, codes: Codes) -> None:
    forged = take_apart(good)
    forged["so-lieu.xlsx"].content = good  # as good as a workbook: also a ZIP file, stored
    package = put_together(forged)
    cut = package.index(good) + len(good)
    assert codes(package[:cut]) == {"package_truncated"}


@pytest.mark.parametrize("content", [b"", b"x", b"%PDF-1.7" * 10, b"PK\5\6" + bytes(18), b"\0" * 70_000], ids=len)
def test_file_that_is_no_package_is_refused(content: bytes, codes: Codes) -> None:
    assert codes(content) <= {"not_a_package", "directory_wrong"} != set()


def test_reason_names_the_file_without_its_hidden_characters(good: bytes, tmp_path: Path) -> None:
    case = next(case for case in CASES if case.name == "name with right-to-left override")
    path = tmp_path / "goi.zip"
    path.write_bytes(case.rebuilt(good, BOTH))
    found = read_package(path)
    assert isinstance(found, tuple)
    assert [reason.file for reason in found] == ["evidence/x\\u202egpj.exe"]


def _mutated(package: bytes, dice: random.Random) -> bytes:
    content = bytearray(package)
    for _ in range(dice.choice([1, 1, 1, 2, 5])):
        at, length = dice.randrange(len(content)), dice.choice([1, 1, 2, 4, 50, 500])
        piece = bytes(content[at : at + length])
        match dice.randrange(6):
            case 0:
                content[at] ^= 1 << dice.randrange(8)
            case 1:
                content[at : at + length] = dice.randbytes(length)
            case 2:
                del content[at : at + length]
            case 3:
                content[at:at] = dice.randbytes(length)
            case 4:
                content[at:at] = piece
            case _:
                other = dice.randrange(len(content))
                content[other : other + length] = piece
    return bytes(content)


def test_random_mutations_never_pass_and_never_crash(good: bytes, tmp_path: Path) -> None:
    path = tmp_path / "goi.zip"
    for seed in range(300):
        # Half of them hit the headers at the end, where the interesting bytes lie closest together.
        dice = random.Random(seed)
        package = _mutated(good, dice) if seed % 2 else good[:-1500] + _mutated(good[-1500:], dice)
        if package == good:
            continue
        path.write_bytes(package)
        found = read_package(path)
        if isinstance(found, PackageContents):
            signed = [sign(one.content) == one.signature for sign, one in zip(BOTH, found.manifests, strict=True)]
            assert not all(signed), seed
