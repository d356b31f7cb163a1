"""A new year begins with those who go on, and nothing of the year before is touched."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from exemplar_desktop.domain.assessment import Assessment, Judgement
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.support_measure import SupportMeasure
from exemplar_desktop.services.desk import Desk, open_desk
from exemplar_desktop.services.next_year import carry_over


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[Desk]:
    opened = open_desk(tmp_path / "bare", create=True)
    yield opened
    opened.store.close()


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
