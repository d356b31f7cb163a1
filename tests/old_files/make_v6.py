"""Makes the kept version-6 store: that of version 3 brought to version 6 (run by hand, once).

    python -m tests.old_files.make_v6 tests/old_files/store-v6.sqlite3

The file is never made anew for a later version: it stands for the stores that lie on people's disks.
"""

import sys
from pathlib import Path

from tests.old_files import make_v3
from tests.old_files.bringing import brought


def make(path: Path) -> None:
    """Make the version-6 store as a single file at a path where none is."""
    make_v3.make(path)
    with brought(path, "0006"):
        pass  # nothing new is written


if __name__ == "__main__":
    make(Path(sys.argv[1]))
