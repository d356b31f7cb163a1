"""The page of the annual report: check, content, sign and export, send; with the report itself beside it."""

from collections.abc import Callable

import msgspec

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.finding import Finding
from exemplar_desktop.domain.unit import Signatory
from exemplar_desktop.errors import UserError
from exemplar_desktop.messages.sentences import sentence
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.binding import Binding
from exemplar_desktop.ui.fields import fill_choices
from exemplar_desktop.ui.findings_card import FindingsCard
from exemplar_desktop.ui.generated.report_form_ui import Ui_ReportForm
from exemplar_desktop.ui.generated.report_page_ui import Ui_ReportPage
from exemplar_desktop.ui.page import Page
from exemplar_desktop.ui.preview import Preview
from exemplar_desktop.ui.prose_editor import ProseEditor
from exemplar_desktop.ui.sending_card import SendingCard
from exemplar_desktop.ui.style import mark
from exemplar_desktop.ui.workbench import Workbench

BY_DATE = "Theo ngày của văn bản"
DRAWING, OUTDATED = "Đang soạn…", "Đã có thay đổi sau bản này"


class ReportPage(Page):
    """Four steps on the left, preview and texts on the right."""

    def __init__(self, bench: Workbench, open_finding: Callable[[Finding], None]) -> None:
        super().__init__(bench)
        self.ui = Ui_ReportPage()
        self.ui.setupUi(self)
        self.form = Ui_ReportForm()
        self.form.setupUi(self.ui.report_place)
        self.binding = Binding(self.ui.report_place, AnnualReport)
        self.findings = FindingsCard(self.ui, open_finding)
        self.prose = ProseEditor(self.ui)
        self.preview = Preview(bench, self.ui)
        self.sending = SendingCard(bench, self.ui)
        self.report: AnnualReport | None = None
        self.binding.left.connect(self.save)
        self.prose.left.connect(self.save)
        self.sending.exported.connect(self.refresh)
        self.ui.prose_button.clicked.connect(self.prose.open_first_empty)
        self.ui.preview_button.clicked.connect(self.draw_preview)
        bench.findings_changed.connect(self._show_findings)
        bench.saved.connect(lambda _at: self.ui.preview_state.setText(OUTDATED if self.preview.pages else ""))
        bench.year_changed.connect(self.sending.forget_packages)

    def refresh(self) -> None:
        """Show the year's report as it is stored."""
        from exemplar_desktop.services.facts import report_of_year

        desk, year = self.bench.desk, self.bench.year
        self.report = report_of_year(desk, year)
        self.ui.heading.setText(f"Báo cáo năm {year}")
        signatories = desk.store.all(Signatory)
        fill_choices(self.form.signatory_id, [(None, BY_DATE), *((s.id, f"{s.name}, {s.position}") for s in signatories)])
        self.binding.load(self.report)
        self.prose.load(desk.programme, self.report.prose)
        self.sending.refresh()
        self._show_written()
        self._show_findings()
        self.draw_preview()

    def save(self) -> None:
        """Save number, date, signatory and texts, where they changed."""
        if self.report is None:
            return
        read, problems = self.binding.read()
        self.binding.paint(problems)
        record = msgspec.structs.replace(read, prose=self.prose.texts())
        self._show_written()
        if record != self.report and self.bench.save(record):
            self.report = record
            self.binding.accept(record)

    def reveal(self, finding: Finding) -> None:
        """Open the section, or the field, that a finding is about."""
        if not self.prose.open_section(finding.field):
            self.binding.focus(finding.field)

    def flush(self) -> None:
        """Save what is typed and not yet left."""
        super().flush()
        self.save()

    def draw_preview(self) -> None:
        """Compose the report off the UI thread and show it."""
        desk, year, today = self.bench.desk, self.bench.year, self.bench.today()
        self.ui.preview_state.setText(DRAWING)

        def work(step: Step) -> bytes:
            from exemplar_desktop.services.report import preview

            return preview(desk, year, today, step)

        self.bench.run(work, self._show_preview, failed=self._show_no_preview, key="preview")

    def _show_preview(self, pdf: bytes) -> None:
        self.ui.preview_state.setText("")
        self.preview.show_pdf(pdf)

    def _show_no_preview(self, error: UserError) -> None:
        self.ui.preview_state.setText("")
        self.preview.clear(sentence(error))

    def _show_findings(self) -> None:
        self.findings.show_findings(self.bench.findings)
        self.sending.show_state()

    def _show_written(self) -> None:
        written, total = self.prose.written()
        self.ui.content_badge.setText(f"{written}/{total} mục đã viết")
        mark(self.ui.content_badge, "tone", "done" if written == total else "attention")
