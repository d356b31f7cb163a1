"""The texts of the report, one section after the other; the figures are never typed."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QListWidgetItem

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.programme import Content, OutlineSection, Programme
from exemplar_desktop.domain.record import checked
from exemplar_desktop.errors import Problem
from exemplar_desktop.ui.binding import REST
from exemplar_desktop.ui.generated.report_page_ui import Ui_ReportPage
from exemplar_desktop.ui.language import say, tr
from exemplar_desktop.ui.style import mark
from exemplar_desktop.ui.tooltip import tip

WRITTEN, DRAFTED, EMPTY = "đã viết", "tự soạn từ dữ liệu", "còn trống"
DONE, OPEN = "✓", "○"
WRITE_HERE = "Viết mục này ở đây; xuống dòng là sang đoạn mới."
DRAFT = "Báo cáo sẽ ghi (tự soạn từ dữ liệu, thay đổi theo dữ liệu):\n\n{draft}"
EDIT_DRAFT, DRAFT_AGAIN = "Sửa dự thảo này", "Soạn lại từ dữ liệu"


class ProseEditor(QObject):
    """A list of the sections that people write, and the text of the one chosen."""

    left = Signal()
    """A text was left, or has rested: time to save."""

    def __init__(self, ui: Ui_ReportPage) -> None:
        super().__init__(ui.prose_tab)
        self.ui = ui
        self._sections: tuple[OutlineSection, ...] = ()
        self._texts: dict[str, str] = {}
        self._sound: dict[str, str] = {}
        self._problems: dict[str, Problem] = {}
        self._drafts: dict[str, str] = {}
        self._shown = ""
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.left)
        ui.prose_draft_button.clicked.connect(self.take_draft)
        ui.sections.currentRowChanged.connect(self._choose)
        ui.prose.textChanged.connect(self._typed)
        ui.prose.installEventFilter(self)

    def load(self, programme: Programme, texts: dict[str, str]) -> None:
        """Show the texts of a report; the section that was open stays open."""
        self._texts, self._sound, self._problems = dict(texts), dict(texts), {}
        sections = tuple(s for s in programme.outline if s.content is Content.PROSE)
        if sections != self._sections:
            self._sections = sections
            self.ui.sections.blockSignals(True)
            self.ui.sections.clear()
            for section in sections:
                item = QListWidgetItem(self.ui.sections)
                item.setData(Qt.ItemDataRole.UserRole, section.key)
            self.ui.sections.blockSignals(False)
            self._shown = ""
        self._show_states()
        row = max(0, self._row(self._shown))
        self.ui.sections.setCurrentRow(row)
        self._choose(row)

    def show_drafts(self, drafts: dict[str, str]) -> None:
        """Show what the facts say of the sections, by key; it stands in the report where nobody has written anything."""
        self._drafts = drafts
        self._show_states()
        self._show_draft()

    def take_draft(self) -> None:
        """Put the draft where a text is typed, in place of what stands there; undone like any typing."""
        cursor = self.ui.prose.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(self._drafts.get(self._shown, ""))
        self.ui.prose.setFocus()
        self.left.emit()

    @property
    def shown(self) -> OutlineSection | None:
        """The section that is open."""
        return next((section for section in self._sections if section.key == self._shown), None)

    def texts(self) -> dict[str, str]:
        """Return every text that is not empty, by section; one that is too long counts as it was, and says so where it stands."""
        self._rest.stop()
        self._problems.clear()
        for key, text in self._texts.items():
            report = checked(AnnualReport, {"year": 0, "prose": {key: text}})
            if isinstance(report, list):
                self._problems[key] = report[0]
            else:
                self._sound[key] = report.prose[key]
        self._show_problem()
        return {key: text for key, text in self._sound.items() if text}

    def written(self) -> tuple[int, int]:
        """Return how many sections have a text, and how many there are."""
        return sum(bool(self._texts.get(s.key, "").strip()) for s in self._sections), len(self._sections)

    def open_section(self, key: str) -> bool:
        """Bring the cursor into a section; False where there is none of this key."""
        row = self._row(key)
        if row < 0:
            return False
        self.ui.right.setCurrentWidget(self.ui.prose_tab)
        self.ui.sections.setCurrentRow(row)
        self.ui.prose.setFocus()
        return True

    def open_first_empty(self) -> None:
        """Bring the cursor into the first section without a text."""
        empty = (s.key for s in self._sections if not self._texts.get(s.key, "").strip())
        self.open_section(next(empty, self._sections[0].key if self._sections else ""))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Notice when the text is left."""
        if event.type() is QEvent.Type.FocusOut:
            self.left.emit()
        return False

    def _row(self, key: str) -> int:
        return next((row for row, section in enumerate(self._sections) if section.key == key), -1)

    def _choose(self, row: int) -> None:
        if not 0 <= row < len(self._sections):
            return
        section = self._sections[row]
        heading = f"{section.number}. {section.title}"
        self.ui.section_title.setText(heading)
        self.ui.prose.setAccessibleName(tr("Lời văn mục {heading}", heading=heading))
        self.ui.prose.setAccessibleDescription(section.hint)
        text = self._texts.get(section.key, "")
        if section.key != self._shown or self.ui.prose.toPlainText().strip() != text.strip():
            self._shown = section.key
            self.ui.prose.blockSignals(True)
            self.ui.prose.setPlainText(text)
            self.ui.prose.blockSignals(False)
        self._show_problem()
        self._show_draft()

    def _show_draft(self) -> None:
        draft, text = self._drafts.get(self._shown, ""), self._texts.get(self._shown, "").strip()
        self.ui.prose.setPlaceholderText(tr(DRAFT, draft=draft) if draft else tr(WRITE_HERE))
        self.ui.prose_draft_button.setText(tr(DRAFT_AGAIN) if text else tr(EDIT_DRAFT))
        self.ui.prose_draft_button.setVisible(bool(draft) and text != draft)

    def _show_problem(self) -> None:
        """Say of the section that is open what is wrong with it, else what belongs into it."""
        problem, section = self._problems.get(self._shown), self.shown
        words = say(problem) if problem else section.hint if section else ""
        self.ui.section_hint.setText(words)
        self.ui.section_hint.setVisible(bool(words))
        mark(self.ui.section_hint, "role", "problem" if problem else "note")
        mark(self.ui.prose, "wrong", problem is not None)

    def _typed(self) -> None:
        self._texts[self._shown] = self.ui.prose.toPlainText()
        self._show_states()
        self._show_draft()
        self._rest.start()

    def _show_states(self) -> None:
        for row, section in enumerate(self._sections):
            is_written, is_drafted = bool(self._texts.get(section.key, "").strip()), bool(self._drafts.get(section.key))
            state = tr(WRITTEN if is_written else DRAFTED if is_drafted else EMPTY)
            heading = f"{section.number}. {section.title}"
            item = self.ui.sections.item(row)
            item.setText(f"{DONE if is_written or is_drafted else OPEN} {heading}")
            item.setToolTip(tip(f"{heading}: {state}"))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{heading}, {state}")
        # As high as its lines: what is left belongs to the figures.
        line = self.ui.sections.sizeHintForRow(0)
        self.ui.sections.setFixedHeight(line * len(self._sections) + 2 * self.ui.sections.frameWidth() + 2)
