"""Searches the whole unit: nominees of every year of the programme, and evidence."""

from dataclasses import dataclass

from exemplar_desktop.services.desk import Desk
from exemplar_desktop.store.search import EvidenceHit, NomineeHit, find_evidence, find_nominees
from exemplar_desktop.vietnamese.text import fold

MOST = 6
"""Hits of each kind: what fits under the field."""


@dataclass(frozen=True)
class Hits:
    """What was found, the best first."""

    nominees: tuple[NomineeHit, ...] = ()
    evidence: tuple[EvidenceHit, ...] = ()


def search(desk: Desk, year: int, text: str, limit: int = MOST) -> Hits:
    """Return what holds every word of the text; a nominee's file of ``year`` goes before that of another year."""
    words = fold(text).split()
    if not words:
        return Hits()
    years = [known.year for known in desk.programme.years]
    return Hits(tuple(find_nominees(desk.store, words, year, years, limit)), tuple(find_evidence(desk.store, words, limit)))
