"""A list of records with the form of the one chosen: names over time, signatories."""

from collections.abc import Callable, Sequence
from typing import Generic

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QListWidget, QPushButton

from exemplar_desktop.domain.record import AnyStruct
from exemplar_desktop.errors import Problem
from exemplar_desktop.ui.binding import Binding
from exemplar_desktop.ui.language import tr


class DatedList(QObject, Generic[AnyStruct]):
    """Shows the items, lets one be chosen and changed; what to store is decided by whoever gives ``keep`` and ``drop``."""

    def __init__(
        self,
        widget: QListWidget,
        add: QPushButton,
        delete: QPushButton,
        binding: Binding[AnyStruct],
        line: Callable[[AnyStruct], str],
    ) -> None:
        super().__init__(widget)
        self.items: list[AnyStruct] = []
        self.binding = binding
        self.blank: Callable[[], AnyStruct] | None = None
        self.keep: Callable[[int, AnyStruct], bool] | None = None
        """Store a changed item at its place; a place after the last one is a new item."""
        self.drop: Callable[[int, AnyStruct], bool] | None = None
        self.chosen: Callable[[], None] | None = None
        self.doubts: Callable[[Sequence[AnyStruct], int], tuple[Problem, ...]] | None = None
        """What is odd about the item at a place among all of them; said beside its fields, and kept all the same."""
        self.may_leave: Callable[[], bool] = lambda: True
        """Whether what is typed was saved, so that another item can be shown."""
        self._widget, self._delete, self._line = widget, delete, line
        self._place = 0
        widget.currentRowChanged.connect(self._choose)
        add.clicked.connect(self.add)
        delete.clicked.connect(self.remove)
        binding.left.connect(self.save)

    def load(self, items: Sequence[AnyStruct]) -> None:
        """Show other items; the place that was chosen stays chosen."""
        self.items = list(items)
        self._fill()
        self._place = min(self._place, len(self.items) - 1)
        if self.items:
            self._show(max(0, self._place))
        elif self.blank:
            self.add()

    def add(self) -> None:
        """Begin a new item; it is kept once it is sound."""
        if self.blank is None:
            return
        self.save()
        if not self.may_leave():
            return
        self._place = len(self.items)
        self._widget.setCurrentRow(-1)
        self.binding.load(self.blank())
        self._told()
        next(iter(self.binding.widgets.values())).setFocus()

    def save(self) -> None:
        """Have a changed item stored."""
        record, problems = self.binding.read()
        self.binding.paint(problems, self._doubted())
        is_new = self._place == len(self.items)
        if (record == self.binding.record and not (is_new and not problems)) or self.keep is None:
            return
        if self.keep(self._place, record):
            self.binding.accept(record)
            self.items[self._place : self._place + 1] = [record]
            self._fill()
            self.binding.paint(problems, self._doubted())
            self._told()

    def select(self, place: int) -> None:
        """Choose the item at a place."""
        self.save()
        self._choose(place)

    def remove(self) -> None:
        """Have the chosen item taken away."""
        if self.drop and self._place < len(self.items) and self.drop(self._place, self.items[self._place]):
            del self.items[self._place]
            self.load(self.items)

    def _fill(self) -> None:
        self._widget.blockSignals(True)
        self._widget.clear()
        self._widget.addItems([self._line(item) for item in self.items])
        self._widget.setCurrentRow(self._place if self._place < len(self.items) else -1)
        self._widget.blockSignals(False)

    def _choose(self, place: int) -> None:
        if not self.may_leave():
            QTimer.singleShot(0, self, self._fill)
        elif 0 <= place < len(self.items):
            self._show(place)

    def _show(self, place: int) -> None:
        self._place = place
        self._widget.setCurrentRow(place)
        self.binding.load(self.items[place])
        self.binding.paint((), self._doubted())
        self._told()

    def _doubted(self) -> tuple[Problem, ...]:
        return self.doubts(self.items, self._place) if self.doubts and self._place < len(self.items) else ()

    def _told(self) -> None:
        self._delete.setEnabled(self._place < len(self.items) and len(self.items) > 1)
        self._delete.setToolTip("" if self._delete.isEnabled() else tr("Cần giữ lại ít nhất một mục."))
        if self.chosen:
            self.chosen()
