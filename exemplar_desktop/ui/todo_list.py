"""What to do next: the findings, the gravest first, each one click from its field; never a wall of them."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from exemplar_desktop.domain.finding import Finding, Findings, Severity
from exemplar_desktop.ui.generated.overview_page_ui import Ui_OverviewPage
from exemplar_desktop.ui.generated.todo_row_ui import Ui_TodoRow
from exemplar_desktop.ui.language import say, shown, tr
from exemplar_desktop.ui.style import mark
from exemplar_desktop.vietnamese.dates import number

MOST = 50
"""Lines shown in all."""
AT_ONCE = 10
"""Lines made in one go."""
TONES = {Severity.BLOCKING: "fault", Severity.GAP: "attention", Severity.ADVICE: ""}
LOOKING = "Đang rà soát hồ sơ…"
COMPLETE = "Không còn việc cần làm: nội dung của năm đã đủ."
SHORTENED = "Mỗi hồ sơ một dòng, việc cần gấp trước. Mở hồ sơ để thấy mọi mục còn thiếu của hồ sơ đó."


@dataclass(frozen=True)
class TodoLine:
    """A finding, and how many more of its gravity the same file has (0 where each has its own line)."""

    finding: Finding
    more: int = 0


def todo_lines(findings: tuple[Finding, ...], most: int = MOST) -> tuple[tuple[TodoLine, ...], tuple[Finding, ...]]:
    """Return the lines to show, and the findings that no line stands for.

    Where there are more than ``most``, those of one file and gravity share a line, so that many files come to be seen.
    """
    if len(findings) <= most:
        return tuple(TodoLine(f) for f in findings), ()
    groups: dict[object, list[Finding]] = {}
    for place, finding in enumerate(findings):
        groups.setdefault((finding.severity, finding.nominee) if finding.nominee else place, []).append(finding)
    ordered = list(groups.values())
    hidden = tuple(finding for group in ordered[most:] for finding in group)
    return tuple(TodoLine(group[0], len(group) - 1) for group in ordered[:most]), hidden


@dataclass(frozen=True)
class Todo:
    """What the card says of a year's findings."""

    lines: tuple[TodoLine, ...]
    hidden: tuple[Finding, ...]
    counts: Counter[Severity]


def sum_up(findings: Findings) -> Todo:
    """Choose what is shown; of tens of thousands of findings that takes too long for the UI thread."""
    return Todo(*todo_lines(findings), findings.counts)


class TodoList(QObject):
    """Fills the card of the overview; lines are made a few at a time, so that the window never stops."""

    def __init__(self, ui: Ui_OverviewPage, open_finding: Callable[[Finding], None]) -> None:
        super().__init__(ui.todo_card)
        self.ui = ui
        self.rows: list[TodoRow] = []
        self._open_finding = open_finding
        self._lines: tuple[TodoLine, ...] = ()
        self._hidden: tuple[Finding, ...] = ()
        self._pause = QTimer(self, singleShot=True, interval=0)
        self._pause.timeout.connect(self._grow)
        self._badges: dict[Severity, QLabel] = {
            Severity.BLOCKING: ui.blocking_badge,
            Severity.GAP: ui.gap_badge,
            Severity.ADVICE: ui.advice_badge,
        }
        for severity, badge in self._badges.items():
            mark(badge, "tone", TONES[severity])
        ui.more_button.clicked.connect(self._open_hidden)
        self.wait()

    def wait(self) -> None:
        """Say that what is missing is being looked for."""
        self._fill((), ())
        self._note(tr(LOOKING))
        for badge in self._badges.values():
            badge.hide()

    def show_todo(self, todo: Todo) -> None:
        """Show what is missing, the gravest first."""
        self._fill(todo.lines, todo.hidden)
        grouped = len(todo.lines) < todo.counts.total()
        self._note(tr(SHORTENED) if grouped else "" if todo.lines else tr(COMPLETE))
        for severity, badge in self._badges.items():
            badge.setText(f"{number(todo.counts[severity])} {shown(severity).lower()}")
            badge.setVisible(todo.counts[severity] > 0)

    def buttons(self) -> list[QPushButton]:
        """Return what Tab walks through, in reading order."""
        return [*(row.ui.open_button for row in self.rows), self.ui.more_button]

    def _fill(self, lines: tuple[TodoLine, ...], hidden: tuple[Finding, ...]) -> None:
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(lines))
            if place < len(lines):
                row.show_line(lines[place])
        self._lines, self._hidden = lines, hidden
        self._grow()
        self.ui.more_button.setVisible(bool(hidden))
        self.ui.more_button.setText(tr("Còn {count} mục nữa, xem trong danh sách điển hình", count=number(len(hidden))))

    def _grow(self) -> None:
        """Make the next few lines that are still missing; made ones are kept and used again."""
        for line in self._lines[len(self.rows) :][:AT_ONCE]:
            row = TodoRow(self._open_finding, self.ui.todo_place)
            row.show_line(line)
            self.ui.rows_layout.addWidget(row)
            # Left to the layout, it would be shown one turn of the event loop later.
            row.show()
            if self.rows:
                QWidget.setTabOrder(self.rows[-1].ui.open_button, row.ui.open_button)
            self.rows.append(row)
        if len(self.rows) < len(self._lines):
            self._pause.start()

    def _note(self, words: str) -> None:
        self.ui.todo_note.setText(words)
        self.ui.todo_note.setVisible(bool(words))

    def _open_hidden(self) -> None:
        """Go to the list, at the first file that has no line here."""
        self._open_finding(next((f for f in self._hidden if f.nominee), self._hidden[0]))


class TodoRow(QWidget):
    """One line: how grave, what, and the way there."""

    def __init__(self, open_finding: Callable[[Finding], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_TodoRow()
        self.ui.setupUi(self)
        self.finding: Finding | None = None
        self._open_finding = open_finding
        # The first line of the text stands level with the badge and the button.
        self.ui.text.setContentsMargins(0, 7, 0, 3)
        self.ui.open_button.clicked.connect(self._open)

    def show_line(self, line: TodoLine) -> None:
        """Show another line."""
        self.finding = line.finding
        text = say(line.finding)
        if line.more:
            text = tr("{first} Hồ sơ này còn {more} mục nữa.", first=text, more=number(line.more))
        self.ui.severity.setText(shown(line.finding.severity))
        mark(self.ui.severity, "tone", TONES[line.finding.severity])
        self.ui.text.setText(text)
        self.ui.open_button.setAccessibleName(tr("Mở: {what}", what=text))

    def _open(self) -> None:
        if self.finding is not None:
            self._open_finding(self.finding)
