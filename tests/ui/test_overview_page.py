"""The overview: what the plan demands, what to do next, the year in figures."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.finding import Finding, Findings, Severity
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.obligations import Progress
from exemplar_desktop.domain.programme import Measure, Obligation, Owner
from exemplar_desktop.domain.stage import Stage
from exemplar_desktop.messages.words import word
from exemplar_desktop.reports.charts import parts_chart
from exemplar_desktop.reports.drawing import Ink, draw
from exemplar_desktop.services.desk import open_desk
from exemplar_desktop.ui.chart import ChartView, breaker_of, paint
from exemplar_desktop.ui.narrowing import Filters, asked_by
from exemplar_desktop.ui.obligation_card import ObligationCard, badge_of, state_line
from exemplar_desktop.ui.overview_page import OverviewPage
from exemplar_desktop.ui.tasks import Tasks
from exemplar_desktop.ui.todo_list import COMPLETE, LOOKING, MOST, sum_up, todo_lines
from exemplar_desktop.ui.workbench import Workbench
from tests.ui.conftest import NOW

LAST_DAY = date(2024, 10, 29)


class Shown:
    """A page on a real unit, and where it led."""

    def __init__(self, folder: Path, tasks: Tasks, qtbot: QtBot) -> None:
        self.opened: list[Finding] = []
        self.now = NOW
        self.bench = Workbench(folder, tasks, now=self._now)
        self.page = OverviewPage(self.bench, self.opened.append)
        self.qtbot = qtbot
        qtbot.addWidget(self.page)
        self.page.resize(1166, 716)
        self.page.show()
        self.bench.set_desk(open_desk(folder))
        self.settle()

    def _now(self) -> datetime:
        return self.now

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not (self.bench._pause.isActive() or self.bench.tasks.busy or self.page.todo._pause.isActive()))

    def look_again(self) -> None:
        self.bench.refresh_findings()
        self.settle()

    def add(self, *names: str, kind: NomineeKind = NomineeKind.TEACHER, year: int = 2024) -> list[Nomination]:
        store = self.bench.desk.store
        start = store.next_nominee_number()
        nominees = [Nominee(number=start + i, kind=kind, name=name) for i, name in enumerate(names)]
        nominations = [Nomination(nominee_id=n.id, year=year) for n in nominees]
        store.save(*nominees, *nominations)
        return nominations

    def card(self, title: str) -> ObligationCard:
        cards = (*self.page.own_cards.cards, *self.page.department_cards.cards)
        return next(card for card in cards if card.ui.title.text() == title)


@pytest.fixture
def shown(unit_folder: Path, tasks: Tasks, dressed: QApplication, qtbot: QtBot) -> Iterator[Shown]:
    page = Shown(unit_folder, tasks, qtbot)
    yield page
    page.bench.close()


def demanded(measure: Measure, owner: Owner = Owner.UNIT, done: int = 0, days_left: int | None = None) -> Progress:
    count = 1 if measure is Measure.SPREAD else None
    obligation = Obligation(key="k", owner=owner, measure=measure, count=count, title="Tên", text="Nguyên văn", reference="IV.1")
    return Progress(obligation=obligation, done=done, last_day=None if days_left is None else LAST_DAY, days_left=days_left)


@pytest.mark.parametrize(
    ("state", "words", "tone"),
    [
        (demanded(Measure.REPORT, days_left=200), "Còn 200 ngày", ""),
        (demanded(Measure.REPORT, days_left=11), "Còn 11 ngày", "attention"),
        (demanded(Measure.REPORT, days_left=0), "Hôm nay là hạn cuối", "fault"),
        (demanded(Measure.REPORT, days_left=-3), "Đã quá hạn 3 ngày", "fault"),
        (demanded(Measure.REPORT, days_left=0, done=1), "Đạt", "done"),
        (demanded(Measure.REPORT, days_left=-3, done=1), "Đã lập, quá hạn 3 ngày", "attention"),
        (demanded(Measure.SPREAD), "Chưa đạt", "attention"),
        (demanded(Measure.SPREAD, done=2), "Đạt", "done"),
        (demanded(Measure.UNION_ACTIVITY, Owner.UNION), "Chưa ghi nhận", ""),
        (demanded(Measure.UNION_ACTIVITY, Owner.UNION, done=1), "Đã ghi nhận", "done"),
        (demanded(Measure.REFERRED, Owner.DEPARTMENT), "Việc của Sở", ""),
        (demanded(Measure.CLUSTER_CONFERENCE, Owner.DEPARTMENT, days_left=5), "Còn 5 ngày", "attention"),
        (demanded(Measure.CLUSTER_CONFERENCE, Owner.DEPARTMENT, days_left=-5), "Chưa ghi tham gia", "attention"),
        (demanded(Measure.CLUSTER_CONFERENCE, Owner.DEPARTMENT, done=1, days_left=-5), "Đã tham gia", "done"),
    ],
)
def test_the_badge_says_how_it_stands(state: Progress, words: str, tone: str) -> None:
    assert badge_of(state) == (words, tone)


def test_the_line_says_whose_it_is_and_before_which_day() -> None:
    report = demanded(Measure.REPORT, days_left=11)
    assert state_line(report, 3) == "Đơn vị · trước ngày 30/10/2024 · còn 3 mục cần bổ sung"
    assert state_line(report, 0) == "Đơn vị · trước ngày 30/10/2024 · chưa ký gửi"
    put_forward = state_line(demanded(Measure.REFERRED, Owner.DEPARTMENT), 0)
    assert put_forward.startswith("Việc của Sở, đơn vị tham gia")
    assert state_line(demanded(Measure.UNION_ACTIVITY, Owner.UNION, done=2), 0) == "Công đoàn · đã ghi 2 hoạt động"


def test_eleven_days_are_left_and_the_department_is_marked(shown: Shown) -> None:
    assert shown.page.ui.heading.text() == "Tổng quan năm 2024"
    assert shown.card("Báo cáo hằng năm").ui.badge.text() == "Còn 11 ngày"
    assert [c.ui.title.text() for c in shown.page.department_cards.cards] == [
        "Giới thiệu điển hình đề nghị khen thưởng",
        "Hội nghị giao lưu của cụm thi đua",
    ]
    assert all(c.ui.bar.isHidden() and "Việc của Sở" in c.ui.state.text() for c in shown.page.department_cards.cards)
    shown.now = NOW + timedelta(days=14)
    shown.look_again()
    assert shown.card("Báo cáo hằng năm").ui.badge.text() == "Đã quá hạn 3 ngày"


def test_an_unmet_obligation_leads_to_its_page_and_a_met_one_does_not(shown: Shown, qtbot: QtBot) -> None:
    card = shown.card("Điển hình được nhân rộng")
    qtbot.mouseClick(card.ui.open_button, Qt.MouseButton.LeftButton)
    assert shown.opened[-1].page == "disseminations"
    (nomination,) = shown.add("Nguyễn Thị Đào")
    shown.bench.desk.store.save(Dissemination(year=2024, title="Tọa đàm", nomination_ids=(nomination.id,)))
    shown.look_again()
    assert card.ui.badge.text() == "Đạt"
    assert card.ui.bar.value() == 1
    assert card.ui.open_button.isHidden()


def test_each_thing_to_do_is_one_click_from_its_field(shown: Shown, qtbot: QtBot) -> None:
    shown.add("Phạm Văn Hải", kind=NomineeKind.MANAGER)
    shown.look_again()
    rows = shown.page.todo.rows
    assert [row.finding for row in rows if not row.isHidden()] == list(shown.bench.findings)
    row = next(row for row in rows if row.finding and row.finding.code == "collective_missing")
    assert row.ui.severity.text() == "Thiếu"
    assert row.ui.text.text() == "Phạm Văn Hải: chưa chọn tập thể do cá nhân lãnh đạo, quản lý."
    qtbot.mouseClick(row.ui.open_button, Qt.MouseButton.LeftButton)
    assert shown.opened == [row.finding]


def test_hundreds_of_gaps_are_no_wall(shown: Shown, qtbot: QtBot) -> None:
    shown.add(*(f"Nguyễn Văn {i:03}" for i in range(120)))
    shown.look_again()
    todo, page = shown.page.todo, shown.page
    assert len(todo.rows) == MOST
    assert todo.rows[1].ui.text.text().endswith("Hồ sơ này còn 1 mục nữa.")
    shown_here = sum(int(row.finding is not None and row.finding.severity is Severity.GAP) for row in todo.rows)
    assert shown_here == MOST
    qtbot.mouseClick(page.ui.more_button, Qt.MouseButton.LeftButton)
    first_hidden = shown.opened[-1]
    assert first_hidden.nominee is not None
    assert first_hidden.nominee not in {row.finding.nominee for row in todo.rows if row.finding}


def test_lines_and_hidden_findings_are_all_there_are() -> None:
    def finding(nominee: int | None, severity: Severity) -> Finding:
        return Finding(code="nothing_judged", severity=severity, nominee=None if nominee is None else str(nominee), values={"name": ""})

    few = tuple(finding(1, Severity.GAP) for _ in range(4))
    lines, hidden = todo_lines(few, most=4)
    assert ([line.more for line in lines], hidden) == ([0, 0, 0, 0], ())
    many = (finding(None, Severity.BLOCKING), *few, *(finding(n, Severity.GAP) for n in range(2, 6)), finding(1, Severity.ADVICE))
    lines, hidden = todo_lines(many, most=3)
    assert [(line.finding.nominee, line.more) for line in lines] == [(None, 0), ("1", 3), ("2", 0)]
    assert sum(1 + line.more for line in lines) + len(hidden) == len(many)


def test_what_another_year_lacks_is_not_shown(shown: Shown) -> None:
    assert shown.page.todo.rows[0].isVisible()
    shown.bench.set_year(2023)
    assert shown.page.ui.todo_note.text() == LOOKING
    assert not any(row.isVisible() for row in shown.page.todo.rows)
    shown.settle()
    assert shown.page.ui.heading.text() == "Tổng quan năm 2023"
    assert shown.page.todo.rows[0].ui.text.text() == "Năm 2023 chưa giới thiệu điển hình nào."


def test_nothing_left_to_do_is_said(shown: Shown) -> None:
    shown.page.todo.show_todo(sum_up(Findings()))
    assert shown.page.ui.todo_note.text() == COMPLETE
    assert not any(row.isVisible() for row in shown.page.todo.rows)


def test_an_empty_year_offers_the_first_step(shown: Shown, qtbot: QtBot) -> None:
    ui = shown.page.ui
    assert ui.empty_card.isVisible()
    assert ui.empty_title.text() == "Năm 2024 chưa có điển hình nào"
    assert not ui.stages_card.isVisible()
    assert not ui.compare_card.isVisible()
    qtbot.mouseClick(ui.add_button, Qt.MouseButton.LeftButton)
    assert (shown.opened[-1].page, shown.opened[-1].nominee) == ("nominees", None)
    shown.add("Nguyễn Thị Đào")
    shown.look_again()
    assert not ui.empty_card.isVisible()
    assert ui.stages_card.isVisible()


def test_figures_stand_beside_those_of_the_year_before(shown: Shown) -> None:
    shown.add("A", "B", "C")
    shown.look_again()
    figures, ui = shown.page.figures, shown.page.ui
    assert ui.compare_note.text() == "Chưa có số liệu năm 2023 để so sánh."
    assert not figures.cells[1][2].isVisible()
    shown.add("D", "E", "G", "H", "I", year=2023)
    shown.look_again()
    assert [cell.text() for cell in figures.cells[0]] == ["", "2024", "2023", "Tăng, giảm"]
    assert [cell.text() for cell in figures.cells[1]] == ["Được giới thiệu", "3", "5", "−2"]
    assert figures.cells[1][2].isVisible()
    assert ui.compare_note.isHidden()


def values(view: ChartView) -> dict[str, int]:
    """Return what a chart of one series shows by its labels, without zeros."""
    return {label: value for label, value in zip(view.chart.labels, view.chart.series[0].values, strict=True) if value}


def test_charts_show_and_speak_stages_and_kinds(shown: Shown) -> None:
    shown.add("A", "B")
    (student,) = shown.add("C", kind=NomineeKind.STUDENT)
    shown.bench.desk.store.save(Dissemination(year=2024, title="Tọa đàm", nomination_ids=(student.id,)))
    shown.look_again()
    ui = shown.page.ui
    assert ui.stages.chart.labels == tuple(word(stage) for stage in Stage)
    assert values(ui.stages) == {"Nhân tố mới": 2, "Được phổ biến, nhân rộng": 1}
    assert ui.stages.accessibleName().startswith("Điển hình theo giai đoạn: Nhân tố mới 2, Đang bồi dưỡng 0")
    assert values(ui.kinds) == {"Giáo viên": 2, "Học sinh": 1}
    assert ui.total.text() == "3 điển hình"
    assert ui.stages.drawing().bars[0].box.left == ui.kinds.drawing().bars[0].box.left


def test_months_are_shown_where_anything_has_a_day(shown: Shown) -> None:
    ui = shown.page.ui
    shown.add("A")
    shown.look_again()
    assert not ui.months_card.isVisible()
    shown.bench.desk.store.save(Dissemination(year=2024, title="Tọa đàm", happened_on=date(2023, 10, 30)))
    shown.look_again()
    assert ui.months_card.isVisible()
    assert (ui.months.chart.labels[0], ui.months.chart.labels[-1]) == ("10/2023", "10/2024")
    assert "Hoạt động tuyên truyền: 10/2023 1, 11/2023 0" in ui.months.accessibleName()
    assert ui.months_note.text().startswith("1 mục chưa ghi ngày")


def test_years_stand_beside_each_other_once_there_are_two(shown: Shown) -> None:
    ui = shown.page.ui
    shown.add("A", "B", "C")
    shown.look_again()
    assert not ui.years.isVisible() and not ui.years_note.isVisible()
    shown.add("D", year=2023)
    shown.look_again()
    assert ui.years.isVisible()
    assert "Được giới thiệu: 2023 1, 2024 3" in ui.years.accessibleName()
    assert not ui.years.leads


def test_a_bar_leads_to_its_list_by_mouse_and_by_keyboard(shown: Shown, qtbot: QtBot) -> None:
    shown.add("A", "B")
    (student,) = shown.add("C", kind=NomineeKind.STUDENT)
    spread = Dissemination(year=2024, title="Tọa đàm", happened_on=date(2024, 3, 1), nomination_ids=(student.id,))
    shown.bench.desk.store.save(spread)
    shown.look_again()
    ui = shown.page.ui

    def click(view: ChartView, place: int, series: int = 0) -> None:
        ground = next(bar.ground for bar in view.drawing().bars if (bar.series, bar.place) == (series, place))
        point = QPoint(round(ground.left + ground.width / 2) + 6, round(ground.top + ground.height / 2) + 3)
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=point)

    click(ui.kinds, list(NomineeKind).index(NomineeKind.STUDENT))
    assert asked_by(shown.opened[-1]) == Filters(kind=NomineeKind.STUDENT)
    click(ui.stages, list(Stage).index(Stage.SPREAD))
    assert asked_by(shown.opened[-1]) == Filters(state=Stage.SPREAD)
    click(ui.months, list(ui.months.chart.labels).index("3/2024"), series=1)
    assert shown.opened[-1].page == "disseminations"
    before = len(shown.opened)
    click(ui.kinds, list(NomineeKind).index(NomineeKind.COLLECTIVE))
    assert len(shown.opened) == before, "of nothing there is no list"
    ui.kinds.setFocus()
    qtbot.keyClick(ui.kinds, Qt.Key.Key_Down)
    assert ui.kinds.accessibleDescription().startswith("Học sinh 1.")
    qtbot.keyClick(ui.kinds, Qt.Key.Key_Down)
    qtbot.keyClick(ui.kinds, Qt.Key.Key_Return)
    assert asked_by(shown.opened[-1]) == Filters(kind=NomineeKind.STUDENT)


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_a_drawing_is_painted_in_the_colours_of_the_window(dressed: QApplication, scale: float) -> None:
    """The painting function needs a painter only: here it is given a picture."""
    picture = QImage(round(400 * scale), round(100 * scale), QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.white)
    chart = parts_chart("", (("Dài", 8), ("Ngắn", 4), ("Không", 0)))
    colours = {"accent": "#ff0000", "honour": "#00ff00", "done": "#0000ff", "text": "#000000", "line": "#000000", "muted": "#000000"}
    painter = QPainter(picture)
    painter.setFont(dressed.font())
    paint(painter, draw(chart, 400, breaker_of(dressed.font()), (Ink.BAR, Ink.HONOURED, Ink.SPREAD)), lambda token: QColor(colours[token]))
    painter.end()

    def widest(token: str) -> int:
        wanted = QColor(colours[token])
        return max(sum(picture.pixelColor(x, y) == wanted for x in range(picture.width())) for y in range(picture.height()))

    assert widest("accent") > 200 * scale
    assert abs(widest("accent") - 2 * widest("honour")) <= 4 * scale
    assert widest("done") == 0
    assert widest("text") > 0


def test_tab_walks_from_the_cards_over_what_to_do_to_the_figures(shown: Shown, qtbot: QtBot) -> None:
    shown.add("Nguyễn Thị Đào")
    shown.look_again()
    page = shown.page
    cards = [c.ui.open_button for c in (*page.own_cards.cards, *page.department_cards.cards) if c.ui.open_button.isVisible()]
    expected: list[QWidget] = [*cards, *(row.ui.open_button for row in page.todo.rows if row.isVisible()), page.ui.stages, page.ui.kinds]
    page.activateWindow()
    cards[0].setFocus()
    qtbot.waitUntil(cards[0].hasFocus)
    walked: list[QWidget | None] = [cards[0]]
    for _ in expected[1:]:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget())
    assert walked == expected
    assert all(w.accessibleName() for w in expected)
    assert all(w.height() >= 32 for w in expected)


def test_a_hidden_page_does_not_work_until_it_is_opened(shown: Shown) -> None:
    shown.page.hide()
    shown.add("Nguyễn Thị Đào")
    shown.look_again()
    assert shown.page.overview is not None
    assert shown.page.overview.counts.nominations == 0
    shown.page.show()
    shown.page.refresh()
    shown.settle()
    assert shown.page.overview.counts.nominations == 1
