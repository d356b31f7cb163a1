"""Which pages there are, in the order of the rail, and how each is built: its module is loaded when it is first opened."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from exemplar_desktop.domain.finding import Finding
from exemplar_desktop.ui.page import Page
from exemplar_desktop.ui.workbench import Workbench

if TYPE_CHECKING:
    from exemplar_desktop.ui.record_shape import RecordShape

HISTORY = "history"
"""A page that is reached from others and stands in no rail."""
PAGES = ("overview", "nominees", "evidence", "council", "awards", "disseminations", "inspections", "report", "setup")
RECORDS = {"council", "awards", "disseminations", "inspections"}
"""Pages that show types of records as tabs."""
FIRST_PAGE = "overview"


Build = Callable[[Workbench, Callable[[Finding], None]], Page]
"""Makes a page from the bench and the way to a finding."""


def load_page(name: str) -> Build:
    """Return what builds a page; loading its module the first time takes about as long as the building."""
    if name == "overview":
        from exemplar_desktop.ui.overview_page import OverviewPage

        return OverviewPage
    if name == "nominees":
        from exemplar_desktop.ui.nominees_page import NomineesPage

        return lambda bench, _open_finding: NomineesPage(bench)
    if name == "evidence":
        from exemplar_desktop.ui.evidence_page import EvidencePage

        return lambda bench, _open_finding: EvidencePage(bench)
    if name in RECORDS:
        from exemplar_desktop.ui.tabbed_page import TabbedPage

        shapes = _shapes(name)
        return lambda bench, _open_finding: TabbedPage(bench, name, shapes)
    if name == "report":
        from exemplar_desktop.ui.report_page import ReportPage

        return ReportPage
    if name == HISTORY:
        from exemplar_desktop.ui.history_page import HistoryPage

        return lambda bench, _open_finding: HistoryPage(bench)
    from exemplar_desktop.ui.setup_page import SetupPage

    return lambda bench, _open_finding: SetupPage(bench)


def _shapes(name: str) -> "tuple[RecordShape[Any], ...]":
    if name == "council":
        from exemplar_desktop.ui.council_shapes import MEETINGS, MEMBERS, NOTICES

        return MEETINGS, NOTICES, MEMBERS
    if name == "awards":
        from exemplar_desktop.ui.award_shapes import AWARDS, REFERRALS

        return AWARDS, REFERRALS
    if name == "inspections":
        from exemplar_desktop.ui.inspection_shapes import CAPACITIES, INSPECTIONS

        return INSPECTIONS, CAPACITIES
    from exemplar_desktop.ui.dissemination_shapes import DISSEMINATIONS, MOVEMENTS

    return DISSEMINATIONS, MOVEMENTS
