"""A process for `kill_runs`: exports, copies or migrates, tells what it shows as done, and waits to be killed.

    python -m tests.faults.killed export|copy|migrate FOLDER

Says ``ready`` once it begins, then one JSON line for all that is shown as done at that moment.
"""

import json
import os
import sys
import time
from datetime import datetime
from itertools import count
from pathlib import Path

import msgspec

from exemplar_desktop.vietnamese.dates import VIETNAM_TIME

YEAR = 2024
FILE_SIZES = (1, 3_000, 20_000_000, 400_000)
"""Bytes of the files that are attached in turn."""
NOW = datetime(2024, 10, 18, 9, 41, tzinfo=VIETNAM_TIME)


def tell(facts: object) -> None:
    """Say at once, in one piece, what is shown as saved."""
    os.write(1, json.dumps(facts).encode() + b"\n")


def ready() -> None:
    """Say that the activity begins."""
    os.write(1, b"ready\n")


def export_on(folder: Path) -> None:
    """Sign and export over and over; the packages of each export are told once it is through."""
    from exemplar_desktop.services.desk import open_desk
    from exemplar_desktop.services.sending import KeyFile, SendingOrder, draft_mails, sign_and_export
    from exemplar_desktop.store.lock import Use

    desk = open_desk(folder, use=Use.EXPORT)
    head = KeyFile(folder.parent / "head.p12", (folder.parent / "head.pass").read_text(encoding="utf-8").strip())
    out = folder.parent / "out"
    ready()
    while True:
        order = SendingOrder(out=out, head=head, seal=None, now=datetime.now(VIETNAM_TIME), mail_limit_mb=2.2, beside=True)
        packages = sign_and_export(desk, YEAR, order).packages
        drafts = draft_mails(desk, YEAR, packages, order.now)
        tell([path.name for path in (*packages, *drafts)])


def copy_on(folder: Path) -> None:
    """Change the unit, attach a file and copy all of it, over and over; each copy is told by what it must hold at least."""
    from exemplar_desktop.domain.copies import Reason
    from exemplar_desktop.domain.nominee import Nominee
    from exemplar_desktop.services.copying import copy_unit
    from exemplar_desktop.services.desk import open_desk
    from exemplar_desktop.services.evidence import keep_file
    from exemplar_desktop.store.lock import Use

    desk = open_desk(folder, use=Use.WINDOW)
    (nominee,) = desk.store.all(Nominee)
    source = folder.parent / "Minh chứng.bin"
    ready()
    for turn in count(int(nominee.note or 0) + 1):
        source.write_bytes(os.urandom(FILE_SIZES[turn % len(FILE_SIZES)]))
        piece = keep_file(desk, source)
        desk.store.save(piece, msgspec.structs.replace(nominee, note=str(turn)))
        copied = copy_unit(folder, datetime.now(VIETNAM_TIME), Reason.AUTOMATIC)
        assert len(copied.made) == 1, copied.faults
        tell([turn, piece.files[0].sha256])


def migrate_on(folder: Path) -> None:
    """Open a store of an earlier version once; that it is open is told."""
    from exemplar_desktop.store.migration import alembic_config
    from exemplar_desktop.store.store import Store

    alembic_config()
    ready()
    store = Store.open(folder)
    tell([])
    time.sleep(60)
    store.close()


if __name__ == "__main__":
    {"export": export_on, "copy": copy_on, "migrate": migrate_on}[sys.argv[1]](Path(sys.argv[2]))
