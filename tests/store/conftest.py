"""A new store in a folder of its own, and one of version 1."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from exemplar_desktop.store.revisions import DATABASE_NAME
from exemplar_desktop.store.store import Store
from tests.store.old_stores import VERSION_1


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Return an open, empty store."""
    made = Store.open(tmp_path / "đơn vị", create=True)
    yield made
    made.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a unit's folder with a copy of the version-1 store."""
    shutil.copy(VERSION_1, tmp_path / DATABASE_NAME)
    return tmp_path
