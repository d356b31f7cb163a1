"""Whether a vote of the council carries: the rule is the programme's, the count the council's."""

from enum import StrEnum

import msgspec

from exemplar_desktop.domain.council import CouncilMeeting, Decision
from exemplar_desktop.domain.programme import VoteBase, VoteRule


class VoteFault(StrEnum):
    """Why a count cannot be right."""

    NOT_COUNTED = "not_counted"
    MORE_THAN_PRESENT = "more_than_present"
    FEWER_THAN_PRESENT = "fewer_than_present"
    WRITTEN_MORE_THAN_ABSENT = "written_more_than_absent"
    WRITTEN_NOT_ALLOWED = "written_not_allowed"


class Count(msgspec.Struct, frozen=True, kw_only=True):
    """A decision's votes under a rule: who agreed, of how many, and whether that is enough."""

    yes: int
    of: int
    carried: bool


def count_votes(rule: VoteRule, meeting: CouncilMeeting, decision: Decision) -> Count:
    """Return what the votes on one nomination come to.

    The base is all members (present and absent), those present, or the valid ballots, as the programme's rule says; written opinions of
    absent members count only where it says so.
    """
    written = decision.written_for if rule.absentees_in_writing else 0
    yes = (decision.votes_for or 0) + written
    bases = {
        VoteBase.MEMBERS: len(meeting.present_ids) + len(meeting.absent_ids),
        VoteBase.PRESENT: len(meeting.present_ids) + written,
        VoteBase.VALID: yes + (decision.votes_against or 0),
    }
    of = bases[rule.of]
    # Whole numbers on both sides: 80% of 15 is exactly 12.
    enough = yes * 100 > rule.percent * of if rule.more_than else yes * 100 >= rule.percent * of
    return Count(yes=yes, of=of, carried=of > 0 and enough)


def vote_faults(rule: VoteRule | None, meeting: CouncilMeeting, decision: Decision) -> tuple[VoteFault, ...]:
    """Return what does not add up in the votes on one nomination."""
    if decision.votes_for is None:
        return (VoteFault.NOT_COUNTED,)
    cast = decision.votes_for + (decision.votes_against or 0) + decision.votes_spoiled
    present, absent = len(meeting.present_ids), len(meeting.absent_ids)
    checks = (
        (VoteFault.MORE_THAN_PRESENT, cast > present),
        (VoteFault.FEWER_THAN_PRESENT, cast < present and decision.votes_against is not None),
        (VoteFault.WRITTEN_MORE_THAN_ABSENT, decision.written_for > absent),
        (VoteFault.WRITTEN_NOT_ALLOWED, decision.written_for > 0 and rule is not None and not rule.absentees_in_writing),
    )
    return tuple(fault for fault, is_so in checks if is_so)
