"""The language of the interface: Vietnamese is the source, every text shown goes through `tr`."""

from PySide6.QtCore import QCoreApplication

CONTEXT = "exemplar"


def tr(text: str, **values: object) -> str:
    """Return a text in the language of the interface, with ``{name}`` fields filled in."""
    translated = QCoreApplication.translate(CONTEXT, text)
    return translated.format_map(values) if values else translated
