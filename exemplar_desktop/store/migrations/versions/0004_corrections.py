"""A report says which sent report it replaces, and the register says under which symbol and as what each package was sent.

Revision ID: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the columns; what was sent before keeps an empty symbol, which the unit's names answer by their dates."""
    with op.batch_alter_table("annual_reports") as batch:
        batch.add_column(sa.Column("correction", sa.JSON(), nullable=True))
    with op.batch_alter_table("submission_packages") as batch:
        batch.add_column(sa.Column("symbol", sa.Text(), nullable=False, server_default=""))
        batch.add_column(sa.Column("correction", sa.JSON(), nullable=True))
