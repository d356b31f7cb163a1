"""What happens after a bug: what is typed is saved, a note in the unit's folder, one calm dialog; neither holds personal data."""

import platform
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from exemplar_desktop import __version__
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME

LOG_NAME = "crash.log"
LOG_SIZE = 256 * 1024
"""Bytes after which the log is kept as ``crash.log.1`` and begun anew."""
_PACKAGE = Path(__file__).resolve().parent
TITLE = "Chương trình gặp lỗi"
TEXT = (
    "Chương trình vừa gặp một lỗi. Những gì đã lưu không bị mất; thầy/cô có thể làm tiếp hoặc mở lại chương trình.\n\n"
    "Nếu lỗi lặp lại, thầy/cô sao chép chi tiết (không có dữ liệu của đơn vị) và gửi cho người hỗ trợ."
)
NOT_RESCUED = "Nội dung đang nhập dở có thể chưa được lưu: thầy/cô hãy xem lại ô vừa nhập."
COPY, CLOSE = "Sao chép chi tiết", "Đóng"


def _nothing() -> bool:
    """Stand in where there is nothing to rescue."""
    return True


def install(folder: Path, rescue: Callable[[], bool] = _nothing) -> None:
    """Let every bug that nobody caught be noted in ``folder`` and told once.

    ``rescue`` saves what is typed before the dialog opens, and returns whether all of it is saved.
    """
    telling = [False]

    def note(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt) or error is None:
            sys.__excepthook__(kind, error or kind(), trace)
            return
        details = describe(error)
        write(folder, details)
        if not telling[0] and threading.current_thread() is threading.main_thread():
            # A bug inside the dialog's own event loop is noted, and not told in a second dialog.
            telling[0] = True
            try:
                tell(details, rescued=_rescued(folder, rescue))
            finally:
                telling[0] = False

    sys.excepthook = note
    threading.excepthook = lambda args: note(args.exc_type, args.exc_value, args.exc_traceback)


def describe(error: BaseException) -> str:
    """Return where a bug happened: types and our own lines only, no message and no value, for these may hold names of people."""
    at = datetime.now(VIETNAM_TIME)
    system = f"{platform.system()} {platform.release()}"
    lines = [f"{at:%Y-%m-%d %H:%M:%S} exemplar_desktop {__version__}, Python {platform.python_version()}, {system}"]
    seen: BaseException | None = error
    while seen is not None:
        lines.append(type(seen).__qualname__)
        for frame in traceback.extract_tb(seen.__traceback__):
            path = Path(frame.filename)
            if path.is_relative_to(_PACKAGE):
                lines.append(f"  {path.relative_to(_PACKAGE).as_posix()}:{frame.lineno} {frame.name}")
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines)


def write(folder: Path, details: str) -> None:
    """Add a note to the log; a folder that cannot be written is no reason to fail again."""
    path = folder / LOG_NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > LOG_SIZE:
            path.replace(path.with_suffix(".log.1"))
        with path.open("a", encoding="utf-8") as log:
            log.write(details + "\n\n")
    except OSError:
        return


def _rescued(folder: Path, rescue: Callable[[], bool]) -> bool:
    """Save what is typed; a second bug on the way is noted and ends here."""
    try:
        return rescue()
    except Exception as error:  # noqa: BLE001 - the dialog about the first bug must come in any case
        write(folder, describe(error))
        return False


def tell(details: str, rescued: bool = True) -> None:
    """Show the dialog."""
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QApplication, QMessageBox

    def tr(text: str) -> str:
        return QCoreApplication.translate("exemplar", text)  # ui.language is a layer above

    if QApplication.instance() is None:
        return
    box = QMessageBox(QApplication.activeWindow())
    box.setWindowTitle(tr(TITLE))
    box.setText(tr(TEXT) if rescued else f"{tr(TEXT)}\n\n{tr(NOT_RESCUED)}")
    copy = box.addButton(tr(COPY), QMessageBox.ButtonRole.ActionRole)
    box.setDefaultButton(box.addButton(tr(CLOSE), QMessageBox.ButtonRole.RejectRole))
    box.exec()
    if box.clickedButton() is copy:
        QApplication.clipboard().setText(details)
