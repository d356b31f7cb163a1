"""`data.json`: the facts of a package for machines, and the JSON Schema that describes them.

``python -m exemplar_desktop.submission.data > resources/schema/data-2.schema.json`` writes the published schema anew.
"""

import hashlib
import re
import sys
from typing import Any

import msgspec

from exemplar_desktop.domain.submission import FORMAT_NAME, FORMAT_VERSION, PackageData
from exemplar_desktop.domain.verdict import Reason
from exemplar_desktop.submission.naming import DATA

_UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
_DIALECT = "https://json-schema.org/draft/2020-12/schema"


class _NameAndVersion(msgspec.Struct):
    name: str
    version: int


class _Form(msgspec.Struct):
    """As much as must be known before anything else is believed; the rest is skipped without being built."""

    format: _NameAndVersion


def encode_data(data: PackageData) -> bytes:
    """Return the content of `data.json`: UTF-8, indented by two, the same bytes for the same facts."""
    return msgspec.json.format(msgspec.json.encode(data, order="deterministic"), indent=2) + b"\n"


def printed_digest(data: PackageData, digest: str) -> str:
    """Return the SHA-256 (hexadecimal) that a printed report bears for these facts; ``digest`` is that of the `data.json` they came from.

    Printed is the digest of the first part's `data.json`. The other parts say the same but for their own id and number, and the first
    one's id is the set's: so it can be made again from any of them.
    """
    header = data.package
    if header.part == 1:
        return digest
    first = msgspec.structs.replace(header, id=header.set, part=1)
    return hashlib.sha256(encode_data(msgspec.structs.replace(data, package=first))).hexdigest()


def decode_data(content: bytes) -> PackageData | Reason:
    """Return the facts, or why they cannot be used: no JSON, another format, a newer version, or a wrong value. Never raises."""
    try:
        form = msgspec.json.decode(content, type=_Form).format
    except msgspec.ValidationError:
        return _reason("data_foreign")
    except _UNREADABLE:
        return _reason("data_unreadable")
    if form.name != FORMAT_NAME or form.version < 1:
        return _reason("data_foreign")
    if form.version > FORMAT_VERSION:
        return _reason("data_newer", found=form.version, known=FORMAT_VERSION)
    try:
        return msgspec.json.decode(content, type=PackageData)
    except msgspec.ValidationError as error:
        return _reason("data_invalid", where=_place(str(error)))
    except _UNREADABLE:
        return _reason("data_unreadable")


def _reason(code: str, **values: str | int) -> Reason:
    return Reason(code=code, file=DATA, values=values)


def _place(message: str) -> str:
    place = re.search(r"`\$\.?([^`]*)`", message)
    missing = re.search(r"missing required field `([^`]*)`", message)
    return ".".join(found[1] for found in (place, missing) if found and found[1]) or "-"


def data_schema() -> bytes:
    """Return the published JSON Schema of `data.json` (draft 2020-12); titles are the words of the domain."""
    schema: dict[str, Any] = {"$schema": _DIALECT, "title": f"{FORMAT_NAME} {FORMAT_VERSION}", **msgspec.json.schema(PackageData)}
    return msgspec.json.format(msgspec.json.encode(schema), indent=2) + b"\n"


if __name__ == "__main__":
    sys.stdout.buffer.write(data_schema())
