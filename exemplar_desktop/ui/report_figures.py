"""The figures of the report, beside the prose that speaks of them; they are counted from the records and never typed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.style import mark
from exemplar_desktop.vietnamese.dates import number

if TYPE_CHECKING:
    from exemplar_desktop.services.report_draft import YearFigures

COUNTING = "Đang đếm…"


class FiguresPanel:
    """A list of names and numbers."""

    def __init__(self, place: QWidget) -> None:
        self._grid = QGridLayout(place)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._lines: list[tuple[QLabel, QLabel]] = []
        self._show([(tr(COUNTING), "", False)])

    @property
    def lines(self) -> list[tuple[str, str]]:
        """What is shown, name and number."""
        return [(name.text(), value.text()) for name, value in self._lines if not name.isHidden()]

    def show_figures(self, figures: "YearFigures") -> None:
        """Show the figures of the year."""
        total = number(figures.total)
        lines = [(tr("Điển hình được giới thiệu"), total, True)]
        lines += [(label, number(count), False) for label, count in figures.by_kind]
        lines += [
            (tr("Đạt đủ tiêu chuẩn"), f"{number(figures.complete)}/{total}", True),
            (tr("Có minh chứng"), f"{number(figures.with_evidence)}/{total}", True),
            (tr("Được phổ biến, nhân rộng"), f"{number(figures.spread)}/{total}", True),
            (tr("Lượt tiêu chuẩn đạt"), f"{number(figures.met)}/{number(figures.criteria)}", False),
            (tr("Lượt chưa đạt"), number(figures.not_met), False),
            (tr("Minh chứng"), number(figures.evidence), False),
            (tr("Hoạt động tuyên truyền"), number(figures.activities), False),
        ]
        if figures.closed:
            lines.append((tr("Hồ sơ thôi giới thiệu"), number(figures.closed), False))
        self._show(lines)

    def _show(self, lines: list[tuple[str, str, bool]]) -> None:
        while len(self._lines) < len(lines):
            self._add()
        for row, (name, value) in enumerate(self._lines):
            used = row < len(lines)
            name.setVisible(used)
            value.setVisible(used)
            if used:
                text, figure, strong = lines[row]
                name.setText(text)
                value.setText(figure)
                value.setAccessibleName(f"{text}: {figure}")
                for label in (name, value):
                    mark(label, "role", "strong" if strong else "muted")

    def _add(self) -> None:
        row = len(self._lines)
        name, value = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), QLabel(textFormat=Qt.TextFormat.PlainText)
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._grid.setRowStretch(row, 0)
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(value, row, 1)
        self._grid.setRowStretch(row + 1, 1)
        self._lines.append((name, value))
