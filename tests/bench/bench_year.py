"""How soon a page of a unit with ten full years can be used: ``python -m tests.bench.bench_year [--small]``.

A real window without a screen. A page is opened in another year than it was left in, so that everything on it has to be read
anew; it can be used once it shows that year's records and the event loop is free again. So is the choice of another year on
each page. Last come the drafts of the whole report, from the store to the sentences.
"""

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from exemplar_desktop.app import start_application
from exemplar_desktop.domain.fulfilment import published
from exemplar_desktop.reports.drafts import draft_texts
from exemplar_desktop.services.desk import Desk, open_desk
from exemplar_desktop.services.facts import year_facts
from exemplar_desktop.ui.pages import PAGES, RECORDS
from exemplar_desktop.ui.tasks import Tasks
from exemplar_desktop.ui.window import MainWindow
from exemplar_desktop.ui.workbench import Workbench
from tests.bench.long_unit import FIRST_YEAR, fill_years
from tests.bench.measuring import Row, report, seconds, wants_small

OPENING_MS, DRAFTING_MS = 150.0, 300.0
PATIENCE = 30.0
"""Seconds after which a page that cannot be used is a failure."""


class Session:
    """A window on the unit, and what tells that a page of it shows the year that is chosen."""

    def __init__(self, folder: Path) -> None:
        self.bench = Workbench(folder, Tasks())
        self.window = MainWindow(self.bench)
        self.window.resize(1366, 768)
        self.window.painted.connect(self.window.open_unit)
        self.window.show()
        self.rest()
        self.loaded = 0
        self.page("evidence").model.loaded.connect(self._note)
        self.nominations = {line.nomination_id: year for year in self.years for line in self.bench.desk.store.nomination_lines(year)}

    @property
    def years(self) -> list[int]:
        """The years of the plan."""
        return [span.year for span in self.bench.desk.programme.years]

    def page(self, name: str) -> Any:
        """Return a page of the window, whatever its kind."""
        return self.window.page(name)

    def rest(self) -> None:
        """Wait until nothing is going on any more."""
        until = time.perf_counter() + PATIENCE
        quiet = 0
        while quiet < 10:
            QTest.qWait(10)
            is_done = self.bench.is_open and self.bench.is_idle and self.window.spare_time.is_over
            quiet = quiet + 1 if is_done else 0
            if time.perf_counter() > until:
                raise TimeoutError("the window does not come to rest")

    def shows(self, name: str) -> bool:
        """Return whether a page shows the chosen year's own records."""
        page, year = self.page(name), self.bench.year
        if name == "overview":
            return page.overview is not None and page.overview.year == year
        if name == "nominees":
            return self.nominations.get(page.model.id_at(page.model.index(0))) == year
        if name == "evidence":
            return self.loaded > 0 and page.model.rowCount() > 0
        if name in RECORDS:
            records = page.current.records
            return bool(records) and all(record.year == year for record in records) and page.current.ui.list.count() == len(records)
        return bool(page.report.year == year if name == "report" else page.isVisible())

    def ready(self, name: str, act: Callable[[], object]) -> float:
        """Do something and return the milliseconds until the page can be used."""
        self.rest()
        self.loaded = 0
        begun = time.perf_counter()
        act()
        while not self.shows(name):
            # Not a busy loop: it would take the interpreter from the jobs that read.
            QTest.qWait(1)
            if time.perf_counter() - begun > PATIENCE:
                raise TimeoutError(f"{name} does not show {self.bench.year}")
        # Once all is painted and a key would be heard.
        QApplication.processEvents()
        return (time.perf_counter() - begun) * 1000

    def opening(self, name: str, year: int) -> float:
        """Return how long a page takes that is opened after another year was chosen on another page."""
        self.window.show_page("setup" if name != "setup" else "overview")
        self.bench.set_year(year)
        return self.ready(name, lambda: self.window.show_page(name))

    def switching(self, name: str, year: int) -> float:
        """Return how long a page that is open takes to show another year."""
        self.window.show_page(name)
        return self.ready(name, lambda: self.bench.set_year(year))

    def close(self) -> None:
        """Close window and store."""
        self.window.close()
        self.bench.close()

    def _note(self) -> None:
        self.loaded += 1


def pages(folder: Path, rounds: int) -> list[Row]:
    """Return the medians of opening each page and of switching the year on it, once every page was built."""
    session = Session(folder)
    years = session.years
    for name in PAGES:
        session.opening(name, years[0])
    rows = []
    for what, act in (("opening", session.opening), ("another year on", session.switching)):
        for name in PAGES:
            found = [act(name, years[(turn + 1) % len(years)]) for turn in range(rounds)]
            rows.append(Row(f"{what} {name} (median)", statistics.median(found), "ms", OPENING_MS))
    session.close()
    return rows


def draft(desk: Desk, year: int) -> dict[str, str]:
    """Return the drafts of all sections, read from the store."""
    return draft_texts(published(year_facts(desk, year)))


def drafts(folder: Path, rounds: int) -> Row:
    """Return the median of drafting all sections of a year's report, from the store."""
    desk = open_desk(folder)
    years = [span.year for span in desk.programme.years]
    found = [seconds(partial(draft, desk, years[turn % len(years)])) for turn in range(rounds)]
    desk.store.close()
    return Row("drafts of the whole report (median)", statistics.median(found) * 1000, "ms", DRAFTING_MS)


def main() -> None:
    """Make the unit, use the window, draft, print."""
    small = wants_small(__doc__)
    years, nominations, rounds = (2, 12, 2) if small else (10, 300, 7)
    start_application(())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        fill_years(folder, years, nominations)
        rows = [*pages(folder, rounds), drafts(folder, rounds)]
        report("year", rows, years=years, first_year=FIRST_YEAR, nominations=nominations)


if __name__ == "__main__":
    main()
