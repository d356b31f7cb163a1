"""Terms of heads and names: overlaps, gaps and terms that end before they begin are said, and nothing breaks."""

from datetime import date

import msgspec

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.correction import Correction
from exemplar_desktop.domain.heading import heading_findings, term_findings
from exemplar_desktop.domain.terms import TermDoubt, TermFault, head_doubts, head_problems, name_doubts, name_problems
from exemplar_desktop.domain.unit import Authority, Signatory, Unit, UnitPeriod, signatory_on
from exemplar_desktop.messages.sentences import sentence
from tests.domain.year import complete_year

D = date


def head(name: str, first: date | None = None, last: date | None = None, authority: Authority = Authority.HEAD) -> Signatory:
    return Signatory(id=name, name=name, position="Hiệu trưởng", authority=authority, valid_from=first, valid_until=last)


def name(text: str, first: date | None = None, last: date | None = None) -> UnitPeriod:
    return UnitPeriod(name=text, symbol="S", parent="P", addressee="A", place="L", valid_from=first, valid_until=last)


OLD, NEW = head("An", None, D(2024, 8, 31)), head("Bình", D(2024, 9, 1))


def test_terms_that_follow_each_other_day_by_day_are_sound() -> None:
    assert head_doubts((NEW, OLD)) == head_doubts((OLD, NEW)) == ()
    deputy = head("Cam", None, None, Authority.DEPUTY)
    assert head_doubts((OLD, NEW, deputy, msgspec.structs.replace(deputy, name="Dung"))) == ()


def test_two_heads_at_once_are_an_overlap_at_both() -> None:
    early = head("Bình", D(2024, 8, 1), None, Authority.ACTING)
    assert head_doubts((OLD, early)) == (TermDoubt(TermFault.OVERLAP, 1, 0, D(2024, 8, 1), D(2024, 8, 31)),)
    (at_new,), (at_old,) = head_problems((OLD, early), 1), head_problems((OLD, early), 0)
    assert (at_new.field, at_old.field) == ("valid_from", "valid_until")
    assert "An" in sentence(at_new) and "Bình" in sentence(at_old)
    assert head_doubts((head("An"), head("Bình"))) == (TermDoubt(TermFault.OVERLAP, 1, 0, None, None),)


def test_days_without_a_head_are_a_gap() -> None:
    late = head("Bình", D(2024, 9, 15))
    assert head_doubts((late, OLD)) == (TermDoubt(TermFault.GAP, 0, 1, D(2024, 9, 1), D(2024, 9, 14)),)
    (problem,) = head_problems((late, OLD), 0)
    assert sentence(problem) == "Chưa có người đứng đầu từ ngày 01/09/2024 đến ngày 14/09/2024 (sau An)."
    assert head_problems((late, OLD), 1) == ()


def test_a_short_term_inside_a_long_one_hides_no_later_gap() -> None:
    long, short = head("An", D(2023, 1, 1), D(2024, 8, 31)), head("Bình", D(2024, 2, 1), D(2024, 2, 9))
    after = head("Cam", D(2024, 9, 1))
    assert [(one.fault, one.place, one.other) for one in head_doubts((long, short, after))] == [(TermFault.OVERLAP, 1, 0)]


def test_a_term_that_ends_before_it_begins_is_said_for_everyone() -> None:
    wrong = head("Cam", D(2024, 9, 1), D(2024, 8, 1), Authority.DEPUTY)
    assert [(one.fault, one.place, one.field) for one in head_doubts((OLD, NEW, wrong))] == [(TermFault.REVERSED, 2, "valid_until")]
    assert signatory_on((wrong,), D(2024, 8, 15)) is None


def test_names_of_the_unit_are_held_against_each_other() -> None:
    first, second = name("Cũ", None, D(2024, 8, 31)), name("Mới", D(2024, 9, 1))
    assert name_doubts((first, second)) == ()
    (problem,) = name_problems((name("Cũ"), second), 0)
    assert (problem.field, "Mới" in sentence(problem)) == ("valid_until", True)
    (gap,) = name_problems((first, name("Mới", D(2024, 9, 3))), 1)
    assert "từ ngày 01/09/2024 đến ngày 02/09/2024" in sentence(gap)


def codes_of(signatories: tuple[Signatory, ...], day: date, report: AnnualReport | None = None) -> list[str]:
    year = msgspec.structs.replace(complete_year(), signatories=signatories, report=report)
    return [one.code for one in (*heading_findings(year, day), *term_findings(year, day))]


def test_an_explicit_choice_out_of_office_is_a_finding_and_follows_the_date() -> None:
    chosen = AnnualReport(year=2024, signatory_id="An")
    assert codes_of((OLD, NEW), D(2024, 10, 18), chosen) == ["signer_out_of_office"]
    assert codes_of((OLD, NEW), D(2024, 8, 31), chosen) == []
    assert codes_of((OLD, NEW), D(2024, 10, 18)) == []


def test_a_deputy_between_two_heads_signs_and_it_is_said() -> None:
    deputy, late = head("Cam", None, None, Authority.DEPUTY), head("Bình", D(2024, 10, 20))
    assert codes_of((OLD, late, deputy), D(2024, 10, 18)) == ["no_head_in_office", "head_term_gap"]
    assert codes_of((OLD, late, deputy), D(2024, 10, 20)) == ["head_term_gap"]


def test_what_is_outside_the_year_is_not_said() -> None:
    one, two, now = head("An", None, D(2019, 8, 31)), head("Bình", D(2019, 9, 15), D(2020, 1, 1)), head("Cam", D(2020, 1, 2))
    assert codes_of((one, two, now), D(2024, 10, 18)) == []


def test_findings_about_terms_lead_to_their_record_and_have_their_words() -> None:
    unit = Unit(code="1", periods=(name("Cũ"), name("Mới", D(2024, 9, 1))))
    year = msgspec.structs.replace(complete_year(), unit=unit, signatories=(head("An"), head("Bình", D(2024, 9, 1))))
    overlap, names = term_findings(year, D(2024, 10, 18))
    assert (overlap.code, overlap.page, overlap.record, overlap.field) == ("head_terms_overlap", "setup", "Bình", "valid_from")
    assert sentence(overlap).startswith("Từ ngày 01/09/2024 đến ngày 29/10/2024, An và Bình cùng là người đứng đầu.")
    assert (names.code, names.values["place"]) == ("name_terms_overlap", 1)
    assert "hai tên gọi “Cũ” và “Mới”" in sentence(names)


def test_a_correction_dated_before_what_it_replaces_is_said() -> None:
    former = Correction(replaces="s", number=1, symbol="S", issued_on=D(2024, 10, 18), first_sent_on=D(2024, 10, 18), in_time=True)
    report = AnnualReport(year=2024, correction=former)
    assert codes_of((OLD, NEW), D(2024, 10, 17), report) == ["dated_before_replaced"]
    assert codes_of((OLD, NEW), D(2024, 10, 18), report) == []
