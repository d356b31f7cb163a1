"""Builds ZIP files byte by byte, so that each hostile package of the refuse list can be made.

The way to use it, for tests that know nothing of ZIP::

    forged = rebuild(good_package, change, sign=[sign_as_head, sign_as_seal])

``good_package`` are the bytes of a package written by the program. ``change`` gets the package taken apart (`Forged`) and alters it in
place. Then SHA256SUMS.txt is written anew, and a manifest and a signature for each callable of ``sign`` (manifest bytes -> DER): the
result is a package whose manifests and signatures are right again, so that it can only be refused for the change itself.

- Files: ``forged["bao-cao.pdf"].content = ...``, ``forged.pieces.append(Piece(b"evidence/x", b"..."))``, ``forged.remove(name)``,
  ``edit_data(forged, lambda data: ...)`` for `data.json`, `promise` to list a new evidence file there.
- Headers: ``piece.local["method"] = 14`` sets one field of one header only (`central` likewise; `both` sets both), whatever the content
  is; ``piece.packed`` replaces the bytes stored; ``piece.before`` are stray bytes before the entry.
- The archive: ``forged.prefix``, ``forged.before_directory``, ``forged.after``, ``forged.comment``, ``forged.end`` (fields of the end
  record), ``forged.zip64``.
- Manifests: ``rebuild(..., manifest=lambda xml: ...)`` changes each manifest before it is signed, ``sums=`` the text of SHA256SUMS.txt
  before the manifests take its digest; ``finish=`` changes the package after signing (a swapped signature, an extra entry under META-INF).
- ``rebuild(package, change, sign=None)`` signs nothing and leaves sums and manifests: a plain alteration.
"""

import hashlib
import json
import struct
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from exemplar_desktop.submission.manifest import build_manifest

LOCAL_FIELDS = ("version", "flags", "method", "time", "date", "crc", "packed", "size")
CENTRAL_FIELDS = ("made_by", *LOCAL_FIELDS)
META = b"META-INF/"
SUMS = b"SHA256SUMS.txt"


@dataclass
class Piece:
    """One entry; ``local`` and ``central`` override fields of one header.

    They take LOCAL_FIELDS, ``central`` also made_by, internal, external, offset and disk.
    """

    name: bytes
    content: bytes
    method: int = 0
    local: dict[str, int] = field(default_factory=dict)
    central: dict[str, int] = field(default_factory=dict)
    local_name: bytes | None = None
    local_extra: bytes = b""
    central_extra: bytes = b""
    comment: bytes = b""
    before: bytes = b""
    packed: bytes | None = None

    def both(self, **fields: int) -> None:
        """Set fields in both headers."""
        self.local.update(fields)
        self.central.update(fields)

    def stored_bytes(self) -> bytes:
        """Return the bytes that lie in the archive."""
        if self.packed is not None:
            return self.packed
        return deflate(self.content) if self.method == 8 else self.content


@dataclass
class Forged:
    """A package taken apart; what is not set is made right when it is put together."""

    pieces: list[Piece]
    prefix: bytes = b""
    """Bytes before everything; all offsets count them."""
    before_directory: bytes = b""
    after: bytes = b""
    comment: bytes = b""
    zip64: bool = False
    end: dict[str, int] = field(default_factory=dict)
    """Fields of the end record: disk, first_disk, here, count, size, offset."""
    end64: dict[str, int] = field(default_factory=dict)
    """With ``zip64``: fields of its end record: length, version and those of ``end``; ``at`` is where the locator says that it lies."""

    def __getitem__(self, name: str) -> Piece:
        """Return the entry of this name."""
        return next(piece for piece in self.pieces if piece.name == name.encode())

    def remove(self, name: str) -> None:
        """Take an entry out."""
        self.pieces.remove(self[name])


Change = Callable[[Forged], object]
Sign = Callable[[bytes], bytes]


def deflate(content: bytes) -> bytes:
    """Return raw deflated bytes."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(content) + packer.flush()


def take_apart(package: bytes) -> Forged:
    """Return the entries of a good package (stored or deflated, no ZIP64), with their headers' own values."""
    count, _, offset = struct.unpack_from("<HII", package, len(package) - 12)
    pieces, at = [], offset
    for _ in range(count):
        made_by, version, flags, method, time, date, _, packed, _, name_length, extra_length, comment_length, _, _, external, start = (
            struct.unpack_from("<6H3I5H2I", package, at + 4)
        )
        name = package[at + 46 : at + 46 + name_length]
        name_length_there, extra_length_there = struct.unpack_from("<HH", package, start + 26)
        first = start + 30 + name_length_there + extra_length_there
        raw = package[first : first + packed]
        content = zlib.decompress(raw, -15) if method == 8 else raw
        shared = {"version": version, "flags": flags, "time": time, "date": date}
        pieces.append(Piece(name, content, method, dict(shared), {**shared, "made_by": made_by, "external": external}))
        at += 46 + name_length + extra_length + comment_length
    return Forged(pieces)


def put_together(forged: Forged) -> bytes:
    """Return the bytes of the archive; every offset, size and CRC is right unless it was overridden."""
    output = bytearray(forged.prefix)
    directory = bytearray()
    for piece in forged.pieces:
        output += piece.before
        stored = piece.stored_bytes()
        right = {"version": 20, "flags": 0x800, "method": piece.method, "time": 0, "date": 33, "crc": zlib.crc32(piece.content)}
        right |= {"packed": len(stored), "size": len(piece.content), "made_by": 0x314, "internal": 0, "external": 0o100644 << 16, "disk": 0}
        right |= {"offset": len(output)}
        central = right | piece.central
        lengths = (len(piece.name), len(piece.central_extra), len(piece.comment))
        directory += b"PK\1\2" + struct.pack("<6H3I", *(central[name] for name in CENTRAL_FIELDS))
        directory += struct.pack("<5H2I", *lengths, central["disk"], central["internal"], central["external"], central["offset"])
        directory += piece.name + piece.central_extra + piece.comment
        local = right | piece.local
        name = piece.name if piece.local_name is None else piece.local_name
        output += b"PK\3\4" + struct.pack("<5H3I", *(local[name] for name in LOCAL_FIELDS))
        output += struct.pack("<HH", len(name), len(piece.local_extra)) + name + piece.local_extra + stored
    output += forged.before_directory
    return bytes(output) + bytes(directory) + _end(forged, len(output), len(directory)) + forged.comment + forged.after


def _end(forged: Forged, offset: int, size: int) -> bytes:
    count = len(forged.pieces)
    record = b""
    right = {"disk": 0, "first_disk": 0, "here": count, "count": count, "size": size, "offset": offset}
    if forged.zip64:
        long = {"length": 44, "version": 45, "at": offset + size, **right} | forged.end64
        record = b"PK\6\6" + struct.pack("<QHH", long["length"], 0x32D, long["version"])
        record += struct.pack("<2I4Q", *(long[name] for name in ("disk", "first_disk", "here", "count", "size", "offset")))
        record += b"PK\6\7" + struct.pack("<IQI", 0, long["at"], 1)
        right |= {"here": 0xFFFF, "count": 0xFFFF, "size": 0xFFFFFFFF, "offset": 0xFFFFFFFF}
    short = right | forged.end
    values = [short[name] for name in ("disk", "first_disk", "here", "count", "size", "offset")]
    return record + b"PK\5\6" + struct.pack("<4H2IH", *values, len(forged.comment))


def rebuild(
    package: bytes,
    change: Change,
    sign: Sequence[Sign] | None,
    manifest: Callable[[bytes], bytes] = bytes,
    sums: Callable[[bytes], bytes] = bytes,
    finish: Change | None = None,
) -> bytes:
    """Return the package with one change, and sums, manifests and signatures right again (see the module's docstring)."""
    forged = take_apart(package)
    change(forged)
    if sign is not None:
        _sign_anew(forged, sign, manifest, sums)
    if finish:
        finish(forged)
    return put_together(forged)


def _sign_anew(
    forged: Forged, sign: Sequence[Sign], change_manifest: Callable[[bytes], bytes], change_sums: Callable[[bytes], bytes]
) -> None:
    standard = {f"META-INF/{name}".encode() for n in (1, 2) for name in (f"ASiCManifest{n:03d}.xml", f"signature{n:03d}.p7s")}
    forged.pieces = [piece for piece in forged.pieces if piece.name not in standard]
    sums = next((piece for piece in forged.pieces if piece.name == SUMS), None)
    if sums is not None:
        lines = [f"{digest.hex()}  ".encode() + name + b"\n" for name, digest in _covered(forged) if name != SUMS]
        sums.content = change_sums(b"".join(lines))
    for n, sign_one in enumerate(sign, 1):
        signature = f"META-INF/signature{n:03d}.p7s"
        listed = [(_text(name), "application/octet-stream", digest) for name, digest in _covered(forged)]
        content = change_manifest(build_manifest(signature, listed))
        forged.pieces.append(Piece(f"META-INF/ASiCManifest{n:03d}.xml".encode(), content))
        forged.pieces.append(Piece(signature.encode(), sign_one(content)))


def _covered(forged: Forged) -> list[tuple[bytes, bytes]]:
    kept = [piece for piece in forged.pieces if piece.name != b"mimetype" and not piece.name.startswith(META)]
    return [(piece.name, hashlib.sha256(piece.content).digest()) for piece in kept]


def _text(name: bytes) -> str:
    return name.decode("utf-8", errors="replace")


def edit_data(forged: Forged, edit: Callable[[dict[str, Any]], object]) -> None:
    """Change the content of `data.json` in place."""
    data = json.loads(forged["data.json"].content)
    edit(data)
    forged["data.json"].content = json.dumps(data, ensure_ascii=False, indent=2).encode()


def promise(forged: Forged, name: str, content: bytes) -> None:
    """Add an evidence file, promised in `data.json` as it must be: as a file of the first piece of evidence."""
    forged.pieces.append(Piece(name.encode(), content))
    digest = hashlib.sha256(content).hexdigest()

    def edit(data: dict[str, Any]) -> None:
        piece = data["evidence"][0]
        piece["files"].append({"sha256": digest, "name": "x", "size": len(content), "media_type": ""})
        listed = {"evidence_id": piece["id"], "path": name, "part": 1, "sha256": digest, "size": len(content), "original_sha256": digest}
        data["package"]["files"].append(listed)

    edit_data(forged, edit)
