"""A process for `kill_runs`: works in the real window over and over, tells what is shown as saved, and waits to be killed.

    python -m tests.faults.killed_window type|attach FOLDER

Says ``ready`` once it begins, then one JSON line for all that is shown as saved at that moment.
"""

import sys
from itertools import count
from pathlib import Path
from random import Random

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from exemplar_desktop.app import start_application
from exemplar_desktop.domain.assessment import Assessment
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.nominee import Nomination
from exemplar_desktop.ui.nominee_detail import NomineeDetail
from exemplar_desktop.ui.nominees_page import NomineesPage
from exemplar_desktop.ui.tasks import Tasks
from exemplar_desktop.ui.window import MainWindow
from exemplar_desktop.ui.workbench import Workbench
from tests.faults.killed import FILE_SIZES, NOW, YEAR, ready, tell


def write(widget: QWidget, text: str) -> None:
    """Type, a key event a letter."""
    widget.setFocus()
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
        QCoreApplication.processEvents()


def type_on(window: MainWindow, detail: NomineeDetail) -> None:
    """Type into three fields; each "Đã lưu" is told with all that stands in them then."""
    form = detail.form

    def note() -> None:
        assert window.ui.saved.text().startswith("Đã lưu")
        tell([form.position.text().strip(), form.department.text().strip(), form.achievement.toPlainText().strip()])

    window.bench.saved.connect(note)
    ready()
    for turn in count(form.achievement.toPlainText().count(".") + 1):
        for field in (form.position, form.department):
            field.selectAll()
        write(form.position, f"Giáo viên {turn}")
        write(form.department, f"Tổ {turn}")
        form.achievement.moveCursor(QTextCursor.MoveOperation.End)
        write(form.achievement, f" Dạy dự án {turn}.")


def attach_on(window: MainWindow, detail: NomineeDetail) -> None:
    """Attach files to a criterion; the pieces that it shows are told with their hashes."""
    card = next(iter(detail.criteria.cards.values()))
    chance = Random()
    source = window.bench.folder.parent / "Minh chứng.bin"

    def note(assessment: Assessment) -> None:
        pieces = window.bench.desk.store.all(Evidence, id=assessment.evidence_ids)
        tell([piece.files[0].sha256 for piece in pieces])

    card.attaching.attached.connect(note)
    ready()
    for turn in count():
        source.write_bytes(chance.randbytes(FILE_SIZES[turn % len(FILE_SIZES)]))
        card.add_files([source])
        while not window.bench.is_idle:
            QCoreApplication.processEvents()


def open_file(folder: Path) -> tuple[MainWindow, NomineeDetail]:
    """Open the real window at the file of its one nominee."""
    application = start_application(())
    window = MainWindow(Workbench(folder, Tasks(), now=lambda: NOW))
    window.show()
    window.activateWindow()
    window.open_unit()
    while not window.bench.is_open:
        application.processEvents()
        if not window.ui.banner.isHidden():
            sys.exit(window.ui.banner_text.text())
    window.bench.set_year(YEAR)
    window.show_page("nominees")
    page = window.page("nominees")
    assert isinstance(page, NomineesPage)
    (nomination,) = window.bench.desk.store.all(Nomination)
    page.open_nomination(nomination.id)
    while not window.bench.is_idle:
        application.processEvents()
    assert page.detail is not None
    return window, page.detail


if __name__ == "__main__":
    {"type": type_on, "attach": attach_on}[sys.argv[1]](*open_file(Path(sys.argv[2])))
