"""How long the save of one field takes until it is on the disk: ``python -m tests.bench.bench_save [--small]``.

The reference is SQLite's own durable update of the same row in a database of the same settings, without this program.
"""

import sqlite3
import statistics
import tempfile
from contextlib import closing
from functools import partial
from itertools import count
from pathlib import Path

import msgspec

from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.services.desk import open_desk
from exemplar_desktop.store.revisions import DATABASE_NAME
from exemplar_desktop.store.store import Store
from tests.bench.measuring import Row, per_cent_95, report, seconds, wants_small

GOAL_MS = 10.0
YEAR = 2024


def fill(store: Store, nominees: int) -> list[Nomination]:
    """Store invented nominees, each with a nomination; return these."""
    made = []
    for start in range(0, nominees, 1000):
        people = [
            Nominee(number=n, kind=NomineeKind.TEACHER, name=f"Nguyễn Thị Hoa {n}")
            for n in range(start + 1, min(start + 1000, nominees) + 1)
        ]
        nominations = [Nomination(nominee_id=one.id, year=YEAR, department="Tổ Toán") for one in people]
        store.save(*people, *nominations)
        made += nominations
    return made


def save_field(store: Store, nomination: Nomination, place: int) -> None:
    """Save one field as the window does: recorded, so that it can be undone."""
    with store.recording():
        store.save(msgspec.structs.replace(nomination, achievement=f"Đạt giải cấp thành phố lần {place}."))


def update(connection: sqlite3.Connection, nomination: Nomination, place: int) -> None:
    """Write the same field with plain SQLite."""
    connection.execute("UPDATE nominations SET achievement = ? WHERE id = ?", (f"Đạt giải cấp thành phố lần {place}.", nomination.id))


def measure(folder: Path, nominees: int, saves: int) -> Row:
    """Save and update in turn in one store, each a transaction of its own."""
    desk = open_desk(folder, create=True)
    nominations = fill(desk.store, nominees)
    ours, plain, places = [], [], count()
    with closing(sqlite3.connect(folder / DATABASE_NAME, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = FULL")
        for place in range(saves):
            nomination = nominations[place * 7 % len(nominations)]
            ours.append(seconds(partial(save_field, desk.store, nomination, next(places))))
            plain.append(seconds(partial(update, connection, nomination, next(places))))
    desk.store.close()
    figure, reference = per_cent_95(ours) * 1000, per_cent_95(plain) * 1000
    ratio = statistics.median(ours) / statistics.median(plain)
    return Row("save of one field, durable (p95)", figure, "ms", GOAL_MS, reference, "SQLite's own update", ratio, absolute=True)


def main() -> None:
    """Make a store, measure, print."""
    small = wants_small(__doc__)
    nominees, saves = (100, 20) if small else (10_000, 500)
    with tempfile.TemporaryDirectory() as name:
        report("save", [measure(Path(name), nominees, saves)], nominees=nominees, saves=saves)


if __name__ == "__main__":
    main()
