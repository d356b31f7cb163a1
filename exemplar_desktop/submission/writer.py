"""Writes a package (ASiC-E of ETSI EN 319 162, named ``.zip``) whole or not at all, streamed, signed over its manifests."""

import hashlib
import os
import zlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

import msgspec

from exemplar_desktop.disk import disk_faults, sync_folder
from exemplar_desktop.errors import EvidenceDamaged, FileExists, FileUnreadable
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.submission.manifest import build_manifest
from exemplar_desktop.submission.naming import CHECKSUMS, META, MIMETYPE, UNFINISHED, manifest_name, name_fault, signature_name, unfinished
from exemplar_desktop.submission.zip_format import (
    BIG,
    CHUNK,
    DEFLATED,
    RATIO_FREE,
    RATIO_LIMIT,
    STORED,
    ZipEntry,
    central_header,
    dos_time,
    end_records,
    local_header,
)

CONTENT_TYPE = b"application/vnd.etsi.asic-e+zip"
SIGN = Callable[[bytes], bytes]
"""Takes the bytes of a manifest and returns a detached CMS signature (DER)."""

_TEXT_TYPES = frozenset(["application/json", "application/xml"])
# Text is packed in memory: a longer file (a log of a machine, no writing of a person) is stored instead.
_TEXT_FILE_LIMIT = 8 * 1024 * 1024
_EPOCH = datetime(1980, 1, 1)


class Entry(msgspec.Struct, frozen=True):
    """One file to pack: its path in the package and its bytes, or the file that holds them.

    With ``sha256`` (hexadecimal) a source that has another digest is refused as damaged; ``title`` names it then.
    """

    path: str
    source: bytes | Path
    media_type: str
    sha256: str = ""
    title: str = ""


class WrittenPackage(msgspec.Struct, frozen=True):
    """A package that lies at ``path``, or will once it is renamed: its size in bytes and its SHA-256 (hexadecimal)."""

    path: Path
    size: int
    sha256: str


def write_package(
    target: Path,
    entries: Sequence[Entry],
    sign: Sequence[SIGN],
    check: Callable[[Path], None],
    step: Step = silent,
    *,
    created: datetime = _EPOCH,
    big: int = BIG,
) -> WrittenPackage:
    """Write ``entries`` as one signed package at ``target`` and return it; see `prepare_package`."""
    written = prepare_package(target, entries, sign, check, step, created=created, big=big)
    try:
        with disk_faults(target.parent):
            unfinished(target).replace(target)
    except BaseException:
        with suppress(OSError):
            unfinished(target).unlink(missing_ok=True)
        raise
    sync_folder(target.parent)
    return written


def prepare_package(
    target: Path,
    entries: Sequence[Entry],
    sign: Sequence[SIGN],
    check: Callable[[Path], None],
    step: Step = silent,
    *,
    created: datetime = _EPOCH,
    big: int = BIG,
) -> WrittenPackage:
    """Write ``entries`` as one signed package that lies at `unfinished` (target) until the caller renames it.

    SHA256SUMS.txt, the manifests and one signature per item of ``sign`` are added. ``check`` gets the path, reads the package back
    and raises where it is not sound. Whatever happens before the end (an error, `Cancelled` from ``step``), the folder is left as
    it was. ``created`` is the wall-clock time given to every entry; sizes from ``big`` on are written as ZIP64.

    Raises FileExists, FileUnreadable, EvidenceDamaged, DiskFull, FolderNotWritable, and what ``sign`` and ``check`` raise.
    """
    _demand_good_names(entries)
    temporary = unfinished(target)
    with disk_faults(target.parent):
        if target.exists():
            raise FileExists(target)
    try:
        with ThreadPoolExecutor(1) as beside:
            with disk_faults(target.parent):
                file = temporary.open("wb")
            with _closing(file, target.parent):
                _write(_Container(file, target.parent, beside, created, big), entries, sign, step)
            step("check_package", 0.9)
            digest = beside.submit(_sha256_of, temporary)
            check(temporary)
            with disk_faults(target.parent):
                written = WrittenPackage(target, temporary.stat().st_size, digest.result())
        step("check_package", 1.0)
    except BaseException:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
    return written


def clear_unfinished(folder: Path, first: str) -> None:
    """Remove what a killed process left of packages whose names begin so (``BC-2024_THPT-A_``)."""
    with disk_faults(folder):
        for left in folder.iterdir():
            if left.name.startswith(f".{first}") and left.name.endswith(UNFINISHED):
                left.unlink()


def _demand_good_names(entries: Sequence[Entry]) -> None:
    names = [MIMETYPE, CHECKSUMS, *(entry.path for entry in entries)]
    wrong = [name for name in names if name_fault(name) or name.startswith(META)]
    if wrong or len({name.casefold() for name in names}) != len(names):
        raise ValueError(f"names that no package may hold: {wrong or names}")


class _Container:
    """A ZIP file that grows: entries one after the other from offset 0, the directory at the end."""

    def __init__(self, file: BinaryIO, folder: Path, beside: ThreadPoolExecutor, created: datetime, big: int) -> None:
        self.file, self.folder, self.beside, self.big = file, folder, beside, big
        self.time, self.date = dos_time(created)
        self.entries: list[ZipEntry] = []

    def add_bytes(self, name: str, content: bytes, packable: bool) -> bytes:
        """Add an entry from memory, deflated where that is asked for and helps; return its SHA-256."""
        method, packed = _packed(content) if packable else (STORED, content)
        with disk_faults(self.folder):
            self._finish(self._entry(name, method, zlib.crc32(content), len(packed), len(content)), packed)
        return hashlib.sha256(content).digest()

    def add_file(self, entry: Entry, source: Path, size: int, report: Callable[[int], None]) -> bytes:
        """Add a stored entry from a file of a known size, piece by piece; return its SHA-256."""
        digest, crc, done = hashlib.sha256(), 0, 0
        start = self._entry(entry.path, STORED, 0, size, size)
        with disk_faults(self.folder):
            self.file.write(local_header(start, self.big))
        for chunk in _chunks(source):
            done += len(chunk)
            if done > size:
                break
            hashing = self.beside.submit(digest.update, chunk)
            crc = zlib.crc32(chunk, crc)
            with disk_faults(self.folder):
                self.file.write(chunk)
            hashing.result()
            report(len(chunk))
        if done != size:
            raise EvidenceDamaged(entry.title or entry.path, source.name)
        with disk_faults(self.folder):
            end = self.file.tell()
            self.file.seek(start.offset)
            self._finish(msgspec.structs.replace(start, crc=crc), b"")
            self.file.seek(end)
        return digest.digest()

    def close(self) -> None:
        """Write the central directory and bring everything to the disk."""
        with disk_faults(self.folder):
            offset = self.file.tell()
            directory = b"".join(central_header(entry, self.big) for entry in self.entries)
            self.file.write(directory + end_records(len(self.entries), len(directory), offset, self.big))
            self.file.flush()
            os.fsync(self.file.fileno())

    def _entry(self, name: str, method: int, crc: int, packed: int, size: int) -> ZipEntry:
        return ZipEntry(name, method, crc, packed, size, self.file.tell(), self.time, self.date)

    def _finish(self, entry: ZipEntry, packed: bytes) -> None:
        self.file.write(local_header(entry, self.big))
        self.file.write(packed)
        self.entries.append(entry)


def _write(container: _Container, entries: Sequence[Entry], sign: Sequence[SIGN], step: Step) -> None:
    sizes = [_size(entry) for entry in entries]
    total, done = sum(sizes) or 1, 0

    def report(count: int) -> None:
        nonlocal done
        done += count
        step("write_package", 0.85 * min(done / total, 1.0))

    container.add_bytes(MIMETYPE, CONTENT_TYPE, packable=False)
    listed: list[tuple[str, str, bytes]] = []
    for entry, size in zip(entries, sizes, strict=True):
        report(0)
        digest = _add(container, entry, size, report)
        if entry.sha256 and digest.hex() != entry.sha256:
            raise EvidenceDamaged(entry.title or entry.path, entry.path.rpartition("/")[2])
        listed.append((entry.path, entry.media_type, digest))
    sums = "".join(f"{digest.hex()}  {name}\n" for name, _, digest in listed).encode()
    listed.append((CHECKSUMS, "text/plain", container.add_bytes(CHECKSUMS, sums, packable=True)))
    for n, sign_one in enumerate(sign, 1):
        step("write_package", 0.85 + 0.05 * n / (len(sign) + 1))
        manifest = build_manifest(signature_name(n), listed)
        container.add_bytes(manifest_name(n), manifest, packable=True)
        container.add_bytes(signature_name(n), sign_one(manifest), packable=False)
    container.close()


def _add(container: _Container, entry: Entry, size: int, report: Callable[[int], None]) -> bytes:
    packable = entry.media_type.startswith("text/") or entry.media_type in _TEXT_TYPES
    if isinstance(entry.source, Path) and not (packable and size <= _TEXT_FILE_LIMIT):
        return container.add_file(entry, entry.source, size, report)
    content = entry.source if isinstance(entry.source, bytes) else b"".join(_chunks(entry.source))
    if len(content) != size:
        raise EvidenceDamaged(entry.title or entry.path, entry.path.rpartition("/")[2])
    digest = container.add_bytes(entry.path, content, packable)
    report(size)
    return digest


def _packed(content: bytes) -> tuple[int, bytes]:
    """Return how to store a text, and its bytes: deflated unless that makes it no smaller or so small that it looks like a bomb."""
    packer = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
    packed = packer.compress(content) + packer.flush()
    is_suspicious = len(content) > RATIO_FREE and len(content) > RATIO_LIMIT * len(packed)
    return (STORED, content) if is_suspicious or len(packed) >= len(content) else (DEFLATED, packed)


def _size(entry: Entry) -> int:
    if isinstance(entry.source, bytes):
        return len(entry.source)
    try:
        return entry.source.stat().st_size
    except OSError as fault:
        raise FileUnreadable(entry.source) from fault


def _chunks(source: Path) -> Iterator[bytes]:
    try:
        with source.open("rb", buffering=0) as file:
            while chunk := file.read(CHUNK):
                yield chunk
    except OSError as fault:
        raise FileUnreadable(source) from fault


def _sha256_of(path: Path) -> str:
    with path.open("rb", buffering=0) as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@contextmanager
def _closing(file: BinaryIO, folder: Path) -> Iterator[None]:
    """Close the file afterwards; a fault of closing counts only where there was none before."""
    try:
        yield
    except BaseException:
        with suppress(OSError):
            file.close()
        raise
    with disk_faults(folder):
        file.close()
