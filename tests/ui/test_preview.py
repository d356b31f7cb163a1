"""The preview of the report: pages, zoom, paging, memory, print."""

from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from exemplar_desktop.ui.generated.report_page_ui import Ui_ReportPage
from exemplar_desktop.ui.preview import Preview
from exemplar_desktop.ui.preview_drawing import page_sizes
from exemplar_desktop.ui.report_page import ReportPage
from exemplar_desktop.ui.tasks import Tasks
from exemplar_desktop.ui.window import MainWindow
from exemplar_desktop.ui.workbench import Workbench
from tests.ui.conftest import Type

A4 = (595.0, 842.0)


def made(*sizes: tuple[float, float]) -> bytes:
    """Make a PDF of empty pages."""
    document = pypdfium2.PdfDocument.new()
    for width, height in sizes:
        document.new_page(width, height)
    content = BytesIO()
    document.save(content)
    document.close()
    return content.getvalue()


@pytest.fixture
def preview(dressed: QApplication, qtbot: QtBot, tmp_path: Path, tasks: Tasks) -> Iterator[Preview]:
    widget = QWidget()
    qtbot.addWidget(widget)
    ui = Ui_ReportPage()
    ui.setupUi(widget)
    shown = Preview(Workbench(tmp_path, tasks), ui)
    widget.resize(1166, 716)
    with qtbot.waitExposed(widget):
        widget.show()
    yield shown


@pytest.fixture
def show(preview: Preview, qtbot: QtBot) -> Callable[[bytes], None]:
    def show_pdf(pdf: bytes) -> None:
        preview.show_pdf(pdf, page_sizes(pdf))
        qtbot.waitUntil(lambda: preview.is_drawn, timeout=10_000)

    return show_pdf


def test_a_page_is_as_wide_as_the_view_and_sharp(preview: Preview, show: Callable[[bytes], None]) -> None:
    show(made(A4, A4[::-1]))
    view = preview.view
    ratio = view.devicePixelRatioF()
    assert view.fits
    for page in (0, 1):
        assert abs(view.picture(page).width() - (view.viewport().width() - 24) * ratio) <= 1
    assert preview.ui.page_label.text() == "Trang 1/2"


def test_zoom_by_button_key_and_wheel(preview: Preview, show: Callable[[bytes], None], qtbot: QtBot) -> None:
    show(made(A4))
    view, ui = preview.view, preview.ui
    fitted = view.zoom
    qtbot.mouseClick(ui.zoom_in, Qt.MouseButton.LeftButton)
    assert view.zoom > fitted
    assert ui.zoom_label.text() == f"{round(view.zoom * 100)}%"
    view.set_zoom(1.0)
    qtbot.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom == 1.25
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert view.zoom == 1.0
    turn_wheel(view, 120)
    assert view.zoom == 1.25
    turn_wheel(view, -120)
    assert view.zoom == 1.0
    qtbot.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.fits
    assert view.zoom == fitted
    for _ in range(12):
        view.step_zoom(1)
    assert view.zoom == 3.0
    assert not ui.zoom_in.isEnabled()


def test_paging_by_key_button_and_thumbnail(preview: Preview, show: Callable[[bytes], None], qtbot: QtBot) -> None:
    show(made(*[A4] * 8))
    view, ui = preview.view, preview.ui
    assert not ui.page_back.isEnabled()
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert (view.page, preview.thumbnails.page, ui.page_label.text()) == (1, 1, "Trang 2/8")
    qtbot.mouseClick(ui.page_next, Qt.MouseButton.LeftButton)
    assert view.page == 2
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.page == 7
    assert not ui.page_next.isEnabled()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.page == 0
    qtbot.mouseClick(preview.thumbnails.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 150))
    assert view.page == 1
    qtbot.keyClick(preview.thumbnails, Qt.Key.Key_Down)
    assert view.page == 2
    assert "trang 3 trên 8" in view.accessibleName()


def test_only_pages_near_the_eye_are_kept(preview: Preview, show: Callable[[bytes], None], qtbot: QtBot) -> None:
    show(made(*[A4] * 60))
    for page in (10, 30, 59, 5):
        preview.view.turn_to(page)
        qtbot.waitUntil(lambda: preview.is_drawn, timeout=10_000)
        assert page in preview.view.kept
        assert len(preview.view.kept) <= 5
        assert len(preview.thumbnails.kept) <= 12


def test_one_page_never_takes_more_than_its_share(preview: Preview, show: Callable[[bytes], None], qtbot: QtBot) -> None:
    show(made((2400, 3400)))
    preview.view.set_zoom(3.0)
    qtbot.waitUntil(lambda: preview.is_drawn, timeout=20_000)
    picture = preview.view.picture(0)
    assert picture.width() * picture.height() <= 12_100_000


def test_another_edition_keeps_the_place_and_the_old_picture(preview: Preview, show: Callable[[bytes], None], qtbot: QtBot) -> None:
    show(made(*[A4] * 6))
    preview.view.turn_to(3)
    qtbot.waitUntil(lambda: preview.is_drawn, timeout=10_000)
    before = preview.view.picture(3).cacheKey()
    place = preview.view.verticalScrollBar().value()
    again = made(*[A4] * 5)
    preview.show_pdf(again, page_sizes(again))
    assert preview.view.picture(3).cacheKey() == before
    assert preview.view.verticalScrollBar().value() == place
    qtbot.waitUntil(lambda: preview.is_drawn, timeout=10_000)
    assert preview.view.picture(3).cacheKey() != before
    assert preview.ui.page_label.text() == "Trang 4/5"


def test_words_stand_where_there_is_no_document(preview: Preview, show: Callable[[bytes], None]) -> None:
    show(made(A4))
    preview.clear("Chưa xuất được báo cáo.")
    assert preview.pages == 0
    assert not preview.thumbnails.isVisible()
    assert not any(b.isEnabled() for b in (preview.ui.zoom_in, preview.ui.print_button, preview.ui.page_next))
    preview.view.grab()


def test_what_is_shown_is_printed(preview: Preview, show: Callable[[bytes], None], qtbot: QtBot, tmp_path: Path) -> None:
    show(made(A4, A4[::-1], A4))
    target = tmp_path / "in.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    preview.print_to(printer)
    assert preview.ui.print_button.text() == "Dừng in"
    qtbot.waitUntil(lambda: preview.ui.print_button.text() == "In…", timeout=20_000)
    sizes = page_sizes(target.read_bytes())
    assert [width > height for width, height in sizes] == [False, True, False]
    assert abs(sizes[0][0] - 595) < 2
    assert preview.ui.preview_state.text() == "Đã chuyển 3 trang sang máy in."


def test_only_the_pages_asked_for_are_printed(preview: Preview, show: Callable[[bytes], None], qtbot: QtBot, tmp_path: Path) -> None:
    show(made(*[A4] * 5))
    target = tmp_path / "in.pdf"
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    printer.setFromTo(2, 3)
    preview.print_to(printer)
    qtbot.waitUntil(lambda: preview.ui.print_button.text() == "In…", timeout=20_000)
    assert len(page_sizes(target.read_bytes())) == 2


@pytest.mark.qt_log_ignore("QPainter::begin", "does not support propagateSizeHints")
def test_a_refused_print_is_said(preview: Preview, show: Callable[[bytes], None], qtbot: QtBot, tmp_path: Path) -> None:
    show(made(A4))
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no such folder" / "in.pdf"))
    preview.print_to(printer)
    qtbot.waitUntil(lambda: "Máy in không nhận" in preview.ui.preview_state.text(), timeout=5000)
    assert preview.ui.print_button.text() == "In…"


def test_the_preview_follows_what_is_typed(window: MainWindow, qtbot: QtBot, type_text: Type) -> None:
    window.ui.report_button.click()
    page = window.page("report")
    assert isinstance(page, ReportPage)
    qtbot.waitUntil(lambda: page.is_fresh and page.preview.pages > 0, timeout=10_000)
    before = page.preview.pdf
    page.prose.open_first_empty()
    type_text(page.ui.prose, "Trường có 36 lớp.")
    page.save()
    assert not page.is_fresh
    assert page.preview.pdf == before
    qtbot.waitUntil(lambda: page.is_fresh, timeout=10_000)
    text = pypdfium2.PdfDocument(page.preview.pdf)[0].get_textpage().get_text_bounded()
    assert "Trường có 36 lớp." in text


def turn_wheel(view: QWidget, by: int) -> None:
    place = QPointF(200, 200)
    wheel = QWheelEvent(
        place,
        place,
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport() if hasattr(view, "viewport") else view, wheel)
