"""A process for `kill_runs`: exports or migrates, tells what it shows as done, and waits to be killed.

    python -m tests.faults.killed export|migrate FOLDER

Says ``ready`` once it begins, then one JSON line for all that is shown as done at that moment.
"""

import json
import os
import sys
import time
from datetime import datetime
from pathlib import Path

from exemplar_desktop.vietnamese.dates import VIETNAM_TIME

YEAR = 2024
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
    {"export": export_on, "migrate": migrate_on}[sys.argv[1]](Path(sys.argv[2]))
