"""What is missing for the report, each with a way to where it can be filled in."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from exemplar_desktop.domain.finding import Finding, Severity
from exemplar_desktop.messages.sentences import sentence
from exemplar_desktop.messages.words import word
from exemplar_desktop.ui.generated.finding_row_ui import Ui_FindingRow
from exemplar_desktop.ui.generated.report_page_ui import Ui_ReportPage
from exemplar_desktop.ui.style import mark
from exemplar_desktop.vietnamese.dates import number

FEW, MANY = 5, 100
TONES = {Severity.BLOCKING: "fault", Severity.GAP: "attention", Severity.ADVICE: ""}
COMPLETE = "Đã đủ nội dung"


class FindingsCard(QObject):
    """The first findings at once, the others on request."""

    def __init__(self, ui: Ui_ReportPage, open_finding: Callable[[Finding], None]) -> None:
        super().__init__(ui.check_card)
        self.ui = ui
        self._open = open_finding
        self._findings: tuple[Finding, ...] = ()
        self._whole = False
        self.rows: list[FindingRow] = []
        ui.all_findings.clicked.connect(self._toggle)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show what is missing, the gravest first."""
        self._findings = findings
        count = sum(f.severity is not Severity.ADVICE for f in findings)
        blocking = any(f.severity is Severity.BLOCKING for f in findings)
        self.ui.check_badge.setText(f"{number(count)} mục cần bổ sung" if count else COMPLETE)
        mark(self.ui.check_badge, "tone", "fault" if blocking else "attention" if count else "done")
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
            self.rows.append(row)
        for row, finding in zip(self.rows, shown, strict=True):
            row.show_finding(finding)
        self.ui.all_findings.setVisible(len(self._findings) > FEW)
        more = f"Xem cả {number(len(self._findings))} mục" if len(self._findings) <= MANY else f"Xem {MANY} mục đầu"
        self.ui.all_findings.setText("Thu gọn" if self._whole else more)


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
        text = sentence(finding)
        self.ui.severity.setText(word(finding.severity))
        mark(self.ui.severity, "tone", TONES[finding.severity])
        self.ui.text.setText(text)
        self.ui.open_button.setAccessibleName(f"Mở: {text}")

    def _open(self) -> None:
        if self.finding is not None:
            self._open_finding(self.finding)
