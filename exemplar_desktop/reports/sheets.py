"""The sheets of the workbook: the same facts as the report, one row a thing, for people who calculate."""

from exemplar_desktop.domain.assessment import Assessment, Judgement
from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.evidence import Evidence, StoredFile
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.nominee import Nomination, Nominee
from exemplar_desktop.domain.programme import Criterion
from exemplar_desktop.domain.stage import stage_of
from exemplar_desktop.messages.words import word
from exemplar_desktop.reports.appendices import evidence_mark, uses
from exemplar_desktop.reports.content import Align, Cell, Column, Sheet, Table
from exemplar_desktop.reports.figures import Entry, Figures, kind_label
from exemplar_desktop.reports.results import summary_table
from exemplar_desktop.reports.values import cells, columns

_YEAR = frozenset({"year"})


def sheets(facts: YearFacts, figures: Figures) -> tuple[Sheet, ...]:
    """Return the sheets in their order; closed nominations are listed too, with the day and the reason."""
    return (
        Sheet(name="Tổng hợp", title="Tổng hợp", table=summary_table(figures, facts.year.year)),
        Sheet(name="Điển hình", title="Danh sách điển hình tiên tiến", table=_nominees(facts, figures)),
        Sheet(name="Đánh giá", title="Đánh giá theo tiêu chuẩn", table=_assessments(facts, figures)),
        Sheet(name="Minh chứng", title="Danh mục minh chứng", table=_evidence(facts, figures)),
        Sheet(name="Tuyên truyền", title="Hoạt động tuyên truyền, phổ biến, nhân rộng", table=_disseminations(facts)),
    )


def _nominees(facts: YearFacts, figures: Figures) -> Table:
    person, file = columns(Nominee), columns(Nomination, _YEAR)
    kind = list(person).index("kind")
    added = (
        Column(title="Tập thể do cá nhân lãnh đạo, quản lý"),
        Column(title="Giai đoạn"),
        Column(title="Số tiêu chuẩn", align=Align.RIGHT),
        Column(title="Số tiêu chuẩn đạt", align=Align.RIGHT),
        Column(title="Số minh chứng", align=Align.RIGHT),
    )
    names = {n.id: n.name for n in facts.nominees}

    def row(entry: Entry) -> tuple[Cell, ...]:
        of_person = list(cells(entry.nominee, person))
        of_person[kind] = kind_label(facts.programme, entry.nominee.kind)
        return (
            *of_person,
            *cells(entry.nomination, file),
            names.get(entry.nomination.collective_id or ""),
            word(stage_of(entry.nomination, facts.disseminations)),
            len(entry.judged),
            entry.count(Judgement.MET),
            len(entry.evidence_ids),
        )

    return Table(
        columns=(*person.values(), *file.values(), *added),
        rows=tuple(row(e) for e in figures.entries + figures.closed),
    )


def _assessments(facts: YearFacts, figures: Figures) -> Table:
    judged = columns(Assessment, frozenset({"criterion", "alternatives"}))
    alternatives = {a.key: a.text for c in facts.programme.criteria for a in c.alternatives}

    def row(entry: Entry, criterion: Criterion, found: Assessment | None) -> tuple[Cell, ...]:
        found = found or Assessment(nomination_id=entry.nomination.id, criterion=criterion.reference)
        return (
            entry.nominee.number,
            entry.nominee.name,
            kind_label(facts.programme, entry.nominee.kind),
            criterion.reference,
            criterion.text,
            *cells(found, judged),
            "; ".join(alternatives.get(key, key) for key in found.alternatives),
            "; ".join(evidence_mark(figures, i) for i in found.evidence_ids if i in figures.evidence),
        )

    return Table(
        columns=(
            Column(title="Số hồ sơ", align=Align.RIGHT),
            Column(title="Họ và tên, tên tập thể"),
            Column(title="Đối tượng"),
            Column(title="Mục"),
            Column(title="Nội dung tiêu chuẩn"),
            *judged.values(),
            Column(title="Thành tích được tính"),
            Column(title="Minh chứng"),
        ),
        rows=tuple(row(e, c, a) for e in figures.entries + figures.closed for c, a in e.judged),
    )


def _evidence(facts: YearFacts, figures: Figures) -> Table:
    about, stored = columns(Evidence, frozenset({"files"})), columns(StoredFile)
    used = uses(figures)

    def rows(evidence: Evidence) -> list[tuple[Cell, ...]]:
        mark = evidence_mark(figures, evidence.id)
        where = "; ".join(used.get(evidence.id, ()))
        files = [cells(f, stored) for f in evidence.files] or [(None,) * len(stored)]
        return [(mark, *cells(evidence, about), *file, where) for file in files]

    return Table(
        columns=(Column(title="Ký hiệu"), *about.values(), *stored.values(), Column(title="Hồ sơ (tiêu chuẩn)")),
        rows=tuple(row for e in facts.evidence for row in rows(e)),
    )


def _disseminations(facts: YearFacts) -> Table:
    about = columns(Dissemination, _YEAR)
    nominees = {n.id: n.name for n in facts.nominees}
    names = {n.id: nominees.get(n.nominee_id, "") for n in facts.nominations}
    return Table(
        columns=(*about.values(), Column(title="Điển hình được phổ biến, nhân rộng")),
        rows=tuple((*cells(d, about), "; ".join(name for i in d.nomination_ids if (name := names.get(i)))) for d in facts.disseminations),
    )
