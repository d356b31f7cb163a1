"""Evidence files are kept whole, once, under their hash, or not at all."""

import errno
import hashlib
import os
import time
from pathlib import Path

import pytest

from exemplar_desktop.domain.evidence import MAX_FILE_SIZE, StoredFile
from exemplar_desktop.errors import DiskFull, FileChanging, FileEmpty, FileTooLarge, FileUnreadable, FolderNotWritable, UserError
from exemplar_desktop.messages.steps import steps
from exemplar_desktop.progress import Cancelled
from exemplar_desktop.store.files import EvidenceFiles

MIB = 1024 * 1024


@pytest.fixture
def files(tmp_path: Path) -> EvidenceFiles:
    """Return the files of a unit that has none yet."""
    (tmp_path / "unit").mkdir()
    return EvidenceFiles(tmp_path / "unit")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Return a file of two and a half mebibytes outside the unit's folder."""
    path = tmp_path / "Bằng khen.pdf"
    path.write_bytes(bytes(range(256)) * (MIB * 5 // 2 // 256))
    return path


def kept(files: EvidenceFiles) -> list[Path]:
    return [path for path in files.folder.rglob("*") if path.is_file()]


def test_file_is_kept_under_its_hash(files: EvidenceFiles, source: Path) -> None:
    content = source.read_bytes()
    sha256 = hashlib.sha256(content).hexdigest()
    stored = files.add(source)
    assert stored == StoredFile(sha256=sha256, name="Bằng khen.pdf", size=len(content), media_type="application/pdf")
    assert files.path(sha256) == files.folder / sha256[:2] / sha256
    assert kept(files) == [files.path(sha256)]
    assert files.read(sha256) == content
    assert files.is_sound(stored)


def test_same_content_is_kept_once_under_every_name(files: EvidenceFiles, source: Path) -> None:
    first = files.add(source)
    second = files.add_bytes(source.read_bytes(), "Ảnh.jpg")
    assert (second.sha256, second.name, second.media_type) == (first.sha256, "Ảnh.jpg", "image/jpeg")
    assert len(kept(files)) == 1


def test_progress_goes_from_nothing_to_all(files: EvidenceFiles, source: Path) -> None:
    told: list[tuple[str, float]] = []
    files.add(source, lambda code, fraction: told.append((code, fraction)))
    assert told == [("copy_file", 0.0), ("copy_file", 0.4), ("copy_file", 0.8), ("copy_file", 1.0)]
    assert "copy_file" in steps


@pytest.mark.parametrize("last", [0.0, 0.4, 1.0])
def test_cancel_leaves_nothing(files: EvidenceFiles, source: Path, last: float) -> None:
    def step(_code: str, fraction: float) -> None:
        if fraction >= last:
            raise Cancelled

    with pytest.raises(Cancelled):
        files.add(source, step)
    assert kept(files) == []


def test_limit_is_the_largest_size_allowed(tmp_path: Path, source: Path) -> None:
    size = source.stat().st_size
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    assert EvidenceFiles(tmp_path / "a", limit=size).add(source).size == size
    files = EvidenceFiles(tmp_path / "b", limit=size - 1)
    with pytest.raises(FileTooLarge) as caught:
        files.add(source)
    assert (caught.value.path, caught.value.size, caught.value.limit) == (source, size, size - 1)
    assert kept(files) == []


def test_file_over_500_mib_is_refused_before_it_is_read(files: EvidenceFiles, tmp_path: Path) -> None:
    path = tmp_path / "phim.mp4"
    with path.open("wb") as film:
        film.truncate(MAX_FILE_SIZE + 1)  # sparse: takes no room
    with pytest.raises(FileTooLarge):
        files.add(path)


def test_empty_file_is_refused(files: EvidenceFiles, tmp_path: Path) -> None:
    path = tmp_path / "trống.txt"
    path.touch()
    with pytest.raises(FileEmpty):
        files.add(path)
    with pytest.raises(FileEmpty):
        files.add_bytes(b"", "trống.txt")


@pytest.mark.linux
def test_missing_file_folder_and_pipe_are_unreadable(files: EvidenceFiles, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (tmp_path / "vắng.pdf", tmp_path, pipe):
        with pytest.raises(FileUnreadable) as caught:
            files.add(path)
        assert caught.value.path == path
    with pytest.raises(FileUnreadable):
        files.read("00" * 32)


@pytest.mark.parametrize("size", [MIB, 3 * MIB])
def test_file_changed_while_being_read_is_no_evidence(files: EvidenceFiles, source: Path, size: int) -> None:
    with pytest.raises(FileChanging):
        files.add(source, lambda _code, fraction: os.truncate(source, size) if fraction == 0.4 else None)
    assert kept(files) == []


def test_damage_is_noticed_and_healed_by_adding_again(files: EvidenceFiles, source: Path) -> None:
    stored = files.add(source)
    path = files.path(stored.sha256)
    for damaged in (b"x" * stored.size, b"short"):
        path.write_bytes(damaged)
        assert not files.is_sound(stored)
        files.add(source)
        assert files.is_sound(stored)
    path.unlink()
    assert not files.is_sound(stored)


@pytest.mark.parametrize(
    ("given", "name", "media_type"),
    [
        ("a\u0302\u0309nh lo\u031b\u0301p.JPG", "ẩnh lớp.JPG", "image/jpeg"),
        ("a\u202egpj.docx", "agpj.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("  hai   dấu\ncách .xlsx", "hai dấu cách .xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("../../thư mục/x.mp4", "x.mp4", "video/mp4"),
        ("\u200b", "tep", "application/octet-stream"),
        ("dài" * 200 + ".pdf", "ài" + "dài" * 98 + ".pdf", "application/pdf"),
        ("không đuôi", "không đuôi", "application/octet-stream"),
    ],
)
def test_names_are_cleaned(files: EvidenceFiles, given: str, name: str, media_type: str) -> None:
    stored = files.add_bytes(b"1", given)
    assert (stored.name, stored.media_type) == (name, media_type)


def test_name_on_the_disk_in_nfd_is_kept_in_nfc(files: EvidenceFiles, tmp_path: Path) -> None:
    path = tmp_path / "hoa\u0300.png"
    path.write_bytes(b"1")
    assert files.add(path).name == "hoà.png"


def test_folder_below_a_file_is_not_writable(tmp_path: Path, source: Path) -> None:
    (tmp_path / "unit").write_text("a file")
    with pytest.raises(FolderNotWritable):
        EvidenceFiles(tmp_path / "unit").add(source)


@pytest.mark.parametrize(("number", "fault"), [(errno.ENOSPC, DiskFull), (errno.EDQUOT, DiskFull), (errno.EROFS, FolderNotWritable)])
def test_disk_that_refuses_leaves_nothing(
    files: EvidenceFiles, source: Path, monkeypatch: pytest.MonkeyPatch, number: int, fault: type[UserError]
) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(number, "refused")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", refuse)
        with pytest.raises(fault):
            files.add(source)
    assert kept(files) == []


def test_leavings_of_a_killed_process_are_removed_after_a_day(files: EvidenceFiles, source: Path) -> None:
    files.folder.mkdir(parents=True)
    old, new = files.folder / "old.part", files.folder / "new.part"
    for path in (old, new):
        path.touch()
    yesterday = time.time() - 25 * 60 * 60
    os.utime(old, (yesterday, yesterday))
    stored = files.add(source)
    assert sorted(kept(files)) == sorted([new, files.path(stored.sha256)])
