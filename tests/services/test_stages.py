"""How far an exemplar has come is the same in the list, in the counts, on the nominee's page and in the report."""

from collections.abc import Iterator
from datetime import date
from random import Random

from exemplar_desktop.domain.award import Award, Referral, ReferralState
from exemplar_desktop.domain.council import CouncilMeeting, Decision, Outcome
from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.movement import Movement
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.record import Record
from exemplar_desktop.domain.stage import Stage, furthest, stage_facts
from exemplar_desktop.domain.support_measure import SupportMeasure
from exemplar_desktop.messages.sentences import sentence
from exemplar_desktop.reports.figures import count_facts
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.facts import year_facts
from exemplar_desktop.services.stages import stage_proofs
from exemplar_desktop.store.nomination_index import count_stages, reader

YEAR = 2024


def pair(number: int) -> tuple[Nominee, Nomination]:
    nominee = Nominee(number=number, kind=NomineeKind.TEACHER, name=f"Người {number:02d}")
    return nominee, Nomination(nominee_id=nominee.id, year=YEAR)


def records_about(nominee: Nominee, nomination: Nomination, chance: Random) -> Iterator[Record]:
    """Yield some of all that can prove a stage, and what looks like it but does not."""
    makers = (
        lambda: SupportMeasure(nomination_id=nomination.id, title="Kèm cặp"),
        lambda: CouncilMeeting(year=YEAR, title="Họp", decisions=(Decision(nomination_id=nomination.id, outcome=Outcome.POSTPONED),)),
        lambda: CouncilMeeting(year=YEAR, title="Họp", decisions=(Decision(nomination_id=nomination.id),)),
        lambda: CouncilMeeting(year=YEAR - 1, title="Năm trước", decisions=(Decision(nomination_id=nomination.id),)),
        lambda: Award(nominee_id=nominee.id, year=YEAR, form="Giấy khen"),
        lambda: Award(nominee_id=nominee.id, year=YEAR - 1, form="Giấy khen năm trước"),
        lambda: Dissemination(year=YEAR, title="Tọa đàm", nomination_ids=(nomination.id,)),
        lambda: Referral(nomination_id=nomination.id, form="Bằng khen", state=ReferralState.SENT),
        lambda: Referral(nomination_id=nomination.id, form="Bằng khen"),
    )
    for make in makers:
        if chance.random() < 0.2:
            yield make()


def test_every_reader_tells_the_same_stages(bare: Desk) -> None:
    chance = Random(7)
    for number in range(1, 41):
        nominee, nomination = pair(number)
        bare.store.save(nominee, nomination)
        made = list(records_about(nominee, nomination, chance))
        bare.store.save(*made)
        for record in made:
            if chance.random() < 0.15:
                bare.store.delete(record)
    facts = year_facts(bare, YEAR)
    told = count_facts(facts).stages
    assert set(told.values()) == set(Stage), "the sample must reach every stage"
    assert {line.nomination_id: line.stage for line in bare.store.nomination_lines(YEAR)} == told
    with reader(bare.store.path) as connection:
        assert count_stages(connection, YEAR) == {stage: list(told.values()).count(stage) for stage in Stage}
    proofs = {nomination.id: stage_proofs(bare, nomination) for nomination in facts.nominations}
    assert {id: furthest(found) for id, found in proofs.items()} == told
    assert {id: {f.record for f in found} for id, found in proofs.items()} == {
        id: {f.record for f in found} for id, found in stage_facts(facts).items()
    }


def test_each_stage_is_told_with_its_reason(bare: Desk) -> None:
    nominee, nomination = pair(1)
    movement = Movement(name="Dạy tốt")
    found = Nomination(nominee_id=nominee.id, year=YEAR, movement_id=movement.id, discovered_on=date(2024, 1, 12), id=nomination.id)
    meeting = CouncilMeeting(
        year=YEAR,
        title="Xét chọn",
        held_on=date(2024, 5, 12),
        decisions=(Decision(nomination_id=nomination.id, votes_for=8, votes_against=0, written_for=1),),
    )
    award = Award(nominee_id=nominee.id, year=YEAR, form="Giấy khen", decision_number="112/QĐ", decided_on=date(2024, 6, 1))
    bare.store.save(nominee, movement, found, meeting, award)
    assert [sentence(fact) for fact in stage_proofs(bare, found)] == [
        "Nhân tố mới: phát hiện ngày 12/01/2024",
        "Đã đưa ra xét: họp ngày 12/05/2024",
        "Được công nhận: họp ngày 12/05/2024, 9/9 phiếu",
        "Được khen thưởng: Giấy khen (112/QĐ), ngày 01/06/2024",
    ]
