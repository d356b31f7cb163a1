"""Search also finds what fills a year: meetings, notices, members, awards, activities; and leads to each."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.award import Award, Referral
from exemplar_desktop.domain.council import CouncilMeeting, CouncilMember, PublicNotice
from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.inspection import Capacity, Inspection
from exemplar_desktop.domain.movement import Movement
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.record import Record
from exemplar_desktop.services.search import search
from exemplar_desktop.store.record_search import FoundKind
from exemplar_desktop.ui.search_targets import KINDS
from exemplar_desktop.ui.tabbed_page import TabbedPage
from exemplar_desktop.ui.titled_lines import DETAIL
from exemplar_desktop.ui.undo_words import PAGES
from exemplar_desktop.ui.window import MainWindow
from tests.ui.conftest import Type

Wait = Callable[[MainWindow], None]


@pytest.fixture
def year_of_records(window: MainWindow, add: Callable[..., Nomination]) -> dict[FoundKind, Record]:
    """One record of each kind, all of 2024, each with “sao mai” in its own name."""
    nomination = add(window, NomineeKind.TEACHER, "Lê Thị Hòa")
    meeting = CouncilMeeting(year=2024, title="Họp xét điển hình Sao Mai", held_on=date(2024, 5, 6))
    made: dict[FoundKind, Record] = {
        FoundKind.MEETING: meeting,
        FoundKind.NOTICE: PublicNotice(meeting_id=meeting.id, place="Bảng tin Sao Mai"),
        FoundKind.MEMBER: CouncilMember(name="Vũ Sao Mai", position="Phó hiệu trưởng"),
        FoundKind.AWARD: Award(nominee_id=nomination.nominee_id, year=2024, form="Giải Sao Mai", decision_number="12/QĐ"),
        FoundKind.REFERRAL: Referral(nomination_id=nomination.id, form="Bằng khen Sao Mai"),
        FoundKind.DISSEMINATION: Dissemination(year=2024, title="Tọa đàm Sao Mai"),
        FoundKind.MOVEMENT: Movement(name="Thi đua Sao Mai", begun_on=date(2024, 1, 1)),
        FoundKind.INSPECTION: Inspection(year=2024, title="Kiểm tra điểm trường Sao Mai"),
        FoundKind.CAPACITY: Capacity(name="Đỗ Sao Mai"),
    }
    window.bench.desk.store.save(*made.values())
    return made


def test_every_kind_is_found_by_its_name_and_has_a_page(window: MainWindow, year_of_records: dict[FoundKind, Record]) -> None:
    hits = search(window.bench.desk, 2024, "SAO mai", limit=20).records
    assert {hit.kind: hit.record_id for hit in hits} == {kind: record.id for kind, record in year_of_records.items()}
    assert {hit.year for hit in hits} == {2024}
    assert {kind: page for kind, (page, _words) in KINDS.items()} == {kind: PAGES[type(one)] for kind, one in year_of_records.items()}
    assert len(search(window.bench.desk, 2024, "sao mai").records) == 6
    assert [hit.kind for hit in search(window.bench.desk, 2024, "hoà 12/qd").records] == [FoundKind.AWARD]
    assert search(window.bench.desk, 2024, "sao 100%").records == ()


@pytest.mark.parametrize("kind", FoundKind)
def test_a_hit_leads_to_its_page_and_record(
    kind: FoundKind, window: MainWindow, year_of_records: dict[FoundKind, Record], type_text: Type, qtbot: QtBot, wait_for_jobs: Wait
) -> None:
    record: Any = year_of_records[kind]
    name = getattr(record, "title", "") or getattr(record, "name", "") or getattr(record, "form", "") or record.place
    qtbot.keyClick(window, "k", Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.ui.search.hasFocus)
    type_text(window.ui.search, name)
    qtbot.wait(60)
    wait_for_jobs(window)
    found = window.search.list
    assert found.item(0).text() == "Hội đồng, khen thưởng, hoạt động"
    whose = "Lê Thị Hòa: " if kind in (FoundKind.AWARD, FoundKind.REFERRAL) else ""
    assert found.item(1).text() == whose + name
    assert found.item(1).data(DETAIL).startswith(KINDS[kind][1])
    qtbot.keyClick(window.ui.search, Qt.Key.Key_Return)
    wait_for_jobs(window)
    page = window.page(KINDS[kind][0])
    assert window.ui.pages.currentWidget() is page
    assert isinstance(page, TabbedPage)
    assert page.current.shape.kind is type(record)
    assert page.current.binding.record.id == record.id


def test_a_record_of_another_year_is_shown_there(window: MainWindow, type_text: Type, qtbot: QtBot, wait_for_jobs: Wait) -> None:
    old = Movement(name="Dạy tốt", begun_on=date(2023, 5, 1), ended_on=date(2023, 9, 1))
    always, never = Movement(name="Dạy tốt mãi"), Movement(name="Dạy tốt xưa", ended_on=date(2001, 1, 1))
    window.bench.desk.store.save(old, always, never, Dissemination(year=2031, title="Dạy tốt mai sau"))
    hits = search(window.bench.desk, 2024, "day tot").records
    assert [(hit.record_id, hit.year) for hit in hits] == [(always.id, 2024), (old.id, 2023)]
    qtbot.keyClick(window, "k", Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.ui.search.hasFocus)
    type_text(window.ui.search, "day tot")
    qtbot.wait(60)
    wait_for_jobs(window)
    assert window.search.list.item(2).data(DETAIL) == "Phong trào thi đua · 01/05/2023 · năm 2023"
    qtbot.keyClick(window.ui.search, Qt.Key.Key_Down)
    qtbot.keyClick(window.ui.search, Qt.Key.Key_Return)
    wait_for_jobs(window)
    assert window.bench.year == 2023
    page = window.page("disseminations")
    assert isinstance(page, TabbedPage)
    assert page.current.binding.record.id == old.id


def test_what_was_deleted_and_what_hangs_on_it_is_not_found(window: MainWindow, year_of_records: dict[FoundKind, Record]) -> None:
    store = window.bench.desk.store
    store.delete(year_of_records[FoundKind.MEETING], *store.all(Nominee), year_of_records[FoundKind.MEMBER])
    gone = {FoundKind.MEETING, FoundKind.NOTICE, FoundKind.AWARD, FoundKind.REFERRAL, FoundKind.MEMBER}
    assert {hit.kind for hit in search(window.bench.desk, 2024, "sao mai", limit=20).records} == set(FoundKind) - gone
