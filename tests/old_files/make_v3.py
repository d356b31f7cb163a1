"""Makes the kept version-3 store: that of version 2 brought to version 3, with a report that was sent twice (run by hand, once).

    python -m tests.old_files.make_v3 tests/old_files/store-v3.sqlite3

The file is never made anew for a later version: it stands for the stores that lie on people's disks.
"""

import sys
from pathlib import Path

from tests.old_files import make_v2
from tests.old_files.bringing import brought

AGAIN = {
    "id": "'k2'",
    "set_id": "'set2'",
    "replaces": "'set1'",
    "created": "'2024-11-05T10:00:00+07:00'",
    "file_name": "'BC-2024_TH-SAO-KHUE_2024-11-05.zip'",
    "sha256": f"'{'fe' * 32}'",
}
"""What version 3 wrote where a report was exported a second time: the same number and date, another set."""


def make(path: Path) -> None:
    """Make the version-3 store as a single file at a path where none is."""
    make_v2.make(path)
    with brought(path, "0003") as connection:
        columns = [name for _, name, *_ in connection.exec_driver_sql("PRAGMA table_info(submission_packages)")]
        values = ", ".join(AGAIN.get(name, name) for name in columns)
        connection.exec_driver_sql(
            f"INSERT INTO submission_packages ({', '.join(columns)}) SELECT {values} FROM submission_packages WHERE id = 'k1'"
        )


if __name__ == "__main__":
    make(Path(sys.argv[1]))
