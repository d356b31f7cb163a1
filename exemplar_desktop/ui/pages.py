"""Which pages there are, in the order of the rail, and how each is built: its module is loaded when it is first opened."""

from collections.abc import Callable

from exemplar_desktop.domain.finding import Finding
from exemplar_desktop.ui.page import Page
from exemplar_desktop.ui.workbench import Workbench

PAGES = ("overview", "nominees", "evidence", "disseminations", "report", "setup")
FIRST_PAGE = "overview"


def build_page(name: str, bench: Workbench, open_finding: Callable[[Finding], None]) -> Page:
    """Return a new page."""
    if name == "overview":
        from exemplar_desktop.ui.overview_page import OverviewPage

        return OverviewPage(bench, open_finding)
    if name == "nominees":
        from exemplar_desktop.ui.nominees_page import NomineesPage

        return NomineesPage(bench)
    if name == "evidence":
        from exemplar_desktop.ui.evidence_page import EvidencePage

        return EvidencePage(bench)
    if name == "disseminations":
        from exemplar_desktop.ui.disseminations_page import DisseminationsPage

        return DisseminationsPage(bench)
    if name == "report":
        from exemplar_desktop.ui.report_page import ReportPage

        return ReportPage(bench, open_finding)
    from exemplar_desktop.ui.setup_page import SetupPage

    return SetupPage(bench)
