"""Makes new file names durable."""

import os
from pathlib import Path


def sync_folder(folder: Path) -> None:
    """Bring new names in a folder to the disk; Windows cannot open folders and needs no such call."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
