"""Search everything: from any page to any record by a few letters."""

from collections.abc import Callable
from datetime import date

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.assessment import Assessment
from exemplar_desktop.domain.evidence import Evidence, StoredFile
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.services.search import search
from exemplar_desktop.ui.search_box import TARGET
from exemplar_desktop.ui.search_targets import matching_targets
from exemplar_desktop.ui.window import MainWindow
from tests.ui.conftest import Type

Wait = Callable[[MainWindow], None]


@pytest.fixture
def filled(window: MainWindow, add: Callable[..., Nomination]) -> MainWindow:
    add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào", position="Giáo viên", department="Ngữ văn")
    add(window, NomineeKind.STUDENT, "Đào Minh Quân", department="11A2")
    add(window, NomineeKind.COLLECTIVE, "Tổ 100% nữ_sinh")
    window.bench.desk.store.save(Evidence(title="Quyết định khen thưởng cô Đào", issuer="UBND quận"), Evidence(title="Ảnh lễ tri ân"))
    return window


def lines(window: MainWindow) -> list[str]:
    found = window.search.list
    return [found.item(place).text() for place in range(found.count())] if not found.isHidden() else []


def ask(window: MainWindow, text: str, type_text: Type, qtbot: QtBot, wait: Wait) -> list[str]:
    qtbot.keyClick(window, "k", Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.ui.search.hasFocus)
    window.ui.search.clear()
    type_text(window.ui.search, text)
    qtbot.wait(60)
    wait(window)
    return lines(window)


def test_people_evidence_and_pages_are_found_as_one_types_without_marks(
    filled: MainWindow, type_text: Type, qtbot: QtBot, wait_for_jobs: Wait
) -> None:
    found = ask(filled, "dao", type_text, qtbot, wait_for_jobs)
    assert found[0] == "Điển hình"
    assert set(found[1:3]) == {"Nguyễn Thị Đào", "Đào Minh Quân"}
    assert found[3:5] == ["Minh chứng", "Quyết định khen thưởng cô Đào"]
    assert "Báo cáo và gửi" in ask(filled, "bao cao", type_text, qtbot, wait_for_jobs)


def test_words_may_come_in_any_order_and_signs_are_only_signs(
    filled: MainWindow, type_text: Type, qtbot: QtBot, wait_for_jobs: Wait
) -> None:
    assert "Nguyễn Thị Đào" in ask(filled, "đào ngu", type_text, qtbot, wait_for_jobs)
    assert "Tổ 100% nữ_sinh" in ask(filled, "0% nu_", type_text, qtbot, wait_for_jobs)
    assert ask(filled, "%_%", type_text, qtbot, wait_for_jobs) == ["Không tìm thấy “%_%”"]


def test_enter_leads_to_the_nominee(filled: MainWindow, type_text: Type, qtbot: QtBot, wait_for_jobs: Wait) -> None:
    ask(filled, "thi dao", type_text, qtbot, wait_for_jobs)
    qtbot.keyClick(filled.ui.search, Qt.Key.Key_Return)
    wait_for_jobs(filled)
    page = filled.page("nominees")
    assert filled.ui.pages.currentWidget() is page
    assert page.ui.title.text() == "Nguyễn Thị Đào"  # type: ignore[attr-defined]
    assert lines(filled) == []
    assert filled.ui.search.text() == ""


def test_arrows_pass_over_headings_and_lead_to_a_field(filled: MainWindow, type_text: Type, qtbot: QtBot, wait_for_jobs: Wait) -> None:
    found = ask(filled, "ma don vi", type_text, qtbot, wait_for_jobs)
    assert found[-1] == "Mã đơn vị"
    for _ in found:
        qtbot.keyClick(filled.ui.search, Qt.Key.Key_Down)
    current = filled.search.list.currentItem()
    assert current.text() == "Mã đơn vị"
    assert current.data(TARGET) is not None
    qtbot.keyClick(filled.ui.search, Qt.Key.Key_Return)
    assert filled.ui.pages.currentWidget() is filled.page("setup")
    code = filled.page("setup").findChild(QLineEdit, "code")
    assert isinstance(code, QLineEdit)
    assert code.hasFocus()
    wait_for_jobs(filled)


def test_escape_takes_the_list_away_and_then_leaves_the_field(
    filled: MainWindow, type_text: Type, qtbot: QtBot, wait_for_jobs: Wait
) -> None:
    assert ask(filled, "dao", type_text, qtbot, wait_for_jobs)
    qtbot.keyClick(filled.ui.search, Qt.Key.Key_Escape)
    assert (filled.ui.search.text(), lines(filled)) == ("", [])
    qtbot.keyClick(filled.ui.search, Qt.Key.Key_Escape)
    assert not filled.ui.search.hasFocus()


def test_a_click_elsewhere_takes_the_list_away(filled: MainWindow, type_text: Type, qtbot: QtBot, wait_for_jobs: Wait) -> None:
    assert ask(filled, "dao", type_text, qtbot, wait_for_jobs)
    filled.ui.year.setFocus()
    qtbot.waitUntil(lambda: not lines(filled))


def test_somebody_of_another_year_is_found_there(window: MainWindow, type_text: Type, qtbot: QtBot, wait_for_jobs: Wait) -> None:
    nominee = Nominee(number=77, kind=NomineeKind.STAFF, name="Lê Thị Hòa")
    window.bench.desk.store.save(nominee, Nomination(nominee_id=nominee.id, year=2023))
    ask(window, "hoà", type_text, qtbot, wait_for_jobs)
    assert "năm 2023" in window.search.list.item(1).data(TARGET + 1)
    qtbot.keyClick(window.ui.search, Qt.Key.Key_Return)
    wait_for_jobs(window)
    assert window.bench.year == 2023


def test_what_was_deleted_is_not_found(filled: MainWindow) -> None:
    store = filled.bench.desk.store
    for record in (*store.all(Nominee), *store.all(Evidence)):
        store.delete(record)
    hits = search(filled.bench.desk, 2024, "đào")
    assert (hits.nominees, hits.evidence) == ((), ())


def test_the_year_that_is_open_goes_before_others_and_unknown_years_do_not_count(window: MainWindow) -> None:
    store = window.bench.desk.store
    nominee = Nominee(number=1, kind=NomineeKind.STAFF, name="Lê Thị Hòa")
    store.save(nominee, *(Nomination(nominee_id=nominee.id, year=year, position=f"năm {year}") for year in (2023, 2025, 2031)))
    assert [hit.year for hit in search(window.bench.desk, 2023, "hoa").nominees] == [2023]
    assert [hit.position for hit in search(window.bench.desk, 2024, "hoa").nominees] == ["năm 2025"]
    assert search(window.bench.desk, 2024, "  ").nominees == ()


def test_a_word_that_begins_so_goes_before_one_that_only_holds_it(window: MainWindow, add: Callable[..., Nomination]) -> None:
    add(window, NomineeKind.STAFF, "Bùi Khoan")
    add(window, NomineeKind.STAFF, "Vũ Oanh")
    assert [hit.name for hit in search(window.bench.desk, 2024, "oan").nominees] == ["Vũ Oanh", "Bùi Khoan"]


def test_pages_are_found_by_what_they_are_about(dressed: object) -> None:
    assert [title for title, _about, _target in matching_targets("con dau")] == ["Thiết lập"]


def test_evidence_of_the_same_title_is_told_apart(
    window: MainWindow, add: Callable[..., Nomination], type_text: Type, qtbot: QtBot, wait_for_jobs: Wait
) -> None:
    store = window.bench.desk.store
    file = StoredFile(sha256="a" * 64, name="IMG_0042.jpg", size=10, media_type="image/jpeg")
    pieces = (
        Evidence(title="Giấy khen", issuer="UBND quận", issued_on=date(2024, 5, 19), files=(file,)),
        Evidence(title="Giấy khen", files=(msgspec.structs.replace(file, name="Giấy khen.pdf"),)),
        Evidence(title="Giấy khen", issuer="Sở", link="https://example.invalid"),
    )
    for piece, name in zip(pieces, ("Nguyễn Thị Đào", "Lê Thị Hòa"), strict=False):
        nomination = add(window, NomineeKind.TEACHER, name)
        assessment = Assessment(nomination_id=nomination.id, criterion="III.2.2.b.4", evidence_ids=(piece.id,))
        store.save(piece, assessment)
    store.save(pieces[2])
    ask(window, "giay khen", type_text, qtbot, wait_for_jobs)
    details = {window.search.list.item(row).data(TARGET + 1) for row in range(1, window.search.list.count())}
    assert details == {
        "Nguyễn Thị Đào · III.2.2.b.4 · 19/05/2024 · IMG_0042.jpg · UBND quận",
        "Lê Thị Hòa · III.2.2.b.4",
        "Chưa dùng ở đâu · Sở",
    }
