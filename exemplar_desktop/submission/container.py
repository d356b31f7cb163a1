"""The structure of a package that a stranger sent: accepted only where every byte of the ZIP file has exactly one meaning."""

import struct
from collections.abc import Iterable, Iterator
from typing import BinaryIO, NamedTuple

from exemplar_desktop.domain.verdict import Reason
from exemplar_desktop.submission.member import Member, Refused, refused, shown
from exemplar_desktop.submission.naming import name_fault
from exemplar_desktop.submission.zip_format import (
    BIG,
    BIG_COUNT,
    CENTRAL,
    CENTRAL_MARK,
    DEFLATED,
    END,
    END64,
    END64_MARK,
    END_MARK,
    LOCAL,
    LOCAL_MARK,
    LOCATOR,
    LOCATOR_MARK,
    PLAIN_VERSION,
    RATIO_FREE,
    RATIO_LIMIT,
    REGULAR_FILE,
    STORED,
    UNIX,
    UTF8_FLAG,
    ZIP64_EXTRA,
    ZIP64_VERSION,
    ZipEntry,
    central_header,
    end_records,
    local_header,
)

ENTRY_LIMIT = 20_000
"""Most entries of a package."""
INFLATED_LIMIT = 1024 * 1024 * 1024
"""Most bytes that all deflated entries together may unpack to; stored ones are no larger than the file itself."""

_DIRECTORY_LIMIT = ENTRY_LIMIT * 400
_TAIL = 1024 * 1024
_ENCRYPTED, _DESCRIPTOR = 0x2041, 0x0008
_AES = 99
_LINK, _FILE_TYPES, _FOLDER = 0o120000, (0, 0o100000), 0x10


class _Central(NamedTuple):
    """A record of the central directory, its fields named as APPNOTE 4.3.12 does."""

    made_by: int
    version: int
    flags: int
    method: int
    time: int
    date: int
    crc: int
    packed: int
    size: int
    name_length: int
    extra_length: int
    comment_length: int
    disk: int
    internal: int
    external: int
    offset: int


class _Local(NamedTuple):
    """A header before an entry's bytes (APPNOTE 4.3.7); flags to CRC stand at the same places as in `_Central`."""

    mark: bytes
    version: int
    flags: int
    method: int
    time: int
    date: int
    crc: int
    packed: int
    size: int
    name_length: int
    extra_length: int


class _Listed(NamedTuple):
    name: bytes
    record: _Central


def read_members(file: BinaryIO, size: int, big: int = BIG) -> tuple[Member, ...]:
    """Return the entries of a ZIP file of ``size`` bytes in their order, after demanding that nothing else is in it.

    Demanded: entries contiguous from offset 0, the directory directly after the last, the end record at the end; both headers equal;
    plain names that no system confuses; regular unencrypted files, stored or deflated, within the limits; ZIP64 for values from ``big``
    on and for no others. Raises Refused, OSError.
    """
    count, directory_size, offset = _end(file, size)
    directory = _read(file, offset, directory_size)
    listed = _directory(directory, count)
    faults = [*_entry_reasons(listed), *_twice(listed), *_bombs(listed)]
    if faults:
        raise Refused(*faults)
    members = tuple(_contiguous(file, listed, offset, big))
    # The very records that the writer writes: ZIP64's fields can also stand where no value needs them.
    own = b"".join(central_header(_entry(one), big) for one in listed)
    end = end_records(count, directory_size, offset, big)
    if directory != own or _read(file, offset + directory_size, size - offset - directory_size) != end:
        raise refused("zip64_wrong")
    return members


def _entry(listed: _Listed) -> ZipEntry:
    """Return what the writer was given to write an entry's headers from."""
    name, record = listed
    values = (record.method, record.crc, record.packed, record.size, record.offset, record.time, record.date)
    return ZipEntry(name.decode(), *values)


def _read(file: BinaryIO, offset: int, size: int) -> bytes:
    file.seek(offset)
    content = file.read(size)
    if len(content) != size:
        raise refused("package_truncated")
    return content


def _end(file: BinaryIO, size: int) -> tuple[int, int, int]:
    """Return number of entries, size and offset of the directory, which must end where the end records begin."""
    if size < END.size:
        raise refused("not_a_package")
    at = size - END.size
    mark, disk, first_disk, here, count, directory_size, offset, comment = END.unpack(_read(file, at, END.size))
    if mark != END_MARK or comment:
        raise refused(_why_no_end(file, size))
    if disk or first_disk or here != count:
        raise refused("directory_wrong")
    values = (count, directory_size, offset)
    locator = _read(file, at - LOCATOR.size, LOCATOR.size) if at >= LOCATOR.size else b""
    if locator.startswith(LOCATOR_MARK):
        at, values = _end64(file, at - LOCATOR.size, locator, values)
    elif count == BIG_COUNT or BIG in (directory_size, offset):
        raise refused("zip64_wrong")
    count, directory_size, offset = values
    if count > ENTRY_LIMIT or directory_size > _DIRECTORY_LIMIT:
        raise refused("too_many_entries")
    gap = at - directory_size - offset
    if gap < 0 or not count:
        raise refused("directory_wrong")
    if gap:
        raise refused(_why_gap(file, gap))
    return values


def _end64(file: BinaryIO, at: int, locator: bytes, short: tuple[int, int, int]) -> tuple[int, tuple[int, int, int]]:
    """Return where the ZIP64 end record begins and its values; each short value must be the same or say "see there"."""
    _, disk, record_at, disks = LOCATOR.unpack(locator)
    if record_at != at - END64.size or disk or disks != 1:
        raise refused("zip64_wrong")
    mark, length, made_by, version, disk, first_disk, here, *values = END64.unpack(_read(file, record_at, END64.size))
    versions = (UNIX << 8 | ZIP64_VERSION, ZIP64_VERSION)
    is_right = (mark, length, made_by, version, disk, first_disk) == (END64_MARK, END64.size - 12, *versions, 0, 0)
    limits = (BIG_COUNT, BIG, BIG)
    agree = all(old in (new, limit) and (old == limit or new < limit) for old, new, limit in zip(short, values, limits, strict=True))
    if not is_right or here != values[0] or not agree:
        raise refused("zip64_wrong")
    return record_at, (values[0], values[1], values[2])


def _why_gap(file: BinaryIO, gap: int) -> str:
    if _read(file, 0, 4) != LOCAL_MARK:
        return "bytes_before"
    # A package cut off right after a stored workbook, which is a ZIP file too, ends in that workbook's records.
    return "package_truncated" if _read(file, gap, 4) == LOCAL_MARK else "bytes_between"


def _why_no_end(file: BinaryIO, size: int) -> str:
    """Return the code for a file that does not end in an end record: something was appended, cut off, or it is no ZIP file."""
    start = max(0, size - _TAIL)
    tail = _read(file, start, size - start)
    at = tail.rfind(END_MARK)
    while at >= 0:
        if at + END.size <= len(tail):
            _, _, _, _, _, directory_size, offset, _ = END.unpack_from(tail, at)
            # A package cut in half may end in a workbook that is itself a ZIP file: only an end record that fits its place counts.
            if directory_size + offset == start + at:
                return "bytes_after"
        at = tail.rfind(END_MARK, 0, at)
    return "package_truncated" if _read(file, 0, min(size, 4)) == LOCAL_MARK else "not_a_package"


def _directory(content: bytes, count: int) -> list[_Listed]:
    listed, at = [], 0
    for _ in range(count):
        if len(content) - at < CENTRAL.size or not content.startswith(CENTRAL_MARK, at):
            raise refused("directory_wrong")
        record = _Central(*CENTRAL.unpack_from(content, at)[1:])
        name_at = at + CENTRAL.size
        extra_at = name_at + record.name_length
        at = extra_at + record.extra_length + record.comment_length
        name, extra = content[name_at:extra_at], content[extra_at : extra_at + record.extra_length]
        if at > len(content):
            raise refused("directory_wrong")
        if record.comment_length:
            raise refused("entry_extra", name)
        size, packed, offset = _resolved(name, extra, (record.size, record.packed, record.offset))
        listed.append(_Listed(name, record._replace(size=size, packed=packed, offset=offset)))
    if at != len(content):
        raise refused("directory_wrong")
    return listed


def _resolved(name: bytes, extra: bytes, values: tuple[int, ...]) -> list[int]:
    """Return sizes and offset with the ZIP64 record put in, which must hold exactly what is missing; no other record is allowed."""
    missing = values.count(BIG)
    if not missing:
        if extra:
            raise refused("zip64_wrong" if extra.startswith(b"\1\0") else "entry_extra", name)
        return list(values)
    if len(extra) != 4 + 8 * missing or struct.unpack_from("<HH", extra) != (ZIP64_EXTRA, 8 * missing):
        raise refused("zip64_wrong", name)
    long_values = iter(struct.unpack_from(f"<{missing}Q", extra, 4))
    return [next(long_values) if value == BIG else value for value in values]


def _entry_reasons(listed: Iterable[_Listed]) -> Iterator[Reason]:
    for name, record in listed:
        code = _name_code(name) or _kind_code(name, record) or _header_code(record)
        if code:
            yield Reason(code=code, file=shown(name))


def _name_code(name: bytes) -> str | None:
    # A folder's name ends in "/": said as such by `_kind_code`.
    return name_fault(name.removesuffix(b"/").decode("utf-8", errors="surrogateescape"))


def _kind_code(name: bytes, record: _Central) -> str | None:
    mode = record.external >> 16 & 0o170000
    is_file = not name.endswith(b"/") and not record.external & _FOLDER and mode in _FILE_TYPES
    return "symlink" if mode == _LINK else None if is_file else "not_a_file"


def _header_code(record: _Central) -> str | None:
    checks = (
        ("encrypted_entry", record.flags & _ENCRYPTED or record.method == _AES),
        ("data_descriptor", record.flags & _DESCRIPTOR),
        ("entry_flags", record.flags != UTF8_FLAG),
        ("compression_unknown", record.method not in (STORED, DEFLATED)),
        ("entry_version", record.version != _version(record.extra_length) or record.disk),
        ("entry_attributes", (record.made_by, record.internal, record.external) != (UNIX << 8 | record.version, 0, REGULAR_FILE)),
        ("size_wrong", record.method == STORED and record.packed != record.size),
    )
    return next((code for code, found in checks if found), None)


def _version(extra_length: int) -> int:
    """Return the version that a header must ask for: its extra field can only be ZIP64's, every other is refused."""
    return ZIP64_VERSION if extra_length else PLAIN_VERSION


def _twice(listed: Iterable[_Listed]) -> Iterator[Reason]:
    """Yield the names that would meet on a disk: the same, the same but for letter case, or a file that is also a folder."""
    seen: dict[str, bytes] = {}
    folders: set[str] = set()
    for name, _ in listed:
        folded = name.decode("utf-8", errors="replace").casefold()
        if folded in seen:
            yield Reason(code="duplicate_name" if seen[folded] == name else "duplicate_name_case", file=shown(name))
        seen[folded] = name
        parts = folded.split("/")
        folders.update("/".join(parts[:n]) for n in range(1, len(parts)))
    yield from (Reason(code="name_is_folder", file=shown(name)) for folded, name in seen.items() if folded in folders)


def _bombs(listed: Iterable[_Listed]) -> Iterator[Reason]:
    total = 0
    for name, record in listed:
        if record.method == DEFLATED:
            total += record.size
        if record.size > RATIO_FREE and record.size > RATIO_LIMIT * record.packed and record.method != STORED:
            yield Reason(code="bomb_ratio", file=shown(name))
    if total > INFLATED_LIMIT:
        yield Reason(code="bomb_total")


def _contiguous(file: BinaryIO, listed: Iterable[_Listed], directory_at: int, big: int) -> Iterator[Member]:
    at = 0
    for one in listed:
        name, record = one
        if record.offset > at:
            raise refused("bytes_between" if at else "bytes_before", name)
        if record.offset < at:
            raise refused("entries_overlap", name)
        start = _after_local_header(file, one, big)
        at = start + record.packed
        if at > directory_at:
            raise refused("entries_overlap", name)
        yield Member(name.decode(), record.method, record.crc, record.packed, record.size, start)
    if at != directory_at:
        raise refused("bytes_between")


def _after_local_header(file: BinaryIO, listed: _Listed, big: int) -> int:
    """Return where an entry's bytes begin, after demanding that its local header says what the directory says, as the writer says it."""
    name, record = listed
    fixed = _read(file, record.offset, LOCAL.size)
    header = _Local(*LOCAL.unpack(fixed))
    if header.mark != LOCAL_MARK:
        raise refused("headers_differ", name)
    rest = _read(file, record.offset + LOCAL.size, header.name_length + header.extra_length)
    if (header.size == BIG) != (header.packed == BIG):
        raise refused("zip64_wrong", name)
    sizes = _resolved(name, rest[header.name_length :], (header.size, header.packed))
    # The version may be another one: only the directory holds an offset, which may need ZIP64.
    same = header.version == _version(header.extra_length) and header[2:7] == record[2:7]
    if not same or rest[: header.name_length] != name or sizes != [record.size, record.packed]:
        raise refused("headers_differ", name)
    if fixed + rest != local_header(_entry(listed), big):
        raise refused("zip64_wrong", name)
    return record.offset + LOCAL.size + len(rest)
