"""What is pointed out of evidence that has served before: for a year's findings, and beside the pieces of some records."""

from collections.abc import Collection

from exemplar_desktop.domain.finding import Finding
from exemplar_desktop.domain.reuse import as_finding, reuse_findings, used_before
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.store.nomination_index import reader
from exemplar_desktop.store.reuse import uses_of_pieces, uses_of_year


def reused_in_year(desk: Desk, year: int) -> tuple[Finding, ...]:
    """Return what is to be pointed out of a year's evidence."""
    with reader(desk.store.path) as connection:
        uses = uses_of_year(connection, year)
    return tuple(reuse_findings(uses, {use.record for use in uses if use.year == year}))


def first_uses(desk: Desk, records: Collection[str], pieces: Collection[str]) -> dict[tuple[str, str], Finding]:
    """Return by record and piece what is to be said beside it, of the pieces of these records that have served before."""
    with reader(desk.store.path) as connection:
        uses = uses_of_pieces(connection, pieces)
    return {(use.record, use.piece): as_finding(use, first) for use, first in used_before(uses, records)}
