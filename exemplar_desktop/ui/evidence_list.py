"""The list of the unit's evidence: fetched in pages off the UI thread, each row with its picture and where it is used."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from exemplar_desktop.domain.evidence import StoredFile
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.thumbnails import thumbnails_of
from exemplar_desktop.ui.tooltip import tip
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.vietnamese.dates import file_size

if TYPE_CHECKING:
    from exemplar_desktop.store.evidence_listing import EvidenceLine, EvidenceQuery, EvidenceUse

PAGE = 100
NOT_USED = "Chưa dùng ở đâu"
FETCHING = "Đang tải…"

AnyIndex = QModelIndex | QPersistentModelIndex
Page = tuple[int, "list[EvidenceLine]", "Mapping[str, tuple[EvidenceUse, ...]]"]
"""Number of all lines, the lines of one page, and where each is used."""


class EvidenceModel(QAbstractListModel):
    """Knows how many lines there are; asks for a page when one of its lines is to be shown."""

    loaded = Signal()
    """The answer to the latest `show` is there."""

    def __init__(self, bench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self.bench = bench
        self.thumbnails = thumbnails_of(bench)
        self.thumbnails.drawn.connect(self._drawn)
        self.total = 0
        self.query: EvidenceQuery | None = None
        self._shown_query: EvidenceQuery | None = None
        self._pages: dict[int, list[EvidenceLine]] = {}
        self._uses: dict[str, tuple[EvidenceUse, ...]] = {}
        self._fresh: set[int] = set()
        self._asked: set[int] = set()
        self._latest = 0
        self._round = 0

    def show(self, query: "EvidenceQuery") -> None:
        """Show what matches; the same question asked again keeps its lines in place while they are read anew."""
        self.query = query
        self._round += 1
        self._asked.clear()
        page = self._latest if query == self._shown_query else 0
        self._fetch(page, partial(self._start, self._round, query, page), key=f"evidence {id(self)}")

    def line(self, index: AnyIndex) -> "EvidenceLine | None":
        """Return the line at an index; None while its page is on its way."""
        if not index.isValid():
            return None
        page, place = divmod(index.row(), PAGE)
        self._latest = page
        if page not in self._fresh and page not in self._asked:
            self._asked.add(page)
            self._fetch(page, partial(self._take, self._round, page))
        lines = self._pages.get(page, [])
        return lines[place] if place < len(lines) else None

    def uses(self, evidence_id: str) -> "tuple[EvidenceUse, ...]":
        """Return where a piece of a fetched page is used."""
        return self._uses.get(evidence_id, ())

    def index_of(self, evidence_id: str) -> QModelIndex:
        """Return where a piece stands among the pages fetched so far; an invalid index where it does not."""
        for page, lines in self._pages.items():
            for place, line in enumerate(lines):
                if line.id == evidence_id:
                    return self.index(page * PAGE + place)
        return QModelIndex()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Return how many lines there are, fetched or not."""
        return 0 if parent.isValid() else self.total

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return words for screen readers and tooltips; the delegate paints from the line itself."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return None
        line = self.line(index)
        if line is None:
            return tr(FETCHING) if role != Qt.ItemDataRole.ToolTipRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        words = tr("{title}, {size}, {uses}", title=line.title, size=size_words(line), uses=use_words(self.uses(line.id)))
        return tip(words) if role == Qt.ItemDataRole.ToolTipRole else words

    def _fetch(self, page: int, done: Any, key: str = "") -> None:
        desk, query = self.bench.desk, self.query

        def work(_step: Step) -> Page:
            from exemplar_desktop.store.evidence_listing import EvidenceQuery, count_evidence, evidence_lines, evidence_uses

            asked = query or EvidenceQuery()
            lines = evidence_lines(desk.store, asked, PAGE, page * PAGE)
            return count_evidence(desk.store, asked), lines, evidence_uses(desk.store, [line.id for line in lines])

        self.bench.run(work, done, key=key)

    def _start(self, round_: int, query: "EvidenceQuery", page: int, found: Page) -> None:
        if round_ != self._round:
            return
        total, lines, uses = found
        in_place = query == self._shown_query and total == self.total
        self._shown_query = query
        self._fresh = {page}
        if in_place:
            self._pages[page] = lines
            self._uses = {**self._uses, **{line.id: uses.get(line.id, ()) for line in lines}}
            if total:
                self.dataChanged.emit(self.index(0), self.index(total - 1))
        else:
            self.beginResetModel()
            self.total, self._pages, self._uses = total, {page: lines}, dict(uses)
            self.endResetModel()
        self.loaded.emit()

    def _take(self, round_: int, page: int, found: Page) -> None:
        if round_ != self._round:
            return
        _total, lines, uses = found
        self._pages[page] = lines
        self._uses.update({line.id: uses.get(line.id, ()) for line in lines})
        self._fresh.add(page)
        self._asked.discard(page)
        first = page * PAGE
        if lines and first < self.total:
            self.dataChanged.emit(self.index(first), self.index(min(first + len(lines), self.total) - 1))

    def _drawn(self, sha256: str) -> None:
        for place, line in enumerate(self._pages.get(self._latest, [])):
            if line.sha256 == sha256:
                index = self.index(self._latest * PAGE + place)
                self.dataChanged.emit(index, index)


def first_file(line: "EvidenceLine") -> StoredFile | None:
    """Return the file that stands for a line."""
    if not line.sha256:
        return None
    return StoredFile(sha256=line.sha256, name=line.name, size=max(line.size, 1), media_type=line.media_type)


def size_words(line: "EvidenceLine") -> str:
    """Return how large a piece is, as people say it."""
    if not line.files:
        return tr("đường dẫn")
    return file_size(line.size) if line.files == 1 else tr("{count} tệp, {size}", count=line.files, size=file_size(line.size))


PLACES = {
    "nominees": "Hồ sơ điển hình: {title}",
    "council": "Hội đồng: {title}",
    "awards": "Khen thưởng: {title}",
    "disseminations": "Tuyên truyền: {title}",
    "inspections": "Kiểm tra: {title}",
}
"""What stands before the name of a record that is no criterion, by its page."""


def use_words(uses: "tuple[EvidenceUse, ...]") -> str:
    """Return in one line where a piece is used."""
    if not uses:
        return tr(NOT_USED)
    first = place_words(uses[0])
    return first if len(uses) == 1 else tr("{first} và {count} nơi khác", first=first, count=len(uses) - 1)


def place_words(use: "EvidenceUse", this_year: int | None = None) -> str:
    """Return one place where a piece is used; the year is said where it is not this one."""
    words = f"{use.name} · {use.criterion}" if use.criterion else tr(PLACES[use.page], title=use.name)
    return words if this_year is None or use.year in (None, this_year) else tr("{place} (năm {year})", place=words, year=use.year)
