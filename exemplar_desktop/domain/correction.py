"""What a replacing report says of the one it stands in for (Decree 30/2020, Art. 15: a document of its own, with its own number)."""

from datetime import date
from typing import Annotated

import msgspec
from msgspec import Meta

from exemplar_desktop.domain.record import Line, RequiredLine, Text


class Correction(msgspec.Struct, frozen=True, kw_only=True):
    """The report that is replaced, and when the year was first reported: a correction after the deadline makes no one late."""

    replaces: Annotated[RequiredLine, Meta(title="Bộ gói được thay thế")]
    """The set id of the package that is replaced."""
    number: Annotated[int, Meta(ge=0, le=99_999, title="Số của báo cáo được thay thế")]
    symbol: Annotated[Line, Meta(title="Ký hiệu của báo cáo được thay thế")]
    """The unit's symbol on that report's date, as in ``45/BC-THPTSM``."""
    issued_on: Annotated[date, Meta(title="Ngày của báo cáo được thay thế")]
    first_sent_on: Annotated[date, Meta(title="Ngày gửi lần đầu")]
    """The day on which the year's first report was made."""
    in_time: Annotated[bool, Meta(title="Lần đầu đúng hạn")]
    """Whether that day was within the deadline; the first on-time date is then `first_on_time`."""
    reason: Annotated[Text, Meta(title="Lý do thay thế")] = ""

    @property
    def first_on_time(self) -> date | None:
        """The day on which the year was first reported in time; None where it was not."""
        return self.first_sent_on if self.in_time else None


def document_number(number: int | None, symbol: str) -> str:
    """Return number and symbol of a report as documents write them (``05/BC-THPTSM``); room is left for a number to be written in."""
    # Non-breaking spaces: the line stays one line however it is stamped.
    return f"{f'{number:02d}' if number else chr(0xA0) * 6}/BC-{symbol}"
