"""A pupil is made known only where pupil and guardian agreed and nobody took it back."""

from datetime import date

import msgspec
import pytest

from exemplar_desktop.domain.consent import Consent, is_agreed, needs_consent
from exemplar_desktop.domain.nominee import Nominee, NomineeKind

PUPIL = Nominee(id="pupil", number=1, kind=NomineeKind.STUDENT, name="Trần Minh Quân", birth_date=date(2014, 3, 20))
BOTH = Consent(nominee_id="pupil", guardian_agreed_on=date(2024, 3, 1), pupil_agreed_on=date(2024, 3, 5))
DAY = date(2024, 5, 1)


@pytest.mark.parametrize(
    ("change", "agreed"),
    [
        ({}, True),
        ({"pupil_agreed_on": None}, False),
        ({"guardian_agreed_on": None}, False),
        ({"guardian_agreed_on": date(2024, 5, 2)}, False),
        ({"withdrawn_on": date(2024, 5, 1)}, False),
        ({"withdrawn_on": date(2024, 5, 2)}, True),
        ({"nominee_id": "another"}, False),
    ],
)
def test_what_counts_as_consent(change: dict[str, date | str | None], agreed: bool) -> None:
    assert is_agreed(PUPIL, (msgspec.structs.replace(BOTH, **change),), DAY) is agreed


def test_below_seven_the_guardian_alone_decides() -> None:
    guardian_only = msgspec.structs.replace(BOTH, pupil_agreed_on=None)
    small = msgspec.structs.replace(PUPIL, birth_date=date(2017, 5, 2))
    assert is_agreed(small, (guardian_only,), DAY)
    assert not is_agreed(small, (guardian_only,), date(2024, 5, 2)), "seven on this day"
    assert not is_agreed(msgspec.structs.replace(small, birth_date=None), (guardian_only,), DAY)


def test_silence_is_no_consent_and_adults_need_none() -> None:
    assert not is_agreed(PUPIL, (), DAY)
    teacher = msgspec.structs.replace(PUPIL, kind=NomineeKind.TEACHER)
    assert not needs_consent(teacher)
    assert is_agreed(teacher, (), DAY)
