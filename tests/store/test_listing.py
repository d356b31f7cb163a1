"""The year's list: Vietnamese order, search without marks, stages, latest changes."""

from datetime import date
from pathlib import Path

import msgspec
import pytest

from exemplar_desktop.domain.assessment import Assessment, Judgement
from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.stage import Stage
from exemplar_desktop.errors import StoreForeign
from exemplar_desktop.store.nomination_index import read_index, read_lines, reader
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


def test_a_line_knows_how_far_its_nominee_came(store: Store) -> None:
    nominee = Nominee(number=7, kind=NomineeKind.COLLECTIVE, name="Tổ Văn")
    nomination = Nomination(nominee_id=nominee.id, year=2024, position="p", department="d", member_count=12)
    store.save(nominee, nomination)
    (line,) = store.nomination_lines(2024)
    expected = {
        "nomination_id": nomination.id,
        "nominee_id": nominee.id,
        "number": 7,
        "kind": NomineeKind.COLLECTIVE,
        "name": "Tổ Văn",
        "position": "p",
        "department": "d",
        "member_count": 12,
        "stage": Stage.DISCOVERED,
        "closed": False,
        "changed_at": line.changed_at,
    }
    assert msgspec.structs.asdict(line) == expected

    elsewhere = Dissemination(year=2023, title="Năm trước", nomination_ids=(nomination.id,))
    activity = Dissemination(year=2024, title="Tọa đàm", nomination_ids=(nomination.id,))
    store.save(elsewhere)
    assert store.nomination_lines(2024)[0].stage is Stage.DISCOVERED
    store.save(activity)
    assert store.nomination_lines(2024)[0].stage is Stage.SPREAD
    store.delete(activity)
    assert store.nomination_lines(2024)[0].stage is Stage.DISCOVERED
    store.save(msgspec.structs.replace(nomination, closed_on=date(2024, 5, 1)))
    assert store.nomination_lines(2024)[0].closed


def test_the_latest_change_comes_first(full: Store) -> None:
    first, second, third = full.all(Nomination)[:3]
    full.save(msgspec.structs.replace(first, department="đổi"))
    (person,) = full.all(Nominee, id=second.nominee_id)
    full.save(msgspec.structs.replace(person, note="đổi"))
    full.save(Assessment(nomination_id=third.id, criterion="1", judgement=Judgement.MET))
    with reader(full.path) as connection:
        index = read_index(connection, 2024)
    latest = [index.nomination_ids[place] for place in index.by_change]
    assert latest[:3] == [third.id, second.id, first.id]
    assert sorted(index.by_change) == list(range(len(IN_ORDER)))


def test_lines_are_read_in_the_order_asked_for_without_those_that_are_gone(full: Store) -> None:
    nominations = full.all(Nomination)
    full.delete(nominations[1])
    with reader(full.path) as connection:
        lines = read_lines(connection, [nominations[2].id, nominations[1].id, nominations[0].id, "none"])
    assert [line.nomination_id for line in lines] == [nominations[2].id, nominations[0].id]


def test_a_damaged_store_is_said_to_be_one(tmp_path: Path) -> None:
    path = tmp_path / "exemplar.sqlite3"
    path.write_bytes(b"no database at all " * 100)
    with pytest.raises(StoreForeign), reader(path) as connection:
        read_index(connection, 2024)


def test_uses_of_a_piece_of_evidence(store: Store) -> None:
    nominee = Nominee(number=7, kind=NomineeKind.COLLECTIVE, name="Tổ Văn")
    nominations = tuple(Nomination(nominee_id=nominee.id, year=year) for year in (2024, 2025))
    piece = Evidence(title="Minh chứng")
    pairs = ((nominations[0], "1"), (nominations[0], "2"), (nominations[1], "1"))
    assessments = tuple(Assessment(nomination_id=n.id, criterion=c, evidence_ids=(piece.id,)) for n, c in pairs)
    gone = Assessment(nomination_id=nominations[0].id, criterion="3", evidence_ids=(piece.id,))
    store.save(nominee, *nominations, piece, *assessments, gone)
    store.delete(gone)
    assert store.evidence_uses(piece.id) == tuple((n.id, c) for n, c in pairs)
