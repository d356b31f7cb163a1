"""How far an exemplar has come, derived from the facts and never typed in."""

from enum import StrEnum

from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.nominee import Nomination


class Stage(StrEnum):
    """The stages in their order; the furthest one with a fact names a nomination's stage, none presupposes another."""

    DISCOVERED = "discovered"
    NURTURED = "nurtured"
    CONSIDERED = "considered"
    RECOGNISED = "recognised"
    HONOURED = "honoured"
    SPREAD = "spread"
    REFERRED = "referred"


def stage_of(nomination: Nomination, disseminations: tuple[Dissemination, ...]) -> Stage:
    """Return the furthest stage that the facts at hand prove."""
    if any(nomination.id in d.nomination_ids for d in disseminations):
        return Stage.SPREAD
    return Stage.DISCOVERED
