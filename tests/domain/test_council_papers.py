"""Who is named in public on which day, and what a paper about a meeting cannot be written without."""

from datetime import date
from typing import Any

import msgspec
import pytest

from exemplar_desktop.domain.consent import Consent
from exemplar_desktop.domain.council import CouncilMeeting, Decision, Outcome, PublicNotice
from exemplar_desktop.domain.council_papers import PaperLack, may_be_named, minutes_lacks, notice_lacks, public_name
from exemplar_desktop.domain.nominee import Nominee, NomineeKind
from exemplar_desktop.domain.unit import Unit, UnitPeriod

PUPIL = Nominee(id="pupil", number=1, kind=NomineeKind.STUDENT, name="Trần Minh Quân", birth_date=date(2014, 3, 20))
SMALL = msgspec.structs.replace(PUPIL, birth_date=date(2018, 3, 20))
BOTH = Consent(nominee_id="pupil", guardian_agreed_on=date(2024, 3, 1), pupil_agreed_on=date(2024, 3, 5))
GUARDIAN = msgspec.structs.replace(BOTH, pupil_agreed_on=None)
DATED, LATER = date(2024, 5, 1), date(2024, 6, 1)

UNIT = Unit(
    code="1",
    periods=(UnitPeriod(name="T", symbol="T", parent="S", addressee="S", place="L", valid_from=date(2024, 1, 1)),),
)
MEETING = CouncilMeeting(
    id="m", year=2024, title="Họp", held_on=date(2024, 4, 30), present_ids=("a",), decisions=(Decision(nomination_id="n"),)
)
NOTICE = PublicNotice(meeting_id="m", place="Bảng tin", posted_on=DATED)


@pytest.mark.parametrize(
    ("nominee", "consents", "today", "name"),
    [
        (PUPIL, (BOTH,), DATED, "Trần Minh Quân"),
        (PUPIL, (), DATED, "T.M.Q."),
        (PUPIL, (GUARDIAN,), DATED, "T.M.Q."),
        (SMALL, (GUARDIAN,), DATED, "Trần Minh Quân"),
        (msgspec.structs.replace(SMALL, birth_date=None), (GUARDIAN,), DATED, "T.M.Q."),
        (PUPIL, (msgspec.structs.replace(BOTH, withdrawn_on=date(2024, 4, 30)),), DATED, "T.M.Q."),
        # Withdrawn since the date of the paper: made anew, it names nobody any more.
        (PUPIL, (msgspec.structs.replace(BOTH, withdrawn_on=date(2024, 5, 20)),), DATED, "Trần Minh Quân"),
        (PUPIL, (msgspec.structs.replace(BOTH, withdrawn_on=date(2024, 5, 20)),), LATER, "T.M.Q."),
        # Agreed since: what is dated before still does not name.
        (PUPIL, (msgspec.structs.replace(BOTH, guardian_agreed_on=date(2024, 5, 20)),), LATER, "T.M.Q."),
        (msgspec.structs.replace(PUPIL, kind=NomineeKind.TEACHER), (), DATED, "Trần Minh Quân"),
    ],
)
def test_a_pupil_is_named_only_where_all_agreed(nominee: Nominee, consents: tuple[Consent, ...], today: date, name: str) -> None:
    assert public_name(nominee, consents, DATED, today) == name
    assert may_be_named(nominee, consents, DATED, today) is (name == nominee.name)


@pytest.mark.parametrize(
    ("change", "lacks"),
    [
        ({}, ()),
        ({"held_on": None}, (PaperLack.NO_DAY,)),
        ({"held_on": date(2023, 12, 31)}, (PaperLack.NO_UNIT,)),
        ({"present_ids": (), "decisions": ()}, (PaperLack.NO_PRESENT, PaperLack.NO_DECISION)),
    ],
)
def test_minutes_need_day_people_and_decisions(change: dict[str, Any], lacks: tuple[PaperLack, ...]) -> None:
    assert minutes_lacks(UNIT, msgspec.structs.replace(MEETING, **change)) == lacks


def test_a_notice_needs_its_day_a_meeting_and_somebody_recognised() -> None:
    assert notice_lacks(UNIT, NOTICE, MEETING) == ()
    assert notice_lacks(None, NOTICE, MEETING) == (PaperLack.NO_UNIT,)
    assert notice_lacks(UNIT, NOTICE, None) == (PaperLack.NO_MEETING,)
    rejected = msgspec.structs.replace(MEETING, held_on=None, decisions=(Decision(nomination_id="n", outcome=Outcome.REJECTED),))
    unposted = msgspec.structs.replace(NOTICE, posted_on=None)
    assert notice_lacks(UNIT, unposted, rejected) == (PaperLack.NOT_POSTED, PaperLack.NO_DAY, PaperLack.NO_RECOGNISED)
    assert minutes_lacks(UNIT, None) == (PaperLack.NO_MEETING,)
