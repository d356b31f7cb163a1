"""The sample unit: three years of a school's life that fit together, the same each time, and still quick where it is small."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from exemplar_desktop.domain.award import Award, AwardLevel, Referral, ReferralState
from exemplar_desktop.domain.consent import Consent
from exemplar_desktop.domain.council import CouncilMeeting, CouncilMember, PublicNotice
from exemplar_desktop.domain.dissemination import Dissemination, Organiser
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.finding import Severity
from exemplar_desktop.domain.inspection import Capacity, Inspection
from exemplar_desktop.domain.movement import Launcher, Movement
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.programme import reporting_year
from exemplar_desktop.domain.record import Record
from exemplar_desktop.domain.stage import Stage, furthest, stage_facts
from exemplar_desktop.domain.support_measure import SupportKind, SupportMeasure
from exemplar_desktop.services.demo import DemoOrder, make_sample_desk
from exemplar_desktop.services.desk import Desk, open_desk
from exemplar_desktop.services.facts import year_facts
from exemplar_desktop.services.programmes import load_programme
from exemplar_desktop.services.readiness import readiness
from exemplar_desktop.services.sample_unit import WHOLE_SAMPLE
from exemplar_desktop.services.sample_words import sample_people
from tests.services.conftest import now

YEARS = (2023, 2024, 2025)
OTHER_PROGRAMME = Path(__file__).resolve().parent.parent / "programmes" / "gia-dinh-2026-2030.toml"
HONEST = {"not_considered", "criterion_not_judged", "criterion_not_met", "report_late", "section_empty", "activity_without_exemplar"}
"""What a sample may lack: judgements that a school would still have to make, and a report that nobody sent."""
HONEST |= {"evidence_of_criterion", "recognised_without_file"}
"""And what is pointed out: a picture of two people, and somebody who was honoured before and has no file any more."""
LACKS = {
    2023: Counter(),
    2024: Counter(recognised_without_file=1),
    2025: Counter(criterion_not_judged=1, criterion_not_met=1, not_considered=2, evidence_of_criterion=1, recognised_without_file=1),
}
SMALL = {*HONEST, "spread_missing", "union_activity_missing", "no_nomination"}


@pytest.fixture(scope="module")
def whole(whole_sample: Path) -> Iterator[Desk]:
    desk = open_desk(whole_sample)
    yield desk
    desk.store.close()


def test_it_has_as_many_people_and_papers_as_are_told_of(whole: Desk) -> None:
    assert len(sample_people()) == WHOLE_SAMPLE
    kinds = Counter(nominee.kind for nominee in whole.store.all(Nominee))
    assert kinds[NomineeKind.COLLECTIVE] == 4
    assert sum(kinds.values()) - kinds[NomineeKind.COLLECTIVE] == 30
    assert set(kinds) == set(NomineeKind)
    assert len(whole.store.all(Evidence)) == 120


def test_people_go_on_from_year_to_year_and_pupils_from_class_to_class(whole: Desk) -> None:
    nominations = defaultdict(list)
    for nomination in whole.store.all(Nomination):
        nominations[nomination.nominee_id].append(nomination)
    spans = Counter(tuple(sorted(one.year for one in mine)) for mine in nominations.values())
    assert spans[YEARS] >= 8 and spans[(2024, 2025)] >= 8 and spans[(2025,)] >= 8
    pupils = {nominee.id for nominee in whole.store.all(Nominee, kind=NomineeKind.STUDENT)}
    for nominee in pupils:
        for one, following in zip(nominations[nominee], nominations[nominee][1:], strict=False):
            assert int(following.department[:2]) == int(one.department[:2]) + 1
            assert following.department[2:] == one.department[2:]
    closed = [one for mine in nominations.values() for one in mine if one.closed_on]
    assert len(closed) == 1 and closed[0].closed_reason


def test_some_come_the_whole_way_and_every_stage_is_seen(whole: Desk) -> None:
    reached: dict[str, list[Stage]] = defaultdict(list)
    for year in YEARS:
        facts = year_facts(whole, year)
        nominees = {nomination.id: nomination.nominee_id for nomination in facts.nominations}
        for nomination, proofs in stage_facts(facts).items():
            reached[nominees[nomination]].append(furthest(proofs))
    order = list(Stage)
    rising = [stages for stages in reached.values() if len(stages) == 3 and stages == sorted(stages, key=order.index)]
    assert any(stages[0] is not Stage.REFERRED and stages[-1] is Stage.REFERRED for stages in rising)
    seen = {stage for stages in reached.values() for stage in stages}
    assert seen == set(Stage)


def test_the_council_the_honours_and_the_unions_have_a_history(whole: Desk) -> None:
    store = whole.store
    members = store.all(CouncilMember)
    assert [m.valid_until for m in members].count(None) == len(members) - 1
    assert max(m.valid_from for m in members if m.valid_from) > min(m.valid_until for m in members if m.valid_until)
    meetings = store.all(CouncilMeeting)
    assert {meeting.year for meeting in meetings} == set(YEARS)
    assert all(decision.votes_for is not None for meeting in meetings for decision in meeting.decisions)
    objections = [o for notice in store.all(PublicNotice) for o in notice.objections]
    assert len(objections) == 1 and objections[0].settled_on and objections[0].outcome
    assert {r.state for r in store.all(Referral)} == {ReferralState.SENT, ReferralState.GRANTED, ReferralState.REFUSED}
    levels = {award.level for award in store.all(Award)}
    assert levels >= {AwardLevel.UNIT, AwardLevel.DEPARTMENT, AwardLevel.CITY, AwardLevel.MINISTRY}
    measures = store.all(SupportMeasure)
    assert {measure.kind for measure in measures} == set(SupportKind)
    assert sum(bool(measure.outcome) for measure in measures) == len(measures) - 2
    for year in YEARS:
        activities = store.all(Dissemination, year=year)
        assert {activity.organiser for activity in activities} >= {Organiser.UNIT, Organiser.TRADE_UNION, Organiser.YOUTH_UNION}
        assert sum(activity.cluster_conference for activity in activities) == 1
        assert len(store.all(Inspection, year=year)) >= 2
    assert {m.launched_by for m in store.all(Movement)} >= {Launcher.UNIT, Launcher.TRADE_UNION, Launcher.YOUTH_UNION}
    assert sum(capacity.valid_until is not None for capacity in store.all(Capacity)) == 1


def test_one_consent_was_withdrawn_and_one_is_missing(whole: Desk) -> None:
    consents = whole.store.all(Consent)
    pupils = whole.store.all(Nominee, kind=NomineeKind.STUDENT)
    assert sum(consent.withdrawn_on is not None for consent in consents) == 1
    assert len({pupil.id for pupil in pupils} - {consent.nominee_id for consent in consents}) == 1


def test_nobody_has_the_same_words_as_another(whole: Desk) -> None:
    nominations = whole.store.all(Nomination)
    assert len({nomination.achievement for nomination in nominations}) == len(nominations)
    assert len({nominee.name for nominee in whole.store.all(Nominee)}) == WHOLE_SAMPLE
    assert len({piece.title for piece in whole.store.all(Evidence)}) > 90


def test_the_latest_year_lacks_little_and_says_it(whole: Desk) -> None:
    today = now().date()
    for year in YEARS:
        found = Counter(f.code for f in readiness(whole, year, today) if f.code not in ("report_late", "section_empty"))
        assert found == LACKS[year], year
    advice = Counter(f.code for f in readiness(whole, 2025, today) if f.severity is Severity.ADVICE)
    assert advice == Counter(not_considered=2, evidence_of_criterion=1, recognised_without_file=1)


@pytest.mark.parametrize("nominees", [1, 13, 40])
@pytest.mark.parametrize(("programme", "year"), [(None, 2023), (None, 2025), (OTHER_PROGRAMME, 2027)])
def test_a_sample_of_any_size_and_year_fits_together(nominees: int, programme: Path | None, year: int, tmp_path: Path) -> None:
    desk = sample(tmp_path, nominees, year, programme)
    try:
        told = {nomination.year for nomination in desk.store.all(Nomination)}
        known = {span.year for span in desk.programme.years} & {year - 2, year - 1, year}
        assert told == (known if nominees >= 12 else {year})
        assert nominees < 12 or len(desk.store.all(Nomination, year=year)) >= nominees - 2
        for one in told:
            span = reporting_year(desk.programme, one)
            assert span
            found = {finding.code for finding in readiness(desk, one, span.last_day)}
            assert found <= (SMALL if nominees < WHOLE_SAMPLE else HONEST), one
    finally:
        desk.store.close()


def test_the_same_order_tells_the_same(tmp_path: Path) -> None:
    one, other = (sample(tmp_path / name, 13, 2025) for name in ("one", "other"))
    try:
        assert told_in(one) == told_in(other)
    finally:
        one.store.close()
        other.store.close()


def sample(folder: Path, nominees: int, year: int, programme: Path | None = None) -> Desk:
    span = reporting_year(load_programme(programme), year)
    assert span
    return make_sample_desk(folder, DemoOrder(nominees, evidence_mb=0, programme=programme), span, now())


def told_in(desk: Desk) -> list[str]:
    """Return every record as text, with the place at which an identity was first met in its stead."""
    met: dict[str, str] = {}
    kinds: tuple[type[Record], ...] = (Nominee, Movement, CouncilMember, Evidence, Nomination, SupportMeasure, CouncilMeeting)
    kinds += (PublicNotice, Award, Referral, Dissemination, Inspection, Capacity, Consent)
    texts = [msgspec.json.encode(record).decode() for kind in kinds for record in desk.store.all(kind)]
    return [re.sub(r"\b[0-9a-f]{32}\b", lambda id: met.setdefault(id[0], f"#{len(met)}"), text) for text in texts]
