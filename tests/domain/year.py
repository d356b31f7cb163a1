"""A complete year of an invented unit in plain values; a test takes one thing away and sees what is missed."""

from datetime import date
from typing import Any

import msgspec

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.assessment import Assessment, Judgement
from exemplar_desktop.domain.council import CouncilMeeting, CouncilMember, Decision, PublicNotice
from exemplar_desktop.domain.dissemination import Dissemination, Organiser
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.finding import Finding
from exemplar_desktop.domain.inspection import Capacity, Inspection
from exemplar_desktop.domain.movement import Movement
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.programme import Content, Programme, criteria_for
from exemplar_desktop.domain.programme_file import parse_programme
from exemplar_desktop.domain.readiness import findings
from exemplar_desktop.domain.unit import Signatory, Unit, UnitPeriod
from exemplar_desktop.paths import resource

TODAY = date(2024, 10, 18)


def shipped() -> Programme:
    """The programme that is shipped."""
    return parse_programme(resource("programmes/hai-phong-2023-2025.toml").read_bytes(), "programme.toml")


def complete_year(*kinds: NomineeKind) -> YearFacts:
    """A year 2024 without a single finding, with one nominee of each kind given (all kinds where none is)."""
    programme = shipped()
    kinds = kinds or tuple(NomineeKind)
    nominees = tuple(Nominee(id=f"nominee-{k}", number=i, kind=k, name=f"Người mẫu {k}") for i, k in enumerate(kinds, 1))
    nominations = tuple(
        Nomination(
            id=f"nomination-{n.kind}",
            nominee_id=n.id,
            year=2024,
            achievement="Có sáng kiến.",
            discovered_on=date(2024, 1, 5),
            collective_id="nominee-collective" if n.kind is NomineeKind.MANAGER else None,
        )
        for n in nominees
    )
    paper = Evidence(id="paper", title="Quyết định", link="https://example.invalid/quyet-dinh")
    assessments = tuple(
        Assessment(
            nomination_id=f"nomination-{n.kind}",
            criterion=c.reference,
            judgement=Judgement.MET,
            alternatives=tuple(a.key for a in c.alternatives[:1]),
            evidence_ids=("paper",),
        )
        for n in nominees
        for c in criteria_for(programme, n.kind)
    )
    return YearFacts(
        programme=programme,
        year=programme.years[1],
        unit=Unit(code="31000001", periods=(_period(),)),
        signatories=(Signatory(name="Nguyễn Văn An", position="Hiệu trưởng"),),
        nominees=nominees,
        nominations=nominations,
        assessments=assessments,
        evidence=(paper,),
        movements=(Movement(id="movement", name="Dạy tốt, học tốt", begun_on=date(2023, 9, 5)),),
        council_members=(CouncilMember(id="chair", name="Nguyễn Văn An"), CouncilMember(id="clerk", name="Đỗ Thị Hạnh")),
        council_meetings=(
            CouncilMeeting(
                id="meeting",
                year=2024,
                title="Xét chọn",
                held_on=date(2024, 5, 12),
                present_ids=("chair", "clerk"),
                decisions=tuple(Decision(nomination_id=n.id, votes_for=2, votes_against=0) for n in nominations),
            ),
        ),
        public_notices=(PublicNotice(id="notice", meeting_id="meeting", place="Bảng tin", posted_on=date(2024, 5, 13)),),
        inspections=(Inspection(id="inspection", year=2024, title="Hồ sơ", inspected_on=date(2024, 4, 2), inspector_ids=("clerk",)),),
        capacities=(Capacity(id="capacity", name="Đỗ Thị Hạnh"),),
        disseminations=(
            _activity("unit", nominations[0].id),
            _activity("union", nominations[0].id),
            _activity("conference", nominations[0].id),
        ),
        report=AnnualReport(year=2024, prose={s.key: "Đã thực hiện." for s in programme.outline if s.content is Content.PROSE}),
    )


def _period() -> UnitPeriod:
    return UnitPeriod(
        name="Trường THCS Mẫu", symbol="THCSM", parent="Sở", addressee="Sở", addressee_email="a@example.invalid", place="Hải Phòng"
    )


def _activity(which: str, nomination_id: str) -> Dissemination:
    return Dissemination(
        id=which,
        year=2024,
        title=f"Hoạt động {which}",
        happened_on=date(2024, 3, 20),
        organiser=Organiser.TRADE_UNION if which == "union" else Organiser.UNIT,
        cluster_conference=which == "conference",
        link="https://example.invalid/bai-viet",
        nomination_ids=(nomination_id,),
    )


def changed(facts: YearFacts, group: str, id_: str, **values: Any) -> YearFacts:
    """The facts with one record of a group changed."""
    records = tuple(msgspec.structs.replace(r, **values) if r.id == id_ else r for r in getattr(facts, group))
    return msgspec.structs.replace(facts, **{group: records})


def judged(facts: YearFacts, kind: NomineeKind, criterion: str, **values: Any) -> YearFacts:
    """The facts with one assessment changed."""
    records = tuple(
        msgspec.structs.replace(a, **values) if (a.nomination_id, a.criterion) == (f"nomination-{kind}", criterion) else a
        for a in facts.assessments
    )
    return msgspec.structs.replace(facts, assessments=records)


def found(facts: YearFacts, today: date = TODAY, report_sent: bool = False) -> list[Finding]:
    """What is missing."""
    return list(findings(facts, today, report_sent))


def codes(facts: YearFacts, today: date = TODAY, report_sent: bool = False) -> list[str]:
    """The codes of what is missing."""
    return [finding.code for finding in findings(facts, today, report_sent)]
