"""Which report is in force: the same answer in every order of arrival, and every contradiction said."""

from itertools import permutations

import msgspec
import pytest

from exemplar_desktop.domain.succession import Conflict, Contradiction, Replacement, Succession, successions
from exemplar_desktop.domain.verdict import BottomLine, Identity, Integrity, Revocation, Verdict, judge

LINES = {
    BottomLine.ACCEPTED: (Integrity.WHOLE, Identity.TRUSTED, Revocation.GOOD),
    BottomLine.UNDETERMINED: (Integrity.WHOLE, Identity.UNCONFIRMED, Revocation.GOOD),
    BottomLine.REFUSED: (Integrity.ALTERED, Identity.TRUSTED, Revocation.GOOD),
}


def package(
    set: str, replaces: str | None = None, line: BottomLine = BottomLine.ACCEPTED, unit: str = "U1", year: int = 2024, part: int = 1
) -> Verdict:
    verdict = judge(f"{set}.zip", *LINES[line], ())
    return msgspec.structs.replace(verdict, unit_code=unit, year=year, set=set, part=part, parts=2, replaces=replaces)


def said(*verdicts: Verdict) -> Succession:
    """Return the one answer, after it was seen to be the same in every order."""
    answers = {msgspec.json.encode(successions(order)) for order in permutations(verdicts)}
    assert len(answers) == 1
    (one,) = successions(verdicts)
    return one


def codes(succession: Succession) -> list[Conflict]:
    return [one.code for one in succession.contradictions]


def test_one_report_is_in_force() -> None:
    one = said(package("a"))
    assert (one.unit_code, one.year, one.in_force, one.candidates, one.replaced, one.contradictions) == ("U1", 2024, "a", ("a",), (), ())


def test_the_last_of_a_chain_of_three_is_in_force() -> None:
    one = said(package("a"), package("c", "b"), package("b", "a"))
    assert one.in_force == "c"
    assert one.replaced == (Replacement(set="a", by="b"), Replacement(set="b", by="c"))
    assert one.contradictions == ()


def test_parts_and_copies_of_a_set_are_one_report() -> None:
    one = said(package("a"), package("a", part=2), package("b", "a"), package("b", "a"))
    assert (one.in_force, one.contradictions) == ("b", ())


def test_two_that_replace_the_same_one_leave_it_open() -> None:
    one = said(package("a"), package("b", "a"), package("c", "a"))
    assert (one.in_force, one.candidates) == (None, ("b", "c"))
    assert one.contradictions == (Contradiction(code=Conflict.TWO_REPLACE_ONE, sets=("b", "c", "a")),)


def test_a_fork_whose_branches_are_joined_by_a_later_report_of_one_of_them_stays_open() -> None:
    one = said(package("a"), package("b", "a"), package("c", "a"), package("d", "c"))
    assert (one.in_force, one.candidates, codes(one)) == (None, ("b", "d"), [Conflict.TWO_REPLACE_ONE])


def test_a_circle_has_no_report_in_force() -> None:
    one = said(package("a", "c"), package("b", "a"), package("c", "b"))
    assert (one.in_force, one.candidates) == (None, ())
    assert one.contradictions == (Contradiction(code=Conflict.CYCLE, sets=("a", "c", "b")),)
    alone = said(package("a", "a"))
    assert (alone.in_force, codes(alone)) == (None, [Conflict.CYCLE])


def test_a_circle_beside_a_sound_report_leaves_it_open() -> None:
    one = said(package("a", "b"), package("b", "a"), package("c"))
    assert (one.in_force, codes(one)) == (None, [Conflict.CYCLE])


def test_a_replaced_report_that_never_came_is_said_and_the_other_is_in_force() -> None:
    one = said(package("b", "a"), package("c", "b"))
    assert one.in_force == "c"
    assert one.contradictions == (Contradiction(code=Conflict.REPLACED_MISSING, sets=("b", "a")),)
    assert one.replaced == (Replacement(set="b", by="c"),)


def test_two_that_replace_one_that_never_came_leave_it_open() -> None:
    one = said(package("b", "a"), package("c", "a"))
    assert one.in_force is None
    assert codes(one) == [Conflict.REPLACED_MISSING, Conflict.REPLACED_MISSING, Conflict.TWO_REPLACE_ONE]


def test_reports_that_do_not_know_of_each_other_leave_it_open() -> None:
    one = said(package("a"), package("b"))
    assert (one.in_force, one.contradictions) == (None, (Contradiction(code=Conflict.SEVERAL, sets=("a", "b")),))


@pytest.mark.parametrize(("unit", "year"), [("U2", 2024), ("U1", 2023)])
def test_nobody_replaces_another_units_or_years_report(unit: str, year: int) -> None:
    answers = {(one.unit_code, one.year): one for one in successions([package("b", "a"), package("a", unit=unit, year=year)])}
    assert answers[unit, year].in_force == "a"
    assert answers[unit, year].contradictions == ()
    assert codes(answers["U1", 2024]) == [Conflict.REPLACED_ELSEWHERE]
    assert [(one.unit_code, one.year) for one in successions([package("a", unit=unit, year=year), package("b", "a")])] == sorted(answers)


def test_who_is_not_confirmed_takes_no_accepted_report_out_of_force() -> None:
    one = said(package("a"), package("b", "a", BottomLine.UNDETERMINED))
    assert (one.in_force, one.replaced) == ("a", ())
    assert one.contradictions == (Contradiction(code=Conflict.WEAKER, sets=("b", "a")),)
    both = said(package("a", line=BottomLine.UNDETERMINED), package("b", "a", BottomLine.UNDETERMINED))
    assert (both.in_force, both.contradictions) == ("b", ())


def test_what_is_refused_says_nothing() -> None:
    one = said(package("a"), package("b", "a", BottomLine.REFUSED))
    assert (one.in_force, one.contradictions) == ("a", ())
    assert successions([package("b", "a", BottomLine.REFUSED)]) == ()


def test_parts_that_differ_about_what_they_replace_replace_nothing() -> None:
    one = said(package("a"), package("b", "a"), package("b", "x", part=2))
    assert one.in_force is None
    assert codes(one) == [Conflict.PARTS_DIFFER, Conflict.SEVERAL]
