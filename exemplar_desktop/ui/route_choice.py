"""The choice of how the report is signed: shows what belongs to the route and hides the rest."""

from PySide6.QtCore import QObject

from exemplar_desktop.domain.submission import Route
from exemplar_desktop.ui.fields import read_value
from exemplar_desktop.ui.generated.report_page_ui import Ui_ReportPage
from exemplar_desktop.ui.language import shown
from exemplar_desktop.ui.route_panel import PackageOptions, RoutePanel
from exemplar_desktop.ui.sending_card import SendingCard
from exemplar_desktop.ui.workbench import Workbench


class RouteChoice(QObject):
    """Three buttons: with keys here, with another tool, on paper; what waits on a route opens it by itself."""

    def __init__(self, bench: Workbench, ui: Ui_ReportPage, sending: SendingCard) -> None:
        super().__init__(ui.route_card)
        self.bench = bench
        self.ui = ui
        self.sending = sending
        self.panel = RoutePanel(bench, ui.route_place, self._options)
        self.buttons = {Route.DIGITAL: ui.route_digital, Route.ELSEWHERE: ui.route_elsewhere, Route.PAPER: ui.route_paper}
        for button in self.buttons.values():
            button.toggled.connect(self._show)
        self.panel.busy.connect(self._hold)
        self._show()

    @property
    def route(self) -> Route:
        """The route that is chosen."""
        return next(route for route, button in self.buttons.items() if button.isChecked())

    def refresh(self) -> None:
        """Show the route on which something waits, and what is chosen otherwise."""
        from exemplar_desktop.services.waiting import waiting_reports

        waiting = waiting_reports(self.bench.desk, self.bench.year)
        if waiting and self.route is Route.DIGITAL:
            self.buttons[waiting[0].route].setChecked(True)
        elif self.route is not Route.DIGITAL:
            self.panel.refresh()

    def _show(self) -> None:
        here = self.route is Route.DIGITAL
        for widget in (self.ui.head_card, self.ui.seal_card, self.ui.export_button, self.ui.why):
            widget.setVisible(here)
        self.ui.route_place.setVisible(not here)
        self.ui.sign_summary.setText(shown(self.route).capitalize())
        if here:
            self.sending.show_state()
        elif self.bench.is_open:
            self.panel.show_route(self.route)

    def _hold(self, running: bool) -> None:
        for widget in (self.ui.route_card, self.ui.package_card):
            widget.setEnabled(not running)

    def _options(self) -> PackageOptions:
        limit = read_value(self.ui.mail_limit, set())
        return PackageOptions(
            out=self.sending.target,
            mail_limit_mb=float(limit) if limit else None,
            smaller_photos=self.ui.smaller_photos.isChecked(),
            beside=self.ui.beside.isChecked(),
        )
