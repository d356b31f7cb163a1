"""A year at a glance, counted from real stores."""

from datetime import UTC, date, datetime

import msgspec

from exemplar_desktop.domain.assessment import Assessment
from exemplar_desktop.domain.dissemination import Dissemination, Organiser
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.obligations import progress
from exemplar_desktop.domain.record import new_id
from exemplar_desktop.domain.stage import Stage
from exemplar_desktop.domain.submission import Route, SubmissionPackage
from exemplar_desktop.reports.figures import count_facts
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.facts import first_sent_on, year_facts
from exemplar_desktop.services.overview import Overview, overview
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME
from tests.services.conftest import YEAR

TODAY = date(2024, 10, 18)


def add(desk: Desk, kind: NomineeKind = NomineeKind.TEACHER, year: int = YEAR, closed_on: date | None = None) -> Nomination:
    number = desk.store.next_nominee_number()
    nominee = Nominee(number=number, kind=kind, name=f"Người {number}")
    nomination = Nomination(nominee_id=nominee.id, year=year, closed_on=closed_on)
    desk.store.save(nominee, nomination)
    return nomination


def days_left(seen: Overview) -> dict[str, int | None]:
    return {p.obligation.key: p.days_left for p in seen.progress}


def test_the_counts_are_those_of_the_whole_facts(desk: Desk) -> None:
    facts = year_facts(desk, YEAR)
    seen = overview(desk, YEAR, TODAY)
    stages = list(count_facts(facts).stages.values())
    assert seen.progress == progress(facts, TODAY, first_sent_on(desk, YEAR))
    assert dict(seen.stages) == {stage: stages.count(stage) for stage in Stage}
    assert seen.counts.nominations == len(facts.nominations) == 5
    # The papers of a notice, an inspection or a consent prove no exemplar.
    proving = {id for assessment in facts.assessments for id in assessment.evidence_ids}
    proving |= {id for activity in facts.disseminations for id in activity.evidence_ids}
    assert seen.counts.evidence == len(proving) > 0
    assert seen.counts.disseminations == len(facts.disseminations)
    assert seen.before is None


def test_on_18_october_eleven_days_are_left(bare: Desk) -> None:
    assert days_left(overview(bare, YEAR, TODAY))["annual-report"] == 11
    assert days_left(overview(bare, YEAR, date(2024, 11, 1)))["annual-report"] == -3
    assert days_left(overview(bare, YEAR, TODAY))["spread"] is None


def test_closed_and_deleted_files_do_not_count(bare: Desk) -> None:
    kept, gone = add(bare), add(bare)
    add(bare, closed_on=date(2024, 5, 1))
    nominee = bare.store.get(Nominee, gone.nominee_id)
    assert nominee
    paper = Evidence(title="Quyết định", link="https://example.invalid/1")
    bare.store.save(paper, Assessment(nomination_id=gone.id, criterion="III.2", evidence_ids=(paper.id,)))
    bare.store.save(Dissemination(year=YEAR, title="Tọa đàm", nomination_ids=(kept.id, gone.id)))
    assert (overview(bare, YEAR, TODAY).counts.evidence, dict(overview(bare, YEAR, TODAY).stages)[Stage.SPREAD]) == (1, 2)
    bare.store.delete(nominee)
    seen = overview(bare, YEAR, TODAY)
    assert seen.counts.kinds == {kind: int(kind is NomineeKind.TEACHER) for kind in NomineeKind}
    assert (seen.counts.evidence, dict(seen.stages)[Stage.SPREAD]) == (0, 1)


def test_one_piece_of_evidence_counts_once_wherever_it_is_used(bare: Desk) -> None:
    paper = Evidence(title="Quyết định", link="https://example.invalid/1")
    unused = Evidence(title="Chưa dùng", link="https://example.invalid/2")
    nomination = add(bare)
    bare.store.save(paper, unused)
    bare.store.save(*(Assessment(nomination_id=nomination.id, criterion=c, evidence_ids=(paper.id,)) for c in ("III.2", "III.2.2.b.1")))
    bare.store.save(Dissemination(year=YEAR, title="Tọa đàm", evidence_ids=(paper.id,)))
    assert overview(bare, YEAR, TODAY).counts.evidence == 1
    bare.store.delete(paper)
    assert overview(bare, YEAR, TODAY).counts.evidence == 0


def test_the_year_before_is_there_where_it_holds_something(bare: Desk) -> None:
    add(bare, year=2023)
    bare.store.save(Dissemination(year=2023, title="Lễ tuyên dương"))
    seen = overview(bare, YEAR, TODAY)
    assert seen.before is not None
    assert (seen.before.nominations, seen.before.evidence, seen.before.disseminations) == (1, 0, 1)
    assert seen.counts.is_empty
    assert overview(bare, 2023, TODAY).before is None


def test_the_first_year_of_a_programme_stands_beside_the_last_of_the_one_before(bare: Desk) -> None:
    add(bare, year=2022)
    seen = overview(bare, 2023, TODAY)
    assert seen.before is not None
    assert (seen.totals_before.year, seen.totals_before.nominations) == (2022, 1)
    assert [totals.year for totals in seen.years] == [2023]


def test_the_union_and_the_conference_are_met_by_activities(bare: Desk) -> None:
    union = Dissemination(year=YEAR, title="Công đoàn giới thiệu", organiser=Organiser.TRADE_UNION)
    bare.store.save(union, Dissemination(year=YEAR, title="Giao lưu cụm", cluster_conference=True))
    met = {p.obligation.key for p in overview(bare, YEAR, TODAY).progress if p.met}
    assert met == {"union-activity", "cluster-conference"}
    bare.store.save(msgspec.structs.replace(union, organiser=Organiser.UNIT))
    assert {p.obligation.key for p in overview(bare, YEAR, TODAY).progress if p.met} == {"cluster-conference"}


def test_a_year_outside_the_programme_has_figures_and_no_obligations(bare: Desk) -> None:
    add(bare, year=2031)
    seen = overview(bare, 2031, TODAY)
    assert (seen.progress, seen.counts.nominations) == ((), 1)


def test_a_report_made_too_late_is_not_called_in_time_by_a_later_correction(bare: Desk) -> None:
    def package(created: datetime) -> SubmissionPackage:
        day = created.astimezone(VIETNAM_TIME).date()
        return SubmissionPackage(
            year=YEAR,
            set_id=new_id(),
            part=1,
            parts=1,
            route=Route.DIGITAL,
            number=1,
            issued_on=day,
            created=created,
            file_name=f"{day}.zip",
            size=1,
            sha256="0" * 64,
        )

    # 29/10 at 18:00 in London is the 30th in Hải Phòng.
    bare.store.save(package(datetime(2024, 10, 29, 18, tzinfo=UTC)))
    (report,) = (p for p in overview(bare, YEAR, date(2024, 11, 20)).progress if p.obligation.key == "annual-report")
    assert (report.met, report.was_late, report.days_left) == (True, True, -1)
    bare.store.save(package(datetime(2024, 10, 29, 9, tzinfo=VIETNAM_TIME)), package(datetime(2024, 11, 5, 9, tzinfo=VIETNAM_TIME)))
    (report,) = (p for p in overview(bare, YEAR, date(2024, 11, 20)).progress if p.obligation.key == "annual-report")
    assert (report.was_late, report.days_left) == (False, 0)
