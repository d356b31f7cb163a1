"""A page of a year's records of one type: beside the list the one that is shown, to be read, edited and deleted."""

from collections.abc import Sequence
from typing import Any, Generic, NamedTuple

import msgspec
from PySide6.QtCore import QTimer

from exemplar_desktop.domain.finding import Finding
from exemplar_desktop.domain.record import AnyRecord
from exemplar_desktop.errors import Problem
from exemplar_desktop.ui.generated.records_page_ui import Ui_RecordsPage
from exemplar_desktop.ui.history_place import history_of
from exemplar_desktop.ui.icons import set_sign
from exemplar_desktop.ui.language import capital, say_beside, tr
from exemplar_desktop.ui.page import Page
from exemplar_desktop.ui.record_form import NAME_FIRST, RecordForm
from exemplar_desktop.ui.record_paper import RecordPaper
from exemplar_desktop.ui.record_shape import RecordShape
from exemplar_desktop.ui.records_list import RecordsList
from exemplar_desktop.ui.workbench import Workbench

ADD, DELETE, ABOUT = "+ Thêm {noun}", "Xóa {noun}", "Thông tin {noun}"
DELETE_STEP, DELETED = "Xóa {noun} “{name}”", "Đã xóa {noun} “{name}”."
OF_OTHER_YEAR = "“{name}” được ghi vào năm {year}, nên không còn trong danh sách của năm đang xem."
LEFT = "{noun} vừa nhập chưa được lưu vì còn thiếu mục bắt buộc. Bấm “+ Thêm” để nhập tiếp."
HISTORY_TIP = "Ai đã sửa gì ở mục này, lúc nào (Ctrl+H)"


class _Draft(NamedTuple, Generic[AnyRecord]):
    """A record that was left before it could be stored, and what was typed for it."""

    record: AnyRecord
    typed: dict[str, Any]


class RecordsPage(Page, Generic[AnyRecord]):
    """Shows, searches, adds, edits and deletes records."""

    def __init__(self, bench: Workbench, shape: RecordShape[AnyRecord], sign: str) -> None:
        super().__init__(bench)
        self.shape, self._sign = shape, sign
        self.ui = Ui_RecordsPage()
        self.ui.setupUi(self)
        self.lines = RecordsList(bench, self.ui, shape, self._shown_id)
        self.sheet = RecordForm(bench, self.ui.form_place, shape)
        self.form, self.binding, self.tables = self.sheet.form, self.sheet.binding, self.sheet.tables
        self.picker, self.evidence = self.sheet.picker, self.sheet.evidence
        set_sign(self.ui.empty_sign, sign)
        self.paper = RecordPaper(bench, self.ui, shape.paper) if shape.paper else None
        if self.paper is None:
            for part in (self.ui.paper_button, self.ui.paper_open, self.ui.paper_said):
                part.hide()
        self._shown = False
        self._left: _Draft[AnyRecord] | None = None
        self._show_words()
        self._connect()
        self.setFocusProxy(self.ui.search)

    @property
    def records(self) -> tuple[AnyRecord, ...]:
        """The year's records, whatever is searched for."""
        return self.lines.records

    def refresh(self) -> None:
        """Show the year's records as they are now; the one chosen stays chosen where it still is."""
        if not self.bench.is_open or self.bench.is_behind:
            return
        if self.picker is not None:
            self.picker.refresh()
        self.ui.empty_text.setText(self.shape.say(self.shape.words.nothing_yet, year=self.bench.year, about=tr(self.shape.words.about)))
        if self._is_draft() and getattr(self.binding.record, "year", self.bench.year) == self.bench.year:
            self._read_list()
            return
        chosen = self._shown_id()
        self._leave()
        self._read_list()
        self._choose(chosen)

    def add(self) -> None:
        """Begin a new record; it is kept once it has a name."""
        if not self.bench.flush():
            return
        if not self._is_draft():
            self._begin()
        self.lines.mark_shown()
        self._enter()

    def forget(self) -> None:
        """Show none of the records any more, also none that was begun and has no name yet."""
        self._leave()

    def save(self) -> None:
        """Save every sound field that changed."""
        if not self._shown:
            return
        record, problems = self.sheet.read()
        self._paint(problems)
        before = self.binding.record
        if record != before and self.bench.save(record):
            self._take(record)
            if (year := getattr(record, "year", 0)) not in (self.bench.year, getattr(before, "year", 0)):
                self.bench.said.emit(tr(OF_OTHER_YEAR, name=self.shape.name_of(record), year=year))

    def delete(self) -> None:
        """Hide the record shown; the frame offers to bring it back."""
        if not self._shown:
            return
        record = self.binding.record
        row = max(self.ui.list.currentRow(), 0)
        say, name = self.shape.say, self.shape.name_of(record)
        if self._is_draft() or self.bench.delete(record, say(DELETE_STEP, name=name), say(DELETED, name=name)):
            self._shown = False
            self._read_list()
            self._choose(self.lines.id_at(row))

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
        if record is not None and self._shown_id() != record_id:
            # Of a year that cannot be chosen, as an award older than the programme.
            self._show(record)
            self.lines.mark_shown()
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

    def _show_words(self) -> None:
        ui, say = self.ui, self.shape.say
        ui.heading.setText(capital(tr(self.shape.words.noun)))
        ui.form_scroll.setAccessibleName(say(ABOUT))
        ui.empty_add.setText(say(ADD))
        ui.delete_button.setText(say(DELETE))

    def _connect(self) -> None:
        self.sheet.edited.connect(self.save)
        if self.evidence is not None:
            self.evidence.changed.connect(self._take_evidence)
        if self.sheet.linked is not None:
            self.sheet.linked.wanted.connect(self.wanted)
        self.lines.chosen.connect(self._chosen)
        self.lines.delete_asked.connect(self.delete)
        self.lines.entered.connect(self._enter)
        self.ui.add_button.clicked.connect(self.add)
        self.ui.empty_add.clicked.connect(self.add)
        self.ui.delete_button.clicked.connect(self.delete)
        self.ui.history_button.clicked.connect(self._show_history)
        self.bench.changed.connect(self._refresh_shown)
        self.bench.findings_changed.connect(self._findings_came)

    def _enter(self) -> None:
        """Bring the cursor into the record that is shown."""
        self.binding.widgets[self.shape.name].setFocus()

    def _focus_field(self, field: str) -> None:
        if self.picker is not None and field == self.picker.field:
            self.form.pick.setFocus()
        elif field == "evidence_ids" and self.evidence is not None:
            self.evidence.strip.ui.choose.setFocus()
        elif self.binding.focus(field):
            self.ui.form_scroll.ensureWidgetVisible(self.binding.widgets[field])

    def _take(self, record: AnyRecord) -> None:
        """Show a record that was saved, without touching what is typed."""
        self.sheet.accept(record)
        self._show_parts()
        self.ui.title_line.setText(self.shape.name_of(record))
        self._read_list()

    def _take_evidence(self, record: AnyRecord) -> None:
        if record.id == self._shown_id():
            self._take(record)

    def _shown_id(self) -> str:
        return self.binding.record.id if self._shown else ""

    def _is_draft(self) -> bool:
        """Return whether the record shown is not stored yet, for want of a name or of what it is about."""
        return self._shown and not self.shape.is_whole(self.binding.record)

    def _read_list(self) -> None:
        """List the year's records anew; where there is none, say so in the place of one."""
        self.lines.read()
        if not self.records and not self._shown:
            self.ui.right.setCurrentWidget(self.ui.empty)

    def _choose(self, record_id: str) -> None:
        """Show a record, or the first one where this one is not there."""
        wanted = next((record for record in self.records if record.id == record_id), None) or next(iter(self.records), None)
        if wanted is not None:
            self._show(wanted)
            self.lines.mark_shown()

    def _chosen(self, record_id: str) -> None:
        if not self.bench.flush():
            QTimer.singleShot(0, self, self.lines.mark_shown)
            return
        record = self.bench.desk.store.get(self.shape.kind, record_id)
        if record is not None:
            self._show(record)

    def _begin(self) -> None:
        """Show a blank record, with what was typed for one like it that was left before it could be stored."""
        blank = self.shape.blank(self.bench.year)
        left, self._left = self._left, None
        typed = left.typed if left is not None and msgspec.structs.replace(left.record, id=blank.id) == blank else {}
        self._show(blank)
        if self.picker is not None:
            # Who was chosen is listed first, to be ticked again.
            whom = {name: value for name, value in typed.items() if name == self.picker.field}
            self.picker.offer(msgspec.structs.replace(blank, **whom))
        self.binding.type_again(typed)

    def _leave(self) -> None:
        """Show no record any more; what was typed for one that could not be stored yet is kept, and said."""
        typed = self.binding.typed() if self._is_draft() else {}
        if typed:
            self._left = _Draft(self.binding.record, typed)
            self.bench.said.emit(capital(self.shape.say(LEFT)))
        self._shown = False

    def _show(self, record: AnyRecord) -> None:
        self._leave()
        self.ui.right.setCurrentWidget(self.ui.detail)
        self.ui.title_line.setText(self.shape.name_of(record))
        self.sheet.load(record)
        self._shown = True
        self._show_parts()
        self.ui.form_scroll.verticalScrollBar().setValue(0)

    def _show_parts(self) -> None:
        """Show what is beside the form and follows the record as it is stored; what needs a stored one waits."""
        is_draft = self._is_draft()
        self._paint(self.binding.read().problems)
        self.ui.history_button.setEnabled(not is_draft)
        self.ui.history_button.setToolTip(tr(NAME_FIRST) if is_draft else tr(HISTORY_TIP))
        self.sheet.show_evidence()
        if self.paper is not None:
            self.paper.show_record(self.binding.record, tr(NAME_FIRST) if is_draft else None)

    def _paint(self, problems: Sequence[Problem]) -> None:
        """Say beside each field what is wrong with it and what was found; above the form what belongs to no field of it."""
        rest = self.sheet.paint(problems, self.bench.findings.of_record.get(self.binding.record.id, []))
        self.ui.doubts.setText(say_beside(rest))
        self.ui.doubts.setVisible(bool(rest))

    def _findings_came(self) -> None:
        if self._shown and self.isVisible():
            self._paint(self.binding.read().problems)

    def _refresh_shown(self) -> None:
        """Show what an undo changed; a page that is not open is refreshed when it is."""
        if self.isVisible():
            self.refresh()
