"""The two routes on which the report leaves the desk to be signed: how it leaves, what waits, and how it comes back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from exemplar_desktop.domain.finding import Finding
from exemplar_desktop.domain.submission import Route
from exemplar_desktop.errors import UserError
from exemplar_desktop.messages.reasons_take_back import say_added
from exemplar_desktop.messages.steps import steps
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.generated.route_panel_ui import Ui_RoutePanel
from exemplar_desktop.ui.language import say, tr
from exemplar_desktop.ui.waiting_row import WaitingRow
from exemplar_desktop.ui.workbench import Workbench

if TYPE_CHECKING:
    from exemplar_desktop.services.export import ExportResult
    from exemplar_desktop.services.route_elsewhere import TakeBackResult
    from exemplar_desktop.services.waiting import LeftReport, WaitingReport

LEAVE_TITLES = {Route.ELSEWHERE: "Xuất báo cáo để ký", Route.PAPER: "In báo cáo để ký tay"}
LEAVE_STEPS = {
    Route.ELSEWHERE: "1. Xuất báo cáo có ô chờ sẵn cho số, ngày, chữ ký và con dấu.\n"
    "2. Ký tệp đó bằng công cụ của đơn vị, không in lại, không sửa nội dung.\n"
    "3. Mang tệp đã ký về đây; chương trình so từng trang với bản đã xuất rồi đóng gói.",
    Route.PAPER: "1. Xuất tệp rồi in; cuối báo cáo có mã kiểm tra để nơi nhận đối chiếu.\n"
    "2. Người đứng đầu ký tay, đóng dấu.\n"
    "3. Quét màu từ 200 điểm trở lên, mang bản quét về đây; chương trình đóng gói.",
}
LEAVE_BUTTONS = {Route.ELSEWHERE: "Xuất báo cáo chưa ký…", Route.PAPER: "Xuất tệp để in…"}
FILE_NAMES = {Route.ELSEWHERE: "bao-cao-chua-ky-{year}.pdf", Route.PAPER: "bao-cao-de-in-{year}.pdf"}
LEFT = "Đã xuất báo cáo vào tệp “{file}”."
BACK = "Đã đóng gói báo cáo mang về, xem bước 4."
ADDED = "Công cụ đã thêm vào báo cáo:"
ABANDONED = "Đã hủy bản chờ."
STOPPED_ROUTE = "Đã dừng theo yêu cầu; không có gì thay đổi."
LEAVING, COMING = "Đang xuất báo cáo để ký", "Đang đóng gói báo cáo mang về"
BLOCKED_ROUTE = "Chưa xuất được: {why}"
NUMBER_WRONG = "Số văn bản phải là một số từ 1 đến 99.999, và ngày viết như 25/10/2024; thầy/cô điền cả hai hoặc để trống cả hai."
SAVE_AS, OPEN_SIGNED, OPEN_SCANS = "Lưu báo cáo để ký", "Chọn báo cáo đã ký", "Chọn bản quét (nhiều tệp thì theo thứ tự trang)"
PDF_FILES, SCAN_FILES = "Tệp PDF (*.pdf)", "Bản quét (*.pdf *.jpg *.jpeg *.png)"


@dataclass(frozen=True)
class PackageOptions:
    """What is chosen for the package on every route."""

    out: Path
    mail_limit_mb: float | None
    smaller_photos: bool
    beside: bool


class RoutePanel(QWidget):
    """One route at a time: a card to let the report leave, a card for what waits, and progress; fills its parent."""

    exported = Signal(object)
    """The paths of the packages that were made."""
    busy = Signal(bool)
    ended = Signal()
    """Something was done, however it ended: number and date of the report may have changed."""

    def __init__(self, bench: Workbench, parent: QWidget, options: Callable[[], PackageOptions]) -> None:
        super().__init__(parent)
        box = QVBoxLayout(parent)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self)
        self.bench = bench
        self.ui = Ui_RoutePanel()
        self.ui.setupUi(self)
        self.route = Route.ELSEWHERE
        self.rows: list[WaitingRow] = []
        """What waits on the route, the newest first."""
        self.options = options
        self._typed: dict[str, tuple[str, str]] = {}
        """Number and day typed for what waits on another route or in another year, by its id."""
        self._job = 0
        self.ui.leave_button.clicked.connect(self._choose_leaving)
        self.ui.run_stop.clicked.connect(lambda: self.bench.tasks.cancel(self._job))
        self._show_words()
        self._show_running(running=False)
        self._say("")

    def show_route(self, route: Route) -> None:
        """Show the steps of a route and what waits on it."""
        self.route = route
        self._show_words()
        self._say("")
        self.refresh()

    def _show_words(self) -> None:
        self.ui.leave_title.setText(tr(LEAVE_TITLES[self.route]))
        self.ui.leave_steps.setText(tr(LEAVE_STEPS[self.route]))
        self.ui.leave_button.setText(tr(LEAVE_BUTTONS[self.route]))

    def refresh(self) -> None:
        """Show what waits as it lies in the unit's folder: it survives a restart."""
        from exemplar_desktop.services.desk_key import key_state
        from exemplar_desktop.services.waiting import waiting_reports

        self._show_waiting(waiting_reports(self.bench.desk, self.bench.year, self.route))
        try:
            state = key_state(self.bench.desk)
        except UserError as error:
            self._say(say(error))
            return
        self.ui.passphrase_place.setVisible(state is not None and not state.opens_itself)
        self._show_blocked()

    def _show_waiting(self, found: "tuple[WaitingReport, ...]") -> None:
        """Show a line for each; one that was there already keeps what is typed in it."""
        for row in [row for row in self.rows if row.waiting not in found]:
            self.rows.remove(row)
            self._typed[row.waiting.id] = row.typed()
            self.ui.waiting_layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        known = {row.waiting.id: row for row in self.rows}
        self.rows = [known.get(one.id) or self._row(one) for one in found]
        for place, row in enumerate(self.rows):
            self.ui.waiting_layout.insertWidget(place, row)
            row.show_newest(place == 0)
        self.ui.waiting_card.setVisible(bool(found))

    def _row(self, waiting: "WaitingReport") -> WaitingRow:
        row = WaitingRow(waiting, self.ui.waiting_place)
        row.type_again(*self._typed.pop(waiting.id, ("", "")))
        row.coming.connect(lambda: self._choose_coming(row))
        row.abandoned.connect(lambda: self.abandon(row))
        return row

    def leave(self, target: Path) -> None:
        """Let the report leave for a file, off the UI thread."""
        desk, year, now, route = self.bench.desk, self.bench.year, self.bench.now(), self.route
        passphrase, options = self._passphrase(), self.options()

        def work(step: Step) -> "LeftReport":
            from exemplar_desktop.services.route_elsewhere import UnsignedOrder, export_unsigned
            from exemplar_desktop.services.route_paper import PrintOrder, print_report

            if route is Route.ELSEWHERE:
                return export_unsigned(desk, year, UnsignedOrder(target, now, options.smaller_photos), step)
            return print_report(desk, year, PrintOrder(target, now, passphrase, options.mail_limit_mb, options.smaller_photos), step)

        self._start(work, self._has_left, LEAVING)

    def come_back(self, row: WaitingRow, files: tuple[Path, ...]) -> None:
        """Pack what was brought back for a report that waits, off the UI thread."""
        if not files:
            return
        numbered = row.number_and_day()
        if numbered is None:
            self._say(tr(NUMBER_WRONG))
            row.ui.number.setFocus()
            return
        id_ = row.waiting.id
        work = self._taking_back(files[0], id_, *numbered) if self.route is Route.ELSEWHERE else self._bringing_scan(files, id_)
        self._start(work, self._has_come, COMING)

    def abandon(self, row: WaitingRow) -> None:
        """Give up what waits."""
        from exemplar_desktop.services.waiting import abandon

        try:
            abandon(self.bench.desk, row.waiting)
        except UserError as error:
            self._say(say(error))
            return
        self.refresh()
        self._say(tr(ABANDONED))
        (self.rows[0].ui.back_button if self.rows else self.ui.leave_button).setFocus()

    def forget_passphrase(self) -> None:
        """Clear the passphrase: nobody who comes to the desk later signs with it."""
        self.ui.passphrase.clear()

    def _taking_back(self, signed: Path, waiting: str, number: int | None, day: date | None) -> Callable[[Step], "TakeBackResult"]:
        desk, year, now, passphrase = self.bench.desk, self.bench.year, self.bench.now(), self._passphrase()
        options = self.options()

        def work(step: Step) -> "TakeBackResult":
            from exemplar_desktop.services.route_elsewhere import TakeBackOrder, take_back

            order = TakeBackOrder(signed, options.out, now, passphrase, number, day, options.mail_limit_mb, options.beside, waiting)
            return take_back(desk, year, order, step)

        return work

    def _bringing_scan(self, files: tuple[Path, ...], waiting: str) -> Callable[[Step], "ExportResult"]:
        desk, year, now, passphrase = self.bench.desk, self.bench.year, self.bench.now(), self._passphrase()
        options = self.options()

        def work(step: Step) -> "ExportResult":
            from exemplar_desktop.services.route_paper import ScanOrder, bring_scan

            return bring_scan(desk, year, ScanOrder(files, options.out, now, passphrase, options.beside, waiting), step)

        return work

    def _start(self, work: Callable[[Step], Any], done: Callable[[Any], None], waited: str) -> None:
        self._say("")
        self._show_running(running=True)
        self._job = self.bench.run(
            work, done, waited=tr(waited), failed=self._failed, cancelled=self._stopped, progress=self._show_progress
        )
        self.ui.run_stop.setFocus()

    def _has_left(self, left: "LeftReport") -> None:
        self._end([tr(LEFT, file=left.path.name)], left.warnings)
        newest = next((row for row in self.rows if row.waiting.id == left.waiting.id), None)
        if newest is not None:
            newest.ui.back_button.setFocus()

    def _has_come(self, result: "TakeBackResult | ExportResult") -> None:
        from exemplar_desktop.services.export import ExportResult

        said, exported = [tr(BACK)], result if isinstance(result, ExportResult) else result.exported
        if not isinstance(result, ExportResult):
            said += [tr(ADDED), *say_added(result.taken, tr)]
        self.forget_passphrase()
        self._end(said, exported.warnings)
        self.bench.note_saved()
        self.exported.emit(exported.packages)

    def _failed(self, error: UserError) -> None:
        self._end([say(error)], ())
        if self.ui.passphrase_place.isHidden():
            self._ask_passphrase(error)

    def _ask_passphrase(self, error: UserError) -> None:
        from exemplar_desktop.errors import UnitKeyShut, UnitKeyUnmade, WrongPassphrase

        if isinstance(error, UnitKeyShut | UnitKeyUnmade | WrongPassphrase):
            self.ui.passphrase_place.show()
            self.ui.passphrase.setFocus()

    def _stopped(self) -> None:
        self._end([tr(STOPPED_ROUTE)], ())

    def _end(self, said: list[str], warnings: tuple[Finding, ...]) -> None:
        self._job = 0
        self._show_running(running=False)
        self.refresh()
        self.ended.emit()
        self._say("\n".join([*said, *dict.fromkeys(say(warning) for warning in warnings)]))

    def _show_running(self, running: bool) -> None:
        self.ui.running.setVisible(running)
        self.ui.run_bar.setValue(0)
        self.ui.run_text.setText("")
        for card in (self.ui.leave_card, self.ui.waiting_card):
            card.setEnabled(not running)
        self.busy.emit(running)

    def _show_progress(self, code: str, part: float) -> None:
        self.ui.run_bar.setValue(int(part * self.ui.run_bar.maximum()))
        self.ui.run_text.setText(f"{tr(steps.get(code, ''))}…" if code else "")

    def _show_blocked(self) -> None:
        blocking = self.bench.findings.blocking
        why = tr(BLOCKED_ROUTE, why=say(blocking)) if blocking else ""
        self.ui.leave_button.setEnabled(not why)
        self.ui.leave_button.setToolTip(why)
        if why:
            self._say(why)

    def _say(self, words: str) -> None:
        self.ui.outcome.setText(words)
        self.ui.outcome.setVisible(bool(words))

    def _passphrase(self) -> str | None:
        return self.ui.passphrase.text() or None

    def _choose_leaving(self) -> None:
        name = FILE_NAMES[self.route].format(year=self.bench.year)
        path, _kind = QFileDialog.getSaveFileName(self.window(), tr(SAVE_AS), str(self.options().out / name), tr(PDF_FILES))
        if path:
            self.leave(Path(path))

    def _choose_coming(self, row: WaitingRow) -> None:
        if self.route is Route.ELSEWHERE:
            path, _kind = QFileDialog.getOpenFileName(self.window(), tr(OPEN_SIGNED), str(self.options().out), tr(PDF_FILES))
            names = [path] if path else []
        else:
            names, _kind = QFileDialog.getOpenFileNames(self.window(), tr(OPEN_SCANS), str(self.options().out), tr(SCAN_FILES))
        self.come_back(row, tuple(Path(name) for name in names))
