"""The whole year of the plan: movements, measures, the council, notices, awards, referrals, inspections, capacity, consent.

Revision ID: 0006
"""

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make the tables, and let a nomination name the movement it was discovered through."""
    _make_movements()
    _make_council()
    _make_honours()
    _make_rest()
    op.create_table(
        "record_evidence",
        sa.Column("owner_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("evidence_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("owner_id", "position"),
        _refers("evidence_id", "evidence.id"),
    )
    op.create_index("ix_record_evidence_evidence_id", "record_evidence", ["evidence_id"])
    with op.batch_alter_table("nominations") as batch:
        batch.add_column(sa.Column("movement_id", sa.Text(), nullable=True))
        batch.create_foreign_key("fk_nominations_movement", "movements", ["movement_id"], ["id"], deferrable=True, initially="DEFERRED")
        batch.create_index("ix_nominations_movement_id", ["movement_id"])


def _make_movements() -> None:
    _table(
        "movements",
        *_texts("name", "launched_by"),
        *_days("begun_on", "ended_on"),
        *_texts("participants"),
        sa.Column("participant_count", sa.Integer(), nullable=True),
        *_texts("outcome", "note"),
    )
    _table(
        "support_measures",
        *_texts("nomination_id", "kind", "title", "responsible"),
        *_days("begun_on", "due_on", "ended_on"),
        *_texts("outcome", "note"),
        _refers("nomination_id", "nominations.id"),
    )
    op.create_index("ix_support_measures_nomination_id", "support_measures", ["nomination_id"])


def _make_council() -> None:
    _table("council_members", *_texts("name", "position", "role", "duties", "decision_number"), *_days("valid_from", "valid_until"))
    _table(
        "council_meetings",
        sa.Column("year", sa.Integer(), nullable=False),
        *_texts("title"),
        *_days("held_on"),
        *_texts("place", "minutes_number", "agenda", "conclusion", "note"),
        *_lists("present_ids", "absent_ids"),
    )
    op.create_index("ix_council_meetings_year", "council_meetings", ["year"])
    op.create_table(
        "decisions",
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        *_texts("nomination_id"),
        sa.Column("votes_for", sa.Integer(), nullable=True),
        sa.Column("votes_against", sa.Integer(), nullable=True),
        sa.Column("votes_spoiled", sa.Integer(), nullable=False),
        sa.Column("written_for", sa.Integer(), nullable=False),
        *_texts("outcome", "reason"),
        sa.PrimaryKeyConstraint("meeting_id", "position"),
        _refers("meeting_id", "council_meetings.id"),
        _refers("nomination_id", "nominations.id"),
    )
    op.create_index("ix_decisions_nomination_id", "decisions", ["nomination_id"])
    _table(
        "public_notices",
        *_texts("meeting_id", "place"),
        *_days("posted_on", "taken_down_on"),
        *_lists("objections"),
        *_texts("note"),
        _refers("meeting_id", "council_meetings.id"),
    )
    op.create_index("ix_public_notices_meeting_id", "public_notices", ["meeting_id"])


def _make_honours() -> None:
    _table(
        "awards",
        *_texts("nominee_id"),
        sa.Column("year", sa.Integer(), nullable=False),
        *_texts("form", "level", "kind", "decision_number"),
        *_days("decided_on"),
        *_texts("issuer", "achievement", "initiative", "note"),
        _refers("nominee_id", "nominees.id"),
    )
    op.create_index("ix_awards_nominee_id", "awards", ["nominee_id"])
    op.create_index("ix_awards_year", "awards", ["year"])
    _table(
        "referrals",
        *_texts("nomination_id", "form", "level", "kind", "state", "document_number"),
        *_days("sent_on", "answered_on"),
        *_texts("reason", "initiative"),
        sa.Column("award_id", sa.Text(), nullable=True),
        *_texts("note"),
        _refers("nomination_id", "nominations.id"),
        _refers("award_id", "awards.id"),
    )
    op.create_index("ix_referrals_nomination_id", "referrals", ["nomination_id"])


def _make_rest() -> None:
    _table(
        "inspections",
        sa.Column("year", sa.Integer(), nullable=False),
        *_texts("title"),
        *_days("inspected_on"),
        *_lists("inspector_ids"),
        *_texts("inspectors", "findings", "follow_up"),
        *_days("followed_up_on"),
        *_texts("note"),
    )
    op.create_index("ix_inspections_year", "inspections", ["year"])
    _table(
        "capacities", *_texts("name", "position", "task", "qualification", "training"), *_days("valid_from", "valid_until"), *_texts("note")
    )
    _table(
        "consents",
        *_texts("nominee_id", "guardian", "relation"),
        *_days("guardian_agreed_on", "pupil_agreed_on"),
        *_texts("scope"),
        *_days("withdrawn_on", "acknowledged_on", "restricted_on"),
        *_texts("note"),
        _refers("nominee_id", "nominees.id"),
    )
    op.create_index("ix_consents_nominee_id", "consents", ["nominee_id"])


def _table(name: str, *parts: SchemaItem) -> None:
    op.create_table(
        name,
        *_texts("id", "created_at", "changed_at"),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        *parts,
        sa.PrimaryKeyConstraint("id"),
    )


def _texts(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _days(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Date(), nullable=True) for name in names]


def _lists(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.JSON(), nullable=False) for name in names]


def _refers(name: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([name], [target], deferrable=True, initially="DEFERRED")
