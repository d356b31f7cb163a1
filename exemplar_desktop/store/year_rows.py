"""The tables of what fills a year besides nominations: movements, measures, the council, awards, inspections, consent."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import column, func, select, table
from sqlalchemy.orm import Mapped, column_property, foreign, mapped_column

from exemplar_desktop.domain.award import Award, Referral
from exemplar_desktop.domain.consent import Consent
from exemplar_desktop.domain.council import CouncilMeeting, CouncilMember, PublicNotice
from exemplar_desktop.domain.inspection import Capacity, Inspection
from exemplar_desktop.domain.movement import Movement
from exemplar_desktop.domain.record import Record
from exemplar_desktop.domain.support_measure import SupportMeasure
from exemplar_desktop.store.row import Base, Row, ids, linked, links, reference

_EVIDENCE = table("evidence", column("id"), column("deleted_at"))


class RecordEvidenceRow(Base):
    """A piece of evidence of any record below; ids are unique beyond their table, so one table serves all."""

    __tablename__ = "record_evidence"

    owner_id: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    evidence_id: Mapped[str] = reference("evidence.id", index=True)
    hidden: Mapped[int] = column_property(
        select(func.count())
        .select_from(_EVIDENCE)
        .where(_EVIDENCE.c.id == evidence_id, _EVIDENCE.c.deleted_at.is_not(None))
        .scalar_subquery()
    )


class WithEvidence(Row):
    """A row with ``evidence_ids``."""

    __abstract__ = True

    evidence_ids = ids("evidence_links", RecordEvidenceRow, "evidence_id")

    def __init_subclass__(cls, **options: Any) -> None:
        """Give each table its relation; all of them write the one column ``owner_id``."""
        cls.evidence_links = links(
            "RecordEvidenceRow", primaryjoin=lambda: cls.id == foreign(RecordEvidenceRow.owner_id), overlaps="evidence_links"
        )
        super().__init_subclass__(**options)


class MovementRow(WithEvidence):
    """`Movement`."""

    __tablename__ = "movements"

    name: Mapped[str]
    launched_by: Mapped[str]
    begun_on: Mapped[date | None]
    ended_on: Mapped[date | None]
    participants: Mapped[str]
    participant_count: Mapped[int | None]
    outcome: Mapped[str]
    note: Mapped[str]


class SupportMeasureRow(WithEvidence):
    """`SupportMeasure`."""

    __tablename__ = "support_measures"

    nomination_id: Mapped[str] = reference("nominations.id", index=True)
    kind: Mapped[str]
    title: Mapped[str]
    responsible: Mapped[str]
    begun_on: Mapped[date | None]
    due_on: Mapped[date | None]
    ended_on: Mapped[date | None]
    outcome: Mapped[str]
    note: Mapped[str]


class CouncilMemberRow(Row):
    """`CouncilMember`."""

    __tablename__ = "council_members"

    name: Mapped[str]
    position: Mapped[str]
    role: Mapped[str]
    duties: Mapped[str]
    decision_number: Mapped[str]
    valid_from: Mapped[date | None]
    valid_until: Mapped[date | None]


class DecisionRow(Base):
    """`Decision`, what a meeting decided about one nomination."""

    __tablename__ = "decisions"

    meeting_id: Mapped[str] = reference("council_meetings.id", primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    nomination_id: Mapped[str] = reference("nominations.id", index=True)
    votes_for: Mapped[int | None]
    votes_against: Mapped[int | None]
    votes_spoiled: Mapped[int]
    written_for: Mapped[int]
    outcome: Mapped[str]
    reason: Mapped[str]


def _write_decisions(row: Any, decisions: Iterable[dict[str, Any]]) -> None:
    row.decision_rows = [DecisionRow(position=place, **each) for place, each in enumerate(decisions)]


class CouncilMeetingRow(WithEvidence):
    """`CouncilMeeting`."""

    __tablename__ = "council_meetings"

    year: Mapped[int] = mapped_column(index=True)
    title: Mapped[str]
    held_on: Mapped[date | None]
    place: Mapped[str]
    minutes_number: Mapped[str]
    begun_at: Mapped[str]
    ended_at: Mapped[str]
    agenda: Mapped[str]
    conclusion: Mapped[str]
    note: Mapped[str]
    present_ids: Mapped[list[Any]]
    absent_ids: Mapped[list[Any]]
    decision_rows: Mapped[list[DecisionRow]] = links("DecisionRow")
    decisions = linked(lambda row: tuple(row.decision_rows), _write_decisions, DecisionRow)


class PublicNoticeRow(WithEvidence):
    """`PublicNotice`."""

    __tablename__ = "public_notices"

    meeting_id: Mapped[str] = reference("council_meetings.id", index=True)
    number: Mapped[str]
    place: Mapped[str]
    posted_on: Mapped[date | None]
    taken_down_on: Mapped[date | None]
    objections: Mapped[list[Any]]
    note: Mapped[str]


class AwardRow(WithEvidence):
    """`Award`."""

    __tablename__ = "awards"

    nominee_id: Mapped[str] = reference("nominees.id", index=True)
    year: Mapped[int] = mapped_column(index=True)
    form: Mapped[str]
    level: Mapped[str]
    kind: Mapped[str]
    decision_number: Mapped[str]
    decided_on: Mapped[date | None]
    issuer: Mapped[str]
    achievement: Mapped[str]
    initiative: Mapped[str]
    note: Mapped[str]


class ReferralRow(WithEvidence):
    """`Referral`."""

    __tablename__ = "referrals"

    nomination_id: Mapped[str] = reference("nominations.id", index=True)
    form: Mapped[str]
    level: Mapped[str]
    kind: Mapped[str]
    state: Mapped[str]
    document_number: Mapped[str]
    sent_on: Mapped[date | None]
    answered_on: Mapped[date | None]
    reason: Mapped[str]
    initiative: Mapped[str]
    award_id: Mapped[str | None] = reference("awards.id")
    note: Mapped[str]


class InspectionRow(WithEvidence):
    """`Inspection`."""

    __tablename__ = "inspections"

    year: Mapped[int] = mapped_column(index=True)
    title: Mapped[str]
    inspected_on: Mapped[date | None]
    inspector_ids: Mapped[list[Any]]
    inspectors: Mapped[str]
    findings: Mapped[str]
    follow_up: Mapped[str]
    followed_up_on: Mapped[date | None]
    note: Mapped[str]


class CapacityRow(Row):
    """`Capacity`."""

    __tablename__ = "capacities"

    name: Mapped[str]
    position: Mapped[str]
    task: Mapped[str]
    qualification: Mapped[str]
    training: Mapped[str]
    valid_from: Mapped[date | None]
    valid_until: Mapped[date | None]
    note: Mapped[str]


class ConsentRow(WithEvidence):
    """`Consent`."""

    __tablename__ = "consents"

    nominee_id: Mapped[str] = reference("nominees.id", index=True)
    guardian: Mapped[str]
    relation: Mapped[str]
    guardian_agreed_on: Mapped[date | None]
    pupil_agreed_on: Mapped[date | None]
    scope: Mapped[str]
    withdrawn_on: Mapped[date | None]
    acknowledged_on: Mapped[date | None]
    restricted_on: Mapped[date | None]
    note: Mapped[str]


YEAR_ROWS: dict[type[Record], type[Row]] = {
    Movement: MovementRow,
    SupportMeasure: SupportMeasureRow,
    CouncilMember: CouncilMemberRow,
    CouncilMeeting: CouncilMeetingRow,
    PublicNotice: PublicNoticeRow,
    Award: AwardRow,
    Referral: ReferralRow,
    Inspection: InspectionRow,
    Capacity: CapacityRow,
    Consent: ConsentRow,
}
"""Domain type -> its row."""
