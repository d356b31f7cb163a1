"""The model of a year's nominations: every entry is known at once, its line is read from the store when it is looked at."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from exemplar_desktop.domain.nominee import NomineeKind
from exemplar_desktop.domain.stage import Stage
from exemplar_desktop.errors import UserError
from exemplar_desktop.store.nomination_index import NominationIndex, NominationLine, read_lines, reader
from exemplar_desktop.ui.language import shown, tr
from exemplar_desktop.ui.narrowing import CLOSED, Filters, Narrowing, Sort, Tally
from exemplar_desktop.ui.tooltip import tip
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME
from exemplar_desktop.vietnamese.text import fold

LINES_AT_ONCE = 64
LINES_KEPT = 4096
CLOSED_WORDS = "Thôi giới thiệu"
SHORT_STAGES = {Stage.SPREAD: "Đã nhân rộng"}
"""Where the word of a stage is too long for a line of the list."""

_ROLES = (Qt.ItemDataRole.UserRole, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)

AnyIndex = QModelIndex | QPersistentModelIndex


class NominationModel(QStringListModel):
    """The nominations that match what is asked for; empty until an index is given.

    A view asks for the number of rows once per row when it lays them out: Qt's own list of (empty) texts answers that in
    C++, which makes a key in the search of a long list five times as quick; what is shown comes from `data`.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = Path()
        self._shown = NominationIndex()
        self._narrowing = Narrowing(self._shown)
        self._places: list[int] = []
        self._lines: dict[str, NominationLine] = {}
        self._gaps: Mapping[str, int] = {}
        self._text, self._filters = "", Filters()
        self.order = Sort.NAME

    @property
    def all_count(self) -> int:
        """How many nominations the year has, shown or not."""
        return len(self._narrowing.index.nomination_ids)

    def take(self, path: Path, index: NominationIndex) -> Tally:
        """Show another index (or the same year's as it is now) of the store at ``path``; what is asked for stays."""
        self._path = path
        self._lines.clear()
        if self._shown.nomination_ids == index.nomination_ids:
            self._shown = index
        self._narrowing = Narrowing(index, self._gaps.keys())
        return self.ask(self._text, self.order, self._filters)

    def ask(self, text: str, sort: Sort, filters: Filters) -> Tally:
        """Show the entries that match, and return how many each filter would show."""
        self._text, self.order, self._filters = text, sort, filters
        found = self._narrowing.matching(fold(text), sort)
        places = list(self._narrowing.filtered(found, filters))
        # A change that moves nobody leaves what is chosen, and where the list is scrolled to, as it was.
        if places == self._places and self._shown is self._narrowing.index:
            self._tell()
        else:
            self._reset(places)
        return self._narrowing.tally(found, filters)

    def whole(self) -> Tally:
        """Return the counts of the whole year."""
        return self._narrowing.tally(range(self.all_count), Filters())

    def set_gaps(self, gaps: Mapping[str, int]) -> Tally:
        """Take how many findings each nominee has."""
        self._gaps = gaps
        self._narrowing.mark_missing(gaps.keys())
        return self.ask(self._text, self.order, self._filters)

    def line(self, index: AnyIndex) -> NominationLine | None:
        """Return the line at an index; None where it is gone, or cannot be read just now."""
        id = self.id_at(index)
        if id and id not in self._lines:
            self._read(index.row() - index.row() % LINES_AT_ONCE)
        return self._lines.get(id)

    def id_at(self, index: AnyIndex) -> str:
        """Return the nomination at an index; an empty text where there is none."""
        return self._shown.nomination_ids[self._places[index.row()]] if 0 <= index.row() < len(self._places) else ""

    def is_closed(self, row: int) -> bool:
        """Return whether the nominee of a row is not put forward any more."""
        return self._shown.closed[self._places[row]]

    def index_of(self, nomination_id: str) -> QModelIndex:
        """Return where a nomination stands among those shown; an invalid index where it does not."""
        try:
            return self.index(self._places.index(self._shown.nomination_ids.index(nomination_id)))
        except ValueError:
            return QModelIndex()

    def namesakes(self, name: str) -> list[NominationLine]:
        """Return the year's nominations of the same name, marks or not."""
        ids = self._narrowing.namesakes(fold(name)) if name.strip() else []
        return self._lines_of(ids[:LINES_AT_ONCE])

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the line and its number of gaps for the delegate, and a sentence for screen readers."""
        line = self.line(index) if role in _ROLES else None
        if line is None:
            return None
        gaps = self._gaps.get(line.nominee_id, 0)
        if role == Qt.ItemDataRole.UserRole:
            return line, gaps
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        missing = gap_words(gaps) if gaps and not line.closed else ""
        words = ", ".join(part for part in (line.name, second_line(line), stage_words(line), missing) if part)
        return tip(words) if role == Qt.ItemDataRole.ToolTipRole else words

    def _read(self, first: int) -> None:
        """Read the lines from a row on, as many as are read at once."""
        if len(self._lines) > LINES_KEPT:
            self._lines.clear()
        ids = self._shown.nomination_ids
        lines = self._lines_of([ids[place] for place in self._places[first : first + LINES_AT_ONCE]])
        self._lines.update((line.nomination_id, line) for line in lines)

    def _lines_of(self, ids: list[str]) -> list[NominationLine]:
        try:
            with reader(self._path) as connection:
                return read_lines(connection, ids)
        except UserError:
            # Asked for while painting: whoever saves or opens next says what is wrong with the store.
            return []

    def _reset(self, places: list[int]) -> None:
        self._shown, self._places = self._narrowing.index, places
        self.setStringList([""] * len(places))

    def _tell(self) -> None:
        if self._places:
            self.dataChanged.emit(self.index(0), self.index(len(self._places) - 1))


def stage_words(line: NominationLine) -> str:
    """Return what is said of how far someone came; nothing of those who have only been found."""
    if line.closed:
        return tr(CLOSED_WORDS)
    return state_words(line.stage) if line.stage is not Stage.DISCOVERED else ""


def state_words(state: str) -> str:
    """Return a stage, or that someone is not put forward any more, as the list says it."""
    if state == CLOSED:
        return tr(CLOSED_WORDS)
    stage = Stage(state)
    return tr(SHORT_STAGES[stage]) if stage in SHORT_STAGES else shown(stage)


def gap_words(gaps: int) -> str:
    """Return how much is missing."""
    return tr("thiếu {count}", count=gaps)


def second_line(line: NominationLine, sort: Sort = Sort.NAME) -> str:
    """Return what stands under the name: kind and place in the unit, after the last change where the list is in that order."""
    people = tr("{count} người", count=line.member_count) if line.member_count else ""
    words = described(line.kind, line.position, line.department, people)
    return f"{changed_words(line.changed_at)} · {words}" if sort is Sort.CHANGED else words


def changed_words(moment: str) -> str:
    """Return a stored moment as people read it."""
    return tr("Sửa {at}", at=f"{datetime.fromisoformat(moment).astimezone(VIETNAM_TIME):%d/%m %H:%M}")


def described(kind: NomineeKind, *parts: str) -> str:
    """Return the kind and what else is known in one line; a position that only repeats the kind is left out."""
    words = shown(kind)
    return " · ".join((words, *(part for part in parts if part and part != words)))


def initial(name: str, is_person: bool) -> str:
    """Return the letter of a person's given name, or the first letters of a collective."""
    parts = name.split()
    if not parts:
        return ""
    return parts[-1][0].upper() if is_person else "".join(part[0] for part in parts[:2]).upper()
