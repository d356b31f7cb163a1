"""One thing that the plan demands of the year: whose it is, how far it is, how many days are left."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QFrame, QWidget

from exemplar_desktop.domain.finding import Finding, Severity
from exemplar_desktop.domain.obligations import Progress
from exemplar_desktop.domain.programme import Measure, Owner
from exemplar_desktop.messages.words import word
from exemplar_desktop.ui.generated.obligation_card_ui import Ui_ObligationCard
from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.style import mark
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

    def show_progress(self, state: Progress, gaps: int) -> None:
        """Show an obligation's state on a day; ``gaps`` is how much the year's report still lacks."""
        obligation = state.obligation
        words, tone = badge_of(state)
        self.ui.badge.setText(words)
        mark(self.ui.badge, "tone", tone)
        self.ui.owner.setText(owner_line(state))
        self.ui.title.setText(obligation.title)
        self.ui.state.setText(state_line(state, gaps))
        self.setToolTip(tr("{words} (mục {reference})", words=obligation.text, reference=obligation.reference))
        self.setAccessibleName(f"{obligation.title}: {words}")
        self.ui.bar.setVisible(obligation.owner is not Owner.DEPARTMENT)
        self.ui.bar.setMaximum(obligation.count)
        self.ui.bar.setValue(min(state.done, obligation.count))
        self.ui.bar.setAccessibleName(
            tr("{title}: đạt {done} trên {count}", title=obligation.title, done=state.done, count=obligation.count)
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


def badge_of(state: Progress) -> tuple[str, str]:
    """Return the badge's words and its tone ("" is neutral)."""
    obligation = state.obligation
    if obligation.measure is Measure.CLUSTER_CONFERENCE and state.met:
        return tr("Đã tham gia"), "done"
    if obligation.measure is Measure.REFERRED and obligation.owner is Owner.DEPARTMENT:
        return tr("Việc của Sở"), ""  # What the Department puts forward is not known here.
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


def owner_line(state: Progress) -> str:
    """Return whose obligation it is, and where the plan says so."""
    owner, reference = state.obligation.owner, state.obligation.reference
    if owner is Owner.DEPARTMENT:
        return tr("Việc của Sở GDĐT, đơn vị tham gia · mục {reference}", reference=reference)
    return tr("{owner} · mục {reference}", owner=tr(word(owner)), reference=reference)


def state_line(state: Progress, gaps: int) -> str:
    """Return what is demanded and what is there."""
    count, done = number(state.obligation.count), number(state.done)
    before = short_date(state.last_day + timedelta(days=1)) if state.last_day else ""
    measure = state.obligation.measure
    if measure is Measure.SPREAD:
        return tr("Ít nhất {count} điển hình trong năm · đã có {done}", count=count, done=done)
    if measure is Measure.REPORT:
        return _report_line(state, before, gaps)
    if measure is Measure.CLUSTER_CONFERENCE:
        joined = tr("đơn vị đã ghi tham gia") if state.met else tr("đơn vị chưa ghi tham gia")
        return tr("Sở tổ chức trước ngày {before} · {joined}", before=before, joined=joined) if before else joined
    if measure is Measure.UNION_ACTIVITY:
        return tr("Đã ghi {done} hoạt động do Công đoàn tổ chức", done=done) if state.done else tr("Chưa ghi hoạt động nào của Công đoàn")
    return tr("Sở giới thiệu ít nhất {count} điển hình mỗi năm, chọn từ hồ sơ các đơn vị gửi", count=count)


def _report_line(state: Progress, before: str, gaps: int) -> str:
    parts = [tr("Trước ngày {before}", before=before)] if before else []
    if state.met:
        parts.append(tr("đã xuất gói báo cáo"))
    else:
        parts.append(tr("còn {gaps} mục cần bổ sung", gaps=number(gaps)) if gaps else tr("đã đủ nội dung, chưa ký gửi"))
    line = " · ".join(parts)
    return line[:1].upper() + line[1:]
