"""A nominee over the years is told from the records, in few queries; who was recognised before is to be followed up."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date

import msgspec
import pytest
from sqlalchemy import event

from exemplar_desktop.domain.assessment import Assessment, Judgement
from exemplar_desktop.domain.award import Award, AwardLevel, Referral, ReferralState
from exemplar_desktop.domain.career import Passage
from exemplar_desktop.domain.council import CouncilMeeting, Decision
from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.finding import Severity
from exemplar_desktop.domain.fulfilment import published
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.programme import criteria_for
from exemplar_desktop.domain.record import Record
from exemplar_desktop.domain.stage import Stage
from exemplar_desktop.domain.support_measure import SupportMeasure
from exemplar_desktop.messages.career import line_details, line_title, year_state, year_title
from exemplar_desktop.messages.sentences import sentence
from exemplar_desktop.reports.figures import count_facts
from exemplar_desktop.services.career import career, go_on, those_to_follow
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.facts import year_facts
from exemplar_desktop.services.next_year import carry_over
from exemplar_desktop.services.readiness import readiness

TEACHER = Nominee(id="dao", number=7, kind=NomineeKind.TEACHER, name="Nguyễn Thị Đào")
BEFORE = Nomination(id="n23", nominee_id="dao", year=2023, position="Giáo viên", department="Tổ Văn", achievement="Sáng kiến")
NOW = Nomination(id="n24", nominee_id="dao", year=2024, position="Tổ trưởng", department="Tổ Văn")
CITY = Award(
    id="city", nominee_id="dao", year=2023, form="Bằng khen", level=AwardLevel.CITY, decision_number="9/QĐ", decided_on=date(2023, 9, 1)
)


@pytest.fixture
def desk(bare: Desk) -> Desk:
    return bare


@contextmanager
def counting(desk: Desk) -> Iterator[list[str]]:
    """Collect the statements that the store's engine runs."""
    said: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        said.append(statement)

    engine = desk.store._engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield said
    finally:
        event.remove(engine, "before_cursor_execute", note)


def filled(desk: Desk) -> None:
    criteria = criteria_for(desk.programme, NomineeKind.TEACHER)
    piece = Evidence(id="piece", title="Minh chứng", link="https://example.invalid/1")
    judged = [
        Assessment(nomination_id="n23", criterion=c.reference, judgement=Judgement.MET, evidence_ids=("piece",) if i else ())
        for i, c in enumerate(criteria)
    ]
    decided = Decision(nomination_id="n23", votes_for=7, votes_against=1, written_for=1)
    other = Nomination(id="other", nominee_id="binh", year=2023)
    desk.store.save(
        TEACHER,
        Nominee(id="binh", number=8, kind=NomineeKind.STAFF, name="Trần Văn Bình"),
        BEFORE,
        NOW,
        other,
        piece,
        *judged,
        CouncilMeeting(
            id="meeting", year=2023, title="Xét chọn", held_on=date(2023, 5, 12), decisions=(Decision(nomination_id="other"), decided)
        ),
        CITY,
        Award(id="old", nominee_id="dao", year=2019, form="Giấy khen"),
        Referral(id="asked", nomination_id="n23", form="Bằng khen của Bộ", level=AwardLevel.MINISTRY, state=ReferralState.REFUSED),
        Dissemination(id="talk", year=2023, title="Tọa đàm", happened_on=date(2023, 6, 2), nomination_ids=("other", "n23")),
        SupportMeasure(id="help", nomination_id="n23", title="Tập huấn", begun_on=date(2023, 5, 1)),
    )


def test_every_year_is_told_with_its_records(desk: Desk) -> None:
    filled(desk)
    told = career(desk, "dao", 2024)
    assert told is not None
    assert [year.year for year in told.years] == [2024, 2023, 2019]
    now, before, old = told.years
    assert year_title(before) == "Năm 2023 · Giáo viên · Tổ Văn"
    assert (before.met, before.of, before.stage) == (5, 6, Stage.REFERRED), "without evidence a criterion is not met"
    assert year_state(before) == ("Trình cấp trên", "đạt 5/6 tiêu chuẩn")
    assert "Được công nhận: họp ngày 12/05/2023, 8/9 phiếu" in [sentence(fact) for fact in before.proofs]
    assert [(line_title(line), line_details(line)) for line in before.lines] == [
        ("Bồi dưỡng: Tập huấn", ("01/05/2023", "Bồi dưỡng chuyên môn", "chưa xong")),
        ("Xét chọn: Xét chọn", ("12/05/2023", "Công nhận", "8/9 phiếu")),
        ("Tuyên truyền: Tọa đàm", ("02/06/2023",)),
        ("Khen thưởng: Bằng khen", ("01/09/2023", "số 9/QĐ", "Thành phố")),
        ("Trình cấp trên: Bằng khen của Bộ", ("Bộ, ngành Trung ương", "Không được khen thưởng")),
    ]
    assert now.lines == () and now.stage is Stage.DISCOVERED
    assert old.nomination is None and year_state(old) == ()
    assert [line.passage for line in old.lines] == [Passage.AWARD]
    assert year_title(old) == "Năm 2019 · không có hồ sơ giới thiệu"


def test_what_is_told_agrees_with_the_years_own_facts(desk: Desk) -> None:
    """A manager's collective counts, as in the report."""
    house = Nominee(id="house", number=1, kind=NomineeKind.COLLECTIVE, name="Tổ Văn")
    head = Nominee(id="head", number=2, kind=NomineeKind.MANAGER, name="Phạm Văn Hải")
    of_house = [Nomination(id=f"h{y}", nominee_id="house", year=y) for y in (2023, 2024)]
    of_head = [Nomination(id=f"m{y}", nominee_id="head", year=y, collective_id="house") for y in (2023, 2024)]
    piece = Evidence(id="piece", title="Minh chứng", link="https://example.invalid/1")
    judged = [
        Assessment(nomination_id=n.id, criterion=c.reference, judgement=Judgement.MET, evidence_ids=("piece",))
        for n, kind in ((of_head[0], head.kind), (of_head[1], head.kind), (of_house[0], house.kind))
        for c in criteria_for(desk.programme, kind)
    ]
    desk.store.save(house, head, *of_house, *of_head, piece, *judged)
    told = career(desk, "head", 2024)
    assert told is not None
    counted = {}
    for year in (2024, 2023):
        (entry,) = (e for e in count_facts(published(year_facts(desk, year))).entries if e.nominee.id == "head")
        counted[year] = (entry.fulfilled, len(entry.judged))
    assert {year.year: (year.met, year.of) for year in told.years} == counted
    assert told.years[0].met == told.years[1].met - 1, "in 2024 the collective meets nothing yet"


def test_ten_years_take_as_many_queries_as_one(desk: Desk) -> None:
    def ten(years: range) -> None:
        for year in years:
            nominees = [
                Nominee(number=desk.store.next_nominee_number() + i, kind=NomineeKind.TEACHER, name=f"Người {i}") for i in range(200)
            ]
            others = [Nomination(nominee_id=n.id, year=year) for n in nominees]
            own = Nomination(id=f"own{year}", nominee_id="dao", year=year)
            desk.store.save(*nominees, *others, own)
            desk.store.save(
                CouncilMeeting(year=year, title="Xét chọn", decisions=tuple(Decision(nomination_id=n.id) for n in (*others, own))),
                Dissemination(year=year, title="Tọa đàm", nomination_ids=(own.id,)),
                Award(nominee_id="dao", year=year, form="Giấy khen"),
                SupportMeasure(nomination_id=own.id, title="Tập huấn"),
                *(Assessment(nomination_id=own.id, criterion=c.reference) for c in criteria_for(desk.programme, NomineeKind.TEACHER)),
            )

    desk.store.save(TEACHER)
    ten(range(2024, 2025))
    with counting(desk) as few:
        career(desk, "dao", 2024)
    ten(range(2015, 2024))
    with counting(desk) as many:
        told = career(desk, "dao", 2024)
    assert told is not None and len(told.years) == 10
    assert len(many) == len(few)
    assert all(len(year.lines) == 4 for year in told.years)


def test_deleted_records_are_not_told(desk: Desk) -> None:
    filled(desk)
    for kind, id in ((Award, "city"), (Referral, "asked"), (Dissemination, "talk"), (SupportMeasure, "help"), (CouncilMeeting, "meeting")):
        record = desk.store.get(kind, id)
        assert record is not None
        desk.store.delete(record)
    told = career(desk, "dao", 2024)
    assert told is not None
    assert told.years[1].lines == () and told.years[1].stage is Stage.DISCOVERED


def recognised(*records: Record) -> Callable[[Desk], None]:
    return lambda desk: desk.store.save(TEACHER, BEFORE, *records)


GRANTED = Referral(nomination_id="n23", form="Bằng khen", level=AwardLevel.COMMUNE, state=ReferralState.GRANTED)


@pytest.mark.parametrize(
    ("prepare", "code"),
    [
        (recognised(CITY), "recognised_without_file"),
        (recognised(CITY, NOW), "recognised_not_followed"),
        (recognised(GRANTED, NOW), "recognised_not_followed"),
        (recognised(CITY, NOW, SupportMeasure(nomination_id="n24", title="Theo dõi")), ""),
        (recognised(CITY, Nomination(nominee_id="dao", year=2024, closed_on=date(2024, 1, 1), closed_reason="Nghỉ hưu")), ""),
        (recognised(Award(nominee_id="dao", year=2023, form="Giấy khen", level=AwardLevel.UNIT)), ""),
        (recognised(Award(nominee_id="dao", year=2024, form="Bằng khen", level=AwardLevel.CITY)), ""),
        (recognised(Referral(nomination_id="n23", form="Bằng khen", state=ReferralState.SENT)), ""),
    ],
)
def test_who_was_recognised_before_is_to_be_followed_up(desk: Desk, prepare: Callable[[Desk], None], code: str) -> None:
    prepare(desk)
    found = [f for f in readiness(desk, 2024, date(2024, 10, 18)) if f.code.startswith("recognised_")]
    assert [f.code for f in found] == ([code] if code else [])
    assert [line.nominee_id for line in those_to_follow(desk, 2024)] == (["dao"] if code else [])
    for finding in found:
        assert (finding.severity, finding.nominee, finding.field) == (Severity.ADVICE, "dao", "support")
        assert "“Bằng khen” năm 2023" in sentence(finding) and "mục II.2.2" in sentence(finding)


def test_a_file_is_opened_for_whoever_is_known_from_before(desk: Desk) -> None:
    desk.store.save(TEACHER, BEFORE, CITY)
    made = go_on(desk, "dao", 2024)
    assert desk.store.get(Nomination, made.id) == made
    assert (made.year, made.position, made.department, made.achievement) == (2024, "Giáo viên", "Tổ Văn", "")
    (line,) = those_to_follow(desk, 2024)
    assert line.nomination_id == made.id


def test_the_list_is_in_the_order_of_names_and_names_the_latest_award(desk: Desk) -> None:
    ministry = Award(nominee_id="dao", year=2022, form="Bằng khen của Bộ", level=AwardLevel.MINISTRY)
    binh = Nominee(id="binh", number=8, kind=NomineeKind.STAFF, name="Trần Văn Bình")
    desk.store.save(TEACHER, binh, BEFORE, CITY, ministry, Award(nominee_id="binh", year=2021, form="Huân chương", level=AwardLevel.STATE))
    lines = those_to_follow(desk, 2024)
    assert [(line.name, line.form, line.year) for line in lines] == [
        ("Trần Văn Bình", "Huân chương", 2021),
        ("Nguyễn Thị Đào", "Bằng khen", 2023),
    ]


def test_a_file_that_is_opened_alone_is_the_one_that_goes_on_with_all(desk: Desk) -> None:
    open_measure = SupportMeasure(nomination_id="n23", title="Kèm cặp", responsible="Tổ Văn")
    done = SupportMeasure(nomination_id="n23", title="Đã xong", ended_on=date(2023, 7, 1))
    desk.store.save(TEACHER, BEFORE, CITY, open_measure, done)
    with_all = carry_over(desk, 2024)
    made = go_on(desk, "dao", 2024)
    measures = desk.store.all(SupportMeasure, nomination_id=made.id)
    assert [m.title for m in measures] == ["Kèm cặp"]

    def alike(record: Record) -> Record:
        same = {name: "" for name in ("id", "nomination_id") if hasattr(record, name)}
        return msgspec.structs.replace(record, **same)

    assert [alike(record) for record in (made, *measures)] == [alike(record) for record in with_all.records]
    assert those_to_follow(desk, 2024) == (), "an open measure goes on"


def test_a_file_opened_anew_is_not_closed_and_one_of_an_earlier_year_takes_no_later_measures(desk: Desk) -> None:
    closed = msgspec.structs.replace(NOW, closed_on=date(2024, 2, 1), closed_reason="Nghỉ hưu")
    desk.store.save(TEACHER, closed, SupportMeasure(nomination_id="n24", title="Kèm cặp"))
    again, earlier = go_on(desk, "dao", 2025), go_on(desk, "dao", 2023)
    assert (again.closed_on, again.closed_reason) == (None, "")
    assert [len(desk.store.all(SupportMeasure, nomination_id=n.id)) for n in (again, earlier)] == [1, 0]
    assert earlier.position == "Tổ trưởng"


def test_what_was_booked_under_another_year_is_told_with_the_file_it_is_about(desk: Desk) -> None:
    late = CouncilMeeting(id="late", year=2024, title="Xét bổ sung", held_on=date(2024, 1, 5), decisions=(Decision(nomination_id="n23"),))
    talk = Dissemination(id="talk", year=2024, title="Tọa đàm", happened_on=date(2024, 1, 9), nomination_ids=("n23",))
    desk.store.save(TEACHER, BEFORE, late, talk)
    told = career(desk, "dao", 2024)
    assert told is not None
    (year,) = told.years
    assert [(line.record, line.year) for line in year.lines] == [("late", 2024), ("talk", 2024)]
    assert year.stage is Stage.DISCOVERED, "the list and the report say so too"
