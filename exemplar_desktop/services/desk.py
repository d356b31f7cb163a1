"""The unit's folder, opened: its store, its evidence files and the programme it carries out."""

from dataclasses import dataclass
from pathlib import Path

from exemplar_desktop.domain.programme import Programme
from exemplar_desktop.domain.unit import Unit
from exemplar_desktop.errors import FileUnreadable
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.services.programmes import PROGRAMME_FILE, load_programme
from exemplar_desktop.store.files import EvidenceFiles
from exemplar_desktop.store.store import Store

SENT_FOLDER = "sent"


@dataclass(frozen=True)
class Desk:
    """Everything a use case works on."""

    folder: Path
    store: Store
    files: EvidenceFiles
    programme: Programme


def open_desk(folder: Path, create: bool = False, step: Step = silent) -> Desk:
    """Open the unit's folder; its own ``programme.toml`` goes before the programme that is shipped.

    Raises NoUnit where there is no store and ``create`` is False, FileUnreadable where the folder cannot be looked into (as a name
    that is longer than the system takes), and what `Store.open` and `load_programme` raise.
    """
    own = folder / PROGRAMME_FILE
    try:
        programme = load_programme(own if own.exists() else None)
        return Desk(folder, Store.open(folder, create, step), EvidenceFiles(folder), programme)
    except OSError as error:
        raise FileUnreadable(folder) from error


def unit_of(desk: Desk) -> Unit | None:
    """Return the unit, or None before it is set up."""
    return next(iter(desk.store.all(Unit)), None)
