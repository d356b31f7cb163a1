"""The panel that adds nominees one after the other: kind, name and place in the unit, then Enter."""

from typing import Any, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from exemplar_desktop.domain.nominee import NomineeKind
from exemplar_desktop.services.year_records import movements_of
from exemplar_desktop.ui.fields import fill_choices, prepare
from exemplar_desktop.ui.found_through import NONE
from exemplar_desktop.ui.generated.nominees_page_ui import Ui_NomineesPage
from exemplar_desktop.ui.language import say, shown, tr
from exemplar_desktop.ui.nominee_list import NominationModel, second_line
from exemplar_desktop.ui.style import mark
from exemplar_desktop.ui.workbench import Workbench

PLACES: dict[NomineeKind, tuple[str, str, str]] = {
    NomineeKind.COLLECTIVE: ("member_count", "Số người", "12"),
    NomineeKind.MANAGER: ("position", "Chức vụ", "Phó hiệu trưởng"),
    NomineeKind.TEACHER: ("department", "Tổ chuyên môn", "Tổ Ngữ văn"),
    NomineeKind.STAFF: ("position", "Nhiệm vụ", "Thư viện"),
    NomineeKind.STUDENT: ("department", "Lớp", "11A2"),
}
"""What the third field asks for, by kind: the field of the nomination, its label and an example."""
EXAMPLE = "Ví dụ: {example}"
NAMESAKE = "Năm nay đã có {name} ({what}). Nếu là người khác, thầy/cô cứ thêm."
ADDED = "Đã thêm {name}. Mời nhập tiếp."
STEP = "Thêm {name}"


class NomineeAdding(QObject):
    """Adds what is typed; the kind stays for the next one, and nothing that was typed is lost where something is wrong."""

    added = Signal(str)
    """The id of a nomination that was just stored."""
    closed = Signal()

    def __init__(self, bench: Workbench, ui: Ui_NomineesPage, model: NominationModel) -> None:
        super().__init__(ui.add_panel)
        self.bench, self.ui, self._model = bench, ui, model
        for kind in NomineeKind:
            ui.new_kind.addItem(shown(kind), kind)
        ui.new_kind.setCurrentIndex(ui.new_kind.findData(NomineeKind.TEACHER))
        ui.new_kind.currentIndexChanged.connect(self._ask_for_place)
        ui.new_name.textChanged.connect(self._look_for_namesakes)
        for field in (ui.new_name, ui.new_place):
            field.returnPressed.connect(self.add)
        ui.add_confirm.clicked.connect(self.add)
        ui.add_cancel.clicked.connect(self.close)
        prepare(ui.new_movement)
        for widget in (ui.new_kind, ui.new_name, ui.new_place, ui.new_movement, ui.add_confirm, ui.add_cancel):
            widget.installEventFilter(self)
        for something_else in (bench.year_changed, bench.changed):
            something_else.connect(self._follow)
        self._column = cast(QVBoxLayout, ui.add_panel.layout())
        self._ask_for_place()

    @property
    def is_open(self) -> bool:
        """Whether the panel is shown."""
        return not self.ui.add_panel.isHidden()

    def open(self) -> None:
        """Show the panel, ready for a name; what was typed before stays."""
        self.ui.new_done.hide()
        self._offer_movements()
        self.ui.add_panel.show()
        self.ui.new_name.setFocus()

    def close(self) -> None:
        """Hide the panel."""
        self.ui.add_panel.hide()
        self.closed.emit()

    def add(self) -> None:
        """Store the nominee that is typed and make ready for the next one."""
        from exemplar_desktop.services.nominations import add_nominee

        kind, name = self.ui.new_kind.currentData(), " ".join(self.ui.new_name.text().split())
        field, place = PLACES[kind][0], self._place()
        more = {field: place, "movement_id": self.ui.new_movement.currentData()}
        self._clear_problems()
        result = self.bench.attempt(lambda: add_nominee(self.bench.desk, self.bench.year, kind, name, **more), tr(STEP, name=name))
        if result is None:
            return
        (added,) = result
        if isinstance(added, list):
            self.ui.new_problem.setText(" ".join(dict.fromkeys(say(problem) for problem in added)))
            self.ui.new_problem.show()
            wrong = self.ui.new_place if all(problem.field == field for problem in added) else self.ui.new_name
            mark(wrong, "wrong", True)
            self._column.removeWidget(self.ui.new_problem)
            self._column.insertWidget(self._column.indexOf(wrong) + 1, self.ui.new_problem)
            wrong.setFocus()
            return
        self.ui.new_name.clear()
        self.ui.new_place.clear()
        self.ui.new_done.setText(tr(ADDED, name=added[0].name))
        self.ui.new_done.show()
        self.ui.new_name.setFocus()
        self.added.emit(added[1].id)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Close the panel on Escape."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.close()
            return True
        return False

    def _follow(self, *_: object) -> None:
        """Offer the movements of another year, and those that an undo left."""
        if self.is_open and self.bench.is_open:
            self._offer_movements()

    def _offer_movements(self) -> None:
        """Offer the year's movements, where there are any: who was found through one is often followed by others."""
        movements = movements_of(self.bench.desk, self.bench.year)
        fill_choices(self.ui.new_movement, [(None, tr(NONE)), *((movement.id, movement.name) for movement in movements)])
        self.ui.new_movement.setCurrentIndex(max(self.ui.new_movement.currentIndex(), 0))
        for widget in (self.ui.new_movement_label, self.ui.new_movement):
            widget.setVisible(bool(movements))

    def _place(self) -> Any:
        """Return what stands in the third field as its field takes it; what is no number stays text and is refused as such."""
        typed = self.ui.new_place.text().strip()
        if PLACES[self.ui.new_kind.currentData()][0] != "member_count":
            return typed
        return int(typed) if typed.isascii() and typed.isdigit() else typed or None

    def _ask_for_place(self) -> None:
        _field, label, example = PLACES[self.ui.new_kind.currentData()]
        self.ui.new_place_label.setText(tr(label))
        self.ui.new_place.setPlaceholderText(tr(EXAMPLE, example=tr(example)))
        is_person = self.ui.new_kind.currentData() is not NomineeKind.COLLECTIVE
        self.ui.new_name_label.setText(tr("Họ và tên") if is_person else tr("Tên tập thể"))
        self._clear_problems()

    def _look_for_namesakes(self, name: str) -> None:
        if name:
            self._clear_problems()
            self.ui.new_done.hide()
        found = self._model.namesakes(name)
        if found:
            self.ui.new_namesake.setText(tr(NAMESAKE, name=found[0].name, what=second_line(found[0])))
        self.ui.new_namesake.setVisible(bool(found))

    def _clear_problems(self) -> None:
        self.ui.new_problem.hide()
        mark(self.ui.new_name, "wrong", False)
        mark(self.ui.new_place, "wrong", False)
