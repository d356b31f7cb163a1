"""The window shows hostile text as it was written, in labels, lists, tool tips, search and banner, and loses none that it refuses."""

import unicodedata
from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import Qt as QtGuiNames
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QWidget

from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.ui.nominees_page import NomineesPage
from exemplar_desktop.ui.pages import PAGES
from exemplar_desktop.ui.tooltip import tip
from exemplar_desktop.ui.window import MainWindow
from tests.ui.conftest import children

Type = Callable[[QWidget, str], None]
Wait = Callable[[MainWindow], None]
MARKUP = "<b>đậm</b> <img src=x> &amp;"
TYPED = {
    MARKUP: MARKUP,
    "=1+1": "=1+1",
    unicodedata.normalize("NFD", "Hồng Ánh"): "Hồng Ánh",
    "\u202egnọr\u202c \u200b\u2067x": "gnọr x",
    "👩‍🏫 ⭐": "👩🏫 ⭐",
    "a\x07b\x1bc": "abc",
    "ă" * 300: "ă" * 300,
    "{name} %s": "{name} %s",
}


def rows(model: QAbstractItemModel, parent: QModelIndex) -> list[QModelIndex]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    return [model.index(row, column, parent) for row in range(model.rowCount(parent)) for column in range(columns)]


def interpreted(words: str) -> bool:
    """Return whether a tool tip shows something else than its words: markup that it was not given as text."""
    if not QtGuiNames.mightBeRichText(words):
        return False
    document = QTextDocument()
    document.setHtml(words)
    return "<b>" not in document.toPlainText()


@pytest.fixture
def page(window: MainWindow, add: Callable[..., Nomination], wait_for_jobs: Wait) -> NomineesPage:
    """The file of one of two nominees, opened."""
    made = [add(window, NomineeKind.STAFF, name) for name in ("Bùi Văn Bắc", "Lê Thị Cúc")]
    window.show_page("nominees")
    shown = window.page("nominees")
    assert isinstance(shown, NomineesPage)
    shown.open_nomination(made[0].id)
    wait_for_jobs(window)
    return shown


def test_every_text_of_the_window_is_plain(window: MainWindow, page: NomineesPage, wait_for_jobs: Wait) -> None:
    store = window.bench.desk.store
    piece = Evidence(title=MARKUP, link="https://example.invalid/<b>", issuer=MARKUP)
    nominee = Nominee(number=9, kind=NomineeKind.TEACHER, name=MARKUP, note=MARKUP)
    nomination = Nomination(nominee_id=nominee.id, year=2024, position=MARKUP, department=MARKUP, achievement=MARKUP)
    store.save(piece, nominee, nomination, Dissemination(year=2024, title=MARKUP, channel=MARKUP, nomination_ids=(nomination.id,)))
    window.bench.save(nominee, words=MARKUP)
    for name in PAGES:
        window.show_page(name)
        wait_for_jobs(window)
        if name == "nominees":
            page.open_nomination(nomination.id)
            wait_for_jobs(window)
    window.search.field.setText("dam")
    wait_for_jobs(window)
    window.bench.said.emit(MARKUP)
    assert window.ui.banner_text.text() == MARKUP
    labels = [label for label in children(window, QLabel) if label.textFormat() is not Qt.TextFormat.PlainText]
    # Qt's own labels (the sign of a dock, of a spin box) hold no text of ours.
    assert [label.text() for label in labels if label.text()] == []
    widgets = cast(list[QWidget], [window, *window.findChildren(QWidget)])
    tips = [widget.toolTip() for widget in widgets] + [action.toolTip() for widget in widgets for action in widget.actions()]
    for view in children(window, QAbstractItemView):
        if view.model() is not None:
            tips += [str(index.data(Qt.ItemDataRole.ToolTipRole) or "") for index in rows(view.model(), QModelIndex())]
    assert any("đậm" in words for words in tips)
    assert [words for words in tips if interpreted(words)] == []


def test_a_tip_shows_every_letter() -> None:
    document = QTextDocument()
    document.setHtml(tip(MARKUP))
    assert document.toPlainText() == MARKUP
    assert tip("1 < 2 & 3") == "1 < 2 & 3"


@pytest.mark.parametrize("typed", TYPED)
def test_what_is_typed_is_kept_cleaned_and_shown(
    window: MainWindow, page: NomineesPage, type_text: Type, wait_for_jobs: Wait, typed: str
) -> None:
    assert page.detail is not None
    form, expected = page.detail.form, TYPED[typed]
    form.name.selectAll()
    type_text(form.name, typed)
    type_text(form.note, typed)
    type_text(form.achievement, typed)
    page.flush()
    wait_for_jobs(window)
    nomination = window.bench.desk.store.get(Nomination, page.detail.nomination_id)
    assert nomination is not None
    nominee = window.bench.desk.store.get(Nominee, nomination.nominee_id)
    assert nominee is not None
    assert (nominee.name, nominee.note, nomination.achievement) == (expected, expected, expected)
    assert page.ui.title.text() == expected
    assert window.ui.banner.isHidden()


def test_a_text_that_is_too_long_is_refused_beside_its_field_and_not_lost(
    window: MainWindow, page: NomineesPage, type_text: Type, wait_for_jobs: Wait, qtbot: object
) -> None:
    assert page.detail is not None
    form, first = page.detail.form, page.detail.nomination_id
    long_line, long_text = "chữ " * 100, "một từ " * 3000
    QApplication.clipboard().setText(long_line)
    form.position.paste()
    QApplication.clipboard().setText(long_text)
    form.achievement.paste()
    page.flush()
    notes = [label.text() for label in children(page, QLabel) if label.property("role") == "problem" and label.isVisible()]
    assert "Mục này dài 399 ký tự, vượt mức cho phép. Thầy/cô rút gọn lại." in notes
    assert "Mục này dài 20999 ký tự, vượt mức cho phép. Thầy/cô rút gọn lại." in notes
    other = next(page.model.id_at(page.model.index(row)) for row in range(2) if page.model.id_at(page.model.index(row)) != first)
    page.open_nomination(other)
    wait_for_jobs(window)
    assert form.position.text() == ""
    page.open_nomination(first)
    wait_for_jobs(window)
    assert (form.position.text(), form.achievement.toPlainText()) == (long_line, long_text)
    assert form.position.property("wrong")
    form.position.setText("Giáo viên")
    form.achievement.setPlainText("Dạy tốt")
    page.flush()
    kept = window.bench.desk.store.get(Nomination, first)
    assert kept is not None
    assert (kept.position, kept.achievement) == ("Giáo viên", "Dạy tốt")


def test_a_section_of_the_report_that_is_too_long_says_so(window: MainWindow, type_text: Type, wait_for_jobs: Wait) -> None:
    window.show_page("report")
    report = window.page("report")
    wait_for_jobs(window)
    prose = report.ui.prose  # type: ignore[attr-defined]
    report.prose.open_first_empty()  # type: ignore[attr-defined]
    prose.setPlainText("một từ " * 3000)
    report.flush()
    hint = report.ui.section_hint  # type: ignore[attr-defined]
    assert hint.text() == "Mục này dài 20999 ký tự, vượt mức cho phép. Thầy/cô rút gọn lại."
    assert prose.toPlainText() == "một từ " * 3000
    prose.setPlainText("Đã làm tốt \x00")
    report.flush()
    assert hint.property("role") == "note"
    assert list(report.report.prose.values()) == ["Đã làm tốt"]  # type: ignore[attr-defined]
