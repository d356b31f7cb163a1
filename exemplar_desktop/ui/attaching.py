"""Copies evidence in off the UI thread and joins each piece to its criterion, whatever page is shown by then."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from exemplar_desktop.domain.assessment import Assessment
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.errors import UserError
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.given import pixels
from exemplar_desktop.ui.language import say, tr
from exemplar_desktop.ui.workbench import Workbench


@dataclass(frozen=True)
class _Copying:
    job: int
    assessment: Assessment


class Attaching(QObject):
    """The pieces that are on their way, by the assessment they belong to."""

    progressed = Signal(str, float)
    """The place of an assessment (`place_of`), and how much of the file being copied is there."""
    ended = Signal(str)
    """The place of an assessment for which nothing is on its way any more."""
    attached = Signal(object)
    """An assessment as it is now stored, with one piece of evidence more."""

    def __init__(self, bench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self.bench = bench
        self._copying: dict[int, _Copying] = {}
        self._faults: dict[str, list[str]] = defaultdict(list)
        self._numbers = 0

    def add(self, assessment: Assessment, paths: list[Path]) -> None:
        """Copy files in, one after the other; what cannot be taken is said once, when the others are in."""
        for path in paths:
            self._start(assessment, _copy_job(self.bench, path))

    def add_picture(self, assessment: Assessment, image: QImage) -> None:
        """Keep a picture from the clipboard."""
        desk, at, picture = self.bench.desk, self.bench.now(), pixels(image)

        def work(step: Step) -> Evidence:
            from exemplar_desktop.services.evidence import keep_picture

            return keep_picture(desk, picture, at, step)

        self._start(assessment, work)

    def is_busy(self, place: str) -> bool:
        """Return whether files of an assessment are on their way."""
        return any(place_of(copying.assessment) == place for copying in self._copying.values())

    def stop(self, place: str) -> None:
        """Leave off copying the files of an assessment."""
        for copying in self._copying.values():
            if place_of(copying.assessment) == place:
                self.bench.tasks.cancel(copying.job)

    def _start(self, assessment: Assessment, work: Callable[[Step], Evidence]) -> None:
        self._numbers += 1
        number = self._numbers
        job = self.bench.run(
            work,
            partial(self._attach, number),
            failed=partial(self._fail, number),
            cancelled=partial(self._end, number),
            progress=lambda _code, part: self.progressed.emit(place_of(assessment), part),
            waited=tr("Đang chép minh chứng"),
        )
        self._copying[number] = _Copying(job, assessment)
        self.progressed.emit(place_of(assessment), 0.0)

    def _attach(self, number: int, evidence: Evidence) -> None:
        from exemplar_desktop.services.nominations import attach_existing

        desk = self.bench.desk
        begun = self._copying[number].assessment
        # The criterion may have been judged meanwhile: what is stored now counts.
        current = stored_now(self.bench, begun)
        result = self.bench.attempt(
            lambda: attach_existing(desk, current, evidence), words=tr("Gắn minh chứng “{title}”", title=evidence.title)
        )
        if result is not None:
            self.attached.emit(result[0])
        self._end(number)

    def _fail(self, number: int, error: UserError) -> None:
        self._faults[place_of(self._copying[number].assessment)].append(say(error))
        self._end(number)

    def _end(self, number: int) -> None:
        place = place_of(self._copying.pop(number).assessment)
        if self.is_busy(place):
            return
        if faults := self._faults.pop(place, []):
            self.bench.said.emit("\n".join(faults))
        self.ended.emit(place)


def place_of(assessment: Assessment) -> str:
    """Return what stays the same for an assessment, though an undo may have given it another id: nomination and criterion."""
    return f"{assessment.nomination_id} {assessment.criterion}"


def stored_now(bench: Workbench, assessment: Assessment) -> Assessment:
    """Return an assessment as it is in the store now; where it is not there (any more), a fresh one of the same criterion."""
    nomination, criterion = assessment.nomination_id, assessment.criterion
    found = bench.desk.store.all(Assessment, nomination_id=nomination, criterion=criterion)
    return found[0] if found else Assessment(nomination_id=nomination, criterion=criterion)


def _copy_job(bench: Workbench, path: Path) -> Callable[[Step], Evidence]:
    desk = bench.desk

    def work(step: Step) -> Evidence:
        from exemplar_desktop.services.evidence import keep_file

        return keep_file(desk, path, step)

    return work
