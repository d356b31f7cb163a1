"""The papers of the council as a stranger reads them: who is named where, whatever people have typed, however many there are."""

import io
import re
from datetime import date
from pathlib import Path

import msgspec
import pikepdf
import pikepdf.pdfa
import pytest

from exemplar_desktop.domain.consent import Consent
from exemplar_desktop.domain.council import CouncilMeeting, CouncilMember, CouncilRole, Decision, Outcome, PublicNotice
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.programme import VoteBase, VoteRule
from exemplar_desktop.errors import PaperBlocked
from exemplar_desktop.reports.content import Table
from exemplar_desktop.reports.council_papers import compose_minutes, compose_notice
from exemplar_desktop.reports.pdf import render_paper
from tests.conftest import ask_judge
from tests.reports.sample import YEAR, sample_facts

replace = msgspec.structs.replace
HELD, POSTED = date(2024, 5, 15), date(2024, 5, 16)
PUPIL, CLASS = "Lương Gia Huy", "Lớp 11A2"
MEMBERS = (
    CouncilMember(id="m1", name="Nguyễn Thị Thư", position="Giáo viên", role=CouncilRole.SECRETARY),
    CouncilMember(id="m2", name="Phạm Thu Hương", position="Hiệu trưởng", role=CouncilRole.CHAIR),
    CouncilMember(id="m3", name="Lê Văn Sơn", position="Bí thư Đoàn trường"),
    CouncilMember(id="m4", name="Trần Hải Yến"),
)
MEETING = CouncilMeeting(
    id="meeting",
    year=YEAR,
    title="Xét chọn điển hình tiên tiến",
    held_on=HELD,
    place="Phòng họp Hội đồng sư phạm",
    minutes_number="7",
    agenda="- Nghe báo cáo thành tích;\n- Bỏ phiếu kín.",
    conclusion=f"Hội đồng nhất trí; em {PUPIL} được tuyên dương.",
    present_ids=("m1", "m2", "m3"),
    absent_ids=("m4",),
    decisions=(
        Decision(nomination_id="h1", votes_for=3, votes_against=0),
        Decision(nomination_id="h3", votes_for=2, votes_against=1, outcome=Outcome.POSTPONED, reason="Chờ bổ sung minh chứng."),
        Decision(nomination_id="h5", votes_for=2, votes_against=0, votes_spoiled=1, reason=f"Thành tích của {PUPIL} tiêu biểu."),
    ),
)
NOTICE = PublicNotice(meeting_id="meeting", place="Bảng tin của trường", posted_on=POSTED, taken_down_on=date(2024, 5, 23))
AGREED = Consent(nominee_id="n5", guardian_agreed_on=date(2024, 5, 1), pupil_agreed_on=date(2024, 5, 2))


def facts_of(meeting: CouncilMeeting = MEETING, consents: tuple[Consent, ...] = ()) -> YearFacts:
    return replace(sample_facts(), council_members=MEMBERS, council_meetings=(meeting,), consents=consents)


def minutes(facts: YearFacts, meeting: CouncilMeeting = MEETING) -> bytes:
    return render_paper(compose_minutes(facts, meeting))


def notice(facts: YearFacts, posted: PublicNotice = NOTICE, meeting: CouncilMeeting = MEETING) -> bytes:
    return render_paper(compose_notice(facts, posted, meeting, POSTED))


def read(pdf: bytes, tmp_path: Path, *how: str) -> str:
    source = tmp_path / "paper.pdf"
    source.write_bytes(pdf)
    return ask_judge("pdftotext", *how, source, "-").stdout


def words(pdf: bytes, tmp_path: Path) -> str:
    return " ".join(read(pdf, tmp_path, "-raw").split())


@pytest.mark.linux
def test_minutes_say_who_sat_what_was_decided_and_who_signs(tmp_path: Path) -> None:
    text = words(minutes(facts_of()), tmp_path)
    for said in (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "TRƯỜNG THPT NGUYỄN HUỆ",
        "Số: 07/BB-THPTNH",
        "BIÊN BẢN Họp Hội đồng Thi đua - Khen thưởng",
        "ngày 15 tháng 5 năm 2024",
        "Địa điểm: Phòng họp Hội đồng sư phạm.",
        "có mặt: 03/04, gồm: - Phạm Thu Hương, Hiệu trưởng, Chủ tịch Hội đồng; - Nguyễn Thị Thư, Giáo viên, Thư ký Hội đồng;",
        "Vắng mặt: 01, gồm: - Trần Hải Yến, Ủy viên Hội đồng.",
        "- Bỏ phiếu kín.",
        "Hội đồng xét 03 hồ sơ; công nhận: 02; chưa công nhận, xét lại sau: 01; không công nhận: 0.",
        "Chờ bổ sung minh chứng.",
        "66,7",
        f"em {PUPIL} được tuyên dương.",
    ):
        assert said in text
    assert text.count(PUPIL) == 3, "an internal paper names in full"
    laid_out = read(minutes(facts_of()), tmp_path, "-layout")
    assert re.search(r"THƯ KÝ +CHỦ TRÌ", laid_out)
    assert re.search(r"Nguyễn Thị Thư +Phạm Thu Hương", laid_out)


def test_hours_and_numbers_stand_where_they_were_entered_and_dots_where_not(tmp_path: Path) -> None:
    timed = replace(MEETING, begun_at="7 giờ 30", ended_at="9 giờ 15")
    said, open_ = (" ".join(read(minutes(facts_of(one), one), tmp_path).split()) for one in (timed, MEETING))
    assert "Thời gian bắt đầu: 7 giờ 30, ngày 15 tháng 5 năm 2024." in said
    assert "Cuộc họp kết thúc vào 9 giờ 15, ngày 15 tháng 5 năm 2024./." in said
    assert "Thời gian bắt đầu: ...... giờ ......, ngày 15" in open_
    numbered, dotted = (read(notice(facts_of(), one), tmp_path) for one in (replace(NOTICE, number="5"), NOTICE))
    assert "Số: 05/TB-" in numbered
    assert "Số: ........./TB-" in dotted


def test_a_share_is_that_of_the_programmes_rule(tmp_path: Path) -> None:
    facts = facts_of()
    rule = VoteRule(percent=80, of=VoteBase.MEMBERS, absentees_in_writing=True, text="Từ 80% tổng số thành viên đồng ý")
    decided = replace(MEETING, decisions=(Decision(nomination_id="h1", votes_for=2, votes_against=1, written_for=1),))
    paper = compose_minutes(replace(facts, programme=replace(facts.programme, vote_rule=rule)), decided)
    (table,) = (block for section in paper.sections for block in section.blocks if isinstance(block, Table))
    assert table.rows[0][3:8] == (2, 1, 1, 0, "75")
    assert "Bằng văn bản" in [column.title for column in table.columns]
    assert "Từ 80% tổng số thành viên đồng ý." in words(render_paper(paper), tmp_path)


def test_a_nomination_and_a_member_that_are_gone_are_said(tmp_path: Path) -> None:
    meeting = replace(MEETING, present_ids=("m1", "m2", "gone"), decisions=(*MEETING.decisions, Decision(nomination_id="gone")))
    text = words(minutes(facts_of(meeting), meeting), tmp_path)
    assert "01 hồ sơ đã xét không còn trong danh sách của năm" in text
    assert "01 thành viên đã ghi trong cuộc họp không còn trong danh sách" in text


@pytest.mark.linux
def test_a_notice_says_who_was_recognised_where_and_until_when(tmp_path: Path) -> None:
    text = words(notice(facts_of(consents=(AGREED,))), tmp_path)
    for said in (
        "Lê Chân, ngày 16 tháng 5 năm 2024",
        "THÔNG BÁO Công khai kết quả xét chọn điển hình tiên tiến năm 2024",
        "công khai 02 tập thể, cá nhân được công nhận",
        "Tổ Toán - Tin",
        f"{PUPIL} Học sinh {CLASS}",
        "Bảng tin của trường, từ ngày 16/05/2024 đến hết ngày 23/05/2024.",
        "Ý kiến phản ánh",
        "HIỆU TRƯỞNG Phạm Thu Hương",
    ):
        assert said in text
    assert "Nguyễn Thị Đào" not in text, "not recognised"
    assert "chữ cái đầu" not in text


@pytest.mark.linux
@pytest.mark.parametrize(
    "consents",
    [(), (replace(AGREED, pupil_agreed_on=None),), (replace(AGREED, withdrawn_on=date(2024, 5, 15)),)],
    ids=["silence", "guardian only", "withdrawn"],
)
def test_a_pupil_without_consent_is_nowhere_in_the_notice(consents: tuple[Consent, ...], tmp_path: Path) -> None:
    pdf = notice(facts_of(consents=consents))
    text = words(pdf, tmp_path)
    assert "L.G.H. Học sinh" in text
    assert "01 học sinh được ghi bằng chữ cái đầu của họ và tên" in text
    assert PUPIL not in text and "Gia Huy" not in text and "11A2" not in text
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        told = [str(value) for value in opened.docinfo.values()] + [opened.Root.Metadata.read_bytes().decode()]
        told += [stream.read_bytes().decode("latin-1") for stream in opened.objects if isinstance(stream, pikepdf.Stream)]
    for secret in (PUPIL, "Gia Huy", "11A2"):
        for coded in (secret, secret.encode().decode("latin-1"), secret.encode("utf-16-be").decode("latin-1")):
            assert not any(coded in one for one in told)


@pytest.mark.linux
def test_many_nominations_go_over_pages_under_a_repeated_head(tmp_path: Path) -> None:
    facts = facts_of()
    people = [Nominee(id=f"p{i}", number=i + 10, kind=NomineeKind.TEACHER, name=f"Nguyễn Văn Thứ{i:03d}") for i in range(120)]
    files = tuple(Nomination(id=f"f{i}", nominee_id=f"p{i}", year=YEAR, position="Giáo viên", department="Tổ Toán") for i in range(120))
    meeting = replace(MEETING, decisions=tuple(Decision(nomination_id=f.id, votes_for=3, votes_against=0) for f in files))
    facts = replace(facts, nominees=tuple(people), nominations=files)
    for pdf, title in ((minutes(facts, meeting), "Kết quả, lý"), (notice(facts, meeting=meeting), "Tổ, lớp, bộ phận")):
        pages = read(pdf, tmp_path, "-layout").split("\f")[:-1]
        with_rows = [page for page in pages if "Thứ" in page]
        assert len(with_rows) > 2
        assert all(title in page for page in with_rows)
        found = re.findall(r"Thứ(\d{3})", "".join(pages))
        assert found == [f"{i:03d}" for i in range(120)]


HOSTILE = {
    "markup": "<b>đậm</b> & <font size=99>to</font> <img src='x'/>",
    "long": "W" * 10_000,
    "rtl": "\u202eשלום\u202c đảo chữ",
    "lines": "một\n\nhai\tba",
}


@pytest.mark.linux
@pytest.mark.parametrize("case", HOSTILE)
def test_whatever_is_typed_shows_as_it_is(case: str, tmp_path: Path) -> None:
    bad, line = HOSTILE[case], " ".join(HOSTILE[case].split())[:300]
    meeting = replace(
        MEETING,
        **dict.fromkeys(("title", "place", "minutes_number"), line),
        **dict.fromkeys(("agenda", "conclusion"), bad),
        decisions=tuple(replace(decision, reason=bad, outcome=Outcome.RECOGNISED) for decision in MEETING.decisions),
    )
    facts = facts_of(meeting)
    facts = replace(
        facts,
        nominees=tuple(replace(n, name=line) for n in facts.nominees),
        nominations=tuple(replace(n, position=line, department=line) for n in facts.nominations),
        council_members=tuple(replace(m, name=line, position=line) for m in MEMBERS),
        signatories=tuple(replace(s, name=line) for s in facts.signatories),
    )
    shown = {"rtl": "đảochữ", "lines": "haiba"}.get(case, line.replace(" ", "")[:60])
    for pdf, least in ((minutes(facts, meeting), 8), (notice(facts, replace(NOTICE, place=line), meeting), 4)):
        assert pikepdf.pdfa.validate_written(io.BytesIO(pdf), "2b").passed
        assert "".join(read(pdf, tmp_path, "-raw").split()).count(shown) >= least


@pytest.mark.linux
def test_papers_are_pdfa_and_the_same_facts_give_the_same_bytes() -> None:
    facts = facts_of()
    for made, again in ((minutes(facts), minutes(facts)), (notice(facts), notice(facts))):
        assert made == again
        assert pikepdf.pdfa.validate_written(io.BytesIO(made), "2b").passed


def test_what_is_missing_is_refused_with_its_reasons() -> None:
    undated = replace(MEETING, held_on=None, decisions=())
    with pytest.raises(PaperBlocked) as refused:
        compose_minutes(facts_of(undated), undated)
    assert refused.value.lacks == ("no_day", "no_decision")
    with pytest.raises(PaperBlocked):
        compose_notice(facts_of(), replace(NOTICE, posted_on=None), MEETING, POSTED)
