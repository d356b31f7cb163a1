"""Reads the index of the year's nominations for a list: a short one at once, a long one off the UI thread, the first one early."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from shiboken6 import isValid

from exemplar_desktop.domain.programme import current_year
from exemplar_desktop.errors import UserError
from exemplar_desktop.progress import Step
from exemplar_desktop.store.nomination_index import NominationIndex, count_entries, read_early, read_index, reader
from exemplar_desktop.store.revisions import DATABASE_NAME
from exemplar_desktop.ui.language import say
from exemplar_desktop.ui.workbench import Workbench

AT_ONCE = 1000
"""Entries of a list that is read at once."""

Take = Callable[[Path, NominationIndex], None]


def read_nominations(bench: Workbench, owner: QObject, key: str, take: Take) -> None:
    """Give ``take`` the store's path and the index of the bench's year; what comes late, or for an owner that is gone, is left."""
    path, year = bench.desk.store.path, bench.year

    def work(_step: Step) -> NominationIndex:
        with reader(path) as connection:
            return read_index(connection, year)

    def arrive(index: NominationIndex) -> None:
        if isValid(owner) and bench.is_open and (path, year) == (bench.desk.store.path, bench.year):
            take(path, index)

    try:
        with reader(path) as connection:
            at_once = count_entries(connection, year) <= AT_ONCE
            index = read_index(connection, year) if at_once else None
    except UserError as error:
        bench.said.emit(say(error))
        return
    if index is None:
        bench.run(work, arrive, key=key)
    else:
        take(path, index)


def read_nominations_early(bench: Workbench, owner: QObject, year_for: Callable[[int], int], take: Take) -> None:
    """Give ``take`` the index of the year that will be chosen (``year_for`` the current one) while the store is still to be opened.

    The libraries that open it take longer to load than a long list takes to read. Whatever is wrong is left to the opening.
    """
    folder, today = bench.folder, bench.today()
    path = folder / DATABASE_NAME

    def work(_step: Step) -> NominationIndex:
        from exemplar_desktop.services.programmes import PROGRAMME_FILE, load_programme

        own = folder / PROGRAMME_FILE
        try:
            programme = load_programme(own if own.exists() else None)
        except (UserError, OSError):
            return NominationIndex()
        current = current_year(programme, today).year
        wanted = year_for(current)
        return read_early(path, wanted if wanted in [year.year for year in programme.years] else current)

    def arrive(index: NominationIndex) -> None:
        if isValid(owner) and not bench.is_open and index.nomination_ids:
            take(path, index)

    bench.run(work, arrive)
