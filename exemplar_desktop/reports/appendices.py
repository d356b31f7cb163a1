"""The report's appendices: collectives, individuals, criteria and evidence of each, catalogue of evidence, charts."""

from collections.abc import Iterator

from exemplar_desktop.domain.assessment import Assessment
from exemplar_desktop.domain.catalogue import Catalogue
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.fulfilment import Lack
from exemplar_desktop.domain.movement import found_through
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.record import internal_fields, titles
from exemplar_desktop.messages.words import word
from exemplar_desktop.reports.catalogue import HELD_SPACE, catalogue_blocks, evidence_mark
from exemplar_desktop.reports.charts import charts_appendix
from exemplar_desktop.reports.content import Align, Appendix, Block, Cell, Column, Heading, Paragraph, Table
from exemplar_desktop.reports.figures import PERSONS, UNFOUNDED, Entry, Figures, judgement_word, kind_label
from exemplar_desktop.reports.values import shown
from exemplar_desktop.vietnamese.dates import short_date

# The heading already says these, and an order of names is nothing to read.
_NOT_IN_DETAILS = {"kind", "name", "given_name", "year"} | internal_fields(Nominee) | internal_fields(Nomination)


def appendices(facts: YearFacts, figures: Figures, files: Catalogue) -> tuple[Appendix, ...]:
    """Return the appendices in their order; ``files`` says what travels."""
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
            blocks=catalogue_blocks(figures, files) if facts.evidence else _none("hồ sơ chưa có minh chứng"),
        ),
        charts_appendix(figures, "V"),
    )


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
    return f"{entry.fulfilled}/{len(entry.judged)}", len(entry.evidence_ids), "Có" if entry.spread else "Chưa"


def _all_sheets(facts: YearFacts, figures: Figures) -> Iterator[Block]:
    alternatives = {a.key: a.text for c in facts.programme.criteria for a in c.alternatives}
    names = {n.id: n.name for n in facts.nominees}
    titled, movements = (titles(Nominee), titles(Nomination)), facts.movement_names
    for place, entry in enumerate(figures.entries, start=1):
        yield Heading(text=f"{place}. {entry.nominee.name} - {kind_label(facts.programme, entry.nominee.kind)}")
        yield Paragraph(text="; ".join(_details(entry, names, movements, titled)) + ".")
        yield _criteria(entry, figures, alternatives)


def _details(
    entry: Entry, names: dict[str, str], movements: dict[str, str], titled: tuple[dict[str, str], dict[str, str]]
) -> Iterator[str]:
    for record, fields in zip((entry.nominee, entry.nomination), titled, strict=True):
        for name, title in fields.items():
            through = name == "discovered_through"
            value = found_through(entry.nomination, movements) if through else shown(getattr(record, name))
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
                judgement_word(found, lacks),
                _reason(found, lacks, alternatives),
                _evidence_of(found, figures),
            )
            for (criterion, found), lacks in zip(entry.judged, entry.lacks, strict=True)
        ),
    )


def _reason(found: Assessment | None, lacks: tuple[Lack, ...], alternatives: dict[str, str]) -> str:
    if found is None:
        return ""
    counted = [alternatives.get(key, key) for key in found.alternatives]
    achieved = f"Thành tích được tính: {'; '.join(counted)}." if counted else ""
    return "\n".join(part for part in (found.reason, achieved, *(f"{word(lack)}." for lack in lacks if lack in UNFOUNDED)) if part)


def _evidence_of(found: Assessment | None, figures: Figures) -> str:
    known = [i for i in (found.evidence_ids if found else ()) if i in figures.evidence]
    # The mark stays in one piece at the end of a line.
    return "\n".join(f"{figures.evidence[i].title} ({evidence_mark(figures, i).replace(' ', HELD_SPACE)})" for i in known)
