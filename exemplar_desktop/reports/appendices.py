"""The report's appendices: collectives, individuals, criteria and evidence of each, catalogue of evidence."""

from collections.abc import Iterator

from exemplar_desktop.domain.assessment import Assessment, Judgement
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.record import titles
from exemplar_desktop.messages.words import word
from exemplar_desktop.reports.content import Align, Appendix, Block, Cell, Column, Heading, Paragraph, Table
from exemplar_desktop.reports.figures import PERSONS, Entry, Figures, kind_label
from exemplar_desktop.reports.values import shown
from exemplar_desktop.vietnamese.dates import file_size, short_date

HELD_SPACE = "\xa0"
HASH_LENGTH = 16
"""Digits of a SHA-256 that the printed catalogue shows; the workbook has all 64."""
# The heading already says these, and a note or an order of names is the unit's own affair.
_NOT_IN_DETAILS = {"kind", "name", "given_name", "note", "year"}


def appendices(facts: YearFacts, figures: Figures) -> tuple[Appendix, ...]:
    """Return the four appendices in their order."""
    collectives = figures.of_kinds(NomineeKind.COLLECTIVE)
    persons = figures.of_kinds(*PERSONS)
    return (
        Appendix(
            number="I",
            title="Danh sách tập thể điển hình tiên tiến",
            blocks=(_collectives(collectives),) if collectives else _none("đơn vị chưa giới thiệu tập thể điển hình tiên tiến"),
        ),
        Appendix(
            number="II",
            title="Danh sách cá nhân điển hình tiên tiến",
            blocks=(_persons(facts, persons),) if persons else _none("đơn vị chưa giới thiệu cá nhân điển hình tiên tiến"),
        ),
        Appendix(
            number="III",
            title="Kết quả đánh giá theo tiêu chuẩn và minh chứng",
            blocks=tuple(_all_sheets(facts, figures)) or _none("chưa có hồ sơ để đánh giá"),
        ),
        Appendix(
            number="IV",
            title="Danh mục minh chứng",
            blocks=(_catalogue(facts, figures),) if facts.evidence else _none("hồ sơ chưa có minh chứng"),
        ),
    )


def evidence_mark(figures: Figures, evidence_id: str) -> str:
    """Return how the documents call a piece of evidence: ``MC 03``."""
    return f"MC {figures.evidence_number[evidence_id]:02d}"


def uses(figures: Figures) -> dict[str, tuple[str, ...]]:
    """Return evidence id -> where it is used, as ``12 (III.2.2.b.4)``: the nominee's number and the criterion."""
    found: dict[str, list[str]] = {}
    for entry in figures.entries + figures.closed:
        for criterion, assessment in entry.judged:
            for evidence_id in assessment.evidence_ids if assessment else ():
                found.setdefault(evidence_id, []).append(f"{entry.nominee.number} ({criterion.reference})")
    return {evidence_id: tuple(places) for evidence_id, places in found.items()}


def _none(what: str) -> tuple[Block, ...]:
    return (Paragraph(text=f"Trong năm báo cáo, {what}."),)


def _collectives(entries: tuple[Entry, ...]) -> Table:
    title = titles(Nomination)
    return Table(
        columns=(
            Column(title="TT", width=0.5, align=Align.CENTRE),
            Column(title="Số hồ sơ", width=0.7, align=Align.CENTRE),
            Column(title="Tên tập thể", width=2.4),
            Column(title=title["department"], width=1.6),
            Column(title="Số người", width=0.7, align=Align.RIGHT),
            Column(title=title["achievement"], width=4.4),
            Column(title="Tiêu chuẩn đạt", width=0.9, align=Align.CENTRE),
            Column(title="Minh chứng", width=0.9, align=Align.RIGHT),
            Column(title="Phổ biến, nhân rộng", width=0.9, align=Align.CENTRE),
        ),
        rows=tuple(
            (
                place,
                str(e.nominee.number),
                e.nominee.name,
                e.nomination.department,
                e.nomination.member_count,
                e.nomination.achievement,
                *_standing(e),
            )
            for place, e in enumerate(entries, start=1)
        ),
    )


def _persons(facts: YearFacts, entries: tuple[Entry, ...]) -> Table:
    title = titles(Nomination)
    return Table(
        columns=(
            Column(title="TT", width=0.5, align=Align.CENTRE),
            Column(title="Số hồ sơ", width=0.7, align=Align.CENTRE),
            Column(title="Họ và tên", width=1.9),
            Column(title="Ngày sinh", width=1.15, align=Align.CENTRE),
            Column(title="Đối tượng", width=1.1),
            Column(title="Chức vụ, tổ, lớp", width=1.9),
            Column(title=title["achievement"], width=3.8),
            Column(title="Tiêu chuẩn đạt", width=0.9, align=Align.CENTRE),
            Column(title="Minh chứng", width=0.9, align=Align.RIGHT),
            Column(title="Phổ biến, nhân rộng", width=0.9, align=Align.CENTRE),
        ),
        rows=tuple(
            (
                place,
                str(e.nominee.number),
                e.nominee.name,
                e.nominee.birth_date,
                kind_label(facts.programme, e.nominee.kind),
                ", ".join(part for part in (e.nomination.position, e.nomination.department) if part),
                e.nomination.achievement,
                *_standing(e),
            )
            for place, e in enumerate(entries, start=1)
        ),
    )


def _standing(entry: Entry) -> tuple[Cell, ...]:
    met = f"{entry.count(Judgement.MET)}/{len(entry.judged)}"
    return met, len(entry.evidence_ids), "Có" if entry.spread else "Chưa"


def _all_sheets(facts: YearFacts, figures: Figures) -> Iterator[Block]:
    alternatives = {a.key: a.text for c in facts.programme.criteria for a in c.alternatives}
    names = {n.id: n.name for n in facts.nominees}
    titled = titles(Nominee), titles(Nomination)
    for place, entry in enumerate(figures.entries, start=1):
        yield Heading(text=f"{place}. {entry.nominee.name} - {kind_label(facts.programme, entry.nominee.kind)}")
        yield Paragraph(text="; ".join(_details(entry, names, titled)) + ".")
        yield _criteria(entry, figures, alternatives)


def _details(entry: Entry, names: dict[str, str], titled: tuple[dict[str, str], dict[str, str]]) -> Iterator[str]:
    for record, fields in zip((entry.nominee, entry.nomination), titled, strict=True):
        for name, title in fields.items():
            value = shown(getattr(record, name))
            if name not in _NOT_IN_DETAILS and value not in ("", None):
                text = str(value) if isinstance(value, str | int) else short_date(value)
                yield f"{title}: {text.rstrip('.')}"
    if entry.nomination.collective_id:
        yield f"Tập thể do cá nhân lãnh đạo, quản lý: {names.get(entry.nomination.collective_id, 'chưa rõ')}"


def _criteria(entry: Entry, figures: Figures, alternatives: dict[str, str]) -> Table:
    return Table(
        columns=(
            Column(title="Mục", width=1.0, align=Align.CENTRE),
            Column(title="Tiêu chuẩn", width=4.8),
            Column(title="Đánh giá", width=0.9, align=Align.CENTRE),
            Column(title="Căn cứ đánh giá", width=3.0),
            Column(title="Minh chứng", width=2.6),
        ),
        rows=tuple(
            (
                criterion.reference,
                criterion.text,
                word(found.judgement if found else Judgement.NOT_JUDGED),
                _reason(found, alternatives),
                _evidence_of(found, figures),
            )
            for criterion, found in entry.judged
        ),
    )


def _reason(found: Assessment | None, alternatives: dict[str, str]) -> str:
    if found is None:
        return ""
    counted = [alternatives.get(key, key) for key in found.alternatives]
    return "\n".join(part for part in (found.reason, f"Thành tích được tính: {'; '.join(counted)}." if counted else "") if part)


def _evidence_of(found: Assessment | None, figures: Figures) -> str:
    known = [i for i in (found.evidence_ids if found else ()) if i in figures.evidence]
    # The mark stays in one piece at the end of a line.
    return "\n".join(f"{figures.evidence[i].title} ({evidence_mark(figures, i).replace(' ', HELD_SPACE)})" for i in known)


def _catalogue(facts: YearFacts, figures: Figures) -> Table:
    used = uses(figures)
    return Table(
        columns=(
            Column(title="Ký hiệu", width=0.8, align=Align.CENTRE),
            Column(title="Tên minh chứng", width=2.8),
            Column(title="Nơi cấp, ngày cấp", width=1.7),
            Column(title="Tệp hoặc đường dẫn", width=2.4),
            Column(title="Dung lượng", width=1.0, align=Align.RIGHT),
            Column(title=f"Mã SHA-256 ({HASH_LENGTH} ký tự đầu)", width=1.9),
            Column(title="Hồ sơ (tiêu chuẩn)", width=1.6),
            Column(title="Gửi kèm", width=0.9, align=Align.CENTRE),
        ),
        rows=tuple(_catalogue_row(e, figures, used.get(e.id, ())) for e in facts.evidence),
    )


def _catalogue_row(evidence: Evidence, figures: Figures, used: tuple[str, ...]) -> tuple[Cell, ...]:
    sent = "Có" if evidence.send_along else "Lưu tại đơn vị"
    return (
        evidence_mark(figures, evidence.id),
        evidence.title,
        ", ".join(part for part in (evidence.issuer, short_date(evidence.issued_on)) if part),
        "\n".join([f.name for f in evidence.files] + ([evidence.link] if evidence.link else [])),
        "\n".join(file_size(f.size).replace(" ", HELD_SPACE) for f in evidence.files),
        "\n".join(f.sha256[:HASH_LENGTH] for f in evidence.files),
        "\n".join(used),
        sent if evidence.files else "Đường dẫn",
    )
