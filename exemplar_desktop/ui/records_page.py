"""A page of a year's records of one type: the list on the left, the one chosen on the right."""

from collections.abc import Sequence
from functools import partial
from typing import Any, Generic

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QWidget

from exemplar_desktop.domain.finding import Finding
from exemplar_desktop.domain.record import AnyRecord
from exemplar_desktop.errors import Problem
from exemplar_desktop.ui.binding import Binding
from exemplar_desktop.ui.fields import fill_choices
from exemplar_desktop.ui.generated.records_page_ui import Ui_RecordsPage
from exemplar_desktop.ui.history_place import history_of
from exemplar_desktop.ui.icons import set_sign
from exemplar_desktop.ui.language import say_beside, tr
from exemplar_desktop.ui.linked_list import LinkedList
from exemplar_desktop.ui.nominee_picker import NomineePicker
from exemplar_desktop.ui.page import Page, read_in_order, types_text
from exemplar_desktop.ui.record_evidence import RecordEvidence
from exemplar_desktop.ui.record_paper import RecordPaper
from exemplar_desktop.ui.record_shape import RecordShape
from exemplar_desktop.ui.struct_table import StructTable
from exemplar_desktop.ui.titled_lines import DETAIL, TitledLines
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.vietnamese.dates import number
from exemplar_desktop.vietnamese.text import fold

ADD, DELETE, NEW = "+ Thêm {noun}", "Xóa {noun}", "{noun} mới"
SEARCHING, LISTING, ABOUT = "Tìm {noun}", "Danh sách {noun}", "Thông tin {noun}"
DELETE_STEP, DELETED = "Xóa {noun} “{name}”", "Đã xóa {noun} “{name}”."
NOTHING_FOUND = "Không có mục nào khớp với nội dung tìm."
ROW = 56
"""Height of a line in pixels: that of the list of exemplars."""
MOST_TICKS, TICK_ROW = 7, 29
"""Lines of a list of ticks that are shown without scrolling, and the height of one in pixels."""
OF_OTHER_YEAR = "“{name}” được ghi vào năm {year}, nên không còn trong danh sách của năm đang xem."
LEFT = "{noun} vừa nhập chưa được lưu vì còn thiếu mục bắt buộc. Bấm “+ Thêm” để nhập tiếp."
NAME_FIRST = "Thầy/cô điền xong các mục bắt buộc trước."
HISTORY_TIP = "Ai đã sửa gì ở mục này, lúc nào (Ctrl+H)"
NONE_HERE = "Danh sách còn trống."


class RecordsPage(Page, Generic[AnyRecord]):
    """Shows, searches, adds, edits and deletes records.

    A form with ``pick`` chooses nominees, one with ``evidence_place`` takes evidence.
    """

    def __init__(self, bench: Workbench, shape: RecordShape[AnyRecord], sign: str) -> None:
        super().__init__(bench)
        self.shape, self._sign = shape, sign
        self.ui = Ui_RecordsPage()
        self.ui.setupUi(self)
        self.form: Any = shape.form()
        self.form.setupUi(self.ui.form_place)
        self.ui.list.setItemDelegate(TitledLines(self.ui.list, ROW))
        set_sign(self.ui.empty_sign, sign)
        self.binding = Binding(self.ui.form_place, shape.kind)
        self.picker = NomineePicker(bench, self.form, self) if hasattr(self.form, "pick") else None
        place = getattr(self.form, "evidence_place", None)
        self.evidence = RecordEvidence(bench, shape.kind, place) if place is not None else None
        self.tables = {table.field: StructTable(table, getattr(self.form, f"{table.field}_place")) for table in shape.tables}
        self.linked = LinkedList(bench, self.form, self) if shape.linked else None
        self.paper = RecordPaper(bench, self.ui, shape.paper) if shape.paper else None
        if self.paper is None:
            for part in (self.ui.paper_button, self.ui.paper_open, self.ui.paper_said):
                part.hide()
        self.records: tuple[AnyRecord, ...] = ()
        self._whose: dict[str, str] = {}
        self._shown = False
        self._left: tuple[AnyRecord | None, dict[str, Any]] = (None, {})
        """A record that was left before it could be stored, with what was typed for it."""
        self._show_words()
        # Tables and evidence are made after the form: Tab would else reach them after all of it.
        read_in_order(self.ui.form_place)
        self._connect()
        self.setFocusProxy(self.ui.search)

    def refresh(self) -> None:
        """Show the year's records as they are now; the one chosen stays chosen where it still is."""
        if not self.bench.is_open or self.bench.is_behind:
            return
        if self.picker is not None:
            self.picker.refresh()
        self.ui.empty_text.setText(self._say(self.shape.words.nothing_yet, year=self.bench.year, about=tr(self.shape.words.about)))
        if self._is_draft() and getattr(self.binding.record, "year", self.bench.year) == self.bench.year:
            self._read_list()
            return
        chosen = self.binding.record.id if self._shown else ""
        self._leave()
        self._read_list()
        self._choose(chosen)

    def add(self) -> None:
        """Begin a new record; it is kept once it has a name."""
        if not self.bench.flush():
            return
        if not self._is_draft():
            self._begin()
        self._mark_current()
        self._first_field().setFocus()

    def forget(self) -> None:
        """Show none of the records any more, also none that was begun and has no name yet."""
        self._leave()

    def save(self) -> None:
        """Save every sound field that changed."""
        if not self._shown:
            return
        read, problems = self.binding.read()
        self._paint(problems)
        record = msgspec.structs.replace(read, **{field: tuple(table.rows) for field, table in self.tables.items()})
        before = self.binding.record
        if record != before and self.bench.save(record):
            self._take(record)
            if (year := getattr(record, "year", 0)) not in (self.bench.year, getattr(before, "year", 0)):
                self.bench.said.emit(tr(OF_OTHER_YEAR, name=self._name(record), year=year))

    def delete(self) -> None:
        """Hide the record shown; the frame offers to bring it back."""
        if not self._shown:
            return
        record = self.binding.record
        row = max(self.ui.list.currentRow(), 0)
        name = self._name(record)
        if self._is_draft() or self.bench.delete(record, self._say(DELETE_STEP, name=name), self._say(DELETED, name=name)):
            self._shown = False
            self._read_list()
            left = self._listed()
            self._choose(left[min(row, len(left) - 1)].id if left else "")

    def reveal(self, finding: Finding) -> None:
        """Open the record at the field; where one is missing, begin it."""
        record = self.bench.desk.store.get(self.shape.kind, finding.record) if finding.record else None
        if record is None:
            if finding.code in self.shape.begun_by:
                self.add()
            return
        self.show_record(record.id, finding.field)

    def show_record(self, record_id: str, field: str) -> None:
        """Show one of the records, with the cursor in a field."""
        self.ui.search.clear()
        self._read_list()
        self._choose(record_id)
        record = self.bench.desk.store.get(self.shape.kind, record_id)
        if record is not None and not (self._shown and self.binding.record.id == record_id):
            # Of a year that cannot be chosen, as an award older than the programme.
            self._show(record)
            self._mark_current()
        self._focus_field(field)

    def _show_history(self) -> None:
        """Lead to who changed what in the record that is shown."""
        self.wanted.emit(history_of(self._sign, self.binding.record.id))

    def flush(self) -> None:
        """Save what is typed and not yet left."""
        super().flush()
        if self.evidence is not None:
            self.evidence.strip.flush()
        self.save()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the list be left for the search by typing, and the search for the list by the arrows."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return self._key_in_list(event) if watched is self.ui.list else self._key_in_search(event)

    def _show_words(self) -> None:
        ui = self.ui
        ui.heading.setText(_capital(tr(self.shape.words.noun)))
        ui.search.setAccessibleName(self._say(SEARCHING))
        ui.list.setAccessibleName(self._say(LISTING))
        ui.form_scroll.setAccessibleName(self._say(ABOUT))
        ui.empty_add.setText(self._say(ADD))
        ui.delete_button.setText(self._say(DELETE))

    def _say(self, template: str, **values: object) -> str:
        return tr(template, noun=tr(self.shape.words.noun), **values)

    def _connect(self) -> None:
        self.binding.left.connect(self.save)
        if self.picker is not None:
            self.picker.picked.connect(self.save)
        if self.evidence is not None:
            self.evidence.changed.connect(self._take_evidence)
        if self.linked is not None:
            self.linked.wanted.connect(self.wanted)
        for table in self.tables.values():
            table.edited.connect(self.save)
            table.add.clicked.connect(partial(self._add_rows, table))
        self.ui.list.currentItemChanged.connect(self._chosen)
        self.ui.search.textChanged.connect(self._show_list)
        self.ui.clear_filters.clicked.connect(self._clear_search)
        self.ui.add_button.clicked.connect(self.add)
        self.ui.empty_add.clicked.connect(self.add)
        self.ui.delete_button.clicked.connect(self.delete)
        self.ui.history_button.clicked.connect(self._show_history)
        for widget in (self.ui.list, self.ui.search):
            widget.installEventFilter(self)
        self.bench.changed.connect(self._refresh_shown)
        self.bench.findings_changed.connect(self._findings_came)

    def _name(self, record: AnyRecord) -> str:
        named: str = getattr(record, self.shape.name)
        return named or _capital(self._say(NEW))

    def _first_field(self) -> QWidget:
        return self.binding.widgets[self.shape.name]

    def _focus_field(self, field: str) -> None:
        if self.picker is not None and field == self.picker.field:
            self.form.pick.setFocus()
        elif field == "evidence_ids" and self.evidence is not None:
            self.evidence.strip.ui.choose.setFocus()
        elif self.binding.focus(field):
            self.ui.form_scroll.ensureWidgetVisible(self.binding.widgets[field])

    def _take(self, record: AnyRecord) -> None:
        """Show a record that was saved, without touching what is typed."""
        self.binding.accept(record)
        # Whom a record is about may say what else can be chosen; a list of ticks stays as it is, with whoever ticks in it.
        self._offer(record, lists=False)
        self._show_parts(record)
        self.ui.title_line.setText(self._name(record))
        self._read_list()

    def _take_evidence(self, record: AnyRecord) -> None:
        if self._shown and record.id == self.binding.record.id:
            self._take(record)

    def _is_draft(self) -> bool:
        """Return whether the record shown is not stored yet, for want of a name or of what it is about."""
        return self._shown and not self._is_whole(self.binding.record)

    def _is_whole(self, record: AnyRecord) -> bool:
        return all(getattr(record, field) for field in (self.shape.name, *self.shape.needed))

    def _listed(self) -> list[AnyRecord]:
        wanted = fold(self.ui.search.text())
        fields = (self.shape.name, *self.shape.searched)

        def text(record: AnyRecord) -> str:
            return " ".join([self._whose.get(record.id, ""), *(str(getattr(record, field)) for field in fields)])

        return [record for record in self.records if wanted in fold(text(record))]

    def _read_list(self) -> None:
        """Read the year's records, and show those that match."""
        self.records = self.shape.listed(self.bench.desk, self.bench.year)
        self._whose = self.shape.whose(self.bench.desk, self.records)
        self._show_list()

    def _show_list(self) -> None:
        """Fill the list with the records that match; the one shown is marked in it."""
        if not self.bench.is_open:
            return
        listed = self._listed()
        words = tr(self.shape.words.counted, count=number(len(self.records)))
        shown = words if len(listed) == len(self.records) else tr("{count} trong {all}", count=number(len(listed)), all=words)
        self.ui.count.setText(shown if self.records else "")
        self.ui.list.blockSignals(True)
        self.ui.list.clear()
        for record in listed:
            name, detail = self._line(record)
            item = QListWidgetItem(name, self.ui.list)
            item.setData(DETAIL, detail)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {detail}")
            item.setData(Qt.ItemDataRole.UserRole, record.id)
        self.ui.list.blockSignals(False)
        self._mark_current()
        self.ui.list_stack.setCurrentWidget(self.ui.found if listed else self.ui.nothing)
        self.ui.nothing_text.setText(tr(NOTHING_FOUND) if self.records else tr(NONE_HERE))
        self.ui.clear_filters.setVisible(bool(self.records))
        if not self.records and not self._shown:
            self.ui.right.setCurrentWidget(self.ui.empty)

    def _line(self, record: AnyRecord) -> tuple[str, str]:
        whose = self._whose.get(record.id, "")
        name = f"{whose}: {self._name(record)}" if whose else self._name(record)
        return name, " · ".join(part for part in self.shape.second_line(record) if part)

    def _mark_current(self) -> None:
        shown = self.binding.record.id if self._shown else ""
        rows = [row for row in range(self.ui.list.count()) if self.ui.list.item(row).data(Qt.ItemDataRole.UserRole) == shown]
        self.ui.list.blockSignals(True)
        self.ui.list.setCurrentRow(rows[0] if rows else -1)
        self.ui.list.blockSignals(False)

    def _choose(self, record_id: str) -> None:
        """Show a record, or the first one where this one is not there."""
        wanted = next((record for record in self.records if record.id == record_id), None) or next(iter(self.records), None)
        if wanted is not None:
            self._show(wanted)
            self._mark_current()

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if not self.bench.flush():
            QTimer.singleShot(0, self, self._mark_current)
            return
        record = self.bench.desk.store.get(self.shape.kind, item.data(Qt.ItemDataRole.UserRole)) if item else None
        if record is not None:
            self._show(record)

    def _begin(self) -> None:
        """Show a blank record, with what was typed for one like it that was left before it could be stored."""
        blank = self.shape.blank(self.bench.year)
        begun, typed = self._left
        is_same = begun is not None and msgspec.structs.replace(begun, id=blank.id) == blank
        self._left = (None, {})
        whom = self.picker.field if self.picker is not None else ""
        self._show(msgspec.structs.replace(blank, **{whom: typed.pop(whom)}) if is_same and whom in typed else blank)
        if is_same:
            self.binding.type_again(typed)

    def _leave(self) -> None:
        """Show no record any more; what was typed for one that could not be stored yet is kept, and said."""
        typed = self.binding.typed() if self._is_draft() else {}
        if typed:
            self._left = (self.binding.record, typed)
            self.bench.said.emit(_capital(self._say(LEFT)))
        self._shown = False

    def _show(self, record: AnyRecord) -> None:
        self._leave()
        self.ui.right.setCurrentWidget(self.ui.detail)
        self.ui.title_line.setText(self._name(record))
        if self.picker is not None:
            self.picker.offer(record)
        self._offer(record)
        self.binding.load(record)
        for field, table in self.tables.items():
            table.load(self.bench.desk, getattr(record, field))
        self._shown = True
        self._show_parts(record)
        self._show_links(record)
        self.ui.form_scroll.verticalScrollBar().setValue(0)

    def _offer(self, record: AnyRecord, lists: bool = True) -> None:
        """Offer what the fields of a record can be chosen from; lists of ticks only where asked for."""
        for field, choices in self.shape.choices(self.bench.desk, record, self.bench.year).items():
            widget = getattr(self.form, field)
            if lists or isinstance(widget, QComboBox):
                fill_choices(widget, choices)
                self._show_choices(field, len(choices))

    def _show_choices(self, field: str, count: int) -> None:
        """Give a list of ticks the room it needs; where there is nothing to choose from, say so."""
        widget = getattr(self.form, field)
        if not isinstance(widget, QListWidget):
            return
        if not count:
            widget.blockSignals(True)
            item = QListWidgetItem(tr(self.shape.words.no_choice), widget)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            widget.blockSignals(False)
        widget.setFixedHeight(min(max(count, 1), MOST_TICKS) * max(TICK_ROW, widget.sizeHintForRow(0)) + 4)

    def _add_rows(self, table: StructTable) -> None:
        """Add the rows that the record lacks, once it is kept itself."""
        self.save()
        record = self.binding.record
        rows = table.shape.new(self.bench.desk, record) if self._is_whole(record) else ()
        if not rows:
            self.bench.said.emit(tr(table.shape.nothing_new) if self._is_whole(record) else tr(NAME_FIRST))
            return
        table.load(self.bench.desk, (*table.rows, *rows))
        self.save()
        table.table.setCurrentCell(len(table.rows) - len(rows), table.table.columnCount() - len(table.shape.columns))
        table.table.setFocus()

    def _show_parts(self, record: AnyRecord) -> None:
        """Show what is beside the form and follows the record as it is stored."""
        self._paint(self.binding.read().problems)
        is_stored = self._is_whole(record)
        self.ui.history_button.setEnabled(is_stored)
        self.ui.history_button.setToolTip(tr(HISTORY_TIP) if is_stored else tr(NAME_FIRST))
        self._show_evidence(record)
        if self.paper is not None:
            self.paper.show_record(record, None if self._is_whole(record) else tr(NAME_FIRST))

    def _paint(self, problems: Sequence[Problem]) -> None:
        """Say beside each field what is wrong with it and what was found; above the form what belongs to no field of it."""
        found = self.bench.findings.of_record.get(self.binding.record.id, [])
        self.binding.paint(problems, found)
        for field, table in self.tables.items():
            table.show_doubts([one for one in found if one.field == field])
        shown_there = {*self.tables, *(name for name, widget in self.binding.widgets.items() if not widget.isHidden())}
        rest = [one for one in found if one.field not in shown_there]
        self.ui.doubts.setText(say_beside(rest))
        self.ui.doubts.setVisible(bool(rest))

    def _findings_came(self) -> None:
        if self._shown and self.isVisible():
            self._paint(self.binding.read().problems)

    def _show_links(self, record: AnyRecord) -> None:
        """Show who a record is about once they are read: of a campaign over the years there can be thousands."""
        desk, linked = self.bench.desk, self.shape.linked
        if linked is not None:
            self.bench.run(lambda _step: (record.id, linked(desk, record)), self._take_links, key="linked")

    def _take_links(self, found: tuple[str, tuple[Any, ...]]) -> None:
        record_id, links = found
        if self.linked is not None and self._shown and self.binding.record.id == record_id:
            self.linked.show_links(links)

    def _show_evidence(self, record: AnyRecord) -> None:
        """Evidence joins what is stored: a new record takes it once it has a name."""
        if self.evidence is None:
            return
        is_stored = self._is_whole(record)
        self.form.evidence_place.setVisible(is_stored)
        self.form.evidence_note.setVisible(not is_stored)
        self.evidence.show_record(record)

    def _clear_search(self) -> None:
        self.ui.search.clear()
        self.ui.search.setFocus()

    def _key_in_list(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Delete:
            self.delete()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._shown:
            self._first_field().setFocus()
        elif types_text(event):
            self.ui.search.setFocus()
            QCoreApplication.sendEvent(self.ui.search, event)
        else:
            return False
        return True

    def _key_in_search(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and self.ui.search.text():
            self._clear_search()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.ui.list.count():
            if self.ui.list.currentRow() < 0:
                self.ui.list.setCurrentRow(0)
            self.ui.list.setFocus()
        else:
            return False
        return True

    def _refresh_shown(self) -> None:
        """Show what an undo changed; a page that is not open is refreshed when it is."""
        if self.isVisible():
            self.refresh()


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
