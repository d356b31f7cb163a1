"""The page of activities that made exemplars known (tuyên truyền, phổ biến, nhân rộng)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QMessageBox

from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.finding import Finding
from exemplar_desktop.messages.words import word
from exemplar_desktop.ui.binding import Binding
from exemplar_desktop.ui.fields import fill_choices
from exemplar_desktop.ui.generated.dissemination_form_ui import Ui_DisseminationForm
from exemplar_desktop.ui.generated.disseminations_page_ui import Ui_DisseminationsPage
from exemplar_desktop.ui.page import Page
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.vietnamese.dates import short_date

NOTHING_YET = "Năm {year} chưa ghi hoạt động nào. Mỗi hoạt động ghi những điển hình được phổ biến, nhân rộng."
NEW = "Hoạt động mới"


class DisseminationsPage(Page):
    """The year's activities on the left, the one chosen on the right."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.ui = Ui_DisseminationsPage()
        self.ui.setupUi(self)
        self.form = Ui_DisseminationForm()
        self.form.setupUi(self.ui.form_place)
        self.binding = Binding(self.ui.form_place, Dissemination)
        self.binding.left.connect(self.save)
        self._shown = False
        self.ui.list.currentItemChanged.connect(self._chosen)
        self.ui.add_button.clicked.connect(self.add)
        self.ui.empty_add.clicked.connect(self.add)
        self.ui.delete_button.clicked.connect(self._delete)

    def refresh(self) -> None:
        """Show the year's activities; the one chosen stays chosen where it still is."""
        desk, year = self.bench.desk, self.bench.year
        lines = desk.store.nomination_lines(year)
        fill_choices(self.form.nomination_ids, [(line.nomination_id, f"{line.name} ({word(line.kind)})") for line in lines])
        self.ui.empty_text.setText(NOTHING_YET.format(year=year))
        self._show_list(self.binding.record.id if self._shown else "")

    def add(self) -> None:
        """Begin a new activity; it is kept once it has a title."""
        self.flush()
        self._show(Dissemination(year=self.bench.year, title=""))
        self.ui.list.setCurrentRow(-1)
        self.form.title.setFocus()

    def save(self) -> None:
        """Save every sound field that changed."""
        if not self._shown:
            return
        record, problems = self.binding.read()
        self.binding.paint(problems)
        if record != self.binding.record and self.bench.save(record):
            self.binding.accept(record)
            self._show_list(record.id)

    def reveal(self, finding: Finding) -> None:
        """Open the activity at the field; without one, begin a new activity."""
        record = self.bench.desk.store.get(Dissemination, finding.record) if finding.record else None
        if record is None:
            self.add()
            return
        self._show_list(record.id)
        self.binding.focus(finding.field)
        if finding.field in self.binding.widgets:
            self.ui.form_scroll.ensureWidgetVisible(self.binding.widgets[finding.field])

    def flush(self) -> None:
        """Save what is typed and not yet left."""
        super().flush()
        self.save()

    def _show_list(self, chosen: str) -> None:
        """Fill the list and choose an activity of it, else the first."""
        records = self.bench.desk.store.all(Dissemination, year=self.bench.year)
        self.ui.count.setText(f"{len(records)} hoạt động" if records else "")
        self.ui.list.blockSignals(True)
        self.ui.list.clear()
        for record in records:
            item = QListWidgetItem(_line(record), self.ui.list)
            item.setData(Qt.ItemDataRole.UserRole, record.id)
            if record.id == chosen:
                self.ui.list.setCurrentItem(item)
        self.ui.list.blockSignals(False)
        if not records:
            self._shown = False
            self.ui.right.setCurrentWidget(self.ui.empty)
            return
        wanted = next((record for record in records if record.id == chosen), records[0])
        if self._shown and wanted.id == self.binding.record.id:
            self.ui.title_line.setText(wanted.title)
        else:
            self.ui.list.setCurrentRow(records.index(wanted))
            self._show(wanted)

    def _chosen(self, item: QListWidgetItem | None) -> None:
        record = self.bench.desk.store.get(Dissemination, item.data(Qt.ItemDataRole.UserRole)) if item else None
        if record is not None:
            self._show(record)

    def _show(self, record: Dissemination) -> None:
        self._shown = True
        self.ui.right.setCurrentWidget(self.ui.detail)
        self.ui.title_line.setText(record.title or NEW)
        self.binding.load(record)
        self.ui.form_scroll.verticalScrollBar().setValue(0)

    def _delete(self) -> None:
        record = self.binding.record
        box = QMessageBox(self.window())
        box.setWindowTitle("Xóa hoạt động")
        box.setText(f"Xóa hoạt động “{record.title or NEW}”? Có thể khôi phục lại ngay sau đó.")
        remove = box.addButton("Xóa hoạt động", QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton("Giữ lại", QMessageBox.ButtonRole.RejectRole))
        box.exec()
        if box.clickedButton() is remove:
            self.remove(record)

    def remove(self, record: Dissemination) -> None:
        """Hide an activity; the frame offers to bring it back."""
        if self.bench.delete(record, f"Đã xóa hoạt động “{record.title or NEW}”."):
            self._shown = False
            self._show_list("")


def _line(record: Dissemination) -> str:
    names = f"{len(record.nomination_ids)} điển hình" if record.nomination_ids else "chưa chọn điển hình"
    return f"{record.title}\n{' · '.join(part for part in (short_date(record.happened_on), names) if part)}"
