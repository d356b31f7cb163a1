"""Evidence that has served before is pointed out, the same record or the same bytes; what is normal is not."""

from datetime import date

import msgspec
import pytest

from exemplar_desktop.domain.assessment import Assessment, Judgement
from exemplar_desktop.domain.award import Award, Referral, ReferralState
from exemplar_desktop.domain.evidence import Evidence, StoredFile
from exemplar_desktop.domain.finding import Finding, Severity
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.record import Record
from exemplar_desktop.messages.sentences import sentence
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.readiness import readiness
from exemplar_desktop.services.reuse import first_uses

DAO = Nominee(id="dao", number=1, kind=NomineeKind.TEACHER, name="Nguyễn Thị Đào")
BINH = Nominee(id="binh", number=2, kind=NomineeKind.MANAGER, name="Trần Văn Bình")
HOUSE = Nominee(id="house", number=3, kind=NomineeKind.COLLECTIVE, name="Tổ Văn")
FILES = tuple(Nomination(id=f"{who}{year}", nominee_id=who, year=year) for who in ("dao", "binh", "house") for year in (2023, 2024))
PHOTO = StoredFile(sha256="a" * 64, name="ảnh.jpg", size=10, media_type="image/jpeg")
PIECE = Evidence(id="piece", title="Giấy chứng nhận", files=(PHOTO,))
SAME_BYTES = Evidence(id="twin", title="Bản chụp", files=(PHOTO,))


@pytest.fixture
def desk(bare: Desk) -> Desk:
    bare.store.save(DAO, BINH, HOUSE, *FILES, PIECE, SAME_BYTES)
    return bare


def judged(nomination: str, criterion: str = "III.2", piece: str = "piece") -> Assessment:
    return Assessment(
        id=f"{nomination} {criterion} {piece}",
        nomination_id=nomination,
        criterion=criterion,
        judgement=Judgement.MET,
        evidence_ids=(piece,),
    )


def honoured(id: str, nominee: str = "dao", year: int = 2024, piece: str = "piece") -> Award:
    return Award(id=id, nominee_id=nominee, year=year, form=f"Giấy khen {id}", evidence_ids=(piece,))


def asked(id: str, award: str | None = None) -> Referral:
    state = ReferralState.GRANTED if award else ReferralState.SENT
    return Referral(id=id, nomination_id="dao2024", form=f"Bằng khen {id}", state=state, award_id=award, evidence_ids=("piece",))


def pointed_out(desk: Desk, year: int = 2024) -> list[Finding]:
    return [f for f in readiness(desk, year, date(2024, 10, 18)) if f.code.startswith("evidence_of_")]


@pytest.mark.parametrize(
    ("records", "said"),
    [
        (
            (judged("dao2023"), judged("dao2024", "III.2.2.b.4")),
            "Nguyễn Thị Đào: minh chứng “Giấy chứng nhận” đã dùng cho tiêu chuẩn III.2 của Nguyễn Thị Đào, năm 2023.",
        ),
        (
            (judged("dao2023"), judged("dao2024", piece="twin")),
            "Nguyễn Thị Đào: minh chứng “Bản chụp” đã dùng cho tiêu chuẩn III.2 của Nguyễn Thị Đào, năm 2023.",
        ),
        (
            (judged("dao2024"), judged("binh2024")),
            "Trần Văn Bình: minh chứng “Giấy chứng nhận” đã dùng cho tiêu chuẩn III.2 của Nguyễn Thị Đào, năm 2024.",
        ),
        (
            (honoured("A", year=2023), honoured("B", piece="twin")),
            "Nguyễn Thị Đào: minh chứng “Bản chụp” đã dùng cho khen thưởng “Giấy khen A” của Nguyễn Thị Đào, năm 2023.",
        ),
        (
            (honoured("A", nominee="binh"), asked("B")),
            "Nguyễn Thị Đào: minh chứng “Giấy chứng nhận” đã dùng cho khen thưởng “Giấy khen A” của Trần Văn Bình, năm 2024.",
        ),
        (
            (asked("A"), asked("B")),
            "Nguyễn Thị Đào: minh chứng “Giấy chứng nhận” đã dùng trong hồ sơ trình “Bằng khen A” của Nguyễn Thị Đào, năm 2024.",
        ),
    ],
)
def test_a_second_use_names_the_first(desk: Desk, records: tuple[Record, ...], said: str) -> None:
    for record in records:
        desk.store.save(record)
    (finding,) = pointed_out(desk)
    assert sentence(finding) == said
    assert finding.severity is Severity.ADVICE
    last = records[-1]
    if isinstance(last, Assessment):
        assert finding.field == last.criterion and finding.nominee == last.nomination_id.removesuffix("2024")
    else:
        assert (finding.page, finding.record, finding.field) == ("awards", last.id, "evidence_ids")
    assert (last.id, last.evidence_ids[0]) in first_uses(desk, (last.id,), last.evidence_ids)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "records",
    [
        (judged("dao2024"), judged("dao2024", "III.2.2.b.4")),
        (judged("dao2024"), judged("dao2024", "III.2.2.b.4", "twin")),
        (judged("dao2024"), honoured("A")),
        (judged("house2024"), judged("binh2024")),
        (judged("binh2024"), judged("house2024")),
        (honoured("A", nominee="house"), honoured("B", nominee="binh")),
        (honoured("A"), asked("B", award="A")),
        (judged("dao2023"), judged("dao2023", "III.2.2.b.4")),
    ],
)
def test_what_is_normal_is_not_pointed_out(desk: Desk, records: tuple[Record, ...]) -> None:
    led = Nomination(id="binh2024", nominee_id="binh", year=2024, collective_id="house")
    desk.store.save(led)
    for record in records:
        desk.store.save(record)
    assert pointed_out(desk) == []


def test_one_thing_is_said_once(desk: Desk) -> None:
    """Of a piece under three criteria, and of a paper that the whole staff shares."""
    desk.store.save(judged("dao2023"))
    desk.store.save(*(judged("dao2024", criterion) for criterion in ("III.2", "III.2.2.b.1", "III.2.2.b.4")))
    assert len(pointed_out(desk)) == 1
    people = [Nominee(number=10 + n, kind=NomineeKind.STAFF, name=f"Người {n}") for n in range(30)]
    files = [Nomination(nominee_id=one.id, year=2024) for one in people]
    desk.store.save(*people, *files, *(judged(one.id) for one in files))
    assert len(pointed_out(desk)) == 2
    assert len(first_uses(desk, {judged(one.id).id for one in files}, ("piece",))) == 30, "each piece says it itself"


def test_what_is_deleted_was_not_used(desk: Desk) -> None:
    first = judged("dao2023")
    desk.store.save(first)
    desk.store.save(judged("dao2024"))
    assert len(pointed_out(desk)) == 1
    desk.store.delete(first)
    assert pointed_out(desk) == []
    desk.store.restore(Assessment, first.id)
    desk.store.delete(FILES[0])
    assert pointed_out(desk) == []


def test_the_first_use_itself_is_not_blamed(desk: Desk) -> None:
    desk.store.save(judged("dao2023"))
    desk.store.save(judged("dao2024"))
    assert pointed_out(desk, 2023) == []


def test_a_closed_file_is_not_told_and_counts_as_no_use(desk: Desk) -> None:
    earlier, now = judged("dao2023"), judged("dao2024")
    desk.store.save(earlier)
    desk.store.save(now)
    assert len(pointed_out(desk)) == 1
    for file in (FILES[0], FILES[1]):
        closed = msgspec.structs.replace(file, closed_on=date(2024, 5, 1), closed_reason="Nghỉ hưu")
        desk.store.save(closed)
        assert pointed_out(desk) == []
        assert first_uses(desk, (now.id,), ("piece",)) == {}
        desk.store.save(file)
        assert len(pointed_out(desk)) == 1
