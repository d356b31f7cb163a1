"""Alters the bytes and the ZIP structure of a package by machine; each mutation takes a target and a seeded chance."""

import struct
from collections.abc import Callable
from random import Random

from tests.faults.targets import Target
from tests.submission.zipforge import CENTRAL_FIELDS, LOCAL_FIELDS, Forged, Piece, put_together, take_apart

Mutation = Callable[[Target, Random], bytes]

NUMBERS = (0, 1, 7, 8, 9, 12, 14, 20, 45, 63, 93, 99, 0x7FFF, 0x800, 0x8000, 0xFFFE, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF)
NAMES = (
    b"../bao-cao.pdf",
    b"/bao-cao.pdf",
    b"C:/bao-cao.pdf",
    b"evidence\\x.jpg",
    b"bao-cao.pdf:x",
    b"BAO-CAO.PDF",
    b"CON",
    b"evidence/nul.txt",
    b"evidence/x.",
    b"evidence/x ",
    b"evidence/",
    b"",
    b"\0",
    b"evidence/e\xcc\x81.jpg",
    b"evidence/\xe2\x80\xaegpj.exe",
    b"\xff\xfe",
    b"mimetype",
    b"META-INF/manifest.xml",
    b"META-INF/signature003.p7s",
    b"a" * 70_000,
)


def flip_bits(content: bytes, chance: Random, most: int = 8) -> bytes:
    """Return the content with one to ``most`` bits turned."""
    altered = bytearray(content)
    for _ in range(chance.choice((1, 1, 1, chance.randint(1, most)))):
        altered[chance.randrange(len(altered))] ^= 1 << chance.randrange(8)
    return bytes(altered)


def change_range(content: bytes, chance: Random) -> bytes:
    """Return the content with a stretch overwritten, taken out, put in, doubled, moved or filled."""
    start = chance.randrange(len(content))
    end = min(len(content), start + chance.choice((1, 2, 4, 16, chance.randint(1, 4096))))
    piece = content[start:end]
    elsewhere = chance.randrange(len(content))
    return chance.choice(
        (
            content[:start] + chance.randbytes(end - start) + content[end:],
            content[:start] + content[end:],
            content[:start] + chance.randbytes(end - start) + content[start:],
            content[:end] + piece + content[end:],
            content[:start] + bytes([chance.choice((0, 0x20, 0xFF))]) * (end - start) + content[end:],
            content[:elsewhere] + piece + content[elsewhere:],
        )
    )


def _bits(target: Target, chance: Random) -> bytes:
    return flip_bits(target.package, chance)


def _structure_bits(target: Target, chance: Random) -> bytes:
    """Turn one bit outside the contents: in a header, a name, the directory or an end record."""
    package = target.package
    offset = struct.unpack_from("<I", package, len(package) - 6)[0]
    places = list(range(offset, len(package)))
    at = offset
    while package.startswith(b"PK\1\2", at):
        start = struct.unpack_from("<I", package, at + 42)[0]
        places += range(start, start + 30 + sum(struct.unpack_from("<HH", package, start + 26)))
        at += 46 + sum(struct.unpack_from("<3H", package, at + 28))
    altered = bytearray(package)
    altered[chance.choice(places)] ^= 1 << chance.randrange(8)
    return bytes(altered)


def _range(target: Target, chance: Random) -> bytes:
    return change_range(target.package, chance)


def _cut(target: Target, chance: Random) -> bytes:
    size = len(target.package)
    kept = chance.choice((size - chance.randint(1, 64), chance.randrange(size), int(size * chance.choice((0.25, 0.5, 0.75, 0.9)))))
    return target.package[:kept] if chance.random() < 0.8 else target.package[size - kept :]


def _splice(target: Target, chance: Random) -> bytes:
    """Join the head of one package and the tail of another."""
    other = chance.choice(target.others)
    cut = chance.randrange(len(target.package))
    there = chance.choice((min(cut, len(other)), chance.randrange(len(other))))
    one, two = (target.package, other) if chance.random() < 0.5 else (other, target.package)
    return one[: min(cut, len(one))] + two[min(there, len(two)) :]


def _exchange(target: Target, chance: Random) -> bytes:
    """Put entries of another package in the place of this one's."""
    forged, other = take_apart(target.package), take_apart(chance.choice(target.others))
    theirs = {piece.name: piece for piece in other.pieces}
    shared = [piece for piece in forged.pieces if piece.name in theirs and theirs[piece.name].content != piece.content]
    for piece in chance.sample(shared, chance.randint(1, len(shared))):
        forged.pieces[forged.pieces.index(piece)] = theirs[piece.name]
    return put_together(forged)


def _fields(target: Target, chance: Random) -> bytes:
    """Set fields of one header, or of both where that changes what they mean."""
    forged = take_apart(target.package)
    for _ in range(chance.choice((1, 1, 2, 4))):
        piece = chance.choice(forged.pieces)
        value = chance.choice((*NUMBERS, chance.getrandbits(32)))
        where = chance.choice(("local", "central", "both"))
        if where == "local":
            field = chance.choice(LOCAL_FIELDS)
            piece.local[field] = value & (0xFFFFFFFF if field in LOCAL_FIELDS[5:] else 0xFFFF)
        elif where == "central":
            field = chance.choice((*CENTRAL_FIELDS, "internal", "external", "offset", "disk"))
            piece.central[field] = value & (0xFFFFFFFF if field in (*LOCAL_FIELDS[5:], "external", "offset") else 0xFFFF)
        else:
            # Not the time: the same files in a container of another time are the same package.
            field = chance.choice(("version", "flags", "method", "crc", "packed", "size"))
            piece.both(**{field: value & (0xFFFFFFFF if field in LOCAL_FIELDS[5:] else 0xFFFF)})
    return put_together(forged)


def _names(target: Target, chance: Random) -> bytes:
    forged = take_apart(target.package)
    piece = chance.choice(forged.pieces)
    other = chance.choice(forged.pieces)
    name = chance.choice((*NAMES, other.name, piece.name.upper(), piece.name + b"/", piece.name + b" ", flip_bits(piece.name, chance)))
    name = name[:60_000]
    if chance.random() < 0.5:
        piece.local_name = name
    else:
        piece.name = name
    return put_together(forged)


def _directory(target: Target, chance: Random) -> bytes:
    """Take out, double, add and order entries anew, in the whole archive or in the directory alone."""
    forged = take_apart(target.package)
    piece = chance.choice(forged.pieces)
    kind = chance.randrange(5)
    if kind == 0:
        forged.pieces.remove(piece)
    elif kind == 1:
        forged.pieces.insert(chance.randrange(len(forged.pieces)), piece)
    elif kind == 2:
        forged.pieces.append(Piece(chance.choice((*NAMES, b"evidence/moi.txt", b"x.txt"))[:60_000], chance.randbytes(20)))
    elif kind == 3:
        double = Piece(piece.name, chance.randbytes(30), piece.method)
        forged.pieces.insert(chance.randrange(len(forged.pieces)), double)
    else:
        package = target.package
        offset = struct.unpack_from("<I", package, len(package) - 6)[0]
        return package[:offset] + change_range(package[offset:], chance)
    return put_together(forged)


def _end_records(target: Target, chance: Random) -> bytes:
    forged = take_apart(target.package)
    value = chance.choice((*NUMBERS, chance.getrandbits(32)))
    field = chance.choice(("disk", "first_disk", "here", "count", "size", "offset"))
    if chance.random() < 0.5:
        forged.end[field] = value & (0xFFFFFFFF if field in ("size", "offset") else 0xFFFF)
    else:
        forged.zip64 = True
        field = chance.choice((field, "length", "version", "at"))
        forged.end64[field] = value & (0xFFFF if field == "version" else 0xFFFFFFFF)
    return put_together(forged)


def _extras(target: Target, chance: Random) -> bytes:
    forged = take_apart(target.package)
    piece = chance.choice(forged.pieces)
    ids = (0x0001, 0x5455, 0x7075, 0x9901, 0x000A, chance.getrandbits(16))
    content = chance.randbytes(chance.choice((0, 4, 8, 16, 24, 28, 200)))
    extra = struct.pack("<HH", chance.choice(ids), len(content)) + content
    for side in chance.choice((("local_extra",), ("central_extra",), ("local_extra", "central_extra"))):
        setattr(piece, side, extra)
    if chance.random() < 0.3:
        piece.both(packed=0xFFFFFFFF, size=0xFFFFFFFF, version=45)
    return put_together(forged)


def _stray(target: Target, chance: Random) -> bytes:
    """Add comments and bytes where none belong."""
    forged = take_apart(target.package)
    stray = chance.choice((b"\0", b"PK\5\6" + bytes(18), b"%PDF-1.7\n", b"PK\3\4", chance.randbytes(chance.randint(1, 3000))))
    piece = chance.choice(forged.pieces)
    places: tuple[Callable[[Forged], object], ...] = (
        lambda f: setattr(f, "prefix", stray),
        lambda f: setattr(f, "before_directory", stray),
        lambda f: setattr(f, "after", stray),
        lambda f: setattr(f, "comment", stray),
        lambda _: setattr(piece, "before", stray),
        lambda _: setattr(piece, "comment", stray),
        lambda _: setattr(piece, "packed", piece.stored_bytes() + stray),
    )
    chance.choice(places)(forged)
    return put_together(forged)


def _packed(target: Target, chance: Random) -> bytes:
    """Alter the packed bytes of an entry with everything else right: what the packer's checks alone must notice."""
    forged = take_apart(target.package)
    piece = chance.choice([piece for piece in forged.pieces if piece.method == 8])
    stored = piece.stored_bytes()
    piece.packed = chance.choice(
        (flip_bits(stored, chance, 1), stored[:-1] + flip_bits(stored[-1:], chance, 1), change_range(stored, chance))
    )
    return put_together(forged)


BYTES: dict[str, Mutation] = {"bits": _bits, "range": _range, "cut": _cut, "splice": _splice, "exchange": _exchange}
ZIP: dict[str, Mutation] = {
    "structure": _structure_bits,
    "fields": _fields,
    "names": _names,
    "directory": _directory,
    "end": _end_records,
    "extras": _extras,
    "stray": _stray,
    "packed": _packed,
}
