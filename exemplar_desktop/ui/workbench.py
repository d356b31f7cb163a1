"""The open unit, the chosen year and the one way to save: what every page works with."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from exemplar_desktop.domain.finding import Finding
from exemplar_desktop.domain.programme import current_year
from exemplar_desktop.domain.record import Record
from exemplar_desktop.errors import UserError
from exemplar_desktop.messages.sentences import sentence
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.tasks import Tasks
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME

if TYPE_CHECKING:
    from exemplar_desktop.services.desk import Desk

REFRESH = 400
"""Milliseconds without a change after which what is missing is looked for again."""


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
    """Words, and the record that can be brought back."""

    def __init__(self, folder: Path, tasks: Tasks, now: Callable[[], datetime] = local_now, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self.tasks = tasks
        self.now = now
        self.year = 0
        self.findings: tuple[Finding, ...] = ()
        self._scratch: TemporaryDirectory[str] | None = None
        self._desk: Desk | None = None
        self._pause = QTimer(self, singleShot=True, interval=REFRESH)
        self._pause.timeout.connect(self._look_for_gaps)

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
        self.year = current_year(desk.programme, self.today()).year
        self.opened.emit()
        self.refresh_findings()

    def set_year(self, year: int) -> None:
        """Choose another reporting year."""
        if year != self.year:
            self.year = year
            self.year_changed.emit()
            self.refresh_findings()

    def save(self, *records: Record, words: str = "") -> bool:
        """Save records in one transaction as one step called ``words``; False where the world did not let it, which is then said."""
        return self.attempt(lambda: self.desk.store.save(*records), words) is not None

    def delete(self, record: Record, words: str) -> bool:
        """Hide a record and offer to bring it back."""
        done = self.attempt(lambda: self.desk.store.delete(record)) is not None
        if done:
            self.deleted.emit(words, record)
        return done

    def restore(self, record: Record) -> bool:
        """Bring a deleted record back."""
        done = self.attempt(lambda: self.desk.store.restore(type(record), record.id)) is not None
        if done:
            self.year_changed.emit()
        return done

    def attempt(self, change: Callable[[], Any], words: str = "") -> tuple[Any] | None:
        """Run a short change of the store as one step; its result in a tuple, or None where a fault was said instead."""
        try:
            result = change()
        except UserError as error:
            self.said.emit(sentence(error))
            return None
        self.note_saved()
        return (result,)

    def note_saved(self) -> None:
        """Say that something was saved just now, and look soon for what is missing."""
        self.saved.emit(self.now())
        self.refresh_findings()

    def run(self, work: Callable[[Step], Any], done: Callable[[Any], None], key: str = "", **hearers: Callable[..., None]) -> int:
        """Start a job off the UI thread; a fault is said above the page where ``failed`` is not given."""
        failed = hearers.pop("failed", lambda error: self.said.emit(sentence(error)))
        return self.tasks.start(work, done, failed, key=key, **hearers)

    def refresh_findings(self) -> None:
        """Look for what is missing once nothing has changed for a moment."""
        self._pause.start()

    def _look_for_gaps(self) -> None:
        if self._desk is None:
            return
        desk, year, today = self._desk, self.year, self.today()

        def work(_step: Step) -> tuple[Finding, ...]:
            from exemplar_desktop.services.readiness import readiness

            return readiness(desk, year, today)

        self.run(work, self._take_findings, key="findings")

    def _take_findings(self, findings: tuple[Finding, ...]) -> None:
        self.findings = findings
        self.findings_changed.emit()

    def close_desk(self) -> None:
        """Close the store of the unit that is open."""
        if self._desk is not None:
            self._desk.store.close()
            self._desk = None

    def close(self) -> None:
        """Wait for the jobs and close the store."""
        self._pause.stop()
        self.tasks.close()
        self.close_desk()
        if self._scratch is not None:
            self._scratch.cleanup()
            self._scratch = None
