"""Tabs of a nominee's file for what is about the nominee: measures of support, consent to be made known, and the years."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from exemplar_desktop.domain.consent import Consent, needs_consent
from exemplar_desktop.domain.nominee import Nomination, Nominee
from exemplar_desktop.domain.support_measure import SupportMeasure
from exemplar_desktop.ui.career_view import CareerView
from exemplar_desktop.ui.generated.consent_form_ui import Ui_ConsentForm
from exemplar_desktop.ui.generated.support_measure_form_ui import Ui_SupportMeasureForm
from exemplar_desktop.ui.language import shown, tr
from exemplar_desktop.ui.record_shape import RecordShape, RecordWords
from exemplar_desktop.ui.records_page import RecordsPage
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.vietnamese.dates import short_date

SUPPORT, CONSENT, CAREER = "support", "consent", "career"
"""Names by which findings lead to the tabs."""
NOTHING_YET = "Hồ sơ này chưa ghi {noun} nào. {about}"
OVER_THE_YEARS = "Qua các năm"
NARROW = 276
"""Width of the list in pixels: it stands inside another page."""

Current = Callable[[], Nomination]


class NomineeRecords(QObject):
    """Adds the tabs, builds each when it is first looked at, and follows the nominee that is shown."""

    changed = Signal()
    """A record about the nominee was saved."""
    wanted = Signal(object)
    """A `Finding` that leads to something on another page."""

    def __init__(self, bench: Workbench, tabs: QTabWidget) -> None:
        super().__init__(tabs)
        self.bench, self.tabs = bench, tabs
        self._nomination: Nomination | None = None
        self._shapes: dict[str, RecordShape[Any]] = {SUPPORT: _measures(self._current), CONSENT: _consents(self._current)}
        self._places: dict[str, QWidget] = {}
        self.pages: dict[str, RecordsPage[Any]] = {}
        """Those that were built."""
        for name, shape in self._shapes.items():
            place = QWidget()
            QVBoxLayout(place).setContentsMargins(0, 8, 0, 0)
            self._places[name] = place
            tabs.addTab(place, tr(shape.words.heading))
        self.career = CareerView(bench, tabs)
        self.career.wanted.connect(self.wanted)
        self._places[CAREER] = self.career
        tabs.addTab(self.career, tr(OVER_THE_YEARS))
        tabs.currentChanged.connect(lambda _place: self._refresh())
        bench.saved.connect(lambda _at: self._tell())

    def show_nominee(self, nominee: Nominee, nomination: Nomination) -> None:
        """Follow to another nominee, or show the same one anew."""
        former, self._nomination = self._nomination, nomination
        self.tabs.setTabVisible(self.tabs.indexOf(self._places[CONSENT]), needs_consent(nominee))
        if former is None or former.id != nomination.id:
            for page in self.pages.values():
                page.forget()
        self._refresh()

    def reveal(self, name: str) -> bool:
        """Open a tab; False where there is none of this name."""
        if name not in self._places:
            return False
        self.tabs.setCurrentWidget(self._places[name])
        return True

    def reveal_record(self, record: str, field: str) -> bool:
        """Open one of the records at a field; False where none of them has this id."""
        for name, shape in self._shapes.items():
            if self.bench.desk.store.get(shape.kind, record) is not None and self.reveal(name):
                self.pages[name].show_record(record, field)
                return True
        return False

    def flush(self) -> None:
        """Save what is typed and not yet left."""
        for page in self.pages.values():
            page.flush()

    def _current(self) -> Nomination:
        if self._nomination is None:
            raise RuntimeError("no nominee is shown")
        return self._nomination

    def _refresh(self) -> None:
        name = next((name for name, place in self._places.items() if place is self.tabs.currentWidget()), "")
        if not name or self._nomination is None:
            return
        if name == CAREER:
            self.career.show_nominee(self._nomination.nominee_id)
            return
        if name not in self.pages:
            page: RecordsPage[Any] = RecordsPage(self.bench, self._shapes[name], "nominees")
            page.ui.master.setFixedWidth(NARROW)
            # Around it is the page of exemplars: a key of both would be ambiguous and do nothing.
            for button in (page.ui.add_button, page.ui.history_button):
                button.setShortcut(QKeySequence())
            page.wanted.connect(self.wanted)
            layout = self._places[name].layout()
            if layout is not None:
                layout.addWidget(page)
            page.show()
            self.pages[name] = page
        self.pages[name].refresh()

    def _tell(self) -> None:
        if any(page.isVisible() for page in self.pages.values()):
            self.changed.emit()


def _measures(nomination: Current) -> RecordShape[SupportMeasure]:
    return RecordShape(
        kind=SupportMeasure,
        form=Ui_SupportMeasureForm,
        name="title",
        blank=lambda _year: SupportMeasure(nomination_id=nomination().id, title=""),
        listed=lambda desk, _year: desk.store.all(SupportMeasure, nomination_id=nomination().id),
        second_line=lambda record: (shown(record.kind), short_date(record.ended_on or record.due_on or record.begun_on)),
        searched=("responsible", "outcome"),
        words=RecordWords(
            heading="Bồi dưỡng",
            noun="biện pháp",
            counted="{count} biện pháp",
            nothing_yet=NOTHING_YET,
            about="Ghi việc hỗ trợ vật chất, tinh thần, chuyên môn, hoặc khắc phục hạn chế: ai làm, đến khi nào, kết quả.",
        ),
    )


def _consents(nomination: Current) -> RecordShape[Consent]:
    return RecordShape(
        kind=Consent,
        form=Ui_ConsentForm,
        name="guardian",
        blank=lambda _year: Consent(nominee_id=nomination().nominee_id),
        listed=lambda desk, _year: desk.store.all(Consent, nominee_id=nomination().nominee_id),
        second_line=lambda record: (
            record.relation,
            tr("đã rút {day}", day=short_date(record.withdrawn_on)) if record.withdrawn_on else short_date(record.guardian_agreed_on),
        ),
        searched=("relation", "scope"),
        words=RecordWords(
            heading="Đồng ý công bố",
            noun="lần đồng ý",
            counted="{count} lần đồng ý",
            nothing_yet=NOTHING_YET,
            about="Trước khi giới thiệu công khai một học sinh, cần có đồng ý của học sinh (từ 7 tuổi) và của người giám hộ.",
        ),
    )
