"""The first start: asks for the unit, one page after the other, and sets it up."""

from contextlib import suppress
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QSizePolicy, QWidget

from exemplar_desktop.domain.unit import Signatory, Unit, UnitPeriod
from exemplar_desktop.progress import Step
from exemplar_desktop.settings import Draft
from exemplar_desktop.ui.binding import Binding
from exemplar_desktop.ui.fields import read_value, show_value
from exemplar_desktop.ui.generated.period_form_ui import Ui_PeriodForm
from exemplar_desktop.ui.generated.signatory_form_ui import Ui_SignatoryForm
from exemplar_desktop.ui.generated.unit_form_ui import Ui_UnitForm
from exemplar_desktop.ui.generated.wizard_page_ui import Ui_WizardPage
from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.sample_starter import SampleStarter
from exemplar_desktop.ui.signatory_fields import follow_authority
from exemplar_desktop.ui.window_state import WindowState
from exemplar_desktop.ui.workbench import Workbench

if TYPE_CHECKING:
    from exemplar_desktop.services.desk import Desk

STEPS = (
    ("Khai báo đơn vị", "Tên đơn vị, cơ quan chủ quản và nơi nhận được ghi trên báo cáo. Sau này sửa được trong Thiết lập."),
    ("Mã và điểm trường", "Mã đơn vị giúp nơi nhận biết chắc báo cáo là của đơn vị nào."),
    ("Người ký báo cáo", "Người đứng đầu đơn vị, hoặc người được giao ký. Hình chữ ký và con dấu thêm sau trong Thiết lập."),
)
BUSY = "Đang mở đơn vị mẫu. Bấm “Dừng” nếu thầy/cô muốn khai báo tiếp."
NEXT, FINISH = "Tiếp tục", "Hoàn thành"


class WizardPage(QWidget):
    """Three short pages; what is typed stays while going back and forth, and when the program is closed in between."""

    def __init__(self, bench: Workbench, state: WindowState) -> None:
        super().__init__()
        self.bench = bench
        self._state = state
        self.ui = Ui_WizardPage()
        self.ui.setupUi(self)
        for form, place in (
            (Ui_PeriodForm(), self.ui.period_place),
            (Ui_UnitForm(), self.ui.unit_place),
            (Ui_SignatoryForm(), self.ui.signatory_place),
        ):
            form.setupUi(place)
        self.period = Binding(self.ui.period_place, UnitPeriod)
        self.unit = Binding(self.ui.unit_place, Unit)
        self.signatory = Binding(self.ui.signatory_place, Signatory)
        self.period.load(UnitPeriod(name="", symbol="", parent="", addressee="", place=""))
        self.unit.load(Unit(code=""))
        self.signatory.load(Signatory(name="", position=""))
        # When a name or a signatory begins and ends matters only at the second one: then it is asked in the settings.
        for binding in (self.period, self.signatory):
            for name in ("valid_from", "valid_until"):
                binding.show_field(name, shown=False)
        self._look_at_authority = follow_authority(self.signatory)
        self.ui.back_button.clicked.connect(self._back)
        self.ui.next_button.clicked.connect(self._next)
        self._forms: dict[str, Binding[Any]] = {"period": self.period, "unit": self.unit, "signatory": self.signatory}
        for binding in self._forms.values():
            binding.left.connect(self.keep_draft)
        self.sample = SampleStarter(bench, self.ui.sample_place)
        self.sample.busy.connect(self._wait_for_sample)
        self.receive_button = QPushButton(tr("Nhận từ máy khác…"), self.ui.sample_place)
        self.sample.ui.layout_2.insertWidget(1, self.receive_button)
        self.restore_button = QPushButton(tr("Khôi phục từ bản sao…"), self.ui.sample_place)
        self.sample.ui.layout_2.insertWidget(2, self.restore_button)
        self._blank = self._fields()
        self.ui.scroll_body.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the card end below its fields; where the window is too low they are scrolled."""
        if event.type() is QEvent.Type.LayoutRequest:
            margins = self.ui.card.contentsMargins()
            frame = self.ui.layout_4.contentsMargins()
            around = margins.top() + margins.bottom() + frame.top() + frame.bottom()
            self.ui.card.setMaximumHeight(self.ui.scroll_body.sizeHint().height() + around)
        return False

    def make_room(self, width: int) -> None:
        """Keep this many pixels free on the right, for the help."""
        self.ui.layout_10.setContentsMargins(0, 0, width, 0)

    def begin(self) -> None:
        """Go on where the first start was left, else begin at the first page; the page is shown by now."""
        draft = self._state.settings.draft
        for name, value in (draft.fields if draft else {}).items():
            form, _, field = name.partition(".")
            widget = self._forms[form].widgets.get(field) if form in self._forms else None
            if widget is not None:
                # A choice that a later version does not offer any more, or a damaged value, stays as it was.
                with suppress(TypeError, AttributeError):
                    show_value(widget, value)
        self._look_at_authority()
        self.ui.kept_note.setVisible(draft is not None)
        self._show_step(min(max(draft.step, 0), len(STEPS) - 1) if draft else 0)

    def keep_draft(self, *_: object) -> None:
        """Write down what is typed so far; before anything is typed nothing is written."""
        step, fields = self.ui.steps.currentIndex(), self._fields()
        typed = fields != self._blank
        self._state.keep_draft(Draft(step=step, fields=fields) if typed else None)

    def _fields(self) -> dict[str, object]:
        """Return what stands in every field as plain values."""
        return {
            f"{form}.{name}": msgspec.to_builtins(read_value(widget, {tuple, Ellipsis} if isinstance(widget, QPlainTextEdit) else {str}))
            for form, binding in self._forms.items()
            for name, widget in binding.widgets.items()
        }

    def _wait_for_sample(self, busy: bool) -> None:
        for button in (self.ui.next_button, self.receive_button, self.restore_button):
            button.setDisabled(busy)
            button.setToolTip(tr(BUSY) if busy else "")

    def _show_step(self, step: int) -> None:
        self.ui.steps.setCurrentIndex(step)
        # The hidden pages must not stretch the one that is shown.
        for place in range(self.ui.steps.count()):
            shown = QSizePolicy.Policy.Preferred if place == step else QSizePolicy.Policy.Ignored
            self.ui.steps.widget(place).setSizePolicy(QSizePolicy.Policy.Preferred, shown)
        title, explanation = STEPS[step]
        self.ui.heading.setText(tr(title))
        self.ui.explanation.setText(tr(explanation))
        self.ui.step_label.setText(tr("Bước {step}/{of}", step=step + 1, of=len(STEPS)))
        self.ui.back_button.setVisible(step > 0)
        self.ui.next_button.setText(tr(FINISH if step == len(STEPS) - 1 else NEXT))
        first = next(iter((self.period, self.unit, self.signatory)[step].widgets.values()))
        first.setFocus()

    def _back(self) -> None:
        self._show_step(self.ui.steps.currentIndex() - 1)
        self.keep_draft()

    def _next(self) -> None:
        step = self.ui.steps.currentIndex()
        binding: Binding[UnitPeriod] | Binding[Unit] | Binding[Signatory] = (self.period, self.unit, self.signatory)[step]
        _, problems = binding.read()
        binding.paint(problems)
        if problems:
            binding.focus(problems[0].field)
        elif step + 1 < len(STEPS):
            self._show_step(step + 1)
            self.keep_draft()
        else:
            self._finish()

    def _finish(self) -> None:
        unit = msgspec.structs.replace(self.unit.read().record, periods=(self.period.read().record,))
        signatory, folder = self.signatory.read().record, self.bench.folder

        def work(step: Step) -> object:
            from exemplar_desktop.services.setting_up import set_up_unit

            return set_up_unit(folder, unit, signatory, step)

        self.bench.run(work, self._take)

    def _take(self, desk: "Desk") -> None:
        self._state.keep_draft(None)
        self.bench.set_desk(desk)
