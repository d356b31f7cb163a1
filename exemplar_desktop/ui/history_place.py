"""Where the history is shown: what leads to it, from which page, and back."""

from exemplar_desktop.domain.finding import Finding, lead
from exemplar_desktop.ui.pages import HISTORY

ORIGIN, YEAR, AFTER = "origin", "year", "after"
"""Names of what `history_of` tells the page: where to go back to, and the report whose later changes are asked for."""


def history_of(origin: str, record: str | None = None, year: int = 0, after: int | None = None) -> Finding:
    """Return what leads to the history of a record (None: of the unit), or to the changes since an entry that a year's report counts."""
    values: dict[str, str | int] = {ORIGIN: origin}
    if after is not None:
        values |= {YEAR: year, AFTER: after}
    return lead(HISTORY, record=record, values=values)
