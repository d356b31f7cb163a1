"""The first page: what the plan demands, what to do next, and the year in figures."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from exemplar_desktop.domain.finding import Finding, Severity
from exemplar_desktop.domain.obligations import Progress
from exemplar_desktop.domain.programme import Owner
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.carry_card import carried_words
from exemplar_desktop.ui.generated.overview_page_ui import Ui_OverviewPage
from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.obligation_card import ObligationCard
from exemplar_desktop.ui.page import Page
from exemplar_desktop.ui.sent_words import sent_line
from exemplar_desktop.ui.style import mark
from exemplar_desktop.ui.todo_list import Todo, TodoList, sum_up
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.ui.year_figures import YearFigures
from exemplar_desktop.vietnamese.dates import number, short_date

if TYPE_CHECKING:
    from exemplar_desktop.services.overview import Overview

IN_A_ROW = 4
"""Cards side by side at most; more go on in rows of three."""
STEPS = (
    "Thêm tập thể, cá nhân tiêu biểu",
    "Đánh giá theo tiêu chuẩn, gắn minh chứng",
    "Ghi hoạt động tuyên truyền, nhân rộng",
    "Viết, ký và gửi báo cáo năm",
)
"""The year's way, told where nothing is entered yet."""
LEFT_BEHIND = "Năm {year} còn {count} điển hình chưa mang sang"
CARRIED = "Đã mang sang năm {year}: {what}."
FIRST_NOMINEE = Finding(code="no_nomination", severity=Severity.GAP)
"""Leads to where a nominee is added."""


class OverviewPage(Page):
    """Obligations above; what to do below on the left, figures on the right."""

    def __init__(self, bench: Workbench, open_finding: Callable[[Finding], None]) -> None:
        super().__init__(bench)
        self.ui = Ui_OverviewPage()
        self.ui.setupUi(self)
        self.overview: Overview | None = None
        self.own_cards = _Cards(self.ui.own_place, open_finding)
        self.department_cards = _Cards(self.ui.department_place, open_finding)
        self.todo = TodoList(self.ui, open_finding)
        self.figures = YearFigures(self.ui, open_finding)
        self._looked = bool(bench.findings)
        self._tell_steps()
        for card in (self.ui.carry_card, self.ui.empty_card):
            card.hide()
        self._offered = 0
        """The year in which it was asked, from the quiet line, who can still go on."""
        self.ui.carry_card.wanted.connect(self._carry)
        self.ui.carry_link.clicked.connect(self._offer)
        self.ui.add_button.clicked.connect(lambda: open_finding(FIRST_NOMINEE))
        bench.findings_changed.connect(self._findings_came)
        bench.opened.connect(self._wait_for_findings)
        bench.year_changed.connect(self._wait_for_findings)
        if bench.is_open and not self._looked:
            bench.refresh_findings()

    def refresh(self) -> None:
        """Look at the year anew, off the UI thread."""
        if not self.bench.is_open:
            return
        desk, year, today = self.bench.desk, self.bench.year, self.bench.today()
        findings = self.bench.findings

        def work(_step: Step) -> "tuple[Overview, Todo]":
            from exemplar_desktop.services.overview import overview

            return overview(desk, year, today), sum_up(findings)

        self.bench.run(work, self._show, key="overview")

    def _findings_came(self) -> None:
        self._looked = True
        # A page that nobody sees is filled when it is opened.
        if self.isVisible():
            self.refresh()

    def _wait_for_findings(self) -> None:
        """Do not show what another year or unit lacks."""
        self._looked = False
        self.todo.wait()
        self._order_focus()

    def _show(self, looked_up: "tuple[Overview, Todo]") -> None:
        overview, todo = looked_up
        self.overview = overview
        if self._looked:
            self.todo.show_todo(todo)
        self.ui.heading.setText(tr("Tổng quan năm {year}", year=overview.year))
        self.ui.today.setText(tr("Hôm nay {day}", day=short_date(overview.today)))
        gaps = todo.counts[Severity.BLOCKING] + todo.counts[Severity.GAP] if self._looked else 0
        own = tuple(p for p in overview.progress if p.obligation.owner is not Owner.DEPARTMENT)
        self.own_cards.show_progress(own, gaps, sent_line(overview.sending))
        self.department_cards.show_progress(tuple(p for p in overview.progress if p not in own), gaps)
        self.ui.empty_card.setVisible(not overview.counts.nominations)
        self.ui.empty_title.setText(tr("Năm {year} chưa có điển hình nào", year=overview.year))
        self.figures.show(overview)
        self._show_going(overview)
        self._order_focus()

    def _show_going(self, overview: "Overview") -> None:
        """Offer those who can go on: openly while the year is empty, later behind a quiet line."""
        going, is_empty = overview.going_on, not overview.counts.nominations
        is_open = going is not None and (is_empty or self._offered == overview.year)
        if going is not None and is_open:
            self.ui.carry_card.show_going(going)
        elif going is not None:
            self.ui.carry_link.setText(tr(LEFT_BEHIND, year=going.before, count=number(len(going.lines))))
        self.ui.carry_card.setVisible(is_open)
        self.ui.carry_link.setVisible(going is not None and not is_open)
        # One thing is the first to be done.
        mark(self.ui.add_button, "role", "" if is_open else "primary")

    def _offer(self) -> None:
        if self.overview is not None:
            self._offered = self.overview.year
            self.ui.carry_card.model.tick_all(on=True)
            self._show_going(self.overview)
            self.ui.carry_card.ui.carry_list.setFocus()

    def _carry(self) -> None:
        """Take those who are ticked into the year, as one step."""
        from exemplar_desktop.services.next_year import carry_into

        card, desk = self.ui.carry_card, self.bench.desk
        chosen = card.model.chosen()
        if card.going is None or not chosen:
            return
        year, ids = card.going.year, frozenset(line.nomination_id for line in chosen)
        many = len(chosen) + sum(line.measures for line in chosen)
        words = tr("Mang sang năm {year}", year=year)
        done = self.bench.attempt_many(lambda step: carry_into(desk, year, ids, step), many, words)
        if done is not None:
            self._offered = 0
            # The card goes: what comes next by Tab may lie far below, and the page would scroll there.
            stops = (*self.own_cards.buttons(), *self.department_cards.buttons(), *self.todo.buttons())
            next((stop for stop in stops if stop.isVisible()), self).setFocus()
            self.ui.scroll.verticalScrollBar().setValue(0)
            self.bench.said.emit(tr(CARRIED, year=year, what=carried_words(done[0].nominees, done[0].measures)))
            self.refresh()

    def _tell_steps(self) -> None:
        column = QVBoxLayout(self.ui.steps_place)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(8)
        for place, words in enumerate(STEPS, 1):
            column.addWidget(
                QLabel(
                    tr("{place}. {words}", place=place, words=tr(words)),
                    self.ui.steps_place,
                    wordWrap=True,
                    textFormat=Qt.TextFormat.PlainText,
                )
            )

    def _order_focus(self) -> None:
        """Let Tab go as one reads: cards, what to do, figures."""
        chain: list[QWidget] = [*self.own_cards.buttons(), *self.department_cards.buttons(), *self.todo.buttons()]
        carry = self.ui.carry_card.ui
        chain += [carry.carry_list, carry.carry_button, carry.carry_all, self.ui.add_button]
        chain += [self.ui.months, self.ui.stages, self.ui.kinds, self.ui.carry_link, self.ui.years]
        for first, second in pairwise(chain):
            QWidget.setTabOrder(first, second)


class _Cards:
    """Obligations side by side, equally wide."""

    def __init__(self, place: QWidget, open_finding: Callable[[Finding], None]) -> None:
        self.cards: list[ObligationCard] = []
        self._place = place
        self._open_finding = open_finding
        self._grid = QGridLayout(place)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        place.hide()

    def show_progress(self, states: tuple[Progress, ...], gaps: int, sent: str = "") -> None:
        if len(states) != len(self.cards):
            self._lay_out(len(states))
        for card, state in zip(self.cards, states, strict=True):
            card.show_progress(state, gaps, sent)

    def buttons(self) -> Iterator[QPushButton]:
        return (card.ui.open_button for card in self.cards)

    def _lay_out(self, count: int) -> None:
        for card in self.cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        columns = count if count <= IN_A_ROW else IN_A_ROW - 1
        self.cards = [ObligationCard(self._open_finding, self._place) for _ in range(count)]
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, *divmod(place, columns))
        for column in range(IN_A_ROW):
            self._grid.setColumnStretch(column, int(column < columns))
        self._place.setVisible(count > 0)
