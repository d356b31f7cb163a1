"""What concerns a unit's data as a whole: automatic copies, restoring, moving to another PC; the store is closed where it must be."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from exemplar_desktop.domain.copies import Reason
from exemplar_desktop.errors import CopyPlaceGone, StoreDiverged, StoreForeign, StoreHandedOver, StoreLost, StoreSuperseded, UserError
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.language import say, tr
from exemplar_desktop.ui.tasks import Tasks
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.ui.working import Working
from exemplar_desktop.vietnamese.dates import short_moment

if TYPE_CHECKING:
    from exemplar_desktop.services.copying import Copied
    from exemplar_desktop.store.copies import Copy

FIRST_COPY = 8_000
"""Milliseconds after opening: the window is usable and quiet by then."""
NEXT_COPY = int(timedelta(hours=1).total_seconds() * 1000)
"""Milliseconds between two looks whether anything changed. Closing makes no copy: nobody waits, and the next start finds all of it."""
RESTORE_THIS, KEEP_HERE, REPLACE, BACK = "Khôi phục bản sao này", "Vẫn làm tiếp ở máy này", "Thay dữ liệu", "Quay lại"
RESTORED = "Đã khôi phục bản sao. Trạng thái trước đó vẫn được giữ trong danh sách bản sao."
MOVED_OUT = "Đã ghi {file}. Thầy/cô chép tệp này sang máy kia và chọn “Nhận từ máy khác”."
MOVED_IN = "Đã nhận dữ liệu từ máy khác. Dữ liệu cũ ở đây (nếu có) vẫn được giữ trong danh sách bản sao."
SURE_TO_KEEP = "Làm tiếp ở đây thì máy kia không nên nhập nữa: hai bản sẽ khác nhau và không tự gộp lại. Thầy/cô vẫn làm tiếp ở máy này?"
WHERE_COPIES_LIE = "Thư mục có bản sao (USB, ổ khác)"
RESTORE_ELSEWHERE = "Khôi phục từ bản sao ở nơi khác…"
SURE_ELSEWHERE = "Thay dữ liệu hiện tại bằng bản sao {at} của {unit}? Dữ liệu hiện tại được giữ thành một bản sao, có thể khôi phục lại."


class WholeState(QObject):
    """Does these things for one window; ``reopen`` opens the unit anew, ``close`` closes it and puts its pages away."""

    copying = Signal(str, float)
    """What a copy that is being made does, and how much of it is done."""
    copy_ended = Signal()

    def __init__(self, bench: Workbench, window: QWidget, close: Callable[[], None], reopen: Callable[[], None]) -> None:
        super().__init__(window)
        self._bench, self._window = bench, window
        self._close, self._reopen = close, reopen
        self._after = ""
        self._told_gone = False
        self._copy = 0
        self.tasks = Tasks(self)
        """A thread of its own: a copy to a slow stick keeps no other job waiting."""
        self._timer = QTimer(self, singleShot=True, interval=FIRST_COPY)
        self._timer.timeout.connect(self.copy_quietly)
        bench.opened.connect(self._opened)

    def end(self) -> None:
        """Stop copying; nothing half-made is left."""
        self._timer.stop()
        self.tasks.close()

    def copy_quietly(self) -> None:
        """Make a copy where something changed; faults are said once, calmly."""
        from exemplar_desktop.services.setting_up import is_sample

        self._timer.start(NEXT_COPY)
        if self._bench.is_open and not is_sample(self._bench.desk.folder):
            self.copy(Reason.AUTOMATIC, self._copied, self._not_copied)

    def copy(
        self,
        reason: Reason,
        done: "Callable[[Copied], None]",
        failed: Callable[[UserError], None],
        stopped: Callable[[], None] = lambda: None,
    ) -> None:
        """Copy the open unit to its places, off the UI thread."""
        folder, now = self._bench.desk.folder, self._bench.now()

        def work(step: Step) -> "Copied":
            from exemplar_desktop.services.copying import chosen_place, copy_unit

            return copy_unit(folder, now, reason, chosen_place(folder), step)

        ending = partial(_first, self.copy_ended.emit)
        self._copy = self.tasks.start(work, ending(done), ending(failed), self.copying.emit, ending(stopped), key="copy")

    def stop_copying(self) -> None:
        """Leave the copy that is being made; nothing half-made stays, and the next look makes it anew."""
        self.tasks.cancel(self._copy)

    def restore_from_elsewhere(self) -> None:
        """Let a folder be pointed at and one of its copies be restored: a stick may be all that is left of a PC."""
        from exemplar_desktop.ui.copy_chooser import CopyChooser

        place = QFileDialog.getExistingDirectory(self._window, tr(WHERE_COPIES_LIE))
        if not place:
            return
        chooser = CopyChooser(self._bench, Path(place), self._window)
        chooser.chosen.connect(self._restore_chosen)
        chooser.elsewhere_wanted.connect(self.restore_from_elsewhere)
        chooser.open()

    def _restore_chosen(self, copy: "Copy") -> None:
        """Restore a copy from elsewhere, after asking where it takes the place of something."""
        words = {"at": short_moment(copy.manifest.moment), "unit": copy.manifest.summary.unit}
        if not self._bench.is_open or self.confirmed(tr(SURE_ELSEWHERE, **words), RESTORE_THIS):
            self.restore(copy)

    def restore(self, copy: "Copy") -> None:
        """Put a copy in the place of the present state."""
        folder, now = self._bench.folder, self._bench.now()

        def work(step: Step) -> object:
            from exemplar_desktop.services.restoring import restore

            return restore(folder, copy, now, step)

        self._run_closed(work, tr(RESTORED))

    def move_out(self, target: Path, passphrase: str) -> None:
        """Seal everything for another PC."""
        folder, now = self._bench.folder, self._bench.now()

        def work(step: Step) -> object:
            from exemplar_desktop.services.moving import move_out

            return move_out(folder, target, passphrase, now, step)

        self._run_closed(work, tr(MOVED_OUT, file=str(target)))

    def move_in(self, file: Path, passphrase: str, replace: bool = False) -> None:
        """Open what another PC sealed; where data lies here already, the user is asked first."""
        folder, now = self._bench.folder, self._bench.now()

        def work(step: Step) -> object:
            from exemplar_desktop.services.moving import move_in

            return move_in(file, folder, passphrase, now, replace, step)

        def refused(error: UserError) -> None:
            from exemplar_desktop.errors import StateNotNewer, StoreAlreadyThere

            asks = isinstance(error, (StateNotNewer, StoreAlreadyThere)) and not replace
            if asks and self.confirmed(say(error), REPLACE):
                self.move_in(file, passphrase, replace=True)
            else:
                self._open_again("" if asks else say(error))

        self._run_closed(work, tr(MOVED_IN), refused)

    def way_on(self, error: UserError) -> tuple[str, Callable[[], object]] | None:
        """Return the words of a button and what it does where a fault of opening has a way on here; else None."""
        if isinstance(error, StoreLost):
            return tr(RESTORE_THIS), self._restore_newest
        if isinstance(error, StoreForeign) and self._was_a_unit():
            return tr(RESTORE_ELSEWHERE), self.restore_from_elsewhere
        if isinstance(error, (StoreHandedOver, StoreSuperseded, StoreDiverged)):
            return tr(KEEP_HERE), self._keep_here
        return None

    def _was_a_unit(self) -> bool:
        """Tell whether the folder holds what only a unit has: then its database is damaged, and not another program's file."""
        from exemplar_desktop.services.desk import SENT_FOLDER
        from exemplar_desktop.store.copies import EVIDENCE

        return any((self._bench.folder / name).is_dir() for name in (EVIDENCE, SENT_FOLDER))

    def said_after(self) -> str:
        """Return what is to be said once the unit is open again, once."""
        words, self._after = self._after, ""
        return words

    def confirmed(self, text: str, answer: str) -> bool:
        """Ask before something that replaces data; going back is the default."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        # A copy from a stick says of itself which unit it holds.
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        agreed = box.addButton(tr(answer), QMessageBox.ButtonRole.AcceptRole)
        back = box.addButton(tr(BACK), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(back)
        box.setEscapeButton(back)
        box.exec()
        return box.clickedButton() is agreed

    def _restore_newest(self) -> None:
        from exemplar_desktop.services.copying import chosen_place, copies_of

        folder = self._bench.folder
        newest = next(iter(copies_of(folder, chosen_place(folder))), None)
        if newest is not None:
            self.restore(newest)

    def _keep_here(self) -> None:
        folder = self._bench.folder
        if not self.confirmed(tr(SURE_TO_KEEP), KEEP_HERE):
            self._reopen()
            return

        def work(_step: Step) -> object:
            from exemplar_desktop.services.turns import keep_here

            return keep_here(folder)

        self._bench.run(work, lambda _identity: self._reopen())

    def _run_closed(self, work: Callable[[Step], Any], words: str, failed: Callable[[UserError], None] | None = None) -> None:
        """Save what is typed, close the store, do the work behind a bar that can stop it, and open the unit again."""
        if not self._bench.flush():
            return
        self._timer.stop()
        waiting = Working(self._window)
        ending = partial(_first, waiting.accept)
        done = ending(lambda _result: self._open_again(words))
        refused = ending(failed or (lambda error: self._open_again(say(error))))
        stopped = ending(lambda: self._open_again(""))

        def begin() -> Callable[[], None]:
            self._close()
            # The same thread as the copies: none is being made meanwhile.
            job = self.tasks.start(work, done, refused, waiting.show_progress, stopped, key="copy")
            return partial(self.tasks.cancel, job)

        waiting.given_up.connect(self._opened)
        waiting.open()
        # A job that still reads the store would keep its database from being replaced.
        waiting.begin_once(lambda: self._bench.is_idle, begin)

    def _open_again(self, said: str) -> None:
        """Open the unit again; ``said`` is what is to be said then."""
        self._after = said
        self._reopen()

    def _opened(self) -> None:
        self._timer.start(FIRST_COPY)

    def _copied(self, copied: "Copied") -> None:
        for fault in copied.faults:
            if isinstance(fault, CopyPlaceGone) and self._told_gone:
                continue
            self._told_gone |= isinstance(fault, CopyPlaceGone)
            self._bench.said.emit(say(fault))

    def _not_copied(self, error: UserError) -> None:
        if isinstance(error, StoreForeign):
            self._bench.said.emit(say(error))


def _first(act: Callable[[], object], hear: Callable[..., None]) -> Callable[..., None]:
    """Return a hearer that acts before it passes on what it hears."""

    def heard(*came: object) -> None:
        act()
        hear(*came)

    return heard
