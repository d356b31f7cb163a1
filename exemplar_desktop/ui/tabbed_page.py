"""A page that holds pages of records as tabs, each built when it is first looked at."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from exemplar_desktop.domain.finding import Finding
from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.page import Page
from exemplar_desktop.ui.record_shape import RecordShape
from exemplar_desktop.ui.records_page import RecordsPage
from exemplar_desktop.ui.workbench import Workbench


class TabbedPage(Page):
    """Shows the tab that is chosen, and leads a finding to the tab of its record."""

    def __init__(self, bench: Workbench, sign: str, shapes: Sequence[RecordShape[Any]]) -> None:
        super().__init__(bench)
        self.shapes, self._sign = tuple(shapes), sign
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("tabs")
        self.tabs.setDocumentMode(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)
        self._built: dict[int, RecordsPage[Any]] = {}
        for shape in self.shapes:
            place = QWidget()
            inside = QVBoxLayout(place)
            inside.setContentsMargins(0, 0, 0, 0)
            self.tabs.addTab(place, tr(shape.words.heading))
        self._shown = 0
        self.tab(0)
        self.tabs.currentChanged.connect(self._turn)

    def tab(self, place: int) -> RecordsPage[Any]:
        """Return the page in a tab."""
        if place not in self._built:
            page = RecordsPage(self.bench, self.shapes[place], self._sign)
            page.wanted.connect(self.wanted)
            layout = self.tabs.widget(place).layout()
            if layout is not None:
                layout.addWidget(page)
            self._built[place] = page
            if self.bench.is_open:
                page.refresh()
        return self._built[place]

    @property
    def current(self) -> RecordsPage[Any]:
        """The page that is looked at."""
        return self.tab(self.tabs.currentIndex())

    def refresh(self) -> None:
        """Show the facts as they are in the store now."""
        self.current.refresh()
        self.setFocusProxy(self.current)

    def reveal(self, finding: Finding) -> None:
        """Open the tab whose record, or whose new record, a finding is about."""
        for place, shape in enumerate(self.shapes):
            held = finding.record and self.bench.desk.store.get(shape.kind, finding.record) is not None
            if held or finding.code in shape.begun_by:
                self.tabs.setCurrentIndex(place)
                break
        self.current.reveal(finding)

    def flush(self) -> None:
        """Save what is typed and not yet left."""
        # The tab that was left last: while another one is chosen, it is not yet known whether this one may go.
        self.tab(self._shown).flush()

    def _turn(self, place: int) -> None:
        if place == self._shown:
            return
        if not self.bench.flush():
            # What cannot be saved now stays in its field, and the field in sight.
            self.tabs.setCurrentIndex(self._shown)
            return
        self._shown = place
        self.refresh()
