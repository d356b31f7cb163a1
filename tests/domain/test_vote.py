"""The council's votes under the programme's rule: what is enough, and what cannot be right."""

import pytest

from exemplar_desktop.domain.council import CouncilMeeting, Decision
from exemplar_desktop.domain.programme import VoteBase, VoteRule
from exemplar_desktop.domain.vote import VoteFault, count_votes, vote_faults

FIFTEEN = CouncilMeeting(
    year=2024, title="Xét chọn", present_ids=tuple(f"p{i}" for i in range(12)), absent_ids=tuple(f"a{i}" for i in range(3))
)


def votes(yes: int, no: int = 0, spoiled: int = 0, written: int = 0) -> Decision:
    return Decision(nomination_id="n", votes_for=yes, votes_against=no, votes_spoiled=spoiled, written_for=written)


def rule(percent: int, of: VoteBase = VoteBase.MEMBERS, more_than: bool = False, written: bool = False) -> VoteRule:
    return VoteRule(percent=percent, of=of, more_than=more_than, absentees_in_writing=written, text="Quy định")


@pytest.mark.parametrize(
    ("asked", "decision", "yes", "of", "carried"),
    [
        (rule(80), votes(12), 12, 15, True),
        (rule(80), votes(11, 1), 11, 15, False),
        (rule(80), votes(11, 1, written=1), 11, 15, False),
        (rule(80, written=True), votes(11, 1, written=1), 12, 15, True),
        (rule(50, VoteBase.PRESENT), votes(6, 6), 6, 12, True),
        (rule(50, VoteBase.PRESENT, more_than=True), votes(6, 6), 6, 12, False),
        (rule(50, VoteBase.VALID, more_than=True), votes(4, 3, spoiled=5), 4, 7, True),
        (rule(100, VoteBase.VALID), votes(0), 0, 0, False),
    ],
)
def test_what_is_enough(asked: VoteRule, decision: Decision, yes: int, of: int, carried: bool) -> None:
    count = count_votes(asked, FIFTEEN, decision)
    assert (count.yes, count.of, count.carried) == (yes, of, carried)


@pytest.mark.parametrize(
    ("decision", "faults"),
    [
        (votes(10, 2), ()),
        (votes(9, 2, 1), ()),
        (votes(11, 2), (VoteFault.MORE_THAN_PRESENT,)),
        (votes(9, 2), (VoteFault.FEWER_THAN_PRESENT,)),
        (votes(12, written=4), (VoteFault.WRITTEN_MORE_THAN_ABSENT, VoteFault.WRITTEN_NOT_ALLOWED)),
        (Decision(nomination_id="n"), (VoteFault.NOT_COUNTED,)),
        (Decision(nomination_id="n", votes_for=9), ()),
    ],
)
def test_what_does_not_add_up(decision: Decision, faults: tuple[VoteFault, ...]) -> None:
    assert vote_faults(rule(80), FIFTEEN, decision) == faults
