"""The file of one nominee: its information, and its criteria with evidence."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QMessageBox

from exemplar_desktop.domain.assessment import Assessment
from exemplar_desktop.domain.finding import Finding, Findings
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.record import Record, titles
from exemplar_desktop.domain.stage import furthest
from exemplar_desktop.ui.binding import Binding
from exemplar_desktop.ui.criteria import CriteriaList
from exemplar_desktop.ui.fields import fill_choices
from exemplar_desktop.ui.found_through import FIELDS, FoundThrough
from exemplar_desktop.ui.generated.nominee_form_ui import Ui_NomineeForm
from exemplar_desktop.ui.generated.nominees_page_ui import Ui_NomineesPage
from exemplar_desktop.ui.history_place import history_of
from exemplar_desktop.ui.language import say, shown, tr
from exemplar_desktop.ui.nominee_list import described, initial
from exemplar_desktop.ui.nominee_records import NomineeRecords
from exemplar_desktop.ui.style import mark
from exemplar_desktop.ui.workbench import Workbench

_WHOSE = ("id", "nominee_id", "nomination_id")
NO_COLLECTIVE = "Chưa chọn tập thể"
KIND_FIXED = "Hồ sơ đã có đánh giá theo tiêu chuẩn của đối tượng này nên không đổi đối tượng được nữa."


class NomineeDetail(QObject):
    """Shows one nomination in the right side of the page, and saves each field when it is left."""

    changed = Signal()
    removed = Signal()
    wanted = Signal(object)
    """A `Finding` that leads to another nominee's file, or to a field of this one."""

    def __init__(self, bench: Workbench, ui: Ui_NomineesPage) -> None:
        super().__init__(ui.detail)
        self.bench = bench
        self.ui = ui
        self.nomination_id = ""
        self.form = Ui_NomineeForm()
        self.form.setupUi(ui.info_place)
        self.nominee = Binding(ui.info_place, Nominee)
        self.nomination = Binding(ui.info_place, Nomination)
        self.found = FoundThrough(bench, self.form, self)
        self.found.wanted.connect(self.wanted)
        self.criteria = CriteriaList(bench, ui.criteria_place, ui.criteria_layout)
        self.criteria.changed.connect(self._criteria_changed)
        self.criteria.wanted.connect(self.wanted)
        self.records = NomineeRecords(bench, ui.tabs)
        self.records.changed.connect(self._records_changed)
        self.records.wanted.connect(self.wanted)
        bench.changed.connect(self._show_again)
        for part in (self.nominee, self.nomination, self.found):
            part.left.connect(self.save)
        ui.delete_button.clicked.connect(self._delete)
        ui.history_button.clicked.connect(lambda: self.wanted.emit(history_of("nominees", self.nominee.record.id)))

    def show_nomination(self, nomination_id: str) -> None:
        """Show a nomination; one that is gone is left."""
        store = self.bench.desk.store
        nomination = store.get(Nomination, nomination_id)
        nominee = store.get(Nominee, nomination.nominee_id) if nomination else None
        if nomination is None or nominee is None:
            self.nomination_id = ""
            self.removed.emit()
            return
        if nomination_id != self.nomination_id:
            self.ui.info_scroll.verticalScrollBar().setValue(0)
            self.ui.criteria_scroll.verticalScrollBar().setValue(0)
        self.nomination_id = nomination_id
        self._offer_collectives(nominee)
        self.nominee.load(nominee)
        self.nomination.load(nomination)
        self.found.load(nomination)
        self.criteria.show_nominee(nominee, nomination)
        self.records.show_nominee(nominee, nomination)
        self._show_head(nominee, nomination)
        self._fit(nominee.kind)
        self.show_gaps(self.bench.findings)

    def save(self) -> None:
        """Save every sound field that changed; a wrong one stays as typed, with its problem beside it."""
        if not self.nomination_id:
            return
        nominee, nominee_problems = self.nominee.read()
        read, nomination_problems = self.nomination.read()
        nomination = self.found.read(read)
        self.nominee.paint(nominee_problems, self._doubts())
        self.nomination.paint(nomination_problems, self._doubts())
        former = self.nominee.record
        pairs = ((nominee, former), (nomination, self.nomination.record))
        changed = [new for new, old in pairs if new != old]
        if not changed or not self.bench.save(*self.found.made, *changed, words=_step_words(pairs)):
            return
        self.nominee.accept(nominee)
        self.nomination.accept(nomination)
        self.found.accept(nomination)
        if former.kind is not nominee.kind:
            self._offer_collectives(nominee)
            self._fit(nominee.kind)
            self.criteria.show_nominee(nominee, nomination)
        self.criteria.show_collective(nomination)
        self._show_head(nominee, nomination)
        self.changed.emit()

    def flush(self) -> None:
        """Save what is typed and not yet left."""
        self.save()
        self.criteria.flush()
        self.records.flush()

    def focus_first(self) -> None:
        """Bring the cursor to the first field after the name."""
        self.ui.tabs.setCurrentWidget(self.ui.info_tab)
        if not self.form.position.isHidden():
            self.form.position.setFocus()
        else:
            self.form.department.setFocus()

    def reveal(self, field: str, record: str | None = None) -> None:
        """Lead to a field of the form or of another record about the nominee, or to the criterion of this reference."""
        if record and self.records.reveal_record(record, field):
            return
        for binding in (self.nominee, self.nomination):
            if field in binding.widgets:
                self.ui.tabs.setCurrentWidget(self.ui.info_tab)
                binding.focus(field)
                self.ui.info_scroll.ensureWidgetVisible(binding.widgets[field])
                return
        if field in FIELDS:
            self.ui.tabs.setCurrentWidget(self.ui.info_tab)
            self.found.focus()
            self.ui.info_scroll.ensureWidgetVisible(self.found.combo)
            return
        if self.records.reveal(field):
            return
        self.ui.tabs.setCurrentWidget(self.ui.criteria_tab)
        card = self.criteria.card(field)
        if card:
            self.ui.criteria_scroll.ensureWidgetVisible(card)
            card.focus()

    def show_gaps(self, findings: Findings) -> None:
        """Put what is missing beside the criteria of the nominee shown."""
        if self.nomination_id:
            self.criteria.show_gaps(findings)
            for binding in (self.nominee, self.nomination):
                binding.paint(binding.read().problems, self._doubts())

    def _doubts(self) -> list[Finding]:
        """Return what was found about the file that is shown; criteria and records show what is theirs."""
        return [one for one in self.bench.findings.of_nominee.get(self.nominee.record.id, ()) if not one.record]

    def _show_again(self, records: tuple[Record, ...]) -> None:
        """Show what an undo, a redo or a restore made of the file that is shown."""
        if self.nomination_id and not self.bench.is_behind and any(map(self._is_about, records)):
            self.show_nomination(self.nomination_id)
            if self.nomination_id:
                self.changed.emit()

    def _is_about(self, record: Record) -> bool:
        """Return whether a record may show in the file: other people's files do not, whatever was done to thousands of them."""
        if not isinstance(record, Nominee | Nomination | Assessment):
            return True
        return bool({self.nomination_id, self.nominee.record.id} & {getattr(record, name, "") for name in _WHOSE})

    def _fit(self, kind: NomineeKind) -> None:
        self.nominee.fit(kind)
        self.nomination.fit(kind)
        self._fix_kind()

    def _criteria_changed(self) -> None:
        self._fix_kind()
        self.changed.emit()

    def _records_changed(self) -> None:
        """A measure may be what proves the stage."""
        if self.nomination_id:
            self._show_head(self.nominee.record, self.nomination.record)

    def _fix_kind(self) -> None:
        """Let the kind be changed only while nothing was judged by its criteria; say why not."""
        judged = self.criteria.has_facts()
        self.form.kind.setEnabled(not judged)
        self.form.kind.setToolTip(tr(KIND_FIXED) if judged else "")
        self.form.kind_why.setText(tr(KIND_FIXED))
        self.form.kind_why.setVisible(judged)

    def _show_head(self, nominee: Nominee, nomination: Nomination) -> None:
        from exemplar_desktop.services.stages import stage_proofs

        person = nominee.kind is not NomineeKind.COLLECTIVE
        self.ui.initial.setText(initial(nominee.name, person))
        mark(self.ui.initial, "kind", str(nominee.kind))
        self.ui.title.setText(nominee.name)
        place = (nomination.position, nomination.department, tr("hồ sơ số {number}", number=nominee.number))
        self.ui.subtitle.setText(described(nominee.kind, *place))
        proofs = stage_proofs(self.bench.desk, nomination)
        stage = furthest(proofs)
        self.ui.stage.setText(shown(stage))
        self.ui.stage.setToolTip("\n".join(say(fact) for fact in proofs))
        mark(self.ui.stage, "tone", "done" if stage != "discovered" else "")

    def _offer_collectives(self, shown: Nominee) -> None:
        if shown.kind is not NomineeKind.MANAGER:
            return
        found = self.bench.desk.store.all(Nominee, kind=NomineeKind.COLLECTIVE)
        choices = [(c.id, c.name) for c in found if c.id != shown.id]
        combo: QComboBox = self.form.collective_id
        fill_choices(combo, [(None, tr(NO_COLLECTIVE)), *choices])

    def _delete(self) -> None:
        nomination, _ = self.nomination.read()
        nominee, _ = self.nominee.read()
        question = tr("Xóa hồ sơ năm {year} của “{name}”? Hoàn tác được bằng Ctrl+Z.", year=nomination.year, name=nominee.name)
        box = QMessageBox(self.ui.detail.window())
        box.setWindowTitle(tr("Xóa hồ sơ"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(question)
        remove = box.addButton(tr("Xóa hồ sơ"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(tr("Giữ lại"), QMessageBox.ButtonRole.RejectRole))
        box.exec()
        if box.clickedButton() is remove:
            self.remove(nomination, nominee.name)

    def remove(self, nomination: Nomination, name: str) -> None:
        """Hide a nomination; the frame offers to bring it back."""
        if self.bench.delete(nomination, tr("Xóa hồ sơ của “{name}”", name=name), tr("Đã xóa hồ sơ của “{name}”.", name=name)):
            self.nomination_id = ""
            self.removed.emit()


def _step_words(pairs: tuple[tuple[Record, Record], ...]) -> str:
    """Return what is said in the undo menu: the field that was changed; nothing where there were several."""
    edited = [(type(new), name) for new, old in pairs for name in new.__struct_fields__ if getattr(new, name) != getattr(old, name)]
    # How someone was discovered is one field for the user.
    fields = list(dict.fromkeys(titles(kind).get(FIELDS[1] if name in FIELDS else name, "") for kind, name in edited))
    return tr("Sửa “{field}”", field=fields[0]) if len(fields) == 1 and fields[0] else ""
