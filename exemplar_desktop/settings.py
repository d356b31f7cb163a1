"""How the user left the window: a small file beside the unit's data, read with tolerance and never missed."""

from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec

FILE = "settings.json"


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """Where the window stood on the screens, in logical pixels; the rectangle is that of the window not maximised."""

    x: int
    y: int
    width: int
    height: int
    maximised: bool = False


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """What was typed at the first start and is no unit yet."""

    step: int = 0
    fields: dict[str, Any] = {}
    """``form.field`` -> what stands in the widget."""


class Settings(msgspec.Struct, kw_only=True):
    """Everything that is kept; each part may be missing."""

    place: Place | None = None
    splitters: dict[str, list[int]] = {}
    page: str = ""
    year: int | None = None
    """The reporting year that was chosen last."""
    year_then: int | None = None
    """The year that was the current one then: in a new year the old choice does not count any more."""
    draft: Draft | None = None
    language: str = ""
    """Code of the language that was chosen; empty: none was."""
    copies_place: str = ""
    """The second place for copies (a stick, another disk); empty: none was chosen."""


def read_settings(folder: Path) -> Settings:
    """Return what was kept in a unit's folder; what is missing, damaged or from another version counts as not kept."""
    try:
        values = msgspec.json.decode((folder / FILE).read_bytes())
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return Settings()
    settings = Settings()
    if isinstance(values, dict):
        for field in msgspec.structs.fields(Settings):
            # One damaged part does not take the others with it.
            with suppress(msgspec.ValidationError, KeyError):
                setattr(settings, field.name, msgspec.convert(values[field.name], field.type))
    return settings


def write_settings(folder: Path, settings: Settings) -> bool:
    """Keep the settings, whole or not at all; False where the folder does not take them, which harms nobody.

    A folder that is not there yet is made only for a draft: looking at the first page leaves no trace.
    """
    path = folder / FILE
    temporary = path.with_suffix(".part")
    try:
        if settings.draft is not None:
            folder.mkdir(parents=True, exist_ok=True)
        temporary.write_bytes(msgspec.json.format(msgspec.json.encode(settings)))
        temporary.replace(path)
    except OSError:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        return False
    return True
