"""The activities that made exemplars known, and the campaigns that discovered them (plan II.1, II.3), as records of a page."""

from datetime import date

from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.movement import Movement
from exemplar_desktop.services.year_records import discovered_through, movements_of
from exemplar_desktop.ui.generated.dissemination_form_ui import Ui_DisseminationForm
from exemplar_desktop.ui.generated.movement_form_ui import Ui_MovementForm
from exemplar_desktop.ui.language import shown, tr
from exemplar_desktop.ui.record_shape import RecordShape, RecordWords
from exemplar_desktop.vietnamese.dates import short_date


def _second_line(record: Dissemination) -> tuple[str, ...]:
    count = len(record.nomination_ids)
    return short_date(record.happened_on), tr("{count} điển hình", count=count) if count else tr("chưa chọn điển hình")


DISSEMINATIONS = RecordShape(
    kind=Dissemination,
    form=Ui_DisseminationForm,
    name="title",
    blank=lambda year: Dissemination(year=year, title=""),
    listed=lambda desk, year: desk.store.all(Dissemination, year=year),
    second_line=_second_line,
    searched=("form", "channel"),
    begun_by=frozenset({"spread_missing", "union_activity_missing", "cluster_conference_missing"}),
    words=RecordWords(
        heading="Hoạt động tuyên truyền",
        noun="hoạt động",
        counted="{count} hoạt động",
        about="Mỗi hoạt động ghi những điển hình được phổ biến, nhân rộng.",
    ),
)

MOVEMENTS = RecordShape(
    kind=Movement,
    form=Ui_MovementForm,
    name="name",
    blank=lambda _year: Movement(name=""),
    listed=movements_of,
    second_line=lambda record: (shown(record.launched_by), _span(record.begun_on, record.ended_on)),
    searched=("participants", "outcome"),
    begun_by=frozenset({"movement_missing"}),
    linked=discovered_through,
    words=RecordWords(
        heading="Phong trào thi đua",
        noun="phong trào",
        counted="{count} phong trào",
        about="Mỗi phong trào ghi ai phát động, ai tham gia; hồ sơ điển hình chỉ ra phong trào mà nhờ đó được phát hiện.",
    ),
)


def _span(first: date | None, last: date | None) -> str:
    return " - ".join(short_date(day) for day in (first, last) if day)
