"""A new year begins with those who go on, and nothing of the year before is touched."""

from datetime import date

import pytest

from exemplar_desktop.domain.assessment import Assessment, Judgement
from exemplar_desktop.domain.council import CouncilMember
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.support_measure import SupportMeasure
from exemplar_desktop.errors import YearOutsideProgramme
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.next_year import carry_into, carry_over, going_on


def put(desk: Desk, number: int, **values: object) -> Nomination:
    nominee = Nominee(number=number, kind=NomineeKind.TEACHER, name=f"Người {number}")
    nomination = Nomination(nominee_id=nominee.id, year=2023, **values)  # type: ignore[arg-type]
    desk.store.save(nominee, nomination)
    return nomination


def test_open_files_and_open_measures_go_on_once(bare: Desk) -> None:
    going = put(bare, 1, position="Tổ trưởng", department="Toán", achievement="Năm trước", discovered_on=date(2023, 5, 1))
    put(bare, 2, closed_on=date(2023, 6, 1))
    gone = put(bare, 3)
    nominee = bare.store.get(Nominee, gone.nominee_id)
    assert nominee
    bare.store.delete(nominee)
    judged = Assessment(nomination_id=going.id, criterion="III.2", judgement=Judgement.MET)
    open_measure = SupportMeasure(nomination_id=going.id, title="Kèm cặp", evidence_ids=())
    done = SupportMeasure(nomination_id=going.id, title="Đã xong", ended_on=date(2023, 7, 1))
    bare.store.save(judged, open_measure, done)
    before = [bare.store.all(kind) for kind in (Nominee, Nomination, Assessment, SupportMeasure)]

    found = carry_over(bare, 2024)
    assert (found.nominees, found.measures) == (1, 1)
    bare.store.save(*found.records)
    (new,) = bare.store.all(Nomination, year=2024)
    assert (new.nominee_id, new.position, new.department) == (going.nominee_id, "Tổ trưởng", "Toán")
    assert (new.achievement, new.discovered_on) == ("", date(2023, 5, 1))
    assert bare.store.all(Assessment, nomination_id=new.id) == ()
    assert [m.title for m in bare.store.all(SupportMeasure, nomination_id=new.id)] == ["Kèm cặp"]
    after = [bare.store.all(kind) for kind in (Nominee, Nomination, Assessment, SupportMeasure)]
    assert all(set(old) <= set(now) for old, now in zip(before, after, strict=True)), "nothing of the year before is changed"
    assert carry_over(bare, 2024).records == (), "what is there already does not come twice"
    assert carry_over(bare, 2026).records == (), "only the year before counts"


TODAY = date(2023, 11, 2)


def test_who_can_go_on_is_told_before_it_is_done(bare: Desk) -> None:
    first, second = put(bare, 2, position="Tổ trưởng", department="Toán"), put(bare, 1)
    put(bare, 3, closed_on=date(2023, 6, 1))
    bare.store.save(
        SupportMeasure(nomination_id=first.id, title="Kèm cặp"),
        SupportMeasure(nomination_id=first.id, title="Đã xong", ended_on=date(2023, 7, 1)),
        CouncilMember(name="Còn nhiệm kỳ", valid_from=date(2023, 1, 1)),
        CouncilMember(name="Hết nhiệm kỳ", valid_until=date(2023, 10, 29)),
    )
    going = going_on(bare, 2024, TODAY)
    assert going
    assert (going.year, going.before, going.council) == (2024, 2023, 1)
    assert [(line.name, line.position, line.department, line.measures) for line in going.lines] == [
        ("Người 1", "", "", 0),
        ("Người 2", "Tổ trưởng", "Toán", 1),
    ]
    assert [line.nomination_id for line in going.lines] == [second.id, first.id]


def test_nobody_goes_on_into_a_year_that_nobody_plans(bare: Desk) -> None:
    assert going_on(bare, 2024, TODAY) is None
    nominee = Nominee(number=1, kind=NomineeKind.STAFF, name="Lê Thị Hòa")
    bare.store.save(nominee, *(Nomination(nominee_id=nominee.id, year=year) for year in (2022, 2025)))
    assert going_on(bare, 2026, TODAY) is None
    with pytest.raises(YearOutsideProgramme):
        carry_into(bare, 2026)
    assert len(bare.store.all(Nomination)) == 2
    # The first year of a plan goes on from one that the plan itself does not have.
    assert carry_into(bare, 2023).nominees == 1


def test_only_the_chosen_go_on_and_a_file_of_the_new_year_stays_as_it_is(bare: Desk) -> None:
    one, other, there = put(bare, 1), put(bare, 2), put(bare, 3)
    kept = Nomination(nominee_id=there.nominee_id, year=2024, closed_on=date(2024, 1, 1), closed_reason="Chuyển trường")
    bare.store.save(kept, SupportMeasure(nomination_id=one.id, title="Kèm"), SupportMeasure(nomination_id=other.id, title="Kèm"))
    done = carry_into(bare, 2024, {one.id, there.id, "không có"})
    assert (done.nominees, done.measures) == (1, 1)
    assert {nomination.nominee_id for nomination in bare.store.all(Nomination, year=2024)} == {one.nominee_id, there.nominee_id}
    assert bare.store.get(Nomination, kept.id) == kept
    assert carry_into(bare, 2024).nominees == 1
    assert carry_into(bare, 2024).records == ()
