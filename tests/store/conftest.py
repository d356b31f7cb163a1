"""A new store in a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from exemplar_desktop.store.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Return an open, empty store."""
    made = Store.open(tmp_path / "đơn vị", create=True)
    yield made
    made.close()
