"""The register of what was sent, on packages signed with real keys."""

import hashlib
import zipfile
from pathlib import Path

import msgspec
import pytest

from exemplar_desktop.domain.nominee import Nomination
from exemplar_desktop.domain.verdict import BottomLine, Integrity
from exemplar_desktop.errors import FileUnreadable, FolderGone, SentFileAltered
from exemplar_desktop.progress import Cancelled
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.export import ExportOrder, export
from exemplar_desktop.services.register import (
    SentFile,
    SentState,
    checked,
    counted,
    save_copy,
    sent_files,
    take_out_report,
    verify_again,
)
from tests.services.conftest import YEAR


def test_a_package_says_what_changed_since_it_was_made(desk: Desk, order: ExportOrder) -> None:
    export(desk, YEAR, order)
    (first,) = counted(desk, sent_files(desk))
    assert first.record.made_from is not None and first.record.made_from.at == order.now.replace(microsecond=0)
    assert first.later == 0
    nomination = desk.store.all(Nomination, year=YEAR)[0]
    desk.store.save(msgspec.structs.replace(nomination, achievement="Đạt giải Nhất"))
    desk.store.save(Nomination(nominee_id=nomination.nominee_id, year=YEAR + 1))
    assert [one.later for one in counted(desk, sent_files(desk))] == [1]
    export(desk, YEAR, order)
    assert [one.later for one in counted(desk, sent_files(desk))] == [0, 1]


@pytest.fixture
def sent(desk: Desk, order: ExportOrder) -> SentFile:
    export(desk, YEAR, order)
    (entry,) = sent_files(desk)
    return entry


def stop(_code: str, _part: float) -> None:
    raise Cancelled


def test_the_exact_file_is_kept_with_its_hash(desk: Desk, sent: SentFile, order: ExportOrder) -> None:
    (package,) = order.out.glob("*.zip")
    assert sent.path.read_bytes() == package.read_bytes()
    assert sent.record.sha256 == hashlib.sha256(package.read_bytes()).hexdigest()
    assert sent.state is SentState.UNCHECKED
    assert [one.state for one in checked((sent,))] == [SentState.WHOLE]


def test_the_newest_stands_first_and_a_year_can_be_asked_for(desk: Desk, sent: SentFile, order: ExportOrder) -> None:
    export(desk, YEAR, order)
    entries = sent_files(desk)
    assert [one.record.id for one in entries][1] == sent.record.id
    assert entries[0].record.replaces == sent.record.set_id
    assert sent_files(desk, YEAR - 1) == ()


def test_one_changed_byte_is_seen(desk: Desk, sent: SentFile) -> None:
    content = bytearray(sent.path.read_bytes())
    content[len(content) // 2] ^= 1
    sent.path.write_bytes(content)
    assert [one.state for one in checked(sent_files(desk))] == [SentState.ALTERED]


def test_another_size_is_seen_without_reading(desk: Desk, sent: SentFile) -> None:
    sent.path.write_bytes(sent.path.read_bytes()[:-1])
    assert [one.state for one in sent_files(desk)] == [SentState.ALTERED]


def test_a_missing_file_is_seen(desk: Desk, sent: SentFile, tmp_path: Path) -> None:
    sent.path.unlink()
    assert [one.state for one in sent_files(desk)] == [SentState.MISSING]
    assert [one.state for one in checked((sent,))] == [SentState.MISSING]
    with pytest.raises(FileUnreadable):
        save_copy(sent, tmp_path / "copy.zip")


def test_a_copy_is_the_same_file_and_replaces_what_was_there(sent: SentFile, tmp_path: Path) -> None:
    target = tmp_path / "copy.zip"
    target.write_bytes(b"older")
    save_copy(sent, target)
    assert target.read_bytes() == sent.path.read_bytes()
    save_copy(sent, sent.path)
    assert hashlib.sha256(sent.path.read_bytes()).hexdigest() == sent.record.sha256


def test_a_stopped_copy_leaves_nothing_and_keeps_what_was_there(sent: SentFile, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    (folder / "copy.zip").write_bytes(b"older")
    with pytest.raises(Cancelled):
        save_copy(sent, folder / "copy.zip", stop)
    assert [path.name for path in folder.iterdir()] == ["copy.zip"]
    assert (folder / "copy.zip").read_bytes() == b"older"
    with pytest.raises(FolderGone):
        save_copy(sent, tmp_path / "no such folder" / "copy.zip")


def test_the_report_is_taken_out_of_exactly_what_was_sent(sent: SentFile, tmp_path: Path) -> None:
    report = take_out_report(sent, tmp_path / "scratch")
    with zipfile.ZipFile(sent.path) as package:
        assert report.read_bytes() == package.read("bao-cao.pdf")
    assert take_out_report(sent, tmp_path / "scratch") == report
    content = sent.path.read_bytes()
    sent.path.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    with pytest.raises(SentFileAltered):
        take_out_report(sent, tmp_path / "scratch")
    sent.path.write_bytes(content + b"x")
    with pytest.raises(SentFileAltered):
        take_out_report(sent, tmp_path / "scratch")
    sent.path.unlink()
    with pytest.raises(FileUnreadable):
        take_out_report(sent, tmp_path / "scratch")


def test_looking_at_the_files_can_be_stopped(sent: SentFile) -> None:
    with pytest.raises(Cancelled):
        checked((sent,), stop)


def test_a_kept_package_is_judged_again(sent: SentFile) -> None:
    verdict = verify_again(sent)
    assert (verdict.integrity, verdict.bottom_line) == (Integrity.WHOLE, BottomLine.UNDETERMINED)
    content = bytearray(sent.path.read_bytes())
    content[len(content) // 2] ^= 1
    sent.path.write_bytes(content)
    assert verify_again(sent).bottom_line is BottomLine.REFUSED
