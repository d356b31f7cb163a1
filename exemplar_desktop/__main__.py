"""Starts the program with ``python -m exemplar_desktop``."""

import sys

from exemplar_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
