"""The unit's folder, opened: its store, its evidence files and the programme it carries out.

Whatever works on a desk names it, the window before it is painted, too: the libraries of the store are loaded when one is opened.
"""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from exemplar_desktop.domain.finding import Finding, Severity
from exemplar_desktop.domain.programme import Programme
from exemplar_desktop.domain.unit import Unit
from exemplar_desktop.errors import FileUnreadable, NoUnit, StoreForeign, StoreLost, UserError
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.services.programmes import PROGRAMME_FILE, load_programme
from exemplar_desktop.store.files import EvidenceFiles
from exemplar_desktop.store.location import Place, location_of
from exemplar_desktop.store.lock import Use

if TYPE_CHECKING:
    from exemplar_desktop.store.store import Store

SENT_FOLDER = "sent"
PLACING_FILE = "placing.json"
"""Only there while a package is put in its place, and after a kill at that moment."""


@dataclass(frozen=True)
class Desk:
    """Everything a use case works on."""

    folder: Path
    store: "Store"
    files: EvidenceFiles
    programme: Programme


def open_desk(folder: Path, create: bool = False, step: Step = silent, use: Use | None = None) -> Desk:
    """Open the unit's folder; its own ``programme.toml`` goes before the programme that is shipped.

    With ``use`` nobody else may write into the folder until the store is closed; without it one only reads, beside a window or not.
    Raises NoUnit where there is no store and ``create`` is False, FolderInUse, FileUnreadable where the folder cannot be looked into
    (as a name that is longer than the system takes), StoreLost where only copies are left, and what `Store.open`, `load_programme` and
    `admit` raise. A restore that was cut short is finished first, and with ``use`` so is the placing of a package.
    """
    from exemplar_desktop.services.turns import admit
    from exemplar_desktop.store.switch import finish

    own = folder / PROGRAMME_FILE
    try:
        finish(folder)
        programme = load_programme(own if own.exists() else None)
        store = _open_store(folder, create, step, use)
    except OSError as error:
        raise FileUnreadable(folder) from error
    try:
        admit(folder)
    except BaseException:
        store.close()
        raise
    desk = Desk(folder, store, EvidenceFiles(folder), programme)
    if use is not None and (folder / PLACING_FILE).exists():
        from exemplar_desktop.services.placing import finish_placing

        with suppress(UserError):  # the next export asks again, and says it
            finish_placing(desk)
    return desk


def _open_store(folder: Path, create: bool, step: Step, use: Use | None) -> "Store":
    from exemplar_desktop.store.store import Store

    try:
        return Store.open(folder, create, step, use)
    except (NoUnit, StoreForeign) as error:
        from exemplar_desktop.services.copying import chosen_place, copies_of

        newest = next(iter(copies_of(folder, chosen_place(folder))), None)
        if newest is None:
            raise
        held = newest.manifest.summary
        raise StoreLost(folder, newest.manifest.moment, held.nominees, held.evidence) from error


def finish_what_was_cut_short(folder: Path) -> None:
    """Bring a restore or a placing that was killed to its end before the folder is copied, replaced or given away."""
    from exemplar_desktop.store.switch import finish

    finish(folder)
    if (folder / PLACING_FILE).exists():
        with suppress(UserError):  # what follows says by itself what is wrong with the folder
            open_desk(folder, use=Use.EXPORT).store.close()


def unit_of(desk: Desk) -> Unit | None:
    """Return the unit, or None before it is set up."""
    return next(iter(desk.store.all(Unit)), None)


def place_advice(folder: Path) -> Finding | None:
    """Return what is to be said of a unit's folder on a network drive or in a synchronised folder; None where it lies well."""
    place, service = location_of(folder)
    if place is Place.LOCAL:
        return None
    values: dict[str, str | int] = {"path": str(folder)}
    if place is Place.CLOUD:
        values["service"] = service
    code = "folder_in_cloud" if place is Place.CLOUD else "folder_on_network"
    return Finding(code=code, severity=Severity.ADVICE, page="setup", values=values)
