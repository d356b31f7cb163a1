"""What is asked of the list: chips with counts for kind, stage and gaps, and the order."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from exemplar_desktop.domain.nominee import NomineeKind
from exemplar_desktop.ui.flow_layout import FlowLayout
from exemplar_desktop.ui.language import shown, tr
from exemplar_desktop.ui.narrowing import STATES, Filters, Sort, Tally
from exemplar_desktop.ui.nominee_list import state_words
from exemplar_desktop.ui.style import mark
from exemplar_desktop.vietnamese.dates import number

ALL, GAPS = "Tất cả", "Còn thiếu"
SORTS = {
    Sort.NAME: "Xếp theo tên",
    Sort.KIND: "Xếp theo đối tượng",
    Sort.STAGE: "Xếp theo giai đoạn",
    Sort.CHANGED: "Mới sửa trước",
}


class NomineeFilters(QWidget):
    """The chips; those that can find nothing in the whole year are not shown, so that nothing moves while one types."""

    changed = Signal()

    def __init__(self, sort: QComboBox, parent: QWidget) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, spacing=4)
        self._sort = sort
        self.all = self._chip(tr(ALL), Filters())
        self.kinds = {kind: self._chip(shown(kind), Filters(kind=kind)) for kind in NomineeKind}
        self.states = {state: self._chip(state_words(state), Filters(state=state)) for state in STATES}
        self.gaps = self._chip(tr(GAPS), Filters(gaps=True))
        mark(self.gaps, "tone", "attention")
        self._words = {chip: chip.text() for chip in self.chips}
        for order, words in SORTS.items():
            sort.addItem(tr(words), order)
        sort.activated.connect(lambda _place: self.changed.emit())
        self._filters = Filters()
        self._show_checked()

    @property
    def chips(self) -> list[QPushButton]:
        """All chips in reading order."""
        return [self.all, *self.kinds.values(), *self.states.values(), self.gaps]

    @property
    def filters(self) -> Filters:
        """What is chosen."""
        return self._filters

    @property
    def sort(self) -> Sort:
        """The order that is chosen."""
        return Sort(self._sort.currentData())

    def choose(self, filters: Filters) -> None:
        """Ask this and nothing else; the order stays."""
        self._filters = filters
        self._show_checked()

    def offer(self, whole: Tally) -> None:
        """Show the chips that can find something in the year; one stage alone tells nothing apart."""
        for kind, chip in self.kinds.items():
            chip.setVisible(bool(whole.kinds[kind]) or self._filters.kind is kind)
        told_apart = sum(bool(count) for count in whole.states.values()) > 1
        for state, chip in self.states.items():
            chip.setVisible((told_apart and bool(whole.states[state])) or self._filters.state == state)
        self.gaps.setVisible(bool(whole.gaps) or self._filters.gaps)
        self.setVisible(bool(whole.total))

    def show_counts(self, tally: Tally) -> None:
        """Say what each chip would find."""
        counts = [tally.total, *tally.kinds.values(), *tally.states.values(), tally.gaps]
        for chip, count in zip(self.chips, counts, strict=True):
            chip.setText(f"{self._words[chip]} {number(count)}")
            chip.setAccessibleName(tr("Lọc {what}: {count} hồ sơ", what=self._words[chip], count=number(count)))

    def _chip(self, words: str, asks: Filters) -> QPushButton:
        chip = QPushButton(words, self)
        chip.setProperty("role", "filter")
        chip.setCheckable(True)
        chip.setAutoDefault(False)
        chip.clicked.connect(lambda: self._choose(asks))
        self._flow.addWidget(chip)
        return chip

    def _choose(self, asks: Filters) -> None:
        """Take a chip's question on; a chip that was chosen already is given up, and so is the former one of its sort."""
        now = self._filters
        if asks == Filters():
            now = Filters(state=now.state, gaps=now.gaps) if now.kind else Filters()
        elif asks.kind:
            now = Filters(None if now.kind is asks.kind else asks.kind, now.state, now.gaps)
        elif asks.state:
            now = Filters(now.kind, None if now.state == asks.state else asks.state, now.gaps)
        else:
            now = Filters(now.kind, now.state, not now.gaps)
        self._filters = now
        self._show_checked()
        self.changed.emit()

    def _show_checked(self) -> None:
        self.all.setChecked(self._filters.kind is None)
        for kind, chip in self.kinds.items():
            chip.setChecked(self._filters.kind is kind)
        for state, chip in self.states.items():
            chip.setChecked(self._filters.state == state)
        self.gaps.setChecked(self._filters.gaps)
