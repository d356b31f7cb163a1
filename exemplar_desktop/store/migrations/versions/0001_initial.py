"""The first tables: unit, signatories, nominees, nominations, assessments, evidence, disseminations, reports, packages.

Revision ID: 0001
"""

from datetime import date
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables, and mark the file as a database of this program."""
    _create_unit_tables()
    _create_nominee_tables()
    _create_evidence_tables()
    _create_assessment_tables()
    _create_dissemination_tables()
    _create_report_tables()
    op.execute("PRAGMA application_id = 0x45584D50")


def _text(name: str, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def _number(name: str, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=nullable)


def _day(name: str, nullable: bool = True) -> sa.Column[date]:
    return sa.Column(name, sa.Date(), nullable=nullable)


def _json(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.JSON(), nullable=False)


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _refers(column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [target], initially="DEFERRED", deferrable=True)


def _create_table(name: str, *items: SchemaItem) -> None:
    op.create_table(
        name,
        sa.Column("id", sa.Text(), primary_key=True),
        *items,
        _text("created_at"),
        _text("changed_at"),
        _text("deleted_at", nullable=True),
    )


def _create_links(name: str, owner: tuple[str, str], target: tuple[str, str]) -> None:
    op.create_table(
        name,
        _text(owner[0]),
        _number("position"),
        _text(target[0]),
        sa.PrimaryKeyConstraint(owner[0], "position"),
        _refers(*owner),
        _refers(*target),
    )
    op.create_index(f"ix_{name}_{target[0]}", name, [target[0]])


def _create_unit_tables() -> None:
    _create_table("units", _text("code"), _text("cluster"), _json("campuses"), _json("periods"), _text("seal_image"))
    _create_table(
        "signatories",
        _text("name"),
        _text("position"),
        _text("authority"),
        _text("authority_of"),
        _day("valid_from"),
        _day("valid_until"),
        _text("signature_image"),
    )


def _create_nominee_tables() -> None:
    _create_table(
        "nominees",
        _number("number"),
        _text("kind"),
        _text("name"),
        _text("given_name"),
        _day("birth_date"),
        _text("gender"),
        _text("note"),
        _text("sort_key"),
        _text("folded"),
        sa.UniqueConstraint("number"),
    )
    op.create_index("ix_nominees_sort_key", "nominees", ["sort_key"])
    _create_table(
        "nominations",
        _text("nominee_id"),
        _number("year"),
        _text("position"),
        _text("department"),
        _text("campus"),
        _number("member_count", nullable=True),
        _text("collective_id", nullable=True),
        _day("discovered_on"),
        _text("discovered_through"),
        _text("achievement"),
        _day("closed_on"),
        _text("closed_reason"),
        _refers("nominee_id", "nominees.id"),
        _refers("collective_id", "nominees.id"),
    )
    op.create_index("ix_nominations_nominee_id", "nominations", ["nominee_id"])
    op.create_index("ix_nominations_year", "nominations", ["year"])


def _create_evidence_tables() -> None:
    _create_table(
        "evidence",
        _text("title"),
        _text("sha256", nullable=True),
        _text("file_name", nullable=True),
        _number("size", nullable=True),
        _text("media_type", nullable=True),
        _text("link"),
        _text("issuer"),
        _day("issued_on"),
        _flag("send_along"),
        _text("note"),
        _text("folded"),
    )


def _create_assessment_tables() -> None:
    _create_table(
        "assessments",
        _text("nomination_id"),
        _text("criterion"),
        _text("judgement"),
        _text("reason"),
        _json("alternatives"),
        _refers("nomination_id", "nominations.id"),
    )
    op.create_index(
        "ix_assessments_pair",
        "assessments",
        ["nomination_id", "criterion"],
        unique=True,
        sqlite_where=sa.text("deleted_at IS NULL"),
    )
    _create_links("assessment_evidence", ("assessment_id", "assessments.id"), ("evidence_id", "evidence.id"))


def _create_dissemination_tables() -> None:
    _create_table(
        "disseminations",
        _number("year"),
        _text("title"),
        _day("happened_on"),
        _text("form"),
        _text("channel"),
        _text("organiser"),
        _number("reach", nullable=True),
        _text("link"),
        _flag("cluster_conference"),
        _text("note"),
    )
    op.create_index("ix_disseminations_year", "disseminations", ["year"])
    owner = ("dissemination_id", "disseminations.id")
    _create_links("dissemination_evidence", owner, ("evidence_id", "evidence.id"))
    _create_links("dissemination_nominations", owner, ("nomination_id", "nominations.id"))


def _create_report_tables() -> None:
    _create_table(
        "annual_reports",
        _number("year"),
        _number("number", nullable=True),
        _day("issued_on"),
        _text("signatory_id", nullable=True),
        _json("prose"),
        _refers("signatory_id", "signatories.id"),
    )
    op.create_index("ix_annual_reports_year", "annual_reports", ["year"])
    _create_table(
        "submission_packages",
        _number("year"),
        _text("set_id"),
        _number("part"),
        _number("parts"),
        _text("replaces", nullable=True),
        _text("route"),
        _number("number"),
        _day("issued_on", nullable=False),
        _text("created"),
        _text("file_name"),
        _number("size"),
        _text("sha256"),
    )
    op.create_index("ix_submission_packages_year", "submission_packages", ["year"])
