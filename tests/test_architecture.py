"""The layers of ARCHITECTURE.md and the house's rules for modules hold; the check itself is proved on made-up trees."""

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "exemplar_desktop"

# From the ground up. A part (a folder or a module of the package) imports itself and lower layers only, so parts of one
# layer never import each other.
LAYERS = (
    {"__init__"},
    {"errors", "progress"},
    {"disk", "paths", "vietnamese"},
    {"domain", "settings"},
    {"messages"},
    {"store", "reports", "signing", "submission"},
    {"services"},
    {"crash"},
    {"ui"},
    {"app", "cli_copies", "cli_parser"},
    {"cli_history", "cli_terminal"},
    {"cli_people", "cli_sending"},
    {"cli"},
    {"__main__"},
)
LAYER = {part: layer for layer, parts in enumerate(LAYERS) for part in parts}

# Who may know a library; the others reach it through them.
KNOWN_BY: dict[str, set[str]] = {
    "PySide6": {"ui", "app", "crash"},
    "shiboken6": {"ui", "app", "crash"},
    "sqlalchemy": {"store"},
    "alembic": {"store"},
    "sqlite3": {"store"},
    "reportlab": {"reports"},
    "openpyxl": {"reports"},
    "pikepdf": {"reports"},
    "pyhanko": {"signing"},
    "pyhanko_certvalidator": {"signing"},
    "asn1crypto": {"signing"},
    "oscrypto": {"signing"},
    "cryptography": {"signing"},
    "keyring": {"signing"},
    "lxml": {"submission"},
    # `signing` looks at a report that comes back as a reader does: what covers its text is known by being seen.
    "PIL": {"submission", "reports", "signing"},
    "pypdfium2": {"ui", "signing"},
}
NETWORK = ("aiohttp", "ftplib", "http", "imaplib", "poplib", "requests", "smtplib", "socket", "ssl", "urllib.request")
KNOWN_BY |= {library: set() for library in NETWORK}  # the program never speaks to a network
DOMAIN_MAY_IMPORT = {"domain", "errors", "progress", "vietnamese"}
DOMAIN_LIBRARIES = sys.stdlib_module_names | {"msgspec"}
SHAPELESS_NAMES = {"base", "common", "helper", "helpers", "manager", "managers", "misc", "util", "utils"}
LONGEST_FILE = 500
HEAVY = {
    "PySide6",
    "sqlalchemy",
    "alembic",
    "reportlab",
    "openpyxl",
    "pikepdf",
    "pyhanko",
    "pyhanko_certvalidator",
    "lxml",
    "PIL",
    "pypdfium2",
    "keyring",
}


@dataclass(frozen=True)
class Source:
    """One module of a package: its dotted name, its file, what it says."""

    name: str
    path: Path
    text: str
    tree: ast.Module

    @property
    def part(self) -> str:
        """The folder or module directly under the package that this module belongs to."""
        return part_of(self.name)


def part_of(name: str) -> str:
    """Return ``store`` for ``package.store.rows``, and ``__init__`` for the package itself."""
    return [*name.split("."), "__init__"][1]


def sources(package: Path) -> list[Source]:
    """Read every module under a package's folder."""
    found = []
    for path in sorted(package.rglob("*.py")):
        parts = path.relative_to(package.parent).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        text = path.read_text(encoding="utf-8")
        found.append(Source(name, path, text, ast.parse(text)))
    return found


def imports(source: Source, modules: set[str]) -> Iterator[tuple[str, str]]:
    """Yield (absolute name of the imported module, the name taken from it or "") for every import anywhere in the module."""
    package = source.name if source.path.name == "__init__.py" else source.name.rpartition(".")[0]
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
            origin = ".".join([*base, *([node.module] if node.module else [])])
            for alias in node.names:
                whole = f"{origin}.{alias.name}"
                is_module = whole in modules or whole in KNOWN_BY
                yield (whole, "") if is_module else (origin, alias.name)
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in ("__import__", "import_module", "importlib.import_module"):
            yield (ast.literal_eval(node.args[0]) if isinstance(node.args[0], ast.Constant) else "a computed name"), ""


def import_faults(source: Source, modules: set[str], package: str) -> Iterator[str]:
    """Yield what a module imports although its layer may not."""
    for name, taken in imports(source, modules):
        library = name.split(".")[0]
        if library == package:
            part = part_of(name)
            if part != source.part and LAYER.get(part, -1) >= LAYER.get(source.part, -1):
                yield f"{source.name} imports {name} of the same or a higher layer"
            elif source.part == "domain" and part not in DOMAIN_MAY_IMPORT:
                yield f"{source.name} imports {name}, which the domain does not know"
            if taken.startswith("_") and not taken.startswith("__"):
                yield f"{source.name} imports the private name {taken}"
            continue
        knowing = [parts for known, parts in KNOWN_BY.items() if name == known or name.startswith(f"{known}.")]
        if any(source.part not in parts for parts in knowing) or name == "a computed name":
            yield f"{source.name} imports {name}, which {source.part} may not know"
        elif source.part == "domain" and library not in DOMAIN_LIBRARIES:
            yield f"{source.name} imports {name}, which the domain does not know"


def shape_faults(source: Source) -> Iterator[str]:
    """Yield what is wrong with a module's name, place, docstring or length."""
    if source.part not in LAYER:
        yield f"{source.name} has no place in LAYERS"
    if set(source.name.split(".")) & SHAPELESS_NAMES:
        yield f"{source.name} has a name that says nothing"
    if source.path.parent.name == "generated":
        return
    if not (ast.get_docstring(source.tree) or "").strip():
        yield f"{source.name} does not open with a docstring"
    if (lines := source.text.count("\n")) > LONGEST_FILE:
        yield f"{source.name} has {lines} lines"
    if source.path.name == "__init__.py" and source.part != "__init__" and len(source.tree.body) > 1:
        yield f"{source.name}/__init__.py holds more than a docstring"


def faults(package: Path) -> list[str]:
    """Return every breach of the rules in a package's folder."""
    found = sources(package)
    modules = {source.name for source in found}
    return [fault for source in found for fault in (*shape_faults(source), *import_faults(source, modules, package.name))]


def test_the_package_keeps_its_layers() -> None:
    assert len(sources(PACKAGE)) > 20
    assert faults(PACKAGE) == []


def made_up(folder: Path, path: str, text: str) -> Path:
    """Write a small sound package with one more module in it."""
    package = folder / "exemplar_desktop"
    sound = {
        "__init__.py": '"""A package."""\n',
        "errors.py": '"""Errors."""\n',
        "cli.py": '"""Commands."""\nfrom exemplar_desktop.services import export\n',
        "domain/__init__.py": '"""The world."""\n',
        "domain/unit.py": '"""A unit."""\nimport msgspec\nfrom ..errors import UserError\n',
        "store/__init__.py": '"""The store."""\n',
        "store/rows.py": '"""Rows."""\nimport sqlite3\nfrom exemplar_desktop.domain import unit\n',
        "services/__init__.py": '"""Use cases."""\n',
        "services/export.py": '"""Export."""\nfrom ..store.rows import UnitRow\nfrom urllib.parse import quote\n',
        "ui/generated/page_ui.py": "import PySide6.QtWidgets\n" + "x = 1\n" * 600,
    }
    for name, content in (sound | {path: text}).items():
        (package / name).parent.mkdir(parents=True, exist_ok=True)
        (package / name).write_text(content, encoding="utf-8")
    return package


def test_a_sound_tree_has_no_faults(tmp_path: Path) -> None:
    assert faults(made_up(tmp_path, "progress.py", '"""Steps."""\n')) == []


@pytest.mark.parametrize(
    ("path", "text", "fault"),
    [
        ("domain/year.py", "from exemplar_desktop.store.rows import UnitRow", "imports exemplar_desktop.store.rows of"),
        ("domain/year.py", "from exemplar_desktop.store import rows", "imports exemplar_desktop.store.rows of"),
        ("domain/year.py", "from exemplar_desktop import store", "imports exemplar_desktop.store of"),
        ("domain/year.py", "import exemplar_desktop.store.rows as r", "imports exemplar_desktop.store.rows of"),
        ("domain/year.py", "from ..store.rows import UnitRow", "imports exemplar_desktop.store.rows of"),
        ("domain/year.py", "from ..store import rows", "imports exemplar_desktop.store.rows of"),
        ("domain/year.py", "from .. import store", "imports exemplar_desktop.store of"),
        ("domain/year.py", "def f():\n    from ..store import rows", "imports exemplar_desktop.store.rows of"),
        ("domain/year.py", "if TYPE_CHECKING:\n    from .. import store", "imports exemplar_desktop.store of"),
        ("domain/year.py", "import importlib\nimportlib.import_module('exemplar_desktop.store')", "imports exemplar_desktop.store of"),
        ("domain/year.py", "import importlib\nimportlib.import_module(name)", "imports a computed name"),
        ("domain/deep/__init__.py", '"""Deep."""', None),
        ("domain/deep/year.py", "from ...store import rows", "imports exemplar_desktop.store.rows of"),
        ("domain/year.py", "from ..paths import resource", "imports exemplar_desktop.paths, which the domain"),
        ("domain/year.py", "import yaml", "imports yaml, which the domain"),
        ("signing/keys.py", "from ..store import rows", "imports exemplar_desktop.store.rows of"),
        ("store/rows_of_unit.py", "from ..services import export", "imports exemplar_desktop.services.export of"),
        ("store/pages.py", "from PySide6.QtCore import QObject", "imports PySide6.QtCore, which store"),
        ("services/find.py", "import sqlite3", "imports sqlite3, which services"),
        ("services/find.py", "def f():\n    from sqlalchemy.orm import Session", "imports sqlalchemy.orm, which services"),
        ("services/find.py", "from cryptography import x509", "imports cryptography, which services"),
        ("services/find.py", "from urllib import request", "imports urllib.request, which services"),
        ("services/find.py", "from ..store.rows import _row", "imports the private name _row"),
        ("cli.py", "from reportlab.pdfgen import canvas", "imports reportlab.pdfgen, which cli"),
        ("services/helpers.py", "", "has a name that says nothing"),
        ("tools.py", "", "has no place in LAYERS"),
        ("store/__init__.py", "from .rows import UnitRow", "holds more than a docstring"),
        ("store/long.py", "x = 1\n" * 499, "has 501 lines"),
    ],
)
def test_a_breach_is_seen(tmp_path: Path, path: str, text: str, fault: str | None) -> None:
    found = faults(made_up(tmp_path, path, f'"""A module."""\n{text}\n' if fault else f"{text}\n"))
    if fault is None:
        assert found == []
    else:
        assert [fault in line for line in found] == [True], found


def test_a_missing_docstring_is_seen(tmp_path: Path) -> None:
    assert faults(made_up(tmp_path, "store/files.py", "x = 1\n")) == ["exemplar_desktop.store.files does not open with a docstring"]


def test_starting_the_command_line_loads_no_heavy_library() -> None:
    code = "import sys, json, exemplar_desktop.cli; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert HEAVY & set(json.loads(done.stdout)) == set()
