"""Beside a piece of evidence stands where it has served before."""

from collections.abc import Callable

from exemplar_desktop.domain.assessment import Assessment
from exemplar_desktop.domain.award import Award
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.nominee import Nomination, NomineeKind
from exemplar_desktop.ui.evidence_strip import EvidenceStrip
from exemplar_desktop.ui.nominees_page import NomineesPage
from exemplar_desktop.ui.tabbed_page import TabbedPage
from exemplar_desktop.ui.window import MainWindow
from tests.ui.conftest import go_to

Add = Callable[..., Nomination]
Wait = Callable[[MainWindow], None]


def said(strip: EvidenceStrip) -> list[str]:
    return [chip.ui.before.toolTip() if chip.ui.before.isVisible() else "" for chip in strip.chips]


def test_a_criterion_says_it_as_soon_as_the_piece_is_used_again(window: MainWindow, add: Add, wait_for_jobs: Wait) -> None:
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    store = window.bench.desk.store
    earlier = Nomination(nominee_id=nomination.nominee_id, year=2023)
    old, fresh = (Evidence(id=id, title=id, link=f"https://example.invalid/{id}") for id in ("old", "fresh"))
    store.save(earlier, old, fresh, Assessment(nomination_id=earlier.id, criterion="III.2", evidence_ids=("old",)))
    page = go_to(window, "nominees", NomineesPage)
    page.open_nomination(nomination.id)
    wait_for_jobs(window)
    assert page.detail is not None
    page.detail.reveal("III.2")
    card = page.detail.criteria.card("III.2")
    assert card is not None
    for piece in ("fresh", "old"):
        card.attach_existing(piece)
    wait_for_jobs(window)
    assert ["III.2 của Nguyễn Thị Đào, năm 2023" in words for words in said(card.strip)] == [False, True]
    assert "năm 2023" in card.strip.chips[1].ui.open_button.accessibleDescription()
    assert "đã dùng cho tiêu chuẩn III.2" in card.ui.gap.text()
    window.bench.undo()
    wait_for_jobs(window)
    assert said(card.strip) == [""]


def test_an_award_says_it_too(window: MainWindow, add: Add, wait_for_jobs: Wait) -> None:
    nomination = add(window, NomineeKind.TEACHER, "Nguyễn Thị Đào")
    store = window.bench.desk.store
    store.save(Evidence(id="paper", title="Giấy chứng nhận", link="https://example.invalid/1"))
    for id in ("one", "two"):
        store.save(Award(id=id, nominee_id=nomination.nominee_id, year=2024, form=f"Giấy khen {id}", evidence_ids=("paper",)))
    window.bench.refresh_findings()
    wait_for_jobs(window)
    (finding,) = (f for f in window.bench.findings if f.code == "evidence_of_award")
    window.open_finding(finding)
    wait_for_jobs(window)
    page = window.page("awards")
    assert isinstance(page, TabbedPage)
    shown = page.current
    assert shown.evidence is not None and shown.ui.title_line.text() == "Giấy khen two"
    assert ["“Giấy khen one”" in words for words in said(shown.evidence.strip)] == [True]
