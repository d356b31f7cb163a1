"""The form of a record with all that stands in it: fields, whom the record is about, its evidence, tables and links."""

from collections.abc import Sequence
from functools import partial
from typing import Any, Generic

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QListWidget, QWidget

from exemplar_desktop.domain.finding import Finding
from exemplar_desktop.domain.record import AnyRecord
from exemplar_desktop.errors import Problem
from exemplar_desktop.ui.binding import Binding, Reading
from exemplar_desktop.ui.fields import fill_choices
from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.linked_list import LinkedList
from exemplar_desktop.ui.nominee_picker import NomineePicker
from exemplar_desktop.ui.page import read_in_order
from exemplar_desktop.ui.record_evidence import RecordEvidence
from exemplar_desktop.ui.record_shape import RecordShape
from exemplar_desktop.ui.struct_table import StructTable
from exemplar_desktop.ui.workbench import Workbench

NAME_FIRST = "Thầy/cô điền xong các mục bắt buộc trước."


class RecordForm(QObject, Generic[AnyRecord]):
    """Shows a record in its fields and reads it back.

    A form with ``pick`` chooses nominees, one with ``evidence_place`` takes evidence.
    """

    edited = Signal()
    """A field was left, something was chosen, or a row was changed. Time to read and save."""

    def __init__(self, bench: Workbench, place: QWidget, shape: RecordShape[AnyRecord]) -> None:
        super().__init__(place)
        self.bench, self.shape = bench, shape
        self.form: Any = shape.form()
        self.form.setupUi(place)
        self.binding = Binding(place, shape.kind)
        self.picker = NomineePicker(bench, self.form, self) if hasattr(self.form, "pick") else None
        evidence_place = getattr(self.form, "evidence_place", None)
        self.evidence = RecordEvidence(bench, shape.kind, evidence_place) if evidence_place is not None else None
        self.tables = {table.field: StructTable(table, getattr(self.form, f"{table.field}_place")) for table in shape.tables}
        self.linked = LinkedList(bench, self.form, shape.linked, self) if shape.linked else None
        # Tables and evidence are made after the form: Tab would else reach them after all of it.
        read_in_order(place)
        self.binding.left.connect(lambda _field: self.edited.emit())
        if self.picker is not None:
            self.picker.picked.connect(self.edited)
        for table in self.tables.values():
            table.edited.connect(self.edited)
            table.add.clicked.connect(partial(self._add_rows, table))

    def load(self, record: AnyRecord) -> None:
        """Show a record."""
        if self.picker is not None:
            self.picker.offer(record)
        self._offer(record)
        self.binding.load(record)
        for field, table in self.tables.items():
            table.load(self.bench.desk, getattr(record, field))
        if self.linked is not None:
            self.linked.show_record(record)

    def read(self) -> Reading[AnyRecord]:
        """Return what the form says now, with the rows of its tables."""
        record, problems = self.binding.read()
        return Reading(msgspec.structs.replace(record, **{field: tuple(table.rows) for field, table in self.tables.items()}), problems)

    def accept(self, record: AnyRecord) -> None:
        """Take a saved record as the one shown, without touching what is typed."""
        self.binding.accept(record)
        # Whom a record is about may say what else can be chosen; a list of ticks stays as it is, with whoever ticks in it.
        self._offer(record, lists=False)

    def show_evidence(self) -> None:
        """Show the evidence of the record; one that is not stored yet takes none."""
        if self.evidence is not None:
            is_whole = self.shape.is_whole(self.binding.record)
            self.form.evidence_place.setVisible(is_whole)
            self.form.evidence_note.setVisible(not is_whole)
            self.evidence.show_record(self.binding.record)

    def paint(self, problems: Sequence[Problem], found: Sequence[Finding]) -> list[Finding]:
        """Say beside each field what is wrong with it and what was found; return what belongs to no field that is seen."""
        self.binding.paint(problems, found)
        for field, table in self.tables.items():
            table.show_doubts([one for one in found if one.field == field])
        seen = {*self.tables, *(name for name, widget in self.binding.widgets.items() if not widget.isHidden())}
        return [one for one in found if one.field not in seen]

    def _offer(self, record: AnyRecord, lists: bool = True) -> None:
        """Offer what the fields of a record can be chosen from; lists of ticks only where asked for."""
        for field, choices in self.shape.choices.items():
            widget = getattr(self.form, field)
            if lists or not isinstance(widget, QListWidget):
                fill_choices(widget, choices(self.bench.desk, record, self.bench.year), tr(self.shape.words.no_choice))

    def _add_rows(self, table: StructTable) -> None:
        """Add the rows that the record lacks, once it is kept itself."""
        self.edited.emit()
        record = self.binding.record
        if not self.shape.is_whole(record):
            self.bench.said.emit(tr(NAME_FIRST))
        elif rows := table.shape.new(self.bench.desk, record):
            table.append(self.bench.desk, rows)
        else:
            self.bench.said.emit(tr(table.shape.nothing_new))
