"""The sealed stream: nothing but the whole of it opens, and only by its passphrase."""

import io
import os
import unicodedata
from pathlib import Path

import pytest

from exemplar_desktop.errors import SealedShut, SealedUnreadable
from exemplar_desktop.signing import sealed
from exemplar_desktop.signing.sealed import SealedReader, SealedWriter

PASSPHRASE = "một câu dễ nhớ"
PATH = Path("x.dhtt")
PORTION = 1024 * 1024


@pytest.fixture(autouse=True)
def light(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let scrypt take 16 MiB: what is tested here does not depend on it."""
    monkeypatch.setattr(sealed, "LOG2_N", 14)


def seal(content: bytes, passphrase: str = PASSPHRASE) -> bytes:
    target = io.BytesIO()
    writer = SealedWriter(target, passphrase)
    for start in range(0, len(content), 300_000):
        writer.write(content[start : start + 300_000])
    writer.close()
    return target.getvalue()


def unseal(file: bytes, passphrase: str = PASSPHRASE) -> bytes:
    reader = SealedReader(io.BytesIO(file), PATH, passphrase)
    content = b""
    while piece := reader.read(700_001):
        content += piece
    return content


@pytest.mark.parametrize("size", [0, 1, PORTION - 1, PORTION, PORTION + 1, 3 * PORTION, 3 * PORTION + 17])
def test_what_was_sealed_comes_back(size: int) -> None:
    content = os.urandom(size)
    file = seal(content)
    assert unseal(file) == content
    assert len(file) < size + 200
    assert size < 64 or content[:64] not in file


def test_the_passphrase_counts_however_its_letters_are_composed() -> None:
    file = seal(b"x", unicodedata.normalize("NFD", PASSPHRASE))
    assert unseal(file) == b"x"
    with pytest.raises(SealedShut):
        unseal(file, PASSPHRASE + " ")


def test_the_same_content_is_never_sealed_alike() -> None:
    assert seal(b"x" * 100)[50:] != seal(b"x" * 100)[50:]


def test_a_file_that_lacks_its_end_does_not_open() -> None:
    file = seal(os.urandom(2 * PORTION))
    head = len(file) - 2 * (PORTION + 16)
    for length in (0, 8, 40, head - 1, head + 1, head + PORTION + 16, len(file) - 1):
        with pytest.raises(SealedUnreadable):
            unseal(file[:length])
    with pytest.raises(SealedUnreadable):
        unseal(file + b"\0")


def test_an_altered_byte_anywhere_is_noticed() -> None:
    file = seal(os.urandom(PORTION + 100))
    for place in (*range(0, 80), 1000, PORTION, len(file) - 1):
        altered = bytearray(file)
        altered[place] ^= 1
        if place == 32:  # the cost: another key, or one that is not derived
            altered[place] = 63
        with pytest.raises((SealedUnreadable, SealedShut)):
            unseal(bytes(altered))


def test_portions_cannot_change_places() -> None:
    file = seal(os.urandom(3 * PORTION))
    size = PORTION + 16
    head = len(file) - 3 * size
    first, second, third = (file[head + number * size : head + (number + 1) * size] for number in range(3))
    for order in (second + first + third, first + third, first + second + second, first + second):
        with pytest.raises(SealedUnreadable):
            unseal(file[:head] + order)
