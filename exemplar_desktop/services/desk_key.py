"""The unit key as the use cases need it: made when a unit is set up or when it is first needed, opened, put under a passphrase."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from exemplar_desktop.errors import NoUnit, UnitKeyUnmade
from exemplar_desktop.services.desk import Desk, unit_of

if TYPE_CHECKING:
    from exemplar_desktop.signing.keys import SigningKey
    from exemplar_desktop.signing.unit_key import UnitKeyState


def key_state(desk: Desk) -> "UnitKeyState | None":
    """Return what is known of the unit's key, None where there is none yet; raises CertificateUnreadable."""
    from exemplar_desktop.signing.unit_key import unit_key_state

    return unit_key_state(desk.folder)


def make_key(desk: Desk, passphrase: str | None = None) -> "UnitKeyState":
    """Make the unit a key, a new one where there is one already; raises NoUnit and what `make_unit_key` raises."""
    from exemplar_desktop.signing.unit_key import make_unit_key

    unit = unit_of(desk)
    if unit is None:
        raise NoUnit(desk.folder)
    return make_unit_key(desk.folder, unit.code, passphrase)


def make_key_where_kept(desk: Desk) -> None:
    """Make the unit's first key where the system keeps its passphrase; elsewhere that waits until somebody chooses one."""
    if key_state(desk) is None:
        try:
            make_key(desk)
        except UnitKeyUnmade:
            return


def opened_key(desk: Desk, passphrase: str | None, now: datetime) -> "SigningKey":
    """Open the unit's key, which is made first where there is none; raises what `make_key` and `open_unit_key` raise."""
    from exemplar_desktop.signing.unit_key import open_unit_key

    if key_state(desk) is None:
        make_key(desk, passphrase)
    return open_unit_key(desk.folder, passphrase, now)


def set_key_passphrase(desk: Desk, passphrase: str, now_open: str | None = None) -> None:
    """Put the unit's key under a passphrase that opens it on another machine, too; raises what `set_unit_passphrase` raises."""
    from exemplar_desktop.signing.unit_key import set_unit_passphrase

    set_unit_passphrase(desk.folder, passphrase, now_open)


def save_key_copy(desk: Desk, target: Path, passphrase: str, now_open: str | None = None) -> None:
    """Write a copy of the unit's key under a passphrase of its own; raises what `copy_unit_key` raises."""
    from exemplar_desktop.signing.unit_key import copy_unit_key

    copy_unit_key(desk.folder, target, passphrase, now_open)
