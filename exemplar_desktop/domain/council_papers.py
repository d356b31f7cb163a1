"""What a meeting's minutes and public notice cannot be written without, and how a nominee is named in public."""

from datetime import date
from enum import StrEnum

from exemplar_desktop.domain.consent import Consent, is_agreed
from exemplar_desktop.domain.council import CouncilMeeting, Outcome, PublicNotice
from exemplar_desktop.domain.nominee import Nominee
from exemplar_desktop.domain.unit import Unit, period_on
from exemplar_desktop.vietnamese.names import initials


class PaperLack(StrEnum):
    """A fact without which a paper about a meeting says nothing."""

    NO_UNIT = "no_unit"
    NO_MEETING = "no_meeting"
    NO_DAY = "no_day"
    NO_PRESENT = "no_present"
    NO_DECISION = "no_decision"
    NO_RECOGNISED = "no_recognised"
    NOT_POSTED = "not_posted"


def minutes_lacks(unit: Unit | None, meeting: CouncilMeeting | None) -> tuple[PaperLack, ...]:
    """Return what the minutes of a meeting still need; None stands for a record that is not there."""
    if meeting is None:
        return (PaperLack.NO_MEETING,)
    return _found(
        (PaperLack.NO_DAY, meeting.held_on is None),
        (PaperLack.NO_UNIT, _is_nameless(unit, meeting.held_on)),
        (PaperLack.NO_PRESENT, not meeting.present_ids),
        (PaperLack.NO_DECISION, not meeting.decisions),
    )


def notice_lacks(unit: Unit | None, notice: PublicNotice | None, meeting: CouncilMeeting | None) -> tuple[PaperLack, ...]:
    """Return what the public notice about a meeting still needs; None stands for a record that is not there."""
    if notice is None or meeting is None:
        return (PaperLack.NO_MEETING,)
    recognised = [decision for decision in meeting.decisions if decision.outcome is Outcome.RECOGNISED]
    return _found(
        (PaperLack.NOT_POSTED, notice.posted_on is None),
        (PaperLack.NO_UNIT, _is_nameless(unit, notice.posted_on)),
        (PaperLack.NO_DAY, meeting.held_on is None),
        (PaperLack.NO_RECOGNISED, not recognised),
    )


def may_be_named(nominee: Nominee, consents: tuple[Consent, ...], dated: date, today: date) -> bool:
    """Return whether a paper dated one day and made today may name somebody in public.

    Consent holds on the date of the paper and, where that is past, still today: who withdrew meanwhile is not made known once more.
    """
    return is_agreed(nominee, consents, dated) and is_agreed(nominee, consents, max(dated, today))


def public_name(nominee: Nominee, consents: tuple[Consent, ...], dated: date, today: date) -> str:
    """Return how such a paper calls a nominee: by the name, or by its initials where not all who must have agreed."""
    return nominee.name if may_be_named(nominee, consents, dated, today) else initials(nominee.name)


def _found(*asked: tuple[PaperLack, bool]) -> tuple[PaperLack, ...]:
    return tuple(lack for lack, is_lacking in asked if is_lacking)


def _is_nameless(unit: Unit | None, day: date | None) -> bool:
    """Tell whether the unit has no name on a day; where the day itself is missing, that is another lack."""
    return day is not None and (unit is None or period_on(unit, day) is None)
