"""What is missing for the report, the gravest first, each with a way to where it can be filled in."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from exemplar_desktop.domain.finding import Finding, Findings, Severity
from exemplar_desktop.ui.generated.finding_row_ui import Ui_FindingRow
from exemplar_desktop.ui.generated.report_page_ui import Ui_ReportPage
from exemplar_desktop.ui.language import say, shown, tr
from exemplar_desktop.ui.page import read_after
from exemplar_desktop.ui.style import mark
from exemplar_desktop.vietnamese.dates import number

FEW, MANY = 3, 100
TONES = {Severity.BLOCKING: "fault", Severity.GAP: "attention", Severity.ADVICE: ""}
COUNTED = {
    Severity.BLOCKING: "{count} mục bắt buộc",
    Severity.GAP: "{count} mục còn thiếu",
    Severity.ADVICE: "{count} mục nên có",
}
COMPLETE = "Đã đủ nội dung"
SHOWN_ONLY = "Đang hiện {shown} mục đầu; các mục khác xem ở từng hồ sơ."


class FindingsCard(QObject):
    """The first findings at once, the others on request."""

    def __init__(self, ui: Ui_ReportPage, open_finding: Callable[[Finding], None]) -> None:
        super().__init__(ui.check_card)
        self.ui = ui
        self._open = open_finding
        self._findings = Findings()
        self._whole = False
        self.rows: list[FindingRow] = []
        ui.all_findings.clicked.connect(self._toggle)

    def show_findings(self, findings: Findings) -> None:
        """Show what is missing."""
        self._findings = findings
        counts = findings.counts
        needed = counts[Severity.BLOCKING] + counts[Severity.GAP]
        self.ui.check_badge.setText(tr("{count} mục cần bổ sung", count=number(needed)) if needed else tr(COMPLETE))
        mark(self.ui.check_badge, "tone", "fault" if counts[Severity.BLOCKING] else "attention" if needed else "done")
        said = " · ".join(tr(COUNTED[grave], count=number(counts[grave])) for grave in Severity if counts[grave])
        self.ui.check_note.setText(said)
        self.ui.check_note.setVisible(bool(said))
        self._fill()

    def fold(self) -> None:
        """Show the first ones only."""
        self._whole = False
        self._fill()

    def _toggle(self) -> None:
        self._whole = not self._whole
        self._fill()

    def _fill(self) -> None:
        shown = self._findings[: MANY if self._whole else FEW]
        for row in self.rows[len(shown) :]:
            self.ui.findings_layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        del self.rows[len(shown) :]
        while len(self.rows) < len(shown):
            row = FindingRow(self._open, self.ui.findings_place)
            self.ui.findings_layout.addWidget(row)
            read_after(self.rows[-1].ui.open_button if self.rows else self.ui.findings_place, row.ui.open_button)
            self.rows.append(row)
        for row, finding in zip(self.rows, shown, strict=True):
            row.show_finding(finding)
        total = len(self._findings)
        self.ui.all_findings.setVisible(total > FEW)
        more = tr("Xem cả {count} mục", count=number(total)) if total <= MANY else tr("Xem {count} mục đầu", count=MANY)
        self.ui.all_findings.setText(tr("Thu gọn") if self._whole else more)
        self.ui.all_findings.setToolTip(tr(SHOWN_ONLY, shown=MANY) if total > MANY else "")


class FindingRow(QWidget):
    """One finding: how grave, what, and the way there."""

    def __init__(self, open_finding: Callable[[Finding], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_FindingRow()
        self.ui.setupUi(self)
        self.finding: Finding | None = None
        self._open_finding = open_finding
        self.ui.open_button.clicked.connect(self._open)

    def show_finding(self, finding: Finding) -> None:
        """Show another finding."""
        self.finding = finding
        text = say(finding)
        self.ui.severity.setText(shown(finding.severity))
        mark(self.ui.severity, "tone", TONES[finding.severity])
        self.ui.text.setText(text)
        self.ui.open_button.setAccessibleName(tr("Mở: {what}", what=text))

    def _open(self) -> None:
        if self.finding is not None:
            self._open_finding(self.finding)
