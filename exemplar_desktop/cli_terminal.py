"""What every command of the command line tells the terminal, and asks of it."""

import os
import sys
from pathlib import Path
from typing import TextIO

import msgspec

from exemplar_desktop.cli_parser import wrong_use
from exemplar_desktop.errors import FileUnreadable

DONE, BLOCKED, REFUSED, UNDETERMINED, FAULT = 0, 1, 1, 3, 4
"""Exit codes; 2 is wrong use."""


def say(*values: object, sep: str = " ", end: str = "\n", file: TextIO | None = None) -> None:
    """Print at once; where nobody reads any more the command goes on, and its exit code stays what it is."""
    stream = file or sys.stdout
    try:
        print(*values, sep=sep, end=end, file=stream, flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def print_json(value: object) -> None:
    """Print a value for a program to read."""
    say(msgspec.json.encode(value).decode())


def speak_utf8() -> None:
    """Let the terminal take every letter, or a sign in its place."""
    # A Windows console may still be in a code page without Vietnamese letters.
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="replace")


def say_place(folder: Path) -> None:
    """Say once where the unit's folder lies on a network drive or in a synchronised folder; the command goes on."""
    from exemplar_desktop.messages.sentences import sentence
    from exemplar_desktop.services.desk import place_advice

    advice = place_advice(folder)
    if advice:
        say(sentence(advice), file=sys.stderr)


def passphrase_of(file: Path | None, key: Path) -> str:
    """Return the first line of a passphrase's file, or ask for the passphrase of a key; raises FileUnreadable."""
    if file is None:
        return _typed_passphrase(key)
    try:
        return file.read_text(encoding="utf-8-sig").split("\n", 1)[0].removesuffix("\r")
    except (OSError, UnicodeDecodeError) as error:
        raise FileUnreadable(file) from error


def _typed_passphrase(key: Path) -> str:
    """Ask for a passphrase; where nobody can type unseen, that is wrong use."""
    import warnings
    from getpass import GetPassWarning, getpass

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", GetPassWarning)
            return getpass(f"Mật khẩu của {key.name}: ")
    except (EOFError, GetPassWarning):
        wrong_use(f"không có bàn phím để hỏi mật khẩu của {key.name}, cần --passphrase-file hoặc --seal-passphrase-file")
