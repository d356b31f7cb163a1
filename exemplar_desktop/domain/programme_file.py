"""Reads a programme from the text of its TOML file, or refuses it with the place and the reason."""

import re
import tomllib

import msgspec

from exemplar_desktop.domain.programme import Programme, faults
from exemplar_desktop.errors import ProgrammeRefused


def parse_programme(content: bytes, path: str) -> Programme:
    """Return the programme written in ``content`` (TOML, UTF-8); ``path`` names the file in a refusal.

    Raises ProgrammeRefused with a line (broken TOML) or a key path (wrong or inconsistent value).
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise ProgrammeRefused(path, f"{line}", "not_utf8") from error
    try:
        values = tomllib.loads(text.replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"line (\d+)", str(error))
        line = int(place[1]) if place else text.count("\n") + 1
        raise ProgrammeRefused(path, f"{line}", "not_toml", str(error).split(" (at")[0]) from error
    try:
        programme = msgspec.convert(values, Programme)
    except msgspec.ValidationError as error:
        reason, _, where = str(error).partition(" - at ")
        raise ProgrammeRefused(path, where.strip("`").removeprefix("$.") or "-", "wrong_value", reason) from error
    for where, reason, detail in faults(programme):
        raise ProgrammeRefused(path, where, reason, detail)
    return programme
