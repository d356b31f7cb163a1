"""Makes the kept version-2 store: that of version 1 brought to version 2, and what version 2 let stand twice (run by hand, once).

    python -m tests.old_files.make_v2 tests/old_files/store-v2.sqlite3

The file is never made anew for a later version: it stands for the stores that lie on people's disks.
"""

import sys
from pathlib import Path

from tests.old_files import make_v1
from tests.old_files.bringing import brought

OLDER, NEWER = "2024-09-01T00:00:00+00:00", "2024-11-01T00:00:00+00:00"
"""When the copies were changed: before and after the rows of version 1."""


TWINS = (
    ("units", "u1", "u2", OLDER),
    ("nominations", "n2", "n5", NEWER),
    ("nominations", "n1", "n6", OLDER),
    ("annual_reports", "r2", "r3", NEWER),
)
"""Table, the row that is copied, the copy's id, and when the copy was changed."""


def make(path: Path) -> None:
    """Make the version-2 store as a single file at a path where none is."""
    make_v1.make(path)
    with brought(path, "0002") as connection:
        for table, of, id, changed_at in TWINS:
            columns = [name for _, name, *_ in connection.exec_driver_sql(f"PRAGMA table_info({table})")]
            values = ", ".join({"id": f"'{id}'", "changed_at": f"'{changed_at}'"}.get(name, name) for name in columns)
            connection.exec_driver_sql(f"INSERT INTO {table} ({', '.join(columns)}) SELECT {values} FROM {table} WHERE id = ?", (of,))


if __name__ == "__main__":
    make(Path(sys.argv[1]))
