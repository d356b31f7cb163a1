"""Sets the project up on a fresh machine and runs, tests, checks and locks it; needs Python 3.11 or newer and nothing else.

    python3 packaging/dev.py demo [DIR] [options]   a sample unit with its signed and verified package (DIR: demo/)
    python3 packaging/dev.py test [pytest options]  the tests
    python3 packaging/dev.py run [options]          the window
    python3 packaging/dev.py lint                   ruff and mypy
    python3 packaging/dev.py check                  lint, then the tests
    python3 packaging/dev.py forms                  compiles forms/*.ui
    python3 packaging/dev.py pictures [PAGE ...]    takes the pictures of the help and the README anew
    python3 packaging/dev.py lock [--upgrade]       pins packaging/requirements*.txt from pyproject.toml

Every command first sets up what it needs: Debian packages (only those that are missing, and only as root; otherwise
the command to type is printed) and `.venv` from the pinned requirements. Where that was done before, it takes no time.
"""

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
RUNTIME = ROOT / "packaging" / "requirements.txt"
DEVELOPMENT = ROOT / "packaging" / "requirements-dev.txt"
DEMO = ROOT / "demo"

# Debian package -> the shared library of it that Qt loads even without a screen.
LIBRARIES = {
    "libglib2.0-0": "libgthread-2.0.so.0",
    "libgl1": "libGL.so.1",
    "libegl1": "libEGL.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libfontconfig1": "libfontconfig.so.1",
    "libfreetype6": "libfreetype.so.6",
    "libdbus-1-3": "libdbus-1.so.3",
}
# Debian package -> a program of it: other people's tools, the judges of the tests.
JUDGES = {
    "openssl": "openssl",
    "unzip": "unzip",
    "libxml2-utils": "xmllint",
    "poppler-utils": "pdfsig",
    "qpdf": "qpdf",
    "bindfs": "bindfs",
    "zbar-tools": "zbarimg",
}


def main(arguments: list[str]) -> int:
    """Run one command; return its exit code."""
    commands: dict[str, Callable[[list[str]], int]] = {
        "demo": demo,
        "test": test,
        "run": run,
        "lint": lint,
        "check": check,
        "forms": forms,
        "pictures": pictures,
        "lock": lock,
    }
    name, *rest = arguments or [""]
    if name not in commands:
        print(__doc__, file=sys.stderr)
        return 2
    if sys.version_info < (3, 11):  # noqa: UP036 - nothing has checked the machine's Python before this
        print(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.", file=sys.stderr)
        return 2
    return commands[name](rest)


def demo(arguments: list[str]) -> int:
    """Make the sample unit in DIR, in this project's `demo/` unless told otherwise; an earlier sample there is replaced."""
    named = bool(arguments) and not arguments[0].startswith("-")
    return program("demo", *arguments) if named else program("demo", str(DEMO), *arguments)


def run(arguments: list[str]) -> int:
    """Open the window."""
    return program(*arguments)


def test(arguments: list[str]) -> int:
    """Run the tests: all of them on all cores, or what the options choose."""
    set_up(DEVELOPMENT)
    return python("-m", "pytest", *(arguments or ["-n", "auto", "--dist", "loadfile"]))


def lint(_arguments: list[str]) -> int:
    """Check style and types; stop at the first fault."""
    set_up(DEVELOPMENT)
    steps = (
        ("-m", "ruff", "check", "."),
        ("-m", "ruff", "format", "--check", "."),
        ("-m", "mypy"),
    )
    return next((code for step in steps if (code := python(*step))), 0)


def check(arguments: list[str]) -> int:
    """Lint, then test."""
    return lint([]) or test(arguments)


def forms(arguments: list[str]) -> int:
    """Compile the Designer forms."""
    set_up(DEVELOPMENT)
    return python("packaging/forms.py", *arguments)


def pictures(arguments: list[str]) -> int:
    """Take the pictures of the help and the README from the sample unit."""
    set_up(DEVELOPMENT)
    return python("packaging/pictures.py", *arguments)


def lock(arguments: list[str]) -> int:
    """Pin what pyproject.toml asks for with hashes, for every system at once; ``--upgrade`` takes the newest."""
    set_up(DEVELOPMENT)
    options = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-annotate", "--no-emit-index-url", *arguments]
    compiling = ["-m", "uv", "pip", "compile", "--quiet", "--custom-compile-command", "python3 packaging/dev.py lock", *options]
    code = python(*compiling, "pyproject.toml", "-o", str(RUNTIME))
    same_versions = ("--constraint", str(RUNTIME))
    return code or python(*compiling, "pyproject.toml", "--group", "dev", *same_versions, "-o", str(DEVELOPMENT))


def program(*arguments: str) -> int:
    """Run exemplar-desktop from the source tree, in the folder where the user stands."""
    set_up(RUNTIME)
    return python("-m", "exemplar_desktop", *arguments, folder=Path.cwd())


def python(*arguments: str, folder: Path = ROOT) -> int:
    """Run `.venv`'s Python with the source tree on its path; return the exit code."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    return subprocess.run([venv_python(), *arguments], cwd=folder, env=environment, check=False).returncode


def set_up(requirements: Path) -> None:
    """Bring what this set of requirements needs onto the machine, or exit with 2 and the words for it."""
    if sys.platform == "linux":
        install_packages(missing_packages(JUDGES if requirements == DEVELOPMENT else {}))
    stamp = VENV / f"installed-{requirements.name}.sha256"
    wanted = hashlib.sha256(requirements.read_bytes()).hexdigest()
    if venv_python().exists() and stamp.exists() and stamp.read_text() == wanted:
        return
    if not (venv_python().exists() and any(VENV.glob("*/pip*"))):  # no Python, a dangling one, or an attempt that stopped half-way
        must("making .venv", [sys.executable, "-m", "venv", "--clear", VENV])
    pip: list[str | Path] = [venv_python(), "-m", "pip", "install", "--disable-pip-version-check", "--quiet"]
    must(f"installing {requirements.relative_to(ROOT)} (once)", [*pip, "--only-binary=:all:", "--require-hashes", "-r", requirements])
    stamp.write_text(wanted)


def missing_packages(judges: dict[str, str]) -> list[str]:
    """Return the Debian packages whose module, library or program this machine lacks."""
    missing = [] if importlib.util.find_spec("ensurepip") else ["python3-venv"]
    missing += [package for package, library in LIBRARIES.items() if not is_loadable(library)]
    missing += [package for package, name in judges.items() if shutil.which(name) is None]
    return missing


def is_loadable(library: str) -> bool:
    """Return whether the system has this shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_packages(missing: list[str]) -> None:
    """Install Debian packages where this may be done without asking, else exit with the command to type."""
    if not missing:
        return
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *missing]
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        print(f"System packages are missing. On Debian or Ubuntu:\n\n    sudo {' '.join(install)}\n", file=sys.stderr)
        sys.exit(2)
    must("reading the lists of Debian packages", ["apt-get", "update"])
    must(f"installing {' '.join(missing)} (once)", install)


def must(what: str, command: Sequence[str | Path]) -> None:
    """Run a step of the set-up silently; where it fails show what it said and exit with 2."""
    print(f"{what} ...", file=sys.stderr, flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if done.returncode:
        sys.stderr.write(done.stdout.decode(errors="replace"))
        print(f"{what}: failed", file=sys.stderr)
        sys.exit(2)


def venv_python() -> Path:
    """Return where `.venv` keeps its Python on this system."""
    return VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
