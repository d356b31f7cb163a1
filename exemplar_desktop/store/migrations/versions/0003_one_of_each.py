"""One unit, one nomination of a nominee a year and one report a year that are not deleted: the database itself sees to it.

Where an older store holds several, the one changed last stays and the others are deleted as a user deletes: nothing is lost.

Revision ID: 0003
"""

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_LIVE = sa.text("deleted_at IS NULL")


def upgrade() -> None:
    """Hide what is there more than once, then make the indexes."""
    with op.batch_alter_table("units") as batch:
        batch.add_column(sa.Column("single", sa.Integer(), nullable=False, server_default="1"))
    for name, table, columns in (
        ("ix_units_single", "units", ["single"]),
        ("ix_nominations_pair", "nominations", ["nominee_id", "year"]),
        ("ix_annual_reports_one", "annual_reports", ["year"]),
    ):
        _keep_newest(table, ", ".join(columns))
        op.create_index(name, table, columns, unique=True, sqlite_where=_LIVE)


def _keep_newest(table: str, columns: str) -> None:
    newest = f"SELECT rowid, row_number() OVER (PARTITION BY {columns} ORDER BY changed_at DESC, rowid DESC) AS place FROM {table}"
    hide = f"UPDATE {table} SET deleted_at = :now WHERE rowid IN (SELECT rowid FROM ({newest} WHERE deleted_at IS NULL) WHERE place > 1)"
    op.get_bind().execute(sa.text(hide), {"now": datetime.now(UTC).isoformat()})
