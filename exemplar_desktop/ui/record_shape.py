"""What a page of records shows of one type: its form, how a record is named, listed and begun, and the words about it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic

from exemplar_desktop.domain.council_papers import PaperLack
from exemplar_desktop.domain.record import AnyRecord
from exemplar_desktop.progress import Step
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.year_records import Choices, NomineeLink
from exemplar_desktop.ui.language import capital, tr

if TYPE_CHECKING:
    from exemplar_desktop.ui.struct_table import TableShape

NEW = "{noun} mới"


@dataclass(frozen=True)
class RecordWords:
    """What a type of record is called on its page, still to be translated."""

    heading: str
    """All of them, on the tab."""
    noun: str
    """One of them, in small letters: ``hoạt động``."""
    counted: str
    """So many of them: ``{count} hoạt động``."""
    about: str
    """What belongs here, said while the list is empty."""
    nothing_yet: str = "Năm {year} chưa ghi {noun} nào. {about}"
    """Said while there is none."""
    no_choice: str = "Chưa ghi thành viên Hội đồng nào."
    """Said where a field refers to other records and there are none yet."""


@dataclass(frozen=True)
class PaperShape(Generic[AnyRecord]):
    """A paper that is written from one record, and the words about it, still to be translated."""

    button: str
    title: str
    """Of the dialog that asks for the file."""
    lacks: Callable[[Desk, AnyRecord], tuple[PaperLack, ...]]
    """What the paper still needs; the button says it and waits."""
    file_name: Callable[[AnyRecord], str]
    write: Callable[[Desk, str, Path, date, Step], None]
    """Writes the paper of the record with this id into a file, on the day that is today."""


def _no_names(_desk: Desk, _records: Sequence[Any]) -> dict[str, str]:
    return {}


@dataclass(frozen=True)
class RecordShape(Generic[AnyRecord]):
    """One type of record as a page of records shows it."""

    kind: type[AnyRecord]
    form: Callable[[], Any]
    """Makes the compiled form; fields are named as in the type."""
    name: str
    """The field that names a record; without it nothing is kept yet."""
    blank: Callable[[int], AnyRecord]
    """A new record of a year."""
    listed: Callable[[Desk, int], tuple[AnyRecord, ...]]
    """The records that a year shows."""
    second_line: Callable[[AnyRecord], tuple[str, ...]]
    """What stands under the name in the list, part by part; empty parts are left out."""
    words: RecordWords
    whose: Callable[[Desk, Sequence[AnyRecord]], dict[str, str]] = _no_names
    """Returns the nominee's name that stands before each record's own, by the record's id."""
    choices: Mapping[str, Callable[[Desk, AnyRecord, int], Choices]] = field(default_factory=dict)
    """For each field that refers to other records: returns what can be chosen, in the year shown."""
    tables: "tuple[TableShape, ...]" = field(default=())
    """Fields that hold rows of their own, edited in a table of the form."""
    searched: tuple[str, ...] = ()
    """Fields beside the name that are searched."""
    needed: tuple[str, ...] = ()
    """Fields beside the name without which nothing is kept yet."""
    begun_by: frozenset[str] = frozenset()
    """Codes of findings that a new record answers."""
    linked: Callable[[Desk, AnyRecord], tuple[NomineeLink, ...]] | None = None
    """Returns the files that name the record, in whatever year; listed where the form has ``linked``."""
    paper: PaperShape[AnyRecord] | None = None
    """What can be written from a record as a file of its own."""

    def is_whole(self, record: AnyRecord) -> bool:
        """Return whether a record has what it must have to be kept: its name, and what it is about."""
        return all(getattr(record, name) for name in (self.name, *self.needed))

    def name_of(self, record: AnyRecord) -> str:
        """Return a record's name; while it has none, that it is a new one."""
        named: str = getattr(record, self.name)
        return named or capital(self.say(NEW))

    def say(self, template: str, **values: object) -> str:
        """Return a text about ``{noun}``, one of these records, in the language of the interface."""
        return tr(template, noun=tr(self.words.noun), **values)
