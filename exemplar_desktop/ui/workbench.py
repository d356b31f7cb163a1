"""The open unit, the chosen year and the one way to save: what every page works with."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from exemplar_desktop.domain.finding import Findings
from exemplar_desktop.domain.programme import current_year, reporting_year
from exemplar_desktop.domain.record import Record
from exemplar_desktop.errors import UserError
from exemplar_desktop.progress import Cancelled, Step, silent
from exemplar_desktop.store.changes import Change, inverse
from exemplar_desktop.ui.language import say, tr
from exemplar_desktop.ui.tasks import Tasks
from exemplar_desktop.ui.undo_steps import UndoStep, UndoSteps
from exemplar_desktop.ui.waited_jobs import WaitedJobs
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME

if TYPE_CHECKING:
    from exemplar_desktop.services.desk import Desk

AT_ONCE = 100
"""Records that are changed on the UI thread; more would stop the window."""
STAYS = "{why} Nội dung vừa nhập vẫn ở trong ô và sẽ tự lưu khi lưu được."
TAKEN = "Chưa khôi phục được hết: đã có mục mới ở đúng chỗ đó. Thầy/cô xóa mục mới trước rồi khôi phục lại."
REFRESH = 400
"""Milliseconds without a change after which what is missing is looked for again."""

TRY_AGAIN = 3000
"""Milliseconds after which it is looked again whether what could not be saved can be."""


def local_now() -> datetime:
    """Return the time in Vietnam."""
    return datetime.now(VIETNAM_TIME)


class Workbench(QObject):
    """Holds the desk; says what was saved, what changed and what is missing."""

    opened = Signal()
    """A desk was set."""
    year_changed = Signal()
    saved = Signal(object)
    """Something is durably on the disk, at this time."""
    findings_changed = Signal()
    said = Signal(str)
    """A sentence for the user, shown calmly above the page."""
    deleted = Signal(str, object)
    """Words, and the records that can be brought back (a tuple)."""
    changed = Signal(object)
    """Records (a tuple) that an undo, a redo or a restore changed, as they are now; those that are gone as they last were."""
    shown_after_undo = Signal(object)
    """Where the step that was taken back or made again shows, as a finding to be opened."""
    steps_changed = Signal()
    """What can be undone or redone is something else now."""
    caught_up = Signal()
    """What could not be saved is saved now."""
    flush_wanted = Signal()
    """Whoever shows text that is typed and not yet saved, save it now."""

    def __init__(self, folder: Path, tasks: Tasks, now: Callable[[], datetime] = local_now, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self.tasks = tasks
        self.waited = WaitedJobs(tasks, self)
        """The jobs that closing waits for."""
        self.now = now
        self.year = 0
        self.findings = Findings()
        self._scratch: TemporaryDirectory[str] | None = None
        self._desk: Desk | None = None
        self._pause = QTimer(self, singleShot=True, interval=REFRESH)
        self._pause.timeout.connect(self._look_for_gaps)
        self.fault: UserError | None = None
        """Why a change could not be saved when that happened last."""
        self.is_behind = False
        """Whether what is typed could not be saved: it stays in its fields, so these are not left and not shown anew meanwhile."""
        self._faults = 0
        self._again = QTimer(self, singleShot=True, interval=TRY_AGAIN)
        self._again.timeout.connect(self._try_again)
        self._steps = UndoSteps()
        self._visit = 0
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._end_visit)

    @property
    def is_open(self) -> bool:
        """Whether a unit is open."""
        return self._desk is not None

    @property
    def desk(self) -> "Desk":
        """The open unit's desk."""
        if self._desk is None:
            raise RuntimeError("no unit is open yet")
        return self._desk

    @property
    def is_idle(self) -> bool:
        """Whether no job runs or is about to be started."""
        return not self.tasks.busy and not self._pause.isActive()

    @property
    def scratch(self) -> Path:
        """A folder for copies that other programs open; it goes when the window closes."""
        if self._scratch is None:
            self._scratch = TemporaryDirectory(prefix="exemplar-", ignore_cleanup_errors=True)
        return Path(self._scratch.name)

    def today(self) -> date:
        """Return the day in Vietnam."""
        return self.now().date()

    def set_desk(self, desk: "Desk") -> None:
        """Take an opened desk; the year is the one that today falls into."""
        self._desk = desk
        self.is_behind = False
        self._steps.clear()
        self.steps_changed.emit()
        self.year = current_year(desk.programme, self.today()).year
        self.opened.emit()
        self.refresh_findings()

    def set_year(self, year: int) -> None:
        """Choose another reporting year; one that the programme does not have (of an old award) cannot be chosen, and nothing happens."""
        if year != self.year and reporting_year(self.desk.programme, year) is not None:
            self.year = year
            self.year_changed.emit()
            self.refresh_findings()

    def save(self, *records: Record, words: str = "") -> bool:
        """Save records in one transaction as one step called ``words``; False where the world did not let it, which is then said.

        What could not be saved is to stay where it was typed: it is asked for again (`flush_wanted`) as soon as it can be saved.
        """
        done = self.attempt_many(lambda step: self.desk.store.save(*records, step=step), len(records), words, tr(STAYS)) is not None
        if not done:
            self.is_behind = True
            self._again.start()
        return done

    def delete(self, records: Record | tuple[Record, ...], words: str = "", said: str = "") -> bool:
        """Hide records as one step called ``words``, say so (``said``) and offer to bring them back."""
        each = records if isinstance(records, tuple) else (records,)
        done = self.attempt_many(lambda step: self.desk.store.delete(*each, step=step), len(each), words) is not None
        if done:
            self.deleted.emit(said or tr("{step}: đã xong.", step=self.undo_words.rstrip(".")), each)
        return done

    def restore(self, records: Record | tuple[Record, ...], words: str = "") -> bool:
        """Bring deleted records back, which is a step itself."""
        each = records if isinstance(records, tuple) else (records,)

        def change(step: Step) -> None:
            for kind in {type(record) for record in each}:
                self.desk.store.restore(kind, *(record.id for record in each if type(record) is kind), step=step)

        done = self.attempt_many(change, len(each), words) is not None
        if done:
            self.changed.emit(each)
            if any(self.desk.store.get(type(record), record.id) is None for record in each):
                self.said.emit(tr(TAKEN))
                return False
        return done

    def attempt(self, change: Callable[[], Any], words: str = "", said: str = "{why}") -> tuple[Any] | None:
        """Run a short change of the store as one step called ``words``; its result in a tuple, or None where a fault was ``said`` instead.

        Without a name the step is called by what it changed. Changes of the unit by a window go through here, or cannot be undone.
        """
        return self.attempt_many(lambda _step: change(), 1, words, said)

    def attempt_many(self, change: Callable[[Step], Any], many: int, words: str = "", said: str = "{why}") -> tuple[Any] | None:
        """Run a change of ``many`` records as `attempt` does; a long one can be stopped, and then None is returned too."""
        if self._desk is None:
            return self._guarded(lambda: change(silent), said)
        store = self._desk.store
        noted: list[Change] = []

        def recorded(step: Step) -> Any:
            with store.recording() as changes:
                try:
                    return change(step)
                finally:
                    noted.extend(changes)

        result = self._guarded(lambda: self._carry_out(recorded, many, words), said)
        if noted:
            self._note_step(words, tuple(noted))
        return result

    @property
    def undo_words(self) -> str:
        """The name of the step that `undo` takes back; empty where there is none."""
        return self._steps.done[-1].words if self._steps.done else ""

    @property
    def redo_words(self) -> str:
        """The name of the step that `redo` makes again; empty where there is none."""
        return self._steps.undone[-1].words if self._steps.undone else ""

    @property
    def undo_list(self) -> tuple[str, ...]:
        """The names of all steps that can be taken back, the latest first."""
        return tuple(step.words for step in reversed(self._steps.done))

    @property
    def redo_list(self) -> tuple[str, ...]:
        """The names of all steps that can be made again, the next first."""
        return tuple(step.words for step in reversed(self._steps.undone))

    def undo(self) -> None:
        """Take back the latest step, after what is typed was saved (as a step that then is the latest)."""
        if self.flush() and self._steps.done and self._desk is not None:
            step = self._steps.done[-1]
            self._turn(step, inverse(step.changes), undoing=True)

    def redo(self) -> None:
        """Make the step again that was taken back last; typing something new puts an end to that."""
        if self.flush() and self._steps.undone and self._desk is not None:
            step = self._steps.undone[-1]
            self._turn(step, step.changes, undoing=False)

    def flush(self) -> bool:
        """Let everything that is typed be saved now; whether the world let all of it. Where not, nobody is to leave or reload a form."""
        before, focused = self._faults, QApplication.focusWidget()
        if self._desk is not None:
            self.flush_wanted.emit()
        if self._faults != before:
            _focus_again(focused)
            return False
        if self.is_behind:
            self.is_behind = False
            self._again.stop()
            self.caught_up.emit()
        return True

    def note_saved(self) -> None:
        """Say that something was saved just now, and look soon for what is missing."""
        self.saved.emit(self.now())
        self.refresh_findings()

    def run(
        self, work: Callable[[Step], Any], done: Callable[[Any], None], key: str = "", waited: str = "", **hearers: Callable[..., None]
    ) -> int:
        """Start a job off the UI thread; a fault is said above the page where ``failed`` is not given.

        ``waited`` says what is going on where closing the window would lose something ("Đang chép minh chứng"): closing then waits.
        """
        hearers.setdefault("failed", lambda error: self.said.emit(say(error)))
        hearers["done"] = done
        return self.waited.start(waited, work, hearers, key) if waited else self.tasks.start(work, key=key, **hearers)

    def forget_steps(self, field: str) -> None:
        """Let no undo change a field any more: what was done there has left the unit."""
        self._steps.forget(field)
        self.steps_changed.emit()

    def refresh_findings(self) -> None:
        """Look for what is missing once nothing has changed for a moment."""
        self._pause.start()

    def _carry_out(self, change: Callable[[Step], Any], many: int, words: str) -> Any:
        """Run a change: of few records at once, of many off the UI thread."""
        if many <= AT_ONCE:
            return change(silent)
        from exemplar_desktop.ui.long_change import wait_for

        # What is typed goes first: while the store is written to, it would have to wait.
        self.flush()
        return wait_for(self.tasks, change, words)

    def _try_again(self) -> None:
        """Save what could not be saved, once the disk takes something again; off this thread, for a locked store lets one wait."""
        if self._desk is None or not self.is_behind:
            return
        store = self._desk.store

        def work(_step: Step) -> None:
            store.try_writing()

        self.run(work, self._catch_up, failed=lambda _error: self._again.start(), key="try again")

    def _catch_up(self, _written: object) -> None:
        """Save what is typed; whoever is typing goes on where they are."""
        focused = QApplication.focusWidget()
        self.flush()
        _focus_again(focused)

    def _guarded(self, change: Callable[[], Any], said: str = "{why}") -> tuple[Any] | None:
        try:
            result = change()
        except Cancelled:
            return None
        except UserError as error:
            self.fault = error
            self._faults += 1
            self.said.emit(said.format(why=say(error)))
            return None
        self.note_saved()
        return (result,)

    def _note_step(self, words: str, changes: tuple[Change, ...]) -> None:
        from exemplar_desktop.ui.undo_words import described

        self._steps.push(UndoStep(words or described(changes), changes, self.year, self._visit))
        self.steps_changed.emit()

    def _turn(self, step: UndoStep, changes: tuple[Change, ...], undoing: bool) -> None:
        """Apply the changes of the step on top, move it to the other side, and show where it was."""
        from exemplar_desktop.ui.undo_words import YEARLESS, place_of

        store = self.desk.store
        doing = tr("Hoàn tác: {step}", step=step.words) if undoing else tr("Làm lại: {step}", step=step.words)
        result = self._guarded(lambda: self._carry_out(lambda step: store.apply(changes, step), len(changes), doing))
        if result is None:
            return
        self._visit += 1
        applied = result[0]
        source, target = (self._steps.done, self._steps.undone) if undoing else (self._steps.undone, self._steps.done)
        source.pop()
        if applied.changes:
            kept = inverse(applied.changes) if undoing else applied.changes
            target.append(UndoStep(step.words, kept, step.year, self._visit))
        if any(not isinstance(change.record, YEARLESS) for change in changes):
            self.set_year(step.year)
        self.changed.emit(tuple(change.record for change in applied.changes))
        place = place_of(applied.changes, store)
        if place is not None:
            self.shown_after_undo.emit(place)
        if applied.given_way:
            kept_words = tr("Nội dung sửa sau bước “{step}” được giữ nguyên, nên bước này không trở lại hết.", step=step.words)
            self.said.emit(kept_words)
        self.steps_changed.emit()

    def _end_visit(self) -> None:
        self._visit += 1

    def _look_for_gaps(self) -> None:
        if self._desk is None:
            return
        desk, year, today = self._desk, self.year, self.today()

        def work(step: Step) -> Findings:
            from exemplar_desktop.services.readiness import readiness

            return Findings(readiness(desk, year, today, step)).sorted_out()

        self.run(work, self._take_findings, key="findings")

    def _take_findings(self, findings: Findings) -> None:
        self.findings = findings
        self.findings_changed.emit()

    def close_desk(self) -> None:
        """Close the store of the unit that is open."""
        if self._desk is not None:
            self._desk.store.close()
            self._desk = None
            self._steps.clear()
            self.steps_changed.emit()

    def close(self) -> None:
        """Wait for the jobs and close the store."""
        self._pause.stop()
        self._again.stop()
        self.tasks.close()
        self.close_desk()
        if self._scratch is not None:
            self._scratch.cleanup()
            self._scratch = None


def _focus_again(focused: QWidget | None) -> None:
    """Bring the cursor back to where it was before all was saved, where it is nowhere now."""
    if focused is not None and QApplication.focusWidget() is None and isValid(focused) and focused.isVisible():
        focused.setFocus()
