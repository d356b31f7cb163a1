"""Compiles the Designer forms of ``forms/`` into Python, with only the imports that each form uses.

``python packaging/forms.py`` writes ``exemplar_desktop/ui/generated``; a test proves that what is there is fresh.
"""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FORMS = ROOT / "forms"
GENERATED = ROOT / "exemplar_desktop" / "ui" / "generated"
HEADER = '"""Made by packaging/forms.py from forms/{form}; change the form, not this file."""\n\n'


def compile_forms(target: Path) -> tuple[Path, ...]:
    """Write one ``<form>_ui.py`` per form into ``target`` and return their paths.

    Each class that a form imports costs start-up time, so unused imports are removed.
    """
    target.mkdir(parents=True, exist_ok=True)
    made = []
    tools = Path(sys.executable).parent
    for form in sorted(FORMS.glob("*.ui")):
        path = target / f"{form.stem}_ui.py"
        compiled = subprocess.run([tools / "pyside6-uic", form], check=True, capture_output=True, text=True, encoding="utf-8").stdout
        path.write_text(HEADER.format(form=form.name) + _tidied(compiled), encoding="utf-8", newline="\n")
        made.append(path)
    trim = ("check", "--isolated", "--quiet", "--select", "F401,I001", "--fix", "--no-cache")
    subprocess.run([sys.executable, "-m", "ruff", *trim, *map(str, made)], check=True)
    return tuple(made)


def _tidied(compiled: str) -> str:
    """Drop the compiler's header, which would change with its version, say that the methods return nothing, and make labels plain."""
    lines = [line.rstrip() for line in compiled.splitlines() if not line.startswith("#")]
    typed = re.sub(r"def (\w+)\(self, (\w+)\):", r"def \1(self, \2) -> None:", "\n".join(lines))
    # Left to itself, a label takes a person's words for markup where they look like it.
    plain = re.sub(
        r"^( +)self\.(\w+) = QLabel\(.*\)$", r"\g<0>\n\1self.\2.setTextFormat(Qt.TextFormat.PlainText)", typed, flags=re.MULTILINE
    )
    return plain.strip() + "\n"


if __name__ == "__main__":
    for written in compile_forms(GENERATED):
        print(written.relative_to(ROOT))
