"""The records of a ZIP file (APPNOTE 6.3): what the writer makes and the reader demands, byte for byte.

Not `zipfile`: it leaves out the UTF-8 flag for ASCII names, and as a reader it overlooks what two programs would read differently.
"""

import struct
from datetime import datetime

import msgspec

LOCAL = struct.Struct("<4s5H3I2H")
CENTRAL = struct.Struct("<4s6H3I5H2I")
END64 = struct.Struct("<4sQ2H2I4Q")
LOCATOR = struct.Struct("<4sIQI")
END = struct.Struct("<4s4H2IH")
LOCAL_MARK, CENTRAL_MARK, END64_MARK, LOCATOR_MARK, END_MARK = b"PK\3\4", b"PK\1\2", b"PK\6\6", b"PK\6\7", b"PK\5\6"

STORED, DEFLATED = 0, 8
UTF8_FLAG = 0x0800
UNIX = 3
ZIP64_EXTRA = 1
BIG = 0xFFFFFFFF
"""A 32-bit field of this value says: see the ZIP64 record."""
BIG_COUNT = 0xFFFF
CHUNK = 1024 * 1024
RATIO_LIMIT = 100
"""How many times smaller an entry may be than what it unpacks to; a higher ratio is stored, and refused when read."""
RATIO_FREE = 1024 * 1024
"""Entries up to this size in bytes may have any ratio: they cannot fill a disk."""

PLAIN_VERSION, ZIP64_VERSION = 20, 45
REGULAR_FILE = 0o100644 << 16
"""External attributes of every entry: a regular file, readable by all."""


class ZipEntry(msgspec.Struct, frozen=True):
    """What both headers of an entry say: sizes and offset in bytes, packed as stored in the archive."""

    name: str
    method: int
    crc: int
    packed: int
    size: int
    offset: int
    time: int
    date: int


def dos_time(moment: datetime) -> tuple[int, int]:
    """Return a moment's wall-clock time as the ZIP fields time and date; years outside 1980 to 2107 become the nearest."""
    year = min(max(moment.year, 1980), 2107)
    return moment.hour << 11 | moment.minute << 5 | moment.second // 2, (year - 1980) << 9 | moment.month << 5 | moment.day


def local_header(entry: ZipEntry, big: int = BIG) -> bytes:
    """Return the header before an entry's bytes; sizes from ``big`` on go into a ZIP64 record."""
    name = entry.name.encode()
    is_big = max(entry.size, entry.packed) >= big
    extra = struct.pack("<HHQQ", ZIP64_EXTRA, 16, entry.size, entry.packed) if is_big else b""
    sizes = (BIG, BIG) if is_big else (entry.packed, entry.size)
    version = ZIP64_VERSION if is_big else PLAIN_VERSION
    fields = (version, UTF8_FLAG, entry.method, entry.time, entry.date, entry.crc, *sizes, len(name), len(extra))
    return LOCAL.pack(LOCAL_MARK, *fields) + name + extra


def central_header(entry: ZipEntry, big: int = BIG) -> bytes:
    """Return the entry's record in the central directory: a regular file of a Unix system, readable by all."""
    name = entry.name.encode()
    has_big_size, has_big_offset = max(entry.size, entry.packed) >= big, entry.offset >= big
    values = ([entry.size, entry.packed] if has_big_size else []) + ([entry.offset] if has_big_offset else [])
    extra = struct.pack(f"<HH{len(values)}Q", ZIP64_EXTRA, 8 * len(values), *values) if values else b""
    sizes = (BIG, BIG) if has_big_size else (entry.packed, entry.size)
    version = ZIP64_VERSION if values else PLAIN_VERSION
    made_by = UNIX << 8 | version
    stamp = (entry.time, entry.date, entry.crc)
    fields = (made_by, version, UTF8_FLAG, entry.method, *stamp, *sizes, len(name), len(extra), 0, 0, 0)
    return CENTRAL.pack(CENTRAL_MARK, *fields, REGULAR_FILE, BIG if has_big_offset else entry.offset) + name + extra


def end_records(count: int, size: int, offset: int, big: int = BIG) -> bytes:
    """Return what closes the archive: the directory's number of entries, size and offset; ZIP64 records where a value needs them."""
    end64 = b""
    if max(size, offset) >= big or count >= BIG_COUNT:
        record = END64.pack(END64_MARK, END64.size - 12, UNIX << 8 | ZIP64_VERSION, ZIP64_VERSION, 0, 0, count, count, size, offset)
        end64 = record + LOCATOR.pack(LOCATOR_MARK, 0, offset + size, 1)
        count, size, offset = BIG_COUNT, BIG, BIG
    return end64 + END.pack(END_MARK, 0, 0, count, count, size, offset, 0)
