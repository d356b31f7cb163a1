"""Criteria are proved: evidence is dropped, chosen, pasted, used again, renamed and taken off."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QColor, QDesktopServices, QDrag, QDragEnterEvent, QDropEvent, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.nominee import NomineeKind
from exemplar_desktop.ui.criterion_card import CriterionCard
from exemplar_desktop.ui.given import evidence_data
from exemplar_desktop.ui.window import MainWindow
from tests.ui.conftest import Type, children
from tests.ui.test_criteria import Add, Wait, card_of, stored


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "Phiếu tín nhiệm.pdf"
    path.write_bytes(b"%PDF-1.7 invented")
    return path


def test_a_chosen_file_becomes_evidence(
    window: MainWindow, add: Add, qtbot: QtBot, wait_for_jobs: Wait, paper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    card = card_of(window, nomination, "III.2.2.b.3")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(paper)], ""))
    qtbot.mouseClick(card.strip.ui.choose, Qt.MouseButton.LeftButton)
    wait_for_jobs(window)
    (evidence,) = window.bench.desk.store.all(Evidence)
    assert (evidence.title, evidence.files[0].name) == ("Phiếu tín nhiệm", "Phiếu tín nhiệm.pdf")
    assert stored(window, nomination)["III.2.2.b.3"].evidence_ids == (evidence.id,)
    assert [chip.piece for chip in card.strip.chips] == [evidence]
    assert card.strip.ui.bar.isHidden()


def test_files_are_dropped_onto_a_criterion(window: MainWindow, add: Add, wait_for_jobs: Wait, paper: Path, tmp_path: Path) -> None:
    other = tmp_path / "ảnh.jpg"
    other.write_bytes(b"invented picture")
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    card = card_of(window, nomination, "III.2.2.b.3")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(paper)), QUrl.fromLocalFile(str(other))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(card, QDragEnterEvent(QPoint(5, 5), copy, data, left, none))
    assert card.property("dropping")
    QApplication.sendEvent(card, QDropEvent(QPointF(5, 5), copy, data, left, none))
    wait_for_jobs(window)
    titles = [chip.piece.title for chip in card.strip.chips]
    assert titles == ["Phiếu tín nhiệm", "ảnh"]
    assert len(stored(window, nomination)["III.2.2.b.3"].evidence_ids) == 2
    assert not card.property("dropping")


def test_a_file_reaches_its_own_criterion_though_another_nominee_is_shown_by_then(
    window: MainWindow, add: Add, wait_for_jobs: Wait, paper: Path
) -> None:
    first = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    second = add(window, NomineeKind.TEACHER, "Lê Thị Hòa")
    card = card_of(window, first, "III.2.2.b.3")
    card.add_files([paper])
    card_of(window, second, "III.2.2.b.3")
    wait_for_jobs(window)
    assert len(stored(window, first)["III.2.2.b.3"].evidence_ids) == 1
    assert stored(window, second) == {}


def test_a_reason_typed_while_a_file_is_copied_is_kept(
    window: MainWindow, add: Add, wait_for_jobs: Wait, paper: Path, type_text: Type
) -> None:
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    card = card_of(window, nomination, "III.2.2.b.3")
    card.add_files([paper])
    type_text(card.ui.reason, "Phiếu kín, 40/42")
    card.ui.met.setFocus()
    wait_for_jobs(window)
    assessment = stored(window, nomination)["III.2.2.b.3"]
    assert (assessment.reason, len(assessment.evidence_ids)) == ("Phiếu kín, 40/42", 1)


def test_an_empty_file_is_refused_in_words(window: MainWindow, add: Add, wait_for_jobs: Wait, tmp_path: Path) -> None:
    empty = tmp_path / "trống.pdf"
    empty.touch()
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    card_of(window, nomination, "III.2.2.b.3").add_files([empty])
    wait_for_jobs(window)
    assert window.ui.banner_text.text() == f"Tệp {empty} không có nội dung. Thầy/cô chọn tệp khác."
    assert stored(window, nomination) == {}


def test_a_link_is_evidence_too(window: MainWindow, add: Add, qtbot: QtBot, type_text: Type) -> None:
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    card = card_of(window, nomination, "III.2.2.b.3")
    qtbot.mouseClick(card.strip.ui.add_link, Qt.MouseButton.LeftButton)
    type_text(card.strip.ui.link, "https://example.invalid/bài-viết")
    qtbot.keyClick(card.strip.ui.link, Qt.Key.Key_Return)
    (evidence,) = window.bench.desk.store.all(Evidence)
    assert evidence.link == "https://example.invalid/bài-viết"
    assert card.strip.chips[0].ui.send_along.isHidden()


def test_evidence_stays_at_the_unit_or_is_taken_off(window: MainWindow, add: Add, qtbot: QtBot, wait_for_jobs: Wait, paper: Path) -> None:
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    card = card_of(window, nomination, "III.2.2.b.3")
    card.add_files([paper])
    wait_for_jobs(window)
    (chip,) = card.strip.chips
    qtbot.mouseClick(chip.ui.send_along, Qt.MouseButton.LeftButton, pos=QPoint(8, chip.ui.send_along.height() // 2))
    (evidence,) = window.bench.desk.store.all(Evidence)
    assert not evidence.send_along
    qtbot.mouseClick(chip.ui.remove_button, Qt.MouseButton.LeftButton)
    assert stored(window, nomination)["III.2.2.b.3"].evidence_ids == ()
    assert card.strip.chips == []
    assert window.bench.desk.store.all(Evidence) == (evidence,)


def test_opening_evidence_opens_a_copy_under_its_own_name(
    window: MainWindow, add: Add, qtbot: QtBot, wait_for_jobs: Wait, paper: Path
) -> None:
    class Opener(QObject):
        opened: list[Path]

        @Slot(QUrl)
        def open(self, url: QUrl) -> None:
            self.opened.append(Path(url.toLocalFile()))

    opener = Opener()
    opener.opened = []
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    card = card_of(window, nomination, "III.2.2.b.3")
    card.add_files([paper])
    wait_for_jobs(window)
    QDesktopServices.setUrlHandler("file", opener, "open")  # type: ignore[arg-type]  # the stub asks for bytes, which are refused
    try:
        qtbot.mouseClick(card.strip.chips[0].ui.open_button, Qt.MouseButton.LeftButton)
        wait_for_jobs(window)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    (copy,) = opener.opened
    assert copy.name == paper.name
    assert copy.read_bytes() == paper.read_bytes()
    assert not copy.is_relative_to(window.bench.folder)


def drop(card: CriterionCard, data: QMimeData) -> None:
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(card, QDragEnterEvent(QPoint(5, 5), copy, data, left, none))
    QApplication.sendEvent(card, QDropEvent(QPointF(5, 5), copy, data, left, none))


def urls(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def paste(card: CriterionCard, qtbot: QtBot, data: QMimeData) -> None:
    QApplication.clipboard().setMimeData(data)
    card.ui.met.setFocus()
    qtbot.keyClick(card.ui.met, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_a_dropped_folder_is_refused_in_words_and_the_files_beside_it_are_kept(
    window: MainWindow, add: Add, wait_for_jobs: Wait, paper: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "Ảnh tri ân"
    folder.mkdir()
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    card = card_of(window, nomination, "III.2.2.b.3")
    drop(card, urls(folder, paper))
    wait_for_jobs(window)
    assert window.ui.banner_text.text() == f"“{folder}” là thư mục. Thầy/cô mở thư mục và chọn các tệp ở bên trong."
    assert [chip.piece.title for chip in card.strip.chips] == ["Phiếu tín nhiệm"]


def test_a_copied_file_is_pasted_onto_the_criterion_with_the_focus(
    window: MainWindow, add: Add, qtbot: QtBot, wait_for_jobs: Wait, paper: Path
) -> None:
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    card = card_of(window, nomination, "III.2.2.b.4")
    paste(card, qtbot, urls(paper))
    wait_for_jobs(window)
    assert list(stored(window, nomination)) == ["III.2.2.b.4"]
    assert [chip.piece.title for chip in card.strip.chips] == ["Phiếu tín nhiệm"]


def test_a_copied_picture_becomes_a_png_named_for_its_moment(window: MainWindow, add: Add, qtbot: QtBot, wait_for_jobs: Wait) -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor(10, 200, 30))
    data = QMimeData()
    data.setImageData(image)
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    card = card_of(window, nomination, "III.2.2.b.3")
    paste(card, qtbot, data)
    wait_for_jobs(window)
    (evidence,) = window.bench.desk.store.all(Evidence)
    assert evidence.files[0].name == "Ảnh dán ngày 18-10-2024 lúc 09.41.00.png"
    kept = QImage(str(window.bench.desk.files.path(evidence.files[0].sha256)))
    assert kept.pixelColor(20, 20) == QColor(10, 200, 30)


def test_a_copied_address_becomes_a_link_and_other_text_is_no_evidence(window: MainWindow, add: Add, qtbot: QtBot) -> None:
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    card = card_of(window, nomination, "III.2.2.b.3")
    data = QMimeData()
    data.setText(" https://example.invalid/tin \n")
    paste(card, qtbot, data)
    assert [chip.piece.link for chip in card.strip.chips] == ["https://example.invalid/tin"]
    data = QMimeData()
    data.setText("javascript:alert(1)")
    paste(card, qtbot, data)
    assert len(card.strip.chips) == 1
    assert "Chưa có gì để dán" in window.ui.banner_text.text()


def test_text_is_pasted_into_the_reason_and_files_are_not(
    window: MainWindow, add: Add, qtbot: QtBot, wait_for_jobs: Wait, paper: Path
) -> None:
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    card = card_of(window, nomination, "III.2.2.b.3")
    card.ui.reason.setFocus()
    QApplication.clipboard().setText("Phiếu kín, 40/42")
    qtbot.keyClick(card.ui.reason, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QApplication.clipboard().setMimeData(urls(paper))
    qtbot.keyClick(card.ui.reason, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wait_for_jobs(window)
    assert card.ui.reason.toPlainText() == "Phiếu kín, 40/42"
    assert [chip.piece.title for chip in card.strip.chips] == ["Phiếu tín nhiệm"]


def test_one_piece_serves_several_criteria_by_dragging_its_chip(
    window: MainWindow, add: Add, qtbot: QtBot, wait_for_jobs: Wait, paper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    card = card_of(window, nomination, "III.2.2.b.3")
    card.add_files([paper])
    wait_for_jobs(window)
    other = card_of(window, nomination, "III.2.2.b.5")
    # Without a screen there is no drag of the system: the drop follows at once.
    monkeypatch.setattr(QDrag, "exec", lambda drag, _action: drop(other, drag.mimeData()))
    button = card.strip.chips[0].ui.open_button
    qtbot.mousePress(button, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    qtbot.mouseMove(button, QPoint(12, 10))
    assert other.strip.chips == []
    for x in (60, 80):
        QApplication.sendEvent(button, mouse_moved(button, x))
    (evidence,) = window.bench.desk.store.all(Evidence)
    assert {a.criterion: a.evidence_ids for a in stored(window, nomination).values()} == {
        "III.2.2.b.3": (evidence.id,),
        "III.2.2.b.5": (evidence.id,),
    }
    drop(other, evidence_data(evidence.id))
    assert window.ui.banner_text.text() == "Tiêu chuẩn III.2.2.b.5 đã có minh chứng “Phiếu tín nhiệm”."


def mouse_moved(widget: QWidget, x: int) -> QMouseEvent:
    place = QPointF(x, 10)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    return QMouseEvent(QEvent.Type.MouseMove, place, QPointF(widget.mapToGlobal(place)), Qt.MouseButton.NoButton, left, none)


def test_one_piece_serves_several_criteria_by_keyboard(
    window: MainWindow, add: Add, qtbot: QtBot, wait_for_jobs: Wait, paper: Path
) -> None:
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    card = card_of(window, nomination, "III.2.2.b.3")
    card.add_files([paper])
    wait_for_jobs(window)
    chip = card.strip.chips[0]
    chip.ui.open_button.setFocus()
    qtbot.keyClick(chip.ui.open_button, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    other = card_of(window, nomination, "III.2.2.b.4")
    other.ui.met.setFocus()
    qtbot.keyClick(other.ui.met, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [c.piece.id for c in other.strip.chips] == [chip.piece.id]
    menu = chip.menu()
    (others,) = children(menu, QMenu)
    enabled = {action.text().split()[0]: action for action in others.actions() if action.isEnabled()}
    assert "III.2.2.b.4" not in enabled
    enabled["III.2.2.b.5"].trigger()
    assert "III.2.2.b.5" in stored(window, nomination)


def test_evidence_of_another_nominee_is_found_without_marks_and_used_here(
    window: MainWindow, add: Add, qtbot: QtBot, wait_for_jobs: Wait, paper: Path, type_text: Type
) -> None:
    first = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    card_of(window, first, "III.2.2.b.3").add_files([paper])
    wait_for_jobs(window)
    window.bench.save(Evidence(title="Giấy khen", link="https://example.invalid/khen"))
    card = card_of(window, add(window, NomineeKind.TEACHER, "Lê Thị Hòa"), "III.2.2.b.3")
    card.strip.ui.use_existing.setFocus()
    qtbot.mouseClick(card.strip.ui.use_existing, Qt.MouseButton.LeftButton)
    chooser = card.strip.chooser
    assert chooser is not None
    type_text(chooser.ui.search, "tin nhiem")
    qtbot.waitUntil(lambda: chooser.model.total == 1)
    wait_for_jobs(window)
    assert chooser.model.data(chooser.model.index(0)) == "Phiếu tín nhiệm"
    qtbot.keyClick(chooser.ui.search, Qt.Key.Key_Return)
    assert [chip.piece.title for chip in card.strip.chips] == ["Phiếu tín nhiệm"]
    qtbot.keyClick(chooser.ui.search, Qt.Key.Key_Escape)
    assert card.strip.chooser is None
    assert card.strip.ui.use_existing.hasFocus()


def test_a_piece_is_renamed_and_described_by_keyboard(
    window: MainWindow, add: Add, qtbot: QtBot, wait_for_jobs: Wait, paper: Path, type_text: Type
) -> None:
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    card = card_of(window, nomination, "III.2.2.b.3")
    card.add_files([paper])
    wait_for_jobs(window)
    chip = card.strip.chips[0]
    chip.ui.open_button.setFocus()
    qtbot.keyClick(chip.ui.open_button, Qt.Key.Key_F2)
    details = card.strip.details
    assert details is not None
    assert details.ui.title.selectedText() == "Phiếu tín nhiệm"
    type_text(details.ui.title, "Phiếu tín nhiệm tháng 10 đợt II")
    type_text(details.ui.issuer, "Hội đồng trường Lê Chân")
    type_text(details.ui.issued_on, "5/10/2024")
    details.ui.title.setFocus()
    (evidence,) = window.bench.desk.store.all(Evidence)
    assert (evidence.title, evidence.issuer) == ("Phiếu tín nhiệm tháng 10 đợt II", "Hội đồng trường Lê Chân")
    assert evidence.issued_on == date(2024, 10, 5)
    qtbot.keyClick(details.ui.title, Qt.Key.Key_Return)
    assert card.strip.details is None
    assert chip.ui.open_button.hasFocus()
    assert chip.piece == evidence
    assert "đợt II" in chip.ui.open_button.text()


def test_a_wrong_date_is_said_beside_its_field(
    window: MainWindow, add: Add, qtbot: QtBot, wait_for_jobs: Wait, paper: Path, type_text: Type
) -> None:
    card = card_of(window, add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào"), "III.2.2.b.3")
    card.add_files([paper])
    wait_for_jobs(window)
    card.strip.ask_for_details(card.strip.chips[0].piece)
    details = card.strip.details
    assert details is not None
    type_text(details.ui.issued_on, "31/2/2024")
    qtbot.keyClick(details.ui.issued_on, Qt.Key.Key_Tab)
    assert details.ui.issued_on.property("wrong")
    qtbot.mouseClick(details.ui.close_button, Qt.MouseButton.LeftButton)
    assert card.strip.details is details
    qtbot.keyClick(details.ui.issued_on, Qt.Key.Key_Escape)
    assert card.strip.details is None


def test_attaching_judging_and_taking_off_are_undone_and_redone(
    window: MainWindow, add: Add, qtbot: QtBot, wait_for_jobs: Wait, paper: Path
) -> None:
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    card = card_of(window, nomination, "III.2.2.b.3")
    card.add_files([paper])
    wait_for_jobs(window)
    assert window.bench.undo_words == "Gắn minh chứng “Phiếu tín nhiệm”"
    qtbot.mouseClick(card.ui.met, Qt.MouseButton.LeftButton)
    card.strip.chips[0].ui.open_button.setFocus()
    qtbot.keyClick(card.strip.chips[0].ui.open_button, Qt.Key.Key_Delete)
    assert card.strip.chips == []
    assert window.bench.undo_words == "Gỡ minh chứng “Phiếu tín nhiệm”"
    window.bench.undo()
    assert [chip.piece.title for chip in card.strip.chips] == ["Phiếu tín nhiệm"]
    window.bench.undo()
    assert card.ui.not_judged.isChecked()
    window.bench.undo()
    assert card.strip.chips == []
    assert window.bench.desk.store.all(Evidence) == ()
    window.bench.redo()
    window.bench.redo()
    assert [chip.piece.title for chip in card.strip.chips] == ["Phiếu tín nhiệm"]
    assert card.ui.met.isChecked()


def test_a_file_copied_while_its_criterion_was_undone_is_kept_all_the_same(
    window: MainWindow, add: Add, qtbot: QtBot, wait_for_jobs: Wait, paper: Path
) -> None:
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    card = card_of(window, nomination, "III.2.2.b.3")
    qtbot.mouseClick(card.ui.met, Qt.MouseButton.LeftButton)
    card.add_files([paper])
    window.bench.undo()
    wait_for_jobs(window)
    assert len(stored(window, nomination)["III.2.2.b.3"].evidence_ids) == 1
    assert [chip.piece.title for chip in card.strip.chips] == ["Phiếu tín nhiệm"]


def test_a_program_is_kept_but_not_run(window: MainWindow, add: Add, qtbot: QtBot, wait_for_jobs: Wait, tmp_path: Path) -> None:
    (tmp_path / "xem.exe").write_bytes(b"MZ invented")
    card = card_of(window, add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào"), "III.2.2.b.3")
    card.add_files([tmp_path / "xem.exe"])
    wait_for_jobs(window)
    qtbot.keyClick(card.strip.chips[0].ui.open_button, Qt.Key.Key_Return)
    assert window.ui.banner_text.text() == "Tệp “xem.exe” là chương trình nên không mở từ đây."
