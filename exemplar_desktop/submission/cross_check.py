"""Whether what a package holds agrees with itself: the header with the files, the facts with one another, the workbook with its name."""

import json
import zipfile
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import NamedTuple

from exemplar_desktop.domain.consistency import inconsistencies
from exemplar_desktop.domain.submission import PackageData, PackageHeader, Role, Route, container_roles
from exemplar_desktop.domain.verdict import Reason
from exemplar_desktop.submission.naming import DATA, EVIDENCE, SCAN, WORKBOOK, signature_name

_ORDER = (Role.HEAD, Role.SEAL, Role.UNIT)
_DEMANDED = {Route.DIGITAL: {Role.HEAD}, Route.ELSEWHERE: {Role.HEAD, Role.UNIT}, Route.PAPER: {Role.UNIT}}
"""Who must have signed; a head that signs in ink does so on the scan."""
_ALLOWED = {Route.DIGITAL: {Role.HEAD, Role.SEAL}, Route.ELSEWHERE: {Role.HEAD, Role.SEAL, Role.UNIT}, Route.PAPER: {Role.UNIT}}
_ABSENT = {Role.HEAD: "head_missing", Role.UNIT: "unit_key_missing"}
_WORKBOOK_CORE = "xl/workbook.xml"
_WORKBOOK_ENTRIES = 1000
_WORKBOOK_LIMIT = 64 * 1024 * 1024
_CHUNK = 1024 * 1024


class Digested(NamedTuple):
    """A file of the package as it was read."""

    size: int
    digests: dict[str, bytes]
    """Digest by algorithm; always with SHA-256."""
    content: bytes
    """Empty where the file is not one of those that are kept."""


def data_reasons(data: PackageData, read: Mapping[str, Digested], signatures: int) -> Iterator[Reason]:
    """Yield where the package is not what its own header promises, or its facts contradict themselves."""
    header = data.package
    if header.part > header.parts or any(not 0 <= one.part <= header.parts for one in header.files):
        yield Reason(code="part_wrong", file=DATA)
        return
    roles = header.signatures
    if not roles or roles != tuple(role for role in _ORDER if role in roles) or set(roles) - _ALLOWED[header.route]:
        yield Reason(code="data_invalid", file=DATA, values={"where": "package.signatures"})
        return
    found = [*_role_reasons(header, signatures), *_evidence_reasons(header, read)]
    if header.route is Route.PAPER and not (SCAN in read and read[SCAN].size):
        found.append(Reason(code="scan_missing", file=SCAN))
    # What the files are worth is said first: facts that were altered with them contradict themselves anyway.
    yield from found or _contradictions(data, read)


def _contradictions(data: PackageData, read: Mapping[str, Digested]) -> Iterator[Reason]:
    yield from (_inconsistent(DATA, where) for where in inconsistencies(data))
    if (where := _twice_named(read[DATA].content)) is not None:
        yield _inconsistent(DATA, where)
    if not _is_workbook(read[WORKBOOK].content):
        yield _inconsistent(WORKBOOK, _WORKBOOK_CORE)


def _inconsistent(file: str, where: str) -> Reason:
    return Reason(code="data_inconsistent", file=file, values={"where": where})


def _role_reasons(header: PackageHeader, signatures: int) -> Iterator[Reason]:
    """Yield signatures that are missing or too many: the route says who must sign the package, and who the report."""
    absent = sorted(_DEMANDED[header.route] - set(header.signatures), key=_ORDER.index)
    if absent:
        yield from (Reason(code=_ABSENT[role], file=DATA) for role in absent)
        return
    roles = container_roles(header)
    for n, role in enumerate(roles[signatures:], signatures + 1):
        yield Reason(code="signature_missing", file=signature_name(n), values={"role": role.value})
    for n in range(len(roles) + 1, signatures + 1):
        yield Reason(code="signature_unexpected", file=signature_name(n))


def _evidence_reasons(header: PackageHeader, read: Mapping[str, Digested]) -> Iterator[Reason]:
    """Yield where the evidence is not what the header lists for this part."""
    promised = [one for one in header.files if one.part == header.part]
    for one in promised:
        packed = read.get(one.path)
        if not packed or not one.path.startswith(EVIDENCE):
            yield Reason(code="evidence_missing", file=DATA, values={"path": one.path})
        elif (packed.digests["sha256"].hex(), packed.size) != (one.sha256, one.size):
            yield Reason(code="evidence_changed", file=one.path)
    paths = {one.path for one in promised}
    yield from (Reason(code="evidence_unlisted", file=name) for name in read if name.startswith(EVIDENCE) and name not in paths)


class _Twice(Exception):
    """An object names a key twice; never leaves this module."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def _twice_named(content: bytes) -> str | None:
    """Return a key that one object of the JSON text names twice: programs differ in which of the two they take."""

    def look(pairs: list[tuple[str, object]]) -> None:
        if len({key for key, _ in pairs}) != len(pairs):
            keys = [key for key, _ in pairs]
            raise _Twice(next(key for i, key in enumerate(keys) if key in keys[:i]))

    try:
        # Numbers stay text and objects are dropped once looked at: memory does not grow with what stands in them.
        json.loads(content, object_pairs_hook=look, parse_int=len, parse_float=len)
    except _Twice as found:
        return found.key[:40]
    except (ValueError, RecursionError):
        return "-"
    return None


def _is_workbook(content: bytes) -> bool:
    """Tell whether the bytes are a ZIP file with a workbook in it whose every entry can be unpacked."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            entries = archive.infolist()
            size = sum(entry.file_size for entry in entries)
            if len(entries) > _WORKBOOK_ENTRIES or size > _WORKBOOK_LIMIT or _WORKBOOK_CORE not in archive.namelist():
                return False
            for entry in entries:
                with archive.open(entry) as file:
                    while file.read(_CHUNK):
                        pass
    except Exception:  # noqa: BLE001  # the parser raises many kinds on hostile bytes; whatever it was, this is no workbook
        return False
    return True
