"""Writes the papers about a meeting of the council: minutes and public notice, as PDF."""

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from exemplar_desktop.disk import disk_faults, write_whole
from exemplar_desktop.domain.council import CouncilMeeting, PublicNotice
from exemplar_desktop.domain.council_papers import PaperLack, minutes_lacks, notice_lacks
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.errors import FileExists, PaperBlocked
from exemplar_desktop.progress import Step, held, silent
from exemplar_desktop.services.desk import Desk, unit_of
from exemplar_desktop.services.facts import year_facts
from exemplar_desktop.services.year_records import notices_of

if TYPE_CHECKING:
    from exemplar_desktop.reports.content import CouncilPaper

_Compose = Callable[[YearFacts], "CouncilPaper"]


class Written(NamedTuple):
    """The files of a year's papers, and the titles of those that cannot be written yet, each with why."""

    paths: tuple[Path, ...]
    blocked: tuple[tuple[str, PaperBlocked], ...]


def minutes_name(meeting: CouncilMeeting) -> str:
    """Return the name under which the minutes are offered."""
    return f"bien-ban-hop-hoi-dong{_dated(meeting.held_on)}.pdf"


def notice_name(notice: PublicNotice) -> str:
    """Return the name under which the notice is offered."""
    return f"thong-bao-cong-khai{_dated(notice.posted_on)}.pdf"


def lacks_of_minutes(desk: Desk, meeting: CouncilMeeting) -> tuple[PaperLack, ...]:
    """Return what the minutes of a meeting still need."""
    return minutes_lacks(unit_of(desk), meeting)


def lacks_of_notice(desk: Desk, notice: PublicNotice) -> tuple[PaperLack, ...]:
    """Return what a public notice still needs."""
    return notice_lacks(unit_of(desk), notice, desk.store.get(CouncilMeeting, notice.meeting_id))


def write_minutes(desk: Desk, meeting_id: str, target: Path, step: Step = silent) -> None:
    """Write the minutes of a meeting; ``target`` is replaced, once the new file is whole.

    Raises PaperBlocked, YearOutsideProgramme, and what `write_whole` raises.
    """
    meeting = desk.store.get(CouncilMeeting, meeting_id)
    if meeting is None:
        raise PaperBlocked((PaperLack.NO_MEETING,))
    step("collect", 0.0)
    _write(_minutes(year_facts(desk, meeting.year), meeting), target, step)


def write_notice(desk: Desk, notice_id: str, target: Path, today: date, step: Step = silent) -> None:
    """Write the public notice as consent allows on its date and today; raises what `write_minutes` raises."""
    notice = desk.store.get(PublicNotice, notice_id)
    meeting = desk.store.get(CouncilMeeting, notice.meeting_id) if notice else None
    if notice is None or meeting is None:
        raise PaperBlocked((PaperLack.NO_MEETING,))
    step("collect", 0.0)
    _write(_notice(year_facts(desk, meeting.year), notice, meeting, today), target, step)


def write_all_minutes(desk: Desk, year: int, folder: Path) -> Written:
    """Write the minutes of every meeting of a year into a folder.

    Raises FileExists before anything is written, PaperBlocked where the year has no meeting, and what `write_minutes` raises.
    """
    meetings = desk.store.all(CouncilMeeting, year=year)
    papers = [(meeting.title, minutes_name(meeting), partial(_minutes, meeting=meeting)) for meeting in meetings]
    return _write_all(desk, year, folder, papers)


def write_all_notices(desk: Desk, year: int, folder: Path, today: date) -> Written:
    """Write every public notice of a year into a folder; raises what `write_all_minutes` raises."""
    meetings = {meeting.id: meeting for meeting in desk.store.all(CouncilMeeting, year=year)}
    papers = [
        (notice.place, notice_name(notice), partial(_notice, notice=notice, meeting=meetings[notice.meeting_id], today=today))
        for notice in notices_of(desk, year)
    ]
    return _write_all(desk, year, folder, papers)


def _minutes(facts: YearFacts, meeting: CouncilMeeting) -> "CouncilPaper":
    from exemplar_desktop.reports.council_papers import compose_minutes

    return compose_minutes(facts, meeting)


def _notice(facts: YearFacts, notice: PublicNotice, meeting: CouncilMeeting, today: date) -> "CouncilPaper":
    from exemplar_desktop.reports.council_papers import compose_notice

    return compose_notice(facts, notice, meeting, today)


def _write(paper: "CouncilPaper", target: Path, step: Step = silent) -> None:
    from exemplar_desktop.reports.pdf import render_paper

    write_whole(target, render_paper(paper, held(step, "render_pdf", 0.5)))


def _write_all(desk: Desk, year: int, folder: Path, papers: Iterable[tuple[str, str, _Compose]]) -> Written:
    """Write papers, each given by its title, its file's name and how it is composed of the year's facts."""
    targets: dict[Path, tuple[str, _Compose]] = {}
    for title, name, compose in papers:
        path, count = folder / name, 1
        while path in targets:  # of one day
            count += 1
            path = folder / f"{Path(name).stem}-{count}.pdf"
        targets[path] = title, compose
    if not targets:
        raise PaperBlocked((PaperLack.NO_MEETING,))
    for path in targets:
        if path.exists():
            raise FileExists(path)
    with disk_faults(folder):
        folder.mkdir(parents=True, exist_ok=True)
    facts = year_facts(desk, year)
    paths: list[Path] = []
    blocked: list[tuple[str, PaperBlocked]] = []
    for path, (title, compose) in targets.items():
        try:
            _write(compose(facts), path)
            paths.append(path)
        except PaperBlocked as error:
            blocked.append((title, error))
    return Written(tuple(paths), tuple(blocked))


def _dated(day: date | None) -> str:
    return f"-{day.isoformat()}" if day else ""
