"""The unit's evidence in pages: filters, search without marks, places of use, and how much would travel."""

import pytest

from exemplar_desktop.domain.assessment import Assessment
from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.evidence import Evidence, StoredFile
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.store.evidence_listing import (
    LARGE,
    EvidenceFilter,
    EvidenceOrder,
    EvidenceQuery,
    count_evidence,
    evidence_lines,
    evidence_totals,
    evidence_uses,
    same_content,
    unused_ids,
)
from exemplar_desktop.store.store import Store

NOMINEE = Nominee(id="nominee", number=1, kind=NomineeKind.TEACHER, name="Nguyễn Thị Đào")
THIS, LAST = Nomination(id="this", nominee_id="nominee", year=2024), Nomination(id="last", nominee_id="nominee", year=2023)


def a_file(letter: str, size: int = 100) -> StoredFile:
    return StoredFile(sha256=letter * 64, name=f"{letter}.pdf", size=size, media_type="application/pdf")


PIECES = (
    Evidence(id="used", title="Giấy khen", files=(a_file("a"),), issuer="Sở Giáo dục"),
    Evidence(id="copy", title="Giấy khen (bản hai)", files=(a_file("a"),)),
    Evidence(id="film", title="Phim tư liệu", files=(a_file("b", LARGE + 1),), send_along=False),
    Evidence(id="link", title="Bài đăng", link="https://example.invalid"),
    Evidence(id="shown", title="Ảnh hội nghị", files=(a_file("c", 30), a_file("d", 40))),
)


@pytest.fixture
def full(store: Store) -> Store:
    store.save(NOMINEE, THIS, LAST)
    for piece in PIECES:
        store.save(piece)
    store.save(
        Assessment(nomination_id="this", criterion="III.2", evidence_ids=("used", "film")),
        Assessment(nomination_id="last", criterion="III.2.2.b.3", evidence_ids=("used",)),
        Dissemination(id="activity", year=2024, title="Hội nghị giao lưu", evidence_ids=("shown",)),
    )
    return store


def ids(store: Store, **asked: object) -> list[str]:
    query = EvidenceQuery(**asked)  # type: ignore[arg-type]
    found = [line.id for line in evidence_lines(store, query, 100)]
    assert count_evidence(store, query) == len(found)
    return found


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (EvidenceFilter.ALL, ["shown", "link", "film", "copy", "used"]),
        (EvidenceFilter.UNUSED, ["link", "copy"]),
        (EvidenceFilter.LARGE, ["film"]),
        (EvidenceFilter.DUPLICATE, ["copy", "used"]),
        (EvidenceFilter.LINK, ["link"]),
        (EvidenceFilter.STAYING, ["film"]),
        (EvidenceFilter.DAMAGED, []),
    ],
)
def test_filters(full: Store, name: EvidenceFilter, expected: list[str]) -> None:
    assert ids(full, filter=name) == expected


def test_damaged_contents_lead_to_their_pieces(full: Store) -> None:
    assert ids(full, filter=EvidenceFilter.DAMAGED, damaged=("a" * 64, "d" * 64)) == ["shown", "copy", "used"]


@pytest.mark.parametrize(("text", "expected"), [("giay khen", ["copy", "used"]), ("so giao duc", ["used"]), ("%", []), ("ĐĂNG", ["link"])])
def test_search_knows_no_marks(full: Store, text: str, expected: list[str]) -> None:
    assert ids(full, text=text) == expected


def test_orders(full: Store) -> None:
    assert ids(full, order=EvidenceOrder.TITLE) == ["shown", "link", "copy", "used", "film"]
    assert ids(full, order=EvidenceOrder.SIZE) == ["film", "copy", "used", "shown", "link"]


def test_pages_join_to_the_whole(full: Store) -> None:
    query = EvidenceQuery()
    whole = evidence_lines(full, query, 100)
    assert [line for start in (0, 2, 4) for line in evidence_lines(full, query, 2, start)] == whole


def test_a_line_says_what_the_piece_is(full: Store) -> None:
    line = next(line for line in evidence_lines(full, EvidenceQuery(), 100) if line.id == "shown")
    assert (line.title, line.files, line.size, line.sha256, line.name) == ("Ảnh hội nghị", 2, 70, "c" * 64, "c.pdf")


def test_places_of_use_with_their_years(full: Store) -> None:
    uses = evidence_uses(full, ["used", "shown", "link"])
    assert [(use.year, use.nominee_id, use.criterion, use.name) for use in uses["used"]] == [
        (2024, "nominee", "III.2", "Nguyễn Thị Đào"),
        (2023, "nominee", "III.2.2.b.3", "Nguyễn Thị Đào"),
    ]
    assert [(use.record_id, use.name) for use in uses["shown"]] == [("activity", "Hội nghị giao lưu")]
    assert "link" not in uses


def test_totals_count_each_content_once(full: Store) -> None:
    totals = evidence_totals(full, 2024)
    assert totals.size == 100 + LARGE + 1 + 30 + 40
    # Of the year: the used piece and the two files of the activity; the film stays at the unit.
    assert (totals.travelling, totals.travelling_size) == (3, 170)
    assert evidence_totals(full, 2023).travelling_size == 100
    assert totals.counts[EvidenceFilter.UNUSED] == 2
    assert evidence_totals(full, 2024, "giay khen").counts[EvidenceFilter.ALL] == 2


def test_what_is_deleted_is_nowhere(full: Store) -> None:
    full.delete(NOMINEE)
    assert ids(full, filter=EvidenceFilter.UNUSED) == ["link", "film", "copy", "used"]
    full.delete(PIECES[1])
    assert ids(full, filter=EvidenceFilter.DUPLICATE) == []
    assert unused_ids(full) and "copy" not in unused_ids(full)
    assert evidence_uses(full, ["used"]) == {}


def test_the_same_content_is_found_in_other_pieces(full: Store) -> None:
    assert same_content(full, "used", 5) == (1, [("copy", "Giấy khen (bản hai)")])
    assert same_content(full, "film", 5) == (0, [])
