"""What a meeting's minutes and public notice cannot be written without, and how a nominee is named in public."""

from collections.abc import Iterator
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
    return tuple(_minutes_lacks(unit, meeting))


def notice_lacks(unit: Unit | None, notice: PublicNotice | None, meeting: CouncilMeeting | None) -> tuple[PaperLack, ...]:
    """Return what the public notice about a meeting still needs; None stands for a record that is not there."""
    return tuple(_notice_lacks(unit, notice, meeting))


def may_be_named(nominee: Nominee, consents: tuple[Consent, ...], dated: date, today: date) -> bool:
    """Return whether a paper dated one day and made today may name somebody in public.

    Consent holds on the date of the paper and, where that is past, still today: who withdrew meanwhile is not made known once more.
    """
    return is_agreed(nominee, consents, dated) and is_agreed(nominee, consents, max(dated, today))


def public_name(nominee: Nominee, consents: tuple[Consent, ...], dated: date, today: date) -> str:
    """Return how such a paper calls a nominee: by the name, or by its initials where not all who must have agreed."""
    return nominee.name if may_be_named(nominee, consents, dated, today) else initials(nominee.name)


def _minutes_lacks(unit: Unit | None, meeting: CouncilMeeting | None) -> Iterator[PaperLack]:
    if meeting is None:
        yield PaperLack.NO_MEETING
        return
    if meeting.held_on is None:
        yield PaperLack.NO_DAY
    elif not _is_named(unit, meeting.held_on):
        yield PaperLack.NO_UNIT
    if not meeting.present_ids:
        yield PaperLack.NO_PRESENT
    if not meeting.decisions:
        yield PaperLack.NO_DECISION


def _notice_lacks(unit: Unit | None, notice: PublicNotice | None, meeting: CouncilMeeting | None) -> Iterator[PaperLack]:
    if notice is None or meeting is None:
        yield PaperLack.NO_MEETING
        return
    if notice.posted_on is None:
        yield PaperLack.NOT_POSTED
    elif not _is_named(unit, notice.posted_on):
        yield PaperLack.NO_UNIT
    if meeting.held_on is None:
        yield PaperLack.NO_DAY
    if not any(decision.outcome is Outcome.RECOGNISED for decision in meeting.decisions):
        yield PaperLack.NO_RECOGNISED


def _is_named(unit: Unit | None, day: date) -> bool:
    return unit is not None and period_on(unit, day) is not None
