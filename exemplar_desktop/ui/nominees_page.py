"""The page of exemplars: the year's list on the left, the file of the one chosen on the right."""

from collections import Counter

from PySide6.QtCore import QItemSelectionModel, QModelIndex

from exemplar_desktop.domain.finding import Finding, Severity
from exemplar_desktop.domain.nominee import NomineeKind
from exemplar_desktop.messages.sentences import sentence
from exemplar_desktop.messages.words import word
from exemplar_desktop.ui.generated.nominees_page_ui import Ui_NomineesPage
from exemplar_desktop.ui.nominee_detail import NomineeDetail
from exemplar_desktop.ui.nominee_list import NominationDelegate, NominationModel
from exemplar_desktop.ui.page import Page
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.vietnamese.dates import number

NOTHING_YET = "Năm {year} chưa giới thiệu điển hình nào. Thầy/cô thêm tập thể hoặc cá nhân đầu tiên."
NOTHING_FOUND = "Không có tên nào khớp với nội dung tìm."
NOTHING_CHOSEN = "Chọn một điển hình trong danh sách để xem và bổ sung hồ sơ."


class NomineesPage(Page):
    """Finds, adds and chooses; `NomineeDetail` shows the one chosen."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.ui = Ui_NomineesPage()
        self.ui.setupUi(self)
        self.model = NominationModel(self)
        self.ui.list.setModel(self.model)
        self.ui.list.setItemDelegate(NominationDelegate(self))
        self.detail: NomineeDetail | None = None
        for kind in NomineeKind:
            self.ui.new_kind.addItem(word(kind), kind)
        self.ui.new_kind.setCurrentIndex(self.ui.new_kind.findData(NomineeKind.TEACHER))
        self.ui.add_panel.hide()
        self.setFocusProxy(self.ui.search)
        self.ui.search.textChanged.connect(self._search)
        self.ui.list.selectionModel().currentChanged.connect(self._chosen)
        self.ui.add_button.clicked.connect(self.ask_for_new)
        self.ui.empty_add.clicked.connect(self.ask_for_new)
        self.ui.add_cancel.clicked.connect(self.ui.add_panel.hide)
        self.ui.add_confirm.clicked.connect(self.add)
        self.ui.new_name.returnPressed.connect(self.add)
        bench.findings_changed.connect(self._show_gaps)

    def refresh(self) -> None:
        """Show the year's list; the nomination that was chosen stays chosen where it still is."""
        if not self.bench.is_open:
            return
        chosen = self.detail.nomination_id if self.detail else ""
        self._show_list()
        index = self.model.index_of(chosen)
        if index.isValid() and self.detail:
            self.detail.show_nomination(chosen)
        self._select(index if index.isValid() else self.model.index(0))

    def ask_for_new(self) -> None:
        """Open the panel for a new exemplar."""
        self.ui.new_problem.hide()
        self.ui.new_name.clear()
        self.ui.add_panel.show()
        self.ui.new_name.setFocus()

    def add(self) -> None:
        """Add the exemplar named in the panel and open its file."""
        from exemplar_desktop.services.nominations import add_nominee

        kind, name = self.ui.new_kind.currentData(), self.ui.new_name.text()
        result = self.bench.attempt(lambda: add_nominee(self.bench.desk, self.bench.year, kind, name))
        if result is None:
            return
        (added,) = result
        if isinstance(added, list):
            self.ui.new_problem.setText(" ".join(sentence(problem) for problem in added))
            self.ui.new_problem.show()
            self.ui.new_name.setFocus()
            return
        self.ui.add_panel.hide()
        self.open_nomination(added[1].id)
        if self.detail:
            self.detail.focus_first()

    def open_nomination(self, nomination_id: str) -> None:
        """Choose a nomination, wherever the list stands."""
        self.ui.search.clear()
        self._show_list()
        index = self.model.index_of(nomination_id)
        while not index.isValid() and self.model.canFetchMore(QModelIndex()):
            self.model.fetchMore(QModelIndex())
            index = self.model.index_of(nomination_id)
        self._select(index)

    def reveal(self, finding: Finding) -> None:
        """Open the nominee's file at the field or criterion; without one, ask for the first nominee."""
        from exemplar_desktop.services.nominations import nomination_of

        if finding.nominee is None:
            self.ask_for_new()
            return
        nomination = nomination_of(self.bench.desk, finding.nominee, self.bench.year)
        if nomination is not None:
            self.open_nomination(nomination.id)
        if nomination is not None and self.detail:
            self.detail.reveal(finding.field)

    def flush(self) -> None:
        """Save what is typed in the file shown."""
        super().flush()
        if self.detail:
            self.detail.flush()

    def _show_list(self) -> None:
        self.model.show(self.bench.desk, self.bench.year, self.ui.search.text())
        nothing = NOTHING_FOUND if self.ui.search.text() else ""
        self.ui.count.setText(f"{number(self.model.total)} hồ sơ" if self.model.total else nothing)

    def _search(self) -> None:
        if self.bench.is_open:
            self._show_list()

    def _select(self, index: QModelIndex) -> None:
        if not index.isValid():
            self._show_nothing()
            return
        self.ui.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.ui.list.scrollTo(index)
        self._chosen(index)

    def _chosen(self, index: QModelIndex) -> None:
        line = self.model.line(index)
        if line is None:
            return
        detail = self._detail()
        self.ui.right.setCurrentWidget(self.ui.detail)
        if detail.nomination_id != line.nomination_id:
            detail.flush()
            detail.show_nomination(line.nomination_id)

    def _show_nothing(self) -> None:
        nothing_yet = not self.model.total and not self.ui.search.text()
        self.ui.empty_text.setText(NOTHING_YET.format(year=self.bench.year) if nothing_yet else NOTHING_CHOSEN)
        self.ui.empty_add.setVisible(nothing_yet)
        if self.detail:
            self.detail.nomination_id = ""
        self.ui.right.setCurrentWidget(self.ui.empty)

    def _detail(self) -> NomineeDetail:
        """Return the right side, built when it is first needed: the window is up sooner without it."""
        if self.detail is None:
            self.detail = NomineeDetail(self.bench, self.ui)
            self.detail.changed.connect(self._changed)
            self.detail.removed.connect(self.refresh)
            self._show_gaps()
        return self.detail

    def _changed(self) -> None:
        """Show what was saved in the list too, without moving the choice."""
        self._show_list()
        index = self.model.index_of(self.detail.nomination_id if self.detail else "")
        if index.isValid():
            self.ui.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _show_gaps(self) -> None:
        gaps = Counter(f.nominee for f in self.bench.findings if f.nominee and f.severity is not Severity.ADVICE)
        self.model.set_gaps(gaps)
        if self.detail:
            self.detail.show_gaps(self.bench.findings)
