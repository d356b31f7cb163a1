"""Seals a stream with a passphrase: a key by scrypt, AES-256-GCM a portion at a time, so that memory does not grow with the file.

The file is ``magic, salt, prefix, log2 N``, then portions of 1 MiB with their tags. A portion's nonce is the prefix, its number and whether
it is the last (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015): portions cannot be swapped, dropped or cut off.
"""

import os
import struct
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from exemplar_desktop.errors import SealedShut, SealedUnreadable

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_MAGIC = b"EXMPSEAL\x01"
_HEADER = struct.Struct(">9s16s7sB")
_CHECK = b"exemplar"
"""The first portion: only this, so that a wrong passphrase is told from a damaged file."""
_PORTION = 1024 * 1024
_TAG = 16
LOG2_N = 17
"""scrypt with N = 2^17, r = 8, p = 1: 128 MiB for about half a second; OWASP's recommendation."""
_MOST_LOG2_N = 20
"""What a file may ask of the reader's memory: 1 GiB."""


class SealedWriter:
    """Writes a sealed stream; `close` ends it, and without it the file does not open."""

    def __init__(self, target: BinaryIO, passphrase: str) -> None:
        """Derive the key and write the header; takes 128 MiB of memory meanwhile."""
        salt, prefix = os.urandom(16), os.urandom(7)
        self._target = target
        self._header = _HEADER.pack(_MAGIC, salt, prefix, LOG2_N)
        self._prefix = prefix
        self._cipher = _cipher(passphrase, salt, LOG2_N)
        self._number = 0
        self._waiting = bytearray()
        target.write(self._header)
        self._portion(_CHECK, last=False)

    def write(self, content: bytes) -> None:
        """Seal the next bytes."""
        self._waiting += content
        while len(self._waiting) > _PORTION:
            self._portion(bytes(self._waiting[:_PORTION]), last=False)
            del self._waiting[:_PORTION]

    def close(self) -> None:
        """Seal the last portion, which may be empty."""
        self._portion(bytes(self._waiting), last=True)
        self._waiting.clear()

    def _portion(self, content: bytes, last: bool) -> None:
        self._target.write(self._cipher.encrypt(_nonce(self._prefix, self._number, last), content, self._header))
        self._number += 1


class SealedReader:
    """Reads a sealed stream; every byte it gives was checked, and the end only where it really is."""

    def __init__(self, source: BinaryIO, path: Path, passphrase: str) -> None:
        """Read the header; raises SealedUnreadable, SealedShut."""
        header = source.read(_HEADER.size)
        if len(header) != _HEADER.size or not header.startswith(_MAGIC):
            raise SealedUnreadable(path)
        _, salt, self._prefix, log2_n = _HEADER.unpack(header)
        if not 14 <= log2_n <= _MOST_LOG2_N:
            raise SealedUnreadable(path)
        self._source, self._path, self._header = source, path, header
        self._cipher = _cipher(passphrase, salt, log2_n)
        self._number = 0
        self._open = bytearray()
        self._ended = False
        first = source.read(len(_CHECK) + _TAG)
        if len(first) != len(_CHECK) + _TAG:
            raise SealedUnreadable(path)
        if self._opened(first, last=False) != _CHECK:
            raise SealedShut(path)
        self._next = source.read(_PORTION + _TAG)

    def read(self, size: int) -> bytes:
        """Return the next bytes, fewer only at the end of the stream; raises SealedUnreadable where the file is not whole."""
        while len(self._open) < size and not self._ended:
            self._read_portion()
        content = bytes(self._open[:size])
        del self._open[:size]
        return content

    def _read_portion(self) -> None:
        portion, self._next = self._next, self._source.read(_PORTION + _TAG)
        self._ended = not self._next
        content = self._opened(portion, last=self._ended)
        if content is None:
            raise SealedUnreadable(self._path)
        self._open += content

    def _opened(self, portion: bytes, last: bool) -> bytes | None:
        from cryptography.exceptions import InvalidTag

        try:
            content = self._cipher.decrypt(_nonce(self._prefix, self._number, last), portion, self._header)
        except (InvalidTag, ValueError):
            return None
        self._number += 1
        return content


def _nonce(prefix: bytes, number: int, last: bool) -> bytes:
    return prefix + number.to_bytes(4, "big") + bytes([last])


def _cipher(passphrase: str, salt: bytes, log2_n: int) -> "AESGCM":
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    secret = unicodedata.normalize("NFC", passphrase).encode()
    return AESGCM(Scrypt(salt=salt, length=32, n=1 << log2_n, r=8, p=1).derive(secret))
