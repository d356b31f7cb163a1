"""The facts of an invented school's year, small enough to read and rich enough to fill every part of the documents."""

from datetime import date
from hashlib import sha256
from pathlib import Path

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.assessment import Assessment, Judgement
from exemplar_desktop.domain.dissemination import Dissemination, Organiser
from exemplar_desktop.domain.evidence import Evidence, StoredFile
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.nominee import Gender, Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.programme import Programme, criteria_for, reporting_year
from exemplar_desktop.domain.programme_file import parse_programme
from exemplar_desktop.domain.unit import Authority, Signatory, Unit, UnitPeriod
from exemplar_desktop.paths import resource

ON = date(2024, 10, 8)
YEAR = 2024
PERIOD = UnitPeriod(
    name="Trường THPT Nguyễn Huệ",
    symbol="THPTNH",
    parent="Sở Giáo dục và Đào tạo Hải Phòng",
    addressee="Sở Giáo dục và Đào tạo Hải Phòng",
    place="Lê Chân",
)
HEAD = Signatory(id="head", name="Phạm Thu Hương", position="Hiệu trưởng")
DEPUTY = Signatory(id="deputy", name="Vũ Đức Thịnh", position="Phó Hiệu trưởng", authority=Authority.DEPUTY, authority_of="Hiệu trưởng")

_PROSE = {
    "situation": (
        "Năm học 2023 - 2024, nhà trường có 36 lớp với 1.512 học sinh; 89 cán bộ quản lý, giáo viên, nhân viên, trong đó 100% giáo viên "
        "đạt chuẩn trình độ đào tạo, 34 giáo viên đạt trình độ trên chuẩn.\n"
        'Thuận lợi: tập thể sư phạm đoàn kết, có truyền thống thi đua "Dạy tốt, học tốt"; cha mẹ học sinh và địa phương quan tâm, ủng hộ.\n'
        "Khó khăn: một số phòng học bộ môn xuống cấp; công tác tuyên truyền trên môi trường số còn thiếu người chuyên trách."
    ),
    "awareness": "Đầu năm học, nhà trường phát động 04 phong trào thi đua; qua đó phát hiện 06 nhân tố mới để bồi dưỡng.",
    "nurture": "Nhà trường hỗ trợ kinh phí in tài liệu, bố trí thời gian và phân công giáo viên có kinh nghiệm giúp đỡ từng nhân tố mới.",
    "assessment": "Việc phát hiện, bồi dưỡng điển hình đi vào nền nếp. Hạn chế: minh chứng của một số hồ sơ được thu thập chưa kịp thời.",
    "directions": "Tiếp tục bồi dưỡng các nhân tố mới; xây dựng chuyên mục gương điển hình tiên tiến trên cổng thông tin.",
}


def shipped_programme() -> Programme:
    """Return the programme that is shipped."""
    path = resource("programmes/hai-phong-2023-2025.toml")
    return parse_programme(path.read_bytes(), str(path))


def stored_file(name: str, size: int) -> StoredFile:
    """Return an evidence file that nobody needs to read."""
    return StoredFile(sha256=sha256(name.encode()).hexdigest(), name=name, size=size, media_type="application/pdf")


def sample_facts(programme: Programme | None = None) -> YearFacts:
    """Return the year's facts of an invented school."""
    programme = programme or shipped_programme()
    year = reporting_year(programme, YEAR) or programme.years[0]
    nominees = _nominees()
    nominations = _nominations(year.year)
    evidence = _evidence()
    return YearFacts(
        programme=programme,
        year=year,
        unit=Unit(id="unit", code="31000701", periods=(PERIOD,)),
        signatories=(HEAD, DEPUTY),
        nominees=nominees,
        nominations=nominations,
        assessments=_assessments(programme, nominees, nominations, evidence),
        evidence=evidence,
        disseminations=_disseminations(year.year),
        report=AnnualReport(id="report", year=year.year, number=5, prose=_PROSE),
    )


def _nominees() -> tuple[Nominee, ...]:
    return (
        Nominee(id="n1", number=1, kind=NomineeKind.COLLECTIVE, name="Tổ Toán - Tin"),
        Nominee(id="n2", number=2, kind=NomineeKind.MANAGER, name="Đỗ Quang Minh", birth_date=date(1978, 2, 14), gender=Gender.MALE),
        Nominee(id="n3", number=3, kind=NomineeKind.TEACHER, name="Nguyễn Thị Đào", birth_date=date(1985, 9, 3), gender=Gender.FEMALE),
        Nominee(id="n4", number=4, kind=NomineeKind.STAFF, name="Bùi Thị Quỳnh", birth_date=date(1990, 12, 21), gender=Gender.FEMALE),
        Nominee(id="n5", number=5, kind=NomineeKind.STUDENT, name="Lương Gia Huy", birth_date=date(2007, 5, 6), gender=Gender.MALE),
    )


def _nominations(year: int) -> tuple[Nomination, ...]:
    return (
        Nomination(
            id="h1",
            nominee_id="n1",
            year=year,
            department="Chuyên môn",
            member_count=14,
            discovered_on=date(2023, 11, 20),
            discovered_through="Đổi mới, sáng tạo trong dạy và học",
            achievement="Xây dựng kho học liệu số dùng chung với 240 bài giảng; tỉ lệ học sinh đạt điểm khá, giỏi môn Toán tăng 12%.",
        ),
        Nomination(
            id="h2",
            nominee_id="n2",
            year=year,
            position="Tổ trưởng chuyên môn",
            department="Tổ Toán - Tin",
            collective_id="n1",
            achievement="Chỉ đạo đổi mới sinh hoạt tổ chuyên môn theo nghiên cứu bài học, được tập thể ghi nhận.",
        ),
        Nomination(
            id="h3",
            nominee_id="n3",
            year=year,
            position="Giáo viên",
            department="Tổ Ngữ văn",
            discovered_on=date(2024, 1, 15),
            achievement="Tác giả 02 sáng kiến cấp cơ sở về dạy đọc hiểu văn bản; bồi dưỡng 03 học sinh đạt giải cấp thành phố.",
        ),
        Nomination(
            id="h4",
            nominee_id="n4",
            year=year,
            position="Nhân viên thư viện",
            department="Tổ Văn phòng",
            achievement="Số hóa 3.200 đầu sách, tổ chức “Tủ sách mở” tại sân trường.",
        ),
        Nomination(
            id="h5",
            nominee_id="n5",
            year=year,
            position="Học sinh",
            department="Lớp 11A2",
            discovered_on=date(2024, 3, 26),
            achievement="Cứu bạn bị đuối nước; đạt giải Nhì cuộc thi khoa học kĩ thuật cấp thành phố.",
        ),
    )


def _evidence() -> tuple[Evidence, ...]:
    files = (
        ("Quyết định công nhận sáng kiến cấp cơ sở", "quyet-dinh-sang-kien.pdf", 482_113),
        ("Kho học liệu số của tổ Toán - Tin", "kho-hoc-lieu.pdf", 2_310_556),
        ("Biên bản đánh giá, xếp loại năm học", "bien-ban-xep-loai.pdf", 311_020),
        ("Giấy chứng nhận giải Nhì khoa học kĩ thuật", "giay-chung-nhan.jpg", 1_204_889),
    )
    made = tuple(
        Evidence(id=f"e{i}", title=title, files=(stored_file(name, size),), issuer="Trường THPT Nguyễn Huệ", issued_on=date(2024, 5, i))
        for i, (title, name, size) in enumerate(files, start=1)
    )
    video = Evidence(
        id="e5", title="Phóng sự “Tủ sách mở”", files=(stored_file("phong-su.mp4", 214_003_117),), send_along=False, issuer="Đoàn trường"
    )
    return (
        *made,
        video,
        Evidence(id="e6", title="Bài viết trên cổng thông tin của trường", link="https://thptnguyenhue.example/guong-sang/12"),
    )


def _assessments(
    programme: Programme, nominees: tuple[Nominee, ...], nominations: tuple[Nomination, ...], evidence: tuple[Evidence, ...]
) -> tuple[Assessment, ...]:
    made = []
    for place, (nominee, nomination) in enumerate(zip(nominees, nominations, strict=True)):
        for turn, criterion in enumerate(criteria_for(programme, nominee.kind)):
            last = nominee.id == "n4" and turn == 3
            made.append(
                Assessment(
                    id=f"a{place}-{turn}",
                    nomination_id=nomination.id,
                    criterion=criterion.reference,
                    judgement=Judgement.NOT_MET if last else Judgement.MET,
                    reason="Giải pháp mới áp dụng một học kì, chưa đủ số liệu để kết luận."
                    if last
                    else "Hội đồng trường nhất trí đánh giá.",
                    alternatives=tuple(a.key for a in criterion.alternatives[1:2]),
                    evidence_ids=() if last else (evidence[(place + turn) % len(evidence)].id,),
                )
            )
    return tuple(made)


def _disseminations(year: int) -> tuple[Dissemination, ...]:
    return (
        Dissemination(
            id="d1",
            year=year,
            title="Giao lưu “Tấm gương thầm lặng”",
            happened_on=date(2024, 5, 19),
            form="Hội nghị giao lưu",
            channel="Trực tiếp, trang mạng của trường",
            reach=620,
            nomination_ids=("h3", "h5"),
            evidence_ids=("e6",),
        ),
        Dissemination(
            id="d2",
            year=year,
            title="Công đoàn giới thiệu gương người tốt, việc tốt",
            happened_on=date(2024, 3, 8),
            form="Bản tin",
            organiser=Organiser.TRADE_UNION,
            reach=1_540,
            nomination_ids=("h4",),
        ),
    )


def write(path: Path, content: bytes) -> Path:
    """Write bytes and return the path, for tools that read files."""
    path.write_bytes(content)
    return path
