"""One file inside a package: where its bytes lie, and reading them without trusting what its header says."""

import zlib
from collections.abc import Iterable, Iterator
from typing import BinaryIO

import msgspec

from exemplar_desktop.domain.verdict import Reason
from exemplar_desktop.submission.zip_format import CHUNK, DEFLATED


class Refused(Exception):
    """The package cannot be what it should be; never leaves this package of modules."""

    def __init__(self, *reasons: Reason) -> None:
        super().__init__(*(reason.code for reason in reasons))
        self.reasons = reasons


class Member(msgspec.Struct, frozen=True):
    """One file in the package: where its bytes begin, how many there are, and what they unpack to."""

    name: str
    method: int
    crc: int
    packed: int
    size: int
    start: int


def shown(name: bytes) -> str:
    """Return an entry's name as it may be shown: what could disturb a reader's screen is written as an escape."""
    text = name[:200].decode("utf-8", errors="backslashreplace")
    return "".join(c if c.isprintable() and c.isascii() else c.encode("unicode_escape").decode() for c in text)


def refused(code: str, name: bytes = b"") -> Refused:
    """Return the refusal for one reason, about one entry or the package."""
    return Refused(Reason(code=code, file=shown(name)))


def chunks(file: BinaryIO, member: Member) -> Iterator[bytes]:
    """Yield an entry's unpacked bytes, 1 MiB at most at a time and never more than its header says.

    Raises Refused where the bytes do not unpack, are more or fewer than announced, or have another CRC.
    """
    file.seek(member.start)
    raw = _raw(file, member)
    done = crc = 0
    for chunk in _inflated(raw, member.name) if member.method == DEFLATED else raw:
        done += len(chunk)
        if done > member.size:
            break
        crc = zlib.crc32(chunk, crc)
        yield chunk
    if done != member.size:
        raise refused("size_wrong", member.name.encode())
    if crc != member.crc:
        raise refused("crc_wrong", member.name.encode())


def _raw(file: BinaryIO, member: Member) -> Iterator[bytes]:
    left = member.packed
    while left:
        chunk = file.read(min(CHUNK, left))
        if not chunk:
            raise refused("package_truncated", member.name.encode())
        left -= len(chunk)
        yield chunk


def _inflated(raw: Iterable[bytes], name: str) -> Iterator[bytes]:
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    has_padding = False
    try:
        for packed in raw:
            yield from _unpacked(unpacker, packed[:-1])
            before = unpacker.copy()
            last = b"".join(_unpacked(unpacker, packed[-1:]))
            has_padding = _is_padded(before, packed[-1], last)
            yield last
    except zlib.error as error:
        raise refused("deflate_wrong", name.encode()) from error
    if not unpacker.eof or unpacker.unused_data or has_padding:
        raise refused("deflate_wrong", name.encode())


def _unpacked(unpacker: "zlib._Decompress", packed: bytes) -> Iterator[bytes]:
    while True:
        chunk = unpacker.decompress(packed, CHUNK)
        yield chunk
        packed = unpacker.unconsumed_tail
        if not packed and len(chunk) < CHUNK:
            return


def _is_padded(before: "zlib._Decompress", last: int, output: bytes) -> bool:
    """Return whether the highest bit of the last byte says nothing: a place to hide bits, or one that was changed on the way."""
    if not last:
        return False
    without = last & ~(1 << last.bit_length() - 1)
    try:
        return before.decompress(bytes([without])) == output and before.eof
    except zlib.error:
        return False
