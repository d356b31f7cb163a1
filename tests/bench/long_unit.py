"""A unit with many reporting years, each with many nominations and all that goes on around them; always the same one."""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from exemplar_desktop.domain.assessment import Assessment, Judgement
from exemplar_desktop.domain.award import Award, AwardKind, AwardLevel, Referral, ReferralState
from exemplar_desktop.domain.council import CouncilMeeting, CouncilMember, CouncilRole, Decision, Outcome, PublicNotice
from exemplar_desktop.domain.dissemination import Dissemination, Organiser
from exemplar_desktop.domain.evidence import Evidence, StoredFile
from exemplar_desktop.domain.inspection import Capacity, Inspection
from exemplar_desktop.domain.movement import Movement
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.programme import Programme, ReportingYear, criteria_for
from exemplar_desktop.domain.record import Record
from exemplar_desktop.domain.support_measure import SupportKind, SupportMeasure
from exemplar_desktop.domain.unit import Signatory, Unit, UnitPeriod
from exemplar_desktop.paths import resource
from exemplar_desktop.services.desk import open_desk
from exemplar_desktop.services.programmes import PROGRAMME_FILE
from tests.bench.large_unit import FAMILIES, GIVEN, MIDDLES

FIRST_YEAR = 2023
_SHIPPED = "programmes/hai-phong-2023-2025.toml"
_KINDS = (NomineeKind.COLLECTIVE, NomineeKind.MANAGER, *[NomineeKind.TEACHER] * 5, NomineeKind.STAFF, *[NomineeKind.STUDENT] * 2)


def write_programme(folder: Path, years: int) -> None:
    """Write the shipped plan with this many reporting years as the plan of the unit in ``folder``."""
    spans = "".join(
        f"[[years]]\nyear = {year}\nfirst_day = {year - 1}-10-30\nlast_day = {year}-10-29\n\n"
        for year in range(FIRST_YEAR, FIRST_YEAR + years)
    )
    text = resource(_SHIPPED).read_text(encoding="utf-8")
    without = re.sub(r"\[\[years\]\]\n(?:\w+ = .*\n)+\n", "", text)
    (folder / PROGRAMME_FILE).write_text(without.replace("[[bases]]", f"{spans}[[bases]]", 1), encoding="utf-8")


def fill_years(folder: Path, years: int, count: int) -> None:
    """Make a unit with so many years; the same people go through all of them."""
    folder.mkdir(parents=True, exist_ok=True)
    write_programme(folder, years)
    desk = open_desk(folder, create=True)
    chance = random.Random(7)
    period = UnitPeriod(name="Trường THPT Sao Mai", symbol="SM", parent="Sở", addressee="Sở", place="Hải Phòng")
    members = [CouncilMember(name=f"Thành viên {n}", role=CouncilRole.MEMBER, duties="Theo dõi các tổ.") for n in range(9)]
    people = [
        Nominee(number=n, kind=_KINDS[n % len(_KINDS)], name=" ".join(map(chance.choice, (FAMILIES, MIDDLES, MIDDLES, GIVEN))))
        for n in range(1, count + 1)
    ]
    movement = Movement(name="Đổi mới, sáng tạo", begun_on=date(2020, 9, 5), participant_count=1500)
    signatory = Signatory(name="Nguyễn Văn An", position="Hiệu trưởng")
    capacity = Capacity(name="Đỗ Thị Hạnh", position="Phó Hiệu trưởng")
    desk.store.save(Unit(code="31000123", periods=(period,)), signatory, capacity, *members, movement, *people)
    file = desk.files.add_bytes(b"%PDF-1.4\n% a paper of the bench\n%%EOF\n", "Minh chứng.pdf")
    for span in desk.programme.years:
        desk.store.save(*_Year(desk.programme, span, people, members, movement, file).records())
    desk.store.close()


@dataclass(frozen=True)
class _Year:
    programme: Programme
    span: ReportingYear
    people: list[Nominee]
    members: list[CouncilMember]
    movement: Movement
    file: StoredFile

    def records(self) -> Iterator[Record]:
        led = next(one for one in self.people if one.kind is NomineeKind.COLLECTIVE)
        nominations = [
            Nomination(
                nominee_id=one.id,
                year=self.span.year,
                position="Giáo viên",
                department=f"Tổ {one.number % 9}",
                collective_id=led.id if one.kind is NomineeKind.MANAGER else None,
                discovered_on=self.span.first_day + timedelta(days=one.number % 90),
                movement_id=self.movement.id,
                achievement=f"Giải pháp thứ {one.number} của năm {self.span.year}, được các tổ áp dụng.",
            )
            for one in self.people
        ]
        yield from nominations
        for place, (nominee, nomination) in enumerate(zip(self.people, nominations, strict=True)):
            yield from self._judged(nominee, nomination)
            yield from self._around(place, nominee, nomination)
        yield from self._council(nominations)
        yield from self._activities(nominations)

    def _judged(self, nominee: Nominee, nomination: Nomination) -> Iterator[Record]:
        pieces = [Evidence(title=f"Minh chứng {n} của hồ sơ {nominee.number}, {self.span.year}", files=(self.file,)) for n in (1, 2)]
        yield from pieces
        for place, criterion in enumerate(criteria_for(self.programme, nominee.kind)):
            yield Assessment(
                nomination_id=nomination.id,
                criterion=criterion.reference,
                judgement=Judgement.MET,
                reason="Hội đồng đối chiếu hồ sơ và minh chứng kèm theo.",
                alternatives=tuple(alternative.key for alternative in criterion.alternatives[:1]),
                evidence_ids=(pieces[place % 2].id,),
            )

    def _around(self, place: int, nominee: Nominee, nomination: Nomination) -> Iterator[Record]:
        day = self.span.first_day + timedelta(days=100 + place % 60)
        if place % 2 == 0:
            kind = tuple(SupportKind)[place // 2 % len(SupportKind)]
            outcome = "Đã áp dụng trong tổ."
            yield SupportMeasure(
                nomination_id=nomination.id, kind=kind, title=f"Hỗ trợ {place}", begun_on=day, ended_on=day, outcome=outcome
            )
        if place % 3 == 0:
            level = tuple(AwardLevel)[place // 3 % len(AwardLevel)]
            kind_of_award = tuple(AwardKind)[place // 3 % len(AwardKind)]
            yield Award(
                nominee_id=nominee.id,
                year=self.span.year,
                form="Giấy khen",
                level=level,
                kind=kind_of_award,
                decision_number=f"{place}/QĐ",
                decided_on=self.span.last_day - timedelta(days=60),
                issuer="Hiệu trưởng",
            )
        if place % 12 == 0:
            yield Referral(nomination_id=nomination.id, form="Bằng khen", state=ReferralState.SENT, sent_on=day)

    def _council(self, nominations: list[Nomination]) -> Iterator[Record]:
        present = tuple(member.id for member in self.members)
        for n in range(4):
            decisions = tuple(
                Decision(nomination_id=one.id, votes_for=len(present) - 1, votes_against=1, outcome=Outcome.RECOGNISED)
                for one in nominations[n::4]
            )
            day = self.span.last_day - timedelta(days=150 - 10 * n)
            year, title = self.span.year, f"Xét chọn đợt {n + 1} năm {self.span.year}"
            meeting = CouncilMeeting(year=year, title=title, held_on=day, present_ids=present, decisions=decisions)
            yield meeting
            yield PublicNotice(meeting_id=meeting.id, place="Bảng tin", posted_on=day + timedelta(days=1))
            inspected = f"Kiểm tra hồ sơ lần {n + 1} năm {self.span.year}"
            yield Inspection(year=year, title=inspected, inspected_on=day, inspector_ids=present[:2], findings="Hồ sơ đúng mẫu.")

    def _activities(self, nominations: list[Nomination]) -> Iterator[Record]:
        for n in range(24):
            yield Dissemination(
                year=self.span.year,
                title=f"Giới thiệu gương điển hình lần {n + 1} năm {self.span.year}",
                happened_on=self.span.first_day + timedelta(days=90 + n * 7),
                form="Nói chuyện trực tiếp",
                channel="Sân trường",
                organiser=tuple(Organiser)[n % len(Organiser)],
                reach=1500,
                link="https://sao-mai.example.invalid/guong",
                nomination_ids=tuple(one.id for one in nominations[n::24]),
            )
