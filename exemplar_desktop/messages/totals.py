"""What is counted of a year beside its kinds and stages, in the words of the overview and of the report."""

from exemplar_desktop.domain.stage import Stage
from exemplar_desktop.messages.words import word

OF_YEARS = {
    "nominations": "Được giới thiệu",
    "recognised": word(Stage.RECOGNISED),
    "honoured": word(Stage.HONOURED),
    "spread": word(Stage.SPREAD),
}
"""By the field of `YearTotals`."""

OF_MONTHS = {"discovered": "Điển hình được phát hiện", "disseminations": "Hoạt động tuyên truyền", "awards": "Khen thưởng"}
"""By the field of `YearMonths`."""

MONTH = "T{month}"
"""A month below a column."""
SEVERAL_TIMES = "Một điển hình vừa được công nhận, vừa được khen thưởng, nhân rộng thì tính ở từng dòng."
