"""Which pages there are, in the order of the rail, and how each is built: its module is loaded when it is first opened."""

from collections.abc import Callable

from exemplar_desktop.domain.finding import Finding
from exemplar_desktop.ui.page import Page
from exemplar_desktop.ui.workbench import Workbench

PAGES = ("overview", "nominees", "evidence", "disseminations", "report", "setup")
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
    if name == "disseminations":
        from exemplar_desktop.ui.disseminations_page import DisseminationsPage

        return lambda bench, _open_finding: DisseminationsPage(bench)
    if name == "report":
        from exemplar_desktop.ui.report_page import ReportPage

        return ReportPage
    from exemplar_desktop.ui.setup_page import SetupPage

    return lambda bench, _open_finding: SetupPage(bench)
