"""A clerk who enters the records of one store into a window on another, by keys and clicks alone."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QListWidget, QPlainTextEdit, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.assessment import Assessment, Judgement
from exemplar_desktop.domain.award import Award, Referral
from exemplar_desktop.domain.council import CouncilMeeting, CouncilMember, PublicNotice
from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.inspection import Capacity, Inspection
from exemplar_desktop.domain.movement import Movement
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.record import Record
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.facts import year_facts
from exemplar_desktop.signing.sample_ca import SampleCa
from exemplar_desktop.ui.binding import Binding
from exemplar_desktop.ui.criterion_card import CriterionCard
from exemplar_desktop.ui.evidence_strip import EvidenceStrip
from exemplar_desktop.ui.nominee_adding import PLACES
from exemplar_desktop.ui.nominee_detail import NomineeDetail
from exemplar_desktop.ui.nominees_page import NomineesPage
from exemplar_desktop.ui.records_page import RecordsPage
from exemplar_desktop.ui.report_page import ReportPage
from exemplar_desktop.ui.tabbed_page import TabbedPage
from exemplar_desktop.ui.window import MainWindow
from exemplar_desktop.vietnamese.dates import short_date
from tests.ui.conftest import Type, go_to, settle

TABS: dict[type[Record], tuple[str, int]] = {
    CouncilMeeting: ("council", 0),
    PublicNotice: ("council", 1),
    CouncilMember: ("council", 2),
    Award: ("awards", 0),
    Referral: ("awards", 1),
    Dissemination: ("disseminations", 0),
    Movement: ("disseminations", 1),
    Inspection: ("inspections", 0),
    Capacity: ("inspections", 1),
}
"""Where each type of record is entered: the page, and the place of its tab."""


class Clerk:
    """Knows which record in the window's store stands for which of the original."""

    def __init__(self, window: MainWindow, original: Desk, folder: Path, qtbot: QtBot, type_text: Type) -> None:
        self.window, self.original, self.folder = window, original, folder
        self.qtbot, self.type_text = qtbot, type_text
        self.ids: dict[str, str] = {}
        """Id of a record of the original -> id of the one that was entered for it."""
        self.evidence: dict[str, Evidence] = {}

    def enter_year(self, year: int) -> None:
        """Enter everything that the original knows of a year, in the order in which it happens."""
        facts = year_facts(self.original, year)
        self.evidence = {piece.id: piece for piece in facts.evidence}
        for record in (*facts.council_members, *facts.movements, *facts.capacities):
            self.enter(record)
        nominees = {nominee.id: nominee for nominee in facts.nominees}
        for nomination in sorted(facts.nominations, key=lambda each: nominees[each.nominee_id].number):
            self.enter_nominee(nominees[nomination.nominee_id], nomination, facts)
        for record in (*facts.council_meetings, *facts.public_notices, *facts.awards, *facts.referrals):
            self.enter(record)
        for record in (*facts.inspections, *facts.disseminations):
            self.enter(record)
        for nomination in facts.nominations:
            if nomination.closed_on:
                self.close(nomination)
        if facts.report is not None:
            self.write_report(facts.report)

    def enter(self, record: Any) -> None:
        """Enter one record on the page of its type."""
        name, place = TABS[type(record)]
        page = go_to(self.window, name, TabbedPage)
        page.tabs.setCurrentIndex(place)
        if page.current.picker is not None:
            settle(self.qtbot, self.window)
        self.enter_on(page.current, record)

    def enter_on(self, page: RecordsPage[Any], record: Any) -> None:
        """Begin a record on a page and fill in all that the original says of it."""
        store = self.window.bench.desk.store
        known = {each.id for each in store.all(type(record))}
        page.ui.add_button.click()
        self.fill(page.binding, record, page.shape.name)
        if page.picker is not None:
            self.pick(page, getattr(record, page.picker.field))
        self.fill(page.binding, record)
        page.ui.search.setFocus()
        (new,) = (each for each in store.all(type(record)) if each.id not in known)
        self.ids[record.id] = new.id
        for field, table in page.tables.items():
            self.fill_rows(table.table, table.add, table.shape.columns, getattr(record, field), table)
        for evidence_id in getattr(record, "evidence_ids", ()):
            assert page.evidence is not None, type(record)
            self.attach(page.evidence.strip, evidence_id)

    def enter_nominee(self, nominee: Nominee, nomination: Nomination, facts: YearFacts) -> None:
        """Add a nominee, fill in the file, judge each criterion and prove it, note measures and consent."""
        page = go_to(self.window, "nominees", NomineesPage)
        detail = self.add_nominee(page, nominee, nomination)
        page.ui.tabs.setCurrentWidget(page.ui.info_tab)
        self.fill(detail.nominee, nominee)
        self.fill(detail.nomination, msgspec.structs.replace(nomination, closed_on=None, closed_reason=""))
        if nomination.movement_id:
            choose(detail.found.combo, self.ids[nomination.movement_id])
        elif nomination.discovered_through:
            self.retype(detail.found.line, nomination.discovered_through)
            self.window.activateWindow()
        page.ui.tabs.setCurrentWidget(page.ui.criteria_tab)
        for assessment in facts.assessments:
            if assessment.nomination_id == nomination.id:
                self.judge(detail.criteria.cards[assessment.criterion], assessment)
        measures = [each for each in facts.support_measures if each.nomination_id == nomination.id]
        consents = [each for each in facts.consents if each.nominee_id == nominee.id]
        for name, records in (("support", measures), ("consent", consents)):
            for record in records:
                detail.reveal(name)
                self.enter_on(detail.records.pages[name], record)

    def close(self, nomination: Nomination) -> None:
        """Say in a file that the unit does not put its nominee forward any more; the council may have decided before."""
        page = go_to(self.window, "nominees", NomineesPage)
        page.open_nomination(self.ids[nomination.id])
        assert page.detail is not None
        page.ui.tabs.setCurrentWidget(page.ui.info_tab)
        self.fill(page.detail.nomination, nomination)
        page.ui.search.setFocus()

    def add_nominee(self, page: NomineesPage, nominee: Nominee, nomination: Nomination) -> NomineeDetail:
        """Type kind, name and the third field into the panel for new exemplars, then Enter."""
        page.ui.add_button.click()
        choose(page.ui.new_kind, nominee.kind)
        self.type_text(page.ui.new_name, nominee.name)
        self.type_text(page.ui.new_place, words_of(getattr(nomination, PLACES[nominee.kind][0])))
        self.qtbot.keyClick(page.ui.new_place, Qt.Key.Key_Return)
        detail = page.detail
        assert detail is not None
        self.ids[nominee.id], self.ids[nomination.id] = detail.nominee.record.id, detail.nomination.record.id
        if nominee.kind is NomineeKind.COLLECTIVE:
            # Who can be a manager's collective is offered by the file of that manager.
            settle(self.qtbot, self.window)
        return detail

    def judge(self, card: CriterionCard, assessment: Assessment) -> None:
        """Judge a criterion: the button, what is counted, the evidence, why."""
        buttons = {Judgement.MET: card.ui.met, Judgement.NOT_MET: card.ui.not_met, Judgement.NOT_JUDGED: card.ui.not_judged}
        buttons[assessment.judgement].click()
        for key in assessment.alternatives:
            card.alternatives[key].click()
        for evidence_id in assessment.evidence_ids:
            self.attach(card.strip, evidence_id)
        self.fill(card.binding, assessment)
        buttons[assessment.judgement].setFocus()
        if card.assessment is not None and card.assessment != Assessment(nomination_id="", criterion=""):
            self.ids[assessment.id] = card.assessment.id

    def attach(self, strip: EvidenceStrip, evidence_id: str) -> None:
        """Give a piece of evidence to a criterion or a record: anew, or the one that the unit has already."""
        piece, there = self.evidence[evidence_id], len(strip.chips)
        if evidence_id in self.ids:
            self.take_existing(strip, self.ids[evidence_id], piece.title)
            return
        if piece.link:
            strip.ui.add_link.click()
            self.type_text(strip.ui.link, piece.link)
            self.qtbot.keyClick(strip.ui.link, Qt.Key.Key_Return)
        else:
            strip.give_files([self.copied_out(piece)])
        self.qtbot.waitUntil(lambda: len(strip.chips) == there + 1, timeout=20_000)
        chip = strip.chips[-1]
        self.ids[evidence_id] = chip.piece.id
        self.describe(strip, chip.piece, piece)

    def describe(self, strip: EvidenceStrip, attached: Evidence, wanted: Evidence) -> None:
        """Say of a piece what the original says of it, where that is more than its file does."""
        if msgspec.structs.replace(attached, id=wanted.id) == wanted:
            return
        strip.ask_for_details(attached)
        details = strip.details
        assert details is not None
        self.fill(details.binding, wanted)
        self.qtbot.keyClick(details.ui.title, Qt.Key.Key_Return)
        assert strip.details is None

    def take_existing(self, strip: EvidenceStrip, entered_id: str, title: str) -> None:
        """Look a piece up among the unit's evidence and take it."""
        there = len(strip.chips)
        strip.ui.use_existing.click()
        chooser = strip.chooser
        assert chooser is not None
        self.type_text(chooser.ui.search, title)

        def row() -> int:
            lines = [chooser.model.line(chooser.model.index(place)) for place in range(chooser.model.total)]
            return next((place for place, line in enumerate(lines) if line is not None and line.id == entered_id), -1)

        self.qtbot.waitUntil(lambda: row() >= 0, timeout=20_000)
        chooser.ui.list.setCurrentIndex(chooser.model.index(row()))
        self.qtbot.keyClick(chooser.ui.search, Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: len(strip.chips) == there + 1, timeout=20_000)
        self.qtbot.keyClick(chooser.ui.search, Qt.Key.Key_Escape)

    def pick(self, page: RecordsPage[Any], wanted: Any) -> None:
        """Type names until everybody whom a record is about is chosen."""
        picker = page.picker
        assert picker is not None
        field = "nominee_id" if picker.field == "nominee_id" else "nomination_id"
        for id_ in wanted if isinstance(wanted, tuple) else (wanted,):
            self.type_text(page.form.pick, self.name_of(id_))
            lines = [picker.model.line(picker.model.index(row)) for row in range(picker.model.rowCount())]
            row = next(row for row, line in enumerate(lines) if line is not None and getattr(line, field) == self.ids[id_])
            page.form.pick_list.setCurrentIndex(picker.model.index(row))
            self.qtbot.keyClick(page.form.pick_list, Qt.Key.Key_Return)

    def name_of(self, id_: str) -> str:
        """Return the name of the nominee with this id, or with the nomination of this id."""
        nomination = self.original.store.get(Nomination, id_)
        nominee = self.original.store.get(Nominee, nomination.nominee_id if nomination else id_)
        assert nominee is not None
        return nominee.name

    def fill(self, binding: Binding[Any], record: Any, only: str = "") -> None:
        """Type or choose what a record says into the fields of a form, where it says something else than stands there."""
        for name, widget in binding.widgets.items():
            value = self.meant(getattr(record, name))
            if (only and name != only) or widget.isHidden() or value == getattr(binding.record, name):
                continue
            if isinstance(widget, QLineEdit | QPlainTextEdit):
                if isinstance(widget, QLineEdit) and widget.text() == words_of(value):
                    continue
                self.retype(widget, words_of(value))
            elif isinstance(widget, QComboBox):
                choose(widget, value)
            elif isinstance(widget, QCheckBox):
                widget.click()
            elif isinstance(widget, QListWidget):
                tick(widget, value)

    def fill_rows(self, table: QTableWidget, add: QWidget, columns: tuple[str, ...], rows: tuple[Any, ...], owner: Any) -> None:
        """Fill a table of a record: votes per nomination, or objections."""
        if not rows:
            return
        while len(owner.rows) < len(rows):
            before = len(owner.rows)
            self.qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
            assert len(owner.rows) > before
        for row in rows:
            about = self.meant(getattr(row, "nomination_id", None))
            place = next(p for p, r in enumerate(owner.rows) if about is None or r.nomination_id == about) if about else rows.index(row)
            for column, name in enumerate(columns, table.columnCount() - len(columns)):
                value = getattr(row, name)
                if value != getattr(owner.rows[place], name):
                    self.fill_cell(table, place, column, value)
        wanted = {self.meant(getattr(row, "nomination_id", None)) for row in rows}
        for place in reversed(range(len(owner.rows))):
            if getattr(owner.rows[place], "nomination_id", None) not in wanted:
                table.setCurrentCell(place, table.columnCount() - 1)
                self.qtbot.keyClick(table, Qt.Key.Key_Delete)

    def fill_cell(self, table: QTableWidget, row: int, column: int, value: Any) -> None:
        """Type into a cell, or choose."""
        with opened_cell(table, self.qtbot, row, column) as editor:
            if isinstance(editor, QComboBox):
                editor.setCurrentIndex(editor.findData(str(value)))
            else:
                assert isinstance(editor, QLineEdit)
                self.retype(editor, words_of(value))

    def write_report(self, report: AnnualReport) -> None:
        """Give the report its number and day, and write the sections that people wrote."""
        page = go_to(self.window, "report", ReportPage)
        settle(self.qtbot, self.window)
        page.ui.number_button.click()
        self.fill(page.binding, msgspec.structs.replace(report, signatory_id=None))
        for key, text in report.prose.items():
            assert page.prose.open_section(key)
            self.retype(page.ui.prose, text)
            page.ui.sections.setFocus()
        settle(self.qtbot, self.window)
        assert page.report is not None
        self.ids[report.id] = page.report.id

    def retype(self, widget: QLineEdit | QPlainTextEdit, text: str) -> None:
        """Replace what stands in a field, one key event a letter."""
        widget.setFocus()
        widget.selectAll()
        first, *others = text.split("\n")
        self.type_text(widget, first) if first else self.qtbot.keyClick(widget, Qt.Key.Key_Delete)
        for line in others:
            self.qtbot.keyClick(widget, Qt.Key.Key_Return)
            self.type_text(widget, line)

    def copied_out(self, piece: Evidence) -> Path:
        """Return a copy of a piece's file under its own name, as it lies on a stick."""
        (file,) = piece.files
        folder = self.folder / piece.id
        folder.mkdir(parents=True)
        return Path(shutil.copyfile(self.original.files.path(file.sha256), folder / file.name))

    def meant(self, value: Any) -> Any:
        """Return a value of the original with the ids of those that were entered."""
        if isinstance(value, str) and not isinstance(value, StrEnum):
            return self.ids.get(value, value)
        return tuple(map(self.meant, value)) if isinstance(value, tuple) else value


def send(window: MainWindow, ca: SampleCa, target: Path, type_text: Type, qtbot: QtBot) -> Path:
    """Sign the report of the year with the head's key, and return the package that was made."""
    page = go_to(window, "report", ReportPage)
    page.sending.set_target(target)
    page.sending.set_key("head", ca.head.p12)
    type_text(page.ui.head_passphrase, ca.head.passphrase)
    assert page.ui.export_button.isEnabled()
    page.ui.export_button.click()
    # A year's evidence takes longer than what `settle` waits for.
    qtbot.waitUntil(lambda: window.bench.is_idle, timeout=120_000)
    settle(qtbot, window)
    packages = list(target.glob("*.zip"))
    assert packages, window.ui.banner_text.text()
    (package,) = packages
    return package


@contextmanager
def opened_cell(table: QTableWidget, qtbot: QtBot, row: int, column: int) -> Iterator[QWidget]:
    """Open a cell of a table, give its editor to be filled in, and close it with Enter."""
    table.setCurrentCell(row, column)
    table.edit(table.currentIndex())
    editor = QApplication.focusWidget()
    assert editor is not None
    yield editor
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    # Qt takes over what was typed only once the key is through.
    qtbot.waitUntil(lambda: table.state() is not QTableWidget.State.EditingState)


def choose(combo: QComboBox, value: Any) -> None:
    """Choose an item by its value, as by keys or mouse."""
    place = combo.findData(None if value is None else str(value))
    assert place >= 0, (combo.objectName(), value)
    combo.setCurrentIndex(place)
    combo.activated.emit(place)


def tick(widget: QListWidget, wanted: Any) -> None:
    """Tick the items of these ids."""
    for row in range(widget.count()):
        item = widget.item(row)
        if item.data(Qt.ItemDataRole.UserRole) in (wanted if isinstance(wanted, tuple) else (wanted,)):
            item.setCheckState(Qt.CheckState.Checked)


def words_of(value: Any) -> str:
    """Return a value as people type it."""
    return short_date(value) if isinstance(value, date) else "" if value is None else str(value)
