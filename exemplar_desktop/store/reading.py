"""Reads records as plain rows: no object of the mapper is made, and each kind of link is one query."""

from collections import defaultdict
from typing import Any, cast

import msgspec
from sqlalchemy import Table, bindparam, select, text
from sqlalchemy.orm import Session

from exemplar_desktop.domain.record import AnyRecord
from exemplar_desktop.store.row import Links
from exemplar_desktop.store.rows import ROWS, NomineeRow

_PORTION = 500


def read(session: Session, kind: type[AnyRecord], *conditions: Any) -> tuple[AnyRecord, ...]:
    """Return the records of a type that meet the conditions: nominees in the order of names, others as created."""
    row = ROWS[kind]
    columns = row.__table__.columns
    plain = [name for name in kind.__struct_fields__ if name in columns]
    # Records saved together have one moment; the row number keeps the order in which they were given.
    order = (NomineeRow.sort_key,) if row is NomineeRow else (row.created_at,)
    query = select(*(columns[name] for name in plain)).where(*conditions).order_by(*order, text(f"{row.__tablename__}.rowid"))
    linked = set(kind.__struct_fields__) - set(plain)
    records: list[AnyRecord] = []
    # By and by: another thread, that of the window, has its turn between two portions.
    for lines in session.execute(query).partitions(_PORTION):
        found = [dict(zip(plain, line, strict=True)) for line in lines]
        for name in linked:
            links = _links(session, getattr(row, name), tuple(each["id"] for each in found))
            for each in found:
                each[name] = links.get(each["id"], ())
        records += [msgspec.convert(each, kind) for each in found]
    return tuple(records)


def holds(column: Any, value: Any) -> Any:
    """Return the condition that a column has a value; a tuple stands for any of its values, however many they are."""
    if not isinstance(value, tuple):
        return column == value
    # One parameter as JSON: SQLite takes only so many parameters in a statement.
    values = text("SELECT value FROM json_each(:many)").bindparams(bindparam("many", msgspec.json.encode(value).decode(), unique=True))
    return column.in_(values)


def _links(session: Session, links: Links, owners: tuple[str, ...]) -> dict[str, list[Any]]:
    """Return what a field of links holds, in order, for every owner that has any; links to what is deleted are left out."""
    table = cast(Table, links.link.__table__)
    owner = next(iter(table.primary_key.columns))
    shown = [table.c[links.key]] if links.key else [column for column in table.c if not column.primary_key]
    query = select(owner, *shown).where(holds(owner, owners)).order_by(owner, table.c.position)
    if links.key:
        query = query.where(links.link.__dict__["hidden"] == 0)
    names = [column.name for column in shown]
    found: dict[str, list[Any]] = defaultdict(list)
    for line in session.execute(query):
        found[line[0]].append(line[1] if links.key else dict(zip(names, line[1:], strict=True)))
    return found
