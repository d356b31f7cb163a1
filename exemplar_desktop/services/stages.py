"""What proves how far one nomination has come: the records about it, gathered without reading the whole year."""

from exemplar_desktop.domain.award import Award, Referral
from exemplar_desktop.domain.council import CouncilMeeting
from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.movement import Movement
from exemplar_desktop.domain.nominee import Nomination
from exemplar_desktop.domain.stage import StageFact, stage_facts
from exemplar_desktop.domain.support_measure import SupportMeasure
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.year_records import span_of


def stage_proofs(desk: Desk, nomination: Nomination) -> tuple[StageFact, ...]:
    """Return the facts that prove a nomination's stages, in the order of these; at least its discovery."""
    store, year = desk.store, nomination.year
    facts = YearFacts(
        programme=desk.programme,
        year=span_of(desk, year),
        unit=None,
        nominations=(nomination,),
        movements=store.all(Movement, id=nomination.movement_id) if nomination.movement_id else (),
        support_measures=store.all(SupportMeasure, nomination_id=nomination.id),
        council_meetings=store.all(CouncilMeeting, year=year),
        awards=store.all(Award, nominee_id=nomination.nominee_id, year=year),
        referrals=store.all(Referral, nomination_id=nomination.id),
        disseminations=store.all(Dissemination, year=year),
    )
    return stage_facts(facts)[nomination.id]
