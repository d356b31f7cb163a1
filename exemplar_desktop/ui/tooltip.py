"""Words of people in tool tips, shown as they were written: Qt takes what looks like markup for markup there."""

from PySide6.QtGui import Qt


def tip(words: str) -> str:
    """Return words so that a tool tip shows every letter of them; labels are plain by their format (`packaging/forms.py`)."""
    return Qt.convertFromPlainText(words) if Qt.mightBeRichText(words) else words
