"""The table of the history: rows are added to it and never changed or removed, which the database itself refuses."""

from datetime import datetime
from typing import Any

from sqlalchemy import DDL, event
from sqlalchemy.orm import Mapped, mapped_column

from exemplar_desktop.store.row import Base

TRIGGERS = (
    "CREATE TRIGGER history_keeps_what_it_says BEFORE UPDATE ON history BEGIN SELECT RAISE(ABORT, 'the history is never changed'); END",
    "CREATE TRIGGER history_keeps_its_rows BEFORE DELETE ON history"
    " BEGIN SELECT RAISE(ABORT, 'nothing is ever removed from the history'); END",
    # INSERT OR REPLACE removes a row without asking the trigger above.
    "CREATE TRIGGER history_keeps_its_numbers BEFORE INSERT ON history"
    " WHEN EXISTS (SELECT 1 FROM history WHERE number = NEW.number)"
    " BEGIN SELECT RAISE(ABORT, 'a number of the history is given once'); END",
)


class HistoryRow(Base):
    """`HistoryEntry`."""

    __tablename__ = "history"

    number: Mapped[int] = mapped_column(primary_key=True)
    moment: Mapped[datetime]
    who: Mapped[str]
    verb: Mapped[str]
    record_type: Mapped[str]
    record_id: Mapped[str] = mapped_column(index=True)
    fields: Mapped[list[Any]]


for _trigger in TRIGGERS:
    event.listen(HistoryRow.__table__, "after_create", DDL(_trigger))  # type: ignore[no-untyped-call]
