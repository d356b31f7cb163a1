"""Remembers, for this user on this PC, the newest state of each store that was opened here, so that an older one is recognised."""

from contextlib import suppress
from pathlib import Path
from uuid import uuid4

import msgspec

from exemplar_desktop.domain.lineage import Sighting
from exemplar_desktop.paths import user_settings_folder

FILE = "stores.json"
_MOST = 200
"""How many stores are remembered; the ones noted last."""


def seen_before(store_id: str) -> Sighting | None:
    """Return what is remembered of a store; what cannot be read counts as never seen."""
    return next((each for each in _read() if each.identity.store_id == store_id), None)


def note(sighting: Sighting) -> None:
    """Remember the newest state of a store; where the disk does not take it, only this protection is missing."""
    others = [each for each in _read() if each.identity.store_id != sighting.identity.store_id]
    folder = user_settings_folder()
    temporary = folder / f"{uuid4().hex}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        temporary.write_bytes(msgspec.json.format(msgspec.json.encode([*others, sighting][-_MOST:])))
        temporary.replace(folder / FILE)
    except OSError:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def _read() -> list[Sighting]:
    path: Path = user_settings_folder() / FILE
    try:
        return msgspec.json.decode(path.read_bytes(), type=list[Sighting])
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return []
