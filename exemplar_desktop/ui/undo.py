"""Ctrl+Z and Ctrl+Y: a field takes back its own typing first, then the unit's latest step is taken back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QMainWindow, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.tooltip import tip
from exemplar_desktop.ui.workbench import Workbench

Field = QLineEdit | QPlainTextEdit | QTextEdit


class UndoKeys(QObject):
    """The two actions of a window, for its menu, its buttons and its keys."""

    def __init__(self, bench: Workbench, window: QMainWindow, flush: Callable[[], None]) -> None:
        """Join bench and window; ``flush`` saves what is typed and not yet left."""
        super().__init__(window)
        self._bench = bench
        self.undo_action = self._action(window, QKeySequence.StandardKey.Undo, lambda: self._turn(bench.undo))
        self.redo_action = self._action(window, QKeySequence.StandardKey.Redo, lambda: self._turn(bench.redo))
        self.redo_action.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        self._widget: QWidget | None = None
        self._taken_back = 0
        """How often typing was taken back during this visit of the field."""
        bench.flush_wanted.connect(flush)
        bench.steps_changed.connect(self.show_words)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        self.show_words()

    def show_words(self) -> None:
        """Say in both actions what they would do."""
        undo, redo = self._bench.undo_words, self._bench.redo_words
        _describe(
            self.undo_action, tr("Hoàn tác: {step}", step=undo) if undo else tr("Hoàn tác"), bool(undo), tr("Chưa có bước nào để hoàn tác.")
        )
        _describe(
            self.redo_action, tr("Làm lại: {step}", step=redo) if redo else tr("Làm lại"), bool(redo), tr("Chưa có bước nào để làm lại.")
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the field that has the cursor have the key only while it has typing of this visit to take back."""
        if not isinstance(event, QKeyEvent) or event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        undo, redo = event.matches(QKeySequence.StandardKey.Undo), _is_redo(event)
        field = _field(self._widget)
        if not (undo or redo) or field is None:
            return False
        if undo and _can_undo(field):
            self._taken_back += event.type() is QEvent.Type.KeyPress
            return False
        if redo and self._taken_back and _can_redo(field):
            self._taken_back -= event.type() is QEvent.Type.KeyPress
            if event.type() is QEvent.Type.KeyPress:
                field.redo()  # Qt itself knows only one of the two keys on each system
                return True
            event.accept()
            return True
        event.ignore()
        return True

    def _turn(self, turn: Callable[[], None]) -> None:
        """Undo or redo; the cursor stays in its field where the step leads nowhere else."""
        focused = QApplication.focusWidget()
        turn()
        if focused is not None and QApplication.focusWidget() is None and isValid(focused) and focused.isVisible():
            focused.setFocus()

    def _action(self, window: QMainWindow, key: QKeySequence.StandardKey, act: Callable[[], None]) -> QAction:
        action = QAction(window)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(act)
        window.addAction(action)
        return action

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Watch the field that got the cursor; what was typed there on an earlier visit is a step of the unit by now."""
        if self._widget is not None:
            self._widget.removeEventFilter(self)
        field = _field(new)
        self._widget = new if field is not None else None
        self._taken_back = 0
        if new is None or field is None:
            return
        _set_unmodified(field)
        new.installEventFilter(self)
        new.destroyed.connect(self._forget)

    def _forget(self, *_: object) -> None:
        self._widget = None


def _describe(action: QAction, words: str, possible: bool, why_not: str) -> None:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setText(words)
    action.setEnabled(possible)
    action.setToolTip(tip(f"{words if possible else why_not} ({keys})"))


def _is_redo(event: QKeyEvent) -> bool:
    if event.matches(QKeySequence.StandardKey.Redo):
        return True
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    pressed = (event.key(), event.modifiers())
    return pressed in ((Qt.Key.Key_Y, control), (Qt.Key.Key_Z, control | shift))


def _field(widget: QWidget | None) -> Field | None:
    """Return the text field inside a widget that has the cursor; None for what cannot be typed into."""
    if isinstance(widget, QAbstractSpinBox | QComboBox):
        widget = widget.lineEdit()
    return widget if isinstance(widget, Field) and not widget.isReadOnly() else None


def _can_undo(field: Field) -> bool:
    if isinstance(field, QLineEdit):
        return field.isModified() and field.isUndoAvailable()
    return field.document().isModified() and field.document().isUndoAvailable()


def _can_redo(field: Field) -> bool:
    return field.isRedoAvailable() if isinstance(field, QLineEdit) else field.document().isRedoAvailable()


def _set_unmodified(field: Field) -> None:
    if isinstance(field, QLineEdit):
        field.setModified(False)
    else:
        field.document().setModified(False)
