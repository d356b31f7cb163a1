"""Divides evidence among packages that an e-mail can carry; each part is a whole signed package of its own."""

from collections.abc import Sequence

import msgspec

from exemplar_desktop.errors import EvidenceOverMailLimit, MailLimitTooSmall

# What a file costs beside its bytes: two headers, a checksum and a reference in two manifests, each with its path.
_PER_FILE = 2 * 1024
# What every package costs: end records, signatures with their certificates, the frames of the manifests.
_PER_PACKAGE = 64 * 1024


class SizedFile(msgspec.Struct, frozen=True):
    """One evidence file to be sent: its path in the package, its size in bytes, and the title people know it by."""

    path: str
    size: int
    title: str


def mail_limit_bytes(mb: float) -> int:
    """Return how large a package may be, in bytes, for mail of ``mb`` megabytes: an attachment grows by 37% (base64, line ends)."""
    return int(0.7 * mb * 1024 * 1024)


def split(files: Sequence[SizedFile], fixed_size: int, limit: int | None = None) -> tuple[tuple[SizedFile, ...], ...]:
    """Return the files of each part: every file goes into the first part that has room for it; at least one part.

    ``fixed_size`` is what every part carries (report, workbook, data.json), ``limit`` the largest package, both in bytes;
    None sets no limit.
    Raises MailLimitTooSmall where not even a part without evidence is small enough, EvidenceOverMailLimit for a file
    that fits into no part.
    """
    if limit is None:
        return (tuple(files),)
    room = limit - fixed_size - _PER_PACKAGE
    if room < 0:
        raise MailLimitTooSmall(fixed_size + _PER_PACKAGE, limit)
    parts: list[list[SizedFile]] = [[]]
    left = [room]
    for file in files:
        cost = file.size + _PER_FILE
        if cost > room:
            raise EvidenceOverMailLimit(file.title, file.size, max(0, room - _PER_FILE))
        place = next((n for n, free in enumerate(left) if cost <= free), None)
        if place is None:
            parts.append([])
            left.append(room)
            place = len(parts) - 1
        parts[place].append(file)
        left[place] -= cost
    return tuple(tuple(part) for part in parts)
