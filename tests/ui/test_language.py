"""Every text that a person sees is translated: none is left out, none is left over, and all of the window can speak English."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copytree
from typing import Any, cast

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QWidget,
)

from exemplar_desktop.domain.finding import Finding, Severity
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.submission import Role
from exemplar_desktop.domain.taken_back import Added, AddedKind, TakenBack
from exemplar_desktop.domain.unit import UnitPeriod
from exemplar_desktop.errors import FileEmpty, NotTheSameReport
from exemplar_desktop.messages.reasons_take_back import say_added
from exemplar_desktop.settings import read_settings
from exemplar_desktop.ui.language import LANGUAGES, SPOKEN, VARIABLE, Dictionary, read_texts, say, speak, tr
from exemplar_desktop.ui.nominee_list import initial
from exemplar_desktop.ui.pages import PAGES
from exemplar_desktop.ui.undo_words import PAGES as RECORDS
from exemplar_desktop.ui.window import MainWindow
from tests.ui.conftest import Open, children
from tests.ui.written_texts import MESSAGES, MODULES, SPOKEN_BY_COMMANDS_ONLY, VIETNAMESE, composed_texts, written_texts

FIELD = re.compile(r"{\w*}")
WRAPPED = re.compile(r"⟦[^⟦⟧]*⟧")
SHORTENED = re.compile(r"([^⟦⟧…]{8,})…")
ENDING = re.compile(r"…([^⟦⟧…·]{4,}?)(?= ·|$)")
PROPERTIES = ("text", "toolTip", "placeholderText", "accessibleName", "accessibleDescription", "title", "windowTitle")
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)

EXAMPLES = ["Sở Giáo dục và Đào tạo Hải Phòng", "Trường THPT Lê Chân", "Lê Chân", "Số: 45/BC-THPTLC"]
"""What stands in empty fields to show how they are filled: Vietnamese, as the report is."""

Wait = Callable[[MainWindow], None]


class Pseudo(QTranslator):
    """Marks whatever was handed over to be translated."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(  # type: ignore[override]
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return f"⟦{source}⟧" if source and context != "QShortcut" else None


@pytest.fixture
def install(qapp: QApplication) -> Iterator[Callable[[QTranslator], None]]:
    """Install a translator for the time of the test."""
    installed: list[QTranslator] = []

    def put(translator: QTranslator) -> None:
        qapp.installTranslator(translator)
        installed.append(translator)

    yield put
    for translator in installed:
        qapp.removeTranslator(translator)


@pytest.fixture
def sample(demo_folder: Path, tmp_path: Path) -> Path:
    """A copy of the sample unit's data."""
    return Path(copytree(demo_folder / "data", tmp_path / "data"))


def test_every_text_is_in_the_english_dictionary() -> None:
    texts = read_texts("en")
    assert {text: where for text, where in written_texts().items() if not texts.get(text)} == {}


def test_the_dictionary_has_no_text_that_is_not_used_any_more() -> None:
    written = written_texts()
    assert [text for text in read_texts("en") if text not in written] == []


def test_a_translation_has_the_fields_and_no_vietnamese_of_its_own() -> None:
    texts = read_texts("en")
    assert [text for text, english in texts.items() if set(FIELD.findall(text)) != set(FIELD.findall(english))] == []
    assert [english for english in texts.values() if is_left(english, EXAMPLES)] == []


def test_no_message_is_composed_where_no_translator_sees_it() -> None:
    shown = [module for module in MESSAGES if module.stem not in SPOKEN_BY_COMMANDS_ONLY]
    assert {module.name: texts for module in shown if (texts := composed_texts(module.read_text(encoding="utf-8")))} == {}
    for name in SPOKEN_BY_COMMANDS_ONLY:
        users = [module.name for module in MODULES if f"messages.{name}" in module.read_text(encoding="utf-8")]
        assert users == []


def test_what_an_outside_tool_added_is_told_in_english(install: Callable[[QTranslator], None]) -> None:
    install(Dictionary(read_texts("en")))
    seal = Added(kind=AddedKind.SIGNATURE, page=2, right=90.0, top=90.0, place="con-dau")
    drawn = Added(kind=AddedKind.DRAWN, page=0, text="No. 05")
    found = TakenBack(roles=(Role.HEAD,), added=(seal, drawn))
    told = (
        "Page 3: digital signature, at the place of the seal.",
        "Page 1: letters or picture laid on, not visible on the page (“No. 05”).",
    )
    assert say_added(found, tr) == told
    refusal = NotTheSameReport(Path("a.pdf"), "page_changed", 2, "")
    assert say(refusal).startswith("a.pdf cannot be taken back. What page 2 says differs from the report that left.")


def test_qts_texts_keep_their_places() -> None:
    for english, vietnamese in read_texts("vi").items():
        assert set(re.findall(r"%\d", english)) == set(re.findall(r"%\d", vietnamese)), english
        assert ("&" in english) == ("&" in vietnamese), english


@pytest.mark.parametrize("speaks", ["pseudo", "en"])
def test_every_page_shows_translated_texts_only(
    speaks: str, install: Callable[[QTranslator], None], sample: Path, open_window: Open, wait_for_jobs: Wait
) -> None:
    install(Pseudo() if speaks == "pseudo" else Dictionary(read_texts(speaks)))
    window = open_window(sample)
    window.bench.set_year(max(nomination.year for nomination in window.bench.desk.store.all(Nomination)))
    wait_for_jobs(window)
    data = data_of(window)
    # Beside a name stands how it begins.
    pictures = {initial(one.name, one.kind is not NomineeKind.COLLECTIVE) for one in window.bench.desk.store.all(Nominee)}
    untranslated: dict[str, str] = {}
    for name in PAGES:
        window.show_page(name)
        wait_for_jobs(window)
        for look in looks(window):
            wait_for_jobs(window)
            left = ((where, text) for where, text in texts_of(window) if text not in pictures and is_left(text, data))
            untranslated |= {text: f"{name} {look} {where}" for where, text in left}
    assert untranslated == {}


@pytest.mark.parametrize("speaks", ["pseudo", "en"])
def test_the_first_start_shows_translated_texts_only(
    speaks: str, install: Callable[[QTranslator], None], tmp_path: Path, open_window: Open
) -> None:
    install(Pseudo() if speaks == "pseudo" else Dictionary(read_texts(speaks)))
    window = open_window(tmp_path / "data")
    assert window.wizard is not None
    for _step in range(window.wizard.ui.steps.count()):
        assert {text: where for where, text in texts_of(window) if is_left(text, EXAMPLES)} == {}
        window.wizard.ui.steps.setCurrentIndex(window.wizard.ui.steps.currentIndex() + 1)


def test_the_window_speaks_english(install: Callable[[QTranslator], None], sample: Path, open_window: Open, wait_for_jobs: Wait) -> None:
    install(Dictionary(read_texts("en")))
    window = open_window(sample)
    wait_for_jobs(window)
    assert [window.ui.overview_button.text(), window.ui.report_button.text()] == ["Overview", "Report and sending"]
    assert window.windowTitle() == "Outstanding exemplars"
    assert say(FileEmpty(Path("a.pdf"))) == "The file a.pdf is empty. Choose another file."
    missing = Finding(code="signatory_missing", severity=Severity.BLOCKING, values={"day": "2024-10-18"})
    assert say(missing).startswith("Nobody is in office to sign on 18/10/2024.")


def test_the_buttons_of_qts_dialogs_are_vietnamese(install: Callable[[QTranslator], None], qtbot: Any) -> None:
    install(Dictionary(read_texts("vi")))
    kinds = QMessageBox.StandardButton
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setStandardButtons(kinds.Ok | kinds.Cancel | kinds.Save | kinds.Yes | kinds.No | kinds.Discard | kinds.Close | kinds.Retry)
    found = {button.text() for button in box.buttons()}
    assert found == {"Đồng ý", "Thôi", "Lưu", "&Có", "&Không", "Bỏ", "Đóng", "Thử lại"}


def test_the_file_dialog_is_vietnamese(install: Callable[[QTranslator], None], qtbot: Any) -> None:
    install(Dictionary(read_texts("vi")))
    dialog = QFileDialog(None, "Chọn tệp", "", "")
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()
    labels = {label.text() for label in children(dialog, QLabel) if label.text()}
    assert {"Tìm trong:", "Loại tệp:"} <= labels
    assert {"&Mở", "Thôi"} <= {button.text() for button in children(dialog, QPushButton)}


def test_the_menus_of_text_fields_are_vietnamese(install: Callable[[QTranslator], None], qtbot: Any) -> None:
    install(Dictionary(read_texts("vi")))
    line, text = QLineEdit(), QPlainTextEdit()
    for widget in (line, text):
        qtbot.addWidget(widget)
        menu = widget.createStandardContextMenu()
        words = [action.text().partition("\t")[0] for action in menu.actions() if not action.isSeparator()]
        assert words == ["&Hoàn tác", "&Làm lại", "&Cắt", "&Sao chép", "&Dán", "Xóa", "Chọn tất cả"]
        menu.deleteLater()


def test_the_chosen_language_is_kept_for_the_next_start(window: MainWindow, unit_folder: Path) -> None:
    window.show_page("setup")
    choice = window.page("setup").ui.language  # type: ignore[attr-defined]
    assert [choice.itemText(place) for place in range(choice.count())] == ["Tiếng Việt", "English"]
    assert choice.currentData() == "vi"
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    assert read_settings(unit_folder).language == "en"
    assert window.ui.overview_button.text() == "Tổng quan"


@pytest.mark.parametrize(
    ("forced", "chosen", "spoken"), [("", "", "vi"), ("", "en", "en"), ("en", "vi", "en"), ("", "fr", "vi"), ("xx", "en", "en")]
)
def test_the_language_is_the_forced_one_then_the_chosen_one_then_vietnamese(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, forced: str, chosen: str, spoken: str
) -> None:
    monkeypatch.setenv(VARIABLE, forced)
    assert speak(qapp, chosen) == spoken == qapp.property(SPOKEN)
    made = cast(list[Dictionary], qapp.findChildren(Dictionary))[-1]
    try:
        assert tr("Tổng quan") == {"vi": "Tổng quan", "en": "Overview"}[spoken]
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == {"vi": "Thôi", "en": "Cancel"}[spoken]
    finally:
        qapp.setProperty(SPOKEN, None)
        qapp.removeTranslator(made)
        made.deleteLater()


def looks(window: MainWindow) -> Iterator[str]:
    """Open one after the other what a page holds: each tab, then the first line of each list."""
    yield "as opened"
    current = window.ui.pages.currentWidget()
    for tabs in children(current, QTabWidget):
        for place in range(tabs.count()):
            tabs.setCurrentIndex(place)
            yield tabs.tabText(place)
    for view in children(current, QAbstractItemView):
        if view.isVisible() and view.model().rowCount(QModelIndex()):
            view.setCurrentIndex(view.model().index(0, 0))
            yield view.objectName()


def texts_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """Return (where, text) for everything that is written in a window; what is typed into fields is data."""
    for widget in [window, *children(window, QWidget)]:
        for name in PROPERTIES:
            if name == "text" and isinstance(widget, QLineEdit):
                continue
            value = widget.property(name)
            if isinstance(value, str):
                yield f"{widget.objectName()}.{name}", value
        if isinstance(widget, QTabWidget):
            yield from ((f"{widget.objectName()} tab", widget.tabText(place)) for place in range(widget.count()))
        if isinstance(widget, QComboBox):
            yield from ((f"{widget.objectName()} choice", widget.itemText(place)) for place in range(widget.count()))
        if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
            yield from _lines_of(widget)
    for action in cast(list[QAction], window.findChildren(QAction)):
        yield "action", action.text()
        yield "action", action.toolTip()


def _lines_of(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    if model is None:
        return
    # A plain list model says nothing of columns.
    columns = 1 if isinstance(view, QListView) else model.columnCount(QModelIndex())
    places = [model.index(row, column) for row in range(min(model.rowCount(QModelIndex()), 20)) for column in range(columns)]
    values = [model.data(place, role) for place in places for role in ROLES]
    if not isinstance(view, QListView):
        values += [model.headerData(column, Qt.Orientation.Horizontal) for column in range(columns)]
    yield from ((view.objectName(), value) for value in values if isinstance(value, str))


def is_left(text: str, data: list[str]) -> bool:
    """Return whether Vietnamese letters are left once what was translated, and what is data, is taken away."""
    left = text.replace("&&", "&")
    for whole in data:
        left = left.replace(whole, "")
    while WRAPPED.search(left):
        left = WRAPPED.sub("", left)
    # A long text is shown by its beginning, or by that and its end.
    for start in SHORTENED.findall(left):
        begins = [start[place:] for place in range(len(start) - 7) if any(d.startswith(start[place:].rstrip()) for d in data)]
        left = left.replace(begins[0], "") if begins else left
    for end in ENDING.findall(left):
        left = left.replace(end, "") if any(d.endswith(end) for d in data) else left
    return bool(VIETNAMESE.search(left))


def data_of(window: MainWindow) -> list[str]:
    """Return every text that the user or the plan wrote, longest first."""
    desk = window.bench.desk
    records = [record for kind in RECORDS for record in desk.store.all(kind)]
    plain = msgspec.to_builtins([*records, desk.programme, UnitPeriod(name="", symbol="", parent="", addressee="", place="")])
    texts = {text for text in _strings(plain) if VIETNAMESE.search(text)}
    # Inside a sentence that quotes it, a title has other quotation marks.
    texts |= {text.translate(str.maketrans("“”", "‘’")) for text in texts}
    lowered = {text[:1].upper() + text[1:] for text in texts}
    return sorted({*texts, *lowered, *LANGUAGES.values(), "Ngôn ngữ / Language", *EXAMPLES, str(desk.folder)}, key=len, reverse=True)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _strings(inner)
