"""Everything that one reporting year's report is made from, as one plain value."""

import msgspec

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.assessment import Assessment
from exemplar_desktop.domain.award import Award, Referral
from exemplar_desktop.domain.consent import Consent
from exemplar_desktop.domain.council import CouncilMeeting, CouncilMember, PublicNotice
from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.inspection import Capacity, Inspection
from exemplar_desktop.domain.movement import Movement
from exemplar_desktop.domain.nominee import Nomination, Nominee
from exemplar_desktop.domain.programme import Programme, ReportingYear
from exemplar_desktop.domain.support_measure import SupportMeasure
from exemplar_desktop.domain.unit import Signatory, Unit
from exemplar_desktop.domain.year_totals import YearTotals


class YearFacts(msgspec.Struct, frozen=True, kw_only=True):
    """The facts of one year: nominations in the order of the list, nominees and evidence as far as they are used."""

    programme: Programme
    year: ReportingYear
    unit: Unit | None
    signatories: tuple[Signatory, ...] = ()
    nominees: tuple[Nominee, ...] = ()
    nominations: tuple[Nomination, ...] = ()
    assessments: tuple[Assessment, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    movements: tuple[Movement, ...] = ()
    """Those that touch the year."""
    former_movements: tuple[Movement, ...] = ()
    """Those of other years through which nominees were discovered who go on: they are named, and not counted."""
    support_measures: tuple[SupportMeasure, ...] = ()
    council_members: tuple[CouncilMember, ...] = ()
    """All there are or were: a meeting names those of its time."""
    council_meetings: tuple[CouncilMeeting, ...] = ()
    public_notices: tuple[PublicNotice, ...] = ()
    awards: tuple[Award, ...] = ()
    """Of the year's nominees, earlier ones too."""
    referrals: tuple[Referral, ...] = ()
    disseminations: tuple[Dissemination, ...] = ()
    inspections: tuple[Inspection, ...] = ()
    capacities: tuple[Capacity, ...] = ()
    """Those that hold on a day of the year."""
    consents: tuple[Consent, ...] = ()
    report: AnnualReport | None = None
    earlier: tuple[YearTotals, ...] = ()
    """What the years of the programme before this one came to, from the first that holds anything on; at most four."""

    @property
    def movement_names(self) -> dict[str, str]:
        """Return the name of each movement that a nomination can name, by its id."""
        return {movement.id: movement.name for movement in (*self.former_movements, *self.movements)}
