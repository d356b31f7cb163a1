"""The criteria of one nomination, one below the other."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exemplar_desktop.domain.assessment import Assessment, Judgement
from exemplar_desktop.domain.finding import Finding
from exemplar_desktop.domain.nominee import Nomination, Nominee
from exemplar_desktop.domain.programme import Criterion
from exemplar_desktop.ui.attaching import Attaching
from exemplar_desktop.ui.criterion_card import CriterionCard
from exemplar_desktop.ui.workbench import Workbench

NO_COLLECTIVE = "Chưa chọn tập thể do cá nhân lãnh đạo, quản lý (ở phần Thông tin)."
NOT_NOMINATED = "Tập thể “{name}” chưa được giới thiệu trong năm nay nên chưa xét được."
MEETS = "Tập thể “{name}” đã đạt tất cả {count} tiêu chuẩn của tập thể."
MISSES = "Tập thể “{name}” chưa đạt: {criteria}."


class CriteriaList(QObject):
    """Keeps one card per criterion of the nominee's kind."""

    changed = Signal()

    def __init__(self, bench: Workbench, place: QWidget, layout: QVBoxLayout) -> None:
        super().__init__(place)
        self.bench = bench
        self._place = place
        self._layout = layout
        self.cards: dict[str, CriterionCard] = {}
        self._nominee: Nominee | None = None
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

    def show_collective(self, nomination: Nomination) -> None:
        """Say beside the criterion that follows the collective how that one stands."""
        for card in self.cards.values():
            if card.criterion.follows_collective:
                card.show_collective(self._about_collective(nomination))

    def card(self, reference: str) -> CriterionCard | None:
        """Return the card of a criterion; the first one where the reference is none of them."""
        return self.cards.get(reference) or next(iter(self.cards.values()), None)

    def has_facts(self) -> bool:
        """Return whether anything was judged or attached."""
        return any(_is_used(card.assessment) for card in self.cards.values())

    def show_gaps(self, findings: tuple[Finding, ...]) -> None:
        """Put each finding beside the criterion that it is about."""
        if self._nominee is None:
            return
        theirs = [finding for finding in findings if finding.nominee == self._nominee.id]
        for reference, card in self.cards.items():
            card.show_gaps([finding for finding in theirs if finding.field == reference], self._nominee.name)

    def flush(self) -> None:
        """Save what is typed and not yet left."""
        for card in self.cards.values():
            card.save()

    def _about_collective(self, nomination: Nomination) -> str:
        from exemplar_desktop.services.nominations import criteria_of, nomination_of

        desk = self.bench.desk
        collective = desk.store.get(Nominee, nomination.collective_id) if nomination.collective_id else None
        if collective is None:
            return NO_COLLECTIVE
        theirs = nomination_of(desk, collective.id, nomination.year)
        if theirs is None:
            return NOT_NOMINATED.format(name=collective.name)
        pairs = criteria_of(desk, collective, theirs)
        missing = [criterion.reference for criterion, assessment in pairs if assessment.judgement is not Judgement.MET]
        if missing:
            return MISSES.format(name=collective.name, criteria=", ".join(missing))
        return MEETS.format(name=collective.name, count=len(pairs))

    def _make_cards(self, criteria: list[Criterion]) -> None:
        for card in self.cards.values():
            self._layout.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards.clear()
        for place, criterion in enumerate(criteria):
            card = CriterionCard(self.bench, self._attaching, criterion, self._place)
            card.changed.connect(self.changed)
            self._layout.insertWidget(place, card)
            self.cards[criterion.reference] = card


def _is_used(assessment: Assessment | None) -> bool:
    if assessment is None:
        return False
    return assessment.judgement is not Judgement.NOT_JUDGED or bool(assessment.evidence_ids or assessment.reason)
