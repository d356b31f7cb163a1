"""The evidence of a record: copied in off the UI thread, joined to the record, taken off."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exemplar_desktop.domain.award import Award, Referral
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.record import Record, checked
from exemplar_desktop.errors import UserError
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.evidence_strip import EvidenceStrip
from exemplar_desktop.ui.given import pixels, read_given
from exemplar_desktop.ui.language import say, tr
from exemplar_desktop.ui.looking_back import look_back
from exemplar_desktop.ui.style import mark
from exemplar_desktop.ui.workbench import Workbench

STEP_ATTACH, STEP_DETACH = "Gắn minh chứng “{title}”", "Gỡ minh chứng “{title}”"
TITLE_LIMIT = 300


class RecordEvidence(QObject):
    """One `EvidenceStrip` under a form; each piece joins the record that it was given to, whatever is shown by then.

    The type of the records has a field ``evidence_ids``.
    """

    changed = Signal(object)
    """A record as it is now stored, with other evidence."""

    def __init__(self, bench: Workbench, kind: type[Record], place: QWidget) -> None:
        super().__init__(place)
        self.bench = bench
        self.record_id = ""
        self._kind: Any = kind
        self._copying: dict[int, str] = {}
        """Pieces on their way, by a number of ours: the record that each belongs to."""
        self._jobs: dict[int, int] = {}
        self._numbers = 0
        self.strip = EvidenceStrip(bench, place)
        layout = QVBoxLayout(place)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addWidget(self.strip)
        self._place = place
        place.installEventFilter(self)
        pasting = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), place)
        pasting.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        pasting.activated.connect(self.strip.paste)
        self.strip.files_given.connect(self.add_files)
        self.strip.picture_given.connect(self.add_picture)
        self.strip.link_given.connect(self.add_link)
        self.strip.piece_given.connect(self._add_existing)
        self.strip.removed.connect(self._remove)
        self.strip.stop_asked.connect(self._stop)

    def show_record(self, record: Any) -> None:
        """Show the evidence of a record that is stored."""
        self.record_id = record.id
        found = {piece.id: piece for piece in self.bench.desk.store.all(Evidence, id=record.evidence_ids)}
        self.strip.show_evidence(tuple(found[id] for id in record.evidence_ids if id in found))
        if self._kind in (Award, Referral):
            look_back(self.bench, self._kind.__name__, {record.id: self.strip}, record.evidence_ids)
        self._show_progress(0.0)

    def add_files(self, paths: list[Path]) -> None:
        """Copy files in, one after the other."""
        desk = self.bench.desk

        def job(path: Path) -> Callable[[Step], Evidence]:
            def work(step: Step) -> Evidence:
                from exemplar_desktop.services.evidence import keep_file

                return keep_file(desk, path, step)

            return work

        for path in paths:
            self._start(job(path))

    def add_picture(self, image: QImage) -> None:
        """Keep a picture from the clipboard."""
        desk, at, picture = self.bench.desk, self.bench.now(), pixels(image)

        def work(step: Step) -> Evidence:
            from exemplar_desktop.services.evidence import keep_picture

            return keep_picture(desk, picture, at, step)

        self._start(work)

    def add_link(self, link: str) -> None:
        """Count a link as evidence, or say what is wrong with it."""
        evidence = checked(Evidence, {"title": link[:TITLE_LIMIT], "link": link})
        if isinstance(evidence, list):
            self.bench.said.emit(say(evidence[0]))
        else:
            self._join(self.record_id, evidence)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take what is dropped onto the frame."""
        if isinstance(event, QDragEnterEvent):
            wanted = not read_given(event.mimeData()).is_empty
            event.setAccepted(wanted)
            mark(self._place, "dropping", wanted)
            return True
        if event.type() is QEvent.Type.DragLeave:
            mark(self._place, "dropping", False)
        elif isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            mark(self._place, "dropping", False)
            event.acceptProposedAction()
            self.strip.give(read_given(event.mimeData()))
            return True
        return False

    def _start(self, work: Callable[[Step], Evidence]) -> None:
        self._numbers += 1
        number, record_id = self._numbers, self.record_id

        def fail(error: UserError) -> None:
            self.bench.said.emit(say(error))
            self._end(number)

        def done(evidence: Evidence) -> None:
            self._join(record_id, evidence)
            self._end(number)

        self._copying[number] = record_id
        self._jobs[number] = self.bench.run(
            work,
            done,
            failed=fail,
            cancelled=partial(self._end, number),
            progress=lambda _code, part: self._show_progress(part),
            waited=tr("Đang chép minh chứng"),
        )
        self._show_progress(0.0)

    def _join(self, record_id: str, evidence: Evidence) -> None:
        # The record may have been changed meanwhile: what is stored now counts.
        current = self.bench.desk.store.get(self._kind, record_id)
        if current is None or evidence.id in current.evidence_ids:
            return
        changed = msgspec.structs.replace(current, evidence_ids=(*current.evidence_ids, evidence.id))
        store = self.bench.desk.store
        if self.bench.attempt(lambda: store.save(evidence, changed), tr(STEP_ATTACH, title=evidence.title)):
            self.changed.emit(changed)

    def _add_existing(self, evidence_id: str) -> None:
        evidence = self.bench.desk.store.get(Evidence, evidence_id)
        if evidence is not None:
            self._join(self.record_id, evidence)

    def _remove(self, evidence_id: str) -> None:
        store = self.bench.desk.store
        current, evidence = store.get(self._kind, self.record_id), store.get(Evidence, evidence_id)
        if current is None:
            return
        kept = tuple(id for id in current.evidence_ids if id != evidence_id)
        changed = msgspec.structs.replace(current, evidence_ids=kept)
        if self.bench.attempt(lambda: store.save(changed), tr(STEP_DETACH, title=evidence.title if evidence else "")):
            self.changed.emit(changed)
            self.strip.focus_after_removal()

    def _stop(self) -> None:
        for number, record_id in self._copying.items():
            if record_id == self.record_id:
                self.bench.tasks.cancel(self._jobs[number])

    def _end(self, number: int) -> None:
        del self._copying[number], self._jobs[number]
        self._show_progress(0.0)

    def _show_progress(self, part: float) -> None:
        busy = self.record_id in self._copying.values()
        self.strip.show_progress(part if busy else None)
