"""Consent to make a pupil known: of the pupil from 7 years on, and of the guardian (Law 91/2025/QH15, Decree 356/2025/NĐ-CP)."""

from datetime import date
from typing import Annotated

from msgspec import Meta

from exemplar_desktop.domain.nominee import Nominee, NomineeKind
from exemplar_desktop.domain.record import INTERNAL, Line, Record, Reference, Text

AGE_OF_OWN_CONSENT = 7
"""Years from which the pupil's own consent is needed beside the guardian's."""


class Consent(Record, frozen=True, kw_only=True):
    """What pupil and guardian agreed to, and when they took it back; silence is no consent."""

    nominee_id: Reference
    guardian: Annotated[Line, Meta(title="Người giám hộ, đại diện")] = ""
    relation: Annotated[Line, Meta(title="Quan hệ với học sinh")] = ""
    guardian_agreed_on: Annotated[date | None, Meta(title="Ngày người giám hộ đồng ý")] = None
    pupil_agreed_on: Annotated[date | None, Meta(title="Ngày học sinh đồng ý")] = None
    scope: Annotated[Text, Meta(title="Phạm vi công bố")] = ""
    withdrawn_on: Annotated[date | None, Meta(title="Ngày rút lại đồng ý")] = None
    acknowledged_on: Annotated[date | None, Meta(title="Ngày trả lời yêu cầu rút")] = None
    restricted_on: Annotated[date | None, Meta(title="Ngày ngừng công bố")] = None
    note: Annotated[Text, Meta(title="Ghi chú", extra=INTERNAL)] = ""
    evidence_ids: tuple[str, ...] = ()


def needs_consent(nominee: Nominee) -> bool:
    """Return whether somebody must agree before this nominee is made known."""
    return nominee.kind is NomineeKind.STUDENT


def is_agreed(nominee: Nominee, consents: tuple[Consent, ...], day: date) -> bool:
    """Return whether a nominee may be made known on a day: nobody need be asked, or all who must be have agreed and nobody withdrew."""
    return not needs_consent(nominee) or any(_holds(nominee, c, day) for c in consents if c.nominee_id == nominee.id)


def _holds(nominee: Nominee, consent: Consent, day: date) -> bool:
    if consent.withdrawn_on is not None and consent.withdrawn_on <= day:
        return False
    if consent.guardian_agreed_on is None or consent.guardian_agreed_on > day:
        return False
    if _age(nominee, day) < AGE_OF_OWN_CONSENT:
        return True
    return consent.pupil_agreed_on is not None and consent.pupil_agreed_on <= day


def _age(nominee: Nominee, day: date) -> int:
    """Return a pupil's age in whole years; where the day of birth is not known, the pupil is taken to be old enough to be asked."""
    born = nominee.birth_date
    if born is None:
        return AGE_OF_OWN_CONSENT
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
