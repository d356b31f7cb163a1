"""The charts of a year: what they show and what they are called, made from the counts that text and tables are made from."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from exemplar_desktop.domain.programme import ReportingYear
from exemplar_desktop.domain.year_totals import YearMonths, YearTotals, months_of
from exemplar_desktop.messages.totals import MONTH, OF_MONTHS, OF_YEARS, SEVERAL_TIMES
from exemplar_desktop.messages.words import Translate, word
from exemplar_desktop.reports.content import Appendix, Block, Chart, Paragraph, Series
from exemplar_desktop.reports.figures import Figures
from exemplar_desktop.reports.wording import counted

COUNT = "Số điển hình"
_ONCE = "Mỗi điển hình tính một lần, ở giai đoạn xa nhất đã đạt."


def parts_chart(axis: str, parts: Iterable[tuple[str, int]]) -> Chart:
    """Return how many exemplars each part of the year's has."""
    found = tuple(parts)
    values = tuple(count for _, count in found)
    return Chart(axis=axis, labels=tuple(label for label, _ in found), series=(Series(label=COUNT, values=values),))


def months_chart(span: ReportingYear, months: YearMonths, translate: Translate = str) -> Chart:
    """Return what happened in the months of a year."""
    firsts = months_of(span)
    years = [f"\n{day.year}" if place == 0 or day.month == 1 else "" for place, day in enumerate(firsts)]
    return Chart(
        axis="Tháng",
        labels=tuple(f"{day.month}/{day.year}" for day in firsts),
        ticks=tuple(translate(MONTH).format(month=day.month) + year for day, year in zip(firsts, years, strict=True)),
        series=tuple(Series(label=translate(label), values=getattr(months, name).counts) for name, label in OF_MONTHS.items()),
    )


def years_chart(years: Sequence[YearTotals], translate: Translate = str) -> Chart:
    """Return what the years came to, beside each other."""
    return Chart(
        axis="Năm",
        labels=tuple(str(totals.year) for totals in years),
        series=tuple(
            Series(label=translate(label), values=tuple(getattr(totals, name) for totals in years)) for name, label in OF_YEARS.items()
        ),
        same_scale=True,
    )


def is_blank(chart: Chart) -> bool:
    """Return whether a chart has nothing to show."""
    return not any(any(series.values) for series in chart.series)


def year_charts(figures: Figures) -> tuple[Chart, ...]:
    """Return the charts of the report; those that would show nothing are left out, and so are the years where none came before."""
    span, years = figures.facts.year, figures.years
    kinds = parts_chart("Đối tượng", ((tally.label, tally.count) for _, tally in figures.by_kind))
    stages = parts_chart("Giai đoạn", ((word(stage), count) for stage, count in figures.by_stage))
    found = [
        replace(kinds, caption=f"Số điển hình theo đối tượng, năm {span.year}"),
        replace(stages, caption=f"Số điển hình theo giai đoạn, năm {span.year}", note=_ONCE),
        replace(
            months_chart(span, figures.months),
            caption=f"Phát hiện, tuyên truyền và khen thưởng theo tháng, năm báo cáo {span.year}",
            note=_left_out(figures.months),
        ),
    ]
    if len(years) > 1:
        spoken = f"Số điển hình qua các năm {years[0].year} - {years[-1].year}"
        found.append(replace(years_chart(years), caption=spoken, note=SEVERAL_TIMES))
    return tuple(chart for chart in found if not is_blank(chart))


def charts_appendix(figures: Figures, number: str) -> Appendix:
    """Return the appendix that shows the year's figures."""
    return Appendix(number=number, title="Biểu đồ số liệu", blocks=tuple(_blocks(figures)), wide=False)


def _blocks(figures: Figures) -> Iterator[Block]:
    place = 0
    for place, chart in enumerate(year_charts(figures), start=1):
        yield replace(chart, caption=f"Biểu đồ {place}. {chart.caption}")
    if not place:
        yield Paragraph(text="Trong năm báo cáo, đơn vị chưa có số liệu để lập biểu đồ.")


def _left_out(months: YearMonths) -> str:
    undated = {label: getattr(months, name).undated for name, label in OF_MONTHS.items()}
    listed = ", ".join(f"{label.lower()} {counted(count)}" for label, count in undated.items() if count)
    return f"Chưa ghi ngày hoặc ngày ở ngoài năm báo cáo nên không tính: {listed}." if listed else ""
