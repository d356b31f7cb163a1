"""The year's list: Vietnamese order, search without marks, counts."""

import pytest

from exemplar_desktop.domain.assessment import Assessment, Judgement
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.store.listing import NominationLine
from exemplar_desktop.store.store import Store

IN_ORDER = (
    ("Trần Văn An", "", NomineeKind.TEACHER),
    ("Lê Thị Ánh", "", NomineeKind.STAFF),
    ("Lê Ân", "", NomineeKind.STUDENT),
    ("Nguyễn Hoa", "", NomineeKind.TEACHER),
    ("Nguyễn Thị Hòa", "", NomineeKind.TEACHER),
    ("Phạm Hoà", "", NomineeKind.TEACHER),
    ("Y Páo Niê", "Páo", NomineeKind.STUDENT),
    ("Tổ 100%", "", NomineeKind.COLLECTIVE),
    ("Tổ Hóa_học", "", NomineeKind.COLLECTIVE),
    ("Đỗ Uyên", "", NomineeKind.TEACHER),
    ("Đặng Ưng", "", NomineeKind.MANAGER),
)


@pytest.fixture
def full(store: Store) -> Store:
    """Return a store with a nomination of 2024 for everybody, saved in another order."""
    nominees = [Nominee(number=n, kind=kind, name=name, given_name=given) for n, (name, given, kind) in enumerate(IN_ORDER, 1)]
    shuffled = nominees[1::2] + nominees[::2]
    store.save(*shuffled, *(Nomination(nominee_id=each.id, year=2024) for each in shuffled))
    return store


def names(store: Store, text: str = "", kind: NomineeKind | None = None) -> list[str]:
    found = [line.name for line in store.nomination_lines(2024, text, kind)]
    assert store.count_nominations(2024, text, kind) == len(found)
    return found


def test_lists_stand_in_the_order_of_names(full: Store) -> None:
    expected = [name for name, _given, _kind in IN_ORDER]
    assert names(full) == expected
    assert [nominee.name for nominee in full.all(Nominee)] == expected


def test_order_follows_a_changed_name(full: Store) -> None:
    first = full.all(Nominee)[0]
    full.save(Nominee(id=first.id, number=first.number, kind=first.kind, name="Trần Văn Yên"))
    assert names(full)[-1] == "Trần Văn Yên"
    assert names(full, "van yen") == ["Trần Văn Yên"]


@pytest.mark.parametrize("typed", ["hoa", "HOÀ", " hòa ", "Hóa"])
def test_search_knows_no_marks(full: Store, typed: str) -> None:
    assert names(full, typed) == ["Nguyễn Hoa", "Nguyễn Thị Hòa", "Phạm Hoà", "Tổ Hóa_học"]


def test_search_finds_d_with_stroke(full: Store) -> None:
    assert names(full, "do u") == ["Đỗ Uyên"]


@pytest.mark.parametrize(("typed", "found"), [("%", ["Tổ 100%"]), ("_", ["Tổ Hóa_học"]), ("/", []), ("'", []), ("\\", [])])
def test_search_takes_signs_literally(full: Store, typed: str, found: list[str]) -> None:
    assert names(full, typed) == found


def test_list_of_one_kind(full: Store) -> None:
    assert names(full, kind=NomineeKind.STUDENT) == ["Lê Ân", "Y Páo Niê"]
    assert names(full, "an", NomineeKind.STUDENT) == ["Lê Ân"]


def test_list_comes_in_pages(full: Store) -> None:
    whole = full.nomination_lines(2024)
    pages = [full.nomination_lines(2024, limit=4, offset=start) for start in (0, 4, 8, 12)]
    assert [len(page) for page in pages] == [4, 4, 3, 0]
    assert [line for page in pages for line in page] == whole
    assert full.nomination_lines(2024, offset=9) == whole[9:]


def test_other_years_are_other_lists(full: Store) -> None:
    assert full.nomination_lines(2025) == []
    assert full.count_nominations(2025) == 0


def test_line_counts_judgements_and_different_evidence(store: Store) -> None:
    nominee = Nominee(number=7, kind=NomineeKind.COLLECTIVE, name="Tổ Văn")
    nomination = Nomination(nominee_id=nominee.id, year=2024, position="p", department="d", member_count=12)
    evidence = tuple(Evidence(title=f"Minh chứng {n}") for n in range(3))
    first, second, third = (each.id for each in evidence)
    assessments = (
        Assessment(nomination_id=nomination.id, criterion="1", judgement=Judgement.MET, evidence_ids=(first, second)),
        Assessment(nomination_id=nomination.id, criterion="2", judgement=Judgement.NOT_MET, evidence_ids=(second,)),
        Assessment(nomination_id=nomination.id, criterion="3", evidence_ids=(third,)),
        Assessment(nomination_id=nomination.id, criterion="4", judgement=Judgement.MET),
    )
    other = Nomination(nominee_id=nominee.id, year=2025)
    elsewhere = Assessment(nomination_id=other.id, criterion="1", judgement=Judgement.MET, evidence_ids=(second,))
    store.save(nominee, nomination, *evidence, *assessments, other, elsewhere)
    store.delete(assessments[3])
    line = NominationLine(
        nomination_id=nomination.id,
        nominee_id=nominee.id,
        number=7,
        kind=NomineeKind.COLLECTIVE,
        name="Tổ Văn",
        position="p",
        department="d",
        member_count=12,
        judged=2,
        met=1,
        evidence_count=3,
    )
    assert store.nomination_lines(2024) == [line]
    assert store.evidence_uses(second) == ((nomination.id, "1"), (nomination.id, "2"), (other.id, "1"))
    store.delete(evidence[1])
    assert store.nomination_lines(2024)[0].evidence_count == 2
