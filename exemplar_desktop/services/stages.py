"""What proves how far one nomination has come: the records about it, gathered without reading the whole year."""

from exemplar_desktop.domain.award import Award
from exemplar_desktop.domain.nominee import Nomination
from exemplar_desktop.domain.stage import StageFact, stage_facts
from exemplar_desktop.services.career import facts_about
from exemplar_desktop.services.desk import Desk


def stage_proofs(desk: Desk, nomination: Nomination) -> tuple[StageFact, ...]:
    """Return the facts that prove a nomination's stages, in the order of these; at least its discovery."""
    awards = desk.store.all(Award, nominee_id=nomination.nominee_id, year=nomination.year)
    return stage_facts(facts_about(desk, (nomination,), awards)[nomination.year])[nomination.id]
