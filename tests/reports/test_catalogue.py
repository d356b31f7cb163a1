"""The catalogue names each file as it is sent, so that anyone can find it."""

import msgspec

from exemplar_desktop.domain.catalogue import Catalogue, CataloguedFile, Treatment
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.submission import PackagedFile
from exemplar_desktop.reports.compose import compose
from exemplar_desktop.reports.content import Cell, Paragraph, ReportContent, Table
from tests.reports.sample import ON, sample_facts, stored_file

PHOTO = "evidence/003/III.2-1_giay-chung-nhan.jpg"


def catalogue_of(facts: YearFacts, planned: bool = False, treatment: Treatment = Treatment.CLEANED) -> Catalogue:
    """What travels: every file as the unit has it, but the photo made smaller."""
    files = []
    for piece in facts.evidence:
        for stored in piece.files:
            is_photo = stored.name.endswith(".jpg")
            file = PackagedFile(
                evidence_id=piece.id,
                path=(PHOTO if is_photo else f"evidence/001/{stored.name}") if piece.send_along else "",
                part=int(piece.send_along),
                sha256="ab" * 32 if is_photo else stored.sha256,
                size=2048 if is_photo else stored.size,
                original_sha256=stored.sha256,
            )
            files.append(CataloguedFile(file=file, treatment=treatment if is_photo else Treatment.NONE))
    return Catalogue(files=tuple(files), planned=planned)


def printed(content: ReportContent) -> dict[str, tuple[Cell, ...]]:
    table = content.appendices[3].blocks[-1]
    assert isinstance(table, Table)
    return {str(row[0]): row for row in table.rows}


def sheet(content: ReportContent) -> list[dict[str, Cell]]:
    table = next(s.table for s in content.sheets if s.name == "Minh chứng")
    return [dict(zip((c.title for c in table.columns), row, strict=True)) for row in table.rows]


def test_path_size_and_hash_are_those_of_the_file_that_is_sent() -> None:
    facts = sample_facts()
    content = compose(facts, (), ON, catalogue_of(facts))
    row = printed(content)["MC 04"]
    assert row[3:6] == (f"{PHOTO}\n(ảnh đã thu nhỏ, bỏ thông tin ẩn)", "2\xa0KB", "abababababababab")
    in_sheet = next(r for r in sheet(content) if r["Ký hiệu"] == "MC 04")
    assert (in_sheet["Đường dẫn trong gói báo cáo"], in_sheet["Mã SHA-256"], in_sheet["Dung lượng (byte)"]) == (PHOTO, "ab" * 32, 2048)
    assert in_sheet["Mã SHA-256 của tệp gốc"] == facts.evidence[3].files[0].sha256
    assert in_sheet["Tên tệp tại đơn vị"] == "giay-chung-nhan.jpg"


def test_picture_that_could_not_be_cleaned_is_said() -> None:
    facts = sample_facts()
    content = compose(facts, (), ON, catalogue_of(facts, treatment=Treatment.UNCLEANED))
    assert "giữ nguyên tệp gốc" in str(printed(content)["MC 04"][3])


def test_what_stays_at_the_unit_is_listed_by_its_own_name() -> None:
    facts = sample_facts()
    row = printed(compose(facts, (), ON, catalogue_of(facts)))["MC 05"]
    assert (row[3], row[5], row[7]) == ("phong-su.mp4", facts.evidence[4].files[0].sha256[:16], "Lưu tại đơn vị")


def test_every_file_of_a_piece_has_its_own_line() -> None:
    facts = sample_facts()
    piece = Evidence(id="e1", title="Hai tệp", files=(stored_file("a.pdf", 10), stored_file("b.pdf", 20)), link="https://x.example")
    facts = msgspec.structs.replace(facts, evidence=(piece, *facts.evidence[1:]))
    table = compose(facts, (), ON, catalogue_of(facts)).appendices[3].blocks[-1]
    assert isinstance(table, Table)
    assert [(row[0], row[1], row[3]) for row in table.rows[:3]] == [
        ("MC 01", "Hai tệp", "evidence/001/a.pdf"),
        ("MC 01", "", "evidence/001/b.pdf"),
        ("MC 01", "", "https://x.example"),
    ]


def test_preview_says_that_sizes_are_those_of_the_originals() -> None:
    facts = sample_facts()
    for planned in (True, False):
        note = compose(facts, (), ON, catalogue_of(facts, planned)).appendices[3].blocks[0]
        assert isinstance(note, Paragraph)
        assert note.text.startswith("Bản xem trước") == planned
