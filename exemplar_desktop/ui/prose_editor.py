"""The texts of the report, one section after the other; the figures are never typed."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QListWidgetItem

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.programme import Content, OutlineSection, Programme
from exemplar_desktop.domain.prose_origin import SectionState, same_text, section_state
from exemplar_desktop.domain.record import checked
from exemplar_desktop.errors import Problem
from exemplar_desktop.ui.binding import REST
from exemplar_desktop.ui.draft_note import DraftNote
from exemplar_desktop.ui.generated.report_page_ui import Ui_ReportPage
from exemplar_desktop.ui.language import say, tr
from exemplar_desktop.ui.style import mark
from exemplar_desktop.ui.tooltip import tip

STATES = {
    SectionState.EMPTY: ("○", "còn trống"),
    SectionState.DRAFTED: ("✓", "tự soạn từ dữ liệu"),
    SectionState.WRITTEN: ("✓", "đã viết"),
    SectionState.CHANGED: ("!", "dữ liệu đã thay đổi sau khi sửa"),
}
WRITE_HERE = "Viết mục này ở đây; xuống dòng là sang đoạn mới."


class ProseEditor(QObject):
    """A list of the sections that people write, and the text of the one chosen.

    Where nobody has written, the draft stands in the field and follows the facts: typing goes on from it, and only then is there a text.
    """

    left = Signal()
    """A text was left, or has rested: time to save."""

    def __init__(self, ui: Ui_ReportPage) -> None:
        super().__init__(ui.prose_tab)
        self.ui = ui
        self._sections: tuple[OutlineSection, ...] = ()
        self._texts: dict[str, str] = {}
        """What people wrote, by section; empty where the draft stands."""
        self._sound: dict[str, str] = {}
        self._problems: dict[str, Problem] = {}
        self._drafts: dict[str, str] | None = None
        """What the facts say; None until it is known."""
        self._origins: dict[str, str] = {}
        self._older: set[str] = set()
        """Sections whose text was there before: it is not known what it was written from."""
        self._of: tuple[object, ...] = ()
        self._shown = ""
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.left)
        self._note = DraftNote(ui)
        self._note.again.connect(self.take_draft)
        self._note.kept.connect(self.keep_text)
        ui.prose.setPlaceholderText(tr(WRITE_HERE))
        ui.sections.currentRowChanged.connect(self._choose)
        ui.prose.textChanged.connect(self._typed)
        ui.prose.installEventFilter(self)

    def load(self, programme: Programme, report: AnnualReport, origins: Mapping[str, str]) -> None:
        """Show the texts of a report, and what they were edited from; the section that was open stays open."""
        self._texts, self._sound, self._problems = dict(report.prose), dict(report.prose), {}
        self._origins = dict(origins)
        self._older = {key for key, text in report.prose.items() if text and key not in origins}
        if self._of != (programme, report.year):
            self._of, self._drafts = (programme, report.year), None
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

    def show_drafts(self, drafts: Mapping[str, str]) -> None:
        """Show what the facts say of the sections, by key; a text that was begun before that was known stands in place of it."""
        is_first, self._drafts = self._drafts is None, dict(drafts)
        for key in self._texts:
            self._begin(key)
        self._show_states()
        # Whoever has just emptied the field is about to write something else.
        if is_first or self.ui.prose.toPlainText() or not self.ui.prose.hasFocus():
            self._choose(self._row(self._shown))
        self._show_note()

    def take_draft(self) -> None:
        """Let the draft stand in place of what was written, and follow the facts again; one step that can be undone."""
        self._texts[self._shown] = ""
        self._follow(self._shown)
        self._changed_hands()

    def keep_text(self) -> None:
        """Let the edited text stand beside what the facts say now, and be told of later changes only."""
        self._origins[self._shown] = self._draft(self._shown)
        self._changed_hands()

    def origins(self) -> dict[str, str]:
        """Return the drafts that the texts which count (`texts`) were edited from, by section."""
        return {key: draft for key, draft in self._origins.items() if self._sound.get(key)}

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
        """Return how many sections say something, written or drafted, and how many there are."""
        return sum(self._state(s.key) is not SectionState.EMPTY for s in self._sections), len(self._sections)

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
        """Bring the cursor into the first section that says nothing; where all say something, into the first."""
        empty = (s.key for s in self._sections if self._state(s.key) is SectionState.EMPTY)
        self.open_section(next(empty, self._sections[0].key if self._sections else ""))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Notice when the text is left; where it was emptied, the draft stands there again."""
        if isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusOut:
            self.left.emit()
            if event.reason() is not Qt.FocusReason.PopupFocusReason:
                self._choose(self._row(self._shown))
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
        written, shown = self._texts.get(section.key, ""), self.ui.prose.toPlainText()
        text = written if written.strip() else self._draft(section.key)
        # Of a draft the field may show other spaces than it has: Qt makes plain ones of those that never break.
        is_there = shown.strip() == text.strip() if written.strip() else same_text(shown, text)
        if section.key != self._shown or not is_there:
            self._shown = section.key
            self.ui.prose.blockSignals(True)
            self.ui.prose.setPlainText(text)
            self.ui.prose.blockSignals(False)
        self._show_problem()
        self._show_note()

    def _changed_hands(self) -> None:
        """Show the section anew, without typing to take back before this step, and have it saved."""
        self._show_states()
        self._choose(self._row(self._shown))
        self.left.emit()

    def _draft(self, key: str) -> str:
        return (self._drafts or {}).get(key, "")

    def _state(self, key: str) -> SectionState:
        origin = None if self._drafts is None else self._origins.get(key)
        return section_state(self._texts.get(key, ""), self._draft(key), origin)

    def _begin(self, key: str) -> None:
        """Remember the draft that a new text stands in place of."""
        if self._texts[key].strip() and self._draft(key) and key not in self._older:
            self._origins.setdefault(key, self._draft(key))

    def _follow(self, key: str) -> None:
        """Forget what a text was begun from: what is written from here on is written from the draft of now."""
        self._origins.pop(key, None)
        self._older.discard(key)

    def _show_note(self) -> None:
        self._note.show_state(self._state(self._shown), self._draft(self._shown), self._origins.get(self._shown, ""))

    def _show_problem(self) -> None:
        """Say of the section that is open what is wrong with it, else what belongs into it."""
        problem, section = self._problems.get(self._shown), self.shown
        words = say(problem) if problem else section.hint if section else ""
        self.ui.section_hint.setText(words)
        self.ui.section_hint.setVisible(bool(words))
        mark(self.ui.section_hint, "role", "problem" if problem else "note")
        mark(self.ui.prose, "wrong", problem is not None)

    def _typed(self) -> None:
        key, text = self._shown, self.ui.prose.toPlainText()
        draft = self._draft(key)
        follows = not text.strip() or bool(draft and same_text(text, draft))
        self._texts[key] = "" if follows else text
        if follows:
            self._follow(key)
        else:
            self._begin(key)
        self._show_states()
        self._show_note()
        self._rest.start()

    def _show_states(self) -> None:
        for row, section in enumerate(self._sections):
            sign, words = STATES[self._state(section.key)]
            heading, state = f"{section.number}. {section.title}", tr(words)
            item = self.ui.sections.item(row)
            item.setText(f"{sign} {heading}")
            item.setToolTip(tip(f"{heading}: {state}"))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{heading}, {state}")
        # As high as its lines: what is left belongs to the figures.
        line = self.ui.sections.sizeHintForRow(0)
        self.ui.sections.setFixedHeight(line * len(self._sections) + 2 * self.ui.sections.frameWidth() + 2)
