"""Finds and reads programme files."""

from pathlib import Path

from exemplar_desktop.domain.programme import Programme
from exemplar_desktop.domain.programme_file import parse_programme
from exemplar_desktop.errors import FileUnreadable
from exemplar_desktop.paths import resource

PROGRAMME_FILE = "programme.toml"
"""What a unit's own programme is called in its folder; it goes before the one that is shipped."""
SHIPPED = "programmes/hai-phong-2023-2025.toml"


def load_programme(path: Path | None = None) -> Programme:
    """Return the programme of a file, or the shipped one.

    Raises ProgrammeRefused where it is wrong, FileUnreadable where it cannot be read.
    """
    path = path or resource(SHIPPED)
    try:
        content = path.read_bytes()
    except OSError as error:
        raise FileUnreadable(path) from error
    return parse_programme(content, path.name)
