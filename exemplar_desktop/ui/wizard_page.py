"""The first start: asks for the unit, one page after the other, and sets it up."""

import msgspec
from PySide6.QtWidgets import QWidget

from exemplar_desktop.domain.unit import Signatory, Unit, UnitPeriod
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.binding import Binding
from exemplar_desktop.ui.generated.period_form_ui import Ui_PeriodForm
from exemplar_desktop.ui.generated.signatory_form_ui import Ui_SignatoryForm
from exemplar_desktop.ui.generated.unit_form_ui import Ui_UnitForm
from exemplar_desktop.ui.generated.wizard_page_ui import Ui_WizardPage
from exemplar_desktop.ui.workbench import Workbench

STEPS = (
    ("Khai báo đơn vị", "Tên đơn vị, cơ quan chủ quản và nơi nhận được ghi trên báo cáo. Sau này sửa được trong Thiết lập."),
    ("Mã và điểm trường", "Mã đơn vị giúp nơi nhận biết chắc báo cáo là của đơn vị nào."),
    ("Người ký báo cáo", "Người đứng đầu đơn vị, hoặc người được giao ký. Hình chữ ký và con dấu thêm sau trong Thiết lập."),
)
NEXT, FINISH = "Tiếp tục", "Hoàn thành"


class WizardPage(QWidget):
    """Three short pages; what is typed stays while going back and forth."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self.bench = bench
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
        self.ui.back_button.clicked.connect(self._back)
        self.ui.next_button.clicked.connect(self._next)
        self._show_step(0)

    def _show_step(self, step: int) -> None:
        self.ui.steps.setCurrentIndex(step)
        # The hidden pages must not stretch the one that is shown.
        for place in range(self.ui.steps.count()):
            self.ui.steps.widget(place).setVisible(place == step)
        title, explanation = STEPS[step]
        self.ui.heading.setText(title)
        self.ui.explanation.setText(explanation)
        self.ui.step_label.setText(f"Bước {step + 1}/{len(STEPS)}")
        self.ui.back_button.setVisible(step > 0)
        self.ui.next_button.setText(FINISH if step == len(STEPS) - 1 else NEXT)
        first = next(iter((self.period, self.unit, self.signatory)[step].widgets.values()))
        first.setFocus()

    def _back(self) -> None:
        self._show_step(self.ui.steps.currentIndex() - 1)

    def _next(self) -> None:
        step = self.ui.steps.currentIndex()
        binding: Binding[UnitPeriod] | Binding[Unit] | Binding[Signatory] = (self.period, self.unit, self.signatory)[step]
        _, problems = binding.read()
        binding.paint(problems)
        if problems:
            binding.focus(problems[0].field)
        elif step + 1 < len(STEPS):
            self._show_step(step + 1)
        else:
            self._finish()

    def _finish(self) -> None:
        unit = msgspec.structs.replace(self.unit.read().record, periods=(self.period.read().record,))
        signatory, folder = self.signatory.read().record, self.bench.folder

        def work(step: Step) -> object:
            from exemplar_desktop.services.setting_up import set_up_unit

            return set_up_unit(folder, unit, signatory, step)

        self.bench.close_desk()
        self.bench.run(work, self.bench.set_desk)
