"""A good package, and what the reader says about any bytes."""

from collections.abc import Callable
from pathlib import Path

import pytest

from exemplar_desktop.submission.reader import PackageContents, read_package
from tests.submission.sample import write_sample

Codes = Callable[[bytes], set[str]]


@pytest.fixture(scope="session")
def good(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a package with two signatures and two evidence files."""
    return write_sample(tmp_path_factory.mktemp("good")).path.read_bytes()


@pytest.fixture
def codes(tmp_path: Path) -> Codes:
    """Return the codes a package is refused for; none for a good one."""

    def read(package: bytes) -> set[str]:
        path = tmp_path / "goi.zip"
        path.write_bytes(package)
        found = read_package(path)
        return set() if isinstance(found, PackageContents) else {reason.code for reason in found}

    return read
