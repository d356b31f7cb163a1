"""Copies evidence files in off the UI thread and joins each to its criterion, whatever page is shown by then."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from exemplar_desktop.domain.assessment import Assessment
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.errors import UserError
from exemplar_desktop.messages.sentences import sentence
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.workbench import Workbench


@dataclass(frozen=True)
class _Copying:
    job: int
    assessment: Assessment


class Attaching(QObject):
    """The files that are on their way, by the assessment they belong to."""

    progressed = Signal(str, float)
    """Id of an assessment, and how much of the file being copied is there."""
    ended = Signal(str)
    """Id of an assessment for which no file is on its way any more."""
    attached = Signal(object)
    """An assessment as it is now stored, with one piece of evidence more."""

    def __init__(self, bench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self.bench = bench
        self._copying: dict[int, _Copying] = {}
        self._numbers = 0

    def add(self, assessment: Assessment, paths: list[Path]) -> None:
        """Copy files in, one after the other."""
        for path in paths:
            self._numbers += 1
            ended = partial(self._end, self._numbers)
            job = self.bench.run(
                _copy_job(self.bench, path),
                partial(self._attach, self._numbers),
                failed=partial(self._fail, self._numbers),
                cancelled=ended,
                progress=lambda _code, part: self.progressed.emit(assessment.id, part),
            )
            self._copying[self._numbers] = _Copying(job, assessment)
            self.progressed.emit(assessment.id, 0.0)

    def is_busy(self, assessment_id: str) -> bool:
        """Return whether files of an assessment are on their way."""
        return any(copying.assessment.id == assessment_id for copying in self._copying.values())

    def stop(self, assessment_id: str) -> None:
        """Leave off copying the files of an assessment."""
        for copying in self._copying.values():
            if copying.assessment.id == assessment_id:
                self.bench.tasks.cancel(copying.job)

    def _attach(self, number: int, evidence: Evidence) -> None:
        from exemplar_desktop.services.nominations import attach_existing

        desk = self.bench.desk
        begun = self._copying[number].assessment
        # The criterion may have been judged meanwhile: what is stored now counts.
        current = desk.store.get(Assessment, begun.id) or begun
        result = self.bench.attempt(lambda: attach_existing(desk, current, evidence))
        if result is not None:
            self.attached.emit(result[0])
        self._end(number)

    def _fail(self, number: int, error: UserError) -> None:
        self.bench.said.emit(sentence(error))
        self._end(number)

    def _end(self, number: int) -> None:
        assessment_id = self._copying.pop(number).assessment.id
        if not self.is_busy(assessment_id):
            self.ended.emit(assessment_id)


def _copy_job(bench: Workbench, path: Path) -> Callable[[Step], Evidence]:
    desk = bench.desk

    def work(step: Step) -> Evidence:
        from exemplar_desktop.services.nominations import keep_file

        return keep_file(desk, path, step)

    return work
