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
    data: PackageData, enclosed: Sequence[Enclosure], report: bytes, workbook: bytes, mail_limit_mb: float | None
) -> tuple[Parcel, ...]:
    """Return one parcel, or as many as the mail limit (MB) asks for; each holds the report, and a part of the evidence.

    Raises EvidenceOverMailLimit where one file alone is over the limit.
    """
    from exemplar_desktop.submission.data import encode_data
    from exemplar_desktop.submission.parts import SizedFile, mail_limit_bytes, split

    travelling = {e.file.path: e for e in enclosed if e.file.part}
    sized = [SizedFile(path, e.file.size, e.title) for path, e in travelling.items()]
    every_file = msgspec.structs.replace(data, package=msgspec.structs.replace(data.package, files=tuple(e.file for e in enclosed)))
    fixed = len(report) + len(workbook) + len(encode_data(every_file))
    groups = split(sized, fixed, mail_limit_bytes(mail_limit_mb) if mail_limit_mb else None)
    part_of = {file.path: number for number, group in enumerate(groups, 1) for file in group}
    files = tuple(msgspec.structs.replace(e.file, part=part_of.get(e.file.path, 0)) for e in enclosed)
    made = []
    for number, group in enumerate(groups, 1):
        header = msgspec.structs.replace(data.package, id=new_id(), part=number, parts=len(groups), files=files)
        own = msgspec.structs.replace(data, package=header)
        made.append(Parcel(own, _entries(own, [travelling[file.path] for file in group], report, workbook)))
    return tuple(made)


def _entries(data: PackageData, group: Sequence[Enclosure], report: bytes, workbook: bytes) -> "tuple[Entry, ...]":
    from exemplar_desktop.submission.data import encode_data
    from exemplar_desktop.submission.naming import DATA, REPORT, WORKBOOK
    from exemplar_desktop.submission.writer import Entry

    return (
        Entry(REPORT, report, "application/pdf"),
        Entry(WORKBOOK, workbook, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        Entry(DATA, encode_data(data), "application/json"),
        *(Entry(e.file.path, e.source, e.media_type, e.file.sha256, e.title) for e in group),
    )
