"""Forms and records meet by name alone."""

from datetime import date
from enum import StrEnum
from types import ModuleType
from typing import Annotated, Any

import msgspec
import pytest
from msgspec import Meta
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.assessment import Assessment
from exemplar_desktop.domain.award import Award, Referral
from exemplar_desktop.domain.consent import Consent
from exemplar_desktop.domain.council import CouncilMeeting, CouncilMember, PublicNotice
from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.inspection import Capacity, Inspection
from exemplar_desktop.domain.movement import Movement
from exemplar_desktop.domain.nominee import Gender, Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.record import Line, Record, RequiredLine, plain_types, titles
from exemplar_desktop.domain.support_measure import SupportMeasure
from exemplar_desktop.domain.unit import Authority, Signatory, Unit, UnitPeriod
from exemplar_desktop.ui.binding import Binding
from exemplar_desktop.ui.fields import fill_choices
from exemplar_desktop.ui.generated import (
    award_form_ui,
    capacity_form_ui,
    consent_form_ui,
    council_meeting_form_ui,
    council_member_form_ui,
    criterion_card_ui,
    dissemination_form_ui,
    inspection_form_ui,
    movement_form_ui,
    nominee_form_ui,
    period_form_ui,
    public_notice_form_ui,
    referral_form_ui,
    signatory_form_ui,
    support_measure_form_ui,
    unit_form_ui,
)

FORMS = [
    (nominee_form_ui, "NomineeForm", (Nominee, Nomination)),
    (dissemination_form_ui, "DisseminationForm", (Dissemination,)),
    (award_form_ui, "AwardForm", (Award,)),
    (referral_form_ui, "ReferralForm", (Referral,)),
    (council_member_form_ui, "CouncilMemberForm", (CouncilMember,)),
    (council_meeting_form_ui, "CouncilMeetingForm", (CouncilMeeting,)),
    (public_notice_form_ui, "PublicNoticeForm", (PublicNotice,)),
    (inspection_form_ui, "InspectionForm", (Inspection,)),
    (capacity_form_ui, "CapacityForm", (Capacity,)),
    (movement_form_ui, "MovementForm", (Movement,)),
    (support_measure_form_ui, "SupportMeasureForm", (SupportMeasure,)),
    (consent_form_ui, "ConsentForm", (Consent,)),
    (signatory_form_ui, "SignatoryForm", (Signatory,)),
    (period_form_ui, "PeriodForm", (UnitPeriod,)),
    (unit_form_ui, "UnitForm", (Unit,)),
    (criterion_card_ui, "CriterionCard", (Assessment,)),
]


def form_of(qtbot: QtBot, module: ModuleType, name: str) -> QWidget:
    form = QWidget()
    qtbot.addWidget(form)
    getattr(module, f"Ui_{name}")().setupUi(form)
    return form


@pytest.fixture
def nominee_form(qtbot: QtBot) -> QWidget:
    return form_of(qtbot, nominee_form_ui, "NomineeForm")


def field(form: QWidget, kind: type[Any], name: str) -> Any:
    return form.findChild(kind, name)


def test_every_field_of_a_nominee_comes_back_as_it_was_shown(nominee_form: QWidget) -> None:
    nominee = Nominee(
        number=3,
        kind=NomineeKind.STUDENT,
        name="Trần Minh Quân",
        given_name="Quân",
        birth_date=date(2008, 2, 5),
        gender=Gender.MALE,
        note="dòng một\ndòng hai",
    )
    binding = Binding(nominee_form, Nominee)
    binding.load(nominee)
    assert binding.read() == (nominee, ())


def test_every_field_of_a_nomination_comes_back_as_it_was_shown(nominee_form: QWidget) -> None:
    fill_choices(field(nominee_form, QComboBox, "collective_id"), [(None, "Chưa chọn"), ("c1", "Tổ Toán - Tin")])
    nomination = Nomination(
        nominee_id="n1",
        year=2024,
        position="Tổ trưởng",
        department="Tổ Toán - Tin",
        campus="Cơ sở 2",
        member_count=12,
        collective_id="c1",
        discovered_on=date(2024, 1, 12),
        discovered_through="Dạy tốt, học tốt",
        achievement="Sáng kiến cấp thành phố",
        closed_on=date(2024, 9, 1),
        closed_reason="Chuyển công tác",
    )
    binding = Binding(nominee_form, Nomination)
    binding.load(nomination)
    assert binding.read() == (nomination, ())


def test_a_wrong_date_stays_as_typed_and_the_rest_is_read(nominee_form: QWidget) -> None:
    binding = Binding(nominee_form, Nominee)
    binding.load(Nominee(number=1, kind=NomineeKind.TEACHER, name="Lê Thị Hòa", birth_date=date(1986, 9, 23)))
    field(nominee_form, QLineEdit, "birth_date").setText("05/06/25")
    field(nominee_form, QLineEdit, "name").setText("  Lê  Thị Hòa ")
    record, problems = binding.read()
    binding.paint(problems)
    assert [(problem.field, problem.code) for problem in problems] == [("birth_date", "date_wrong")]
    assert (record.name, record.birth_date) == ("Lê Thị Hòa", date(1986, 9, 23))
    assert field(nominee_form, QLineEdit, "birth_date").text() == "05/06/25"
    assert field(nominee_form, QLineEdit, "birth_date").property("wrong")
    column = nominee_form.layout()
    assert isinstance(column, QVBoxLayout)
    below = column.itemAt(column.indexOf(field(nominee_form, QLineEdit, "birth_date")) + 1).widget()
    assert isinstance(below, QLabel)
    assert "18/10/2024" in below.text()


def test_a_solved_problem_is_taken_away(nominee_form: QWidget) -> None:
    binding = Binding(nominee_form, Nomination)
    binding.load(Nomination(nominee_id="n1", year=2024))
    count = field(nominee_form, QLineEdit, "member_count")
    count.setText("mười hai")
    binding.paint(binding.read().problems)
    count.setText("1.012")
    record, problems = binding.read()
    binding.paint(problems)
    assert record.member_count == 1012
    assert not count.property("wrong")


def test_a_name_taken_away_is_asked_for_and_the_old_one_kept(nominee_form: QWidget) -> None:
    binding = Binding(nominee_form, Nominee)
    binding.load(Nominee(number=1, kind=NomineeKind.STAFF, name="Vũ Hải Yến"))
    field(nominee_form, QLineEdit, "name").setText("   ")
    record, problems = binding.read()
    assert [(problem.field, problem.code) for problem in problems] == [("name", "required")]
    assert record.name == "Vũ Hải Yến"


def test_only_fields_of_the_kind_are_offered_and_the_others_keep_their_value(nominee_form: QWidget) -> None:
    binding = Binding(nominee_form, Nomination)
    binding.load(Nomination(nominee_id="n1", year=2024, member_count=12, position="Tổ trưởng"))
    binding.fit("collective")
    assert not field(nominee_form, QLineEdit, "member_count").isHidden()
    assert field(nominee_form, QLineEdit, "position").isHidden()
    assert field(nominee_form, QLabel, "position_label").isHidden()
    field(nominee_form, QLineEdit, "position").setText("không hỏi")
    assert binding.read().record.position == "Tổ trưởng"


def test_lines_become_a_tuple(qtbot: QtBot) -> None:
    form = form_of(qtbot, unit_form_ui, "UnitForm")
    binding = Binding(form, Unit)
    binding.load(Unit(code="31", campuses=("Cơ sở 1", "Cơ sở 2")))
    assert field(form, QPlainTextEdit, "campuses").toPlainText() == "Cơ sở 1\nCơ sở 2"
    field(form, QPlainTextEdit, "campuses").setPlainText("Cơ sở 1\n\nCơ sở 3\n")
    assert binding.read().record.campuses == ("Cơ sở 1", "Cơ sở 3")


def test_a_new_record_is_none_until_its_first_field_is_there(qtbot: QtBot) -> None:
    form = form_of(qtbot, signatory_form_ui, "SignatoryForm")
    binding = Binding(form, Signatory)
    blank = Signatory(name="", position="")
    binding.load(blank)
    field(form, QLineEdit, "position").setText("Hiệu trưởng")
    record, problems = binding.read()
    assert record is blank
    assert [problem.field for problem in problems] == ["name"]
    field(form, QLineEdit, "name").setText("Nguyễn Văn An")
    assert binding.read().record.position == "Hiệu trưởng"


def test_authority_is_read_by_its_value(qtbot: QtBot) -> None:
    form = form_of(qtbot, signatory_form_ui, "SignatoryForm")
    binding = Binding(form, Signatory)
    binding.load(Signatory(name="Lê Văn Bình", position="Phó Hiệu trưởng", authority=Authority.DEPUTY))
    assert field(form, QComboBox, "authority").currentText() == "Ký thay (KT.)"
    assert binding.read().record.authority is Authority.DEPUTY


@pytest.mark.parametrize(("module", "name", "kinds"), FORMS, ids=[name for _, name, _ in FORMS])
def test_a_choice_offers_every_value_of_its_field(qtbot: QtBot, module: ModuleType, name: str, kinds: tuple[type[Any], ...]) -> None:
    form = form_of(qtbot, module, name)
    for kind in kinds:
        for info in msgspec.structs.fields(kind):
            enums = [t for t in plain_types(info.type) if isinstance(t, type) and issubclass(t, StrEnum)]
            combo = form.findChild(QComboBox, info.name)
            if enums and combo:
                assert combo.property("values") == [value.value for value in enums[0]], info.name
                assert combo.count() == len(enums[0]), info.name


@pytest.mark.parametrize(("module", "name", "kinds"), FORMS[:5], ids=[name for _, name, _ in FORMS[:5]])
def test_every_titled_field_has_a_place_in_its_form(qtbot: QtBot, module: ModuleType, name: str, kinds: tuple[type[Any], ...]) -> None:
    form = form_of(qtbot, module, name)
    elsewhere, shown_as = {"year", "number", "periods"}, {"discovered_through": "found_through"}
    asked = (f for kind in kinds for f in titles(kind) if f not in elsewhere)
    missing = [f for f in asked if form.findChild(QWidget, shown_as.get(f, f)) is None]
    assert missing == []


def test_a_field_more_needs_a_widget_of_its_name_and_nothing_else(qtbot: QtBot) -> None:
    class Wider(Record, frozen=True, kw_only=True):
        name: Annotated[RequiredLine, Meta(title="Tên")]
        nickname: Annotated[Line, Meta(title="Biệt danh")] = ""

    form = QWidget()
    qtbot.addWidget(form)
    column = QVBoxLayout(form)
    for name in ("name", "nickname"):
        line = QLineEdit(form)
        line.setObjectName(name)
        column.addWidget(line)
    binding = Binding(form, Wider)
    binding.load(Wider(name="Đào", nickname="Na"))
    assert binding.read().record.nickname == "Na"


def test_leaving_a_long_text_is_noticed(qtbot: QtBot, nominee_form: QWidget, dressed: QApplication) -> None:
    binding = Binding(nominee_form, Nominee)
    binding.load(Nominee(number=1, kind=NomineeKind.STAFF, name="Vũ Hải Yến"))
    with qtbot.waitExposed(nominee_form):
        nominee_form.show()
    nominee_form.activateWindow()
    note = field(nominee_form, QPlainTextEdit, "note")
    note.setFocus()
    qtbot.waitUntil(note.hasFocus)
    with qtbot.waitSignal(binding.left, check_params_cb=lambda name: name == "note"):
        field(nominee_form, QLineEdit, "name").setFocus()


def test_a_long_text_is_saved_after_two_seconds_of_rest(qtbot: QtBot, nominee_form: QWidget) -> None:
    binding = Binding(nominee_form, Nominee)
    binding.load(Nominee(number=1, kind=NomineeKind.STAFF, name="Vũ Hải Yến"))
    with qtbot.waitSignal(binding.left, timeout=4_000):
        field(nominee_form, QPlainTextEdit, "note").insertPlainText("mới")


def test_the_wheel_changes_no_choice_on_its_way_down_the_form(nominee_form: QWidget) -> None:
    binding = Binding(nominee_form, Nominee)
    binding.load(Nominee(number=1, kind=NomineeKind.STAFF, name="Vũ Hải Yến", gender=Gender.FEMALE))
    none, buttons = QPoint(), Qt.MouseButton.NoButton
    turn = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), none, QPoint(0, -120), buttons, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(field(nominee_form, QComboBox, "gender"), turn)
    assert binding.read().record.gender is Gender.FEMALE
