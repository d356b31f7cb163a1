"""The page of the annual report: check, content, sign and export, send; with the report itself beside it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

import msgspec
from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.finding import Finding
from exemplar_desktop.domain.prose_origin import ProseOrigin
from exemplar_desktop.errors import UserError
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.binding import Binding
from exemplar_desktop.ui.correction_card import CorrectionCard
from exemplar_desktop.ui.findings_card import FindingsCard
from exemplar_desktop.ui.generated.report_form_ui import Ui_ReportForm
from exemplar_desktop.ui.generated.report_page_ui import Ui_ReportPage
from exemplar_desktop.ui.language import say, tr
from exemplar_desktop.ui.page import Page, read_in_order
from exemplar_desktop.ui.preview import Preview
from exemplar_desktop.ui.preview_drawing import PageSize, page_sizes
from exemplar_desktop.ui.prose_editor import ProseEditor
from exemplar_desktop.ui.register_list import RegisterList
from exemplar_desktop.ui.report_figures import FiguresPanel
from exemplar_desktop.ui.report_heading import offer_signatories, show_heading, summary
from exemplar_desktop.ui.route_choice import RouteChoice
from exemplar_desktop.ui.sending_card import SendingCard
from exemplar_desktop.ui.sending_done import SentCard
from exemplar_desktop.ui.style import mark
from exemplar_desktop.ui.workbench import Workbench

if TYPE_CHECKING:
    from exemplar_desktop.services.report_draft import Draft

DRAWING = "Đang soạn…"
WORDS = {
    "number": "Sửa số văn bản",
    "issued_on": "Sửa ngày ban hành",
    "signatory_id": "Đổi người ký báo cáo",
    "prose": "Sửa lời văn báo cáo",
    "correction": "Sửa lý do thay thế",
}
PROSE_OF = "Sửa lời văn mục {number}"
DRAFTED_AGAIN, KEPT = "Soạn lại mục {number} từ dữ liệu", "Giữ bản đã sửa của mục {number}"
BEGUN, DROPPED = "Lập báo cáo thay thế", "Thôi lập báo cáo thay thế"
PAUSE = 700
"""Milliseconds without a change after which the preview is drawn again."""


class ReportPage(Page):
    """Four steps on the left; preview, content, signing and register on the right."""

    def __init__(self, bench: Workbench, open_finding: Callable[[Finding], None] | None = None) -> None:
        super().__init__(bench)
        self.ui = Ui_ReportPage()
        self.ui.setupUi(self)
        self.form = Ui_ReportForm()
        self.form.setupUi(self.ui.report_place)
        draft_stops = (self.ui.prose_keep_button, self.ui.prose_draft_button, self.ui.prose)
        read_in_order(self.ui.report_place, self.ui.sections, self.ui.figures_scroll, *draft_stops)
        self.binding = Binding(self.ui.report_place, AnnualReport)
        self.findings = FindingsCard(self.ui, open_finding or self.wanted.emit)
        self.prose = ProseEditor(self.ui)
        self.figures = FiguresPanel(self.ui.figures_place)
        self.preview = Preview(bench, self.ui)
        self.correction = CorrectionCard()
        cast(QVBoxLayout, self.ui.steps_place.layout()).insertWidget(1, self.correction)
        self.sending = SendingCard(bench, self.ui)
        self.routes = RouteChoice(bench, self.ui, self.sending)
        self.sent = SentCard(bench, self.ui)
        self.register = RegisterList(bench, self.ui)
        self.register.wanted.connect(self.wanted)
        self.report: AnnualReport | None = None
        self.origin = ProseOrigin(year=bench.year)
        self._outdated = True
        self._drawing = 0
        """Number of the job that draws the preview."""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.draw_preview)
        self._listen()

    @property
    def is_fresh(self) -> bool:
        """Whether the preview shows the facts as they are now."""
        return not self._outdated and self.preview.is_drawn

    def refresh(self) -> None:
        """Show the year's report as it is stored."""
        from exemplar_desktop.services.facts import origin_of_year, report_of_year

        if self.bench.is_behind:
            return
        self.report = report_of_year(self.bench.desk, self.bench.year)
        self.origin = origin_of_year(self.bench.desk, self.bench.year)
        self.ui.heading.setText(tr("Báo cáo năm {year}", year=self.bench.year))
        self._show_head(offer=True)
        self.binding.load(self.report)
        self._show_correction()
        self._show_head()
        self.prose.load(self.bench.desk.programme, self.report, self.origin.drafts)
        self.sent.refresh()
        self.routes.refresh()
        self.register.refresh()
        self._show_written()
        self._show_findings()
        self._begin_preview(0)

    def save(self) -> None:
        """Save number, date, signatory and texts, where they changed."""
        if self.report is None:
            return
        read, problems = self.binding.read()
        self.binding.paint(problems)
        record = self._onto_stored(self.correction.onto(msgspec.structs.replace(read, prose=self.prose.texts())))
        origin = msgspec.structs.replace(self.origin, drafts=self.prose.origins())
        self._show_written()
        changed = [new for new, old in ((record, self.report), (origin, self.origin)) if new != old]
        if changed and self.bench.save(*changed, words=self._words(record)):
            self.report, self.origin = record, origin
            self.binding.accept(record)
            self._show_head()

    def reveal(self, finding: Finding) -> None:
        """Open the section, or the field, that a finding is about."""
        if self.prose.open_section(finding.field):
            return
        if finding.field == "prose":
            self._open(self.ui.prose_tab, self.ui.prose)
        elif finding.field in self.binding.widgets:
            self.ui.right.setCurrentWidget(self.ui.prose_tab)
            self.binding.focus(finding.field)

    def flush(self) -> None:
        """Save what is typed and not yet left."""
        super().flush()
        self.save()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Keep no passphrase on a page that is not looked at, and draw nothing for it; a window that is only laid down keeps both."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.sending.forget_passphrases()
            self.bench.tasks.cancel(self._drawing)
            self.routes.panel.forget_passphrase()

    def draw_preview(self) -> None:
        """Compose the report off the UI thread and show it with its figures; the newest request wins."""
        if not self.isVisible() or not self.bench.is_open:
            return
        desk, year, today = self.bench.desk, self.bench.year, self.bench.today()
        self.ui.preview_state.setText(tr(DRAWING))

        def work(step: Step) -> "tuple[Draft, tuple[PageSize, ...]]":
            from exemplar_desktop.services.report_draft import draft_report

            draft = draft_report(desk, year, today, step)
            return draft, page_sizes(draft.pdf) if draft.pdf else ()

        self._drawing = self.bench.run(work, self._show_draft, failed=self._show_no_draft, key="preview")

    def _onto_stored(self, typed: AnnualReport) -> AnnualReport:
        """Return what is typed as a change of the stored report: an export may have begun one, with its number, meanwhile."""
        from exemplar_desktop.services.facts import report_of_year

        shown = self.report
        stored = report_of_year(self.bench.desk, typed.year)
        if shown is None or stored.id == typed.id or self.bench.desk.store.get(AnnualReport, stored.id) is None:
            return typed
        fields = [name for name in typed.__struct_fields__ if name != "id" and getattr(typed, name) != getattr(shown, name)]
        return msgspec.structs.replace(stored, **{name: getattr(typed, name) for name in fields})

    def _listen(self) -> None:
        ui, bench = self.ui, self.bench
        self.binding.left.connect(self.save)
        self.prose.left.connect(self.save)
        self.correction.left.connect(self.save)
        self.correction.begun.connect(self._begin_correction)
        self.correction.dropped.connect(self._drop_correction)
        self.sending.exported.connect(self._take_packages)
        self.routes.panel.exported.connect(self._take_packages)
        self.routes.panel.ended.connect(self._read_anew)
        self.sending.ended.connect(self._read_anew)
        ui.prose_button.clicked.connect(self.prose.open_first_empty)
        ui.number_button.clicked.connect(lambda: self._open(ui.prose_tab, self.form.number))
        ui.sign_button.clicked.connect(lambda: self._open(ui.sign_tab, ui.head_choose))
        ui.register_button.clicked.connect(lambda: self._open(ui.register_tab, ui.register_table))
        bench.findings_changed.connect(self._findings_came)
        bench.saved.connect(lambda _at: self._begin_preview(PAUSE))
        bench.year_changed.connect(self.sending.forget_outcome)
        bench.year_changed.connect(self.findings.fold)

    def _open(self, tab: QWidget, first: QWidget) -> None:
        self.ui.right.setCurrentWidget(tab)
        first.setFocus()

    def _begin_correction(self) -> None:
        from exemplar_desktop.services.correction import corrected

        self.save()
        if self.report is not None and self.bench.save(corrected(self.bench.desk, self.report), words=tr(BEGUN)):
            self.refresh()
            self.correction.ui.reason.setFocus()
            self.ui.steps_scroll.verticalScrollBar().setValue(0)

    def _drop_correction(self) -> None:
        from exemplar_desktop.services.correction import dropped

        self.save()
        if self.report is not None and self.bench.save(dropped(self.bench.desk, self.report), words=tr(DROPPED)):
            self.refresh()
            self.correction.ui.begin_button.setFocus()

    def _read_anew(self) -> None:
        """Show the number that an export has given, however it ended; what is typed is kept."""
        self.save()
        self.refresh()

    def _take_packages(self, packages: tuple[Path, ...]) -> None:
        self.sent.take(packages)

    def _begin_preview(self, after: int) -> None:
        """Have the preview drawn after a moment; on a page that is not seen it is drawn when that is opened."""
        self._outdated = True
        self._pause.start(after)

    def _show_draft(self, made: "tuple[Draft, tuple[PageSize, ...]]") -> None:
        draft, sizes = made
        self._outdated = self._pause.isActive()
        self.ui.preview_state.setText("")
        self.figures.show_figures(draft.figures)
        self.prose.show_drafts(draft.texts)
        self._show_written()
        if draft.fault is not None:
            self.preview.clear(say(draft.fault))
        else:
            self.preview.show_pdf(draft.pdf, sizes)

    def _show_no_draft(self, error: UserError) -> None:
        self._outdated = False
        self.ui.preview_state.setText("")
        self.preview.clear(say(error))

    def _show_head(self, offer: bool = False) -> None:
        from exemplar_desktop.services.report_draft import report_head

        head = report_head(self.bench.desk, self.bench.year, self.bench.today())
        # Whoever is in office changes with the date, and with it the first choice.
        offer_signatories(self.form, head)
        if offer:
            return
        show_heading(self.form, head)
        self.correction.show_state(head.sending)
        # Number, date and signer of what was sent stay as they were sent.
        self.ui.report_place.setEnabled(not head.sending.is_settled)
        self.ui.content_summary.setText(summary(head))
        self.sending.show_head(head)

    def _findings_came(self) -> None:
        # A page that nobody sees is filled when it is opened.
        if self.isVisible():
            self._show_findings()

    def _show_correction(self) -> None:
        from exemplar_desktop.services.correction import sending

        self.correction.show_sending(sending(self.bench.desk, self.bench.year))

    def _show_findings(self) -> None:
        self.findings.show_findings(self.bench.findings)
        self.sending.show_state()

    def _show_written(self) -> None:
        written, total = self.prose.written()
        self.ui.content_badge.setText(tr("{written}/{total} mục có nội dung", written=written, total=total))
        mark(self.ui.content_badge, "tone", "done" if written == total else "attention")

    def _words(self, record: AnnualReport) -> str:
        """Return what a step is called in the undo menu."""
        changed = [name for name in WORDS if self.report is None or getattr(record, name) != getattr(self.report, name)]
        section = self.prose.shown
        if section is not None and changed in ([], ["prose"]):
            is_left = bool(self.report and self.report.prose.get(section.key)) and not record.prose.get(section.key)
            return tr((DRAFTED_AGAIN if is_left else PROSE_OF) if changed else KEPT, number=section.number)
        return tr(WORDS[changed[0]]) if changed else tr(WORDS["prose"])
