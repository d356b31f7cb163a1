"""A package is written whole, as others read it, or leaves nothing behind."""

import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from exemplar_desktop.errors import DiskFull, EvidenceDamaged, FileExists, FileUnreadable, FolderGone, FolderNotWritable
from exemplar_desktop.progress import Cancelled
from exemplar_desktop.submission.container import read_members
from exemplar_desktop.submission.reader import PackageContents, read_package
from exemplar_desktop.submission.writer import Entry, write_package
from tests.submission.sample import BOTH, PHOTO, created, sample_entries, sha256, sign_as_head, write_sample

Judge = Callable[..., "subprocess.CompletedProcess[str]"]
ORDER = ["mimetype", "bao-cao.pdf", "so-lieu.xlsx", "data.json"]


def _listing(folder: Path) -> list[tuple[str, int]]:
    return sorted((str(path.relative_to(folder)), path.stat().st_mtime_ns) for path in folder.rglob("*"))


def _nothing(_: Path) -> None:
    """Check nothing."""


def test_container_begins_with_its_type_and_ends_with_its_signatures(tmp_path: Path) -> None:
    package = write_sample(tmp_path).path
    with zipfile.ZipFile(package) as archive:
        names = archive.namelist()
        assert names[:4] == ORDER
        assert names[-5:] == [
            "SHA256SUMS.txt",
            *(f"META-INF/{n}" for n in ("ASiCManifest001.xml", "signature001.p7s", "ASiCManifest002.xml", "signature002.p7s")),
        ]
        assert archive.read("mimetype") == b"application/vnd.etsi.asic-e+zip"
    # The place where `file` and mail filters look for the type.
    assert package.read_bytes()[30:69] == b"mimetypeapplication/vnd.etsi.asic-e+zip"


def test_headers_are_plain(tmp_path: Path) -> None:
    with zipfile.ZipFile(write_sample(tmp_path).path) as archive:
        for info in archive.infolist():
            assert (info.create_system, info.flag_bits, info.extra, info.comment) == (3, 0x800, b"", b""), info.filename
            assert info.date_time == (2024, 10, 25, 9, 30, 0)
            text = info.filename.endswith((".json", ".txt", ".xml"))
            assert info.compress_type == (zipfile.ZIP_DEFLATED if text else zipfile.ZIP_STORED), info.filename


def test_same_entries_give_the_same_bytes(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    assert write_sample(tmp_path / "a").sha256 == write_sample(tmp_path / "b").sha256


def test_size_and_digest_are_those_of_the_file(tmp_path: Path) -> None:
    written = write_sample(tmp_path)
    content = written.path.read_bytes()
    assert (written.size, written.sha256) == (len(content), sha256(content))


def test_other_programs_accept_the_package(tmp_path: Path, judge: Judge) -> None:
    package = write_sample(tmp_path).path
    tested = judge("unzip", "-t", package)
    assert tested.returncode == 0
    assert "No errors" in tested.stdout
    assert judge("zipinfo", package).returncode == 0
    (tmp_path / "out").mkdir()
    judge("unzip", "-q", package, folder=tmp_path / "out")
    summed = judge("sha256sum", "--strict", "-c", "SHA256SUMS.txt", folder=tmp_path / "out")
    assert (summed.returncode, summed.stdout.count(": OK")) == (0, 5)
    assert (tmp_path / "out/evidence/007/III.2.2.b.4-1_anh-tiet-day.jpg").read_bytes() == PHOTO


def test_each_signature_is_over_its_own_manifest(tmp_path: Path) -> None:
    found = read_package(write_sample(tmp_path).path)
    assert isinstance(found, PackageContents)
    assert [one.name for one in found.manifests] == ["META-INF/ASiCManifest001.xml", "META-INF/ASiCManifest002.xml"]
    assert [one.signature for one in found.manifests] == [sign(one.content) for sign, one in zip(BOTH, found.manifests, strict=True)]


def test_zip64_is_used_when_needed_and_read_by_others(tmp_path: Path, judge: Judge) -> None:
    (tmp_path / "sources").mkdir()
    entries = sample_entries(tmp_path / "sources")
    for big in (100, 3000, 12_000):
        target = tmp_path / f"{big}.zip"
        write_package(target, entries, BOTH, _nothing, big=big)
        assert b"PK\6\6" in target.read_bytes()
        with target.open("rb") as file:
            assert read_members(file, target.stat().st_size, big)
        # What needs no ZIP64 has none: other spellings of a package are alterations.
        refusal = read_package(target)
        assert isinstance(refusal, tuple)
        assert [reason.code for reason in refusal] == ["zip64_wrong"]
        assert judge("unzip", "-t", target).returncode == 0
        assert zipfile.ZipFile(target).testzip() is None
    assert b"PK\6\6" not in write_sample(tmp_path).path.read_bytes()


def test_very_repetitive_text_is_stored_so_that_it_looks_like_no_bomb(tmp_path: Path) -> None:
    notes = b"a" * 3_000_000
    source = tmp_path / "a.txt"
    source.write_bytes(notes)
    target = tmp_path / "goi.zip"
    write_package(target, [Entry("a.txt", notes, "text/plain"), Entry("b.txt", source, "text/plain")], [], _nothing)
    with zipfile.ZipFile(target) as archive:
        assert {archive.getinfo(name).compress_type for name in ("a.txt", "b.txt")} == {zipfile.ZIP_STORED}


def test_check_sees_the_whole_package_before_it_bears_its_name(tmp_path: Path) -> None:
    seen = []

    def check(path: Path) -> None:
        assert not (tmp_path / "goi.zip").exists()
        seen.append(read_package(path))

    write_sample(tmp_path, check=check)
    assert isinstance(seen[0], PackageContents)


@pytest.mark.parametrize("at", [0.0, 0.2, 0.5, 0.8, 0.95])
def test_cancel_leaves_the_folder_as_it_was(at: float, tmp_path: Path) -> None:
    (tmp_path / "sources").mkdir()
    (tmp_path / "other.zip").write_bytes(b"other")
    entries = sample_entries(tmp_path / "sources")
    before = _listing(tmp_path)
    reports: list[float] = []

    def count(_: str, fraction: float) -> None:
        reports.append(fraction)

    write_package(tmp_path / "goi.zip", entries, BOTH, _nothing, count)
    (tmp_path / "goi.zip").unlink()
    stop, calls = int(at * len(reports)), iter(range(10_000))

    def cancel(_: str, __: float) -> None:
        if next(calls) == stop:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_package(tmp_path / "goi.zip", entries, BOTH, _nothing, cancel)
    assert _listing(tmp_path) == before


def test_cancel_at_the_last_moment_and_in_the_check_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "sources").mkdir()
    entries = sample_entries(tmp_path / "sources")
    before = _listing(tmp_path)

    def cancel_at_the_end(_: str, fraction: float) -> None:
        if fraction == 1.0:
            raise Cancelled

    def cancel(_: Path) -> None:
        raise Cancelled

    for step, check in ((cancel_at_the_end, _nothing), (lambda _code, _fraction: None, cancel)):
        with pytest.raises(Cancelled):
            write_package(tmp_path / "goi.zip", entries, BOTH, check, step)
        assert _listing(tmp_path) == before


def test_failing_signature_leaves_nothing(tmp_path: Path) -> None:
    def sign(_: bytes) -> bytes:
        raise ValueError("no key")

    (tmp_path / "sources").mkdir()
    entries = sample_entries(tmp_path / "sources")
    before = _listing(tmp_path)
    with pytest.raises(ValueError, match="no key"):
        write_package(tmp_path / "goi.zip", entries, (sign_as_head, sign), _nothing)
    assert _listing(tmp_path) == before


def test_progress_only_grows_and_ends_at_one(tmp_path: Path) -> None:
    reports: list[float] = []
    write_sample(tmp_path, step=lambda _, fraction: reports.append(fraction))
    assert reports == sorted(reports)
    assert reports[-1] == 1.0
    assert len(reports) >= 8


def test_file_that_is_there_is_never_overwritten(tmp_path: Path) -> None:
    (tmp_path / "goi.zip").write_bytes(b"sent last week")
    with pytest.raises(FileExists):
        write_sample(tmp_path)
    assert (tmp_path / "goi.zip").read_bytes() == b"sent last week"
    assert not list(tmp_path.glob(".*"))


def _refused(tmp_path: Path, entry: Entry, fault: type[Exception]) -> None:
    before = sorted(path.name for path in tmp_path.iterdir())
    with pytest.raises(fault):
        write_package(tmp_path / "goi.zip", [entry], [sign_as_head], _nothing)
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_missing_source_is_unreadable(tmp_path: Path) -> None:
    _refused(tmp_path, Entry("evidence/001/a.jpg", tmp_path / "gone.jpg", "image/jpeg"), FileUnreadable)
    _refused(tmp_path, Entry("evidence/001/a.jpg", tmp_path, "image/jpeg"), FileUnreadable)


def test_source_with_another_hash_is_damaged(tmp_path: Path) -> None:
    source = tmp_path / "a.jpg"
    source.write_bytes(PHOTO)
    _refused(tmp_path, Entry("evidence/001/a.jpg", source, "image/jpeg", sha256(b"other"), "Ảnh"), EvidenceDamaged)
    _refused(tmp_path, Entry("evidence/001/a.txt", b"text", "text/plain", sha256(b"other"), "Ghi chép"), EvidenceDamaged)


@pytest.mark.parametrize("change", ["grows", "shrinks", "vanishes"])
def test_source_that_changes_while_it_is_read_is_refused(change: str, tmp_path: Path) -> None:
    first, second = tmp_path / "a.jpg", tmp_path / "b.jpg"
    first.write_bytes(PHOTO)
    second.write_bytes(PHOTO * 300)

    def step(_: str, fraction: float) -> None:
        if fraction > 0 and change == "vanishes":
            second.unlink(missing_ok=True)
        elif fraction > 0 and second.stat().st_size == len(PHOTO) * 300:
            second.write_bytes(PHOTO * (301 if change == "grows" else 150))

    entries = [Entry(f"evidence/001/{path.name}", path, "image/jpeg") for path in (first, second)]
    with pytest.raises(FileUnreadable if change == "vanishes" else EvidenceDamaged):
        write_package(tmp_path / "goi.zip", entries, [sign_as_head], _nothing, step)
    assert not list(tmp_path.glob("*.zip")) + list(tmp_path.glob(".*"))


def test_folder_that_is_missing_or_no_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    for target, fault in ((tmp_path / "gone/goi.zip", FolderGone), (tmp_path / "file/goi.zip", FolderNotWritable)):
        with pytest.raises(fault):
            write_package(target, [], [], _nothing)


@pytest.mark.linux
def test_full_disk_is_said(tmp_path: Path) -> None:
    (tmp_path / ".goi.zip.part").symlink_to("/dev/full")
    with pytest.raises(DiskFull):
        write_package(tmp_path / "goi.zip", [Entry("a.bin", b"x" * 100_000, "application/x")], [], _nothing)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.linux
@pytest.mark.skipif(sys.platform == "win32", reason="needs resource limits")
def test_memory_does_not_grow_with_the_package(tmp_path: Path) -> None:
    program = (
        "import resource, sys; from pathlib import Path\n"
        "from exemplar_desktop.submission.writer import Entry, write_package\n"
        "from exemplar_desktop.submission.reader import read_package\n"
        "folder = Path(sys.argv[1])\n"
        "def run(name):\n"
        "    entries = [Entry('evidence/001/a.mp4', folder / name, 'video/mp4')]\n"
        "    write_package(folder / (name + '.zip'), entries, [lambda m: b'x'], lambda p: read_package(p) and None)\n"
        "    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "small = run('small'); print(run('large') - small)\n"
    )
    for name, size in (("small", 1_000), ("large", 150_000_000)):
        with (tmp_path / name).open("wb") as file:
            os.truncate(file.fileno(), size)
    ran = subprocess.run([sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=True)
    assert int(ran.stdout) < 20_000  # KiB


def test_names_that_no_package_may_hold_are_our_own_fault(tmp_path: Path) -> None:
    for name in ("../x", "META-INF/x", "mimetype", "SHA256SUMS.txt", "hoà.pdf"):
        with pytest.raises(ValueError, match="names"):
            write_package(tmp_path / "goi.zip", [Entry(name, b"x", "text/plain")], [], _nothing)
    with pytest.raises(ValueError, match="names"):
        write_package(tmp_path / "goi.zip", [Entry("a", b"x", "text/plain"), Entry("A", b"y", "text/plain")], [], _nothing)
    assert list(tmp_path.iterdir()) == []


def test_moment_is_written_as_wall_clock_time(tmp_path: Path) -> None:
    target = tmp_path / "goi.zip"
    write_package(target, [], [], _nothing, created=created().replace(year=1970))
    assert zipfile.ZipFile(target).infolist()[0].date_time == (1980, 10, 25, 9, 30, 0)
