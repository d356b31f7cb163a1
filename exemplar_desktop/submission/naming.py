"""Names of packages and of the files in them, and the rule that every name in a package keeps."""

import re
import unicodedata
from collections.abc import Collection
from datetime import date
from pathlib import Path, PurePosixPath

from exemplar_desktop.vietnamese.text import slug

UNFINISHED = ".part"
MIMETYPE = "mimetype"
REPORT = "bao-cao.pdf"
SCAN = "bao-cao-ban-quet.pdf"
WORKBOOK = "so-lieu.xlsx"
DATA = "data.json"
CHECKSUMS = "SHA256SUMS.txt"
EVIDENCE = "evidence/"
META = "META-INF/"
SHARED = "chung"
"""The folder under ``evidence/`` for files of disseminations, which belong to no single nominee."""

_UNIT_LENGTH = 40
_TITLE_LENGTH = 50
_EXTENSION_LENGTH = 8
_NAME_LENGTH = 200
# Mail services refuse an archive that holds a program, whatever it is; such a file travels under a name that starts nothing.
_PROGRAMS = frozenset(
    [
        *("apk", "app", "bat", "cmd", "com", "cpl", "dll", "exe", "hta", "jar", "js"),
        *("jse", "lnk", "msi", "ps1", "reg", "scr", "sh", "vbe", "vbs", "wsf"),
    ]
)
# Windows devices: a file of this name, with or without an extension, cannot be made there.
RESERVED = frozenset(["CON", "PRN", "AUX", "NUL", "CLOCK$", "CONIN$", "CONOUT$", *(f"{p}{n}" for p in ("COM", "LPT") for n in range(10))])
# U+202A-E and U+2066-9 embed and override the direction of writing, U+200E/F and U+061C mark it.
_DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_CONTROL = re.compile("[\x00-\x1f\x7f]")
_PLAIN = re.compile(r"[A-Za-z0-9._/-]+")


def unfinished(target: Path) -> Path:
    """Return where a file lies until it is whole and sound: hidden beside its target."""
    return target.with_name(f".{target.name}{UNFINISHED}")


def manifest_name(n: int) -> str:
    """Return where the manifest of the n-th signature lies, from 1."""
    return f"{META}ASiCManifest{n:03d}.xml"


def signature_name(n: int) -> str:
    """Return where the n-th signature lies, from 1."""
    return f"{META}signature{n:03d}.p7s"


def package_name(year: int, unit_name: str, day: date, taken: Collection[str], part: int = 1, parts: int = 1) -> str:
    """Return ``BC-2024_THPT-NGUYEN-HUE_2024-10-25.zip``; ``-2`` for a second one that day, ``_phan-1-3`` for a part.

    ``taken`` are the names that stood in the folder before the first part of this set was written: with the same ones
    every part of a set gets the same number. Letter case does not tell names apart.
    """
    unit = slug(unit_name).removeprefix("truong-")[:_UNIT_LENGTH].strip("-").upper() or "DON-VI"
    first = f"BC-{year}_{unit}_{day.isoformat()}"
    used = {name.casefold() for name in taken}
    n = 1
    while any(_stem_is(name, _numbered(first, n).casefold()) for name in used):
        n += 1
    ending = f"_phan-{part}-{parts}" if parts > 1 else ""
    return f"{_numbered(first, n)}{ending}.zip"


def _numbered(stem: str, n: int) -> str:
    return stem if n == 1 else f"{stem}-{n}"


def _stem_is(name: str, stem: str) -> bool:
    return name.startswith((f"{stem}.", f"{stem}_phan-"))


def evidence_path(nominee_number: int | None, criterion: str, n: int, title: str, file_name: str) -> str:
    """Return ``evidence/007/III.2.2.b.4-1_bang-khen.pdf``; without a nominee the file lies under ``evidence/chung/``.

    ``n`` counts the files of one nominee and criterion from 1 and makes the path unique; with an empty ``criterion`` it stands alone.
    """
    folder = SHARED if nominee_number is None else f"{nominee_number:03d}"
    # đ becomes dd, as it is typed: III.2.2.d and III.2.2.đ are two criteria.
    reference = re.sub(r"[^A-Za-z0-9.]", "", criterion.replace("đ", "dd")).strip(".")
    label = f"{reference}-{n}" if reference else f"{n}"
    return f"{EVIDENCE}{folder}/{label}_{slug(title, _TITLE_LENGTH) or 'tep'}.{_extension(file_name)}"


def _extension(file_name: str) -> str:
    extension = PurePosixPath(file_name.strip()).suffix.removeprefix(".").lower()
    is_plain = extension.isascii() and extension.isalnum() and len(extension) <= _EXTENSION_LENGTH
    return extension if is_plain and extension not in _PROGRAMS else "bin"


def name_fault(name: str) -> str | None:
    """Return why an entry may not bear this name (a key of `messages.reasons_package`), or None for a good one.

    Good is what means the same file on every system: a plain relative path of ASCII letters, digits, points, hyphens and low lines.
    """
    checks = (
        ("name_direction", _DIRECTION.search(name)),
        ("name_control", _CONTROL.search(name)),
        ("name_backslash", "\\" in name),
        ("name_absolute", name.startswith("/")),
        ("name_drive", re.match(r"[A-Za-z]:", name)),
        ("name_stream", ":" in name),
        ("name_not_nfc", not unicodedata.is_normalized("NFC", name)),
        ("name_not_ascii", not name.isascii()),
        ("name_too_long", len(name) > _NAME_LENGTH),
    )
    return next((code for code, found in checks if found), None) or _segment_fault(name)


def _segment_fault(name: str) -> str | None:
    segments = name.split("/")
    checks = (
        ("name_traversal", any(s in (".", "..") for s in segments)),
        ("name_empty_segment", not all(segments)),
        ("name_trailing", any(s.endswith((".", " ")) for s in segments)),
        ("name_reserved", any(s.split(".")[0].rstrip().upper() in RESERVED for s in segments)),
        ("name_character", not _PLAIN.fullmatch(name)),
    )
    return next((code for code, found in checks if found), None)
