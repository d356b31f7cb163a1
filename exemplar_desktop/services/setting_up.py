"""Sets a unit up: makes its folder and store, and keeps its first facts."""

from pathlib import Path

from exemplar_desktop.domain.unit import Signatory, Unit
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.services.desk import Desk, open_desk


def set_up_unit(folder: Path, unit: Unit, signatory: Signatory, step: Step = silent) -> Desk:
    """Make the store of a unit with its first signatory and return the open desk; raises what `open_desk` raises."""
    desk = open_desk(folder, create=True, step=step)
    try:
        desk.store.save(unit, signatory)
    except BaseException:
        desk.store.close()
        raise
    return desk
