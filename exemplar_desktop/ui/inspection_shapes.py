"""Inspections of the work on exemplars, and the people who carry it (plan II.5, II.6), as records of a page."""

from exemplar_desktop.domain.inspection import Capacity, Inspection
from exemplar_desktop.services.year_records import capacities_of, member_choices
from exemplar_desktop.ui.generated.capacity_form_ui import Ui_CapacityForm
from exemplar_desktop.ui.generated.inspection_form_ui import Ui_InspectionForm
from exemplar_desktop.ui.language import shown
from exemplar_desktop.ui.record_shape import RecordShape, RecordWords
from exemplar_desktop.vietnamese.dates import short_date

INSPECTIONS = RecordShape(
    kind=Inspection,
    form=Ui_InspectionForm,
    name="title",
    blank=lambda year: Inspection(year=year, title=""),
    listed=lambda desk, year: desk.store.all(Inspection, year=year),
    second_line=lambda record: (short_date(record.inspected_on), record.inspectors),
    choices={"inspector_ids": lambda desk, record, _year: member_choices(desk, record.inspected_on, record.inspector_ids)},
    searched=("findings", "follow_up", "inspectors"),
    begun_by=frozenset({"inspection_missing"}),
    words=RecordWords(
        heading="Kiểm tra, giám sát",
        noun="lần kiểm tra",
        counted="{count} lần kiểm tra",
        about="Ghi ai kiểm tra nội dung gì, kết quả và việc đã làm sau kiểm tra.",
    ),
)

CAPACITIES = RecordShape(
    kind=Capacity,
    form=Ui_CapacityForm,
    name="name",
    blank=lambda _year: Capacity(name=""),
    listed=capacities_of,
    second_line=lambda record: (shown(record.task), record.position),
    searched=("position", "training", "qualification"),
    begun_by=frozenset({"capacity_missing"}),
    words=RecordWords(
        heading="Đội ngũ phụ trách",
        noun="người phụ trách",
        counted="{count} người phụ trách",
        about="Ghi người làm công tác thi đua, khen thưởng và tuyên truyền, cùng việc bồi dưỡng nghiệp vụ.",
    ),
)
