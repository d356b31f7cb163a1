"""The annual report: its number, date, signer and prose (the figures are never typed, they come from the facts)."""

from datetime import date
from typing import Annotated

from msgspec import Meta

from exemplar_desktop.domain.correction import Correction
from exemplar_desktop.domain.record import Record, Text


class AnnualReport(Record, frozen=True, kw_only=True):
    """The one report of a reporting year; what was sent of it before a correction is in the register, exactly as sent."""

    year: Annotated[int, Meta(title="Năm báo cáo")]
    number: Annotated[Annotated[int, Meta(ge=1, le=99_999)] | None, Meta(title="Số văn bản")] = None
    issued_on: Annotated[date | None, Meta(title="Ngày ban hành")] = None
    signatory_id: str | None = None
    """Who signs; None takes whoever is in office on the report's date."""
    prose: Annotated[dict[str, Text], Meta(title="Nội dung các mục")] = {}
    """Key of an outline section -> its paragraphs, separated by line ends."""
    correction: Annotated[Correction | None, Meta(title="Báo cáo được thay thế")] = None
    """What it replaces; None for the year's first report."""
