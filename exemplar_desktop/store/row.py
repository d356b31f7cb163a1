"""What the rows of all tables have in common: identity and moments, references, and fields that lie in link tables."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, Dialect, ForeignKey, Index, Text, TypeDecorator, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Moment(TypeDecorator[datetime]):
    """A moment as ISO 8601 text with its offset (SQLite's own type would lose the offset)."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Return the text that is stored."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Return the moment that was stored."""
        return None if value is None else datetime.fromisoformat(value)


class Base(DeclarativeBase):
    """Collects the tables of this program."""

    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text,
        datetime: Moment,
        list[Any]: JSON,
        dict[str, Any]: JSON,
    }


class Row(Base):
    """What every record's row has; times are UTC."""

    __abstract__ = True

    id: Mapped[str] = mapped_column(primary_key=True)
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    deleted_at: Mapped[datetime | None]

    def derive(self) -> None:
        """Fill the columns that follow from other columns; called after every change."""


def reference(target: str, **options: Any) -> Any:
    """Return a column that holds the id of a row of another table (``nominees.id``)."""
    # Deferred: rows that refer to each other may be saved in any order within one transaction.
    return mapped_column(ForeignKey(target, deferrable=True, initially="DEFERRED"), **options)


class Links(property):
    """A field that lies in a link table of its own: where a reader finds it without the mapper.

    The first column of the table's primary key is the owner's id; ``key`` is the column shown, none stands for the whole row.
    """

    link: type[Base]
    key: str


def linked(read: Callable[[Any], Any], write: Callable[[Any, Any], None], link: type[Base], key: str = "") -> Links:
    """Return a field that is read and written through the rows of a link table."""
    field = Links(read, write)
    field.link, field.key = link, key
    return field


def ids(relation: str, link: type[Base], key: str) -> Links:
    """Return a property that shows the rows of a link table as a tuple of ids, in order.

    Links to deleted records are not shown, but are kept when the list is written, so that restoring brings them back.
    """

    def read(row: Row) -> tuple[str, ...]:
        return tuple(getattr(each, key) for each in getattr(row, relation) if not each.hidden)

    def write(row: Row, given: Iterable[str]) -> None:
        shown = tuple(given)
        if shown == read(row):
            return
        hidden = [getattr(each, key) for each in getattr(row, relation) if each.hidden]
        kept = [*shown, *(each for each in hidden if each not in shown)]
        setattr(row, relation, [link(**{key: each, "position": place}) for place, each in enumerate(kept)])

    return linked(read, write, link, key)


def links(link: str, **options: Any) -> Any:
    """Return the relation to the rows of a link table, in their order."""
    return relationship(link, cascade="all, delete-orphan", lazy="selectin", order_by=f"{link}.position", **options)


def one(name: str, *columns: str) -> Index:
    """Return an index that lets no second row with the same values stand while the first is not deleted."""
    return Index(name, *columns, unique=True, sqlite_where=text("deleted_at IS NULL"))
