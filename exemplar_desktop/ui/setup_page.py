"""The settings: the unit, its names over time, who signs, and the pictures of seal and signature."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QVBoxLayout

from exemplar_desktop.domain.evidence import StoredFile
from exemplar_desktop.domain.finding import Finding
from exemplar_desktop.domain.terms import head_problems, name_problems
from exemplar_desktop.domain.unit import Signatory, Unit, UnitPeriod, with_period, without_period
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.binding import Binding
from exemplar_desktop.ui.copies_section import CopiesSection
from exemplar_desktop.ui.dated_list import DatedList
from exemplar_desktop.ui.generated.period_form_ui import Ui_PeriodForm
from exemplar_desktop.ui.generated.setup_page_ui import Ui_SetupPage
from exemplar_desktop.ui.generated.signatory_form_ui import Ui_SignatoryForm
from exemplar_desktop.ui.generated.unit_form_ui import Ui_UnitForm
from exemplar_desktop.ui.history_place import history_of
from exemplar_desktop.ui.language import LANGUAGES, tr
from exemplar_desktop.ui.page import Page, read_in_order
from exemplar_desktop.ui.sample_starter import SampleStarter
from exemplar_desktop.ui.signatory_fields import follow_authority
from exemplar_desktop.ui.style import mark
from exemplar_desktop.ui.thumbnails import pixmap_of
from exemplar_desktop.ui.unit_key_section import UnitKeySection
from exemplar_desktop.ui.whole_state import WholeState
from exemplar_desktop.ui.window_state import WindowState
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.vietnamese.dates import short_date

if TYPE_CHECKING:
    from exemplar_desktop.services.evidence import Picture

PICTURES = "Ảnh (*.png *.jpg *.jpeg)"
NO_PICTURE, NOT_SHOWN = "Chưa có ảnh", "Không đọc được ảnh"
SHOWN = "sha256"
"""Property of a label: the hash of the picture in it."""
ALWAYS = "từ trước đến nay"


class SetupPage(Page):
    """Every field is saved when it is left, as everywhere."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.ui = Ui_SetupPage()
        self.ui.setupUi(self)
        for form, place in (
            (Ui_UnitForm(), self.ui.unit_place),
            (Ui_PeriodForm(), self.ui.period_place),
            (Ui_SignatoryForm(), self.ui.signatory_place),
        ):
            form.setupUi(place)
        self.unit = Binding(self.ui.unit_place, Unit)
        self.unit.left.connect(self.save_unit)
        self.periods = DatedList(
            self.ui.period_list, self.ui.period_add, self.ui.period_delete, Binding(self.ui.period_place, UnitPeriod), _period_line
        )
        self.periods.doubts = name_problems
        self.periods.blank, self.periods.keep, self.periods.drop = self._new_period, self._keep_period, self._drop_period
        self.signatories = DatedList(
            self.ui.signatory_list,
            self.ui.signatory_add,
            self.ui.signatory_delete,
            Binding(self.ui.signatory_place, Signatory),
            _signatory_line,
        )
        follow_authority(self.signatories.binding)
        self.signatories.doubts = head_problems
        self.signatories.blank = lambda: Signatory(name="", position="")
        self.signatories.keep = lambda _place, record: bench.save(record)
        self.signatories.drop = lambda _place, record: bench.delete(
            record, tr("Xóa người ký “{name}”", name=record.name), tr("Đã xóa người ký “{name}”.", name=record.name)
        )
        self.signatories.chosen = self._show_signature
        for listed in (self.periods, self.signatories):
            listed.may_leave = lambda: not bench.is_behind
        self._shown = False
        self.copies: CopiesSection | None = None
        self.key: UnitKeySection | None = None
        self.sample = SampleStarter(bench, self.ui.sample_place)
        ui = self.ui
        read_in_order(ui.unit_place, ui.seal_choose, ui.seal_remove, ui.period_list, ui.period_add, ui.period_delete, ui.period_place)
        read_in_order(ui.period_place, ui.signatory_list, ui.signatory_add, ui.signatory_delete, ui.signatory_place)
        read_in_order(ui.signatory_place, ui.signature_choose, ui.signature_remove, ui.history_button, ui.language)
        self.ui.history_button.clicked.connect(lambda: self.wanted.emit(history_of("setup")))
        self._connect_picture(self.ui.seal_choose, self.ui.seal_remove, self._set_seal)
        self._connect_picture(self.ui.signature_choose, self.ui.signature_remove, self._set_signature)

    def refresh(self) -> None:
        """Show the settings as they are stored."""
        from exemplar_desktop.services.desk import unit_of
        from exemplar_desktop.services.setting_up import is_sample

        # Inside the sample unit there is no other sample to look at.
        self.ui.sample_card.setHidden(is_sample(self.bench.desk.folder))
        unit = unit_of(self.bench.desk)
        if unit is None or self.bench.is_behind:
            return
        self._shown = True
        self.unit.load(unit)
        self.periods.load(unit.periods)
        self.signatories.load(self.bench.desk.store.all(Signatory))
        self._show_picture(self.ui.seal_picture, self.ui.seal_remove, unit.seal_image)
        self._show_signature()
        for section in (self.key, self.copies):
            if section is not None:
                section.setHidden(is_sample(self.bench.desk.folder))
                section.refresh()

    def save_unit(self) -> None:
        """Save code, cluster and campuses, where they changed."""
        record, problems = self.unit.read()
        self.unit.paint(problems)
        if record != self.unit.record:
            self._keep_unit(record)

    def follow_language(self, state: WindowState) -> None:
        """Offer the languages; the chosen one is kept for the next start."""
        for code, name in LANGUAGES.items():
            self.ui.language.addItem(name, code)
        self.ui.language.setCurrentIndex(max(0, self.ui.language.findData(state.settings.language)))
        self.ui.language.activated.connect(lambda _place: state.keep_language(self.ui.language.currentData()))

    def follow_copies(self, whole: WholeState, state: WindowState) -> None:
        """Show the unit key and the copies of the unit, above the sample."""
        self.key = UnitKeySection(self.bench, whole, self.ui.scroll_body)
        self.copies = CopiesSection(self.bench, whole, state, self.ui.scroll_body)
        layout = cast(QVBoxLayout, self.ui.scroll_body.layout())
        for section in (self.key, self.copies):
            layout.insertWidget(layout.indexOf(self.ui.sample_card), section)
        read_in_order(self.ui.language, self.key, self.copies, self.ui.sample_place)

    def reveal(self, finding: Finding) -> None:
        """Lead to the field, wherever on the page it stands."""
        if finding.field == "signatory":
            self.signatories.add()
            self.ui.scroll.ensureWidgetVisible(self.ui.signatory_card)
            return
        whose = next((place for place, one in enumerate(self.signatories.items) if one.id == finding.record), None)
        if whose is not None:
            self.signatories.select(whose)
            self.signatories.binding.focus(finding.field)
            self.ui.scroll.ensureWidgetVisible(self.ui.signatory_card)
            return
        if "place" in finding.values:
            self.periods.select(int(finding.values["place"]))
        for binding in (self.unit, self.periods.binding):
            if binding.focus(finding.field):
                self.ui.scroll.ensureWidgetVisible(binding.widgets[finding.field])
                return

    def flush(self) -> None:
        """Save what is typed and not yet left."""
        super().flush()
        if self._shown:
            self.save_unit()
            self.periods.save()
            self.signatories.save()

    def set_picture(self, path: Path, use: Callable[[str], None]) -> None:
        """Keep a picture in the unit's folder off the UI thread, then use it by its hash."""
        desk = self.bench.desk

        def work(step: Step) -> StoredFile:
            return desk.files.add(path, step)

        self.bench.run(work, lambda stored: use(stored.sha256))

    def _keep_unit(self, unit: Unit) -> bool:
        done = self.bench.save(unit)
        if done:
            self.unit.accept(unit)
        return done

    def _new_period(self) -> UnitPeriod:
        last = self.periods.items[-1] if self.periods.items else UnitPeriod(name="", symbol="", parent="", addressee="", place="")
        return msgspec.structs.replace(last, valid_from=self.bench.today(), valid_until=None)

    def _keep_period(self, place: int, period: UnitPeriod) -> bool:
        return self._keep_periods(place, with_period(self.unit.record.periods, place, period))

    def _drop_period(self, place: int, _period: UnitPeriod) -> bool:
        return self._keep_periods(place, without_period(self.unit.record.periods, place))

    def _keep_periods(self, place: int, periods: tuple[UnitPeriod, ...]) -> bool:
        """Store the names; the one before may have got another end, which the list must know."""
        done = self._keep_unit(msgspec.structs.replace(self.unit.record, periods=periods))
        if done:
            self.periods.items[:place] = periods[:place]
        return done

    def _connect_picture(self, choose: QPushButton, remove: QPushButton, use: Callable[[str], None]) -> None:
        choose.clicked.connect(lambda: self._choose_picture(use))
        remove.clicked.connect(lambda: use(""))

    def _choose_picture(self, use: Callable[[str], None]) -> None:
        name, _ = QFileDialog.getOpenFileName(self.window(), tr("Chọn ảnh"), "", tr(PICTURES))
        if name:
            self.set_picture(Path(name), use)

    def _set_seal(self, sha256: str) -> None:
        if self._keep_unit(msgspec.structs.replace(self.unit.record, seal_image=sha256)):
            self._show_picture(self.ui.seal_picture, self.ui.seal_remove, sha256)

    def _set_signature(self, sha256: str) -> None:
        record = msgspec.structs.replace(self.signatories.binding.record, signature_image=sha256)
        if self.bench.save(record):
            self.refresh()

    def _show_signature(self) -> None:
        record = self.signatories.binding.record
        stored = record in self.signatories.items
        self.ui.signature_choose.setEnabled(stored)
        self.ui.signature_choose.setToolTip("" if stored else tr("Điền tên và chức vụ người ký trước."))
        self._show_picture(self.ui.signature_picture, self.ui.signature_remove, record.signature_image)

    def _show_picture(self, label: QLabel, remove: QPushButton, sha256: str) -> None:
        """Show a kept picture as large as there is room; it is decoded off the UI thread."""
        remove.setVisible(bool(sha256))
        if not sha256:
            label.setText(tr(NO_PICTURE))
            mark(label, "filled", False)
        if label.property(SHOWN) == sha256:
            return
        label.setProperty(SHOWN, sha256)
        ratio = self.devicePixelRatioF()
        room = label.contentsRect().size() * ratio
        path, side = self.bench.desk.files.path(sha256) if sha256 else None, max(room.width(), room.height())

        def work(_step: Step) -> "Picture | None":
            from exemplar_desktop.submission.photos import thumbnail

            return thumbnail(path, side) if path else None

        def show(picture: "Picture | None") -> None:
            if picture is None:
                label.setText(tr(NOT_SHOWN if sha256 else NO_PICTURE))
            else:
                drawn = pixmap_of(picture).scaled(room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
                drawn.setDevicePixelRatio(ratio)
                label.setPixmap(drawn)
            mark(label, "filled", picture is not None)

        # What was asked for a picture that is shown no more is not delivered.
        self.bench.run(work, show, key=f"picture {label.objectName()}")


def _span(first: object, last: object) -> str:
    since, until = tr("từ {day}", day=first) if first else "", tr("đến {day}", day=last) if last else ""
    return " ".join(part for part in (since, until) if part)


def _period_line(period: UnitPeriod) -> str:
    span = _span(short_date(period.valid_from), short_date(period.valid_until))
    return f"{period.name}\n{span or tr(ALWAYS)}"


def _signatory_line(person: Signatory) -> str:
    span = _span(short_date(person.valid_from), short_date(person.valid_until))
    return f"{person.name}\n{person.position}{', ' + span if span else ''}"
