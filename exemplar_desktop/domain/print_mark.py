"""The mark that a report printed for ink signatures carries: which desk printed it, and which facts it was printed from."""

import re

import msgspec

_PAYLOAD = re.compile(r"EXEMPLAR:1 UNIT:([0-9A-F]{64}) DATA:([0-9A-F]{64})")
_GROUP = 4


class PrintMark(msgspec.Struct, frozen=True, kw_only=True):
    """Two fingerprints (SHA-256, 64 hexadecimal digits in lower case): of the unit key's public key, and of ``data.json``."""

    unit: str
    data: str


def mark_payload(mark: PrintMark) -> str:
    """Return what the printed square code and the file itself carry: letters that a small code holds, so capitals."""
    return f"EXEMPLAR:1 UNIT:{mark.unit.upper()} DATA:{mark.data.upper()}"


def read_mark(text: str) -> PrintMark | None:
    """Return the mark of a payload, or None where the text is none."""
    found = _PAYLOAD.fullmatch(text.strip())
    return PrintMark(unit=found[1].lower(), data=found[2].lower()) if found else None


def grouped(fingerprint: str) -> str:
    """Return a fingerprint in groups of four, as people compare it."""
    return " ".join(fingerprint[at : at + _GROUP] for at in range(0, len(fingerprint), _GROUP))
