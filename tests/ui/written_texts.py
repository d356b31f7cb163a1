"""Which texts of the window are written where: what a translation must hold."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import msgspec

from exemplar_desktop import messages
from exemplar_desktop.domain.council import Decision, Objection
from exemplar_desktop.domain.record import titles
from exemplar_desktop.domain.unit import UnitPeriod
from exemplar_desktop.messages import words
from exemplar_desktop.ui.language import LANGUAGES
from exemplar_desktop.ui.undo_words import PAGES

ROOT = Path(__file__).resolve().parents[2]
CODE = ROOT / "exemplar_desktop"
FORMS = sorted((ROOT / "forms").glob("*.ui"))
MODULES = [*sorted((CODE / "ui").glob("*.py")), CODE / "app.py", CODE / "crash.py"]
MODULES += [CODE / "messages" / name for name in ("records.py", "history.py")]
MESSAGES = sorted((CODE / "messages").glob("*.py"))
SPOKEN_BY_COMMANDS_ONLY = {"successions", "command_words"}
"""Modules of `messages` that the window does not use: the command line speaks Vietnamese."""
VIETNAMESE = re.compile(r"[à-ỹđÀ-ỸĐ]")


def written_texts() -> dict[str, str]:
    """Return text -> where it is written, of everything that is translated."""
    found = {text: module.name for module in MODULES for text in texts_of_module(module.read_text(encoding="utf-8"))}
    found |= {text: form.name for form in FORMS for text in texts_of_form(form)}
    found |= dict.fromkeys(_templates(), "messages")
    kinds: list[type[msgspec.Struct]] = [*PAGES, UnitPeriod, Decision, Objection]
    found |= {title: "domain" for kind in kinds for title in titles(kind).values()}
    return {text: where for text, where in found.items() if text not in LANGUAGES.values()}


def texts_of_module(source: str) -> set[str]:
    """Return every literal with a Vietnamese letter that is no docstring, and every literal that is handed to ``tr``."""
    tree = ast.parse(source)
    said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    texts = {text for node, text in _literals(tree) if VIETNAMESE.search(text) and id(node) not in said}
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
        if call.func.id == "tr" and call.args:  # type: ignore[attr-defined]
            texts |= set(_alternatives(call.args[0]))
    return texts


def texts_of_form(form: Path) -> set[str]:
    """Return every text of a form that its compiled code translates."""
    tree = ET.parse(form)
    kept = {id(item) for group in tree.iter("stringlist") if group.get("notr") == "true" for item in group}
    strings = (item for item in tree.iter("string") if item.get("notr") != "true" and id(item) not in kept)
    return {item.text for item in strings if item.text}


def _templates() -> Iterator[str]:
    """Yield every public text of `messages`, however its tables are nested, and the words of every value."""
    for path in MESSAGES:
        if path.stem not in SPOKEN_BY_COMMANDS_ONLY:
            module = import_module(f"exemplar_desktop.messages.{path.stem}") if path.stem != "__init__" else messages
            yield from (text for name, value in vars(module).items() if not name.startswith("_") for text in _texts(value))
    for kind in words._WORDS:
        yield from filter(None, (words.word(value) for value in kind))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | tuple):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _texts(one)


def composed_texts(source: str) -> list[str]:
    """Return every Vietnamese literal inside a function that is handed to no ``translate``: no translator ever sees it."""
    found = []
    for function in (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef)):
        calls = (node for node in ast.walk(function) if isinstance(node, ast.Call))
        handed = {
            id(inner) for call in calls if isinstance(call.func, ast.Name) and call.func.id == "translate" for inner, _ in _literals(call)
        }
        said = {id(node.value) for node in ast.walk(function) if isinstance(node, ast.Expr)}
        found += [text for node, text in _literals(function) if VIETNAMESE.search(text) and id(node) not in handed | said]
    return found


def _literals(tree: ast.AST) -> Iterator[tuple[ast.AST, str]]:
    return ((node, node.value) for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str))


def _alternatives(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.IfExp):
        yield from _alternatives(node.body)
        yield from _alternatives(node.orelse)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
