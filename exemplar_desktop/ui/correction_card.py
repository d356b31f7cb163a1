"""The card above the steps of a report that was sent: what was sent and when, and the report that replaces it."""

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from exemplar_desktop.domain.correction import Correction
from exemplar_desktop.ui.binding import Binding
from exemplar_desktop.ui.generated.correction_card_ui import Ui_CorrectionCard
from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.sent_words import document, sent_line
from exemplar_desktop.vietnamese.dates import short_date

if TYPE_CHECKING:
    from exemplar_desktop.domain.annual_report import AnnualReport
    from exemplar_desktop.services.correction import Sending

SENT = "Báo cáo năm {year} đã gửi"
SENT_TEXT = "{document}, {when}. Nội dung sửa từ nay chỉ có trong báo cáo thay thế; bản đã gửi giữ nguyên trong sổ gửi đi."
CORRECTING = "Đang lập báo cáo thay thế"
CORRECTING_TEXT = (
    "Thay thế {document} ({when}). Báo cáo thay thế là văn bản mới, có số và ngày riêng; ngày gửi lần đầu vẫn được ghi trong báo cáo."
)
BEGIN_HINT = "Mỗi lần gửi lại là một văn bản mới có số riêng, kể cả khi nội dung không đổi."


class CorrectionCard(QFrame):
    """Begins and drops a correction; what that changes in the report is decided by the page that saves it."""

    begun = Signal()
    dropped = Signal()
    left = Signal()
    """The reason was left, or its writer rests: time to save."""

    def __init__(self) -> None:
        super().__init__()
        self.ui = Ui_CorrectionCard()
        self.ui.setupUi(self)
        self.binding = Binding(self.ui.reason_place, Correction)
        self.binding.left.connect(lambda _name: self.left.emit())
        self.ui.begin_button.clicked.connect(self.begun)
        self.ui.drop_button.clicked.connect(self.dropped)
        self.ui.begin_button.setToolTip(tr(BEGIN_HINT))
        self._is_correcting = False
        self.hide()

    def show_sending(self, sending: "Sending") -> None:
        """Show how far the year's report is."""
        self.setVisible(bool(sending.sent))
        self._is_correcting = sending.is_correcting
        correction = sending.report.correction
        if self._is_correcting and correction is not None:
            self.binding.load(correction)
        self.show_state(sending)

    def show_state(self, sending: "Sending") -> None:
        """Say how far the year's report is; what is typed stays."""
        if not sending.sent:
            return
        last = sending.sent[-1]
        words = {"document": document(last.number, last.symbol, short_date(last.issued_on)), "when": sent_line(sending)}
        correcting = sending.is_correcting
        self.ui.correction_title.setText(tr(CORRECTING) if correcting else tr(SENT, year=sending.report.year))
        self.ui.correction_text.setText(tr(CORRECTING_TEXT if correcting else SENT_TEXT, **words))
        self.ui.reason_place.setVisible(correcting)
        self.ui.drop_button.setVisible(correcting)
        self.ui.begin_button.setVisible(not correcting)

    def onto(self, report: "AnnualReport") -> "AnnualReport":
        """Return the report with the reason that is typed."""
        if not self._is_correcting or report.correction is None:
            return report
        read, problems = self.binding.read()
        self.binding.paint(problems)
        return msgspec.structs.replace(report, correction=msgspec.structs.replace(report.correction, reason=read.reason))
