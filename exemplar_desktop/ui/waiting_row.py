"""One report that waits to be brought back: when it left, number and date that stand on it, and what can be done with it."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QMessageBox, QWidget

from exemplar_desktop.domain.submission import Route
from exemplar_desktop.ui.generated.waiting_row_ui import Ui_WaitingRow
from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.style import mark
from exemplar_desktop.vietnamese.dates import parse_date

if TYPE_CHECKING:
    from exemplar_desktop.services.waiting import WaitingReport

BACK_BUTTONS = {Route.ELSEWHERE: "Nhận báo cáo đã ký…", Route.PAPER: "Nhận bản quét…"}
WAITS = "Xuất ngày {day} lúc {time}, {pages} trang."
WAITS_NUMBERED = "Xuất ngày {day} lúc {time}, {pages} trang, số {number}."
ABANDON, KEEP_WAITING = "Hủy bản chờ này", "Giữ lại"
ABANDON_ASKED = "Hủy bản đang chờ? Tệp đã xuất hoặc đã in lần đó sẽ không nhận lại được nữa."
_LARGEST_NUMBER = 99_999


class WaitingRow(QWidget):
    """Asks before it gives up; what is brought back is chosen by whoever listens."""

    coming = Signal()
    abandoned = Signal()

    def __init__(self, waiting: "WaitingReport", parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_WaitingRow()
        self.ui.setupUi(self)
        self.waiting = waiting
        words = WAITS_NUMBERED if waiting.number else WAITS
        left = waiting.exported
        said = tr(words, day=f"{left:%d/%m/%Y}", time=f"{left:%H:%M}", pages=waiting.pages, number=waiting.number or "")
        self.ui.waiting_text.setText(said)
        self.ui.back_button.setText(tr(BACK_BUTTONS[waiting.route]))
        self.ui.number_place.setVisible(waiting.route is Route.ELSEWHERE and waiting.number is None)
        # Of several lines with the same words a screen reader tells the one that is meant.
        for button in (self.ui.back_button, self.ui.abandon_button):
            button.setAccessibleName(f"{button.text()} {said}")
        self.ui.back_button.clicked.connect(self.coming)
        self.ui.abandon_button.clicked.connect(self._ask_to_abandon)

    def show_newest(self, newest: bool) -> None:
        """Let the button of the newest report stand out."""
        mark(self.ui.back_button, "role", "primary" if newest else "")

    def number_and_day(self) -> tuple[int | None, date | None] | None:
        """Return what was typed, both empty where nothing was; None where it is neither."""
        number, day = (text.strip() for text in self.typed())
        if self.ui.number_place.isHidden() or not (number or day):
            return None, None
        parsed = parse_date(day)
        if not number.isascii() or not number.isdigit() or not 1 <= int(number) <= _LARGEST_NUMBER or parsed is None:
            return None
        return int(number), parsed

    def typed(self) -> tuple[str, str]:
        """Return what stands in the fields for number and day."""
        number: QLineEdit = self.ui.number
        day: QLineEdit = self.ui.issued_on
        return number.text(), day.text()

    def type_again(self, number: str, day: str) -> None:
        """Put back what was typed before the row was made anew."""
        self.ui.number.setText(number)
        self.ui.issued_on.setText(day)

    def _ask_to_abandon(self) -> None:
        box = QMessageBox(QMessageBox.Icon.Warning, tr(ABANDON), tr(ABANDON_ASKED), parent=self.window())
        keep = box.addButton(tr(KEEP_WAITING), QMessageBox.ButtonRole.RejectRole)
        give_up = box.addButton(tr(ABANDON), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(keep)
        box.exec()
        if box.clickedButton() is give_up:
            self.abandoned.emit()
