"""What the plan demands of the year, and how many days are left."""

from datetime import date

import msgspec

from exemplar_desktop.domain.obligations import progress
from exemplar_desktop.domain.stage import Stage, furthest, stage_facts
from exemplar_desktop.domain.unit import Authority, Signatory, UnitPeriod, period_on, signatory_on, signer_on
from tests.domain.year import complete_year


def test_on_18_october_eleven_days_are_left_for_the_report() -> None:
    states = {p.obligation.key: p for p in progress(complete_year(), date(2024, 10, 18), sent_on=None)}
    assert (states["annual-report"].days_left, states["annual-report"].met) == (11, False)
    assert (states["spread"].days_left, states["spread"].done, states["spread"].met) == (None, 1, True)
    assert states["cluster-conference"].days_left == -49
    assert states["union-activity"].met


def test_a_sent_report_is_met() -> None:
    day = date(2024, 11, 18)
    states = {p.obligation.key: p for p in progress(complete_year(), day, sent_on=date(2024, 10, 29))}
    assert (states["annual-report"].met, states["annual-report"].was_late, states["annual-report"].days_left) == (True, False, 0)
    late = {p.obligation.key: p for p in progress(complete_year(), day, sent_on=date(2024, 10, 30))}
    assert (late["annual-report"].met, late["annual-report"].was_late, late["annual-report"].days_left) == (True, True, -1)
    assert not late["cluster-conference"].was_late


def test_an_obligation_without_a_number_is_met_by_anything_recorded() -> None:
    facts = complete_year()
    states = {p.obligation.key: p for p in progress(facts, date(2024, 10, 18), sent_on=None)}
    assert (states["union-activity"].obligation.count, states["union-activity"].met) == (None, True)
    nothing = msgspec.structs.replace(facts, disseminations=())
    assert not {p.obligation.key: p for p in progress(nothing, date(2024, 10, 18), sent_on=None)}["union-activity"].met


def test_the_stage_follows_from_the_facts() -> None:
    facts = complete_year()
    assert [furthest(proofs) for proofs in stage_facts(facts).values()][:2] == [Stage.SPREAD, Stage.RECOGNISED]
    alone = msgspec.structs.replace(facts, council_meetings=())
    assert [furthest(proofs) for proofs in stage_facts(alone).values()][:2] == [Stage.SPREAD, Stage.DISCOVERED]


def test_names_and_signatories_have_their_time() -> None:
    facts = complete_year()
    assert facts.unit
    old = UnitPeriod(name="Trường cũ", symbol="C", parent="Phòng", addressee="Phòng", place="Hải Phòng", valid_until=date(2025, 6, 30))
    new = UnitPeriod(name="Trường mới", symbol="M", parent="Sở", addressee="Sở", place="Hải Phòng", valid_from=date(2025, 7, 1))
    unit = type(facts.unit)(code="31", periods=(old, new))
    assert [p.name if (p := period_on(unit, d)) else "" for d in (date(2025, 6, 30), date(2025, 7, 1))] == ["Trường cũ", "Trường mới"]
    head = Signatory(name="A", position="Hiệu trưởng", valid_until=date(2024, 5, 1))
    deputy = Signatory(name="B", position="Phó hiệu trưởng", authority=Authority.DEPUTY)
    assert signatory_on((deputy, head), date(2024, 5, 1)) == head
    assert signatory_on((deputy, head), date(2024, 5, 2)) == deputy
    assert signatory_on((head,), date(2024, 5, 2)) is None


def test_who_acts_as_head_signs_before_a_deputy_however_new() -> None:
    acting = Signatory(name="A", position="Phó Hiệu trưởng", authority=Authority.ACTING, valid_from=date(2024, 1, 1))
    deputy = Signatory(name="B", position="Phó Hiệu trưởng", authority=Authority.DEPUTY, valid_from=date(2024, 6, 1))
    assert signatory_on((acting, deputy), date(2024, 7, 1)) == acting
    assert signatory_on((deputy, acting), date(2023, 7, 1)) is None
    assert signer_on((acting, deputy), None, date(2024, 7, 1)) == acting
    assert signer_on((acting, deputy), deputy.id, date(2024, 7, 1)) == deputy
    assert signer_on((acting, deputy), "gone", date(2024, 7, 1)) == acting
