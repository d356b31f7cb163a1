"""The page of activities that made exemplars known (tuyên truyền, phổ biến, nhân rộng)."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem

from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.finding import Finding
from exemplar_desktop.ui.binding import Binding
from exemplar_desktop.ui.dissemination_evidence import DisseminationEvidence
from exemplar_desktop.ui.generated.dissemination_form_ui import Ui_DisseminationForm
from exemplar_desktop.ui.generated.disseminations_page_ui import Ui_DisseminationsPage
from exemplar_desktop.ui.icons import set_sign
from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.nominee_picker import NomineePicker
from exemplar_desktop.ui.page import Page
from exemplar_desktop.ui.titled_lines import DETAIL, TitledLines
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.vietnamese.dates import number, short_date
from exemplar_desktop.vietnamese.text import fold

NOTHING_YET = "Năm {year} chưa ghi hoạt động nào. Mỗi hoạt động ghi những điển hình được phổ biến, nhân rộng."
NOTHING_FOUND = "Không có hoạt động nào khớp với nội dung tìm."
NONE_HERE = "Danh sách còn trống."
NEW = "Hoạt động mới"
ACTIVITY_MISSING = ("spread_missing", "union_activity_missing", "cluster_conference_missing")
"""Findings that a new activity answers."""
ROW = 56
"""Height of a line in pixels: that of the list of exemplars."""


class DisseminationsPage(Page):
    """The year's activities on the left, the one chosen on the right."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.ui = Ui_DisseminationsPage()
        self.ui.setupUi(self)
        self.form = Ui_DisseminationForm()
        self.form.setupUi(self.ui.form_place)
        self.ui.list.setItemDelegate(TitledLines(self.ui.list, ROW))
        set_sign(self.ui.empty_sign, "disseminations")
        self.binding = Binding(self.ui.form_place, Dissemination)
        self.picker = NomineePicker(bench, self.form, self)
        self.evidence = DisseminationEvidence(bench, self.form.evidence_place)
        self.records: tuple[Dissemination, ...] = ()
        self._shown = False
        self._connect()
        self.setFocusProxy(self.ui.search)

    def refresh(self) -> None:
        """Show the year's activities as they are now; the one chosen stays chosen where it still is."""
        if not self.bench.is_open or self.bench.is_behind:
            return
        self.picker.refresh()
        self.ui.empty_text.setText(tr(NOTHING_YET, year=self.bench.year))
        if self._is_draft() and self.binding.record.year == self.bench.year:
            self._show_list()
            return
        chosen = self.binding.record.id if self._shown else ""
        self._shown = False
        self._show_list()
        self._choose(chosen)

    def add(self) -> None:
        """Begin a new activity; it is kept once it has a title."""
        if not self.bench.flush():
            return
        self._show(Dissemination(year=self.bench.year, title=""))
        self._mark_current()
        self.form.title.setFocus()

    def save(self) -> None:
        """Save every sound field that changed."""
        if not self._shown:
            return
        record, problems = self.binding.read()
        self.binding.paint(problems)
        if record != self.binding.record and self.bench.save(record):
            self._take(record)

    def delete(self) -> None:
        """Hide the activity shown; the frame offers to bring it back."""
        if not self._shown:
            return
        record = self.binding.record
        row = max(self.ui.list.currentRow(), 0)
        name = record.title or tr(NEW)
        if self._is_draft() or self.bench.delete(
            record, tr("Xóa hoạt động “{name}”", name=name), tr("Đã xóa hoạt động “{name}”.", name=name)
        ):
            self._shown = False
            self._show_list()
            left = self._listed()
            self._choose(left[min(row, len(left) - 1)].id if left else "")

    def reveal(self, finding: Finding) -> None:
        """Open the activity at the field; where one is missing, begin it."""
        record = self.bench.desk.store.get(Dissemination, finding.record) if finding.record else None
        if record is None:
            if finding.code in ACTIVITY_MISSING:
                self.add()
            return
        self.ui.search.clear()
        self._show_list()
        self._choose(record.id)
        field = "pick" if finding.field == "nomination_ids" else finding.field
        if field == "pick":
            self.form.pick.setFocus()
        elif field == "evidence_ids":
            self.evidence.strip.ui.choose.setFocus()
        elif self.binding.focus(field):
            self.ui.form_scroll.ensureWidgetVisible(self.binding.widgets[field])

    def flush(self) -> None:
        """Save what is typed and not yet left."""
        super().flush()
        self.evidence.strip.flush()
        self.save()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the list be left for the search by typing, and the search for the list by the arrows."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return self._key_in_list(event) if watched is self.ui.list else self._key_in_search(event)

    def _connect(self) -> None:
        self.binding.left.connect(self.save)
        self.picker.picked.connect(self.save)
        self.evidence.changed.connect(self._take_evidence)
        self.ui.list.currentItemChanged.connect(self._chosen)
        self.ui.search.textChanged.connect(self._show_list)
        self.ui.clear_filters.clicked.connect(self._clear_search)
        self.ui.add_button.clicked.connect(self.add)
        self.ui.empty_add.clicked.connect(self.add)
        self.ui.delete_button.clicked.connect(self.delete)
        for widget in (self.ui.list, self.ui.search):
            widget.installEventFilter(self)
        self.bench.changed.connect(self._refresh_shown)

    def _take(self, record: Dissemination) -> None:
        """Show a record that was saved, without touching what is typed."""
        self.binding.accept(record)
        self._show_evidence(record)
        self.ui.title_line.setText(record.title or tr(NEW))
        self._show_list()

    def _take_evidence(self, record: Dissemination) -> None:
        if self._shown and record.id == self.binding.record.id:
            self._take(record)

    def _is_draft(self) -> bool:
        """Return whether the activity shown is not stored yet, for want of a title."""
        return self._shown and not self.binding.record.title

    def _listed(self) -> list[Dissemination]:
        wanted = fold(self.ui.search.text())
        return [record for record in self.records if wanted in fold(f"{record.title} {record.form} {record.channel}")]

    def _show_list(self) -> None:
        """Fill the list with the activities that match; the one shown is marked in it."""
        if not self.bench.is_open:
            return
        self.records = self.bench.desk.store.all(Dissemination, year=self.bench.year)
        listed = self._listed()
        words = tr("{count} hoạt động", count=number(len(self.records)))
        shown = words if len(listed) == len(self.records) else tr("{count} trong {all}", count=number(len(listed)), all=words)
        self.ui.count.setText(shown if self.records else "")
        self.ui.list.blockSignals(True)
        self.ui.list.clear()
        for record in listed:
            item = QListWidgetItem(record.title, self.ui.list)
            item.setData(DETAIL, _detail(record))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{record.title}, {_detail(record)}")
            item.setData(Qt.ItemDataRole.UserRole, record.id)
        self.ui.list.blockSignals(False)
        self._mark_current()
        self.ui.list_stack.setCurrentWidget(self.ui.found if listed else self.ui.nothing)
        self.ui.nothing_text.setText(tr(NOTHING_FOUND) if self.records else tr(NONE_HERE))
        self.ui.clear_filters.setVisible(bool(self.records))
        if not self.records and not self._shown:
            self.ui.right.setCurrentWidget(self.ui.empty)

    def _mark_current(self) -> None:
        shown = self.binding.record.id if self._shown else ""
        rows = [row for row in range(self.ui.list.count()) if self.ui.list.item(row).data(Qt.ItemDataRole.UserRole) == shown]
        self.ui.list.blockSignals(True)
        self.ui.list.setCurrentRow(rows[0] if rows else -1)
        self.ui.list.blockSignals(False)

    def _choose(self, record_id: str) -> None:
        """Show an activity, or the first one where this one is not there."""
        wanted = next((record for record in self.records if record.id == record_id), None) or next(iter(self.records), None)
        if wanted is not None:
            self._show(wanted)
            self._mark_current()

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if not self.bench.flush():
            QTimer.singleShot(0, self, self._mark_current)
            return
        record = self.bench.desk.store.get(Dissemination, item.data(Qt.ItemDataRole.UserRole)) if item else None
        if record is not None:
            self._show(record)

    def _show(self, record: Dissemination) -> None:
        self._shown = True
        self.ui.right.setCurrentWidget(self.ui.detail)
        self.ui.title_line.setText(record.title or tr(NEW))
        self.picker.offer(record.nomination_ids)
        self.binding.load(record)
        self._show_evidence(record)
        self.ui.form_scroll.verticalScrollBar().setValue(0)

    def _show_evidence(self, record: Dissemination) -> None:
        """Evidence joins what is stored: a new activity takes it once it has a title."""
        self.form.evidence_place.setVisible(bool(record.title))
        self.form.evidence_note.setVisible(not record.title)
        self.evidence.show_activity(record)

    def _clear_search(self) -> None:
        self.ui.search.clear()
        self.ui.search.setFocus()

    def _key_in_list(self, event: QKeyEvent) -> bool:
        key, text = event.key(), event.text()
        modified = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if key == Qt.Key.Key_Delete:
            self.delete()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._shown:
            self.form.title.setFocus()
        elif text and text.isprintable() and not text.isspace() and not modified:
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


def _detail(record: Dissemination) -> str:
    count = len(record.nomination_ids)
    names = tr("{count} điển hình", count=count) if count else tr("chưa chọn điển hình")
    return " · ".join(part for part in (short_date(record.happened_on), names) if part)
