"""Criteria are judged, one below the other."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.assessment import Assessment, Judgement
from exemplar_desktop.domain.nominee import Nomination, NomineeKind
from exemplar_desktop.ui.criterion_card import CriterionCard
from exemplar_desktop.ui.nominees_page import NomineesPage
from exemplar_desktop.ui.window import MainWindow
from exemplar_desktop.ui.wrapped_choice import WrappedChoice
from tests.ui.conftest import Type, children, go_to

Add = Callable[..., Nomination]
Wait = Callable[[MainWindow], None]


def card_of(window: MainWindow, nomination: Nomination, reference: str) -> CriterionCard:
    page = go_to(window, "nominees", NomineesPage)
    page.open_nomination(nomination.id)
    assert page.detail is not None
    page.ui.tabs.setCurrentWidget(page.ui.criteria_tab)
    card = page.detail.criteria.card(reference)
    assert card is not None
    assert card.criterion.reference == reference
    return card


def stored(window: MainWindow, nomination: Nomination) -> dict[str, Assessment]:
    return {a.criterion: a for a in window.bench.desk.store.all(Assessment, nomination_id=nomination.id)}


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
    choice = card.alternatives["brave-act"].parentWidget()
    assert isinstance(choice, WrappedChoice)
    qtbot.mouseClick(choice, Qt.MouseButton.LeftButton, pos=choice.words.geometry().center())
    assert stored(window, nomination)["III.2.2.d.2"].alternatives == ("brave-act",)


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


def test_a_managers_page_leads_to_the_collective(window: MainWindow, add: Add, qtbot: QtBot, wait_for_jobs: Wait) -> None:
    collective = add(window, NomineeKind.COLLECTIVE, "Tổ Toán - Tin")
    manager = add(window, NomineeKind.MANAGER, "Phạm Văn Hải", collective_id=collective.nominee_id)
    card = card_of(window, manager, "III.2.2.a.4")
    page = window.page("nominees")
    assert isinstance(page, NomineesPage)
    assert page.detail is not None
    with qtbot.waitSignal(page.detail.wanted) as heard:
        qtbot.mouseClick(card.ui.collective_link, Qt.MouseButton.LeftButton)
    (finding,) = heard.args
    assert (finding.page, finding.nominee, finding.field) == ("nominees", collective.nominee_id, "III.2")


def test_a_card_is_never_wider_than_its_place(window: MainWindow, add: Add, wait_for_jobs: Wait, tmp_path: Path) -> None:
    nomination = add(window, NomineeKind.STUDENT, "Trần Minh Quân")
    card = card_of(window, nomination, "III.2.2.d.2")
    paths = []
    for number in range(3):
        paths.append(tmp_path / f"{number} {'Một tên tệp rất dài của nhà trường ' * 5}.txt")
        paths[-1].write_text(str(number))
    card.add_files(paths)
    wait_for_jobs(window)
    window.resize(1280, 720)
    QApplication.processEvents()
    page = window.page("nominees")
    assert isinstance(page, NomineesPage)
    assert page.ui.criteria_scroll.horizontalScrollBar().maximum() == 0
    for button in (*children(card, QPushButton), *children(card, QCheckBox)):
        if button.isVisible():
            assert card.rect().contains(QRect(button.mapTo(card, QPoint(0, 0)), button.size())), button.text()
            assert button.width() >= button.minimumSizeHint().width(), button.text()
