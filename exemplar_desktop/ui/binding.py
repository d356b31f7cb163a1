"""Binds a form to a record by name alone: the widget called ``birth_date`` shows and reads the field ``birth_date``.

A field more in a domain type therefore needs a widget of its name in the form, and nothing in a page.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, Generic, NamedTuple, cast

import msgspec
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from exemplar_desktop.domain.finding import Finding
from exemplar_desktop.domain.record import AnyStruct, checked, plain_types
from exemplar_desktop.errors import Problem
from exemplar_desktop.ui.fields import prepare, read_value, show_value, text_in
from exemplar_desktop.ui.language import say, say_beside
from exemplar_desktop.ui.style import mark

REST = 2000
"""Milliseconds of rest after which a long text is saved without being left."""


class Reading(NamedTuple, Generic[AnyStruct]):
    """What a form says: the record with every sound field, and one problem per field that kept its former value."""

    record: AnyStruct
    problems: tuple[Problem, ...]


class Binding(QObject, Generic[AnyStruct]):
    """One form (or a part of it) and the record that it shows."""

    loaded = Signal()
    """A record is shown."""
    left = Signal(str)
    """A field was left, or a choice was made: its name. Time to read and save."""

    def __init__(self, form: QWidget, kind: type[AnyStruct]) -> None:
        super().__init__(form)
        self._kind = kind
        self._record: AnyStruct | None = None
        self._notes: dict[str, QLabel] = {}
        self._wrong: dict[str, dict[str, str]] = {}
        """What was typed and could not be saved as it stands, by the id of the record that it was typed for."""
        self._form = form
        fields = {field.name: field.type for field in msgspec.structs.fields(kind)}
        inside = cast(list[QWidget], form.findChildren(QWidget))
        self.widgets = {widget.objectName(): widget for widget in inside if widget.objectName() in fields}
        self._types = {name: plain_types(fields[name]) for name in self.widgets}
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(lambda: self.left.emit(""))
        for name, widget in self.widgets.items():
            prepare(widget)
            self._listen(name, widget)

    @property
    def record(self) -> AnyStruct:
        """The record that was loaded, or accepted since."""
        if self._record is None:
            raise RuntimeError("nothing was loaded into this form")
        return self._record

    def load(self, record: AnyStruct) -> None:
        """Show a record; problems of the one before are taken away, and come back with their texts when it is shown again.

        The record that is shown already is shown as it is.
        """
        self._rest.stop()
        before, self._record = self._record, record
        id = getattr(record, "id", "")
        if before is not None and getattr(before, "id", "") == id:
            self._wrong.pop(id, None)
        for name, widget in self.widgets.items():
            show_value(widget, self._wrong.get(id, {}).get(name, getattr(record, name)))
        self.paint(self.read().problems if id in self._wrong else ())
        self.loaded.emit()

    def read(self) -> Reading[AnyStruct]:
        """Return what the form says now. A wrong field keeps its value in the record, its text in the form."""
        record = self.record
        before = {field: getattr(record, field) for field in record.__struct_fields__}
        typed = {name: self._typed(name, before[name]) for name in self.widgets if self._asked(name)}
        result = checked(self._kind, {**before, **typed})
        if not isinstance(result, list):
            return Reading(result, ())
        sound = {name: value for name, value in typed.items() if name not in {problem.field for problem in result}}
        partly = checked(self._kind, {**before, **sound})
        # A new record may itself be wrong until its first fields are filled: then nothing of it is a record yet.
        return Reading(record if isinstance(partly, list) else partly, tuple(result))

    def typed(self) -> dict[str, Any]:
        """Return by field what stands in the form otherwise than in the record, sound or not."""
        said = {name: self._typed(name, getattr(self.record, name)) for name in self.widgets if self._asked(name)}
        return {name: value for name, value in said.items() if value != getattr(self.record, name)}

    def type_again(self, typed: Mapping[str, Any]) -> None:
        """Put back into the fields what once was typed there (`typed`)."""
        for name, value in typed.items():
            show_value(self.widgets[name], value)

    def accept(self, record: AnyStruct) -> None:
        """Take a saved record as the one shown, without touching what is typed."""
        self._rest.stop()
        self._record = record

    def paint(self, problems: Sequence[Problem], doubts: Sequence[Problem | Finding] = ()) -> None:
        """Put each problem's sentence under its field, and take away those that are solved.

        A doubt stands there, too; its field is kept as it is, and so not marked as wrong.
        """
        doubted: dict[str, list[Problem | Finding]] = defaultdict(list)
        for doubt in doubts:
            doubted[doubt.field].append(doubt)
        sentences = {field: say_beside(found) for field, found in doubted.items()} | {one.field: say(one) for one in problems}
        wrong = {problem.field for problem in problems}
        self._keep_wrong(wrong)
        for name, widget in self.widgets.items():
            mark(widget, "wrong", name in wrong)
            if name in sentences or name in self._notes:
                note = self._note(name, widget)
                note.setText(sentences.get(name, ""))
                mark(note, "role", "gap" if name in sentences and name not in wrong else "problem")
                note.setVisible(name in sentences)

    def fit(self, kind: str) -> None:
        """Show the fields that the form offers for a kind (property ``kinds``); the others are hidden and not read."""
        for name, widget in self.widgets.items():
            kinds = widget.property("kinds")
            self.show_field(name, not kinds or kind in kinds.split())

    def show_field(self, name: str, shown: bool) -> None:
        """Show or hide a field with its label."""
        self.widgets[name].setVisible(shown)
        for label in cast(list[QLabel], self._form.findChildren(QLabel, f"{name}_label")):
            label.setVisible(shown)

    def focus(self, name: str) -> bool:
        """Bring the cursor into a field; False where the form has none of this name."""
        if name not in self.widgets:
            return False
        self.widgets[name].setFocus()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Notice when a long text is left; keep the wheel, on its way down the form, from changing a choice."""
        if event.type() is QEvent.Type.FocusOut and isinstance(watched, QPlainTextEdit):
            self.left.emit(watched.objectName())
        if event.type() is QEvent.Type.Wheel and isinstance(watched, QComboBox) and not watched.hasFocus():
            event.ignore()
            return True
        return False

    def _keep_wrong(self, names: set[str]) -> None:
        """Remember what stands in wrong fields: going to another record and back does not lose it."""
        id = getattr(self._record, "id", "")
        texts = {name: text_in(self.widgets[name]) for name in names & set(self.widgets)}
        kept = {name: text for name, text in texts.items() if text.strip()}
        if id and kept:
            self._wrong[id] = kept
        else:
            self._wrong.pop(id, None)

    def _typed(self, name: str, before: Any) -> Any:
        """Return what a field says; of ticks, in the order that they had, with those that are not offered any more."""
        widget = self.widgets[name]
        value = read_value(widget, self._types[name])
        if not isinstance(widget, QListWidget):
            return value
        offered = {widget.item(row).data(Qt.ItemDataRole.UserRole) for row in range(widget.count())}
        if not isinstance(value, tuple):
            return value or ("" if before in offered else before)
        kept = tuple(id for id in before if id in value or id not in offered)
        return (*kept, *(id for id in value if id not in kept))

    def _asked(self, name: str) -> bool:
        """Return whether a field says something: one that is hidden, or whose value is not offered any more, keeps what the record has."""
        widget = self.widgets[name]
        return not (widget.isHidden() or (isinstance(widget, QComboBox) and widget.currentIndex() < 0))

    def _listen(self, name: str, widget: QWidget) -> None:
        def tell(*_: Any) -> None:
            self.left.emit(name)

        if isinstance(widget, QLineEdit):
            widget.editingFinished.connect(tell)
        elif isinstance(widget, QPlainTextEdit):
            widget.textChanged.connect(self._rest.start)
            widget.installEventFilter(self)
        elif isinstance(widget, QComboBox):
            widget.activated.connect(tell)
            widget.installEventFilter(self)
        elif isinstance(widget, QCheckBox):
            widget.toggled.connect(tell)
        elif isinstance(widget, QListWidget):
            widget.itemChanged.connect(tell)

    def _note(self, name: str, widget: QWidget) -> QLabel:
        """Return the label under a field, made when it is first needed."""
        if name not in self._notes:
            note = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
            note.setProperty("role", "problem")
            column = _column_of(widget)
            column.insertWidget(column.indexOf(widget) + 1, note)
            self._notes[name] = note
        return self._notes[name]


def _column_of(widget: QWidget) -> QVBoxLayout:
    """Return the vertical layout that a field lies in."""
    parent = widget.parentWidget()
    waiting = [parent.layout()] if parent else []
    while waiting:
        layout = waiting.pop()
        if layout is None:
            continue
        if isinstance(layout, QVBoxLayout) and layout.indexOf(widget) >= 0:
            return layout
        waiting += [item.layout() for place in range(layout.count()) if (item := layout.itemAt(place)) is not None]
    raise LookupError(f"the field {widget.objectName()} lies in no column")
