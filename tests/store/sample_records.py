"""One invented record of every type, every field filled, each referring to the others."""

from datetime import date, datetime, timedelta, timezone

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.assessment import Assessment, Judgement
from exemplar_desktop.domain.award import Award, AwardKind, AwardLevel, Referral, ReferralState
from exemplar_desktop.domain.consent import Consent
from exemplar_desktop.domain.council import CouncilMeeting, CouncilMember, CouncilRole, Decision, Objection, Outcome, PublicNotice
from exemplar_desktop.domain.dissemination import Dissemination, Organiser
from exemplar_desktop.domain.evidence import Evidence, StoredFile
from exemplar_desktop.domain.inspection import Capacity, CapacityTask, Inspection
from exemplar_desktop.domain.movement import Launcher, Movement
from exemplar_desktop.domain.nominee import Gender, Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.prose_origin import ProseOrigin
from exemplar_desktop.domain.record import Record
from exemplar_desktop.domain.submission import Route, SubmissionPackage
from exemplar_desktop.domain.support_measure import SupportKind, SupportMeasure
from exemplar_desktop.domain.unit import Authority, Signatory, Unit, UnitPeriod

UNIT = Unit(
    id="unit",
    code="31-TEST-001",
    cluster="Cụm 3",
    campuses=("Điểm trường chính", "Điểm trường Đồng Giá"),
    periods=(
        UnitPeriod(
            name="Trường Tiểu học Sao Khuê",
            symbol="THSK",
            parent="UBND phường Hải Đường",
            addressee="Sở Giáo dục và Đào tạo",
            addressee_email="vanthu@so.example",
            place="Hải Phòng",
            valid_from=date(2020, 7, 1),
            valid_until=date(2030, 12, 31),
        ),
    ),
    seal_image="ab" * 32,
)
SIGNATORY = Signatory(
    id="signatory",
    name="Vũ Thị Ngọc Ánh",
    position="Phó Hiệu trưởng",
    authority=Authority.DEPUTY,
    authority_of="HIỆU TRƯỞNG",
    valid_from=date(2020, 8, 1),
    valid_until=date(2027, 8, 1),
    signature_image="cd" * 32,
)
COLLECTIVE = Nominee(id="collective", number=1, kind=NomineeKind.COLLECTIVE, name="Tổ chuyên môn 4 - 5")
NOMINEE = Nominee(
    id="nominee",
    number=2,
    kind=NomineeKind.MANAGER,
    name="Hoàng Đức Thuỷ",
    given_name="Thuỷ",
    birth_date=date(1979, 12, 31),
    gender=Gender.MALE,
    note="Dòng một\nDòng hai",
)
NOMINATION = Nomination(
    id="nomination",
    nominee_id=NOMINEE.id,
    year=2024,
    position="Tổ trưởng",
    department="Tổ 4 - 5",
    campus="Điểm trường Đồng Giá",
    member_count=0,
    collective_id=COLLECTIVE.id,
    discovered_on=date(2023, 11, 20),
    discovered_through="Dạy tốt, học tốt",
    movement_id="movement",
    achievement="Sáng kiến “Đọc sách cùng con”.",
    closed_on=date(2024, 6, 1),
    closed_reason="Chuyển trường",
)
EVIDENCE = Evidence(
    id="evidence",
    title="Quyết định công nhận",
    files=(
        StoredFile(sha256="01" * 32, name="Quyết định số 12.pdf", size=48_213, media_type="application/pdf"),
        StoredFile(sha256="02" * 32, name="ảnh.jpg", size=1, media_type="image/jpeg"),
    ),
    link="https://truong.example/?a=1&b=ă",
    issuer="UBND quận",
    issued_on=date(2024, 2, 29),
    send_along=False,
    note="Ghi chú",
)
LINK = Evidence(id="link", title="Phóng sự ngắn", link="https://truong.example/phong-su")
ASSESSMENT = Assessment(
    id="assessment",
    nomination_id=NOMINATION.id,
    criterion="III.2.2.a.4",
    judgement=Judgement.MET,
    reason="Có quyết định.",
    alternatives=("study", "hardship"),
    evidence_ids=(LINK.id, EVIDENCE.id),
)
DISSEMINATION = Dissemination(
    id="dissemination",
    year=2024,
    title="Gặp mặt điển hình tiên tiến",
    happened_on=date(2024, 5, 30),
    form="Hội nghị",
    channel="Trang thông tin",
    organiser=Organiser.TRADE_UNION,
    reach=350,
    link="https://truong.example/gap-mat",
    cluster_conference=True,
    note="Ghi chú",
    nomination_ids=(NOMINATION.id,),
    evidence_ids=(EVIDENCE.id, LINK.id),
)
REPORT = AnnualReport(
    id="report",
    year=2024,
    number=57,
    issued_on=date(2024, 10, 18),
    signatory_id=SIGNATORY.id,
    prose={"results": "Kết quả.\nĐoạn hai.", "proposals": ""},
)
ORIGIN = ProseOrigin(id="origin", year=2024, drafts={"results": "Kết quả.\n- Dòng hai."})
PACKAGE = SubmissionPackage(
    id="package",
    year=2024,
    set_id="set",
    part=1,
    parts=2,
    replaces="earlier",
    route=Route.DIGITAL,
    number=57,
    issued_on=date(2024, 10, 18),
    created=datetime(2024, 10, 18, 16, 41, 7, 250_000, tzinfo=timezone(timedelta(hours=7))),
    file_name="BC-2024_TH-SAO-KHUE_2024-10-18.zip",
    size=123_456,
    sha256="ef" * 32,
)

MOVEMENT = Movement(
    id="movement",
    name="Thi đua dạy tốt, học tốt",
    launched_by=Launcher.YOUTH_UNION,
    begun_on=date(2023, 9, 5),
    ended_on=date(2024, 5, 25),
    participants="Đoàn viên, giáo viên trẻ",
    participant_count=42,
    outcome="Có 12 giờ dạy tốt.",
    note="Ghi chú",
    evidence_ids=(LINK.id,),
)
MEASURE = SupportMeasure(
    id="measure",
    nomination_id=NOMINATION.id,
    kind=SupportKind.REMEDY,
    title="Bồi dưỡng tin học",
    responsible="Tổ Tin học",
    begun_on=date(2023, 12, 1),
    due_on=date(2024, 3, 1),
    ended_on=date(2024, 2, 20),
    outcome="Đã hoàn thành.",
    note="Ghi chú",
    evidence_ids=(EVIDENCE.id, LINK.id),
)
MEMBER = CouncilMember(
    id="member",
    name="Đoàn Thị Lụa",
    position="Phó Hiệu trưởng",
    role=CouncilRole.SECRETARY,
    duties="Theo dõi khối 4, 5",
    decision_number="12/QĐ-THSK",
    valid_from=date(2023, 9, 1),
    valid_until=date(2025, 8, 31),
)
MEETING = CouncilMeeting(
    id="meeting",
    year=2024,
    title="Xét chọn điển hình tiên tiến",
    held_on=date(2024, 5, 12),
    begun_at="7 giờ 30",
    ended_at="9 giờ 15",
    place="Phòng họp",
    minutes_number="03/BB",
    agenda="Bình xét.",
    conclusion="Nhất trí.",
    note="Ghi chú",
    present_ids=(MEMBER.id,),
    absent_ids=("former",),
    decisions=(
        Decision(
            nomination_id=NOMINATION.id,
            votes_for=8,
            votes_against=1,
            votes_spoiled=1,
            written_for=1,
            outcome=Outcome.POSTPONED,
            reason="Chờ bổ sung.",
        ),
    ),
    evidence_ids=(EVIDENCE.id,),
)
NOTICE = PublicNotice(
    id="notice",
    meeting_id=MEETING.id,
    number="05/TB",
    place="Bảng tin nhà trường",
    posted_on=date(2024, 5, 13),
    taken_down_on=date(2024, 5, 20),
    objections=(
        Objection(
            content="Đề nghị xem lại", raised_by="Phụ huynh", raised_on=date(2024, 5, 14), settled_on=date(2024, 5, 16), outcome="Đã rõ"
        ),
    ),
    note="Ghi chú",
    evidence_ids=(LINK.id,),
)
AWARD = Award(
    id="award",
    nominee_id=NOMINEE.id,
    year=2024,
    form="Giấy khen",
    level=AwardLevel.CITY,
    kind=AwardKind.THEMATIC,
    decision_number="112/QĐ",
    decided_on=date(2024, 6, 1),
    issuer="UBND thành phố",
    achievement="Thành tích chuyên đề.",
    initiative="Đọc sách cùng con",
    note="Ghi chú",
    evidence_ids=(EVIDENCE.id,),
)
REFERRAL = Referral(
    id="referral",
    nomination_id=NOMINATION.id,
    form="Bằng khen",
    level=AwardLevel.MINISTRY,
    kind=AwardKind.UNSCHEDULED,
    state=ReferralState.GRANTED,
    document_number="07/TTr",
    sent_on=date(2024, 6, 10),
    answered_on=date(2024, 7, 1),
    reason="Đủ điều kiện.",
    initiative="Đọc sách cùng con",
    award_id=AWARD.id,
    note="Ghi chú",
    evidence_ids=(LINK.id,),
)
INSPECTION = Inspection(
    id="inspection",
    year=2024,
    title="Kiểm tra hồ sơ",
    inspected_on=date(2024, 4, 2),
    inspector_ids=(MEMBER.id,),
    inspectors="Ban Thanh tra nhân dân",
    findings="Đúng quy định.",
    follow_up="Bổ sung minh chứng.",
    followed_up_on=date(2024, 4, 20),
    note="Ghi chú",
    evidence_ids=(LINK.id, EVIDENCE.id),
)
CAPACITY = Capacity(
    id="capacity",
    name="Đoàn Thị Lụa",
    position="Phó Hiệu trưởng",
    task=CapacityTask.COMMUNICATION,
    qualification="Đại học",
    training="Tập huấn của Sở.",
    valid_from=date(2023, 9, 1),
    valid_until=date(2025, 8, 31),
    note="Ghi chú",
)
CONSENT = Consent(
    id="consent",
    nominee_id=NOMINEE.id,
    guardian="Hoàng Văn Bút",
    relation="Cha",
    guardian_agreed_on=date(2024, 3, 1),
    pupil_agreed_on=date(2024, 3, 2),
    scope="Trang thông tin của trường.",
    withdrawn_on=date(2024, 9, 1),
    acknowledged_on=date(2024, 9, 3),
    restricted_on=date(2024, 9, 10),
    note="Ghi chú",
    evidence_ids=(EVIDENCE.id,),
)

RECORDS: tuple[Record, ...] = (
    CONSENT,
    CAPACITY,
    INSPECTION,
    REFERRAL,
    AWARD,
    NOTICE,
    MEETING,
    MEMBER,
    MEASURE,
    MOVEMENT,
    PACKAGE,
    REPORT,
    ORIGIN,
    DISSEMINATION,
    ASSESSMENT,
    LINK,
    EVIDENCE,
    NOMINATION,
    NOMINEE,
    COLLECTIVE,
    SIGNATORY,
    UNIT,
)
"""All of them, what refers standing before what it refers to."""
