"""Each rule of the plan: a complete year has no finding, and each thing taken away is missed, in its place."""

from datetime import date

import msgspec
import pytest

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.assessment import Judgement
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.finding import Finding, Severity
from exemplar_desktop.domain.nominee import NomineeKind
from exemplar_desktop.domain.unit import Signatory, Unit
from exemplar_desktop.messages.findings import findings as sentences
from exemplar_desktop.messages.sentences import sentence
from tests.domain.year import changed, codes, complete_year, found, judged

TEACHER, STUDENT, MANAGER, COLLECTIVE = NomineeKind.TEACHER, NomineeKind.STUDENT, NomineeKind.MANAGER, NomineeKind.COLLECTIVE


def test_a_complete_year_lacks_nothing() -> None:
    assert codes(complete_year()) == []


def test_met_without_evidence() -> None:
    (finding,) = found(judged(complete_year(), TEACHER, "III.2.2.b.4", evidence_ids=()))
    assert (finding.code, finding.severity, finding.nominee, finding.field) == (
        "met_without_evidence",
        Severity.GAP,
        "nominee-teacher",
        "III.2.2.b.4",
    )
    assert "III.2.2.b.4" in sentence(finding) and "Người mẫu teacher" in sentence(finding)


@pytest.mark.parametrize(("judgement", "code"), [(Judgement.NOT_JUDGED, "criterion_not_judged"), (Judgement.NOT_MET, "criterion_not_met")])
def test_a_criterion_not_judged_or_not_met(judgement: Judgement, code: str) -> None:
    assert codes(judged(complete_year(), TEACHER, "III.2.2.b.2", judgement=judgement)) == [code]


def test_a_criterion_without_a_stored_assessment_is_not_judged() -> None:
    facts = complete_year(TEACHER)
    facts = msgspec.structs.replace(facts, assessments=facts.assessments[1:])
    assert codes(facts) == ["criterion_not_judged"]


def test_a_nomination_with_nothing_at_all_is_said_once() -> None:
    facts = msgspec.structs.replace(complete_year(TEACHER), assessments=())
    assert codes(facts) == ["nomination_without_evidence", "nothing_judged"]


def test_the_pupils_achievement_needs_one_of_its_alternatives() -> None:
    (finding,) = found(judged(complete_year(), STUDENT, "III.2.2.d.2", alternatives=()))
    assert (finding.code, finding.field) == ("alternative_missing", "III.2.2.d.2")


def test_a_manager_names_the_collective() -> None:
    assert codes(changed(complete_year(), "nominations", "nomination-manager", collective_id=None)) == ["collective_missing"]


def test_the_managers_collective_must_itself_meet_its_criteria() -> None:
    facts = judged(complete_year(), COLLECTIVE, "III.2.1.3", judgement=Judgement.NOT_MET)
    assert codes(facts) == ["criterion_not_met", "collective_not_meeting"]
    assert found(facts)[1].values["criteria"] == "III.2.1.3"


def test_the_managers_collective_must_be_put_forward_in_the_year() -> None:
    facts = complete_year()
    facts = msgspec.structs.replace(facts, nominations=tuple(n for n in facts.nominations if n.nominee_id != "nominee-collective"))
    assert "collective_not_nominated" in codes(facts)


def test_at_least_one_exemplar_is_spread() -> None:
    facts = complete_year(TEACHER)
    silent = tuple(msgspec.structs.replace(d, nomination_ids=()) for d in facts.disseminations)
    facts = msgspec.structs.replace(facts, disseminations=silent)
    assert codes(facts)[0] == "spread_missing"


def test_an_exemplar_that_is_no_longer_put_forward_does_not_count() -> None:
    facts = changed(complete_year(TEACHER), "nominations", "nomination-teacher", closed_on=date(2024, 5, 1))
    assert codes(facts) == ["no_nomination", "spread_missing"]


def test_the_report_is_late_from_30_october() -> None:
    assert "report_late" not in codes(complete_year(), today=date(2024, 10, 29))
    late = found(complete_year(), today=date(2024, 10, 30))
    assert [f.code for f in late] == ["report_late"]
    assert "1 ngày" in sentence(late[0]) and "29/10/2024" in sentence(late[0])
    assert codes(complete_year(), today=date(2024, 10, 30), report_sent=True) == []


def test_only_what_the_document_cannot_exist_without_blocks() -> None:
    facts = msgspec.structs.replace(complete_year(TEACHER), unit=None, signatories=(), assessments=(), report=None)
    blocking = [f.code for f in found(facts) if f.severity is Severity.BLOCKING]
    assert blocking == ["unit_missing"]
    facts = msgspec.structs.replace(facts, unit=Unit(code="31"))
    assert [f.code for f in found(facts) if f.severity is Severity.BLOCKING] == ["unit_name_missing", "signatory_missing"]


def test_the_signatory_must_be_in_office_on_the_reports_date() -> None:
    facts = complete_year()
    gone = Signatory(name="Trần Văn Bình", position="Hiệu trưởng", valid_until=date(2024, 8, 31))
    facts = msgspec.structs.replace(facts, signatories=(gone,))
    assert codes(facts) == ["signatory_missing"]
    early = msgspec.structs.replace(facts.report or AnnualReport(year=2024), issued_on=date(2024, 8, 1))
    assert codes(msgspec.structs.replace(facts, report=early)) == []


def test_an_activity_belongs_to_its_year() -> None:
    (finding,) = found(changed(complete_year(), "disseminations", "union", happened_on=date(2023, 10, 29)))
    assert (finding.code, finding.page, finding.record, finding.field) == (
        "activity_outside_year",
        "disseminations",
        "union",
        "happened_on",
    )
    assert codes(changed(complete_year(), "disseminations", "union", happened_on=date(2023, 10, 30))) == []


def test_evidence_without_file_and_link_is_missed() -> None:
    facts = msgspec.structs.replace(complete_year(TEACHER), evidence=(Evidence(id="paper", title="Quyết định"),))
    assert codes(facts) == ["evidence_empty"]


def test_every_finding_has_a_sentence_with_its_values() -> None:
    bare = msgspec.structs.replace(complete_year(), assessments=(), disseminations=(), report=None, signatories=())
    for finding in found(bare, today=date(2025, 1, 1)):
        text = sentence(finding)
        assert text.endswith(".") and "{" not in text


def test_no_sentence_is_left_without_a_rule() -> None:
    from pathlib import Path

    import exemplar_desktop

    package = Path(exemplar_desktop.__path__[0])
    code = "".join(path.read_text(encoding="utf-8") for part in ("domain", "services") for path in (package / part).glob("*.py"))
    assert [name for name in sentences if f'"{name}"' not in code] == []


def test_a_title_with_quotation_marks_is_quoted_with_other_ones() -> None:
    values: dict[str, str | int] = {"title": "Tọa đàm “Đổi mới”"}
    said = sentence(Finding(code="activity_without_day", severity=Severity.GAP, page="disseminations", values=values))
    assert "“Tọa đàm ‘Đổi mới’”" in said
