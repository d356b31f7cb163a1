"""A nominee over the years: one list, newest first; each line leads to its record in its year."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from exemplar_desktop.domain.finding import Finding, lead
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.generated.career_view_ui import Ui_CareerView
from exemplar_desktop.ui.language import say, shown, tr
from exemplar_desktop.ui.titled_lines import DETAIL, TitledLines
from exemplar_desktop.ui.tooltip import tip
from exemplar_desktop.ui.workbench import Workbench

if TYPE_CHECKING:
    from exemplar_desktop.domain.career import Career, CareerLine, CareerYear, ToFollow

HEADING, ROW = 34, 46
"""Heights of lines in pixels."""
PAGES = {"measure": "nominees", "decision": "council", "award": "awards", "referral": "awards", "dissemination": "disseminations"}
"""Passage -> the page that shows its record."""
WHO = "{name} ({kind}), hồ sơ số {number}"
OPEN_FILE, ADD_MEASURE = "Lập hồ sơ năm {year}", "Ghi biện pháp theo dõi"
STEP_FILE = "Lập hồ sơ năm {year} của “{name}”"
NO_FILE = "Năm {year} chưa có hồ sơ của {name}."
NOTHING = "Chưa ghi gì về điển hình này."
LEADS = Qt.ItemDataRole.UserRole


class CareerView(QWidget):
    """Shows a nominee whether or not there is a file in the year that is open."""

    wanted = Signal(object)
    """A `Finding` that leads to a record; its year is chosen by then."""
    opened = Signal(str)
    """The id of a nomination that was just made."""

    def __init__(self, bench: Workbench, parent: QWidget, stands_alone: bool = False) -> None:
        super().__init__(parent)
        self.bench, self._stands_alone = bench, stands_alone
        self.ui = Ui_CareerView()
        self.ui.setupUi(self)
        self.nominee_id = ""
        self._career: Career | None = None
        self.ui.years.setItemDelegate(TitledLines(self.ui.years))
        self.ui.years.itemClicked.connect(self._open)
        self.ui.years.itemActivated.connect(self._open)
        self.ui.action.clicked.connect(self._act)

    def show_nominee(self, nominee_id: str) -> None:
        """Read a nominee's years off the UI thread and show them; until then, what is shown of somebody else goes."""
        if nominee_id != self.nominee_id:
            self._clear()
        self.nominee_id = nominee_id
        desk, year = self.bench.desk, self.bench.year

        def work(step: Step) -> "Career | None":
            from exemplar_desktop.services.career import career

            return career(desk, nominee_id, year, step)

        self.bench.run(work, lambda found: self._take(nominee_id, year, found), key=f"career {id(self)}")

    def _clear(self) -> None:
        self._career = None
        self.ui.years.clear()
        for widget in (self.ui.who, self.ui.note, self.ui.action):
            widget.hide()

    def _take(self, nominee_id: str, year: int, found: "Career | None") -> None:
        if (nominee_id, year) != (self.nominee_id, self.bench.year):
            return
        chosen = self.ui.years.currentRow()
        self._clear()
        if found is None:
            return
        self._career = found
        who = found.nominee
        self.ui.who.setText(tr(WHO, name=who.name, kind=shown(who.kind), number=who.number))
        self.ui.who.setVisible(self._stands_alone)
        self._show_follow_up(found, year)
        for of_year in found.years:
            self._add_year(of_year)
        if not found.years:
            self._add(tr(NOTHING), "", None)
        if 0 <= chosen < self.ui.years.count():
            self.ui.years.setCurrentRow(chosen)

    def _show_follow_up(self, found: "Career", year: int) -> None:
        """Say what is due this year, and offer to do it."""
        note = _due(found.to_follow) if found.to_follow else ""
        has_file = any(of_year.year == year and of_year.nomination for of_year in found.years)
        if not has_file and not note:
            note = tr(NO_FILE, year=year, name=found.nominee.name)
        self.ui.note.setText(note)
        self.ui.note.setVisible(bool(note))
        self.ui.action.setText(tr(ADD_MEASURE) if has_file else tr(OPEN_FILE, year=year))
        self.ui.action.setVisible(bool(note))

    def _add_year(self, of_year: "CareerYear") -> None:
        from exemplar_desktop.messages.career import line_details, line_title, year_state, year_title

        self._add(year_title(of_year, tr), "", None)
        if state := year_state(of_year, tr):
            reasons = [say(fact) for fact in of_year.proofs]
            self._add(" · ".join(state), reasons[-1], (of_year.year, lead(nominee=self.nominee_id)), reasons)
        for line in of_year.lines:
            # A line without details would be a heading.
            details = " · ".join(line_details(line, tr)) or shown(line.passage)
            self._add(line_title(line, tr), details, (line.year or of_year.year, self._way_to(line)))

    def _way_to(self, line: "CareerLine") -> Finding:
        page = PAGES[line.passage]
        field = "support" if page == "nominees" else ""
        return lead(page, nominee=self.nominee_id if page == "nominees" else None, record=line.record, field=field)

    def _add(self, title: str, detail: str, target: tuple[int, Finding] | None, more: Sequence[str] = ()) -> None:
        item = QListWidgetItem(title, self.ui.years)
        item.setData(DETAIL, detail)
        item.setData(LEADS, target)
        item.setSizeHint(QSize(0, ROW if target else HEADING))
        item.setToolTip(tip("\n".join((title, *(more or (detail,))))) if detail else "")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {detail}" if detail else title)
        if target is None:
            item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _open(self, item: QListWidgetItem) -> None:
        target = item.data(LEADS)
        if target is None or not self.bench.flush():
            return
        year, finding = target
        self.bench.set_year(year)
        self.wanted.emit(finding)

    def _act(self) -> None:
        if self._career is None:
            return
        from exemplar_desktop.services.career import go_on

        year, who = self.bench.year, self._career.nominee
        if any(of_year.year == year and of_year.nomination for of_year in self._career.years):
            self.wanted.emit(lead(nominee=who.id, field="support"))
            return
        made = self.bench.attempt(lambda: go_on(self.bench.desk, who.id, year), tr(STEP_FILE, year=year, name=who.name))
        if made is not None:
            self.opened.emit(made[0].id)


def _due(to_follow: "ToFollow") -> str:
    from exemplar_desktop.domain.career import follow_up_findings

    return " ".join(say(finding) for finding in follow_up_findings((to_follow,)))
