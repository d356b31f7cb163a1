"""Who changed what when is kept, and a package says from which state of the data it was made.

Revision ID: 0008
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

_TRIGGERS = (
    "CREATE TRIGGER history_keeps_what_it_says BEFORE UPDATE ON history BEGIN SELECT RAISE(ABORT, 'the history is never changed'); END",
    "CREATE TRIGGER history_keeps_its_rows BEFORE DELETE ON history"
    " BEGIN SELECT RAISE(ABORT, 'nothing is ever removed from the history'); END",
    "CREATE TRIGGER history_keeps_its_numbers BEFORE INSERT ON history"
    " WHEN EXISTS (SELECT 1 FROM history WHERE number = NEW.number)"
    " BEGIN SELECT RAISE(ABORT, 'a number of the history is given once'); END",
)


def upgrade() -> None:
    """Make the table with what keeps it as it is; of what was done before nothing is known."""
    op.create_table(
        "history",
        sa.Column("number", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("moment", "who", "verb", "record_type", "record_id")),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
    )
    op.create_index("ix_history_record_id", "history", ["record_id"])
    for trigger in _TRIGGERS:
        op.execute(trigger)
    op.add_column("submission_packages", sa.Column("made_from", sa.JSON(), nullable=True))
