"""Reads a package as untrusted: its structure, its digests against every manifest, and its content against `data.json`.

Who signed is not judged here: the signatures are handed on with exactly the bytes that they must cover.
"""

import hashlib
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import BinaryIO, NamedTuple

import msgspec

from exemplar_desktop.domain.submission import PackageData
from exemplar_desktop.domain.verdict import Reason
from exemplar_desktop.errors import FileUnreadable
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.submission.container import read_members
from exemplar_desktop.submission.cross_check import Digested, data_reasons
from exemplar_desktop.submission.data import decode_data
from exemplar_desktop.submission.manifest import MANIFEST_LIMIT, Manifest, parse_manifest
from exemplar_desktop.submission.member import Member, Refused, chunks
from exemplar_desktop.submission.naming import (
    CHECKSUMS,
    DATA,
    EVIDENCE,
    META,
    MIMETYPE,
    REPORT,
    SCAN,
    WORKBOOK,
    manifest_name,
    signature_name,
)
from exemplar_desktop.submission.writer import CONTENT_TYPE
from exemplar_desktop.submission.zip_format import STORED

SIGNATURE_LIMIT = 1024 * 1024
"""Largest signature in bytes."""
_MIB = 1024 * 1024
# A usual report has less than 5 MiB; whoever reads it must unpack and compare it, so a large one is a way to stop him.
_KEPT = {DATA: 16 * _MIB, REPORT: 20 * _MIB, WORKBOOK: 32 * _MIB, CHECKSUMS: MANIFEST_LIMIT}
_DOCUMENTS = (REPORT, WORKBOOK, DATA, CHECKSUMS)
_MOST_SIGNATURES = 2
_MOST_REASONS = 50
_CHECKSUM = re.compile(r"([0-9a-f]{64})  (.+)")


class SignedManifest(NamedTuple):
    """A manifest, and the detached signature (DER) that must cover exactly these bytes."""

    name: str
    content: bytes
    signature: bytes


class PackageContents(msgspec.Struct, frozen=True, kw_only=True):
    """A package that is whole as far as its manifests tell: what a signature then makes true.

    ``manifests`` stand in the order of `container_roles`, one for each; ``digests`` are SHA-256 (hexadecimal) by
    name, of every file but those under ``META-INF/`` and ``mimetype``.
    """

    data: PackageData
    pdf: bytes
    manifests: tuple[SignedManifest, ...]
    digests: dict[str, str]


def read_package(path: Path, step: Step = silent) -> PackageContents | tuple[Reason, ...]:
    """Return what a package holds, or every reason found why it is not whole; streamed, so that memory does not grow with it.

    Raises only FileUnreadable (the file itself cannot be opened or read) and what ``step`` raises.
    """
    try:
        with path.open("rb") as file:
            return _contents(file, os.fstat(file.fileno()).st_size, step)
    except Refused as refused:
        return refused.reasons[:_MOST_REASONS]
    except OSError as fault:
        raise FileUnreadable(path) from fault


def _contents(file: BinaryIO, size: int, step: Step) -> PackageContents | tuple[Reason, ...]:
    members = read_members(file, size)
    _demand(_layout_reasons(members))
    _demand_mimetype(file, members[0])
    signed, manifests = _signed_manifests(file, {member.name: member for member in members})
    covered = [member for member in members if member.name != MIMETYPE and not member.name.startswith(META)]
    algorithms = {reference.algorithm for manifest in manifests for reference in manifest.references} | {"sha256"}
    read, reasons = _read_all(file, covered, algorithms, step)
    names = {member.name for member in members}
    for manifest in manifests:
        reasons += _difference(manifest, names, read)
    reasons = reasons or list(_checksum_reasons(read))
    if reasons:
        return _distinct(reasons)
    data = decode_data(read[DATA].content)
    if isinstance(data, Reason):
        return (data,)
    reasons = list(data_reasons(data, read, len(signed)))
    if reasons:
        return _distinct(reasons)
    digests = {name: one.digests["sha256"].hex() for name, one in read.items()}
    return PackageContents(data=data, pdf=read[REPORT].content, manifests=signed, digests=digests)


def _demand(reasons: Iterable[Reason]) -> None:
    found = tuple(reasons)
    if found:
        raise Refused(*found)


def _distinct(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    return tuple({(reason.code, reason.file, *reason.values.values()): reason for reason in reasons}.values())[:_MOST_REASONS]


def _layout_reasons(members: tuple[Member, ...]) -> Iterator[Reason]:
    """Yield what is missing or too much by name: the documents, the type, and one to two pairs of manifest and signature."""
    sizes = {member.name: member.size for member in members}
    if members[0].name != MIMETYPE or members[0].method != STORED:
        yield Reason(code="mimetype_not_first")
    yield from (Reason(code="file_missing", file=name) for name in _DOCUMENTS if name not in sizes)
    yield from (Reason(code="member_too_large", file=name) for name, limit in _KEPT.items() if sizes.get(name, 0) > limit)
    pairs = [(manifest_name(n), signature_name(n)) for n in range(1, _MOST_SIGNATURES + 1)]
    expected = {name for pair in pairs for name in pair}
    for name in sizes:
        if name.startswith(META) and name not in expected:
            yield Reason(code="meta_inf_extra", file=name)
        elif not name.startswith((META, EVIDENCE)) and name not in (MIMETYPE, SCAN, *_DOCUMENTS):
            yield Reason(code="file_unexpected", file=name)
    present = [pair for pair in pairs if pair[0] in sizes or pair[1] in sizes]
    if present != pairs[: max(1, len(present))]:
        yield Reason(code="manifest_missing", file=pairs[0][0])
    for manifest, signature in present:
        if manifest not in sizes:
            yield Reason(code="manifest_missing", file=manifest)
        elif signature not in sizes:
            yield Reason(code="signature_file_missing", file=signature)
        elif sizes[manifest] > MANIFEST_LIMIT or sizes[signature] > SIGNATURE_LIMIT:
            yield Reason(code="member_too_large", file=manifest)


def _demand_mimetype(file: BinaryIO, member: Member) -> None:
    if member.size != len(CONTENT_TYPE) or b"".join(chunks(file, member)) != CONTENT_TYPE:
        raise Refused(Reason(code="mimetype_wrong", file=MIMETYPE))


def _signed_manifests(file: BinaryIO, members: Mapping[str, Member]) -> tuple[tuple[SignedManifest, ...], list[Manifest]]:
    """Return the manifests with their signatures, and what they say; each must name the signature of its own number."""
    signed, manifests, reasons = [], [], []
    for n in range(1, _MOST_SIGNATURES + 1):
        name, signature = manifest_name(n), signature_name(n)
        if name not in members:
            continue
        content = b"".join(chunks(file, members[name]))
        signed.append(SignedManifest(name, content, b"".join(chunks(file, members[signature]))))
        manifest = parse_manifest(content)
        if isinstance(manifest, Reason):
            reasons.append(msgspec.structs.replace(manifest, file=name))
        elif manifest.signature != signature:
            reasons.append(Reason(code="manifest_swapped", file=name))
        else:
            manifests.append(manifest)
    _demand(reasons)
    return tuple(signed), manifests


def _read_all(file: BinaryIO, members: Iterable[Member], algorithms: Iterable[str], step: Step) -> tuple[dict[str, Digested], list[Reason]]:
    """Return size, digests and (of the few that are needed) content of every file; damaged ones give a reason instead."""
    members = tuple(members)
    total, done = sum(member.size for member in members) or 1, 0
    read: dict[str, Digested] = {}
    reasons: list[Reason] = []
    with ThreadPoolExecutor(1) as beside:
        for member in members:
            hashes = {name: hashlib.new(name) for name in algorithms}
            kept: list[bytes] = []
            try:
                for chunk in chunks(file, member):
                    step("verify_package", min(done / total, 1.0))
                    hashing = [beside.submit(one.update, chunk) for one in hashes.values()]
                    done += len(chunk)
                    if member.name in _KEPT:
                        kept.append(chunk)
                    for future in hashing:
                        future.result()
            except Refused as refused:
                reasons += refused.reasons
                continue
            read[member.name] = Digested(member.size, {name: one.digest() for name, one in hashes.items()}, b"".join(kept))
    return read, reasons


def _difference(manifest: Manifest, names: set[str], read: Mapping[str, Digested]) -> Iterator[Reason]:
    """Yield what was added, removed or altered against a manifest; files that could not be read have their reason already."""
    for reference in manifest.references:
        if reference.name not in names:
            yield Reason(code="file_missing", file=reference.name)
        elif reference.name == MIMETYPE or reference.name.startswith(META):
            yield Reason(code="manifest_uri", file=reference.name)
        elif reference.name in read and read[reference.name].digests[reference.algorithm] != reference.digest:
            yield Reason(code="file_changed", file=reference.name)
    listed = {reference.name for reference in manifest.references}
    yield from (Reason(code="file_added", file=name) for name in read if name not in listed)


def _checksum_reasons(read: Mapping[str, Digested]) -> Iterator[Reason]:
    """Yield a reason where SHA256SUMS.txt, which people and other programs use, does not say the same as the manifests."""
    lines = read[CHECKSUMS].content.decode("utf-8", errors="replace").split("\n")
    found = [match.groups() for match in map(_CHECKSUM.fullmatch, lines[:-1]) if match]
    right = {(one.digests["sha256"].hex(), name) for name, one in read.items() if name != CHECKSUMS}
    if lines[-1] or len(found) != len(lines) - 1 or len(found) != len(right) or set(found) != right:
        yield Reason(code="checksums_wrong", file=CHECKSUMS)
