"""The one field for how a nominee was discovered: a recorded movement is chosen or typed, anything else stands as it is typed."""

from collections.abc import Callable
from typing import Any, cast

import msgspec
from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit

from exemplar_desktop.domain.finding import lead
from exemplar_desktop.domain.movement import Movement, found_this_year
from exemplar_desktop.domain.nominee import Nomination
from exemplar_desktop.domain.record import LONGEST_LINE
from exemplar_desktop.services.year_records import movements_of, span_of
from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.vietnamese.text import clean_line, fold

FIELDS = ("movement_id", "discovered_through")
"""The fields of a nomination that this one shows."""
FOLDED = Qt.ItemDataRole.UserRole + 1
NONE = "Không qua phong trào"
EXAMPLE = "Chọn phong trào, hoặc gõ tên"
NOT_RECORDED = "Chưa có trong danh sách phong trào của năm {year}, nên báo cáo chưa tính là phát hiện qua phong trào."
NO_MOVEMENT = "Năm {year} chưa ghi phong trào nào. Thầy/cô gõ tên vào ô trên, hoặc ghi ở trang Tuyên truyền."
DELETED = "Phong trào này đã bị xóa nên báo cáo không tính nữa. Thầy/cô khôi phục, hoặc chọn phong trào khác."
OF_OTHER_YEAR = "Phong trào này không diễn ra trong năm báo cáo {year} nên báo cáo không tính."
RECORD_IT, RECORD_ONE = "Ghi thành phong trào thi đua", "Ghi phong trào thi đua"
OPEN_IT, RESTORE_IT = "Mở phong trào", "Khôi phục phong trào"
RESTORE_STEP = "Khôi phục phong trào “{name}”"


class FoundThrough(QObject):
    """Shows and reads ``movement_id`` and ``discovered_through`` of a nomination in the field ``found_through`` of a form."""

    left = Signal(str)
    """The field was left, or a choice was made. Time to read and save."""
    wanted = Signal(object)
    """A `Finding` that leads to the movement, or to where movements are recorded."""

    def __init__(self, bench: Workbench, form: Any, parent: QObject) -> None:
        super().__init__(parent)
        self.bench, self.form = bench, form
        self.combo: QComboBox = form.found_through
        self.made: tuple[Movement, ...] = ()
        """The movement that is to be saved along with the nomination that names it."""
        self._nomination: Nomination | None = None
        self._shown = ""
        self._picked: str | None = None
        """What was chosen from the list since: the id of a movement, empty for none; None where nothing was."""
        self._act: Callable[[], object] = lambda: None
        self.combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.combo.installEventFilter(self)
        self.combo.setCompleter(_Completer(self.combo))
        self.line = cast(QLineEdit, self.combo.lineEdit())
        self.line.setMaxLength(LONGEST_LINE)
        self.line.setPlaceholderText(tr(EXAMPLE))
        self.line.textEdited.connect(self._typed)
        self.line.editingFinished.connect(lambda: self.left.emit(FIELDS[0]))
        self.combo.activated.connect(self._pick)
        form.found_action.clicked.connect(lambda: self._act())

    def load(self, nomination: Nomination) -> None:
        """Show how a nominee was discovered."""
        self.made, self._nomination = (), nomination
        self._offer()
        self._show_text(self._words_of(nomination))
        self._show_state(nomination)

    def read(self, nomination: Nomination) -> Nomination:
        """Return the nomination as the field says; text that names a recorded movement means that movement."""
        text = clean_line(self.combo.currentText())
        if self._picked is None and text == self._shown:
            return nomination
        movement_id = self._picked if self._picked is not None else self._named(text)
        typed = "" if movement_id or self._picked is not None or fold(text) == fold(tr(NONE)) else text
        return msgspec.structs.replace(nomination, movement_id=movement_id or None, discovered_through=typed)

    def accept(self, nomination: Nomination) -> None:
        """Take a saved nomination as the one shown; what is being typed stays as it is."""
        fresh, self.made, self._nomination = self.made, (), nomination
        if fresh:
            self._offer()
        self._picked, self._shown = None, self._words_of(nomination)
        if not self.line.hasFocus() or fresh:
            self._show_text(self._shown)
        self._show_state(nomination)

    def focus(self) -> None:
        """Bring the cursor into the field."""
        self.combo.setFocus()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep the wheel, on its way down the form, from changing the choice."""
        if event.type() is QEvent.Type.Wheel and not self.combo.hasFocus():
            event.ignore()
            return True
        return False

    def _offer(self) -> None:
        movements = movements_of(self.bench.desk, self._nomination.year) if self._nomination else ()
        self.combo.blockSignals(True)
        self.combo.clear()
        for id, name in (("", tr(NONE)), *((movement.id, movement.name) for movement in movements)):
            self.combo.addItem(name, id)
            self.combo.setItemData(self.combo.count() - 1, fold(name), FOLDED)
        self.combo.setCurrentIndex(-1)
        self.combo.blockSignals(False)

    def _show_text(self, text: str) -> None:
        self._picked, self._shown = None, text
        self.combo.blockSignals(True)
        self.combo.setCurrentIndex(-1)
        if self.combo.currentText() != text:
            self.combo.setEditText(text)
            self.line.setCursorPosition(0)
        self.combo.blockSignals(False)

    def _words_of(self, nomination: Nomination) -> str:
        movement = self._movement(nomination)
        return movement.name if movement else nomination.discovered_through

    def _movement(self, nomination: Nomination) -> Movement | None:
        """Return the movement that a nomination names, also where it was deleted."""
        if not nomination.movement_id:
            return None
        store = self.bench.desk.store
        there = store.get(Movement, nomination.movement_id)
        return there or next((movement for movement in store.deleted(Movement) if movement.id == nomination.movement_id), None)

    def _show_state(self, nomination: Nomination) -> None:
        """Say what is to be known of the choice, and offer the one thing that can be done about it."""
        movement, offered = self._movement(nomination), [self.combo.itemData(place) for place in range(1, self.combo.count())]
        if movement and self.bench.desk.store.get(Movement, movement.id) is None:
            self._say(tr(DELETED), tr(RESTORE_IT), lambda: self._restore(movement))
        elif movement:
            fits = movement.id in offered or not found_this_year(nomination, span_of(self.bench.desk, nomination.year))
            note = "" if fits else tr(OF_OTHER_YEAR, year=nomination.year)
            self._say(note, tr(OPEN_IT), lambda: self._lead(movement.id))
        elif nomination.discovered_through:
            self._say(tr(NOT_RECORDED, year=nomination.year), tr(RECORD_IT), self._record)
        elif not offered:
            self._say(tr(NO_MOVEMENT, year=nomination.year), tr(RECORD_ONE), lambda: self._lead(code="movement_missing"))
        else:
            self._say("", "", lambda: None)

    def _say(self, note: str, action: str, act: Callable[[], object]) -> None:
        self._act = act
        for widget, words in ((self.form.found_note, note), (self.form.found_action, action)):
            widget.setText(words)
            widget.setVisible(bool(words))

    def _pick(self, place: int) -> None:
        self._picked = self.combo.itemData(place)
        if not self._picked:
            self.combo.setEditText("")
        self.left.emit(FIELDS[0])

    def _typed(self, _text: str) -> None:
        self._picked = None

    def _named(self, text: str) -> str:
        wanted = fold(text)
        names = ((self.combo.itemData(place), self.combo.itemText(place)) for place in range(1, self.combo.count()))
        return next((id for id, name in names if wanted and fold(name) == wanted), "")

    def _record(self) -> None:
        """Make a movement of what was typed; the nomination names it from now on, in the same step."""
        name = clean_line(self.combo.currentText())
        if name:
            movement = Movement(name=name)
            self.made, self._picked = (movement,), movement.id
            self.left.emit(FIELDS[0])

    def _restore(self, movement: Movement) -> None:
        self.bench.restore(movement, tr(RESTORE_STEP, name=movement.name))

    def _lead(self, movement_id: str | None = None, code: str = "found") -> None:
        self.wanted.emit(lead("disseminations", record=movement_id, code=code))


class _Completer(QCompleter):
    """Finds names by any part of them, without regard to marks."""

    def __init__(self, combo: QComboBox) -> None:
        super().__init__(combo.model(), combo)
        self.setCompletionRole(FOLDED)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)

    def splitPath(self, path: str) -> list[str]:  # noqa: N802 - Qt's name
        """Return what is looked for."""
        return [fold(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:  # noqa: N802 - Qt's name
        """Return what is put into the field."""
        return str(index.data(Qt.ItemDataRole.DisplayRole))
