"""One criterion of a nomination: its text, the judgement, why, and the evidence."""

from pathlib import Path

import msgspec
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QButtonGroup, QCheckBox, QFrame, QPushButton, QVBoxLayout, QWidget

from exemplar_desktop.domain.assessment import Assessment, Judgement
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.finding import Finding
from exemplar_desktop.domain.programme import Criterion
from exemplar_desktop.ui.attaching import Attaching, place_of, stored_now
from exemplar_desktop.ui.binding import Binding
from exemplar_desktop.ui.evidence_strip import EvidenceStrip
from exemplar_desktop.ui.generated.criterion_card_ui import Ui_CriterionCard
from exemplar_desktop.ui.given import read_given
from exemplar_desktop.ui.language import say, say_beside, tr
from exemplar_desktop.ui.style import mark
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.ui.wrapped_choice import WrappedChoice

ALREADY_HERE = "Tiêu chuẩn {criterion} đã có minh chứng “{title}”."
LEAST_LINES, MOST_LINES = 1, 8
"""Lines of the reason that are shown without scrolling."""


class CriterionCard(QFrame):
    """Shows one assessment and saves each change of it."""

    changed = Signal()
    wanted_for = Signal(str, str)
    """The id of a piece, and the reference of another criterion that it is to be used for too."""
    collective_wanted = Signal()
    """The collective that this criterion follows is to be shown."""

    def __init__(self, bench: Workbench, attaching: Attaching, criterion: Criterion, parent: QWidget) -> None:
        super().__init__(parent)
        self.bench = bench
        self.attaching = attaching
        self.criterion = criterion
        self.assessment: Assessment | None = None
        self.ui = Ui_CriterionCard()
        self.ui.setupUi(self)
        self.ui.reference.setText(criterion.reference)
        self.ui.criterion_text.setText(criterion.text)
        self.ui.reason.setAccessibleName(tr("Căn cứ đánh giá tiêu chuẩn {criterion}", criterion=criterion.reference))
        self.ui.gap.hide()
        self.ui.collective_text.hide()
        self.ui.collective_link.clicked.connect(self.collective_wanted)
        self.binding = Binding(self, Assessment)
        self.binding.left.connect(self.save)
        self._judgements = self._make_judgements()
        self.alternatives: dict[str, QCheckBox] = {}
        for alternative in criterion.alternatives:
            choice = WrappedChoice(alternative.text, self.ui.alternatives_place)
            self.ui.alternatives_layout.addWidget(choice)
            choice.box.clicked.connect(self.save)
            self.alternatives[alternative.key] = choice.box
        self.ui.alternatives_place.setVisible(bool(self.alternatives))
        self.strip = EvidenceStrip(bench, self.ui.evidence_place)
        place = QVBoxLayout(self.ui.evidence_place)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(self.strip)
        # The reason stands below the evidence.
        QWidget.setTabOrder(self.strip.ui.stop, self.ui.reason)
        self._hear_strip()
        attaching.progressed.connect(self._show_progress)
        attaching.ended.connect(self._end_progress)
        attaching.attached.connect(self._attached)
        # Files that are dropped onto the reason are evidence too, and not text.
        self.ui.reason.setAcceptDrops(False)
        self.ui.reason.viewport().setAcceptDrops(False)
        self.ui.reason.installEventFilter(self)
        self.ui.reason.textChanged.connect(self._fit_reason)
        pasting = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        pasting.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        pasting.activated.connect(self.strip.paste)

    def show_assessment(self, assessment: Assessment) -> None:
        """Show what was found for this criterion."""
        self.assessment = assessment
        self.binding.load(assessment)
        self._fit_reason()
        self._judgements[assessment.judgement].setChecked(True)
        for key, box in self.alternatives.items():
            box.setChecked(key in assessment.alternatives)
        self._show_evidence()
        self.strip.show_progress(0.0 if self.attaching.is_busy(place_of(assessment)) else None)

    def show_collective(self, words: str, link: str) -> None:
        """Say how the collective stands that this criterion looks at, with a way to it."""
        self.ui.collective_text.setText(words)
        self.ui.collective_text.setVisible(bool(words))
        self.ui.collective_link.setText(link)
        self.ui.collective_link.setVisible(bool(link))

    def show_gaps(self, findings: list[Finding]) -> None:
        """Say beside the criterion what is missing; whose it is stands above already."""
        self.ui.gap.setText(say_beside(findings))
        self.ui.gap.setVisible(bool(findings))

    def save(self) -> None:
        """Save the judgement, the alternatives and the reason, where they changed."""
        if self.assessment is None:
            return
        written, problems = self.binding.read()
        self.binding.paint(problems)
        judgement = next(value for value, button in self._judgements.items() if button.isChecked())
        ticked = tuple(key for key, box in self.alternatives.items() if box.isChecked())
        # Evidence may have come meanwhile: it is never taken from what the form was loaded with.
        record = msgspec.structs.replace(self.assessment, judgement=judgement, alternatives=ticked, reason=written.reason)
        if record != self.assessment and self.bench.save(record, words=self._step_words(record)):
            self._take(record)

    def flush(self) -> None:
        """Save what is typed and not yet left."""
        self.save()
        self.strip.flush()

    def focus(self) -> None:
        """Bring the cursor to the judgement."""
        next(button for button in self._judgements.values() if button.isChecked()).setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take files, links, pictures and pieces of evidence."""
        if not read_given(event.mimeData()).is_empty:
            mark(self, "dropping", True)
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """Look as before."""
        mark(self, "dropping", False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Keep what was dropped as evidence of this criterion."""
        mark(self, "dropping", False)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.strip.give(read_given(event.mimeData()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take files and pictures as evidence that are pasted while the cursor is in the reason."""
        if watched is not self.ui.reason or not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if not event.matches(QKeySequence.StandardKey.Paste):
            return False
        given = read_given(QApplication.clipboard().mimeData())
        if not (given.files or given.evidence_id) and given.picture is None:
            return False
        self.strip.give(given)
        return True

    def add_files(self, paths: list[Path]) -> None:
        """Attach files as evidence of this criterion."""
        if self.assessment is not None:
            self.attaching.add(self.assessment, paths)

    def attach_existing(self, evidence_id: str) -> None:
        """Use a piece that the unit has already for this criterion too."""
        from exemplar_desktop.services.nominations import attach_existing

        desk = self.bench.desk
        piece = desk.store.get(Evidence, evidence_id)
        if piece is None or self.assessment is None:
            return
        if evidence_id in self.assessment.evidence_ids:
            self.bench.said.emit(tr(ALREADY_HERE, criterion=self.criterion.reference, title=piece.title))
            return
        self.save()
        current = stored_now(self.bench, self.assessment)
        words = tr("Gắn minh chứng “{title}”", title=piece.title)
        result = self.bench.attempt(lambda: attach_existing(desk, current, piece), words=words)
        if result is not None:
            self._take(result[0])

    def _hear_strip(self) -> None:
        self.strip.files_given.connect(self.add_files)
        self.strip.picture_given.connect(self._add_picture)
        self.strip.link_given.connect(self._attach_link)
        self.strip.piece_given.connect(self.attach_existing)
        self.strip.stop_asked.connect(self._stop)
        self.strip.removed.connect(self._detach)
        self.strip.wanted_for.connect(self.wanted_for)

    def _add_picture(self, image: QImage) -> None:
        if self.assessment is not None:
            self.attaching.add_picture(self.assessment, image)

    def _make_judgements(self) -> dict[Judgement, QPushButton]:
        buttons = {Judgement.MET: self.ui.met, Judgement.NOT_MET: self.ui.not_met, Judgement.NOT_JUDGED: self.ui.not_judged}
        group = QButtonGroup(self, exclusive=True)
        for button in buttons.values():
            group.addButton(button)
            button.setAccessibleName(tr("{judgement}: tiêu chuẩn {criterion}", judgement=button.text(), criterion=self.criterion.reference))
            button.clicked.connect(self.save)
        return buttons

    def _step_words(self, record: Assessment) -> str:
        if self.assessment and record.judgement is not self.assessment.judgement:
            return tr("Đánh giá tiêu chuẩn {criterion}", criterion=self.criterion.reference)
        if self.assessment and record.reason != self.assessment.reason:
            return tr("Sửa căn cứ đánh giá {criterion}", criterion=self.criterion.reference)
        return tr("Chọn thành tích được tính")

    def _show_evidence(self) -> None:
        wanted = self.assessment.evidence_ids if self.assessment else ()
        found = {e.id: e for e in self.bench.desk.store.all(Evidence, id=wanted)} if wanted else {}
        self.strip.show_evidence(tuple(found[i] for i in wanted if i in found))

    def _fit_reason(self) -> None:
        """Let the reason grow with its text, up to a few lines."""
        reason = self.ui.reason
        lines = max(LEAST_LINES, min(MOST_LINES, int(reason.document().size().height())))
        height = lines * reason.fontMetrics().lineSpacing() + 20
        if height != reason.maximumHeight():
            reason.setFixedHeight(height)

    def _stop(self) -> None:
        if self.assessment is not None:
            self.attaching.stop(place_of(self.assessment))

    def _show_progress(self, place: str, part: float) -> None:
        if self._is_about(place):
            self.strip.show_progress(part)

    def _end_progress(self, place: str) -> None:
        if self._is_about(place):
            self.strip.show_progress(None)

    def _attached(self, record: Assessment) -> None:
        if self._is_about(place_of(record)):
            self._take(record)

    def _is_about(self, place: str) -> bool:
        return self.assessment is not None and place_of(self.assessment) == place

    def _attach_link(self, link: str) -> None:
        from exemplar_desktop.services.nominations import attach_link

        if self.assessment is None:
            return
        self.save()
        current = stored_now(self.bench, self.assessment)
        result = self.bench.attempt(lambda: attach_link(self.bench.desk, current, link, ""), words=tr("Gắn đường dẫn minh chứng"))
        if result is None:
            return
        (attached,) = result
        if isinstance(attached, list):
            self.bench.said.emit(" ".join(say(problem) for problem in attached))
        else:
            self._take(attached[0])

    def _detach(self, evidence_id: str) -> None:
        from exemplar_desktop.services.nominations import detach

        if self.assessment is None:
            return
        self.save()
        current = stored_now(self.bench, self.assessment)
        titles = [chip.piece.title for chip in self.strip.chips if chip.piece.id == evidence_id]
        words = tr("Gỡ minh chứng “{title}”", title=titles[0] if titles else "")
        result = self.bench.attempt(lambda: detach(self.bench.desk, current, evidence_id), words=words)
        if result is not None:
            self._take(result[0])
            self.strip.focus_after_removal()

    def _take(self, record: Assessment) -> None:
        """Show a saved assessment, leaving the typed reason alone."""
        fresh_evidence = self.assessment is None or record.evidence_ids != self.assessment.evidence_ids
        self.assessment = record
        self.binding.accept(record)
        if fresh_evidence:
            self._show_evidence()
        self.changed.emit()
