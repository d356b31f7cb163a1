"""One thing that the plan demands of the year: whose it is, how far it is, how many days are left."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QFrame, QWidget

from exemplar_desktop.domain.finding import Finding, Severity
from exemplar_desktop.domain.obligations import Progress
from exemplar_desktop.domain.programme import Measure, Owner
from exemplar_desktop.ui.generated.obligation_card_ui import Ui_ObligationCard
from exemplar_desktop.ui.language import shown, tr
from exemplar_desktop.ui.style import mark
from exemplar_desktop.ui.tooltip import tip
from exemplar_desktop.vietnamese.dates import number, short_date

SOON = 30
"""Days before a deadline from which its badge asks for attention."""
STEPS = {
    Measure.SPREAD: ("Ghi hoạt động", "disseminations"),
    Measure.UNION_ACTIVITY: ("Ghi hoạt động", "disseminations"),
    Measure.CLUSTER_CONFERENCE: ("Ghi việc tham gia", "disseminations"),
    Measure.REPORT: ("Mở báo cáo", "report"),
}
"""What can be done about an obligation, and the page where."""


class ObligationCard(QFrame):
    """Shows one obligation; the Department's own are marked as such and have no bar, for the unit only takes part."""

    def __init__(self, open_finding: Callable[[Finding], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_ObligationCard()
        self.ui.setupUi(self)
        self._open_finding = open_finding
        self._page = ""
        self.ui.open_button.clicked.connect(self._open)

    def show_progress(self, state: Progress, gaps: int, sent: str = "") -> None:
        """Show an obligation's state on a day; ``gaps`` is how much the year's report still lacks, ``sent`` when it was sent."""
        obligation = state.obligation
        words, tone = badge_of(state)
        self.ui.badge.setText(words)
        mark(self.ui.badge, "tone", tone)
        self.ui.title.setText(obligation.title)
        self.ui.state.setText(state_line(state, gaps, sent))
        self.setToolTip(tip(tr("{words} (mục {reference})", words=obligation.text, reference=obligation.reference)))
        self.setAccessibleName(f"{obligation.title}: {words}")
        mark(self, "tone", "quiet" if obligation.owner is Owner.DEPARTMENT else "")
        self.ui.bar.setVisible(obligation.owner is not Owner.DEPARTMENT and not _is_uncounted(state))
        self.ui.bar.setMaximum(obligation.count or 1)
        self.ui.bar.setValue(min(state.done, obligation.count or 1))
        self.ui.bar.setAccessibleName(
            tr("{title}: đạt {done} trên {count}", title=obligation.title, done=state.done, count=obligation.count or 1)
        )
        mark(self.ui.bar, "tone", tone)
        step, self._page = STEPS.get(obligation.measure, ("", ""))
        # What is met asks for no further step; the report is worth opening at any time.
        shown = bool(step) and (not state.met or obligation.measure is Measure.REPORT)
        self.ui.open_button.setVisible(shown)
        self.ui.open_button.setText(tr(step) if step else "")
        self.ui.open_button.setAccessibleName(f"{tr(step)}: {obligation.title}" if step else "")

    def _open(self) -> None:
        # The first step towards the record that is missing: a finding without a record begins one.
        self._open_finding(Finding(code="spread_missing", severity=Severity.ADVICE, page=self._page))


def _is_uncounted(state: Progress) -> bool:
    """Return whether the plan names neither a number nor a day, so that there is nothing to fill or to judge by."""
    return state.obligation.count is None and state.days_left is None and state.obligation.measure is not Measure.REPORT


def badge_of(state: Progress) -> tuple[str, str]:
    """Return the badge's words and its tone ("" is neutral)."""
    obligation = state.obligation
    if obligation.measure is Measure.CLUSTER_CONFERENCE and state.met:
        return tr("Đã tham gia"), "done"
    if obligation.measure is Measure.REFERRED and obligation.owner is Owner.DEPARTMENT:
        return tr("Việc của Sở"), ""  # What the Department puts forward is not known here.
    if _is_uncounted(state):
        return (tr("Đã ghi nhận"), "done") if state.met else (tr("Chưa ghi nhận"), "")
    if state.was_late:
        return tr("Đã lập, quá hạn {days} ngày", days=number(-(state.days_left or 0))), "attention"
    if state.met:
        return tr("Đạt"), "done"
    if state.days_left is None:
        return tr("Chưa đạt"), "attention"
    if state.days_left < 0:
        # The unit cannot be late with what the Department holds.
        if obligation.owner is Owner.DEPARTMENT:
            return tr("Chưa ghi tham gia"), "attention"
        return tr("Đã quá hạn {days} ngày", days=number(-state.days_left)), "fault"
    if state.days_left == 0:
        return tr("Hôm nay là hạn cuối"), "fault"
    return tr("Còn {days} ngày", days=number(state.days_left)), "attention" if state.days_left <= SOON else ""


def state_line(state: Progress, gaps: int, sent: str = "") -> str:
    """Return whose obligation it is, what is demanded and what is there."""
    owner = state.obligation.owner
    whose = tr("Việc của Sở, đơn vị tham gia") if owner is Owner.DEPARTMENT else shown(owner)
    before = short_date(state.last_day + timedelta(days=1)) if state.last_day else ""
    return " · ".join((whose, *([tr("trước ngày {before}", before=before)] if before else []), _what(state, gaps, sent)))


def _what(state: Progress, gaps: int, sent: str) -> str:
    count, done = number(state.obligation.count or 1), number(state.done)
    measure = state.obligation.measure
    if measure is Measure.REPORT:
        if state.met:
            return sent or tr("đã xuất gói báo cáo")
        return tr("còn {gaps} mục cần bổ sung", gaps=number(gaps)) if gaps else tr("chưa ký gửi")
    if measure is Measure.CLUSTER_CONFERENCE:
        return tr("đã ghi tham gia") if state.met else tr("chưa ghi tham gia")
    if measure is Measure.UNION_ACTIVITY:
        return tr("đã ghi {done} hoạt động", done=done) if state.done else tr("chưa ghi hoạt động nào")
    if measure is Measure.REFERRED and state.obligation.owner is Owner.DEPARTMENT:
        return tr("ít nhất {count} điển hình của ngành mỗi năm", count=count)
    if state.obligation.count is None:
        return tr("đã ghi {done} điển hình", done=done)
    return tr("ít nhất {count} điển hình trong năm, đã có {done}", count=count, done=done)
