"""The criteria of one nomination, one below the other."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exemplar_desktop.domain.assessment import Assessment, Judgement
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.finding import Finding, Findings, lead
from exemplar_desktop.domain.nominee import Nomination, Nominee
from exemplar_desktop.domain.programme import Criterion
from exemplar_desktop.ui.attaching import Attaching
from exemplar_desktop.ui.criterion_card import CriterionCard
from exemplar_desktop.ui.evidence_chip import Elsewhere
from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.looking_back import look_back
from exemplar_desktop.ui.workbench import Workbench

NO_COLLECTIVE = "Chưa chọn tập thể do cá nhân lãnh đạo, quản lý."
CHOOSE_COLLECTIVE, OPEN_COLLECTIVE = "Chọn tập thể", "Mở hồ sơ tập thể"
NOT_NOMINATED = "Tập thể “{name}” chưa được giới thiệu trong năm nay nên chưa xét được."
MEETS = "Tập thể “{name}” đã đạt tất cả {count} tiêu chuẩn của tập thể."
MISSES = "Tập thể “{name}” chưa đạt: {criteria}."


class CriteriaList(QObject):
    """Keeps one card per criterion of the nominee's kind."""

    changed = Signal()
    wanted = Signal(object)
    """A `Finding` that leads elsewhere: to the collective of a manager."""

    def __init__(self, bench: Workbench, place: QWidget, layout: QVBoxLayout) -> None:
        super().__init__(place)
        self.bench = bench
        self._place = place
        self._layout = layout
        self.cards: dict[str, CriterionCard] = {}
        self._nominee: Nominee | None = None
        self._collective: Finding | None = None
        self._attaching = Attaching(bench, self)

    def show_nominee(self, nominee: Nominee, nomination: Nomination) -> None:
        """Show the criteria of a nominee as they are stored; cards of the same kind are used again."""
        from exemplar_desktop.services.nominations import criteria_of

        pairs = criteria_of(self.bench.desk, nominee, nomination)
        self._nominee = nominee
        if list(self.cards) != [criterion.reference for criterion, _ in pairs]:
            self._make_cards([criterion for criterion, _ in pairs])
        for criterion, assessment in pairs:
            self.cards[criterion.reference].show_assessment(assessment)
        self.show_collective(nomination)
        self._look_back()

    def show_collective(self, nomination: Nomination) -> None:
        """Say beside the criterion that follows the collective how that one stands."""
        for card in self.cards.values():
            if card.criterion.follows_collective:
                card.show_collective(*self._about_collective(nomination))

    def card(self, reference: str) -> CriterionCard | None:
        """Return the card of a criterion; the first one where the reference is none of them."""
        return self.cards.get(reference) or next(iter(self.cards.values()), None)

    def has_facts(self) -> bool:
        """Return whether anything was judged or attached."""
        return any(_is_used(card.assessment) for card in self.cards.values())

    def show_gaps(self, findings: Findings) -> None:
        """Put each finding beside the criterion that it is about."""
        if self._nominee is None:
            return
        theirs = findings.of_nominee.get(self._nominee.id, [])
        for reference, card in self.cards.items():
            card.show_gaps([finding for finding in theirs if finding.field == reference])

    def flush(self) -> None:
        """Save what is typed and not yet left."""
        for card in self.cards.values():
            card.flush()

    def _about_collective(self, nomination: Nomination) -> tuple[str, str]:
        """Return how the manager's collective stands, and the words that lead to it (or to where it is chosen)."""
        from exemplar_desktop.services.nominations import criteria_of, nomination_of

        desk = self.bench.desk
        collective = desk.store.get(Nominee, nomination.collective_id) if nomination.collective_id else None
        if collective is None:
            self._collective = lead(nominee=nomination.nominee_id, field="collective_id")
            return tr(NO_COLLECTIVE), tr(CHOOSE_COLLECTIVE)
        theirs = nomination_of(desk, collective.id, nomination.year)
        if theirs is None:
            self._collective = None
            return tr(NOT_NOMINATED, name=collective.name), ""
        pairs = criteria_of(desk, collective, theirs)
        missing = [criterion.reference for criterion, assessment in pairs if assessment.judgement is not Judgement.MET]
        self._collective = lead(nominee=collective.id, field=missing[0] if missing else "")
        if missing:
            return tr(MISSES, name=collective.name, criteria=", ".join(missing)), tr(OPEN_COLLECTIVE)
        return tr(MEETS, name=collective.name, count=len(pairs)), tr(OPEN_COLLECTIVE)

    def _look_back(self) -> None:
        """Find off the UI thread where the pieces shown have served before, and say it beside them."""
        shown = {card.assessment.id: card for card in self.cards.values() if card.assessment is not None}
        pieces = {piece for card in shown.values() if card.assessment for piece in card.assessment.evidence_ids}
        look_back(self.bench, "criteria", {id: card.strip for id, card in shown.items()}, pieces)

    def _lead_to_collective(self) -> None:
        if self._collective is not None:
            self.wanted.emit(self._collective)

    def _use_elsewhere(self, evidence_id: str, reference: str) -> None:
        if card := self.cards.get(reference):
            card.attach_existing(evidence_id)

    def _show_piece(self, piece: Evidence) -> None:
        """Show a changed piece anew on every criterion that rests on it."""
        for card in self.cards.values():
            card.strip.show_piece(piece)
        self.changed.emit()

    def _elsewhere(self, mine: str, evidence_id: str) -> tuple[Elsewhere, ...]:
        others = (card for reference, card in self.cards.items() if reference != mine)
        return tuple(
            (c.criterion.reference, c.criterion.text, bool(c.assessment and evidence_id in c.assessment.evidence_ids)) for c in others
        )

    def _make_cards(self, criteria: list[Criterion]) -> None:
        for card in self.cards.values():
            self._layout.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards.clear()
        for place, criterion in enumerate(criteria):
            card = CriterionCard(self.bench, self._attaching, criterion, self._place)
            card.changed.connect(self.changed)
            card.changed.connect(self._look_back)
            card.wanted_for.connect(self._use_elsewhere)
            card.collective_wanted.connect(self._lead_to_collective)
            card.strip.piece_changed.connect(self._show_piece)
            card.strip.elsewhere = partial(self._elsewhere, criterion.reference)
            self._layout.insertWidget(place, card)
            self.cards[criterion.reference] = card


def _is_used(assessment: Assessment | None) -> bool:
    if assessment is None:
        return False
    return assessment.judgement is not Judgement.NOT_JUDGED or bool(assessment.evidence_ids or assessment.reason)
