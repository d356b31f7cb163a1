"""Makes the kept version-7 store: that of version 6 brought to version 7, with the draft that one text was edited from (run by hand, once).

    python -m tests.old_files.make_v7 tests/old_files/store-v7.sqlite3

The file is never made anew for a later version: it stands for the stores that lie on people's disks.
"""

import sys
from pathlib import Path

from tests.old_files import make_v6
from tests.old_files.bringing import brought

MOMENT = "2025-09-20T03:04:05.060708+00:00"


def make(path: Path) -> None:
    """Make the version-7 store as a single file at a path where none is."""
    make_v6.make(path)
    with brought(path, "0007") as connection:
        origin = ("o1", MOMENT, MOMENT, 2024, '{"results":"Có 01 điển hình."}')
        connection.exec_driver_sql("INSERT INTO prose_origins (id, created_at, changed_at, year, drafts) VALUES (?, ?, ?, ?, ?)", origin)


if __name__ == "__main__":
    make(Path(sys.argv[1]))
