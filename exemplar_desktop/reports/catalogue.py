"""The catalogue of evidence: each piece with its mark, and each of its files as it is sent, so that anyone can find it."""

from collections.abc import Iterator

import msgspec

from exemplar_desktop.domain.catalogue import Catalogue, CataloguedFile, Treatment
from exemplar_desktop.domain.evidence import Evidence, StoredFile
from exemplar_desktop.domain.submission import PackagedFile
from exemplar_desktop.domain.usage import evidence_uses
from exemplar_desktop.messages.words import word
from exemplar_desktop.reports.content import Align, Block, Cell, Column, Paragraph, Table
from exemplar_desktop.reports.figures import Figures
from exemplar_desktop.vietnamese.dates import file_size, short_date

HELD_SPACE = "\xa0"
HASH_LENGTH = 16
"""Digits of a SHA-256 that the printed catalogue shows; the workbook has all 64."""
STAYS = "Lưu tại đơn vị"
_SENT = "Dung lượng và mã SHA-256 là của đúng tệp nằm trong gói báo cáo, theo đường dẫn đã ghi; tệp lưu tại đơn vị ghi theo tên gốc."
_PLANNED = "Bản xem trước: dung lượng và mã SHA-256 là của tệp gốc; ảnh có thể được thu nhỏ khi tạo gói báo cáo, khi đó ghi theo tệp gửi."


class ListedFile(msgspec.Struct, frozen=True, kw_only=True):
    """A stored file beside what is sent of it; without a package both are the same."""

    stored: StoredFile
    sent: CataloguedFile


def evidence_mark(figures: Figures, evidence_id: str) -> str:
    """Return how the documents call a piece of evidence: ``MC 03``."""
    return f"MC {figures.evidence_number[evidence_id]:02d}"


def uses(figures: Figures) -> dict[str, tuple[str, ...]]:
    """Return evidence id -> where it is used, as ``12 (III.2.2.b.4)``: the nominee's number and the criterion."""
    found: dict[str, list[str]] = {}
    numbers = {nominee.id: nominee.number for nominee in figures.facts.nominees}
    for entry in figures.entries:
        for criterion, assessment in entry.judged:
            for evidence_id in assessment.evidence_ids if assessment else ():
                found.setdefault(evidence_id, []).append(f"{entry.nominee.number} ({criterion.reference})")
    for use in evidence_uses(figures.facts):
        for evidence_id in use.evidence_ids if use.nominee_id is None or use.reference.startswith("II.") else ():
            where = f"{numbers[use.nominee_id]} (mục {use.reference})" if use.nominee_id else f"Mục {use.reference or 'II.3'}"
            found.setdefault(evidence_id, []).append(where)
    return {evidence_id: tuple(dict.fromkeys(places)) for evidence_id, places in found.items()}


def listed_files(evidence: Evidence, sent: dict[tuple[str, str], CataloguedFile]) -> tuple[ListedFile, ...]:
    """Return the files of a piece of evidence with what is sent of each; ``sent`` is that of `sent_files`."""
    return tuple(ListedFile(stored=f, sent=sent.get((evidence.id, f.sha256)) or _as_stored(evidence, f)) for f in evidence.files)


def sent_files(files: Catalogue) -> dict[tuple[str, str], CataloguedFile]:
    """Return the files by the id of their evidence and the hash of their original."""
    return {(f.file.evidence_id, f.file.original_sha256): f for f in files.files}


def catalogue_blocks(figures: Figures, files: Catalogue) -> tuple[Block, ...]:
    """Return the catalogue that is printed: one row a file or link, after a line that says what sizes and hashes are of."""
    used, sent = uses(figures), sent_files(files)
    table = Table(
        columns=(
            Column(title="Ký hiệu", width=0.8, align=Align.CENTRE),
            Column(title="Tên minh chứng", width=2.4),
            Column(title="Nơi cấp, ngày cấp", width=1.5),
            Column(title="Tệp trong gói báo cáo hoặc đường dẫn", width=3.4),
            Column(title="Dung lượng", width=0.9, align=Align.RIGHT),
            Column(title=f"Mã SHA-256 ({HASH_LENGTH} ký tự đầu)", width=1.9),
            Column(title="Hồ sơ (tiêu chuẩn)", width=1.5),
            Column(title="Gửi kèm", width=0.9, align=Align.CENTRE),
        ),
        rows=tuple(row for e in figures.facts.evidence for row in _rows(e, figures, listed_files(e, sent), used.get(e.id, ()))),
    )
    return (Paragraph(text=_PLANNED if files.planned else _SENT), table)


def _rows(evidence: Evidence, figures: Figures, files: tuple[ListedFile, ...], used: tuple[str, ...]) -> Iterator[tuple[Cell, ...]]:
    mark = evidence_mark(figures, evidence.id)
    about = (evidence.title, ", ".join(part for part in (evidence.issuer, short_date(evidence.issued_on)) if part))
    where = "\n".join(used).replace(" ", HELD_SPACE)
    lines: list[tuple[Cell, ...]] = [_file_cells(listed) for listed in files]
    if evidence.link or not lines:
        lines.append((evidence.link, "", "", "Đường dẫn" if evidence.link else "Chưa có tệp"))
    for place, (name, size, digest, sent) in enumerate(lines):
        # What is said of the piece stands once; its mark names every line.
        yield (mark, *(about if place == 0 else ("", "")), name, size, digest, where if place == 0 else "", sent)


def _file_cells(listed: ListedFile) -> tuple[Cell, ...]:
    file, treatment = listed.sent.file, listed.sent.treatment
    remark = f"\n({word(treatment)})" if treatment is not Treatment.NONE else ""
    return (
        (file.path or listed.stored.name) + remark,
        file_size(file.size).replace(" ", HELD_SPACE),
        file.sha256[:HASH_LENGTH],
        "Có" if file.part else STAYS,
    )


def _as_stored(evidence: Evidence, stored: StoredFile) -> CataloguedFile:
    file = PackagedFile(
        evidence_id=evidence.id,
        path="",
        part=int(evidence.send_along),
        sha256=stored.sha256,
        size=stored.size,
        original_sha256=stored.sha256,
    )
    return CataloguedFile(file=file)
