"""The sections that the facts write: every number agrees with the facts, and what is not recorded is not claimed."""

import re
from datetime import date

import msgspec
import pytest

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.award import Award, AwardKind, AwardLevel, Referral, ReferralState
from exemplar_desktop.domain.council import Decision, Outcome
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.fulfilment import published
from exemplar_desktop.domain.nominee import NomineeKind
from exemplar_desktop.domain.readiness import findings
from exemplar_desktop.domain.support_measure import SupportKind, SupportMeasure
from exemplar_desktop.reports.compose import NOTHING_RECORDED, compose
from exemplar_desktop.reports.content import Paragraph
from exemplar_desktop.reports.drafts import draft_section
from tests.domain.year import TODAY, changed, complete_year

TEACHER, STUDENT = f"nomination-{NomineeKind.TEACHER}", f"nomination-{NomineeKind.STUDENT}"
REFERENCES = ("II.1", "II.2", "II.3", "II.4", "II.5", "II.6")


def facts(**values: object) -> YearFacts:
    return published(msgspec.structs.replace(complete_year(), **values))


def drafted(reference: str, given: YearFacts) -> str:
    return "\n".join(draft_section(reference, given))


def section(given: YearFacts, reference: str) -> list[Paragraph]:
    titled = next(s for s in given.programme.outline if s.reference == reference)
    composed = compose(given, (), TODAY)
    found = next(s for s in composed.sections if s.title == titled.title)
    return [block for block in found.blocks if isinstance(block, Paragraph)]


def test_what_is_not_recorded_is_said_to_be_missing_and_nothing_is_claimed() -> None:
    empty = ("movements", "council_members", "council_meetings", "public_notices", "inspections", "capacities", "disseminations")
    bare = facts(report=AnnualReport(year=2024), **dict.fromkeys(empty, ()))
    for reference in REFERENCES:
        assert draft_section(reference, bare) == ()
        assert [p.text for p in section(bare, reference)] == [NOTHING_RECORDED]


def test_movements_say_who_was_found_through_them_and_what_the_unions_did() -> None:
    given = changed(complete_year(), "nominations", TEACHER, movement_id="movement")
    text = drafted("II.1", published(given))
    assert "01 phong trào thi đua: “Dạy tốt, học tốt”" in text
    assert "01 điển hình qua phong trào “Dạy tốt, học tốt”" in text
    assert "Công đoàn tổ chức 01 hoạt động: “Hoạt động union”" in text
    assert "Đoàn thanh niên" not in text


def test_measures_are_counted_by_kind_and_by_people() -> None:
    measures = tuple(
        SupportMeasure(nomination_id=of, kind=kind, title=f"Việc {n}", ended_on=date(2024, 5, 1) if n < 2 else None)
        for n, (of, kind) in enumerate(
            [
                (TEACHER, SupportKind.MATERIAL),
                (TEACHER, SupportKind.MORAL),
                (STUDENT, SupportKind.MATERIAL),
                (STUDENT, SupportKind.FOLLOW_UP),
            ]
        )
    )
    text = drafted("II.2", facts(support_measures=measures))
    assert "03 biện pháp bồi dưỡng đối với 02 điển hình, gồm 02 hỗ trợ vật chất, 01 động viên tinh thần" in text
    assert "đã hoàn thành 02 biện pháp" in text
    assert "tiếp tục theo dõi" in text and "Việc 3" in text


def test_awards_count_only_those_of_the_year() -> None:
    nominee = f"nominee-{NomineeKind.TEACHER}"
    award = Award(nominee_id=nominee, year=2024, form="Giấy khen", decision_number="12/QĐ", decided_on=date(2024, 6, 1))
    awards = (
        award,
        msgspec.structs.replace(award, level=AwardLevel.CITY, kind=AwardKind.UNSCHEDULED),
        msgspec.structs.replace(award, year=2022),
    )
    referral = Referral(nomination_id=TEACHER, form="Bằng khen", state=ReferralState.SENT)
    text = drafted("II.4", facts(awards=awards, referrals=(referral,)))
    assert "02 khen thưởng cho 01 điển hình" in text
    assert "01 thường xuyên, 01 đột xuất" in text and "Đơn vị 01, Thành phố 01" in text
    assert "01 hồ sơ trình cấp trên khen thưởng, trong đó 01 đã gửi, chờ kết quả" in text
    assert text.count("Quyết định số 12/QĐ, ngày 01/06/2024") == 2


def test_the_councils_work_agrees_with_its_decisions() -> None:
    given = complete_year()
    (meeting,) = given.council_meetings
    outcomes = (Outcome.RECOGNISED, Outcome.POSTPONED, Outcome.RECOGNISED, Outcome.REJECTED, Outcome.RECOGNISED)
    decisions = tuple(
        Decision(nomination_id=d.nomination_id, votes_for=2, outcome=o) for d, o in zip(meeting.decisions, outcomes, strict=True)
    )
    text = drafted("II.5", facts(council_meetings=(msgspec.structs.replace(meeting, decisions=decisions),)))
    assert "có 02 thành viên" in text
    assert "họp 01 lần để xét chọn, xét 05 lượt hồ sơ, công nhận 03 lượt" in text
    assert "03 công nhận, 01 chưa công nhận, xét lại sau, 01 không công nhận" in text
    assert "công khai tại Bảng tin (ngày 13/05/2024); không có ý kiến phản ánh" in text
    assert "01 lần kiểm tra, giám sát" in text


@pytest.mark.parametrize("reference", REFERENCES)
def test_drafts_are_whole_sentences(reference: str) -> None:
    for line in draft_section(reference, facts()):
        assert line.endswith((".", ":")) and ".." not in line and "  " not in line and "()" not in line, line
        assert not re.search(r"\bNone\b|\{", line)


@pytest.mark.parametrize("name", ["movements", "support_measures", "disseminations", "awards", "referrals", "capacities", "inspections"])
def test_a_section_counts_as_empty_exactly_where_its_draft_is(name: str) -> None:
    given = msgspec.structs.replace(complete_year(), report=AnnualReport(year=2024), **{name: ()})
    keys = {s.key: s.reference for s in given.programme.outline if s.reference}
    empty = {f.field for f in findings(given, TODAY, report_sent=False) if f.code == "section_empty"}
    assert empty & set(keys) == {key for key, reference in keys.items() if not draft_section(reference, published(given))}


def test_what_a_person_wrote_goes_before_the_draft_and_lines_of_a_list_stay_one() -> None:
    key = next(s.key for s in complete_year().programme.outline if s.reference == "II.6")
    written = facts(report=AnnualReport(year=2024, prose={key: "Lời của trường.\n- Việc thứ nhất.\n- Việc thứ hai."}))
    assert [(p.text, p.item) for p in section(written, "II.6")] == [
        ("Lời của trường.", False),
        ("Việc thứ nhất.", True),
        ("Việc thứ hai.", True),
    ]
    silent = facts(report=AnnualReport(year=2024))
    assert section(silent, "II.6")[0].text == "Đơn vị bố trí 01 người làm công tác thi đua, khen thưởng và tuyên truyền."
