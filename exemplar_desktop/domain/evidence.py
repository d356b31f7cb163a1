"""What proves a criterion: documents, products, pictures and links, their files kept by content hash."""

from datetime import date
from typing import Annotated

import msgspec
from msgspec import Meta

from exemplar_desktop.domain.record import INTERNAL, Line, Record, RequiredLine, Text

MAX_FILE_SIZE = 500 * 1024 * 1024
"""Largest evidence file in bytes."""


class StoredFile(msgspec.Struct, frozen=True, kw_only=True):
    """One file of a piece of evidence; its bytes lie in the unit's folder under their SHA-256."""

    sha256: Annotated[str, Meta(pattern="^[0-9a-f]{64}$", title="Mã SHA-256")]
    name: Annotated[RequiredLine, Meta(title="Tên tệp")]
    size: Annotated[int, Meta(ge=1, title="Dung lượng")]
    media_type: Annotated[str, Meta(title="Loại tệp")]


class Evidence(Record, frozen=True, kw_only=True):
    """A document, product or picture (with its files), or a link."""

    title: Annotated[RequiredLine, Meta(title="Tên minh chứng")]
    files: Annotated[tuple[StoredFile, ...], Meta(title="Tệp")] = ()
    link: Annotated[Annotated[str, Meta(max_length=2000)], Meta(title="Đường dẫn")] = ""
    issuer: Annotated[Line, Meta(title="Nơi cấp, ban hành")] = ""
    issued_on: Annotated[date | None, Meta(title="Ngày cấp, ban hành")] = None
    send_along: Annotated[bool, Meta(title="Gửi kèm")] = True
    """False: the file stays at the unit (a long video) and is listed with its hash."""
    note: Annotated[Text, Meta(title="Ghi chú", extra=INTERNAL)] = ""
