"""Everything that one reporting year's report is made from, as one plain value."""

import msgspec

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.assessment import Assessment
from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.nominee import Nomination, Nominee
from exemplar_desktop.domain.programme import Programme, ReportingYear
from exemplar_desktop.domain.unit import Signatory, Unit


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
    disseminations: tuple[Dissemination, ...] = ()
    report: AnnualReport | None = None
