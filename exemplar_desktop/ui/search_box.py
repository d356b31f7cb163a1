"""Searches nominees, evidence, the years' records and pages at once, and leads there."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from exemplar_desktop.domain.finding import Finding, lead
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.icons import set_icon
from exemplar_desktop.ui.language import shown, tr
from exemplar_desktop.ui.search_targets import KINDS, matching_targets
from exemplar_desktop.ui.titled_lines import DETAIL, TitledLines
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.vietnamese.dates import short_date

if TYPE_CHECKING:
    from exemplar_desktop.services.search import Hits
    from exemplar_desktop.store.evidence_listing import EvidenceUse
    from exemplar_desktop.store.record_search import RecordHit
    from exemplar_desktop.store.search import EvidenceHit, NomineeHit

REST = 40
"""Milliseconds after the last key before the store is asked."""
WIDTH, HEADING, ROW, MARGIN = 480, 28, 44, 12
TARGET = Qt.ItemDataRole.UserRole
NOMINEES, EVIDENCE, PAGES = "Điển hình", "Minh chứng", "Trang và mục thiết lập"
RECORDS = "Hội đồng, khen thưởng, hoạt động"
NOTHING = "Không tìm thấy “{words}”"
TRY = "Thầy/cô thử một phần của tên; không cần gõ dấu."
YEAR = "năm {year}"


class SearchBox(QObject):
    """The field in the top bar and the list that opens under it."""

    def __init__(self, field: QLineEdit, ground: QWidget, bench: Workbench, open_finding: Callable[[Finding], None]) -> None:
        super().__init__(field)
        self.field, self._ground, self._bench, self._open_finding = field, ground, bench, open_finding
        self.list = _make_list(ground)
        self.list.itemClicked.connect(self._open)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._ask)
        field.addAction(_glass(field), QLineEdit.ActionPosition.LeadingPosition)
        field.textEdited.connect(self._typed)
        field.textChanged.connect(lambda text: None if text else self.close())
        field.installEventFilter(self)
        QShortcut(QKeySequence("Ctrl+K"), field.window()).activated.connect(self.begin)

    def begin(self) -> None:
        """Bring the cursor here from anywhere."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def close(self) -> None:
        """Take the list away."""
        self._rest.stop()
        self.list.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Steer the list from the field, which keeps the cursor."""
        if event.type() is QEvent.Type.FocusOut:
            self.close()
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._steer(Qt.Key(event.key()))
        return False

    def _steer(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.isVisible():
            self._open(self.list.currentItem())
        elif key == Qt.Key.Key_Escape:
            if self.field.text():
                self.field.clear()
            else:
                self._leave()
        else:
            return False
        return True

    def _move(self, by: int) -> None:
        if self.list.isHidden():
            if self.field.text().strip():
                self._ask()
            return
        place = self.list.currentRow() + by
        while 0 <= place < self.list.count() and self.list.item(place).data(TARGET) is None:
            place += by
        if 0 <= place < self.list.count():
            self._choose(place)

    def _choose(self, place: int) -> None:
        self.list.setCurrentRow(place)
        item = self.list.item(place)
        # Read aloud while the cursor stays in the field.
        self.field.setAccessibleDescription(f"{item.text()}, {item.data(DETAIL)}")

    def _typed(self, text: str) -> None:
        if text.strip():
            self._rest.start()
        else:
            self.close()

    def _ask(self) -> None:
        text = self.field.text().strip()
        if not text or not self._bench.is_open:
            return
        desk, year = self._bench.desk, self._bench.year

        def work(_step: Step) -> "Hits":
            from exemplar_desktop.services.search import search

            return search(desk, year, text)

        self._bench.run(work, lambda hits: self._show(text, hits), key="search")

    def _show(self, text: str, hits: "Hits") -> None:
        if self.field.text().strip() != text or not self.field.hasFocus():
            return
        self.list.clear()
        people = [(hit.name, _who(hit, self._bench.year), (lead(nominee=hit.nominee_id), hit.year)) for hit in hits.nominees]
        pieces = [
            (hit.title, _what(hit, hits.uses.get(hit.evidence_id, ())), (lead("evidence", record=hit.evidence_id), None))
            for hit in hits.evidence
        ]
        records = [_record(hit, self._bench.year) for hit in hits.records]
        for heading, group in ((NOMINEES, people), (EVIDENCE, pieces), (RECORDS, records), (PAGES, matching_targets(text))):
            if group:
                self._add(tr(heading), "", None, HEADING)
            for title, detail, target in group:
                self._add(title, detail, target, ROW)
        if not self.list.count():
            self._add(tr(NOTHING, words=text), tr(TRY), None, ROW)
        first = next((i for i in range(self.list.count()) if self.list.item(i).data(TARGET) is not None), None)
        if first is not None:
            self._choose(first)
        self._place()

    def _add(self, title: str, detail: str, target: object, height: int) -> None:
        item = QListWidgetItem(title, self.list)
        item.setData(DETAIL, detail)
        item.setData(TARGET, target)
        item.setSizeHint(QSize(0, height))
        if target is None:
            item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _place(self) -> None:
        below = self.field.mapTo(self._ground, QPoint(self.field.width(), self.field.height() + 4))
        wanted = sum(self.list.item(i).sizeHint().height() for i in range(self.list.count())) + MARGIN
        height = min(wanted, self._ground.height() - below.y() - MARGIN)
        self.list.setGeometry(max(MARGIN, below.x() - WIDTH), below.y(), WIDTH, height)
        self.list.scrollToTop()
        self.list.show()
        self.list.raise_()

    def _open(self, item: QListWidgetItem | None) -> None:
        target = item.data(TARGET) if item else None
        if target is None:
            return
        self.field.clear()
        self._leave()
        finding, year = target
        if year:
            self._bench.set_year(year)
        self._open_finding(finding)

    def _leave(self) -> None:
        self.close()
        self.field.clearFocus()


def _glass(field: QLineEdit) -> QAction:
    action = QAction(field)
    set_icon(action, "search")
    return action


def _make_list(ground: QWidget) -> QListWidget:
    made = QListWidget(ground)
    made.setObjectName("search_results")
    made.setProperty("role", "results")
    made.setAccessibleName(tr("Kết quả tìm kiếm"))
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setItemDelegate(TitledLines(made))
    made.hide()
    return made


def _who(hit: "NomineeHit", year: int) -> str:
    """Say who it is; the year only where it is another one than the one that is open."""
    parts = [shown(hit.kind), hit.position, hit.department, "" if hit.year == year else tr(YEAR, year=hit.year)]
    # Position and kind often have the same words.
    return " · ".join(dict.fromkeys(part for part in parts if part))


def _record(hit: "RecordHit", year: int) -> tuple[str, str, tuple[Finding, int | None]]:
    """Return name, what it is, and what leads there, of a record of a year."""
    page, kind = KINDS[hit.kind]
    # An award is called by whom it honours, as in the list of its page; a notice by where it hangs.
    is_of_someone = hit.whose and page == "awards"
    name = f"{hit.whose}: {hit.name}" if is_of_someone else hit.name
    day = short_date(hit.day) if hit.day else ""
    parts = (tr(kind), "" if is_of_someone else hit.whose, hit.detail, day, "" if hit.year == year else tr(YEAR, year=hit.year))
    return name, " · ".join(part for part in parts if part), (lead(page, record=hit.record_id), hit.year)


def _what(hit: "EvidenceHit", uses: "tuple[EvidenceUse, ...]") -> str:
    """Say what tells a piece from another one of the same title: where it is used, its date, its file, who issued it."""
    from exemplar_desktop.ui.evidence_list import use_words

    file = "" if hit.file_name.startswith(f"{hit.title}.") else hit.file_name
    parts = (use_words(uses), short_date(hit.issued_on) if hit.issued_on else "", file, hit.issuer)
    return " · ".join(part for part in parts if part)
