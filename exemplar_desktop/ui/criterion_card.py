"""One criterion of a nomination: its text, the judgement, why, and the evidence."""

from pathlib import Path

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QFrame, QPushButton, QVBoxLayout, QWidget

from exemplar_desktop.domain.assessment import Assessment, Judgement
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.finding import Finding
from exemplar_desktop.domain.programme import Criterion
from exemplar_desktop.messages.sentences import sentence
from exemplar_desktop.ui.attaching import Attaching
from exemplar_desktop.ui.binding import Binding
from exemplar_desktop.ui.evidence_strip import EvidenceStrip
from exemplar_desktop.ui.generated.criterion_card_ui import Ui_CriterionCard
from exemplar_desktop.ui.style import mark
from exemplar_desktop.ui.workbench import Workbench


class CriterionCard(QFrame):
    """Shows one assessment and saves each change of it."""

    changed = Signal()

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
        self.ui.gap.hide()
        self.ui.collective_text.hide()
        self.binding = Binding(self, Assessment)
        self.binding.left.connect(self.save)
        self._judgements = self._make_judgements()
        self.alternatives = {a.key: QCheckBox(a.text, self.ui.alternatives_place) for a in criterion.alternatives}
        for box in self.alternatives.values():
            self.ui.alternatives_layout.addWidget(box)
            box.clicked.connect(self.save)
        self.ui.alternatives_place.setVisible(bool(self.alternatives))
        self.strip = EvidenceStrip(bench, self.ui.evidence_place)
        place = QVBoxLayout(self.ui.evidence_place)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(self.strip)
        self.strip.files_given.connect(self.add_files)
        self.strip.stop_asked.connect(self._stop)
        self.strip.link_given.connect(self._attach_link)
        self.strip.removed.connect(self._detach)
        attaching.progressed.connect(self._show_progress)
        attaching.ended.connect(self._end_progress)
        attaching.attached.connect(self._attached)

    def show_assessment(self, assessment: Assessment) -> None:
        """Show what was found for this criterion."""
        self.assessment = assessment
        self.binding.load(assessment)
        self._judgements[assessment.judgement].setChecked(True)
        for key, box in self.alternatives.items():
            box.setChecked(key in assessment.alternatives)
        self._show_evidence()
        self.strip.show_progress(0.0 if self.attaching.is_busy(assessment.id) else None)

    def show_collective(self, words: str) -> None:
        """Say how the collective stands that this criterion looks at."""
        self.ui.collective_text.setText(words)
        self.ui.collective_text.setVisible(bool(words))

    def show_gaps(self, findings: list[Finding], name: str) -> None:
        """Say beside the criterion what is missing; whose it is stands above already."""
        lines = [sentence(finding).removeprefix(f"{name}: ") for finding in findings]
        self.ui.gap.setText("\n".join(line[:1].upper() + line[1:] for line in lines))
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
        if record != self.assessment and self.bench.save(record):
            self._take(record)

    def focus(self) -> None:
        """Bring the cursor to the judgement."""
        next(button for button in self._judgements.values() if button.isChecked()).setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            mark(self, "dropping", True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """Look as before."""
        mark(self, "dropping", False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the dropped files as evidence of this criterion."""
        mark(self, "dropping", False)
        event.acceptProposedAction()
        self.add_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def add_files(self, paths: list[Path]) -> None:
        """Attach files as evidence of this criterion."""
        if self.assessment is not None:
            self.attaching.add(self.assessment, paths)

    def _make_judgements(self) -> dict[Judgement, QPushButton]:
        buttons = {Judgement.MET: self.ui.met, Judgement.NOT_MET: self.ui.not_met, Judgement.NOT_JUDGED: self.ui.not_judged}
        group = QButtonGroup(self, exclusive=True)
        for button in buttons.values():
            group.addButton(button)
            button.setAccessibleName(f"{button.text()}: tiêu chuẩn {self.criterion.reference}")
            button.clicked.connect(self.save)
        return buttons

    def _show_evidence(self) -> None:
        wanted = self.assessment.evidence_ids if self.assessment else ()
        found = {e.id: e for e in self.bench.desk.store.all(Evidence, id=wanted)} if wanted else {}
        self.strip.show_evidence(tuple(found[i] for i in wanted if i in found))

    def _stop(self) -> None:
        if self.assessment is not None:
            self.attaching.stop(self.assessment.id)

    def _show_progress(self, assessment_id: str, part: float) -> None:
        if self._is_about(assessment_id):
            self.strip.show_progress(part)

    def _end_progress(self, assessment_id: str) -> None:
        if self._is_about(assessment_id):
            self.strip.show_progress(None)

    def _attached(self, record: Assessment) -> None:
        if self._is_about(record.id):
            self._take(record)

    def _is_about(self, assessment_id: str) -> bool:
        return self.assessment is not None and self.assessment.id == assessment_id

    def _attach_link(self, link: str) -> None:
        from exemplar_desktop.services.nominations import attach_link

        assessment = self.assessment
        if assessment is None:
            return
        result = self.bench.attempt(lambda: attach_link(self.bench.desk, assessment, link, ""))
        if result is None:
            return
        (attached,) = result
        if isinstance(attached, list):
            self.bench.said.emit(" ".join(sentence(problem) for problem in attached))
        else:
            self._take(attached[0])

    def _detach(self, evidence_id: str) -> None:
        from exemplar_desktop.services.nominations import detach

        assessment = self.assessment
        if assessment is None:
            return
        result = self.bench.attempt(lambda: detach(self.bench.desk, assessment, evidence_id))
        if result is not None:
            self._take(result[0])
            self.strip.ui.choose.setFocus()

    def _take(self, record: Assessment) -> None:
        """Show a saved assessment, leaving the typed reason alone."""
        fresh_evidence = self.assessment is None or record.evidence_ids != self.assessment.evidence_ids
        self.assessment = record
        self.binding.accept(record)
        if fresh_evidence:
            self._show_evidence()
        self.changed.emit()
