"""Criteria are judged and proved, one below the other."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.assessment import Assessment, Judgement
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.nominee import Nomination, NomineeKind
from exemplar_desktop.ui.criterion_card import CriterionCard
from exemplar_desktop.ui.nominees_page import NomineesPage
from exemplar_desktop.ui.window import MainWindow
from tests.ui.conftest import Type

Add = Callable[..., Nomination]
Wait = Callable[[MainWindow], None]


def card_of(window: MainWindow, nomination: Nomination, reference: str) -> CriterionCard:
    page = window.page("nominees")
    assert isinstance(page, NomineesPage)
    page.open_nomination(nomination.id)
    assert page.detail is not None
    page.ui.tabs.setCurrentWidget(page.ui.criteria_tab)
    card = page.detail.criteria.card(reference)
    assert card is not None
    assert card.criterion.reference == reference
    return card


def stored(window: MainWindow, nomination: Nomination) -> dict[str, Assessment]:
    return {a.criterion: a for a in window.bench.desk.store.all(Assessment, nomination_id=nomination.id)}


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "Phiếu tín nhiệm.pdf"
    path.write_bytes(b"%PDF-1.7 invented")
    return path


def test_a_judgement_and_its_reason_are_saved(window: MainWindow, add: Add, qtbot: QtBot, type_text: Type) -> None:
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    card = card_of(window, nomination, "III.2.2.b.4")
    qtbot.mouseClick(card.ui.met, Qt.MouseButton.LeftButton)
    type_text(card.ui.reason, "Hai sáng kiến được áp dụng")
    card.ui.met.setFocus()
    (assessment,) = stored(window, nomination).values()
    assert (assessment.criterion, assessment.judgement) == ("III.2.2.b.4", Judgement.MET)
    assert assessment.reason == "Hai sáng kiến được áp dụng"


def test_what_a_judgement_lacks_is_said_beside_it(window: MainWindow, add: Add, qtbot: QtBot, wait_for_jobs: Wait) -> None:
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    card = card_of(window, nomination, "III.2.2.b.4")
    qtbot.mouseClick(card.ui.met, Qt.MouseButton.LeftButton)
    wait_for_jobs(window)
    assert "chưa có minh chứng" in card.ui.gap.text()
    assert card.ui.gap.isVisible()


def test_a_pupils_achievement_is_one_of_its_alternatives(window: MainWindow, add: Add, qtbot: QtBot) -> None:
    nomination = add(window, NomineeKind.STUDENT, "Trần Minh Quân")
    card = card_of(window, nomination, "III.2.2.d.2")
    box = card.alternatives["brave-act"]
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    assert stored(window, nomination)["III.2.2.d.2"].alternatives == ("brave-act",)


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


def test_a_managers_collective_is_looked_at(window: MainWindow, add: Add, qtbot: QtBot) -> None:
    collective = add(window, NomineeKind.COLLECTIVE, "Tổ Toán - Tin")
    manager = add(window, NomineeKind.MANAGER, "Phạm Văn Hải", collective_id=collective.nominee_id)
    card = card_of(window, manager, "III.2.2.a.4")
    assert card.ui.collective_text.text() == "Tập thể “Tổ Toán - Tin” chưa đạt: III.2, III.2.1.1, III.2.1.2, III.2.1.3, III.2.1.4."
    for reference in ("III.2", "III.2.1.1", "III.2.1.2", "III.2.1.3", "III.2.1.4"):
        qtbot.mouseClick(card_of(window, collective, reference).ui.met, Qt.MouseButton.LeftButton)
    card = card_of(window, manager, "III.2.2.a.4")
    assert card.ui.collective_text.text() == "Tập thể “Tổ Toán - Tin” đã đạt tất cả 5 tiêu chuẩn của tập thể."


def test_a_kind_that_was_judged_cannot_be_changed_and_says_why(window: MainWindow, add: Add, qtbot: QtBot) -> None:
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    card = card_of(window, nomination, "III.2.2.b.3")
    page = window.page("nominees")
    assert isinstance(page, NomineesPage)
    assert page.detail is not None
    assert page.detail.form.kind.isEnabled()
    qtbot.mouseClick(card.ui.not_met, Qt.MouseButton.LeftButton)
    assert not page.detail.form.kind.isEnabled()
    assert page.detail.form.kind.toolTip()
