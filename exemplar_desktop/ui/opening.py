"""Opens files, and evidence (of which a copy), with the program that the system has for them."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.workbench import Workbench

RUNNING = frozenset([".exe", ".com", ".bat", ".cmd", ".msi", ".scr", ".vbs", ".js", ".jse", ".wsf", ".ps1", ".lnk", ".hta", ".jar", ".sh"])
"""Endings of files that would run instead of being shown."""


def open_evidence(bench: Workbench, piece: Evidence) -> None:
    """Open a copy of the first file, or the link; a fault is said above the page."""
    if not piece.files:
        url = QUrl.fromUserInput(piece.link)
        if url.scheme() not in ("http", "https"):
            bench.said.emit(tr("Không mở được đường dẫn “{link}”: chỉ mở địa chỉ http hoặc https.", link=piece.link))
        elif not QDesktopServices.openUrl(url):
            bench.said.emit(tr("Máy không mở được đường dẫn “{link}”.", link=piece.link))
        return
    if Path(piece.files[0].name).suffix.casefold() in RUNNING:
        bench.said.emit(tr("Tệp “{name}” là chương trình nên không mở từ đây.", name=piece.files[0].name))
        return
    desk, folder = bench.desk, bench.scratch

    def work(step: Step) -> Path:
        from exemplar_desktop.services.evidence_copies import copy_out

        return copy_out(desk, piece, folder, step)

    bench.run(work, lambda path: open_file(bench, path))


def open_file(bench: Workbench, path: Path) -> None:
    """Open a file; that no program takes it is said above the page."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        bench.said.emit(tr("Máy chưa có chương trình mở được tệp “{name}”.", name=path.name))
