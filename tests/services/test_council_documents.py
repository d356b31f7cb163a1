"""The papers of a meeting as files: whole or not there, named by their days, and refused with a reason."""

from datetime import date
from pathlib import Path

import msgspec
import pytest

from exemplar_desktop.disk import write_whole
from exemplar_desktop.domain.council import CouncilMeeting, PublicNotice
from exemplar_desktop.domain.council_papers import PaperLack
from exemplar_desktop.domain.nominee import Nominee, NomineeKind
from exemplar_desktop.errors import FileExists, FolderGone, FolderNotWritable, PaperBlocked
from exemplar_desktop.messages.sentences import sentence
from exemplar_desktop.progress import Cancelled
from exemplar_desktop.services.council_documents import (
    lacks_of_minutes,
    lacks_of_notice,
    minutes_name,
    notice_name,
    write_all_minutes,
    write_all_notices,
    write_minutes,
    write_notice,
)
from exemplar_desktop.services.desk import Desk
from tests.conftest import ask_judge
from tests.services.conftest import YEAR

TODAY = date(2024, 10, 18)
replace = msgspec.structs.replace


def meeting_of(desk: Desk) -> CouncilMeeting:
    (meeting,) = desk.store.all(CouncilMeeting, year=YEAR)
    return meeting


def notice_of(desk: Desk) -> PublicNotice:
    (notice,) = desk.store.all(PublicNotice)
    return notice


def text_of(path: Path) -> str:
    return " ".join(ask_judge("pdftotext", "-raw", path, "-").stdout.split())


@pytest.mark.linux
def test_papers_of_the_sample_unit(desk: Desk, tmp_path: Path) -> None:
    meeting, notice = meeting_of(desk), notice_of(desk)
    assert lacks_of_minutes(desk, meeting) == lacks_of_notice(desk, notice) == ()
    minutes, posted = tmp_path / minutes_name(meeting), tmp_path / notice_name(notice)
    assert minutes.name == f"bien-ban-hop-hoi-dong-{meeting.held_on}.pdf"
    assert posted.name == f"thong-bao-cong-khai-{notice.posted_on}.pdf"
    write_minutes(desk, meeting.id, minutes)
    posted.write_bytes(b"an older one")
    write_notice(desk, notice.id, posted, TODAY)
    assert "Số: 03/BB-HĐTĐKT" in text_of(minutes)
    assert notice.place in text_of(posted)
    assert not [path for path in tmp_path.iterdir() if path.name.endswith(".part")]
    pupils = desk.store.all(Nominee, kind=NomineeKind.STUDENT)
    assert pupils
    assert all(pupil.name in text_of(minutes) for pupil in pupils)


def test_what_is_missing_is_said_and_nothing_is_written(desk: Desk, tmp_path: Path) -> None:
    meeting, notice, target = meeting_of(desk), notice_of(desk), tmp_path / "out.pdf"
    desk.store.save(replace(meeting, held_on=None, present_ids=()))
    with pytest.raises(PaperBlocked) as refused:
        write_minutes(desk, meeting.id, target)
    assert sentence(refused.value) == "Chưa lập được văn bản: chưa ghi ngày họp; chưa ghi thành viên dự họp."
    desk.store.delete(meeting)
    with pytest.raises(PaperBlocked):
        write_minutes(desk, meeting.id, target)
    with pytest.raises(PaperBlocked):
        write_notice(desk, notice.id, target, TODAY)
    assert lacks_of_notice(desk, notice) == (PaperLack.NO_MEETING,)
    assert not target.exists()


def test_a_stop_leaves_what_was_there(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    target.write_bytes(b"before")

    def stop(code: str, _fraction: float) -> None:
        if code == "render_pdf":
            raise Cancelled

    with pytest.raises(Cancelled):
        write_minutes(desk, meeting_of(desk).id, target, stop)
    assert target.read_bytes() == b"before"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "out.pdf"]


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    with pytest.raises(FolderGone):
        write_whole(tmp_path / "gone" / "a.pdf", b"x")
    (tmp_path / "folder.pdf").mkdir()
    with pytest.raises(FolderNotWritable):
        write_whole(tmp_path / "folder.pdf", b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["folder.pdf"]


def test_all_papers_of_a_year_never_overwrite_and_say_which_is_not_ready(desk: Desk, tmp_path: Path) -> None:
    first = meeting_of(desk)
    desk.store.save(replace(first, id="second", title="Họp bổ sung"), replace(first, id="third", title="Họp dở dang", decisions=()))
    out = tmp_path / "new" / "out"
    written = write_all_minutes(desk, YEAR, out)
    name = f"bien-ban-hop-hoi-dong-{first.held_on}"
    assert [path.name for path in written.paths] == [f"{name}.pdf", f"{name}-2.pdf"]
    ((title, why),) = written.blocked
    assert (title, why.lacks) == ("Họp dở dang", (PaperLack.NO_DECISION,))
    with pytest.raises(FileExists):
        write_all_minutes(desk, YEAR, out)
    assert len(write_all_notices(desk, YEAR, out, TODAY).paths) == 1
    with pytest.raises(PaperBlocked):
        write_all_notices(desk, 2023, out, TODAY)
