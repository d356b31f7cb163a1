"""The unit remembers what the edited texts of a report were drafted as, so that it can say what the facts say otherwise since.

Revision ID: 0007
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make the table; texts that were written before have no known draft."""
    op.create_table(
        "prose_origins",
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("id", "created_at", "changed_at")),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("drafts", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_prose_origins_one", "prose_origins", ["year"], unique=True, sqlite_where=sa.text("deleted_at IS NULL"))
