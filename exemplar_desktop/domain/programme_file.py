"""Reads a programme from the text of its TOML file, or refuses it with the place and the reason."""

import re
import tomllib

import msgspec

from exemplar_desktop.domain.programme import Programme, faults
from exemplar_desktop.errors import ProgrammeRefused

# What msgspec says, and the reason (a key of `messages.programme_faults`) it stands for; the group is the detail.
_SAID = (
    (r"Object missing required field `(.+)`", "key_missing"),
    (r"Object contains unknown field `(.+)`", "key_unknown"),
    (r"Invalid enum value '?(.+?)'?", "not_one_of"),
    (r"Expected `\w+` of length >= (\d+)", "too_short"),
    (r"Expected `\w+` of length <= (\d+)", "too_long"),
    (r"Expected `int` >= (-?\d+)", "too_small"),
    (r"Expected `int` <= (-?\d+)", "too_large"),
    (r"Expected `str` matching regex .*()", "wrong_form"),
    (r"Invalid RFC3339 encoded date()", "needs_date"),
)
_TYPES = frozenset(["date", "int", "str", "bool", "array", "object"])


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
        raise ProgrammeRefused(path, f"{line}", "not_toml") from error
    try:
        programme = msgspec.convert(values, Programme)
    except msgspec.ValidationError as error:
        said, _, where = str(error).rpartition(" - at ") if " - at " in str(error) else (str(error), "", "")
        raise ProgrammeRefused(path, where.strip("`").removeprefix("$.") or "-", *_reason(said)) from error
    for where, reason, detail in faults(programme):
        raise ProgrammeRefused(path, where, reason, detail)
    return programme


def _reason(said: str) -> tuple[str, str]:
    """Return reason and detail of what msgspec complains about."""
    for pattern, reason in _SAID:
        if found := re.fullmatch(pattern, said):
            return reason, found[1]
    wanted = re.match(r"Expected `(\w+)", said)
    return (f"needs_{wanted[1]}", "") if wanted and wanted[1] in _TYPES else ("wrong_value", "")
