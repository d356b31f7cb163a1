"""Each rule about council, awards, measures, inspections and consent finds its fault, at its record and field, and nothing else."""

from datetime import date
from typing import Any

import msgspec
import pytest

from exemplar_desktop.domain.award import Award, AwardLevel, Referral, ReferralState
from exemplar_desktop.domain.consent import Consent
from exemplar_desktop.domain.council import CouncilMeeting, Decision, Objection, Outcome
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.finding import Severity
from exemplar_desktop.domain.honour_rules import working_days_after
from exemplar_desktop.domain.nominee import NomineeKind
from exemplar_desktop.domain.programme import VoteBase, VoteRule
from exemplar_desktop.domain.support_measure import SupportMeasure
from exemplar_desktop.messages.sentences import sentence
from tests.domain.year import TODAY, changed, codes, complete_year, found

TEACHER = NomineeKind.TEACHER
NOMINATION, NOMINEE = f"nomination-{TEACHER}", f"nominee-{TEACHER}"


def year(**values: Any) -> YearFacts:
    return msgspec.structs.replace(complete_year(TEACHER), **values)


def meeting(**values: Any) -> YearFacts:
    return changed(complete_year(TEACHER), "council_meetings", "meeting", **values)


def votes(yes: int | None, no: int | None = 0, written: int = 0, outcome: Outcome = Outcome.RECOGNISED) -> YearFacts:
    decision = Decision(nomination_id=NOMINATION, votes_for=yes, votes_against=no, written_for=written, outcome=outcome)
    return meeting(decisions=(decision,))


def notice(**values: Any) -> YearFacts:
    return changed(complete_year(TEACHER), "public_notices", "notice", **values)


def awards(*given: dict[str, Any]) -> YearFacts:
    usual: dict[str, Any] = {
        "nominee_id": NOMINEE,
        "year": 2024,
        "form": "Giấy khen",
        "decision_number": "12/QĐ",
        "decided_on": date(2024, 6, 1),
    }
    return year(awards=tuple(Award(id=f"award-{n}", **{**usual, **one}) for n, one in enumerate(given)))


def measure(**values: Any) -> YearFacts:
    return year(support_measures=(SupportMeasure(nomination_id=NOMINATION, title="Kèm cặp", **values),))


def referral(**values: Any) -> YearFacts:
    return year(referrals=(Referral(nomination_id=NOMINATION, form="Bằng khen", **values),))


def gone_member() -> YearFacts:
    return changed(complete_year(TEACHER), "council_members", "clerk", valid_until=date(2024, 5, 11))


CASES: list[tuple[YearFacts, str]] = [
    (year(council_members=()), "member_missing"),
    (year(public_notices=()), "notice_missing"),
    (meeting(held_on=None), "meeting_without_day"),
    (changed(meeting(held_on=date(2024, 10, 30)), "public_notices", "notice", posted_on=date(2024, 10, 31)), "meeting_outside_year"),
    (meeting(held_on=date(2024, 1, 4)), "decided_before_discovery"),
    (gone_member(), "member_not_in_office"),
    (meeting(absent_ids=("clerk",)), "member_present_and_absent"),
    (votes(None), "votes_missing"),
    (votes(3), "votes_more_than_present"),
    (votes(1), "votes_fewer_than_present"),
    (votes(2, written=1), "written_more_than_absent"),
    (notice(posted_on=None), "notice_without_day"),
    (notice(posted_on=date(2024, 5, 11)), "notice_before_meeting"),
    (notice(taken_down_on=date(2024, 5, 12)), "notice_ends_before_it_begins"),
    (notice(objections=(Objection(content="Xem lại"),)), "objection_open"),
    (awards({"decision_number": ""}), "award_without_decision"),
    (awards({"decided_on": None}), "award_without_decision"),
    (awards({"decided_on": date(2024, 10, 30), "level": AwardLevel.CITY}), "award_outside_year"),
    (awards({"decided_on": date(2024, 5, 1)}), "award_before_decision"),
    (awards({}, {"decided_on": date(2024, 6, 2)}), "decision_number_twice"),
    (awards({"initiative": "Đọc sách"}, {"initiative": "ĐỌC SÁCH"}), "initiative_twice"),
    (awards({"achievement": "Giải nhất cấp thành phố"}, {"achievement": "giai nhat  cap thành phố", "year": 2023}), "achievement_twice"),
    (referral(state=ReferralState.SENT), "referral_without_day"),
    (referral(state=ReferralState.GRANTED, sent_on=date(2024, 6, 2)), "referral_without_award"),
    (referral(sent_on=date(2024, 6, 2), answered_on=date(2024, 6, 1)), "referral_answered_before_sent"),
    (measure(begun_on=date(2024, 1, 4)), "measure_before_discovery"),
    (measure(begun_on=date(2024, 2, 2), ended_on=date(2024, 2, 1), outcome="x"), "measure_ends_before_it_begins"),
    (measure(due_on=date(2024, 10, 17)), "measure_overdue"),
    (measure(ended_on=date(2024, 3, 1)), "measure_without_outcome"),
    (year(movements=()), "movement_missing"),
    (year(inspections=()), "inspection_missing"),
    (year(capacities=()), "capacity_missing"),
    (changed(year(), "inspections", "inspection", inspected_on=None), "inspection_without_day"),
    (changed(year(), "inspections", "inspection", inspected_on=date(2025, 1, 1)), "inspection_outside_year"),
    (changed(year(), "inspections", "inspection", inspector_ids=()), "inspection_without_inspector"),
    (changed(year(), "movements", "movement", ended_on=date(2023, 9, 4)), "movement_ends_before_it_begins"),
]


@pytest.mark.parametrize(("facts", "code"), CASES, ids=[code for _, code in CASES])
def test_a_fault_is_found_and_nothing_else(facts: YearFacts, code: str) -> None:
    assert codes(facts) == [code]
    (finding,) = found(facts)
    assert finding.severity is not Severity.BLOCKING
    assert "{" not in sentence(finding)


def test_what_is_right_is_no_fault() -> None:
    assert codes(awards({}, {})) == [], "one decision for two people"
    assert codes(awards({"decided_on": date(2024, 5, 1), "level": AwardLevel.CITY})) == []
    assert codes(awards({"year": 2021, "decided_on": date(2021, 6, 1)})) == [], "an earlier award"
    assert codes(measure(due_on=TODAY)) == []
    assert codes(notice(objections=(Objection(content="x", settled_on=date(2024, 5, 16), outcome="Đã rõ"),))) == []
    assert codes(votes(0, 2, outcome=Outcome.REJECTED)) == []


def test_a_meeting_without_decisions_has_considered_nobody() -> None:
    assert codes(meeting(decisions=())) == ["meeting_without_decision", "not_considered"]


def test_a_meeting_without_members_counts_no_votes() -> None:
    assert set(codes(meeting(present_ids=()))) == {"meeting_without_members", "votes_more_than_present"}


def test_nobody_considered_is_said_of_each_open_nomination() -> None:
    facts = year(council_meetings=(), public_notices=())
    (finding,) = found(facts)
    assert (finding.code, finding.nominee) == ("not_considered", NOMINEE)
    closed = changed(facts, "nominations", NOMINATION, closed_on=date(2024, 4, 1))
    assert "not_considered" not in codes(closed)


def test_the_programmes_vote_rule_is_held_against_each_recognition() -> None:
    strict = VoteRule(percent=80, of=VoteBase.MEMBERS, text="ít nhất 80% thành viên")
    facts = votes(1, 1)
    ruled = msgspec.structs.replace(facts, programme=msgspec.structs.replace(facts.programme, vote_rule=strict))
    (finding,) = found(ruled)
    assert finding.code == "votes_not_enough"
    assert "1/2 phiếu" in sentence(finding) and "ít nhất 80% thành viên" in sentence(finding)
    assert codes(facts) == [], "the plan itself names no share"
    postponed = votes(1, 1, outcome=Outcome.POSTPONED)
    assert codes(msgspec.structs.replace(postponed, programme=ruled.programme)) == []
    written = votes(2, written=1)
    absent = changed(written, "council_meetings", "meeting", present_ids=("chair", "clerk"), absent_ids=("third",))
    assert codes(msgspec.structs.replace(absent, programme=ruled.programme)) == ["votes_not_enough", "written_not_allowed"]


def test_a_granted_referral_may_rest_on_the_initiative_of_its_own_award() -> None:
    (own,) = awards({"initiative": "A"}).awards
    asked = Referral(nomination_id=NOMINATION, form="Bằng khen", state=ReferralState.GRANTED, sent_on=TODAY, initiative="a")
    granted = msgspec.structs.replace(asked, award_id=own.id)
    assert codes(year(awards=(own,), referrals=(granted,))) == []
    assert codes(year(awards=(own,), referrals=(asked,))) == ["referral_initiative_used", "referral_without_award"]


def test_a_pupil_is_not_made_known_without_consent() -> None:
    facts = complete_year(NomineeKind.STUDENT)
    agreed = Consent(nominee_id=f"nominee-{NomineeKind.STUDENT}", guardian_agreed_on=date(2024, 1, 2), pupil_agreed_on=date(2024, 1, 2))
    assert codes(facts) == ["consent_missing"]
    assert codes(msgspec.structs.replace(facts, consents=(agreed,))) == []
    quiet = msgspec.structs.replace(
        facts, disseminations=tuple(msgspec.structs.replace(d, nomination_ids=()) for d in facts.disseminations)
    )
    assert "consent_missing" not in codes(quiet)


def test_a_withdrawn_consent_is_answered_and_carried_out_in_time() -> None:
    facts = complete_year(TEACHER)

    def withdrawn(**values: Any) -> list[str]:
        consent = Consent(nominee_id=NOMINEE, withdrawn_on=date(2024, 10, 4), **values)
        return codes(msgspec.structs.replace(facts, consents=(consent,)))

    assert working_days_after(date(2024, 10, 4), 2) == date(2024, 10, 8), "Friday to Tuesday"
    assert withdrawn(acknowledged_on=date(2024, 10, 8)) == [], "fourteen days: still in time"
    assert withdrawn(acknowledged_on=date(2024, 10, 9)) == ["withdrawal_not_answered"]
    assert withdrawn(acknowledged_on=date(2024, 10, 7), restricted_on=date(2024, 10, 20)) == ["withdrawal_not_done"]


def test_a_decision_on_a_nomination_that_is_gone_disturbs_nobody() -> None:
    facts = complete_year(TEACHER)
    stray = CouncilMeeting(
        id="stray", year=2024, title="Họp", held_on=date(2024, 5, 2), present_ids=("chair",), decisions=(Decision(nomination_id="gone"),)
    )
    posted = msgspec.structs.replace(facts.public_notices[0], id="other", meeting_id="stray")
    both = msgspec.structs.replace(facts, council_meetings=(*facts.council_meetings, stray), public_notices=(*facts.public_notices, posted))
    assert codes(both) == []
