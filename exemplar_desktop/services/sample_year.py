"""What happens around the sample's nominations in a year: a movement, the council at work, measures, awards, inspections, consent."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from exemplar_desktop.domain.award import Award, AwardKind, AwardLevel, Referral, ReferralState
from exemplar_desktop.domain.consent import Consent
from exemplar_desktop.domain.council import CouncilMeeting, CouncilMember, CouncilRole, Decision, Outcome, PublicNotice
from exemplar_desktop.domain.inspection import Capacity, CapacityTask, Inspection
from exemplar_desktop.domain.movement import Launcher, Movement
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.programme import ReportingYear
from exemplar_desktop.domain.record import Record
from exemplar_desktop.domain.support_measure import SupportKind, SupportMeasure
from exemplar_desktop.services.sample_words import SampleWords

_KINDS = (SupportKind.PROFESSIONAL, SupportKind.MATERIAL, SupportKind.MORAL, SupportKind.REMEDY)
_LEVELS = (AwardLevel.UNIT, AwardLevel.DEPARTMENT, AwardLevel.UNIT, AwardLevel.CITY)


def council(words: SampleWords) -> tuple[CouncilMember, ...]:
    """Return the members of the council, the chair first."""
    return tuple(CouncilMember(name=m.name, position=m.position, role=CouncilRole(m.role), duties=m.duties) for m in words.members)


def standing_records(words: SampleWords, year: ReportingYear) -> Iterator[Record]:
    """Yield what goes on over the years: the campaign, and the people in charge."""
    yield Movement(
        name=words.movement,
        launched_by=Launcher.SECTOR,
        begun_on=date(year.first_day.year - 1, 9, 5),
        participants="Giáo viên, học sinh toàn trường",
        participant_count=1598,
        outcome="100% tổ chuyên môn đăng ký ít nhất một giải pháp đổi mới trong dạy học.",
    )
    tasks = (CapacityTask.EMULATION, CapacityTask.COMMUNICATION)
    for member, task in zip(words.members[1:], tasks, strict=False):
        yield Capacity(name=member.name, position=member.position, task=task, training="Dự lớp tập huấn nghiệp vụ của ngành.")


def year_records(
    words: SampleWords, year: ReportingYear, members: Sequence[CouncilMember], pairs: Sequence[tuple[Nominee, Nomination]]
) -> Iterator[Record]:
    """Yield the records of one year about these nominees; the same input gives the same year."""
    selection = year.last_day - timedelta(days=170)
    yield from _meeting(year, selection, members, pairs)
    for place, (nominee, nomination) in enumerate(pairs):
        if place % 2 == 0:
            yield _measure(words, year, place, nomination)
        if place % 3 == 0:
            yield _award(year, selection, place, nominee)
        if nominee.kind is NomineeKind.STUDENT:
            agreed = nomination.discovered_on or year.first_day
            yield Consent(
                nominee_id=nominee.id,
                guardian=f"Phụ huynh em {nominee.name}",
                relation="Cha hoặc mẹ",
                guardian_agreed_on=agreed,
                pupil_agreed_on=agreed,
                scope="Trang thông tin điện tử và bảng tin của trường.",
            )
    for place, (_nominee, nomination) in enumerate(pairs[1:3]):
        sent = place == 0
        yield Referral(
            nomination_id=nomination.id,
            form="Bằng khen của Chủ tịch Ủy ban nhân dân thành phố",
            level=AwardLevel.CITY,
            state=ReferralState.SENT if sent else ReferralState.DRAFTED,
            document_number="07/TTr-THPTSM" if sent else "",
            sent_on=selection + timedelta(days=30) if sent else None,
        )
    for place, (title, findings, follow_up) in enumerate(words.inspections):
        yield Inspection(
            year=year.year,
            title=title,
            inspected_on=selection - timedelta(days=60 - 20 * place),
            inspector_ids=tuple(member.id for member in members[1 + place : 3 + place]),
            findings=findings,
            follow_up=follow_up,
        )


def _meeting(
    year: ReportingYear, day: date, members: Sequence[CouncilMember], pairs: Sequence[tuple[Nominee, Nomination]]
) -> Iterator[Record]:
    present, absent = members[:-1], members[-1:]
    decisions = tuple(
        Decision(
            nomination_id=nomination.id,
            votes_for=len(present) - (place % 5 == 4),
            votes_against=int(place % 5 == 4),
            outcome=Outcome.POSTPONED if nominee.number % 7 == 6 else Outcome.RECOGNISED,
            reason="Chờ bổ sung minh chứng." if nominee.number % 7 == 6 else "",
        )
        for place, (nominee, nomination) in enumerate(pairs)
    )
    meeting = CouncilMeeting(
        year=year.year,
        title="Xét chọn điển hình tiên tiến của năm học",
        held_on=day,
        place="Phòng họp Hội đồng sư phạm",
        minutes_number="03/BB-HĐTĐKT",
        agenda="Nghe báo cáo thành tích; thảo luận từng hồ sơ; bỏ phiếu kín; kiểm phiếu.",
        conclusion="Hội đồng nhất trí với kết quả kiểm phiếu.",
        present_ids=tuple(member.id for member in present),
        absent_ids=tuple(member.id for member in absent),
        decisions=decisions,
    )
    yield meeting
    yield PublicNotice(
        meeting_id=meeting.id,
        place="Bảng tin và trang thông tin điện tử của trường",
        posted_on=day + timedelta(days=1),
        taken_down_on=day + timedelta(days=8),
    )


def _measure(words: SampleWords, year: ReportingYear, place: int, nomination: Nomination) -> SupportMeasure:
    begun = (nomination.discovered_on or year.first_day) + timedelta(days=5)
    title, outcome = words.measures[place // 2 % len(words.measures)]
    return SupportMeasure(
        nomination_id=nomination.id,
        kind=_KINDS[place // 2 % len(_KINDS)],
        title=title,
        responsible="Ban Giám hiệu, tổ chuyên môn",
        begun_on=begun,
        due_on=begun + timedelta(days=60),
        ended_on=begun + timedelta(days=50),
        outcome=outcome,
    )


def _award(year: ReportingYear, selection: date, place: int, nominee: Nominee) -> Award:
    level = _LEVELS[place // 3 % len(_LEVELS)]
    issuer, symbol = {
        AwardLevel.UNIT: ("Hiệu trưởng", "QĐ-THPTSM"),
        AwardLevel.DEPARTMENT: ("Giám đốc Sở Giáo dục và Đào tạo", "QĐ-SGDĐT"),
        AwardLevel.CITY: ("Chủ tịch Ủy ban nhân dân thành phố", "QĐ-UBND"),
    }[level]
    kinds = tuple(AwardKind)
    return Award(
        nominee_id=nominee.id,
        year=year.year,
        form="Giấy khen" if level is not AwardLevel.CITY else "Bằng khen",
        level=level,
        kind=kinds[place // 3 % len(kinds)],
        decision_number=f"{100 + place}/{symbol}",
        decided_on=selection + timedelta(days=12 + place % 9),
        issuer=issuer,
        achievement="Thành tích tiêu biểu trong phong trào thi đua của năm học.",
    )
