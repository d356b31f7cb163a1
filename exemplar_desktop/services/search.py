"""Searches the whole unit: nominees and records of every year of the programme, and evidence."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from exemplar_desktop.services.desk import Desk
from exemplar_desktop.store.evidence_listing import EvidenceUse, evidence_uses
from exemplar_desktop.store.record_search import RecordHit, find_records
from exemplar_desktop.store.search import EvidenceHit, NomineeHit, find_evidence, find_nominees
from exemplar_desktop.vietnamese.text import fold

MOST = 6
"""Hits of each kind: what fits under the field."""


@dataclass(frozen=True)
class Hits:
    """What was found, the best first."""

    nominees: tuple[NomineeHit, ...] = ()
    evidence: tuple[EvidenceHit, ...] = ()
    uses: Mapping[str, tuple[EvidenceUse, ...]] = field(default_factory=dict)
    """Where each piece of evidence is used, by its id."""
    records: tuple[RecordHit, ...] = ()


def search(desk: Desk, year: int, text: str, limit: int = MOST) -> Hits:
    """Return what holds every word of the text; a nominee's file of ``year`` goes before that of another year."""
    words = fold(text).split()
    if not words:
        return Hits()
    years = [known.year for known in desk.programme.years]
    evidence = tuple(find_evidence(desk.store, words, limit))
    uses = evidence_uses(desk.store, (hit.evidence_id for hit in evidence))
    spans = [(known.year, known.first_day, known.last_day) for known in desk.programme.years]
    records = tuple(find_records(desk.store.path, words, year, spans, limit))
    return Hits(tuple(find_nominees(desk.store, words, year, years, limit)), evidence, uses, records)
