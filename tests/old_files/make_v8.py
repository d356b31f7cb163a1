"""Makes the kept version-8 store: version 7 brought to version 8, with a meeting, its notice and a line of history (run by hand, once).

    python -m tests.old_files.make_v8 tests/old_files/store-v8.sqlite3

The file is never made anew for a later version: it stands for the stores that lie on people's disks.
"""

import sys
from pathlib import Path

from tests.old_files import make_v7
from tests.old_files.bringing import brought

MOMENT = "2025-09-21T03:04:05.060708+00:00"
ROWS: dict[str, dict[str, object]] = {
    "council_meetings": {
        **dict.fromkeys(("place", "minutes_number", "agenda", "conclusion", "note"), ""),
        **{"id": "m1", "year": 2024, "title": "Xét chọn", "held_on": "2024-05-12", "present_ids": "[]", "absent_ids": "[]"},
    },
    "public_notices": {"id": "p1", "meeting_id": "m1", "place": "Bảng tin", "posted_on": "2024-05-13", "objections": "[]", "note": ""},
}
ENTRY = (1, MOMENT, "thu-ky", "created", "CouncilMeeting", "m1", "[]")


def make(path: Path) -> None:
    """Make the version-8 store as a single file at a path where none is."""
    make_v7.make(path)
    with brought(path, "0008") as connection:
        for table, row in ROWS.items():
            values = {**row, "created_at": MOMENT, "changed_at": MOMENT}
            marks = ", ".join("?" * len(values))
            connection.exec_driver_sql(f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})", tuple(values.values()))
        connection.exec_driver_sql("INSERT INTO history VALUES (?, ?, ?, ?, ?, ?, ?)", ENTRY)


if __name__ == "__main__":
    make(Path(sys.argv[1]))
