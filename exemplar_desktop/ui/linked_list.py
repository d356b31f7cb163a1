"""The list below a form of who a record is about, whatever the year: each line leads to the nominee's file."""

from collections.abc import Callable, Sequence
from typing import Any, Generic

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from exemplar_desktop.domain.finding import lead
from exemplar_desktop.domain.record import AnyRecord
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.year_records import NomineeLink
from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.nominee_list import described
from exemplar_desktop.ui.tooltip import tip
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.vietnamese.dates import number

MOST_SHOWN, ROW = 6, 30
"""Lines that are shown without scrolling, and the height of one in pixels."""
MOST_LISTED, MORE = 300, "… và {count} hồ sơ nữa"
"""Lines of a list; whoever is looked for beyond is found by search."""
LINE = "{name} ({what}), năm {year}"
OPENS = "Mở hồ sơ: {line}"

_LinksOf = Callable[[Desk, AnyRecord], tuple[NomineeLink, ...]]


class LinkedList(QObject, Generic[AnyRecord]):
    """Fills the fields ``linked`` (a list) and ``linked_note`` (said where it is empty) of a form."""

    wanted = Signal(object)
    """A `Finding` that leads to a nominee's file; the year is chosen by then."""

    def __init__(self, bench: Workbench, form: Any, links_of: _LinksOf[AnyRecord], parent: QObject) -> None:
        super().__init__(parent)
        self.bench, self.form = bench, form
        self._links_of = links_of
        self._record_id = ""
        self.list: QListWidget = form.linked
        self.list.itemClicked.connect(self._open)
        self.list.itemActivated.connect(self._open)

    def show_record(self, record: AnyRecord) -> None:
        """Follow to a record; its lines come once they are read: of a campaign over the years there can be thousands."""
        desk, links_of = self.bench.desk, self._links_of
        self._record_id = record.id
        self.bench.run(lambda _step: (record.id, links_of(desk, record)), self._take, key="linked")

    def _take(self, found: tuple[str, Sequence[NomineeLink]]) -> None:
        record_id, links = found
        if record_id == self._record_id:
            self._show(links)

    def _show(self, links: Sequence[NomineeLink]) -> None:
        self.list.clear()
        for link in links[:MOST_LISTED]:
            words = tr(LINE, name=link.name, what=described(link.kind, link.department), year=link.year)
            item = QListWidgetItem(words, self.list)
            item.setToolTip(tip(tr(OPENS, line=words)))
            item.setData(Qt.ItemDataRole.UserRole, link)
        if len(links) > MOST_LISTED:
            rest = QListWidgetItem(tr(MORE, count=number(len(links) - MOST_LISTED)), self.list)
            rest.setFlags(Qt.ItemFlag.NoItemFlags)
        row = max(ROW, self.list.sizeHintForRow(0))
        self.list.setFixedHeight(min(len(links), MOST_SHOWN) * row + 4)
        self.list.setVisible(bool(links))
        self.form.linked_note.setVisible(not links)

    def _open(self, item: QListWidgetItem) -> None:
        link = item.data(Qt.ItemDataRole.UserRole)
        if link is not None and self.bench.flush():
            self.bench.set_year(link.year)
            self.wanted.emit(lead(nominee=link.nominee_id, field="movement_id"))
