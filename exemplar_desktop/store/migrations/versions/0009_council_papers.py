"""A meeting says when it began and ended, and a public notice bears its number: minutes and notice are written with them.

Revision ID: 0009
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

_ADDED = (("council_meetings", "begun_at"), ("council_meetings", "ended_at"), ("public_notices", "number"))


def upgrade() -> None:
    """Add the columns; what was recorded before leaves them to be filled in by hand."""
    for table, name in _ADDED:
        with op.batch_alter_table(table) as batch:
            batch.add_column(sa.Column(name, sa.Text(), nullable=False, server_default=""))
