"""The section of the report that the facts write: figures, their tables, and what is still missing."""

from datetime import date

from exemplar_desktop.domain.correction import Correction
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.nominee import NomineeKind
from exemplar_desktop.domain.obligations import Progress, progress
from exemplar_desktop.domain.programme import Measure, Owner
from exemplar_desktop.domain.year_totals import YearTotals
from exemplar_desktop.messages.totals import OF_YEARS
from exemplar_desktop.messages.words import word
from exemplar_desktop.reports.content import Align, Block, Column, Heading, Paragraph, Table
from exemplar_desktop.reports.figures import PERSONS, Entry, Figures, kind_label
from exemplar_desktop.reports.wording import compared, counted
from exemplar_desktop.vietnamese.dates import short_date


def results(facts: YearFacts, figures: Figures, missing: tuple[str, ...], on: date, sent_on: date) -> tuple[Block, ...]:
    """Return the blocks of the results section; ``missing`` are ready sentences, ``sent_on`` is when the report leaves."""
    blocks: list[Block] = [Paragraph(text=text) for text in _figures_in_words(facts, figures)]
    if figures.entries:
        blocks.append(summary_table(figures, facts.year.year))
    blocks += _dissemination(facts, figures)
    blocks += [
        Heading(text="Mức độ thực hiện chỉ tiêu, nhiệm vụ của Kế hoạch"),
        obligation_table(facts, on, sent_on),
    ]
    if missing:
        blocks.append(Heading(text="Nội dung còn thiếu đến thời điểm báo cáo"))
        blocks += [Paragraph(text=sentence, item=True) for sentence in missing]
    return tuple(blocks)


def summary_table(figures: Figures, year: int) -> Table:
    """Return how many exemplars of each kind there are, and how far they have come."""
    tallies = [tally for _, tally in figures.by_kind] + [figures.total]
    return Table(
        caption=f"Tổng hợp điển hình tiên tiến năm {year}",
        columns=(
            Column(title="Đối tượng", width=2.4),
            Column(title="Số lượng", align=Align.RIGHT),
            Column(title="Đạt đủ tiêu chuẩn", align=Align.RIGHT, width=1.2),
            Column(title="Có minh chứng", align=Align.RIGHT, width=1.2),
            Column(title="Được phổ biến, nhân rộng", align=Align.RIGHT, width=1.4),
        ),
        rows=tuple((t.label, t.count, t.complete, t.with_evidence, t.spread) for t in tallies),
        totals=True,
    )


def dissemination_table(facts: YearFacts, figures: Figures) -> Table:
    """Return the activities that made exemplars known."""
    return Table(
        caption="Hoạt động tuyên truyền, phổ biến, nhân rộng",
        columns=(
            Column(title="TT", width=0.5, align=Align.CENTRE),
            Column(title="Ngày", width=1.25, align=Align.CENTRE),
            Column(title="Hoạt động", width=3),
            Column(title="Hình thức, kênh", width=2),
            Column(title="Đơn vị tổ chức", width=1.5),
            Column(title="Số điển hình", width=0.9, align=Align.RIGHT),
            Column(title="Số người tiếp cận", width=1.05, align=Align.RIGHT),
        ),
        rows=tuple(
            (
                place,
                d.happened_on,
                d.title,
                "; ".join(part for part in (d.form, d.channel) if part),
                word(d.organiser),
                sum(i in figures.open_ids for i in d.nomination_ids),
                d.reach,
            )
            for place, d in enumerate(facts.disseminations, start=1)
        ),
    )


def obligation_table(facts: YearFacts, on: date, sent_on: date) -> Table:
    """Return what the plan demands of the unit in the year, and what was done; ``sent_on`` decides whether the report is in time.

    What the Department owes is left out, but for the conference a unit takes part in.
    """
    # The report is itself the fulfilment of its obligation.
    correction = facts.report.correction if facts.report else None
    # A correction is as punctual as the report that the year was first reported by.
    owed = [p for p in progress(facts, sent_on, correction.first_sent_on if correction else sent_on) if _concerns_unit(p)]
    return Table(
        columns=(
            Column(title="Chỉ tiêu, nhiệm vụ", width=3.2),
            Column(title="Mục", width=0.8, align=Align.CENTRE),
            Column(title="Yêu cầu", width=1.5),
            Column(title="Kết quả", width=2.2),
            Column(title="Đánh giá", width=1.5),
        ),
        rows=tuple(
            (p.obligation.title, p.obligation.reference, _demand(p), _outcome(p, on, sent_on, correction), _judgement(p)) for p in owed
        ),
    )


def _concerns_unit(state: Progress) -> bool:
    return state.obligation.owner is not Owner.DEPARTMENT or state.obligation.measure is Measure.CLUSTER_CONFERENCE


def _demand(state: Progress) -> str:
    if state.obligation.owner is Owner.DEPARTMENT:
        return "Tham gia"
    if state.obligation.measure is Measure.REPORT:
        return f"Chậm nhất {short_date(state.last_day)}" if state.last_day else "Hằng năm"
    if state.obligation.count is None:
        return "Không định số lượng"
    return f"Ít nhất {counted(state.obligation.count)}"


def _outcome(state: Progress, on: date, sent_on: date, correction: Correction | None) -> str:
    if state.obligation.measure is Measure.REPORT and correction:
        return f"Gửi lần đầu ngày {short_date(correction.first_sent_on)}, báo cáo thay thế ngày {short_date(on)}"
    if state.obligation.measure is Measure.REPORT:
        return f"Báo cáo ngày {short_date(on)}" + (f", ký ngày {short_date(sent_on)}" if sent_on > on else "")
    if state.obligation.owner is Owner.DEPARTMENT:
        return "Đã tham gia" if state.done else "Chưa ghi nhận việc tham gia"
    what = "hoạt động" if state.obligation.measure is Measure.UNION_ACTIVITY else "điển hình"
    if state.obligation.count is None:
        return f"Đã ghi nhận {counted(state.done)} {what}" if state.done else "Chưa ghi nhận"
    return f"{counted(state.done)} {what}"


def _judgement(state: Progress) -> str:
    if state.obligation.measure is Measure.REPORT and state.days_left is not None:
        return "Đúng hạn" if state.days_left >= 0 else f"Quá hạn {-state.days_left} ngày"
    if state.obligation.owner is Owner.DEPARTMENT:
        return "Đã tham gia" if state.met else "Chưa ghi nhận"
    if state.obligation.count is None:
        return ""  # The plan names no number to judge by.
    return "Đạt" if state.met else "Chưa đạt"


def _figures_in_words(facts: YearFacts, figures: Figures) -> list[str]:
    year, total = facts.year, figures.total
    span = f"từ ngày {short_date(year.first_day)} đến ngày {short_date(year.last_day)}"
    if not figures.entries:
        return [f"Trong năm báo cáo {year.year} ({span}), đơn vị chưa giới thiệu điển hình tiên tiến nào.", *_closed_in_words(figures)]
    introduced = f"đơn vị giới thiệu {counted(total.count)} điển hình tiên tiến, {_by_kind(facts, figures)}"
    texts = [f"Trong năm báo cáo {year.year} ({span}), {introduced}."]
    judged = (
        (figures.met, "lượt đạt"),
        (figures.unfounded, "lượt đánh giá đạt nhưng chưa đủ căn cứ"),
        (figures.not_met, "lượt chưa đạt"),
        (figures.criteria - figures.met - figures.unfounded - figures.not_met, "lượt chưa xét"),
    )
    texts.append(
        f"Đánh giá theo tiêu chuẩn: trong {counted(figures.criteria)} lượt tiêu chuẩn có {_listed(judged)}; "
        f"{counted(total.complete)}/{counted(total.count)} điển hình đạt đủ các tiêu chuẩn của đối tượng."
    )
    texts.append(
        f"Minh chứng: {counted(total.with_evidence)}/{counted(total.count)} điển hình có minh chứng, "
        f"tổng số {counted(figures.evidence_used)} minh chứng (danh mục tại Phụ lục IV)."
    )
    texts.append(
        f"Phổ biến, nhân rộng: {counted(total.spread)} điển hình được phổ biến, nhân rộng "
        f"qua {counted(len(facts.disseminations))} hoạt động tuyên truyền."
    )
    return [*texts, *_years_in_words(figures.years), *_closed_in_words(figures)]


def _years_in_words(years: tuple[YearTotals, ...]) -> list[str]:
    """Return how the year stands to the one before; nothing where nothing is known of it."""
    if len(years) < 2 or not years[-2].nominations:
        return []
    before, this = years[-2:]
    counts = ((label.lower(), getattr(before, name), getattr(this, name)) for name, label in OF_YEARS.items())
    told = (f"{what} là {counted(count)} ({compared(count, then)})" for what, then, count in counts)
    return [f"So với năm {before.year}, số điển hình {', '.join(told)}; biểu đồ tại Phụ lục V."]


def _closed_in_words(figures: Figures) -> list[str]:
    if not figures.closed:
        return []
    each = "; ".join(_closed(e) for e in figures.closed)
    return [f"Trong năm có {counted(len(figures.closed))} hồ sơ thôi giới thiệu, không tính vào các số liệu trên: {each}."]


def _closed(entry: Entry) -> str:
    reason = entry.nomination.closed_reason.strip().rstrip(".;,")
    return f"{entry.nominee.name} (lý do: {reason or 'không ghi'})"


def _by_kind(facts: YearFacts, figures: Figures) -> str:
    counts = {kind: tally.count for kind, tally in figures.by_kind}
    persons = sum(counts[kind] for kind in PERSONS)
    both = _listed(((counts[NomineeKind.COLLECTIVE], "tập thể"), (persons, "cá nhân")), " và ")
    people = _listed(tuple((counts[kind], kind_label(facts.programme, kind).lower()) for kind in PERSONS))
    return f"gồm {both} (trong đó có {people})" if people else f"gồm {both}"


def _listed(counts: tuple[tuple[int, str], ...], between: str = ", ") -> str:
    """Return the counts that are not zero with their words."""
    return between.join(f"{counted(count)} {what}" for count, what in counts if count)


def _dissemination(facts: YearFacts, figures: Figures) -> list[Block]:
    if not facts.disseminations:
        return [Paragraph(text="Trong năm báo cáo, đơn vị chưa ghi nhận hoạt động tuyên truyền, phổ biến, nhân rộng điển hình tiên tiến.")]
    return [dissemination_table(facts, figures)]
