"""The language of the interface: Vietnamese is the source, every text shown goes through `tr`; English is a dictionary beside it."""

import os
import tomllib
from collections.abc import Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

from exemplar_desktop.domain.checkup import Checked
from exemplar_desktop.domain.finding import Finding
from exemplar_desktop.domain.stage import StageFact
from exemplar_desktop.domain.verdict import Reason
from exemplar_desktop.errors import Problem, UserError
from exemplar_desktop.messages.sentences import sentence
from exemplar_desktop.messages.words import word
from exemplar_desktop.paths import resource

CONTEXT = "exemplar"
LANGUAGES = {"vi": "Tiếng Việt", "en": "English"}
"""Code -> the language's own name; the first is the one where nothing was chosen."""
SOURCE = "vi"
"""The language that texts are written in."""
VARIABLE = "EXEMPLAR_LANGUAGE"
"""Environment variable that goes before the choice in the settings."""
_FILES = {"vi": "i18n/qt-vi.toml", "en": "i18n/en.toml"}
"""Qt's own texts are English, ours Vietnamese: each language needs only what is written in the other one."""
MOST_BESIDE = 4
"""Sentences that stand beside one field."""
SPOKEN = "language"
"""Property of the application: the code of the language it speaks."""
_KEYS = "QShortcut"
"""Qt's context for the names on keys, which are those of the keyboard in every language."""


def tr(text: str, **values: object) -> str:
    """Return a text in the language of the interface, with ``{name}`` fields filled in."""
    translated = QCoreApplication.translate(CONTEXT, text)
    return translated.format_map(values) if values else translated


def say(thing: UserError | Finding | Problem | Reason | Checked | StageFact) -> str:
    """Return the sentence for a fault, finding, problem, reason or proof of a stage in the language of the interface."""
    return sentence(thing, translate=tr)


def say_beside(found: Sequence[Finding | Problem]) -> str:
    """Return the sentences for what was found where they stand in the file that they are about: without the name of whose it is.

    The first few stand for all.
    """
    lines = []
    for one in found[:MOST_BESIDE]:
        words = say(one).removeprefix(f"{one.values.get('name', '')}: ")
        lines.append(capital(words))
    more = len(found) - len(lines)
    return "\n".join([*lines, tr("… và {count} điều nữa.", count=more)] if more else lines)


def capital(text: str) -> str:
    """Return a text as it begins a sentence or a heading."""
    return text[:1].upper() + text[1:]


def shown(value: StrEnum) -> str:
    """Return the word for a value in the language of the interface."""
    return tr(word(value))


class Dictionary(QTranslator):
    """Translates by the text alone, wherever it stands: forms, Python code and Qt's own dialogs alike."""

    def __init__(self, texts: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Return False: Qt does not install an empty translator."""
        return False

    def translate(  # type: ignore[override]
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Return the translation; None, and not an empty text, lets Qt keep the source."""
        return None if context == _KEYS else self._texts.get(source)


def read_texts(language: str) -> dict[str, str]:
    """Return source -> translation of what a language needs."""
    return tomllib.loads(resource(_FILES[language]).read_text(encoding="utf-8"))


def speak(application: QCoreApplication, chosen: str = "") -> str:
    """Let everything built from now on speak the chosen language, or the default one; return its code."""
    language = next((code for code in (os.environ.get(VARIABLE), chosen) if code in LANGUAGES), next(iter(LANGUAGES)))
    application.installTranslator(Dictionary(read_texts(language), application))
    application.setProperty(SPOKEN, language)
    return language


def spoken() -> str:
    """Return the code of the language that the interface speaks."""
    application = QCoreApplication.instance()
    return str(application.property(SPOKEN) or SOURCE) if application is not None else SOURCE
