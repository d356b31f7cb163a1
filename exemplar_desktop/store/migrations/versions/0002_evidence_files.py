"""A piece of evidence may have several files: they move from columns of `evidence` into a table of their own.

Revision ID: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make `evidence_files`, move each file there as the first of its evidence, drop the old columns."""
    op.create_table(
        "evidence_files",
        sa.Column("evidence_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("evidence_id", "position"),
        sa.ForeignKeyConstraint(["evidence_id"], ["evidence.id"], initially="DEFERRED", deferrable=True),
    )
    op.create_index("ix_evidence_files_sha256", "evidence_files", ["sha256"])
    op.execute(
        "INSERT INTO evidence_files (evidence_id, position, sha256, name, size, media_type) "
        "SELECT id, 0, sha256, file_name, size, media_type FROM evidence WHERE sha256 IS NOT NULL ORDER BY rowid"
    )
    with op.batch_alter_table("evidence") as batch:
        for column in ("sha256", "file_name", "size", "media_type"):
            batch.drop_column(column)
