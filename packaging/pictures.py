"""Takes the pictures of the help and the README from the sample unit, so that they never show an older window.

``python3 packaging/dev.py pictures`` writes ``resources/help/*.png`` and ``docs/pictures/*.png``; names of pages make only theirs.
"""

import io
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import msgspec
from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

from exemplar_desktop.domain.nominee import Nomination
from exemplar_desktop.services.setting_up import open_sample
from exemplar_desktop.ui.dressing import dress
from exemplar_desktop.ui.history_place import history_of
from exemplar_desktop.ui.pages import HISTORY
from exemplar_desktop.ui.style import LIGHT, SCHEME, read_style
from exemplar_desktop.ui.tasks import Tasks
from exemplar_desktop.ui.window import MainWindow
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME

ROOT = Path(__file__).resolve().parent.parent
NOW = datetime(2025, 10, 18, 9, 41, tzinfo=VIETNAM_TIME)
HELP, DOCS = ROOT / "resources" / "help", ROOT / "docs" / "pictures"
SIZE = (1366, 768)
WIDTH = 784
"""Pixels of a help picture: twice the width it is shown in."""
MARK = 32
COLOURS = 256
PATIENCE = 60.0
# Page -> the widgets that the numbers of its help stand for, in their order.
MARKS = {
    "overview": ("own_place", "todo_card", "stages_card"),
    "nominees": ("add_button", "search", "list", "tabs"),
    "evidence": ("search", "list", "side"),
    "council": ("tabs", "add_button", "form_scroll"),
    "awards": ("tabs", "add_button", "form_scroll"),
    "disseminations": ("add_button", "list", "form_scroll"),
    "inspections": ("tabs", "add_button", "form_scroll"),
    "report": ("check_card", "content_card", "sign_card", "send_card", "right"),
    "history": ("search", "table", "card"),
    "setup": ("unit_card", "period_card", "signatory_card", "signature_card"),
    "wizard": ("card", "next_button", "sample_card"),
}
HEIGHTS = {"setup": 2000}
"""Window heights for pages whose numbers do not all fit on a screen."""
SHOWN = {"overview": "window", "nominees": "nominee", "report": "report"}
"""Pages that the README shows whole -> name of the picture."""


def main(names: list[str]) -> int:
    """Take the pictures of these pages (none: all)."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["LOGNAME"] = "vanthu"  # whom the history names
    application = QApplication([])
    application.setProperty(SCHEME, LIGHT)
    dress(application)
    with tempfile.TemporaryDirectory() as folder:
        sample = open_sample(Path(folder) / "unit", NOW)
        sample.store.close()
        with _window(sample.folder) as window:
            for name in [name for name in MARKS if name != "wizard" and name in (names or MARKS)]:
                _take_page(window, name)
        if "wizard" in (names or MARKS):
            with _window(Path(folder) / "empty") as window:
                assert window.wizard is not None
                _keep(_marked(window.wizard, MARKS["wizard"]), HELP / "wizard.png")
    return 0


def _take_page(window: MainWindow, name: str) -> None:
    window.resize(SIZE[0], HEIGHTS.get(name, SIZE[1]))
    window.show_page(name)
    page = window.page(name)
    if name == HISTORY:
        _change_something(window)
        page.reveal(history_of("setup"))
    tabs = page.findChild(QTabWidget, "tabs") if name == "nominees" else None
    if isinstance(tabs, QTabWidget):
        tabs.setCurrentIndex(1)
    page.setFocus()
    _settle(window)
    _keep(_marked(page, MARKS[name]), HELP / f"{name}.png")
    if name in SHOWN:
        # The sample's mark is for those who sit before it; the picture says it in its caption.
        for widget in (window.ui.sample_badge, window.ui.sample_leave):
            widget.hide()
        _settle(window)
        _keep(window.grab(), DOCS / f"{SHOWN[name]}.png")


def _change_something(window: MainWindow) -> None:
    """Let the history have more to tell than how the sample was made."""
    nomination = next(one for one in window.bench.desk.store.all(Nomination, year=window.bench.year) if one.position)
    window.bench.save(
        msgspec.structs.replace(nomination, position="Tổ trưởng chuyên môn", achievement=f"{nomination.achievement} Được nhân rộng.")
    )


@contextmanager
def _window(folder: Path) -> Iterator[MainWindow]:
    bench = Workbench(folder, Tasks(), now=lambda: NOW)
    window = MainWindow(bench)
    window.painted.connect(window.open_unit)
    window.resize(*SIZE)
    window.show()
    _settle(window)
    yield window
    window.close()
    bench.close()


def _settle(window: MainWindow) -> None:
    """Let everything be loaded and painted; the loop sleeps, because a worker needs Python too."""
    end, calm = time.monotonic() + PATIENCE, 0
    while calm < 40 and time.monotonic() < end:
        QApplication.processEvents()
        ready = window.bench.is_idle and (window.bench.is_open or window.wizard is not None)
        calm = calm + 1 if ready else 0
        time.sleep(0.01)


def _marked(page: QWidget, marks: tuple[str, ...]) -> QPixmap:
    """Return a page, made smaller, with a number at each of its widgets."""
    grabbed = page.grab()
    scaled = grabbed.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
    ratio = WIDTH / page.width()
    painter = QPainter(scaled)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = QFont(page.font())
    font.setPixelSize(MARK * 2 // 3)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    for number, name in enumerate(marks, 1):
        widget = page.findChild(QWidget, name)
        if not isinstance(widget, QWidget):
            raise LookupError(f"the page has no {name}")
        corner = widget.mapTo(page, QPoint(0, 0))
        spot = QRect(0, 0, MARK, MARK)
        spot.moveCenter(QPoint(max(MARK // 2, round(corner.x() * ratio)), max(MARK // 2, round(corner.y() * ratio))))
        painter.setPen(QColor(read_style().tokens["surface"]))
        painter.setBrush(read_style().colour("accent"))
        painter.drawEllipse(spot)
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.end()
    return scaled


def _keep(picture: QPixmap, path: Path) -> None:
    """Write a picture with few colours: a few dozen kilobytes."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    path.parent.mkdir(parents=True, exist_ok=True)
    image = Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGB")
    image.quantize(COLOURS, kmeans=2, dither=Image.Dither.NONE).save(path, optimize=True)
    print(path.relative_to(ROOT), path.stat().st_size // 1024, "KB")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
