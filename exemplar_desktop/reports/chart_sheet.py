"""Makes the charts of the workbook: those of a spreadsheet program itself, on the cells above them."""

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.data_source import AxDataSource, StrRef
from openpyxl.chart.label import DataLabelList
from openpyxl.worksheet.worksheet import Worksheet

from exemplar_desktop.reports.content import Chart

_GREYS = ("7F7F7F", "BFBFBF", "404040", "E0E0E0")
"""Kept apart by a black and white printer."""
_WIDTH, _HEIGHT = 24, 10
"""Centimetres."""


def native_chart(ws: Worksheet, chart: Chart, header: int) -> BarChart:
    """Return a chart on a sheet whose row ``header`` names the series, with the labels and numbers of ``chart`` below it."""
    made, last = BarChart(), header + len(chart.labels)
    made.type = "bar" if len(chart.series) == 1 else "col"
    made.add_data(Reference(ws, min_col=2, max_col=1 + len(chart.series), min_row=header, max_row=last), titles_from_data=True)
    labels = AxDataSource(strRef=StrRef(f=str(Reference(ws, min_col=1, min_row=header + 1, max_row=last))))
    made.width, made.height = _WIDTH, _HEIGHT
    made.gapWidth = 60
    made.dataLabels = DataLabelList(showVal=True, showSerName=False, showCatName=False, showLegendKey=False, showPercent=False)
    # Left unsaid, newer programs take the axes away.
    made.x_axis.delete, made.y_axis.delete = False, True
    made.y_axis.majorGridlines = None
    if len(chart.series) == 1:
        made.legend = None
        made.x_axis.scaling.orientation = "maxMin"  # from the top, as the table is read
    else:
        made.legend.position = "b"
    for series, grey in zip(made.series, _GREYS * len(made.series), strict=False):
        series.cat = labels
        series.graphicalProperties.solidFill = grey
        series.graphicalProperties.line.solidFill = "000000"
    return made
