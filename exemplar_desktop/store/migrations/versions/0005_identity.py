"""A store gets an identity and the line of its generations, so that two PCs with states of one store recognise each other.

Revision ID: 0005
"""

import json
from uuid import uuid4

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the table with its one row: a fresh identity in its first generation."""
    table = op.create_table(
        "identity",
        sa.Column("store_id", sa.Text(), nullable=False),
        sa.Column("line", sa.JSON(), nullable=False),
        sa.Column("handed_over_at", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("store_id"),
    )
    assert table is not None
    row = {"id": uuid4().hex, "line": json.dumps([uuid4().hex[:12]])}
    op.get_bind().execute(sa.text("INSERT INTO identity (store_id, line) VALUES (:id, :line)"), row)
