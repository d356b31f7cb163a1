"""Every step can be taken back and made again; a field takes back its own typing first."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.assessment import Assessment, Judgement
from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.record import Record
from exemplar_desktop.domain.unit import Signatory, Unit
from exemplar_desktop.services.nominations import add_nominee, attach_existing, attach_file, attach_link, detach
from exemplar_desktop.ui.binding import REST
from exemplar_desktop.ui.nominee_detail import NomineeDetail
from exemplar_desktop.ui.nominees_page import NomineesPage
from exemplar_desktop.ui.undo_steps import LIMIT
from exemplar_desktop.ui.window import MainWindow
from exemplar_desktop.ui.workbench import Workbench
from tests.ui.conftest import go_to

Add = Callable[..., Nomination]
Wait = Callable[[MainWindow], None]
Press = Callable[[str], None]
KINDS: tuple[type[Record], ...] = (Unit, Signatory, Nominee, Nomination, Assessment, Evidence, Dissemination, AnnualReport)
CRITERION = "III.2.2.b.3"


def everything(bench: Workbench) -> dict[str, Record]:
    """Return what the unit holds."""
    return {record.id: record for kind in KINDS for record in bench.desk.store.all(kind)}


def detail_of(window: MainWindow, nomination: Nomination) -> NomineeDetail:
    """Open a nominee's file at its information."""
    page = go_to(window, "nominees", NomineesPage)
    page.open_nomination(nomination.id)
    assert page.detail is not None
    page.ui.tabs.setCurrentWidget(page.ui.info_tab)
    return page.detail


@pytest.fixture
def press(window: MainWindow, qtbot: QtBot) -> Press:
    """Press Ctrl and a letter where the cursor is."""

    def press_key(letter: str) -> None:
        QApplication.processEvents()
        qtbot.keyClick(QApplication.focusWidget() or window, getattr(Qt.Key, f"Key_{letter}"), Qt.KeyboardModifier.ControlModifier)

    return press_key


def write(widget: QWidget, text: str, qtbot: QtBot) -> None:
    """Type as an input method does: ``<`` stands for its backspace."""
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    for letter in text:
        key, letters = (Qt.Key.Key_Backspace, "\b") if letter == "<" else (0, letter)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letters))


def test_a_field_is_taken_back_and_made_again(window: MainWindow, add: Add, qtbot: QtBot, press: Press) -> None:
    detail = detail_of(window, add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào"))
    form, store = detail.form, window.bench.desk.store
    write(form.department, "Tô<ổ Nguw<<ư<ữ văn", qtbot)
    form.position.setFocus()
    assert [n.department for n in store.all(Nomination)] == ["Tổ Ngữ văn"]
    press("Z")
    assert [n.department for n in store.all(Nomination)] == [""]
    assert form.department.text() == ""
    assert form.department.hasFocus(), "the eye is led to the field"
    press("Y")
    assert [n.department for n in store.all(Nomination)] == ["Tổ Ngữ văn"]
    assert form.department.text() == "Tổ Ngữ văn"


@pytest.mark.parametrize("field", ["department", "achievement"])
def test_a_field_takes_back_its_own_typing_first(window: MainWindow, add: Add, qtbot: QtBot, press: Press, field: str) -> None:
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    detail = detail_of(window, nomination)
    store = window.bench.desk.store
    write(detail.form.position, "Giáo viên", qtbot)
    widget = getattr(detail.form, field)
    write(widget, "ab", qtbot)
    press("Z")
    shown = widget.toPlainText() if field == "achievement" else widget.text()
    assert (shown, widget.hasFocus()) == ("", True)
    press("Y")
    shown = widget.toPlainText() if field == "achievement" else widget.text()
    assert shown == "ab"
    press("Z")
    assert [n.position for n in store.all(Nomination)] == ["Giáo viên"]
    press("Z")
    assert [(n.position, getattr(n, field)) for n in store.all(Nomination)] == [("", "")]


def test_typing_of_an_earlier_visit_is_a_step_of_the_unit(window: MainWindow, add: Add, qtbot: QtBot, press: Press) -> None:
    detail = detail_of(window, add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào"))
    write(detail.form.position, "Giáo viên", qtbot)
    write(detail.form.department, "Tổ Văn", qtbot)
    detail.form.position.setFocus()
    press("Z")
    (nomination,) = window.bench.desk.store.all(Nomination)
    assert (nomination.position, nomination.department) == ("Giáo viên", "")


def test_sixty_fields_are_taken_back_and_made_again(window: MainWindow, add: Add, qtbot: QtBot, press: Press) -> None:
    detail = detail_of(window, add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào"))
    bench = window.bench
    states = [everything(bench)]
    for turn in range(60):
        write((detail.form.position, detail.form.department, detail.found.line)[turn % 3], f"{turn},", qtbot)
        if turn:
            states.append(everything(bench))
    detail.form.gender.setFocus()
    states.append(everything(bench))
    for state in reversed(states[:-1]):
        press("Z")
        assert everything(bench) == state
    assert not window.undo.undo_action.isEnabled()
    press("Z")
    assert everything(bench) == states[0]
    for state in states[1:]:
        press("Y")
        assert everything(bench) == state


def test_every_kind_of_step_is_taken_back_and_made_again(window: MainWindow, add: Add, tmp_path: Path) -> None:
    bench = window.bench
    desk, store = bench.desk, bench.desk.store
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7 invented")
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    activity = Dissemination(year=2024, title="Gặp mặt", nomination_ids=(nomination.id,))
    blank = Assessment(nomination_id=nomination.id, criterion=CRITERION)

    def assessment() -> Assessment:
        return store.all(Assessment)[0]

    def first(kind: type[Record]) -> Record:
        return store.all(kind)[0]

    def change(kind: type[Record], **values: object) -> None:
        assert bench.save(msgspec.structs.replace(first(kind), **values))

    deeds: dict[str, Callable[[], object]] = {
        "Thêm “Lê Na”": lambda: bench.attempt(lambda: add_nominee(desk, 2024, NomineeKind.STUDENT, "Lê Na")),
        "Đánh giá": lambda: bench.save(msgspec.structs.replace(blank, judgement=Judgement.MET), words="Đánh giá"),
        "Gắn minh chứng “a”": lambda: bench.attempt(lambda: attach_file(desk, assessment(), tmp_path / "a.pdf")),
        "Gắn minh chứng “Phim”": lambda: bench.attempt(lambda: attach_link(desk, assessment(), "https://a.example", "Phim")),
        "Bỏ minh chứng": lambda: bench.attempt(lambda: detach(desk, assessment(), assessment().evidence_ids[0])),
        "Gắn minh chứng": lambda: bench.attempt(lambda: attach_existing(desk, assessment(), store.all(Evidence)[0])),
        "Sửa “Tên minh chứng”": lambda: change(Evidence, title="Tên mới"),
        "Sửa “Gửi kèm”": lambda: change(Evidence, send_along=False),
        "Sửa “Căn cứ đánh giá”": lambda: change(Assessment, reason="Có"),
        "Thêm “Gặp mặt”": lambda: bench.save(activity),
        "Sửa “Tên hoạt động”": lambda: change(Dissemination, title="Tọa đàm"),
        "Sửa “Nội dung các mục”": lambda: bench.save(AnnualReport(year=2024, prose={"results": "Tốt"})),
        "Sửa “Số văn bản”": lambda: change(AnnualReport, number=12),
        "Sửa “Chức vụ”": lambda: change(Signatory, position="Phó Hiệu trưởng"),
        "Sửa thông tin đơn vị": lambda: change(Unit, code="31000124", cluster="Cụm 2"),
        "Xóa “Tên mới”": lambda: bench.delete(first(Evidence)),
        "Xóa “Tọa đàm”": lambda: bench.delete(first(Dissemination)),
        "Xóa hồ sơ": lambda: bench.delete(nomination, "Xóa hồ sơ"),
        "Khôi phục": lambda: bench.restore(nomination, "Khôi phục"),
        "Xóa 2 mục": lambda: bench.delete(store.all(Nominee)),
    }
    states = [everything(bench)]
    for words, deed in deeds.items():
        deed()
        assert bench.undo_words == words
        states.append(everything(bench))
    for words, state in zip(reversed(deeds), reversed(states[:-1]), strict=True):
        assert bench.undo_words == words
        bench.undo()
        assert everything(bench) == state
    assert (bench.undo_words, bench.redo_words) == ("", next(iter(deeds)))
    for state in states[1:]:
        bench.redo()
        assert everything(bench) == state
    assert all(desk.files.is_sound(file) for piece in store.all(Evidence) for file in piece.files)


def test_a_long_text_saved_at_rest_is_one_step_a_visit(window: MainWindow, add: Add, qtbot: QtBot, press: Press) -> None:
    detail = detail_of(window, add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào"))
    store, text = window.bench.desk.store, detail.form.achievement
    for part, so_far in (("Dạy", "Dạy"), (" học", "Dạy học")):
        write(text, part, qtbot)
        qtbot.waitUntil(lambda so_far=so_far: store.all(Nomination)[0].achievement == so_far, timeout=REST + 2000)  # type: ignore[misc]
    detail.form.position.setFocus()
    write(text, " dự án", qtbot)
    detail.form.position.setFocus()
    press("Z")
    assert store.all(Nomination)[0].achievement == "Dạy học"
    press("Z")
    assert store.all(Nomination)[0].achievement == ""
    assert window.bench.undo_words == ""


def test_what_is_typed_and_typed_away_again_is_no_step(window: MainWindow, add: Add, qtbot: QtBot) -> None:
    detail = detail_of(window, add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào"))
    write(detail.form.note, "a", qtbot)
    detail.save()
    assert window.bench.undo_words
    write(detail.form.note, "<", qtbot)
    detail.save()
    assert window.bench.undo_words == ""


def test_something_new_ends_what_could_be_made_again(window: MainWindow, add: Add, qtbot: QtBot, press: Press) -> None:
    detail = detail_of(window, add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào"))
    write(detail.form.position, "Giáo viên", qtbot)
    detail.form.department.setFocus()
    press("Z")
    assert window.undo.redo_action.isEnabled()
    write(detail.form.department, "Tổ Văn", qtbot)
    detail.form.gender.setFocus()
    assert not window.undo.redo_action.isEnabled()
    press("Y")
    (nomination,) = window.bench.desk.store.all(Nomination)
    assert (nomination.position, nomination.department) == ("", "Tổ Văn")


def test_a_step_of_another_year_leads_back_to_it(window: MainWindow, add: Add, qtbot: QtBot, press: Press, wait_for_jobs: Wait) -> None:
    detail = detail_of(window, add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào"))
    write(detail.form.position, "Giáo viên", qtbot)
    detail.form.department.setFocus()
    window.bench.set_year(2025)
    window.show_page("setup")
    press("Z")
    assert window.bench.year == 2024
    assert window.bench.desk.store.all(Nomination)[0].position == ""
    assert detail.form.position.hasFocus()
    wait_for_jobs(window)


def test_a_change_made_meanwhile_by_something_else_stays(window: MainWindow, add: Add, qtbot: QtBot, press: Press) -> None:
    detail = detail_of(window, add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào"))
    bench, store = window.bench, window.bench.desk.store
    write(detail.form.position, "Giáo viên", qtbot)
    window.show_page("setup")
    (now,) = store.all(Nomination)
    store.save(msgspec.structs.replace(now, position="Tổ trưởng", department="Tổ Văn"))
    press("Z")
    (after,) = store.all(Nomination)
    assert (after.position, after.department) == ("Tổ trưởng", "Tổ Văn")
    assert "được giữ nguyên" in window.ui.banner_text.text()
    assert (bench.undo_words, bench.redo_words) == ("", "")


def test_a_file_that_arrives_after_its_criterion_was_taken_back_is_there(window: MainWindow, add: Add) -> None:
    bench = window.bench
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    judged = Assessment(nomination_id=nomination.id, criterion=CRITERION, judgement=Judgement.MET)
    bench.save(judged)
    bench.undo()
    piece = Evidence(title="Phim", link="https://a.example")
    bench.attempt(lambda: attach_existing(bench.desk, judged, piece))
    (assessment,) = bench.desk.store.all(Assessment)
    assert assessment.evidence_ids == (piece.id,)


def test_the_actions_say_what_they_do_or_why_they_cannot(window: MainWindow) -> None:
    bench, undo, redo = window.bench, window.undo.undo_action, window.undo.redo_action
    assert (undo.isEnabled(), undo.toolTip()) == (False, "Chưa có bước nào để hoàn tác. (Ctrl+Z)")
    bench.save(Dissemination(year=2024, title="Gặp mặt"), words="Thêm hoạt động")
    assert (undo.isEnabled(), undo.text(), undo.toolTip()) == (True, "Hoàn tác: Thêm hoạt động", "Hoàn tác: Thêm hoạt động (Ctrl+Z)")
    undo.trigger()
    assert (undo.isEnabled(), redo.isEnabled(), redo.text()) == (False, True, "Làm lại: Thêm hoạt động")
    assert redo.toolTip() == "Làm lại: Thêm hoạt động (Ctrl+Y)"


def test_the_oldest_steps_go_first_and_another_unit_begins_without(window: MainWindow) -> None:
    bench = window.bench
    for number in range(LIMIT + 5):
        bench.save(Dissemination(year=2024, title=f"Hoạt động {number}"))
    for _ in range(LIMIT + 5):
        bench.undo()
    assert len(bench.desk.store.all(Dissemination)) == 5
    bench.set_desk(bench.desk)
    assert (bench.undo_words, bench.redo_words) == ("", "")


def test_a_deletion_is_brought_back_from_the_banner_or_by_undo(window: MainWindow, qtbot: QtBot, press: Press) -> None:
    bench = window.bench
    record = Dissemination(year=2024, title="Gặp mặt")
    bench.save(record)
    bench.delete(record, "Xóa hoạt động “Gặp mặt”", "Đã xóa hoạt động “Gặp mặt”.")
    assert window.ui.banner_text.text() == "Đã xóa hoạt động “Gặp mặt”."
    qtbot.mouseClick(window.ui.banner_action, Qt.MouseButton.LeftButton)
    assert bench.desk.store.all(Dissemination) == (record,)
    bench.undo()
    assert bench.desk.store.all(Dissemination) == ()
    bench.undo()
    assert bench.desk.store.all(Dissemination) == (record,)


def test_the_offer_to_bring_back_goes_once_an_undo_has_brought_back(window: MainWindow) -> None:
    record = Dissemination(year=2024, title="Gặp mặt")
    window.bench.save(record)
    window.bench.delete(record, "Xóa hoạt động “Gặp mặt”", "Đã xóa hoạt động “Gặp mặt”.")
    assert not window.ui.banner.isHidden()
    window.bench.undo()
    assert window.ui.banner.isHidden()


def test_the_menu_names_the_steps_and_takes_several_back_at_once(window: MainWindow) -> None:
    bench, menu = window.bench, window.ui.undo_button.menu()
    for title in ("Một", "Hai", "Ba & bốn"):
        bench.save(Dissemination(year=2024, title=title), words=f"Thêm hoạt động “{title}”")
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["Thêm hoạt động “Ba && bốn”", "Thêm hoạt động “Hai”", "Thêm hoạt động “Một”"]
    menu.actions()[1].trigger()
    assert [record.title for record in bench.desk.store.all(Dissemination)] == ["Một"]
    again = window.ui.redo_button.menu()
    again.aboutToShow.emit()
    assert [action.text() for action in again.actions()] == ["Thêm hoạt động “Hai”", "Thêm hoạt động “Ba && bốn”"]
    again.actions()[0].trigger()
    assert [record.title for record in bench.desk.store.all(Dissemination)] == ["Một", "Hai"]


def test_what_cannot_come_back_for_something_new_is_said(window: MainWindow, add: Callable[..., Nomination], wait_for_jobs: Wait) -> None:
    store = window.bench.desk.store
    old = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    store.delete(old)
    store.save(Nomination(nominee_id=old.nominee_id, year=2024))
    assert not window.bench.restore(old)
    assert "đã có mục mới ở đúng chỗ đó" in window.ui.banner_text.text()
    assert store.get(Nomination, old.id) is None
    wait_for_jobs(window)
