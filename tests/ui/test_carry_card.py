"""A new year begins from the overview with whoever goes on: chosen, one step, taken back whole."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.council import CouncilMember
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.record import Record
from exemplar_desktop.domain.support_measure import SupportMeasure
from exemplar_desktop.ui.carry_card import MOST_SHOWN
from exemplar_desktop.ui.overview_page import OverviewPage
from exemplar_desktop.ui.window import MainWindow
from exemplar_desktop.ui.workbench import AT_ONCE

Wait = Callable[[MainWindow], None]


def before(*names: str, start: int = 1, **more: object) -> list[Record]:
    """Return files of 2023, each with an open measure."""
    made: list[Record] = []
    for number, name in enumerate(names, start):
        nominee = Nominee(number=number, kind=NomineeKind.TEACHER, name=name)
        nomination = Nomination(nominee_id=nominee.id, year=2023, **more)  # type: ignore[arg-type]
        made += [nominee, nomination, SupportMeasure(nomination_id=nomination.id, title="Kèm cặp")]
    return made


@pytest.fixture
def look(window: MainWindow, wait_for_jobs: Wait) -> Callable[..., OverviewPage]:
    """Save records and look at the overview of 2024."""

    def look_at(*records: Record) -> OverviewPage:
        window.bench.desk.store.save(*records)
        window.show_page("overview")
        wait_for_jobs(window)
        page = window.page("overview")
        assert isinstance(page, OverviewPage)
        return page

    return look_at


def stored(window: MainWindow, year: int = 2024) -> tuple[Nomination, ...]:
    return window.bench.desk.store.all(Nomination, year=year)


def untick(page: OverviewPage, place: int) -> None:
    model = page.ui.carry_card.model
    model.setData(model.index(place), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)


def test_the_chosen_go_on_in_one_step_that_is_taken_back_whole(
    window: MainWindow, look: Callable[..., OverviewPage], qtbot: QtBot, wait_for_jobs: Wait
) -> None:
    page = look(*before("Lê An", "Lê Bình", "Lê Chi"), CouncilMember(name="Vũ Hà"))
    card, former = page.ui.carry_card, stored(window, 2023)
    assert card.isVisible()
    assert card.ui.carry_title.text() == "Mang sang từ năm 2023: 3 điển hình, 3 biện pháp bồi dưỡng chưa xong"
    assert "1 thành viên Hội đồng còn nhiệm kỳ" in card.ui.carry_note.text()
    assert card.model.index(0).data() == "Lê An (Giáo viên)"
    card.ui.carry_list.setFocus()
    card.ui.carry_list.setCurrentIndex(card.model.index(1))
    qtbot.keyClick(card.ui.carry_list, Qt.Key.Key_Space)
    assert card.ui.carry_title.text() == "Mang sang từ năm 2023: 2 điển hình, 2 biện pháp bồi dưỡng chưa xong"
    qtbot.mouseClick(card.ui.carry_button, Qt.MouseButton.LeftButton)
    assert window.ui.banner_text.text() == "Đã mang sang năm 2024: 2 điển hình, 2 biện pháp bồi dưỡng chưa xong."
    wait_for_jobs(window)
    nominees = window.bench.desk.store.all(Nominee, id=tuple(one.nominee_id for one in stored(window)))
    assert [one.name for one in nominees] == ["Lê An", "Lê Chi"]
    assert not card.isVisible()
    assert page.ui.carry_link.text() == "Năm 2023 còn 1 điển hình chưa mang sang"
    assert window.bench.undo_list == ("Mang sang năm 2024",)

    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait_for_jobs(window)
    assert stored(window) == ()
    assert len(window.bench.desk.store.all(SupportMeasure)) == 3
    assert stored(window, 2023) == former
    page = look()
    assert card.isVisible()
    window.bench.redo()
    assert len(stored(window)) == 2
    wait_for_jobs(window)


def test_whoever_was_left_behind_can_come_later(
    window: MainWindow, look: Callable[..., OverviewPage], add: Callable[..., Nomination], qtbot: QtBot, wait_for_jobs: Wait
) -> None:
    page = look(*before("Lê An", "Lê Bình"))
    untick(page, 0)
    page.ui.carry_card.ui.carry_button.click()
    wait_for_jobs(window)
    qtbot.mouseClick(page.ui.carry_link, Qt.MouseButton.LeftButton)
    card = page.ui.carry_card
    assert card.isVisible()
    assert not page.ui.carry_link.isVisible()
    assert [line.name for line in card.model.chosen()] == ["Lê An"]
    assert card.ui.carry_list.hasFocus()
    qtbot.mouseClick(card.ui.carry_button, Qt.MouseButton.LeftButton)
    wait_for_jobs(window)
    assert len(stored(window)) == 2
    assert not card.isVisible()
    assert not page.ui.carry_link.isVisible()
    assert not page.ui.heading.visibleRegion().isEmpty(), "the page stays where one looks at it"


def test_without_anyone_chosen_nothing_can_be_carried(window: MainWindow, look: Callable[..., OverviewPage]) -> None:
    page = look(*before(*(f"Lê {n:02}" for n in range(2 * MOST_SHOWN))))
    card = page.ui.carry_card
    card.ui.carry_all.click()
    assert not card.ui.carry_button.isEnabled()
    assert card.ui.carry_all.text() == "Chọn tất cả"
    card.wanted.emit()
    assert stored(window) == ()
    card.ui.carry_all.click()
    assert card.ui.carry_button.isEnabled()
    assert card.ui.carry_list.height() < (MOST_SHOWN + 1) * card.model.row_height
    assert card.model.row_height >= 32


def test_where_nobody_goes_on_nothing_is_offered(window: MainWindow, look: Callable[..., OverviewPage], wait_for_jobs: Wait) -> None:
    deleted = before("Lê An")
    window.bench.desk.store.save(*deleted)
    window.bench.desk.store.delete(deleted[0])
    page = look(*before("Lê Bình", start=2, closed_on=date(2023, 5, 5)))
    assert page.ui.empty_card.isVisible()
    assert not page.ui.carry_card.isVisible()
    window.bench.set_year(2023)
    wait_for_jobs(window)
    assert not page.ui.carry_card.isVisible()
    assert not page.ui.carry_link.isVisible()


def test_very_many_go_on_behind_a_window_that_can_stop_it(
    window: MainWindow, look: Callable[..., OverviewPage], wait_for_jobs: Wait
) -> None:
    page = look(*before(*(f"Lê {n:03}" for n in range(AT_ONCE))))
    page.ui.carry_card.ui.carry_button.click()
    wait_for_jobs(window)
    assert len(stored(window)) == AT_ONCE
    assert window.bench.undo_list == ("Mang sang năm 2024",)
    window.bench.undo()
    assert stored(window) == ()
    wait_for_jobs(window)
