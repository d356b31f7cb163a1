"""The sheets of the workbook: the same facts as the report, one row a thing, for people who calculate.

What people read on paper stands in the first columns of a sheet, which are printed; the rest stands to the right of them.
"""

from collections.abc import Iterable, Iterator

from exemplar_desktop.domain.assessment import Assessment
from exemplar_desktop.domain.catalogue import Catalogue
from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.movement import found_through
from exemplar_desktop.domain.nominee import Nomination, Nominee
from exemplar_desktop.messages.words import word
from exemplar_desktop.reports.catalogue import STAYS, evidence_mark, listed_files, sent_files, uses
from exemplar_desktop.reports.charts import year_charts
from exemplar_desktop.reports.content import Align, Cell, Column, Sheet, Table
from exemplar_desktop.reports.figures import UNFOUNDED, Entry, Figures, kind_label
from exemplar_desktop.reports.results import summary_table
from exemplar_desktop.reports.values import columns, media_word, shown
from exemplar_desktop.reports.year_sheets import year_sheets
from exemplar_desktop.vietnamese.dates import file_size

_YEAR = frozenset({"year"})
_CLOSED = "Thôi giới thiệu"
Cells = dict[str, Cell]


def sheets(facts: YearFacts, figures: Figures, files: Catalogue) -> tuple[Sheet, ...]:
    """Return the sheets in their order; closed nominations are listed too, with the day and the reason."""
    return (
        Sheet(name="Tổng hợp", title="Tổng hợp", table=summary_table(figures, facts.year.year)),
        _nominees(facts, figures),
        _assessments(facts, figures),
        _evidence(figures, files),
        _disseminations(facts, figures),
        *year_sheets(facts),
        *_charts(figures),
    )


def _charts(figures: Figures) -> Iterator[Sheet]:
    """Yield a sheet for each chart, numbered as in the report."""
    for place, chart in enumerate(year_charts(figures), start=1):
        counts = tuple(Column(title=series.label, align=Align.RIGHT) for series in chart.series)
        rows = tuple(zip(chart.labels, *(series.values for series in chart.series), strict=True))
        table = Table(columns=(Column(title=chart.axis), *counts), rows=rows)
        yield Sheet(name=f"Biểu đồ {place}", title=chart.caption, table=table, chart=chart)


def _nominees(facts: YearFacts, figures: Figures) -> Sheet:
    titled = {
        **columns(Nominee),
        **columns(Nomination, _YEAR),
        "collective": Column(title="Tập thể do cá nhân lãnh đạo, quản lý"),
        "stage": Column(title="Giai đoạn"),
        "criteria": Column(title="Số tiêu chuẩn", align=Align.RIGHT),
        "fulfilled": Column(title="Số tiêu chuẩn đạt", align=Align.RIGHT),
        "evidence": Column(title="Số minh chứng", align=Align.RIGHT),
    }
    printed = (
        *("number", "kind", "name", "birth_date", "position", "department", "achievement"),
        *("stage", "criteria", "fulfilled", "evidence"),
    )
    names = {n.id: n.name for n in facts.nominees}
    movements = facts.movement_names

    def row(entry: Entry) -> Cells:
        cells = {name: shown(getattr(record, name)) for record in (entry.nominee, entry.nomination) for name in record.__struct_fields__}
        is_open = entry.nomination.id in figures.open_ids
        return cells | {
            "kind": kind_label(facts.programme, entry.nominee.kind),
            "discovered_through": found_through(entry.nomination, movements),
            "collective": names.get(entry.nomination.collective_id or ""),
            "stage": word(figures.stages[entry.nomination.id]) if is_open else _CLOSED,
            "criteria": len(entry.judged) if is_open else None,
            "fulfilled": entry.fulfilled if is_open else None,
            "evidence": len(entry.evidence_ids) if is_open else None,
        }

    return _sheet("Điển hình", "Danh sách điển hình tiên tiến", titled, map(row, figures.entries + figures.closed), printed)


def _assessments(facts: YearFacts, figures: Figures) -> Sheet:
    own = columns(Assessment, frozenset({"criterion", "judgement", "reason", "alternatives"}))
    titled = {
        "number": Column(title="Số hồ sơ", align=Align.RIGHT),
        "name": Column(title="Họ và tên, tên tập thể"),
        "kind": Column(title="Đối tượng"),
        "criterion": Column(title="Mục"),
        "text": Column(title="Nội dung tiêu chuẩn"),
        **columns(Assessment, frozenset({"criterion", "alternatives"})),
        "lacks": Column(title="Căn cứ còn thiếu"),
        "alternatives": Column(title="Thành tích được tính"),
        "evidence": Column(title="Minh chứng"),
    }
    printed = ("number", "name", "criterion", "text", "judgement", "reason", "lacks", "evidence")
    alternatives = {a.key: a.text for c in facts.programme.criteria for a in c.alternatives}

    def rows(entry: Entry) -> Iterator[Cells]:
        for (criterion, found), lacks in zip(entry.judged, entry.lacks, strict=True):
            found = found or Assessment(nomination_id=entry.nomination.id, criterion=criterion.reference)
            yield {name: shown(getattr(found, name)) for name in own} | {
                "number": entry.nominee.number,
                "name": entry.nominee.name,
                "kind": kind_label(facts.programme, entry.nominee.kind),
                "criterion": criterion.reference,
                "text": criterion.text,
                "judgement": word(found.judgement),
                "reason": found.reason,
                "lacks": "; ".join(word(lack) for lack in lacks if lack in UNFOUNDED),
                "alternatives": "; ".join(alternatives.get(key, key) for key in found.alternatives),
                "evidence": "; ".join(evidence_mark(figures, i) for i in found.evidence_ids if i in figures.evidence),
            }

    found_rows = (row for entry in figures.entries for row in rows(entry))
    return _sheet("Đánh giá", "Đánh giá theo tiêu chuẩn", titled, found_rows, printed)


def _evidence(figures: Figures, files: Catalogue) -> Sheet:
    about = columns(Evidence, frozenset({"files"}))
    titled = {
        "mark": Column(title="Ký hiệu"),
        **about,
        "path": Column(title="Đường dẫn trong gói báo cáo"),
        "shown_size": Column(title="Dung lượng", align=Align.RIGHT),
        "media_type": Column(title="Loại tệp"),
        "sha256": Column(title="Mã SHA-256"),
        "treatment": Column(title="Xử lý khi gửi"),
        "uses": Column(title="Hồ sơ (tiêu chuẩn)"),
        "name": Column(title="Tên tệp tại đơn vị"),
        "size": Column(title="Dung lượng (byte)", align=Align.RIGHT),
        "original_sha256": Column(title="Mã SHA-256 của tệp gốc"),
    }
    printed = ("mark", "title", "issuer", "issued_on", "path", "shown_size", "media_type", "treatment", "send_along", "uses")
    used, sent = uses(figures), sent_files(files)

    def rows(evidence: Evidence) -> Iterator[Cells]:
        cells = {name: shown(getattr(evidence, name)) for name in about}
        cells |= {"mark": evidence_mark(figures, evidence.id), "uses": "; ".join(used.get(evidence.id, ()))}
        for listed in listed_files(evidence, sent):
            file = listed.sent.file
            yield cells | {
                "path": file.path or (None if file.part else STAYS),
                "shown_size": file_size(file.size),
                "media_type": media_word(listed.stored.media_type),
                "sha256": file.sha256,
                "treatment": word(listed.sent.treatment),
                "name": listed.stored.name,
                "size": file.size,
                "original_sha256": file.original_sha256,
            }
        if not evidence.files:
            yield cells | {"path": evidence.link, "media_type": "Đường dẫn" if evidence.link else None, "send_along": None}

    found_rows = (row for piece in figures.facts.evidence for row in rows(piece))
    return _sheet("Minh chứng", "Danh mục minh chứng", titled, found_rows, printed)


def _disseminations(facts: YearFacts, figures: Figures) -> Sheet:
    about = columns(Dissemination, _YEAR)
    titled = {**about, "nominees": Column(title="Điển hình được phổ biến, nhân rộng")}
    names = {e.nomination.id: e.nominee.name for e in figures.entries}
    rows = (
        {name: shown(getattr(d, name)) for name in about} | {"nominees": "; ".join(names[i] for i in d.nomination_ids if i in names)}
        for d in facts.disseminations
    )
    printed = ("happened_on", "title", "form", "channel", "organiser", "reach", "nominees", "link")
    return _sheet("Tuyên truyền", "Hoạt động tuyên truyền, phổ biến, nhân rộng", titled, rows, printed)


def _sheet(name: str, title: str, titled: dict[str, Column], rows: Iterable[Cells], printed: tuple[str, ...]) -> Sheet:
    """Return a sheet whose first columns are those to be printed; any other field follows them."""
    order = (*printed, *(field for field in titled if field not in printed))
    table = Table(columns=tuple(titled[field] for field in order), rows=tuple(tuple(row.get(f) for f in order) for row in rows))
    return Sheet(name=name, title=title, table=table, printed=len(printed))
