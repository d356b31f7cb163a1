"""The history as people read it: words, sittings, pages, search, and values that are put back."""

from datetime import timedelta

import msgspec
import pytest

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.assessment import Assessment, Judgement
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.history import Verb
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.record import Record
from exemplar_desktop.progress import Cancelled
from exemplar_desktop.services import history as histories
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.history import HistoryLine, asked_of, given_back, history_page, may_be_given_back, records_called
from exemplar_desktop.store.history import last_number
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME

YEAR = 2024
HOA = Nominee(id="p1", number=9001, kind=NomineeKind.TEACHER, name="Lê Thị Hoa")
FILE = Nomination(id="n1", nominee_id="p1", year=YEAR)


@pytest.fixture
def since(desk: Desk) -> int:
    """The sample unit with one more exemplar; return the number of the last entry before that."""
    number = last_number(desk.store)
    desk.store.save(HOA, FILE)
    return number


def lines(desk: Desk, words: str = "", *records: str) -> tuple[HistoryLine, ...]:
    return history_page(desk, asked_of(desk, records), words).lines


def told(desk: Desk, *records: str) -> list[tuple[str, str]]:
    return [(line.what, line.about) for line in lines(desk, "", *records)]


def save(desk: Desk, record: Record, **changes: object) -> None:
    desk.store.save(msgspec.structs.replace(record, **changes))


def test_each_line_says_what_was_done_to_which_record(desk: Desk, since: int) -> None:
    judged = Assessment(id="a1", nomination_id="n1", criterion="III.2.2.b.4")
    desk.store.save(judged, Evidence(id="e1", title="Quyết định số 12"))
    save(desk, FILE, achievement="Đạt giải Nhất", position="Tổ trưởng")
    save(desk, judged, evidence_ids=("e1",), judgement=Judgement.MET)
    desk.store.delete(FILE)
    assert told(desk, "p1") == [
        ("Xóa", "Hồ sơ năm 2024 · Lê Thị Hoa"),
        ("Sửa “Đánh giá” và 1 mục khác", "Tiêu chuẩn III.2.2.b.4 · Lê Thị Hoa"),
        ("Sửa “Chức vụ, nhiệm vụ” và 1 mục khác", "Hồ sơ năm 2024 · Lê Thị Hoa"),
        ("Thêm", "Tiêu chuẩn III.2.2.b.4 · Lê Thị Hoa"),
        ("Thêm", "Hồ sơ năm 2024 · Lê Thị Hoa"),
        ("Thêm", "Điển hình “Lê Thị Hoa”"),
    ]
    changes = {change.title: (change.before, change.after) for change in lines(desk, "", "p1")[1].changes}
    assert changes == {"Đánh giá": ("Chưa xét", "Đạt"), "Minh chứng": ("(trống)", "Quyết định số 12")}
    assert {(line.is_deleted, line.is_gone) for line in lines(desk, "", "n1")} == {(True, True), (False, True)}
    assert {(line.is_deleted, line.is_gone) for line in lines(desk, "", "a1")} == {(False, True)}


def test_every_kind_of_record_of_the_sample_has_words(desk: Desk) -> None:
    page = history_page(desk, asked_of(desk))
    found = list(page.lines)
    while page.older is not None:
        page = history_page(desk, asked_of(desk), before=page.older)
        found += page.lines
    assert {line.record_type for line in found} >= {"Unit", "Signatory", "Award", "CouncilMeeting", "PublicNotice", "Consent", "Inspection"}
    assert all(line.about and line.what and "{" not in line.about for line in found)
    assert [line.number for line in found] == sorted({line.number for line in found}, reverse=True)


def test_a_text_typed_in_one_sitting_is_one_line(desk: Desk, since: int) -> None:
    text = ""
    for word in ("Đơn vị ", "đã phát động ", "phong trào thi đua."):
        text += word
        save(desk, FILE, achievement=text)
    newest = lines(desk, "", "n1")[0]
    (change,) = newest.changes
    assert (newest.what, change.before, change.after) == ("Sửa “Thành tích nổi bật”", "(trống)", text)
    assert newest.number - newest.first == 2
    save(desk, FILE, achievement=text, department="Tổ Văn")
    assert [line.number - line.first for line in lines(desk, "", "n1")] == [0, 2, 0]


def test_what_is_taken_back_in_one_sitting_is_a_line_of_its_own(desk: Desk, since: int) -> None:
    for text in ("Một", "Hai", ""):
        save(desk, FILE, achievement=text)
    shown = [(change.before, change.after) for line in lines(desk, "", "n1") for change in line.changes]
    assert shown == [("Một", "(trống)"), ("(trống)", "Một")]
    for text in ("Tổ Văn", ""):
        save(desk, FILE, department=text, position="Tổ trưởng")
    assert all(change.before != change.after for line in lines(desk, "", "n1") for change in line.changes)


def test_edits_long_apart_stay_apart(desk: Desk, since: int, monkeypatch: pytest.MonkeyPatch) -> None:
    save(desk, FILE, achievement="Một")
    save(desk, FILE, achievement="Hai")
    monkeypatch.setattr(histories, "_ONE_SITTING", timedelta(0))
    assert [line.what for line in lines(desk, "", "n1")] == ["Sửa “Thành tích nổi bật”"] * 2 + ["Thêm"]


def test_search_finds_without_marks_by_record_by_value_and_by_account(desk: Desk, since: int) -> None:
    save(desk, FILE, achievement="Đạt giải Nhì cấp thành phố")
    assert [line.record_id for line in lines(desk, "giai nhi THANH pho")] == ["n1"]
    assert {line.record_id for line in lines(desk, "le thi hoa")} == {"p1", "n1"}
    assert lines(desk, "không có gì như vậy") == ()


def test_days_are_those_of_vietnam(desk: Desk, since: int) -> None:
    newest = lines(desk)[0]
    day = newest.moment.date()
    assert newest.moment.tzinfo == VIETNAM_TIME
    of_day = history_page(desk, asked_of(desk, ("n1",), day, day)).lines
    assert [line.number for line in of_day] == [newest.number]
    assert history_page(desk, asked_of(desk, ("n1",), day + timedelta(days=1))).lines == ()
    assert history_page(desk, asked_of(desk, ("n1",), None, day - timedelta(days=1))).lines == ()


def test_pages_hold_so_many_lines_and_lead_on(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(histories, "PAGE", 7)
    monkeypatch.setattr(histories, "_READ_AT_ONCE", 5)
    before, seen = None, []
    while True:
        page = history_page(desk, asked_of(desk), before=before)
        seen += [line.number for line in page.lines]
        if page.older is None:
            break
        assert len(page.lines) == 7
        before = page.older
    assert seen == list(range(last_number(desk.store), 0, -1))


def test_a_search_can_be_stopped(desk: Desk) -> None:
    def stop(_code: str, _part: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        history_page(desk, asked_of(desk), step=stop)


def test_a_value_is_put_back_through_what_came_later(desk: Desk, since: int) -> None:
    long = "Đơn vị đã tổ chức phát động phong trào thi đua. " * 20
    report = AnnualReport(id="r1", year=2031, prose={"results": long})
    desk.store.save(report)
    for text in (long + "Một.", "Đầu. " + long + "Một.", "Đầu. " + long + "Một. Hai."):
        save(desk, report, prose={"results": text})
        save(desk, FILE, achievement="Xen giữa " + text[-5:])
    line = next(line for line in lines(desk, "", "r1") if line.verb is Verb.CHANGED)
    first = lines(desk, "", "r1")[-2]
    back = given_back(desk, first, "prose.results")
    assert line.changes[0].is_part
    assert back == report


def test_lists_numbers_and_days_are_put_back(desk: Desk, since: int) -> None:
    judged = Assessment(id="a1", nomination_id="n1", criterion="III.2.2.b.4", evidence_ids=("e1", "e2"))
    desk.store.save(judged, Evidence(id="e1", title="Một"), Evidence(id="e2", title="Hai"))
    save(desk, judged, evidence_ids=("e2",))
    (line,) = (line for line in lines(desk, "", "a1") if line.verb is Verb.CHANGED)
    assert line.what == "Bỏ minh chứng"
    assert given_back(desk, line, "evidence_ids") == judged


def test_what_rests_on_a_value_or_has_left_the_unit_is_not_put_back(desk: Desk, since: int) -> None:
    save(desk, HOA, kind=NomineeKind.STAFF)
    (line,) = (line for line in lines(desk, "", "p1") if line.verb is Verb.CHANGED)
    assert not may_be_given_back(line, "kind")
    assert given_back(desk, line, "kind") is None
    save(desk, HOA, kind=NomineeKind.STAFF, note="Đã gặp")
    desk.store.delete(HOA)
    changed = next(line for line in lines(desk, "", "p1") if line.verb is Verb.CHANGED)
    assert not may_be_given_back(changed, "note")


def test_records_are_called_by_name_without_marks_or_by_id(desk: Desk, since: int) -> None:
    assert records_called(desk, "lê thị HOA") == (HOA,)
    assert records_called(desk, "n1") == (FILE,)
    desk.store.delete(HOA)
    assert records_called(desk, "p1") == (HOA,)
    assert records_called(desk, "le thi hoa") == (HOA,), "a name finds what is deleted too"
    assert records_called(desk, "không có ai") == ()
