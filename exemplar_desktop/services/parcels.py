"""Divides what is to be sent into self-contained packages that a mail can carry."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from exemplar_desktop.domain.record import new_id
from exemplar_desktop.domain.submission import PackageData
from exemplar_desktop.services.enclosures import Enclosure

if TYPE_CHECKING:
    from exemplar_desktop.submission.writer import Entry


@dataclass(frozen=True)
class Parcel:
    """One package to be written: its facts and all its files."""

    data: PackageData
    entries: "tuple[Entry, ...]"


def parcels(
    data: PackageData, enclosed: Sequence[Enclosure], report: bytes, workbook: bytes, mail_limit_mb: float | None, reserve: int = 0
) -> tuple[Parcel, ...]:
    """Return one parcel, or as many as the mail limit (MB) asks for; each holds the report, and a part of the evidence.

    The first keeps the header's id. ``reserve`` bytes are left free in each for what comes later.
    Raises EvidenceOverMailLimit where one file alone is over the limit.
    """
    from exemplar_desktop.submission.data import encode_data
    from exemplar_desktop.submission.parts import SizedFile, mail_limit_bytes, split

    travelling = {e.file.path: e for e in enclosed if e.file.part}
    sized = [SizedFile(path, e.file.size, e.title) for path, e in travelling.items()]
    every_file = msgspec.structs.replace(data, package=msgspec.structs.replace(data.package, files=tuple(e.file for e in enclosed)))
    fixed = reserve + len(report) + len(workbook) + len(encode_data(every_file))
    groups = split(sized, fixed, mail_limit_bytes(mail_limit_mb) if mail_limit_mb else None)
    part_of = {file.path: number for number, group in enumerate(groups, 1) for file in group}
    files = tuple(msgspec.structs.replace(e.file, part=part_of.get(e.file.path, 0)) for e in enclosed)
    made = []
    for number, group in enumerate(groups, 1):
        id_ = data.package.id if number == 1 else new_id()
        header = msgspec.structs.replace(data.package, id=id_, part=number, parts=len(groups), files=files)
        own = msgspec.structs.replace(data, package=header)
        made.append(Parcel(own, entries(encode_data(own), [travelling[file.path] for file in group], report, workbook)))
    return tuple(made)


def scanned_parcel(data: PackageData, content: bytes, enclosed: Sequence[Enclosure], report: bytes, workbook: bytes, scan: bytes) -> Parcel:
    """Return the parcel of a part that was divided before: ``content`` is exactly its `data.json`, ``scan`` the signed report."""
    from exemplar_desktop.submission.naming import SCAN
    from exemplar_desktop.submission.writer import Entry

    paths = {file.path for file in data.package.files if file.part == data.package.part}
    group = list({e.file.path: e for e in enclosed if e.file.path in paths}.values())
    plain = entries(content, group, report, workbook)
    return Parcel(data, (plain[0], Entry(SCAN, scan, "application/pdf"), *plain[1:]))


def entries(data: bytes, group: Sequence[Enclosure], report: bytes, workbook: bytes) -> "tuple[Entry, ...]":
    """Return the files of one package: report, workbook, `data.json`, and this part of the evidence."""
    from exemplar_desktop.submission.naming import DATA, REPORT, WORKBOOK
    from exemplar_desktop.submission.writer import Entry

    return (
        Entry(REPORT, report, "application/pdf"),
        Entry(WORKBOOK, workbook, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        Entry(DATA, data, "application/json"),
        *(Entry(e.file.path, e.source, e.media_type, e.file.sha256, e.title) for e in group),
    )
