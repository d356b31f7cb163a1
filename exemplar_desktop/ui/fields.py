"""Shows one value in a form's widget and reads it back, by the kind of widget and the type of the field."""

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from exemplar_desktop.vietnamese.dates import parse_date, short_date

VALUES = "values"
"""Property of a combo box in a form: the values of its items, in their order."""
MOST_TICKS, TICK_ROW = 7, 29
"""Lines of a list of ticks that are shown without scrolling, and the height of one in pixels."""


def prepare(widget: QWidget) -> None:
    """Give the items of a combo box the values that its form names; the wheel does not give it the focus."""
    if not isinstance(widget, QComboBox):
        return
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    for place, value in enumerate(widget.property(VALUES) or ()):
        widget.setItemData(place, value)


def fill_choices(widget: QComboBox | QListWidget, choices: list[tuple[str | None, str]], nothing: str = "") -> None:
    """Offer records by (id, words); those of a list can be ticked. What was chosen stays chosen where it is still offered.

    A list takes the room that it needs; where there is nothing to choose from, it says ``nothing``.
    """
    chosen = read_value(widget, set())
    widget.blockSignals(True)
    widget.clear()
    for value, words in choices:
        if isinstance(widget, QComboBox):
            widget.addItem(words, value)
        else:
            item = QListWidgetItem(words, widget)
            item.setData(Qt.ItemDataRole.UserRole, value)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
    widget.blockSignals(False)
    show_value(widget, chosen)
    if isinstance(widget, QListWidget):
        if not choices:
            _say_in(widget, nothing)
        widget.setFixedHeight(min(widget.count(), MOST_TICKS) * max(TICK_ROW, widget.sizeHintForRow(0)) + 4)


def show_value(widget: QWidget, value: Any) -> None:
    """Show a value; nothing is reported as typed."""
    widget.blockSignals(True)
    if isinstance(widget, QLineEdit):
        widget.setText(show_line(value))
        widget.setCursorPosition(0)
    elif isinstance(widget, QPlainTextEdit):
        _show_text(widget, "\n".join(value) if isinstance(value, tuple) else value)
    elif isinstance(widget, QComboBox):
        # A value that is not offered any more is shown as nothing chosen, and not silently as the first item.
        widget.setCurrentIndex(widget.findData(None if value is None else str(value)))
    elif isinstance(widget, QCheckBox):
        widget.setChecked(bool(value))
    elif isinstance(widget, QListWidget):
        for place in range(widget.count()):
            item = widget.item(place)
            # A field of one id holds it bare.
            ticked = item.data(Qt.ItemDataRole.UserRole) in ((value,) if isinstance(value, str) else value or ())
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
    widget.blockSignals(False)


def read_value(widget: QWidget, types: set[Any]) -> Any:
    """Return what stands in a widget as a value of the field's types; what cannot be read stays the text that was typed."""
    if isinstance(widget, QLineEdit):
        return read_line(widget.text(), types)
    if isinstance(widget, QPlainTextEdit):
        lines = widget.toPlainText()
        return tuple(line for line in lines.split("\n") if line.strip()) if Ellipsis in types else lines
    if isinstance(widget, QComboBox):
        return widget.currentData()
    if isinstance(widget, QCheckBox):
        return widget.isChecked()
    if isinstance(widget, QListWidget):
        items = [widget.item(place) for place in range(widget.count())]
        ticked = tuple(i.data(Qt.ItemDataRole.UserRole) for i in items if i.checkState() is Qt.CheckState.Checked)
        return ticked if Ellipsis in types or not types else next(iter(ticked), "")
    raise TypeError(type(widget))


def text_in(widget: QWidget) -> str:
    """Return the text that stands in a field as it was typed; empty for what cannot be typed into."""
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    return widget.text() if isinstance(widget, QLineEdit) else ""


def _say_in(widget: QListWidget, words: str) -> None:
    widget.blockSignals(True)
    QListWidgetItem(words, widget).setFlags(Qt.ItemFlag.NoItemFlags)
    widget.blockSignals(False)


def _show_text(widget: QPlainTextEdit, text: str) -> None:
    """Show a long text; the same text is left alone, so that the cursor stays where it is."""
    if widget.toPlainText() != text:
        widget.setPlainText(text)


def show_line(value: Any) -> str:
    """Return a value as it stands in one line."""
    return short_date(value) if isinstance(value, date) else "" if value is None else str(value)


def read_line(text: str, types: set[Any]) -> Any:
    """Return what is typed in one line as a value of the types; what cannot be read stays the text."""
    typed = text.strip()
    if date in types:
        return parse_date(typed) or typed or None
    if int in types:
        digits = typed.replace(".", "").replace(" ", "")
        return int(digits) if digits.isascii() and digits.isdigit() else typed or None
    return text
